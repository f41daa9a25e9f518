"""The plain tables and forms of planning: office, officials, sections, objectives, letter."""

from __future__ import annotations

from lkjip_desktop.app.sheet.lembar import Lebar
from lkjip_desktop.app.sheet.table import field
from lkjip_desktop.app.sheet.table.base import FormTable, ListTable, Table, TreeTable
from lkjip_desktop.app.sheet.table.field import Field
from lkjip_desktop.app.sheet.table.signing import SigningTable
from lkjip_desktop.domain.model.entity import Jenjang, Lampiran, Pejabat, Sasaran, Subsie, Tujuan
from lkjip_desktop.domain.model.laporan import Laporan

SEBUTAN = (("–", ""), ("a.n.", "a.n."), ("Plt.", "Plt."), ("Plh.", "Plh."))


def satker() -> Table:
    """The office, its address and where it belongs."""
    return FormTable(
        "Satuan kerja",
        lambda laporan: laporan.satker,
        (
            Field("nama", "Nama satuan kerja", needed=True),
            Field("nama_pendek", "Nama pendek (judul jendela)"),
            Field("instansi", "Instansi"),
            Field("atasan", "Kantor atasan"),
            Field("kota", "Kota (tempat surat dibuat)", needed=True),
            Field("alamat", "Alamat"),
            Field("telepon", "Telepon"),
            Field("surel", "Surel"),
            Field("laman", "Laman"),
        ),
    )


def daftar_pejabat() -> Table:
    """The officials."""
    return ListTable(
        Pejabat,
        "Pejabat",
        "pejabat",
        (
            Field("nama", "Nama", lebar=Lebar.LENTUR, minimum=140, needed=True),
            Field("nip", "NIP", minimum=150),
            Field("pangkat", "Pangkat", lebar=92),
            Field("sebutan", "Sebutan", lebar=78, choices=field.fixed(*SEBUTAN)),
            Field("jabatan", "Jabatan", lebar=Lebar.LENTUR, minimum=140, needed=True),
            Field("mulai", "Mulai", minimum=92),
            Field("selesai", "Selesai", minimum=92),
            Field("atasan", "Atasan (bagan)", lebar=122, choices=field.pejabat),
            Field("luar", "Dari luar", minimum=70),
        ),
    )


def penandatangan() -> Table:
    """Who signs what."""
    return SigningTable()


def daftar_subsie() -> Table:
    """The sections; the tabs of the window follow this list."""
    return ListTable(
        Subsie,
        "Seksi",
        "seksi",
        (
            Field("kode", "Kode", minimum=90, needed=True),
            Field("nama", "Nama seksi", lebar=Lebar.LENTUR, minimum=200, needed=True),
            Field("nama_pendek", "Nama pendek (judul tab)", minimum=160),
            Field("kepala", "Kepala", minimum=220, choices=field.pejabat),
        ),
    )


def daftar_jenjang() -> Table:
    """The levels of objectives, from the highest."""
    fields = (Field("nama", "Jenjang sasaran", lebar=Lebar.LENTUR, minimum=200, needed=True),)
    return ListTable(Jenjang, "Jenjang", "jenjang", fields)


def daftar_tujuan() -> Table:
    """The goals."""
    return ListTable(
        Tujuan,
        "Tujuan",
        "tujuan",
        (
            Field("kode", "Kode", minimum=70),
            Field("nama", "Tujuan", lebar=Lebar.LENTUR, minimum=240, needed=True),
            Field("dokumen", "Dokumen", minimum=140, choices=field.fixed(*field.DOKUMEN)),
        ),
    )


def daftar_sasaran(dokumen: str) -> Table:
    """The tree of objectives of one document."""
    words = next(words for words, code in field.DOKUMEN if code == dokumen)
    return TreeTable(
        Sasaran,
        f"Sasaran {words}",
        "sasaran",
        (
            Field("kode", "Kode", minimum=80),
            Field("nama", "Sasaran", lebar=Lebar.LENTUR, minimum=260, needed=True, tree=True),
            Field("jenjang", "Jenjang", minimum=130, choices=field.jenjang),
            Field("tujuan", "Tujuan", minimum=120, choices=field.tujuan),
        ),
        where={"dokumen": dokumen},
    )


def surat_pengantar() -> Table:
    """The covering letter."""
    return FormTable(
        "Surat pengantar",
        lambda laporan: laporan.surat_pengantar,
        (
            Field("nomor", "Nomor surat", needed=True),
            Field("tanggal", "Tanggal", needed=True, keterangan="misalnya 13 Maret 2024"),
            Field("kota", "Kota"),
            Field("kepada", "Kepada", needed=True),
            Field("tempat_tujuan", "Di (tempat tujuan)"),
            Field("jenis", "Jenis yang dikirim"),
            Field("banyaknya", "Banyaknya"),
            Field("keterangan", "Keterangan"),
        ),
    )


def tahun() -> Table:
    """The year of the report and the years of the plan."""
    return FormTable(
        "Tahun",
        lambda laporan: laporan.data,
        (
            Field("renstra_awal", "Tahun pertama Renstra", needed=True),
            Field("renstra_akhir", "Tahun terakhir Renstra", needed=True),
        ),
    )


def daftar_lampiran() -> Table:
    """Scanned documents; rows come by choosing files."""
    table = ListTable(
        Lampiran,
        "Lampiran pindaian",
        "lampiran",
        (
            Field("judul", "Judul lampiran", lebar=Lebar.LENTUR, minimum=260, needed=True),
            Field("nama", "Nama berkas", minimum=200),
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
