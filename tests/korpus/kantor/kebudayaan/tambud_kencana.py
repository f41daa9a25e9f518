"""An arts centre: money by quarter, one just met, all but one better than before."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2023)
    k.identitas("Taman Budaya Provinsi Nusa Kencana", "Taman Budaya Nusa Kencana", (2021, 2026))
    one, two, three = k.sasaran_dua(
        "Sasaran Program",
        "Meningkatnya pemajuan seni dan budaya daerah",
        "Meningkatnya apresiasi masyarakat",
        "Meningkatnya pendapatan dan tata kelola",
    )
    gelar = k.ukuran(
        "TB-1",
        one,
        "Jumlah Pergelaran Seni",
        "Pergelaran seni",
        "48 52 44/46 40/30",
        satuan="pergelaran",
        realisasi="51",
    )
    sanggar = k.ukuran(
        "TB-2",
        one,
        "Persentase Sanggar Binaan yang Aktif",
        "Sanggar aktif",
        "78 80 76/75 74/70",
    )
    k.menurut(
        sanggar,
        "Bidang seni",
        "Sanggar binaan menurut bidang seni",
        "Sanggar",
        "Aktif",
        Tari=("40", "34"),
        Musik=("35", "28"),
        Teater=("15", "9"),
        Seni_rupa=("10", "6"),
    )
    karya = k.ukuran(
        "TB-3",
        one,
        "Jumlah Karya yang Didokumentasikan",
        "Karya didokumentasikan",
        "100 110 90/92 80/76",
        satuan="karya",
        realisasi="100",
    )
    tonton = k.ukuran(
        "TB-4",
        two,
        "Jumlah Penonton",
        "Penonton",
        "36 40 32/33 28/12",
        satuan="ribu orang",
        realisasi="39.6",
    )
    isi = k.ukuran(
        "TB-5",
        two,
        "Persentase Keterisian Gedung",
        "Keterisian gedung",
        "70 72 68/66 65/50",
    )
    k.menurut_triwulan(
        isi,
        "Tempat",
        "Hari pemakaian menurut tempat",
        "Hari Tersedia",
        "Hari Terpakai",
        Gedung_utama="60/40 70/52 80/62 70/51",
        Amfiteater="30/15 50/38 60/46 40/26",
        Galeri="50/36 60/44 70/54 60/40",
    )
    keluh = k.ukuran(
        "TB-6",
        two,
        "Jumlah Keluhan Penonton",
        "Keluhan penonton",
        "20 18 25/27 30/32",
        satuan="keluhan",
        polaritas="turun",
        realisasi="22",
    )
    puas = k.ukuran(
        "TB-7",
        two,
        "Indeks Kepuasan Seniman",
        "Kepuasan seniman",
        "84 85 83/82.6 82/81",
        satuan="indeks",
        realisasi="85.68",
    )
    retribusi = k.ukuran(
        "TB-8",
        three,
        "Pendapatan Retribusi Gedung",
        "Retribusi gedung",
        "400 430 360/372 320/140",
        satuan="juta rupiah",
        realisasi="428",
    )
    sakip = k.ukuran(
        "TB-9",
        three,
        "Nilai Evaluasi Akuntabilitas Kinerja",
        "Nilai SAKIP",
        "73 74 72/72.2 71/70.5",
        satuan="nilai",
        realisasi="71.54",
    )
    k.biaya_triwulan(
        "Pembinaan dan Pergelaran Seni",
        **{gelar: (1800, "200 450 600 496"), sanggar: (500, "60 130 150 120")},
    )
    k.biaya_triwulan(
        "Dokumentasi dan Publikasi",
        **{karya: (300, "40 80 90 87"), tonton: (400, "50 110 130 102")},
    )
    k.biaya_triwulan(
        "Pengelolaan Gedung",
        **{
            isi: (600, "100 160 170 152"),
            keluh: (200, "20 40 50 42"),
            retribusi: (200, "40 50 55 51"),
        },
    )
    k.biaya_triwulan(
        "Penunjang Urusan Taman Budaya",
        **{puas: (50, "5 10 15 18"), sakip: (3950, "900 1000 980 991")},
    )
    k.seksi("gelar", "Seksi Pergelaran", gelar, sanggar)
    k.seksi("dokumentasi", "Seksi Dokumentasi", karya, tonton)
    k.seksi("gedung", "Seksi Gedung", isi, keluh, retribusi)
    k.seksi("tu", "Subbagian Tata Usaha", puas, sakip)
    k.pegawai(
        "Pegawai menurut unit kerja dan status",
        "Subbagian Tata Usaha, Desember 2023",
        "Unit Kerja",
        "PNS",
        "PPPK",
        "Tenaga Kontrak",
        Seksi_Pergelaran=(8, 3, 5),
        Seksi_Dokumentasi=(6, 2, 2),
        Seksi_Gedung=(5, 1, 12),
        Subbagian_Tata_Usaha=(11, 2, 4),
    )
    k.tabel_bebas(
        "festival-",
        "isu_strategis",
        "Seniman dan penonton menurut festival",
        "Seksi Pergelaran, 2023",
        "Festival",
        "Seniman",
        "Penonton Festival",
        Festival_Tari=(420, 8200),
        Pekan_Musik=(310, 6400),
        Lomba_Teater=(180, 3100),
        Pameran_Seni_Rupa=(90, 4300),
    )
    columns = {"a": gelar, "b": sanggar, "c": karya, "d": tonton, "e": isi}
    k.perjanjian("2023-01-20", **columns, f=keluh, g=puas, h=retribusi, i=sakip)
    k.set(RUANG, pagu_awal="7600000000", pagu_lalu="7200000000")
    k.revisi("400000000", tanggal="2023-09-04")
    return k.laporan
