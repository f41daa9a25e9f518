"""A veterinary laboratory: money by quarter, two below target, two just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2025)
    k.identitas("Balai Veteriner Padang Sabrang", "Balai Veteriner Padang Sabrang", (2023, 2026))
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya mutu pengujian penyakit hewan",
        "Meningkatnya pengamatan penyakit hewan menular",
        "Meningkatnya layanan dan tata kelola balai",
    )
    uji = k.ukuran(
        "IK 1",
        one,
        "Jumlah Sampel yang Diuji",
        "Sampel diuji",
        "42000 43500 40000/41350 38000/36900",
        satuan="sampel",
        realisasi="44520",
    )
    tepat = k.ukuran(
        "IK 2",
        one,
        "Persentase Hasil Uji yang Terbit Tepat Waktu",
        "Hasil uji tepat waktu",
        "92 93 91/90.2 90/89",
    )
    k.menurut_triwulan(
        tepat,
        "Laboratorium",
        "Hasil uji menurut laboratorium",
        "Permintaan Uji",
        "Tepat Waktu",
        Virologi="300/276 320/298 340/306 290/264",
        Bakteriologi="210/202 220/213 230/221 190/184",
        Parasitologi="120/115 110/107 130/124 140/133",
        Kesehatan_masyarakat_veteriner="170/148 150/131 200/168 180/150",
    )
    lingkup = k.ukuran(
        "IK 3",
        one,
        "Jumlah Ruang Lingkup Pengujian yang Terakreditasi",
        "Ruang lingkup terakreditasi",
        "64 68 60/60 56/55",
        satuan="ruang lingkup",
        realisasi="64",
    )
    profisiensi = k.ukuran(
        "IK 4",
        one,
        "Persentase Uji Profisiensi dengan Hasil Memuaskan",
        "Uji profisiensi memuaskan",
        "96 96 95/95 95/93.8",
        realisasi="95.2",
    )
    wabah = k.ukuran(
        "IK 5",
        two,
        "Jumlah Kabupaten dengan Wabah Penyakit Mulut dan Kuku",
        "Kabupaten berwabah",
        "5 3 8/9 12/13",
        satuan="kabupaten",
        polaritas="turun",
        realisasi="4",
    )
    respons = k.ukuran(
        "IK 6",
        two,
        "Persentase Laporan Penyakit yang Ditanggapi dalam 48 Jam",
        "Tanggapan dalam 48 jam",
        "94 95 92/93 90/91",
    )
    k.menurut(
        respons,
        "Jenis ternak",
        "Laporan penyakit menurut jenis ternak",
        "Laporan",
        "Ditanggapi",
        Sapi_dan_kerbau=("140", "133"),
        Kambing_dan_domba=("60", "54"),
        Unggas=("80", "75"),
        Babi=("20", "17"),
    )
    vaksin = k.ukuran(
        "IK 7",
        two,
        "Cakupan Kekebalan Ternak setelah Vaksinasi Rabies",
        "Kekebalan rabies",
        "70 72 68/66.5 65/63",
        satuan="%",
        realisasi="73.5",
    )
    lama = k.ukuran(
        "IK 8",
        three,
        "Rata-Rata Lama Penerbitan Sertifikat Bebas Penyakit",
        "Lama penerbitan sertifikat",
        "6 5.5 7/6.8 8/8.4",
        satuan="hari",
        polaritas="turun",
        realisasi="6",
    )
    puas = k.ukuran(
        "IK 9",
        three,
        "Indeks Kepuasan Masyarakat",
        "IKM",
        "3.5 3.55 3.45/3.48 3.4/3.42",
        satuan="indeks",
        realisasi="3.57",
    )
    pnbp = k.ukuran(
        "IK 10",
        three,
        "Penerimaan Jasa Pengujian",
        "Penerimaan jasa pengujian",
        "1500 1600 1400/1465 1300/1190",
        satuan="juta rupiah",
        realisasi="1725",
    )
    ikpa = k.ukuran(
        "IK 11",
        three,
        "Nilai Indikator Kinerja Pelaksanaan Anggaran",
        "IKPA",
        "95 95.5 94/93.1 93/94",
        satuan="nilai",
        realisasi="96.9",
    )
    k.biaya_triwulan(
        "Pengujian Penyakit Hewan",
        **{
            uji: (2400, "410 620 690 656"),
            tepat: (500, "90 120 140 135"),
            lingkup: (300, "20 60 110 95"),
            profisiensi: (200, "30 50 70 44"),
        },
    )
    k.biaya_triwulan(
        "Pengamatan Penyakit Hewan",
        **{
            wabah: (900, "150 240 260 232"),
            respons: (350, "60 85 95 103"),
            vaksin: (450, "40 130 160 93"),
        },
    )
    k.biaya_triwulan(
        "Layanan Sertifikasi dan Kerja Sama",
        **{lama: (180, "35 45 50 41"), puas: (70, "10 20 15 18"), pnbp: (150, "25 35 40 47")},
    )
    k.biaya_triwulan("Dukungan Manajemen Balai", **{ikpa: (7000, "1590 1760 1720 1846")})
    k.seksi("uji", "Kelompok Pelayanan Teknis", uji, tepat, lingkup, profisiensi)
    k.seksi("amat", "Kelompok Epidemiologi", wabah, respons, vaksin)
    k.seksi("info", "Kelompok Informasi Veteriner", lama, puas, pnbp)
    k.seksi("tu", "Subbagian Tata Usaha", ikpa)
    k.pegawai(
        "Pegawai menurut unit kerja dan jabatan",
        "Subbagian Tata Usaha, Desember 2025",
        "Unit Kerja",
        "Medik Veteriner",
        "Paramedik Veteriner",
        "Pelaksana",
        Kelompok_Pelayanan_Teknis=(16, 22, 4),
        Kelompok_Epidemiologi=(9, 7, 1),
        Kelompok_Informasi_Veteriner=(4, 3, 3),
        Subbagian_Tata_Usaha=(1, 0, 20),
    )
    k.tabel_bebas(
        "sampel-",
        "isu_strategis",
        "Sampel dan hasil positif menurut penyakit",
        "Kelompok Pelayanan Teknis, 2025",
        "Penyakit",
        "Sampel",
        "Positif",
        Penyakit_mulut_dan_kuku=(12400, 310),
        Rabies=(1850, 74),
        Bruselosis=(16270, 244),
        Flu_burung=(9000, 126),
        Antraks=(5000, 6),
    )
    columns = {"a": uji, "b": tepat, "c": lingkup, "d": profisiensi, "e": wabah, "f": respons}
    more = {"g": vaksin, "h": lama, "i": puas, "j": pnbp, "k": ikpa}
    k.perjanjian("2025-02-03", **columns, **more)
    k.set(RUANG, pagu_awal="13600000000", pagu_lalu="12900000000")
    k.revisi("-1500000000", tanggal="2025-02-28")
    k.revisi("400000000", tanggal="2025-08-19")
    return k.laporan
