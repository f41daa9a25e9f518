"""A search and rescue office and a statistics office, for sentences written without the rules."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor_ujung import KantorUjung


def penyelamat() -> Laporan:
    """A search and rescue office: money and one table by quarter, three below, one just met."""
    k = KantorUjung(2023)
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


def statistik() -> Laporan:
    """A statistics office of a regency: two just met, one late but better, belanja by jenis."""
    k = KantorUjung(2025)
    k.identitas(
        "Badan Pusat Statistik Kabupaten Muara Serunai",
        "BPS Kabupaten Muara Serunai",
        (2025, 2029),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Terwujudnya penyediaan data statistik yang berkualitas",
        "Menguatnya pembinaan statistik sektoral",
        "Meningkatnya mutu layanan dan tata kelola",
    )
    respons = k.ukuran(
        "1.1",
        one,
        "Persentase Rumah Tangga Sampel yang Merespons Survei",
        "Tingkat respons",
        "95 96 94/93.1 93/92",
    )
    k.menurut(
        respons,
        "Survei",
        "Rumah tangga sampel menurut survei",
        "Sampel",
        "Merespons",
        Sakernas=("800", "784"),
        Susenas=("600", "570"),
        Survei_Ubinan=("200", "166"),
    )
    terbit = k.ukuran(
        "1.2",
        one,
        "Jumlah Publikasi Statistik yang Terbit Tepat Waktu",
        "Publikasi tepat waktu",
        "40 41 38/38 36/34",
        satuan="publikasi",
        realisasi="42",
    )
    lambat = k.ukuran(
        "1.3",
        one,
        "Rata-Rata Keterlambatan Pengiriman Dokumen Survei",
        "Keterlambatan dokumen",
        "4 3 5/6 6/8",
        satuan="hari",
        polaritas="turun",
        realisasi="5",
    )
    romantik = k.ukuran(
        "2.1",
        two,
        "Jumlah Perangkat Daerah yang Memperoleh Rekomendasi Kegiatan Statistik",
        "Rekomendasi statistik",
        "12 16 10/9 8/7",
        satuan="perangkat daerah",
        realisasi="15",
    )
    indeks = k.ukuran(
        "2.2",
        two,
        "Indeks Pembangunan Statistik",
        "IPS",
        "2.6 2.7 2.5/2.52 2.3/2.31",
        satuan="indeks",
        realisasi="2.47",
    )
    desa = k.ukuran(
        "2.3",
        two,
        "Jumlah Desa Cinta Statistik",
        "Desa Cantik",
        "6 8 4/5 3/2",
        satuan="desa",
        realisasi="6",
    )
    puas = k.ukuran(
        "3.1",
        three,
        "Persentase Pengguna Data yang Puas",
        "Kepuasan pengguna data",
        "88 89 87/91 86/86.5",
    )
    k.menurut(
        puas,
        "Layanan",
        "Pengguna data menurut layanan",
        "Responden",
        "Puas",
        Pelayanan_statistik_terpadu=("240", "228"),
        Laman_web=("180", "153"),
        Media_sosial=("80", "69"),
    )
    sakip = k.ukuran(
        "3.2",
        three,
        "Nilai SAKIP",
        "SAKIP",
        "74 75 72/73.1 70/70.5",
        satuan="nilai",
        realisasi="75.48",
    )
    k.biaya("Pelaksanaan Sensus dan Survei", **{respons: (3200, 3136), lambat: (300, 282)})
    k.biaya("Publikasi dan Diseminasi Statistik", **{terbit: (250, 245), puas: (150, 141)})
    k.biaya(
        "Pembinaan Statistik Sektoral", **{romantik: (120, 99), indeks: (80, 74), desa: (100, 96)}
    )
    k.biaya("Dukungan Manajemen", **{sakip: (3800, 3762)})
    k.jenis(1, j52=(3500, 3418))
    k.jenis(2, j52=(400, 386))
    k.jenis(3, j52=(300, 269))
    k.jenis(4, j51=(3000, 2985), j52=(600, 585), j53=(200, 192))
    k.seksi("produksi", "Tim Statistik Produksi dan Sosial", respons, lambat)
    k.seksi("olah", "Tim Pengolahan dan Diseminasi", terbit, puas)
    k.seksi("bina", "Tim Pembinaan Statistik Sektoral", romantik, indeks, desa)
    k.seksi("umum", "Subbagian Umum", sakip)
    columns = {"a": respons, "b": terbit, "c": lambat, "d": romantik, "e": indeks}
    k.perjanjian("2025-01-13", **columns, f=desa, g=puas, h=sakip)
    k.set(RUANG, pagu_awal="8500000000", pagu_lalu="10000000000")
    k.revisi("-500000000", tanggal="2025-02-24")
    return k.laporan


KANTOR_TEPI = {"sar_lintuh": penyelamat, "bps_serunai": statistik}
"""Two offices more, for sentences that were written without a look at the rules."""
