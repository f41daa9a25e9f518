"""Where all indikator of a state are: semua yang belum tercapai berada pada sasaran kedua."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.many.counted import PLACED
from lkjip_desktop.domain.temuan.claim.kind.status import MET, MISSED, OVER, state_at
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.scope import is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import table_of
from lkjip_desktop.domain.temuan.wording import first_few

_PLACED: Final = pattern(r"(?P<all>[eqo])b(?P<which>c{1,2})(?P<neg>n?)c{0,2}(?P<v>v)" + PLACED)
_ALL: Final = frozenset({"kesemuanya", "semua", "semuanya", "seluruhnya"})
_STATES: Final = {
    MET: lambda rate: rate >= SERATUS,
    OVER: lambda rate: rate > SERATUS,
    MISSED: lambda rate: rate < SERATUS,
}


@needing("bvS bvU", own=False)
def wrong_placed(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """All indikator of a state told to be of some sasaran or sections, where another has one."""
    match = _PLACED.search(parsed.letters)
    whens = () if match is None else [c.when for c in parsed.chunks[: match.end()] if c.when]
    if match is None or any(when.part or when.year not in {0, facts.tahun} for when in whens):
        return
    if parsed.word(match.end("which") - 1) != "yang":
        return
    state = state_at(parsed, match.start("v"), bool(match["neg"]))
    noun = parsed.chunks[match.start("which") - 1].payload
    between = [parsed.word(place) for place in range(match.end("v"), match.start("who"))]
    if noun != "indikator" or state not in _STATES or is_wished(parsed, match.start()):
        return
    rates = facts.each("capaian")
    if not all(isinstance(rate, Fraction) for rate in rates.values()):
        return
    such = [row for row, rate in rates.items() if _STATES[state](rate)]
    said = parsed.chunks[match.start("all")]
    counted = said.number is not None and said.number.value == len(such)
    if said.letter != "e" and not counted and _ALL.isdisjoint(between):
        return
    refs = [c.ref for c in parsed.chunks[match.start("who") : match.end("who")] if c.ref]
    here = {x.indikator.id for ref in refs for x in facts.members(ref.kind, ref.id)}
    others = [row for row in such if row not in here]
    if others:
        told = first_few([facts.name(row) for row in others], 3)
        quote = parsed.quote(match.start(), match.end() - 1)
        so = f"di tempat lain ada {told}"
        yield Wrong(KEADAAN, quote, so, kedua=table_of(Indikator))
