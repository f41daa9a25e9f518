"""The cells of an indikator itself in the periode that is worked on: its target, its realisasi."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from lkjip_desktop.app.command.edit import CellRef, cell, keyed_cell
from lkjip_desktop.app.sheet.cell import View, computed, label, measure
from lkjip_desktop.app.sheet.lembar import (
    Alignment,
    ColumnWidth,
    EntryCell,
    EntrySheet,
    SheetColumn,
    SheetRow,
)
from lkjip_desktop.domain.display.takaran import takaran
from lkjip_desktop.domain.formula.figures import IndikatorResult
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


def own_figures(view: View, row: Indikator) -> dict[str, Entered]:
    """By heading where the realisasi of an indikator is typed: in one place, or month by month.

    Empty where it is a sum, or not due yet.
    """
    typed = view.span(row.pengisian).now
    if row.pengisian == "tahun":
        return {head: (cell(row, "realisasi"), row.realisasi) for _, head in typed}
    rows = view.laporan.children(NilaiIndikator, "indikator", row.id)
    known = {item.periode: item.realisasi for item in rows}
    return {
        head: (keyed_cell(NilaiIndikator, "realisasi", row.id, periode), known.get(periode))
        for periode, head in typed
    }


def is_own(hasil: IndikatorResult, typed: Iterable[Entered]) -> bool:
    """Whether the realisasi is typed for the indikator itself, for want of rows or all the same."""
    counted = any(item.dihitung for item in hasil.rincian)
    places = [raw for _, raw in typed]
    return bool(places) and (not counted or any(raw is not None for raw in places))


def months_sheet(
    view: View, hasil: IndikatorResult, before: IndikatorResult | None
) -> EntrySheet | None:
    """The months of a quarter beside each other; None where the realisasi is typed in one place.

    `before` is the same indikator at the end of the quarter before the one that is worked on.
    """
    row, span = hasil.indikator, view.span(hasil.indikator.pengisian)
    typed = own_figures(view, row)
    if len(typed) <= 1 or not is_own(hasil, typed.values()):
        return None
    size = takaran(row, view.settings)

    def so_far(found: IndikatorResult | None) -> EntryCell:
        nilai = found.realisasi if found else None
        waits = found is not None and found.sementara
        note = "gabungan periode"
        return computed(nilai, view.settings, desimal=size, note=note, sementara=waits)

    cells = {
        head: measure(view, where, raw, row, editable=may_type(view, where))
        for head, (where, raw) in typed.items()
    }
    cells = {**({span.before: so_far(before)} if span.before else {}), **cells}
    cells[span.upto] = so_far(hasil)
    kolom = (
        SheetColumn("uraian", "Realisasi", lebar=ColumnWidth.LENTUR, minimum=120),
        *(
            SheetColumn(
                head,
                head,
                Alignment.KANAN,
                minimum=72,
                hitungan=head not in typed,
                pokok=head in typed,
            )
            for head in cells
        ),
    )
    line = SheetRow(row.id, (label(f"{row.kode} ({row.satuan})"), *cells.values()), row.kode)
    return EntrySheet(kolom=kolom, baris=(line,), nama="Realisasi menurut bulan", bernomor=False)


def may_type(view: View, target: CellRef) -> bool:
    """Whether a cell may be typed in here, also one whose row is still to be made."""
    if target.id:
        year = str(view.laporan.data.tahun)
        return view.may_edit(target.address(view.laporan)) and not view.is_closed(year)
    key = dict(target.key)
    return view.may_add(target.kind, key) and not view.is_closed(str(key["periode"]))
