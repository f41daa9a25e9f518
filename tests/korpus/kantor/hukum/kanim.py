"""An immigration office: passports by place, one indikator far from its target."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas("Kantor Imigrasi Kelas II Pantai Lestari", "Kanim Pantai Lestari", (2020, 2024))
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya kualitas layanan keimigrasian",
        "Meningkatnya pengawasan dan penegakan hukum keimigrasian",
        "Meningkatnya tata kelola kantor",
    )
    paspor = k.indikator_lengkap(
        "94",
        {2023: ("93", "92.8")},
        {2023: "93"},
        kode="1.a",
        sasaran=one,
        nama="Persentase Permohonan Paspor yang Selesai Tepat Waktu",
        nama_pendek="Paspor tepat waktu",
    )
    k.menurut(
        paspor,
        "Tempat",
        "Permohonan paspor menurut tempat",
        "Permohonan",
        "Selesai Tepat Waktu",
        Kantor_imigrasi=("5200", "4992"),
        Unit_layanan_paspor=("2300", "2185"),
        Mal_pelayanan_publik=("1500", "1463"),
    )
    k.indikator_lengkap(
        "1200",
        {2023: ("1100", "1150")},
        {2023: "1100"},
        kode="1.b",
        sasaran=one,
        nama="Jumlah Izin Tinggal yang Diterbitkan",
        nama_pendek="Izin tinggal",
        satuan="dokumen",
        realisasi="1380",
    )
    k.indikator_lengkap(
        "88",
        {2023: ("86", "89.4")},
        {2023: "86"},
        kode="1.c",
        sasaran=one,
        nama="Indeks Kepuasan Masyarakat",
        nama_pendek="IKM",
        satuan="indeks",
        realisasi="91.52",
    )
    k.indikator_lengkap(
        "24",
        {2023: ("24", "22")},
        {2023: "24"},
        kode="2.a",
        sasaran=two,
        nama="Jumlah Operasi Pengawasan Orang Asing",
        nama_pendek="Operasi pengawasan",
        satuan="kegiatan",
        realisasi="24",
    )
    tindak = k.indikator_lengkap(
        "100",
        {2023: ("100", "95")},
        {2023: "100"},
        kode="2.b",
        sasaran=two,
        nama="Persentase Pelanggaran Keimigrasian yang Ditindak",
        nama_pendek="Pelanggaran ditindak",
    )
    k.menurut(
        tindak,
        "Jenis pelanggaran",
        "Pelanggaran menurut jenis",
        "Pelanggaran",
        "Ditindak",
        Penyalahgunaan_izin_tinggal=("18", "15"),
        Melampaui_izin_tinggal=("27", "27"),
        Tanpa_dokumen_perjalanan=("5", "3"),
    )
    k.indikator_lengkap(
        "92",
        {2023: ("91", "90.16")},
        {2023: "91"},
        kode="3.a",
        sasaran=three,
        nama="Nilai Kinerja Anggaran",
        nama_pendek="NKA",
        satuan="nilai",
        realisasi="89.7",
    )
    a, b, c, d, e, f = (f"indikator-{number}" for number in range(1, 7))
    k.biaya(
        "Pelayanan Keimigrasian",
        **{a: (1900, 1862), b: (600, 585), c: (300, 288)},
    )
    k.biaya("Pengawasan Keimigrasian", **{d: (700, 693), e: (500, 410)})
    k.biaya("Dukungan Manajemen Kantor", **{f: (6000, 5880)})
    k.seksi("lantas", "Seksi Lalu Lintas Keimigrasian", a, b)
    k.seksi("inteldak", "Seksi Intelijen dan Penindakan", d, e)
    k.seksi("tu", "Subbagian Tata Usaha", c, f)
    k.set(RUANG, pagu_awal="10400000000", pagu_lalu="9600000000")
    k.revisi("-400000000", tanggal="2024-08-12")
    return k.laporan
