"""What a finding is: a code, a level, a sentence a clerk understands, the place it points to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from lkjip_desktop.domain.laporan import Address
from lkjip_desktop.domain.model import Entity, Indikator


class Tingkat(Enum):
    """How grave a finding is."""

    GALAT = "galat"
    """Figures exclude each other, or something required is missing."""
    PERINGATAN = "peringatan"
    """Probably wrong, and mendable by entry."""
    CATATAN = "catatan"
    """May simply be true."""

    @property
    def berat(self) -> int:
        """0 for the gravest."""
        return list(Tingkat).index(self)


@dataclass(frozen=True, slots=True)
class Temuan:
    """One finding; `subsie` and `indikator` are ids, None where it is the officer's or no one's."""

    kode: str
    tingkat: Tingkat
    pesan: str
    lokasi: Address
    subsie: str | None = None
    indikator: str | None = None
    alasan: str | None = None
    """Why it was set aside; None: it was not."""


def at(row: Entity, column: str = "") -> Address:
    """The address of a cell of this row."""
    return Address(row.KIND, row.id, column)


def of_indikator(
    kode: str, tingkat: Tingkat, row: Indikator, pesan: str, lokasi: Address | None = None
) -> Temuan:
    """A finding under an indikator; its sentence begins with the kode of that."""
    head = f"{row.kode}: " if row.kode else ""
    return Temuan(kode, tingkat, head + pesan, lokasi or at(row), row.subsie, row.id)


def is_clean(daftar_temuan: Iterable[Temuan]) -> bool:
    """Whether nothing above catatan is open; what was set aside does not count."""
    return all(
        temuan.tingkat is Tingkat.CATATAN or temuan.alasan is not None for temuan in daftar_temuan
    )
