"""What the report says of each sasaran: its statement, its mean and verdict, its evaluation."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.formula.ringkasan import GroupResult
from lkjip_desktop.domain.model.entity import Sasaran
from lkjip_desktop.domain.number.figure import NotApplicable
from lkjip_desktop.report import block
from lkjip_desktop.report.context import Context, rupiah
from lkjip_desktop.report.engine.flow import Block, together
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.table import grid
from lkjip_desktop.report.engine.table.grid import TableColumn
from lkjip_desktop.report.engine.table.table import Table, band
from lkjip_desktop.report.engine.text import Content
from lkjip_desktop.report.parts.renstra import TANPA_SASARAN
from lkjip_desktop.report.parts.wording import words
from lkjip_desktop.report.parts.wording.penilaian import is_below, marked, of_group, reached_words

NAMED = 4
"""Indikator that are named one by one, here and in the ikhtisar."""


def evaluation(ctx: Context) -> list[Block]:
    """Every sasaran in order."""
    groups = ctx.figures.ringkasan.per_sasaran
    if not groups:
        return []
    told = [
        together(headline(ctx, key, group), Paragraph(" ".join(evaluated(ctx, group))))
        for key, group in groups.items()
    ]
    return [block.subsection("Evaluasi menurut sasaran", "evaluasi:sasaran"), *told]


def name_of(ctx: Context, key: str | None) -> str:
    """Sasaran 1; its statement where it has no kode."""
    found = ctx.laporan.find(Sasaran, key)
    if found is None:
        return TANPA_SASARAN
    return f"Sasaran {found.kode}" if found.kode else found.nama


def headline(ctx: Context, key: str | None, group: GroupResult) -> Table:
    """The statement of a sasaran with its mean and verdict, on a band."""
    found = ctx.laporan.find(Sasaran, key)
    title = found.nama if found and found.kode else ""
    mean = ctx.percent(group.rata_rata_capaian) or words.KOSONG
    cells: list[Content] = [
        name_of(ctx, key),
        title,
        mean,
        (marked(of_group(group), reached_words(group)),),
    ]
    columns = [
        TableColumn(kind="code"),
        TableColumn(),
        TableColumn(kind="figure"),
        TableColumn(kind="code"),
    ]
    made = Table(columns, [band(*cells)], density=grid.TIGHT, keep=True)
    made.before, made.after = 10, 5
    return made


def evaluated(ctx: Context, group: GroupResult) -> Iterator[str]:
    """What the figures say of a sasaran, in sentences."""
    every = [ctx.figures.indikator[key] for key in group.daftar_id]
    yield _reached(group)
    yield from _lowest(ctx, every)
    yield from _highest(ctx, every)
    absent = [_code(hasil) for hasil in every if isinstance(hasil.capaian, NotApplicable)]
    if absent:
        yield f"Yang tidak berlaku pada tahun {ctx.tahun} ialah {words.listing(absent)}."
    if isinstance(group.serapan, Fraction):
        yield (
            f"Anggarannya terserap {ctx.percent(group.serapan)}, yaitu "
            f"{rupiah(group.realisasi_anggaran)} dari {rupiah(group.pagu)}."
        )


def _reached(group: GroupResult) -> str:
    reached, measured = group.banyak_tercapai, group.banyak_berlaku
    if not measured:
        return "Belum ada indikatornya yang terukur."
    if reached == measured:
        return f"{_all_of(measured)} indikator yang terukur mencapai target."
    if not reached and measured == 1:
        return f"{_all_of(measured)} indikator yang terukur belum mencapai target."
    if not reached:
        return f"Belum ada yang mencapai target dari {measured} indikator yang terukur."
    return f"Dari {measured} indikator yang terukur, {reached} mencapai target."


ALL_OF = ("", "Satu-satunya", "Kedua", "Ketiga", "Keempat", "Kelima", "Keenam", "Ketujuh")


def _all_of(count: int) -> str:
    """What all of so many are called; of many in digits."""
    return ALL_OF[count] if count < len(ALL_OF) else f"Seluruh {count}"


def _lowest(ctx: Context, every: list[IndikatorResult]) -> Iterator[str]:
    """Those below their target, the lowest first."""
    missed = sorted(filter(is_below, every), key=_capaian)
    told = [f"{_named(hasil)} ({ctx.percent(hasil.capaian)})" for hasil in missed[:NAMED]]
    if told:
        more = len(missed) - NAMED
        rest = f"; {more} indikator lain juga di bawah target" if more > 0 else ""
        yield f"Yang belum mencapai target ialah {words.listing(told)}{rest}."


def _highest(ctx: Context, every: list[IndikatorResult]) -> Iterator[str]:
    """The one or those with the highest capaian, where there are others to compare with."""
    reached = [hasil for hasil in every if isinstance(hasil.capaian, Fraction)]
    best = [hasil for hasil in reached if _capaian(hasil) == max(map(_capaian, reached))]
    if len(reached) < 2 or is_below(best[0]):  # noqa: PLR2004 - one is not compared
        return
    shown = ctx.percent(best[0].capaian)
    if len(best) == len(reached):
        yield f"Capaian semuanya {shown}."
    else:
        told = [_named(hasil) for hasil in best]
        names = words.listing(told) if len(told) <= NAMED else f"{len(told)} indikator"
        yield f"Capaian tertinggi ada pada {names} ({shown})."


def _capaian(hasil: IndikatorResult) -> Fraction:
    return hasil.capaian if isinstance(hasil.capaian, Fraction) else Fraction(0)


def _named(hasil: IndikatorResult) -> str:
    own = hasil.indikator
    return f"{own.kode} {own.nama_pendek or own.nama}".strip()


def _code(hasil: IndikatorResult) -> str:
    return hasil.indikator.kode or hasil.indikator.nama
