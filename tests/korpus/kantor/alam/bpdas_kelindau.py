"""A watershed office in the third year of its plan: money by quarter, four of sixteen missed."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor

SASARAN = (
    "Meningkatnya tutupan lahan pada daerah aliran sungai",
    "Tersedianya benih dan bibit bermutu",
    "Terkendalinya erosi dan banjir",
    "Meningkatnya peran serta masyarakat",
    "Meningkatnya akuntabilitas balai",
)
UKURAN = {
    "1.1": ("Luas Rehabilitasi Hutan dan Lahan", "Rehabilitasi lahan", "hektare"),
    "1.2": ("Persentase Tanaman Rehabilitasi yang Tumbuh", "Tanaman tumbuh", "%"),
    "1.3": ("Luas Penanaman Mangrove", "Penanaman mangrove", "hektare"),
    "1.4": ("Persentase Lahan Kritis yang Tertangani", "Lahan kritis tertangani", "%"),
    "2.1": ("Jumlah Bibit yang Diproduksi Persemaian Permanen", "Produksi bibit", "batang"),
    "2.2": ("Persentase Bibit yang Lolos Uji Mutu", "Lolos uji mutu", "%"),
    "2.3": ("Jumlah Bibit yang Dibagikan kepada Masyarakat", "Bibit dibagikan", "batang"),
    "2.4": ("Jumlah Sumber Benih yang Bersertifikat", "Sumber benih", "lokasi"),
    "3.1": ("Jumlah Bangunan Konservasi Tanah dan Air", "Bangunan konservasi", "unit"),
    "3.2": ("Rata-Rata Laju Erosi", "Laju erosi", "ton per hektare"),
    "3.3": ("Koefisien Regim Aliran Sungai", "Regim aliran", "nilai"),
    "4.1": ("Persentase Kelompok Tani Hutan yang Aktif", "Kelompok tani aktif", "%"),
    "4.2": ("Jumlah Peserta Sekolah Lapang Konservasi", "Sekolah lapang", "orang"),
    "4.3": ("Jumlah Kesepakatan Kemitraan Rehabilitasi", "Kemitraan", "dokumen"),
    "5.1": ("Nilai Kinerja Anggaran", "NKA", "nilai"),
    "5.2": ("Nilai Evaluasi SAKIP", "SAKIP", "nilai"),
}
"""Of each indikator its names and its satuan; its kode begins with its sasaran."""
ANGKA = {
    "1.1": "1923 1700/1642 1500/1187 1850 2000 2150",
    "1.2": "- 78/76.42 75/75.83 80 82 84",
    "1.3": "188 190/193 160/154 215 230 245",
    "1.4": "33.15 29/28.74 26/25.14 32 35 38",
    "2.1": "1512380 1300000/1268400 1200000/1046250 1450000 1550000 1650000",
    "2.2": "- 91/90.36 90/88.95 92 93 94",
    "2.3": "913475 880000/896120 800000/702300 960000 1020000 1080000",
    "2.4": "12 11/10 9/9 12 13 15",
    "3.1": "171 150/139 130/121 164 178 190",
    "3.2": "44.7 48/49.3 51/52.8 46 43 40",
    "3.3": "41.2 40/43.6 42/44.1 38 36 34",
    "4.1": "- 72/70.34 68/66.91 75 78 80",
    "4.2": "456 420/431 360/208 480 520 560",
    "4.3": "11 8/8 6/5 9 10 12",
    "5.1": "92.36 90/88.74 88/87.25 91 92 93",
    "5.2": "79.42 77/77.91 76/75.38 79 80 81",
}
"""Realisasi, target and realisasi of the two years before, target of now and of later years."""
TURUN = {"3.2", "3.3"}
BIAYA = {
    "Rehabilitasi Hutan dan Lahan": {
        "1.1": (14826400, "1284650 3917280 4836510 4471925"),
        "1.2": (2317850, "318420 604175 692830 651290"),
        "1.3": (3684200, "0 724360 1186545 1078915"),
        "1.4": (742600, "96480 184275 226310 218640"),
    },
    "Perbenihan Tanaman Hutan": {
        "2.1": (5918300, "873150 1568420 1794265 1604380"),
        "2.2": (486750, "71340 126815 142570 138225"),
        "2.3": (1264900, "108275 287640 352190 429385"),
        "2.4": (378400, "34125 92780 118465 124310"),
    },
    "Pengendalian Erosi dan Banjir": {
        "3.1": (4537800, "215480 1182365 1674920 1379140"),
        "3.2": (618250, "92145 158730 181265 174380"),
        "3.3": (529600, "78415 136290 151845 147960"),
    },
    "Pemberdayaan Kelompok Tani": {
        "4.1": (893500, "124365 237180 263745 248915"),
        "4.2": (574350, "42180 148725 169340 151265"),
        "4.3": (146800, "18240 36715 44380 42195"),
    },
    "Dukungan Manajemen Balai": {
        "5.1": (9742600, "2083415 2514870 2396540 2608175"),
        "5.2": (283150, "48265 74380 79145 76410"),
    },
}
"""Pagu and realisasi of each quarter in thousands of rupiah."""
NASKAH = {
    "peran_strategis": "Balai menjaga daya dukung daerah aliran Sungai Kelindau dari hulu Simpur "
    "sampai muara.",
    "isu_strategis": "Pembukaan kebun di lereng dan musim hujan yang bergeser mempersulit "
    "penanaman.",
    "langkah_ke_depan": "1. Memulai pembibitan lebih awal.\n"
    "2. Memperbaiki pematang tambak sebelum menanam mangrove.\n"
    "3. Menambah alat ukur debit di hulu.",
}

URAIAN = {
    "1.1": ("Lubang tanam disiapkan sebelum hujan pertama.",),
    "1.2": ("Penyulaman dilakukan segera setelah pemeriksaan lapangan.",),
    "1.3": (
        "Lokasi tanam bergeser ke tambak yang belum dilepas pemiliknya.",
        "Gelombang pasang merusak sebagian tanaman muda di pesisir utara.",
        "Balai memasang pemecah ombak bambu sebelum menanam.",
    ),
    "1.4": ("Penanaman diarahkan ke lereng yang paling rusak.",),
    "2.1": ("Rumah kecambah yang baru mempercepat daur semai.",),
    "2.2": ("Media semai dicampur kompos menurut takaran yang tetap.",),
    "2.3": (
        "Sebagian pemohon batal mengambil bibit karena biaya angkut.",
        "Truk pengangkut hanya tersedia di persemaian utama.",
        "Balai membuka titik pengambilan bibit di kecamatan.",
    ),
    "2.4": ("Pohon induk dirawat bersama pemilik kebun.",),
    "3.1": ("Warga ikut menyumbang batu dan tenaga.",),
    "3.2": ("Teras dan tanaman penguat mulai menahan tanah.",),
    "3.3": (
        "Debit puncak tetap tinggi karena hutan di hulu belum pulih.",
        "Alat ukur debit di dua anak sungai sering rusak.",
        "Balai mengganti alat ukur dan menambah sumur resapan.",
    ),
    "4.1": ("Penyuluh mendatangi kelompok yang lama tidak bertemu.",),
    "4.2": (
        "Peserta dari dua desa batal hadir karena jalan terputus longsor.",
        "Jadwal sekolah lapang bertepatan dengan masa panen.",
        "Balai menggeser jadwal ke luar masa panen.",
    ),
    "4.3": ("Perusahaan kebun bersedia menanami sempadan sungai.",),
    "5.1": ("Pencairan mengikuti rencana penarikan dana.",),
    "5.2": ("Bukti dukung diunggah setiap triwulan.",),
}


def kantor() -> Laporan:
    k = Kantor(2022)
    k.identitas(
        "Balai Pengelolaan Daerah Aliran Sungai Batang Kelindau",
        "BPDAS Batang Kelindau",
        (2020, 2024),
    )
    sasaran = k.sasaran_dua("Sasaran Kegiatan", *SASARAN)
    row = {}
    for kode, (nama, pendek, satuan) in UKURAN.items():
        done, *pairs, target, next_, last = ANGKA[kode].split()
        lalu = {2021 - back: (a, b) for back, (a, b) in enumerate(p.split("/") for p in pairs)}
        rencana = {year: a for year, (a, _) in lalu.items()}
        row[kode] = k.indikator_lengkap(
            target,
            lalu,
            rencana | {2023: next_, 2024: last},
            kode=kode,
            sasaran=sasaran[int(kode[0]) - 1],
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
            quarters = {q: str(int(each) * 1000) for q, each in enumerate(spent.split(), 1)}
            k.alokasi(kegiatan, row[kode], f"{pagu}000", quarters=quarters)
    _seksi(k, row)
    _tabel(k)
    for tempat, teks in NASKAH.items():
        k.narasi(teks, tempat=tempat)
    for kode, texts in URAIAN.items():
        for tempat, teks in zip(("analisis", "kendala", "tindak_lanjut"), texts, strict=False):
            k.narasi(teks, row[kode], tempat)
    k.set("surat", nomor="S.18/BPDAS-BK/2023", tanggal="2023-01-27", kepada="Direktur Jenderal")
    k.perjanjian("2022-01-14", **{f"k{kode}": each for kode, each in row.items()})
    k.set(RUANG, pagu_awal="45823700000", pagu_lalu="42516900000")
    k.revisi("1986250000", "kegiatan-1", tanggal="2022-04-25")
    k.revisi("-864500000", "kegiatan-5", tanggal="2022-09-19")
    return k.laporan


def _rincian(k: Kantor, row: dict[str, str]) -> None:
    k.menurut(
        row["1.2"],
        "Blok tanam",
        "Tanaman rehabilitasi menurut blok tanam",
        "Ditanam",
        "Tumbuh",
        Hulu_Simpur=("186400", "158253"),
        Bukit_Tanduk=("142750", "111203"),
        Lereng_Pakis=("97300", "72841"),
        Tepian_Kelindau=("118650", "99547"),
    )
    k.menurut_triwulan(
        row["2.2"],
        "Jenis bibit",
        "Bibit contoh uji menurut jenis",
        "Diuji",
        "Lolos",
        Meranti="420/391 480/448 510/472 460/430",
        Durian="310/281 360/329 390/361 340/317",
        Trembesi="260/247 290/278 330/314 280/266",
        Kopi="180/158 210/187 240/215 190/168",
        Kemiri="140/126 170/156 190/175 150/138",
    )
    k.menurut(
        row["4.1"],
        "Kabupaten",
        "Kelompok tani hutan menurut kabupaten",
        "Kelompok",
        "Aktif",
        Simpur_Hulu=("64", "53"),
        Kelindau_Tengah=("87", "61"),
        Pakis_Raya=("49", "38"),
        Muara_Tanduk=("58", "39"),
        Lembah_Serai=("36", "30"),
    )


def _seksi(k: Kantor, row: dict[str, str]) -> None:
    parts = {
        ("rhl", "Seksi Rehabilitasi Hutan dan Lahan"): "12",
        ("das", "Seksi Evaluasi Daerah Aliran Sungai"): "3",
        ("kuat", "Seksi Penguatan Kelembagaan"): "4",
        ("tu", "Subbagian Tata Usaha"): "5",
    }
    for (kode, nama), heads in parts.items():
        k.seksi(kode, nama, *(each for name, each in row.items() if name[0] in heads))


def _tabel(k: Kantor) -> None:
    k.pegawai(
        "Pegawai menurut unit kerja dan status",
        "Subbagian Tata Usaha, Desember 2022",
        "Unit Kerja",
        "PNS",
        "PPPK",
        "Tenaga Bakti Rimbawan",
        Subbagian_Tata_Usaha=(17, 2, 6),
        Seksi_Rehabilitasi_Hutan_dan_Lahan=(15, 4, 21),
        Seksi_Evaluasi_Daerah_Aliran_Sungai=(12, 3, 8),
        Seksi_Penguatan_Kelembagaan=(10, 5, 14),
    )
    k.tabel_bebas(
        "kritis-",
        "isu_strategis",
        "Lahan kritis menurut subdaerah aliran sungai",
        "Seksi Evaluasi Daerah Aliran Sungai, 2022",
        "Subdaerah Aliran Sungai",
        "Luas (hektare)",
        "Lahan Kritis (hektare)",
        Simpur=(68420, 14935),
        Pakis=(41785, 6218),
        Tanduk=(53610, 11472),
        Serai=(29340, 3867),
        Muara_Kelindau=(37965, 4581),
    )
    k.tabel_bebas(
        "sipil-",
        "capaian_kinerja",
        "Bangunan konservasi menurut jenis",
        "Seksi Evaluasi Daerah Aliran Sungai, 2022",
        "Jenis Bangunan",
        "Rencana",
        "Terbangun",
        Dam_penahan=(38, 41),
        Pengendali_jurang=(67, 70),
        Sumur_resapan=(46, 45),
        Embung_kecil=(13, 15),
    )
    k.tabel_bebas(
        "bagi-",
        "rencana_kerja_anggaran",
        "Bibit dibagikan menurut penerima",
        "Seksi Rehabilitasi Hutan dan Lahan, 2022",
        "Penerima",
        "Rencana (batang)",
        "Dibagikan (batang)",
        Kelompok_tani=(520000, 486315),
        Sekolah=(95000, 103780),
        Pemerintah_desa=(210000, 196240),
        Rumah_ibadah=(60000, 57425),
        Perorangan=(75000, 69715),
    )
    k.tabel_bebas(
        "paket-",
        "realisasi_anggaran",
        "Paket pengadaan menurut cara",
        "Subbagian Tata Usaha, 2022",
        "Cara Pengadaan",
        "Paket",
        "Nilai (juta rupiah)",
        Katalog_elektronik=(27, 6843),
        Tender=(4, 9176),
        Pengadaan_langsung=(38, 2715),
        Swakelola=(19, 5482),
    )
