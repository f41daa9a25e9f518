"""On which side of an earlier year the result lies, in a clause that goes on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import plain, sign_of
from lkjip_desktop.domain.temuan.claim.net.carried.clause import (
    CarriedClause,
    carried_matches,
    hasil_of,
    is_plain,
)
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_MORE: Final = ("tinggi", "besar", "banyak", "lama", "panjang", "lambat")
_LESS: Final = ("rendah", "kecil", "sedikit", "singkat", "pendek", "cepat")
_GOOD: Final = ("baik", "bagus")
_BAD: Final = ("buruk", "jelek")
_FORM: Final = pattern(
    r"^(?P<lead>.*?)(?P<way>di (?:atas|bawah)|(?P<not>tidak )?lebih (?P<how>"
    rf"{'|'.join([*_MORE, *_LESS, *_GOOD, *_BAD])}) (?:dari|daripada|dibanding|dibandingkan"
    r"|ketimbang)(?: dengan)?|melampaui|melebihi|melewati|unggul dari|kalah dari) "
    r"(?:(?:hasil|capaian|realisasi|angka|nilai|indeks|skor|jumlah|kondisi|keadaan|posisi|I) )?@$"
)
_SIDES: Final = word_set("atas bawah lebih melampaui melebihi melewati unggul kalah")
_BETTER: Final = {"unggul dari": 1, "kalah dari": -1}
_RATED: Final = frozenset({"capaian", "capaiannya", "kinerja", "kinerjanya"})
_OTHERS: Final = frozenset(
    {"anggaran", "belanja", "belum", "bukan", "nasional", "pagu", "provinsi", "serapan", "target"}
    | {"tak", "tidak", "triwulan", "semester", "bulan"}
)


@needing("t", words=_SIDES)
def wrong_carried_ways(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """That the result is more, less or better than in a year before, of what is told before."""
    for clause, match in carried_matches(parsed, own, (_FORM,)):
        yield from _held(parsed, clause, match, facts)


def _held(
    parsed: Parsed, clause: CarriedClause, match: re.Match[str], facts: Facts
) -> Iterator[Wrong]:
    hasil, lead = hasil_of(parsed, clause, facts), match["lead"]
    years = {year for year in clause.years(facts.tahun) if year != facts.tahun}
    if hasil is None or match["not"] or len(years) != 1:
        return
    if "#" in lead or not is_plain(parsed, clause, lead, hasil, facts.tahun):
        return
    if not _OTHERS.isdisjoint(lead.split()):
        return
    (year,) = years
    told = _sign(match, hasil)
    before = facts.past(hasil.indikator.id, year)
    pairs = [(hasil.realisasi, before.get("realisasi"))]
    if not _RATED.isdisjoint(lead.split()) or "capaian" in match[0]:
        pairs.append((hasil.capaian, before.get("capaian")))
    known = [
        (now, then)
        for now, then in pairs
        if isinstance(now, Fraction) and isinstance(then, Fraction)
    ]
    if not known or not isinstance(pairs[0][1], Fraction):
        return
    if any(sign_of(now - then) == told for now, then in known):
        return
    now, then = known[0]
    quote = parsed.sentence.quote(clause.place(match.start("way")), clause.last)
    so = f"realisasi {facts.name(hasil.indikator.id)} {plain(then)} pada tahun {year} dan"
    yield Wrong(
        KEADAAN, quote, f"{so} {plain(now)} pada tahun {facts.tahun}", kedua=at(hasil.indikator)
    )


def _sign(match: re.Match[str], hasil: IndikatorResult) -> int:
    """1 where the result is told to be more than before, -1 where it is less."""
    way, how = match["way"], match["how"]
    if how in _GOOD or how in _BAD or way in _BETTER:
        better = _BETTER.get(way, 1 if how in _GOOD else -1)
        return better if hasil.indikator.polaritas == "naik" else -better
    return -1 if way == "di bawah" or how in _LESS else 1
