"""Earlier years of all indikator in one table, and their national standards."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from lkjip_desktop.app.command.edit import CellRef, keyed_cell
from lkjip_desktop.app.sheet.cell import View, label, measure, text
from lkjip_desktop.app.sheet.lembar import (
    TINGGI_PADAT,
    Alignment,
    ColumnWidth,
    EntryCell,
    EntrySheet,
    SheetColumn,
    SheetRow,
)
from lkjip_desktop.app.sheet.table.base import PlanTable, content_of, key_of
from lkjip_desktop.app.sheet.table.pengaturan import row_figure
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.model.entity import CapaianLalu, Indikator, Standar
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.setting import TARGET_ATAS_LALU, earlier_year
from lkjip_desktop.domain.model.terbawa import is_no_past

YEARS: Final = 4
"""Earlier years that are offered unless the data begin earlier."""


class PastYearTable(PlanTable):
    """Target and realisasi of each earlier year, standard and its source."""

    name = "Tahun lalu"

    def sheet(self, view: View, figures: Figures) -> EntrySheet:
        years = past_years(view.laporan)
        return EntrySheet(
            kolom=_columns(years, ranged=_any_range(view.laporan)),
            baris=tuple(
                _line(view, hasil.indikator, years) for hasil in figures.indikator.values()
            ),
            nama=self.name,
            beku=2,
            tinggi=TINGGI_PADAT,
            bernomor=False,
        )


def past_years(laporan: Laporan) -> tuple[int, ...]:
    """The earlier years that the plan covers, one at least, and all that have data.

    Also those that are no earlier ones: what stands there must be seen to be mended.
    """
    tahun = laporan.data.tahun
    there = [row.tahun for row in laporan.daftar(CapaianLalu)]
    wrong = {row.tahun for row in laporan.daftar(CapaianLalu) if is_no_past(row, tahun)}
    start = max(tahun - YEARS, min(laporan.data.renstra_awal or tahun, tahun - 1))
    return (*range(min([start, *there]), tahun), *sorted(wrong))


def _any_range(laporan: Laporan) -> bool:
    return any(row.polaritas == "rentang" for row in laporan.daftar(Indikator))


def _names(*, ranged: bool) -> list[tuple[str, str]]:
    return [item for item in _FIGURES if ranged or item[0] != "target_atas"]


def _columns(years: Sequence[int], *, ranged: bool) -> tuple[SheetColumn, ...]:
    return (
        SheetColumn("kode", "Kode", minimum=56),
        SheetColumn("nama", "Indikator", lebar=260, minimum=180),
        *(
            SheetColumn((year, name), f"{words} {year}", Alignment.KANAN, minimum=100)
            for year in years
            for name, words in _names(ranged=ranged)
        ),
        SheetColumn("standar", "Standar nasional", Alignment.KANAN, minimum=116),
        SheetColumn("sumber", "Sumber standar", lebar=ColumnWidth.LENTUR, minimum=160),
    )


_FIGURES: Final[tuple[tuple[str, str], ...]] = (
    ("target", "Target"),
    ("target_atas", "Target atas"),
    ("realisasi", "Realisasi"),
)
"""The upper bound has a column as soon as one indikator is best inside a range."""


def _line(view: View, row: Indikator, years: Sequence[int]) -> SheetRow:
    past = tuple(
        _upper(view, row, year)
        if name == "target_atas"
        else _figure(view, row, keyed_cell(CapaianLalu, name, row.id, year))
        for year in years
        for name, _ in _names(ranged=_any_range(view.laporan))
    )
    standard = _figure(view, row, keyed_cell(Standar, "nilai", row.id), needed=False)
    source = keyed_cell(Standar, "sumber", row.id)
    editable = view.may_edit(source.address(view.laporan))
    words = text(view, source, str(content_of(view, source) or ""), editable=editable)
    lead = (label(row.kode), label(row.nama))
    return SheetRow(key_of(row), (*lead, *past, standard, words), row.kode)


def _upper(view: View, row: Indikator, year: int) -> EntryCell:
    """The upper bound of an earlier range; other indikator have none."""
    if row.polaritas != "rentang":
        return label("")
    return row_figure(view, TARGET_ATAS_LALU, earlier_year(row.id, year), row)


def _figure(view: View, row: Indikator, target: CellRef, *, needed: bool = True) -> EntryCell:
    raw = content_of(view, target)
    return measure(
        view,
        target,
        None if raw is None else str(raw),
        row,
        editable=view.may_edit(target.address(view.laporan)),
        needed=needed,
    )
