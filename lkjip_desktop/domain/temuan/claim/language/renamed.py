"""Which texts read otherwise after a name of the report became another: nearly all read the same.

A sentence looks up its own words and nothing else, so that a name of other words leaves it alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Final, TypeVar

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.temuan.claim.language.chunk import DENYING, Parsed
from lkjip_desktop.domain.temuan.claim.language.chunking.number import COUNTING
from lkjip_desktop.domain.temuan.claim.language.names import Names, words
from lkjip_desktop.domain.temuan.claim.language.phrase import Words
from lkjip_desktop.domain.temuan.claim.language.stem import stem

K = TypeVar("K")
Stems = frozenset[str]
_NONE: Final[Stems] = frozenset()


class Renaming(NamedTuple):
    """What is called otherwise than it was, in stems."""

    phrases: tuple[Stems, ...] = ()
    """The words of each name that came or went."""
    stems: Stems = _NONE
    """Words of which each tells of other rows than it did."""
    parts: tuple[tuple[Stems, Stems], ...] = ()
    """Words that an indikator has in common with others that are called otherwise; two of them
    matter, one of them a word that came or went. And those of a sasaran that is."""
    owners: frozenset[str] = frozenset()
    """Indikator whose rows have other names, or which are measured by another word."""

    def reaches(self, stems: Stems, own: str) -> bool:
        """Whether a text of such words, written under an indikator, may read otherwise."""
        return (
            own in self.owners
            or not self.stems.isdisjoint(stems)
            or any(map(stems.issuperset, self.phrases))
            or any(len(stems & part) > 1 and not other.isdisjoint(stems)
                   for part, other in self.parts)
        )  # fmt: skip


class ReadWords:
    """The words that were looked up in sentences and in what they were read with."""

    def __init__(self, read: Sequence[Parsed]) -> None:
        self._read = read

    @cached_property
    def stems(self) -> Stems:
        """Their stems, for who asks: most texts are never read a second time."""
        return frozenset([stem(word) for item in self._read for word in _words_of(item)])


def _words_of(parsed: Parsed) -> Iterator[str]:
    for token in parsed.sentence.tokens:
        yield token.text
    for item in (*parsed.under, *parsed.joined):
        yield from _words_of(item)
    if parsed.table is not None:
        for row in (parsed.table.head, *parsed.table.rows):
            for item in row:
                yield from _words_of(item)


@lru_cache(maxsize=2)
def renaming(before: Names, after: Names) -> Renaming | None:
    """What differs between two states of the names; None where that may be anything."""
    if before is after:
        return Renaming()
    if before.main != after.main:
        return None
    told = before.stems.keys() | after.stems.keys()
    others = {row for row in told if _manner(before, row) != _manner(after, row)}
    others |= _differing(before.joined, after.joined) | _differing(before.narrowed, after.narrowed)
    stems = {key for had, has in ((before.labels, after.labels), (before.codes, after.codes))
             for key in _differing(had, has)}  # fmt: skip
    stems = {*map(stem, stems), *_differing(before.by_stem, after.by_stem)}
    for row in others:
        stems |= before.stems.get(row, _NONE) | after.stems.get(row, _NONE)
    rows = _differing(before.rows.source, after.rows.source)
    owners = others | rows
    names = _differing(before.phrases.meaning, after.phrases.meaning)
    names |= _differing(before.units.meaning, after.units.meaning)
    return Renaming(
        (*map(_looked_up, names), *_rows(before, after, rows)),
        frozenset(stems),
        tuple(_parts(before, after)),
        frozenset(owners),
    )


def _differing(before: Mapping[K, object], after: Mapping[K, object]) -> set[K]:
    if before is after:
        return set()
    return {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}


def _manner(names: Names, row: str) -> tuple[str | None, bool]:
    """What of an indikator matters to a text that does not say it: its measure, and a denial."""
    return names.measure.get(row), DENYING.isdisjoint(names.stems.get(row, _NONE))


def _rows(before: Names, after: Names, owners: Iterable[str]) -> Iterator[Stems]:
    """The words of each row that came, went or is called otherwise."""
    for owner in owners:
        had, has = (set(names.rows.source.get(owner, ())) for names in (before, after))
        said = (words(uraian) for _, uraian in had ^ has)
        yield from (frozenset(map(stem, row)) for row in said if row)


def _looked_up(key: Words) -> Stems:
    """The words of a name that a text must have; in a list of codes what is counted is left out."""
    left_out = len(key) == len(("sasaran", "1")) and key[0] in COUNTING
    return frozenset(map(stem, key[1:] if left_out else key))


def _parts(before: Names, after: Names) -> Iterator[tuple[Stems, Stems]]:
    gone, come = set(before.beside) - set(after.beside), set(after.beside) - set(before.beside)
    changed = gone | come
    every = frozenset[str]().union(*changed)
    other = every - frozenset.intersection(*changed) if gone and come else every
    sasaran = _differing(before.sasaran, after.sasaran)
    named = (names.sasaran.get(row, _NONE) for row in sasaran for names in (before, after))
    yield from ((stems, stems) for stems in named)
    rows = {row & every for names in (before, after) for row in names.stems.values()}
    yield from ((part, part & other) for part in rows if len(part) > 1 and part & other)
