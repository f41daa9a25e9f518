"""A city's health office: its centres by quarter, money by quarter, one target just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2025)
    k.identitas("Dinas Kesehatan Kota Sidomakmur", "Dinkes Kota Sidomakmur", (2021, 2026))
    one, two, three = k.sasaran_dua(
        "Sasaran Program",
        "Meningkatnya derajat kesehatan ibu dan anak",
        "Menurunnya angka kesakitan penyakit menular",
        "Meningkatnya mutu fasilitas dan tata kelola kesehatan",
    )
    hamil = k.ukuran(
        "D1",
        one,
        "Persentase Ibu Hamil yang Memperoleh Pemeriksaan Lengkap",
        "Pemeriksaan ibu hamil",
        "90 91 88/87.4",
    )
    puskesmas = k.rincian(
        hamil,
        cara="jumlah_per_jumlah",
        judul="Pemeriksaan ibu hamil menurut puskesmas",
        kolom_uraian="Puskesmas",
        kolom_pembanding="Ibu Hamil",
        kolom_realisasi="Diperiksa Lengkap",
    )
    for uraian, pairs in {
        "Puskesmas Melati": ("120/108", "130/119", "125/117", "125/121"),
        "Puskesmas Dahlia": ("90/74", "95/80", "105/92", "110/104"),
        "Puskesmas Cendana": ("60/58", "70/67", "65/63", "75/72"),
    }.items():
        quarters = {number: pair.split("/") for number, pair in enumerate(pairs, 1)}
        k.triwulan(puskesmas, {q: (a, b) for q, (a, b) in quarters.items()}, uraian=uraian)
    tengkes = k.ukuran(
        "D2",
        one,
        "Prevalensi Tengkes pada Anak Balita",
        "Tengkes",
        "14 13 16/16.8",
        polaritas="turun",
        realisasi="15.2",
    )
    imun = k.ukuran(
        "D3",
        one,
        "Persentase Bayi yang Memperoleh Imunisasi Dasar Lengkap",
        "Imunisasi dasar",
        "93 94 92/94.1",
    )
    k.menurut(
        imun,
        "Wilayah",
        "Imunisasi dasar menurut wilayah",
        "Bayi",
        "Imunisasi Lengkap",
        Wilayah_utara=("420", "402"),
        Wilayah_tengah=("510", "489"),
        Wilayah_selatan=("370", "336"),
    )
    dbd = k.ukuran(
        "D4",
        two,
        "Jumlah Kasus Demam Berdarah Dengue",
        "Kasus DBD",
        "180 170 200/221",
        satuan="kasus",
        polaritas="turun",
        realisasi="143",
    )
    tbc = k.ukuran(
        "D5",
        two,
        "Persentase Penderita Tuberkulosis yang Sembuh",
        "Kesembuhan TBC",
        "88 89 87/86.5",
    )
    k.menurut(
        tbc,
        "Kelompok penderita",
        "Pengobatan tuberkulosis menurut kelompok",
        "Penderita",
        "Sembuh",
        Penderita_baru=("210", "186"),
        Penderita_kambuh=("40", "31"),
    )
    akreditasi = k.ukuran(
        "D6",
        three,
        "Jumlah Puskesmas Terakreditasi Paripurna",
        "Puskesmas paripurna",
        "5 6 4/4",
        satuan="puskesmas",
        realisasi="5",
    )
    sakip = k.ukuran(
        "D7",
        three,
        "Nilai Akuntabilitas Kinerja Dinas",
        "Nilai SAKIP",
        "78.5 79 77/76.25",
        satuan="nilai",
        realisasi="80.07",
    )
    k.biaya_triwulan(
        "Pelayanan Kesehatan Ibu dan Anak",
        **{
            hamil: (1200, "180 290 310 384"),
            tengkes: (900, "60 150 210 258"),
            imun: (800, "170 190 200 216"),
        },
    )
    k.biaya_triwulan(
        "Pencegahan dan Pengendalian Penyakit",
        **{dbd: (640, "150 170 120 184"), tbc: (360, "70 80 90 102")},
    )
    k.biaya_triwulan("Peningkatan Mutu Fasilitas Kesehatan", **{akreditasi: (500, "0 45 180 155")})
    k.biaya_triwulan("Penunjang Urusan Dinas", **{sakip: (4600, "980 1150 1120 1258")})
    k.seksi("kesmas", "Bidang Kesehatan Masyarakat", hamil, tengkes)
    k.seksi("p2p", "Bidang Pencegahan dan Pengendalian Penyakit", imun, dbd, tbc)
    k.seksi("sekre", "Sekretariat", akreditasi, sakip)
    k.set(RUANG, pagu_awal="9400000000", pagu_lalu="9000000000")
    k.revisi("-400000000", tanggal="2025-05-19")
    return k.laporan
