"""Shares of several indikator told side by side, of which the others tell what one should be.

So in: yang belum tercapai ialah A (90 persen), B (94 persen), dan C (95 persen).
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR, Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.net.reach import of_years, reached
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_PAIR: Final = pattern(r"I(?:c?\(|[cP]{0,2}p?c?)?q(?=N?[),.;:g]|$)|q\(I(?=\))")
_COLUMNS: Final = ("capaian", "realisasi", "serapan", "target")
_YEARS: Final = 6


class _NamedShare(NamedTuple):
    """A share, and the indikator that it stands beside."""

    row: str
    said: Quantity
    first: int
    last: int


@needing("I(qI(q IqIq q(Iq(I", figure=True)
def wrong_side_by_side(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """The one of several shares that is none of those of its indikator, where the others are."""
    told = [*_shares(parsed)]
    if len({x.row for x in told}) < max(len(told), 2) or not parsed.is_of(facts.tahun):
        return
    for column in _COLUMNS:
        off = [x for x in told if not _is_so(x, _value(x.row, column, facts))]
        sure = any(_value(x.row, column, facts) != SERATUS for x in told if x not in off)
        if len(off) == 1 and sure:
            yield from _held(parsed, off[0], column, facts)
            return


def _shares(parsed: Parsed) -> Iterator[_NamedShare]:
    for match in _PAIR.finditer(parsed.letters):
        first, last = match.start(), match.end() - 1
        name, figure = parsed.chunks[first], parsed.chunks[last]
        if name.letter != INDIKATOR:
            name, figure = figure, name
        said = figure.number
        if said is None or name.ref is None or said.unit != PERCENT:
            continue
        if not (said.live or said.bound or said.about):
            yield _NamedShare(name.ref.id, said, first, last)


def _value(row: str, column: str, facts: Facts) -> Nilai:
    hasil = facts.indikator(row)
    return getattr(hasil, column) if hasil is not None else None


def _is_so(item: _NamedShare, nilai: Nilai) -> bool:
    return isinstance(nilai, Fraction) and agrees(item.said, nilai)


def _held(parsed: Parsed, item: _NamedShare, column: str, facts: Facts) -> Iterator[Wrong]:
    """A share that is no other figure of its indikator, either."""
    ref, hasil, nilai = (
        Ref(INDIKATOR, item.row),
        facts.indikator(item.row),
        _value(item.row, column, facts),
    )
    around = range(facts.tahun - _YEARS, facts.tahun + _YEARS)
    every = (*reached((ref,), facts), *of_years((ref,), around, facts))
    known = any(x.unit == PERCENT and agrees(item.said, x.nilai) for x in every)
    if hasil is not None and isinstance(nilai, Fraction) and not known:
        name = f"{column} {facts.name(item.row)}"
        figure = Figure(nilai, name, at(hasil.indikator), f"indikator/{item.row}/{column}")
        yield contradiction(parsed.quote(item.first, item.last), item.said, figure)
