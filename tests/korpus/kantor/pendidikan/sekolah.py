"""A vocational school: an indikator of a range, one at 0, pagu that falls, two levels."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2025)
    k.identitas("SMK Negeri 3 Wana Giri", "SMKN 3 Wana Giri", (2025, 2029))
    one, two, three = k.sasaran_dua(
        "Sasaran Program",
        "Meningkatnya mutu lulusan",
        "Meningkatnya mutu pendidik dan tenaga kependidikan",
        "Terwujudnya tata kelola sekolah yang baik",
    )
    serap = k.indikator_lengkap(
        "60",
        {2024: ("58", "55.4")},
        {2026: "62", 2029: "70"},
        kode="A.1",
        sasaran=one,
        nama="Persentase Lulusan yang Terserap Dunia Kerja",
        nama_pendek="Lulusan terserap",
        satuan="%",
    )
    jurusan = k.rincian(
        serap,
        cara="jumlah_per_jumlah",
        judul="Lulusan menurut kompetensi keahlian",
        kolom_uraian="Kompetensi keahlian",
        kolom_pembanding="Lulusan",
        kolom_realisasi="Bekerja",
    )
    k.baris(jurusan, "96", "63", uraian="Teknik Pemesinan")
    k.baris(jurusan, "72", "41", uraian="Tata Boga")
    k.baris(jurusan, "64", "36", uraian="Akuntansi")
    k.indikator_lengkap(
        "0",
        {2024: ("0", "2")},
        {2026: "0", 2029: "0"},
        kode="A.2",
        sasaran=one,
        nama="Jumlah Siswa Putus Sekolah",
        nama_pendek="Putus sekolah",
        satuan="siswa",
        polaritas="turun",
        realisasi="1",
    )
    guru = k.indikator_lengkap(
        "85",
        {2024: ("80", "81.25")},
        {2026: "88", 2029: "95"},
        kode="B.1",
        sasaran=two,
        nama="Persentase Guru Bersertifikat Pendidik",
        nama_pendek="Sertifikasi guru",
        satuan="%",
    )
    status = k.rincian(
        guru,
        cara="jumlah_per_jumlah",
        judul="Guru menurut status",
        kolom_pembanding="Jumlah Guru",
        kolom_realisasi="Bersertifikat",
    )
    k.baris(status, "54", "51", uraian="Guru PNS")
    k.baris(status, "18", "12", uraian="Guru PPPK")
    pelatihan = k.indikator_lengkap(
        "30",
        {2024: ("28", "33")},
        {2026: "32", 2029: "40"},
        kode="B.2",
        sasaran=two,
        nama="Rata-Rata Jam Pelatihan Guru",
        nama_pendek="Jam pelatihan",
        satuan="jam",
        realisasi="36.5",
    )
    nilai = k.indikator_lengkap(
        "80",
        {2024: ("78", "79.1")},
        {2026: "82", 2029: "88"},
        kode="C.1",
        sasaran=three,
        nama="Nilai Rapor Pendidikan",
        nama_pendek="Rapor pendidikan",
        satuan="nilai",
        realisasi="80",
    )
    induk = k.kegiatan("5400000000", nama="Pengelolaan Pendidikan Menengah", kode="1.01")
    for nama, row, pagu, spent in (
        ("Praktik Kerja Lapangan", serap, "620000000", "611500000"),
        ("Peningkatan Kompetensi Guru", guru, "480000000", "455000000"),
        ("Pelatihan Internal", pelatihan, "100000000", "98750000"),
        ("Operasional Sekolah", nilai, "4200000000", "4089000000"),
    ):
        line = k.kegiatan(pagu, nama=nama, induk=induk, jenis="keluaran")
        k.alokasi(line, row, pagu, spent)
    k.set(RUANG, pagu_awal="5650000000", pagu_lalu="5800000000")
    k.revisi("-250000000", tanggal="2025-04-14")
    return k.laporan
