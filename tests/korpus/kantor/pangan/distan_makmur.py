"""A farm office: tons and hectares, belanja by jenis, three below target, three just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas(
        "Dinas Pertanian dan Ketahanan Pangan Kabupaten Lumbung Makmur",
        "Distan Kabupaten Lumbung Makmur",
        (2021, 2026),
    )
    one, two, three, four = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya produksi dan produktivitas pertanian",
        "Meningkatnya ketahanan pangan daerah",
        "Meningkatnya kapasitas petani dan penyuluh",
        "Meningkatnya akuntabilitas dinas",
    )
    padi = k.ukuran(
        "IKU.1",
        one,
        "Produksi Padi",
        "Produksi padi",
        "310 320 300/304.5 290/288",
        satuan="ribu ton",
        realisasi="297.6",
    )
    hasil = k.ukuran(
        "IKU.2",
        one,
        "Produktivitas Padi",
        "Produktivitas padi",
        "5.8 5.9 5.7/5.74 5.6/5.52",
        satuan="ton per hektare",
        realisasi="5.8",
    )
    jagung = k.ukuran(
        "IKU.3",
        one,
        "Produksi Jagung",
        "Produksi jagung",
        "64 68 60/58.4 56/55",
        satuan="ribu ton",
        realisasi="71.68",
    )
    ternak = k.ukuran(
        "IKU.4",
        one,
        "Jumlah Kelahiran Sapi dari Inseminasi Buatan",
        "Kelahiran sapi",
        "4200 4400 4000/4120 3800/3650",
        satuan="ekor",
        realisasi="4410",
    )
    irigasi = k.ukuran(
        "IKU.5",
        one,
        "Persentase Jaringan Irigasi Tersier dalam Kondisi Baik",
        "Irigasi tersier baik",
        "72 75 70/68 68/65",
    )
    k.menurut(
        irigasi,
        "Kecamatan",
        "Jaringan irigasi tersier menurut kecamatan (km)",
        "Panjang",
        "Kondisi Baik",
        Lumbung_Utara=("86", "62"),
        Lumbung_Selatan=("64", "52"),
        Makmur_Jaya=("58", "33"),
        Sumber_Air=("42", "33"),
    )
    hama = k.ukuran(
        "IKU.6",
        one,
        "Luas Serangan Hama dan Penyakit Tanaman",
        "Serangan hama",
        "900 850 1000/1120 1100/1040",
        satuan="hektare",
        polaritas="turun",
        realisasi="1017",
    )
    pangan = k.ukuran(
        "IKU.7",
        two,
        "Skor Pola Pangan Harapan",
        "Skor PPH",
        "90 91 88/88.9 87/86.4",
        satuan="skor",
        realisasi="91.35",
    )
    cadangan = k.ukuran(
        "IKU.8",
        two,
        "Persentase Cadangan Pangan Daerah yang Tersedia",
        "Cadangan pangan",
        "100 100 95/91 90/88",
        realisasi="100",
    )
    rawan = k.ukuran(
        "IKU.9",
        two,
        "Jumlah Desa Rawan Pangan",
        "Desa rawan pangan",
        "10 8 14/13 18/19",
        satuan="desa",
        polaritas="turun",
        realisasi="9",
    )
    aman = k.ukuran(
        "IKU.10",
        two,
        "Persentase Pangan Segar yang Memenuhi Syarat Keamanan",
        "Pangan segar aman",
        "90 91 88/87 86/84",
    )
    k.menurut_triwulan(
        aman,
        "Komoditas",
        "Sampel pangan segar menurut komoditas",
        "Sampel",
        "Memenuhi Syarat",
        Sayuran="60/50 60/51 70/60 70/57",
        Buah="40/38 45/42 45/44 50/47",
        Beras="30/30 30/30 30/29 30/30",
        Unggas_dan_telur="35/33 35/34 35/32 35/31",
    )
    tani = k.ukuran(
        "IKU.11",
        three,
        "Persentase Kelompok Tani yang Naik Kelas",
        "Kelompok tani naik kelas",
        "30 33 27/25 24/22",
    )
    k.menurut(
        tani,
        "Kelas asal",
        "Kelompok tani menurut kelas asal",
        "Kelompok",
        "Naik Kelas",
        Pemula=("300", "111"),
        Lanjut=("160", "36"),
        Madya=("40", "6"),
    )
    asuransi = k.ukuran(
        "IKU.12",
        three,
        "Luas Sawah yang Diasuransikan",
        "Sawah diasuransikan",
        "6000 6500 5500/5260 5000/4100",
        satuan="hektare",
        realisasi="5880",
    )
    sakip = k.ukuran(
        "IKU.13",
        four,
        "Nilai SAKIP Dinas",
        "Nilai SAKIP",
        "72 74 70/70.5 68/67",
        satuan="nilai",
        realisasi="73.8",
    )
    k.biaya(
        "Penyediaan Sarana Pertanian",
        **{padi: (4200, 4116), hasil: (800, 776), jagung: (1500, 1485), ternak: (900, 873)},
    )
    k.biaya("Penyediaan Prasarana Pertanian", **{irigasi: (6400, 6016)})
    k.biaya("Pengendalian Bencana Pertanian", **{hama: (600, 594), asuransi: (400, 360)})
    k.biaya(
        "Peningkatan Ketahanan Pangan",
        **{pangan: (300, 291), cadangan: (1600, 1584), rawan: (700, 665), aman: (400, 388)},
    )
    k.biaya("Penyuluhan Pertanian", **{tani: (1200, 1152)})
    k.biaya("Penunjang Urusan Pemerintahan Daerah", **{sakip: (9000, 8820)})
    k.jenis(1, j52=(6600, 6470), j53=(800, 780))
    k.jenis(2, j52=(400, 376), j53=(6000, 5640))
    k.jenis(3, j52=(1000, 954))
    k.jenis(4, j52=(3000, 2928))
    k.jenis(5, j52=(1200, 1152))
    k.jenis(6, j51=(7800, 7680), j52=(1000, 950), j53=(200, 190))
    k.seksi("tanaman", "Bidang Tanaman Pangan", padi, hasil, jagung, hama, asuransi)
    k.seksi("ternak", "Bidang Peternakan", ternak)
    k.seksi("prasarana", "Bidang Prasarana dan Sarana", irigasi)
    k.seksi("pangan", "Bidang Ketahanan Pangan", pangan, cadangan, rawan, aman)
    k.seksi("suluh", "Bidang Penyuluhan", tani)
    k.seksi("sekretariat", "Sekretariat", sakip)
    k.pegawai(
        "Pegawai menurut unit kerja dan jabatan",
        "Sekretariat, Desember 2024",
        "Unit Kerja",
        "Struktural",
        "Penyuluh",
        "Pelaksana",
        Sekretariat=(3, 0, 21),
        Bidang_Tanaman_Pangan=(1, 4, 10),
        Bidang_Peternakan=(1, 2, 8),
        Bidang_Prasarana_dan_Sarana=(1, 1, 7),
        Bidang_Ketahanan_Pangan=(1, 3, 9),
        Bidang_Penyuluhan=(1, 70, 7),
    )
    k.tabel_bebas(
        "sawah-",
        "isu_strategis",
        "Luas sawah dan petani menurut kecamatan",
        "Bidang Tanaman Pangan, 2024",
        "Kecamatan",
        "Luas Sawah (ha)",
        "Petani",
        Lumbung_Utara=(9800, 14700),
        Lumbung_Selatan=(7400, 9250),
        Makmur_Jaya=(5200, 8800),
        Sumber_Air=(3600, 5250),
    )
    columns = {"a": padi, "b": hasil, "c": jagung, "d": ternak, "e": irigasi, "f": hama}
    more = {"g": pangan, "h": cadangan, "i": rawan, "j": aman, "k": tani, "l": asuransi}
    k.perjanjian("2024-01-22", **columns, **more, m=sakip)
    k.set(RUANG, pagu_awal="26900000000", pagu_lalu="25400000000")
    k.revisi("-400000000", tanggal="2024-05-20")
    k.revisi("1500000000", tanggal="2024-10-07")
    return k.laporan
