"""On how many rows of a free table a column is spread: tersebar di empat dari lima unit kerja."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.crowd.table import Crowd, crowd_of, known_to, texts_of
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import stems_of
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

_AT: Final = frozenset({"di", "pada"})
_ALL: Final = frozenset({"seluruh", "semua", "setiap", "tiap"})
_OURS: Final = frozenset({"kami", "kita", "para", "sudah", "telah", "kini", "masih", "hanya"})
_ENDS: Final = frozenset({",", ".", ";", "dan", "sehingga", "tetapi", "sedangkan", "meskipun"})


def wrong_spread(parsed: Parsed, verbs: frozenset[str], facts: Facts) -> Iterator[Wrong]:
    """What is told to be in so many rows, or in all, and is in others."""
    place = next((n for n, text in enumerate(parsed.texts) if text in verbs), 0)
    if not place or not parsed.is_of(facts.tahun):
        return
    told = _how_many(parsed, place + 1)
    texts = texts_of(parsed, set())
    found = [crowd_of(texts, *pair) for pair in facts.free_everywhere()] if told else []
    for crowd in found:
        columns = crowd.columns_in(texts[:place])
        if told is None or len(columns) != 1 or not _is_plain(crowd, texts[:place], facts):
            continue
        many, whole, noun, last = told
        _, _, by = crowd.table.judul.casefold().partition(" menurut ")
        every = len(crowd.rows)
        if whole not in {0, every} or stem(noun) not in stems_of(by) | stems_of(crowd.table.kunci):
            continue
        head = crowd.table.kolom[columns[0]][0]
        cells = [dict(row.angka).get(head) for row in crowd.rows]
        count = sum(isinstance(cell, Fraction) and cell > 0 for cell in cells)
        if (many or every) != count and all(isinstance(cell, Fraction) for cell in cells):
            quote = parsed.sentence.quote(place, last)
            so = f"{crowd.call((), columns)} ada pada {count} dari {every} baris"
            yield Wrong(KEADAAN, quote, so, str(count), kedua=crowd.table.lokasi)
            return


def _how_many(parsed: Parsed, at: int) -> tuple[int, int, str, int] | None:
    """How many rows (0: all), of how many (0: not told), what they are called, and its end."""
    texts, tokens = parsed.texts, parsed.sentence.tokens
    if texts[at : at + 1] == () or texts[at] not in _AT:
        return None
    at += 1
    many = whole = 0
    if texts[at : at + 1] and texts[at] in _ALL:
        at += 1
    else:
        numbers = [token.number for token in tokens[at : at + 3]]
        first = numbers[0] if numbers else None
        if first is None or not first.is_count or texts[at + 1 : at + 2] != ("dari",):
            return None
        second = numbers[2] if numbers[2:] else None
        if second is None or not second.is_count:
            return None
        many, whole, at = int(first.value), int(second.value), at + 3
    noun = texts[at] if texts[at : at + 1] else ""
    end = next((n for n in range(at, len(texts)) if texts[n] in _ENDS), len(texts))
    return (many, whole, noun, at) if noun and end - at <= _NOUN else None


_NOUN: Final = 2
"""Words by which rows are called: unit kerja."""


def _is_plain(crowd: Crowd, texts: tuple[str, ...], facts: Facts) -> bool:
    """Whether nothing but what the column counts is told of."""
    known = known_to(crowd, facts) | frozenset(map(stem, _OURS))
    return all(not text or stem(text) in known for text in texts)
