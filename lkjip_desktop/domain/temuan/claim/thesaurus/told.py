"""All that is told in words in a sentence and is not so."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import is_generic, words
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.thesaurus.counted import wrong_counted
from lkjip_desktop.domain.temuan.claim.thesaurus.judge import wrong_words
from lkjip_desktop.domain.temuan.claim.thesaurus.order import wrong_places
from lkjip_desktop.domain.temuan.claim.thesaurus.reader import read
from lkjip_desktop.domain.temuan.claim.wrong import Wrong


def wrong_in_words(parsed: Parsed, own: str, tempat: str, facts: Facts) -> Iterator[Wrong]:
    """What a sentence tells with the words of the thesaurus and is not so."""
    hasil = facts.indikator(own) if own else None
    row = hasil.indikator if hasil is not None else None
    reading = read(parsed, _stems(row.nama, row.nama_pendek) if row is not None else frozenset())
    if reading is not None:
        yield from wrong_words(reading, own, facts)
        yield from wrong_counted(reading, own, facts)
        yield from wrong_places(reading, own, tempat, facts)


@lru_cache(maxsize=4096)
def _stems(*names: str) -> frozenset[str]:
    """Of the words that tell an indikator."""
    every = (word for name in names for word in words(name))
    return frozenset(stem(word) for word in every if not is_generic(word))
