"""What stood in the way in the quarters of the period, and what is done about it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.model.naskah import items
from lkjip_desktop.report import block, markdown
from lkjip_desktop.report.context import Context
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.number import Numbered, roman
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.table import grid
from lkjip_desktop.report.engine.table.grid import Row, TableColumn
from lkjip_desktop.report.engine.table.table import Table, group
from lkjip_desktop.report.engine.text import Content, runs
from lkjip_desktop.report.parts import words
from lkjip_desktop.report.parts.bab3.indikator import answerable
from lkjip_desktop.report.parts.interim.front import period
from lkjip_desktop.report.parts.penilaian import is_below


def kendala(ctx: Context) -> list[Block]:
    """Kendala with tindak lanjut, the analysis of each indikator, and who has not written yet."""
    return [
        block.section("Kendala dan tindak lanjut"),
        *_table(ctx),
        *_unexplained(ctx),
        *_analyses(ctx),
    ]


def _table(ctx: Context) -> list[Block]:
    rows: list[Row] = []
    for hasil in ctx.figures.indikator.values():
        pairs = [
            [_marked(ctx, name, hurdle), markdown.inline(step, ctx.live), answerable(ctx, hasil)]
            for name in period(ctx).daftar
            for hurdle, step in pairs_of(ctx, hasil, name)
        ]
        rows += group((hasil.indikator.kode, _name(hasil)), pairs)
    if not rows:
        return [Paragraph(f"Tidak ada kendala yang dicatat pada {period(ctx).nama}.")]
    heads = [
        TableColumn("Kode", "code"),
        TableColumn("Indikator", width=90),
        TableColumn("Kendala", width=140),
        TableColumn("Tindak lanjut"),
        TableColumn("Penanggung jawab", width=84),
    ]
    title = f"Kendala dan tindak lanjut {period(ctx).nama} tahun {ctx.tahun}"
    return [Table(heads, rows, Numbered("table", title, "tabel:kendala"), density=grid.ACTIONS)]


def pairs_of(ctx: Context, hasil: IndikatorResult, periode: str) -> list[tuple[str, str]]:
    """Each kendala of one quarter with its tindak lanjut; "-" for one that is missing."""
    row = hasil.indikator.id
    found = items(ctx.text_of(periode, "kendala", row))
    steps = items(ctx.text_of(periode, "tindak_lanjut", row))
    return list(zip_longest(found, steps, fillvalue="-"))


def _marked(ctx: Context, periode: str, hurdle: str) -> Content:
    """A kendala with its quarter, where the report is of several."""
    told = markdown.inline(hurdle, ctx.live)
    return told if len(period(ctx).daftar) == 1 else (f"{quarter_mark(periode)}: ", *runs(told))


def quarter_mark(periode: str) -> str:
    """TW II of '2022-T2'."""
    return f"TW\u00a0{roman(int(periode[-1]))}"


def _name(hasil: IndikatorResult) -> str:
    return hasil.indikator.nama_pendek or hasil.indikator.nama


def _unexplained(ctx: Context) -> Iterator[Block]:
    """Indikator below their target of which nobody has written why."""
    silent = [
        hasil.indikator.kode or _name(hasil)
        for hasil in ctx.figures.indikator.values()
        if is_below(hasil) and not any(pairs_of(ctx, hasil, name) for name in period(ctx).daftar)
    ]
    if silent:
        yield Paragraph(
            f"Di bawah target, kendala dan tindak lanjutnya belum ditulis: {words.listing(silent)}."
        )


def _analyses(ctx: Context) -> Iterator[Block]:
    for hasil in ctx.figures.indikator.values():
        for name in period(ctx).daftar:
            written = ctx.text_of(name, "analisis", hasil.indikator.id)
            if written:
                quarter = f", {quarter_mark(name)}" if len(period(ctx).daftar) > 1 else ""
                yield block.small_heading(f"{hasil.indikator.kode} {_name(hasil)}{quarter}".strip())
                yield from ctx.written(written, style.ANALYSIS)
