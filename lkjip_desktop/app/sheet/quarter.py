"""The cells of an indikator itself in the periode that is worked on: its target, its realisasi."""

from __future__ import annotations

from typing import TypeAlias

from lkjip_desktop.app.command.edit import CellRef, cell, keyed_cell
from lkjip_desktop.app.sheet.cell import View
from lkjip_desktop.domain.formula.periode import AsOf
from lkjip_desktop.domain.model.entity import Indikator, NilaiIndikator, TargetPeriode
from lkjip_desktop.domain.model.waktu import quarter_words

Entered: TypeAlias = tuple[CellRef, str | None]
"""A cell and what it holds."""


def target_head(view: View) -> str:
    """TW II, where a quarter is worked on whose target is one of its own; "" of the year."""
    sampai = AsOf.of(view.laporan.data.tahun, view.periode)
    return "" if sampai.setahun else quarter_words(sampai.triwulan)


def target_cell(view: View, row: Indikator, column: str) -> Entered:
    """Where the target is typed: that of the year and its last quarter stands in the indikator."""
    sampai = AsOf.of(view.laporan.data.tahun, view.periode)
    if sampai.setahun:
        return cell(row, column), getattr(row, column)
    rows = view.laporan.children(TargetPeriode, "indikator", row.id)
    known = next((item for item in rows if item.periode == sampai.periode), None)
    target = keyed_cell(TargetPeriode, column, row.id, sampai.periode)
    return target, getattr(known, column) if known else None


def own_figure(view: View, row: Indikator) -> Entered | None:
    """Where the realisasi of an indikator is typed; None where it is a sum, or not due yet."""
    typed = view.span(row.pengisian).periode
    if len(typed) != 1:
        return None
    if row.pengisian == "tahun":
        return cell(row, "realisasi"), row.realisasi
    rows = view.laporan.children(NilaiIndikator, "indikator", row.id)
    known = next((item for item in rows if item.periode == typed[0]), None)
    target = keyed_cell(NilaiIndikator, "realisasi", row.id, typed[0])
    return target, known.realisasi if known else None


def may_type(view: View, target: CellRef) -> bool:
    """Whether a cell may be typed in here, also one whose row is still to be made."""
    if target.id:
        year = str(view.laporan.data.tahun)
        return view.may_edit(target.address(view.laporan)) and not view.is_closed(year)
    key = dict(target.key)
    return view.may_add(target.kind, key) and not view.is_closed(str(key["periode"]))
