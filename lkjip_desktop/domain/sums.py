"""Exact sums and means of figures in four states."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.number import TIDAK_BERLAKU, Nilai

NOL: Final = Fraction(0)


def exact_sum(numbers: Iterable[Fraction]) -> Fraction:
    """The sum: equal denominators are joined first and the rest in pairs, which keeps it quick."""
    first: dict[int, Fraction] = {}
    more: dict[int, int] = {}
    for number in numbers:
        bottom = number.denominator
        if bottom in first:
            more[bottom] = more.get(bottom, 0) + number.numerator
        else:
            first[bottom] = number
    for bottom, top in more.items():
        first[bottom] = Fraction(first[bottom].numerator + top, bottom)
    parts = list(first.values())
    while len(parts) > 1:
        odd = parts[-1:] if len(parts) % 2 else []
        parts = [left + right for left, right in zip(parts[::2], parts[1::2], strict=False)] + odd
    return parts[0] if parts else NOL


def numbers_of(figures: Iterable[Nilai]) -> list[Fraction]:
    """The figures that are numbers."""
    return [item for item in figures if isinstance(item, Fraction)]


def total(figures: Iterable[Nilai]) -> Nilai:
    """The sum of what is a number; else None while one is empty, tidak berlaku otherwise."""
    items = list(figures)
    known = numbers_of(items)
    return exact_sum(known) if known else _absent(items)


def mean(figures: Iterable[Nilai]) -> Nilai:
    """The mean of what is a number; else None while one is empty, tidak berlaku otherwise."""
    items = list(figures)
    known = numbers_of(items)
    return exact_sum(known) / len(known) if known else _absent(items)


def _absent(items: list[Nilai]) -> Nilai:
    return None if None in items else TIDAK_BERLAKU
