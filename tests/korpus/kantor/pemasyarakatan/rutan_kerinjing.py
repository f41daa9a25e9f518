"""A house of detention of a river town: money to the rupiah, five below target, one just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.entity import Pejabat
from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2023)
    k.identitas(
        "Rumah Tahanan Negara Kelas IIB Kerinjing", "Rutan Kelas IIB Kerinjing", (2020, 2024)
    )
    k.set("satker", kota="Kerinjing", atasan="Kantor Wilayah Kementerian Hukum dan HAM Nusa Lontar")
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya pelayanan dan perawatan tahanan",
        "Meningkatnya tata kelola rumah tahanan",
        "Meningkatnya keamanan dan ketertiban rumah tahanan",
    )
    yantah = _pelayanan(k, one)
    kelola = _pengelolaan(k, two)
    kpr = _pengamanan(k, three)
    _anggaran(k, yantah, kelola, kpr)
    k.seksi("yantah", "Subseksi Pelayanan Tahanan", *yantah)
    k.seksi("kelola", "Subseksi Pengelolaan", *kelola)
    k.seksi("kpr", "Kesatuan Pengamanan Rutan", *kpr)
    _tabel(k)
    rows = [*yantah, *kelola, *kpr]
    k.perjanjian("2023-01-19", **{f"b{number}": row for number, row in enumerate(rows)})
    k.set("kepala", nama="Harun Sasmita", jabatan="Kepala Rumah Tahanan Negara Kelas IIB Kerinjing")
    k.set("atasan", nama="Ratna Wulandari", jabatan="Kepala Kantor Wilayah Nusa Lontar")
    for unit, nama, jabatan in (
        ("yantah", "Yusuf Maranatha", "Kepala Subseksi Pelayanan Tahanan"),
        ("kelola", "Lestari Anggraini", "Kepala Subseksi Pengelolaan"),
        ("kpr", "Bagas Prakoso", "Kepala Kesatuan Pengamanan Rutan"),
    ):
        orang = k.put(Pejabat(f"kepala-{unit}", nama=nama, nip="0" * 18, jabatan=jabatan))
        k.set(f"subsie-{unit}", kepala=orang)
    k.set("perjanjian", kota="Kerinjing")
    k.set(
        "surat",
        nomor="W.44.PAS-OT.03.01-118",
        tanggal="2024-01-29",
        kota="Kerinjing",
        kepada="Kepala Kantor Wilayah Nusa Lontar",
    )
    k.set(RUANG, pagu_awal="9704692000", pagu_lalu="9318475000")
    k.revisi("214350000", "kegiatan-5", tanggal="2023-05-08")
    k.revisi("-38700000", "kegiatan-3", tanggal="2023-10-16")
    return k.laporan


def _pelayanan(k: Kantor, one: str) -> list[str]:
    makan = k.ukuran(
        "YT.1",
        one,
        "Persentase Pemenuhan Layanan Makanan bagi Tahanan dan Narapidana Sesuai Standar",
        "Layanan makanan",
        "82.5 83 81/80.36 80/79.2",
        realisasi="84.17",
    )
    sehat = k.ukuran(
        "YT.2",
        one,
        "Persentase Tahanan dan Narapidana yang Memperoleh Pemeriksaan Kesehatan Berkala",
        "Pemeriksaan kesehatan",
        "94.2 94.6 93.8/94.05 93/91.88",
    )
    k.menurut(
        sehat,
        "Blok",
        "Pemeriksaan kesehatan berkala menurut blok",
        "Penghuni",
        "Diperiksa",
        Blok_Arjuna=("142", "137"),
        Blok_Bima=("118", "112"),
        Blok_Nakula=("97", "86"),
        Blok_Srikandi=("29", "29"),
    )
    hukum = k.ukuran(
        "YT.3",
        one,
        "Persentase Tahanan yang Memperoleh Penyuluhan dan Bantuan Hukum",
        "Bantuan hukum",
        "76 78 72/64.81 70/61.5",
    )
    k.menurut_triwulan(
        hukum,
        "Bentuk layanan",
        "Penyuluhan dan bantuan hukum menurut bentuk layanan",
        "Sasaran",
        "Terlayani",
        Penyuluhan_hukum="46/31 52/38 57/41 49/40",
        Pendampingan_sidang="14/9 17/12 15/13 12/10",
        Konsultasi_perkara="22/16 19/14 24/19 21/17",
    )
    lewat = k.ukuran(
        "YT.4",
        one,
        "Jumlah Tahanan yang Melampaui Masa Penahanan (Overstaying)",
        "Overstaying",
        "9 6 12/14 15/17",
        satuan="orang",
        polaritas="turun",
        realisasi="11",
    )
    kunjung = k.ukuran(
        "YT.5",
        one,
        "Indeks Kepuasan Keluarga terhadap Layanan Kunjungan",
        "Kepuasan kunjungan",
        "83.4 84 82.1/83.27 81/80.95",
        satuan="indeks",
        realisasi="85.62",
    )
    tular = k.ukuran(
        "YT.6",
        one,
        "Persentase Penghuni dengan Penyakit Menular yang Tertangani",
        "Penyakit menular",
        "97 97.5 96/95.45 95/93.1",
    )
    k.menurut(
        tular,
        "Penyakit",
        "Penanganan penyakit menular menurut jenis",
        "Penderita",
        "Tertangani",
        Tuberkulosis=("13", "13"),
        HIV=("6", "6"),
        Hepatitis=("4", "4"),
        Skabies=("61", "58"),
    )
    return [makan, sehat, hukum, lewat, kunjung, tular]


def _pengelolaan(k: Kantor, two: str) -> list[str]:
    ikpa = k.ukuran(
        "KL.1",
        two,
        "Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA)",
        "Nilai IKPA",
        "95.5 96 94.8/93.67 94/92.14",
        satuan="nilai",
        realisasi="96.28",
    )
    nka = k.ukuran(
        "KL.2",
        two,
        "Nilai Kinerja Anggaran pada Aplikasi SMART",
        "Nilai SMART",
        "91 92 90/91.36 88.5/87.9",
        satuan="nilai",
        realisasi="89.74",
    )
    lapor = k.ukuran(
        "KL.3",
        two,
        "Persentase Laporan Satuan Kerja yang Disampaikan Tepat Waktu",
        "Laporan tepat waktu",
        "100 100 100/100 100/95.83",
    )
    k.menurut(
        lapor,
        "Jenis laporan",
        "Ketepatan waktu laporan menurut jenis",
        "Laporan",
        "Tepat Waktu",
        Laporan_keuangan=("12", "12"),
        Laporan_kinerja=("5", "5"),
        Laporan_barang_milik_negara=("4", "4"),
        Laporan_kepegawaian=("12", "12"),
    )
    asn = k.ukuran(
        "KL.4",
        two,
        "Indeks Profesionalitas Aparatur Sipil Negara",
        "Profesionalitas ASN",
        "78.5 80 76/77.43 74/72.6",
        satuan="indeks",
        realisasi="81.09",
    )
    adu = k.ukuran(
        "KL.5",
        two,
        "Rata-Rata Lama Penyelesaian Pengaduan Masyarakat",
        "Lama pengaduan",
        "5 4 6/6.4 7/7.2",
        satuan="hari",
        polaritas="turun",
        realisasi="4.3",
    )
    return [ikpa, nka, lapor, asn, adu]


def _pengamanan(k: Kantor, three: str) -> list[str]:
    cegah = k.ukuran(
        "KP.1",
        three,
        "Persentase Gangguan Keamanan dan Ketertiban yang Dapat Dicegah",
        "Pencegahan gangguan",
        "88 89 86/87.18 84/85.4",
    )
    k.menurut(
        cegah,
        "Gangguan",
        "Gangguan keamanan dan ketertiban menurut jenis",
        "Potensi",
        "Dicegah",
        Perkelahian_antarpenghuni=("21", "17"),
        Penyelundupan_telepon_genggam=("18", "16"),
        Penyelundupan_narkotika=("5", "5"),
        Percobaan_pelarian=("3", "3"),
        Perusakan_sarana=("6", "5"),
    )
    geledah = k.ukuran(
        "KP.2",
        three,
        "Jumlah Penggeledahan Kamar Hunian",
        "Penggeledahan kamar",
        "108 112 104/106 96/98",
        satuan="kali",
        realisasi="117",
    )
    samapta = k.ukuran(
        "KP.3",
        three,
        "Persentase Petugas Pengamanan yang Bersertifikat Kesamaptaan",
        "Sertifikat kesamaptaan",
        "68 72 64/62.5 60/55.9",
    )
    k.menurut(
        samapta,
        "Regu",
        "Petugas bersertifikat kesamaptaan menurut regu",
        "Petugas",
        "Bersertifikat",
        Regu_Elang=("9", "7"),
        Regu_Rajawali=("9", "6"),
        Regu_Garuda=("8", "5"),
        Regu_Merak=("8", "6"),
        Petugas_pintu_utama=("6", "4"),
    )
    patuh = k.ukuran(
        "KP.4",
        three,
        "Persentase Kepatuhan Penghuni terhadap Tata Tertib",
        "Kepatuhan tata tertib",
        "90 91 88/89.63 86/84.2",
        realisasi="92.35",
    )
    return [cegah, geledah, samapta, patuh]


def _anggaran(k: Kantor, yantah: list[str], kelola: list[str], kpr: list[str]) -> None:
    makan, sehat, hukum, lewat, kunjung, tular = yantah
    ikpa, nka, lapor, asn, adu = kelola
    cegah, geledah, samapta, patuh = kpr
    _biaya(k, "Penyediaan Bahan Makanan", **{makan: (3_874_615_000, 3_861_203_450)})
    _biaya(
        k,
        "Perawatan Kesehatan Tahanan",
        **{sehat: (214_380_000, 208_917_600), tular: (96_725_000, 88_364_250)},
    )
    _biaya(
        k,
        "Pelayanan dan Bantuan Hukum Tahanan",
        **{
            hukum: (148_260_000, 113_472_500),
            lewat: (18_450_000, 17_236_000),
            kunjung: (32_915_000, 31_480_700),
        },
    )
    _biaya(
        k,
        "Pengamanan dan Pengendalian Ketertiban",
        **{
            cegah: (127_640_000, 119_385_400),
            geledah: (84_175_000, 83_962_000),
            samapta: (143_820_000, 136_514_900),
            patuh: (41_360_000, 39_127_350),
        },
    )
    _biaya(
        k,
        "Dukungan Manajemen Satuan Kerja",
        **{
            ikpa: (4_936_182_000, 4_861_750_318),
            lapor: (26_840_000, 25_973_500),
            asn: (73_595_000, 68_241_900),
        },
    )
    _biaya(k, "Pengelolaan Pengaduan dan Informasi", **{adu: (22_480_000, 19_865_200)})
    _biaya(k, "Perencanaan dan Evaluasi Anggaran", **{nka: (38_905_000, 35_618_450)})


def _biaya(k: Kantor, nama: str, **rupiah: tuple[int, int]) -> None:
    kegiatan = k.kegiatan(str(sum(pagu for pagu, _ in rupiah.values())), nama=nama)
    for row, (pagu, spent) in rupiah.items():
        k.alokasi(kegiatan, row, str(pagu), str(spent))


def _tabel(k: Kantor) -> None:
    k.pegawai(
        "Pegawai menurut unit kerja dan jenis kelamin",
        "Subseksi Pengelolaan, Desember 2023",
        "Unit Kerja",
        "Laki-Laki",
        "Perempuan",
        Subseksi_Pelayanan_Tahanan=(6, 7),
        Subseksi_Pengelolaan=(7, 5),
        Kesatuan_Pengamanan_Rutan=(43, 9),
        Poliklinik=(2, 4),
    )
    k.tabel_bebas(
        "bulan-",
        "isu_strategis",
        "Penghuni pada akhir bulan menurut status",
        "Subseksi Pelayanan Tahanan, 2023",
        "Bulan",
        "Tahanan",
        "Narapidana",
        Januari=(198, 167),
        Februari=(203, 171),
        Maret=(211, 174),
        April=(219, 172),
        Mei=(226, 178),
        Juni=(221, 183),
        Juli=(217, 189),
        Agustus=(214, 158),
        September=(209, 164),
        Oktober=(205, 169),
        November=(212, 173),
        Desember=(207, 179),
    )
    k.tabel_bebas(
        "kerja-",
        "capaian_kinerja",
        "Pelatihan kemandirian menurut bidang",
        "Subseksi Pelayanan Tahanan, 2023",
        "Bidang",
        "Peserta",
        "Lulus",
        "Nilai Hasil Kerja (ribu rupiah)",
        Las_listrik=(18, 16, 21450),
        Hidroponik=(24, 24, 13875),
        Pangkas_rambut=(15, 13, 9640),
        Roti_dan_kue=(20, 17, 27320),
        Anyaman_rotan=(12, 11, 6185),
    )
    k.tabel_bebas(
        "sarana-",
        "realisasi_anggaran",
        "Sarana dan prasarana menurut kondisi",
        "Subseksi Pengelolaan, Desember 2023",
        "Sarana",
        "Baik",
        "Rusak Ringan",
        "Rusak Berat",
        Kamar_hunian=(46, 7, 3),
        Kamera_pengawas=(31, 4, 6),
        Kendaraan_dinas=(4, 1, 1),
        Radio_genggam=(22, 5, 2),
        Peralatan_dapur=(37, 6, 0),
    )
