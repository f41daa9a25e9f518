"""A remand prison for women: all money by quarter, four below target, two just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2023)
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
