"""A house of detention: belanja by jenis, a table by quarter, three below target."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas(
        "Rumah Tahanan Negara Kelas IIB Muara Gelam", "Rutan Kelas IIB Muara Gelam", (2020, 2024)
    )
    one, two, three, four = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya pelayanan dan perawatan tahanan",
        "Meningkatnya pembinaan warga binaan",
        "Meningkatnya keamanan dan ketertiban rutan",
        "Meningkatnya dukungan manajemen rutan",
    )
    hukum = k.ukuran(
        "RG.1",
        one,
        "Persentase Tahanan yang Memperoleh Bantuan Hukum",
        "Bantuan hukum",
        "85 - 82/80.5 80/78.2",
    )
    k.menurut_triwulan(
        hukum,
        "Jenis perkara",
        "Tahanan yang memperoleh bantuan hukum menurut jenis perkara",
        "Tahanan",
        "Memperoleh Bantuan Hukum",
        Narkotika="40/34 45/39 50/44 45/41",
        Pencurian="30/26 28/24 32/27 30/27",
        Perkara_lain="16/14 14/12 18/15 12/11",
    )
    sehat = k.ukuran(
        "RG.2",
        one,
        "Persentase Penghuni yang Memperoleh Pemeriksaan Kesehatan Berkala",
        "Pemeriksaan kesehatan",
        "95 - 93/94.1 92/91.7",
    )
    k.menurut(
        sehat,
        "Blok",
        "Pemeriksaan kesehatan menurut blok",
        "Penghuni",
        "Diperiksa",
        Blok_Anggrek=("96", "93"),
        Blok_Bakung=("88", "82"),
        Blok_Cempaka=("72", "66"),
        Blok_Dahlia=("24", "24"),
    )
    tunggu = k.ukuran(
        "RG.3",
        one,
        "Rata-Rata Waktu Tunggu Layanan Kunjungan",
        "Waktu tunggu kunjungan",
        "20 - 25/27 30/34",
        satuan="menit",
        polaritas="turun",
        realisasi="18",
    )
    rohani = k.ukuran(
        "RG.4",
        two,
        "Persentase Narapidana yang Mengikuti Pembinaan Kepribadian",
        "Pembinaan kepribadian",
        "90 - 88/94.8 85/84",
        realisasi="93.6",
    )
    terampil = k.ukuran(
        "RG.5",
        two,
        "Persentase Peserta Pelatihan Kemandirian yang Memperoleh Sertifikat",
        "Sertifikat pelatihan",
        "80 - 75/77.5 70/66",
    )
    k.menurut(
        terampil,
        "Pelatihan",
        "Peserta pelatihan kemandirian menurut jenis pelatihan",
        "Peserta",
        "Bersertifikat",
        Pertukangan_kayu=("20", "17"),
        Menjahit=("15", "12"),
        Pertanian_hidroponik=("25", "19"),
        Tata_boga=("20", "18"),
    )
    karya = k.ukuran(
        "RG.6",
        two,
        "Nilai Penjualan Hasil Karya Warga Binaan",
        "Penjualan hasil karya",
        "48 - 40/42.5 36/30",
        satuan="juta rupiah",
        realisasi="45.6",
    )
    ganggu = k.ukuran(
        "RG.7",
        three,
        "Jumlah Gangguan Keamanan dan Ketertiban",
        "Gangguan kamtib",
        "5 - 6/7 8/8",
        satuan="kejadian",
        polaritas="turun",
        realisasi="4",
    )
    geledah = k.ukuran(
        "RG.8",
        three,
        "Persentase Penggeledahan Kamar Hunian sesuai Jadwal",
        "Penggeledahan sesuai jadwal",
        "100 - 98/96.5 96/95",
        realisasi="98",
    )
    gabung = k.ukuran(
        "RG.9",
        three,
        "Jumlah Penggeledahan Gabungan bersama Aparat Penegak Hukum",
        "Penggeledahan gabungan",
        "12 - 10/10 8/7",
        satuan="kali",
        realisasi="12",
    )
    puas = k.ukuran(
        "RG.10",
        four,
        "Indeks Kepuasan Pengunjung",
        "Kepuasan pengunjung",
        "3.4 - 3.35/3.38 3.3/3.26",
        satuan="indeks",
        realisasi="3.57",
    )
    ikpa = k.ukuran(
        "RG.11",
        four,
        "Nilai Indikator Kinerja Pelaksanaan Anggaran",
        "IKPA",
        "94 - 92/93.4 90/89",
        satuan="nilai",
        realisasi="95.88",
    )
    k.biaya("Pelayanan Tahanan", **{hukum: (180, 171), tunggu: (60, 57)})
    k.biaya("Perawatan Kesehatan dan Bahan Makanan", **{sehat: (2960, 2886)})
    k.biaya(
        "Pembinaan Kepribadian dan Kemandirian",
        **{rohani: (120, 114), terampil: (230, 207), karya: (50, 42)},
    )
    k.biaya("Keamanan dan Ketertiban", **{ganggu: (150, 147), geledah: (90, 81), gabung: (60, 60)})
    k.biaya("Dukungan Manajemen Rutan", **{puas: (50, 48), ikpa: (5250, 5130)})
    k.jenis(1, j52=(240, 228))
    k.jenis(2, j52=(2960, 2886))
    k.jenis(3, j52=(320, 291), j53=(80, 72))
    k.jenis(4, j52=(250, 240), j53=(50, 48))
    k.jenis(5, j51=(4100, 4035), j52=(1050, 999), j53=(150, 144))
    k.seksi("yantah", "Subseksi Pelayanan Tahanan", hukum, sehat, tunggu, rohani)
    k.seksi("kelola", "Subseksi Pengelolaan", terampil, karya, puas, ikpa)
    k.seksi("kpr", "Kesatuan Pengamanan Rutan", ganggu, geledah, gabung)
    k.pegawai(
        "Pegawai menurut unit kerja dan jenis kelamin",
        "Subseksi Pengelolaan, Desember 2024",
        "Unit Kerja",
        "Laki-Laki",
        "Perempuan",
        Kepala_Rutan=(1, 0),
        Subseksi_Pelayanan_Tahanan=(6, 3),
        Subseksi_Pengelolaan=(7, 4),
        Kesatuan_Pengamanan_Rutan=(38, 6),
    )
    k.tabel_bebas(
        "huni-",
        "isu_strategis",
        "Kapasitas dan isi menurut blok",
        "Subseksi Pelayanan Tahanan, 31 Desember 2024",
        "Blok",
        "Kapasitas",
        "Isi",
        Blok_Anggrek=(60, 96),
        Blok_Bakung=(60, 88),
        Blok_Cempaka=(40, 72),
        Blok_Dahlia=(20, 24),
    )
    columns = {"a": hukum, "b": sehat, "c": tunggu, "d": rohani, "e": terampil, "f": karya}
    more = {"g": ganggu, "h": geledah, "i": gabung, "j": puas, "k": ikpa}
    k.perjanjian("2024-01-15", **columns, **more)
    k.set(RUANG, pagu_awal="9000000000", pagu_lalu="8800000000")
    k.revisi("200000000", tanggal="2024-07-15")
    return k.laporan
