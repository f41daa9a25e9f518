"""A regional office of staff: belanja by jenis, codes in Roman digits, one just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas(
        "Kantor Regional XV Badan Kepegawaian Negara Rantau Cemara",
        "Kanreg XV BKN Rantau Cemara",
        (2020, 2024),
    )
    one, two, three, four = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Terwujudnya layanan mutasi dan pensiun aparatur yang cepat dan tepat",
        "Meningkatnya kualitas data dan kompetensi aparatur",
        "Meningkatnya kepatuhan instansi daerah terhadap norma kepegawaian",
        "Terwujudnya tata kelola kantor regional yang akuntabel",
    )
    pangkat = k.ukuran(
        "I.1",
        one,
        "Persentase Usul Penetapan Pertimbangan Teknis Kenaikan Pangkat yang Diselesaikan"
        " Sesuai Standar Waktu",
        "Usul kenaikan pangkat",
        "92 - 90/91.2 88/86.5",
    )
    k.menurut_triwulan(
        pangkat,
        "Golongan",
        "Usul kenaikan pangkat menurut golongan",
        "Usul",
        "Selesai Tepat Waktu",
        Golongan_II="320/300 280/262 350/334 250/240",
        Golongan_III="610/560 540/498 650/608 500/470",
        Golongan_IV="130/114 120/104 140/126 110/101",
    )
    pensiun = k.ukuran(
        "I.2",
        one,
        "Persentase Usul Pensiun yang Diselesaikan sebelum Terhitung Mulai Tanggal Pensiun",
        "Usul pensiun",
        "95 - 94/95.6 92/93",
    )
    k.menurut(
        pensiun,
        "Jenis pensiun",
        "Usul pensiun menurut jenis",
        "Usul",
        "Selesai Tepat Waktu",
        Batas_usia_pensiun=("980", "946"),
        Pensiun_janda_atau_duda=("210", "182"),
        Pensiun_atas_permintaan_sendiri=("60", "54"),
        Pensiun_karena_uzur=("10", "10"),
    )
    nip = k.ukuran(
        "I.3",
        one,
        "Rata-Rata Lama Penetapan Nomor Induk Pegawai bagi Calon Aparatur",
        "Lama penetapan NIP",
        "12 - 15/13.8 18/19.4",
        satuan="hari",
        polaritas="turun",
        realisasi="11.3",
    )
    pindah = k.ukuran(
        "I.4",
        one,
        "Persentase Usul Mutasi Antarinstansi yang Memperoleh Pertimbangan Teknis Tepat Waktu",
        "Mutasi antarinstansi",
        "85 - 82/80.4 80/77",
        realisasi="88.2",
    )
    data = k.ukuran(
        "II.1",
        two,
        "Persentase Instansi Daerah yang Data Aparaturnya Mutakhir dan Lengkap",
        "Data aparatur mutakhir",
        "80 - 75/77.8 70/66.7",
    )
    k.menurut(
        data,
        "Wilayah",
        "Instansi daerah dengan data aparatur mutakhir menurut wilayah",
        "Instansi",
        "Mutakhir",
        Provinsi_Rantau_Cemara=("14", "12"),
        Provinsi_Pesisir_Lawang=("11", "8"),
        Provinsi_Tanah_Wetan=("11", "9"),
    )
    cat = k.ukuran(
        "II.2",
        two,
        "Jumlah Peserta Seleksi Kompetensi yang Difasilitasi dengan Computer Assisted Test (CAT)",
        "Peserta CAT",
        "24000 - 20000/21450 16000/14820",
        satuan="peserta",
        realisasi="26318",
    )
    uji = k.ukuran(
        "II.3",
        two,
        "Jumlah Pejabat Fungsional Kepegawaian yang Lulus Uji Kompetensi",
        "Lulus uji kompetensi",
        "150 - 140/133 120/125",
        satuan="orang",
        realisasi="138",
    )
    merit = k.ukuran(
        "III.1",
        three,
        "Persentase Instansi Daerah yang Penerapan Sistem Meritnya Berkategori Baik",
        "Sistem merit",
        "45 - 40/38.9 35/33.3",
    )
    k.menurut(
        merit,
        "Jenis instansi",
        "Penerapan sistem merit menurut jenis instansi",
        "Instansi",
        "Berkategori Baik",
        Pemerintah_provinsi=("3", "3"),
        Pemerintah_kabupaten=("27", "8"),
        Pemerintah_kota=("6", "4"),
    )
    langgar = k.ukuran(
        "III.2",
        three,
        "Jumlah Pelanggaran Norma, Standar, Prosedur, dan Kriteria Kepegawaian yang Berulang",
        "Pelanggaran berulang",
        "9 - 12/11 15/16",
        satuan="kasus",
        polaritas="turun",
        realisasi="9",
    )
    awasi = k.ukuran(
        "III.3",
        three,
        "Persentase Rekomendasi Pengawasan dan Pengendalian Kepegawaian yang Ditindaklanjuti",
        "Tindak lanjut rekomendasi",
        "88 - 85/83.1 80/84.2",
        realisasi="90.4",
    )
    puas = k.ukuran(
        "IV.1",
        four,
        "Indeks Kepuasan Instansi Daerah terhadap Layanan Kepegawaian",
        "Kepuasan instansi",
        "3.4 - 3.35/3.41 3.3/3.28",
        satuan="indeks",
        realisasi="3.46",
    )
    nka = k.ukuran(
        "IV.2",
        four,
        "Nilai Kinerja Anggaran",
        "NKA",
        "91 - 90/88.64 89/90.15",
        satuan="nilai",
        realisasi="89.72",
    )
    k.biaya(
        "Layanan Mutasi dan Pensiun",
        **{pangkat: (340, 332), pensiun: (260, 251), nip: (150, 149), pindah: (110, 98)},
    )
    k.biaya("Pengelolaan Data dan Informasi Aparatur", **{data: (420, 396)})
    k.biaya("Penyelenggaraan Seleksi dan Uji Kompetensi", **{cat: (1980, 1952), uji: (230, 189)})
    k.biaya(
        "Pengawasan dan Pengendalian Kepegawaian",
        **{merit: (310, 274), langgar: (130, 127), awasi: (160, 158)},
    )
    k.biaya("Dukungan Manajemen Kantor Regional", **{puas: (60, 57), nka: (6350, 6282)})
    k.jenis(1, j52=(860, 830))
    k.jenis(2, j52=(220, 208), j53=(200, 188))
    k.jenis(3, j52=(2210, 2141))
    k.jenis(4, j52=(600, 559))
    k.jenis(5, j51=(4700, 4668), j52=(1500, 1465), j53=(210, 206))
    k.seksi("mutasi", "Bidang Mutasi dan Status Kepegawaian", pangkat, pindah)
    k.seksi("pensiun", "Bidang Pengangkatan dan Pensiun", pensiun, nip)
    k.seksi("data", "Bidang Informasi Kepegawaian", data)
    k.seksi("kembang", "Bidang Pengembangan dan Supervisi", cat, uji, merit, langgar, awasi)
    k.seksi("tu", "Bagian Tata Usaha", puas, nka)
    k.pegawai(
        "Pegawai menurut unit kerja dan golongan",
        "Bagian Tata Usaha, Desember 2024",
        "Unit Kerja",
        "Golongan II",
        "Golongan III",
        "Golongan IV",
        Bagian_Tata_Usaha=(5, 21, 3),
        Bidang_Mutasi_dan_Status_Kepegawaian=(2, 15, 4),
        Bidang_Pengangkatan_dan_Pensiun=(1, 13, 3),
        Bidang_Informasi_Kepegawaian=(2, 10, 2),
        Bidang_Pengembangan_dan_Supervisi=(0, 12, 5),
    )
    k.tabel_bebas(
        "lokasi-",
        "capaian_kinerja",
        "Seleksi kompetensi dengan CAT menurut titik lokasi",
        "Bidang Pengembangan dan Supervisi, 2024",
        "Titik Lokasi",
        "Sesi",
        "Peserta Hadir",
        "Tidak Hadir",
        Kantor_Regional=(96, 9420, 512),
        Kota_Lawang_Raya=(64, 6135, 388),
        UPT_Tanah_Wetan=(52, 4870, 301),
        Kabupaten_Cemara_Hulu=(33, 2964, 176),
        Kabupaten_Pesisir_Dalam=(21, 1785, 143),
        Kampus_Universitas_Wetan=(13, 1144, 58),
    )
    k.tabel_bebas(
        "aparatur-",
        "isu_strategis",
        "Aparatur di wilayah kerja menurut provinsi",
        "Bidang Informasi Kepegawaian, 2024",
        "Provinsi",
        "PNS",
        "PPPK",
        Rantau_Cemara=(61240, 14310),
        Pesisir_Lawang=(48175, 11890),
        Tanah_Wetan=(52960, 9745),
    )
    k.tabel_bebas(
        "sebab-",
        "realisasi_anggaran",
        "Usul yang terlambat diselesaikan menurut sebab",
        "Bidang Mutasi dan Status Kepegawaian, 2024",
        "Sebab",
        "Kenaikan Pangkat",
        "Pensiun",
        Berkas_tidak_lengkap=(142, 31),
        Data_tidak_sesuai=(96, 22),
        Penilaian_kinerja_belum_ada=(31, 0),
        Gangguan_sistem=(14, 15),
    )
    columns = {"a": pangkat, "b": pensiun, "c": nip, "d": pindah, "e": data, "f": cat, "g": uji}
    more = {"h": merit, "i": langgar, "j": awasi, "k": puas, "l": nka}
    k.perjanjian("2024-01-15", **columns, **more)
    k.set(RUANG, pagu_awal="10100000000", pagu_lalu="9640000000")
    k.revisi("550000000", tanggal="2024-03-18")
    k.revisi("-150000000", tanggal="2024-11-04")
    return k.laporan
