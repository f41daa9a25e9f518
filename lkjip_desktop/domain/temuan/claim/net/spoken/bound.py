"""Bound figures: right behind a property, beside a year or in a change, and none of what is known.

Whatever else a sentence tells, a figure behind realisasi, target or capaian is one of the only
indikator that is named in it, of this year, of one before or of the plan, or how far two of these
lie apart. Figures that stand beside their years, or from one of which to the other it went, are
results: where one of them is that of its year, the others are, too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.satuan import is_index, is_percent
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.kind.value.meant import WANTED, property_at
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import WORD, name_tokens
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR, Ref
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import (
    PERCENT,
    RUPIAH,
    Quantity,
    agrees,
)
from lkjip_desktop.domain.temuan.claim.net.reach import (
    is_of_named_row,
    of_whole,
    reached,
)
from lkjip_desktop.domain.temuan.claim.net.sense import WAY
from lkjip_desktop.domain.temuan.claim.net.shape import unit_of
from lkjip_desktop.domain.temuan.claim.net.unknown.look import known_of, meant_of
from lkjip_desktop.domain.temuan.claim.net.unknown.part import (
    PlainFigure,
    is_plan,
    may_be_unit,
    past_unit,
    said_of,
    year_of,
)
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_BOUND: Final = pattern(r"(?:(?<![xXRKSUJ])p|v)(?P<gap>[cPtIDhOUXV]{0,6}(?:,c)?\(?)$")
_JOINTS: Final = frozenset({"dan", "serta"})
_FOREIGN: Final = frozenset("KSJf")
_OF_SOME: Final = frozenset("eomz")
"""Letters of what may make a result, but no target, one of some."""
_OF_RESULT: Final = frozenset({"batas", "capaian", "realisasi", "target"})
_LONGEST: Final = 10
"""Letters before a figure in which its property stands."""
_OTHERS: Final = word_set(
    "akan bulanan depan harian komponen mendatang nasional nanti provinsi rata regional semula"
    " standar"
)
"""Words of figures that are not known."""


class _NamedPart(NamedTuple):
    """The indikator that a sentence is of, and its figures with their properties."""

    row: str
    figures: tuple[tuple[int, str], ...]


@needing("pq vq qt tq qcq", figure=True)
def bounds_in(parsed: Parsed, own: str, _tahun: int) -> _NamedPart | None:
    """The figures of a sentence of one indikator that stand right behind a property."""
    if parsed.under:
        return None
    timed = (c for c in parsed.chunks if c.when is not None and c.when.part)
    if any(parsed.quote_of(c) != "tahun" for c in timed):
        return None  # but of so many years: dalam dua tahun
    if "masing" in parsed.texts and _is_beside_unnamed(parsed):
        return None  # Tengkes dan Imunisasi masing-masing: the first figure is of the other one
    row = _only_name(parsed, own)
    if not row or not _OTHERS.isdisjoint(parsed.texts):
        return None
    some = not _OF_SOME.isdisjoint(
        c.letter for at_, c in enumerate(parsed.chunks) if not may_be_unit(parsed, at_)
    )
    bound = (x for x in _bound(parsed) if not some or x[1] in WANTED)
    return _NamedPart(row, tuple(bound))


def _is_beside_unnamed(parsed: Parsed) -> bool:
    """Whether an indikator is named together with what has no name that is known."""
    tokens = parsed.sentence.tokens
    named = {
        at for c in parsed.chunks if c.letter == INDIKATOR for at in range(c.first, c.last + 1)
    }
    ends = [(c.first, -1) for c in parsed.chunks if c.letter == INDIKATOR]
    ends += [(c.last, 1) for c in parsed.chunks if c.letter == INDIKATOR]
    beside = [(at + step, at + 2 * step) for at, step in ends]
    return any(
        0 <= other < len(tokens)
        and tokens[joint].text in _JOINTS
        and tokens[other].kind == WORD
        and other not in named
        for joint, other in beside
    )


def _only_name(parsed: Parsed, own: str) -> str:
    """The id of the one indikator that is named in full or written under; "" of others."""
    chunks = [c for place, c in enumerate(parsed.chunks) if not may_be_unit(parsed, place)]
    if any(c.letter in _FOREIGN or (c.letter == "X" and not is_plan(parsed, c)) for c in chunks):
        return ""
    names = [c for c in chunks if c.letter == INDIKATOR]
    named = {c.ref.id for c in names if c.ref is not None} | ({own} if own else set())
    partial = any(c.payload and c.ref is not None and c.ref.id != own for c in names)
    return next(iter(named)) if len(named) == 1 and not partial else ""


def _bound(parsed: Parsed) -> Iterator[tuple[int, str]]:
    """The places of figures right behind their property, and that."""
    for place, letter in enumerate(parsed.letters):
        if letter != "q":
            continue
        since = max(0, place - _LONGEST)
        match = _BOUND.search(parsed.letters[since:place])
        if match is None:
            continue
        start = since + match.start()
        prop, between = property_at(parsed, start), parsed.chunks[start + 1 : place]
        turned = any(c.letter == "V" and parsed.quote_of(c) not in _DONE for c in between)
        named = _PROPERTIES.search(parsed.quote_of(parsed.chunks[start])) is not None
        named = named and (parsed.letters[start] == "p" or prop in WANTED)
        namely = parsed.letters[start] == "p" and parsed.word(place - 1) in _NAMELY
        joined = "," in match["gap"] and not namely
        if prop in _OF_RESULT and named and not (turned or joined):
            yield place, prop


_DONE: Final = word_set(
    "dibukukan dicapai dicatat dihasilkan dijanjikan dilaporkan diperjanjikan diperoleh diraih"
    " direncanakan disepakati ditetapkan ditunjukkan tercapai tercatat terhenti"
)
"""What is told to be done with a figure, between its property and itself."""
_PROPERTIES: Final = pattern(r"capai|realisasi|target")
_NAMELY: Final = frozenset({"adalah", "ialah", "yaitu", "yakni"})


def wrong_bounds(parsed: Parsed, told: _NamedPart | None, facts: Facts) -> Iterator[Wrong]:
    """Figures behind a property, or beside their years, that are none of what is known of it."""
    hasil = facts.indikator(told.row) if told is not None else None
    if told is None or hasil is None or hasil.indikator.polaritas == "rentang":
        return
    items = [x for x in (_told(parsed, *bound, hasil, facts) for bound in told.figures) if x]
    for item in (*items, *_beside_right(parsed, items, hasil, facts)):
        known = known_of(parsed, item._replace(year=0), items, hasil, facts)
        if not known or any(agrees(item.said, x.nilai) for x in known):
            continue
        written = parsed.chunks[item.place].number
        other = written is not None and is_of_named_row(parsed, written, facts)
        other = other or _is_of_sum(parsed, item, known)
        if not other and not _is_elsewhere(item.said, hasil, facts):
            quote = parsed.quote(max(0, item.place - 3), item.place)
            yield contradiction(quote, item.said, meant_of(item.said, known, items))
            return


def _beside_right(
    parsed: Parsed, bound: Sequence[PlainFigure], hasil: IndikatorResult, facts: Facts
) -> Iterator[PlainFigure]:
    """The results beside their years, or at the end of a change, where one of these is right."""
    if not _APART.isdisjoint(parsed.texts):
        return
    places, told = {item.place for item in bound}, list[PlainFigure]()
    for at, chunk in enumerate(parsed.chunks):
        if chunk.letter != "q" or at in places or parsed.word(at - 1) in _TURNED:
            continue
        item = _told(parsed, at, "", hasil, facts) or _alone(parsed, at, hasil, facts)
        if item is None or (item.said.unit == PERCENT) != is_percent(hasil.indikator.satuan):
            continue
        if not item.year and parsed.word(at - 1) in _BECAME and told:
            began = _levels(told[-1], hasil, facts)
            item = item._replace(year=facts.tahun if began and _is_one(told[-1], began) else 0)
        told.append(item)
    series = [(x, _levels(x, hasil, facts)) for x in told if 0 < x.year <= facts.tahun]
    right = [item for item, known in series if _is_one(item, known)]
    for item, known in series if right and len(right) + 1 == len(series) else ():
        near = known and known[0] < item.said.value * _FAR and item.said.value < known[0] * _FAR
        if near and item not in right:
            yield item


_TURNED: Final = frozenset({*WAY, "dipangkas", "dipotong", "ditambah", "dikurangi"})
_FAR: Final = 11
"""How many times as much a slip of one digit may make of a figure."""


def _is_one(item: PlainFigure, known: Sequence[Fraction]) -> bool:
    return any(agrees(item.said, nilai) for nilai in known)


def _levels(item: PlainFigure, hasil: IndikatorResult, facts: Facts) -> list[Fraction]:
    """The result and the targets of a year; of none, the results of those before."""
    row, year = hasil.indikator.id, item.year
    if year == facts.tahun:
        return numbers_of([hasil.realisasi, hasil.target, *facts.planned(row, year)])
    if not year:
        years = range(facts.tahun - _YEARS, facts.tahun)
        return numbers_of(facts.past(row, n).get("realisasi") for n in years)
    past = facts.past(row, year)
    known = numbers_of([past.get("realisasi"), past.get("target"), *facts.planned(row, year)])
    return known if past.get("realisasi") is not None else []


_YEARS: Final = 5


def _alone(parsed: Parsed, place: int, hasil: IndikatorResult, facts: Facts) -> PlainFigure | None:
    """A figure with its year and without its unit: 30 kasus (2023), 26 (2024)."""
    said, satuan = parsed.chunks[place].number, hasil.indikator.satuan
    year = year_of(parsed, place, parsed.chunks[place].last, facts)
    ends = parsed.letters[place + 1 : place + 2] in {"", "(", "P", "t", ",", ";"}
    if not year or not ends or said is None or not said.is_count or said.bound or said.about:
        return None
    return None if is_percent(satuan) or is_index(satuan) else PlainFigure(place, said, year, "")


_BECAME: Final = frozenset({"ke", "menjadi"})
_APART: Final = frozenset({"beda", "jarak", "jaraknya", "selisih", "selisihnya", "kesenjangan"})


def _told(
    parsed: Parsed, place: int, prop: str, hasil: IndikatorResult, facts: Facts
) -> PlainFigure | None:
    """A figure in the unit of the indikator."""
    chunk = parsed.chunks[place]
    said = said_of(parsed, chunk, hasil)
    if said is None or chunk.word == "poin":
        return None
    measure = [token.text for token in name_tokens(hasil.indikator.satuan.casefold())]
    last = past_unit(parsed, chunk, measure)
    return PlainFigure(place, said, year_of(parsed, place, last, facts), prop)


_DONE_OF: Final = pattern(r"q[,g]{0,2}p$")


def _is_of_sum(parsed: Parsed, item: PlainFigure, known: Sequence[Figure]) -> bool:
    """Whether it is what became of a sum before it that is none of the indikator's own figures.

    Modal sebesar Rp215 juta terealisasi Rp198 juta, under an indikator that counts rupiah itself.
    """
    before = _DONE_OF.search(parsed.letters[: item.place])
    number = parsed.chunks[before.start()].number if before is not None else None
    if number is None or number.unit != RUPIAH:
        return False
    written, value = parsed.chunks[item.place].number, item.said.value
    ratio = written.value / value if written is not None and value else Fraction(1)
    return not any(isinstance(x.nilai, Fraction) and agrees(number, x.nilai * ratio) for x in known)


def _is_elsewhere(said: Quantity, hasil: IndikatorResult, facts: Facts) -> bool:
    """Whether it is a figure of a table of the indikator, or of the whole."""
    ref = Ref(INDIKATOR, hasil.indikator.id)
    every = (*reached((ref,), facts), *of_whole(facts))
    return any(x.unit == unit_of(said) and agrees(said, x.nilai) for x in every)
