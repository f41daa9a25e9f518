"""A house of detention and a training centre, for sentences that were written without the rules."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor_dermaga import KantorDermaga


def rudenim() -> Laporan:
    """A house of detention: people and days, two targets just met, four missed, one by half."""
    k = KantorDermaga(2023)
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


def pelatihan() -> Laporan:
    """A training centre: money by quarter, two revisions, three targets missed, two just met."""
    k = KantorDermaga(2022)
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


KANTOR_JELAGA = {"rudenim_lumut": rudenim, "bpvp_gaharu": pelatihan}
"""Two offices more, for sentences that were written without a look at the rules."""
