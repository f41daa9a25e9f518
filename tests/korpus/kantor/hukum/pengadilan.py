"""A court: cases by kind, backlog where lower is better, pagu that grows."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2025)
    k.identitas("Pengadilan Negeri Bukit Cempaka", "PN Bukit Cempaka", (2025, 2029))
    one, two, three = k.sasaran_dua(
        "Sasaran Strategis",
        "Terwujudnya proses peradilan yang pasti, transparan, dan akuntabel",
        "Meningkatnya akses peradilan bagi masyarakat",
        "Meningkatnya kepatuhan terhadap putusan",
    )
    perkara = k.indikator_lengkap(
        "95",
        {2024: ("94", "95.1")},
        {2026: "96", 2029: "98"},
        kode="P1",
        sasaran=one,
        nama="Persentase Perkara yang Diselesaikan Tepat Waktu",
        nama_pendek="Perkara tepat waktu",
    )
    k.menurut(
        perkara,
        "Jenis perkara",
        "Perkara menurut jenis",
        "Perkara",
        "Selesai Tepat Waktu",
        Pidana=("410", "402"),
        Perdata_gugatan=("120", "105"),
        Perdata_permohonan=("170", "168"),
    )
    k.indikator_lengkap(
        "85",
        {2024: ("84", "83.5")},
        {2026: "86", 2029: "88"},
        kode="P2",
        sasaran=one,
        nama="Persentase Putusan yang Tidak Diajukan Banding",
        nama_pendek="Tanpa banding",
        realisasi="81.6",
    )
    k.indikator_lengkap(
        "12",
        {2024: ("10", "9")},
        {2026: "13", 2029: "18"},
        kode="P3",
        sasaran=one,
        nama="Persentase Perkara yang Berhasil Dimediasi",
        nama_pendek="Mediasi",
        realisasi="15",
    )
    k.indikator_lengkap(
        "20",
        {2024: ("18", "18")},
        {2026: "22", 2029: "26"},
        kode="P4",
        sasaran=two,
        nama="Jumlah Sidang di Luar Gedung Pengadilan",
        nama_pendek="Sidang keliling",
        satuan="kegiatan",
        realisasi="18",
    )
    bantuan = k.indikator_lengkap(
        "100",
        {2024: ("100", "98")},
        {2026: "100", 2029: "100"},
        kode="P5",
        sasaran=two,
        nama="Persentase Permohonan Bantuan Hukum yang Dilayani",
        nama_pendek="Bantuan hukum",
    )
    k.menurut(
        bantuan,
        "Bentuk layanan",
        "Layanan bantuan hukum menurut bentuk",
        "Permohonan",
        "Dilayani",
        Konsultasi=("260", "260"),
        Pembuatan_dokumen=("140", "140"),
    )
    k.indikator_lengkap(
        "6",
        {2024: ("8", "7")},
        {2026: "5", 2029: "2"},
        kode="P6",
        sasaran=three,
        nama="Jumlah Permohonan Eksekusi yang Tertunggak",
        nama_pendek="Eksekusi tertunggak",
        satuan="perkara",
        polaritas="turun",
        realisasi="4",
    )
    a, b, c, d, e, f = (f"indikator-{number}" for number in range(1, 7))
    k.biaya("Penyelesaian Perkara", **{a: (400, 392), b: (60, 57), c: (180, 171)})
    k.biaya("Layanan Peradilan bagi Masyarakat", **{d: (160, 144), e: (100, 100)})
    k.biaya("Dukungan Manajemen Peradilan", **{f: (5100, 5049)})
    k.seksi("panitera", "Kepaniteraan", a, b, c)
    k.seksi("umum", "Subbagian Umum", d, e, f)
    k.set(RUANG, pagu_awal="5850000000", pagu_lalu="5600000000")
    k.revisi("150000000", tanggal="2025-07-21")
    return k.laporan
