"""Names and set phrases looked up in a text: thousands may begin with the same word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias, TypeVar

V = TypeVar("V")
Words: TypeAlias = tuple[str, ...]
Phrases: TypeAlias = Mapping[str, tuple[tuple[int, Mapping[str, Mapping[Words, V]]], ...]]
"""By the first word, then the length, the longest first, then the second word (none: "")."""


def by_first_words(found: Iterable[tuple[Words, V]]) -> Phrases[V]:
    """Phrases with what each means; of two that are the same the later one counts."""
    made: dict[str, dict[int, dict[str, dict[Words, V]]]] = {}
    for key, meaning in found:
        of_length = made.setdefault(key[0], {}).setdefault(len(key), {})
        of_length.setdefault("".join(key[1:2]), {})[key] = meaning
    return {
        first: tuple(sorted(of_first.items(), key=lambda item: -item[0]))
        for first, of_first in made.items()
    }


def entries(table: Phrases[V], first: str) -> Iterator[tuple[Words, V]]:
    """All phrases that begin with a word."""
    for _, by_second in table.get(first, ()):
        for some in by_second.values():
            yield from some.items()


def longest(table: Phrases[V], texts: Sequence[str], place: int) -> tuple[Words, V] | None:
    """The longest phrase of a table that stands at this place."""
    of_first = table.get(texts[place])
    if of_first is None:
        return None
    second = texts[place + 1] if place + 1 < len(texts) else ""
    for length, by_second in of_first:
        some = by_second.get(second if length > 1 else "")
        if some is not None:
            key = tuple(texts[place : place + length])
            if key in some:
                return key, some[key]
    return None
