"""The versions of the performance agreement, and the rows of one of them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from lkjip_desktop.app.command.edit import insert_rows
from lkjip_desktop.app.sheet.cell import View
from lkjip_desktop.app.sheet.lembar import ColumnWidth, EntryCell
from lkjip_desktop.app.sheet.table import field
from lkjip_desktop.app.sheet.table.base import ListTable, NewRow
from lkjip_desktop.app.sheet.table.field import PlanField
from lkjip_desktop.app.sheet.table.links import LinksRef, links_cell
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.model.entity import (
    Butir,
    Entity,
    Indikator,
    PerjanjianKinerja,
    TautanButir,
    columns,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.tree import reading_order
from lkjip_desktop.store.draft import Draft

VERSI: Final = (("awal", "awal"), ("perubahan", "perubahan"))


def daftar_versi() -> ListTable:
    """The versions, the one in force last."""
    return ListTable(
        PerjanjianKinerja,
        "Perjanjian kinerja",
        "versi",
        (
            PlanField("versi", "Versi", minimum=110, choices=field.fixed(*VERSI)),
            PlanField("nomor", "Nomor", minimum=120),
            PlanField("tanggal", "Tanggal", minimum=130, needed=True),
            PlanField("kota", "Kota", minimum=110),
            PlanField(
                "pihak_pertama",
                "Pihak pertama",
                lebar=ColumnWidth.LENTUR,
                minimum=180,
                choices_of=field.party("pihak_pertama"),
            ),
            PlanField(
                "pihak_kedua",
                "Pihak kedua",
                lebar=ColumnWidth.LENTUR,
                minimum=180,
                choices_of=field.party("pihak_kedua"),
            ),
        ),
    )


def _links(view: View, _: Figures, row: Any) -> EntryCell:
    return links_cell(view, row)


_BUTIR: Final = (
    PlanField("kode", "Kode", minimum=64),
    PlanField("nama", "Indikator kinerja", lebar=ColumnWidth.LENTUR, minimum=240, needed=True),
    PlanField("satuan", "Satuan", minimum=60),
    PlanField("target", "Target", minimum=80, needed=True),
    PlanField("tautan", "Dilaporkan di", minimum=132, shown=_links, words=True),
    PlanField("sasaran", "Sasaran", lebar=170, choices=field.sasaran("perjanjian_kinerja")),
)
_UPPER: Final = PlanField("target_atas", "Target atas", minimum=84)


class ButirTable(ListTable):
    """The rows of one version; `show` chooses it."""

    def __init__(self) -> None:
        super().__init__(Butir, "Butir perjanjian kinerja", "butir", _BUTIR)

    def show(self, laporan: Laporan, versi: str | None) -> None:
        self.where = {"perjanjian_kinerja": versi}
        rows = laporan.children(Butir, "perjanjian_kinerja", versi)
        wide = any(row.target_atas is not None for row in rows) or _has_range(laporan)
        self.fields = (*_BUTIR[:4], _UPPER, *_BUTIR[4:]) if wide else _BUTIR

    def empty(self, view: View) -> tuple[EntryCell, ...]:
        links = replace(links_cell(view, Butir("")), tingkat=None, temuan="")
        cells = zip(self.fields, super().empty(view), strict=True)
        return tuple(links if item.shown is _links else sel for item, sel in cells)

    def cells_of(self, laporan: Laporan, row: Entity) -> NewRow:
        return {**super().cells_of(laporan, row), "tautan": LinksRef(Butir, row.id)}


def _has_range(laporan: Laporan) -> bool:
    return any(row.polaritas == "rentang" for row in laporan.daftar(Indikator))


def copy_version(draft: Draft, versi: str) -> PerjanjianKinerja:
    """A further version (perubahan) with the parties, rows and links of this one, undated."""
    laporan = draft.laporan
    old = laporan.get(PerjanjianKinerja, versi)
    there = laporan.daftar(PerjanjianKinerja)
    values = {**_values(old), "versi": "perubahan", "tanggal": None, "nomor": ""}
    (made,) = insert_rows(draft, PerjanjianKinerja, there, len(there), [values])
    for butir in laporan.children(Butir, "perjanjian_kinerja", versi):
        copied = draft.new(Butir, **{**_values(butir), "perjanjian_kinerja": made.id})
        for link in laporan.children(TautanButir, "butir", butir.id):
            draft.new(TautanButir, indikator=link.indikator, butir=copied.id)
    return made


def _values(row: Entity) -> dict[str, Any]:
    return {item.name: getattr(row, item.name) for item in columns(type(row))}


def fill_from_indikator(draft: Draft, versi: str) -> int:
    """A linked row for every indikator of the report that this version has none for; how many."""
    laporan = draft.laporan
    there = laporan.children(Butir, "perjanjian_kinerja", versi)
    used = {
        link.indikator for row in there for link in laporan.children(TautanButir, "butir", row.id)
    }
    wanted = [row for row in reading_order(laporan) if row.id not in used]
    names = ("kode", "nama", "satuan", "target", "target_atas")
    values = [
        {"perjanjian_kinerja": versi, **{name: getattr(row, name) for name in names}}
        for row in wanted
    ]
    made = insert_rows(draft, Butir, there, len(there), values)
    for row, butir in zip(wanted, made, strict=True):
        draft.new(TautanButir, indikator=row.id, butir=butir.id)
    return len(made)
