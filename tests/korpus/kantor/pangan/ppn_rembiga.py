"""A fishing port: more fish of less value, all money by quarter, one target just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2023)
    k.identitas("Pelabuhan Perikanan Nusantara Teluk Rembiga", "PPN Teluk Rembiga", (2020, 2024))
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya pendaratan ikan yang bernilai tambah",
        "Meningkatnya mutu layanan dan keselamatan di pelabuhan",
        "Meningkatnya kapasitas nelayan dan akuntabilitas pelabuhan",
    )
    ikan = k.ukuran(
        "PP-1",
        one,
        "Volume Produksi Ikan yang Didaratkan",
        "Produksi ikan",
        "14500 15000 13800/14120 13000/12740",
        satuan="ton",
        realisasi="15370",
    )
    nilai = k.ukuran(
        "PP-2",
        one,
        "Nilai Produksi Ikan yang Didaratkan",
        "Nilai produksi",
        "360 375 340/351 320/304",
        satuan="miliar rupiah",
        realisasi="349.2",
    )
    bongkar = k.ukuran(
        "PP-3",
        one,
        "Rata-Rata Waktu Bongkar Ikan",
        "Waktu bongkar",
        "5 4.5 5.5/5.2 6/6.4",
        satuan="jam",
        polaritas="turun",
        realisasi="4.6",
    )
    berlayar = k.ukuran(
        "PP-4",
        two,
        "Persentase Surat Persetujuan Berlayar yang Terbit pada Hari yang Sama",
        "SPB terbit pada hari yang sama",
        "92 93 91/90.5 90/88",
    )
    k.menurut_triwulan(
        berlayar,
        "Ukuran kapal",
        "Surat persetujuan berlayar menurut ukuran kapal",
        "Permohonan",
        "Terbit pada Hari yang Sama",
        Kapal_di_bawah_10_GT="310/298 290/281 335/322 265/255",
        Kapal_10_sampai_30_GT="150/135 140/127 160/146 150/132",
        Kapal_di_atas_30_GT="50/40 45/37 60/49 45/38",
    )
    fasilitas = k.ukuran(
        "PP-5",
        two,
        "Persentase Fasilitas Pelabuhan yang Berfungsi Baik",
        "Fasilitas berfungsi baik",
        "88 89 87/86 85/83",
    )
    k.menurut(
        fasilitas,
        "Kelompok",
        "Fasilitas pelabuhan menurut kelompok",
        "Fasilitas",
        "Berfungsi Baik",
        Fasilitas_pokok=("14", "13"),
        Fasilitas_fungsional=("36", "30"),
        Fasilitas_penunjang=("10", "8"),
    )
    puas = k.ukuran(
        "PP-6",
        two,
        "Indeks Kepuasan Pengguna Jasa Pelabuhan",
        "Kepuasan pengguna jasa",
        "3.4 3.45 3.35/3.42 3.3/3.28",
        satuan="indeks",
        realisasi="3.4",
    )
    celaka = k.ukuran(
        "PP-7",
        two,
        "Jumlah Kecelakaan Kerja di Kolam dan Dermaga",
        "Kecelakaan kerja",
        "4 3 5/7 6/6",
        satuan="kejadian",
        polaritas="turun",
        realisasi="3",
    )
    latih = k.ukuran(
        "PP-8",
        three,
        "Jumlah Nelayan yang Mengikuti Pelatihan Penanganan Ikan",
        "Nelayan terlatih",
        "250 260 230/241 200/175",
        satuan="orang",
        realisasi="290",
    )
    ikpa = k.ukuran(
        "PP-9",
        three,
        "Nilai Indikator Kinerja Pelaksanaan Anggaran",
        "IKPA",
        "93 94 92/94.85 91/90.2",
        satuan="nilai",
        realisasi="91.14",
    )
    k.biaya_triwulan(
        "Pengelolaan Pendaratan Ikan",
        **{
            ikan: (600, "110 140 150 182"),
            nilai: (150, "20 30 40 36"),
            bongkar: (250, "40 60 70 75"),
        },
    )
    k.biaya_triwulan(
        "Kesyahbandaran dan Keselamatan",
        **{berlayar: (500, "100 120 130 135"), celaka: (300, "50 70 80 91")},
    )
    k.biaya_triwulan(
        "Pemeliharaan Fasilitas Pelabuhan",
        **{fasilitas: (2200, "150 420 610 800"), puas: (100, "15 20 30 29")},
    )
    k.biaya_triwulan("Pemberdayaan Nelayan", **{latih: (400, "0 120 160 112")})
    k.biaya_triwulan("Dukungan Manajemen Pelabuhan", **{ikpa: (5500, "1200 1380 1350 1460")})
    k.seksi("syahbandar", "Tim Kerja Kesyahbandaran", berlayar, celaka)
    k.seksi("operasi", "Tim Kerja Operasional Pelabuhan", ikan, nilai, bongkar, fasilitas)
    k.seksi("usaha", "Tim Kerja Tata Kelola dan Usaha", puas, latih)
    k.seksi("tu", "Subbagian Tata Usaha", ikpa)
    k.pegawai(
        "Pegawai menurut unit kerja dan jenis kelamin",
        "Subbagian Tata Usaha, Desember 2023",
        "Unit kerja",
        "Laki-laki",
        "Perempuan",
        Subbagian_Tata_Usaha=(10, 8),
        Tim_Kerja_Kesyahbandaran=(13, 2),
        Tim_Kerja_Operasional_Pelabuhan=(16, 5),
        Tim_Kerja_Tata_Kelola_dan_Usaha=(5, 5),
    )
    columns = {"a": ikan, "b": nilai, "c": bongkar, "d": berlayar, "e": fasilitas}
    k.perjanjian("2023-01-16", **columns, f=puas, g=celaka, h=latih, i=ikpa)
    k.set(RUANG, pagu_awal="9700000000", pagu_lalu="9200000000")
    k.revisi("300000000", tanggal="2023-06-19")
    return k.laporan
