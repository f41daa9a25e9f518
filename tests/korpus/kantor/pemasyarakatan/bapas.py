"""A probation office: codes in digits, an indikator that counts groups."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas(
        "Balai Pemasyarakatan Kelas II Lembah Sari", "Bapas Kelas II Lembah Sari", (2020, 2024)
    )
    one, two = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya kualitas pembimbingan klien pemasyarakatan",
        "Meningkatnya dukungan layanan manajemen",
    )
    bimbingan = k.indikator_lengkap(
        "70",
        {2023: ("68", "79.5")},
        {2023: "68"},
        kode="1.1",
        sasaran=one,
        nama="Persentase Klien Pemasyarakatan yang Memperoleh Pembimbingan Kemandirian",
        nama_pendek="Pembimbingan kemandirian",
        satuan="%",
    )
    klien = k.rincian(
        bimbingan,
        cara="jumlah_per_jumlah",
        judul="Klien menurut golongan",
        kolom_pembanding="Jumlah Klien",
        kolom_realisasi="Dibimbing",
    )
    k.baris(klien, "320", "260", uraian="Klien dewasa")
    k.baris(klien, "45", "41", uraian="Klien anak")
    litmas = k.indikator_lengkap(
        "95",
        {2023: ("94", "93.1")},
        {2023: "94"},
        kode="1.2",
        sasaran=one,
        nama="Persentase Penelitian Kemasyarakatan yang Diselesaikan Tepat Waktu",
        nama_pendek="Litmas",
        satuan="%",
    )
    laporan = k.rincian(
        litmas,
        cara="jumlah_per_jumlah",
        judul="Penelitian kemasyarakatan menurut jenis",
        kolom_pembanding="Permintaan",
        kolom_realisasi="Selesai Tepat Waktu",
    )
    k.baris(laporan, "412", "390", uraian="Litmas pembinaan")
    k.baris(laporan, "38", "38", uraian="Litmas diversi")
    k.baris(laporan, "150", "141", uraian="Litmas asimilasi")
    pokmas = k.indikator_lengkap(
        "8",
        {2023: ("8", "7")},
        {2023: "8"},
        kode="1.3",
        sasaran=one,
        nama="Jumlah Kelompok Masyarakat Peduli Pemasyarakatan yang Aktif",
        nama_pendek="Pokmas Lipas",
        satuan="kelompok",
        realisasi="10",
    )
    puas = k.indikator_lengkap(
        "82",
        {2023: ("80", "83.9")},
        {2023: "80"},
        kode="2.1",
        sasaran=two,
        nama="Indeks Kepuasan Layanan Klien",
        nama_pendek="Kepuasan layanan",
        satuan="indeks",
        realisasi="86.4",
    )
    nka = k.indikator_lengkap(
        "90",
        {2023: ("89", "91.2")},
        {2023: "89"},
        kode="2.2",
        sasaran=two,
        nama="Nilai Kinerja Anggaran",
        nama_pendek="NKA",
        satuan="nilai",
        realisasi="88.15",
    )
    bimkemas = k.kegiatan(
        "1250000000", nama="Penyelenggaraan Pembimbingan Kemasyarakatan", kode="6164"
    )
    manajemen = k.kegiatan("3400000000", nama="Layanan Dukungan Manajemen", kode="6232")
    for kegiatan, row, pagu, spent in (
        (bimkemas, bimbingan, "700000000", "655000000"),
        (bimkemas, litmas, "400000000", "396000000"),
        (bimkemas, pokmas, "150000000", "148500000"),
        (manajemen, puas, "40000000", "39000000"),
        (manajemen, nka, "3360000000", "3301200000"),
    ):
        k.alokasi(kegiatan, row, pagu, spent)
    k.set(RUANG, pagu_awal="4500000000", pagu_lalu="4210000000")
    k.revisi("150000000", tanggal="2024-08-05")
    return k.laporan
