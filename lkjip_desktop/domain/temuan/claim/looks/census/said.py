"""A sentence that tells of how many: its words with a sign for each figure, time and group."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import NUMBER, is_year
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity

COUNT, SHARE, MONEY, GROUP, TOGETHER, NAME = "#", "%", "$", "§", "¶", "Ω"
NOW, LAST, OTHER = "@", "‹", "×"
_SIGNS: Final = {PERCENT: SHARE, RUPIAH: MONEY}
_GROUPS: Final = frozenset("SUJ")
_NAMES: Final = frozenset("IKR")
_ONE: Final = frozenset({"pun", "satunya"})
"""Behind these "satu" is no number."""


class CensusWord(NamedTuple):
    """A word or a sign, with the first and the last token it stands for."""

    text: str
    first: int
    last: int
    said: object = None
    """What stands behind a sign."""


class CensusText:
    """Words that are put together by and by, where they are understood."""

    def __init__(self, words: list[CensusWord]) -> None:
        self.words = words

    @property
    def text(self) -> str:
        """The words, parted by blanks."""
        return " ".join([word.text for word in self.words])

    def inside(self, match: re.Match[str], group: str | int = 0) -> list[CensusWord]:
        """The words that a match, or a group of it, is of."""
        text, (first, last) = match.string, match.span(group)
        start = text[:first].count(" ")
        return self.words[start : start + text[first:last].strip().count(" ") + 1]

    def put(
        self, form: re.Pattern[str], made: Callable[[re.Match[str]], tuple[str, object] | None]
    ) -> None:
        """Put a sign and what it stands for in place of each match; none where it makes none."""
        text = self.text
        for match in reversed([*form.finditer(text)]):
            sign = made(match)
            if sign is not None:
                first = text[: match.start()].count(" ")
                size = match[0].count(" ") + 1
                words = self.words[first : first + size]
                one = CensusWord(sign[0], words[0].first, words[-1].last, sign[1])
                self.words[first : first + size] = [one] if sign[0] else []


def census_text(parsed: Parsed, tahun: int, *, named: bool) -> CensusText:
    """Of a sentence, with a sign for each of the names that it has, if they are asked for."""
    key = (census_text, named)
    if key not in parsed.made:
        read = CensusText([*_words(parsed, tahun, named=named)])
        read.put(_ASIDE, lambda _: ("", None))
        parsed.made[key] = read.words
    return CensusText([*parsed.made[key]])


_ASIDE: Final = pattern(
    r"(?<![^ ])(?:(?:(?:pada|selama|sepanjang|di|dalam|untuk|sampai dengan|sampai|hingga|per) )?"
    r"(?:(?:akhir|tutup) )?(?:tahun )?@(?: ,)?|(?:, )?tanpa (?:kecuali|terkecuali)(?: ,)?)(?![^ ])"
)
"""The time that all is told of, and that it is told of all of them."""


def _words(parsed: Parsed, tahun: int, *, named: bool) -> Iterator[CensusWord]:
    tokens, texts, at = parsed.sentence.tokens, parsed.texts, 0
    begun = {c.first: c for c in parsed.chunks}
    while at < len(tokens) - (texts[-1:] == (".",)):
        chunk, token = begun.get(at), tokens[at]
        sign = _sign(chunk, tahun, named=named) if chunk is not None else ""
        if chunk is not None and sign:
            yield CensusWord(sign, at, chunk.last, chunk.ref or chunk.number)
            at = chunk.last
        elif token.kind == NUMBER and token.number is not None and not is_year(token):
            one = token.text == "satu" and not _ONE.isdisjoint(texts[at + 1 : at + 2])
            unit = _SIGNS.get(token.number.unit, COUNT)
            yield CensusWord("satu" if one else unit, at, at, _as_told(chunk, token.number))
        else:
            yield CensusWord(token.text, at, at)
        at += 1


def _as_told(chunk: Chunk | None, number: Quantity) -> Quantity:
    return chunk.number if chunk is not None and chunk.number is not None else number


def _sign(chunk: Chunk, tahun: int, *, named: bool) -> str:
    when = chunk.when
    if when is not None:
        years = {0: NOW, tahun: NOW, tahun - 1: LAST}
        return OTHER if when.part else years.get(when.year, OTHER)
    if named and chunk.letter in _GROUPS and chunk.ref is not None:
        return GROUP
    if named and chunk.letter in _NAMES and chunk.ref is not None and not chunk.payload:
        return NAME
    return TOGETHER if chunk.letter == "o" and chunk.number is not None else ""
