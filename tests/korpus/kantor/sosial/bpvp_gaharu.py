"""A training centre: money by quarter, two revisions, three targets missed, two just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2022)
    k.identitas(
        "Balai Pelatihan Vokasi dan Produktivitas Simpang Gaharu",
        "BPVP Simpang Gaharu",
        (2020, 2024),
    )
    one, two, three, four = k.sasaran_dua(
        "Sasaran Program",
        "Meningkatnya kompetensi angkatan kerja",
        "Meningkatnya penempatan dan kewirausahaan lulusan",
        "Meningkatnya produktivitas perusahaan binaan",
        "Meningkatnya tata kelola balai",
    )
    lulus = k.ukuran(
        "BV.1",
        one,
        "Jumlah Peserta yang Lulus Pelatihan Berbasis Kompetensi",
        "Peserta lulus",
        "1600 1700 1500/1456 1400/980",
        satuan="orang",
        realisasi="1680",
    )
    sertifikat = k.ukuran(
        "BV.2",
        one,
        "Persentase Peserta Uji yang Tersertifikasi Kompetensi",
        "Tersertifikasi",
        "90 91 88/86.4 85/81",
    )
    k.menurut_triwulan(
        sertifikat,
        "Kejuruan",
        "Uji kompetensi menurut kejuruan",
        "Peserta Uji",
        "Kompeten",
        Las="80/72 90/84 100/92 90/84",
        Listrik="70/62 80/70 90/80 80/72",
        Teknologi_informasi="100/91 110/100 120/107 110/98",
        Tata_busana="60/48 70/55 80/62 70/55",
    )
    instruktur = k.ukuran(
        "BV.3",
        one,
        "Persentase Instruktur yang Bersertifikat Metodologi",
        "Instruktur bersertifikat",
        "100 100 100/96 95/96",
        realisasi="100",
    )
    tunggu = k.ukuran(
        "BV.4",
        one,
        "Rata-Rata Waktu Tunggu Uji Kompetensi",
        "Waktu tunggu uji",
        "14 12 16/17.5 18/20",
        satuan="hari",
        polaritas="turun",
        realisasi="11.9",
    )
    tempat = k.ukuran(
        "BV.5",
        two,
        "Persentase Lulusan yang Ditempatkan",
        "Penempatan lulusan",
        "60 63 55/51.2 50/38",
    )
    k.menurut(
        tempat,
        "Kejuruan",
        "Penempatan lulusan menurut kejuruan",
        "Lulusan Dilacak",
        "Bekerja",
        Las=("400", "288"),
        Listrik=("360", "216"),
        Teknologi_informasi=("520", "286"),
        Tata_busana=("320", "122"),
    )
    usaha = k.ukuran(
        "BV.6",
        two,
        "Jumlah Lulusan yang Memulai Usaha",
        "Lulusan berwirausaha",
        "120 130 110/96 100/71",
        satuan="orang",
        realisasi="132",
    )
    alat = k.ukuran(
        "BV.7",
        two,
        "Nilai Bantuan Alat Usaha yang Disalurkan",
        "Bantuan alat usaha",
        "800 850 750/700 700/610",
        satuan="juta rupiah",
        realisasi="752",
    )
    binaan = k.ukuran(
        "BV.8",
        three,
        "Jumlah Perusahaan Binaan yang Naik Produktivitasnya",
        "Perusahaan naik produktivitas",
        "40 44 36/38 32/30",
        satuan="perusahaan",
        realisasi="45",
    )
    puas = k.ukuran(
        "BV.9",
        three,
        "Indeks Kepuasan Perusahaan Binaan",
        "Kepuasan perusahaan",
        "3.4 3.45 3.3/3.36 3.2/3.24",
        satuan="indeks",
        realisasi="3.4",
    )
    nka = k.ukuran(
        "BV.10",
        four,
        "Nilai Kinerja Anggaran",
        "NKA",
        "90 91 88/89.1 86/84",
        satuan="nilai",
        realisasi="92.7",
    )
    laik = k.ukuran(
        "BV.11",
        four,
        "Persentase Peralatan Bengkel yang Laik Pakai",
        "Peralatan laik pakai",
        "85 87 83/80 80/78",
        realisasi="86.7",
    )
    k.biaya_triwulan(
        "Pelatihan Vokasi",
        **{
            lulus: (9000, "1200 2600 2900 2120"),
            sertifikat: (1800, "200 500 600 446"),
            instruktur: (400, "0 150 150 88"),
            tunggu: (200, "30 50 60 52"),
        },
    )
    k.biaya_triwulan(
        "Penempatan dan Kewirausahaan",
        **{
            tempat: (600, "60 150 180 156"),
            usaha: (500, "40 120 160 155"),
            alat: (900, "0 210 320 322"),
        },
    )
    k.biaya_triwulan(
        "Peningkatan Produktivitas",
        **{binaan: (700, "90 180 220 203"), puas: (100, "10 20 30 35")},
    )
    k.biaya_triwulan(
        "Dukungan Manajemen Balai",
        **{nka: (7200, "1600 1850 1900 1778"), laik: (1600, "160 470 505 430")},
    )
    k.seksi("latih", "Tim Penyelenggaraan Pelatihan", lulus, sertifikat, instruktur, tunggu)
    k.seksi("tempat", "Tim Penempatan", tempat, usaha, alat)
    k.seksi("produktif", "Tim Produktivitas", binaan, puas)
    k.seksi("umum", "Subbagian Umum", nka, laik)
    k.pegawai(
        "Pegawai menurut kelompok dan pendidikan",
        "Subbagian Umum, Desember 2022",
        "Kelompok",
        "Diploma ke Bawah",
        "Sarjana",
        "Magister",
        Subbagian_Umum=(12, 14, 3),
        Instruktur_Teknik=(10, 26, 4),
        Instruktur_Jasa=(4, 18, 5),
        Tim_Penempatan=(3, 9, 2),
        Tim_Produktivitas=(2, 8, 5),
    )
    k.tabel_bebas(
        "bengkel-",
        "isu_strategis",
        "Luas dan kapasitas ruang praktik",
        "Subbagian Umum, 2022",
        "Ruang",
        "Luas (m2)",
        "Kapasitas (orang)",
        Bengkel_Las=(240, 32),
        Bengkel_Listrik=(200, 28),
        Laboratorium_Komputer=(180, 48),
        Ruang_Tata_Busana=(160, 24),
    )
    columns = {"a": lulus, "b": sertifikat, "c": instruktur, "d": tunggu, "e": tempat, "f": usaha}
    k.perjanjian("2022-01-17", **columns, g=alat, h=binaan, i=puas, j=nka, k=laik)
    k.set(RUANG, pagu_awal="21500000000", pagu_lalu="20600000000")
    k.revisi("2000000000", tanggal="2022-04-11")
    k.revisi("-500000000", tanggal="2022-10-24")
    return k.laporan
