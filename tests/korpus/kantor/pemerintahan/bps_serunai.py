"""A statistics office of a regency: two just met, one late but better, belanja by jenis."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2025)
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
