"""An ombudsman's office: money by quarter, two just met, one as before, one worse."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2025)
    k.identitas("Perwakilan Ombudsman Provinsi Arunika", "Ombudsman Arunika", (2025, 2029))
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya penyelesaian laporan masyarakat",
        "Meningkatnya pencegahan maladministrasi",
        "Meningkatnya tata kelola perwakilan",
    )
    selesai = k.ukuran(
        "OM-1",
        one,
        "Persentase Laporan Masyarakat yang Diselesaikan",
        "Laporan selesai",
        "85 87 83/84 80/78",
    )
    k.menurut_triwulan(
        selesai,
        "Substansi",
        "Laporan masyarakat menurut substansi",
        "Laporan",
        "Diselesaikan",
        Pertanahan="20/16 24/20 22/18 24/20",
        Kepegawaian="12/11 14/12 12/11 12/10",
        Pendidikan="10/9 8/8 14/12 8/7",
        Administrasi_kependudukan="6/6 4/4 5/5 5/5",
    )
    lama = k.ukuran(
        "OM-2",
        one,
        "Rata-Rata Waktu Penyelesaian Laporan",
        "Waktu penyelesaian laporan",
        "60 55 70/66 80/85",
        satuan="hari",
        polaritas="turun",
        realisasi="63",
    )
    akses = k.ukuran(
        "OM-3",
        one,
        "Jumlah Akses Masyarakat",
        "Akses masyarakat",
        "900 950 800/870 700/640",
        satuan="akses",
        realisasi="990",
    )
    saran = k.ukuran(
        "OM-4",
        two,
        "Persentase Saran Perbaikan yang Dilaksanakan",
        "Saran dilaksanakan",
        "75 78 72/70 70/70",
    )
    k.menurut(
        saran,
        "Instansi",
        "Saran perbaikan menurut instansi",
        "Saran",
        "Dilaksanakan",
        Pemerintah_provinsi=("12", "9"),
        Kabupaten_dan_kota=("24", "18"),
        Instansi_vertikal=("14", "9"),
    )
    patuh = k.ukuran(
        "OM-5",
        two,
        "Jumlah Penyelenggara Layanan Berkepatuhan Tinggi",
        "Kepatuhan tinggi",
        "16 18 14/15 12/10",
        satuan="penyelenggara",
        realisasi="16",
    )
    kajian = k.ukuran(
        "OM-6",
        two,
        "Jumlah Kajian Kebijakan",
        "Kajian",
        "2 2 2/2 2/1",
        satuan="kajian",
        realisasi="2",
    )
    edukasi = k.ukuran(
        "OM-7",
        two,
        "Jumlah Peserta Edukasi Masyarakat",
        "Peserta edukasi",
        "1500 1600 1400/1350 1200/1100",
        satuan="orang",
        realisasi="1620",
    )
    puas = k.ukuran(
        "OM-8",
        three,
        "Indeks Kepuasan Masyarakat",
        "IKM",
        "87 88 86/86.9 85/84",
        satuan="indeks",
        realisasi="85.26",
    )
    nka = k.ukuran(
        "OM-9",
        three,
        "Nilai Kinerja Anggaran",
        "NKA",
        "92 93 91/92.8 90/89",
        satuan="nilai",
        realisasi="94.76",
    )
    k.biaya_triwulan(
        "Penyelesaian Laporan Masyarakat",
        **{
            selesai: (500, "90 130 140 125"),
            lama: (100, "15 25 30 22"),
            akses: (200, "40 50 55 51"),
        },
    )
    k.biaya_triwulan(
        "Pencegahan Maladministrasi",
        **{
            saran: (150, "20 40 45 36"),
            patuh: (250, "10 90 100 45"),
            kajian: (200, "5 50 80 57"),
            edukasi: (300, "40 80 90 63"),
        },
    )
    k.biaya_triwulan(
        "Dukungan Manajemen", **{puas: (50, "5 10 15 14"), nka: (3250, "760 830 800 795")}
    )
    k.seksi("selesai", "Tim Penyelesaian Laporan", selesai, lama)
    k.seksi("terima", "Tim Penerimaan Laporan", akses)
    k.seksi("cegah", "Tim Pencegahan", saran, patuh, kajian, edukasi)
    k.seksi("sekretariat", "Sekretariat", puas, nka)
    k.pegawai(
        "Pegawai menurut unit kerja dan jabatan",
        "Sekretariat, Desember 2025",
        "Unit Kerja",
        "Asisten",
        "Administrasi",
        "Tenaga Kontrak",
        Tim_Penyelesaian_Laporan=(9, 1, 0),
        Tim_Pencegahan=(6, 1, 1),
        Tim_Penerimaan_Laporan=(5, 2, 1),
        Sekretariat=(0, 5, 6),
    )
    k.tabel_bebas(
        "daerah-",
        "isu_strategis",
        "Laporan dan konsultasi menurut daerah",
        "Tim Penerimaan Laporan, 2025",
        "Daerah",
        "Laporan",
        "Konsultasi",
        Kota_Arunika=(82, 310),
        Bumi_Lestari=(54, 190),
        Tanah_Jingga=(38, 140),
        Pulau_Senja=(26, 60),
    )
    columns = {"a": selesai, "b": lama, "c": akses, "d": saran, "e": patuh}
    k.perjanjian("2025-01-15", **columns, f=kajian, g=edukasi, h=puas, i=nka)
    k.set(RUANG, pagu_awal="5400000000", pagu_lalu="5100000000")
    k.revisi("-600000000", tanggal="2025-02-20")
    k.revisi("200000000", tanggal="2025-08-04")
    return k.laporan
