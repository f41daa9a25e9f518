"""Names and set phrases looked up in a text: thousands may begin with the same word.

All phrases of a table stand in one dict: one for each word that they begin with, and in it for each
that they go on with, took three times the memory.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, Generic, TypeAlias, TypeVar

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import word_set as word_set  # noqa: PLC0414 - for those above

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


def entries(table: str) -> Iterator[tuple[str, str]]:
    """What stands before the colon of a line, with each phrase behind it.

    What is indented goes on with the line before, and one that begins with # is left out.
    """
    for line in table.replace("\n    ", " ").strip().splitlines():
        meaning, _, listed = line.partition(":")
        if not meaning.startswith("#"):
            yield from ((meaning, phrase.strip()) for phrase in listed.split(","))


def spelled(phrase: str, families: Mapping[str, str]) -> Iterator[Words]:
    """A phrase with each of a family, "<such>", in its place, as its words; "#" is none."""
    before, mark, rest = phrase.partition("<")
    if not mark:
        yield tuple(phrase.replace("#", "").split())
        return
    name, _, behind = rest.partition(">")
    for one in families[name].split(","):
        yield from spelled(before + one.strip() + behind, families)


def lettered(table: str) -> Phrases[str]:
    """The phrases of a table whose lines begin with their letter."""
    return by_first_words((tuple(phrase.split()), letter) for letter, phrase in entries(table))


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


_LEAST: Final = 2
"""Words by which a kegiatan is told."""
_NOUNS: Final[tuple[Words, ...]] = (("kegiatan",), ("keluaran",))
_OPEN: Final = frozenset({"dan", "dalam", "di", "pada", "untuk", "yang", "dengan", "atas", "bagi"})
"""No name ends with these."""


def short_names(
    full: Iterable[tuple[Words, str]], office: Collection[str]
) -> Iterator[tuple[Words, str]]:
    """What else kegiatan are called by, from their names and ids; `office` are its own words.

    Behind the noun the words a name begins with are enough, where only one begins so; without it a
    name may lack the words of the office that it ends with.
    """
    names = [*full]
    begun = Counter(key for said, _ in names for key in _beginnings(said))
    for said, row in names:
        alone = [key for key in _beginnings(said) if begun[key] == 1 and key != said]
        yield from ((noun + key, row) for key in alone for noun in _NOUNS)
        bare = _without(said, office)
        if bare in alone:
            yield bare, row


def _beginnings(said: Words) -> list[Words]:
    lengths = range(_LEAST, len(said) + 1)
    return [said[:length] for length in lengths if said[length - 1] not in _OPEN]


def _without(said: Words, office: Collection[str]) -> Words:
    end = len(said)
    while end and said[end - 1] in office:
        end -= 1
    return said[:end]
