"""An environment agency of a regency: belanja by jenis, four below target, one just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2023)
    k.identitas(
        "Dinas Lingkungan Hidup Kabupaten Lembah Turangga",
        "DLH Kabupaten Lembah Turangga",
        (2021, 2026),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya kualitas air, udara, dan ruang terbuka",
        "Meningkatnya pengelolaan sampah",
        "Meningkatnya ketaatan lingkungan dan akuntabilitas dinas",
    )
    air = k.ukuran(
        "LH1.1",
        one,
        "Indeks Kualitas Air",
        "Kualitas air",
        "56 57 55/53.8 54/54.6",
        satuan="indeks",
        realisasi="55.16",
    )
    udara = k.ukuran(
        "LH1.2",
        one,
        "Indeks Kualitas Udara",
        "Kualitas udara",
        "86 86.5 85/87.2 84/83.9",
        satuan="indeks",
        realisasi="87.72",
    )
    hijau = k.ukuran(
        "LH1.3",
        one,
        "Luas Ruang Terbuka Hijau yang Dibangun",
        "RTH baru",
        "3.5 4 3/3.1 2.5/2",
        satuan="hektare",
        realisasi="3.5",
    )
    cemar = k.ukuran(
        "LH1.4",
        one,
        "Jumlah Titik Pantau Sungai yang Tercemar Berat",
        "Titik tercemar berat",
        "5 4 7/8 9/9",
        satuan="titik",
        polaritas="turun",
        realisasi="6",
    )
    tangani = k.ukuran(
        "LH2.1",
        two,
        "Persentase Sampah yang Ditangani",
        "Sampah ditangani",
        "72 74 70/70.8 68/66",
    )
    k.menurut(
        tangani,
        "Wilayah",
        "Timbulan dan penanganan sampah menurut wilayah, dalam ton",
        "Timbulan",
        "Ditangani",
        Wilayah_Kota=("18000", "15300"),
        Wilayah_Pesisir=("9000", "6030"),
        Wilayah_Perbukitan=("5000", "2190"),
    )
    kurang = k.ukuran(
        "LH2.2",
        two,
        "Persentase Pengurangan Sampah di Sumber",
        "Pengurangan sampah",
        "24 26 22/20.9 20/19.5",
        realisasi="21.6",
    )
    bank = k.ukuran(
        "LH2.3",
        two,
        "Jumlah Bank Sampah yang Aktif",
        "Bank sampah aktif",
        "45 50 40/42 35/31",
        satuan="unit",
        realisasi="54",
    )
    taat = k.ukuran(
        "LH3.1",
        three,
        "Persentase Usaha yang Taat Izin Lingkungan",
        "Usaha taat izin",
        "80 82 78/77 75/74.5",
    )
    k.menurut(
        taat,
        "Jenis usaha",
        "Ketaatan usaha menurut jenis",
        "Usaha Diawasi",
        "Taat",
        Industri=("40", "36"),
        Perhotelan=("30", "25"),
        Fasilitas_kesehatan=("20", "17"),
        Peternakan=("10", "6"),
    )
    adu = k.ukuran(
        "LH3.2",
        three,
        "Persentase Pengaduan Lingkungan yang Diselesaikan",
        "Pengaduan diselesaikan",
        "95 96 94/96 92/90",
    )
    k.menurut_triwulan(
        adu,
        "Pokok pengaduan",
        "Pengaduan menurut pokok",
        "Pengaduan",
        "Diselesaikan",
        Air="6/6 8/7 7/6 9/8",
        Udara="4/4 5/5 6/6 5/5",
        Sampah="12/12 14/13 16/15 18/17",
        Limbah_berbahaya="2/1 3/2 2/2 3/3",
    )
    sakip = k.ukuran(
        "LH3.3",
        three,
        "Nilai Evaluasi Akuntabilitas Kinerja Dinas",
        "Nilai SAKIP",
        "75 76 74/72.9 73/71.4",
        satuan="nilai",
        realisasi="77.25",
    )
    k.biaya(
        "Pengendalian Pencemaran Lingkungan",
        **{air: (500, 470), udara: (300, 288), cemar: (400, 352)},
    )
    k.biaya("Pengelolaan Ruang Terbuka Hijau", **{hijau: (1500, 1455)})
    k.biaya(
        "Pengelolaan Persampahan",
        **{tangani: (9000, 8730), kurang: (600, 510), bank: (400, 388)},
    )
    k.biaya("Pengawasan Izin Lingkungan", **{taat: (450, 423), adu: (150, 147)})
    k.biaya("Penunjang Urusan Pemerintahan Daerah", **{sakip: (6700, 6566)})
    k.jenis(1, j52=(1000, 925), j53=(200, 185))
    k.jenis(2, j52=(300, 291), j53=(1200, 1164))
    k.jenis(3, j52=(8200, 7918), j53=(1800, 1710))
    k.jenis(4, j52=(600, 570))
    k.jenis(5, j51=(5200, 5122), j52=(1350, 1301), j53=(150, 143))
    k.seksi("cemar", "Bidang Pengendalian Pencemaran", air, udara, cemar)
    k.seksi("sampah", "Bidang Persampahan dan Pertamanan", hijau, tangani, kurang, bank)
    k.seksi("taat", "Bidang Penaatan Lingkungan", taat, adu)
    k.seksi("sekretariat", "Sekretariat", sakip)
    k.pegawai(
        "Petugas kebersihan dan truk menurut wilayah",
        "Sekretariat, Desember 2023",
        "Wilayah",
        "Petugas",
        "Truk",
        Wilayah_Kota=(96, 11),
        Wilayah_Pesisir=(42, 5),
        Wilayah_Perbukitan=(22, 4),
    )
    columns = {"a": air, "b": udara, "c": hijau, "d": cemar, "e": tangani, "f": kurang}
    k.perjanjian("2023-01-24", **columns, g=bank, h=taat, i=adu, j=sakip)
    k.set(RUANG, pagu_awal="18800000000", pagu_lalu="17600000000")
    k.revisi("1200000000", tanggal="2023-09-25")
    return k.laporan
