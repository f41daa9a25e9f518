"""A secretariat of a council: money by quarter, two just met, one worse than before."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas("Sekretariat DPRD Kabupaten Ulu Cempaka", "Setwan Ulu Cempaka", (2021, 2026))
    one, two, three = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya mutu dukungan pelaksanaan fungsi DPRD",
        "Meningkatnya pelayanan aspirasi dan informasi kepada masyarakat",
        "Meningkatnya tata kelola sekretariat",
    )
    perda = k.ukuran(
        "SD.1",
        one,
        "Persentase Rancangan Peraturan Daerah yang Ditetapkan Tepat Waktu",
        "Raperda tepat waktu",
        "80 82 78/75 75/72",
    )
    k.menurut(
        perda,
        "Pengusul",
        "Rancangan peraturan daerah menurut pengusul",
        "Raperda",
        "Ditetapkan Tepat Waktu",
        Usul_pemerintah_daerah=("12", "10"),
        Inisiatif_DPRD=("8", "5"),
    )
    risalah = k.ukuran(
        "SD.2",
        one,
        "Persentase Rapat yang Risalahnya Selesai Tepat Waktu",
        "Risalah tepat waktu",
        "90 92 88/89.5 86/84",
    )
    k.menurut_triwulan(
        risalah,
        "Jenis rapat",
        "Risalah rapat menurut jenis rapat",
        "Rapat",
        "Risalah Tepat Waktu",
        Rapat_paripurna="6/6 8/8 7/7 9/9",
        Rapat_komisi="30/26 35/32 40/37 45/41",
        Rapat_badan="10/9 15/13 15/14 20/18",
    )
    naskah = k.ukuran(
        "SD.3",
        one,
        "Jumlah Naskah Akademik yang Disusun",
        "Naskah akademik",
        "6 6 5/5 5/4",
        satuan="naskah",
        realisasi="6",
    )
    bahan = k.ukuran(
        "SD.4",
        one,
        "Rata-Rata Waktu Penyiapan Bahan Rapat",
        "Waktu penyiapan bahan rapat",
        "3 3 4/3.5 4/4.4",
        satuan="hari",
        polaritas="turun",
        realisasi="3.6",
    )
    aspirasi = k.ukuran(
        "SD.5",
        two,
        "Persentase Aspirasi Masyarakat yang Diteruskan",
        "Aspirasi diteruskan",
        "95 96 94/93 92/90",
    )
    k.menurut(
        aspirasi,
        "Saluran",
        "Aspirasi masyarakat menurut saluran",
        "Aspirasi",
        "Diteruskan",
        Reses=("360", "351"),
        Audiensi=("90", "84"),
        Surat=("50", "45"),
    )
    situs = k.ukuran(
        "SD.6",
        two,
        "Jumlah Kunjungan Situs DPRD",
        "Kunjungan situs",
        "120 130 110/115 100/88",
        satuan="ribu kunjungan",
        realisasi="138",
    )
    pers = k.ukuran(
        "SD.7",
        two,
        "Jumlah Siaran Pers yang Diterbitkan",
        "Siaran pers",
        "200 210 180/172 160/150",
        satuan="rilis",
        realisasi="186",
    )
    puas = k.ukuran(
        "SD.8",
        three,
        "Indeks Kepuasan Anggota DPRD",
        "Kepuasan anggota DPRD",
        "85 86 84/84.9 83/81",
        satuan="indeks",
        realisasi="87.55",
    )
    sakip = k.ukuran(
        "SD.9",
        three,
        "Nilai Evaluasi Akuntabilitas Kinerja Sekretariat",
        "Nilai SAKIP",
        "70 71 69/68.5 68/66.9",
        satuan="nilai",
        realisasi="70",
    )
    temuan = k.ukuran(
        "SD.10",
        three,
        "Jumlah Temuan Pemeriksaan BPK",
        "Temuan BPK",
        "4 3 5/5 6/7",
        satuan="temuan",
        polaritas="turun",
        realisasi="3",
    )
    ada = k.ukuran(
        "SD.11",
        three,
        "Persentase Realisasi Rencana Umum Pengadaan",
        "Rencana umum pengadaan",
        "95 96 94/95.2 92/91",
        realisasi="97.85",
    )
    k.biaya_triwulan(
        "Fasilitasi Tugas dan Fungsi DPRD",
        **{
            perda: (3000, "500 750 800 830"),
            risalah: (600, "100 160 170 152"),
            naskah: (500, "40 120 160 155"),
            bahan: (400, "70 100 90 80"),
        },
    )
    k.biaya_triwulan(
        "Layanan Aspirasi dan Kehumasan",
        **{
            aspirasi: (2500, "300 700 800 625"),
            situs: (200, "30 50 60 56"),
            pers: (300, "40 70 80 65"),
        },
    )
    k.biaya_triwulan(
        "Administrasi Keuangan dan Aset",
        **{temuan: (300, "60 70 80 75"), ada: (200, "30 50 60 52")},
    )
    k.biaya_triwulan(
        "Penunjang Sekretariat",
        **{puas: (12000, "2800 3000 2950 3010"), sakip: (500, "50 100 120 130")},
    )
    k.seksi("sidang", "Bagian Persidangan", perda, risalah, naskah, bahan)
    k.seksi("humas", "Bagian Aspirasi dan Humas", aspirasi, situs, pers)
    k.seksi("keuangan", "Bagian Keuangan", temuan, ada)
    k.seksi("umum", "Bagian Umum", puas, sakip)
    k.pegawai(
        "Pegawai menurut unit kerja dan status",
        "Bagian Umum, Desember 2024",
        "Unit Kerja",
        "PNS",
        "PPPK",
        "Tenaga Kontrak",
        Bagian_Persidangan=(16, 4, 6),
        Bagian_Aspirasi_dan_Humas=(10, 3, 5),
        Bagian_Keuangan=(11, 1, 2),
        Bagian_Umum=(13, 4, 25),
    )
    k.tabel_bebas(
        "komisi-",
        "isu_strategis",
        "Anggota dan rapat menurut komisi",
        "Bagian Persidangan, 2024",
        "Komisi",
        "Anggota",
        "Rapat Komisi",
        Komisi_I=(11, 40),
        Komisi_II=(12, 36),
        Komisi_III=(12, 42),
        Komisi_IV=(10, 32),
    )
    columns = {"a": perda, "b": risalah, "c": naskah, "d": bahan, "e": aspirasi, "f": situs}
    more = {"g": pers, "h": puas, "i": sakip, "j": temuan, "k": ada}
    k.perjanjian("2024-01-22", **columns, **more)
    k.set(RUANG, pagu_awal="21000000000", pagu_lalu="19800000000")
    k.revisi("-500000000", tanggal="2024-09-19")
    return k.laporan
