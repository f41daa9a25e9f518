"""A health laboratory: specimens by quarter, income among its indikator, no revision."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2023)
    k.identitas(
        "Balai Laboratorium Kesehatan Daerah Rawa Indah", "Labkesda Rawa Indah", (2021, 2026)
    )
    one, two = k.sasaran_dua(
        "Sasaran Program",
        "Meningkatnya mutu pemeriksaan laboratorium",
        "Meningkatnya kemandirian keuangan balai",
    )
    spesimen = k.indikator_lengkap(
        "90",
        {2022: ("88", "89.5")},
        {2022: "88", 2024: "91"},
        kode="L1",
        sasaran=one,
        nama="Persentase Spesimen yang Diperiksa Tepat Waktu",
        nama_pendek="Spesimen tepat waktu",
    )
    jenis = k.rincian(
        spesimen,
        cara="jumlah_per_jumlah",
        judul="Spesimen menurut jenis",
        kolom_uraian="Jenis spesimen",
        kolom_pembanding="Diterima",
        kolom_realisasi="Tepat Waktu",
    )
    for uraian, pairs in {
        "Spesimen klinik": ("300/285", "320/300", "340/310", "340/325"),
        "Sampel air": ("100/96", "110/104", "90/84", "100/96"),
        "Sampel makanan": ("60/60", "70/68", "80/72", "90/80"),
    }.items():
        quarters = {number: pair.split("/") for number, pair in enumerate(pairs, 1)}
        k.triwulan(jenis, {number: (a, b) for number, (a, b) in quarters.items()}, uraian=uraian)
    k.indikator_lengkap(
        "40",
        {2022: ("36", "38")},
        {2022: "36", 2024: "44"},
        kode="L2",
        sasaran=one,
        nama="Jumlah Parameter Uji yang Terakreditasi",
        nama_pendek="Parameter terakreditasi",
        satuan="parameter",
        realisasi="44",
    )
    k.indikator_lengkap(
        "95",
        {2022: ("94", "94")},
        {2022: "94", 2024: "95"},
        kode="L3",
        sasaran=one,
        nama="Persentase Hasil Uji Banding yang Memuaskan",
        nama_pendek="Uji banding",
        realisasi="91.2",
    )
    k.indikator_lengkap(
        "20",
        {2022: ("22", "25")},
        {2022: "22", 2024: "18"},
        kode="L4",
        sasaran=one,
        nama="Jumlah Spesimen yang Ditolak",
        nama_pendek="Spesimen ditolak",
        satuan="spesimen",
        polaritas="turun",
        realisasi="24",
    )
    k.indikator_lengkap(
        "1500",
        {2022: ("1300", "1350")},
        {2022: "1300", 2024: "1700"},
        kode="L5",
        sasaran=two,
        nama="Penerimaan Retribusi Pemeriksaan",
        nama_pendek="Retribusi",
        satuan="juta rupiah",
        realisasi="1620",
    )
    a, b, c, d, e = (f"indikator-{number}" for number in range(1, 6))
    k.biaya(
        "Pemeriksaan Laboratorium Kesehatan",
        **{a: (1000, 970), c: (300, 294), d: (200, 180)},
    )
    k.biaya("Akreditasi Laboratorium", **{b: (400, 320)})
    k.biaya("Operasional Balai", **{e: (2100, 2058)})
    k.set(RUANG, pagu_awal="4000000000", pagu_lalu="3650000000")
    return k.laporan
