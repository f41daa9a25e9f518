"""Who is in charge of all indikator of a sasaran or in a state: semuanya diampu Bidang A."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.status import MET, MISSED, OVER, state_at
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_OWNED: Final = pattern(
    r"(?P<all>[eo])?b(?:[cP]{0,2}(?P<of>[SJ]))?(?P<state>c{1,2}(?P<neg>n?)c?v)?"
    r"(?:P(?P<within>[SJ]))?(?P<whole>c?e)?(?P<verb>[cBPVwx]{1,4})(?P<who>U)[cOt]{0,3}(?=$|[,.;])"
)
_IN_CHARGE: Final = word_set(
    "ada bawah berada di diampu dikelola dilaksanakan dipegang ditangani jawab kelolaan menjadi"
    " merupakan milik oleh pada tanggung tanggungan terdapat tugas"
)
_FULL: Final = 100


@needing("bU", own=False)
def wrong_owners(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """A section told to be in charge of all indikator of which another one has some."""
    match = _OWNED.match(parsed.letters)
    if match is None or not (match["all"] or match["whole"]) or not parsed.is_of(facts.tahun):
        return
    first, last = (parsed.chunks[at].first for at in (match.start("verb"), match.start("who")))
    noun = parsed.chunks[bool(match["all"])]
    if noun.payload != "indikator" or not _IN_CHARGE.issuperset(parsed.texts[first:last]):
        return
    members, who = _told_of(parsed, match, facts), parsed.chunks[match.start("who")].ref
    number = parsed.chunks[0].number if match["all"] == "o" else None
    if who is None or (number is not None and number.value != len(members)):
        return
    other = next((x for x in members if x.indikator.subsie not in {None, who.id}), None)
    if other is not None:
        row = other.indikator
        so = f"indikator {row.kode or row.nama} diampu bagian lain"
        yield Wrong(KEADAAN, parsed.quote(0, match.start("who")), so, kedua=at(row, "subsie"))


def _told_of(parsed: Parsed, match: re.Match[str], facts: Facts) -> list[IndikatorResult]:
    """The indikator of a sasaran or level, or all, in the state that is told."""
    places = [match.start(name) for name in ("of", "within") if match[name]]
    refs = [ref for ref in (parsed.chunks[at].ref for at in places) if ref is not None]
    if len(refs) > 1:
        return []
    members = facts.members(refs[0].kind, refs[0].id) if refs else facts.members()
    if not match["state"]:
        return [*members]
    state = state_at(parsed, match.end("state") - 1, bool(match["neg"]))
    reached = ((x, x.capaian) for x in members)
    known = [(x, nilai) for x, nilai in reached if isinstance(nilai, Fraction)]
    if state == MISSED:
        return [x for x, nilai in known if nilai < _FULL]
    if state == OVER:
        return [x for x, nilai in known if nilai > _FULL]
    return [x for x, nilai in known if nilai >= _FULL] if state == MET else []
