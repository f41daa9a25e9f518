"""Names and set phrases looked up in a text: thousands may begin with the same word.

All phrases of a table stand in one dict: one for each word that they begin with, and in it for each
that they go on with, took three times the memory.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Generic, TypeAlias, TypeVar

from lkjip_desktop.domain.named import NamedTuple

V = TypeVar("V")
Words: TypeAlias = tuple[str, ...]


class Phrases(NamedTuple, Generic[V]):
    """A table of phrases. Its parts are of types that can be kept between the starts."""

    lengths: Mapping[str, tuple[int, ...]]
    """How many words the phrases have that begin with a word, the longest first."""
    meaning: Mapping[Words, V]


def by_first_words(found: Iterable[tuple[Words, V]]) -> Phrases[V]:
    """Phrases with what each means; of two that are the same the later one counts."""
    meaning = dict(found)
    found_lengths: dict[str, set[int]] = {}
    for key in meaning:
        found_lengths.setdefault(key[0], set()).add(len(key))
    one: dict[tuple[int, ...], tuple[int, ...]] = {}
    ordered = ((first, tuple(sorted(some)[::-1])) for first, some in found_lengths.items())
    return Phrases({first: one.setdefault(some, some) for first, some in ordered}, meaning)


def held_once(found: Iterable[tuple[Words, V]]) -> Iterator[tuple[Words, V]]:
    """Phrases of which, for words and meanings that are alike, the first is taken each time."""
    one: dict[Any, Any] = {}
    same = one.setdefault
    return ((tuple([same(word, word) for word in key]), same(v, v)) for key, v in found)


def longest(table: Phrases[V], texts: Sequence[str], place: int) -> tuple[Words, V] | None:
    """The longest phrase of a table that stands at this place."""
    lengths, meaning = table
    for length in lengths.get(texts[place], ()):
        key = tuple(texts[place : place + length])
        if key in meaning:
            return key, meaning[key]
    return None
