"""A health centre and a training centre, for sentences that were written without the rules."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor_dermaga import KantorDermaga


def puskesmas() -> Laporan:
    """A health centre: villages by quarter, belanja by jenis, four below target, three just met."""
    k = KantorDermaga(2024)
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


def balai_diklat() -> Laporan:
    """A training centre: trainees by quarter, money by quarter, two below, three just met."""
    k = KantorDermaga(2023)
    k.identitas(
        "Balai Pendidikan dan Pelatihan Keagamaan Lembah Anyelir",
        "BDK Lembah Anyelir",
        (2020, 2024),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya kompetensi aparatur melalui pelatihan",
        "Meningkatnya mutu penyelenggaraan pelatihan",
        "Meningkatnya tata kelola balai",
    )
    peserta = k.ukuran(
        "1.1",
        one,
        "Jumlah Aparatur yang Dilatih",
        "Aparatur dilatih",
        "4800 5000 4500/4620 4000/2950",
        satuan="orang",
        realisasi="5040",
    )
    lulus = k.ukuran(
        "1.2",
        one,
        "Persentase Peserta Pelatihan yang Lulus dengan Nilai Baik",
        "Lulus bernilai baik",
        "85 87 83/84 80/78",
    )
    k.menurut_triwulan(
        lulus,
        "Jenis pelatihan",
        "Peserta pelatihan menurut jenis",
        "Peserta",
        "Bernilai Baik",
        Pelatihan_guru="480/412 620/540 700/620 400/340",
        Pelatihan_penyuluh="150/120 200/158 220/180 150/118",
        Pelatihan_administrasi="240/196 300/249 320/270 260/208",
        Pelatihan_jarak_jauh="200/178 260/234 320/290 220/196",
    )
    dampak = k.ukuran(
        "1.3",
        one,
        "Persentase Alumni yang Menerapkan Hasil Pelatihan",
        "Penerapan hasil pelatihan",
        "75 77 72/70 70/71",
    )
    k.menurut(
        dampak,
        "Asal alumni",
        "Alumni menurut instansi asal",
        "Alumni Disurvei",
        "Menerapkan",
        Madrasah_negeri=("180", "147"),
        Madrasah_swasta=("120", "84"),
        Kantor_kementerian=("60", "42"),
        Kantor_urusan_agama=("40", "27"),
    )
    widya = k.ukuran(
        "2.1",
        two,
        "Nilai Rata-Rata Evaluasi Widyaiswara",
        "Evaluasi widyaiswara",
        "88 89 87/86.9 86/85.5",
        satuan="nilai",
        realisasi="90.64",
    )
    modul = k.ukuran(
        "2.2",
        two,
        "Jumlah Modul Pelatihan yang Dimutakhirkan",
        "Modul dimutakhirkan",
        "30 32 26/24 22/22",
        satuan="modul",
        realisasi="27",
    )
    daring = k.ukuran(
        "2.3",
        two,
        "Persentase Pelatihan yang Diselenggarakan secara Daring",
        "Pelatihan daring",
        "40 42 38/45 35/72",
        realisasi="40",
    )
    keluhan = k.ukuran(
        "2.4",
        two,
        "Jumlah Keluhan Peserta",
        "Keluhan peserta",
        "25 20 30/33 40/21",
        satuan="keluhan",
        polaritas="turun",
        realisasi="22",
    )
    kamar = k.ukuran(
        "2.5",
        two,
        "Persentase Kamar Asrama yang Layak Huni",
        "Kamar layak huni",
        "90 92 88/85 85/85",
    )
    k.menurut(
        kamar,
        "Asrama",
        "Kamar asrama menurut gedung",
        "Kamar",
        "Layak Huni",
        Asrama_Melati=("40", "39"),
        Asrama_Kenanga=("36", "33"),
        Asrama_Cempaka=("24", "15"),
    )
    ikm = k.ukuran(
        "3.1",
        three,
        "Indeks Kepuasan Peserta",
        "Kepuasan peserta",
        "3.5 3.55 3.45/3.41 3.4/3.46",
        satuan="indeks",
        realisasi="3.57",
    )
    sakip = k.ukuran(
        "3.2",
        three,
        "Nilai SAKIP Balai",
        "Nilai SAKIP",
        "80 81 79/78.2 78/77",
        satuan="nilai",
        realisasi="80",
    )
    k.biaya_triwulan(
        "Penyelenggaraan Pelatihan",
        **{
            peserta: (6200, "980 1650 1900 1546"),
            lulus: (500, "90 130 150 125"),
            dampak: (300, "0 60 90 129"),
        },
    )
    k.biaya_triwulan(
        "Peningkatan Mutu Pelatihan",
        **{
            widya: (400, "60 110 120 102"),
            modul: (350, "20 80 110 98"),
            daring: (250, "50 65 70 60"),
            keluhan: (50, "10 12 14 11"),
            kamar: (1950, "110 420 730 612"),
        },
    )
    k.biaya_triwulan(
        "Dukungan Manajemen Balai",
        **{ikm: (100, "20 25 25 26"), sakip: (7900, "1820 1960 1930 2111")},
    )
    k.seksi("latih", "Seksi Pelatihan Tenaga Teknis", peserta, lulus, dampak)
    k.seksi("mutu", "Seksi Pelatihan Administrasi", widya, modul, daring, keluhan)
    k.seksi("tu", "Subbagian Tata Usaha", kamar, ikm, sakip)
    k.pegawai(
        "Pegawai menurut unit kerja dan jabatan",
        "Subbagian Tata Usaha, Desember 2023",
        "Unit Kerja",
        "Widyaiswara",
        "Analis",
        "Pelaksana",
        Subbagian_Tata_Usaha=(0, 5, 23),
        Seksi_Pelatihan_Tenaga_Teknis=(17, 4, 6),
        Seksi_Pelatihan_Administrasi=(11, 3, 5),
        Kelompok_Jabatan_Fungsional=(6, 0, 0),
    )
    k.tabel_bebas(
        "asal-",
        "isu_strategis",
        "Kebutuhan dan peserta pelatihan menurut kabupaten",
        "Seksi Pelatihan Tenaga Teknis, 2023",
        "Kabupaten",
        "Aparatur",
        "Pernah Dilatih",
        Anyelir=(6400, 3520),
        Batu_Kelir=(4200, 1680),
        Citra_Muda=(2900, 1740),
        Danau_Tua=(1500, 450),
    )
    columns = {"a": peserta, "b": lulus, "c": dampak, "d": widya, "e": modul, "f": daring}
    more = {"g": keluhan, "h": kamar, "i": ikm, "j": sakip}
    k.perjanjian("2023-01-09", **columns, **more)
    k.set(RUANG, pagu_awal="18500000000", pagu_lalu="17600000000")
    k.revisi("-900000000", tanggal="2023-04-11")
    k.revisi("400000000", tanggal="2023-11-02")
    return k.laporan


KANTOR_INTAN = {"pkm_kenari": puskesmas, "bdk_anyelir": balai_diklat}
"""Two offices more, for sentences that were written without a look at the rules."""
