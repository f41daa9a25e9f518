"""A number of what a text and a caption call alike, told with two digits changed over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import DUA_ANGKA
from lkjip_desktop.domain.temuan.claim.fact.digit import SWAPPED, slip
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import is_year
from lkjip_desktop.domain.temuan.claim.language.lexicon import MONTHS, UNITS
from lkjip_desktop.domain.temuan.claim.language.quantity import Quantity
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

_COUNTED: Final = pattern(r"q(?P<what>N[xN]{1,4})")
"""How many there are of what takes two words to name: 214 permohonan legalisasi."""
_CHANGING: Final = frozenset({"menjadi", "semula"})
"""A sentence with one of these tells what was, or what came of it."""
_SURE: Final = 100
"""From where on two numbers with the same digits are one that was typed off."""
NEAR: Final = "~"
"""The unit of what may be counted in several ways: only a slip is held against another."""


class Statement(NamedTuple):
    """What a sentence says of one thing."""

    what: frozenset[str]
    unit: str
    value: Fraction
    said: str
    head: frozenset[str] = frozenset()
    """The first two words of what is counted, by which a caption and a text are of one thing."""


def statements(parsed: Parsed, tahun: int) -> Iterator[Statement]:
    """What a sentence counts or has done in some months, as it is this year."""
    yield from _months(parsed, tahun)
    if not parsed.has("qN") or not _CHANGING.isdisjoint(parsed.texts):
        return
    yield from _counts(parsed, tahun)


def _counts(parsed: Parsed, tahun: int) -> Iterator[Statement]:
    """Numbers of what takes some words to name."""
    if not parsed.is_of(tahun):
        return
    for match in _COUNTED.finditer(parsed.letters) if parsed.has("qNx qNN") else ():
        if parsed.word(match.start("what")) in UNITS:
            continue  # two things may measure 240 and 420 meter persegi
        said, last = parsed.chunks[match.start()].number, match.end() - 1
        every = [stem(parsed.word(at)) for at in range(match.start("what"), match.end())]
        words, exact = frozenset(every), said is not None and said.is_exact_count
        if said is not None and exact and said.value >= _SURE and len(words) > 1:
            quote = parsed.quote(match.start(), last)
            yield Statement(words, NEAR, said.value, quote, frozenset(every[:2]))


def _months(parsed: Parsed, tahun: int) -> Iterator[Statement]:
    """What was done so many times, in just as many months, or what a heading shows in one month."""
    texts = parsed.texts
    months = [text for text in texts if text in MONTHS]
    if not months or not parsed.is_near(tahun) or len(set(months)) != len(months):
        return
    numbers = [c.number.value for c in parsed.chunks if c.number is not None]
    times = len(months) if len(months) in numbers and not _TIMES.isdisjoint(texts) else 0
    if times > 1 or (len(months) == 1 and texts[-2:-1] == (months[0],) and not numbers):
        end = next((c.first for c in parsed.chunks if c.letter in "VwPtq,"), 1)
        name, quote = " ".join(texts[: max(end, 1)]), parsed.sentence.text.strip()
        yield Statement(frozenset({name}), MONTHLY, Fraction(times), quote, frozenset(months))


_TIMES: Final = frozenset({"angkatan", "gelombang", "kali", "putaran", "tahap"})
MONTHLY: Final = "bulan"
"""The unit of what was done in some months."""


def is_shown_in(shown: Statement, told: Statement) -> bool:
    """Whether a caption begins with what a text tells was done: Pelatihan pengelola arsip."""
    (one,), (other,) = shown.what, told.what
    return not shown.value and f"{one} ".startswith(f"{other} ")


def is_of_same(first: Statement, other: Statement) -> bool:
    """Whether one of them only says more words of what both count."""
    return first.head == other.head and (first.what <= other.what or other.what <= first.what)


def is_denied(first: Statement, other: Statement) -> bool:
    """Whether two figures for one thing exclude each other."""
    if first.value == other.value:
        return False
    written = Quantity(other.value, Fraction(1))
    return first.unit != NEAR or slip(written, first.value) == SWAPPED


_POINTING: Final = frozenset({"itu", "tersebut"})
_FEW: Final = 10


def wrong_pointed(every: Sequence[Parsed]) -> Iterator[Wrong]:
    """A number that points back, with two digits of that before in each other's place."""
    for before, parsed in pairwise(every):
        texts, told = parsed.texts, _numbers(before)
        for place, said in _numbers(parsed).items():
            ends = {*texts[place + 1 : place + 4]}
            if said < _FEW or ends.isdisjoint(_POINTING) or said in told.values():
                continue
            noun = texts[place + 1]
            first = [n for n, x in told.items() if slip(Quantity(said, Fraction(1)), x) == SWAPPED]
            if len(first) == 1 and noun in before.texts[first[0] + 1 :] + before.texts[: first[0]]:
                quote = parsed.sentence.quote(place, place + 1)
                other = before.sentence.quote(first[0], min(first[0] + 1, len(before.texts) - 1))
                yield Wrong(DUA_ANGKA, quote, f"“{other}” pada kalimat sebelumnya", other)


def _numbers(parsed: Parsed) -> dict[int, Fraction]:
    """The exact numbers of a sentence by their places."""
    return {
        place: token.number.value
        for place, token in enumerate(parsed.sentence.tokens)
        if token.number is not None
        and token.number.is_count
        and not (token.number.unit or is_year(token))
        and place + 1 < len(parsed.sentence.tokens)
    }
