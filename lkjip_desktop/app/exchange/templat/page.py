"""What a template is made of: pages of tables, whose they are, and the keys of their cells."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import field, replace
from functools import partial
from typing import Final, TypeAlias

from lkjip_desktop.app.command.edit import CellRef, CellTarget
from lkjip_desktop.app.sheet.cell import View
from lkjip_desktop.app.sheet.lembar import (
    CellState,
    EntryCell,
    EntrySheet,
)
from lkjip_desktop.app.sheet.table.anggaran.alokasi import AlokasiRef
from lkjip_desktop.app.sheet.table.anggaran.kegiatan import RealisasiRef
from lkjip_desktop.app.sheet.table.base import ListTable, PlanTable
from lkjip_desktop.domain.display.nama import cell_name
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import Entity, Subsie
from lkjip_desktop.domain.model.jurnal import Contents
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.wewenang import Wewenang
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.store.draft import Draft

NewRow: TypeAlias = Mapping[Hashable, CellTarget]
Maker: TypeAlias = Callable[[Draft, int], Sequence[NewRow]]
Formulas: TypeAlias = Mapping[tuple[str, str], str]
"""Formulas by row (NEW: every new one) and column; {x} is column x in the row, {x:} all of it."""

NEW: Final = "+"
OFFICER: Final = "perencanaan"
"""What the officer's own template is asked for by."""
OFFICER_NAME: Final = "Perencanaan"


@dataclass(frozen=True, slots=True)
class TemplatTable:
    """A table of the template: its sheet, how rows are added to it, and what it computes."""

    kunci: str
    judul: str
    lembar: EntrySheet
    make: Maker | None = None
    formulas: Formulas = field(default_factory=dict)
    spare: int = 8
    """Empty rows below a table that grows; more are inserted in the workbook."""
    wide: bool = False
    """Whether the last column holds long texts and runs over all others."""


@dataclass(frozen=True, slots=True)
class TemplatPage:
    """One sheet of the workbook; several tables stand below each other."""

    nama: str
    judul: str
    tabel: tuple[TemplatTable, ...]
    catatan: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TemplatOwner:
    """Whose template it is; the planning officer has no id."""

    id: str | None
    nama: str


def find_section(laporan: Laporan, wanted: str) -> TemplatOwner:
    """The section a name, short name or code means; Refusal where none or several do."""
    word = wanted.strip().casefold()
    if word == OFFICER:
        return section(laporan, None)
    rows = laporan.daftar(Subsie)
    found = [r for r in rows if word in {x.casefold() for x in (r.kode, r.nama_pendek, r.nama)}]
    if len(found) == 1 and word:
        return section(laporan, found[0].id)
    names = ", ".join([*(row.kode or row.nama_pendek or row.nama for row in rows), OFFICER])
    raise Refusal(f"Seksi “{wanted}” tidak dikenal; yang ada: {names}.")


def section(laporan: Laporan, subsie: str | None) -> TemplatOwner:
    """The section with this id, None: the planning officer."""
    row = laporan.find(Subsie, subsie)
    return TemplatOwner(subsie, (row.nama or row.kode) if row else OFFICER_NAME)


def sections(laporan: Laporan) -> tuple[TemplatOwner, ...]:
    """Whom a template can be made for, the planning officer last."""
    rows = [section(laporan, row.id) for row in laporan.daftar(Subsie)]
    return (*rows, section(laporan, None))


def view_of(
    laporan: Laporan,
    figures: Figures,
    subsie: str | None,
    allowed: Callable[[Address], bool] = lambda _: True,
    periode: str = "",
) -> View:
    """The report as its template shows it: cells of that section alone can be filled in.

    `periode` is the quarter it is of, "" the year; `figures` are those up to its end.
    """
    owners = Wewenang.of(laporan)

    def may_edit(address: Address) -> bool:
        return owners.owner(address) == subsie and allowed(address)

    def may_add(kind: type[Entity], values: Contents) -> bool:
        return owners.owner_of_new(kind, values) == subsie

    name_of = partial(cell_name, laporan)
    return View(laporan, figures.settings, may_edit, may_add, name_of, periode=periode)


def is_entry(sel: EntryCell) -> bool:
    """Whether a cell is filled in here; a rujukan is set in the window alone."""
    known = isinstance(sel.alamat, CellRef | AlokasiRef | RealisasiRef)
    return sel.keadaan is CellState.ENTRI and known and not sel.rujukan


def of_plan(key: str, title: str, table: PlanTable, view: View, figures: Figures) -> TemplatTable:
    """A table of the window with its rows, and how it makes new ones where it takes them."""
    lembar = table.sheet(view, figures)
    make = table.make if isinstance(table, ListTable) and lembar.baris_baru else None
    return TemplatTable(key, title, lembar if make else replace(lembar, baris_baru=()), make)


def key_text(key: Hashable) -> str:
    """The key of a row or a column as the workbook bears it."""
    if isinstance(key, tuple) and not isinstance(key, Address):
        return "|".join(map(key_text, key))
    return str(key) or "-"
