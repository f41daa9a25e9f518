"""Bab III: capaian in tables, each indikator with its analyses, and the budget spent."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lkjip_desktop.domain.formula.figures import HasilIndikator, HasilKelompok
from lkjip_desktop.domain.model.entity import Jenjang, Sasaran
from lkjip_desktop.report import block
from lkjip_desktop.report.context import Context, amount
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.flow import Block, landscape, portrait
from lkjip_desktop.report.engine.number import Mark
from lkjip_desktop.report.engine.table import grid
from lkjip_desktop.report.engine.table.grid import Column, Row
from lkjip_desktop.report.engine.table.table import Table, band, level, row, total
from lkjip_desktop.report.engine.text import Content, emphasis
from lkjip_desktop.report.parts import seksi
from lkjip_desktop.report.parts.bab3 import indikator, perbandingan, realisasi
from lkjip_desktop.report.parts.cara import (
    attainment_note,
    budget_note,
    provisional_notes,
    rounding_note,
)
from lkjip_desktop.report.parts.penilaian import is_below
from lkjip_desktop.report.parts.renstra import TANPA_SASARAN

Cells = Callable[[HasilIndikator], list[Content]]


def bab_3(ctx: Context) -> list[Block]:
    """A. capaian, B. realisasi anggaran."""
    computed: seksi.Computed = {"capaian_kinerja": _capaian, "realisasi_anggaran": realisasi.spent}
    title = "Akuntabilitas Kinerja"
    return [*block.chapter(title, "bab:3"), *seksi.sections(ctx, "bab_3", computed)]


def _capaian(ctx: Context) -> list[Block]:
    return [*perbandingan.absent(ctx), *tables(ctx), *_indicators(ctx)]


def tables(ctx: Context) -> list[Block]:
    """Capaian by level, means by level, and capaian with the budget on a landscape page."""
    if not ctx.figures.indikator:
        return []
    return [
        _results(ctx),
        *_means(ctx),
        landscape(),
        block.subsection("Capaian kinerja dan anggaran"),
        _with_budget(ctx),
        portrait(),
    ]


def _results(ctx: Context) -> Table:
    heads = [*measured_heads(), Column("Predikat", "code")]
    rows = list(grouped(ctx, lambda hasil: [*measured_cells(ctx, hasil), _predikat(hasil)]))
    whole = ctx.figures.ringkasan
    rows.append(
        total(
            mean_name(ctx),
            None,
            None,
            None,
            None,
            ctx.computed(whole.rata_rata_capaian),
            "",
        )
    )
    title = f"Target, realisasi, dan capaian indikator, tahun {ctx.tahun}"
    notes = [*provisional_notes(ctx), attainment_note(ctx), rounding_note(ctx)]
    return Table(heads, rows, Mark("table", title, "tabel:capaian"), notes=notes)


def mean_name(ctx: Context) -> str:
    """What the mean is called, with how many go into it."""
    count = ctx.figures.ringkasan.banyak_berlaku
    return f"Rata-rata capaian ({count} indikator)" if count else "Rata-rata capaian"


def measured_heads() -> list[Column]:
    """The columns of every table of results, up to capaian."""
    return [
        Column("Kode", "code"),
        Column("Indikator kinerja"),
        Column("Satuan", "code", colour=style.GREY),
        Column("Target", "number"),
        Column("Realisasi", "number"),
        Column("Capaian\n(%)", "number"),
    ]


def measured_cells(ctx: Context, hasil: HasilIndikator, *, budget: bool = False) -> list[Content]:
    """The cells below `measured_heads`; with the budget, pagu, realisasi and serapan too."""
    money = [amount(hasil.pagu), amount(hasil.realisasi_anggaran), ctx.computed(hasil.serapan)]
    return [*_reached(ctx, hasil), *(money if budget else [])]


def _reached(ctx: Context, hasil: HasilIndikator) -> list[Content]:
    shown = ctx.computed(hasil.capaian_dibatasi)
    return [
        hasil.indikator.kode,
        hasil.indikator.nama,
        hasil.indikator.satuan,
        ctx.target_of(hasil),
        ctx.measured(hasil.indikator, hasil.realisasi),
        emphasis(shown) if is_below(hasil) else shown,
    ]


def _predikat(hasil: HasilIndikator) -> str:
    if hasil.predikat is None:
        return "" if hasil.capaian is None else "-"
    return hasil.predikat.nama


def grouped(ctx: Context, cells: Cells, *, levels: bool = True) -> Iterator[Row]:
    """A band for each sasaran and a row for each indikator; the level above the band or in it."""
    current = ""
    for key, group in ctx.figures.ringkasan.per_sasaran.items():
        sasaran = ctx.laporan.find(Sasaran, key)
        jenjang = ctx.jenjang(sasaran)
        name = jenjang.nama if jenjang else ""
        title = sasaran.nama if sasaran else TANPA_SASARAN
        if levels and name and name != current:
            yield level(name)
        current = name
        shown = f"{name}: {title}" if name and not levels else title
        yield band(sasaran.kode if sasaran else "", shown, continued=ctx.again(sasaran, title))
        for row_id in group.daftar_id:
            yield row(*cells(ctx.figures.indikator[row_id]))


def _means(ctx: Context) -> list[Block]:
    levels = ctx.figures.ringkasan.per_jenjang
    if len(levels) < 2:  # noqa: PLR2004 - one level is the whole
        return []
    rows = [
        row(*_mean_cells(ctx, found.nama if found else "Tanpa jenjang", group))
        for key, group in levels.items()
        for found in [ctx.laporan.find(Jenjang, key)]
    ]
    rows.append(total(*_mean_cells(ctx, "Seluruh indikator", ctx.figures.ringkasan.semua)))
    heads = [
        Column("Jenjang"),
        Column("Indikator", "number"),
        Column("Terukur", "number"),
        Column("Mencapai target", "number"),
        Column("Rata-rata capaian (%)", "number"),
    ]
    note = "Rata-rata seluruh indikator bukan rata-rata dari rata-rata jenjang."
    mark = Mark("table", f"Rata-rata capaian menurut jenjang, tahun {ctx.tahun}")
    return [Table(heads, rows, mark, notes=[note])]


def _mean_cells(ctx: Context, name: str, group: HasilKelompok) -> list[str]:
    counts = (group.banyak_indikator, group.banyak_berlaku, group.banyak_tercapai)
    return [name, *map(str, counts), ctx.computed(group.rata_rata_capaian)]


def _with_budget(ctx: Context) -> Table:
    method = ctx.settings.efisiensi
    heads = [
        *measured_heads(),
        Column("Pagu\n(Rp)", "number"),
        Column("Realisasi\nanggaran (Rp)", "number"),
        Column("Serapan\n(%)", "number"),
        Column("Efisiensi" if method == "indeks" else "Efisiensi\n(%)", "number"),
    ]
    rows = list(grouped(ctx, lambda hasil: _with_money(ctx, hasil), levels=False))
    whole = ctx.figures.ringkasan.semua
    rows.append(
        total(
            f"{mean_name(ctx)} dan jumlah anggaran",
            None,
            None,
            None,
            None,
            ctx.computed(whole.rata_rata_capaian),
            amount(whole.pagu),
            amount(whole.realisasi_anggaran),
            ctx.computed(whole.serapan),
            ctx.computed(whole.efisiensi),
        )
    )
    title = (
        f"Capaian kinerja dan realisasi anggaran {whole.banyak_indikator} indikator, "
        f"tahun {ctx.tahun}"
    )
    notes = provisional_notes(ctx)
    notes += [attainment_note(ctx), budget_note(ctx), rounding_note(ctx)]
    return Table(
        heads,
        rows,
        Mark("table", title, "tabel:capaian-anggaran"),
        density=grid.TIGHT,
        notes=[" ".join(notes)],
        note_look=style.NOTE,
    )


def _with_money(ctx: Context, hasil: HasilIndikator) -> list[Content]:
    return [*measured_cells(ctx, hasil, budget=True), ctx.computed(hasil.efisiensi)]


def _indicators(ctx: Context) -> list[Block]:
    blocks: list[Block] = []
    for group in ctx.figures.ringkasan.per_sasaran.values():
        for row_id in group.daftar_id:
            blocks += indikator.indikator(ctx, ctx.figures.indikator[row_id])
    if blocks:
        blocks.insert(0, block.subsection("Evaluasi dan analisis"))
    if ctx.settings.perbandingan == "bab":
        blocks += perbandingan.by_kind(ctx)
    return blocks
