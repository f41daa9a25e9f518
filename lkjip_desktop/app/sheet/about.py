"""The sheets that describe an indikator itself: its own columns, and its national standard."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from lkjip_desktop.app.command.edit import CellRef, keyed_cell
from lkjip_desktop.app.sheet.cell import View, choice, label, measure, text
from lkjip_desktop.app.sheet.lembar import (
    Alignment,
    ColumnWidth,
    EntryCell,
    EntrySheet,
    SheetColumn,
    SheetRow,
)
from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.entity import Indikator, Sasaran, Standar, Subsie
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.tree import walk

FIELDS: Final = (
    ("kode", "Kode"),
    ("nama", "Nama indikator"),
    ("nama_pendek", "Nama pendek (grafik dan daftar)"),
    ("sasaran", "Sasaran"),
    ("subsie", "Diisi oleh"),
    ("satuan", "Satuan"),
    ("polaritas", "Arah yang baik"),
)
"""The short columns of an indikator as the table shows them."""

DIRECTIONS: Final[tuple[tuple[str, CellValue], ...]] = (
    ("makin tinggi makin baik", "naik"),
    ("makin rendah makin baik", "turun"),
    ("di dalam rentang", "rentang"),
)

_COLUMNS: Final = (
    SheetColumn("nama", "Keterangan", minimum=200),
    SheetColumn("isi", "Isi", lebar=ColumnWidth.LENTUR, minimum=160),
)


def about_sheet(view: View, row: Indikator) -> EntrySheet:
    """One row for each short column of an indikator."""
    return EntrySheet(
        kolom=_COLUMNS,
        baris=tuple(_field(view, row, name, words) for name, words in FIELDS),
        nama="Tentang indikator",
        bernomor=False,
    )


def _field(view: View, row: Indikator, name: str, words: str) -> SheetRow:
    target = CellRef(Indikator, name, id=row.id, choices=_choices(view.laporan, name))
    editable = view.may_edit(target.address(view.laporan))
    content = getattr(row, name)
    if target.choices:
        sel = choice(view, target, content, editable=editable)
    else:
        sel = text(view, target, content, editable=editable, needed=name in {"kode", "nama"})
    return SheetRow(name, (label(words), _named(sel, words)), words)


def _named(sel: EntryCell, words: str) -> EntryCell:
    return replace(sel, nama=words)


def _choices(laporan: Laporan, name: str) -> tuple[tuple[str, CellValue], ...]:
    if name == "polaritas":
        return DIRECTIONS
    if name == "subsie":
        rows = tuple((row.nama or row.kode, row.id) for row in laporan.daftar(Subsie))
        return (("petugas perencanaan", None), *rows)
    if name == "sasaran":
        return tuple(
            (f"{row.kode} {row.nama}".strip(), row.id)
            for row, _ in walk(laporan, Sasaran)
            if row.dokumen == "laporan"
        )
    return ()


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
