"""How many of something the report has: indikator, kegiatan, sasaran, revisions and the like."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU
from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.many.uncounted import AGREED, HOLDS
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import Ref

BUDGET: Final = word_set("ikhtisar_eksekutif rencana_kerja_anggaran realisasi_anggaran simpulan")
ORGANISATION: Final = frozenset({"tugas_fungsi", "struktur_organisasi"})


def _scope(parsed: Parsed, match: re.Match[str]) -> Ref | None:
    """The sasaran, level or section it is a number of; what is named last before it, or after."""
    before = [c.ref for c in parsed.chunks[: match.start()] if c.letter in "SJUK"]
    beside = parsed.chunks[match.start()].first - 1, parsed.chunks[match.end() - 1].last + 1
    told = [parsed.texts[at] for at in beside if 0 <= at < len(parsed.texts)]
    if not _IN_ALL.isdisjoint(told) and parsed.texts[beside[1] - 1] != "yang":
        return None
    after = re.match(
        r"(?:[cP]{0,2}|c?[Vw][cP]{1,2}(?=U)|[cPVw]{1,5}(?=S))(?P<ref>[SJUK])",
        parsed.letters[match.end() :],
    )
    if after:
        return parsed.chunks[match.end() + after.start("ref")].ref
    if _SEVERAL_LEVELS.search(parsed.letters, 0, match.start()):
        return None
    return before[-1] if before else None


_IN_ALL: Final = word_set("keseluruhan keseluruhannya semuanya seluruhnya total totalnya")
"""Beside a number that is of all: ... mengukur sasaran 2, dan 10 indikator seluruhnya."""
_SEVERAL_LEVELS: Final = pattern(r"J[,g]{1,2}c?q?J[^qJ]*$")
"""What is told of several levels together: tiga sasaran program dan empat sasaran kegiatan."""


def document_of(parsed: Parsed, start: int) -> str:
    """The document whose number it is, where one holds it and another what comes of it."""
    named = [at for at, c in enumerate(parsed.chunks) if c.letter == "D"]
    if not named:
        return "" if _AGREED.isdisjoint(parsed.texts) else "perjanjian"
    before = [at for at in named if at < start]
    opens = HOLDS.match(parsed.letters) is not None and named[-1] > start
    return parsed.chunks[named[0] if opens else (before or named)[-1]].payload


_AGREED: Final = AGREED - {"ditetapkan"}


def recorded(
    parsed: Parsed, match: re.Match[str], facts: Facts, tempat: str, whole: bool
) -> tuple[frozenset[int], str]:
    noun = parsed.chunks[match.start("noun")]
    ref, document = _scope(parsed, match), document_of(parsed, match.start())
    if noun.letter == "J" and noun.ref is not None:
        called = parsed.quote(match.start("noun"), match.start("noun"))
        return facts.count("sasaran", document, noun.ref.id), f"sasaran pada jenjang “{called}”"
    if noun.letter == "f":
        counted = tempat in ORGANISATION or (tempat in BUDGET and not noun.payload)
        known = facts.count("bagian", noun.payload) if counted else frozenset[int]()
        holding = {x.kegiatan.subsie for x in facts.lines() if x.kegiatan.subsie}
        known |= {len(holding)} if known and tempat in BUDGET and holding else set()
        return known, noun.payload or "unit kerja"
    if noun.payload == "indikator" and ref is not None and ref.kind == "J":
        return at_level(ref.id, document, _told_of_level(parsed, match.start()), facts, tempat)
    if noun.payload == "indikator":
        known = how_many_indikator(ref, document, facts) | _funded(parsed, match, ref, facts)
        listed = listed_before(parsed, match.start()) if ref is not None else ()
        known = known if listed == () else indikator_of(listed, facts)
        return known, _called(document, facts) if ref is None else "indikator di situ"
    if noun.payload == "butir" and ref is None and document == "perjanjian":
        versions = not _VERSIONS.isdisjoint(parsed.texts)
        return (frozenset() if versions else facts.count(document) - {0}), "butir"
    if noun.payload in {"kegiatan", "keluaran"} and whole:
        return how_many_lines(parsed, noun.payload, ref, facts, tempat)
    if noun.payload in {"sasaran", "tujuan", "jenjang"} and ref is None:
        return facts.count(noun.payload, document), noun.payload
    return frozenset(), ""


def _called(document: str, facts: Facts) -> str:
    """What is counted; with how many a document has and how many the report, where these differ."""
    name, (own,) = _DOCUMENTS.get(document, ""), facts.count("indikator")
    (agreed,) = facts.count("indikator", document) if name else (own,)
    told = f" ({agreed} dalam {name}, {own} dalam laporan ini)"
    return f"indikator{told if agreed != own else ''}"


_DOCUMENTS: Final = {"perjanjian": "perjanjian kinerja", "renstra": "Renstra"}


_OF_LEVEL: Final = pattern(r"qJ[^qJ]*$")


def _told_of_level(parsed: Parsed, start: int) -> int | None:
    """How many sasaran a level is told to have right before."""
    match = _OF_LEVEL.search(parsed.letters, 0, start)
    said = parsed.chunks[match.start()].number if match is not None else None
    return int(said.value) if said is not None and said.is_exact_count else None


def at_level(
    jenjang: str, document: str, sasaran: int | None, facts: Facts, tempat: str
) -> tuple[frozenset[int], str]:
    """How many indikator a level has in a document that has so many sasaran there, and its name."""
    group = facts.group("J", jenjang)
    own, planned = group.banyak_indikator if group else 0, facts.planned_in(jenjang)
    numbers = {"laporan": own, "renstra": planned, "perjanjian": facts.agreed_in(jenjang)}
    asked = [document] if document and numbers[document] else ["laporan"]
    asked += ["laporan"] if document == "perjanjian" else []
    asked += ["renstra"] if not document and (sasaran is not None or tempat in _OF_PLAN) else []
    fits = [name for name in asked if sasaran in facts.count("sasaran", name, jenjang)]
    known = frozenset(numbers[name] for name in fits or asked) - {0}
    told = f" ({planned} dalam Renstra, {own} dalam laporan ini)" if 0 < planned != own else ""
    return known, f"indikator pada jenjang itu{told}"


_OF_PLAN: Final = frozenset({"kriteria_iku", "rencana_strategis", "visi_misi"})
_OTHERS: Final = word_set(
    "badan daerah direktorat kabupaten kementerian kota lembaga mahkamah nasional pemerintah"
    " provinsi pusat"
)


def is_of_others(parsed: Parsed, place: int) -> bool:
    """Whether a document is that of who is above the office: Renstra Kementerian."""
    last = parsed.chunks[place].last
    return not _OTHERS.isdisjoint(parsed.texts[last + 1 : last + 2])


def how_many_indikator(ref: Ref | None, document: str, facts: Facts) -> frozenset[int]:
    """How many indikator there are in a document, of a sasaran, a level or a section."""
    if ref is not None:
        group = facts.group(ref.kind, ref.id) if ref.kind in {"S", "J", "U"} else None
        return frozenset({group.banyak_indikator}) if group else frozenset()
    of_document = facts.count("indikator", document) if document != "laporan" else frozenset()
    return of_document | facts.count("indikator")


def how_many_funded(members: Iterable[IndikatorResult]) -> int:
    """How many indikator have a pagu; 0 where that is not known of one, too."""
    amounts = [hasil.pagu for hasil in members]
    if any(nilai is not TIDAK_BERLAKU and not isinstance(nilai, Fraction) for nilai in amounts):
        return 0
    return sum(isinstance(nilai, Fraction) and nilai > 0 for nilai in amounts)


def _funded(parsed: Parsed, match: re.Match[str], ref: Ref | None, facts: Facts) -> frozenset[int]:
    """How many have a pagu, where it is told what money there is for them."""
    before = {c.payload for c in parsed.chunks[: match.start()] if c.letter == "p"}
    if ref is not None or before.isdisjoint(_MONEY):
        return frozenset()
    return frozenset({how_many_funded(facts.members())} - {0})


_MONEY: Final = frozenset({"akhir", "awal", "belanja", "pagu"})


def how_many_lines(
    parsed: Parsed, noun: str, ref: Ref | None, facts: Facts, tempat: str
) -> tuple[frozenset[int], str]:
    if ref is not None and ref.kind == "U":
        own = sum(x.kegiatan.subsie == ref.id and x.kegiatan.jenis == noun for x in facts.lines())
        return frozenset({own} - {0}), f"{noun} di bagian itu"
    if ref is not None and ref.kind == "K":
        below = sum(line.kegiatan.induk == ref.id for line in facts.lines())
        return frozenset({below} - {0}), f"{noun} di bawahnya"
    of_money = noun == "keluaran" or tempat in BUDGET or any(c.letter == "p" for c in parsed.chunks)
    if ref is not None or not of_money:
        return frozenset(), ""
    return facts.count(noun) - {0}, noun


_VERSIONS: Final = frozenset({"awal", "perubahan", "revisi", "semula"})
"""Words of one of several agreements."""


_LISTED: Final = pattern(r"[^bqvN,g][,g]{1,2}x?(?=[SU][^SJUKq]*$)")
_ALL_NAMED: Final = pattern(r"[SU](?:[,g]{1,2}[SU])+(?=[^SJUKq]*$)")


def listed_before(parsed: Parsed, start: int) -> tuple[Ref, ...] | None:
    """Those listed before a number, of which it is told together; None where not all are known."""
    if _LISTED.search(parsed.letters, 0, start) is None:
        return ()
    match = _ALL_NAMED.search(parsed.letters, 0, start)
    within = parsed.chunks[match.start() : match.end()] if match is not None else ()
    return tuple([chunk.ref for chunk in within if chunk.ref is not None]) or None


def indikator_of(listed: Iterable[Ref] | None, facts: Facts) -> frozenset[int]:
    """How many indikator some have together; none where that is not known."""
    groups = [facts.group(ref.kind, ref.id) for ref in listed or ()]
    each = [group.banyak_indikator for group in groups if group is not None]
    return frozenset({sum(each)} if each and len(each) == len(groups) else ())
