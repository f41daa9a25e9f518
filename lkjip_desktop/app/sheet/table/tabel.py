"""Free tables of the chapters: the list of them, the columns of one, and its cells."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Final

from lkjip_desktop.app.command.edit import CellTarget, insert_rows, keyed_cell, move_rows
from lkjip_desktop.app.sheet.cell import View, action, figure, text
from lkjip_desktop.app.sheet.lembar import (
    Alignment,
    ColumnWidth,
    EntryCell,
    EntrySheet,
    SheetColumn,
    SheetRow,
)
from lkjip_desktop.app.sheet.table import field
from lkjip_desktop.app.sheet.table.base import ADD, ListTable, NewRow, PlanTable, content_of, key_of
from lkjip_desktop.app.sheet.table.field import Choices, PlanField
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.model.entity import BarisTabel, KolomTabel, SelTabel, Tabel
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.naskah import NASKAH
from lkjip_desktop.store.draft import Draft

PLACES: Final[Choices] = tuple((item.judul, item.kode) for item in NASKAH)
JENIS: Final[Choices] = (("teks", "teks"), ("angka", "angka"))


def daftar_tabel() -> ListTable:
    return ListTable(
        Tabel,
        "Tabel bebas",
        "tabel",
        (
            PlanField("judul", "Judul tabel", lebar=ColumnWidth.LENTUR, minimum=240, needed=True),
            PlanField("tempat", "Letak", minimum=190, choices=field.fixed(*PLACES)),
            PlanField("sumber", "Sumber", minimum=180),
        ),
        new={"tempat": "struktur_organisasi"},
    )


def daftar_kolom() -> ListTable:
    """The columns of one table, chosen by its `where`."""
    return ListTable(
        KolomTabel,
        "Kolom tabel",
        "kolom",
        (
            PlanField("judul", "Judul kolom", lebar=ColumnWidth.LENTUR, minimum=200, needed=True),
            PlanField("jenis", "Jenis isi", minimum=110, choices=field.fixed(*JENIS)),
        ),
    )


def make_tabel(draft: Draft) -> Tabel:
    """A free table with two columns and a row, at the end."""
    there = draft.laporan.daftar(Tabel)
    values = {"judul": "Tabel baru", "tempat": "struktur_organisasi"}
    (made,) = insert_rows(draft, Tabel, there, len(there), [values])
    columns = [
        {"tabel": made.id, "judul": "Uraian", "jenis": "teks"},
        {"tabel": made.id, "judul": "Jumlah", "jenis": "angka"},
    ]
    insert_rows(draft, KolomTabel, (), 0, columns)
    insert_rows(draft, BarisTabel, (), 0, [{"tabel": made.id}])
    return made


class CellsTable(PlanTable):
    """The rows of one free table under its own headings; `tabel` chooses it."""

    name = "Isi tabel"
    item = "baris"
    grows = True
    moves = True

    def __init__(self) -> None:
        super().__init__()
        self.tabel: str | None = None

    def _columns(self, laporan: Laporan) -> tuple[KolomTabel, ...]:
        return laporan.children(KolomTabel, "tabel", self.tabel) if self.tabel else ()

    def _rows(self, laporan: Laporan) -> tuple[BarisTabel, ...]:
        return laporan.children(BarisTabel, "tabel", self.tabel) if self.tabel else ()

    def sheet(self, view: View, figures: Figures) -> EntrySheet:
        columns = self._columns(view.laporan)
        if not columns:
            return EntrySheet(nama=self.name)
        may_add = view.may_add(BarisTabel, {"tabel": self.tabel})
        lines = [
            SheetRow(key_of(row), tuple(_cell(view, row.id, item) for item in columns), str(n))
            for n, row in enumerate(self._rows(view.laporan), 1)
        ]
        if may_add:
            lines.append(action(ADD, "Tambah baris", len(columns)))
        return EntrySheet(
            kolom=tuple(_heading(item) for item in columns),
            baris=tuple(lines),
            nama=self.name,
            baris_baru=tuple(_cell(view, "", item) for item in columns) if may_add else (),
        )

    def insert(self, draft: Draft, anchor: Hashable, count: int, *, below: bool) -> None:
        there = self._rows(draft.laporan)
        known = [key_of(row) for row in there]
        place = known.index(anchor) + below if anchor in known else len(there)
        insert_rows(draft, BarisTabel, there, place, [{"tabel": self.tabel}] * count)

    def make(self, draft: Draft, count: int) -> Sequence[NewRow]:
        there = self._rows(draft.laporan)
        made = insert_rows(draft, BarisTabel, there, len(there), [{"tabel": self.tabel}] * count)
        columns = self._columns(draft.laporan)
        return [{item.id: _target(row.id, item) for item in columns} for row in made]

    def move(self, draft: Draft, keys: Sequence[Hashable], step: int) -> None:
        ids = [key.id for key in keys if isinstance(key, Address)]
        move_rows(draft, self._rows(draft.laporan), ids, step)


def _heading(item: KolomTabel) -> SheetColumn:
    if item.jenis == "angka":
        return SheetColumn(item.id, item.judul, Alignment.KANAN, minimum=110)
    return SheetColumn(item.id, item.judul, lebar=ColumnWidth.LENTUR, minimum=160)


def _target(row: str, item: KolomTabel) -> CellTarget:
    return keyed_cell(SelTabel, "angka" if item.jenis == "angka" else "isi", row, item.id)


def _cell(view: View, row: str, item: KolomTabel) -> EntryCell:
    target = keyed_cell(SelTabel, "angka" if item.jenis == "angka" else "isi", row, item.id)
    content = content_of(view, target)
    editable = view.may_edit(target.address(view.laporan)) if row else True
    if item.jenis == "angka":
        raw = None if content is None else str(content)
        return figure(view, target, raw, editable=editable, needed=False)
    return text(view, target, str(content or ""), editable=editable)
