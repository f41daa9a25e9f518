"""Parts of a sentence: which rows and columns each names, and which it may be of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain, product, takewhile
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.temuan.claim.crowd.table import Crowd

_BREAKS: Final = frozenset({",", ";", ":", "(", ")", "sedangkan", "sementara", "adapun"})
_JOINS: Final = frozenset({"dan", "dengan", "serta"})
Meaning = tuple[tuple[int, ...], tuple[int, ...]]
"""Rows and columns by their places; none of either is all of them."""


class NamedPart(NamedTuple):
    """A part of a sentence, and the rows and columns that it names."""

    first: int
    rows: tuple[int, ...]
    columns: tuple[int, ...]
    told: bool
    """Whether it has a figure."""


def parts_of(
    crowd: Crowd, figures: Sequence[int], breaks: frozenset[str] = _BREAKS
) -> list[NamedPart]:
    """The parts of a sentence between marks, and between figures that are joined."""
    starts, in_rows, in_names = [0], crowd.in_rows, crowd.in_names
    for at, text in enumerate(crowd.texts):
        joins = text in _JOINS and any(f < at for f in figures) and any(f > at for f in figures)
        if at not in in_names and (text in breaks or joins):
            starts.append(at + 1)
    found = []
    for first, last in zip(starts, [*starts[1:], len(crowd.texts)], strict=True):
        rows = tuple(n for n, (start, _) in crowd.spans.items() if first <= start < last)
        said = ["" if at in in_rows else crowd.texts[at] for at in range(first, last)]
        columns = crowd.columns_in(said)
        found.append(NamedPart(first, rows, columns, any(first <= f < last for f in figures)))
    return found


def part_at(place: int, parts: Sequence[NamedPart]) -> NamedPart:
    """The part of a sentence that a token stands in."""
    return next(part for part in reversed(parts) if part.first <= place)


def meanings(crowd: Crowd, place: int, parts: Sequence[NamedPart]) -> list[Meaning]:
    """All that a figure may tell of: what its part names, or where that names none, what others do.

    Behind "dari" it may be all of whom it is told how many are such.
    """
    part = part_at(place, parts)
    if not (crowd.whole or part.rows or part.columns):
        return []
    others = [item for item in parts if item is not part]
    listed = _listed(part, parts)
    rows = (
        [part.rows, _all(x.rows for x in listed)] if part.rows else [(), *(x.rows for x in others)]
    )
    columns = (
        [part.columns, _all(x.columns for x in listed)]
        if part.columns
        else [(), *(x.columns for x in others)]
    )
    if not part.rows and not part.columns:
        columns.append(_all(item.columns for item in others))
    found = [*product(rows, columns)]
    if "dari" in crowd.texts[max(0, place - 2) : place]:
        found += product(((), part.rows), ((), part.columns))
    # what is of several kinds has no sum
    return [item for item in dict.fromkeys(found) if crowd.whole or item[1] or _is_row(crowd, item)]


def _is_row(crowd: Crowd, meaning: Meaning) -> bool:
    """Whether it is one row with all that its columns part it into."""
    return len(meaning[0]) == 1 and crowd.parted


def _listed(part: NamedPart, parts: Sequence[NamedPart]) -> list[NamedPart]:
    """A part with those around it that have no figure of their own: PNS, PPPK, dan ..."""
    at = parts.index(part)
    before = takewhile(lambda item: not item.told, reversed(parts[:at]))
    behind = takewhile(lambda item: not item.told, parts[at + 1 :])
    return [*reversed([*before]), part, *behind]


def _all(told: Iterable[tuple[int, ...]]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(told)))
