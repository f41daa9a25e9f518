"""A language office: money by quarter, two revisions, two just met, one worse than before."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2025)
    k.identitas("Balai Bahasa Provinsi Nusa Lingga", "Balai Bahasa Nusa Lingga", (2025, 2029))
    one, two, three, four = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya kemahiran berbahasa Indonesia",
        "Terlindunginya bahasa dan sastra daerah",
        "Meningkatnya literasi dan layanan kebahasaan",
        "Meningkatnya tata kelola balai",
    )
    ukbi = k.ukuran(
        "BB.1",
        one,
        "Jumlah Peserta Uji Kemahiran Berbahasa Indonesia",
        "Peserta UKBI",
        "1200 1300 1100/1150 1000/960",
        satuan="orang",
        realisasi="1254",
    )
    publik = k.ukuran(
        "BB.2",
        one,
        "Persentase Lembaga yang Menggunakan Bahasa Indonesia dengan Baik di Ruang Publik",
        "Bahasa di ruang publik",
        "70 72 68/66 65/63",
    )
    k.menurut(
        publik,
        "Kelompok lembaga",
        "Penggunaan bahasa di ruang publik menurut kelompok lembaga",
        "Lembaga",
        "Memenuhi Kriteria",
        Sekolah=("60", "48"),
        Instansi_pemerintah=("50", "39"),
        Badan_usaha=("40", "18"),
    )
    skor = k.ukuran(
        "BB.3",
        one,
        "Rata-Rata Skor UKBI Guru",
        "Skor UKBI guru",
        "560 570 550/548 540/545",
        satuan="skor",
        realisasi="553",
    )
    daerah = k.ukuran(
        "BB.4",
        two,
        "Jumlah Bahasa Daerah yang Direvitalisasi",
        "Bahasa daerah direvitalisasi",
        "4 5 3/3 3/2",
        satuan="bahasa",
        realisasi="4",
    )
    muda = k.ukuran(
        "BB.5",
        two,
        "Jumlah Penutur Muda Peserta Revitalisasi Bahasa",
        "Penutur muda",
        "800 900 700/742 600/580",
        satuan="penutur",
        realisasi="920",
    )
    kata = k.ukuran(
        "BB.6",
        two,
        "Jumlah Kosakata Daerah yang Diusulkan ke Kamus",
        "Usulan kosakata",
        "500 550 450/430 400/415",
        satuan="kosakata",
        realisasi="465",
    )
    layan = k.ukuran(
        "BB.7",
        three,
        "Persentase Layanan Kebahasaan yang Selesai Tepat Waktu",
        "Layanan kebahasaan tepat waktu",
        "88 90 86/87.5 84/82",
    )
    k.menurut_triwulan(
        layan,
        "Layanan",
        "Layanan kebahasaan menurut jenis",
        "Permohonan",
        "Selesai Tepat Waktu",
        Penerjemahan="25/22 30/28 35/31 30/27",
        Ahli_bahasa="8/8 10/9 12/12 10/9",
        Penyuluhan="20/17 25/22 30/27 25/22",
    )
    buku = k.ukuran(
        "BB.8",
        three,
        "Jumlah Buku Cerita Anak yang Diterbitkan",
        "Buku cerita anak",
        "60 65 50/54 40/40",
        satuan="judul",
        realisasi="48",
    )
    temuan = k.ukuran(
        "BB.9",
        four,
        "Jumlah Temuan Audit yang Belum Selesai",
        "Temuan audit",
        "3 2 4/5 5/4",
        satuan="temuan",
        polaritas="turun",
        realisasi="2",
    )
    puas = k.ukuran(
        "BB.10",
        four,
        "Indeks Kepuasan Pemangku Kepentingan",
        "Kepuasan pemangku kepentingan",
        "3.5 3.55 3.4/3.45 3.3/3.28",
        satuan="indeks",
        realisasi="3.57",
    )
    k.biaya_triwulan(
        "Pembinaan Bahasa Indonesia",
        **{
            ukbi: (500, "60 140 150 130"),
            publik: (250, "30 70 80 60"),
            skor: (250, "20 60 80 65"),
        },
    )
    k.biaya_triwulan(
        "Pelindungan Bahasa dan Sastra Daerah",
        **{
            daerah: (700, "80 200 220 193"),
            muda: (400, "40 110 130 112"),
            kata: (100, "5 20 30 25"),
        },
    )
    k.biaya_triwulan(
        "Pengembangan Literasi",
        **{layan: (200, "30 50 60 52"), buku: (600, "30 120 160 140")},
    )
    k.biaya_triwulan(
        "Dukungan Manajemen Balai",
        **{temuan: (100, "20 25 25 29"), puas: (4400, "1000 1100 1080 1154")},
    )
    k.seksi("bina", "Kelompok Kerja Pembinaan", ukbi, publik, skor)
    k.seksi("lindung", "Kelompok Kerja Pelindungan", daerah, muda, kata)
    k.seksi("literasi", "Kelompok Kerja Literasi", layan, buku)
    k.seksi("umum", "Subbagian Umum", temuan, puas)
    k.pegawai(
        "Pegawai menurut unit kerja dan jabatan",
        "Subbagian Umum, Desember 2025",
        "Unit Kerja",
        "Widyabasa",
        "Penerjemah",
        "Tenaga Administrasi",
        Kelompok_Kerja_Pembinaan=(9, 1, 1),
        Kelompok_Kerja_Pelindungan=(8, 0, 2),
        Kelompok_Kerja_Literasi=(5, 3, 1),
        Subbagian_Umum=(1, 0, 15),
    )
    k.tabel_bebas(
        "tutur-",
        "isu_strategis",
        "Penutur muda peserta revitalisasi menurut bahasa",
        "Kelompok Kerja Pelindungan, 2025",
        "Bahasa",
        "Sekolah",
        "Peserta",
        Bahasa_Lamun=(12, 310),
        Bahasa_Tobu=(9, 260),
        Bahasa_Karesi=(8, 200),
        Bahasa_Wanu=(6, 150),
    )
    columns = {"a": ukbi, "b": publik, "c": skor, "d": daerah, "e": muda}
    more = {"f": kata, "g": layan, "h": buku, "i": temuan, "j": puas}
    k.perjanjian("2025-01-30", **columns, **more)
    k.set(RUANG, pagu_awal="8200000000", pagu_lalu="7900000000")
    k.revisi("-1000000000", tanggal="2025-02-14")
    k.revisi("300000000", tanggal="2025-09-22")
    return k.laporan
