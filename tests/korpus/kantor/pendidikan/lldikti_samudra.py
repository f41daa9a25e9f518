"""A service for colleges: belanja by jenis, two below target, two just met, a cut pagu."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2022)
    k.identitas(
        "Lembaga Layanan Pendidikan Tinggi Wilayah Samudra Timur",
        "LLDIKTI Samudra Timur",
        (2020, 2024),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya mutu perguruan tinggi swasta",
        "Meningkatnya mutu dosen dan mahasiswa",
        "Meningkatnya tata kelola lembaga layanan",
    )
    akred = k.ukuran(
        "IK1.1",
        one,
        "Persentase Program Studi Terakreditasi Unggul atau Baik Sekali",
        "Akreditasi program studi",
        "35 38 32/33 30/28",
    )
    k.menurut(
        akred,
        "Bentuk perguruan tinggi",
        "Program studi menurut bentuk perguruan tinggi",
        "Program Studi",
        "Unggul atau Baik Sekali",
        Universitas=("320", "144"),
        Sekolah_tinggi=("190", "43"),
        Politeknik=("50", "20"),
        Akademi=("40", "6"),
    )
    gabung = k.ukuran(
        "IK1.2",
        one,
        "Jumlah Perguruan Tinggi yang Bergabung atau Menyatu",
        "Penggabungan perguruan tinggi",
        "10 12 8/7 6/3",
        satuan="perguruan tinggi",
        realisasi="11",
    )
    sengketa = k.ukuran(
        "IK1.3",
        one,
        "Jumlah Perguruan Tinggi yang Bersengketa",
        "Perguruan tinggi bersengketa",
        "4 3 5/6 6/6",
        satuan="perguruan tinggi",
        polaritas="turun",
        realisasi="5",
    )
    lapor = k.ukuran(
        "IK1.4",
        one,
        "Persentase Perguruan Tinggi yang Melaporkan Data Tepat Waktu",
        "Pelaporan data tepat waktu",
        "95 96 94/93 93/92.4",
        realisasi="96.9",
    )
    doktor = k.ukuran(
        "IK2.1",
        two,
        "Persentase Dosen Tetap Berkualifikasi Doktor",
        "Dosen doktor",
        "20 22 18/17.6 16/15.5",
    )
    k.menurut(
        doktor,
        "Jabatan akademik",
        "Dosen tetap menurut jabatan akademik",
        "Dosen",
        "Doktor",
        Tenaga_pengajar=("900", "36"),
        Asisten_ahli=("1300", "130"),
        Lektor=("1450", "435"),
        Lektor_kepala=("330", "231"),
        Guru_besar=("20", "20"),
    )
    jabatan = k.ukuran(
        "IK2.2",
        two,
        "Jumlah Usulan Jabatan Akademik Dosen yang Diselesaikan",
        "Usulan jabatan akademik",
        "700 750 650/612 600/540",
        satuan="usulan",
        realisasi="805",
    )
    lama = k.ukuran(
        "IK2.3",
        two,
        "Rata-Rata Lama Penyelesaian Usulan Jabatan Akademik",
        "Lama penyelesaian usulan",
        "30 25 40/38 45/52",
        satuan="hari",
        polaritas="turun",
        realisasi="30",
    )
    kip = k.ukuran(
        "IK2.4",
        two,
        "Jumlah Mahasiswa Penerima Kartu Indonesia Pintar Kuliah",
        "Penerima KIP Kuliah",
        "5500 6000 5000/5180 4500/4400",
        satuan="mahasiswa",
        realisasi="5390",
    )
    luar = k.ukuran(
        "IK2.5",
        two,
        "Persentase Mahasiswa yang Belajar di Luar Kampus",
        "Belajar di luar kampus",
        "12 15 8/6.2 5/2.8",
    )
    k.menurut_triwulan(
        luar,
        "Bentuk kegiatan",
        "Mahasiswa peserta belajar di luar kampus menurut bentuk",
        "Pendaftar",
        "Diterima",
        Magang="1400/180 0/0 1600/210 0/0",
        Pertukaran_mahasiswa="900/90 300/30 1100/130 200/20",
        Mengajar_di_sekolah="1200/150 0/0 1300/170 0/0",
    )
    ikm = k.ukuran(
        "IK3.1",
        three,
        "Indeks Kepuasan Pemangku Kepentingan",
        "Kepuasan pemangku kepentingan",
        "3.3 3.35 3.25/3.22 3.2/3.18",
        satuan="indeks",
        realisasi="3.3",
    )
    sakip = k.ukuran(
        "IK3.2",
        three,
        "Nilai SAKIP Lembaga",
        "Nilai SAKIP",
        "78 80 76/77.4 75/74",
        satuan="nilai",
        realisasi="79.56",
    )
    k.biaya(
        "Pembinaan Kelembagaan Perguruan Tinggi",
        **{akred: (1100, 1078), gabung: (500, 470), sengketa: (200, 164), lapor: (300, 291)},
    )
    k.biaya(
        "Pembinaan Sumber Daya Perguruan Tinggi",
        **{doktor: (400, 380), jabatan: (600, 594), lama: (100, 92)},
    )
    k.biaya("Pembinaan Kemahasiswaan", **{kip: (700, 686), luar: (800, 744)})
    k.biaya("Tunjangan dan Dukungan Manajemen", **{ikm: (150, 144), sakip: (95150, 93857)})
    k.jenis(1, j52=(2100, 2003))
    k.jenis(2, j52=(1100, 1066))
    k.jenis(3, j52=(1500, 1430))
    k.jenis(4, j51=(91000, 89911), j52=(3700, 3510), j53=(600, 580))
    k.seksi("lembaga", "Kelompok Kerja Kelembagaan", akred, gabung, sengketa, lapor)
    k.seksi("daya", "Kelompok Kerja Sumber Daya", doktor, jabatan, lama)
    k.seksi("siswa", "Kelompok Kerja Kemahasiswaan", kip, luar)
    k.seksi("umum", "Bagian Umum", ikm, sakip)
    k.pegawai(
        "Pegawai menurut unit kerja dan pendidikan",
        "Bagian Umum, Desember 2022",
        "Unit Kerja",
        "Diploma",
        "Sarjana",
        "Magister",
        Kelompok_Kerja_Kelembagaan=(2, 8, 6),
        Kelompok_Kerja_Sumber_Daya=(3, 10, 5),
        Kelompok_Kerja_Kemahasiswaan=(1, 6, 4),
        Bagian_Umum=(9, 18, 3),
    )
    k.tabel_bebas(
        "pt-",
        "isu_strategis",
        "Perguruan tinggi dan mahasiswa menurut provinsi",
        "Kelompok Kerja Kelembagaan, 2022",
        "Provinsi",
        "Perguruan Tinggi",
        "Mahasiswa",
        Samudra_Utara=(62, 84000),
        Samudra_Tengah=(38, 41500),
        Kepulauan_Rempah=(20, 18500),
    )
    columns = {"a": akred, "b": gabung, "c": sengketa, "d": lapor, "e": doktor, "f": jabatan}
    more = {"g": lama, "h": kip, "i": luar, "j": ikm, "k": sakip}
    k.perjanjian("2022-01-17", **columns, **more)
    k.set(RUANG, pagu_awal="101500000000", pagu_lalu="98000000000")
    k.revisi("-1500000000", tanggal="2022-08-30")
    return k.laporan
