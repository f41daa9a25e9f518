"""Evidence in the appendices: the list of all of it, and what is printed of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import partial

from lkjip_desktop.domain.formula.periode import last_month
from lkjip_desktop.domain.model.bukti import of_report, subject_words
from lkjip_desktop.domain.model.entity import Bukti
from lkjip_desktop.domain.model.waktu import periode_words
from lkjip_desktop.report.context import Context
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.engine.outside.attachment import Attachment, pages_of
from lkjip_desktop.report.engine.outside.foreign import ending_of, printed_picture
from lkjip_desktop.report.engine.outside.image import Image
from lkjip_desktop.report.engine.outside.picture import Picture
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.table import grid
from lkjip_desktop.report.engine.table.grid import Row, TableColumn
from lkjip_desktop.report.engine.table.table import Table, level, row
from lkjip_desktop.report.engine.text import Content, Piece, emphasis
from lkjip_desktop.report.parts.appendix import TITLE, Appendix, document

NOTE = "Berkas yang tidak dicetak disimpan bersama data laporan ini."


def daftar_bukti(ctx: Context) -> Iterator[Appendix]:
    """What there is by indikator, step and kegiatan: what it shows, of when, and where it is."""
    found = table(ctx, {item.id for item, _ in _printable(ctx)}, note=NOTE)
    if found is not None:
        title = "Daftar Bukti Dukung"
        yield Appendix(title, "lampiran:bukti", [Paragraph(title, TITLE, depth=2), found])


def table(
    ctx: Context, printed: AbstractSet[str], mark: Numbered | None = None, *, note: str = ""
) -> Table | None:
    """The list up to the end of the period; None where it is empty. `printed` are appendices."""
    rows = list(_listed(ctx, printed))
    heads = [
        TableColumn("No.", "code"),
        TableColumn("Bukti dukung"),
        TableColumn("Periode", width=84),
        TableColumn("Wajib", "code"),
        TableColumn("Letak"),
    ]
    notes = [note] if note else []
    return Table(heads, rows, mark, density=grid.PROSE, notes=notes) if rows else None


def _listed(ctx: Context, printed: AbstractSet[str]) -> Iterator[Row]:
    until = ctx.figures.sampai.bulan
    for subject in of_report(ctx.laporan):
        rows = [row for row in subject.rows(ctx.laporan) if last_month(row.periode) <= until]
        if rows:
            yield level(subject_words(ctx.laporan, subject))
        for number, item in enumerate(rows, 1):
            when = periode_words(item.periode)
            when = f"{when[:1].upper()}{when[1:]}"
            where = _place(ctx, item, printed=item.id in printed)
            asked = "ya" if item.wajib else "-"
            yield row(str(number), item.uraian or item.nama or "Tanpa uraian", when, asked, where)


def _place(ctx: Context, item: Bukti, *, printed: bool) -> Content:
    """Where it is: in this report, kept with it, at an address, in a cupboard; or nowhere yet."""
    words: list[Piece] = []
    if printed:
        words.append(ctx.numbering.ref(f"lampiran:{item.id}"))
    elif item.berkas is not None:
        words.append(f"berkas {item.nama}".strip())
    words += [text for text in (item.laman.strip(), item.tempat.strip()) if text]
    pieces: list[Piece] = []
    if not words:
        return emphasis("belum ada") if item.wajib else "belum ada"
    for word in words:
        pieces += ["; ", word] if pieces else [word]
    return tuple(pieces)


def dicetak(ctx: Context) -> Iterator[Appendix]:
    """PDF and pictures that are to be printed, each an appendix, in the order of the list."""
    names = {
        item.id: subject_words(ctx.laporan, subject)
        for subject in of_report(ctx.laporan)
        for item in subject.rows(ctx.laporan)
    }
    for item, ending in _printable(ctx):
        title = f"{item.uraian or item.nama or 'Bukti dukung'} ({names[item.id]})"
        data = ctx.berkas(item.berkas or "") or b""
        draw = _pages if ending == ".pdf" else _picture
        yield document(ctx, title, f"lampiran:{item.id}", partial(draw, ctx, data, title))


def _printable(ctx: Context) -> Iterator[tuple[Bukti, str]]:
    """What is to be printed and can be, with the ending that its contents have."""
    if not ctx.settings.prints("lampiran_dokumen"):
        return
    for subject in of_report(ctx.laporan):
        for item in subject.rows(ctx.laporan):
            data = ctx.berkas(item.berkas) if item.dicetak and item.berkas else None
            ending = ending_of(data) if data else ""
            if ending:
                yield item, ending


def _pages(ctx: Context, data: bytes, title: str, height: float) -> Sequence[Block]:
    return pages_of(Attachment(data), ctx.paper, height, title)


def _picture(ctx: Context, data: bytes, title: str, height: float) -> Sequence[Block]:
    drawing = Picture(Image(printed_picture(data)), ctx.paper.frame().text_height - height)
    drawing.title = title
    return [drawing]
