"""A house of detention and a house of seized goods, for sentences written without the rules."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor_dermaga import KantorDermaga


def rutan_gelam() -> Laporan:
    """A house of detention: belanja by jenis, a table by quarter, three below target."""
    k = KantorDermaga(2024)
    k.identitas(
        "Rumah Tahanan Negara Kelas IIB Muara Gelam", "Rutan Kelas IIB Muara Gelam", (2020, 2024)
    )
    one, two, three, four = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya pelayanan dan perawatan tahanan",
        "Meningkatnya pembinaan warga binaan",
        "Meningkatnya keamanan dan ketertiban rutan",
        "Meningkatnya dukungan manajemen rutan",
    )
    hukum = k.ukuran(
        "RG.1",
        one,
        "Persentase Tahanan yang Memperoleh Bantuan Hukum",
        "Bantuan hukum",
        "85 - 82/80.5 80/78.2",
    )
    k.menurut_triwulan(
        hukum,
        "Jenis perkara",
        "Tahanan yang memperoleh bantuan hukum menurut jenis perkara",
        "Tahanan",
        "Memperoleh Bantuan Hukum",
        Narkotika="40/34 45/39 50/44 45/41",
        Pencurian="30/26 28/24 32/27 30/27",
        Perkara_lain="16/14 14/12 18/15 12/11",
    )
    sehat = k.ukuran(
        "RG.2",
        one,
        "Persentase Penghuni yang Memperoleh Pemeriksaan Kesehatan Berkala",
        "Pemeriksaan kesehatan",
        "95 - 93/94.1 92/91.7",
    )
    k.menurut(
        sehat,
        "Blok",
        "Pemeriksaan kesehatan menurut blok",
        "Penghuni",
        "Diperiksa",
        Blok_Anggrek=("96", "93"),
        Blok_Bakung=("88", "82"),
        Blok_Cempaka=("72", "66"),
        Blok_Dahlia=("24", "24"),
    )
    tunggu = k.ukuran(
        "RG.3",
        one,
        "Rata-Rata Waktu Tunggu Layanan Kunjungan",
        "Waktu tunggu kunjungan",
        "20 - 25/27 30/34",
        satuan="menit",
        polaritas="turun",
        realisasi="18",
    )
    rohani = k.ukuran(
        "RG.4",
        two,
        "Persentase Narapidana yang Mengikuti Pembinaan Kepribadian",
        "Pembinaan kepribadian",
        "90 - 88/94.8 85/84",
        realisasi="93.6",
    )
    terampil = k.ukuran(
        "RG.5",
        two,
        "Persentase Peserta Pelatihan Kemandirian yang Memperoleh Sertifikat",
        "Sertifikat pelatihan",
        "80 - 75/77.5 70/66",
    )
    k.menurut(
        terampil,
        "Pelatihan",
        "Peserta pelatihan kemandirian menurut jenis pelatihan",
        "Peserta",
        "Bersertifikat",
        Pertukangan_kayu=("20", "17"),
        Menjahit=("15", "12"),
        Pertanian_hidroponik=("25", "19"),
        Tata_boga=("20", "18"),
    )
    karya = k.ukuran(
        "RG.6",
        two,
        "Nilai Penjualan Hasil Karya Warga Binaan",
        "Penjualan hasil karya",
        "48 - 40/42.5 36/30",
        satuan="juta rupiah",
        realisasi="45.6",
    )
    ganggu = k.ukuran(
        "RG.7",
        three,
        "Jumlah Gangguan Keamanan dan Ketertiban",
        "Gangguan kamtib",
        "5 - 6/7 8/8",
        satuan="kejadian",
        polaritas="turun",
        realisasi="4",
    )
    geledah = k.ukuran(
        "RG.8",
        three,
        "Persentase Penggeledahan Kamar Hunian sesuai Jadwal",
        "Penggeledahan sesuai jadwal",
        "100 - 98/96.5 96/95",
        realisasi="98",
    )
    gabung = k.ukuran(
        "RG.9",
        three,
        "Jumlah Penggeledahan Gabungan bersama Aparat Penegak Hukum",
        "Penggeledahan gabungan",
        "12 - 10/10 8/7",
        satuan="kali",
        realisasi="12",
    )
    puas = k.ukuran(
        "RG.10",
        four,
        "Indeks Kepuasan Pengunjung",
        "Kepuasan pengunjung",
        "3.4 - 3.35/3.38 3.3/3.26",
        satuan="indeks",
        realisasi="3.57",
    )
    ikpa = k.ukuran(
        "RG.11",
        four,
        "Nilai Indikator Kinerja Pelaksanaan Anggaran",
        "IKPA",
        "94 - 92/93.4 90/89",
        satuan="nilai",
        realisasi="95.88",
    )
    k.biaya("Pelayanan Tahanan", **{hukum: (180, 171), tunggu: (60, 57)})
    k.biaya("Perawatan Kesehatan dan Bahan Makanan", **{sehat: (2960, 2886)})
    k.biaya(
        "Pembinaan Kepribadian dan Kemandirian",
        **{rohani: (120, 114), terampil: (230, 207), karya: (50, 42)},
    )
    k.biaya("Keamanan dan Ketertiban", **{ganggu: (150, 147), geledah: (90, 81), gabung: (60, 60)})
    k.biaya("Dukungan Manajemen Rutan", **{puas: (50, 48), ikpa: (5250, 5130)})
    k.jenis(1, j52=(240, 228))
    k.jenis(2, j52=(2960, 2886))
    k.jenis(3, j52=(320, 291), j53=(80, 72))
    k.jenis(4, j52=(250, 240), j53=(50, 48))
    k.jenis(5, j51=(4100, 4035), j52=(1050, 999), j53=(150, 144))
    k.seksi("yantah", "Subseksi Pelayanan Tahanan", hukum, sehat, tunggu, rohani)
    k.seksi("kelola", "Subseksi Pengelolaan", terampil, karya, puas, ikpa)
    k.seksi("kpr", "Kesatuan Pengamanan Rutan", ganggu, geledah, gabung)
    k.pegawai(
        "Pegawai menurut unit kerja dan jenis kelamin",
        "Subseksi Pengelolaan, Desember 2024",
        "Unit Kerja",
        "Laki-Laki",
        "Perempuan",
        Kepala_Rutan=(1, 0),
        Subseksi_Pelayanan_Tahanan=(6, 3),
        Subseksi_Pengelolaan=(7, 4),
        Kesatuan_Pengamanan_Rutan=(38, 6),
    )
    k.tabel_bebas(
        "huni-",
        "isu_strategis",
        "Kapasitas dan isi menurut blok",
        "Subseksi Pelayanan Tahanan, 31 Desember 2024",
        "Blok",
        "Kapasitas",
        "Isi",
        Blok_Anggrek=(60, 96),
        Blok_Bakung=(60, 88),
        Blok_Cempaka=(40, 72),
        Blok_Dahlia=(20, 24),
    )
    columns = {"a": hukum, "b": sehat, "c": tunggu, "d": rohani, "e": terampil, "f": karya}
    more = {"g": ganggu, "h": geledah, "i": gabung, "j": puas, "k": ikpa}
    k.perjanjian("2024-01-15", **columns, **more)
    k.set(RUANG, pagu_awal="9000000000", pagu_lalu="8800000000")
    k.revisi("200000000", tanggal="2024-07-15")
    return k.laporan


def rupbasan() -> Laporan:
    """A house of seized goods: all money by quarter, a table by month, one target just met."""
    k = KantorDermaga(2023)
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


KANTOR_MENDUNG = {"rutan_gelam": rutan_gelam, "rupbasan_jatiwulung": rupbasan}
"""Two offices more, for sentences that were written without a look at the rules."""
