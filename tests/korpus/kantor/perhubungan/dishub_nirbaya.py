"""A city's transport agency: the last year of its plan, money by quarter, two just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas("Dinas Perhubungan Kota Nirbaya", "Dishub Kota Nirbaya", (2019, 2024))
    one, two, three = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya keselamatan dan ketertiban lalu lintas",
        "Meningkatnya layanan angkutan dan kendaraan",
        "Meningkatnya tata kelola dinas",
    )
    celaka = k.ukuran(
        "DH-01",
        one,
        "Jumlah Kecelakaan Lalu Lintas di Jalan Kota",
        "Kecelakaan",
        "180 - 195/190 210/216",
        satuan="kejadian",
        polaritas="turun",
        realisasi="171",
    )
    lengkap = k.ukuran(
        "DH-02",
        one,
        "Persentase Perlengkapan Jalan yang Terpasang",
        "Perlengkapan jalan terpasang",
        "78 - 75/74.5 72/70",
    )
    k.menurut(
        lengkap,
        "Jenis perlengkapan",
        "Perlengkapan jalan menurut jenis",
        "Kebutuhan",
        "Terpasang",
        Rambu=("1200", "1020"),
        Lampu_jalan=("1500", "1110"),
        Pagar_pengaman=("300", "201"),
    )
    laju = k.ukuran(
        "DH-03",
        one,
        "Kecepatan Rata-Rata Kendaraan pada Jam Sibuk",
        "Kecepatan jam sibuk",
        "27 - 26/25.4 25/25.8",
        satuan="km/jam",
        realisasi="26.1",
    )
    liar = k.ukuran(
        "DH-04",
        one,
        "Jumlah Titik Parkir Liar",
        "Parkir liar",
        "20 - 24/26 28/27",
        satuan="titik",
        polaritas="turun",
        realisasi="20",
    )
    uji = k.ukuran(
        "DH-05",
        two,
        "Persentase Kendaraan Wajib Uji yang Diuji Tepat Waktu",
        "Uji kendaraan tepat waktu",
        "88 - 86/87 84/82",
    )
    k.menurut_triwulan(
        uji,
        "Jenis kendaraan",
        "Kendaraan wajib uji menurut jenis",
        "Wajib Uji",
        "Diuji Tepat Waktu",
        Mobil_penumpang_umum="100/92 110/102 120/112 110/104",
        Bus="60/55 70/63 80/74 70/63",
        Mobil_barang="400/340 420/366 450/392 430/382",
        Kereta_tempelan="20/14 25/19 30/24 25/18",
    )
    bus = k.ukuran(
        "DH-06",
        two,
        "Jumlah Penumpang Bus Kota",
        "Penumpang bus kota",
        "1.5 - 1.4/1.32 1.2/1.25",
        satuan="juta orang",
        realisasi="1.62",
    )
    tunggu = k.ukuran(
        "DH-07",
        two,
        "Rata-Rata Waktu Tunggu Bus Kota",
        "Waktu tunggu bus",
        "12 - 14/15 16/15.5",
        satuan="menit",
        polaritas="turun",
        realisasi="12.6",
    )
    retribusi = k.ukuran(
        "DH-08",
        two,
        "Pendapatan Retribusi Parkir dan Terminal",
        "Retribusi",
        "6.5 - 6/5.7 5.5/5.6",
        satuan="miliar rupiah",
        realisasi="6.76",
    )
    puas = k.ukuran(
        "DH-09",
        two,
        "Indeks Kepuasan Pengguna Terminal",
        "Kepuasan pengguna terminal",
        "82 - 81/81.6 80/79.1",
        satuan="indeks",
        realisasi="80.36",
    )
    sakip = k.ukuran(
        "DH-10",
        three,
        "Nilai Evaluasi Akuntabilitas Kinerja Dinas",
        "Nilai SAKIP",
        "74 - 72/73.2 70/68.8",
        satuan="nilai",
        realisasi="74",
    )
    k.biaya_triwulan(
        "Manajemen dan Rekayasa Lalu Lintas",
        **{celaka: (800, "150 200 220 198"), laju: (400, "60 90 110 104")},
    )
    k.biaya_triwulan("Penyediaan Perlengkapan Jalan", **{lengkap: (2400, "100 560 850 770")})
    k.biaya_triwulan(
        "Pengelolaan Perparkiran",
        **{liar: (350, "70 90 85 91"), retribusi: (450, "90 110 115 126")},
    )
    k.biaya_triwulan("Pengujian Kendaraan Bermotor", **{uji: (700, "130 170 180 178")})
    k.biaya_triwulan(
        "Pengembangan Angkutan Umum dan Terminal",
        **{
            bus: (1800, "380 440 460 466"),
            tunggu: (600, "80 120 160 174"),
            puas: (500, "60 130 150 145"),
        },
    )
    k.biaya_triwulan("Penunjang Urusan Dinas", **{sakip: (6000, "1380 1500 1450 1550")})
    k.seksi("lalin", "Bidang Lalu Lintas", celaka, lengkap, laju)
    k.seksi("parkir", "UPTD Perparkiran", liar, retribusi)
    k.seksi("uji", "UPTD Pengujian Kendaraan", uji)
    k.seksi("angkutan", "Bidang Angkutan", bus, tunggu, puas)
    k.seksi("sekretariat", "Sekretariat", sakip)
    k.pegawai(
        "Petugas lapangan dan kendaraan menurut pos",
        "Sekretariat, Desember 2024",
        "Pos",
        "Petugas",
        "Kendaraan",
        Pos_Alun_Alun=(38, 6),
        Terminal_Utara=(22, 2),
        Terminal_Selatan=(18, 2),
        Gedung_Uji=(14, 1),
    )
    columns = {"a": celaka, "b": lengkap, "c": laju, "d": liar, "e": uji, "f": bus}
    k.perjanjian("2024-01-15", **columns, g=tunggu, h=retribusi, i=puas, j=sakip)
    k.set(RUANG, pagu_awal="13700000000", pagu_lalu="13200000000")
    k.revisi("300000000", tanggal="2024-07-29")
    return k.laporan
