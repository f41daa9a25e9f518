"""The sections of a chapter: its text, what is computed, free tables and pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from lkjip_desktop.domain.display.live import NOMOR
from lkjip_desktop.domain.formula.rujukan import read_figure
from lkjip_desktop.domain.model.entity import BarisTabel, KolomTabel, SelTabel, Tabel
from lkjip_desktop.domain.model.naskah import NASKAH, TextPlace
from lkjip_desktop.domain.number.figure import format_number
from lkjip_desktop.report import block
from lkjip_desktop.report.context import Context
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.table.grid import TableColumn
from lkjip_desktop.report.engine.table.table import Table, row
from lkjip_desktop.report.engine.text import Live, Piece, runs
from lkjip_desktop.report.parts.wording import words

Computed = Mapping[str, Callable[[Context], Sequence[Block]]]
"""What the program adds to the text of a place."""

LEFT_OVER = "struktur_organisasi"
"""Where a free table stands whose own place the report does not have."""


def sections(ctx: Context, bagian: str, computed: Computed) -> list[Block]:
    """Every section of a chapter in order; its prose names the tables and figures it brings."""
    blocks: list[Block] = []
    for tempat in NASKAH:
        hidden = tempat.opsional and not ctx.settings.prints(tempat.kode)
        if tempat.bagian == bagian and not hidden:
            blocks += ctx.section(("naskah", tempat.kode), partial(_section, ctx, tempat, computed))
    return blocks


def _section(ctx: Context, tempat: TextPlace, computed: Computed) -> list[Block]:
    found = list(computed[tempat.kode](ctx)) if tempat.kode in computed else []
    found += extras(ctx, tempat.kode)
    prose = ctx.prose(tempat.kode)
    if tempat.opsional and not prose and not found:
        return []
    return [block.section(tempat.judul), *pointed(ctx, tempat.kode, prose, found), *found]


def pointed(
    ctx: Context,
    tempat: str,
    prose: Sequence[Block],
    found: Sequence[Block],
    what: str = "Rincian bagian ini",
) -> list[Block]:
    """The prose of a section and a sentence that sends the reader to what no other one names.

    It ends a text of one paragraph, which it is about. Behind a longer one, whose end may tell of
    something else, it stands by itself above what it names and says what that is of (`what`).
    """
    told = set(targets((*prose, *found)))
    refs = [ref for ref in _refs(ctx, tempat, found) if ref.target not in told]
    if not refs:
        return list(prose)
    shown_at: list[Piece] = [" disajikan pada ", *words.listed(refs), "."]
    only = prose[0] if len(prose) == 1 else None
    look = style.BODY.but(keep=True)
    if isinstance(only, Paragraph) and only.look == style.BODY and not only.listed:
        return [Paragraph([*runs(only.content), " Rinciannya", *shown_at], look)]
    return [*prose, Paragraph([what, *shown_at], look)]


def _refs(ctx: Context, tempat: str, found: Sequence[Block]) -> Iterator[Live]:
    """A reference to each table and figure; what has no label gets one."""
    marks = (mark for item in found for mark in item.marks())
    for number, mark in enumerate(marks):
        if mark.kind in ("table", "figure"):
            mark.label = mark.label or f"bagian:{tempat}:{number}"
            yield ctx.numbering.ref(mark.label)


def targets(blocks: Sequence[Block]) -> Iterator[str]:
    """What the sentences of blocks refer to."""
    for item in blocks:
        if isinstance(item, Paragraph):
            yield from (
                run.text.target
                for run in runs(item.content)
                if isinstance(run.text, Live) and run.text.target
            )
        yield from targets(item.parts())


def extras(ctx: Context, tempat: str) -> list[Block]:
    """The free tables and the pictures of one place."""
    places = {item.kode for item in NASKAH}
    tables = [
        _free_table(ctx, item)
        for item in ctx.laporan.daftar(Tabel)
        if (item.tempat if item.tempat in places else LEFT_OVER) == tempat
    ]
    shown = [table for table in tables if table is not None]
    return [*shown, *ctx.rest_of_pictures(tempat)]


def _free_table(ctx: Context, tabel: Tabel) -> Table | None:
    laporan = ctx.laporan
    columns = laporan.children(KolomTabel, "tabel", tabel.id)
    lines = [
        {cell.kolom_tabel: cell for cell in laporan.children(SelTabel, "baris_tabel", line.id)}
        for line in laporan.children(BarisTabel, "tabel", tabel.id)
    ]
    if not columns or not lines:
        return None
    heads = [
        TableColumn(item.judul, "number" if item.jenis == "angka" else "text") for item in columns
    ]
    body = [row(*(_cell(ctx, item, cells.get(item.id)) for item in columns)) for cells in lines]
    notes = [f"Sumber: {tabel.sumber}"] if tabel.sumber else []
    mark = Numbered("table", tabel.judul or "Tabel", f"{NOMOR}:{Tabel.KIND}:{tabel.id}")
    return Table(heads, body, mark, notes=notes)


def _cell(ctx: Context, column: KolomTabel, cell: SelTabel | None) -> str:
    if cell is None:
        return ""
    if column.jenis == "angka":
        return format_number(read_figure(ctx.laporan, cell, "angka"), None) or cell.isi
    return cell.isi
