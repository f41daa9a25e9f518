"""A botanic garden: all money by quarter, three tables, four below target, three just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor

NASKAH = {
    "tugas_fungsi": "Kebun raya melakukan konservasi tumbuhan di luar habitatnya, penelitian, "
    "pendidikan lingkungan, dan wisata alam.",
    "isu_strategis": "Lahan koleksi makin terbatas, sedangkan jumlah pengunjung terus bertambah. "
    "Sebagian jalur setapak dan rumah kaca dibangun pada dasawarsa pertama berdirinya kebun.",
    "rencana_strategis": "Rencana strategis menempatkan kebun raya sebagai pusat konservasi "
    "tumbuhan pegunungan sekaligus tempat belajar bagi masyarakat.",
    "perjanjian_kinerja": "Perjanjian kinerja ditandatangani pada 18 Januari 2024 dan tidak "
    "diubah sampai akhir tahun.",
    "rencana_kerja_anggaran": "Anggaran diubah dua kali. Perubahan pertama menambah biaya "
    "perbaikan instalasi air, perubahan kedua mengurangi perjalanan dinas.",
    "pengukuran_kinerja": "Data dikumpulkan setiap bulan oleh petugas seksi dan diperiksa "
    "Subbagian Tata Usaha sebelum dilaporkan.",
    "realisasi_anggaran": "Belanja dicairkan menurut jadwal tanam dan jadwal pemeliharaan.",
    "langkah_ke_depan": "Pelabelan dengan kode batang diteruskan, dan kemitraan pembibitan "
    "dengan kelompok tani diperluas.",
}
"""What the chapters say."""


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas(
        "UPTD Kebun Raya Lereng Saninten",
        "Kebun Raya Saninten",
        (2021, 2026),
    )
    one, two, three, four = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Terpeliharanya koleksi tumbuhan yang terdokumentasi",
        "Berkembangnya penelitian dan perbanyakan tumbuhan langka",
        "Meningkatnya layanan edukasi dan wisata alam",
        "Terwujudnya tata kelola kebun raya yang akuntabel",
    )
    koleksi = k.ukuran(
        "KR.1",
        one,
        "Jumlah Spesimen Koleksi Tumbuhan yang Teregistrasi",
        "Spesimen koleksi",
        "12500 13000 12000/12140 11500/11386",
        satuan="spesimen",
        realisasi="12864",
    )
    label = k.ukuran(
        "KR.2",
        one,
        "Persentase Koleksi yang Berlabel Lengkap",
        "Koleksi berlabel",
        "85 88 80/81.3 75/76.4",
    )
    k.menurut(
        label,
        "Kelompok koleksi",
        "Koleksi berlabel menurut kelompok",
        "Nomor Koleksi",
        "Berlabel Lengkap",
        Anggrek=("320", "296"),
        Paku_pakuan=("140", "103"),
        Palem=("180", "161"),
        Tumbuhan_obat=("260", "227"),
        Pohon_hutan_pegunungan=("400", "313"),
    )
    mati = k.ukuran(
        "KR.3",
        one,
        "Tingkat Kematian Tanaman Koleksi",
        "Kematian koleksi",
        "3 2.5 3.5/3.8 4/4.4",
        polaritas="turun",
        realisasi="2.7",
    )
    langka = k.ukuran(
        "KR.4",
        two,
        "Jumlah Jenis Tumbuhan Langka yang Diperbanyak",
        "Perbanyakan jenis langka",
        "24 26 22/22 20/19",
        satuan="jenis",
        realisasi="24",
    )
    bibit = k.ukuran(
        "KR.5",
        two,
        "Jumlah Bibit yang Disalurkan kepada Masyarakat",
        "Penyaluran bibit",
        "18000 19000 17000/17650 16000/15240",
        satuan="batang",
        realisasi="16425",
    )
    karya = k.ukuran(
        "KR.6",
        two,
        "Jumlah Karya Tulis Ilmiah yang Terbit",
        "Karya tulis ilmiah",
        "10 11 9/8 8/8",
        satuan="naskah",
        realisasi="11",
    )
    kunjung = k.ukuran(
        "KR.7",
        three,
        "Jumlah Pengunjung Kebun Raya",
        "Pengunjung",
        "240000 255000 225000/231870 200000/187450",
        satuan="orang",
        realisasi="256310",
    )
    didik = k.ukuran(
        "KR.8",
        three,
        "Persentase Permintaan Layanan Edukasi yang Dipenuhi",
        "Layanan edukasi",
        "92 93 90/91.7 88/86.5",
    )
    k.menurut_triwulan(
        didik,
        "Jenjang pemohon",
        "Permintaan layanan edukasi menurut jenjang pemohon",
        "Permintaan",
        "Dipenuhi",
        Taman_kanak_kanak="18/18 22/21 16/16 24/23",
        Sekolah_dasar="46/41 52/47 38/34 64/56",
        Sekolah_menengah="34/30 40/36 28/25 48/41",
        Perguruan_tinggi="12/12 14/14 16/16 18/18",
    )
    celaka = k.ukuran(
        "KR.9",
        three,
        "Jumlah Kecelakaan Pengunjung di Dalam Kebun",
        "Kecelakaan pengunjung",
        "5 4 6/7 8/9",
        satuan="kejadian",
        polaritas="turun",
        realisasi="6",
    )
    puas = k.ukuran(
        "KR.10",
        three,
        "Indeks Kepuasan Pengunjung",
        "Kepuasan pengunjung",
        "84 85 83/83.6 82/81.9",
        satuan="indeks",
        realisasi="85.7",
    )
    pungut = k.ukuran(
        "KR.11",
        four,
        "Penerimaan Retribusi dan Sewa Sarana",
        "Penerimaan retribusi",
        "3600 3900 3300/3412 3000/2785",
        satuan="juta rupiah",
        realisasi="3894",
    )
    aset = k.ukuran(
        "KR.12",
        four,
        "Persentase Sarana Kebun yang Berfungsi Baik",
        "Sarana berfungsi baik",
        "90 91 88/88.9 86/84.2",
    )
    k.menurut(
        aset,
        "Jenis sarana",
        "Sarana kebun menurut jenis",
        "Sarana",
        "Berfungsi Baik",
        Rumah_kaca=("12", "9"),
        Jembatan_dan_jalan_setapak=("38", "36"),
        Instalasi_air=("25", "21"),
        Bangunan_layanan=("45", "42"),
    )
    sakip = k.ukuran(
        "KR.13",
        four,
        "Nilai Evaluasi Akuntabilitas Kinerja",
        "Nilai SAKIP",
        "78 79 76/76.45 75/74.2",
        satuan="nilai",
        realisasi="78",
    )
    k.biaya_triwulan(
        "Pemeliharaan Koleksi Tumbuhan",
        **{
            koleksi: (640, "120 155 170 178"),
            label: (180, "22 40 46 51"),
            mati: (420, "86 104 110 109"),
        },
    )
    k.biaya_triwulan(
        "Penelitian dan Perbanyakan Tumbuhan",
        **{
            langka: (350, "54 88 96 104"),
            bibit: (460, "70 112 118 93"),
            karya: (140, "12 30 41 48"),
        },
    )
    k.biaya_triwulan(
        "Layanan Edukasi dan Wisata Alam",
        **{
            kunjung: (520, "98 126 134 150"),
            didik: (210, "36 54 50 61"),
            celaka: (160, "20 34 38 40"),
            puas: (60, "0 18 15 24"),
        },
    )
    k.biaya_triwulan("Pengelolaan Sarana Kebun", **{aset: (1480, "180 345 420 391")})
    k.biaya_triwulan(
        "Dukungan Manajemen UPTD",
        **{sakip: (4980, "1110 1245 1230 1322"), pungut: (90, "15 21 24 26")},
    )
    k.seksi("koleksi", "Seksi Konservasi dan Koleksi", koleksi, label, mati)
    k.seksi("teliti", "Seksi Penelitian dan Pembibitan", langka, bibit, karya)
    k.seksi("edukasi", "Seksi Edukasi dan Wisata", kunjung, didik, celaka, puas)
    k.seksi("tu", "Subbagian Tata Usaha", pungut, aset, sakip)
    k.pegawai(
        "Pegawai menurut unit kerja dan status kepegawaian",
        "Subbagian Tata Usaha, Desember 2024",
        "Unit Kerja",
        "PNS",
        "PPPK",
        "Tenaga Kontrak",
        Subbagian_Tata_Usaha=(11, 3, 6),
        Seksi_Konservasi_dan_Koleksi=(9, 7, 28),
        Seksi_Penelitian_dan_Pembibitan=(8, 4, 12),
        Seksi_Edukasi_dan_Wisata=(6, 5, 17),
    )
    k.tabel_bebas(
        "petak-",
        "isu_strategis",
        "Luas kawasan kebun menurut zona",
        "Seksi Konservasi dan Koleksi, 2024",
        "Zona",
        "Luas (hektare)",
        "Petak",
        Zona_koleksi=(64, 210),
        Zona_hutan_alam=(38, 24),
        Zona_penerima=(9, 12),
        Zona_pembibitan=(6, 18),
    )
    k.tabel_bebas(
        "tamu-",
        "capaian_kinerja",
        "Pengunjung menurut asal dan cara masuk",
        "Seksi Edukasi dan Wisata, 2024",
        "Asal Pengunjung",
        "Perorangan",
        "Rombongan",
        Kabupaten_setempat=(84210, 21640),
        Kabupaten_lain_di_provinsi=(62875, 38420),
        Luar_provinsi=(29130, 17515),
        Mancanegara=(1985, 535),
    )
    k.tabel_bebas(
        "pungut-",
        "realisasi_anggaran",
        "Penerimaan menurut sumber",
        "Subbagian Tata Usaha, 2024",
        "Sumber Penerimaan",
        "Target (juta rupiah)",
        "Realisasi (juta rupiah)",
        Tiket_masuk=(2400, 2676),
        Sewa_gedung_dan_pelataran=(620, 584),
        Penjualan_bibit=(330, 371),
        Parkir=(250, 263),
    )
    for tempat, teks in NASKAH.items():
        k.narasi(teks, tempat=tempat)
    k.narasi(
        "Pemasok polibag berhenti mengirim pada Agustus sehingga penyemaian tertunda dua bulan.",
        bibit,
        "kendala",
    )
    k.narasi(
        "Permintaan yang tidak dipenuhi umumnya diajukan kurang dari sepekan sebelum kunjungan.",
        didik,
        "analisis",
    )
    k.narasi(
        "Pagar pengaman dan rambu di tepi kolam dipasang pada semester pertama tahun berikutnya.",
        celaka,
        "tindak_lanjut",
    )
    columns = {"a": koleksi, "b": label, "c": mati, "d": langka, "e": bibit, "f": karya}
    more = {"g": kunjung, "h": didik, "i": celaka, "j": puas, "l": pungut, "m": aset, "n": sakip}
    k.perjanjian("2024-01-18", **columns, **more)
    k.set(RUANG, pagu_awal="9350000000", pagu_lalu="8900000000")
    k.revisi("520000000", tanggal="2024-05-20")
    k.revisi("-180000000", tanggal="2024-10-07")
    return k.laporan
