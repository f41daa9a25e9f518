"""A special school: belanja by jenis, four below target, two just met, two worse."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2025)
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
