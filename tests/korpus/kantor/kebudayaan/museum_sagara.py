"""A museum of a province: belanja by jenis, three below target, two just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2025)
    k.identitas("Museum Negeri Sagara Wetan", "Museum Sagara Wetan", (2021, 2026))
    one, two, three = k.sasaran_dua(
        "Sasaran Program",
        "Meningkatnya pelestarian koleksi museum",
        "Meningkatnya pemanfaatan museum oleh masyarakat",
        "Meningkatnya mutu tata kelola museum",
    )
    rawat = k.ukuran(
        "M1.1",
        one,
        "Persentase Koleksi yang Dikonservasi",
        "Konservasi koleksi",
        "80 84 76/78.5 72/70",
    )
    k.menurut(
        rawat,
        "Jenis koleksi",
        "Konservasi koleksi menurut jenis",
        "Koleksi",
        "Dikonservasi",
        Etnografika=("1200", "1044"),
        Keramologika=("500", "460"),
        Filologika=("300", "216"),
    )
    digital = k.ukuran(
        "M1.2",
        one,
        "Jumlah Koleksi yang Didigitalkan",
        "Digitalisasi koleksi",
        "400 450 350/365 300/310",
        satuan="koleksi",
        realisasi="380",
    )
    rusak = k.ukuran(
        "M1.3",
        one,
        "Jumlah Kasus Kerusakan Koleksi",
        "Kerusakan koleksi",
        "5 4 6/6 8/10",
        satuan="kasus",
        polaritas="turun",
        realisasi="3",
    )
    kunjung = k.ukuran(
        "M2.1",
        two,
        "Jumlah Pengunjung Museum",
        "Pengunjung",
        "50000 55000 45000/47200 40000/36800",
        satuan="orang",
        realisasi="56500",
    )
    pamer = k.ukuran(
        "M2.2",
        two,
        "Jumlah Pameran yang Diselenggarakan",
        "Pameran",
        "6 7 5/6 5/4",
        satuan="pameran",
        realisasi="6",
    )
    mitra = k.ukuran(
        "M2.3",
        two,
        "Persentase Sekolah Mitra yang Mengikuti Program Belajar di Museum",
        "Program belajar",
        "85 87 82/83.5 80/76",
    )
    k.menurut(
        mitra,
        "Jenjang",
        "Sekolah mitra menurut jenjang",
        "Sekolah Mitra",
        "Mengikuti Program",
        Sekolah_dasar=("80", "68"),
        Sekolah_menengah_pertama=("50", "40"),
        Sekolah_menengah_atas=("30", "20"),
    )
    puas = k.ukuran(
        "M3.1",
        three,
        "Indeks Kepuasan Pengunjung",
        "Kepuasan pengunjung",
        "88 89 87/86.4 86/85.1",
        satuan="indeks",
        realisasi="90.2",
    )
    temuan = k.ukuran(
        "M3.2",
        three,
        "Persentase Temuan Pemeriksaan yang Ditindaklanjuti",
        "Temuan pemeriksaan",
        "100 100 100/100 100/88",
        realisasi="100",
    )
    retribusi = k.ukuran(
        "M3.3",
        three,
        "Pendapatan Retribusi Museum",
        "Retribusi",
        "300 320 260/275 240/221",
        satuan="juta rupiah",
        realisasi="282",
    )
    k.biaya(
        "Pelestarian dan Dokumentasi Koleksi",
        **{rawat: (600, 588), digital: (400, 352), rusak: (200, 197)},
    )
    k.biaya("Pameran dan Publikasi", **{kunjung: (350, 343), pamer: (900, 873)})
    k.biaya("Edukasi Museum", **{mitra: (250, 205)})
    k.biaya(
        "Penunjang Urusan Museum", **{puas: (100, 98), temuan: (50, 49), retribusi: (2150, 2107)}
    )
    k.jenis(1, j52=(800, 765), j53=(400, 372))
    k.jenis(2, j52=(1250, 1216))
    k.jenis(3, j52=(250, 205))
    k.jenis(4, j51=(1800, 1773), j52=(500, 481))
    k.seksi("koleksi", "Seksi Koleksi dan Konservasi", rawat, digital, rusak)
    k.seksi("edukasi", "Seksi Edukasi dan Pameran", kunjung, pamer, mitra)
    k.seksi("tu", "Subbagian Tata Usaha", puas, temuan, retribusi)
    columns = {"a": rawat, "b": digital, "c": rusak, "d": kunjung, "e": pamer}
    k.perjanjian("2025-01-20", **columns, f=mitra, g=puas, h=temuan, i=retribusi)
    k.set(RUANG, pagu_awal="4800000000", pagu_lalu="4000000000")
    k.revisi("200000000", tanggal="2025-09-15")
    return k.laporan
