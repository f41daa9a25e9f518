"""A treasury office and a language office, for sentences written without the rules."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor_dermaga import KantorDermaga


def perbendaharaan() -> Laporan:
    """A treasury office: codes with letters, a target of 0, two just met, two worse than before."""
    k = KantorDermaga(2023)
    k.identitas(
        "Kantor Pelayanan Perbendaharaan Negara Watu Ampar", "KPPN Watu Ampar", (2020, 2024)
    )
    one, two, three, four = k.sasaran_dua(
        "Sasaran Strategis",
        "Pelaksanaan anggaran belanja negara yang tepat waktu",
        "Pengelolaan kas dan pelaporan keuangan yang andal",
        "Pembinaan dan layanan kepada satuan kerja yang memuaskan",
        "Organisasi yang kompeten dan berintegritas",
    )
    sp2d = k.ukuran(
        "1a-CP",
        one,
        "Persentase SP2D yang Diterbitkan Tepat Waktu",
        "SP2D tepat waktu",
        "99 99.2 98.5/98.7 98/97.5",
    )
    k.menurut_triwulan(
        sp2d,
        "Jenis belanja",
        "SP2D menurut jenis belanja",
        "SP2D",
        "Terbit Tepat Waktu",
        Belanja_pegawai="600/598 620/619 630/629 650/649",
        Belanja_barang="500/493 550/544 600/595 850/833",
        Belanja_modal="40/38 80/77 120/117 260/248",
        Transfer_ke_daerah="100/100 120/120 130/130 150/150",
    )
    ikpa = k.ukuran(
        "1b-N",
        one,
        "Rata-Rata Nilai Kinerja Pelaksanaan Anggaran Satuan Kerja",
        "IKPA satuan kerja",
        "90 91 89/90.4 88/86.9",
        satuan="nilai",
        realisasi="92.7",
    )
    kontrak = k.ukuran(
        "1c-N",
        one,
        "Jumlah Satuan Kerja yang Terlambat Menyampaikan Data Kontrak",
        "Keterlambatan data kontrak",
        "8 7 10/9 12/15",
        satuan="satuan kerja",
        polaritas="turun",
        realisasi="6",
    )
    rekon = k.ukuran(
        "2a-CP",
        two,
        "Persentase Rekonsiliasi Laporan Keuangan yang Tuntas Tepat Waktu",
        "Rekonsiliasi tepat waktu",
        "95 96 94/93 92/91",
    )
    k.menurut(
        rekon,
        "Kelompok",
        "Rekonsiliasi menurut kelompok satuan kerja",
        "Satuan Kerja",
        "Tuntas Tepat Waktu",
        Instansi_vertikal=("72", "69"),
        Satuan_kerja_daerah=("30", "27"),
        Badan_layanan_umum=("8", "8"),
        Lembaga_nonstruktural=("10", "7"),
    )
    deviasi = k.ukuran(
        "2b-N",
        two,
        "Deviasi Perkiraan Penarikan Dana",
        "Deviasi penarikan dana",
        "5 4.5 6/5.5 7/8.2",
        polaritas="turun",
        realisasi="5.4",
    )
    bun = k.ukuran(
        "2c-N",
        two,
        "Nilai Laporan Keuangan Kuasa Bendahara Umum Negara",
        "Nilai laporan kuasa BUN",
        "96 97 95/95.8 94/94",
        satuan="nilai",
        realisasi="96.96",
    )
    puas = k.ukuran(
        "3a-N",
        three,
        "Indeks Kepuasan Satuan Kerja",
        "Kepuasan satuan kerja",
        "4.6 4.65 4.5/4.55 4.4/4.42",
        satuan="indeks",
        realisasi="4.71",
    )
    bimtek = k.ukuran(
        "3b-N",
        three,
        "Jumlah Peserta Bimbingan Teknis",
        "Peserta bimbingan teknis",
        "300 320 280/310 250/240",
        satuan="orang",
        realisasi="354",
    )
    standar = k.ukuran(
        "4a-CP",
        four,
        "Persentase Pegawai yang Memenuhi Standar Kompetensi",
        "Standar kompetensi",
        "90 92 88/88 86/85",
    )
    k.menurut(
        standar,
        "Jabatan",
        "Pemenuhan standar kompetensi menurut jabatan",
        "Pegawai",
        "Memenuhi Standar",
        Pengawas=("5", "5"),
        Pelaksana=("24", "20"),
        Fungsional=("11", "9"),
    )
    nka = k.ukuran(
        "4b-N",
        four,
        "Nilai Kinerja Anggaran",
        "NKA",
        "92 93 91/93.5 90/89",
        satuan="nilai",
        realisasi="95.68",
    )
    disiplin = k.ukuran(
        "4c-N",
        four,
        "Jumlah Pelanggaran Disiplin Pegawai",
        "Pelanggaran disiplin",
        "0 0 0/1 0/0",
        satuan="kasus",
        polaritas="turun",
        realisasi="0",
    )
    k.biaya(
        "Pelaksanaan Anggaran dan Pencairan Dana",
        **{sp2d: (300, 297), ikpa: (150, 141), kontrak: (50, 42)},
    )
    k.biaya(
        "Pengelolaan Kas dan Pelaporan Keuangan",
        **{rekon: (200, 188), deviasi: (100, 85), bun: (100, 99)},
    )
    k.biaya("Pembinaan Satuan Kerja", **{puas: (60, 57), bimtek: (240, 228)})
    k.biaya("Dukungan Manajemen", **{standar: (300, 258), nka: (4400, 4356), disiplin: (100, 95)})
    k.jenis(1, j52=(500, 480))
    k.jenis(2, j52=(400, 372))
    k.jenis(3, j52=(300, 285))
    k.jenis(4, j51=(3200, 3168), j52=(1200, 1150), j53=(400, 391))
    k.seksi("cair", "Seksi Pencairan Dana", sp2d)
    k.seksi("satker", "Seksi Manajemen Satuan Kerja", ikpa, kontrak, puas, bimtek)
    k.seksi("bank", "Seksi Bank", deviasi)
    k.seksi("vera", "Seksi Verifikasi dan Akuntansi", rekon, bun)
    k.seksi("umum", "Subbagian Umum", standar, nka, disiplin)
    k.pegawai(
        "Pegawai menurut unit kerja dan jabatan",
        "Subbagian Umum, Desember 2023",
        "Unit Kerja",
        "Pengawas",
        "Pelaksana",
        "Fungsional",
        Subbagian_Umum=(1, 7, 1),
        Seksi_Pencairan_Dana=(1, 6, 4),
        Seksi_Manajemen_Satuan_Kerja=(1, 4, 3),
        Seksi_Bank=(1, 3, 1),
        Seksi_Verifikasi_dan_Akuntansi=(1, 4, 2),
    )
    k.tabel_bebas(
        "salur-",
        "isu_strategis",
        "Belanja negara yang disalurkan menurut daerah (miliar rupiah)",
        "Seksi Bank, 2023",
        "Daerah",
        "Pagu",
        "Tersalur",
        Kabupaten_Watu_Ampar=(620, 589),
        Kabupaten_Ranca_Buana=(410, 398),
        Kabupaten_Pulau_Sembilan=(270, 243),
        Kota_Watu=(700, 686),
    )
    columns = {"a": sp2d, "b": ikpa, "c": kontrak, "d": rekon, "e": deviasi, "f": bun}
    more = {"g": puas, "h": bimtek, "i": standar, "j": nka, "k": disiplin}
    k.perjanjian("2023-01-27", **columns, **more)
    k.set(RUANG, pagu_awal="6300000000", pagu_lalu="5800000000")
    k.revisi("-300000000", tanggal="2023-10-09")
    return k.laporan


def bahasa() -> Laporan:
    """A language office: money by quarter, two revisions, two just met, one worse than before."""
    k = KantorDermaga(2025)
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


KANTOR_KARANG = {"kppn_ampar": perbendaharaan, "babah_lingga": bahasa}
"""Two offices more, for sentences that were written without a look at the rules."""
