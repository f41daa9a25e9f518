"""An office of estates: belanja by jenis, two revisions, a table by month, four below."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2025)
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
