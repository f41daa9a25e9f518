"""Everything before Bab I: cover, covering letter, foreword, reviu statement, contents."""

from __future__ import annotations

from dataclasses import replace

from lkjip_desktop.domain.model.entity import SuratPengantar
from lkjip_desktop.domain.model.pejabat import BY_OTHERS, signer
from lkjip_desktop.report import block, cover, form
from lkjip_desktop.report.context import Context, long_date
from lkjip_desktop.report.engine import contents, style
from lkjip_desktop.report.engine.flow import Block, NewPage
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.engine.paragraph import Heading, Paragraph
from lkjip_desktop.report.engine.table import grid
from lkjip_desktop.report.engine.table.grid import TableColumn
from lkjip_desktop.report.engine.table.table import Table, row
from lkjip_desktop.report.engine.text import bold
from lkjip_desktop.report.parts import edisi, seksi, signing


def sampul(ctx: Context) -> list[Block]:
    satker = ctx.laporan.satker
    office = [line for line in (satker.instansi, satker.atasan) if line]
    return cover.cover(
        "Laporan Kinerja\nInstansi Pemerintah",
        str(ctx.tahun),
        satker.nama,
        office=office,
        address=[line for line in (satker.alamat or satker.kota, signing.reach(ctx)) if line],
        logo=ctx.image(satker.logo),
        foot=edisi.foot(ctx),
    )


def surat_pengantar(ctx: Context) -> list[Block]:
    surat, plain = ctx.laporan.surat_pengantar, style.SIGNATURE
    target = "\n".join(filter(None, (f"Yth. {surat.kepada or '…'}", _at(surat.tempat_tujuan))))
    field = "" if ctx.settings.prints(KATA_PENGANTAR) else signing.KEPALA
    sender = signing.signatory(ctx, signer(ctx.laporan, "surat_pengantar"), field=field)
    head = signing.letterhead(ctx)
    head.mark = Numbered("front", "Surat Pengantar", listed=False)
    return [
        NewPage("bare", prefix="Surat Pengantar", odd=True),
        head,
        Paragraph(place_and_date(ctx, surat), plain.but(align="right", after=14)),
        Paragraph(target, plain.but(after=34)),
        Paragraph("SURAT PENGANTAR", style.FORM_TITLE, depth=2),
        Paragraph(f"Nomor: {surat.nomor or DOTS}", plain.but(align="centre", after=18)),
        _sent(ctx, surat),
        form.receipt(replace(sender, above=(bold("Pengirim"), *sender.above))),
    ]


def _at(place: str) -> str:
    """Where the addressee is: "di tempat"."""
    place = place.strip()
    return place if not place or place.casefold().startswith("di ") else f"di {place}"


def _sent(ctx: Context, surat: SuratPengantar) -> Table:
    what = surat.jenis or f"Laporan Kinerja {ctx.laporan.satker.nama} tahun {ctx.tahun}"
    return Table(
        [
            TableColumn("No.", "code"),
            TableColumn("Jenis yang dikirim", width=194),
            TableColumn("Banyaknya", "code"),
            TableColumn("Keterangan"),
        ],
        [row("1.", what, surat.banyaknya, surat.keterangan)],
        density=grid.FORM,
    )


def place_and_date(ctx: Context, surat: SuratPengantar) -> str:
    """Where and when the report is signed, room for the date where it is not known yet."""
    return place_on(surat.kota or ctx.laporan.satker.kota, surat.tanggal)


def place_on(kota: str, tanggal: str | None) -> str:
    """A place and a date; dots to write on for what is not known yet."""
    return f"{kota or DOTS}, {long_date(tanggal, DOTS)}"


DOTS = "…………………"


def kata_pengantar(ctx: Context) -> list[Block]:
    """The foreword with its signature."""
    return _signed(ctx, "Kata Pengantar", KATA_PENGANTAR)


KATA_PENGANTAR = "kata_pengantar"
"""Where the head signs the report; the surat pengantar where there is none."""


def pernyataan_reviu(ctx: Context) -> list[Block]:
    """The statement that the report was reviewed."""
    return _signed(ctx, "Pernyataan Telah Direviu", "pernyataan_reviu")


def _signed(ctx: Context, title: str, dokumen: str) -> list[Block]:
    surat = ctx.laporan.surat_pengantar
    party = signing.signatory(
        ctx,
        signer(ctx.laporan, dokumen),
        place_and_date(ctx, surat),
        otherwise="Pereviu" if dokumen in BY_OTHERS else "Kepala",
        field=signing.KEPALA if dokumen == KATA_PENGANTAR else "",
    )
    return [
        *block.front(title),
        *form.signed(ctx.prose(dokumen), form.Signature(party)),
        *seksi.extras(ctx, dokumen),
    ]


def daftar_isi(ctx: Context) -> list[Block]:
    """The contents; the lists below them are no entries of them."""
    made = contents.Contents(ctx.numbering, omitted=(DAFTAR_TABEL, DAFTAR_GAMBAR))
    return [*block.front("Daftar Isi", listed=False), made]


DAFTAR_TABEL, DAFTAR_GAMBAR = "daftar:tabel", "daftar:gambar"


def _list(ctx: Context, title: str, label: str, *, first: bool) -> list[Block]:
    """The title of a list; it opens a page only where nothing of its kind stands before it."""
    if first and not ctx.settings.prints("daftar_isi"):
        return block.front(title, label)
    return [Heading(Numbered("front", title, label), style.LIST_HEADING)]


def daftar_tabel(ctx: Context) -> list[Block]:
    """The list of tables, below the contents where they are printed."""
    return [
        *_list(ctx, "Daftar Tabel", DAFTAR_TABEL, first=True),
        contents.Contents(ctx.numbering, ("table",)),
    ]


def daftar_gambar(ctx: Context) -> list[Block]:
    first = not ctx.settings.prints("daftar_tabel")
    return [
        *_list(ctx, "Daftar Gambar", DAFTAR_GAMBAR, first=first),
        contents.Contents(ctx.numbering, ("figure",)),
    ]
