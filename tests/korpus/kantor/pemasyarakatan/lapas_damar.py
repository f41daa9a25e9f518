"""A prison: eight indikator, two below target, one just met, a pagu that was cut."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas(
        "Lembaga Pemasyarakatan Kelas IIA Bukit Damar", "Lapas Kelas IIA Bukit Damar", (2020, 2024)
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya pembinaan kepribadian dan kemandirian narapidana",
        "Meningkatnya perawatan kesehatan narapidana",
        "Terwujudnya keamanan dan tata kelola lembaga",
    )
    pribadi = k.ukuran(
        "A.1",
        one,
        "Persentase Narapidana yang Mengikuti Pembinaan Kepribadian",
        "Pembinaan kepribadian",
        "85 - 83/84.5 80/78",
    )
    k.menurut(
        pribadi,
        "Blok",
        "Pembinaan kepribadian menurut blok",
        "Penghuni",
        "Mengikuti",
        Blok_Cendana=("240", "216"),
        Blok_Meranti=("180", "168"),
        Blok_Ulin=("120", "90"),
    )
    terampil = k.ukuran(
        "A.2",
        one,
        "Persentase Narapidana yang Memperoleh Sertifikat Keterampilan",
        "Sertifikat keterampilan",
        "40 - 35/36.4 30/31.2",
    )
    k.menurut(
        terampil,
        "Pelatihan",
        "Sertifikat keterampilan menurut pelatihan",
        "Peserta",
        "Bersertifikat",
        Pertukangan_kayu=("40", "14"),
        Menjahit=("30", "12"),
        Las=("30", "10"),
    )
    jual = k.ukuran(
        "A.3",
        one,
        "Nilai Penjualan Hasil Karya Narapidana",
        "Penjualan hasil karya",
        "180 - 150/162 140/138",
        satuan="juta rupiah",
        realisasi="207",
    )
    sehat = k.ukuran(
        "A.4",
        two,
        "Persentase Narapidana yang Memperoleh Pemeriksaan Kesehatan",
        "Pemeriksaan kesehatan",
        "92 - 90/91.5 88/89",
        realisasi="96.6",
    )
    tbc = k.ukuran(
        "A.5",
        two,
        "Persentase Kesembuhan Penderita Tuberkulosis",
        "Kesembuhan tuberkulosis",
        "80 - 78/79.2 75/74",
        realisasi="76",
    )
    aman = k.ukuran(
        "A.6",
        three,
        "Jumlah Gangguan Keamanan dan Ketertiban",
        "Gangguan keamanan",
        "5 - 6/7 8/9",
        satuan="kejadian",
        polaritas="turun",
        realisasi="4",
    )
    kunjung = k.ukuran(
        "A.7",
        three,
        "Indeks Kepuasan Layanan Kunjungan",
        "Kepuasan kunjungan",
        "3.3 - 3.25/3.36 3.2/3.22",
        satuan="indeks",
        realisasi="3.42",
    )
    nka = k.ukuran(
        "A.8",
        three,
        "Nilai Kinerja Anggaran",
        "NKA",
        "90 - 88/86.5 86/85",
        satuan="nilai",
        realisasi="90",
    )
    k.biaya("Pembinaan Narapidana", **{pribadi: (320, 304), terampil: (280, 231), jual: (100, 98)})
    k.biaya("Perawatan Kesehatan", **{sehat: (450, 441), tbc: (150, 126)})
    k.biaya("Keamanan dan Ketertiban", **{aman: (700, 686)})
    k.biaya("Dukungan Manajemen Lapas", **{kunjung: (200, 190), nka: (5800, 5684)})
    k.seksi("binadik", "Seksi Bimbingan Narapidana dan Anak Didik", pribadi, terampil, jual)
    k.seksi("rawat", "Subseksi Perawatan", sehat, tbc)
    k.seksi("kplp", "Kesatuan Pengamanan Lapas", aman)
    k.seksi("tu", "Subbagian Tata Usaha", kunjung, nka)
    k.perjanjian(
        "2024-01-11", a=pribadi, b=terampil, c=jual, d=sehat, e=tbc, f=aman, g=kunjung, h=nka
    )
    k.set(RUANG, pagu_awal="8300000000", pagu_lalu="7800000000")
    k.revisi("-300000000", tanggal="2024-09-16")
    return k.laporan
