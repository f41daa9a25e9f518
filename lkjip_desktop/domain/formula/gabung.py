"""How the figures of several periode join into one, exactly and in four states."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Final, TypeAlias

from lkjip_desktop.domain.formula.sums import mean, numbers_of, total
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU, Nilai

Pair: TypeAlias = tuple[Nilai, Nilai]
"""Pembanding and realisasi of one periode."""
GROWING: Final = frozenset({"jumlah", "kumulatif"})
"""Ways of joining by which what was reached grows through the year."""


class Gabung(NamedTuple):
    """How the two columns of a table join."""

    pembanding: str
    realisasi: str


def joined(column: Sequence[Nilai], gabung: str, active: Sequence[bool]) -> Nilai:
    """The periode of one column, in order, as one figure.

    jumlah, rata_rata: the sum, the mean of the figures; rata_rata_aktif: the mean of those of the
    `active` periode; terakhir, kumulatif: the last figure. "-" is left out. Without a figure it is
    None while one is empty, tidak berlaku otherwise; so too where no periode was active.
    """
    if gabung == "jumlah":
        return total(column)
    if gabung == "rata_rata":
        return mean(column)
    if gabung == "rata_rata_aktif":
        idle = TIDAK_BERLAKU
        return mean(
            nilai if on or not isinstance(nilai, Fraction) else idle
            for nilai, on in zip(column, active, strict=True)
        )
    figures = numbers_of(column)
    return figures[-1] if figures else total(column)


def is_active(pair: Pair) -> bool:
    """Whether a periode had anything: its pembanding, or without one its realisasi, is not 0."""
    pembanding, realisasi = pair
    told = pembanding if isinstance(pembanding, Fraction) else realisasi
    return isinstance(told, Fraction) and told != 0


def join_pairs(pairs: Sequence[Pair], gabung: Gabung, *, ratio: bool) -> Pair:
    """Pembanding and realisasi of the periode in order, each joined in its own way.

    A `ratio` takes only the periode in which both are figures. Without one of these the result is
    in the state of the emptiest periode.
    """
    if ratio:
        full = [pair for pair in pairs if all(isinstance(item, Fraction) for item in pair)]
        waiting = [pair for pair in pairs if None in pair and TIDAK_BERLAKU not in pair]
        pairs = full or waiting[:1] or pairs
    if not pairs:
        return None, None
    active = [is_active(pair) for pair in pairs]
    compared, reached = zip(*pairs, strict=True)
    return joined(compared, gabung.pembanding, active), joined(reached, gabung.realisasi, active)
