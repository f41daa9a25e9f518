"""The rows of kendala and tindak lanjut under an indikator."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from lkjip_desktop.app.sheet.cell import View, plain
from lkjip_desktop.app.sheet.lembar import MOST_LINES, ColumnWidth, EntryCell, EntrySheet
from lkjip_desktop.app.sheet.table.base import ListTable, Values
from lkjip_desktop.app.sheet.table.field import PlanField
from lkjip_desktop.domain.formula.aksi import kendala_of
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.periode import AsOf
from lkjip_desktop.domain.model.entity import Entity, Kendala
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.waktu import quarter_words

FIELDS: Final = (
    PlanField("uraian", "Kendala", lebar=ColumnWidth.LENTUR, minimum=160, needed=True),
    PlanField("tindak_lanjut", "Tindak lanjut", lebar=ColumnWidth.LENTUR, minimum=160, needed=True),
    PlanField("penanggung_jawab", "Penanggung jawab", lebar=146),
    PlanField("waktu", "Waktu", minimum=104, keterangan="misalnya 31 Maret 2023 atau TW I 2023"),
)


def _quarter(_: View, __: Figures, row: Kendala) -> EntryCell:
    part = row.periode.partition("-T")[2]
    return plain(quarter_words(int(part)) if part else "setahun")


QUARTER: Final = PlanField("periode", "Triwulan", minimum=72, shown=_quarter, words=True)
"""Shown with those of the whole year, where some are of a quarter."""


class KendalaTable(ListTable):
    """Those of the quarter that is worked on; in the year all, each with its quarter."""

    baris_teks = MOST_LINES

    def __init__(self) -> None:
        super().__init__(Kendala, "Kendala dan tindak lanjut", "kendala", FIELDS)

    def aim(self, indikator: str) -> None:
        self.where = {"indikator": indikator}

    def sheet(self, view: View, figures: Figures) -> EntrySheet:
        self.new = {"periode": view.periode or str(view.laporan.data.tahun)}
        quarters = any("-" in row.periode for row, _ in self.rows(view.laporan))
        self.fields = FIELDS if view.periode or not quarters else (*FIELDS, QUARTER)
        return super().sheet(view, figures)

    def rows(self, laporan: Laporan) -> Sequence[tuple[Any, int]]:
        whole = AsOf(laporan.data.tahun)
        found = kendala_of(laporan, str(self.where["indikator"]), whole)
        periode = str(self.new["periode"])
        return [(row, 0) for row in found if "-" not in periode or row.periode == periode]

    def siblings(self, laporan: Laporan, row: Entity | None) -> tuple[Any, ...]:
        periode = row.periode if isinstance(row, Kendala) else self.new["periode"]
        rows = laporan.children(Kendala, "indikator", str(self.where["indikator"]))
        return tuple(item for item in rows if item.periode == periode)

    def joined(self, row: Entity | None) -> Values:
        return {"periode": row.periode} if isinstance(row, Kendala) else {}
