"""Quantities: numbers of a text with their unit, and whether a figure is what they say."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from operator import ge, gt, le, lt
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import Nilai, round_half_up, truncate
from lkjip_desktop.domain.temuan.wording import fractional

RUPIAH: Final = "rp"
PERCENT: Final = "%"


class Quantity(NamedTuple):
    """A number as a text gives it."""

    value: Fraction
    step: Fraction
    """What the last digit written counts: 1/100 in "97,19", 100 million in "Rp15,9 miliar"."""
    unit: str = ""
    """`RUPIAH`, `PERCENT`, or the word behind the number; "" where none can be one."""
    about: bool = False
    """Whether it is said to be rough: sekitar, kurang lebih."""
    bound: bool = False
    """Whether it limits rather than says: lebih dari, di bawah, paling lama."""
    than: str = ""
    """The words that make it a limit."""
    live: bool = False
    """Whether a live figure stands here; it has no value of its own."""

    @property
    def is_count(self) -> bool:
        """Whether it can count things."""
        return not self.live and self.unit not in {RUPIAH, PERCENT} and self.step == 1

    @property
    def is_exact(self) -> bool:
        """Whether it tells just how much: neither about as much, nor a limit, nor a live figure."""
        return not (self.live or self.about or self.bound)

    @property
    def is_exact_count(self) -> bool:
        """Whether it tells that there are just so many: neither about as many, nor a limit."""
        return self.is_count and not (self.about or self.bound)


def digits(said: Quantity) -> int:
    """How many digits of a figure tell something: two in 15 miliar and in 1.500."""
    return len(str(abs(said.value) // said.step).rstrip("0"))


_NEAR: Final = Fraction(8, 100)
_FEW: Final = 2
"""Digits of a figure that only says about how much: 95, 210 juta."""


def _off(said: Quantity) -> Fraction:
    """How far a figure may lie from one that is said to be rough."""
    written = str(abs(said.value) // said.step)
    last = said.step * Fraction(10) ** (len(written) - len(written.rstrip("0")))
    return max(last, said.value * _NEAR) if digits(said) <= _FEW else last


def agrees(said: Quantity, nilai: Nilai) -> bool:
    """Whether a figure is what is said, rounded or cut to the digits written.

    What is said to be rough may lie one such digit off, of a round number its last but the zeros:
    a hundred of 44.500. A figure that is none contradicts nothing.
    """
    if not isinstance(nilai, Fraction):
        return True
    if said.about:
        return abs(said.value - nilai) <= _off(said)
    if abs(said.value - nilai) >= said.step:
        return False  # most are: neither rounding nor cutting goes a whole digit
    steps = nilai / said.step
    return said.value / said.step in {round_half_up(steps, 0), truncate(steps, 0)}


_BOUNDS: Final = {
    "lebih dari": ge, "di atas": ge, "tidak kurang dari": ge, "lewat dari": ge,
    "kurang dari": le, "di bawah": le, "tidak lebih dari": le, "menembus": ge,
    "menembus angka": ge, "melewati angka": ge, "melampaui angka": ge, "melebihi angka": ge,
    "minimal": ge, "maksimal": le,
    "tidak di bawah": ge, "tidak di atas": le,
    "belum genap": le,
}  # fmt: skip
"""Words of a limit that tell of what was; a figure at the very limit contradicts none of them."""


def fits(said: Quantity, nilai: Nilai) -> bool:
    """Whether a figure is what is said, or lies beyond a limit as it is said."""
    if not said.bound:
        return agrees(said, nilai)
    beyond = _BOUNDS.get(said.than)
    return beyond is None or not isinstance(nilai, Fraction) or beyond(nilai, said.value)


def limits(said: Quantity, nilai: Nilai) -> bool:
    """As `agrees`, but a target may also lie beyond a limit as it is said: di atas 90."""
    return agrees(said, nilai) or (said.than in _BOUNDS.keys() - _EDGES and fits(said, nilai))


_EDGES: Final = frozenset({"minimal", "maksimal"})
"""Words of a limit that is the target itself: batas maksimal 12 insiden."""


_ROUGH: Final = Fraction(1, 10)


def fits_roughly(said: Quantity, nilai: Fraction) -> bool:
    """As `fits`, but what is said to be rough may lie a tenth off."""
    if said.about and not said.bound:
        return abs(nilai - said.value) <= max(said.step, said.value * _ROUGH)
    return fits(said, nilai)


def sign_of(nilai: Fraction) -> int:
    """1 of what is more than nothing, -1 of what is less."""
    return (nilai > 0) - (nilai < 0)


def plain(nilai: Fraction) -> str:
    """A figure without its unit, with decimals where it has any."""
    return fractional(nilai)


THAN: Final[dict[str, Callable[[Fraction, Fraction], bool]]] = {
    "di bawah": lt, "kurang dari": lt, "di atas": gt, "lebih dari": gt, "melebihi": gt,
    "melampaui": gt, "minimal": ge, "paling sedikit": ge, "sekurang kurangnya": ge,
    "setidaknya": ge, "sedikitnya": ge, "sekurangnya": ge, "tidak kurang dari": ge,
    "maksimal": le, "tidak lebih dari": le,
    "tidak di bawah": ge, "tidak di atas": le,
    "belum genap": lt,
}  # fmt: skip
"""Words of a limit, and how a figure lies to it."""
