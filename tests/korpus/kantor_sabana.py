"""A special school and the secretariat of a council, for sentences without the rules."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor_dermaga import KantorDermaga


def sekolah_luar_biasa() -> Laporan:
    """A special school: belanja by jenis, four below target, two just met, two worse."""
    k = KantorDermaga(2025)
    k.identitas("Sekolah Luar Biasa Negeri Pelita Ranu", "SLBN Pelita Ranu", (2025, 2029))
    one, two, three = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya mutu pembelajaran peserta didik berkebutuhan khusus",
        "Meningkatnya kemandirian lulusan",
        "Meningkatnya kompetensi guru dan tata kelola sekolah",
    )
    program = k.ukuran(
        "SL-1",
        one,
        "Persentase Peserta Didik yang Mencapai Target Program Individual",
        "Program individual tercapai",
        "75 77 73/74 70/71",
    )
    k.menurut(
        program,
        "Kekhususan",
        "Peserta didik menurut kekhususan",
        "Peserta Didik",
        "Mencapai Target",
        Tunarungu=("64", "56"),
        Tunanetra=("24", "18"),
        Tunagrahita=("80", "54"),
        Tunadaksa=("20", "14"),
        Autis=("12", "8"),
    )
    hadir = k.ukuran(
        "SL-2",
        one,
        "Rata-Rata Kehadiran Peserta Didik",
        "Kehadiran siswa",
        "90 91 89/88.2 88/86",
        realisasi="91.8",
    )
    alat = k.ukuran(
        "SL-3",
        one,
        "Jumlah Alat Bantu Belajar",
        "Alat bantu belajar",
        "40 45 35/35 30/26",
        satuan="unit",
        realisasi="38",
    )
    lulus = k.ukuran(
        "SL-4",
        two,
        "Persentase Lulusan yang Bekerja atau Melanjutkan Pendidikan",
        "Lulusan bekerja atau melanjutkan",
        "60 62 58/55 55/54",
    )
    k.menurut(
        lulus,
        "Jenjang",
        "Lulusan menurut jenjang",
        "Lulusan",
        "Bekerja atau Melanjutkan",
        SMPLB=("15", "12"),
        SMALB=("25", "14"),
    )
    magang = k.ukuran(
        "SL-5",
        two,
        "Jumlah Siswa yang Mengikuti Magang",
        "Siswa magang",
        "18 20 16/17 15/12",
        satuan="siswa",
        realisasi="21",
    )
    karya = k.ukuran(
        "SL-6",
        two,
        "Penjualan Karya Siswa",
        "Penjualan karya siswa",
        "48 52 44/45.6 40/31",
        satuan="juta rupiah",
        realisasi="43.2",
    )
    guru = k.ukuran(
        "SL-7",
        three,
        "Persentase Guru yang Bersertifikat Pendidikan Khusus",
        "Guru bersertifikat",
        "80 84 76/76 72/70",
    )
    k.menurut(
        guru,
        "Jenjang",
        "Guru menurut jenjang",
        "Guru",
        "Bersertifikat",
        SDLB=("22", "18"),
        SMPLB=("14", "11"),
        SMALB=("14", "9"),
    )
    rundung = k.ukuran(
        "SL-8",
        three,
        "Jumlah Kasus Perundungan",
        "Kasus perundungan",
        "2 1 3/4 4/5",
        satuan="kasus",
        polaritas="turun",
        realisasi="2",
    )
    puas = k.ukuran(
        "SL-9",
        three,
        "Indeks Kepuasan Orang Tua",
        "Kepuasan orang tua",
        "88 89 87/88.6 86/86",
        satuan="indeks",
        realisasi="87.12",
    )
    asesmen = k.ukuran(
        "SL-10",
        one,
        "Persentase Layanan Asesmen dan Terapi yang Tepat Waktu",
        "Layanan asesmen tepat waktu",
        "85 87 83/82 80/78",
    )
    k.menurut_triwulan(
        asesmen,
        "Layanan",
        "Layanan asesmen dan terapi menurut jenis",
        "Permintaan",
        "Tepat Waktu",
        Asesmen_awal="10/8 15/13 40/36 15/13",
        Terapi_wicara="30/27 30/26 30/28 30/27",
    )
    k.biaya(
        "Pengelolaan Pembelajaran",
        **{program: (300, 291), hadir: (100, 98), alat: (200, 170)},
    )
    k.biaya(
        "Pengembangan Keterampilan dan Kemandirian",
        **{lulus: (150, 141), magang: (120, 117), karya: (130, 91)},
    )
    k.biaya("Peningkatan Kompetensi Guru", **{guru: (200, 176), rundung: (50, 49)})
    k.biaya("Layanan Asesmen dan Terapi", **{asesmen: (250, 240)})
    k.biaya("Operasional Sekolah", **{puas: (3500, 3465)})
    k.jenis(1, j52=(450, 425), j53=(150, 134))
    k.jenis(2, j52=(350, 301), j53=(50, 48))
    k.jenis(3, j52=(250, 225))
    k.jenis(4, j52=(250, 240))
    k.jenis(5, j51=(2800, 2782), j52=(700, 683))
    k.seksi("kurikulum", "Urusan Kurikulum", program, hadir, alat)
    k.seksi("karya", "Urusan Keterampilan", lulus, magang, karya)
    k.seksi("guru", "Urusan Ketenagaan", guru, rundung)
    k.seksi("asesmen", "Pusat Asesmen", asesmen)
    k.seksi("tu", "Tata Usaha", puas)
    k.pegawai(
        "Guru dan tenaga kependidikan menurut tempat tugas",
        "Tata Usaha, Desember 2025",
        "Tempat Tugas",
        "Guru PNS",
        "Guru PPPK",
        "Tenaga Kependidikan",
        SDLB=(14, 8, 3),
        SMPLB=(9, 5, 2),
        SMALB=(8, 6, 2),
        Tata_Usaha=(0, 0, 9),
    )
    k.tabel_bebas(
        "siswa-",
        "isu_strategis",
        "Siswa menurut jenjang dan jenis kelamin",
        "Tata Usaha, Desember 2025",
        "Jenjang",
        "Siswa Laki-laki",
        "Siswa Perempuan",
        TKLB=(9, 7),
        SDLB=(58, 42),
        SMPLB=(26, 18),
        SMALB=(24, 16),
    )
    columns = {"a": program, "b": hadir, "c": alat, "d": lulus, "e": magang}
    more = {"f": karya, "g": guru, "h": rundung, "i": puas, "j": asesmen}
    k.perjanjian("2025-01-21", **columns, **more)
    k.set(RUANG, pagu_awal="4750000000", pagu_lalu="4600000000")
    k.revisi("250000000", tanggal="2025-06-16")
    return k.laporan


def sekretariat_dewan() -> Laporan:
    """A secretariat of a council: money by quarter, two just met, one worse than before."""
    k = KantorDermaga(2024)
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


KANTOR_SABANA = {"slbn_pelita": sekolah_luar_biasa, "setwan_cempaka": sekretariat_dewan}
"""Two offices more, for sentences that were written without a look at the rules."""
