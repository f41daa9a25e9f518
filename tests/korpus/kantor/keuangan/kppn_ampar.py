"""A treasury office: codes with letters, a target of 0, two just met, two worse than before."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2023)
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
