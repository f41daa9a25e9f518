"""Phrases of the thesaurus: every form of its words, made ready to be looked up."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Final

from lkjip_desktop import joined
from lkjip_desktop.domain.temuan.claim.language import phrase as lookup
from lkjip_desktop.domain.temuan.claim.language import words
from lkjip_desktop.domain.temuan.claim.language.phrase import (
    Phrases,
    by_first_words,
    entries,
    held_once,
    spelled,
    word_set,
)
from lkjip_desktop.domain.temuan.claim.language.words import FAMILIES, HEADS, ROOTS, TABLE


def phrases() -> Iterator[tuple[tuple[str, ...], str, str]]:
    """Each phrase with its letter and payload; of two that are alike the first counts."""
    for meaning, phrase in entries(TABLE):
        letter, _, payload = meaning.partition(" ")
        for said in spelled(phrase, FAMILIES):
            yield said, letter, payload
    for meaning, root in entries(ROOTS):
        payload, prefix = meaning.split()
        yield (prefixed(prefix, root),), "c", payload


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


@lru_cache(maxsize=1)
def by_first() -> Phrases[tuple[str, str]]:
    """The phrases with letter and payload, as they are looked up."""
    return Phrases(*joined.kept(_by_first, __file__, words.__file__, lookup.__file__))


def _by_first() -> tuple[Any, ...]:
    known: dict[tuple[str, ...], tuple[str, str]] = {}
    for said, letter, payload in phrases():
        known.setdefault(said, (letter, payload))
    return tuple(by_first_words(held_once(known.items())))


def _every() -> Iterator[tuple[tuple[str, ...], str]]:
    """All phrases, each with its letter."""
    return ((said, letter) for said, (letter, _) in by_first().meaning.items())


@lru_cache(maxsize=1)
def heading() -> frozenset[str]:
    """The words that phrases of heads, and of a degree, begin with."""
    return joined.kept(_heading, __file__, words.__file__, lookup.__file__)


def _heading() -> frozenset[str]:
    return frozenset(said[0] for said, letter in _every() if letter in HEADS or letter == "g")


@lru_cache(maxsize=1)
def wishing() -> frozenset[str]:
    """The words that phrases of what is wanted, or would be, begin with."""
    return joined.kept(_wishing, __file__, words.__file__, lookup.__file__)


def _wishing() -> frozenset[str]:
    return frozenset(said[0] for said, letter in _every() if letter == "w")


@lru_cache(maxsize=1)
def telling() -> frozenset[str]:
    """The words without one of which nothing is told: of heads, and no part of another phrase."""
    return joined.kept(_telling, __file__, words.__file__, lookup.__file__)


def _telling() -> frozenset[str]:
    empty = {word for said, letter in _every() if letter not in HEADS for word in said}
    return (frozenset(said[-1] for said, letter in _every() if letter in HEADS) - empty) | _BESIDE


_BESIDE: Final = word_set(
    "atas bawah bertahan jatuh jauh kalah klop memadai peringkat ranking sama tercecer terpaut"
    " tertahan urutan"
)
"""Words of heads that other phrases have, too."""
