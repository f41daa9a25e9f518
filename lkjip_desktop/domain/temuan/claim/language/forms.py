"""Phrases of the thesaurus: every form of its words, made ready to be looked up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

from lkjip_desktop.domain.temuan.claim.language.words import FAMILIES, HEADS, ROOTS, TABLE


def phrases() -> Iterator[tuple[tuple[str, ...], str, str]]:
    """Each phrase with its letter and payload; of two that are alike the first counts."""
    for entry in _entries(TABLE):
        meaning, _, listed = entry.partition(":")
        letter, _, payload = meaning.partition(" ")
        for phrase in listed.split(","):
            for said in _spelled(phrase.strip()):
                yield said, letter, payload
    for entry in _entries(ROOTS):
        meaning, _, listed = entry.partition(":")
        payload, prefix = meaning.split()
        for root in listed.split(","):
            yield (prefixed(prefix, root.strip()),), "c", payload


def _entries(table: str) -> Iterator[str]:
    lines = table.replace("\n    ", " ").strip().splitlines()
    return (line for line in lines if not line.startswith("#"))


def _spelled(phrase: str) -> Iterator[tuple[str, ...]]:
    """A phrase with each word of its families in their place."""
    if "<" not in phrase:
        yield tuple(word for word in phrase.split() if word != "#")
        return
    before, _, rest = phrase.partition("<")
    name, _, behind = rest.partition(">")
    for one in FAMILIES[name].split(","):
        yield from _spelled(before + one.strip() + behind)


_NASAL: Final = (
    ("mem", "p", 1), ("men", "t", 1), ("meny", "s", 1), ("meng", "k", 1), ("mem", "bf", 0),
    ("men", "cdjz", 0), ("me", "lmnrwy", 0), ("meng", "aeioughq", 0),
)  # fmt: skip
"""What "me" becomes before a letter, and how many letters of the root it takes."""


def prefixed(prefix: str, root: str) -> str:
    """A root with its prefix: me and tanjak make menanjak."""
    if prefix != "me":
        return prefix + root
    said, _, dropped = next(rule for rule in _NASAL if root[0] in rule[1])
    return said + root[dropped:]


Phrase = tuple[tuple[str, ...], str, str]


@lru_cache(maxsize=1)
def by_first() -> Mapping[str, tuple[Phrase, ...]]:
    """The phrases by their first word, the longest first."""
    known: dict[tuple[str, ...], Phrase] = {}
    for phrase in phrases():
        known.setdefault(phrase[0], phrase)
    found: dict[str, list[Phrase]] = {}
    for phrase in sorted(known.values(), key=lambda item: -len(item[0])):
        found.setdefault(phrase[0][0], []).append(phrase)
    return {first: tuple(items) for first, items in found.items()}


@lru_cache(maxsize=1)
def telling() -> frozenset[str]:
    """The words without one of which nothing is told: of heads, and no part of another phrase."""
    every = [phrase for items in by_first().values() for phrase in items]
    empty = {word for said, letter, _ in every if letter not in HEADS for word in said}
    return (frozenset(said[-1] for said, letter, _ in every if letter in HEADS) - empty) | _BESIDE


_BESIDE: Final = frozenset(
    {
        "atas", "bawah", "bertahan", "jatuh", "jauh", "kalah", "klop", "memadai", "peringkat",
        "ranking", "sama", "tercecer", "terpaut", "tertahan", "urutan",
    }
)  # fmt: skip
"""Words of heads that other phrases have, too."""
