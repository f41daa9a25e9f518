"""The strategic plan: objectives with their indicators and the targets of five years."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from lkjip_desktop.domain.formula.rujukan import read_figure
from lkjip_desktop.domain.model.entity import (
    Butir,
    Indikator,
    IndikatorRenstra,
    Jenjang,
    PerjanjianKinerja,
    Sasaran,
    TargetRenstra,
    TautanRenstra,
    Tujuan,
)
from lkjip_desktop.domain.model.satuan import is_index, is_percent
from lkjip_desktop.domain.model.tree import levels, walk
from lkjip_desktop.domain.number.figure import Nilai, format_number
from lkjip_desktop.report.chart.chain import Chain, ChainStep
from lkjip_desktop.report.context import Context, places
from lkjip_desktop.report.engine import style, typeset
from lkjip_desktop.report.engine.flow import Block, landscape, portrait
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.engine.outside.picture import figure
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.table import grid
from lkjip_desktop.report.engine.table.grid import Row, TableColumn
from lkjip_desktop.report.engine.table.table import Table, band, level, row
from lkjip_desktop.report.engine.text import Content, bold, raised

TANPA_SASARAN = "Belum ditempatkan pada sasaran"


def plan(ctx: Context) -> list[Block]:
    """Goals and indikator, the targets of all years on landscape pages."""
    if not ctx.laporan.daftar(IndikatorRenstra):
        return [
            *_planned_ones(ctx),
            Paragraph("Indikator dan target Rencana Strategis belum diisi."),
        ]
    table = ctx.numbering.ref("tabel:renstra")
    lead = ("Sasaran, indikator, dan target setiap tahunnya disajikan pada ", table, ".")
    return [
        *_planned_ones(ctx),
        Paragraph(lead, style.BODY.but(keep=True)),
        *([landscape()] if _is_wide(ctx) else []),
        _targets(ctx),
        *([portrait()] if _is_wide(ctx) else []),
    ]


def chain(ctx: Context) -> list[Block]:
    """How this report follows from the national plan, with what each document holds."""
    laporan = ctx.laporan
    planned = len(laporan.rows(IndikatorRenstra))
    if not planned:
        return []
    span = years(ctx)
    versions = laporan.daftar(PerjanjianKinerja)
    promised = (
        len(laporan.children(Butir, "perjanjian_kinerja", versions[-1].id)) if versions else 0
    )
    steps = [
        ChainStep("RPJM Nasional", ["prioritas pembangunan"]),
        ChainStep("Renstra instansi induk", ["sasaran dan program"]),
        ChainStep(
            f"Renstra {span[0]}–{span[-1]}",
            [*_count(len(laporan.rows(Jenjang)), "jenjang"), *_count(planned, "indikator")],
        ),
        ChainStep(f"Perjanjian Kinerja {ctx.tahun}", _count(promised, "butir")),
        ChainStep(
            f"Laporan Kinerja {ctx.tahun}", _count(len(laporan.rows(Indikator)), "indikator")
        ),
    ]
    mark = Numbered("figure", "Dari rencana pembangunan sampai laporan kinerja", "gambar:rantai")
    return [figure(Chain(steps), mark)]


def _count(number: int, noun: str) -> list[str]:
    return [f"{number} {noun}"] if number else []


def _planned_ones(ctx: Context) -> list[Block]:
    targets = [planned for planned in ctx.laporan.daftar(Tujuan) if planned.dokumen == "renstra"]
    blocks = [
        _target(planned.kode or f"{number}.", planned.nama)
        for number, planned in enumerate(targets, 1)
    ]
    if blocks:
        blocks[-1].after = style.BODY.after
    return list(blocks)


def _target(kode: str, nama: str) -> Paragraph:
    """Its kode stands in the indent, or before the name where it is too long for that."""
    if typeset.natural_width(kode, style.LIST) < style.LIST.indent - 2:
        return Paragraph(nama, style.LIST, marker=kode)
    return Paragraph((bold(kode), f" {nama}"), style.LIST)


def years(ctx: Context) -> range:
    """The years of the plan; those with a target where its period is not entered."""
    data = ctx.laporan.data
    first, last = data.renstra_awal, data.renstra_akhir
    if not first or not last or not 0 <= last - first < MOST_YEARS:
        known = [target.tahun for target in ctx.laporan.rows(TargetRenstra).values()]
        recent = [year for year in known if abs(year - ctx.tahun) < MOST_YEARS // 2]
        first, last = (min(recent), max(recent)) if recent else (ctx.tahun, ctx.tahun)
    return range(first, last + 1)


MOST_YEARS = 12
"""No plan is longer, and no page is wide enough for more."""


MANY_YEARS = 6


def _is_wide(ctx: Context) -> bool:
    """Whether the targets need pages of their own on their side."""
    return len(years(ctx)) > MANY_YEARS


def target_in(ctx: Context, plan_row: IndikatorRenstra, year: int) -> tuple[Nilai, Nilai]:
    """The plan's target of a year and the upper bound of a range."""
    laporan = ctx.laporan
    for target in laporan.children(TargetRenstra, "indikator_renstra", plan_row.id):
        if target.tahun == year:
            lower = read_figure(laporan, target, "target")
            upper = plan_row.polaritas == "rentang"
            return lower, read_figure(laporan, target, "target_atas") if upper else None
    return None, None


def grouped(ctx: Context) -> Iterator[tuple[Sasaran | None, tuple[IndikatorRenstra, ...]]]:
    """The plan's indikator by objective, level by level; those without one come last."""
    laporan = ctx.laporan
    ranks = {item.id: place for place, item in enumerate(laporan.daftar(Jenjang))}
    level_of = levels(laporan)
    ordered = sorted(
        (sasaran for sasaran, _ in walk(laporan, Sasaran)),
        key=lambda sasaran: ranks.get(level_of[sasaran.id] or "", len(ranks)),
    )
    for sasaran in (*ordered, None):
        members = laporan.children(
            IndikatorRenstra, "sasaran", sasaran.id if sasaran is not None else None
        )
        if members:
            yield sasaran, members


def _heading_rows(ctx: Context) -> Iterator[tuple[list[Row], tuple[IndikatorRenstra, ...]]]:
    """Level and band above the indikator of each objective."""
    current = ""
    for sasaran, members in grouped(ctx):
        jenjang = ctx.jenjang(sasaran)
        name = jenjang.nama if jenjang else ""
        above = [level(name)] if name and name != current else []
        current = name
        title = sasaran.nama if sasaran else TANPA_SASARAN
        code, again = sasaran.kode if sasaran else "", ctx.again(sasaran, title)
        yield [*above, band(code, title, continued=again)], members


def _reported(ctx: Context, item: IndikatorRenstra) -> str:
    laporan = ctx.laporan
    links = laporan.children(TautanRenstra, "indikator_renstra", item.id)
    found = [laporan.find(Indikator, link.indikator) for link in links]
    names = sorted(found.kode or found.nama for found in found if found is not None)
    return ", ".join(names) or "-"


NARROW = replace(grid.LONG, pad_left=2.5, pad_right=2.5)
LINKS = (
    "Kolom terakhir memuat kode indikator laporan; tanda “-”: tidak ada indikator laporan yang "
    "ditautkan dengannya."
)


def _targets(ctx: Context) -> Table:
    span = years(ctx)
    heads = [
        TableColumn("Kode", "code"),
        TableColumn("Sasaran dan indikator kinerja"),
        TableColumn("Satuan", "code", colour=style.GREY),
        *(TableColumn(str(year), "number") for year in span),
        TableColumn("Dilaporkan\npada", width=48),
    ]
    notes: list[str] = []
    rows: list[Row] = []
    for above, members in _heading_rows(ctx):
        rows += above
        rows += [_target_row(ctx, item, span, notes) for item in members]
    title = f"Target kinerja menurut Rencana Strategis tahun {span[0]}–{span[-1]}"
    bolded = "; tahun laporan dicetak tebal" if ctx.tahun in span else ""
    return Table(
        heads,
        rows,
        Numbered("table", f"{title}{bolded}", "tabel:renstra", short=title),
        density=NARROW,
        notes=[*notes, LINKS],
        continued=title,
    )


def _target_row(ctx: Context, item: IndikatorRenstra, span: range, notes: list[str]) -> Row:
    name: Content = item.nama
    falls = _falls(ctx, item, span)
    if falls:
        mark = f"{len(notes) + 1})"
        notes.append(f"{mark} {falls}")
        name = (item.nama, raised(f" {mark}"))
    texts = target_texts(ctx, item, span)
    cells: list[Content] = [
        bold(text) if year == ctx.tahun and text else text
        for year, text in zip(span, texts, strict=True)
    ]
    return row(item.kode, name, item.satuan, *cells, _reported(ctx, item))


def target_texts(ctx: Context, item: IndikatorRenstra, span: range) -> list[str]:
    """The targets of a row with the same decimals: those entered, at least the usual of a share."""
    targets = [target_in(ctx, item, year) for year in span]
    usual = ctx.settings.desimal if is_percent(item.satuan) or is_index(item.satuan) else 0
    decimals = max(usual, places(ctx, [nilai for pair in targets for nilai in pair]))
    return [
        format_number(lower, decimals)
        + (f"–{format_number(upper, decimals)}" if isinstance(upper, Fraction) else "")
        for lower, upper in targets
    ]


def _falls(ctx: Context, item: IndikatorRenstra, span: range) -> str:
    """A sentence on the years whose target is easier than the year before."""
    targets = [target_in(ctx, item, year)[0] for year in span]
    texts = target_texts(ctx, item, span)
    told = [
        f"Target tahun {span[at]} ({texts[at]}) lebih rendah daripada tahun {span[at - 1]} "
        f"({texts[at - 1]})."
        for at in range(1, len(targets))
        if item.polaritas == "naik" and _is_less(targets[at], targets[at - 1])
    ]
    return " ".join(told)


def _is_less(now: Nilai, before: Nilai) -> bool:
    return isinstance(before, Fraction) and isinstance(now, Fraction) and now < before
