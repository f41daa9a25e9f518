"""What a finding is, and what a rule is: a code, a level, and one sentence on what it catches."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from lkjip_desktop.domain.laporan import Address
from lkjip_desktop.domain.model import Entity, Indikator
from lkjip_desktop.domain.record import dataclass


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
        return _BERAT[self]


_BERAT = {tingkat: place for place, tingkat in enumerate(Tingkat)}

Angka = tuple[tuple[str, str], ...]
"""Labels with the figures as they are shown, for the small table under a finding."""


@dataclass(frozen=True, slots=True)
class Temuan:
    """One finding; `subsie` and `indikator` are ids, None where it is the officer's or no one's."""

    kode: str
    tingkat: Tingkat
    pesan: str
    lokasi: Address
    subsie: str | None = None
    indikator: str | None = None
    rincian_angka: Angka = ()
    disisihkan: str | None = None
    """Why it was set aside; None: it is open."""


@dataclass(frozen=True, slots=True)
class Aturan:
    """A rule: what it catches, in one sentence for the guide, and how grave that is."""

    kode: str
    tingkat: Tingkat
    menangkap: str

    def temuan(
        self,
        pesan: str,
        lokasi: Address,
        *,
        subsie: str | None = None,
        indikator: Indikator | None = None,
        angka: Angka = (),
    ) -> Temuan:
        """A finding by this rule; under an indikator it belongs to the section of that."""
        if indikator is not None:
            return Temuan(
                self.kode, self.tingkat, pesan, lokasi, indikator.subsie, indikator.id, angka
            )
        return Temuan(self.kode, self.tingkat, pesan, lokasi, subsie, None, angka)


@dataclass(frozen=True, slots=True)
class Keluarga:
    """A family of rules under one heading of the guide."""

    kode: str
    """What the codes of its rules begin with."""
    nama: str
    daftar_aturan: tuple[Aturan, ...]


def at(row: Entity, column: str = "") -> Address:
    """The address of a cell of this row."""
    return Address(row.KIND, row.id, column)


def open_findings(daftar_temuan: Iterable[Temuan]) -> tuple[Temuan, ...]:
    """Those that were not set aside."""
    return tuple(temuan for temuan in daftar_temuan if temuan.disisihkan is None)


def worst(daftar_temuan: Iterable[Temuan]) -> Tingkat | None:
    """The gravest level that is open; None where nothing is."""
    levels = {temuan.tingkat for temuan in daftar_temuan if temuan.disisihkan is None}
    return min(levels, key=lambda tingkat: tingkat.berat, default=None)


def is_clean(daftar_temuan: Iterable[Temuan]) -> bool:
    """Whether nothing above catatan is open."""
    return worst(daftar_temuan) in {None, Tingkat.CATATAN}
