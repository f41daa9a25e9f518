"""What the formulas could not compute or had to leave out, and where it stands."""

from __future__ import annotations

from enum import Enum

from lkjip_desktop.domain.model.entity import Entity
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.named import NamedTuple


class MasalahKind(Enum):
    """The kinds of trouble a formula meets."""

    RUJUKAN_HILANG = "rujukan_hilang"
    """The cell pointed to is gone."""
    RUJUKAN_MELINGKAR = "rujukan_melingkar"
    """The cell points to itself, maybe over others."""
    BUKAN_ANGKA = "bukan_angka"
    """The content of a figure cell, or of the cell it points to, is no figure."""
    PEMBANDING_NOL = "pembanding_nol"
    """Pembanding 0 with a realisasi: the row is left out."""
    PEMBANDING_NEGATIF = "pembanding_negatif"
    """A pembanding below 0 has no percentage: the row is left out of their mean."""
    TANPA_PEMBANDING = "tanpa_pembanding"
    """A realisasi whose pembanding is tidak berlaku: the row is left out."""
    TARGET_NOL = "target_nol"
    """Lower is better, target 0, and the realisasi is above it: capaian 0."""
    TARGET_NEGATIF = "target_negatif"
    """A target below 0 has no capaian."""
    RENTANG_TERBALIK = "rentang_terbalik"
    """The upper bound of a range is below the lower one."""
    BAGI_NOL = "bagi_nol"
    """The formula target : realisasi meets realisasi 0."""
    PERIODE_GANDA = "periode_ganda"
    """A figure in a periode by which its table is not filled in; it is not taken."""
    PERIODE_LAIN = "periode_lain"
    """A figure of another year; it is not taken."""
    REALISASI_GANDA = "realisasi_ganda"
    """The realisasi is typed in though a counted rincian gives one; the rincian is taken."""
    ANGGARAN_GANDA = "anggaran_ganda"
    """Budget spent is typed in for the indikator and for its lines; the indikator's is taken."""


RUJUKAN_RUSAK = frozenset({MasalahKind.RUJUKAN_HILANG, MasalahKind.RUJUKAN_MELINGKAR})
"""A cell with one of these prints "-"."""


class Masalah(NamedTuple):
    """One trouble and the cell that makes it."""

    kode: MasalahKind
    lokasi: Address


def masalah_at(kode: MasalahKind, row: Entity, column: str = "") -> Masalah:
    return Masalah(kode, Address(row.KIND, row.id, column))
