"""A prison for women and an office of orphans and estates, for sentences without the rules."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor_dermaga import KantorDermaga


def lapas_perempuan() -> Laporan:
    """A prison for women: all money by quarter, three below target, one just met."""
    k = KantorDermaga(2022)
    k.identitas(
        "Lembaga Pemasyarakatan Perempuan Kelas IIA Ranu Kembang",
        "LPP Kelas IIA Ranu Kembang",
        (2020, 2024),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya pelayanan dan perawatan narapidana perempuan",
        "Meningkatnya pembinaan kepribadian dan kemandirian narapidana",
        "Meningkatnya keamanan, ketertiban, dan tata kelola lapas",
    )
    sehat = k.ukuran(
        "LPP-1",
        one,
        "Persentase Narapidana yang Memperoleh Layanan Kesehatan Reproduksi",
        "Kesehatan reproduksi",
        "88 90 85/83.4 80/78",
    )
    k.menurut(
        sehat,
        "Wisma",
        "Layanan kesehatan reproduksi menurut wisma",
        "Narapidana",
        "Dilayani",
        Wisma_Melati=("110", "101"),
        Wisma_Kenanga=("95", "84"),
        Wisma_Seruni=("75", "64"),
        Wisma_Teratai=("40", "39"),
    )
    hak = k.ukuran(
        "LPP-2",
        one,
        "Persentase Hak Integrasi yang Diusulkan Tepat Waktu",
        "Usulan hak integrasi",
        "96 97 94/95.2 92/91",
    )
    k.menurut_triwulan(
        hak,
        "Jenis hak",
        "Usulan hak integrasi menurut jenis",
        "Usulan",
        "Tepat Waktu",
        Pembebasan_bersyarat="18/17 24/22 20/20 26/24",
        Cuti_bersyarat="10/10 12/11 14/13 12/12",
        Cuti_menjelang_bebas="4/4 5/5 3/2 6/6",
        Asimilasi="12/11 11/10 9/9 14/13",
    )
    puas = k.ukuran(
        "LPP-3",
        one,
        "Indeks Kepuasan Layanan Pemasyarakatan",
        "Kepuasan layanan",
        "82 83 81/80.6 80/79.5",
        satuan="indeks",
        realisasi="83.64",
    )
    adu = k.ukuran(
        "LPP-4",
        one,
        "Rata-Rata Lama Penyelesaian Pengaduan",
        "Penyelesaian pengaduan",
        "5 4 6/6.2 7/7.5",
        satuan="hari",
        polaritas="turun",
        realisasi="4",
    )
    sekolah = k.ukuran(
        "LPP-5",
        two,
        "Jumlah Narapidana yang Lulus Pendidikan Kesetaraan",
        "Lulusan kesetaraan",
        "24 26 20/22 18/15",
        satuan="orang",
        realisasi="21",
    )
    latih = k.ukuran(
        "LPP-6",
        two,
        "Persentase Narapidana yang Mengikuti Pelatihan Bersertifikat",
        "Pelatihan bersertifikat",
        "45 48 40/41.2 35/30",
        realisasi="48.6",
    )
    kerja = k.ukuran(
        "LPP-7",
        two,
        "Pendapatan Kegiatan Kerja Narapidana",
        "Pendapatan kegiatan kerja",
        "120 130 100/96 80/72",
        satuan="juta rupiah",
        realisasi="132",
    )
    ganggu = k.ukuran(
        "LPP-8",
        three,
        "Jumlah Gangguan Keamanan dan Ketertiban",
        "Gangguan kamtib",
        "3 2 4/3 5/6",
        satuan="kejadian",
        polaritas="turun",
        realisasi="3",
    )
    razia = k.ukuran(
        "LPP-9",
        three,
        "Persentase Temuan Barang Terlarang yang Ditindaklanjuti",
        "Tindak lanjut temuan",
        "100 100 98/97 95/96",
    )
    k.menurut(
        razia,
        "Jenis barang",
        "Temuan barang terlarang menurut jenis",
        "Temuan",
        "Ditindaklanjuti",
        Telepon_genggam=("14", "14"),
        Uang_tunai=("22", "22"),
        Benda_tajam=("9", "8"),
        Obat_tanpa_resep=("5", "5"),
    )
    nka = k.ukuran(
        "LPP-10",
        three,
        "Nilai Kinerja Anggaran",
        "NKA",
        "92 93 90/88.9 88/86.7",
        satuan="nilai",
        realisasi="93.84",
    )
    k.biaya_triwulan(
        "Pelayanan dan Perawatan Narapidana",
        **{
            sehat: (420, "70 110 120 103"),
            hak: (150, "25 40 40 36"),
            puas: (40, "0 15 10 13"),
            adu: (30, "5 8 8 6"),
        },
    )
    k.biaya_triwulan("Penyediaan Bahan Makanan", **{sehat: (1900, "440 470 480 472")})
    k.biaya_triwulan("Pendidikan Narapidana", **{sekolah: (160, "10 50 45 31")})
    k.biaya_triwulan(
        "Pelatihan dan Kegiatan Kerja",
        **{latih: (340, "40 95 110 78"), kerja: (260, "60 65 65 57")},
    )
    k.biaya_triwulan(
        "Keamanan dan Ketertiban",
        **{ganggu: (280, "50 75 70 79"), razia: (120, "25 30 30 29")},
    )
    k.biaya_triwulan("Dukungan Manajemen Lapas", **{nka: (4300, "980 1090 1060 1097")})
    k.seksi("bina", "Seksi Bimbingan Narapidana", sehat, hak, sekolah)
    k.seksi("giatja", "Seksi Kegiatan Kerja", latih, kerja)
    k.seksi("kplp", "Kesatuan Pengamanan Lapas", ganggu, razia)
    k.seksi("tu", "Subbagian Tata Usaha", puas, adu, nka)
    k.pegawai(
        "Pegawai menurut unit kerja dan golongan",
        "Subbagian Tata Usaha, Desember 2022",
        "Unit Kerja",
        "Golongan II",
        "Golongan III",
        "Golongan IV",
        Subbagian_Tata_Usaha=(4, 7, 1),
        Seksi_Bimbingan_Narapidana=(3, 8, 1),
        Seksi_Kegiatan_Kerja=(2, 5, 0),
        Seksi_Administrasi_Keamanan=(3, 4, 0),
        Kesatuan_Pengamanan_Lapas=(27, 11, 0),
    )
    k.tabel_bebas(
        "bengkel-",
        "isu_strategis",
        "Pekerja dan pendapatan menurut bengkel kerja",
        "Seksi Kegiatan Kerja, 2022",
        "Bengkel Kerja",
        "Pekerja",
        "Pendapatan (juta rupiah)",
        Batik=(24, 52),
        Tata_busana=(20, 38),
        Roti_dan_kue=(14, 30),
        Salon=(6, 12),
    )
    columns = {"a": sehat, "b": hak, "c": puas, "d": adu, "e": sekolah}
    more = {"f": latih, "g": kerja, "h": ganggu, "i": razia, "j": nka}
    k.perjanjian("2022-01-10", **columns, **more)
    k.set(RUANG, pagu_awal="8150000000", pagu_lalu="7650000000")
    k.revisi("-150000000", tanggal="2022-05-23")
    return k.laporan


def harta_peninggalan() -> Laporan:
    """An office of estates: belanja by jenis, two revisions, a table by month, four below."""
    k = KantorDermaga(2025)
    k.identitas("Balai Harta Peninggalan Selat Bungur", "BHP Selat Bungur", (2021, 2026))
    one, two, three, four = k.sasaran_dua(
        "Sasaran Program",
        "Terlindunginya hak keperdataan anak dan orang di bawah pengampuan",
        "Meningkatnya penyelesaian pengurusan harta",
        "Meningkatnya kepastian layanan waris dan wasiat",
        "Meningkatnya akuntabilitas kinerja balai",
    )
    wali = k.ukuran(
        "BH.1",
        one,
        "Persentase Pengawasan Perwalian yang Dilaksanakan",
        "Pengawasan perwalian",
        "80 82 78/76.5 75/74",
    )
    k.menurut(
        wali,
        "Wilayah",
        "Pengawasan perwalian menurut wilayah",
        "Penetapan Perwalian",
        "Diawasi",
        Kota_Bungur=("120", "102"),
        Kabupaten_Selat_Timur=("80", "63"),
        Kabupaten_Selat_Barat=("60", "42"),
        Kepulauan_Rangkai=("40", "33"),
    )
    ampu = k.ukuran(
        "BH.2",
        one,
        "Jumlah Orang di Bawah Pengampuan yang Dibina",
        "Pembinaan pengampuan",
        "50 52 45/47 40/38",
        satuan="orang",
        realisasi="52",
    )
    pailit = k.ukuran(
        "BH.3",
        two,
        "Persentase Perkara Kepailitan yang Dibereskan",
        "Perkara kepailitan",
        "60 62 58/61.5 55/52",
    )
    k.menurut(
        pailit,
        "Jenis debitur",
        "Perkara kepailitan menurut jenis debitur",
        "Perkara",
        "Dibereskan",
        Perseroan=("15", "8"),
        Firma=("5", "3"),
        Perorangan=("10", "6"),
    )
    uang = k.ukuran(
        "BH.4",
        two,
        "Nilai Uang Pihak Ketiga yang Dibayarkan",
        "Uang pihak ketiga",
        "2500 2600 2300/2185 2000/1940",
        satuan="juta rupiah",
        realisasi="2675",
    )
    hadir = k.ukuran(
        "BH.5",
        two,
        "Rata-Rata Lama Pengurusan Harta Tak Hadir",
        "Pengurusan harta tak hadir",
        "18 16 20/21 24/26",
        satuan="bulan",
        polaritas="turun",
        realisasi="19.8",
    )
    waris = k.ukuran(
        "BH.6",
        three,
        "Persentase Surat Keterangan Hak Waris yang Terbit Tepat Waktu",
        "SKHW tepat waktu",
        "90 91 88/87 85/84.2",
    )
    k.menurut_triwulan(
        waris,
        "Loket",
        "Surat keterangan hak waris menurut loket",
        "Permohonan",
        "Terbit Tepat Waktu",
        Loket_kantor="40/37 44/41 48/45 38/34",
        Pos_layanan_Rangkai="12/10 14/12 13/11 11/9",
        Layanan_daring="18/18 20/19 22/20 20/19",
    )
    wasiat = k.ukuran(
        "BH.7",
        three,
        "Jumlah Wasiat yang Didaftarkan",
        "Pendaftaran wasiat",
        "150 160 140/138 130/127",
        satuan="wasiat",
        realisasi="141",
    )
    digital = k.ukuran(
        "BH.8",
        three,
        "Persentase Buku Register yang Dialihmediakan",
        "Alih media register",
        "70 80 60/55 40/42",
        realisasi="77",
    )
    puas = k.ukuran(
        "BH.9",
        four,
        "Indeks Kepuasan Pengguna Layanan",
        "Kepuasan pengguna layanan",
        "3.5 3.55 3.45/3.4 3.4/3.36",
        satuan="indeks",
        realisasi="3.57",
    )
    ulang = k.ukuran(
        "BH.10",
        four,
        "Jumlah Temuan Pemeriksaan yang Berulang",
        "Temuan berulang",
        "5 4 6/6 8/9",
        satuan="temuan",
        polaritas="turun",
        realisasi="4",
    )
    ikpa = k.ukuran(
        "BH.11",
        four,
        "Nilai Indikator Kinerja Pelaksanaan Anggaran",
        "IKPA",
        "95 95.5 94/94.4 92/90.8",
        satuan="nilai",
        realisasi="94.05",
    )
    k.biaya("Perwalian dan Pengampuan", **{wali: (300, 285), ampu: (150, 144)})
    k.biaya(
        "Pengurusan Harta dan Kepailitan",
        **{pailit: (260, 221), uang: (120, 117), hadir: (170, 160)},
    )
    k.biaya(
        "Layanan Waris dan Wasiat",
        **{waris: (240, 234), wasiat: (110, 99), digital: (450, 441)},
    )
    k.biaya("Dukungan Manajemen Balai", **{puas: (50, 49), ulang: (40, 36), ikpa: (5110, 5007)})
    k.jenis(1, j52=(450, 429))
    k.jenis(2, j52=(550, 498))
    k.jenis(3, j52=(500, 480), j53=(300, 294))
    k.jenis(4, j51=(3600, 3555), j52=(1400, 1342), j53=(200, 195))
    k.seksi("harta1", "Seksi Harta Peninggalan I", wali, ampu, waris)
    k.seksi("harta2", "Seksi Harta Peninggalan II", pailit, uang, hadir, wasiat)
    k.seksi("tu", "Subbagian Tata Usaha", digital, puas, ulang, ikpa)
    k.pegawai(
        "Pegawai menurut jabatan dan jenis kelamin",
        "Subbagian Tata Usaha, Desember 2025",
        "Jabatan",
        "Laki-Laki",
        "Perempuan",
        Kurator_keperdataan=(9, 11),
        Analis_hukum=(4, 6),
        Arsiparis=(1, 3),
        Pengelola_keuangan=(3, 5),
        Pelaksana=(8, 4),
    )
    k.tabel_bebas(
        "bulan-",
        "isu_strategis",
        "Permohonan surat keterangan hak waris menurut bulan",
        "Seksi Harta Peninggalan I, 2025",
        "Bulan",
        "Permohonan",
        "Ditolak",
        Januari=(22, 1),
        Februari=(20, 0),
        Maret=(28, 2),
        April=(21, 1),
        Mei=(30, 1),
        Juni=(27, 0),
        Juli=(32, 2),
        Agustus=(27, 1),
        September=(24, 0),
        Oktober=(25, 1),
        November=(26, 0),
        Desember=(18, 1),
    )
    columns = {"a": wali, "b": ampu, "c": pailit, "d": uang, "e": hadir, "f": waris}
    more = {"g": wasiat, "h": digital, "i": puas, "j": ulang, "k": ikpa}
    k.perjanjian("2025-01-20", **columns, **more)
    k.set(RUANG, pagu_awal="7200000000", pagu_lalu="6600000000")
    k.revisi("-350000000", tanggal="2025-02-24")
    k.revisi("150000000", tanggal="2025-09-15")
    return k.laporan


KANTOR_NIRMALA = {"lpp_ranu": lapas_perempuan, "bhp_bungur": harta_peninggalan}
"""Two offices more, for sentences that were written without a look at the rules."""
