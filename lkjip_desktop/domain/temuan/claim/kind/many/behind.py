"""Numbers of indikator that stand behind their state: noted, or met by so many."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.many.group import (
    SCOPE,
    group_of,
    is_so_many,
    miscounted,
    numbers_in,
    wrong_all_or_none,
    wrong_total,
)
from lkjip_desktop.domain.temuan.claim.kind.status import ACTS_OF_STATE, MET, MISSED, OVER, state_at
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.scope import is_clear, is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

WHICH: Final = pattern(
    r"(?:(?:^|[,;])c|p(?=c)|^b(?=[cnv])|^[XO]b[cO]{0,3}(?=n?c{0,2}v,c))c?(?P<neg>n?)c{0,2}v,?"
    r"[cwh:]{1,2}(?P<all>q)"
    r"(?:d(?P<of>q))?(?:b|(?=[,.;:]|$))"
)


MET_OF: Final = pattern(
    r"(?:v|M(?=[ch]{0,2}[eq](?:dq)?p))[ch]{0,2}(?P<all>[eq])(?:d(?P<of>q))?[cO]?(?P<what>[pb])"
)
MET_NEEDS: Final = "vqp vqb vep veb Mqp Mep"


OF_THOSE: Final = pattern(
    r"(?P<who>[SJU])[cOt]{0,2}[lw]c?(?P<of>q)b,(?:c(?=q))?(?P<all>q)b?c{0,2}(?P<neg>n?)c{0,2}v"
)
"""How many a sasaran has, and how many of them: dua di antaranya belum tercapai."""


def wrong_of_those(parsed: Parsed, match: re.Match[str], facts: Facts) -> Iterator[Wrong]:
    """So many of the indikator of a sasaran in a state."""
    said, place = parsed.chunks[match.start("all")].number, match.end() - 1
    state = state_at(parsed, place, bool(match["neg"]))
    group = group_of(parsed, match.start(), match.end(), facts)
    among = parsed.texts[parsed.chunks[match.start("all")].last + 1 :][:2] == ("di", "antaranya")
    if not state or group is None or said is None or not among or not said.is_count:
        return
    allowed = numbers_in(group, state, facts, beside=False)
    if not is_so_many(said, allowed, group):
        yield miscounted(parsed.quote(match.start("all"), place), group, state, allowed)


def wrong_so_many_are(parsed: Parsed, match: re.Match[str], facts: Facts) -> Iterator[Wrong]:
    """Those in a state, and behind it how many they are."""
    said = parsed.chunks[match.start("all")].number
    place = parsed.letters.index("v", match.start())
    state, group = state_at(parsed, place, bool(match["neg"])), group_of(parsed, 0, place, facts)
    told = parsed.chunks[match.end() - 1 if match[0].endswith("b") else match.start()]
    named = told.payload in {"indikator", "target"}
    if not state or group is None or said is None or not named:
        return
    if match["of"]:
        yield from wrong_total(parsed, match.start("of"), group)
    allowed = numbers_in(group, state, facts, beside=False)
    if not is_so_many(said, allowed, group):
        yield miscounted(parsed.quote(match.start(), match.end() - 1), group, state, allowed)


def wrong_noted(parsed: Parsed, facts: Facts) -> Iterator[Wrong]:
    """How many indikator are in the states that are noted: Tercapai: 4, belum tercapai: 2."""
    group = facts.group("", "")
    for match in _NOTED.finditer(parsed.letters) if group is not None else ():
        said, place = parsed.chunks[match.start("all")].number, match.start("state")
        state = parsed.chunks[place].payload
        state = MISSED if match["neg"] and state == MET else state
        if group is None or said is None or state not in {MET, MISSED, OVER}:
            continue
        allowed = numbers_in(group, state, facts, beside=state == MET)
        if not is_so_many(said, allowed, group):
            quote = parsed.quote(match.start("neg"), match.start("all"))
            yield miscounted(quote, group, state, allowed)


_NOTED: Final = pattern(
    r"(?:^b?|(?<=[,;g)]))(?P<neg>n?)c{0,2}(?P<state>v):?(?P<all>q)b?(?=[,;(g]|$)"
)
NOTES: Final = pattern(r"b(?:n?c{0,2}vq(?:\(q\))?[,;g]{0,2})+")
"""IKU tercapai 4, belum tercapai 2."""


MEETING: Final = pattern(
    rf"x?p[ch]{{0,3}}(?P<neg>n?)c{{0,2}}[Vvwc]{{1,2}}P(?P<all>q)b{SCOPE}"
    r"|^(?P<not>n?)[xv]?p[PO]{0,2}(?P<so>q)(?:dq)?b$"
)
"""Pemenuhan target dapat dibuktikan pada enam indikator; tercapainya target lima indikator."""


def wrong_meeting(parsed: Parsed, match: re.Match[str], facts: Facts) -> Iterator[Wrong]:
    """On how many the meeting of the target is told, as a noun."""
    prop, many = parsed.letters.index("p", match.start()), "all" if match["all"] else "so"
    named = parsed.quote(match.start() + len(match["not"] or ""), prop).casefold()
    told = ACTS_OF_STATE.get(named, "")
    noun = parsed.chunks[parsed.letters.index("b", match.start())]
    if told and noun.payload == "indikator" and parsed.letters[:prop].count("q") <= 1:
        state = MISSED if match["neg"] or match["not"] else told
        said = parsed.chunks[match.start(many)].number
        group = group_of(parsed, match.start(), match.end(), facts)
        if said is not None and group is not None and not is_wished(parsed, match.start()):
            allowed = numbers_in(group, state, facts, beside=False)
            if not is_so_many(said, allowed, group):
                quote = parsed.quote(match.start(), match.end() - 1)
                yield miscounted(quote, group, state, allowed)


def wrong_met_of(parsed: Parsed, match: re.Match[str], facts: Facts) -> Iterator[Wrong]:
    """So many targets, or all of them, told behind the verb: memenuhi enam dari delapan target."""
    before = parsed.letters[: match.start()]
    verb = parsed.chunks[match.start()]
    state = MET if verb.letter == "M" else verb.payload
    if parsed.chunks[match.start("what")].payload not in {"target", "indikator"}:
        return
    if state not in {MET, OVER, MISSED} or re.search("[InbvK]", before):
        return
    group, quantifier = group_of(parsed, 0, match.end(), facts), parsed.chunks[match.start("all")]
    if group is None or not is_clear(parsed, match.start(), "SJU"):
        return
    quote = parsed.quote(match.start(), match.end() - 1)
    allowed = numbers_in(group, state, facts, beside=state == MET)
    if match["of"]:
        yield from wrong_total(parsed, match.start("of"), group)
    if quantifier.letter == "e":
        yield from wrong_all_or_none(quantifier, group, state, allowed, quote)
    elif quantifier.number is not None and not is_so_many(quantifier.number, allowed, group):
        yield miscounted(quote, group, state, allowed)
