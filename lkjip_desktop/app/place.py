"""Where in the window a cell of the report is edited: planning, a section's indikator, or texts."""

from __future__ import annotations

from enum import Enum

from lkjip_desktop.domain.laporan import Address, Laporan
from lkjip_desktop.domain.model import (
    KINDS,
    Alokasi,
    Gambar,
    Indikator,
    Lampiran,
    Narasi,
    keyed_id,
)
from lkjip_desktop.domain.nama import indikator_of
from lkjip_desktop.domain.naskah import ASPEK
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
    owner = _unwritten(laporan, address.id) if row is None else indikator_of(laporan, row)
    if owner is not None and not (kind is Alokasi and address.column == "pagu"):
        return Place(Area.SECTION, owner)
    return Place(Area.TEXTS if kind in _TEXTS else Area.PLANNING)


def _unwritten(laporan: Laporan, text: str) -> Indikator | None:
    """The indikator one of whose texts has this id, though nobody has written it yet."""
    for row in laporan.daftar(Indikator):
        if any(keyed_id(laporan.ruang, Narasi, row.id, item.kode) == text for item in ASPEK):
            return row
    return None
