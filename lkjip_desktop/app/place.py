"""Where in the window a cell of the report is edited: planning, a section's indikator, or texts."""

from __future__ import annotations

from enum import Enum

from lkjip_desktop.domain.laporan import Address, Laporan
from lkjip_desktop.domain.model import (
    KINDS,
    Alokasi,
    Column,
    Entity,
    Gambar,
    Indikator,
    Lampiran,
    Narasi,
    columns,
)
from lkjip_desktop.domain.record import dataclass


class Area(Enum):
    """The kinds of tabs a report has."""

    PLANNING = "perencanaan"
    SECTION = "seksi"
    TEXTS = "naskah"


@dataclass(frozen=True, slots=True)
class Place:
    """An area and, in that of a section, the indikator."""

    area: Area
    indikator: Indikator | None = None


PLANNED = frozenset({"kode", "nama", "nama_pendek", "satuan", "polaritas", "sasaran", "subsie"})
"""Columns of an indikator that are edited where the year is planned."""
_TEXTS = (Narasi, Gambar, Lampiran)


def place_of(laporan: Laporan, address: Address) -> Place:
    """Where this cell, or what is left of its row, is edited."""
    kind = KINDS[address.kind]
    if kind is Indikator and address.column in PLANNED:
        return Place(Area.PLANNING)
    row = laporan.find(kind, address.id)
    owner = None if row is None else indikator_of(laporan, row)
    if owner is not None and not (kind is Alokasi and address.column == "pagu"):
        return Place(Area.SECTION, owner)
    return Place(Area.TEXTS if kind in _TEXTS else Area.PLANNING)


def indikator_of(laporan: Laporan, row: Entity) -> Indikator | None:
    """The indikator under which a row is filled in, None where it is the report's own."""
    if isinstance(row, Indikator):
        return row
    for link in sorted(_upward(type(row)), key=lambda item: item.goal != Indikator.KIND):
        parent = laporan.find(KINDS[link.goal or ""], getattr(row, link.name))
        owner = None if parent is None else indikator_of(laporan, parent)
        if owner is not None:
            return owner
    return None


def _upward(kind: type[Entity]) -> list[Column]:
    """The links by which a row hangs on others; trees of their own kind lead to no indikator."""
    return [item for item in columns(kind) if item.hangs and item.goal not in {None, kind.KIND}]
