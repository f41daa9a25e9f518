"""The table of who signs which document: one line a document, whether anybody is named or not."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from lkjip_desktop.app.command.edit import CellRef
from lkjip_desktop.app.sheet.cell import View, choice, label
from lkjip_desktop.app.sheet.lembar import ColumnWidth, EntrySheet, SheetColumn, SheetRow
from lkjip_desktop.app.sheet.table import field
from lkjip_desktop.app.sheet.table.base import PlanTable, content_of
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.model.entity import Penandatangan
from lkjip_desktop.domain.model.pejabat import signed_on

DOCUMENTS: Final = {
    "kata_pengantar": "Kata pengantar",
    "surat_pengantar": "Surat pengantar",
    "pernyataan_reviu": "Pernyataan telah direviu",
    "pengukuran_kinerja": "Pengukuran kinerja",
}


class SigningTable(PlanTable):
    """See the module."""

    name = "Penandatangan"

    def sheet(self, view: View, figures: Figures) -> EntrySheet:
        return EntrySheet(
            kolom=(
                SheetColumn("dokumen", "Dokumen", minimum=200),
                SheetColumn(
                    "pejabat", "Ditandatangani oleh", lebar=ColumnWidth.LENTUR, minimum=240
                ),
            ),
            baris=tuple(_line(view, code, words) for code, words in DOCUMENTS.items()),
            nama=self.name,
            bernomor=False,
        )


def _line(view: View, dokumen: str, words: str) -> SheetRow:
    target = CellRef(Penandatangan, "pejabat", key=(("dokumen", dokumen),))
    chosen = content_of(view, target)
    choices = field.serving(view.laporan, signed_on(view.laporan), str(chosen) if chosen else None)
    target = replace(target, choices=choices)
    editable = view.may_add(Penandatangan, {"dokumen": dokumen})
    sel = choice(view, target, chosen, editable=editable)
    return SheetRow(dokumen, (label(words), sel), words)
