"""A training centre: trainees by quarter, money by quarter, two below, three just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2023)
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
