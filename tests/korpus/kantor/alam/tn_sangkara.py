"""A national park: results in hectares, animals, people and rupiah; two just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2023)
    k.identitas("Balai Taman Nasional Gunung Sangkara", "Balai TN Gunung Sangkara", (2020, 2024))
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Terjaganya keutuhan kawasan taman nasional",
        "Meningkatnya kelestarian satwa dan tumbuhan",
        "Meningkatnya manfaat kawasan bagi masyarakat",
    )
    pulih = k.ukuran(
        "IKK.1",
        one,
        "Luas Kawasan yang Dipulihkan",
        "Pemulihan kawasan",
        "150 160 140/133 120/126",
        satuan="hektare",
        realisasi="141",
    )
    rambah = k.ukuran(
        "IKK.2",
        one,
        "Jumlah Kejadian Perambahan",
        "Perambahan",
        "10 9 12/14 15/13",
        satuan="kejadian",
        polaritas="turun",
        realisasi="11",
    )
    patroli = k.ukuran(
        "IKK.3",
        one,
        "Persentase Jalur Patroli yang Dijalani",
        "Jalur patroli",
        "90 92 88/86.5 85/83",
    )
    k.menurut(
        patroli,
        "Resor",
        "Patroli menurut resor",
        "Panjang Jalur",
        "Dijalani",
        Resor_Lembah_Pakis=("120", "114"),
        Resor_Danau_Sipit=("80", "70"),
        Resor_Puncak_Kabut=("100", "92"),
    )
    satwa = k.ukuran(
        "IKK.4",
        two,
        "Jumlah Satwa Kunci yang Teramati",
        "Satwa kunci",
        "60 62 58/58 55/57",
        satuan="individu",
        realisasi="69",
    )
    semai = k.ukuran(
        "IKK.5",
        two,
        "Persentase Tumbuhan Langka yang Tumbuh di Persemaian",
        "Tumbuhan langka",
        "80 82 78/80 75/72.4",
        realisasi="80",
    )
    kunjung = k.ukuran(
        "IKK.6",
        three,
        "Jumlah Pengunjung Wisata Alam",
        "Pengunjung",
        "25000 26000 22000/24150 20000/15800",
        satuan="orang",
        realisasi="30000",
    )
    desa = k.ukuran(
        "IKK.7",
        three,
        "Jumlah Desa Penyangga yang Dibina",
        "Desa penyangga",
        "12 14 10/10 8/8",
        satuan="desa",
        realisasi="12",
    )
    pnbp = k.ukuran(
        "IKK.8",
        three,
        "Penerimaan Negara Bukan Pajak",
        "PNBP",
        "450 480 400/412 350/298",
        satuan="juta rupiah",
        realisasi="522",
    )
    k.biaya(
        "Perlindungan dan Pengamanan Kawasan",
        **{pulih: (1500, 1350), rambah: (600, 570), patroli: (900, 882)},
    )
    k.biaya("Pengawetan Keanekaragaman Hayati", **{satwa: (500, 480), semai: (300, 252)})
    k.biaya("Pemanfaatan Jasa Lingkungan", **{kunjung: (700, 686), desa: (300, 297)})
    k.biaya("Dukungan Manajemen Balai", **{pnbp: (4200, 4158)})
    k.seksi("satu", "Seksi Pengelolaan Wilayah I", pulih, rambah, patroli)
    k.seksi("dua", "Seksi Pengelolaan Wilayah II", satwa, semai, desa)
    k.seksi("tu", "Subbagian Tata Usaha", kunjung, pnbp)
    k.perjanjian(
        "2023-01-16", a=pulih, b=rambah, c=patroli, d=satwa, e=semai, f=kunjung, g=desa, h=pnbp
    )
    k.set(RUANG, pagu_awal="9400000000", pagu_lalu="7500000000")
    k.revisi("-400000000", tanggal="2023-10-09")
    return k.laporan
