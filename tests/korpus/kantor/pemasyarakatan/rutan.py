"""A detention house: codes with a dot before letters, one indikator far below its target."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2023)
    k.identitas(
        "Rumah Tahanan Negara Kelas IIB Muara Tenang", "Rutan Kelas IIB Muara Tenang", (2020, 2024)
    )
    one, two = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya pelayanan dan perawatan tahanan",
        "Terpeliharanya keamanan dan ketertiban rumah tahanan",
    )
    makan = k.indikator_lengkap(
        "92",
        {2021: ("88", "89.4"), 2022: ("90", "91.1")},
        {2022: "90", 2024: "94"},
        kode="SK1.a",
        sasaran=one,
        nama="Persentase Tahanan yang Memperoleh Layanan Kesehatan Dasar",
        nama_pendek="Kesehatan dasar",
        satuan="%",
    )
    layanan = k.rincian(
        makan,
        cara="jumlah_per_jumlah",
        judul="Layanan kesehatan menurut blok",
        kolom_uraian="Blok",
        kolom_pembanding="Penghuni",
        kolom_realisasi="Diperiksa",
    )
    k.baris(layanan, "184", "176", uraian="Blok Anggrek")
    k.baris(layanan, "226", "219", uraian="Blok Kenanga")
    k.baris(layanan, "40", "40", uraian="Blok Wanita")
    hukum = k.indikator_lengkap(
        "60",
        {2021: ("50", "31"), 2022: ("55", "34.5")},
        {2022: "55", 2024: "65"},
        kode="SK1.b",
        sasaran=one,
        nama="Persentase Tahanan yang Memperoleh Bantuan Hukum",
        nama_pendek="Bantuan hukum",
        satuan="%",
    )
    bantuan = k.rincian(
        hukum,
        cara="jumlah_per_jumlah",
        judul="Bantuan hukum menurut bentuk",
        kolom_pembanding="Pemohon",
        kolom_realisasi="Didampingi",
    )
    k.baris(bantuan, "120", "33", uraian="Pendampingan sidang")
    k.baris(bantuan, "80", "39", uraian="Konsultasi")
    k.indikator_lengkap(
        "3.25",
        {2021: ("3.1", "3.2"), 2022: ("3.2", "3.31")},
        {2022: "3.2", 2024: "3.3"},
        kode="SK1.c",
        sasaran=one,
        nama="Indeks Kepuasan Kunjungan",
        nama_pendek="Kepuasan kunjungan",
        satuan="indeks",
        realisasi="3.38",
    )
    tertib = k.indikator_lengkap(
        "4",
        {2021: ("6", "7"), 2022: ("5", "5")},
        {2022: "5", 2024: "3"},
        kode="SK2.a",
        sasaran=two,
        nama="Jumlah Gangguan Keamanan dan Ketertiban",
        nama_pendek="Gangguan kamtib",
        satuan="kejadian",
        polaritas="turun",
        realisasi="3",
    )
    geledah = k.indikator_lengkap(
        "48",
        {2021: ("36", "38"), 2022: ("48", "48")},
        {2022: "48", 2024: "52"},
        kode="SK2.b",
        sasaran=two,
        nama="Jumlah Penggeledahan Kamar Hunian",
        nama_pendek="Penggeledahan",
        satuan="kali",
        realisasi="52",
    )
    latih = k.indikator_lengkap(
        "75",
        {2021: ("70", "68.2"), 2022: ("72", "73.3")},
        {2022: "72", 2024: "80"},
        kode="SK2.c",
        sasaran=two,
        nama="Persentase Petugas Pengamanan yang Terlatih",
        nama_pendek="Petugas terlatih",
        satuan="%",
    )
    regu = k.rincian(
        latih,
        cara="jumlah_per_jumlah",
        judul="Petugas menurut regu",
        kolom_uraian="Regu",
        kolom_pembanding="Petugas",
        kolom_realisasi="Terlatih",
    )
    k.baris(regu, "12", "10", uraian="Regu A")
    k.baris(regu, "12", "9", uraian="Regu B")
    k.baris(regu, "11", "7", uraian="Regu C")
    k.baris(regu, "13", "10", uraian="Regu D")
    rawat = k.kegiatan("3150000000", nama="Perawatan Kesehatan dan Rehabilitasi", kode="5252")
    yan = k.kegiatan("420000000", nama="Pelayanan Tahanan", kode="5253")
    aman = k.kegiatan("680000000", nama="Penyelenggaraan Keamanan dan Ketertiban", kode="5254")
    kantor = k.kegiatan("2750000000", nama="Dukungan Perkantoran", kode="6233")
    for kegiatan, row, pagu, spent in (
        (rawat, makan, "3150000000", "3087000000"),
        (yan, hukum, "420000000", "268800000"),
        (aman, tertib, "310000000", "305350000"),
        (aman, geledah, "90000000", "90000000"),
        (aman, latih, "280000000", "246400000"),
        (kantor, None, "2750000000", "2722500000"),
    ):
        k.alokasi(kegiatan, row, pagu, spent)
    k.seksi("yantah", "Subseksi Pelayanan Tahanan", makan, hukum)
    k.seksi("kpr", "Kesatuan Pengamanan Rutan", tertib, geledah, latih)
    k.perjanjian("2023-01-16", a=makan, b=hukum, c="indikator-3", d=tertib, e=geledah, f=latih)
    k.set(RUANG, pagu_awal="6750000000", pagu_lalu="6480000000")
    k.revisi("250000000", tanggal="2023-06-19")
    return k.laporan
