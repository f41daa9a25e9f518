"""Two offices more for the corpora, whose names, codes and money are of another kind."""

from __future__ import annotations

from dataclasses import replace

from lkjip_desktop.domain.model.entity import (
    CapaianLalu,
    DataLaporan,
    IndikatorRenstra,
    Sasaran,
    TargetRenstra,
    TautanRenstra,
    Tujuan,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG, Rakit

Lalu = dict[int, tuple[str, str]]


class Kantor(Rakit):
    """Rows of an office with an indikator of plan for each of its own."""

    def identitas(self, nama: str, pendek: str, renstra: tuple[int, int]) -> None:
        """Name, short name and period of the plan."""
        satker = self.rows["satker"]
        self.put(replace(satker, nama=nama, nama_pendek=pendek))  # type: ignore[call-arg]
        data = self.rows[RUANG]
        assert isinstance(data, DataLaporan)
        self.put(replace(data, renstra_awal=renstra[0], renstra_akhir=renstra[1]))

    def indikator_lengkap(
        self, target: str, lalu: Lalu, rencana: dict[int, str], **columns: str
    ) -> str:
        """An indikator with its results of earlier years and its targets in the plan."""
        row = self.indikator(target, **columns)
        for tahun, (reference, done) in lalu.items():
            key = keyed_id(RUANG, CapaianLalu, row, tahun)
            self.put(CapaianLalu(key, row, tahun, reference, done))
        plan = self.put(
            IndikatorRenstra(
                f"renstra-{row}",
                kode=columns["kode"],
                nama=columns["nama"],
                satuan=columns.get("satuan", "%"),
                polaritas=columns.get("polaritas", "naik"),
                urutan=columns["kode"],
            )
        )
        for tahun, reference in {self.tahun: target, **rencana}.items():
            self.put(
                TargetRenstra(keyed_id(RUANG, TargetRenstra, plan, tahun), plan, tahun, reference)
            )
        self.put(TautanRenstra(keyed_id(RUANG, TautanRenstra, row, plan), row, plan))
        return row

    def sasaran_dua(self, jenjang: str, *names: str) -> list[str]:
        """Objectives of the report and the same of the plan."""
        level = self.jenjang(jenjang)
        self.put(Tujuan("tujuan", kode="T1", nama=f"Tujuan {names[0]}", dokumen="renstra"))
        found = []
        for number, name in enumerate(names, 1):
            found.append(
                self.sasaran(kode=str(number), nama=name, jenjang=level, dokumen="laporan")
            )
            self.put(
                Sasaran(
                    f"renstra-sasaran-{number}",
                    kode=f"SK{number}",
                    nama=name,
                    jenjang=level,
                    dokumen="renstra",
                    tujuan="tujuan",
                    urutan=str(number),
                )
            )
        return found


def bapas() -> Laporan:
    """A probation office: codes in digits, an indikator that counts groups."""
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


def rsud() -> Laporan:
    """A hospital of a regency: acronyms, an indikator where lower is better, no revision."""
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


def sekolah() -> Laporan:
    """A vocational school: an indikator of a range, one at 0, pagu that falls, two levels."""
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


KANTOR = {"bapas": bapas, "rsud": rsud, "sekolah": sekolah}
