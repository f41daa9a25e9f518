"""A civil registry office and a seaport authority, for sentences written without the rules."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor_dermaga import KantorDermaga


def catatan_sipil() -> Laporan:
    """A civil registry: four below target, one just met, one without a year before, two revisi."""
    k = KantorDermaga(2023)
    k.identitas(
        "Dinas Kependudukan dan Pencatatan Sipil Kabupaten Sungai Lantera",
        "Disdukcapil Sungai Lantera",
        (2021, 2026),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya kepemilikan dokumen kependudukan",
        "Meningkatnya pemanfaatan data dan identitas digital",
        "Meningkatnya mutu pelayanan dinas",
    )
    rekam = k.ukuran(
        "A.1",
        one,
        "Persentase Penduduk Wajib KTP yang Melakukan Perekaman",
        "Perekaman KTP-el",
        "98 99 97/97.2 96/95.8",
    )
    k.menurut(
        rekam,
        "Kecamatan",
        "Perekaman KTP-el menurut kecamatan",
        "Wajib KTP",
        "Merekam",
        Lantera_Hulu=("42000", "41580"),
        Lantera_Tengah=("56000", "55720"),
        Lantera_Hilir=("38000", "37240"),
        Muara_Lantera=("24000", "23060"),
    )
    lahir = k.ukuran(
        "A.2",
        one,
        "Persentase Anak yang Memiliki Akta Kelahiran",
        "Akta kelahiran",
        "97 97.5 96/95.1 95/94",
        realisasi="96.03",
    )
    kia = k.ukuran(
        "A.3",
        one,
        "Persentase Anak yang Memiliki Kartu Identitas Anak",
        "KIA",
        "65 72 55/58 50/46",
    )
    k.menurut(
        kia,
        "Kelompok usia",
        "Kepemilikan KIA menurut kelompok usia",
        "Anak",
        "Memiliki KIA",
        Usia_di_bawah_5_tahun=("18000", "9900"),
        Usia_5_tahun_ke_atas=("42000", "32100"),
    )
    mati = k.ukuran(
        "A.4",
        one,
        "Jumlah Akta Kematian yang Diterbitkan",
        "Akta kematian",
        "3200 3300 3000/3110 2800/2850",
        satuan="akta",
        realisasi="3040",
    )
    cetak = k.ukuran(
        "A.5",
        one,
        "Rata-Rata Waktu Penerbitan KTP-el",
        "Waktu penerbitan KTP-el",
        "2 1 3/3 4/5",
        satuan="hari",
        polaritas="turun",
        realisasi="2",
    )
    lembaga = k.ukuran(
        "B.1",
        two,
        "Jumlah Lembaga yang Memanfaatkan Data Kependudukan",
        "Lembaga pengguna data",
        "20 24 16/15 12/12",
        satuan="lembaga",
        realisasi="23",
    )
    digital = k.ukuran(
        "B.2",
        two,
        "Persentase Penduduk yang Mengaktifkan Identitas Kependudukan Digital",
        "IKD",
        "25 30",
        realisasi="19",
    )
    tepat = k.ukuran(
        "C.1",
        three,
        "Persentase Permohonan yang Selesai Tepat Waktu",
        "Permohonan tepat waktu",
        "95 96 94/93.5 92/91",
    )
    k.menurut_triwulan(
        tepat,
        "Layanan",
        "Permohonan menurut layanan",
        "Permohonan",
        "Selesai Tepat Waktu",
        KTP_elektronik="6000/5880 6500/6370 7000/6930 6500/6500",
        Kartu_keluarga="4000/3800 4200/4032 4400/4268 4400/4300",
        Akta_pencatatan_sipil="1500/1350 1700/1564 1900/1786 1900/1820",
    )
    puas = k.ukuran(
        "C.2",
        three,
        "Indeks Kepuasan Masyarakat",
        "IKM",
        "85 86 84/84.6 83/82.2",
        satuan="indeks",
        realisasi="83.3",
    )
    k.biaya("Pendaftaran Penduduk", **{rekam: (900, 873), kia: (450, 441), cetak: (250, 240)})
    k.biaya("Pencatatan Sipil", **{lahir: (300, 276), mati: (200, 150)})
    k.biaya(
        "Pengelolaan Informasi Administrasi Kependudukan",
        **{lembaga: (180, 171), digital: (420, 399)},
    )
    k.biaya("Penunjang Urusan Pemerintahan Daerah", **{tepat: (700, 686), puas: (3600, 3564)})
    k.jenis(1, j52=(1450, 1412), j53=(150, 142))
    k.jenis(2, j52=(500, 426))
    k.jenis(3, j52=(400, 376), j53=(200, 194))
    k.jenis(4, j51=(3300, 3284), j52=(950, 918), j53=(50, 48))
    k.seksi("dafduk", "Bidang Pelayanan Pendaftaran Penduduk", rekam, kia, cetak)
    k.seksi("capil", "Bidang Pelayanan Pencatatan Sipil", lahir, mati)
    k.seksi("piak", "Bidang Pengelolaan Informasi", lembaga, digital)
    k.seksi("sekretariat", "Sekretariat", tepat, puas)
    k.pegawai(
        "Petugas dan alat perekam menurut tempat layanan",
        "Sekretariat, Desember 2023",
        "Tempat Layanan",
        "ASN",
        "Tenaga Kontrak",
        "Alat Perekam",
        Kantor_dinas=(26, 10, 6),
        UPT_Lantera_Hulu=(4, 3, 2),
        UPT_Lantera_Hilir=(4, 2, 2),
        UPT_Muara_Lantera=(3, 3, 1),
        Mobil_keliling=(2, 4, 2),
    )
    k.tabel_bebas(
        "penduduk-",
        "isu_strategis",
        "Penduduk dan kepala keluarga menurut kecamatan",
        "Data konsolidasi bersih semester II 2023",
        "Kecamatan",
        "Penduduk",
        "Kepala Keluarga",
        Lantera_Hulu=(58000, 17400),
        Lantera_Tengah=(78000, 23400),
        Lantera_Hilir=(52500, 16100),
        Muara_Lantera=(33500, 10100),
    )
    columns = {"a": rekam, "b": lahir, "c": kia, "d": mati, "e": cetak}
    k.perjanjian("2023-01-24", **columns, f=lembaga, g=digital, h=tepat, i=puas)
    k.set(RUANG, pagu_awal="6750000000", pagu_lalu="7200000000")
    k.revisi("400000000", tanggal="2023-06-12")
    k.revisi("-150000000", tanggal="2023-10-20")
    return k.laporan


def pelabuhan() -> Laporan:
    """A seaport authority: money by quarter, four below target, one just met, quays in a table."""
    k = KantorDermaga(2022)
    k.identitas(
        "Kantor Kesyahbandaran dan Otoritas Pelabuhan Kelas III Tanjung Seruling",
        "KSOP Kelas III Tanjung Seruling",
        (2020, 2024),
    )
    one, two, three, four = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya keselamatan dan keamanan pelayaran",
        "Meningkatnya kelancaran layanan kapal dan barang",
        "Meningkatnya penerimaan negara dan kepuasan pengguna jasa",
        "Meningkatnya tata kelola kantor",
    )
    celaka = k.ukuran(
        "P-01",
        one,
        "Jumlah Kecelakaan Kapal di Wilayah Kerja",
        "Kecelakaan kapal",
        "4 3 5/6 6/5",
        satuan="kejadian",
        polaritas="turun",
        realisasi="4",
    )
    laik = k.ukuran(
        "P-02",
        one,
        "Persentase Kapal yang Laik Laut saat Diperiksa",
        "Kapal laik laut",
        "94 95 93/92.4 92/91",
    )
    k.menurut_triwulan(
        laik,
        "Jenis kapal",
        "Pemeriksaan kelaiklautan menurut jenis kapal",
        "Diperiksa",
        "Laik Laut",
        Kapal_barang="150/142 160/153 170/164 160/157",
        Kapal_penumpang="60/58 65/63 75/73 80/78",
        Kapal_tangki="40/37 45/43 50/48 45/44",
        Kapal_tunda="25/22 25/22 25/23 25/25",
    )
    patroli = k.ukuran(
        "P-03",
        one,
        "Jumlah Patroli Laut",
        "Patroli laut",
        "48 52 44/40 44/36",
        satuan="kali",
        realisasi="54",
    )
    aman = k.ukuran(
        "P-04",
        one,
        "Persentase Fasilitas Pelabuhan yang Memenuhi ISPS Code",
        "Fasilitas memenuhi ISPS Code",
        "92 94 90/84 88/80",
    )
    k.menurut(
        aman,
        "Terminal",
        "Fasilitas pelabuhan menurut terminal",
        "Fasilitas",
        "Memenuhi",
        Terminal_umum=("10", "9"),
        Terminal_curah_cair=("8", "8"),
        Terminal_penumpang=("7", "5"),
    )
    kunjung = k.ukuran(
        "P-05",
        two,
        "Jumlah Kunjungan Kapal",
        "Kunjungan kapal",
        "3000 3100 2800/2760 2700/2410",
        satuan="kapal",
        realisasi="3180",
    )
    muat = k.ukuran(
        "P-06",
        two,
        "Volume Bongkar Muat Barang",
        "Bongkar muat",
        "8.5 8.8 8/8.2 7.8/7.1",
        satuan="juta ton",
        realisasi="7.99",
    )
    tunggu = k.ukuran(
        "P-07",
        two,
        "Rata-Rata Waktu Tunggu Kapal",
        "Waktu tunggu kapal",
        "3 2.5 3.5/3.2 4/4.4",
        satuan="jam",
        polaritas="turun",
        realisasi="3.3",
    )
    berlayar = k.ukuran(
        "P-08",
        two,
        "Persentase Surat Persetujuan Berlayar yang Terbit Tepat Waktu",
        "SPB tepat waktu",
        "98 98.5 97/97.4 96/95",
        realisasi="98.98",
    )
    pnbp = k.ukuran(
        "P-09",
        three,
        "Penerimaan Negara Bukan Pajak",
        "PNBP",
        "36 38 33/31.7 32/28.4",
        satuan="miliar rupiah",
        realisasi="39.6",
    )
    puas = k.ukuran(
        "P-10",
        three,
        "Indeks Kepuasan Pengguna Jasa",
        "Kepuasan pengguna jasa",
        "3.5 3.55 3.4/3.44 3.35/3.3",
        satuan="indeks",
        realisasi="3.64",
    )
    nka = k.ukuran(
        "P-11",
        four,
        "Nilai Kinerja Anggaran",
        "NKA",
        "90 91 88/89.5 87/85",
        satuan="nilai",
        realisasi="92.7",
    )
    diklat = k.ukuran(
        "P-12",
        four,
        "Persentase Pegawai yang Mengikuti Pendidikan dan Pelatihan",
        "Diklat pegawai",
        "80 82 78/70 75/60",
        realisasi="76",
    )
    k.biaya_triwulan(
        "Keselamatan dan Keamanan Pelayaran",
        **{
            celaka: (900, "150 220 240 272"),
            laik: (1100, "200 270 290 307"),
            patroli: (1500, "240 380 420 415"),
            aman: (500, "60 110 130 150"),
        },
    )
    k.biaya_triwulan(
        "Lalu Lintas dan Angkutan Laut",
        **{
            kunjung: (600, "110 150 160 162"),
            muat: (400, "60 90 100 110"),
            berlayar: (300, "60 70 80 87"),
        },
    )
    k.biaya_triwulan(
        "Operasional Pelabuhan",
        **{tunggu: (1200, "100 250 300 370"), pnbp: (300, "50 70 80 88")},
    )
    k.biaya_triwulan(
        "Dukungan Manajemen",
        **{
            puas: (100, "10 25 30 34"),
            nka: (9400, "2100 2350 2300 2556"),
            diklat: (200, "20 40 50 50"),
        },
    )
    k.seksi("jaga", "Seksi Keselamatan Berlayar dan Patroli", celaka, patroli, aman)
    k.seksi("kapal", "Seksi Status Hukum dan Sertifikasi Kapal", laik, berlayar)
    k.seksi("lala", "Seksi Lalu Lintas dan Angkutan Laut", kunjung, muat, tunggu)
    k.seksi("tu", "Subbagian Tata Usaha", pnbp, puas, nka, diklat)
    k.pegawai(
        "Pegawai dan kapal patroli menurut pos",
        "Subbagian Tata Usaha, Desember 2022",
        "Pos",
        "Pegawai",
        "Kapal Patroli",
        Kantor_Induk=(64, 3),
        Pos_Muara_Kembang=(12, 1),
        Pos_Pulau_Telur=(8, 1),
        Pos_Batu_Layar=(6, 0),
    )
    k.tabel_bebas(
        "dermaga-",
        "isu_strategis",
        "Dermaga menurut panjang dan kedalaman",
        "Seksi Lalu Lintas dan Angkutan Laut, 2022",
        "Dermaga",
        "Panjang (meter)",
        "Kedalaman (meter)",
        Umum=(320, 9),
        Curah_Cair=(210, 11),
        Penumpang=(150, 6),
        Pelayaran_Rakyat=(120, 4),
    )
    columns = {"a": celaka, "b": laik, "c": patroli, "d": aman, "e": kunjung, "f": muat}
    more = {"g": tunggu, "h": berlayar, "i": pnbp, "j": puas, "k": nka, "l": diklat}
    k.perjanjian("2022-01-21", **columns, **more)
    k.set(RUANG, pagu_awal="16000000000", pagu_lalu="15200000000")
    k.revisi("500000000", tanggal="2022-08-15")
    return k.laporan


KANTOR_DELTA = {"disdukcapil_lantera": catatan_sipil, "ksop_seruling": pelabuhan}
"""Two offices more, for sentences that were written without a look at the rules."""
