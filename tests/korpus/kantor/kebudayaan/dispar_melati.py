"""A tourism office in the third year of its plan: five of fourteen missed, one just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor

SASARAN = (
    "Meningkatnya kunjungan dan belanja wisatawan",
    "Meningkatnya mutu destinasi wisata",
    "Berkembangnya ekonomi kreatif dan sumber daya pariwisata",
    "Membaiknya layanan dan tata kelola dinas",
)
UKURAN = {
    "PAR-01": (1, "Jumlah Kunjungan Wisatawan Nusantara", "Kunjungan nusantara", "orang"),
    "PAR-02": (1, "Jumlah Kunjungan Wisatawan Mancanegara", "Kunjungan mancanegara", "orang"),
    "PAR-03": (1, "Rata-Rata Lama Tinggal Wisatawan", "Lama tinggal", "hari"),
    "PAR-04": (1, "Nilai Retribusi Objek Wisata", "Retribusi wisata", "juta rupiah"),
    "PAR-05": (2, "Persentase Usaha Pariwisata yang Tersertifikasi", "Usaha tersertifikasi", "%"),
    "PAR-06": (
        2,
        "Jumlah Destinasi yang Memenuhi Standar Kebersihan",
        "Destinasi berstandar",
        "destinasi",
    ),
    "PAR-07": (2, "Persentase Keluhan Wisatawan yang Diselesaikan", "Keluhan diselesaikan", "%"),
    "PAR-08": (2, "Jumlah Kecelakaan di Objek Wisata", "Kecelakaan wisata", "kejadian"),
    "PAR-09": (
        3,
        "Jumlah Pelaku Ekonomi Kreatif yang Dibina",
        "Pelaku kreatif dibina",
        "orang",
    ),
    "PAR-10": (
        3,
        "Persentase Tenaga Pariwisata yang Bersertifikat Kompetensi",
        "Tenaga bersertifikat",
        "%",
    ),
    "PAR-11": (3, "Jumlah Desa Wisata yang Naik Kelas", "Desa wisata naik kelas", "desa"),
    "PAR-12": (4, "Indeks Kepuasan Pengunjung", "Kepuasan pengunjung", "indeks"),
    "PAR-13": (4, "Nilai SAKIP Dinas", "SAKIP", "nilai"),
    "PAR-14": (4, "Rata-Rata Waktu Terbit Rekomendasi Usaha", "Waktu rekomendasi", "hari kerja"),
}
"""Of each indikator its sasaran, its names and its satuan."""
ANGKA = {
    "PAR-01": "437862 386000/391244 298000/241907 412500 448000 476000 505000",
    "PAR-02": "5943 5200/3871 1500/412 6800 8100 9400 10800",
    "PAR-03": "2.31 2.2/2.18 2/1.94 2.4 2.5 2.6 2.7",
    "PAR-04": "3287 2800/2614 2100/1388 3150 3480 3800 4150",
    "PAR-05": "- 56/54.73 50/48.2 60 65 70 76",
    "PAR-06": "17 14/13 11/11 17 20 23 26",
    "PAR-07": "- 93/91.64 92/89.75 95 96 97 98",
    "PAR-08": "7 11/12 14/10 9 8 7 6",
    "PAR-09": "358 300/287 250/212 340 385 430 475",
    "PAR-10": "- 54/52.37 50/49.16 58 62 66 70",
    "PAR-11": "4 5/5 4/3 6 7 7 8",
    "PAR-12": "85.17 83/83.64 82/81.45 84.5 85.5 86.5 87.5",
    "PAR-13": "76.42 74/73.95 72/72.63 76 78 80 81",
    "PAR-14": "5.6 6/6.3 8/7.7 5 4 4 3",
}
"""Realisasi, target and realisasi of the two years before, target of now and of later years."""
TURUN = {"PAR-08", "PAR-14"}
BIAYA = {
    "Pemasaran Pariwisata": {
        "PAR-01": (1284350, 1231906),
        "PAR-02": (876420, 798135),
        "PAR-03": (214780, 201443),
    },
    "Pengembangan Destinasi Pariwisata": {
        "PAR-04": (318640, 309275),
        "PAR-05": (427915, 415380),
        "PAR-06": (2946780, 2811564),
        "PAR-07": (163275, 158914),
        "PAR-08": (391460, 372083),
    },
    "Pengembangan Ekonomi Kreatif": {"PAR-09": (684190, 663247)},
    "Pengembangan Sumber Daya Pariwisata": {
        "PAR-10": (752830, 729416),
        "PAR-11": (538275, 446902),
    },
    "Penunjang Urusan Pemerintahan Daerah": {
        "PAR-12": (87450, 84193),
        "PAR-13": (4218365, 4102871),
        "PAR-14": (96720, 93506),
    },
}
"""Pagu and realisasi in thousands of rupiah."""
NASKAH = {
    "peran_strategis": "Dinas mengurus pemasaran, destinasi, dan ekonomi kreatif di pesisir dan "
    "perbukitan Tanjung Melati.",
    "isu_strategis": "Jalan menuju air terjun dan penerbangan yang jarang masih menjadi hambatan "
    "utama.",
    "langkah_ke_depan": "1. Membuka paket wisata bersama kabupaten tetangga.\n"
    "2. Mendampingi desa wisata rintisan.\n"
    "3. Memasang papan keselamatan di pantai.",
}

URAIAN = {
    "PAR-01": ("Libur panjang dan jalan pesisir yang mulus mendorong kunjungan keluarga.",),
    "PAR-02": (
        "Pelancong asing masih datang lewat provinsi tetangga.",
        "Penerbangan langsung dari luar negeri baru dibuka kembali menjelang akhir tahun.",
        "Dinas ikut dalam bursa wisata bersama provinsi.",
    ),
    "PAR-03": (
        "Sebagian besar tamu datang berombongan dan pulang pada akhir pekan.",
        "Hiburan malam dan paket wisata bermalam masih terbatas.",
        "Dinas menyusun paket bermalam bersama pengelola pondok wisata.",
    ),
    "PAR-04": ("Karcis elektronik menutup kebocoran di pintu masuk.",),
    "PAR-05": ("Pendampingan berkas membuat pemilik usaha berani mendaftar.",),
    "PAR-06": ("Petugas kebersihan di setiap destinasi bekerja bergiliran.",),
    "PAR-07": (
        "Keluhan yang tersisa menyangkut parkir yang dikelola pihak lain.",
        "Petugas penjawab keluhan merangkap tugas lapangan.",
        "Dinas menyusun jadwal piket penjawab keluhan.",
    ),
    "PAR-08": ("Penjaga pantai ditambah pada musim ombak besar.",),
    "PAR-09": ("Kelas foto produk menarik minat perajin muda.",),
    "PAR-10": ("Uji kompetensi digelar di tempat kerja peserta.",),
    "PAR-11": (
        "Pengurus desa wisata berganti sehingga berkas penilaian terlambat dilengkapi.",
        "Pendamping desa belum tersedia di kecamatan yang jauh.",
        "Dinas menugaskan pendamping tetap bagi desa rintisan.",
    ),
    "PAR-12": ("Toilet dan tempat teduh yang baru paling sering dipuji pengunjung.",),
    "PAR-13": ("Pohon kinerja diperbaiki menurut saran penilai.",),
    "PAR-14": (
        "Berkas tata ruang harus menunggu jawaban dinas lain.",
        "Permohonan menumpuk sebelum masa libur.",
        "Dinas menyepakati batas waktu jawaban dengan dinas lain.",
    ),
}


def kantor() -> Laporan:
    k = Kantor(2023)
    k.identitas("Dinas Pariwisata Kabupaten Tanjung Melati", "Dispar Tanjung Melati", (2021, 2026))
    sasaran = k.sasaran_dua("Sasaran Strategis", *SASARAN)
    row = {}
    for kode, (of, nama, pendek, satuan) in UKURAN.items():
        done, *pairs, target, next_, later, last = ANGKA[kode].split()
        lalu = {2022 - back: (a, b) for back, (a, b) in enumerate(p.split("/") for p in pairs)}
        rencana = {year: a for year, (a, _) in lalu.items()}
        row[kode] = k.indikator_lengkap(
            target,
            lalu,
            rencana | {2024: next_, 2025: later, 2026: last},
            kode=kode,
            sasaran=sasaran[of - 1],
            nama=nama,
            nama_pendek=pendek,
            satuan=satuan,
            polaritas="turun" if kode in TURUN else "naik",
            **({} if done == "-" else {"realisasi": done}),
        )
    _rincian(k, row)
    for nama, parts in BIAYA.items():
        kegiatan = k.kegiatan(f"{sum(pagu for pagu, _ in parts.values())}000", nama=nama)
        for kode, (pagu, spent) in parts.items():
            k.alokasi(kegiatan, row[kode], f"{pagu}000", f"{spent}000")
    _seksi(k, row)
    _tabel(k)
    for tempat, teks in NASKAH.items():
        k.narasi(teks, tempat=tempat)
    for kode, texts in URAIAN.items():
        for tempat, teks in zip(("analisis", "kendala", "tindak_lanjut"), texts, strict=False):
            k.narasi(teks, row[kode], tempat)
    k.set("surat", nomor="556/071/DISPAR", tanggal="2024-01-29", kepada="Bupati Tanjung Melati")
    k.perjanjian("2023-01-18", **{kode.replace("-", "_"): each for kode, each in row.items()})
    k.set(RUANG, pagu_awal="12724950000", pagu_lalu="11386275000")
    k.revisi("415000000", "kegiatan-2", tanggal="2023-06-12")
    k.revisi("-138500000", "kegiatan-1", tanggal="2023-10-09")
    return k.laporan


def _rincian(k: Kantor, row: dict[str, str]) -> None:
    k.menurut(
        row["PAR-05"],
        "Jenis usaha",
        "Usaha pariwisata menurut jenis",
        "Usaha",
        "Tersertifikasi",
        Hotel_dan_penginapan=("138", "97"),
        Rumah_makan=("246", "139"),
        Biro_perjalanan=("57", "41"),
        Wahana_tirta=("34", "18"),
        Pusat_cendera_mata=("63", "36"),
    )
    k.menurut_triwulan(
        row["PAR-07"],
        "Saluran",
        "Keluhan wisatawan menurut saluran",
        "Keluhan",
        "Diselesaikan",
        Posko_destinasi="48/45 61/58 77/73 69/66",
        Media_sosial="112/104 134/127 158/149 141/135",
        Surat_elektronik="19/18 23/22 27/25 21/21",
        Telepon="31/30 28/27 40/38 36/35",
    )
    k.menurut(
        row["PAR-10"],
        "Profesi",
        "Tenaga pariwisata menurut profesi",
        "Tenaga",
        "Bersertifikat",
        Pemandu_wisata=("164", "121"),
        Pramusaji=("287", "158"),
        Pramukamar=("219", "117"),
        Juru_masak=("143", "76"),
        Pengelola_desa_wisata=("96", "59"),
    )


def _seksi(k: Kantor, row: dict[str, str]) -> None:
    parts = {
        ("pasar", "Bidang Pemasaran"): (1, 2, 3),
        ("tujuan", "Bidang Destinasi"): (4, 5, 6, 7, 8),
        ("kreatif", "Bidang Ekonomi Kreatif dan Sumber Daya"): (9, 10, 11),
        ("set", "Sekretariat"): (12, 13, 14),
    }
    for (kode, nama), numbers in parts.items():
        k.seksi(kode, nama, *(row[f"PAR-{number:02d}"] for number in numbers))


def _tabel(k: Kantor) -> None:
    k.pegawai(
        "Pegawai menurut unit kerja dan status",
        "Sekretariat, Desember 2023",
        "Unit Kerja",
        "PNS",
        "PPPK",
        "Tenaga Kontrak",
        Sekretariat=(14, 3, 6),
        Bidang_Pemasaran=(11, 2, 4),
        Bidang_Destinasi=(13, 5, 27),
        Bidang_Ekonomi_Kreatif_dan_Sumber_Daya=(9, 4, 3),
    )
    k.tabel_bebas(
        "objek-",
        "capaian_kinerja",
        "Kunjungan wisatawan menurut objek wisata",
        "Bidang Pemasaran, 2023",
        "Objek Wisata",
        "Nusantara",
        "Mancanegara",
        Pantai_Karang_Putih=(148316, 2674),
        Air_Terjun_Sirih=(86927, 811),
        Kampung_Tenun_Beringin=(41285, 1396),
        Benteng_Lama=(63740, 742),
        Danau_Telaga_Warna=(97594, 320),
    )
    k.tabel_bebas(
        "inap-",
        "isu_strategis",
        "Akomodasi menurut kecamatan",
        "Bidang Destinasi, 2023",
        "Kecamatan",
        "Hotel",
        "Pondok Wisata",
        "Kamar",
        Melati_Kota=(23, 18, 1147),
        Karang_Putih=(17, 46, 983),
        Sirih_Hulu=(2, 31, 164),
        Beringin=(4, 22, 208),
    )
    k.tabel_bebas(
        "pungut-",
        "realisasi_anggaran",
        "Retribusi menurut objek wisata",
        "Bidang Destinasi, 2023",
        "Objek Wisata",
        "Target (juta rupiah)",
        "Penerimaan (juta rupiah)",
        Pantai_Karang_Putih=(1420, 1538),
        Air_Terjun_Sirih=(615, 649),
        Kampung_Tenun_Beringin=(190, 173),
        Benteng_Lama=(365, 352),
        Danau_Telaga_Warna=(560, 575),
    )
    k.tabel_bebas(
        "acara-",
        "rencana_kerja_anggaran",
        "Acara wisata tahun 2023",
        "Bidang Pemasaran, 2023",
        "Acara",
        "Lama (hari)",
        "Pengunjung (orang)",
        Festival_Tenun=(4, 18450),
        Lomba_Perahu_Hias=(2, 12730),
        Pekan_Kuliner_Pesisir=(7, 26915),
        Kemah_Budaya=(3, 3860),
    )
