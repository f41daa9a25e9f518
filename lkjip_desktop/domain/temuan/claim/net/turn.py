"""Rises and falls that their own figures deny: 79,6, turun dari 77,2.

The figure before a word of change and the one it is held against stand on either side of it, or
behind it, parted by "menjadi"; and how much it changed by tells which of two it is held against,
where the report has both.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import vocabulary
from lkjip_desktop.domain.temuan.claim.kind.value import written
from lkjip_desktop.domain.temuan.claim.laid.entry import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import is_year
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR
from lkjip_desktop.domain.temuan.claim.language.quantity import (
    PERCENT,
    Quantity,
    agrees,
    digits,
)
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.shape import (
    SaidFigure,
    figures_of,
    shape,
    unit_of,
    word_behind,
)
from lkjip_desktop.domain.temuan.claim.wrong import Wrong
from lkjip_desktop.domain.temuan.finding import at

_RISING: Final = frozenset(
    {
        "bertambah", "kenaikan", "melonjak", "menanjak", "meningkat", "naik", "penambahan",
        "peningkatan",
    }
)  # fmt: skip
_FALLING: Final = frozenset(
    {
        "berkurang", "menurun", "menyusut", "merosot", "pengurangan", "penurunan", "susut",
        "turun",
    }
)  # fmt: skip
_MORE: Final = {
    "banyak": 1, "besar": 1, "lama": 1, "lambat": 1, "tinggi": 1, "cepat": -1, "kecil": -1,
    "rendah": -1, "sedikit": -1, "singkat": -1,
}  # fmt: skip
"""Behind "lebih": whether what there is is the greater one."""
_DENYING: Final = frozenset({"belum", "bukan", "tanpa", "tidak"})
_AGAINST: Final = (
    pattern(
        r"(?P<now>[nrs])(?:[wqo]|\([^()nrs]{0,40}\)){0,10},?[wo]{0,2}T{1,2}w?"
        r"(?:(?P<by>[nrs])w{0,2},?)?w?[dk](?:[wq]|,o){0,8}(?P<then>[nrs])"
    ),
    pattern(
        r"T{1,2}w{0,4}(?:(?P<by>[nrs])w{0,2},?)?w{0,2}dw{0,4}(?P<then>[nrs])[wq]{0,3}"
        r"(?:\([^()nrs]{0,20}\))?,?m(?P<now>[nrs])"
    ),
    pattern(r"dw{0,4}(?P<then>[nrs])[wq]{0,5}m(?P<now>[nrs])w{0,2}(?:[,(]w?)?T{1,2}"),
    pattern(r"(?P<then>[nrs])[wq,]{0,4}T{1,2}mw?(?P<now>[nrs])"),
)
"""What there is now, a word of change (T), by how much, and what there was before."""

_FROM_TO: Final = pattern(r"T,?w{0,2}dw{0,3}[nrs](?:w{0,6}q?){0,2}m[nrs]")
"""What something went from, and to what."""


class _Change(NamedTuple):
    """Words of a change: their first and last token, and whether it is a rise (1) or a fall."""

    first: int
    last: int
    way: int


def _changes(parsed: Parsed) -> Iterator[_Change]:
    tokens = parsed.sentence.tokens
    for place, token in enumerate(tokens):
        if token.text in _RISING or token.text in _FALLING:
            yield _Change(place, place, 1 if token.text in _RISING else -1)
        elif token.text == "lebih" and place + 1 < len(tokens):
            way = _MORE.get(tokens[place + 1].text)
            if way is not None:
                yield _Change(place, place + 1, way)


def wrong_turns(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Changes told the wrong way round."""
    told = tuple(_changes(parsed))
    figures = figures_of(parsed, words=True) if len(told) == 1 else []
    figures = [item for item in figures if not _is_span(parsed, item)]
    if not figures or is_elsewhere(parsed, facts) or _is_denied(parsed, told[0]):
        return
    if _is_of_speed(parsed, told[0], figures):
        return
    found = tuple(_against(parsed, told[0], figures, own, facts)) if figures[1:] else ()
    yield from found or _by(parsed, told[0], figures, own, facts)


def _is_span(parsed: Parsed, item: SaidFigure) -> bool:
    """Whether a figure tells how long it took: dalam dua tahun."""
    before = parsed.sentence.tokens[item.place - 1 : item.place]
    timed = item.number.is_count and word_behind(parsed, item.place) in _OF_TIME
    return timed and bool(before) and before[0].text in {"dalam", "selama", "sepanjang"}


_SPEEDS: Final = frozenset({"cepat", "lama", "lambat", "singkat"})
_OF_TIME: Final = frozenset({"bulan", "detik", "hari", "jam", "menit", "minggu", "pekan", "tahun"})


def _is_of_speed(parsed: Parsed, told: _Change, figures: list[SaidFigure]) -> bool:
    """Whether it is told how fast something grew, which is no matter of how long it took."""
    if parsed.sentence.tokens[told.last].text not in _SPEEDS:
        return False
    return not any(word_behind(parsed, item.place) in _OF_TIME for item in figures)


def _is_denied(parsed: Parsed, told: _Change) -> bool:
    before = parsed.sentence.tokens[max(0, told.first - 2) : told.first]
    return any(token.text in _DENYING for token in before)


def _against(
    parsed: Parsed, told: _Change, figures: list[SaidFigure], own: str, facts: Facts
) -> Iterator[Wrong]:
    """Changes that the two figures beside them deny."""
    letters, said = shape(parsed, figures), dict(figures)
    length = told.last - told.first + 1
    letters = letters[: told.first] + "T" * length + letters[told.last + 1 :]
    both = [*_FROM_TO.finditer(letters)]
    for form in _AGAINST:
        for match in form.finditer(letters):
            if any(x.start() > match.start("now") for x in both):
                continue  # both its ends are told behind it
            places = (match.start("now"), match.start("then"))
            now, then = said[places[0]], said[places[1]]
            by = said[match.start("by")] if match.groupdict().get("by") else None
            if _is_beside(parsed, places):
                continue
            if _is_goal(parsed, places[0]) or not _are_alike(parsed, places, now, then, by):
                continue
            way = 1 if now.value > then.value else -1
            reached = then.value + told.way * now.value
            if places[0] == told.first - 1 and _is_reached(parsed, reached, figures, own, facts):
                continue  # lima, satu lebih banyak dari empat
            if now.value != then.value and way != told.way:
                quote = parsed.sentence.quote(match.start(), match.end() - 1)
                tokens = parsed.sentence.tokens
                first, second = (tokens[place].text.strip() for place in places)
                more = "lebih besar" if way > 0 else "lebih kecil"
                yield Wrong(KEADAAN, quote, f"{first} {more} daripada {second}")
                return


def _is_reached(
    parsed: Parsed, sum_of: Fraction, figures: list[SaidFigure], own: str, facts: Facts
) -> bool:
    """Whether two figures make a third that is told, and that was reached."""
    named = {c.ref.id for c in parsed.chunks if c.letter == INDIKATOR and c.ref is not None}
    hasil = facts.indikator(next(iter(named))) if len(named) == 1 else facts.indikator(own)
    told = any(item.number.value == sum_of for item in figures)
    return told and (hasil is None or hasil.realisasi == sum_of)


def _is_beside(parsed: Parsed, places: tuple[int, int]) -> bool:
    """Whether what comes behind a year is told beside it: lebih dari tahun 2023 dan 15 ..."""
    between = parsed.sentence.tokens[places[0] + 1 : places[1]]
    return any(
        is_year(token) and behind.text in {"dan", "serta"} for token, behind in pairwise(between)
    )


_GOAL_AHEAD: Final = 5
_TARGETS: Final = frozenset({"batas", "berbanding", "standar", "target"})


def _is_goal(parsed: Parsed, place: int) -> bool:
    """Whether a figure is one that others are held against."""
    around = parsed.sentence.tokens[max(0, place - _GOAL_AHEAD) : place + 2]
    return any(token.text in _TARGETS for token in around)


def _are_alike(
    parsed: Parsed, places: tuple[int, int], now: Quantity, then: Quantity, by: Quantity | None
) -> bool:
    """Whether two figures are of one thing: by what they differ in, or in the same unit."""
    if unit_of(now) != unit_of(then):
        return False
    step = max(now.step, then.step)
    if by is not None and unit_of(by) in {unit_of(now), ""}:
        return abs(abs(now.value - then.value) - by.value) <= (step if step > 1 else 0)
    words = {word_behind(parsed, place) for place in places}
    counts = {word for word in words if word not in _NO_NOUN}
    return len(counts) <= 1


_ENDS: Final = frozenset({"dari", "daripada", "ke", "menjadi"})
"""Words before what something went from or to, and not by how much."""
_NO_NOUN: Final = frozenset(
    {
        "", "dan", "dari", "pada", "di", "yang", "menjadi", "ke", "menurun", "meningkat",
        "naik", "turun", "atau", "lebih", "sehingga", "karena", "dengan", "untuk", "kemudian",
        "dibandingkan", "dibanding", "daripada", "berkat", "sampai", "hingga",
    }
)  # fmt: skip
"""Words behind a figure that count nothing."""
_BESIDE: Final = 3
"""How far a figure may stand from a word of change that it tells the size of."""


def _by(
    parsed: Parsed, told: _Change, figures: list[SaidFigure], own: str, facts: Facts
) -> Iterator[Wrong]:
    """Changes by so much as only lies between two figures that changed the other way."""
    named = {c.ref for c in parsed.chunks if c.ref is not None and c.letter in "IKSUJR"}
    row = next(iter(named)).id if named else own
    if len(named) > 1 or any(ref.kind != INDIKATOR for ref in named) or (own and row != own):
        return
    asked = [c.payload for c in parsed.chunks if c.letter == "p" and c.last < told.first]
    if not row or any(c.when and c.when.part for c in parsed.chunks) or asked[-1:] == ["target"]:
        return
    yield from _since(parsed, told, figures, row, facts)
    near = [
        item
        for item in figures
        if 0 < item.place - told.last <= _BESIDE or 0 < told.first - item.place <= _BESIDE
        if parsed.sentence.tokens[item.place - 1].text not in _ENDS
    ]
    for item in near:
        yield from _between(parsed, told, item, row, facts)


_BEFORE: Final = pattern(
    r"T{1,2}(?:w{0,3}[nrs]w{0,2})?w?[dk](?:[wq]|,o){0,6}(?P<then>[nrs])(?!w?,?m|w{0,3}q?,?m)"
)
"""A change from what there was, and not to what."""


def _since(
    parsed: Parsed, told: _Change, figures: list[SaidFigure], row: str, facts: Facts
) -> Iterator[Wrong]:
    """A change from the figure of an earlier year that the one of this year denies."""
    letters, said = shape(parsed, figures), dict(figures)
    length = told.last - told.first + 1
    letters = letters[: told.first] + "T" * length + letters[told.last + 1 :]
    match, hasil = _BEFORE.search(letters), facts.indikator(row)
    years = {c.when.year for c in parsed.chunks if c.when is not None} - {0, facts.tahun}
    if match is None or hasil is None or len(years) != 1:
        return
    then, now = said[match.start("then")], hasil.realisasi
    past = facts.past(row, next(iter(years))).get("realisasi")
    if not isinstance(past, Fraction) or not isinstance(now, Fraction) or not agrees(then, past):
        return
    alike = (then.unit == PERCENT) == is_percent(hasil.indikator.satuan)
    if alike and now != past and (now > past) != (told.way > 0):
        quote = parsed.sentence.quote(told.first, match.end() - 1)
        yield Wrong(
            KEADAAN,
            quote,
            f"realisasi {facts.name(row)} {written(now, then)}",
            kedua=at(hasil.indikator),
        )


def _between(
    parsed: Parsed, told: _Change, item: SaidFigure, row: str, facts: Facts
) -> Iterator[Wrong]:
    hasil, by = facts.indikator(row), item.number
    word = word_behind(parsed, item.place)
    if hasil is None or by.value <= 0 or agrees(by, hasil.realisasi) or agrees(by, hasil.target):
        return
    if word != "poin" and by.step == 1 and stem(word) not in vocabulary(hasil):
        return
    foreign = any(c.letter in "xX" and c.last < told.first for c in parsed.chunks)
    if foreign and digits(by) == 1:
        return  # it may be what else changed by so few
    pairs = [
        (now, then, name)
        for now, then, name in _pairs(row, facts)
        if isinstance(now, Fraction) and isinstance(then, Fraction) and now != then
        if agrees(by, abs(now - then))
    ]
    if pairs and all((now > then) != (told.way > 0) for now, then, _ in pairs):
        now, then, name = pairs[0]
        quote = parsed.sentence.quote(min(told.first, item.place), max(told.last, item.place))
        exact = by._replace(unit=PERCENT if by.unit == PERCENT else "")
        so = f"realisasinya {written(now, exact)} dan {name} {written(then, exact)}"
        yield Wrong(KEADAAN, quote, so, kedua=at(hasil.indikator))


def _pairs(row: str, facts: Facts) -> Iterator[tuple[Nilai, Nilai, str]]:
    """What may have changed: the realisasi against target and earlier years, and those in turn."""
    hasil = facts.indikator(row)
    if hasil is None:
        return
    yield hasil.realisasi, hasil.target, "targetnya"
    later = (hasil.target, hasil.realisasi, hasil.capaian)
    for year in range(facts.tahun - 1, facts.tahun - 6, -1):
        past = facts.past(row, year)
        earlier = (past.get("target"), past.get("realisasi"), past.get("capaian"))
        for then in earlier[:2]:
            yield hasil.realisasi, then, f"angka tahun {year}"
        yield from ((a, b, f"angka tahun {year}") for a, b in zip(later, earlier, strict=True))
        if None not in earlier:
            later = earlier
