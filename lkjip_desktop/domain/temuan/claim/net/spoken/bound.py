"""Bound figures: one right behind its property that is none of all that is known of an indikator.

Whatever else a sentence tells, a figure behind realisasi, target or capaian is one of the only
indikator that is named in it, of this year, of one before or of the plan, or how far two of these
lie apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import WORD, name_tokens
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR, Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import Quantity, agrees
from lkjip_desktop.domain.temuan.claim.net.reach import of_whole, reached
from lkjip_desktop.domain.temuan.claim.net.shape import unit_of
from lkjip_desktop.domain.temuan.claim.net.unknown.known import known_of
from lkjip_desktop.domain.temuan.claim.net.unknown.look import meant_of
from lkjip_desktop.domain.temuan.claim.net.unknown.part import is_plan, may_be_unit
from lkjip_desktop.domain.temuan.claim.net.unknown.told import (
    PlainFigure,
    past_unit,
    said_of,
    year_of,
)
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_BOUND: Final = pattern(r"(?<![xXRKSUJ])p(?P<gap>[cPtIDhOUXV]{0,6}(?:,c)?\(?)$")
_JOINTS: Final = frozenset({"dan", "serta"})
_FOREIGN: Final = frozenset("RKSJeomzf")
_OF_RESULT: Final = frozenset({"batas", "capaian", "realisasi", "target"})
_LONGEST: Final = 10
"""Letters before a figure in which its property stands."""
_OTHERS_WORDS: Final = (
    "akan bulanan depan harian komponen mendatang nasional nanti provinsi rata regional semula"
    " standar"
)
_OTHERS: Final = frozenset(_OTHERS_WORDS.split())
"""Words of figures that are not known."""


class _NamedPart(NamedTuple):
    """The indikator that a sentence is of, and its figures with their properties."""

    row: str
    figures: tuple[tuple[int, str], ...]


@needing("pq", figure=True)
def bounds_in(parsed: Parsed, own: str, _tahun: int) -> _NamedPart | None:
    """The figures of a sentence of one indikator that stand right behind a property."""
    if parsed.under:
        return None
    if any(c.when is not None and c.when.part for c in parsed.chunks):
        return None
    if "masing" in parsed.texts and _is_beside_unnamed(parsed):
        return None  # Tengkes dan Imunisasi masing-masing: the first figure is of the other one
    row = _only_name(parsed, own)
    if not row or not _OTHERS.isdisjoint(parsed.texts):
        return None
    return _NamedPart(row, tuple(_bound(parsed)))


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
        prop, between = parsed.chunks[start].payload, parsed.chunks[start + 1 : place]
        turned = any(c.letter == "V" and parsed.quote_of(c) not in _DONE for c in between)
        named = _PROPERTIES.search(parsed.quote_of(parsed.chunks[start])) is not None
        joined = "," in match["gap"] and parsed.word(place - 1) not in _NAMELY
        if prop in _OF_RESULT and named and not (turned or joined):
            yield place, prop


_DONE_WORDS: Final = (
    "dibukukan dicapai dicatat dihasilkan dijanjikan dilaporkan diperjanjikan diperoleh diraih"
    " direncanakan disepakati ditetapkan ditunjukkan tercapai tercatat terhenti"
)
_DONE: Final = frozenset(_DONE_WORDS.split())
"""What is told to be done with a figure, between its property and itself."""
_PROPERTIES: Final = pattern(r"capai|realisasi|target")
_NAMELY: Final = frozenset({"adalah", "ialah", "yaitu", "yakni"})


def wrong_bounds(parsed: Parsed, told: _NamedPart | None, facts: Facts) -> Iterator[Wrong]:
    """Figures behind a property that are none of what is known of the indikator."""
    hasil = facts.indikator(told.row) if told is not None else None
    if told is None or hasil is None or hasil.indikator.polaritas == "rentang":
        return
    items = [x for x in (_told(parsed, *bound, hasil, facts) for bound in told.figures) if x]
    for item in items:
        known = known_of(parsed, item._replace(year=0), items, hasil, facts)
        if not known or any(agrees(item.said, x.nilai) for x in known):
            continue
        if not _is_elsewhere(item.said, hasil, facts):
            quote = parsed.quote(max(0, item.place - 3), item.place)
            yield contradiction(quote, item.said, meant_of(item.said, known, items))
            return


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


def _is_elsewhere(said: Quantity, hasil: IndikatorResult, facts: Facts) -> bool:
    """Whether it is a figure of a table of the indikator, or of the whole."""
    ref = Ref(INDIKATOR, hasil.indikator.id)
    every = (*reached((ref,), facts), *of_whole(facts))
    return any(x.unit == unit_of(said) and agrees(said, x.nilai) for x in every)
