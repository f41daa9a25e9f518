"""Exact sums and means of figures in four states."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from fractions import Fraction
from math import gcd
from typing import Final, Generic, TypeVar

from lkjip_desktop.domain.formula.memo import differing, remember
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU, Nilai
from lkjip_desktop.domain.record import dataclass

V = TypeVar("V")

NOL: Final = Fraction(0)


def exact_sum(numbers: Iterable[Fraction]) -> Fraction:
    """The sum: equal denominators are joined first and the rest in pairs, which keeps it quick."""
    tops: dict[int, int] = {}
    for number in numbers:
        top, bottom = number.as_integer_ratio()
        tops[bottom] = tops.get(bottom, 0) + top
    parts = [(top, bottom) for bottom, top in tops.items()]
    while len(parts) > 1:
        odd = parts[-1:] if len(parts) % 2 else []
        parts = [_plus(*pair) for pair in zip(parts[::2], parts[1::2], strict=False)] + odd
    return Fraction(*parts[0]) if parts else NOL


def _plus(one: tuple[int, int], other: tuple[int, int]) -> tuple[int, int]:
    """Two numerators over their denominators added as Fraction does, without making one of each."""
    (top, bottom), (more, below) = one, other
    common = gcd(bottom, below)
    if common == 1:
        return top * below + more * bottom, bottom * below
    rest = bottom // common
    top = top * (below // common) + more * rest
    common = gcd(top, common)
    return top // common, rest * (below // common)


def numbers_of(figures: Iterable[Nilai]) -> list[Fraction]:
    """The figures that are numbers."""
    return [item for item in figures if isinstance(item, Fraction)]


def or_zero(figure: Nilai) -> Fraction:
    return figure if isinstance(figure, Fraction) else NOL


def how_many_from(numbers: Iterable[Fraction], least: int) -> int:
    """How many are so much or more; whole numbers compare far quicker than fractions."""
    return sum(item.numerator >= least * item.denominator for item in numbers)


def how_many_above(numbers: Iterable[Fraction], most: int) -> int:
    """How many are more."""
    return sum(item.numerator > most * item.denominator for item in numbers)


@dataclass(frozen=True, slots=True)
class Tally:
    """Figures in four states added up exactly; what is added can be taken away again."""

    jumlah: Fraction = NOL
    """The sum of those that are numbers."""
    banyak: int = 0
    """How many are numbers."""
    kosong: int = 0
    """How many are empty."""

    @classmethod
    def of(cls, figures: Iterable[Nilai]) -> Tally:
        items = list(figures)
        known = numbers_of(items)
        return cls(exact_sum(known), len(known), sum(item is None for item in items))

    @classmethod
    def joined(cls, parts: Sequence[Tally]) -> Tally:
        banyak, kosong = (sum(part.banyak for part in parts), sum(part.kosong for part in parts))
        return cls(exact_sum([part.jumlah for part in parts]), banyak, kosong)

    def __add__(self, other: Tally) -> Tally:
        # most of what is added to the sum of a report is the change of one figure, and often 0
        jumlah = self.jumlah + other.jumlah if other.jumlah else self.jumlah
        return Tally(jumlah, self.banyak + other.banyak, self.kosong + other.kosong)

    def __sub__(self, other: Tally) -> Tally:
        """What is left without these figures."""
        less = Tally(-other.jumlah, -other.banyak, -other.kosong)
        return self + less

    @property
    def total(self) -> Nilai:
        """The sum of what is a number; else None while one is empty, tidak berlaku otherwise."""
        return self.jumlah if self.banyak else self._absent

    @property
    def mean(self) -> Nilai:
        """The mean of what is a number; else None while one is empty, tidak berlaku otherwise."""
        return self.jumlah / self.banyak if self.banyak else self._absent

    @property
    def _absent(self) -> Nilai:
        return None if self.kosong else TIDAK_BERLAKU


class RunningTally(Generic[V]):
    """The figures of many entries added up; what is another than before changes by the difference.

    The sum is exact, and so the same as one made from nothing.
    """

    def __init__(self, figure: Callable[[V], Nilai], limit: int = 16) -> None:
        """`figure` is what is added of an entry; keep the sums of so many reports and moments."""
        self._figure = figure
        self._known: dict[Hashable, tuple[Mapping[str, V], Tally]] = {}
        self._limit = limit
        remember(self)

    def clear(self) -> None:
        self._known.clear()

    def recall(self, room: Hashable, entries: Mapping[str, V]) -> Tally:
        """All of them added up."""
        before, tally = self._known.get(room, ({}, Tally()))
        changed = differing(before, entries)
        if 2 * len(changed) < len(entries):
            gone = [self._figure(before[key]) for key in changed if key in before]
            come = [self._figure(entries[key]) for key in changed if key in entries]
            tally = tally - Tally.of(gone) + Tally.of(come)
        else:
            tally = Tally.of(map(self._figure, entries.values()))
        if room not in self._known and len(self._known) >= self._limit:
            self._known.clear()
        self._known[room] = (entries, tally)
        return tally


def total(figures: Iterable[Nilai]) -> Nilai:
    """See `Tally.total`."""
    return Tally.of(figures).total


def mean(figures: Iterable[Nilai]) -> Nilai:
    """See `Tally.mean`."""
    return Tally.of(figures).mean
