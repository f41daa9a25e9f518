"""How far the result lies from the target or an earlier year, and on which side of it.

The clause tells of what was named before it: A mencapai 90, dua poin di atas target.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import counts_rows
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import words
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import (
    PERCENT,
    Quantity,
    agrees,
    plain,
    sign_of,
)
from lkjip_desktop.domain.temuan.claim.net.carried.clause import (
    CarriedClause,
    carried_matches,
    hasil_of,
    is_plain,
)
from lkjip_desktop.domain.temuan.claim.net.distance.apart import distance_in
from lkjip_desktop.domain.temuan.claim.net.sense import SentenceSubject
from lkjip_desktop.domain.temuan.claim.net.shape import SaidFigure
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_SIDE: Final = (
    r"(?:di (?:atas|bawah)|lebih (?:tinggi|rendah|besar|kecil|banyak|sedikit|cepat|lambat|lama"
    r"|singkat|pendek|panjang|baik|buruk) (?:dari|daripada|dibanding|dibandingkan|ketimbang)"
    r"|kurang dari|melampaui|melebihi|melewati)"
)
_AIM: Final = (
    r"(?:angka )?(?:target|batas|sasaran|ambang)(?:nya)?"
    r"(?: (?:kinerja|(?:dijanjikan|diperjanjikan|ditetapkan|direncanakan)|perjanjian))*"
)
_BACK: Final = r"(?:(?:hasil|capaian|realisasi|angka|nilai|indeks|skor|jumlah|kondisi|posisi|I) )?@"
_FORMS: Final = (
    pattern(
        rf"^(?P<lead>.*?)(?:(?:terpaut|selisih|berjarak) )?(?P<by>#)(?: (?P<unit>\w+))? {_SIDE} "
        rf"(?:(?P<aim>{_AIM})|(?P<past>{_BACK}))$"
    ),
    pattern(
        rf"^(?P<lead>.*?)(?:terpaut|selisih|berjarak|tertinggal) (?P<by>#)(?: (?P<unit>\w+))? dari "
        rf"(?:(?P<aim>{_AIM})|(?P<past>{_BACK}))$"
    ),
)
_TURNED: Final = (
    "bertambah", "berkurang", "naik", "turun", "meningkat", "menurun", "tumbuh", "menyusut",
    "melonjak",
)  # fmt: skip
_BY: Final = (
    rf"(?:{'|'.join(_TURNED)})(?: (?:sebanyak|sebesar|sejumlah))? (?P<by>#)(?: (?P<unit>\w+))?"
)
_SINCE: Final = r"(?:dari|dibanding|dibandingkan(?: dengan)?|sejak|daripada|semenjak)"
_TURNS: Final = (
    pattern(rf"^(?P<lead>.*?){_BY} {_SINCE} (?P<past>{_BACK})$"),
    pattern(rf"^{_SINCE} (?P<past>{_BACK}) (?P<lead>(?!#).*?){_BY}$"),
)
"""By how much it turned since a year."""
_COUNTS: Final = frozenset({"banyaknya", "jumlah", "jumlahnya", "volume"})
"""What is told of what a share is one of."""
_SIDES: Final = word_set("atas bawah lebih kurang melampaui melebihi melewati terpaut selisih")
_OTHERS: Final = word_set("renstra nasional provinsi menengah triwulan semester masing rata")


@needing("q o", words=_SIDES.union(_TURNED), figure=True)
def wrong_carried_aparts(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Distances that are others, of what is told before."""
    for clause, match in carried_matches(parsed, own, (*_FORMS, *_TURNS)):
        yield from _held(parsed, clause, match, facts)


def _held(
    parsed: Parsed, clause: CarriedClause, match: re.Match[str], facts: Facts
) -> Iterator[Wrong]:
    hasil = hasil_of(parsed, clause, facts)
    place, start = clause.place(match.start("by")), clause.said[: match.start("lead")].count(" ")
    number = parsed.sentence.tokens[place].number
    if (
        hasil is None
        or number is None
        or match["unit"] == "kali"
        or not is_plain(parsed, clause, match["lead"], hasil, facts.tahun, start)
        or (is_percent(hasil.indikator.satuan) and not _COUNTS.isdisjoint(match["lead"].split()))
    ):
        return
    others = _OTHERS - {*words(hasil.indikator.nama)}
    if not others.isdisjoint(clause.said.split()) or number.live or number.bound or number.about:
        return
    year = _year(clause, facts, aim="aim" in match.groupdict() and bool(match["aim"]))
    of = SentenceSubject(hasil, (), clause.times)
    said = distance_in(parsed, SaidFigure(place, number), of)
    if year is None or said is None or counts_rows(parsed.texts, place, said, hasil):
        return
    if any(agrees(said, x) for x in (hasil.realisasi, hasil.capaian) if isinstance(x, Fraction)):
        return  # the result itself: 11 menit, lebih cepat daripada target
    if match.groupdict().get("aim"):
        known, name = [*_from_target(of, said)], "target"
    else:
        known, name = [*_from_past(of, said, year, facts)], f"tahun {year}"
        if known and any(text in _AIMING for text in parsed.texts[: clause.first]):
            known += _apart(hasil.target, facts.past(of.ref.id, year).get("target"), said, of)
    if not known or any(agrees(said, x) for x in known):
        return
    right = plain(known[0])
    right += " %" if said.unit == PERCENT else ""
    quote = parsed.sentence.quote(place, clause.last)
    so = f"selisih realisasi indikator {hasil.indikator.kode} dengan {name} {right}"
    yield Wrong(ANGKA, quote, so, right, kedua=at(hasil.indikator))


_AIMING: Final = frozenset({"dipatok", "ditargetkan", "menargetkan", "target", "targetnya"})
"""Words of a target that may be what goes on: ditargetkan 90 persen, lima poin lebih tinggi."""


def _year(clause: CarriedClause, facts: Facts, *, aim: bool) -> int | None:
    """The year that it is held against; None where that is not clear."""
    others = {year for year in clause.years(facts.tahun) if year != facts.tahun}
    if aim:
        return None if others else facts.tahun
    return others.pop() if len(others) == 1 and 0 not in others else None


def _from_target(of: SentenceSubject, said: Quantity) -> Iterator[Fraction]:
    hasil = of.hasil
    yield from _apart(hasil.realisasi, hasil.target, said, of)
    if said.unit == PERCENT and isinstance(hasil.capaian, Fraction):
        yield abs(hasil.capaian - 100)


def _from_past(of: SentenceSubject, said: Quantity, year: int, facts: Facts) -> Iterator[Fraction]:
    before, hasil = facts.past(of.ref.id, year), of.hasil
    found = [*_apart(hasil.realisasi, before.get("realisasi"), said, of)]
    yield from found
    if found and said.unit == PERCENT:
        now, then = hasil.capaian, before.get("capaian")
        yield from _apart(now, then, said, of)
        if isinstance(now, Fraction) and isinstance(then, Fraction):
            yield abs(now - then)  # in percent, whatever the indikator is in


def _apart(now: Nilai, then: Nilai, said: Quantity, of: SentenceSubject) -> Iterator[Fraction]:
    """How far two lie apart, and for a figure in percent also in percent of the latter."""
    if not isinstance(now, Fraction) or not isinstance(then, Fraction):
        return
    shared = is_percent(of.hasil.indikator.satuan)
    if shared == (said.unit == PERCENT) or shared:
        yield abs(now - then)
    if said.unit == PERCENT and then:
        yield abs(now - then) / then * 100


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
_BEYOND: Final = word_set("atas bawah lebih melampaui melebihi melewati unggul kalah")
_BETTER: Final = {"unggul dari": 1, "kalah dari": -1}
_RATED: Final = frozenset({"capaian", "capaiannya", "kinerja", "kinerjanya"})
_OF_OTHERS: Final = frozenset(
    {"anggaran", "belanja", "belum", "bukan", "nasional", "pagu", "provinsi", "serapan", "target"}
    | {"tak", "tidak", "triwulan", "semester", "bulan"}
)


@needing("t", words=_BEYOND)
def wrong_carried_ways(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """That the result is more, less or better than in a year before, of what is told before."""
    for clause, match in carried_matches(parsed, own, (_FORM,)):
        yield from _side_held(parsed, clause, match, facts)


def _side_held(
    parsed: Parsed, clause: CarriedClause, match: re.Match[str], facts: Facts
) -> Iterator[Wrong]:
    hasil, lead = hasil_of(parsed, clause, facts), match["lead"]
    years = {year for year in clause.years(facts.tahun) if year != facts.tahun}
    if hasil is None or match["not"] or len(years) != 1:
        return
    if "#" in lead or not is_plain(parsed, clause, lead, hasil, facts.tahun):
        return
    if not _OF_OTHERS.isdisjoint(lead.split()):
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
