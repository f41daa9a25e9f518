"""The strategic plan: objectives with their indicators and the targets of five years."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from lkjip_desktop.domain.model import (
    IndikatorRenstra,
    Sasaran,
    TargetRenstra,
    Tujuan,
)
from lkjip_desktop.domain.number import Nilai
from lkjip_desktop.domain.rujukan import read_figure
from lkjip_desktop.domain.tree import walk
from lkjip_desktop.report import block, grid, style
from lkjip_desktop.report.context import Context
from lkjip_desktop.report.flow import Block, landscape, portrait
from lkjip_desktop.report.grid import Column, Row
from lkjip_desktop.report.number import Mark
from lkjip_desktop.report.paragraph import Paragraph
from lkjip_desktop.report.table import Table, band, level, row
from lkjip_desktop.report.text import Content, bold


def plan(ctx: Context) -> list[Block]:
    """Goals, then the targets of all years on landscape pages."""
    if not ctx.laporan.daftar(IndikatorRenstra):
        return [Paragraph("Target Rencana Strategis belum dimasukkan ke dalam laporan ini.")]
    return [*_goals(ctx), landscape(), _targets(ctx), portrait()]


def _goals(ctx: Context) -> list[Block]:
    goals = [goal for goal in ctx.laporan.daftar(Tujuan) if goal.dokumen == "renstra"]
    if not goals:
        return []
    return [
        block.small_heading("Tujuan"),
        *(
            Paragraph(goal.nama, style.LIST, marker=goal.kode or f"{number}.")
            for number, goal in enumerate(goals, 1)
        ),
    ]


def years(ctx: Context) -> range:
    """The years of the plan; those with a target where its period is not entered."""
    data = ctx.laporan.data
    known = [target.tahun for target in ctx.laporan.rows(TargetRenstra).values()]
    first, last = data.renstra_awal, data.renstra_akhir
    if not first or not last or last < first:
        first, last = (min(known), max(known)) if known else (ctx.tahun, ctx.tahun)
    return range(first, last + 1)


def target_in(ctx: Context, plan_row: IndikatorRenstra, year: int) -> tuple[Nilai, Nilai]:
    """The plan's target of a year and the upper bound of a range."""
    for target in ctx.laporan.children(TargetRenstra, "indikator_renstra", plan_row.id):
        if target.tahun == year:
            laporan = ctx.laporan
            lower = read_figure(laporan, target, "target")
            return lower, read_figure(laporan, target, "target_atas")
    return None, None


def _targets(ctx: Context) -> Table:
    span = years(ctx)
    heads = [
        Column("Kode", "code"),
        Column("Sasaran dan indikator kinerja"),
        Column("Satuan", "code", colour=style.GREY),
        *(Column(str(year), "number") for year in span),
    ]
    title = f"Target kinerja menurut Rencana Strategis tahun {span[0]}–{span[-1]}"
    return Table(
        heads,
        list(_rows(ctx, span)),
        Mark("table", title, "tabel:renstra"),
        density=grid.TIGHT,
        notes=falling_notes(ctx, span),
    )


def _rows(ctx: Context, span: range) -> Iterator[Row]:
    current: str | None = ""
    for sasaran, _ in walk(ctx.laporan, Sasaran):
        members = ctx.laporan.children(IndikatorRenstra, "sasaran", sasaran.id)
        if not members:
            continue
        jenjang = ctx.jenjang(sasaran)
        name = jenjang.nama if jenjang else None
        if name != current and name:
            yield level(name)
        current = name
        yield band(sasaran.kode, sasaran.nama, continued=sasaran.nama)
        for member in members:
            yield row(member.kode, member.nama, member.satuan, *_figures(ctx, member, span))


def _figures(ctx: Context, member: IndikatorRenstra, span: range) -> list[Content]:
    texts = [ctx.target(*target_in(ctx, member, year)) for year in span]
    return [
        bold(text) if year == ctx.tahun and text else text
        for year, text in zip(span, texts, strict=True)
    ]


def falling_notes(ctx: Context, span: range) -> list[str]:
    """A sentence for each plan target that is lower than the year before."""
    notes = []
    for member in ctx.laporan.daftar(IndikatorRenstra):
        for year in span[1:]:
            before, now = target_in(ctx, member, year - 1)[0], target_in(ctx, member, year)[0]
            if _falls(before, now, member.polaritas):
                notes.append(
                    f"{member.kode}: target tahun {year} sebesar {ctx.target(now)} lebih rendah "
                    f"daripada target tahun {year - 1} sebesar {ctx.target(before)}."
                )
    return notes


def _falls(before: Nilai, now: Nilai, polaritas: str) -> bool:
    if isinstance(before, Fraction) and isinstance(now, Fraction):
        return polaritas == "naik" and now < before
    return False
