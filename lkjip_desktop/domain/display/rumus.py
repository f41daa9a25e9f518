"""A formula with its numbers, written so that its result follows from what is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.display.takaran import Takaran, takaran_isian
from lkjip_desktop.domain.formula.sums import exact_sum
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import format_number

MOST: Final = 10
"""Decimals of an operand; one that needs more is written as a fraction."""


class Bilangan(NamedTuple):
    """An operand: its exact value and how it is shown elsewhere."""

    nilai: Fraction
    takaran: Takaran


def isian(nilai: Fraction) -> Bilangan:
    """An operand that was entered, with the decimals it has."""
    return Bilangan(nilai, takaran_isian(nilai))


class Rumus(NamedTuple):
    """How a formula is computed and how it is written, each from its operands in order."""

    hitung: Callable[..., Fraction]
    tulis: Callable[..., str]


PERSEN: Final = Rumus(lambda a, b: a / b * 100, lambda a, b: f"{a} : {b} × 100")
TURUN: Final = Rumus(
    lambda target, done: (2 * target - done) / target * 100,
    lambda target, done: f"(2 × {target} − {done}) : {target} × 100",
)
EFISIENSI: Final = Rumus(lambda a, b: (1 - a / b) * 100, lambda a, b: f"(1 − {a} : {b}) × 100")
INDEKS: Final = Rumus(lambda a, b: a / b - 1, lambda a, b: f"{a} : {b} − 1")
BAGI: Final = Rumus(lambda a, b: a / b, lambda a, b: f"{a} : {b}")
BAGI_KURANG: Final = Rumus(lambda a, b, c: a / b - c, lambda a, b, c: f"{a} : {b} − {c}")
BOBOT: Final = Rumus(lambda a, b: a / b, lambda a, b: f"{a} : jumlah bobot {b}")
BAGIAN: Final = Rumus(lambda a, b: a / 100 * b, lambda a, b: f"{a} % × {b}")
BEDA: Final = Rumus(lambda a, b: a - b, lambda a, b: f"{a} − {b}")
RATA_RATA: Final = Rumus(
    lambda *terms: exact_sum(terms) / len(terms),
    lambda *terms: f"({' + '.join(terms)}) : {len(terms)}",
)


def written(
    rumus: Rumus,
    daftar: Sequence[Bilangan],
    of: Takaran,
    offered: Iterable[Sequence[int]] | None = None,
) -> str:
    """The formula with as few decimals as give the result as it is shown; `of` says how that is.

    Operands are first written as they are shown elsewhere, then with more and more decimals, or
    with those that are `offered`; last as fractions.
    """
    same = ((more,) * len(daftar) for more in range(MOST + 1))
    exact = rumus.hitung(*(item.nilai for item in daftar))
    places = decimals(rumus, daftar, Bilangan(exact, of), same if offered is None else offered)
    if places is None:
        return rumus.tulis(*map(_fraction, daftar))
    pairs = zip(daftar, places, strict=True)
    return rumus.tulis(*(item.takaran.text(item.nilai, more=more) for item, more in pairs))


def decimals(
    rumus: Rumus,
    daftar: Sequence[Bilangan],
    hasil: Bilangan,
    offered: Iterable[Sequence[int]],
) -> Sequence[int] | None:
    """The first of the offered decimals, one an operand, that give the result as it is shown.

    An operand has no fewer than where it is shown elsewhere. None where none of them do.
    """
    own, most = hasil.takaran, hasil.takaran.most(hasil.nilai)
    wanted = own.rounded(hasil.nilai)
    for places in offered:
        pairs = zip(daftar, places, strict=True)
        rounded = [item.takaran.rounded(item.nilai, more) for item, more in pairs]
        again = _result(rumus, rounded)
        if again is not None and own.rounded(again, most) == wanted:
            return places
    return None


def following(rumus: Rumus, daftar: Sequence[Bilangan], of: Takaran) -> str:
    """The result with as many of its decimals as follow from the operands as they are shown."""
    exact = rumus.hitung(*(item.nilai for item in daftar))
    again = _result(rumus, [item.takaran.rounded(item.nilai) for item in daftar])
    for places in range(of.desimal, -1, -1):
        fewer = replace(of, desimal=places)
        if again is not None and fewer.rounded(again, fewer.most(exact)) == fewer.rounded(exact):
            return fewer.text(exact)
    return of.text(exact)


def _result(rumus: Rumus, daftar: Sequence[Fraction]) -> Fraction | None:
    try:
        return rumus.hitung(*daftar)
    except ZeroDivisionError:  # a small divisor that is shown as nothing
        return None


def _fraction(item: Bilangan) -> str:
    if item.takaran.rounded(item.nilai, MOST) == item.nilai:
        return item.takaran.text(item.nilai, more=MOST)
    above, below = Fraction(item.nilai.numerator), Fraction(item.nilai.denominator)
    return f"({format_number(above, 0)} : {format_number(below, 0)})"
