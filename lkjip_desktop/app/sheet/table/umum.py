"""The plain tables and forms of planning: office, officials, sections, objectives, letter."""

from __future__ import annotations

from lkjip_desktop.app.sheet.lembar import ColumnWidth
from lkjip_desktop.app.sheet.table import field
from lkjip_desktop.app.sheet.table.base import FormTable, ListTable, PlanTable, TreeTable
from lkjip_desktop.app.sheet.table.field import PlanField
from lkjip_desktop.app.sheet.table.signing import SigningTable
from lkjip_desktop.domain.model.entity import Jenjang, Lampiran, Pejabat, Sasaran, Subsie, Tujuan
from lkjip_desktop.domain.model.laporan import Laporan

SEBUTAN = (("–", ""), ("a.n.", "a.n."), ("Plt.", "Plt."), ("Plh.", "Plh."))


def satker() -> PlanTable:
    """The office, its address and where it belongs."""
    return FormTable(
        "Satuan kerja",
        lambda laporan: laporan.satker,
        (
            PlanField("nama", "Nama satuan kerja", needed=True),
            PlanField("nama_pendek", "Nama pendek (judul jendela)"),
            PlanField("instansi", "Instansi"),
            PlanField("atasan", "Kantor atasan"),
            PlanField("kota", "Kota (tempat surat dibuat)", needed=True),
            PlanField("alamat", "Alamat"),
            PlanField("telepon", "Telepon"),
            PlanField("surel", "Surel"),
            PlanField("laman", "Laman"),
        ),
    )


def daftar_pejabat() -> PlanTable:
    return ListTable(
        Pejabat,
        "Pejabat",
        "pejabat",
        (
            PlanField("nama", "Nama", lebar=ColumnWidth.LENTUR, minimum=140, needed=True),
            PlanField("nip", "NIP", minimum=150),
            PlanField("pangkat", "Pangkat", lebar=92),
            PlanField("sebutan", "Sebutan", lebar=78, choices=field.fixed(*SEBUTAN)),
            PlanField("jabatan", "Jabatan", lebar=ColumnWidth.LENTUR, minimum=140, needed=True),
            PlanField("mulai", "Mulai", minimum=92),
            PlanField("selesai", "Selesai", minimum=92),
            PlanField("atasan", "Atasan (bagan)", lebar=122, choices=field.pejabat),
            PlanField("luar", "Dari luar", minimum=70),
        ),
    )


def penandatangan() -> PlanTable:
    return SigningTable()


def daftar_subsie() -> PlanTable:
    """The sections; the tabs of the window follow this list."""
    return ListTable(
        Subsie,
        "Seksi",
        "seksi",
        (
            PlanField("kode", "Kode", minimum=90, needed=True),
            PlanField("nama", "Nama seksi", lebar=ColumnWidth.LENTUR, minimum=200, needed=True),
            PlanField("nama_pendek", "Nama pendek (judul tab)", minimum=160),
            PlanField("kepala", "Kepala", minimum=220, choices=field.pejabat),
        ),
    )


def daftar_jenjang() -> PlanTable:
    """The levels of objectives, from the highest."""
    fields = (
        PlanField("nama", "Jenjang sasaran", lebar=ColumnWidth.LENTUR, minimum=200, needed=True),
    )
    return ListTable(Jenjang, "Jenjang", "jenjang", fields)


def daftar_tujuan() -> PlanTable:
    return ListTable(
        Tujuan,
        "Tujuan",
        "tujuan",
        (
            PlanField("kode", "Kode", minimum=70),
            PlanField("nama", "Tujuan", lebar=ColumnWidth.LENTUR, minimum=240, needed=True),
            PlanField("dokumen", "Dokumen", minimum=140, choices=field.fixed(*field.DOKUMEN)),
        ),
    )


def daftar_sasaran(dokumen: str) -> PlanTable:
    """The tree of objectives of one document."""
    words = next(words for words, code in field.DOKUMEN if code == dokumen)
    return TreeTable(
        Sasaran,
        f"Sasaran {words}",
        "sasaran",
        (
            PlanField("kode", "Kode", minimum=80),
            PlanField(
                "nama", "Sasaran", lebar=ColumnWidth.LENTUR, minimum=260, needed=True, tree=True
            ),
            PlanField("jenjang", "Jenjang", minimum=130, choices=field.jenjang),
            PlanField("tujuan", "Tujuan", minimum=120, choices=field.tujuan),
        ),
        where={"dokumen": dokumen},
    )


def surat_pengantar() -> PlanTable:
    return FormTable(
        "Surat pengantar",
        lambda laporan: laporan.surat_pengantar,
        (
            PlanField("nomor", "Nomor surat", needed=True),
            PlanField("tanggal", "Tanggal", needed=True, keterangan="misalnya 13 Maret 2024"),
            PlanField("kota", "Kota"),
            PlanField("kepada", "Kepada", needed=True),
            PlanField("tempat_tujuan", "Di (tempat tujuan)"),
            PlanField("jenis", "Jenis yang dikirim"),
            PlanField("banyaknya", "Banyaknya"),
            PlanField("keterangan", "Keterangan"),
        ),
    )


def tahun() -> PlanTable:
    """The year of the report and the years of the plan."""
    return FormTable(
        "Tahun",
        lambda laporan: laporan.data,
        (
            PlanField("renstra_awal", "Tahun pertama Renstra", needed=True),
            PlanField("renstra_akhir", "Tahun terakhir Renstra", needed=True),
        ),
    )


def daftar_lampiran() -> PlanTable:
    """Scanned documents; rows come by choosing files."""
    table = ListTable(
        Lampiran,
        "Lampiran pindaian",
        "lampiran",
        (
            PlanField(
                "judul", "Judul lampiran", lebar=ColumnWidth.LENTUR, minimum=260, needed=True
            ),
            PlanField("nama", "Nama berkas", minimum=200),
        ),
        where={"indikator": None},
    )
    table.grows = False
    return table


def years_of(laporan: Laporan) -> range:
    """The years of the plan; five from the year of the report where they are not entered."""
    first = laporan.data.renstra_awal or laporan.data.tahun
    last = laporan.data.renstra_akhir
    return range(first, (last if first <= last < first + 12 else first + 4) + 1)
