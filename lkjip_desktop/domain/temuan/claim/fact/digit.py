"""Digits: by which slip of the keyboard one figure comes from another."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.number.figure import round_half_up, truncate
from lkjip_desktop.domain.temuan.claim.language.quantity import (
    RUPIAH,
    Quantity,
    agrees,
    digits,
)

CHANGED, SWAPPED, TWICE, LOST, SCALED = "changed", "swapped", "twice", "lost", "scaled"
_SCALE: Final = 1000
"""How far juta and miliar lie apart."""
_SURE: Final = 3
_FARTHEST: Final = 11
"""How many times as much a figure may be that a slip makes of another."""


def slip(said: Quantity, nilai: Fraction) -> str:
    """By which slip a figure comes from another as it would be written; "" by none."""
    if said.unit == RUPIAH and _is_scaled(said, nilai):
        return SCALED
    written, exact = said.value / said.step, nilai / said.step
    if written.denominator != 1 or not 1 <= exact <= written * _FARTHEST:
        return ""
    places = len(str(said.step.denominator)) - 1
    for right in {round_half_up(exact, 0), truncate(exact, 0)}:
        kind = _slip(str(int(written)), str(int(right)), places)
        if kind:
            return kind
    return ""


def _is_scaled(said: Quantity, nilai: Fraction) -> bool:
    """Whether money is told in the next larger or smaller unit: juta for miliar."""
    both = (Fraction(_SCALE), Fraction(1, _SCALE))
    scaled = (said._replace(value=said.value * x, step=said.step * x) for x in both)
    return digits(said) >= _SURE and any(agrees(item, nilai) for item in scaled)


def _slip(said: str, right: str, places: int) -> str:
    """The slip between two rows of digits, the last `places` of which are decimals."""
    # decimals that a figure does not have are not written, so no digit of theirs is off
    told = len(right) - min(places, len(right) - len(right.rstrip("0")))
    if len(said) == len(right):
        return _turned(said, right, told)
    if len(said) == len(right) + 1:
        doubled = (at for at, pair in enumerate(pairwise(said)) if pair[0] == pair[1])
        return TWICE if any(said[:at] + said[at + 1 :] == right for at in doubled) else ""
    if len(said) + 1 == len(right):
        return LOST if any(right[:i] + right[i + 1 :] == said for i in range(told)) else ""
    return ""


def _turned(said: str, right: str, told: int) -> str:
    """The slip between as many digits, of which so many are written."""
    other = [at for at, pair in enumerate(zip(said, right, strict=True)) if pair[0] != pair[1]]
    if not other or other[-1] >= told:
        return ""
    first, last = other[0], other[-1]
    if first == last:
        return CHANGED
    swapped = last == first + 1 and said[first] + said[last] == right[last] + right[first]
    return SWAPPED if swapped else ""
