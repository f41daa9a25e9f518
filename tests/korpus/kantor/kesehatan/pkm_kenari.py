"""A health centre: villages by quarter, belanja by jenis, four below target, three just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas("UPTD Puskesmas Rawat Inap Sungai Kenari", "Puskesmas Sungai Kenari", (2021, 2026))
    one, two, three, four = k.sasaran_dua(
        "Sasaran Program",
        "Menurunnya kesakitan dan kematian ibu dan anak",
        "Meningkatnya pencegahan dan pengendalian penyakit",
        "Meningkatnya mutu layanan kesehatan",
        "Meningkatnya tata kelola puskesmas",
    )
    mati = k.ukuran(
        "U1",
        one,
        "Angka Kematian Bayi per 1.000 Kelahiran Hidup",
        "Angka kematian bayi",
        "8 7.5 9/10.2 10/9.4",
        satuan="per 1.000 kelahiran hidup",
        polaritas="turun",
        realisasi="7.6",
    )
    hamil = k.ukuran(
        "U2",
        one,
        "Persentase Ibu Hamil yang Diperiksa Sekurang-Kurangnya Enam Kali",
        "Pemeriksaan ibu hamil",
        "88 90 85/83 82/80",
    )
    k.menurut_triwulan(
        hamil,
        "Desa",
        "Ibu hamil menurut desa",
        "Ibu Hamil",
        "Diperiksa Enam Kali",
        Desa_Kenari_Hulu="40/34 45/39 50/45 45/40",
        Desa_Kenari_Hilir="30/24 32/26 38/31 30/23",
        Desa_Muara_Bening="25/24 25/24 30/28 30/29",
        Desa_Tanjung_Pasir="18/11 22/14 20/13 20/14",
    )
    stunting = k.ukuran(
        "U3",
        one,
        "Persentase Balita Pendek",
        "Balita pendek",
        "14 12 16/17.5 18/20.3",
        polaritas="turun",
        realisasi="15.4",
    )
    imun = k.ukuran(
        "U4",
        one,
        "Persentase Bayi yang Memperoleh Imunisasi Dasar Lengkap",
        "Imunisasi dasar lengkap",
        "95 96 93/91 92/94.5",
    )
    k.menurut(
        imun,
        "Desa",
        "Imunisasi bayi menurut desa",
        "Bayi",
        "Imunisasi Lengkap",
        Desa_Kenari_Hulu=("160", "156"),
        Desa_Kenari_Hilir=("120", "111"),
        Desa_Muara_Bening=("140", "138"),
        Desa_Tanjung_Pasir=("80", "70"),
    )
    tb = k.ukuran(
        "U5",
        two,
        "Persentase Pasien Tuberkulosis yang Sembuh",
        "Kesembuhan tuberkulosis",
        "90 91 88/86 86/85",
        realisasi="92.7",
    )
    dbd = k.ukuran(
        "U6",
        two,
        "Jumlah Kasus Demam Berdarah",
        "Kasus demam berdarah",
        "40 35 50/64 60/52",
        satuan="kasus",
        polaritas="turun",
        realisasi="46",
    )
    darah = k.ukuran(
        "U7",
        two,
        "Jumlah Penderita Darah Tinggi yang Diobati Teratur",
        "Pengobatan darah tinggi",
        "1400 1500 1250/1310 1100/980",
        satuan="orang",
        realisasi="1540",
    )
    sehat = k.ukuran(
        "U8",
        two,
        "Persentase Rumah Tangga Berperilaku Hidup Bersih dan Sehat",
        "Rumah tangga PHBS",
        "70 73 67/65 64/66.2",
        realisasi="70",
    )
    tunggu = k.ukuran(
        "U9",
        three,
        "Rata-Rata Waktu Tunggu Rawat Jalan",
        "Waktu tunggu",
        "45 40 55/58 60/62",
        satuan="menit",
        polaritas="turun",
        realisasi="39.6",
    )
    ranjang = k.ukuran(
        "U10",
        three,
        "Persentase Pemakaian Tempat Tidur Rawat Inap",
        "Pemakaian tempat tidur",
        "65 68 60/54 55/49",
        realisasi="61.1",
    )
    ikm = k.ukuran(
        "U11",
        three,
        "Indeks Kepuasan Masyarakat",
        "IKM",
        "82 83 81/80.4 80/81.1",
        satuan="indeks",
        realisasi="83.64",
    )
    obat = k.ukuran(
        "U12",
        three,
        "Persentase Ketersediaan Obat Esensial",
        "Obat esensial",
        "95 96 94/95 92/90",
    )
    k.menurut(
        obat,
        "Golongan obat",
        "Obat esensial menurut golongan",
        "Butir Obat",
        "Tersedia",
        Antibiotik=("24", "24"),
        Obat_jantung_dan_darah_tinggi=("18", "16"),
        Vitamin=("22", "22"),
        Obat_jiwa=("16", "14"),
    )
    blud = k.ukuran(
        "U13",
        four,
        "Pendapatan Layanan Puskesmas",
        "Pendapatan layanan",
        "3200 3400 3000/2880 2800/2910",
        satuan="juta rupiah",
        realisasi="3584",
    )
    k.biaya(
        "Kesehatan Ibu dan Anak",
        **{mati: (420, 399), hamil: (380, 361), stunting: (900, 792), imun: (300, 294)},
    )
    k.biaya(
        "Pengendalian Penyakit",
        **{tb: (350, 343), dbd: (250, 250), darah: (280, 266), sehat: (220, 198)},
    )
    k.biaya(
        "Layanan Kesehatan",
        **{tunggu: (160, 152), ranjang: (1400, 1344), ikm: (40, 38), obat: (1500, 1485)},
    )
    k.biaya("Tata Kelola Puskesmas", **{blud: (3800, 3686)})
    k.jenis(1, j52=(1700, 1566), j53=(300, 280))
    k.jenis(2, j52=(1100, 1057))
    k.jenis(3, j52=(2300, 2249), j53=(800, 770))
    k.jenis(4, j51=(2900, 2842), j52=(900, 844))
    k.seksi("ukm", "Klaster Ibu dan Anak", mati, hamil, stunting, imun)
    k.seksi("p2p", "Klaster Penanggulangan Penyakit", tb, dbd, darah, sehat)
    k.seksi("ukp", "Klaster Layanan Perorangan", tunggu, ranjang, ikm, obat)
    k.seksi("tu", "Klaster Manajemen", blud)
    k.pegawai(
        "Tenaga kesehatan dan pegawai menurut klaster",
        "Klaster Manajemen, Desember 2024",
        "Klaster",
        "Dokter",
        "Perawat",
        "Bidan",
        "Tenaga Lain",
        Klaster_Manajemen=(1, 0, 0, 11),
        Klaster_Ibu_dan_Anak=(2, 4, 18, 5),
        Klaster_Penanggulangan_Penyakit=(1, 7, 2, 9),
        Klaster_Layanan_Perorangan=(4, 19, 4, 13),
    )
    k.tabel_bebas(
        "sakit-",
        "isu_strategis",
        "Kunjungan dan rujukan menurut penyakit",
        "Klaster Layanan Perorangan, 2024",
        "Penyakit",
        "Kunjungan",
        "Dirujuk",
        Infeksi_saluran_napas=(9400, 47),
        Darah_tinggi=(6150, 123),
        Nyeri_lambung=(4300, 43),
        Kencing_manis=(2100, 168),
        Diare=(1250, 19),
    )
    columns = {"a": mati, "b": hamil, "c": stunting, "d": imun, "e": tb, "f": dbd, "g": darah}
    more = {"h": sehat, "i": tunggu, "j": ranjang, "l": ikm, "m": obat, "n": blud}
    k.perjanjian("2024-02-05", **columns, **more)
    k.set(RUANG, pagu_awal="9500000000", pagu_lalu="9150000000")
    k.revisi("500000000", tanggal="2024-09-25")
    return k.laporan
