"""What the columns of a free table measure, and figures of a sentence in the same measure.

A column says it in brackets, or the title does for all: Bea Lelang (juta rupiah), Luas (ha).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.temuan.claim.fact.table import FreeTable
from lkjip_desktop.domain.temuan.claim.language.quantity import RUPIAH, Quantity
from lkjip_desktop.domain.temuan.claim.units import MEASURED

_SCALE: Final = {"ribu": 1_000, "juta": 1_000_000, "miliar": 10**9, "triliun": 10**12}
_MONEY: Final = frozenset({RUPIAH, "rupiah"})
_SAME: Final = {
    "ha": "hektare", "hektar": "hektare", "kg": "kilogram", "km": "kilometer", "m": "meter",
    "m2": "meter persegi", "m²": "meter persegi",
}  # fmt: skip
"""Units that are written in two ways."""
_AREA: Final = "persegi"
"""It makes another unit of the one before it."""


class ColumnMeasure(NamedTuple):
    """What a column counts in, and how many of that one of its figures stands for."""

    unit: str
    scale: Fraction


def measures(table: FreeTable) -> tuple[ColumnMeasure | None, ...]:
    """What each column of a table is measured in; None where nothing says it."""
    of_all = _measure(table.judul)
    return tuple([_measure(head) or of_all for head, _ in table.kolom])


@lru_cache(maxsize=512)
def _measure(head: str) -> ColumnMeasure | None:
    said = MEASURED.search(head)
    parts = said[0].strip(" ()").casefold().replace(".", " ").split() if said else []
    money = not _MONEY.isdisjoint(parts)
    scale = Fraction(next((_SCALE[part] for part in parts if part in _SCALE), 1))
    unit = " ".join(part for part in parts if part not in _SCALE)
    return ColumnMeasure(RUPIAH if money else _SAME.get(unit, unit), scale) if unit else None


def measured_in(
    table: FreeTable, texts: Sequence[str], figures: Sequence[tuple[int, Quantity]]
) -> Iterator[tuple[int, Quantity, int, tuple[int, ...]]]:
    """Those figures that tell their unit, as the columns of that unit would have them.

    Each with its place, the last place of its unit, and these columns, which share one scale.
    """
    every = measures(table)
    for place, number in figures:
        unit, last = _unit_of(texts, place, number)
        columns = tuple([n for n, x in enumerate(every) if x is not None and x.unit == unit])
        scales = {x.scale for x in (every[n] for n in columns) if x is not None}
        if unit and len(scales) == 1:
            (scale,) = scales
            same = number._replace(value=number.value / scale, step=number.step / scale)
            yield place, same, last, columns


def _unit_of(texts: Sequence[str], place: int, number: Quantity) -> tuple[str, int]:
    if number.unit == RUPIAH:
        return RUPIAH, place
    behind = [*texts[place + 1 : place + 3], "", ""]
    if behind[1] == _AREA:
        return f"{behind[0]} {_AREA}", place + 2
    return _SAME.get(behind[0], behind[0]), place + 1
