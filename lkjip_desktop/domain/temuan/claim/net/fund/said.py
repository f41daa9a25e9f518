"""A sentence on money as words with a sign for each thing that has money, each figure and time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.model.entity import JENIS_BELANJA
from lkjip_desktop.domain.model.sebutan import PILIHAN
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import NUMBER, is_year

FIGURE, TIME, JENIS, OFFICE = "#", "@", "J", "O"
_NAMED: Final = frozenset("IKSUR")
_KINDS: Final = tuple(
    sorted(((PILIHAN[key].split(), key) for key in JENIS_BELANJA), key=lambda x: -len(x[0]))
)
_LONGER: Final = ["dan", "jasa"]
"""Belanja barang is also called with them."""


class BudgetText(NamedTuple):
    """The words, parted by blanks, and the place and the name that each stands for."""

    text: str
    places: tuple[int, ...]
    names: tuple[str, ...]
    """The id of a name, the key of a jenis, "" of any other word."""

    def word(self, at: int) -> int:
        """Which of the words begins at a place of the text."""
        return self.text[:at].count(" ")


def money_said(parsed: Parsed) -> BudgetText:
    """Of a sentence; read once."""
    if money_said not in parsed.made:
        items = [*_items(parsed)]
        text = " ".join(word for word, _, _ in items)
        places, names = tuple(at for _, at, _ in items), tuple(name for _, _, name in items)
        parsed.made[money_said] = BudgetText(text, places, names)
    said: BudgetText = parsed.made[money_said]
    return said


def _items(parsed: Parsed) -> Iterator[tuple[str, int, str]]:
    tokens, texts, at = parsed.sentence.tokens, parsed.texts, 0
    begun = {c.first: c for c in parsed.chunks}
    while at < len(tokens):
        chunk, jenis = begun.get(at), _jenis(texts, at)
        if jenis is not None:
            size, key = jenis
            yield JENIS, at, key
            at += size - 1
        elif chunk is not None and chunk.when is not None:
            yield TIME, at, ""
            at = chunk.last
        elif chunk is not None and chunk.letter == OFFICE:
            yield OFFICE, at, ""
            at = chunk.last
        elif chunk is not None and chunk.letter in _NAMED and chunk.ref is not None:
            yield chunk.letter, at, chunk.ref.id
            at = chunk.last
        elif tokens[at].kind == NUMBER and not is_year(tokens[at]):
            yield FIGURE, at, ""
        else:
            yield tokens[at].text, at, ""
        at += 1


def _jenis(texts: tuple[str, ...], at: int) -> tuple[int, str] | None:
    """How many words from a place on name a jenis of belanja, and which."""
    if not texts[at].startswith("belanja"):
        return None
    for words, key in _KINDS:
        end = at + len(words)
        if [*texts[at:end]] == words:
            return len(words) + 2 * ([*texts[end : end + 2]] == _LONGER), key
    return None
