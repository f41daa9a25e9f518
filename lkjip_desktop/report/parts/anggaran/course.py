"""What was spent in each quarter, beside what went before and all of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction

from lkjip_desktop.domain.formula.figures import Figures, figures
from lkjip_desktop.domain.formula.periode import quarters
from lkjip_desktop.domain.formula.sums import NOL
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.report.context import amount
from lkjip_desktop.report.engine.number import roman
from lkjip_desktop.report.engine.table.grid import TableColumn
from lkjip_desktop.report.parts.wording import words


class Course:
    """The columns of a table of rupiah by quarter."""

    def __init__(self, laporan: Laporan, daftar: Sequence[str], upto: str) -> None:
        """`daftar` are the quarters shown, `upto` is the head of all up to their end."""
        every = quarters(laporan.data.tahun)
        first = every.index(daftar[0])
        names = (*every[first - 1 : first], *daftar) if first else daftar
        self._ends = [figures(laporan, name) for name in names]
        self._has_before = first > 0
        heads = [f"TW {roman(int(name[-1]))}" for name in daftar]
        if first:
            heads = [f"s.d. TW {roman(first)}", *heads]
        self._has_sum = len(heads) > 1
        self.heads = [
            TableColumn(f"{name}\n(Rp)", "number")
            for name in (*heads, *([upto] if self._has_sum else []))
        ]

    def cells(
        self, spent: Callable[[Figures], Nilai], *, so_far: Nilai = None, is_sum: bool = False
    ) -> list[str]:
        """One line below `heads`; `spent` tells the realisasi up to the end of a quarter.

        A sum takes what is empty for nothing: what it did not grow by is empty while parts are.
        `so_far` stands for all of it while that is not known.
        """
        ends = [spent(end) for end in self._ends]
        told = []
        for place in range(self._has_before, len(ends)):
            added = _added(ends[place - 1] if place else NOL, ends[place])
            waits = self._ends[place].ringkasan.serapan is None
            told.append(None if is_sum and waits and not added else added)
        before = ends[:1] if self._has_before else []
        last = so_far if ends[-1] is None else ends[-1]
        return [_money(nilai) for nilai in (*before, *told, *([last] * self._has_sum))]


def _added(sooner: Nilai, later: Nilai) -> Nilai:
    """What came to it between two ends; None where one of them is not known."""
    if isinstance(later, Fraction):
        return later - sooner if isinstance(sooner, Fraction) else None
    return later


def _money(nilai: Nilai) -> str:
    return words.KOSONG_TABEL if nilai is None else amount(nilai)


def of_whole(end: Figures, *, by_kegiatan: bool) -> Nilai:
    """All that was spent, on the same basis at each end; None where that does not tell it."""
    whole = end.ringkasan
    if whole.menurut_kegiatan == by_kegiatan:
        return whole.realisasi_anggaran
    return None if by_kegiatan else whole.menurut_indikator


def of_kegiatan(end: Figures, key: str) -> Nilai:
    """What was spent of one kegiatan."""
    return end.kegiatan[key].realisasi


def of_alokasi(end: Figures, key: str, number: int) -> Nilai:
    """What is known for certain to be spent of a part of one kegiatan."""
    return end.kegiatan[key].alokasi[number].pasti
