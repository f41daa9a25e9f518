"""What a sentence derives of its own figures: what so many each come to."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import HITUNGAN
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.units import written_like
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

_SO: Final = (
    r"(?:[^\W\d]+ ){0,2}(?:[,;] )?"
    r"(?:jadi|sehingga|berarti|artinya|maka|dengan|atau|yang berarti|ada|terdapat|dan)? ?"
)
_EACH: Final = pattern(r"[^\d]*\bmasing masing(?: [^\W\d]+){0,3}")
_IN_ALL: Final = pattern(
    rf"{_SO}(?:[^\W\d]+nya )?(?:total|totalnya|jumlahnya|berjumlah|seluruhnya|semuanya"
    r"|keseluruhannya)(?: seluruhnya| semuanya)?(?: sebesar| sebanyak| menjadi| mencapai| adalah)?"
)
_GIVEN: Final = pattern(r"\b(?:bagi|kepada|kali|untuk)$")
_SO_MUCH: Final = pattern(
    r"(?:[^\W\d]+ ){0,2}(?:[,;] )?(?:jadi|sehingga|artinya|berarti)"
    r" (?:berjumlah|jumlahnya|totalnya|total|nilainya|seluruhnya)(?: sebesar| menjadi| mencapai)?"
)
_MOST: Final = 60
"""How many may be told of each."""


def wrong_derived(parsed: Parsed) -> Iterator[Wrong]:
    """The last of three figures, where it does not come of the two before it."""
    figures = [c for c in parsed.chunks if c.letter in "qo" and c.number is not None]
    for (first, second), (_, third) in pairwise(pairwise(figures)):
        numbers = [c.number for c in (first, second, third) if c.number is not None]
        if any(n.live or n.bound or n.about for n in numbers):
            continue
        before, behind = _between(parsed, first, second), _between(parsed, second, third)
        if _EACH.fullmatch(before) and _IN_ALL.fullmatch(behind):
            yield from _in_all(parsed, first, second, third)
        elif _GIVEN.search(before) and _SO_MUCH.fullmatch(behind):
            yield from _times(parsed, first, second, third)


def _between(parsed: Parsed, first: Chunk, last: Chunk) -> str:
    """The words between two figures."""
    tokens = parsed.sentence.tokens[first.last + 1 : last.first]
    return " ".join(token.text for token in tokens)


def _times(parsed: Parsed, first: Chunk, second: Chunk, third: Chunk) -> Iterator[Wrong]:
    """So much money for each of so many: Rp1.200.000 kepada 12.000 keluarga."""
    each, many, said = first.number, second.number, third.number
    if each is None or many is None or said is None or not many.is_count or many.unit:
        return
    total = each.value * many.value
    if each.unit == said.unit == RUPIAH and not agrees(said, total) and each.step == 1:
        quote = parsed.sentence.quote(first.first, third.last)
        yield _wrong(quote, f"hasil kalinya {written_like(total, said)}", said, total)


def _in_all(parsed: Parsed, first: Chunk, second: Chunk, third: Chunk) -> Iterator[Wrong]:
    many, each, said = first.number, second.number, third.number
    if many is None or each is None or said is None or not many.is_count or many.value > _MOST:
        return
    words = {c.word for c in (second, third) if c.word[:1].isalpha()}
    if each.unit != said.unit or each.unit == PERCENT or (not each.unit and len(words) > 1):
        return
    total = each.value * many.value
    slack = (each.step * many.value + said.step) / 2 if {each.step, said.step} != {1} else 0
    if not agrees(said, total) and abs(said.value - total) > slack:
        quote = parsed.sentence.quote(second.first, third.last)
        yield _wrong(quote, f"jumlahnya {written_like(total, said)}", said, total)


def _wrong(quote: str, so: str, said: Quantity, right: Fraction) -> Wrong:
    return Wrong(HITUNGAN, quote, so, written_like(right, said))
