"""The figure of a target that is told as one to be met: belum menyamai sasaran 138 tahun ini."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import (
    PERCENT,
    Quantity,
    agrees,
    limits,
    plain,
)
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.carried.clause import (
    CarriedClause,
    carried_matches,
    hasil_of,
)
from lkjip_desktop.domain.temuan.claim.net.distance.apart import distance_in
from lkjip_desktop.domain.temuan.claim.net.distance.change import distances
from lkjip_desktop.domain.temuan.claim.net.sense import (
    SentenceSubject,
    strange_words,
    telling,
    words_of,
)
from lkjip_desktop.domain.temuan.claim.net.shape import SaidFigure
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_PROMISED: Final = (
    "(?:dijanjikan|diperjanjikan|diminta|ditetapkan|disepakati|ditargetkan|direncanakan|dipatok"
    "|disanggupi|dibebankan|dituntut)"
)
_LINK: Final = r"(?: (?:I|kinerja|sebesar|sebanyak|sejumlah|maksimal|minimal|yaitu|yakni))*"
_FORMS: Final = (
    pattern(
        rf"(?P<aim>target|sasaran|batas|ambang)(?:nya)?{_LINK} (?P<is>#)(?: (?P<unit>\w+))?"
        rf"(?P<promised> {_PROMISED})?(?: (?:untuk|pada|di))?(?: @)?$"
    ),
    pattern(
        rf"(?P<is>#)(?: (?P<unit>(?!dari|di)\w+))?(?P<promised> {_PROMISED})"
        r"(?: (?:untuk|pada|di))?(?: @)?$"
    ),
)
_AIMS: Final = frozenset(
    {
        "ambang", "batas", "batasnya", "dibebankan", "dijanjikan", "diminta", "diperjanjikan",
        "dipatok", "direncanakan", "disanggupi", "disepakati", "ditargetkan", "ditetapkan",
        "dituntut", "sasaran", "target", "targetnya",
    }
)  # fmt: skip
_OTHERS: Final = frozenset(
    {
        "antara", "awal", "bila", "depan", "dinaikkan", "dipangkas", "direvisi", "diturunkan",
        "jangka", "jika", "lama", "menengah", "menjadi", "nasional", "per", "pusat", "provinsi",
        "renstra", "revisi", "semester", "semula", "setiap", "tiap", "triwulan", "usulan",
        "bulan", "sebulan", "sehari", "hari", "anggaran", "pagu", "perubahan",
    }
)  # fmt: skip
_REACHING: Final = frozenset(
    map(
        stem,
        (
            "belum", "tidak", "tak", "gagal", "memenuhi", "mencapai", "menyamai", "menyentuh",
            "melampaui", "melewati", "menembus", "meraih", "menggapai", "melebihi", "kurang",
            "lebih", "tinggi", "rendah", "daripada", "berhasil", "atas", "bawah",
        ),
    )
)  # fmt: skip


@needing("q o", words=_AIMS, figure=True)
def wrong_aimed_at(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Targets of this year that are others, told as what was met or missed."""
    if not _OTHERS.isdisjoint(parsed.texts) or any(c.letter in "KSUJR" for c in parsed.chunks):
        return
    for clause, match in carried_matches(parsed, own, _FORMS):
        yield from _held(parsed, clause, match, own, facts)


def _distances(of: SentenceSubject, said: Quantity, facts: Facts) -> Iterator[Fraction]:
    """How far the result lies from the targets that may be told."""
    yield from distances(of, said)
    aims = [facts.past(of.ref.id, facts.tahun - 1).get("target")]
    aims += facts.planned(of.ref.id, facts.tahun + 1)
    done = of.hasil.realisasi
    yield from (abs(done - x) for x in numbers_of(aims) if isinstance(done, Fraction))


def _held(
    parsed: Parsed, clause: CarriedClause, match: re.Match[str], own: str, facts: Facts
) -> Iterator[Wrong]:
    place = clause.place(match.start("is"))
    hasil = hasil_of(parsed, clause, facts)
    years = clause.years(facts.tahun)
    if hasil is None or any(year != facts.tahun for year in years):
        return
    if not years and not parsed.is_of(facts.tahun):
        return
    known = words_of(hasil) | telling() | _REACHING
    number = parsed.sentence.tokens[place].number
    if strange_words(parsed, clause.first, place, known):
        return
    row, of = hasil.indikator, SentenceSubject(hasil, (), ())
    said = distance_in(parsed, SaidFigure(place, number), of) if number is not None else None
    aims = numbers_of([hasil.target, hasil.target_atas, *facts.planned(row.id, facts.tahun)])
    if said is None or said.live or said.about or (said.unit == PERCENT) != is_percent(row.satuan):
        return
    here = facts.indikator(own) if own else None  # named in another clause, and meant in this
    meant = [*aims, *numbers_of([here.target] if here is not None else [])]
    if not aims or any(limits(said, aim) for aim in meant):
        return
    if not match["promised"] and any(agrees(said, x) for x in _distances(of, said, facts)):
        return  # melampaui target sebesar 12 orang
    if isinstance(hasil.capaian, Fraction) and agrees(said, hasil.capaian):
        return  # pencapaian terhadap target sebesar 107,69 persen
    right = plain(aims[0])
    right += " %" if said.unit == PERCENT else ""
    quote = parsed.sentence.quote(clause.place(match.start()), clause.last)
    yield Wrong(ANGKA, quote, f"target {facts.name(row.id)} {right}", right, kedua=at(row))


_CHANGED: Final = pattern(
    r"^target(?:nya)?(?P<lead>(?: (?!dari\b)\w+){0,12}) dari (?P<then>#)(?: \w+)?"
    r" menjadi (?P<now>#)(?: \w+)?"
    r"(?: (?:dibanding|dibandingkan|daripada|dari|sejak|pada|untuk) @)?$"
)


@needing("q", words={"target", "targetnya"}, figure=True)
def wrong_targets_changed(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """From what target to what one it was changed since the year before, where these are others."""
    if any(c.letter in "KSUJR" for c in parsed.chunks):
        return
    for clause, match in carried_matches(parsed, own, (_CHANGED,)):
        hasil, years = hasil_of(parsed, clause, facts), clause.years(facts.tahun)
        if hasil is None or len(years) > 1 or 0 in years:
            continue
        if not _OTHERS.isdisjoint({*clause.said.split()} - _ALLOWED):
            continue
        known = words_of(hasil) | telling() | _CHANGING
        if strange_words(parsed, clause.first, clause.place(match.start("then")), known):
            continue
        row, year = hasil.indikator, next(iter(years), facts.tahun - 1)
        if year >= facts.tahun:
            continue
        since = range(year, year + 1) if years or own else range(year - _YEARS, year + 1)
        aimed = [facts.past(row.id, n).get("target") for n in reversed(since)]
        aimed += [x for n in reversed(since) for x in facts.planned(row.id, n)]
        pairs = (
            ("then", year, aimed),
            ("now", facts.tahun, [hasil.target, *facts.planned(row.id, facts.tahun)]),
        )
        for name, of, found in pairs:
            place, aims = clause.place(match.start(name)), numbers_of(found)
            number = parsed.sentence.tokens[place].number
            subject = SentenceSubject(hasil, (), ())
            said = (
                distance_in(parsed, SaidFigure(place, number), subject)
                if number is not None
                else None
            )
            if said is None or said.live or not aims or any(limits(said, aim) for aim in aims):
                continue
            right = plain(aims[0])
            so = f"target {facts.name(row.id)} tahun {of} {right}"
            quote = parsed.sentence.quote(clause.first, clause.last)
            yield Wrong(ANGKA, quote, so, right, kedua=at(row))
            return


_YEARS: Final = 5
"""How far back a target may be that is told without its year."""
_ALLOWED: Final = frozenset({"dinaikkan", "diturunkan", "menjadi"})
_CHANGING: Final = frozenset(
    map(
        stem,
        (
            "dinaikkan", "diturunkan", "diperketat", "dilonggarkan", "naik", "turun", "berubah",
            "bergeser", "ditingkatkan", "diubah", "meningkat", "menurun", "bertambah", "berkurang",
        ),
    )
)  # fmt: skip
