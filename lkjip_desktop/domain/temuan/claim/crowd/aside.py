"""What a sentence tells besides how many there are: an aside, what follows, the end of the year."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from lkjip_desktop.domain.temuan.claim.language.chunk import TIME, Parsed

_UP_TO: Final = frozenset({"akhir", "per", "posisi"})
_COUNTED: Final = frozenset({"berjumlah", "berkekuatan"})
"""Verbs of how many there are at a time: pada Desember 2024 berjumlah 36 orang."""
_LINKS: Final = frozenset({"namun", "sedangkan", "sehingga", "tetapi"})
"""What begins a clause behind another."""
_WHY: Final = frozenset({"karena", "meskipun"})
"""What does so behind a comma, where no other follows: lima orang, karena sakit, diberi cuti."""
_OF_MOST: Final = frozenset({"kebanyakan", "mayoritas", "sebagian", "umumnya"})
"""Behind ", yang" it is told of some of those who were counted, who stay as many."""
_LEAST: Final = 5
"""Words of a clause behind "dan": fewer may be the last of a list."""


def aside_in(texts: Sequence[str]) -> set[int]:
    """What is told by the way between commas: Bidang Teknik, yang mengurus pemancar, ..."""
    match [at for at, text in enumerate(texts) if text == ","]:
        case [first, last] if texts[first + 1] == "yang":
            return {*range(first, last + 1)}
    return set()


def tail_of(parsed: Parsed) -> range:
    """The places of a clause behind the last figure that tells no other: sehingga ruang sempit."""
    tokens, texts = parsed.sentence.tokens, parsed.texts
    figures = [at for at, token in enumerate(tokens) if token.number is not None]
    behind = range(figures[-1] + 1, len(texts)) if figures else range(0)
    for at in behind:
        told = texts[at + 1 :]
        if texts[at] in _LINKS or (texts[at] == "," and _follows(told)):
            return range(at, len(texts))
        if texts[at] == ",":
            break
    return range(0)


def behind_none(texts: Sequence[str], none: range) -> range:
    """The places of a clause behind what there is none of: tidak ada korban, walau ada 9 kasus."""
    commas = (at for at in range(none[-1], len(texts) - 1) if texts[at] == ",")
    start = next((at for at in commas if texts[at + 1] in _BUT), len(texts))
    return range(start, len(texts))


_BUT: Final = _LINKS | {
    "karena", "kendati", "meski", "meskipun", "padahal", "sekalipun", "sementara", "walau",
    "walaupun",
}  # fmt: skip


def _follows(told: Sequence[str]) -> bool:
    """Whether what stands behind a comma tells something else, up to the end."""
    match told:
        case ["yang", quantifier, *_]:
            return quantifier in _OF_MOST and "," not in told
        case ["dan", *words]:
            return len(words) >= _LEAST
        case [link, *_]:
            return link in _LINKS or (link in _WHY and "," not in told)
    return False


def year_end(parsed: Parsed, tahun: int) -> set[int] | None:
    """The places of the end of this year: per Desember 2024; None where another time is told."""
    ends = set[int]()
    for chunk in parsed.chunks:
        when, first = chunk.when, max(chunk.first - 1, 0)
        if when is None or chunk.letter != TIME:
            continue
        words = {*parsed.texts[first : chunk.last + 1]}
        years = {word for word in words if word.isdigit()} - {str(tahun)}
        if when.year not in {0, tahun} or years:
            return None
        if when.part:
            counted = "pada" in words and not _COUNTED.isdisjoint(parsed.texts)
            ended = counted or not words.isdisjoint(_UP_TO)
            if when.day or "desember" not in words or not ended:
                return None
            ends |= {*range(first, chunk.last + 1)}
    return ends
