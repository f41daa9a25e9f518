"""Amounts and shares of money that a sentence tells together: of a pagu, among others, or both."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.kind.value.held import held
from lkjip_desktop.domain.temuan.claim.kind.value.part import parts_of_all
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, agrees
from lkjip_desktop.domain.temuan.claim.wrong import Wrong
from lkjip_desktop.domain.temuan.finding import at

OF_MONEY: Final = frozenset({"akhir", "awal", "belanja", "pagu"})
SHARE: Final = pattern(r"(?P<who>[IKO])[cMtPwhrp]{0,6}q(?:d[cet]{0,2})?p[cO]{0,2}")


def shares_spent(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """The share of its pagu behind what an indikator spent or has left: Rp207 juta atau 90%."""
    hasil = facts.indikator(own)
    if hasil is None or any(c.letter in "KSUJ" for c in parsed.chunks):
        return
    for match in _OR.finditer(parsed.letters) if parsed.has("pqyqdp") else ():
        amount, place = parsed.chunks[match.end() - 3].number, match.end() - 1
        behind, said = _OF_PAGU.match(parsed.letters, place + 1), parsed.chunks[place].number
        of = parsed.chunks[behind.end() - 1].payload if behind else ""
        if amount is None or said is None or of != "pagu" or said.unit != PERCENT:
            continue
        spent = (hasil.realisasi_anggaran, hasil.serapan, "serapan")
        left = hasil.serapan
        columns = {
            "belanja": spent,
            "realisasi": spent,
            "sisa": (hasil.sisa, 100 - left if isinstance(left, Fraction) else None, "sisa"),
        }
        prop = parsed.chunks[match.start() + match[0].rfind("p")].payload
        money, share, words = columns.get(prop, (None, None, ""))
        known = isinstance(money, Fraction) and agrees(amount, money)
        if known and not (said.live or said.bound or agrees(said, share)):
            figure = Figure(share, f"{words} {facts.name(own)}", at(hasil.indikator))
            yield contradiction(parsed.quote(match.end() - 3, place), said, figure)


_OR: Final = pattern(r"p[cMtPhwO]{0,4}qyq(?![bN])")
_OF_PAGU: Final = pattern(r"d[cO]?p")


_PAGU_AND_SHARE: Final = pattern(
    r"(?P<who>K)[cMtPwhrpxV,]{0,8}(?P<pagu>q)(?:,?c?y|\(|,c?)(?P<q>q)"
    r"(?=\)?(?:d[cet]{0,2}p[cOt]{0,3})?(?:[,.;)g]|$))"
)


def shares_beside(parsed: Parsed, facts: Facts) -> Iterator[Wrong]:
    """What part of the pagu a kegiatan takes, behind its own: yaitu Rp7,08 miliar atau 44 %."""
    for match in _PAGU_AND_SHARE.finditer(parsed.letters) if parsed.has("Kqq") else ():
        pagu, place = parsed.chunks[match.start("pagu")].number, match.start("q")
        said, ref = parsed.chunks[place].number, parsed.chunks[match.start()].ref
        line = facts.kegiatan(ref.id) if ref is not None else None
        if pagu is None or said is None or line is None or said.unit != PERCENT:
            continue
        exact = not (said.live or said.bound or pagu.live) and agrees(pagu, line.pagu)
        wholes = numbers_of([facts.whole("akhir"), facts.whole("awal")])
        if exact and isinstance(line.pagu, Fraction) and wholes and pagu.unit == RUPIAH:
            shares = [line.pagu / whole * 100 for whole in wholes if whole]
            if not any(agrees(said, share) for share in (*shares, *numbers_of([line.serapan]))):
                share = Figure(shares[0], "bagiannya dari pagu akhir")
                yield contradiction(parsed.quote(match.start("pagu"), place), said, share)


def shares_of_pagu(
    parsed: Parsed, match: re.Match[str], place: int, facts: Facts
) -> Iterator[Wrong]:
    """The part of a whole pagu that a kegiatan or an indikator takes."""
    said, who = parsed.chunks[place].number, parsed.chunks[match.start()].ref
    between = [parsed.chunks[at] for at in range(match.start() + 1, place)]
    asked = {chunk.payload for chunk in between if chunk.letter == "p"}
    if said is None or said.live or said.unit != PERCENT or said.bound:
        return
    if who is None or who.kind == "O":
        return
    named = "O" in parsed.letters[place : match.end()]
    to_whole = named or parsed.chunks[match.end() - 1].payload == "akhir"
    if asked & {"belanja", "serapan", "realisasi"}:
        yield from held(parsed, match.start() + 1, place, "serapan", "", facts)
        return
    if asked <= {"pagu", "akhir"}:
        yield from _part_of_pagu(parsed, match, place, who, facts, to_whole=to_whole)


def _part_of_pagu(
    parsed: Parsed,
    match: re.Match[str],
    place: int,
    who: Ref | None,
    facts: Facts,
    *,
    to_whole: bool,
) -> Iterator[Wrong]:
    """The share of the whole pagu, or else of its own, that is told at a place."""
    said = parsed.chunks[place].number
    if said is None or said.live or said.bound or said.unit != PERCENT or who is None:
        return
    part = facts.kegiatan(who.id) if who.kind == "K" else facts.indikator(who.id)
    whole = facts.whole("akhir")
    if (
        part is not None
        and isinstance(part.pagu, Fraction)
        and isinstance(whole, Fraction)
        and whole
    ):
        share = Figure(part.pagu / whole * 100, "bagiannya dari pagu akhir")
        spent = [x.nilai for x in parts_of_all(parsed, who, said, facts)]
        own = (*(() if to_whole else (part.serapan,)), *spent)
        if not any(agrees(said, nilai) for nilai in (share.nilai, *own)):
            last = max(place, match.end() - 1 if place < match.end() else place)
            yield contradiction(parsed.quote(match.start(), last), said, share)
