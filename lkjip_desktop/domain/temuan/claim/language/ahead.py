"""What is to come: targets that a sentence sets for a later year without naming it."""

from __future__ import annotations

from typing import Final

from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set

CHAPTERS: Final = frozenset({"langkah_ke_depan"})
_FOLLOWING: Final = frozenset({"tindak_lanjut"})
"""Texts that tell of this year, too, but of what a target becomes only for a later one."""
_LATER: Final = word_set("akan berikutnya depan direncanakan kelak mendatang nanti selanjutnya")
_AIMS: Final = frozenset({"target", "targetnya"})
_MARKS: Final = frozenset({";", ":", ".", "(", ")"})


def is_ahead(parsed: Parsed, start: int, place: int, tempat: str) -> bool:
    """Whether a target is that of a later year that is not named."""
    whens = [c.when for p in (parsed, *parsed.under) for c in p.chunks if c.when is not None]
    if any(when.year or not when.part for when in whens):
        return False  # what is named is held, as is this year
    becomes = any(parsed.word(at) == "menjadi" for at in range(start, place))
    return tempat in CHAPTERS or (tempat in _FOLLOWING and becomes) or _is_later(parsed, place)


def is_plan(parsed: Parsed, place: int, tempat: str) -> bool:
    """Whether a figure follows on targets of a later year: Target baru: kunjungan 500 kali."""
    tokens = parsed.sentence.tokens
    aims = (at for at in range(place) if tokens[parsed.chunks[at].last].text in _AIMS)
    first = next(aims, None)
    return first is not None and is_ahead(parsed, first, place, tempat)


def is_of_plans(parsed: Parsed, tempat: str) -> bool:
    """Whether a sentence in a chapter of what is to come tells of targets."""
    return tempat in CHAPTERS and is_plan(parsed, len(parsed.chunks), tempat)


def _is_later(parsed: Parsed, place: int) -> bool:
    """Whether a word of the future stands before a figure, or behind it in its clause."""
    tokens = parsed.sentence.tokens
    first = parsed.chunks[place].first
    behind = range(first, len(tokens))
    last = next((at for at in behind if tokens[at].text in _MARKS | {","}), len(tokens))
    since = next((at + 1 for at in range(first, -1, -1) if tokens[at].text in _MARKS), 0)
    return any(token.text in _LATER for token in tokens[since:last])
