"""A population and family planning office: money by quarter, five of thirteen missed, one met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor

SASARAN = (
    "Terkendalinya pertumbuhan penduduk",
    "Meningkatnya mutu pelayanan keluarga berencana",
    "Menguatnya ketahanan dan kesejahteraan keluarga",
    "Membaiknya tata kelola dinas",
)
UKURAN = {
    "KB-01": (1, "Angka Kelahiran Total", "Kelahiran total", "anak per perempuan"),
    "KB-02": (1, "Persentase Pasangan Usia Subur yang Ber-KB", "Peserta KB aktif", "%"),
    "KB-03": (1, "Persentase Kebutuhan Ber-KB yang Tidak Terpenuhi", "Unmet need", "%"),
    "KB-04": (2, "Persentase Peserta KB Baru Metode Jangka Panjang", "Peserta MKJP", "%"),
    "KB-05": (
        2,
        "Jumlah Fasilitas Kesehatan yang Melayani KB Sesuai Standar",
        "Faskes KB berstandar",
        "fasilitas",
    ),
    "KB-06": (2, "Jumlah Hari Kekosongan Alat Kontrasepsi", "Kekosongan alat kontrasepsi", "hari"),
    "KB-07": (3, "Prevalensi Balita Stunting", "Stunting", "%"),
    "KB-08": (
        3,
        "Jumlah Keluarga Berisiko Stunting yang Didampingi",
        "Keluarga didampingi",
        "keluarga",
    ),
    "KB-09": (3, "Persentase Kampung Keluarga Berkualitas yang Mandiri", "Kampung mandiri", "%"),
    "KB-10": (3, "Jumlah Kelompok Bina Keluarga yang Aktif", "Bina keluarga aktif", "kelompok"),
    "KB-11": (3, "Omzet Kelompok Usaha Akseptor", "Omzet usaha akseptor", "juta rupiah"),
    "KB-12": (4, "Indeks Kepuasan Masyarakat", "IKM", "indeks"),
    "KB-13": (4, "Nilai SAKIP Dinas", "SAKIP", "nilai"),
}
"""Of each indikator its sasaran, its names and its satuan."""
ANGKA = {
    "KB-01": "2.26 2.35/2.34 2.42/2.4 2.28 2.22 2.16",
    "KB-02": "- 66/64.87 64/63.42 68 70 72",
    "KB-03": "11.84 12.5/12.73 13.5/13.96 11.5 10.75 10",
    "KB-04": "- 29/30.14 27/26.48 32 35 38",
    "KB-05": "38 34/35 30/31 38 41 44",
    "KB-06": "19 24/17 30/22 20 16 12",
    "KB-07": "17.6 19/19.2 21/20.7 17 15.5 14",
    "KB-08": "5874 5200/5316 4600/4418 5600 6000 6400",
    "KB-09": "- 48/46.43 42/41.07 54 60 66",
    "KB-10": "217 205/203 190/184 225 240 255",
    "KB-11": "1846 1650/1703 1500/1428 1750 1900 2050",
    "KB-12": "83.47 84/84.62 82/83.19 85 86 87",
    "KB-13": "72.85 70/69.34 68/67.72 71.5 74 76",
}
"""Realisasi, target and realisasi of the two years before, target of now and of later years."""
TURUN = {"KB-01", "KB-03", "KB-06", "KB-07"}
BIAYA = {
    "Pengendalian Penduduk": {
        "KB-01": (486250, "63140 118475 147320 139860"),
        "KB-09": (1273900, "148260 327415 381970 356485"),
    },
    "Pembinaan Keluarga Berencana": {
        "KB-02": (2148600, "286430 574915 648270 583640"),
        "KB-03": (394750, "41285 96730 118460 104395"),
        "KB-04": (1867300, "214870 491260 562145 537930"),
        "KB-05": (3425800, "187640 742385 1316270 984515"),
        "KB-06": (268450, "38615 71240 79385 68270"),
    },
    "Percepatan Penurunan Stunting": {
        "KB-07": (1586400, "174295 396840 471635 428150"),
        "KB-08": (2739500, "318460 684275 817940 745130"),
    },
    "Pemberdayaan Keluarga Sejahtera": {
        "KB-10": (647850, "72340 158625 183470 149285"),
        "KB-11": (518200, "56815 129340 143865 131720"),
    },
    "Penunjang Urusan Dinas": {
        "KB-12": (143600, "21470 37285 42630 36945"),
        "KB-13": (5284700, "1127360 1316480 1284915 1408275"),
    },
}
"""Pagu and realisasi of each quarter in thousands of rupiah."""
NASKAH = {
    "peran_strategis": "Dinas menyuluh pasangan usia subur dan mendampingi keluarga di lima "
    "kecamatan sepanjang Sungai Rengas.",
    "isu_strategis": "Perkawinan usia muda dan perpindahan pekerja kebun menyulitkan pendataan.",
    "langkah_ke_depan": "1. Memperbanyak pelayanan keliling di hulu.\n"
    "2. Melatih kader pendamping keluarga.\n"
    "3. Merapikan gudang alat kontrasepsi.",
}

URAIAN = {
    "KB-01": ("Usia kawin pertama perlahan bergeser dan jarak kelahiran makin panjang.",),
    "KB-02": (
        "Pekerja kebun yang berpindah sulit dilayani secara teratur.",
        "Penyuluh di hulu menangani terlalu banyak desa.",
        "Dinas menjadwalkan pelayanan di barak kebun.",
    ),
    "KB-03": (
        "Sebagian pasangan menunda ber-KB karena takut efek samping.",
        "Konselor di puskesmas sering berganti.",
        "Dinas menyiapkan konselor sebaya.",
    ),
    "KB-04": ("Pemasangan gratis di rumah sakit menarik peserta baru.",),
    "KB-05": ("Alat pemasangan dilengkapi dan bidan dilatih bergantian.",),
    "KB-06": ("Pengiriman dari gudang provinsi terlambat pada musim banjir.",),
    "KB-07": (
        "Air bersih di bantaran masih terbatas.",
        "Kunjungan posyandu turun pada musim panen.",
        "Dinas membawa penimbangan ke kebun.",
    ),
    "KB-08": ("Tim pendamping bekerja dengan aplikasi yang baru.",),
    "KB-09": ("Kepala kampung berlomba melengkapi rumah data.",),
    "KB-10": (
        "Kader lama mengundurkan diri sebelum ada pengganti.",
        "Balai pertemuan di dua kampung rusak.",
        "Dinas menggandeng karang taruna sebagai kader.",
    ),
    "KB-11": ("Produk olahan ikan mulai dijual lewat pasar daring.",),
    "KB-12": (
        "Pengguna mengeluhkan ruang tunggu selama gedung diperbaiki.",
        "Loket sementara terlalu sempit.",
        "Dinas menambah loket setelah gedung selesai.",
    ),
    "KB-13": ("Pohon kinerja disusun ulang bersama inspektorat.",),
}


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas(
        "Dinas Pengendalian Penduduk dan Keluarga Berencana Kabupaten Sungai Rengas",
        "DPPKB Sungai Rengas",
        (2022, 2026),
    )
    sasaran = k.sasaran_dua("Sasaran Strategis", *SASARAN)
    row = {}
    for kode, (of, nama, pendek, satuan) in UKURAN.items():
        done, *pairs, target, next_, last = ANGKA[kode].split()
        lalu = {2023 - back: (a, b) for back, (a, b) in enumerate(p.split("/") for p in pairs)}
        rencana = {year: a for year, (a, _) in lalu.items()}
        row[kode] = k.indikator_lengkap(
            target,
            lalu,
            rencana | {2025: next_, 2026: last},
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
            quarters = {q: str(int(each) * 1000) for q, each in enumerate(spent.split(), 1)}
            k.alokasi(kegiatan, row[kode], f"{pagu}000", quarters=quarters)
    _seksi(k, row)
    _tabel(k)
    for tempat, teks in NASKAH.items():
        k.narasi(teks, tempat=tempat)
    for kode, texts in URAIAN.items():
        for tempat, teks in zip(("analisis", "kendala", "tindak_lanjut"), texts, strict=False):
            k.narasi(teks, row[kode], tempat)
    k.set("surat", nomor="476/038/DPPKB", tanggal="2025-01-28", kepada="Bupati Sungai Rengas")
    k.perjanjian("2024-01-16", **{kode.replace("-", "_"): each for kode, each in row.items()})
    k.set(RUANG, pagu_awal="20364800000", pagu_lalu="18972450000")
    k.revisi("638000000", "kegiatan-2", tanggal="2024-05-20")
    k.revisi("-217500000", "kegiatan-5", tanggal="2024-09-11")
    return k.laporan


def _rincian(k: Kantor, row: dict[str, str]) -> None:
    k.menurut(
        row["KB-02"],
        "Kecamatan",
        "Pasangan usia subur menurut kecamatan",
        "Pasangan Usia Subur",
        "Peserta Aktif",
        Rengas_Kota=("8412", "5683"),
        Muara_Tebas=("6275", "4046"),
        Hulu_Seberang=("3918", "2391"),
        Tanjung_Sekawi=("5147", "3562"),
        Lubuk_Senduk=("4386", "2809"),
    )
    k.menurut_triwulan(
        row["KB-04"],
        "Tempat Pelayanan",
        "Peserta KB baru menurut tempat pelayanan",
        "Peserta Baru",
        "Metode Jangka Panjang",
        Rumah_sakit="142/83 156/91 171/104 163/98",
        Puskesmas="318/87 347/98 362/109 339/103",
        Praktik_bidan="204/31 221/36 237/42 215/39",
        Mobil_pelayanan="46/33 72/55 68/52 59/44",
    )
    k.menurut(
        row["KB-09"],
        "Kecamatan",
        "Kampung keluarga berkualitas menurut kecamatan",
        "Kampung",
        "Mandiri",
        Rengas_Kota=("14", "9"),
        Muara_Tebas=("11", "6"),
        Hulu_Seberang=("9", "3"),
        Tanjung_Sekawi=("12", "8"),
        Lubuk_Senduk=("10", "5"),
    )


def _seksi(k: Kantor, row: dict[str, str]) -> None:
    parts = {
        ("dalduk", "Bidang Pengendalian Penduduk"): (1, 9),
        ("kb", "Bidang Keluarga Berencana"): (2, 3, 4, 5, 6),
        ("ks", "Bidang Keluarga Sejahtera"): (7, 8, 10, 11),
        ("set", "Sekretariat"): (12, 13),
    }
    for (kode, nama), numbers in parts.items():
        k.seksi(kode, nama, *(row[f"KB-{number:02d}"] for number in numbers))


def _tabel(k: Kantor) -> None:
    k.pegawai(
        "Pegawai menurut unit kerja dan status",
        "Sekretariat, Desember 2024",
        "Unit Kerja",
        "PNS",
        "PPPK",
        "Tenaga Kontrak",
        Sekretariat=(16, 4, 9),
        Bidang_Pengendalian_Penduduk=(8, 3, 2),
        Bidang_Keluarga_Berencana=(13, 11, 5),
        Bidang_Keluarga_Sejahtera=(10, 7, 3),
    )
    k.tabel_bebas(
        "warga-",
        "isu_strategis",
        "Penduduk dan penyuluh menurut kecamatan",
        "Bidang Pengendalian Penduduk, 2024",
        "Kecamatan",
        "Penduduk (jiwa)",
        "Keluarga",
        "Penyuluh",
        Rengas_Kota=(61380, 17945, 9),
        Muara_Tebas=(43715, 12860, 6),
        Hulu_Seberang=(27940, 8135, 3),
        Tanjung_Sekawi=(35260, 10470, 7),
        Lubuk_Senduk=(30825, 9210, 4),
    )
    k.tabel_bebas(
        "alat-",
        "capaian_kinerja",
        "Persediaan alat kontrasepsi menurut jenis",
        "Bidang Keluarga Berencana, 2024",
        "Jenis Alat",
        "Diterima",
        "Dipakai",
        Suntik=(24600, 22875),
        Pil=(31500, 26340),
        Kondom=(18200, 11960),
        Implan=(1450, 1287),
        Spiral=(920, 643),
    )
    k.tabel_bebas(
        "dak-",
        "realisasi_anggaran",
        "Dana alokasi khusus menurut penggunaan",
        "Sekretariat, 2024",
        "Penggunaan",
        "Pagu (juta rupiah)",
        "Realisasi (juta rupiah)",
        Gedung_balai_penyuluhan=(1840, 1762),
        Kendaraan_pelayanan=(685, 681),
        Operasional_kampung=(1125, 1098),
        Pendampingan_stunting=(1370, 1246),
    )
    k.tabel_bebas(
        "temu-",
        "rencana_kerja_anggaran",
        "Pertemuan keluarga tahun 2024",
        "Bidang Keluarga Sejahtera, 2024",
        "Pertemuan",
        "Banyaknya (kali)",
        "Peserta (orang)",
        Kelas_orang_tua=(36, 1284),
        Temu_remaja=(24, 1530),
        Sekolah_lansia=(18, 467),
        Pasar_produk_akseptor=(5, 2145),
        Penyuluhan_pranikah=(42, 816),
    )
