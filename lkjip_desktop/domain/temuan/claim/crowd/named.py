"""Parts of a sentence: which rows and columns each names, and what tells nothing of how many."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain, product, takewhile
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.temuan.claim.crowd.table import Crowd
from lkjip_desktop.domain.temuan.claim.language.chunk import TIME, Parsed

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
