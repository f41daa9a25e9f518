"""A house of seized goods: all money by quarter, a table by month, one target just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2023)
    k.identitas(
        "Rumah Penyimpanan Benda Sitaan Negara Kelas I Jatiwulung",
        "Rupbasan Kelas I Jatiwulung",
        (2020, 2024),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya tertib administrasi benda sitaan dan barang rampasan",
        "Terjaganya keutuhan dan keamanan benda sitaan dan barang rampasan",
        "Meningkatnya kepuasan dan akuntabilitas layanan",
    )
    daftar = k.ukuran(
        "RB-1",
        one,
        "Persentase Basan yang Diregistrasi Tepat Waktu",
        "Registrasi tepat waktu",
        "95 96 93/92.4 90/91",
    )
    k.menurut_triwulan(
        daftar,
        "Jenis basan",
        "Registrasi basan menurut jenis",
        "Basan Masuk",
        "Diregistrasi Tepat Waktu",
        Kendaraan_bermotor="30/29 42/40 36/35 32/30",
        Barang_elektronik="55/53 60/56 48/47 57/54",
        Barang_lain="24/22 20/19 26/24 30/28",
    )
    keluar = k.ukuran(
        "RB-2",
        one,
        "Persentase Basan Baran yang Dikeluarkan sesuai Prosedur",
        "Pengeluaran sesuai prosedur",
        "98 99 97/97.2 96/95.5",
    )
    k.menurut(
        keluar,
        "Dasar pengeluaran",
        "Pengeluaran basan baran menurut dasar pengeluaran",
        "Dikeluarkan",
        "Sesuai Prosedur",
        Pinjam_pakai=("45", "45"),
        Pelaksanaan_putusan=("120", "118"),
        Lelang=("60", "56"),
        Pemusnahan=("15", "13"),
    )
    nilai = k.ukuran(
        "RB-3",
        one,
        "Jumlah Kegiatan Penilaian Basan Baran",
        "Penilaian basan baran",
        "24 26 22/20 20/18",
        satuan="kegiatan",
        realisasi="27",
    )
    terima = k.ukuran(
        "RB-4",
        one,
        "Rata-Rata Waktu Penerimaan Basan",
        "Waktu penerimaan",
        "45 40 50/52 60/63",
        satuan="menit",
        polaritas="turun",
        realisasi="36",
    )
    pelihara = k.ukuran(
        "RB-5",
        two,
        "Persentase Basan Baran yang Terpelihara",
        "Basan baran terpelihara",
        "85 87 82/80 80/79",
    )
    k.menurut(
        pelihara,
        "Gudang",
        "Basan baran yang terpelihara menurut gudang",
        "Basan Baran",
        "Terpelihara",
        Gudang_Umum_Terbuka=("180", "144"),
        Gudang_Umum_Tertutup=("260", "232"),
        Gudang_Berharga=("40", "40"),
        Gudang_Berbahaya=("20", "17"),
    )
    hilang = k.ukuran(
        "RB-6",
        two,
        "Jumlah Kejadian Kehilangan dan Kerusakan Basan Baran",
        "Kehilangan dan kerusakan",
        "2 1 3/2 4/5",
        satuan="kejadian",
        polaritas="turun",
        realisasi="3",
    )
    gudang = k.ukuran(
        "RB-7",
        two,
        "Persentase Gudang yang Memenuhi Standar Keamanan",
        "Gudang memenuhi standar",
        "80 85 75/75 70/66.7",
        realisasi="75",
    )
    puas = k.ukuran(
        "RB-8",
        three,
        "Indeks Kepuasan Instansi Penitip",
        "Kepuasan instansi penitip",
        "82 83 81/80.4 80/79.8",
        satuan="indeks",
        realisasi="84.46",
    )
    lelang = k.ukuran(
        "RB-9",
        three,
        "Nilai Hasil Lelang Barang Rampasan",
        "Hasil lelang",
        "1200 1300 1100/1045 1000/870",
        satuan="juta rupiah",
        realisasi="1314",
    )
    ikpa = k.ukuran(
        "RB-10",
        three,
        "Nilai Indikator Kinerja Pelaksanaan Anggaran",
        "IKPA",
        "93 94 92/91.5 90/89.2",
        satuan="nilai",
        realisasi="94.86",
    )
    k.biaya_triwulan(
        "Pengelolaan Basan dan Baran",
        **{
            daftar: (300, "50 80 90 68"),
            keluar: (240, "40 60 70 58"),
            nilai: (160, "20 45 50 37"),
            terima: (100, "15 25 30 25"),
        },
    )
    k.biaya_triwulan(
        "Pemeliharaan dan Pengamanan Gudang",
        **{
            pelihara: (650, "90 170 190 174"),
            hilang: (200, "30 50 55 57"),
            gudang: (450, "0 90 180 135"),
        },
    )
    k.biaya_triwulan(
        "Pelayanan Instansi Penitip dan Lelang",
        **{puas: (60, "5 15 20 18"), lelang: (140, "20 35 40 38")},
    )
    k.biaya_triwulan("Dukungan Manajemen Rupbasan", **{ikpa: (3700, "840 950 930 922")})
    k.seksi("admin", "Subseksi Administrasi dan Pengelolaan", daftar, nilai, terima, pelihara)
    k.seksi("aman", "Subseksi Pengamanan dan Pengeluaran", keluar, hilang, gudang)
    k.seksi("tu", "Urusan Tata Usaha", puas, lelang, ikpa)
    k.pegawai(
        "Pegawai menurut unit kerja dan status",
        "Urusan Tata Usaha, Desember 2023",
        "Unit Kerja",
        "PNS",
        "PPNPN",
        Subseksi_Administrasi_dan_Pengelolaan=(11, 2),
        Subseksi_Pengamanan_dan_Pengeluaran=(15, 4),
        Urusan_Tata_Usaha=(7, 3),
    )
    k.tabel_bebas(
        "bulan-",
        "isu_strategis",
        "Basan masuk dan basan baran keluar menurut bulan",
        "Subseksi Administrasi dan Pengelolaan, 2023",
        "Bulan",
        "Masuk",
        "Keluar",
        Januari=(33, 14),
        Februari=(37, 18),
        Maret=(39, 22),
        April=(45, 16),
        Mei=(38, 24),
        Juni=(39, 20),
        Juli=(35, 19),
        Agustus=(41, 25),
        September=(34, 17),
        Oktober=(40, 21),
        November=(43, 28),
        Desember=(36, 16),
    )
    columns = {"a": daftar, "b": keluar, "c": nilai, "d": terima, "e": pelihara}
    more = {"f": hilang, "g": gudang, "h": puas, "i": lelang, "j": ikpa}
    k.perjanjian("2023-01-16", **columns, **more)
    k.set(RUANG, pagu_awal="6250000000", pagu_lalu="5800000000")
    k.revisi("-250000000", tanggal="2023-06-19")
    return k.laporan
