"""A house of detention: people and days, two targets just met, four missed, one by half."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2023)
    k.identitas(
        "Rumah Detensi Imigrasi Tanjung Lumut",
        "Rudenim Tanjung Lumut",
        (2020, 2024),
    )
    one, two, three, four = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya pelayanan dan perawatan deteni",
        "Terselenggaranya pemulangan dan deportasi yang cepat dan aman",
        "Terpeliharanya keamanan dan ketertiban rumah detensi",
        "Meningkatnya tata kelola rumah detensi",
    )
    sehat = k.ukuran(
        "RD1",
        one,
        "Persentase Deteni yang Memperoleh Layanan Kesehatan",
        "Layanan kesehatan deteni",
        "95 96 94/93.2 92/90",
    )
    k.menurut(
        sehat,
        "Kawasan asal",
        "Layanan kesehatan menurut kawasan asal deteni",
        "Deteni",
        "Dilayani",
        Asia_Tenggara=("120", "117"),
        Asia_Selatan=("86", "80"),
        Timur_Tengah=("54", "52"),
        Afrika=("40", "36"),
    )
    makan = k.ukuran(
        "RD2",
        one,
        "Indeks Kepuasan Deteni terhadap Layanan Makan",
        "Kepuasan layanan makan",
        "3.2 3.25 3.1/3.15 3/2.98",
        satuan="indeks",
        realisasi="3.04",
    )
    bina = k.ukuran(
        "RD3",
        one,
        "Persentase Deteni yang Mengikuti Kegiatan Pembinaan",
        "Deteni ikut pembinaan",
        "70 72 68/66.5 65/67",
    )
    k.menurut_triwulan(
        bina,
        "Kegiatan",
        "Peserta pembinaan menurut kegiatan",
        "Sasaran Peserta",
        "Hadir",
        Kelas_bahasa="60/45 64/50 70/52 66/53",
        Olahraga="80/64 84/66 90/74 86/68",
        Keterampilan="40/22 44/25 50/30 46/27",
    )
    lama = k.ukuran(
        "RD4",
        two,
        "Rata-Rata Lama Pendetensian sampai Deportasi",
        "Lama pendetensian",
        "45 40 50/52 55/61",
        satuan="hari",
        polaritas="turun",
        realisasi="41.4",
    )
    pulang = k.ukuran(
        "RD5",
        two,
        "Jumlah Deteni yang Dipulangkan atau Dideportasi",
        "Deteni dipulangkan",
        "140 150 130/128 120/101",
        satuan="orang",
        realisasi="161",
    )
    dokumen = k.ukuran(
        "RD6",
        two,
        "Persentase Dokumen Perjalanan yang Terbit dari Perwakilan Negara Asal",
        "Dokumen perjalanan terbit",
        "80 82 78/74 75/70",
    )
    k.menurut(
        dokumen,
        "Jalur permohonan",
        "Permohonan dokumen perjalanan menurut jalur",
        "Permohonan",
        "Terbit",
        Kedutaan=("90", "63"),
        Konsulat=("45", "36"),
        Badan_internasional=("15", "9"),
    )
    lari = k.ukuran(
        "RD7",
        three,
        "Jumlah Deteni yang Melarikan Diri",
        "Deteni melarikan diri",
        "2 1 3/4 4/4",
        satuan="orang",
        polaritas="turun",
        realisasi="3",
    )
    ganggu = k.ukuran(
        "RD8",
        three,
        "Jumlah Gangguan Keamanan dan Ketertiban",
        "Gangguan keamanan",
        "12 10 14/15 16/13",
        satuan="kejadian",
        polaritas="turun",
        realisasi="12",
    )
    kamera = k.ukuran(
        "RD9",
        three,
        "Persentase Kamera Pengawas yang Berfungsi",
        "Kamera berfungsi",
        "90 92 88/85 85/80",
        realisasi="94.5",
    )
    ikpa = k.ukuran(
        "RD10",
        four,
        "Nilai Indikator Kinerja Pelaksanaan Anggaran",
        "IKPA",
        "94 95 93/93.6 92/90.4",
        satuan="nilai",
        realisasi="92.12",
    )
    beban = k.ukuran(
        "RD11",
        four,
        "Penerimaan Negara Bukan Pajak dari Biaya Beban",
        "Penerimaan biaya beban",
        "400 420 380/365 350/372",
        satuan="juta rupiah",
        realisasi="436",
    )
    k.biaya(
        "Perawatan dan Pelayanan Deteni",
        **{sehat: (900, 873), makan: (2400, 2352), bina: (300, 276)},
    )
    k.biaya(
        "Pemulangan dan Deportasi",
        **{lama: (500, 455), pulang: (1500, 1425), dokumen: (200, 160)},
    )
    k.biaya(
        "Pengamanan Rumah Detensi",
        **{lari: (700, 693), ganggu: (400, 388), kamera: (1100, 1089)},
    )
    k.biaya("Dukungan Manajemen Rumah Detensi", **{ikpa: (5800, 5742), beban: (100, 92)})
    k.seksi("rawat", "Seksi Perawatan dan Kesehatan", sehat, makan, bina)
    k.seksi("registrasi", "Seksi Registrasi dan Pelaporan", lama, pulang, dokumen)
    k.seksi("keamanan", "Seksi Keamanan dan Ketertiban", lari, ganggu, kamera)
    k.seksi("tu", "Subbagian Tata Usaha", ikpa, beban)
    k.pegawai(
        "Pegawai menurut unit kerja dan jenis kelamin",
        "Subbagian Tata Usaha, Desember 2023",
        "Unit Kerja",
        "Laki-laki",
        "Perempuan",
        Subbagian_Tata_Usaha=(9, 11),
        Seksi_Perawatan_dan_Kesehatan=(7, 10),
        Seksi_Registrasi_dan_Pelaporan=(8, 5),
        Seksi_Keamanan_dan_Ketertiban=(46, 6),
    )
    k.tabel_bebas(
        "blok-",
        "isu_strategis",
        "Daya tampung dan penghuni menurut blok hunian",
        "Seksi Keamanan dan Ketertiban, akhir 2023",
        "Blok",
        "Daya Tampung",
        "Penghuni",
        Blok_Anggrek=(60, 71),
        Blok_Bakung=(50, 48),
        Blok_Cempaka=(40, 52),
        Blok_Dahlia=(20, 9),
    )
    columns = {"a": sehat, "b": makan, "c": bina, "d": lama, "e": pulang, "f": dokumen}
    k.perjanjian("2023-01-09", **columns, g=lari, h=ganggu, i=kamera, j=ikpa, k=beban)
    k.set(RUANG, pagu_awal="14300000000", pagu_lalu="12800000000")
    k.revisi("-400000000", tanggal="2023-08-14")
    return k.laporan
