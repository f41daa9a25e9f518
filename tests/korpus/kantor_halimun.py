"""A service for colleges and an election supervisor, for sentences written without the rules."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor_dermaga import KantorDermaga


def layanan_dikti() -> Laporan:
    """A service for colleges: belanja by jenis, two below target, two just met, a cut pagu."""
    k = KantorDermaga(2022)
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


def pengawas_pemilu() -> Laporan:
    """An election supervisor: reports and money by quarter, four below target, two met."""
    k = KantorDermaga(2024)
    k.identitas(
        "Badan Pengawas Pemilihan Umum Kabupaten Bukit Seroja",
        "Bawaslu Kabupaten Bukit Seroja",
        (2020, 2024),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya pencegahan pelanggaran pemilu",
        "Meningkatnya mutu penanganan pelanggaran dan sengketa",
        "Meningkatnya dukungan manajemen sekretariat",
    )
    cegah = k.ukuran(
        "P1",
        one,
        "Jumlah Imbauan Pencegahan yang Disampaikan",
        "Imbauan pencegahan",
        "300 - 180/196 60/48",
        satuan="imbauan",
        realisasi="375",
    )
    patuh = k.ukuran(
        "P2",
        one,
        "Persentase Imbauan yang Ditindaklanjuti",
        "Imbauan ditindaklanjuti",
        "85 - 80/82 75/74",
    )
    k.menurut(
        patuh,
        "Penerima imbauan",
        "Imbauan menurut penerima",
        "Imbauan",
        "Ditindaklanjuti",
        Partai_politik=("165", "129"),
        Pasangan_calon=("90", "78"),
        Aparatur_sipil_negara=("75", "63"),
        Penyelenggara_pemilu=("45", "45"),
    )
    sosial = k.ukuran(
        "P3",
        one,
        "Jumlah Warga yang Mengikuti Pengawasan Partisipatif",
        "Pengawasan partisipatif",
        "2400 - 1500/1635 600/540",
        satuan="orang",
        realisasi="2736",
    )
    rawan = k.ukuran(
        "P4",
        one,
        "Jumlah Tempat Pemungutan Suara yang Rawan",
        "TPS rawan",
        "90 - 130/144 150/150",
        satuan="TPS",
        polaritas="turun",
        realisasi="99",
    )
    lapor = k.ukuran(
        "P5",
        two,
        "Persentase Laporan dan Temuan yang Ditangani Tepat Waktu",
        "Laporan tepat waktu",
        "95 - 94/93 92/92",
    )
    k.menurut_triwulan(
        lapor,
        "Jenis pelanggaran",
        "Laporan dan temuan menurut jenis pelanggaran",
        "Diregistrasi",
        "Tepat Waktu",
        Administrasi="46/45 12/12 22/21 40/38",
        Pidana_pemilu="18/16 4/4 10/8 18/16",
        Kode_etik="10/9 6/6 4/4 10/9",
        Netralitas_aparatur="6/6 8/8 16/15 20/19",
    )
    bukti = k.ukuran(
        "P6",
        two,
        "Persentase Laporan Pidana yang Terbukti di Pengadilan",
        "Pidana terbukti",
        "60 - 55/50 50/50",
        realisasi="64.5",
    )
    sengketa = k.ukuran(
        "P7",
        two,
        "Persentase Sengketa Proses yang Selesai melalui Mediasi",
        "Sengketa selesai dimediasi",
        "75 - 70/72 65/60",
    )
    k.menurut(
        sengketa,
        "Pemohon",
        "Sengketa proses menurut pemohon",
        "Permohonan",
        "Selesai Dimediasi",
        Partai_politik=("14", "11"),
        Bakal_calon=("8", "5"),
        Perseorangan=("2", "2"),
    )
    putus = k.ukuran(
        "P8",
        two,
        "Rata-Rata Waktu Penerbitan Putusan Sengketa",
        "Waktu putusan sengketa",
        "12 - 12/11 12/12",
        satuan="hari kerja",
        polaritas="turun",
        realisasi="10.8",
    )
    puas = k.ukuran(
        "P9",
        three,
        "Indeks Keterbukaan Informasi",
        "Keterbukaan informasi",
        "90 - 88/86.5 85/84",
        satuan="indeks",
        realisasi="88.2",
    )
    ikpa = k.ukuran(
        "P10",
        three,
        "Nilai Indikator Kinerja Pelaksanaan Anggaran",
        "IKPA",
        "94 - 93/90.3 92/91",
        satuan="nilai",
        realisasi="94",
    )
    k.biaya_triwulan(
        "Pengawasan Penyelenggaraan Pemilu",
        **{
            cegah: (2600, "900 300 500 848"),
            patuh: (400, "130 60 90 112"),
            sosial: (1200, "320 180 290 386"),
            rawan: (1800, "760 40 120 844"),
        },
    )
    k.biaya_triwulan(
        "Penanganan Pelanggaran dan Sengketa",
        **{
            lapor: (1500, "480 190 310 490"),
            bukti: (700, "210 80 130 238"),
            sengketa: (500, "60 70 220 125"),
            putus: (300, "50 50 120 65"),
        },
    )
    k.biaya_triwulan(
        "Dukungan Manajemen Sekretariat",
        **{puas: (200, "40 45 50 55"), ikpa: (10800, "2900 2200 2550 3042")},
    )
    k.seksi("cegah", "Divisi Pencegahan", cegah, patuh, sosial, rawan)
    k.seksi("tindak", "Divisi Penanganan Pelanggaran", lapor, bukti)
    k.seksi("sengketa", "Divisi Penyelesaian Sengketa", sengketa, putus)
    k.seksi("sekretariat", "Sekretariat", puas, ikpa)
    k.pegawai(
        "Pegawai dan pengawas ad hoc menurut tempat tugas",
        "Sekretariat, Desember 2024",
        "Tempat Tugas",
        "Anggota",
        "PNS",
        "Tenaga Pendukung",
        Kabupaten=(5, 11, 14),
        Kecamatan_Seroja=(3, 2, 4),
        Kecamatan_Bukit_Tinggian=(3, 1, 5),
        Kecamatan_Lereng_Angin=(3, 1, 4),
        Kecamatan_Padang_Ilalang=(3, 1, 4),
    )
    k.tabel_bebas(
        "tps-",
        "isu_strategis",
        "Pemilih dan TPS rawan menurut kecamatan",
        "Divisi Pencegahan, 2024",
        "Kecamatan",
        "Pemilih",
        "TPS Rawan",
        Seroja=(61200, 21),
        Bukit_Tinggian=(44800, 38),
        Lereng_Angin=(27500, 29),
        Padang_Ilalang=(16500, 11),
    )
    columns = {"a": cegah, "b": patuh, "c": sosial, "d": rawan, "e": lapor, "f": bukti}
    more = {"g": sengketa, "h": putus, "i": puas, "j": ikpa}
    k.perjanjian("2024-01-02", **columns, **more)
    k.set(RUANG, pagu_awal="16400000000", pagu_lalu="12700000000")
    k.revisi("2400000000", tanggal="2024-04-01")
    k.revisi("1200000000", tanggal="2024-09-16")
    return k.laporan


KANTOR_HALIMUN = {"lldikti_samudra": layanan_dikti, "bawaslu_seroja": pengawas_pemilu}
"""Two offices more, for sentences that were written without a look at the rules."""
