"""The sheets that describe an indikator itself: its own columns, and its national standard."""

from __future__ import annotations

from typing import Final

from lkjip_desktop.app.command.edit import keyed_cell
from lkjip_desktop.app.sheet.cell import View, measure, text
from lkjip_desktop.app.sheet.lembar import (
    Alignment,
    ColumnWidth,
    EntrySheet,
    SheetColumn,
    SheetRow,
)
from lkjip_desktop.app.sheet.table.base import FormTable
from lkjip_desktop.app.sheet.table.indikator import DESCRIBED
from lkjip_desktop.domain.formula.figures import Figures, IndikatorResult
from lkjip_desktop.domain.model.entity import Indikator, Standar
from lkjip_desktop.domain.model.sebutan import column_words

TEXTS: Final = {
    name: column_words(Indikator, name) for name in ("definisi", "rumus", "sumber_data")
}
"""Columns of an indikator that are texts of some length, and what they are called.

The section's page, planning and, of those that a section fills in, the Excel template show them.
"""


def about_sheet(view: View, figures: Figures, row: Indikator) -> EntrySheet:
    """One line for each short column of an indikator, as the table of planning has them."""
    return FormTable("Tentang indikator", lambda _: row, DESCRIBED).sheet(view, figures)


_STANDARD: Final = (
    SheetColumn("nilai", "Standar nasional", Alignment.KANAN, minimum=140),
    SheetColumn("sumber", "Sumber", lebar=ColumnWidth.LENTUR, minimum=160),
)


def standard_sheet(view: View, hasil: IndikatorResult) -> EntrySheet:
    """The national standard of an indikator; empty where there is none, which is no gap."""
    row = hasil.indikator
    found = next(iter(view.laporan.children(Standar, "indikator", row.id)), None)
    editable = view.may_add(Standar, {"indikator": row.id})
    nilai = measure(
        view,
        keyed_cell(Standar, "nilai", row.id),
        found.nilai if found else None,
        row,
        editable=editable,
        needed=False,
    )
    source = text(
        view,
        keyed_cell(Standar, "sumber", row.id),
        found.sumber if found else "",
        editable=editable,
    )
    return EntrySheet(
        kolom=_STANDARD,
        baris=(SheetRow("standar", (nilai, source)),),
        nama="Standar nasional",
        bernomor=False,
    )
