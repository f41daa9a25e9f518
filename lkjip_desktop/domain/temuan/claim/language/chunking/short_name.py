"""Shorter names of kegiatan: kegiatan Pemeliharaan Fasilitas, for that of the whole office."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from typing import Final

from lkjip_desktop.domain.temuan.claim.language.phrase import Words

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
