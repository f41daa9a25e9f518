"""A hospital of a regency: acronyms, an indikator where lower is better, no revision."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2023)
    k.identitas("Rumah Sakit Umum Daerah Tirta Kencana", "RSUD Tirta Kencana", (2021, 2026))
    one, two = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya mutu pelayanan kesehatan rujukan",
        "Meningkatnya akuntabilitas kinerja rumah sakit",
    )
    bor = k.indikator_lengkap(
        "65",
        {2022: ("62", "66.8")},
        {2022: "62", 2024: "67"},
        kode="IKU-1",
        sasaran=one,
        nama="Bed Occupancy Rate (BOR)",
        nama_pendek="BOR",
        satuan="%",
        realisasi="71.2",
    )
    k.indikator_lengkap(
        "25",
        {2022: ("26", "27")},
        {2022: "26", 2024: "24"},
        kode="IKU-2",
        sasaran=one,
        nama="Angka Kematian Bersih",
        nama_pendek="Kematian bersih",
        satuan="permil",
        polaritas="turun",
        realisasi="21",
    )
    keluhan = k.indikator_lengkap(
        "90",
        {2022: ("88", "85.5")},
        {2022: "88", 2024: "91"},
        kode="IKU-3",
        sasaran=one,
        nama="Persentase Keluhan Pasien yang Ditangani Tepat Waktu",
        nama_pendek="Keluhan pasien",
        satuan="%",
    )
    saluran = k.rincian(
        keluhan,
        cara="jumlah_per_jumlah",
        judul="Keluhan menurut saluran",
        kolom_pembanding="Keluhan Masuk",
        kolom_realisasi="Ditangani",
    )
    k.baris(saluran, "60", "52", uraian="Kotak saran")
    k.baris(saluran, "140", "131", uraian="Aplikasi")
    k.baris(saluran, "50", "47", uraian="Tatap muka")
    sakip = k.indikator_lengkap(
        "72",
        {2022: ("70", "68.9")},
        {2022: "70", 2024: "74"},
        kode="IKU-4",
        sasaran=two,
        nama="Nilai SAKIP",
        nama_pendek="SAKIP",
        satuan="nilai",
        realisasi="70.35",
    )
    obat = k.indikator_lengkap(
        "98",
        {2022: ("97", "96.1")},
        {2022: "97", 2024: "98"},
        kode="IKU-5",
        sasaran=two,
        nama="Persentase Ketersediaan Obat",
        nama_pendek="Ketersediaan obat",
        satuan="%",
        realisasi="95.5",
    )
    for nama, row, pagu, spent in (
        ("Peningkatan Mutu Pelayanan Kesehatan BLUD", bor, "24750000000", "23900000000"),
        ("Penyediaan Obat dan Bahan Medis", obat, "8200000000", "7790000000"),
        ("Administrasi Umum Perangkat Daerah", sakip, "1050000000", "1012000000"),
    ):
        k.alokasi(k.kegiatan(pagu, nama=nama), row, pagu, spent)
    k.set(RUANG, pagu_awal="34000000000", pagu_lalu="31500000000")
    return k.laporan
