"""Numbers of indikator that met their target in a year before, and the year of the plan it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA, CACAH
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.status import MET, MISSED, OVER, state_at
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.scope import is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import table_of
from lkjip_desktop.domain.temuan.text.terbilang import read_words

_MANY: Final = (
    r"(?P<all>[qez])(?:d(?P<of>[qo]))?b(?P<its>(?:P?[SJ])?)c{0,2}(?P<neg>n?)c{0,2}(?P<v>v)"
)
_THEN: Final = pattern(rf"^[cP]{{0,2}}t,?[cwh]{{0,3}}{_MANY}(?=c{{0,2}}(?:$|[,.;gj]))")
_SO_THEN: Final = pattern(rf"^[cwh]{{0,3}}{_MANY}[cP]{{0,2}}t(?=$|[,.;gj])")
_STATES: Final = {
    MET: lambda rate: rate >= SERATUS,
    OVER: lambda rate: rate > SERATUS,
    MISSED: lambda rate: rate < SERATUS,
}


@needing("tqbv qbvt tebv ebvt tzbv zbvt", own=False)
def wrong_then(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """How many indikator met their target in a year before, told with another number."""
    match = _THEN.match(parsed.letters) or _SO_THEN.match(parsed.letters)
    whens = {chunk.when for chunk in parsed.chunks if chunk.when is not None}
    when = next(iter(whens)) if len(whens) == 1 else None
    if match is None or when is None or when.part or not 0 < when.year < facts.tahun:
        return
    noun = parsed.chunks[parsed.letters.index("b", match.start("all"))]
    state = state_at(parsed, match.start("v"), bool(match["neg"]))
    if noun.payload != "indikator" or state not in _STATES or is_wished(parsed, 0):
        return
    of = next((c.ref for c in parsed.chunks[: match.end()] if c.letter in "SJ" and c.ref), None)
    members = facts.members(of.kind, of.id) if of is not None else facts.members()
    rates = [facts.past(hasil.indikator.id, when.year).get("capaian") for hasil in members]
    known = [rate for rate in rates if isinstance(rate, Fraction)]
    if not known or len(known) != len(members):
        return
    count, said = sum(map(_STATES[state], known)), parsed.chunks[match.start("all")]
    told = {"e": len(known), "z": 0}.get(said.letter)
    if told is None:
        exact = said.number is not None and said.number.is_count
        if said.number is None or not exact or said.number.bound or said.number.about:
            return
        told = int(said.number.value)
    whole = parsed.chunks[match.start("of")].number if match["of"] else None
    if told != count and (whole is None or whole.value == len(known)):
        quote = parsed.quote(match.start("all"), match.end() - 1)
        so = f"yang demikian pada tahun {when.year} {count} dari {len(known)} indikator"
        yield Wrong(CACAH, quote, so, str(count), kedua=table_of(Indikator))


_YEAR: Final = r"(?:19|20)\d\d"
_OF_PLAN: Final = pattern(
    r"\btahun\s(?:yang\s)?(?P<nth>pertama|ke-?\s?(?:[a-z]{3,9}|\d))(?=\s)"
    r"(?:\s(?:dari|dalam|atas|bagi|pelaksanaan|penerapan|penjabaran|periode|masa|berlakunya)){0,4}"
    rf"\s(?:renstra|rencana strategis)(?:\s(?:tahun|periode))*\s"
    rf"(?P<first>{_YEAR})\s?[-–]\s?(?P<last>{_YEAR})",
    re.IGNORECASE,
)
_ANY_YEAR: Final = pattern(rf"(?<!\d){_YEAR}(?!\d)")
_LATER: Final = frozenset({"akan", "berikutnya", "depan", "hingga", "mendatang", "sampai", "sejak"})


@needing("D", words={"renstra", "rencana"}, own=False)
def wrong_plan_years(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """Which year of its plan the report is of, told as another: tahun keempat Renstra 2021-2026."""
    text = parsed.sentence.text
    match = _OF_PLAN.search(text)
    if match is None or not _LATER.isdisjoint(parsed.texts):
        return
    span = int(match["first"]), int(match["last"])
    years = {int(year) for year in _ANY_YEAR.findall(text)} - {*span, facts.tahun}
    if years or span != (facts.plan_begin(), facts.plan_end()):
        return
    said, right = _ordinal(match["nth"].casefold()), facts.tahun - span[0] + 1
    if said and said != right:
        so = f"tahun {facts.tahun} tahun ke-{right} Renstra {span[0]}-{span[1]}"
        yield Wrong(ANGKA, match[0], so, str(right), kedua=facts.plan_place())


def _ordinal(text: str) -> int:
    if text == "pertama":
        return 1
    rest = text.removeprefix("ke").strip("- ")
    number = int(rest) if rest.isdigit() else read_words(rest)
    return int(number or 0)
