"""A ward of a town: seven indikator, two tables, a figure that stayed as it was."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas("Kelurahan Pasir Kemala", "Kelurahan Pasir Kemala", (2021, 2026))
    one, two, three = k.sasaran_dua(
        "Sasaran",
        "Meningkatnya mutu pelayanan administrasi kelurahan",
        "Meningkatnya kebersihan dan ketertiban lingkungan",
        "Meningkatnya peran serta masyarakat",
    )
    surat = k.ukuran(
        "L1",
        one,
        "Persentase Surat yang Selesai dalam Satu Hari",
        "Surat selesai sehari",
        "90 92 88/86.5 85/84",
    )
    k.menurut(
        surat,
        "Jenis surat",
        "Surat menurut jenis",
        "Permohonan",
        "Selesai Sehari",
        Keterangan_domisili=("300", "285"),
        Keterangan_usaha=("200", "176"),
        Pengantar_nikah=("100", "91"),
    )
    puas = k.ukuran(
        "L2",
        one,
        "Indeks Kepuasan Warga",
        "Kepuasan warga",
        "82 83 81/81.7 80/79.6",
        satuan="indeks",
        realisasi="84.46",
    )
    sampah = k.ukuran(
        "L3",
        two,
        "Jumlah Titik Sampah Liar",
        "Titik sampah liar",
        "12 10 15/14 18/20",
        satuan="titik",
        polaritas="turun",
        realisasi="9",
    )
    ronda = k.ukuran(
        "L4",
        two,
        "Persentase RT yang Melaksanakan Ronda",
        "Ronda malam",
        "80 82 78/75 75/70",
    )
    k.menurut(
        ronda,
        "RW",
        "Ronda menurut RW",
        "RT",
        "Melaksanakan Ronda",
        RW_01=("12", "10"),
        RW_02=("10", "6"),
        RW_03=("8", "7"),
        RW_04=("10", "7"),
    )
    tertib = k.ukuran(
        "L5",
        two,
        "Jumlah Gangguan Ketertiban",
        "Gangguan ketertiban",
        "6 5 8/10 10/9",
        satuan="kejadian",
        polaritas="turun",
        realisasi="6",
    )
    warga = k.ukuran(
        "L6",
        three,
        "Jumlah Peserta Musyawarah Kelurahan",
        "Peserta musyawarah",
        "150 160 140/152 130/128",
        satuan="orang",
        realisasi="171",
    )
    swadaya = k.ukuran(
        "L7",
        three,
        "Nilai Swadaya Masyarakat",
        "Swadaya masyarakat",
        "240 250 220/235 200/190",
        satuan="juta rupiah",
        realisasi="216",
    )
    k.biaya("Pelayanan Administrasi Kelurahan", **{surat: (160, 152), puas: (40, 36)})
    k.biaya("Kebersihan dan Ketertiban", **{sampah: (300, 276), ronda: (60, 45), tertib: (40, 39)})
    k.biaya("Pemberdayaan Masyarakat", **{warga: (250, 245), swadaya: (150, 147)})
    k.seksi("yanum", "Seksi Pelayanan Umum", surat, puas)
    k.seksi("trantib", "Seksi Ketenteraman dan Ketertiban", sampah, ronda, tertib)
    k.seksi("pmk", "Seksi Pemberdayaan Masyarakat", warga, swadaya)
    k.perjanjian("2024-01-12", a=surat, b=puas, c=sampah, d=ronda, e=tertib, f=warga, g=swadaya)
    k.set(RUANG, pagu_awal="1050000000", pagu_lalu="800000000")
    k.revisi("-50000000", tanggal="2024-10-02")
    return k.laporan
