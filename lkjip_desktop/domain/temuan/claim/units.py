"""Figures in the unit of an indikator: money, hours and thousands as the numbers it is told in."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.number.figure import format_rupiah
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.lexicon import COUNTERS, PERSONS, UNITS
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity, plain
from lkjip_desktop.domain.temuan.text.terbilang import RIBUAN
from lkjip_desktop.domain.temuan.wording import percentage

MEASURED: Final = pattern(r"(?<! ) *\([^()]*\)$")
"""What a column is counted in, as its heading says: Luas (m2)."""


def may_count(noun: str, satuan: str) -> bool:
    """Whether a number of these may be a figure of what is measured in a unit.

    None of what lasts so many days is told in persons, and none of what is done in persons.
    """
    own = satuan.casefold().split()
    if not noun or noun in own:
        return True
    measured = not UNITS.isdisjoint(own)
    persons = noun in COUNTERS and noun in PERSONS and PERSONS.isdisjoint(own)
    return not (measured or persons or noun in _OF_REPORT)


_OF_REPORT: Final = frozenset({"indikator", "sasaran", "tujuan"})
"""What a report counts of its own."""


def rupiah_in(head: str) -> int:
    """Rupiah that one of what a title or a heading measures is; 0 where it is no money."""
    said = MEASURED.search(head)
    return rupiah_of(said[0].strip(" ()")) if said is not None else 0


def rupiah_of(satuan: str) -> int:
    """Rupiah that one of a unit is; 0 where it is no money."""
    words = satuan.casefold().split()
    return RIBUAN.get(words[0], 1) if words and words[-1] in {"rupiah", "rp"} else 0


def is_rupiah(said: Quantity, satuan: str) -> bool:
    """Whether a figure is in rupiah: told so, or 2.420 juta where an indikator counts millions."""
    scale = rupiah_of(satuan)
    return said.unit == RUPIAH or (scale > 1 and not said.unit and said.value >= scale)


def scales_of(said: Quantity, satuan: str) -> set[int]:
    """By how many a figure may be told more than in a unit such as "ribu orang": 15 ribu, or 15."""
    if said.unit == RUPIAH:
        return {rupiah_of(satuan)}
    return {1, RIBUAN.get(satuan.casefold().partition(" ")[0], 1)}


def scale_of(satuan: str, said: Quantity, word: str) -> int:
    """How many make one of a unit such as "juta orang", where a number counts those; else 1."""
    words = satuan.casefold().split()
    scale = RIBUAN.get(words[0], 1) if len(words) > 1 else 1
    return scale if not said.unit and word in words[1:] and said.value >= scale / 10 else 1


def in_its_unit(said: Quantity, satuan: str) -> Quantity | None:
    """Money as a number of the unit of an indikator; None where that is no money."""
    if not is_rupiah(said, satuan):
        return said
    scale = rupiah_of(satuan)
    return (
        said._replace(value=said.value / scale, step=said.step / scale, unit="") if scale else None
    )


SECONDS: Final = {"detik": 1, "menit": 60, "jam": 3600}


def in_its_time(said: Quantity, word: str, satuan: str) -> Quantity:
    """Hours, minutes or seconds in those that an indikator is measured in."""
    unit = satuan.casefold().split(maxsplit=1)[:1]
    given, own = SECONDS.get(word, 0), SECONDS.get(unit[0], 0) if unit else 0
    if not given or not own or given == own:
        return said
    scale = Fraction(given, own)
    return said._replace(value=said.value * scale, step=min(said.step * scale, Fraction(1, 10)))


def in_its_thousands(said: Quantity, word: str, satuan: str) -> Quantity:
    """A number of people in the thousands of them that an indikator is measured in."""
    scale = RIBUAN.get(satuan.casefold().split(" ")[0], 1)
    named = word in satuan.casefold().split()[1:]
    named = named or (said.step > 1 and said.value >= scale)  # 6,5 ribu
    if scale == 1 or said.unit or not named or said.value < _FEWEST:
        return said
    return said._replace(value=said.value / scale, step=said.step / scale)


_FEWEST: Final = 100
"""Of thousands nobody tells so many: it is a number of single ones."""


TOTALS: Final = frozenset(
    {"jumlah", "jumlah keseluruhan", "jumlah total", "setahun", "setahun penuh", "total"}
)
"""What a row or a column of sums is called."""


def shown_in(nilai: Fraction, unit: str) -> str:
    """A figure in rupiah, in percent with two places, or as a number."""
    if unit == RUPIAH:
        return format_rupiah(nilai)
    if unit == PERCENT:
        return percentage(nilai, 2)
    return plain(nilai)


def written_like(nilai: Fraction, like: Quantity) -> str:
    """A figure as one in the same unit is written; a number or a share with two places, or none."""
    if like.unit == RUPIAH:
        return format_rupiah(nilai)
    if like.unit == PERCENT:
        return percentage(nilai, 0 if nilai.denominator == 1 else 2)
    return plain(nilai)
