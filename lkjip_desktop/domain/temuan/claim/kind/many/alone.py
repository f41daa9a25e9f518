"""Those who are told to be the only ones, or where all such are: hanya A di bawah 50 %."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.model.entity import Indikator, Sasaran, Subsie
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.number.figure import NotApplicable, round_half_up
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.many.counted import PLACED
from lkjip_desktop.domain.temuan.claim.kind.status import (
    MET,
    MISSED,
    OVER,
    judge,
    state_at,
    text_of,
)
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, THAN
from lkjip_desktop.domain.temuan.claim.scope import is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import table_of
from lkjip_desktop.domain.temuan.wording import first_few, percentage

_WHO: Final = r"(?P<who>I(?:,?[,g]I)*)"
_LIMIT: Final = r"(?P<what>p)[cMt]{0,2}(?P<than>[Bv])c?(?P<q>q)"
_FORMS: Final = (
    pattern(rf"(?:P?t,?)?c?h{_WHO}(?:P?t)?c{_LIMIT}(?:P?t)?"),
    pattern(rf"(?:h?b[cP])?{_LIMIT}(?:P?t)?[hcwVP]{{1,4}}{_WHO}(?:P?t)?"),
)
"""Hanya A yang serapannya di bawah 50 %; indikator dengan serapan di bawah 50 % hanya A."""


@needing("hIBq hIvq Bqh vqh hbBqI hbvqI", own=False)
def wrong_alone(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """That these alone lie beyond a figure, where others do as well."""
    match = next((m for form in _FORMS if (m := form.fullmatch(parsed.letters))), None)
    if match is None or "h" not in match[0] or parsed.under or not parsed.is_of(facts.tahun):
        return
    what, place = parsed.chunks[match.start("what")].payload, match.start("q")
    limit, said = parsed.chunks[place].number, text_of(parsed, match.start("than"))
    compare, column = THAN.get(said), what if what in {"capaian", "serapan"} else ""
    if limit is None or limit.live or limit.unit != PERCENT or compare is None or not column:
        return
    named = {c.ref.id for c in parsed.chunks[match.start("who") : match.end("who")] if c.ref}
    beyond = dict[str, Fraction]()
    for row, rate in facts.each(column).items():
        if not isinstance(rate, Fraction):
            continue
        shown = round_half_up(rate / limit.step, 0) * limit.step if limit.step < 1 else rate
        if compare(shown, limit.value):
            beyond[row] = rate
    others = [row for row in beyond if row not in named]
    if others:
        told = first_few([f"{facts.name(row)} {percentage(beyond[row], 2)}" for row in others], 3)
        quote = parsed.quote(match.start(), match.end() - 1)
        so = f"{column} {said} {parsed.quote(place, place)} juga ada pada {told}"
        yield Wrong(KEADAAN, quote, so, kedua=Address(Indikator.KIND, others[0]))


_ONLY: Final = pattern(
    r"(?<![n])(?:(?P<before>[US])[cPVM]{0,2})?h(?:[fb]|(?P<named>[US]))c{0,3}w?c?(?P<all>e?)"
    r"(?P<what>b)[cp]{0,3}(?P<neg>n?)c{0,2}(?P<state>v)[ce]{0,2}(?:,?c{0,2}(?P<behind>[US]))?(?![gUS])"
)
_PLACES: Final = ("before", "named", "behind")
_KINDS: Final = {"U": ("seksi", Subsie.KIND), "S": ("sasaran", Sasaran.KIND)}
_AND: Final = frozenset("gy,")


@needing("hUbv hSbv hfbv hbbv", own=False)
def wrong_only(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """That one group alone has an indikator below its target where others have, or it has none."""
    if not parsed.is_of(facts.tahun):
        return
    for match in _ONLY.finditer(parsed.letters):
        named = [match.start(name) for name in _PLACES if match[name]]
        state = state_at(parsed, match.start("state"), bool(match["neg"]))
        wanted = MET if match["all"] else MISSED
        indikator = parsed.chunks[match.start("what")].payload == "indikator"
        if len(named) != 1 or state != wanted or not indikator or is_wished(parsed, named[0]):
            continue
        chunk = parsed.chunks[named[0]]
        joined = named[0] and parsed.letters[named[0] - 1] in _AND and match["before"]
        if chunk.ref is None or joined:
            continue
        has = _missed(facts, chunk.letter)
        if chunk.ref.id not in has or None in has.values():
            continue
        others = [row for row, missed in has.items() if missed != (state == MET)]
        if others != [chunk.ref.id]:
            names = dict(_names(facts, chunk.letter))
            what, table = _KINDS[chunk.letter]
            told = first_few([f"“{names[row]}”" for row in others], 3) if others else "tidak ada"
            so = f"yang demikian pada {what}: {told}" if others else f"tidak ada {what} demikian"
            place = Address(table, (others or [chunk.ref.id])[0])
            yield Wrong(KEADAAN, parsed.quote(match.start(), match.end() - 1), so, kedua=place)


def _names(facts: Facts, letter: str) -> list[tuple[str, str]]:
    rows = facts.sections() if letter == "U" else facts.means()
    return [(row, name) for row, name, _ in rows]


def _missed(facts: Facts, letter: str) -> Mapping[str, bool | None]:
    """Whether any indikator of each group missed its target; None where one is not measured."""
    found = dict[str, bool | None]()
    for row, _ in _names(facts, letter):
        rates = [hasil.capaian for hasil in facts.members(letter, row)]
        known = [rate for rate in rates if isinstance(rate, Fraction)]
        found[row] = any(x < SERATUS for x in known) if len(known) == len(rates) else None
    return found


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


_THESE: Final = pattern(
    r"(?:^|[,;])[cP]{0,2}h(?P<who>I(?:(?:,?g|,)I)*)[cPtO]{0,3}(?P<neg>n?)c{0,2}v(?=c{0,3}p?[.;,]?$)"
)
_THESE_LAST: Final = pattern(
    r"(?:^|[,;])[cP]{0,2}(?:[bp]?cn?c{0,2}v[cPt]{0,3}hc?|hbcn?c{0,2}v[cPt]{0,3})"
    r"(?P<who>I(?:(?:,?g|,)I)*)(?=[.;,]?$)"
)
"""The same with the names at the end."""
_THOSE: Final = pattern(r"^b?cp?nc{0,2}v[cOt]{0,2}(?P<are>c)(?P<who>I(?:[,g]{1,2}I)+)$")
_ARE: Final = frozenset({"adalah", "ialah", "yaitu", "yakni"})
_OF_SOME: Final = frozenset({"bidang", "program", "sasaran", "tujuan"})


@needing("hI vhI hbvI nvcII")
def wrong_only_these(
    parsed: Parsed, own: str, behind: Parsed | None, facts: Facts
) -> Iterator[Wrong]:
    """That these alone are in a state, where others are, too: yang belum tercapai adalah A dan B.

    So are those that are listed without "only", unless a sentence before makes them those of some.
    """
    if not parsed.is_of(facts.tahun):
        return
    for form in (_THESE, _THESE_LAST):
        for match in form.finditer(parsed.letters) if parsed.has("hI vhI hbvI") else ():
            yield from _others_too(parsed, match, facts)
    listed = _THOSE.match(parsed.letters) if not (own or parsed.under) else None
    some = behind is not None and bool(
        re.search("[SJUK]", behind.letters) or not _OF_SOME.isdisjoint(behind.texts)
    )
    if listed is not None and not some and text_of(parsed, listed.start("are")) in _ARE:
        yield from _others_too(parsed, listed, facts)


def _others_too(parsed: Parsed, match: re.Match[str], facts: Facts) -> Iterator[Wrong]:
    """Those that are in a state as well, beside all that are told to be."""
    who = [c.ref for c in parsed.chunks[match.start("who") : match.end("who")] if c.ref]
    place = parsed.letters.index("v", match.start())
    state = state_at(parsed, place, "n" in parsed.letters[match.start() : place])
    if state not in {MET, MISSED} or re.search("[SJUKX]", parsed.letters):
        return
    named, text = {ref.id for ref in who}, text_of(parsed, place)
    measured = [x for x in facts.members() if not isinstance(x.capaian, NotApplicable)]
    judged = {item.indikator.id: judge(item, state, text) for item in measured}
    if any(judged.get(row) is not True for row in named) or None in judged.values():
        return  # said of each of them by itself, or not known of some
    others = [row for row, so in judged.items() if so and row not in named]
    if others:
        quote = parsed.quote(match.start(), match.end() - 1)
        told = first_few([facts.name(row) for row in others], 3)
        so = f"demikian pula {told}"
        yield Wrong(KEADAAN, quote, so, kedua=Address(Indikator.KIND, others[0]))
