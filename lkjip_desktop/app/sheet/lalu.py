"""The sheet of an indikator's earlier years: target, realisasi and capaian of each."""

from __future__ import annotations

from typing import Final

from lkjip_desktop.app.command.edit import keyed_cell
from lkjip_desktop.app.sheet.cell import View, computed, label, measure, plain, read
from lkjip_desktop.app.sheet.lembar import Alignment, EntrySheet, SheetColumn, SheetRow
from lkjip_desktop.app.sheet.table.pengaturan import row_figure
from lkjip_desktop.domain.display.takaran import takaran
from lkjip_desktop.domain.formula.capaian import capaian
from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.model.entity import CapaianLalu
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.model.setting import TARGET_ATAS_LALU, earlier_year
from lkjip_desktop.domain.model.terbawa import is_no_past

YEARS: Final = 4
"""Earlier years that are offered, unless the plan or the data begin earlier."""

UPPER: Final = SheetColumn("target_atas", "Target atas", Alignment.KANAN, minimum=104)
"""Shown where the target is a range."""
COLUMNS: Final = (
    SheetColumn("tahun", "Tahun", minimum=84),
    SheetColumn("target", "Target", Alignment.KANAN, minimum=104),
    UPPER,
    SheetColumn("realisasi", "Realisasi", Alignment.KANAN, minimum=104),
    SheetColumn("capaian", "Capaian (%)", Alignment.KANAN, minimum=104, hitungan=True),
)


def lalu_sheet(view: View, hasil: IndikatorResult) -> EntrySheet:
    """Earlier years from the oldest to the last, and the year of the report below them.

    What stands in a year that is no earlier one must be seen to be mended.
    """
    row, tahun = hasil.indikator, view.laporan.data.tahun
    there = {item.tahun: item for item in view.laporan.children(CapaianLalu, "indikator", row.id)}
    first = min([tahun - YEARS, *there])
    start = min(view.laporan.data.renstra_awal or tahun, tahun - 1)
    years = [year for year in range(first, tahun) if year in there or year >= start]
    years += sorted(year for year, item in there.items() if is_no_past(item, tahun))
    return EntrySheet(
        kolom=tuple(item for item in COLUMNS if item is not UPPER or _is_range(hasil)),
        baris=(*(_year(view, hasil, year, there.get(year)) for year in years), _now(view, hasil)),
        nama="Tahun lalu",
        bernomor=False,
    )


def _year(view: View, hasil: IndikatorResult, tahun: int, item: CapaianLalu | None) -> SheetRow:
    row = hasil.indikator
    key = (row.id, tahun)
    where = keyed_cell(CapaianLalu, "realisasi", *key).address(view.laporan)
    editable = view.may_edit(Address(CapaianLalu.KIND, where.id))
    cells = [
        measure(
            view,
            keyed_cell(CapaianLalu, name, *key),
            getattr(item, name) if item else None,
            row,
            editable=editable,
        )
        for name in ("target", "realisasi")
    ]
    target, realisasi = (
        read(view, getattr(item, name))[0] if item else None for name in ("target", "realisasi")
    )
    upper = view.settings.target_atas_lalu.get(earlier_year(*key)) if _is_range(hasil) else None
    if _is_range(hasil):
        cells.insert(1, row_figure(view, TARGET_ATAS_LALU, earlier_year(*key), row))
    reached = capaian(row.polaritas, target, upper, realisasi, view.settings).nilai
    return SheetRow(
        tahun, (label(str(tahun)), *cells, computed(reached, view.settings)), str(tahun)
    )


def _is_range(hasil: IndikatorResult) -> bool:
    return hasil.indikator.polaritas == "rentang"


def _now(view: View, hasil: IndikatorResult) -> SheetRow:
    rules, own = view.settings, takaran(hasil.indikator, view.settings)
    year = str(view.laporan.data.tahun)
    ranged = _is_range(hasil)
    upper = [computed(hasil.target_atas, rules, desimal=own, total=True)] if ranged else []
    return SheetRow(
        "kini",
        (
            plain(year, total=True),
            computed(hasil.target, rules, desimal=own, total=True),
            *upper,
            computed(hasil.realisasi, rules, desimal=own, total=True, sementara=hasil.sementara),
            computed(hasil.capaian_dibatasi, rules, total=True, sementara=hasil.sementara),
        ),
    )
