"""Bab III: capaian in tables, each indikator with its analyses, and the budget spent."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.formula.ringkasan import GroupResult
from lkjip_desktop.domain.model.entity import Jenjang, Sasaran
from lkjip_desktop.report import block
from lkjip_desktop.report.context import Context, amount
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.table.grid import Row, TableColumn
from lkjip_desktop.report.engine.table.table import Table, band, level, row, total
from lkjip_desktop.report.engine.text import Content, Piece, emphasis
from lkjip_desktop.report.parts import rencana, seksi
from lkjip_desktop.report.parts.bab3 import (
    gabungan,
    indikator,
    perbandingan,
    realisasi,
    sasaran,
    serupa,
    triwulan,
)
from lkjip_desktop.report.parts.bab3.rincian import DetailPlace
from lkjip_desktop.report.parts.renstra import TANPA_SASARAN
from lkjip_desktop.report.parts.wording.cara import (
    attainment_note,
    budget_note,
    provisional_notes,
    rounding_note,
)
from lkjip_desktop.report.parts.wording.penilaian import is_below, reached_words

Cells = Callable[[IndikatorResult], list[Content]]


def bab_3(ctx: Context) -> list[Block]:
    """A. capaian, B. realisasi anggaran, and where there is one, C. the action plan."""
    computed: seksi.Computed = {"capaian_kinerja": _capaian, "realisasi_anggaran": realisasi.spent}
    title = "Akuntabilitas Kinerja"
    told = seksi.sections(ctx, "bab_3", computed)
    return [*block.chapter(title, "bab:3"), *told, *rencana.rencana_aksi(ctx)]


def _capaian(ctx: Context) -> list[Block]:
    if not ctx.figures.indikator:
        return []
    made = ctx.section(("bab_3", "capaian"), partial(tables, ctx))
    sent: list[Piece] = ["Target, realisasi, dan anggaran semua indikator disajikan pada "]
    sent.append(ctx.numbering.ref("tabel:capaian"))
    if len(made) > 1:
        sent += [", kemajuannya setiap triwulan pada ", ctx.numbering.ref(triwulan.CAPAIAN)]
    sent += [".", perbandingan.absent(ctx)]
    return [
        Paragraph(sent),
        *made,
        *ctx.section(("bab_3", "evaluasi"), partial(sasaran.evaluation, ctx)),
        *_means(ctx),
        *_indicators(ctx),
    ]


def tables(ctx: Context) -> list[Block]:
    """Performance and budget in one table, and the results of the quarters."""
    by_quarter = triwulan.results_by_quarter(ctx)
    quarters = [by_quarter] if by_quarter is not None else []
    return [gabungan.results(ctx, _with_budget(ctx)), *quarters]


def measured_heads() -> list[TableColumn]:
    """The columns of every table of results, up to capaian."""
    return [
        TableColumn("Kode", "code"),
        TableColumn("Indikator kinerja"),
        TableColumn("Satuan", "code", colour=style.GREY),
        TableColumn("Target", "number"),
        TableColumn("Realisasi", "number"),
        TableColumn("Capaian\n(%)", "number"),
    ]


def measured_cells(ctx: Context, *, budget: bool = False) -> Cells:
    """The cells below `measured_heads`; with the budget, pagu, realisasi and serapan too."""
    return lambda hasil: _cells(ctx, hasil, budget=budget)


def _cells(ctx: Context, hasil: IndikatorResult, *, budget: bool) -> list[Content]:
    reached = ctx.computed(hasil.capaian_dibatasi)
    spent = ctx.computed(hasil.serapan)
    money = [amount(hasil.pagu), amount(hasil.realisasi_anggaran), spent]
    return [
        hasil.indikator.kode,
        hasil.indikator.nama,
        hasil.indikator.satuan,
        ctx.target_of(hasil),
        ctx.measured(hasil.indikator, hasil.realisasi),
        emphasis(reached) if is_below(hasil) else reached,
        *(money if budget else []),
    ]


def _predikat(hasil: IndikatorResult) -> str:
    if hasil.predikat is None:
        return "" if hasil.capaian is None else "-"
    return hasil.predikat.nama


def grouped(ctx: Context, cells: Cells, *, levels: bool = True) -> Iterator[Row]:
    """A band for each sasaran and a row for each indikator; the level above the band or in it."""
    current = ""
    for key, group in ctx.figures.ringkasan.per_sasaran.items():
        found = ctx.laporan.find(Sasaran, key)
        jenjang = ctx.jenjang(found)
        name = jenjang.nama if jenjang else ""
        title = found.nama if found else TANPA_SASARAN
        if levels and name and name != current:
            yield level(name)
        current = name
        shown = f"{name}: {title}" if name and not levels else title
        yield band(found.kode if found else "", shown, continued=ctx.again(found, title))
        for row_id in group.daftar_id:
            yield row(*cells(ctx.figures.indikator[row_id]))


def _means(ctx: Context) -> list[Block]:
    """The mean of each level, where there are several; the mean of all is not theirs.

    Levels of one sasaran each are told of with their sasaran.
    """
    levels, groups = ctx.figures.ringkasan.per_jenjang, ctx.figures.ringkasan.per_sasaran
    if len(levels) < 2 or len(levels) == len(groups):  # noqa: PLR2004 - one level is the whole
        return []
    told = [
        f"{found.nama if found else 'Tanpa jenjang'} {mean} ({reached_words(group)})"
        for key, group in levels.items()
        for found in [ctx.laporan.find(Jenjang, key)]
        if (mean := ctx.percent(group.rata_rata_capaian))
    ]
    text = f"Rata-rata capaian menurut jenjang: {'; '.join(told)}."
    return [Paragraph(f"{text} {NO_MEAN_OF_MEANS}")] if told else []


NO_MEAN_OF_MEANS = "Rata-rata seluruh indikator bukan rata-rata dari rata-rata jenjang."


def _with_budget(ctx: Context) -> Table:
    """One figure a cell, for a workbook."""
    method = ctx.settings.efisiensi
    heads = [
        *measured_heads(),
        TableColumn("Predikat", "code"),
        TableColumn("Pagu\n(Rp)", "number"),
        TableColumn("Realisasi\nanggaran (Rp)", "number"),
        TableColumn("Serapan\n(%)", "number"),
        TableColumn("Efisiensi" if method == "indeks" else "Efisiensi\n(%)", "number"),
    ]
    rows = list(grouped(ctx, lambda hasil: _with_money(ctx, hasil), levels=False))
    whole = ctx.figures.ringkasan.semua
    rows.append(
        total(
            f"{gabungan.mean_name(ctx)} dan jumlah anggaran",
            None,
            None,
            None,
            None,
            ctx.computed(whole.rata_rata_capaian),
            "",
            amount(whole.pagu),
            amount(whole.realisasi_anggaran),
            ctx.computed(whole.serapan),
            ctx.computed(whole.efisiensi),
        )
    )
    notes = provisional_notes(ctx)
    notes += [attainment_note(ctx), budget_note(ctx), rounding_note(ctx)]
    return Table(heads, rows, notes=[" ".join(notes)])


def _with_money(ctx: Context, hasil: IndikatorResult) -> list[Content]:
    *measured, pagu, spent, serapan = _cells(ctx, hasil, budget=True)
    return [*measured, _predikat(hasil), pagu, spent, serapan, ctx.computed(hasil.efisiensi)]


def _indicator(
    ctx: Context,
    key: str | None,
    group: GroupResult | None,
    row_id: str,
    homes: Mapping[str, DetailPlace],
) -> list[Block]:
    """One indikator; below the statement of its sasaran where that is given."""
    above = [] if group is None else [sasaran.headline(ctx, key, group)]
    return indikator.indikator(ctx, ctx.figures.indikator[row_id], above, homes)


def _indicators(ctx: Context) -> list[Block]:
    """The indikator by sasaran; the first of each stands below the statement of its sasaran."""
    blocks: list[Block] = []
    homes = serupa.homes(ctx)
    for key, group in ctx.figures.ringkasan.per_sasaran.items():
        for number, row_id in enumerate(group.daftar_id):
            of = partial(_indicator, ctx, key, group if number == 0 else None, row_id, homes)
            blocks += ctx.section(("indikator", row_id), of, of.args[1:])
    if ctx.settings.perbandingan == "bab":
        blocks += perbandingan.by_kind(ctx)
    return blocks
