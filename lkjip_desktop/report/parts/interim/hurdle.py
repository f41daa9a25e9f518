"""What stood in the way in the quarters of the period, and what is done about it."""

from __future__ import annotations

from collections.abc import Iterator

from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.report import block
from lkjip_desktop.report.context import Context
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.table import grid
from lkjip_desktop.report.engine.table.grid import Row, TableColumn
from lkjip_desktop.report.engine.table.table import Table, group
from lkjip_desktop.report.parts.bab3 import gambar
from lkjip_desktop.report.parts.bab3.kendala import KendalaLine, marked, of_quarter
from lkjip_desktop.report.parts.interim.front import period
from lkjip_desktop.report.parts.interim.indikator import analyses
from lkjip_desktop.report.parts.interim.size import is_told_by_indikator
from lkjip_desktop.report.parts.wording import words
from lkjip_desktop.report.parts.wording.penilaian import is_below


def kendala(ctx: Context) -> list[Block]:
    """Kendala with tindak lanjut, who has not written yet, and each analysis not told before."""
    return [
        block.section("Kendala dan tindak lanjut"),
        *_table(ctx),
        *(item for row in ctx.figures.indikator for item in gambar.below_tables(ctx, row)),
        *_unexplained(ctx),
        *([] if is_told_by_indikator(ctx) else _analyses(ctx)),
    ]


def _table(ctx: Context) -> list[Block]:
    found = [(hasil, [*of_period(ctx, hasil)]) for hasil in ctx.figures.indikator.values()]
    timed = any(item.waktu for _, items in found for item in items)
    rows: list[Row] = []
    for hasil, items in found:
        lead = (hasil.indikator.kode, _name(hasil))
        rows += group(lead, [item.cells(timed=timed) for item in items])
    if not rows:
        return [Paragraph(f"Tidak ada kendala yang dicatat pada {period(ctx).nama}.")]
    heads = [
        TableColumn("Kode", "code"),
        TableColumn("Indikator", width=72 if timed else 90),
        TableColumn("Kendala", width=118 if timed else 140),
        TableColumn("Tindak lanjut"),
        TableColumn("Penanggung jawab", width=80),
        *([TableColumn("Waktu", width=68)] if timed else []),
    ]
    title = f"Kendala dan tindak lanjut {period(ctx).nama} tahun {ctx.tahun}"
    return [Table(heads, rows, Numbered("table", title, "tabel:kendala"), density=grid.ACTIONS)]


def of_period(ctx: Context, hasil: IndikatorResult) -> Iterator[KendalaLine]:
    """The kendala of the quarters, each with its mark where they are several."""
    daftar = period(ctx).daftar
    for name in daftar:
        for item in of_quarter(ctx, hasil, name):
            yield item if len(daftar) == 1 else marked(name, item)


def _name(hasil: IndikatorResult) -> str:
    return hasil.indikator.nama_pendek or hasil.indikator.nama


def _unexplained(ctx: Context) -> Iterator[Block]:
    """Indikator below their target of which nobody has written why."""
    silent = [
        hasil.indikator.kode or _name(hasil)
        for hasil in ctx.figures.indikator.values()
        if is_below(hasil) and not any(of_period(ctx, hasil))
    ]
    if silent:
        yield Paragraph(
            f"Di bawah target, kendala dan tindak lanjutnya belum ditulis: {words.listing(silent)}."
        )


def _analyses(ctx: Context) -> Iterator[Block]:
    for hasil in ctx.figures.indikator.values():
        for mark, blocks in analyses(ctx, hasil):
            quarter = f", {mark}" if mark else ""
            yield block.small_heading(f"{hasil.indikator.kode} {_name(hasil)}{quarter}".strip())
            yield from blocks
