"""What the plan asks for a year: Renstra meminta 60 desa pada tahun 2026."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, limits, plain
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.carried.clause import (
    CarriedClause,
    carried_matches,
    hasil_of,
)
from lkjip_desktop.domain.temuan.claim.net.distance.apart import distance_in
from lkjip_desktop.domain.temuan.claim.net.sense import (
    SentenceSubject,
    strange_words,
    telling,
    words_of,
)
from lkjip_desktop.domain.temuan.claim.net.shape import SaidFigure
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_ASKING: Final = (
    "meminta", "menuntut", "mematok", "mengharapkan", "mensyaratkan", "menetapkan", "menghendaki",
    "mengamanatkan", "memasang", "menggariskan", "mencantumkan", "menginginkan", "membebankan",
    "menargetkan", "mewajibkan", "menjanjikan", "merencanakan", "mencanangkan",
)  # fmt: skip
_PLANS: Final = frozenset({"renstra", "strategis"})
_PLANNED: Final = ("rencana", "strategis", "sudah", "setidaknya")
_FORM: Final = pattern(
    rf"(?:renstra|rencana strategis)(?: @| \w+){{0,2}}? (?:{'|'.join(_ASKING)})\b(?P<gap>[^#]*)"
    r"(?P<is>#)"
)
_OTHERS: Final = frozenset(
    {"anggaran", "kementerian", "nasional", "pagu", "per", "pusat", "provinsi", "tambahan"}
    | {"kenaikan", "penurunan", "naik", "turun", "bertambah", "berkurang", "lagi", "setiap"}
)


@needing("q", words=_PLANS, figure=True)
def wrong_asked(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """A target that the plan is told to ask for a year, and does not."""
    if not _OTHERS.isdisjoint(parsed.texts) or any(c.letter in "KSUJR" for c in parsed.chunks):
        return
    for clause, match in carried_matches(parsed, own, (_FORM,)):
        yield from _held(parsed, clause, match, facts)


def _held(
    parsed: Parsed, clause: CarriedClause, match: re.Match[str], facts: Facts
) -> Iterator[Wrong]:
    hasil, place = hasil_of(parsed, clause, facts), clause.place(match.start("is"))
    years = {*clause.years(facts.tahun)}
    number = parsed.sentence.tokens[place].number
    if hasil is None or number is None or len(years) != 1 or clause.said.count("#") > 1:
        return
    (year,) = years
    known = words_of(hasil) | telling() | frozenset(map(stem, (*_ASKING, "renstra", *_PLANNED)))
    if strange_words(parsed, clause.first, clause.last + 1, known):
        return
    said = distance_in(parsed, SaidFigure(place, number), SentenceSubject(hasil, (), ()))
    row = hasil.indikator
    aims = numbers_of(facts.planned(row.id, year))
    if said is None or said.live or said.about or (said.unit == PERCENT) != is_percent(row.satuan):
        return
    if not aims or any(limits(said, aim) for aim in aims):
        return
    right = plain(aims[0])
    right += " %" if said.unit == PERCENT else ""
    quote = parsed.sentence.quote(clause.first, clause.last)
    so = f"target {facts.name(row.id)} tahun {year} {right}"
    yield Wrong(ANGKA, quote, so, right, kedua=at(row))
