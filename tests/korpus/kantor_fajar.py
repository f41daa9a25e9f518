"""A migrant workers' office and a language office, for sentences written without the rules."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor_dermaga import KantorDermaga


def pekerja_migran() -> Laporan:
    """A migrant workers' office: placements by quarter, four below target, one just met."""
    k = KantorDermaga(2023)
    k.identitas(
        "Balai Pelayanan Pelindungan Pekerja Migran Indonesia Teluk Mutiara",
        "BP3MI Teluk Mutiara",
        (2020, 2024),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya penempatan pekerja migran yang terampil dan prosedural",
        "Meningkatnya pelindungan dan pemberdayaan pekerja migran",
        "Terwujudnya tata kelola balai yang baik",
    )
    tempat = k.ukuran(
        "SK.1-1",
        one,
        "Jumlah Pekerja Migran yang Ditempatkan secara Prosedural",
        "Penempatan prosedural",
        "5200 5600 4800/4390 4200/1870",
        satuan="orang",
        realisasi="5720",
    )
    sektor = k.ukuran(
        "SK.1-2",
        one,
        "Persentase Pekerja Migran yang Bekerja di Sektor Formal",
        "Sektor formal",
        "55 60 50/48.2 45/41",
    )
    k.menurut_triwulan(
        sektor,
        "Negara tujuan",
        "Penempatan menurut negara tujuan",
        "Ditempatkan",
        "Sektor Formal",
        Malaysia="560/250 610/270 640/300 590/280",
        Taiwan="420/220 450/240 480/260 450/240",
        Hong_Kong="190/10 200/12 210/14 200/14",
        Jepang_dan_Korea="160/160 180/180 190/190 190/190",
    )
    layan = k.ukuran(
        "SK.1-3",
        one,
        "Rata-Rata Waktu Penerbitan Kartu Pekerja Migran",
        "Waktu penerbitan kartu",
        "2 1.5 3/2.6 4/4.2",
        satuan="hari",
        polaritas="turun",
        realisasi="1.7",
    )
    orientasi = k.ukuran(
        "SK.1-4",
        one,
        "Persentase Calon Pekerja Migran yang Lulus Orientasi Prapemberangkatan",
        "Lulus orientasi",
        "97 98 96/96.5 95/94",
        realisasi="97",
    )
    cegah = k.ukuran(
        "SK.2-1",
        two,
        "Jumlah Keberangkatan Nonprosedural yang Dicegah",
        "Pencegahan nonprosedural",
        "300 320 280/266 250/190",
        satuan="orang",
        realisasi="414",
    )
    aduan = k.ukuran(
        "SK.2-2",
        two,
        "Persentase Pengaduan Pekerja Migran yang Diselesaikan",
        "Pengaduan diselesaikan",
        "80 82 78/75 76/72",
    )
    k.menurut(
        aduan,
        "Pokok pengaduan",
        "Pengaduan pekerja migran menurut pokoknya",
        "Pengaduan",
        "Diselesaikan",
        Gaji_tidak_dibayar=("88", "66"),
        Ingin_dipulangkan=("64", "60"),
        Putus_komunikasi=("32", "18"),
        Meninggal_dunia=("16", "10"),
    )
    pulang = k.ukuran(
        "SK.2-3",
        two,
        "Persentase Pekerja Migran Bermasalah yang Dipulangkan sampai Daerah Asal",
        "Pemulangan ke daerah asal",
        "100 100 100/98.5 98/98",
        realisasi="99.2",
    )
    berdaya = k.ukuran(
        "SK.2-4",
        two,
        "Jumlah Pekerja Migran Purna yang Menjalankan Usaha",
        "Purna yang berusaha",
        "180 200 160/150 140/96",
        satuan="orang",
        realisasi="171",
    )
    desa = k.ukuran(
        "SK.2-5",
        two,
        "Jumlah Desa Migran Produktif yang Dibina",
        "Desa migran produktif",
        "16 18 14/14 12/9",
        satuan="desa",
        realisasi="18",
    )
    puas = k.ukuran(
        "SK.3-1",
        three,
        "Indeks Kepuasan Masyarakat",
        "IKM",
        "86 87 85/84.6 84/83",
        satuan="indeks",
        realisasi="87.72",
    )
    nka = k.ukuran(
        "SK.3-2",
        three,
        "Nilai Kinerja Anggaran",
        "NKA",
        "85 86 84/80.8 83/86",
        satuan="nilai",
        realisasi="88.4",
    )
    k.biaya_triwulan(
        "Penempatan Pekerja Migran",
        **{
            tempat: (900, "160 230 260 241"),
            sektor: (400, "60 100 120 112"),
            layan: (250, "50 60 70 65"),
            orientasi: (350, "70 90 95 88"),
        },
    )
    k.biaya_triwulan(
        "Pelindungan Pekerja Migran",
        **{
            cegah: (800, "140 200 240 212"),
            aduan: (300, "50 75 80 77"),
            pulang: (700, "130 180 190 172"),
        },
    )
    k.biaya_triwulan(
        "Pemberdayaan Pekerja Migran",
        **{berdaya: (500, "20 110 180 140"), desa: (300, "30 80 100 84")},
    )
    k.biaya_triwulan(
        "Dukungan Manajemen Balai",
        **{puas: (100, "15 25 30 28"), nka: (3400, "760 850 840 916")},
    )
    k.seksi("tempat", "Tim Penempatan", tempat, sektor, layan, orientasi)
    k.seksi("lindung", "Tim Pelindungan", cegah, aduan, pulang)
    k.seksi("daya", "Tim Pemberdayaan", berdaya, desa)
    k.seksi("tu", "Subbagian Tata Usaha", puas, nka)
    k.pegawai(
        "Pegawai menurut unit kerja dan status",
        "Subbagian Tata Usaha, Desember 2023",
        "Unit Kerja",
        "PNS",
        "PPPK",
        "Petugas Kontrak",
        Tim_Penempatan=(14, 3, 5),
        Tim_Pelindungan=(12, 2, 8),
        Tim_Pemberdayaan=(5, 1, 2),
        Subbagian_Tata_Usaha=(9, 2, 7),
    )
    k.tabel_bebas(
        "asal-",
        "isu_strategis",
        "Pekerja migran yang ditempatkan menurut kabupaten asal",
        "Tim Penempatan, 2023",
        "Kabupaten",
        "Laki-Laki",
        "Perempuan",
        Mutiara_Timur=(820, 1640),
        Mutiara_Barat=(610, 1130),
        Lembah_Padi=(390, 530),
        Kota_Mutiara=(280, 320),
    )
    columns = {"a": tempat, "b": sektor, "c": layan, "d": orientasi, "e": cegah, "f": aduan}
    more = {"g": pulang, "h": berdaya, "i": desa, "j": puas, "k": nka}
    k.perjanjian("2023-01-18", **columns, **more)
    k.set(RUANG, pagu_awal="7600000000", pagu_lalu="7300000000")
    k.revisi("-150000000", tanggal="2023-05-08")
    k.revisi("550000000", tanggal="2023-08-24")
    return k.laporan


def balai_bahasa() -> Laporan:
    """A language office: books, words and speakers, belanja by jenis, three below target."""
    k = KantorDermaga(2024)
    k.identitas("Balai Bahasa Provinsi Nusa Lestari", "Balai Bahasa Nusa Lestari", (2020, 2024))
    one, two, three = k.sasaran_dua(
        "Sasaran Program",
        "Meningkatnya kemahiran berbahasa Indonesia dan kegemaran membaca",
        "Terlestarikannya bahasa dan sastra daerah",
        "Meningkatnya tata kelola balai",
    )
    ukbi = k.ukuran(
        "BB-a",
        one,
        "Jumlah Peserta Uji Kemahiran Berbahasa Indonesia",
        "Peserta uji kemahiran",
        "3000 - 2600/2710 2200/2350",
        satuan="orang",
        realisasi="3240",
    )
    unggul = k.ukuran(
        "BB-b",
        one,
        "Persentase Peserta Uji yang Mencapai Predikat Unggul ke Atas",
        "Predikat unggul ke atas",
        "40 - 38/36 35/34.5",
    )
    k.menurut(
        unggul,
        "Kelompok peserta",
        "Predikat peserta uji menurut kelompok",
        "Peserta",
        "Unggul ke Atas",
        Guru=("1200", "600"),
        Mahasiswa=("900", "378"),
        Siswa=("960", "240"),
        Umum=("180", "78"),
    )
    lembaga = k.ukuran(
        "BB-c",
        one,
        "Persentase Lembaga Binaan yang Tertib Berbahasa Indonesia",
        "Lembaga tertib berbahasa",
        "75 - 70/71 65/60",
    )
    k.menurut(
        lembaga,
        "Jenis lembaga",
        "Lembaga binaan menurut jenis",
        "Lembaga",
        "Tertib Berbahasa",
        Sekolah=("48", "38"),
        Kantor_pemerintah=("30", "24"),
        Swasta=("22", "12"),
    )
    buku = k.ukuran(
        "BB-d",
        one,
        "Jumlah Buku Cerita Anak Terjemahan yang Diterbitkan",
        "Buku terjemahan",
        "60 - 50/50 40/38",
        satuan="judul",
        realisasi="63",
    )
    literasi = k.ukuran(
        "BB-e",
        one,
        "Jumlah Komunitas Literasi yang Dibina",
        "Komunitas literasi",
        "40 - 35/37 30/30",
        satuan="komunitas",
        realisasi="38",
    )
    kata = k.ukuran(
        "BB-f",
        two,
        "Jumlah Kosakata Daerah yang Diusulkan ke dalam Kamus Besar",
        "Usulan kosakata",
        "500 - 450/463 400/380",
        satuan="kata",
        realisasi="585",
    )
    penutur = k.ukuran(
        "BB-g",
        two,
        "Jumlah Penutur Muda yang Mengikuti Revitalisasi Bahasa Daerah",
        "Penutur muda",
        "7500 - 6000/6240 4000/3300",
        satuan="orang",
        realisasi="8100",
    )
    kritis = k.ukuran(
        "BB-h",
        two,
        "Jumlah Bahasa Daerah yang Terancam Punah",
        "Bahasa terancam punah",
        "5 - 6/6 7/7",
        satuan="bahasa",
        polaritas="turun",
        realisasi="5",
    )
    sastra = k.ukuran(
        "BB-i",
        two,
        "Persentase Manuskrip Sastra Lisan yang Didokumentasikan",
        "Manuskrip didokumentasikan",
        "80 - 75/72 70/69",
    )
    k.menurut(
        sastra,
        "Suku",
        "Manuskrip sastra lisan menurut suku",
        "Manuskrip",
        "Didokumentasikan",
        Suku_Lestari=("40", "36"),
        Suku_Karang=("25", "20"),
        Suku_Ulin=("15", "12"),
    )
    sakip = k.ukuran(
        "BB-j",
        three,
        "Nilai SAKIP Balai",
        "Nilai SAKIP",
        "81 - 80/79.6 79/78",
        satuan="nilai",
        realisasi="80.19",
    )
    nka = k.ukuran(
        "BB-k",
        three,
        "Nilai Kinerja Anggaran",
        "NKA",
        "92 - 91/93.3 90/88",
        satuan="nilai",
        realisasi="94.3",
    )
    k.biaya("Pembinaan Bahasa", **{ukbi: (350, 343), unggul: (100, 93), lembaga: (450, 441)})
    k.biaya("Pengembangan Literasi", **{buku: (900, 891), literasi: (300, 276)})
    k.biaya(
        "Pelindungan Bahasa dan Sastra",
        **{kata: (250, 240), penutur: (1500, 1485), kritis: (200, 190), sastra: (350, 336)},
    )
    k.biaya("Dukungan Manajemen Balai Bahasa", **{sakip: (200, 188), nka: (5400, 5346)})
    k.jenis(1, j52=(900, 877))
    k.jenis(2, j52=(1200, 1167))
    k.jenis(3, j52=(2200, 2156), j53=(100, 95))
    k.jenis(4, j51=(3900, 3880), j52=(1400, 1362), j53=(300, 292))
    k.seksi("bina", "Kelompok Pembinaan", ukbi, unggul, lembaga)
    k.seksi("literasi", "Kelompok Literasi", buku, literasi)
    k.seksi("lindung", "Kelompok Pelindungan", kata, penutur, kritis, sastra)
    k.seksi("umum", "Subbagian Umum", sakip, nka)
    k.pegawai(
        "Pegawai menurut unit kerja dan pendidikan",
        "Subbagian Umum, Desember 2024",
        "Unit Kerja",
        "Sarjana",
        "Magister",
        "Doktor",
        Kelompok_Pembinaan=(8, 6, 1),
        Kelompok_Literasi=(7, 4, 0),
        Kelompok_Pelindungan=(5, 9, 3),
        Subbagian_Umum=(13, 4, 0),
    )
    k.tabel_bebas(
        "bahasa-",
        "isu_strategis",
        "Penutur dan sekolah sasaran revitalisasi menurut bahasa",
        "Kelompok Pelindungan, 2024",
        "Bahasa",
        "Penutur",
        "Sekolah",
        Bahasa_Lestari=(410000, 96),
        Bahasa_Karang=(52000, 48),
        Bahasa_Ulin=(8600, 24),
        Bahasa_Sawai=(940, 12),
    )
    columns = {"a": ukbi, "b": unggul, "c": lembaga, "d": buku, "e": literasi, "f": kata}
    more = {"g": penutur, "h": kritis, "i": sastra, "j": sakip, "k": nka}
    k.perjanjian("2024-01-08", **columns, **more)
    k.set(RUANG, pagu_awal="10250000000", pagu_lalu="9800000000")
    k.revisi("-250000000", tanggal="2024-11-11")
    return k.laporan


KANTOR_FAJAR = {"bp3mi_mutiara": pekerja_migran, "bahasa_lestari": balai_bahasa}
"""Two offices more, for sentences that were written without a look at the rules."""
