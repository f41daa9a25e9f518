"""A sentence as its figures stand in it: one letter for each word, mark and figure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import MARK, NUMBER, WORD, is_year
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity

_LETTERS: Final = {RUPIAH: "r", PERCENT: "s"}
_WORDS: Final = {
    "dari": "d", "daripada": "k", "dibanding": "k", "dibandingkan": "k", "terhadap": "k",
    "atau": "o", "setara": "o", "yaitu": "o", "yakni": "o", "menjadi": "m", "ke": "m", "jadi": "m",
}  # fmt: skip
SPLITS: Final = frozenset({"adapun", "namun", "padahal", "sedangkan", "sementara", "tetapi"})
"""Words that begin a part of a sentence which tells of something else."""


class SaidFigure(NamedTuple):
    """A figure of a sentence that says exactly how much, and the place of its token."""

    place: int
    number: Quantity


def unit_of(said: Quantity) -> str:
    """Rupiah, percent, or "" of what counts or measures."""
    return said.unit if said.unit in _LETTERS else ""


_BEYOND: Final = frozenset({"melampaui", "melebihi", "melewati"})


def is_beyond(parsed: Parsed, place: int) -> bool:
    """Whether a figure is one that something lies beyond: melampaui 3.050 kunjungan."""
    return parsed.sentence.tokens[place - 1].text in _BEYOND


def _is_of_unit(parsed: Parsed, place: int) -> bool:
    """Whether a number is part of a unit: 2,2 jam/100 km; 7,6 per 1.000 kelahiran."""
    if place > 1 and parsed.texts[place - 1] == "per":
        return parsed.sentence.tokens[place - 2].kind == NUMBER
    start = parsed.sentence.tokens[place].start
    before = parsed.sentence.text[max(0, start - 2) : start]
    return before[1:] == "/" and before[:1].isalpha()


def _falls_short(parsed: Parsed, place: int) -> bool:
    """Whether a figure is one that something does not come to: tidak sampai 55 kali."""
    before = [token.text for token in parsed.sentence.tokens[max(0, place - 2) : place]]
    return before in (["tidak", "sampai"], ["tak", "sampai"])


def figures_of(parsed: Parsed, *, words: bool = False, beyond: bool = False) -> list[SaidFigure]:
    """The figures but years and limits, some only where they are asked for.

    These are those in words, and those that something lies beyond.
    """
    if figures_of not in parsed.made:
        parsed.made[figures_of] = tuple(_figures(parsed))
    return [
        SaidFigure(place, said)
        for place, said, in_words, is_passed in parsed.made[figures_of]
        if (words or not in_words) and (beyond or not is_passed)
    ]


def _figures(parsed: Parsed) -> Iterator[tuple[int, Quantity, bool, bool]]:
    """Each with whether it is told in words, and whether something lies beyond it."""
    tokens = parsed.sentence.tokens
    numbers = [at for at, token in enumerate(tokens) if token.kind == NUMBER]
    told = ((chunk.first, chunk.number) for chunk in parsed.chunks) if numbers else ()
    named = {
        at
        for chunk in (parsed.chunks if numbers else ())
        if chunk.ref is not None and not chunk.payload
        for at in range(chunk.first + (tokens[chunk.first].kind != NUMBER), chunk.last + 1)
    }
    limits = {first for first, said in told if said is not None and (said.bound or said.about)}
    for place in numbers:
        token, said = tokens[place], tokens[place].number
        in_words = not token.text[:1].isdigit()
        if (
            said is not None
            and not (in_words and said.unit == PERCENT)
            and not (
                said.live
                or is_year(token)
                or place in limits
                or place in named
                or _falls_short(parsed, place)
                or _is_of_unit(parsed, place)
                or _is_none(parsed, place)
            )
            and parsed.sentence.text[token.start - 1 : token.start] != "["  # of a footnote
        ):
            yield place, said, in_words, is_beyond(parsed, place)


def _is_none(parsed: Parsed, place: int) -> bool:
    """Whether a word for one belongs to those for none: tidak ada satu saluran pun."""
    tokens = parsed.sentence.tokens
    before = {token.text for token in tokens[max(0, place - 2) : place]}
    return (
        tokens[place].text == "satu" and "ada" in before and not before.isdisjoint({"tak", "tidak"})
    )


def shape(parsed: Parsed, figures: list[SaidFigure]) -> str:
    """One letter for each token: n, r (rupiah) and s (percent) for these figures, q for others."""
    letters = [
        token.text
        if token.kind == MARK
        else _WORDS.get(token.text, "w")
        if token.kind == WORD
        else "q"
        for token in parsed.sentence.tokens
    ]
    for place, said in figures:
        letters[place] = _LETTERS.get(said.unit, "n")
    return "".join(letters)


def word_behind(parsed: Parsed, place: int) -> str:
    """The word right behind a token; "" where none is."""
    behind = parsed.sentence.tokens[place + 1 : place + 2]
    return behind[0].text if behind and behind[0].kind == WORD else ""
