"""Which section is in charge: semuanya diampu Bidang A; penanggung jawabnya ialah Bidang A."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.status import MET, MISSED, OVER, state_at
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
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


_CHARGE: Final = word_set(
    "bertanggung diampu mengampu penanggung penanggungjawab penanggungjawabnya pengampu"
    " pengampunya tanggung tanggungjawab"
)
_CHARGED: Final = _CHARGE | {
    "adalah", "atas", "berada", "bernama", "capaian", "di", "ialah", "indikator", "ini", "itu",
    "jawab", "jawabnya", "kinerja", "menjadi", "merupakan", "oleh", "pada", "sebagai", "tersebut",
    "terhadap", "untuk", "yaitu", "yakni", "bawah", "pencapaian", "sepenuhnya",
}  # fmt: skip
_ENDS: Final = frozenset({",", ";", ":", ".", "sehingga", "sedangkan", "dengan", "karena", "yang"})


@needing("U", words=_CHARGE)
def wrong_charges(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """A section told to be in charge of an indikator that another one is in charge of."""
    texts = parsed.texts
    away = _covered([chunk for chunk in parsed.chunks if chunk.letter in "IU"])
    ends = (n for n, text in enumerate(texts) if text in _ENDS and n not in away)
    end = next(ends, len(texts))
    inside = [chunk for chunk in parsed.chunks if chunk.last < end]
    who = [chunk for chunk in inside if chunk.letter == "U"]
    what = [chunk for chunk in inside if chunk.letter == "I"]
    if len(who) != 1 or parsed.letters.count("U") > 1 or not (what or own):
        return
    said = {text for n, text in enumerate(texts[:end]) if n not in away}
    said -= _JOINING if what[1:] else frozenset()
    section, names = who[0].ref, {key: name for key, name, _ in facts.sections()}
    if not said <= _CHARGED or said.isdisjoint(_CHARGE) or section is None:
        return
    for row in _rows(what, own):
        hasil = facts.indikator(row)
        own_section = hasil.indikator.subsie if hasil is not None else None
        known = own_section in names and section.id in names
        if hasil is not None and own_section and known and section.id != own_section:
            right = names[own_section]
            so = f"penanggung jawab {facts.name(row)} “{right}”"
            quote = parsed.sentence.quote(0, end - 1)
            yield Wrong(KEADAAN, quote, so, right, kedua=at(hasil.indikator, "subsie"))
            return


_JOINING: Final = frozenset({"dan", "maupun", "serta"})


def _rows(what: Sequence[Chunk], own: str) -> list[str]:
    """The indikator that are named, or the one that a text stands under."""
    if not what:
        return [own]
    named = [(chunk.ref.id, chunk.payload) for chunk in what if chunk.ref is not None]
    return [row for row, payload in named if payload != "sebagian" or row == own]


def _covered(chunks: Sequence[Chunk]) -> set[int]:
    return {n for chunk in chunks for n in range(chunk.first, chunk.last + 1)}
