"""A name told to be otherwise than what was told before it: A tercapai, sebaliknya B belum."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.status import MET, MISSED, OVER, state_at
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.net.carried.clause import carried_clauses
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at
from lkjip_desktop.domain.temuan.wording import percentage


def _is_so(reached: Fraction, state: str, hasil: IndikatorResult) -> bool:
    if state == OVER:
        return reached > SERATUS if hasil.indikator.polaritas == "naik" else True
    return (reached >= SERATUS) == (state == MET)


_NAMED_APART: Final = pattern(
    r"[qo]b[^,;:qIv]{0,7}[,:(]?c(?P<names>I(?:[,g]{1,2}I)*),?\)?[cCO]{0,3}n?c{0,2}(?P<state>v)"
)
_WHICH: Final = frozenset({"adalah", "ialah", "meliputi", "yaitu", "yakni"})


@needing("qbIv obIv", own=False)
def wrong_named_apart(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """That some who are named behind how many they are all met their target, or missed it."""
    match = _NAMED_APART.search(parsed.letters)
    if match is None or not parsed.is_of(facts.tahun):
        return
    which = parsed.word(match.start("names") - 1)
    place = match.start("state")
    denied = re.search(r"nc{0,2}$", parsed.letters[match.end("names") : place]) is not None
    state = state_at(parsed, place, denied)
    if which not in _WHICH or state not in {MET, MISSED, OVER}:
        return
    for chunk in parsed.chunks[slice(*match.span("names"))]:
        hasil = facts.indikator(chunk.ref.id) if chunk.ref is not None else None
        if chunk.letter != "I" or chunk.payload or hasil is None:
            continue
        reached = hasil.capaian
        if isinstance(reached, Fraction) and not _is_so(reached, state, hasil):
            right = percentage(reached, 2)
            quote = parsed.quote(match.start("names"), place)
            so = f"capaian {facts.name(hasil.indikator.id)} {right}"
            yield Wrong(KEADAAN, quote, so, right, kedua=at(hasil.indikator))
            return


_CONTRARY: Final = pattern(
    r"^(?:indikator )?I(?: (?:lain|justru))* (?P<how>berhasil|gagal|belum|tidak|sebaliknya)"
    r"(?: demikian)?$"
)
_HOW: Final = frozenset({"belum", "berhasil", "gagal", "sebaliknya", "tidak"})


@needing("vI", words=_HOW)
def wrong_contrary(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """That one met its target where others missed it, or the other way round, and did not."""
    place = parsed.letters.find("v")
    if parsed.letters.count("v") != 1 or not parsed.is_of(facts.tahun):
        return
    denied = re.search(r"nc{0,2}$", parsed.letters[max(0, place - 3) : place]) is not None
    for clause in carried_clauses(parsed, own):
        match = _CONTRARY.match(clause.said) if clause.first > parsed.chunks[place].last else None
        before = parsed.texts[clause.first - 1] if match is not None else ""
        state = state_at(parsed, place, denied) if before in _AGAINST else ""
        if match is None or state not in {MET, MISSED, OVER}:
            continue
        met = {"berhasil": True, "sebaliknya": state == MISSED}.get(match["how"], False)
        hasil = facts.indikator(clause.row)
        reached = hasil.capaian if hasil is not None else None
        if hasil is None or not isinstance(reached, Fraction) or met == (state != MISSED):
            continue
        if (reached >= SERATUS) != met:
            right = percentage(reached, 2)
            quote = parsed.sentence.quote(clause.first, clause.last)
            so = f"capaian {facts.name(hasil.indikator.id)} {right}"
            yield Wrong(KEADAAN, quote, so, right, kedua=at(hasil.indikator))
            return


_AGAINST: Final = frozenset({"namun", "sedangkan", "sementara", "tetapi", "tapi", "adapun"})
