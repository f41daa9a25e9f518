"""Figures that follow from an entry nobody can read yet: shown as waiting, not as they stood.

Nobody keeps a list of what is computed from what. The report is computed with other figures in
those cells, and whatever then comes out otherwise waits.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from lkjip_desktop.app.command.edit import CellRef
from lkjip_desktop.app.sheet.cell import View
from lkjip_desktop.app.sheet.lembar import CellState, EntryCell, EntrySheet, SheetRow
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.model.column import CellValue, ColumnKind
from lkjip_desktop.domain.model.entity import KINDS, Entity, column
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.domain.temuan.finding import Temuan

if TYPE_CHECKING:
    from lkjip_desktop.app.overview.summary import (
        KeyFigure,
        NamedNumber,
        PercentBar,
        SectionBudget,
        Summary,
    )

WAITING: Final = "menunggu"
WHY: Final = "Menunggu isian yang belum tersimpan."
NOTE: Final = "ada isian belum tersimpan"
_COMPUTED: Final = frozenset({CellState.HITUNGAN, CellState.TOTAL})
_FIGURES: Final = (None, 0, 7919, 1_000_000_000_039)
"""What stands in for an unread text: nothing, and figures so far apart that nobody's results
agree on them, nor any predikat: all of them large left a reached target reached."""

V = TypeVar("V")
Words: TypeAlias = Mapping[str, object]
T = TypeVar("T", "PercentBar", "KeyFigure", "NamedNumber", "SectionBudget")


@dataclass(frozen=True, slots=True)
class Shadow:
    """The report as it would be with another figure in every cell that is not read yet."""

    view: View
    figures: Figures
    findings: frozenset[Temuan]


def unread_figures(cells: Iterable[object]) -> frozenset[CellRef]:
    """Those of some cells from which figures are computed."""
    return frozenset(
        cell
        for cell in cells
        if isinstance(cell, CellRef) and column(cell.kind, cell.column).kind is ColumnKind.FIGURE
    )


def stand_ins(laporan: Laporan, cells: Collection[CellRef]) -> tuple[Laporan, ...]:
    """The report with other contents in these cells, once for each that stands in."""
    return tuple(_with(laporan, cells, start) for start in _FIGURES) if cells else ()


def _with(laporan: Laporan, cells: Iterable[CellRef], start: int | None) -> Laporan:
    rows: dict[tuple[str, str], Entity] = {}
    for number, cell in enumerate(sorted(cells, key=str)):
        where = cell.address(laporan)
        key = (where.kind, where.id)
        row = rows.get(key) or laporan.find(cell.kind, where.id) or _new(laporan, cell, where.id)
        if row is None:
            continue
        value: CellValue = None if start is None else str(start + 13 * number)
        changed: dict[str, Any] = {cell.column: value}
        rows[key] = replace(row, **changed)
    return laporan.with_changes(rows.values())


def is_there(laporan: Laporan, cell: object) -> bool:
    """Whether a cell still has a row, there or to be made; one that is of no row stays."""
    if not isinstance(cell, CellRef):
        return True
    row = cell.address(laporan).id
    return (laporan.find(cell.kind, row) or _new(laporan, cell, row)) is not None


def _new(laporan: Laporan, cell: CellRef, row: str) -> Entity | None:
    """The row a cell would make; None where what it belongs to is gone, and with it the cell."""
    links = [(column(cell.kind, name).reference, value) for name, value in cell.key]
    gone = (
        reference and laporan.find(KINDS[reference], str(value)) is None
        for reference, value in links
    )
    return cell.kind(id=row, **dict(cell.key)) if cell.key and not any(gone) else None


def waiting_words(
    tell: Callable[[V], str], now: V, others: Iterable[V], waits: str = WAITING
) -> str:
    """What there is to tell of a result, or the words for that it waits."""
    said = tell(now)
    return said if all(tell(other) == said for other in others) else waits


def waiting_sheet(now: EntrySheet, others: Sequence[EntrySheet]) -> EntrySheet:
    """The sheet with what waits in its computed cells."""
    if not others:
        return now
    shadows = [{baris.kunci: baris for baris in other.baris} for other in others]
    rows = (_row(baris, [rows.get(baris.kunci) for rows in shadows]) for baris in now.baris)
    return replace(now, baris=tuple(rows))


def _row(now: SheetRow, others: Sequence[SheetRow | None]) -> SheetRow:
    there = [other.sel for other in others if other is not None and len(other.sel) == len(now.sel)]
    return replace(now, sel=tuple(map(waiting_cell, now.sel, *there))) if there else now


def waiting_cell(now: EntryCell, *others: EntryCell) -> EntryCell:
    """A computed cell, or that it waits."""
    computed = now.keadaan in _COMPUTED or bool(now.rujukan)
    if not computed or all(_said(other) == _said(now) for other in others):
        return now
    edit = now.edit if now.keadaan is CellState.ENTRI else WAITING
    waits = replace(now, teks=WAITING, edit=edit, keterangan=WHY, sementara=False)
    return replace(waits, tingkat=None, temuan="")


def _said(sel: EntryCell) -> tuple[str, bool, str]:
    return sel.teks, sel.sementara, sel.keterangan


def waiting_summary(now: Summary, others: Sequence[Summary]) -> Summary:
    """The summary with what waits in its numbers."""
    if not others:
        return now

    def waits(name: str, rest: Words, **value: object) -> tuple[Any, ...]:
        together = zip(*(getattr(item, name) for item in (now, *others)), strict=True)
        return tuple(_part(*same, rest=rest, value=value) for same in together)

    told = {"told": WHY}
    key = {"note": NOTE, "wrong": False, "explained": WHY}
    return replace(
        now,
        keys=waits("keys", key, value=WAITING, unit=""),
        capaian=waits("capaian", told, value=WAITING, length=None, tanda=None),
        serapan=waits("serapan", told, value=WAITING, length=None, tanda=None),
        sections=waits("sections", {"amounts": WAITING}, value=WAITING, share=None),
        levels=waits("levels", told, value=WAITING),
    )


def _part(now: T, *others: T, rest: Words, value: Words) -> T:
    """A part of the summary: where its value is certain only what is said of it waits."""
    if all(other == now for other in others):
        return now
    certain = all(other.value == now.value for other in others)
    changed: dict[str, Any] = {**rest, **({} if certain else value)}
    return replace(now, **changed)


def waiting_findings(
    now: Iterable[Temuan], others: Sequence[Collection[Temuan]]
) -> tuple[Temuan, ...]:
    """The findings; of one that would be another or none only says that it waits."""
    later = f"{WHY} Sesudah itu temuan ini diperiksa lagi."
    return tuple(
        temuan
        if all(temuan in other for other in others)
        else replace(temuan, pesan=later, rincian_angka=())
        for temuan in now
    )
