"""Figures that are filled in by quarter or month, each quarter beside those before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from typing import TypeVar

from lkjip_desktop.domain.display.takaran import takaran
from lkjip_desktop.domain.formula.figures import IndikatorResult, figures
from lkjip_desktop.domain.formula.gabung import Gabung, Pair, join_pairs
from lkjip_desktop.domain.formula.indikator import is_reported
from lkjip_desktop.domain.formula.periode import TRIWULAN, is_filled, periode_of, quarters
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.formula.rujukan import read_figure
from lkjip_desktop.domain.model.entity import Indikator, NilaiAlokasi, NilaiBaris, Rincian
from lkjip_desktop.domain.number.figure import Nilai, format_number
from lkjip_desktop.report.chart import art
from lkjip_desktop.report.context import Context, magnitude, places
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.number import Numbered, roman
from lkjip_desktop.report.engine.table import grid
from lkjip_desktop.report.engine.table.grid import Row, TableColumn
from lkjip_desktop.report.engine.table.table import Table, group
from lkjip_desktop.report.engine.text import Content, Exact
from lkjip_desktop.report.parts.wording.penilaian import is_below

Four = list[Nilai]
N = TypeVar("N", NilaiBaris, NilaiAlokasi)


def rows_by_quarter(ctx: Context, hasil: RincianResult, label: str = "") -> Table | None:
    """The rows of a rincian that is filled in by quarter or month; None where none is.

    `label` is what references name the table by.
    """
    if hasil.rincian.pengisian == "tahun":
        return None
    found = [
        (number, item, pair)
        for number, item in enumerate(hasil.baris, 1)
        if (pair := _of_row(ctx, hasil.rincian, item.baris.id)) is not None
    ]
    told = [row for row in found if _says_something(row[2])]
    if not told:
        return None
    decimals = places(ctx, [figure for _, _, pair in told for four in pair for figure in four])
    rows: list[Row] = []
    for number, item, (compared, reached) in told:
        lines = [(hasil.kolom_pembanding, compared), (hasil.kolom_realisasi, reached)]
        rows += group(
            (str(number), item.baris.uraian),
            [
                (name, *(Exact.of(format_number(figure, decimals), figure) for figure in figures))
                for name, figures in lines
                if any(figure is not None for figure in figures)
            ],
        )
    lead = [
        TableColumn("No.", "code"),
        TableColumn(hasil.rincian.kolom_uraian or "Uraian"),
        TableColumn(""),
    ]
    title = f"{hasil.judul or 'Rincian'}, setiap triwulan tahun {ctx.tahun}"
    mark = Numbered("table", title, label or None)
    notes = [IDLE] if len(told) < len(found) else []
    return Table([*lead, *_heads(ctx)], rows, mark, density=grid.TIGHT, notes=notes)


IDLE = "Baris yang tidak berlaku pada setiap triwulan tidak disajikan."


def _says_something(pair: tuple[Four, Four]) -> bool:
    """Whether a row has a figure in any quarter."""
    return any(isinstance(figure, Fraction) for four in pair for figure in four)


def _heads(ctx: Context) -> list[TableColumn]:
    last = ctx.figures.sampai.triwulan
    return [TableColumn(f"TW\u00a0{roman(number)}", "number") for number in range(1, last + 1)]


def _of_row(ctx: Context, rincian: Rincian, baris: str) -> tuple[Four, Four] | None:
    """Pembanding and realisasi of the quarters; None where nothing is filled in."""
    rows = ctx.laporan.children(NilaiBaris, "baris", baris)
    if not any(map(is_filled, rows)):
        return None
    gabung = Gabung(rincian.gabung_pembanding, rincian.gabung_realisasi)
    pairs = [
        join_pairs([_pair(ctx, row) for row in quarter], gabung, ratio=False)
        for quarter in _by_quarter(ctx, rows, rincian.pengisian)
    ]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


def _by_quarter(ctx: Context, rows: Sequence[N], pengisian: str) -> list[list[N | None]]:
    """For each quarter the rows of its periode, itself or its months; None where there is none.

    Quarters that are still to come are left out.
    """
    known = {row.periode: row for row in rows}
    size = len(periode_of(ctx.tahun, pengisian)) // TRIWULAN
    names = ctx.figures.sampai.daftar(pengisian)
    return [
        [known.get(name) for name in names[start : start + size]]
        for start in range(0, len(names), size)
    ]


def _pair(ctx: Context, row: NilaiBaris | None) -> Pair:
    return _read(ctx, row, "pembanding"), _read(ctx, row, "realisasi")


def _read(ctx: Context, item: NilaiBaris | NilaiAlokasi | None, column: str) -> Nilai:
    return read_figure(ctx.laporan, item, column) if item is not None else None


CAPAIAN = "tabel:capaian_triwulan"


def results_by_quarter(ctx: Context) -> Table | None:
    """What each indikator reached by the end of every quarter; None where none is measured so.

    Both target and realisasi are up to the end of the quarter.
    """
    measured = [hasil for hasil in ctx.figures.indikator.values() if hasil.per_periode]
    if not measured:
        return None
    over = quarters(ctx.tahun)[: ctx.figures.sampai.triwulan]
    then = [figures(ctx.laporan, periode).indikator for periode in over]
    drawn, gaps, unset = len(over) > 1, False, False
    rows: list[Row] = []
    for hasil in measured:
        row_of = hasil.indikator
        reached = [_only_reported(ctx, figures_then[row_of.id]) for figures_then in then]
        gaps = gaps or any(item.realisasi is None for item in reached)
        unset = unset or any(item.target is None for item in reached)
        lines: list[list[Content]] = [
            ["Target", *(ctx.target_of(item) for item in reached)],
            ["Realisasi", *_aligned(ctx, row_of, reached)],
            ["Capaian (%)", *(ctx.computed(item.capaian_dibatasi) for item in reached)],
        ]
        if drawn:
            lines[1].append(art.progress([_quarter(item) for item in reached]))
        rows += group((row_of.kode, row_of.nama_pendek or row_of.nama), lines)
    lead = [TableColumn("Kode", "code"), TableColumn("Indikator kinerja"), TableColumn("")]
    heads = [*lead, *_heads(ctx)]
    if drawn:
        wide = len(over) * art.COLUMN * 4 / 3 + 8
        heads.append(TableColumn(f"I–{roman(len(over))}", "art", width=wide))
    title = f"Target, realisasi, dan capaian sampai akhir setiap triwulan tahun {ctx.tahun}"
    mark = Numbered("table", title, CAPAIAN)
    return Table(
        heads,
        rows,
        mark,
        density=grid.LONG,
        notes=[*[GAPS] * gaps, *[UNSET] * unset, *[DRAWN] * drawn],
    )


def _only_reported(ctx: Context, hasil: IndikatorResult) -> IndikatorResult:
    """Without realisasi where its last quarter is not filled in: it would repeat that before."""
    if is_reported(ctx.laporan, hasil):
        return hasil
    return replace(hasil, realisasi=None, capaian=None, capaian_dibatasi=None, efisiensi=None)


def _aligned(ctx: Context, row_of: Indikator, reached: Sequence[IndikatorResult]) -> list[str]:
    """Realisasi of a line; a count that has fewer decimals than another gets noughts."""
    size, told = takaran(row_of, ctx.settings), [item.realisasi for item in reached]
    most = min(max(map(size.places, told), default=0), size.desimal)
    return [
        Exact.of(format_number(nilai, most, potong=size.potong), nilai)
        if size.places(nilai) < most
        else ctx.measured(row_of, nilai)
        for nilai in told
    ]


GAPS = "Realisasi yang kosong berarti triwulan itu belum diisi."
UNSET = "Target yang kosong belum diisi, sehingga capaian pada triwulan itu tidak dihitung."
DRAWN = (
    "Batang pada kolom terakhir ialah realisasi sampai akhir setiap triwulan, gelap bila "
    "target sampai saat itu belum tercapai; garisnya ialah target."
)


def _quarter(hasil: IndikatorResult) -> art.Progress:
    colour = style.SIGNAL if is_below(hasil) else style.MIDDLE
    return magnitude(hasil.realisasi), magnitude(hasil.target), colour
