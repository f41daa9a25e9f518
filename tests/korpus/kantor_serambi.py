"""A remand prison for women and a regional office of staff, for sentences without the rules."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor_dermaga import KantorDermaga


def rutan_perempuan() -> Laporan:
    """A remand prison for women: all money by quarter, four below target, two just met."""
    k = KantorDermaga(2023)
    k.identitas(
        "Rumah Tahanan Negara Perempuan Kelas IIA Selasar Pandan",
        "Rutan Perempuan Selasar Pandan",
        (2020, 2024),
    )
    one, two, three, four = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya pelayanan perawatan kesehatan tahanan dan narapidana perempuan",
        "Meningkatnya pelayanan hukum dan pembinaan tahanan sesuai standar",
        "Meningkatnya pelayanan keamanan dan ketertiban sesuai standar",
        "Meningkatnya dukungan layanan manajemen satuan kerja",
    )
    hamil = k.ukuran(
        "A1",
        one,
        "Persentase Tahanan dan Narapidana Perempuan (Ibu Hamil dan Menyusui) yang Mendapat"
        " Akses Layanan Kesehatan Maternal",
        "Layanan kesehatan maternal",
        "96 97 95/93.8 94/92.5",
    )
    k.menurut(
        hamil,
        "Keadaan",
        "Layanan kesehatan maternal menurut keadaan ibu",
        "Ibu",
        "Dilayani",
        Hamil_trimester_pertama=("12", "12"),
        Hamil_trimester_kedua=("18", "18"),
        Hamil_trimester_ketiga=("10", "10"),
        Menyusui=("20", "18"),
    )
    sehat = k.ukuran(
        "A2",
        one,
        "Persentase Tahanan dan Narapidana yang Mendapatkan Layanan Kesehatan (Preventif)"
        " secara Berkualitas",
        "Layanan kesehatan preventif",
        "93 94 92/92.4 90/88.7",
    )
    k.menurut(
        sehat,
        "Blok hunian",
        "Layanan kesehatan preventif menurut blok hunian",
        "Penghuni",
        "Diperiksa",
        Blok_Cendana=("130", "118"),
        Blok_Dahlia=("110", "104"),
        Blok_Melur=("86", "77"),
        Blok_Ibu_dan_Bayi=("24", "24"),
    )
    makan = k.ukuran(
        "A3",
        one,
        "Persentase Pemenuhan Layanan Makanan bagi Tahanan dan Narapidana Sesuai Standar Gizi",
        "Layanan makanan",
        "80 81 78/79.2 75/76.1",
        realisasi="84.5",
    )
    hukum = k.ukuran(
        "B1",
        two,
        "Persentase Tahanan yang Memperoleh Fasilitasi Bantuan Hukum",
        "Fasilitasi bantuan hukum",
        "75 78 72/68.4 70/66",
    )
    k.menurut_triwulan(
        hukum,
        "Bentuk bantuan",
        "Fasilitasi bantuan hukum menurut bentuk",
        "Pemohon",
        "Difasilitasi",
        Pendampingan_sidang="24/17 30/22 28/22 18/14",
        Konsultasi_hukum="35/28 40/33 38/31 27/23",
        Upaya_hukum_banding="6/3 8/5 9/6 7/6",
    )
    lewat = k.ukuran(
        "B2",
        two,
        "Jumlah Tahanan yang Masa Penahanannya Telah Habis tetapi Belum Dikeluarkan",
        "Overstaying",
        "6 4 8/9 10/14",
        satuan="orang",
        polaritas="turun",
        realisasi="7",
    )
    latih = k.ukuran(
        "B3",
        two,
        "Jumlah Tahanan dan Narapidana yang Mengikuti Pelatihan Keterampilan Bersertifikat",
        "Pelatihan keterampilan",
        "90 95 85/80 80/61",
        satuan="orang",
        realisasi="104",
    )
    adu = k.ukuran(
        "B4",
        two,
        "Rata-Rata Lama Penyelesaian Pengaduan Penghuni dan Keluarganya",
        "Lama penyelesaian pengaduan",
        "5 4 6/5.5 7/7.4",
        satuan="hari",
        polaritas="turun",
        realisasi="4.6",
    )
    cegah = k.ukuran(
        "C1",
        three,
        "Persentase Gangguan Keamanan dan Ketertiban yang Dapat Dicegah",
        "Pencegahan gangguan kamtib",
        "85 87 82/84 80/81.3",
    )
    k.menurut(
        cegah,
        "Jenis gangguan",
        "Gangguan keamanan dan ketertiban menurut jenis",
        "Potensi Gangguan",
        "Dicegah",
        Perselisihan_antarpenghuni=("24", "20"),
        Penyelundupan_barang_terlarang=("16", "13"),
        Percobaan_pelarian=("2", "2"),
        Perusakan_fasilitas=("8", "6"),
    )
    geledah = k.ukuran(
        "C2",
        three,
        "Jumlah Penggeledahan Kamar Hunian yang Dilaksanakan",
        "Penggeledahan kamar",
        "96 100 90/92 84/84",
        satuan="kali",
        realisasi="96",
    )
    samapta = k.ukuran(
        "C3",
        three,
        "Persentase Petugas Pengamanan yang Memiliki Sertifikat Kesamaptaan",
        "Sertifikat kesamaptaan",
        "70 75 65/61.5 60/57.7",
    )
    k.menurut(
        samapta,
        "Regu",
        "Petugas pengamanan bersertifikat menurut regu",
        "Petugas",
        "Bersertifikat",
        Regu_I=("11", "9"),
        Regu_II=("11", "8"),
        Regu_III=("10", "6"),
        Regu_IV=("10", "8"),
        Petugas_pintu_utama=("8", "6"),
    )
    puas = k.ukuran(
        "D1",
        four,
        "Indeks Kepuasan Masyarakat terhadap Layanan Rumah Tahanan",
        "Kepuasan masyarakat",
        "82 83 81/81.7 80/79.9",
        satuan="indeks",
        realisasi="83.15",
    )
    ikpa = k.ukuran(
        "D2",
        four,
        "Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA)",
        "Nilai IKPA",
        "94 95 93/92.35 92/93.1",
        satuan="nilai",
        realisasi="93.2",
    )
    lapor = k.ukuran(
        "D3",
        four,
        "Persentase Laporan Keuangan, Kinerja, dan Barang Milik Negara yang Disampaikan Tepat"
        " Waktu",
        "Laporan tepat waktu",
        "100 100 100/91.67 100/100",
    )
    k.menurut(
        lapor,
        "Jenis laporan",
        "Penyampaian laporan menurut jenis",
        "Laporan",
        "Tepat Waktu",
        Laporan_keuangan=("12", "12"),
        Laporan_kinerja=("4", "4"),
        Laporan_barang_milik_negara=("4", "4"),
    )
    k.biaya_triwulan(
        "Perawatan Kesehatan dan Layanan Maternal",
        **{hamil: (180, "35 42 48 46"), sehat: (320, "60 78 84 84")},
    )
    k.biaya_triwulan("Penyediaan Bahan Makanan", **{makan: (2640, "610 650 668 668")})
    k.biaya_triwulan(
        "Pelayanan Tahanan dan Bantuan Hukum",
        **{hukum: (210, "30 52 58 48"), lewat: (40, "6 10 11 10"), adu: (25, "5 7 7 6")},
    )
    k.biaya_triwulan("Pelatihan Keterampilan", **{latih: (275, "20 88 96 58")})
    k.biaya_triwulan(
        "Pengamanan dan Pengendalian Ketertiban",
        **{
            cegah: (190, "32 46 50 47"),
            geledah: (110, "25 28 29 28"),
            samapta: (140, "0 62 41 25"),
        },
    )
    k.biaya_triwulan(
        "Dukungan Manajemen Rutan",
        **{puas: (45, "5 14 10 14"), ikpa: (3780, "840 960 925 1006"), lapor: (35, "8 8 9 9")},
    )
    k.seksi("yantah", "Subseksi Pelayanan Tahanan", hamil, sehat, hukum, lewat, latih)
    k.seksi("kelola", "Subseksi Pengelolaan", makan, adu, puas, ikpa, lapor)
    k.seksi("kpr", "Kesatuan Pengamanan Rutan", cegah, geledah, samapta)
    k.pegawai(
        "Pegawai menurut unit kerja dan jenis kelamin",
        "Subseksi Pengelolaan, Desember 2023",
        "Unit Kerja",
        "Laki-Laki",
        "Perempuan",
        Subseksi_Pelayanan_Tahanan=(4, 11),
        Subseksi_Pengelolaan=(5, 8),
        Kesatuan_Pengamanan_Rutan=(12, 38),
        Klinik_Ibu_dan_Anak=(1, 6),
    )
    k.tabel_bebas(
        "bulan-",
        "isu_strategis",
        "Penghuni pada akhir bulan menurut status",
        "Subseksi Pelayanan Tahanan, 2023",
        "Bulan",
        "Tahanan",
        "Narapidana",
        Januari=(206, 112),
        Februari=(211, 115),
        Maret=(219, 118),
        April=(224, 117),
        Mei=(228, 121),
        Juni=(233, 120),
        Juli=(237, 124),
        Agustus=(230, 109),
        September=(226, 116),
        Oktober=(222, 119),
        November=(218, 121),
        Desember=(224, 126),
    )
    k.tabel_bebas(
        "latihan-",
        "capaian_kinerja",
        "Pelatihan keterampilan menurut bidang",
        "Subseksi Pelayanan Tahanan, 2023",
        "Bidang",
        "Peserta",
        "Lulus",
        "Nilai Produk (juta rupiah)",
        Tata_boga=(32, 30, 41),
        Menjahit=(28, 27, 36),
        Tata_rias=(24, 23, 18),
        Membatik=(20, 14, 22),
    )
    k.tabel_bebas(
        "sarana-",
        "realisasi_anggaran",
        "Sarana dan prasarana menurut kondisi",
        "Subseksi Pengelolaan, Desember 2023",
        "Sarana",
        "Baik",
        "Rusak Ringan",
        "Rusak Berat",
        Kamar_hunian=(38, 4, 2),
        Kendaraan_dinas=(5, 1, 0),
        Kamera_pengawas=(24, 3, 5),
        Alat_komunikasi=(18, 2, 1),
        Peralatan_klinik=(14, 2, 0),
    )
    columns = {"a": hamil, "b": sehat, "c": makan, "d": hukum, "e": lewat, "f": latih, "g": adu}
    more = {"h": cegah, "i": geledah, "j": samapta, "k": puas, "l": ikpa, "m": lapor}
    k.perjanjian("2023-01-11", **columns, **more)
    k.set(RUANG, pagu_awal="7850000000", pagu_lalu="7420000000")
    k.revisi("300000000", tanggal="2023-04-17")
    k.revisi("-160000000", tanggal="2023-10-09")
    return k.laporan


def kepegawaian() -> Laporan:
    """A regional office of staff: belanja by jenis, codes in Roman digits, one just met."""
    k = KantorDermaga(2024)
    k.identitas(
        "Kantor Regional XV Badan Kepegawaian Negara Rantau Cemara",
        "Kanreg XV BKN Rantau Cemara",
        (2020, 2024),
    )
    one, two, three, four = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Terwujudnya layanan mutasi dan pensiun aparatur yang cepat dan tepat",
        "Meningkatnya kualitas data dan kompetensi aparatur",
        "Meningkatnya kepatuhan instansi daerah terhadap norma kepegawaian",
        "Terwujudnya tata kelola kantor regional yang akuntabel",
    )
    pangkat = k.ukuran(
        "I.1",
        one,
        "Persentase Usul Penetapan Pertimbangan Teknis Kenaikan Pangkat yang Diselesaikan"
        " Sesuai Standar Waktu",
        "Usul kenaikan pangkat",
        "92 - 90/91.2 88/86.5",
    )
    k.menurut_triwulan(
        pangkat,
        "Golongan",
        "Usul kenaikan pangkat menurut golongan",
        "Usul",
        "Selesai Tepat Waktu",
        Golongan_II="320/300 280/262 350/334 250/240",
        Golongan_III="610/560 540/498 650/608 500/470",
        Golongan_IV="130/114 120/104 140/126 110/101",
    )
    pensiun = k.ukuran(
        "I.2",
        one,
        "Persentase Usul Pensiun yang Diselesaikan sebelum Terhitung Mulai Tanggal Pensiun",
        "Usul pensiun",
        "95 - 94/95.6 92/93",
    )
    k.menurut(
        pensiun,
        "Jenis pensiun",
        "Usul pensiun menurut jenis",
        "Usul",
        "Selesai Tepat Waktu",
        Batas_usia_pensiun=("980", "946"),
        Pensiun_janda_atau_duda=("210", "182"),
        Pensiun_atas_permintaan_sendiri=("60", "54"),
        Pensiun_karena_uzur=("10", "10"),
    )
    nip = k.ukuran(
        "I.3",
        one,
        "Rata-Rata Lama Penetapan Nomor Induk Pegawai bagi Calon Aparatur",
        "Lama penetapan NIP",
        "12 - 15/13.8 18/19.4",
        satuan="hari",
        polaritas="turun",
        realisasi="11.3",
    )
    pindah = k.ukuran(
        "I.4",
        one,
        "Persentase Usul Mutasi Antarinstansi yang Memperoleh Pertimbangan Teknis Tepat Waktu",
        "Mutasi antarinstansi",
        "85 - 82/80.4 80/77",
        realisasi="88.2",
    )
    data = k.ukuran(
        "II.1",
        two,
        "Persentase Instansi Daerah yang Data Aparaturnya Mutakhir dan Lengkap",
        "Data aparatur mutakhir",
        "80 - 75/77.8 70/66.7",
    )
    k.menurut(
        data,
        "Wilayah",
        "Instansi daerah dengan data aparatur mutakhir menurut wilayah",
        "Instansi",
        "Mutakhir",
        Provinsi_Rantau_Cemara=("14", "12"),
        Provinsi_Pesisir_Lawang=("11", "8"),
        Provinsi_Tanah_Wetan=("11", "9"),
    )
    cat = k.ukuran(
        "II.2",
        two,
        "Jumlah Peserta Seleksi Kompetensi yang Difasilitasi dengan Computer Assisted Test (CAT)",
        "Peserta CAT",
        "24000 - 20000/21450 16000/14820",
        satuan="peserta",
        realisasi="26318",
    )
    uji = k.ukuran(
        "II.3",
        two,
        "Jumlah Pejabat Fungsional Kepegawaian yang Lulus Uji Kompetensi",
        "Lulus uji kompetensi",
        "150 - 140/133 120/125",
        satuan="orang",
        realisasi="138",
    )
    merit = k.ukuran(
        "III.1",
        three,
        "Persentase Instansi Daerah yang Penerapan Sistem Meritnya Berkategori Baik",
        "Sistem merit",
        "45 - 40/38.9 35/33.3",
    )
    k.menurut(
        merit,
        "Jenis instansi",
        "Penerapan sistem merit menurut jenis instansi",
        "Instansi",
        "Berkategori Baik",
        Pemerintah_provinsi=("3", "3"),
        Pemerintah_kabupaten=("27", "8"),
        Pemerintah_kota=("6", "4"),
    )
    langgar = k.ukuran(
        "III.2",
        three,
        "Jumlah Pelanggaran Norma, Standar, Prosedur, dan Kriteria Kepegawaian yang Berulang",
        "Pelanggaran berulang",
        "9 - 12/11 15/16",
        satuan="kasus",
        polaritas="turun",
        realisasi="9",
    )
    awasi = k.ukuran(
        "III.3",
        three,
        "Persentase Rekomendasi Pengawasan dan Pengendalian Kepegawaian yang Ditindaklanjuti",
        "Tindak lanjut rekomendasi",
        "88 - 85/83.1 80/84.2",
        realisasi="90.4",
    )
    puas = k.ukuran(
        "IV.1",
        four,
        "Indeks Kepuasan Instansi Daerah terhadap Layanan Kepegawaian",
        "Kepuasan instansi",
        "3.4 - 3.35/3.41 3.3/3.28",
        satuan="indeks",
        realisasi="3.46",
    )
    nka = k.ukuran(
        "IV.2",
        four,
        "Nilai Kinerja Anggaran",
        "NKA",
        "91 - 90/88.64 89/90.15",
        satuan="nilai",
        realisasi="89.72",
    )
    k.biaya(
        "Layanan Mutasi dan Pensiun",
        **{pangkat: (340, 332), pensiun: (260, 251), nip: (150, 149), pindah: (110, 98)},
    )
    k.biaya("Pengelolaan Data dan Informasi Aparatur", **{data: (420, 396)})
    k.biaya("Penyelenggaraan Seleksi dan Uji Kompetensi", **{cat: (1980, 1952), uji: (230, 189)})
    k.biaya(
        "Pengawasan dan Pengendalian Kepegawaian",
        **{merit: (310, 274), langgar: (130, 127), awasi: (160, 158)},
    )
    k.biaya("Dukungan Manajemen Kantor Regional", **{puas: (60, 57), nka: (6350, 6282)})
    k.jenis(1, j52=(860, 830))
    k.jenis(2, j52=(220, 208), j53=(200, 188))
    k.jenis(3, j52=(2210, 2141))
    k.jenis(4, j52=(600, 559))
    k.jenis(5, j51=(4700, 4668), j52=(1500, 1465), j53=(210, 206))
    k.seksi("mutasi", "Bidang Mutasi dan Status Kepegawaian", pangkat, pindah)
    k.seksi("pensiun", "Bidang Pengangkatan dan Pensiun", pensiun, nip)
    k.seksi("data", "Bidang Informasi Kepegawaian", data)
    k.seksi("kembang", "Bidang Pengembangan dan Supervisi", cat, uji, merit, langgar, awasi)
    k.seksi("tu", "Bagian Tata Usaha", puas, nka)
    k.pegawai(
        "Pegawai menurut unit kerja dan golongan",
        "Bagian Tata Usaha, Desember 2024",
        "Unit Kerja",
        "Golongan II",
        "Golongan III",
        "Golongan IV",
        Bagian_Tata_Usaha=(5, 21, 3),
        Bidang_Mutasi_dan_Status_Kepegawaian=(2, 15, 4),
        Bidang_Pengangkatan_dan_Pensiun=(1, 13, 3),
        Bidang_Informasi_Kepegawaian=(2, 10, 2),
        Bidang_Pengembangan_dan_Supervisi=(0, 12, 5),
    )
    k.tabel_bebas(
        "lokasi-",
        "capaian_kinerja",
        "Seleksi kompetensi dengan CAT menurut titik lokasi",
        "Bidang Pengembangan dan Supervisi, 2024",
        "Titik Lokasi",
        "Sesi",
        "Peserta Hadir",
        "Tidak Hadir",
        Kantor_Regional=(96, 9420, 512),
        Kota_Lawang_Raya=(64, 6135, 388),
        UPT_Tanah_Wetan=(52, 4870, 301),
        Kabupaten_Cemara_Hulu=(33, 2964, 176),
        Kabupaten_Pesisir_Dalam=(21, 1785, 143),
        Kampus_Universitas_Wetan=(13, 1144, 58),
    )
    k.tabel_bebas(
        "aparatur-",
        "isu_strategis",
        "Aparatur di wilayah kerja menurut provinsi",
        "Bidang Informasi Kepegawaian, 2024",
        "Provinsi",
        "PNS",
        "PPPK",
        Rantau_Cemara=(61240, 14310),
        Pesisir_Lawang=(48175, 11890),
        Tanah_Wetan=(52960, 9745),
    )
    k.tabel_bebas(
        "sebab-",
        "realisasi_anggaran",
        "Usul yang terlambat diselesaikan menurut sebab",
        "Bidang Mutasi dan Status Kepegawaian, 2024",
        "Sebab",
        "Kenaikan Pangkat",
        "Pensiun",
        Berkas_tidak_lengkap=(142, 31),
        Data_tidak_sesuai=(96, 22),
        Penilaian_kinerja_belum_ada=(31, 0),
        Gangguan_sistem=(14, 15),
    )
    columns = {"a": pangkat, "b": pensiun, "c": nip, "d": pindah, "e": data, "f": cat, "g": uji}
    more = {"h": merit, "i": langgar, "j": awasi, "k": puas, "l": nka}
    k.perjanjian("2024-01-15", **columns, **more)
    k.set(RUANG, pagu_awal="10100000000", pagu_lalu="9640000000")
    k.revisi("550000000", tanggal="2024-03-18")
    k.revisi("-150000000", tanggal="2024-11-04")
    return k.laporan


KANTOR_SERAMBI = {"rutan_pandan": rutan_perempuan, "kanreg_rantau": kepegawaian}
"""Two offices more, for sentences that were written without a look at the rules."""
