"""The sections of a chapter: its text, what is computed, free tables and pictures."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from lkjip_desktop.domain.formula.rujukan import read_figure
from lkjip_desktop.domain.model.entity import BarisTabel, KolomTabel, SelTabel, Tabel
from lkjip_desktop.domain.model.naskah import NASKAH
from lkjip_desktop.domain.number.figure import format_number
from lkjip_desktop.report import block
from lkjip_desktop.report.context import Context
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.number import Mark
from lkjip_desktop.report.engine.table.grid import Column
from lkjip_desktop.report.engine.table.table import Table, row

Computed = Mapping[str, Callable[[Context], Sequence[Block]]]
"""What the program adds to the text of a place."""

LEFT_OVER = "struktur_organisasi"
"""Where a free table stands whose own place the report does not have."""


def sections(ctx: Context, bagian: str, computed: Computed) -> list[Block]:
    """Every section of a chapter in order."""
    blocks: list[Block] = []
    for tempat in NASKAH:
        if tempat.bagian == bagian:
            blocks += [block.section(tempat.judul), *ctx.prose(tempat.kode)]
            blocks += computed[tempat.kode](ctx) if tempat.kode in computed else ()
            blocks += extras(ctx, tempat.kode)
    return blocks


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
    heads = [Column(item.judul, "number" if item.jenis == "angka" else "text") for item in columns]
    body = [row(*(_cell(ctx, item, cells.get(item.id)) for item in columns)) for cells in lines]
    notes = [f"Sumber: {tabel.sumber}"] if tabel.sumber else []
    return Table(heads, body, Mark("table", tabel.judul or "Tabel"), notes=notes)


def _cell(ctx: Context, column: KolomTabel, cell: SelTabel | None) -> str:
    if cell is None:
        return ""
    if column.jenis == "angka":
        return format_number(read_figure(ctx.laporan, cell, "angka"), None) or cell.isi
    return cell.isi
