"""What a sentence tells in the words of the thesaurus, held against what is so."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.names import is_generic, words
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.thesaurus.judge import wrong_words
from lkjip_desktop.domain.temuan.claim.thesaurus.order import wrong_places
from lkjip_desktop.domain.temuan.claim.thesaurus.reader import ReadSentence
from lkjip_desktop.domain.temuan.claim.wrong import Wrong


def wrong_in_words(read: ReadSentence, own: str, tempat: str, facts: Facts) -> Iterator[Wrong]:
    """What a sentence tells with the words of the thesaurus and is not so."""
    yield from wrong_words(read, own, facts)
    yield from wrong_places(read, own, tempat, facts)


def own_stems(own: str, facts: Facts) -> frozenset[str]:
    """Of the words that tell the indikator a text stands under; none where it stands under none."""
    return _stems(*facts.called(own)) if own else frozenset()


@lru_cache(maxsize=4096)
def _stems(*names: str) -> frozenset[str]:
    every = (word for name in names for word in words(name))
    return frozenset(stem(word) for word in every if not is_generic(word))
