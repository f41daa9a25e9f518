"""What is found in a part of a sentence or in its plain words, quoted as the text has it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from lkjip_desktop.domain.temuan.claim.language.lexer import Sentence
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

_AROUND: Final = ' .,;:()“”"'


def as_written(wrong: Wrong, sentence: Sentence) -> Wrong:
    """A claim with the words of the text from the first to the last of those that make it.

    So a live figure can be put in place of its own, and the words are found where they stand.
    """
    text, tokens = sentence.text, sentence.tokens
    if wrong.said in text:
        return wrong
    written = [text[token.start : token.end].casefold().split() for token in tokens]
    known = {word for some in written for word in some}
    words = [word.strip(_AROUND).casefold() for word in wrong.said.split()]
    words = [word for word in words if word in known]
    if not words:
        return wrong._replace(said=text.strip(_AROUND))
    places = [at for at, some in enumerate(written) if not set(words).isdisjoint(some)]
    last = max(at for at, some in enumerate(written) if words[-1] in some)
    first = max((at for at in range(last) if words[0] in written[at]), default=-1)
    if first < 0 and words[1:]:  # it is told the other way round
        return wrong._replace(said=text[tokens[places[0]].start : tokens[places[-1]].end])
    first = max(first, 0) if words[1:] else last
    begun = _begun(words, written)
    if begun[1:] and begun[-1] <= last:
        first = begun[0]
    elif len(begun) * 2 > len(words):
        first, last = begun[0], begun[-1]  # what is told once for two clauses ends another one
    return wrong._replace(said=text[tokens[first].start : tokens[last].end])


def _begun(words: Sequence[str], written: Sequence[list[str]]) -> range:
    """The tokens where most of a claim stands together from its first word on."""
    runs = []
    for first in (at for at, some in enumerate(written) if words[0] in some):
        pairs = zip(words, written[first:], strict=False)
        runs.append(range(first, first + sum(1 for _ in takewhile(lambda x: x[0] in x[1], pairs))))
    return max(runs, key=len)
