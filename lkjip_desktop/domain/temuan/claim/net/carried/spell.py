"""For how many years in a row a target was met or missed, in a clause that goes on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.net.carried.clause import (
    CarriedClause,
    carried_clauses,
    hasil_of,
)
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at
from lkjip_desktop.domain.temuan.wording import percentage

_MANY: Final = {"dua": 2, "2": 2, "tiga": 3, "3": 3, "empat": 4, "4": 4}
_MEETS: Final = "(?:memenuhi|mencapai|menyentuh|meraih|menyamai|menggapai)"
_MET: Final = "(?:tercapai|terpenuhi|dicapai|dipenuhi|diraih)"
_NO: Final = r"(?:gagal|tidak|belum|tak)(?: (?:berhasil|mampu|pernah|dapat|bisa))*"
_STILL: Final = r"(?:(?:selalu|terus|masih|juga|kami|berhasil|mampu|konsisten) )*"
_FORM: Final = pattern(
    r"\b(?P<many>dua|tiga|empat|[234]) tahun (?P<which>(?:(?:berturut turut|terakhir|belakangan"
    r"|sebelumnya|lalu|terdahulu|silam|beruntun|berturutan|secara) )+)"
    rf"(?:(?P<missed>{_STILL}{_NO} {_MEETS} target(?:nya)?|target(?:nya)? {_STILL}{_NO} {_MET}"
    rf"|{_STILL}(?P<below>di bawah target))"
    rf"|(?P<met>{_STILL}{_MEETS} target(?:nya)?|target(?:nya)? {_STILL}{_MET}"
    rf"|{_STILL}(?P<above>(?:di atas|melampaui|melewati|melebihi) target)))"
    r"(?: (?:sebelum|pada|hingga) tahun ini)?$"
)
_SINCE: Final = pattern(
    r"\b(?:(?P<each>setiap tahun|tiap tahun|selalu|senantiasa|konsisten|terus)"
    r" (?:(?:berhasil|mampu) ){0,2}"
    rf"(?:(?P<missed>{_NO} {_MEETS}|di bawah)"
    rf"|(?P<met>{_MEETS}|di atas|melampaui|melebihi|melewati))"
    rf"|(?P<never>(?:tidak|belum|tak) pernah) (?:(?P<fail>gagal) )?{_MEETS}) target(?:nya)?"
    r" sejak (?:tahun )?(?P<year>20\d\d)$"
)
_BEFORE: Final = frozenset({"lalu", "sebelumnya", "silam", "terdahulu"})
_ENDED: Final = frozenset({"setelah", "sesudah", "sebelum", "usai"})
_DOUBTED: Final = frozenset({"bukan", "hampir", "nyaris", "renstra", "triwulan", "semester"})


@needing(words={"tahun"})
def wrong_spells(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """That a target was met or missed for some years in a row, where it was not in one of them."""
    texts = parsed.texts
    if "target" not in texts and "targetnya" not in texts:
        return
    for clause in carried_clauses(parsed, own):
        yield from _since(parsed, clause, facts)
        match = _FORM.search(" ".join(texts[clause.first : clause.last + 1]))
        if match is None or not _DOUBTED.isdisjoint(texts):
            continue
        hasil = hasil_of(parsed, clause, facts)
        aside = bool(match["below"] or match["above"])
        if hasil is None or (aside and hasil.indikator.polaritas != "naik"):
            continue
        before = not _BEFORE.isdisjoint(match["which"].split())
        before = before or not _ENDED.isdisjoint(texts[max(0, clause.first - 1) : clause.last])
        found = _others(hasil, match, facts, before=before)
        if found:
            year, right = found
            so = f"capaian {facts.name(hasil.indikator.id)} tahun {year} {right}"
            quote = parsed.sentence.quote(clause.first, clause.last)
            yield Wrong(KEADAAN, quote, so, right, kedua=at(hasil.indikator))
            return


def _since(parsed: Parsed, clause: CarriedClause, facts: Facts) -> Iterator[Wrong]:
    """That it was so in each year since one, where it was not in one of them."""
    match = _SINCE.search(" ".join(parsed.texts[clause.first : clause.last + 1]))
    hasil = hasil_of(parsed, clause, facts) if match is not None else None
    if match is None or hasil is None or not _DOUBTED.isdisjoint(parsed.texts):
        return
    aside = "target" in match[0] and match[0].split()[2:3] in (["atas"], ["bawah"])
    if (aside or "mel" in match[0]) and hasil.indikator.polaritas != "naik":
        return
    missed = bool(match["missed"]) or (bool(match["never"]) and not match["fail"])
    for year in range(int(match["year"]), facts.tahun + 1):
        reached = _reached(hasil, year, facts)
        if isinstance(reached, Fraction) and (reached >= SERATUS) == missed:
            right = percentage(reached, 2)
            so = f"capaian {facts.name(hasil.indikator.id)} tahun {year} {right}"
            quote = parsed.sentence.quote(clause.first, clause.last)
            yield Wrong(KEADAAN, quote, so, right, kedua=at(hasil.indikator))
            return


def _others(
    hasil: IndikatorResult, match: re.Match[str], facts: Facts, *, before: bool
) -> tuple[int, str] | None:
    """A year in which it was otherwise, and its capaian, in whichever years may be meant."""
    many = _MANY[match["many"]]
    found = None
    for last in (facts.tahun - 1,) if before else (facts.tahun - 1, facts.tahun):
        years = range(last - many + 1, last + 1)
        reached = [(year, _reached(hasil, year, facts)) for year in years]
        off = [
            (year, percentage(x, 2))
            for year, x in reached
            if isinstance(x, Fraction) and (x >= SERATUS) == bool(match["missed"])
        ]
        if not off:
            return None
        found = found or off[0]
    return found


def _reached(hasil: IndikatorResult, year: int, facts: Facts) -> Nilai:
    if year == facts.tahun:
        return hasil.capaian
    return facts.past(hasil.indikator.id, year).get("capaian")
