"""A name told to be as what was told before it: begitu pula A, dan B pun demikian."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.number.figure import Nilai, format_percent
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.status import MET, MISSED, OVER, state_at
from lkjip_desktop.domain.temuan.claim.kind.table import rows_called
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.net.carried.clause import carried_clauses
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_BEHIND: Final = frozenset(
    {("pun", "demikian"), ("juga", "demikian"), ("juga", "begitu"), ("pun", "begitu")}
)
_AHEAD: Final = frozenset(
    {
        ("begitu", "juga"), ("begitu", "pula"), ("demikian", "juga"), ("demikian", "pula"),
        ("hal", "serupa"), ("serupa", "dengan"),
    }
)  # fmt: skip
_NAMED: Final = "IR"
_SAID: Final = frozenset({"begitu", "demikian", "serupa"})
_LINK: Final = pattern(r"^(?:c|g|P|b|p|w){0,4}$")


@needing("vI vR", words=_SAID)
def wrong_likewise(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """That a target is met or missed by one, too, that is not so."""
    place = parsed.letters.rfind("v")
    at_ = next((n for n in range(len(parsed.texts) - 1) if parsed.texts[n : n + 2] in _ALL), 0)
    chunk = _told_of(parsed, at_) if at_ > parsed.chunks[place].last else None
    if chunk is None or chunk.ref is None or not parsed.is_of(facts.tahun):
        return
    start = max(0, place - 3)
    denied = re.search(r"nc{0,2}$", parsed.letters[start:place]) is not None
    state = state_at(parsed, place, denied)
    if state not in {MET, MISSED, OVER} or any(
        c.letter in "oeXzq" and c.first < parsed.chunks[place].first for c in parsed.chunks
    ):
        return
    reached, hasil = _reached(chunk, own, facts)
    if hasil is None or not isinstance(reached, Fraction) or _is_so(reached, state, hasil):
        return
    right = format_percent(reached, 2)
    what = f"“{parsed.quote_of(chunk)}”" if chunk.letter == "R" else facts.name(chunk.ref.id)
    quote = parsed.sentence.quote(min(chunk.first, at_), max(chunk.last, at_ + 1))
    yield Wrong(KEADAAN, quote, f"capaian {what} {right}", right, kedua=at(hasil.indikator))


_ALL: Final = _BEHIND | _AHEAD


def _told_of(parsed: Parsed, place: int) -> Chunk | None:
    """The one name that stands right before or behind the words."""
    chunks = parsed.chunks
    before = [c for c in chunks if c.letter in _NAMED and c.ref is not None and c.last < place]
    behind = [c for c in chunks if c.letter in _NAMED and c.ref is not None and c.first > place]
    if parsed.texts[place : place + 2] in _BEHIND:
        one = before[-1] if before and before[-1].last == place - 1 else None
        if one is None or parsed.letters[chunks.index(one) - 1] not in ",gbP;c":
            return None
        listed = chunks.index(one)
        return None if re.search(r"[IR][,g]{1,2}$", parsed.letters[:listed]) else one
    if not behind or re.match(r"[,g]{1,2}[IR]", parsed.letters[chunks.index(behind[0]) + 1 :]):
        return None
    between = parsed.texts[place + 2 : behind[0].first]
    return behind[0] if {*between} <= _BETWEEN else None


_BETWEEN: Final = frozenset({"capaian", "dengan", "halnya", "indikator", "pada", "terjadi"})


def _reached(chunk: Chunk, own: str, facts: Facts) -> tuple[Nilai, IndikatorResult | None]:
    """The capaian of an indikator, or what a row reached of the target of the one it is of."""
    if chunk.ref is None:
        return None, None
    if chunk.letter == "I":
        hasil = facts.indikator(chunk.ref.id)
        return (hasil.capaian, hasil) if hasil is not None and not chunk.payload else (None, None)
    hasil = facts.indikator(own)
    if hasil is None or not is_percent(hasil.indikator.satuan):
        return None, None
    rows = [item for _, item in rows_called(hasil, chunk.ref.id)]
    share, target = (rows[0].persentase, hasil.target) if len(rows) == 1 else (None, None)
    if not isinstance(share, Fraction) or not isinstance(target, Fraction) or not target:
        return None, None
    return (share / target * 100, hasil) if hasil.indikator.polaritas == "naik" else (None, None)


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
            right = format_percent(reached, 2)
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
            right = format_percent(reached, 2)
            quote = parsed.sentence.quote(clause.first, clause.last)
            so = f"capaian {facts.name(hasil.indikator.id)} {right}"
            yield Wrong(KEADAAN, quote, so, right, kedua=at(hasil.indikator))
            return


_AGAINST: Final = frozenset({"namun", "sedangkan", "sementara", "tetapi", "tapi", "adapun"})
