"""What is left and what all come to, by the figures of a sentence or of those before it alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.number.figure import format_number, format_rupiah
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import HITUNGAN
from lkjip_desktop.domain.temuan.claim.fact.digit import SWAPPED, slip
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import RUPIAH, Quantity, agrees, digits
from lkjip_desktop.domain.temuan.claim.net.shape import (
    SaidFigure,
    figures_of,
    shape,
    unit_of,
    word_behind,
)
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.wording import percentage

_LEFT: Final = frozenset(
    {"kurang", "menyisakan", "selisih", "selisihnya", "sisa", "sisanya", "tersisa"}
)
"""Words of what is left of a whole when a part is taken."""
_BACK: Final = "kembali"
"""Behind what is left, where it goes."""
_OTHERS: Final = frozenset({"lainnya", "selebihnya"})
"""Words behind a number of all that are left: dari 15 perkara, 8 selesai dan 7 lainnya belum."""
_TAKEN: Final = pattern(
    r"(?P<part>[nr])w{0,3}dw{0,3}(?P<whole>[nr])(?P<say>w{0,2},w{1,6})(?P<rest>[nr])(?P<on>w{0,3})"
)
_GROWN: Final = pattern(
    r"(?P<turn>T)w{0,2}(?P<by>[nr])w{0,2},?dw{0,3}(?P<then>[nr])w{0,2},?w{0,2}mw{0,2}(?P<now>[nr])"
)
_SPENT: Final = pattern(
    r"^dw{0,2}(?P<whole>[nr])w{0,8},w?(?P<part>[nr])(?P<say>w{1,4},?w?)(?P<rest>[nr])(?P<on>w{0,3})"
)
_RATE: Final = pattern(
    r"Tw{0,2}dw{0,3}(?P<then>[nr])w{0,3}mw{0,2}(?P<now>[nr])(?P<say>w{0,3},?[woTm]{1,3})(?P<rate>s)"
)
_PARTED: Final = pattern(
    r"^[cP]{0,2}dqN?[xIRN]{0,2},(?P<one>q)[^q,;:()nv]{1,7}g(?P<two>q)[^q,;:()nv]{1,5}$"
)


_SURE: Final = 99


def _parted(parsed: Parsed) -> Iterator[Wrong]:
    """Two parts that come to nearly the whole they are told to be of: one digit is off."""
    match = _PARTED.match(parsed.letters) if parsed.has("dq,qgq") else None
    if match is None or not _OTHER.isdisjoint(parsed.texts):
        return
    places = (parsed.letters.index("q"), match.start("one"), match.start("two"))
    numbers = [parsed.chunks[at].number for at in places]
    if any(x is None or not x.is_count or x.unit or x.about or x.bound for x in numbers):
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


def _is_of_another(
    figures: Sequence[SaidFigure], place: int, part: Quantity, whole: Quantity
) -> bool:
    """Whether what is left is so of a third figure, or only one of several parts that are left."""
    said = next(x.number.value for x in figures if x.place == place)
    others = [x.number for x in figures if x.place != place and x.number not in (part, whole)]
    behind = (x.number.value for x in figures if x.place > place)
    short = any(said == abs(x.value - y.value) for x in others for y in (part, whole))
    return short or said + sum(behind, Fraction(0)) == whole.value - part.value


_RATED: Final = frozenset(
    {
        "atau", "berkurang", "bertambah", "kenaikan", "kenaikannya", "naik", "penurunan",
        "penurunannya", "peningkatan", "pertumbuhan", "pertumbuhannya", "setara", "tumbuh", "turun",
    }
)  # fmt: skip
_RISES: Final = frozenset({"bertambah", "meningkat", "naik", "tumbuh"})
_FALLS: Final = frozenset({"berkurang", "menurun", "menyusut", "turun"})
_OTHER: Final = frozenset(
    {"antara", "antaranya", "blokir", "diblokir", "hampir", "kali", "per", "rata", "sekitar"}
)
_ALL: Final = {"keduanya": 2, "ketiganya": 3, "keempatnya": 4, "kelimanya": 5}
"""Words of all that was told before, and how many these are."""
_FEW: Final = 2


@needing(figure=True)
def wrong_rests(parsed: Parsed) -> Iterator[Wrong]:
    """What is told to be left of a whole, or to come of a change, and does not."""
    yield from _parted(parsed)
    figures = figures_of(parsed)
    texts = [token.text for token in parsed.sentence.tokens]
    if len(figures) <= _FEW or not _OTHER.isdisjoint(texts):
        return
    letters, said = shape(parsed, figures), dict(figures)
    of_before = texts[:1] == ["dari"] and not _THAT.isdisjoint(texts[2:3])
    for match in [*_TAKEN.finditer(letters), *(() if of_before else _SPENT.finditer(letters))]:
        part, whole, rest = (said[match.start(name)] for name in ("part", "whole", "rest"))
        places = match.start("whole"), match.start("rest")
        words = texts[match.start("say") : match.end("on")]
        others = texts[0] == "dari" and not _OTHERS.isdisjoint(
            texts[match.start("on") : match.end()]
        )
        others = others or _BACK in texts[match.start("on") : match.end("on")]
        if (
            (others or not _LEFT.isdisjoint(words))
            and not _is_of_another(figures, match.start("rest"), part, whole)
            and _are_alike(parsed, places, part, whole, rest)
        ):
            quote = parsed.sentence.quote(match.start(), match.start("rest"))
            yield from _told(quote, rest, whole.value - part.value, whole)
    turned = "".join(
        ["T" if text in _RISES | _FALLS else x for text, x in zip(texts, letters, strict=True)]
    )
    yield from _rates(parsed, turned, texts, said)
    for match in _GROWN.finditer(turned):
        way = (texts[match.start("turn")] in _RISES) - (texts[match.start("turn")] in _FALLS)
        by, then, now = (said[match.start(name)] for name in ("by", "then", "now"))
        if way and _are_alike(parsed, (match.start("then"), match.start("now")), by, then, now):
            quote = parsed.sentence.quote(match.start(), match.end() - 1)
            yield from _told(quote, now, then.value + way * by.value, then)


def _rates(
    parsed: Parsed, turned: str, texts: Sequence[str], said: dict[int, Quantity]
) -> Iterator[Wrong]:
    """By how much percent something changed, beside from what to what."""
    for match in _RATE.finditer(turned):
        then, now, rate = (said[match.start(name)] for name in ("then", "now", "rate"))
        words = {*texts[match.start("say") : match.end("say")]}
        if words & _RATED and unit_of(then) == unit_of(now) and then.value:
            right = abs(now.value - then.value) / then.value * 100
            if not agrees(rate, right):
                figure = percentage(right, 2)
                quote = parsed.sentence.quote(match.start(), match.end() - 1)
                yield Wrong(HITUNGAN, quote, f"hitungannya {figure}", figure)


def _are_alike(parsed: Parsed, places: tuple[int, int], *said: Quantity) -> bool:
    """Whether figures count one thing."""
    words = {word_behind(parsed, place) for place in places} - {""}
    money = all(unit_of(x) == RUPIAH for x in said)
    counts = all(x.is_count and not unit_of(x) for x in said)
    return money or (counts and len(words) <= 1)


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
