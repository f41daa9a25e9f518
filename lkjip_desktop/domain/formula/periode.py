"""Which figures of a row are in force: those of the year, or else those of its quarters."""

from __future__ import annotations

from typing import Generic, NamedTuple, TypeVar

from lkjip_desktop.domain.formula.masalah import KodeMasalah, Masalah, masalah_at
from lkjip_desktop.domain.model.entity import NilaiAlokasi, NilaiBaris

N = TypeVar("N", NilaiBaris, NilaiAlokasi)

FIRST_YEAR, LAST_YEAR = 2000, 2100
"""Years that a report can be of."""
TRIWULAN = 4


def quarters(tahun: int) -> tuple[str, ...]:
    """The periode of a year's quarters."""
    return tuple(f"{tahun}-T{number}" for number in range(1, TRIWULAN + 1))


class Berlaku(NamedTuple, Generic[N]):
    """The rows in force: one of the year, or quarters in order; `kurang` while some are missing."""

    daftar: tuple[N, ...]
    kurang: bool


def in_force(daftar_nilai: tuple[N, ...], tahun: int, masalah: list[Masalah]) -> Berlaku[N]:
    """Choose the rows in force, noting the year beside its quarters and figures of other years.

    A quarter without a row is not filled in yet; without any row the year is not.
    """
    if len(daftar_nilai) == 1 and daftar_nilai[0].periode == str(tahun):
        return Berlaku(daftar_nilai, kurang=False)
    by_periode = {nilai.periode: nilai for nilai in daftar_nilai}
    year = by_periode.pop(str(tahun), None)
    parts = tuple(by_periode.pop(name) for name in quarters(tahun) if name in by_periode)
    masalah += [masalah_at(KodeMasalah.PERIODE_LAIN, row, "periode") for row in by_periode.values()]
    if year is not None:
        masalah += [masalah_at(KodeMasalah.PERIODE_GANDA, row, "periode") for row in parts]
        return Berlaku((year,), kurang=False)
    return Berlaku(parts, kurang=len(parts) < TRIWULAN)
