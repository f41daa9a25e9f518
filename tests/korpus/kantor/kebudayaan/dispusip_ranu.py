"""Libraries and archives of a regency: belanja by jenis, three below target, one just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas(
        "Dinas Perpustakaan dan Kearsipan Kabupaten Ranu Jenggala",
        "Dispusip Kabupaten Ranu Jenggala",
        (2021, 2026),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya budaya literasi masyarakat",
        "Meningkatnya mutu pengelolaan arsip daerah",
        "Meningkatnya akuntabilitas kinerja dinas",
    )
    gemar = k.ukuran(
        "1.1",
        one,
        "Tingkat Kegemaran Membaca",
        "Kegemaran membaca",
        "68 70 66/64.9 64/63.2",
        satuan="nilai",
        realisasi="66.3",
    )
    literasi = k.ukuran(
        "1.2",
        one,
        "Indeks Pembangunan Literasi Masyarakat",
        "IPLM",
        "60 62 57/58.4 54/52",
        satuan="indeks",
        realisasi="63",
    )
    kunjung = k.ukuran(
        "1.3",
        one,
        "Jumlah Kunjungan ke Perpustakaan Daerah",
        "Kunjungan perpustakaan",
        "42000 44000 40000/41300 38000/33900",
        satuan="kunjungan",
        realisasi="47250",
    )
    standar = k.ukuran(
        "1.4",
        one,
        "Persentase Perpustakaan yang Dikelola Sesuai Standar Nasional",
        "Perpustakaan berstandar",
        "40 45 35/36 30/28",
    )
    k.menurut(
        standar,
        "Jenis perpustakaan",
        "Perpustakaan berstandar menurut jenis",
        "Perpustakaan",
        "Sesuai Standar",
        Perpustakaan_sekolah=("200", "94"),
        Perpustakaan_desa=("120", "39"),
        Perpustakaan_kelurahan=("30", "7"),
    )
    baku = k.ukuran(
        "2.1",
        two,
        "Persentase Perangkat Daerah yang Mengelola Arsip secara Baku",
        "Pengelolaan arsip baku",
        "75 80 70/72.5 65/60",
    )
    k.menurut(
        baku,
        "Kelompok perangkat daerah",
        "Pengelolaan arsip baku menurut kelompok perangkat daerah",
        "Perangkat Daerah",
        "Baku",
        Badan=("6", "6"),
        Dinas=("18", "15"),
        Kecamatan=("16", "7"),
    )
    temu = k.ukuran(
        "2.2",
        two,
        "Rata-Rata Waktu Temu Kembali Arsip",
        "Waktu temu kembali",
        "15 12 20/18 25/27",
        satuan="menit",
        polaritas="turun",
        realisasi="12",
    )
    alih = k.ukuran(
        "2.3",
        two,
        "Jumlah Arsip Statis yang Dialihmediakan",
        "Alih media arsip",
        "5000 5500 4500/4380 4000/4150",
        satuan="berkas",
        realisasi="4900",
    )
    sakip = k.ukuran(
        "3.1",
        three,
        "Nilai Evaluasi Akuntabilitas Kinerja Dinas",
        "Nilai SAKIP",
        "76 77 75/74.12 74/72.6",
        satuan="nilai",
        realisasi="78.28",
    )
    k.biaya(
        "Pembinaan Perpustakaan",
        **{gemar: (300, 285), literasi: (250, 245), kunjung: (450, 441), standar: (600, 540)},
    )
    k.biaya("Pengelolaan Arsip", **{baku: (350, 336), temu: (200, 198)})
    k.biaya("Perlindungan dan Penyelamatan Arsip", **{alih: (450, 396)})
    k.biaya("Penunjang Urusan Pemerintahan Daerah", **{sakip: (4900, 4802)})
    k.jenis(1, j52=(1400, 1325), j53=(200, 186))
    k.jenis(2, j52=(550, 534))
    k.jenis(3, j52=(300, 270), j53=(150, 126))
    k.jenis(4, j51=(3600, 3546), j52=(1100, 1062), j53=(200, 194))
    k.seksi("pustaka", "Bidang Perpustakaan", gemar, literasi, kunjung, standar)
    k.seksi("arsip", "Bidang Kearsipan", baku, temu, alih)
    k.seksi("sekretariat", "Sekretariat", sakip)
    k.pegawai(
        "Pegawai menurut jabatan dan status",
        "Sekretariat, Desember 2024",
        "Jabatan",
        "PNS",
        "PPPK",
        Pejabat_struktural=(7, 0),
        Pustakawan=(8, 3),
        Arsiparis=(5, 2),
        Pelaksana=(14, 4),
    )
    columns = {"a": gemar, "b": literasi, "c": kunjung, "d": standar, "e": baku}
    k.perjanjian("2024-01-22", **columns, f=temu, g=alih, h=sakip)
    k.set(RUANG, pagu_awal="7800000000", pagu_lalu="7350000000")
    k.revisi("-300000000", tanggal="2024-09-16")
    return k.laporan
