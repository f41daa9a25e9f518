"""Words of a sentence, each by a letter, and of whom and of when a claim in them is told."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import MARK, NUMBER
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.when import OTHER_TIME, When

MARKS: Final = frozenset(",;:()")
DOUBTING: Final = word_set(
    "andai andaikata apabila apakah barangkali bila bukan dianggap disimpulkan hampir hanya jika"
    " kalau kapan mungkin mustahil niscaya nyaris sebagian seandainya sekalipun sekiranya semua"
    " seolah sepenuhnya seluruh tepat tentu tidaklah"
)
"""Words before it in its clause by which it is doubted, denied, or told of others."""
WANTING: Final = word_set(
    "agar akan dalam demi diharapkan guna harus hendak ingin supaya tanpa untuk upaya selain"
)
"""Words before it by which it is wanted that a target is met; that it is missed is not."""


class SentenceItem(NamedTuple):
    """A name, a time, or a word, by its letter and its tokens."""

    letter: str
    first: int
    last: int
    chunk: Chunk | None = None


SpokenClaim = tuple[Sequence[SentenceItem], re.Match[str]]
"""The words of a sentence, and where in them something is told."""


def letters_of(classes: Mapping[str, str]) -> dict[str, str]:
    """The letter of each word of these classes."""
    return {word: letter for letter, words in classes.items() for word in words.split()}


def claims_in(
    parsed: Parsed, letters: Mapping[str, str], forms: Iterable[re.Pattern[str]]
) -> Iterator[SpokenClaim]:
    """Where the words of a sentence, by their letters, stand as in one of these forms."""
    items = tuple(items_of(parsed, letters))
    text = "".join([item.letter for item in items])
    return ((items, match) for form in forms for match in form.finditer(text))


def items_of(parsed: Parsed, letters: Mapping[str, str]) -> Iterator[SentenceItem]:
    """A sentence as its words: I of a name, t of a time, those above, q, marks, x; U of an office.

    What is not only so is so as well: tidak hanya memenuhi target, tetapi ...
    """
    tokens = parsed.sentence.tokens
    for chunk in parsed.chunks:
        if chunk.when is not None or (chunk.ref is not None and chunk.letter in _NAMED):
            letter = "t" if chunk.when is not None else _NAMED[chunk.letter]
            yield SentenceItem(letter, chunk.first, chunk.last, chunk)
            continue
        for place in range(chunk.first, chunk.last + 1):
            kind, text = tokens[place].kind, tokens[place].text
            letter = "q" if kind == NUMBER else text if kind == MARK else letters.get(text, "x")
            behind = tokens[place + 1].text if place + 1 < len(tokens) else ""
            letter = "a" if letter == "n" and behind in _MERELY else letter
            yield SentenceItem(letter, place, place, chunk)


_NAMED: Final = {INDIKATOR: INDIKATOR, "U": "U", "O": "U"}
_MERELY: Final = frozenset({"cuma", "hanya", "saja", "sekadar", "semata"})


def spoken_of(
    parsed: Parsed, inside: Sequence[SentenceItem], own: str, facts: Facts
) -> IndikatorResult | None:
    """The indikator that is named in it, or else the only one that is spoken of."""
    of = [x.chunk for x in inside if x.letter == INDIKATOR and x.chunk is not None]
    of = of or [c for c in parsed.chunks if c.letter == INDIKATOR]
    named = {c.ref.id for c in of if c.ref is not None}
    row = next(iter(named)) if len(named) == 1 else "" if named else own
    partial = any(c.payload for c in of)
    if not row or (partial and row != own) or (not inside and own not in {"", row}):
        return None
    others = any(c.letter in "KSJR" for c in parsed.chunks)
    return None if others and not named else facts.indikator(row)


def whens_of(items: Sequence[SentenceItem]) -> list[When]:
    """The times of a part; not, beside others, that it is told how many years they are."""
    whens = [x.chunk.when for x in items if x.chunk is not None and x.letter == "t"]
    told = [when for when in whens if when is not None]
    return [when for when in told if when != OTHER_TIME] or told
