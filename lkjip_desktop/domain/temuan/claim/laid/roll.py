"""Claims of a list as a whole: the total of its items, and how many indikator it notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import groupby
from typing import Final

from lkjip_desktop.domain.number.figure import format_number, format_rupiah
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import HITUNGAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.arithmetic import NEARLY, TOTALS, slack_of
from lkjip_desktop.domain.temuan.claim.kind.many.look import wrong_noted
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

_FEWEST: Final = 3
"""Items of a list that may have a total: two and the total."""
_COUNT: Final = pattern(r"bc?:q")
_STATE: Final = pattern(r"n?c{0,2}v:q")


def wrong_lists(parsed: Sequence[Parsed], own: str, facts: Facts) -> Iterator[Wrong]:
    """What the items of each list say together, and what is said right behind it."""
    groups = [list(group) for _, group in groupby(parsed, _kind)]
    for items, behind in zip(groups, [*groups[1:], []], strict=True):
        if items[0].sentence.listed:
            yield from _total(items)
            yield from _total([*items, *behind[:1]]) if behind else ()
        if not own and (items[0].sentence.listed or _is_note(items[0])):
            yield from _notes(items, facts)


def _kind(item: Parsed) -> object:
    sentence = item.sentence
    return (sentence.under, sentence.listed, not sentence.listed and _is_note(item))


def _is_note(item: Parsed) -> bool:
    return bool(_COUNT.fullmatch(item.letters) or _STATE.fullmatch(item.letters))


def _total(items: Sequence[Parsed]) -> Iterator[Wrong]:
    """A last item that is the total of the others."""
    told = [_figure(item) for item in items]
    opens = items[-1].sentence.tokens[:1]
    if len(items) < _FEWEST or not opens or opens[0].text not in TOTALS:
        return
    numbers = [said for said in told if said is not None]
    units = {said.unit for said in numbers}
    if len(numbers) < len(told) or len(units) > 1 or PERCENT in units:
        return
    *parts, whole = numbers
    total = sum((item.value for item in parts), Fraction(0))
    if slack_of(numbers) < abs(total - whole.value) <= NEARLY * whole.value:
        right = format_rupiah(total) if whole.unit == RUPIAH else format_number(total, 0)
        yield Wrong(HITUNGAN, items[-1].sentence.text, f"jumlah butirnya {right}", right)


def _figure(item: Parsed) -> Quantity | None:
    """The only figure of an item."""
    said = [chunk.number for chunk in item.chunks if chunk.letter == "q"]
    one = said[0] if len(said) == 1 else None
    return None if one is None or not one.is_exact else one


def _notes(items: Sequence[Parsed], facts: Facts) -> Iterator[Wrong]:
    """How many indikator there are, and how many of them are in a state."""
    counted = [item for item in items if _COUNT.fullmatch(item.letters)]
    others = any(letter in under.letters for under in items[0].under for letter in "SJUKx")
    if others:
        return
    if any(item.chunks[0].payload == "indikator" for item in counted):
        for item in items:
            if _STATE.fullmatch(item.letters):
                yield from wrong_noted(item, facts)
