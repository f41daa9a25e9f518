"""A number told again with another: in two texts, or of what was told before in this one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.claim.code import DUA_ANGKA
from lkjip_desktop.domain.temuan.claim.fact.digit import SWAPPED, slip
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import is_year
from lkjip_desktop.domain.temuan.claim.language.lexicon import UNITS
from lkjip_desktop.domain.temuan.claim.language.quantity import Quantity
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_COUNTED: Final = pattern(r"q(?P<what>N[xN]{1,4})")
"""How many there are of what takes two words to name: 214 permohonan legalisasi."""
_CHANGING: Final = frozenset({"menjadi", "semula"})
"""A sentence with one of these tells what was, or what came of it."""
_SURE: Final = 100
"""From where on two numbers with the same digits are one that was typed off."""


class Statement(NamedTuple):
    """How many a sentence tells of one thing."""

    what: frozenset[str]
    value: Fraction
    said: str


def statements(parsed: Parsed, tahun: int) -> Iterator[Statement]:
    """Numbers of what takes some words to name, as it is this year."""
    counts = parsed.has("qNx qNN") and _CHANGING.isdisjoint(parsed.texts) and parsed.is_of(tahun)
    for match in _COUNTED.finditer(parsed.letters) if counts else ():
        if parsed.word(match.start("what")) in UNITS:
            continue  # two things may measure 240 and 420 meter persegi
        said = parsed.chunks[match.start()].number
        words = {stem(parsed.word(at)) for at in range(match.start("what"), match.end())}
        exact = said is not None and said.is_exact_count
        if said is not None and exact and said.value >= _SURE and len(words) > 1:
            quote = parsed.quote(match.start(), match.end() - 1)
            yield Statement(frozenset(words), said.value, quote)


def is_swapped(first: Fraction, other: Fraction) -> bool:
    """Whether a number is another with two digits in each other's place."""
    return first != other and slip(Quantity(other, Fraction(1)), first) == SWAPPED


_POINTING: Final = frozenset({"itu", "tersebut"})
_FEW: Final = 10


def wrong_pointed(every: Sequence[Parsed]) -> Iterator[Wrong]:
    """A number that points back, with two digits of that before in each other's place."""
    for before, parsed in pairwise(every):
        texts, told = parsed.texts, _numbers(before)
        for place, said in _numbers(parsed).items():
            ends = {*texts[place + 1 : place + 4]}
            if said < _FEW or ends.isdisjoint(_POINTING) or said in told.values():
                continue
            noun, first = texts[place + 1], [n for n, x in told.items() if is_swapped(x, said)]
            if len(first) == 1 and noun in before.texts[first[0] + 1 :] + before.texts[: first[0]]:
                quote = parsed.sentence.quote(place, place + 1)
                other = before.sentence.quote(first[0], min(first[0] + 1, len(before.texts) - 1))
                yield Wrong(DUA_ANGKA, quote, f"“{other}” pada kalimat sebelumnya", other)


def _numbers(parsed: Parsed) -> dict[int, Fraction]:
    """The exact numbers of a sentence by their places."""
    return {
        place: token.number.value
        for place, token in enumerate(parsed.sentence.tokens)
        if token.number is not None
        and token.number.is_count
        and not (token.number.unit or is_year(token))
        and place + 1 < len(parsed.sentence.tokens)
    }


_THOSE: Final = _POINTING | {"ini"}
_PARTS: Final = word_set("antaranya beberapa meliputi terakhir yaitu yakni terutama")
"""Words of some that are told apart, which may be meant behind."""
_LEAST, _REACH = 2, 2


@needing("qo")
def wrong_those(parsed: Parsed) -> Iterator[Wrong]:
    """A number that points back to what was told before with another number."""
    texts = parsed.texts
    for place, chunk in enumerate(parsed.chunks):
        said = chunk.number if chunk.letter == "o" else None
        noun = texts[chunk.last + 1] if chunk.last + 2 < len(texts) else ""
        if said is None or said.value < _LEAST or texts[chunk.last + 2 : chunk.last + 3] == ():
            continue
        if texts[chunk.last + 2] not in _THOSE or texts[chunk.first - 1 : chunk.first] == ():
            continue
        told = _told(parsed, place)
        first = told[0] if len(told) == 1 else None
        if first is None or first.number is None or first.number.value == said.value:
            continue
        behind = texts[first.last + 1 : first.last + 1 + _REACH]
        between = texts[first.last + 1 : chunk.first]
        if noun in behind and _PARTS.isdisjoint(between) and "," not in between[:-2]:
            quote = parsed.sentence.quote(chunk.first, chunk.last + 2)
            other = parsed.sentence.quote(first.first, first.last + 1)
            yield Wrong(DUA_ANGKA, quote, f"“{other}” sebelumnya", other)
            return


def _told(parsed: Parsed, place: int) -> list[Chunk]:
    """What counts before, and what tells of some of it by their number."""
    before = [c for c in parsed.chunks[:place] if c.letter in "qo" and c.number is not None]
    return [
        c for c in before if c.number is not None and c.number.is_count and not _is_both(parsed, c)
    ]


def _is_both(parsed: Parsed, chunk: Chunk) -> bool:
    """Whether it tells of both sides of an agreement."""
    return parsed.texts[chunk.last + 1 : chunk.last + 2] == ("pihak",) or chunk.word == "pihak"
