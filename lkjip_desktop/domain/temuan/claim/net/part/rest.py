"""What is left and what all come to, by the figures of a sentence or of those before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.number.figure import format_number, format_rupiah
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import HITUNGAN
from lkjip_desktop.domain.temuan.claim.fact.digit import SWAPPED, slip
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import RUPIAH, Quantity, digits
from lkjip_desktop.domain.temuan.claim.net.shape import (
    SaidFigure,
    figures_of,
    unit_of,
    word_behind,
)
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_OTHER: Final = word_set("antara antaranya blokir diblokir hampir kali per rata sekitar")
_ALL: Final = {"keduanya": 2, "ketiganya": 3, "keempatnya": 4, "kelimanya": 5}
"""Words of all that was told before, and how many these are."""
_FEW: Final = 2
_SURE: Final = 99
_PARTED: Final = pattern(
    r"^[cP]{0,2}dqN?[xIRN]{0,2},(?P<one>q)[^q,;:()nv]{1,7}g(?P<two>q)[^q,;:()nv]{1,5}$"
)


@needing("dq,qgq", figure=True)
def wrong_in_two(parsed: Parsed) -> Iterator[Wrong]:
    """Two parts that come to nearly the whole they are told to be of: one digit is off."""
    match = _PARTED.match(parsed.letters)
    if match is None or not _OTHER.isdisjoint(parsed.texts):
        return
    places = (parsed.letters.index("q"), match.start("one"), match.start("two"))
    numbers = [parsed.chunks[at].number for at in places]
    if any(x is None or not x.is_exact_count or x.unit for x in numbers):
        return
    whole, one, two = (x for x in numbers if x is not None)
    total = one.value + two.value
    parts = ((one, whole.value - two.value), (two, whole.value - one.value))
    near = digits(whole) > _FEW and bool(slip(whole, total))
    near = near or any(slip(part, right) == SWAPPED for part, right in parts if right > _SURE)
    if total != whole.value and near:
        said = parsed.quote(places[0], len(parsed.chunks) - 1)
        right = format_number(total, 0)
        yield Wrong(HITUNGAN, said, f"jumlah keduanya {right}", right)


def _told(quote: str, said: Quantity, right: Fraction, beside: Quantity) -> Iterator[Wrong]:
    apart, step = abs(said.value - right), max(said.step, beside.step)
    if apart >= step if step > 1 else apart > step / 2:
        figure = format_rupiah(right) if said.unit == RUPIAH else format_number(right, 0)
        yield Wrong(HITUNGAN, quote, f"hitungannya {figure}", figure)


_ENDING: Final = (
    "demikian", "duanya", "empatnya", "jadi", "jumlahnya", "keseluruhan", "limanya",
    "selebihnya", "seluruhnya", "sepanjang", "setahun", "sisanya", "tiganya", "totalnya",
)  # fmt: skip
"""What one of such sentences has."""


def wrong_endings(read: Sequence[Parsed]) -> Iterator[Wrong]:
    """Sums and rests of the sentences before, each of which tells one figure."""
    for place, parsed in enumerate(read):
        text = parsed.sentence.text.casefold() if place else ""
        if not any(map(text.__contains__, _ENDING)):
            continue
        figures = figures_of(parsed) if parsed.table is None else []
        if len(figures) == 1 and place >= _FEW:
            yield from _ending(parsed, figures[0], read[:place])
        if place:
            yield from _all_told(parsed, read[:place])
            yield from _of_that_number(parsed, figures, read[place - 1])


_THAT: Final = frozenset({"itu", "tadi", "tersebut"})
_REMAINING: Final = frozenset({"lainnya", "selebihnya", "sisanya"})


def _of_that_number(
    parsed: Parsed, figures: Sequence[SaidFigure], before: Parsed
) -> Iterator[Wrong]:
    """What is left of the number of the sentence before: Dari jumlah itu 44 ..., 82 sisanya ..."""
    texts = parsed.texts
    if len(figures) != _FEW or texts[:1] != ("dari",) or texts[2:3] not in {(x,) for x in _THAT}:
        return
    part, rest = figures
    whole, told = _only(before, rest.number), texts[part.place + 1 :]
    if whole is None or _REMAINING.isdisjoint(told) or not _OTHER.isdisjoint(texts):
        return
    words = {word_behind(parsed, item.place) for item in figures} - {"", *_REMAINING}
    if len(words) <= 1 and part.number.is_count and rest.number.is_count:
        quote = parsed.sentence.quote(rest.place, min(rest.place + 2, len(texts) - 1))
        yield from _told(quote, rest.number, whole.value - part.number.value, whole)


_SUMMING: Final = pattern(
    r"\b(?:secara keseluruhan|keseluruhannya|seluruhnya|totalnya|jumlahnya|dalam setahun"
    r"|setahun penuh|sepanjang tahun|jadi|dengan demikian)\b"
)
_NEAR: Final = Fraction(1, 4)


def _all_told(parsed: Parsed, before: Sequence[Parsed]) -> Iterator[Wrong]:
    """A total at the end of a sentence, its parts one in each sentence before and in this one."""
    figures = figures_of(parsed, words=True) if parsed.table is None else []
    text = parsed.sentence.text.casefold()
    if not figures or len(figures) > _FEW or not _SUMMING.search(text):
        return
    total = figures[-1]
    parts = [x.number for x in figures[:-1]]
    for one in reversed(before):
        said = _only(one, total.number, words=True)
        if said is None:
            break
        parts.append(said)
    value = sum((said.value for said in parts), Fraction(0))
    told = total.number.value
    close = told and abs(value - told) / told <= _NEAR
    greater = all(said.value < told for said in parts)
    if len(parts) >= _FEW and close and greater and total.number.is_count:
        yield from _told(parsed.sentence.quote(0, total.place), total.number, value, total.number)


def _ending(parsed: Parsed, item: SaidFigure, before: Sequence[Parsed]) -> Iterator[Wrong]:
    texts = [token.text for token in parsed.sentence.tokens[: item.place]]
    many = next((_ALL[text] for text in texts if text in _ALL), 0)
    left = texts[:1] == ["sisanya"]
    if not (many or left) or not _OTHER.isdisjoint(texts):
        return
    told = [_only(one, item.number) for one in before[-(many or _FEW) :]]
    values = [said.value for said in told if said is not None]
    if len(values) < (many or _FEW):
        return
    right = values[0] - values[1] if left else sum(values, Fraction(0))
    step = max(said.step for said in told if said is not None)
    if right > 0:
        beside = item.number._replace(step=step)
        yield from _told(parsed.sentence.quote(0, item.place), item.number, right, beside)


def _only(parsed: Parsed, said: Quantity, *, words: bool = False) -> Quantity | None:
    """The only figure of a sentence, if it is in the unit of another."""
    figures = figures_of(parsed, words=words) if parsed.table is None else []
    other = figures[0].number if len(figures) == 1 else None
    if other is None or unit_of(other) != unit_of(said):
        return None
    return other if unit_of(other) == RUPIAH or (other.is_count and said.is_count) else None
