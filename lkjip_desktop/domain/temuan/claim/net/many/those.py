"""All of so many that were told before in the sentence: 13 butir ...; kedua belas butir itu."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.temuan.claim.code import DUA_ANGKA
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_POINTING: Final = frozenset({"ini", "itu", "tersebut"})
_PARTS: Final = frozenset(
    {"antaranya", "beberapa", "meliputi", "terakhir", "yaitu", "yakni", "terutama"}
)
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
        if texts[chunk.last + 2] not in _POINTING or texts[chunk.first - 1 : chunk.first] == ():
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
