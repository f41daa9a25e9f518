"""A road agency: hundreds of milliards, three below target, two just met, one worse."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas("Balai Pelaksanaan Jalan Nasional Tirta Baja", "BPJN Tirta Baja", (2020, 2024))
    one, two, three = k.sasaran_dua(
        "Sasaran Program",
        "Meningkatnya kondisi jalan dan jembatan nasional",
        "Meningkatnya keselamatan dan kelancaran jalan",
        "Meningkatnya tata kelola penyelenggaraan jalan",
    )
    mantap = k.ukuran(
        "JN.1",
        one,
        "Persentase Jalan Nasional dalam Kondisi Mantap",
        "Kemantapan jalan",
        "94 - 93/92.5 92/91",
    )
    k.menurut(
        mantap,
        "Ruas",
        "Kondisi jalan menurut ruas (km)",
        "Panjang Jalan",
        "Mantap",
        Ruas_pantai=("240", "232"),
        Ruas_tengah=("180", "171"),
        Ruas_pegunungan=("80", "65"),
    )
    jembatan = k.ukuran(
        "JN.2",
        one,
        "Persentase Jembatan dalam Kondisi Baik",
        "Jembatan baik",
        "88 - 86/86.5 84/83",
    )
    k.menurut(
        jembatan,
        "Jenis jembatan",
        "Kondisi jembatan menurut jenis",
        "Jembatan",
        "Kondisi Baik",
        Rangka_baja=("60", "56"),
        Beton=("130", "118"),
        Gantung=("10", "6"),
    )
    rawat = k.ukuran(
        "JN.3",
        one,
        "Panjang Jalan yang Dipreservasi",
        "Preservasi jalan",
        "120 - 110/114 100/96",
        satuan="km",
        realisasi="126",
    )
    bangun = k.ukuran(
        "JN.4",
        one,
        "Panjang Jalan Baru yang Dibangun",
        "Jalan baru",
        "14 - 12/12 10/7",
        satuan="km",
        realisasi="11.2",
    )
    tempuh = k.ukuran(
        "JN.5",
        two,
        "Waktu Tempuh Rata-Rata",
        "Waktu tempuh",
        "2.2 - 2.3/2.3 2.4/2.5",
        satuan="jam/100 km",
        polaritas="turun",
        realisasi="2.2",
    )
    rawan = k.ukuran(
        "JN.6",
        two,
        "Jumlah Titik Rawan Kecelakaan yang Tersisa",
        "Titik rawan kecelakaan",
        "10 - 14/13 18/18",
        satuan="titik",
        polaritas="turun",
        realisasi="9",
    )
    lubang = k.ukuran(
        "JN.7",
        two,
        "Persentase Laporan Lubang yang Ditambal Tepat Waktu",
        "Penambalan lubang",
        "90 - 88/87 85/80",
    )
    k.menurut_triwulan(
        lubang,
        "Ruas",
        "Laporan lubang menurut ruas",
        "Laporan",
        "Ditambal Tepat Waktu",
        Ruas_pantai="60/56 50/47 40/38 50/47",
        Ruas_tengah="70/62 60/54 40/37 50/45",
        Ruas_pegunungan="30/22 20/16 12/10 18/14",
    )
    produk = k.ukuran(
        "JN.8",
        three,
        "Tingkat Penggunaan Produk Dalam Negeri",
        "Produk dalam negeri",
        "92 - 90/91.4 88/88",
        realisasi="94.76",
    )
    tanah = k.ukuran(
        "JN.9",
        three,
        "Jumlah Sertifikat Tanah Jalan yang Terbit",
        "Sertifikat tanah jalan",
        "80 - 70/66 60/60",
        satuan="bidang",
        realisasi="84",
    )
    nka = k.ukuran(
        "JN.10",
        three,
        "Nilai Kinerja Anggaran",
        "NKA",
        "91 - 90/88.9 89/88",
        satuan="nilai",
        realisasi="91",
    )
    k.biaya(
        "Preservasi Jalan dan Jembatan",
        **{mantap: (90000, 88200), jembatan: (60000, 57600), rawat: (150000, 147000)},
    )
    k.biaya("Pembangunan Jalan", **{bangun: (120000, 99600)})
    k.biaya(
        "Keselamatan dan Kelancaran Jalan",
        **{tempuh: (10000, 9700), rawan: (18000, 17460), lubang: (12000, 11640)},
    )
    k.biaya(
        "Dukungan Manajemen",
        **{produk: (2000, 1960), tanah: (6000, 5640), nka: (32000, 31600)},
    )
    k.jenis(1, j52=(180000, 175800), j53=(120000, 117000))
    k.jenis(2, j53=(120000, 99600))
    k.jenis(3, j52=(40000, 38800))
    k.jenis(4, j51=(22000, 21800), j52=(18000, 17400))
    k.seksi("wilayah1", "Satker Wilayah I", mantap, jembatan, rawat)
    k.seksi("wilayah2", "Satker Wilayah II", tempuh, rawan, lubang)
    k.seksi("rencana", "Seksi Perencanaan", bangun)
    k.seksi("umum", "Subbagian Umum", produk, tanah, nka)
    k.pegawai(
        "Pegawai menurut unit kerja dan tugas",
        "Subbagian Umum, Desember 2024",
        "Unit Kerja",
        "Tenaga Teknik",
        "Tenaga Administrasi",
        "Tenaga Harian",
        Satker_Wilayah_I=(24, 10, 30),
        Satker_Wilayah_II=(20, 9, 26),
        Seksi_Perencanaan=(12, 3, 2),
        Subbagian_Umum=(4, 22, 12),
    )
    k.tabel_bebas(
        "longsor-",
        "isu_strategis",
        "Longsor menurut ruas",
        "Satker Wilayah I dan II, 2024",
        "Ruas",
        "Kejadian Longsor",
        "Hari Penutupan",
        Ruas_pantai=(4, 3),
        Ruas_tengah=(9, 12),
        Ruas_pegunungan=(17, 25),
    )
    columns = {"a": mantap, "b": jembatan, "c": rawat, "d": bangun, "e": tempuh}
    more = {"f": rawan, "g": lubang, "h": produk, "i": tanah, "j": nka}
    k.perjanjian("2024-01-11", **columns, **more)
    k.set(RUANG, pagu_awal="520000000000", pagu_lalu="460000000000")
    k.revisi("-20000000000", tanggal="2024-07-22")
    return k.laporan
