"""A language office: books, words and speakers, belanja by jenis, three below target."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
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
