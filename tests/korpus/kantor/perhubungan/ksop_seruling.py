"""A seaport authority: money by quarter, four below target, one just met, quays in a table."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2022)
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
