"""The tindak lanjut that came along from the report before, and what became of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from lkjip_desktop.app.sheet.cell import View, plain
from lkjip_desktop.app.sheet.lembar import MOST_LINES, ColumnWidth, EntryCell, EntrySheet
from lkjip_desktop.app.sheet.table import field
from lkjip_desktop.app.sheet.table.base import ListTable
from lkjip_desktop.app.sheet.table.field import PlanField
from lkjip_desktop.domain.formula.aksi import aksi_of, carries_out, is_earlier, is_followed
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.periode import AsOf
from lkjip_desktop.domain.model.entity import Entity, Kendala
from lkjip_desktop.domain.model.laporan import Laporan

MAKE: Final = "jadikan aksi"
NONE: Final = "belum menjadi aksi"


def _became(view: View, _: Figures, row: Kendala) -> EntryCell:
    sampai = AsOf.of(view.laporan.data.tahun, view.periode)
    steps = aksi_of(view.laporan, row.indikator or "", sampai)
    found = next((item for item in steps if carries_out(item.aksi, row)), None)
    return plain(f"aksi: {found.status.value}" if found else NONE)


FIELDS: Final = (
    PlanField("indikator", "Indikator", lebar=150, choices=field.indikator),
    PlanField("uraian", "Kendala", lebar=ColumnWidth.LENTUR, minimum=150),
    PlanField("tindak_lanjut", "Tindak lanjut", lebar=ColumnWidth.LENTUR, minimum=170, needed=True),
    PlanField("penanggung_jawab", "Penanggung jawab", lebar=146),
    PlanField("waktu", "Waktu", minimum=104, keterangan="misalnya 31 Maret 2023 atau TW I 2023"),
    PlanField("menjadi", "Sekarang", minimum=140, shown=_became, words=True),
)


class PastKendalaTable(ListTable):
    """Also for an office whose last report was written elsewhere: rows are typed in as well."""

    baris_teks = MOST_LINES

    def __init__(self) -> None:
        super().__init__(Kendala, "Tindak lanjut tahun lalu", "tindak lanjut", FIELDS)
        self._tahun = 0

    def sheet(self, view: View, figures: Figures) -> EntrySheet:
        self._tahun = view.laporan.data.tahun
        self.new = {"periode": str(self._tahun - 1)}
        return super().sheet(view, figures)

    def holds(self, row: Entity) -> bool:
        return isinstance(row, Kendala) and is_earlier(row, self._tahun)

    def waiting(self, laporan: Laporan) -> Sequence[str]:
        """Those that no step carries out yet."""
        rows = (row for row in laporan.daftar(Kendala) if is_earlier(row, laporan.data.tahun))
        return [r.id for r in rows if r.tindak_lanjut.strip() and not is_followed(laporan, r)]

    def cells(self, view: View, figures: Figures, row: Any, depth: int) -> tuple[EntryCell, ...]:
        found = super().cells(view, figures, row, depth)
        if not row.tindak_lanjut.strip() or is_followed(view.laporan, row):
            return found
        return tuple(replace(sel, tindakan=MAKE) if sel.bisa_diisi else sel for sel in found)
