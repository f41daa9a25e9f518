"""A search and rescue office: money and one table by quarter, three below, one just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2023)
    k.identitas(
        "Kantor Pencarian dan Pertolongan Kelas B Karang Lintuh",
        "Kantor SAR Karang Lintuh",
        (2020, 2024),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Terselenggaranya operasi pencarian dan pertolongan yang cepat dan tepat",
        "Meningkatnya kesiapsiagaan sumber daya pencarian dan pertolongan",
        "Terwujudnya tata kelola kantor yang baik",
    )
    tanggap = k.ukuran(
        "SAR.1",
        one,
        "Rata-Rata Waktu Tanggap Operasi",
        "Waktu tanggap",
        "25 24 27/26 30/33",
        satuan="menit",
        polaritas="turun",
        realisasi="22",
    )
    selamat = k.ukuran(
        "SAR.2",
        one,
        "Persentase Korban yang Berhasil Diselamatkan",
        "Korban selamat",
        "85 86 84/83.2 82/80.5",
    )
    k.menurut_triwulan(
        selamat,
        "Jenis kejadian",
        "Korban menurut jenis kejadian",
        "Korban",
        "Selamat",
        Kecelakaan_kapal="40/33 25/22 30/26 55/47",
        Bencana_alam="10/10 6/6 4/4 30/28",
        Kondisi_membahayakan_manusia="12/9 14/10 10/8 14/9",
    )
    tuntas = k.ukuran(
        "SAR.3",
        one,
        "Persentase Operasi yang Dituntaskan dalam Tujuh Hari",
        "Operasi tuntas",
        "95 96 94/95.5 93/91",
        realisasi="96.9",
    )
    sarana = k.ukuran(
        "SAR.4",
        two,
        "Persentase Sarana yang Siap Operasi",
        "Sarana siap operasi",
        "90 91 88/90 86/82",
    )
    k.menurut(
        sarana,
        "Jenis sarana",
        "Sarana menurut jenis",
        "Sarana",
        "Siap Operasi",
        Kapal_penyelamat=("4", "3"),
        Kendaraan_taktis=("16", "15"),
        Perahu_karet=("20", "16"),
    )
    potensi = k.ukuran(
        "SAR.5",
        two,
        "Jumlah Potensi Pencarian dan Pertolongan yang Terlatih",
        "Potensi terlatih",
        "240 260 200/210 150/138",
        satuan="orang",
        realisasi="276",
    )
    sertifikat = k.ukuran(
        "SAR.6",
        two,
        "Persentase Penyelamat yang Bersertifikat",
        "Penyelamat bersertifikat",
        "80 82 76/74 72/73",
        realisasi="80",
    )
    nka = k.ukuran(
        "SAR.7",
        three,
        "Nilai Kinerja Anggaran",
        "NKA",
        "90 91 89/91.4 88/86",
        satuan="nilai",
        realisasi="85.5",
    )
    puas = k.ukuran(
        "SAR.8",
        three,
        "Indeks Kepuasan Pengguna Layanan",
        "Kepuasan pengguna",
        "3.5 3.55 3.45/3.4 3.4/3.42",
        satuan="indeks",
        realisasi="3.64",
    )
    k.biaya_triwulan(
        "Operasi Pencarian dan Pertolongan",
        **{
            tanggap: (1200, "250 290 300 324"),
            selamat: (1800, "380 420 440 488"),
            tuntas: (500, "100 110 120 145"),
        },
    )
    k.biaya_triwulan("Kesiapsiagaan Sarana", **{sarana: (4000, "500 820 900 1380")})
    k.biaya_triwulan(
        "Pembinaan Tenaga dan Potensi",
        **{potensi: (600, "60 190 200 144"), sertifikat: (400, "40 100 110 126")},
    )
    k.biaya_triwulan(
        "Dukungan Manajemen Kantor",
        **{nka: (11400, "2700 2800 2750 3036"), puas: (100, "10 25 25 37")},
    )
    k.seksi("ops", "Seksi Operasi dan Siaga", tanggap, selamat, tuntas)
    k.seksi("sumber", "Seksi Sumber Daya", sarana, potensi, sertifikat)
    k.seksi("umum", "Subbagian Umum", nka, puas)
    columns = {"a": tanggap, "b": selamat, "c": tuntas, "d": sarana, "e": potensi}
    k.perjanjian("2023-01-18", **columns, f=sertifikat, g=nka, h=puas)
    k.set(RUANG, pagu_awal="19000000000", pagu_lalu="18500000000")
    k.revisi("1000000000", tanggal="2023-06-12")
    return k.laporan
