"""What the officer does about periode: how a table is filled in, and the targets of quarters."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from lkjip_desktop.domain.formula.figures import Figures, IndikatorResult
from lkjip_desktop.domain.formula.gabung import GROWING
from lkjip_desktop.domain.formula.periode import TRIWULAN, quarters
from lkjip_desktop.domain.formula.rujukan import read_figure
from lkjip_desktop.domain.formula.tertutup import closed_until, is_closed
from lkjip_desktop.domain.model.entity import Aksi, Indikator, NilaiBaris, Rincian, TargetPeriode
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.number.figure import Nilai, to_canonical
from lkjip_desktop.store.draft import Draft


def blank_closed(draft: Draft, rincian: str, rows: Iterable[str]) -> None:
    """Give new rows of a table "-" in every closed periode, whose figures stay as they are."""
    table, until = draft.find(Rincian, rincian), closed_until(draft.base)
    for periode in until.daftar(table.pengisian) if table and until else ():
        for row in rows:
            draft.new(NilaiBaris, baris=row, periode=periode, pembanding="-", realisasi="-")


def by_parts(laporan: Laporan) -> bool:
    """Whether anything in the report is filled in by quarter or by month; an action plan is."""
    filled = {laporan.data.pengisian_anggaran}
    filled |= {row.pengisian for row in laporan.rows(Rincian).values()}
    filled |= {row.pengisian for row in laporan.rows(Indikator).values()}
    return filled != {"tahun"} or bool(laporan.rows(Aksi))


def first_open(laporan: Laporan) -> str:
    """The earliest quarter whose figures are not closed; empty, the year, where none is open."""
    if laporan.data.terkunci or not by_parts(laporan):
        return ""
    open_ = (periode for periode in quarters(laporan.data.tahun) if not is_closed(laporan, periode))
    return next(open_, "")


def grows(hasil: IndikatorResult) -> bool:
    """Whether its realisasi adds up through the year, so that its target does too."""
    counted = [table.rincian for table in hasil.rincian if table.dihitung]
    if not counted:
        return hasil.indikator.gabung in GROWING
    return all(row.cara == "jumlah" and row.gabung_realisasi in GROWING for row in counted)


def spread_targets(draft: Draft, figures: Figures) -> None:
    """`spread_target` for every indikator that is measured in quarters."""
    for hasil in figures.indikator.values():
        if hasil.per_periode:
            spread_target(draft, hasil)


def spread_target(draft: Draft, hasil: IndikatorResult) -> None:
    """Give the quarters without a target one that follows from the year's.

    Linear where higher is better and the realisasi adds up: a fourth for each quarter, exactly.
    The year's own otherwise. Both ends of a range. What is entered already stays.
    """
    row, laporan = hasil.indikator, draft.laporan
    linear = row.polaritas == "naik" and grows(hasil)
    names = ("target", "target_atas") if row.polaritas == "rentang" else ("target",)
    wanted = {name: read_figure(laporan, row, name) for name in names}
    there = {item.periode: item for item in laporan.children(TargetPeriode, "indikator", row.id)}
    for number, periode in enumerate(quarters(laporan.data.tahun)[:-1], 1):
        known = there.get(periode)
        bare = {
            name: _share(nilai, number if linear else TRIWULAN)
            for name, nilai in wanted.items()
            if known is None or getattr(known, name) is None
        }
        if any(value is not None for value in bare.values()):
            draft.new(TargetPeriode, indikator=row.id, periode=periode, **bare)


def _share(nilai: Nilai, number: int) -> str | None:
    return to_canonical(nilai * number / TRIWULAN if isinstance(nilai, Fraction) else nilai)
