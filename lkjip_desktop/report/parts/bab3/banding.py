"""What an indikator is compared with: earlier years, the end of the plan, a national standard."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from lkjip_desktop.domain.display.explain import capaian_formula, persen, target_limits
from lkjip_desktop.domain.display.rumus import BEDA, PERSEN, Bilangan, following
from lkjip_desktop.domain.display.takaran import takaran
from lkjip_desktop.domain.formula.capaian import capaian
from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.formula.rujukan import read_figure
from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.entity import (
    CapaianLalu,
    Indikator,
    IndikatorRenstra,
    Standar,
    TautanRenstra,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import sort_key
from lkjip_desktop.domain.model.setting import earlier_year
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.chart import columns
from lkjip_desktop.report.context import Context, magnitude
from lkjip_desktop.report.engine.text import Exact
from lkjip_desktop.report.parts import renstra
from lkjip_desktop.report.parts.wording.words import absent


@dataclass(frozen=True, slots=True)
class PastYear:
    """Target, realisasi and capaian of an earlier year."""

    tahun: int
    target: Nilai
    target_atas: Nilai
    """Of a range alone."""
    realisasi: Nilai
    capaian: Nilai


@dataclass(frozen=True, slots=True)
class FinalTarget:
    """The plan's target of its last year, and how much of it the realisasi has reached."""

    rencana: IndikatorRenstra
    tahun: int
    target: Nilai
    target_atas: Nilai
    kemajuan: Nilai
    """Percent, by the polaritas of the plan's indikator; None where the satuan differ."""
    sebanding: bool
    """Whether `kemajuan` is a share of the target: not where lower is better, nor of a range."""


def earlier_years(ctx: Context, hasil: IndikatorResult) -> list[PastYear]:
    """The years before this one that are known, the oldest first."""
    row, laporan = hasil.indikator, ctx.laporan
    found = []
    for item in laporan.children(CapaianLalu, "indikator", row.id):
        planned = read_figure(laporan, item, "target")
        done = read_figure(laporan, item, "realisasi")
        upper = None
        if row.polaritas == "rentang":
            upper = ctx.settings.target_atas_lalu.get(earlier_year(row.id, item.tahun))
        # Of an earlier range whose upper bound is not known, neither is what it reached.
        reached = capaian(row.polaritas, planned, upper, done, ctx.settings).nilai
        if item.tahun < ctx.tahun:
            found.append(PastYear(item.tahun, planned, upper, done, reached))
    return sorted(found, key=lambda item: item.tahun)


def plan_of(ctx: Context, hasil: IndikatorResult) -> list[IndikatorRenstra]:
    """The plan's indikator it is linked with, in the order of the plan."""
    links = ctx.laporan.children(TautanRenstra, "indikator", hasil.indikator.id)
    found = [ctx.laporan.find(IndikatorRenstra, link.indikator_renstra) for link in links]
    return sorted((row for row in found if row is not None), key=sort_key)


def final_targets(ctx: Context, hasil: IndikatorResult) -> list[FinalTarget]:
    """The target at the end of the plan for each of its indikator this one is linked with."""
    last = renstra.years(ctx)[-1]
    found = []
    for row in plan_of(ctx, hasil):
        planned, upper = renstra.target_in(ctx, row, last)
        same = same_unit(row.satuan, hasil.indikator.satuan)
        reached = capaian(row.polaritas, planned, upper, hasil.realisasi, ctx.settings).nilai
        share = row.polaritas == "naik" and planned != 0
        found.append(FinalTarget(row, last, planned, upper, reached if same else None, share))
    return found


def same_unit(one: str, other: str) -> bool:
    """Whether two units are the same but for their spelling in capitals."""
    return one.strip().casefold() == other.strip().casefold()


@dataclass(frozen=True, slots=True)
class NationalStandard:
    """A national standard and where it is from."""

    nilai: Nilai
    sumber: str


def standard(ctx: Context, hasil: IndikatorResult) -> NationalStandard | None:
    """The national standard of an indikator, None where none is entered."""
    row, laporan = hasil.indikator, ctx.laporan
    found = laporan.find(Standar, keyed_id(laporan.ruang, Standar, row.id))
    nilai = read_figure(laporan, found, "nilai") if found else None
    if found is None or nilai is None:
        return None
    return NationalStandard(nilai, found.sumber)


def difference(ctx: Context, row: Indikator, now: Nilai, before: Nilai) -> str:
    """What is between two figures of an indikator, as it follows from them; empty if nothing is."""
    pair, own = numbers_of((now, before)), takaran(row, ctx.settings)
    if len(pair) < 2:  # noqa: PLR2004 - both of them
        return ""
    text = following(BEDA, [Bilangan(nilai, own) for nilai in pair], own)
    return Exact.of(text, pair[0] - pair[1])


def progress(ctx: Context, hasil: IndikatorResult, planned: FinalTarget) -> str:
    """How much of the plan's target was reached; a share as it follows from the two beside it."""
    if not planned.sebanding or not isinstance(planned.kemajuan, Fraction):
        return ctx.computed(planned.kemajuan)
    row, pair = hasil.indikator, numbers_of((hasil.realisasi, planned.target))
    sizes = (takaran(row, ctx.settings, unit) for unit in (None, planned.rencana.satuan))
    text = following(PERSEN, [*map(Bilangan, pair, sizes)], persen(ctx.settings))
    return Exact.of(text, planned.kemajuan)


def reached_in(ctx: Context, row: Indikator, year: PastYear) -> str:
    """The capaian of an earlier year with its sign, as it follows from its target and realisasi."""
    limits = target_limits(row, year.target, year.target_atas)
    own = takaran(row, ctx.settings)
    found = capaian_formula(row.polaritas, limits, year.realisasi, lambda _: own, ctx.settings)
    text = following(*found, persen(ctx.settings)) if found else ctx.computed(year.capaian)
    return f"{text}\u00a0%"


def chart_of_years(ctx: Context, hasil: IndikatorResult) -> columns.ColumnChart | None:
    """Realisasi of all years against the target path; None below two years of realisasi."""
    known = {item.tahun: item for item in earlier_years(ctx, hasil)}
    measured = [item.realisasi for item in known.values()] + [hasil.realisasi]
    if sum(isinstance(item, Fraction) for item in measured) < FEWEST:
        return None
    path = path_of(ctx, hasil)
    recent = {year for year in known if year > ctx.tahun - renstra.MOST_YEARS}
    span = sorted({*recent, *path, ctx.tahun})
    if len(span) < 2:  # noqa: PLR2004 - one year is no course
        return None
    now = (hasil.target, hasil.target_atas, hasil.realisasi, hasil.capaian)
    known[ctx.tahun] = PastYear(ctx.tahun, *now)
    courses = []
    for year in range(span[0], span[-1] + 1):
        found = known.get(year)
        own = ShownTarget(found.target, found.target_atas) if found else ShownTarget(None)
        # Of this year the target that stands beside the chart is drawn, see `other_target`; a plan
        # is not drawn outside its years: what was promised before it began is no part of it.
        agreed = year == ctx.tahun and own.bawah is not None
        planned = own if agreed or not path else path.get(year, ShownTarget(None))
        courses.append((year, found.realisasi if found else None, planned))
    label = "rentang target" if hasil.indikator.polaritas == "rentang" else "target"
    return columns.years(
        _columns(ctx, hasil.indikator, courses), f"{label} Rencana Strategis" if path else label
    )


def other_target(ctx: Context, hasil: IndikatorResult) -> str:
    """Why the target of this year is not the plan's, whose path the chart draws; else nothing."""
    own, plan = ShownTarget(hasil.target, hasil.target_atas), path_of(ctx, hasil).get(ctx.tahun)
    if own.bawah is None or plan in (None, own):
        return ""
    told = [
        "–".join(
            _bound(ctx, hasil.indikator, bound) or "-" for bound in planned if bound is not None
        )
        for planned in (own, plan)
    ]
    return (
        f"Target tahun {ctx.tahun} pada gambar ialah target laporan ini ({told[0]}), yang berbeda "
        f"dari target Rencana Strategis tahun itu ({told[1]})."
    )


FEWEST = 2
"""Years of realisasi that make a course."""
LOW = 0.35
"""Of the highest column: a target below it would stand in the box that says what is missing."""


Tahun = tuple[int, Nilai, "ShownTarget"]
"""A year with its realisasi and its target."""


def _columns(ctx: Context, row: Indikator, courses: Sequence[Tahun]) -> list[columns.ChartColumn]:
    every = [figure for _, done, planned in courses for figure in (done, *planned)]
    most = max((magnitude(figure) or 0.0 for figure in every), default=0.0)
    return [_column(ctx, row, *course, most=most) for course in courses]


def _column(
    ctx: Context, row: Indikator, year: int, done: Nilai, planned: ShownTarget, *, most: float
) -> columns.ChartColumn:
    value, target = magnitude(done), magnitude(planned.bawah)
    hidden = value is not None or (target is not None and target <= most * LOW)
    return columns.ChartColumn(
        str(year),
        value,
        ctx.measured(row, done),
        strong=year == ctx.tahun,
        absent="" if hidden or (done is None and year > ctx.tahun) else absent(done),
        target=target,
        target_words=_bound(ctx, row, planned.bawah),
        upper=magnitude(planned.atas),
        upper_words=_bound(ctx, row, planned.atas),
    )


def _bound(ctx: Context, row: Indikator, nilai: Nilai) -> str:
    return ctx.measured(row, nilai) if isinstance(nilai, Fraction) else ""


class ShownTarget(NamedTuple):
    """A target; only a range has an upper bound."""

    bawah: Nilai
    atas: Nilai = None


def path_of(ctx: Context, hasil: IndikatorResult) -> dict[int, ShownTarget]:
    """The plan's target by year, where all plan indikator in the same unit agree on them."""
    paths: list[dict[int, ShownTarget]] = []
    ranged = hasil.indikator.polaritas == "rentang"
    for row in plan_of(ctx, hasil):
        alike = (row.polaritas == "rentang") == ranged
        if alike and same_unit(row.satuan, hasil.indikator.satuan):
            targets = {
                year: ShownTarget(*renstra.target_in(ctx, row, year)) for year in renstra.years(ctx)
            }
            paths.append(
                {year: planned for year, planned in targets.items() if planned.bawah is not None}
            )
    return paths[0] if paths and all(path == paths[0] for path in paths) else {}
