"""Parts of a whole: shares that are not those of the part, parts above it, and their sum."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import takewhile
from typing import Final

from lkjip_desktop.domain.number.figure import format_number, format_percent, format_rupiah
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import HITUNGAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import RUPIAH, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.net.shape import (
    SaidFigure,
    figures_of,
    shape,
    unit_of,
    word_behind,
)
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

_SHARES: Final = (
    pattern(r"(?P<part>[nr])w{0,4}dw{0,4}(?P<whole>[nr])w{0,4}(?:\(w?|,?ow{0,2})(?P<share>s)"),
    pattern(r"(?P<share>s)w{0,3}(?:\(w?|ow{0,2})(?P<part>[nr])w{0,4}dw{0,4}(?P<whole>[nr])"),
    pattern(r"(?P<part>[nr])w{0,3}(?:\(w?|,?ow{0,2})(?P<share>s)\)?w{0,2}dw{0,4}(?P<whole>[nr])"),
    pattern(
        r"(?:^|(?<=[,;:]))dw{0,4}(?P<whole>[nr])w{0,4},?w{0,4}(?P<part>[nr])w{0,3}(?:\(w?|ow{0,2})(?P<share>s)"
    ),
)
"""A part, its whole and the share that it is, in whatever order."""
_PARTS: Final = (
    pattern(r"(?P<part>n)w?d(?:w(?=n))?(?P<whole>n)"),
    pattern(r"(?:^|(?<=[,;:]))d(?:w(?=n))?(?P<whole>n)w{1,4}(?:\([^()]{0,40}\))?,w?(?P<part>n)"),
)
"""A part and what it is of."""
_OTHER: Final = frozenset(
    {
        "batas", "formasi", "idealnya", "kapasitas", "kebutuhan", "kuota", "rencana", "skala",
        "standar", "target",
    }
)  # fmt: skip
"""What may be less than what there is of it."""
_OF: Final = frozenset({"jumlah", "keseluruhan", "seluruh", "semua", "seluruhnya", "total"})
"""Words between "dari" and the number of a whole."""


def wrong_shares(parsed: Parsed, _own: str, _facts: Facts) -> Iterator[Wrong]:
    """Shares that are not those of the part and the whole beside them, and parts above a whole."""
    figures = figures_of(parsed)
    letters = shape(parsed, figures) if len(figures) > 1 else ""
    if "d" not in letters:
        return
    at = dict(figures)
    for form in _SHARES if "s" in letters else ():
        for match in form.finditer(letters):
            yield from _share(parsed, match, at)
    if _OTHER.isdisjoint(token.text for token in parsed.sentence.tokens):
        for form in _PARTS:
            for match in form.finditer(letters):
                yield from _part(parsed, match, at)


_SUMMED: Final = frozenset(
    {
        "berjumlah", "berarti", "jadi", "jumlah", "jumlahnya", "keduanya", "keempatnya",
        "keseluruhan", "ketiganya", "masing", "meliputi", "membentuk", "perincian", "rincian",
        "sehingga", "seluruhnya", "semuanya", "terbagi", "terdiri", "tersebar", "total",
        "totalnya", "yaitu", "yakni",
    }
)  # fmt: skip
"""Words between a total and its parts."""
_FEWEST: Final = 3
_ADDED: Final = frozenset({"bertambah", "ditambah", "naik", "penambahan", "tambahan"})
_TAKEN_OFF: Final = frozenset(
    {"berkurang", "dikurangi", "dipangkas", "dipotong", "pengurangan", "turun"}
)


def wrong_splits(parsed: Parsed, _own: str, _facts: Facts) -> Iterator[Wrong]:
    """A total and its parts that would come to it, were one digit another."""
    every = figures_of(parsed, words=True)
    words = [token.text for token in parsed.sentence.tokens]
    if len(every) < _FEWEST or (_SUMMED.isdisjoint(words) and words[0] != "dari"):
        return
    if any(_is_distance(words, x.place) for x in every) or _is_of_alike(words, every):
        return
    if not (_ADDED.isdisjoint(words) or _TAKEN_OFF.isdisjoint(words)):
        return  # what is added and what is taken off are no parts
    for unit in (RUPIAH, ""):
        said = [x for x in every if unit_of(x.number) == unit]
        if not unit and not all(x.number.is_count for x in said):
            said = [x for x in said if x.number.step < 1]
        readings = [x for x in _readings(parsed, words, said) if len(x) >= _FEWEST]
        for told in () if _adds_up(said) else readings:
            if not _is_taken(words, told):
                yield from _split(parsed, words, told)


_LISTING: Final = frozenset({",", ";", "dan", "serta"})


def _is_distance(words: Sequence[str], place: int) -> bool:
    """Whether a figure tells how far apart two others lie: 7 hektare di bawah batas."""
    behind = [*takewhile(lambda word: word not in _LISTING, words[place + 1 : place + 7])]
    sides = [at for at, word in enumerate(behind) if word == "di" and behind[at + 1 :]]
    beside = (at + 1 for at in sides if behind[at + 1] in {"atas", "bawah"})
    return "lebih" in behind or any(not "".join(behind[at + 1 :])[:1].isdigit() for at in beside)


def _is_of_alike(words: Sequence[str], said: Sequence[SaidFigure]) -> bool:
    """Whether what is counted first is one of a kind, as are the others: laporan audit 41."""
    places = range(said[0].place, said[-1].place)
    heads = [words[at + 1] for at in places if words[at] in _LISTING]
    return words[said[0].place - 1] == "berjumlah" and words[0] in heads


_BETWEEN: Final = frozenset({",", ":", ";", "dan", "serta", "yaitu", "yakni"})
"""What stands before each part of a list."""


def _readings(
    parsed: Parsed, words: Sequence[str], said: list[SaidFigure]
) -> Iterator[list[SaidFigure]]:
    """Figures that may be a total and its parts: all, those in digits, or those in a list."""
    yield said
    typed = [x for x in said if words[x.place][:1].isdigit()]
    nouns = {word_behind(parsed, x.place) for x in typed}
    others = [x for x in said if x not in typed]
    listing = all(words[x.place - 1] in _BETWEEN | _SUMMED for x in typed[1:])
    if others and listing and not any(word_behind(parsed, x.place) in nouns for x in others):
        yield typed
    listed = [x for x in said if x.place and words[x.place - 1] in _BETWEEN]
    for end in (said[:1], said[-1:]):
        told = sorted({*listed, *end})
        left = {word_behind(parsed, x.place) for x in said if x not in told}
        if left and left.isdisjoint({"", *(word_behind(parsed, x.place) for x in told)}):
            yield told


def _adds_up(said: Sequence[SaidFigure]) -> bool:
    """Whether one of the figures is the sum of two or more that follow each other."""
    values = [x.number.value for x in said]
    runs = (
        values[one:end] for one in range(len(values)) for end in range(one + 2, len(values) + 1)
    )
    return not {sum(run) for run in runs}.isdisjoint(values)


def _is_taken(words: Sequence[str], said: Sequence[SaidFigure]) -> bool:
    """Whether some are told as a part of others, or where they come from."""
    between = range(said[0].place + 1, min(said[-1].place + 3, len(words)))
    if len(said) > _FEWEST and all(words[x.place - 1] in _BETWEEN for x in said[1:]):
        return False  # each stands where a part of a list does
    return any(words[at] == "dari" and words[at - 1] != "terdiri" for at in between)


def _split(parsed: Parsed, words: Sequence[str], said: Sequence[SaidFigure]) -> Iterator[Wrong]:
    """The total stands first or last, with a word between it and its parts that says so."""
    step = max(item.number.step for item in said)
    for total, parts, beside in ((said[0], said[1:], said[1]), (said[-1], said[:-1], said[-2])):
        first, last = sorted((total.place, beside.place))
        typed = all(words[item.place][:1].isdigit() for item in parts)
        less = all(item.number.value < total.number.value for item in parts)
        value = sum((item.number.value for item in parts), Fraction(0))
        shared = total is said[0] and _is_shared_out(words, said) and value > total.number.value
        summed = not _SUMMED.isdisjoint(words[max(first - 1, 0) : last])
        if not typed or not less or not (summed or shared):
            continue
        if _is_slip(abs(value - total.number.value) / step):
            quote = parsed.sentence.quote(said[0].place, said[-1].place)
            money = parts[0].number.unit == RUPIAH
            places = 0 if step >= 1 else len(str(step.denominator)) - 1
            right = format_rupiah(value) if money else format_number(value, places)
            yield Wrong(HITUNGAN, quote, f"jumlah bagiannya {right}", right)
            return


def _is_shared_out(words: Sequence[str], said: Sequence[SaidFigure]) -> bool:
    """Whether it is told what became of each of so many: Dari 300 surat, 120 untuk ..."""
    opens = said[0].place == 1 and words[0] == "dari" and ";" not in words
    return opens and len(said) > _FEWEST and all(words[x.place - 1] in _BETWEEN for x in said[1:])


def _is_slip(difference: Fraction) -> bool:
    """Whether two sums lie apart by what one digit, or two that are swapped, make of them."""
    if difference.denominator != 1 or not difference:
        return False
    rest = int(str(int(difference)).rstrip("0"))
    return rest <= _NINE or (rest % _NINE == 0 and rest // _NINE <= _NINE)


_NINE: Final = 9


def _share(parsed: Parsed, match: re.Match[str], at: dict[int, Quantity]) -> Iterator[Wrong]:
    part, whole, share = (at[match.start(name)] for name in ("part", "whole", "share"))
    if unit_of(part) != unit_of(whole) or not whole.value:
        return
    right = part.value / whole.value * 100
    ends = [(part.value + sign * part.step / 2) / (whole.value - sign * whole.step / 2) * 100
            for sign in (-1, 1)] if part.step > 1 else [right, right]  # fmt: skip
    near = ends[0] - share.step <= share.value <= ends[1] + share.step
    other = abs(part.value - whole.value) / whole.value * 100
    if not near and not agrees(share, right) and not agrees(share, other):
        written = format_percent(right, 2)
        quote = parsed.sentence.quote(match.start(), match.end() - 1)
        yield Wrong(HITUNGAN, quote, f"hasil baginya {written}", written)


def _part(parsed: Parsed, match: re.Match[str], at: dict[int, Quantity]) -> Iterator[Wrong]:
    first, last = match.start("part"), match.start("whole")
    part, whole = at[first], at[last]
    tokens = parsed.sentence.tokens
    between = tokens[last - 1].text
    nouns = {word_behind(parsed, first), word_behind(parsed, last)} - {"", "dari"}
    if part.value <= whole.value or not (part.is_count and whole.is_count):
        return
    if between not in {"dari", *_OF} or (first < last and len(nouns) > 1):
        return
    start, end = min(first, match.start()), max(match.end() - 1, first, last)
    quote = parsed.sentence.quote(start, end)
    so = f"bagian tidak lebih besar daripada keseluruhannya, {tokens[last].text.strip()}"
    yield Wrong(HITUNGAN, quote, so)
