"""Which year of its plan a report is of, and targets met in all of the last years or at its end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.claim.code import ANGKA, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.status import MET, OVER, state_at
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import plain
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at
from lkjip_desktop.domain.temuan.text.terbilang import read_words
from lkjip_desktop.domain.temuan.wording import percentage

_ALWAYS: Final = frozenset({"konsisten", "selalu", "senantiasa"})
_YEARS: Final = pattern(
    r"\b(?P<many>dua|tiga|empat|lima|[2-5])\stahun\s(?:terakhir|belakangan|berturut-turut)\b",
    re.IGNORECASE,
)
_NUMBERS: Final = {"dua": 2, "tiga": 3, "empat": 4, "lima": 5}
_DENYING: Final = word_set("akan belum bisa dapat diharapkan hampir kecuali nyaris tidak")


def _told_of(parsed: Parsed, own: str, facts: Facts) -> IndikatorResult | None:
    """The one indikator that a sentence names or stands under."""
    named = {c.ref.id for c in parsed.chunks if c.letter == "I" and c.ref is not None}
    named |= {own} if own else set()
    others = any(c.letter in "KSUJRb" for c in parsed.chunks)
    return facts.indikator(next(iter(named))) if len(named) == 1 and not others else None


@needing("v", words=_ALWAYS)
def wrong_always(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """That a target was met in each of the last years, where it was missed in one."""
    years, place = _YEARS.search(parsed.sentence.text), parsed.letters.find("v")
    first = next(n for n, text in enumerate(parsed.texts) if text in _ALWAYS)
    hasil = _told_of(parsed, own, facts) if years is not None else None
    if years is None or hasil is None or not _DENYING.isdisjoint(parsed.texts):
        return
    state = state_at(parsed, place, negated=False)
    row, down = hasil.indikator, hasil.indikator.polaritas != "naik"
    if state not in {MET, OVER} or (state == OVER and down) or first > parsed.chunks[place].first:
        return
    many = _NUMBERS.get(years["many"].casefold()) or int(years["many"])
    for year in range(facts.tahun - 1, facts.tahun - many, -1):
        reached = facts.past(row.id, year).get("capaian")
        missed = isinstance(reached, Fraction) and (
            reached < SERATUS or (state == OVER and reached == SERATUS)
        )
        if missed:
            right = percentage(reached, 2)
            so = f"capaian {facts.name(row.id)} tahun {year} {right}"
            quote = parsed.sentence.quote(first, parsed.chunks[place].last)
            yield Wrong(KEADAAN, quote, so, right, kedua=at(row))
            return


_LAST: Final = pattern(
    r"\b(?P<neg>belum\s|tidak\s)?(?:mencapai|memenuhi|menyamai|melampaui|melewati|melebihi|di atas)"
    r"\starget\b(?P<gap>[^,;.:]{0,40}?)\b(?:akhir|penutup|terakhir|penghujung)\b(?P<to>[^,;.:]{0,16}?)"
    r"\b(?:renstra|rencana strategis)\b(?!\s(?:kementerian|provinsi|nasional|pusat))",
    re.IGNORECASE,
)


@needing(words={"renstra", "strategis"})
def wrong_at_end(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """That the target of the last year of the plan is met already, where it is not, or not yet."""
    match = _LAST.search(parsed.sentence.text)
    hasil = _told_of(parsed, own, facts) if match is not None else None
    if match is None or hasil is None or hasil.indikator.polaritas not in {"naik", "turun"}:
        return
    before = {*parsed.sentence.text[: match.start()].casefold().split()}
    if not before.isdisjoint(_DENYING - {"dapat", "bisa"} if match["neg"] else _DENYING):
        return
    row, end = hasil.indikator, facts.plan_end()
    found = {x for x in facts.planned(row.id, end) if isinstance(x, Fraction)}
    found |= {x for x in (hasil.target,) if end == facts.tahun and isinstance(x, Fraction)}
    if len(found) != 1 or not isinstance(hasil.realisasi, Fraction):
        return
    aim = next(iter(found))
    met = hasil.realisasi >= aim if row.polaritas == "naik" else hasil.realisasi <= aim
    if met == bool(match["neg"]):
        right = plain(aim)
        so = f"target {facts.name(row.id)} tahun {end} {right} (realisasi {plain(hasil.realisasi)})"
        yield Wrong(KEADAAN, match[0], so, right, kedua=at(row))


_YEAR: Final = r"(?:19|20)\d\d"
_OF_PLAN: Final = pattern(
    r"\btahun\s(?:yang\s)?(?P<nth>pertama|ke-?\s?(?:[a-z]{3,9}|\d))(?=\s)"
    r"(?:\s(?:dari|dalam|atas|bagi|pelaksanaan|penerapan|penjabaran|periode|masa|berlakunya)){0,4}"
    rf"\s(?:renstra|rencana strategis)(?:\s(?:tahun|periode))*\s"
    rf"(?P<first>{_YEAR})\s?[-–]\s?(?P<last>{_YEAR})",
    re.IGNORECASE,
)
_ANY_YEAR: Final = pattern(rf"(?<!\d){_YEAR}(?!\d)")
_LATER: Final = frozenset({"akan", "berikutnya", "depan", "hingga", "mendatang", "sampai", "sejak"})


@needing("D", words={"renstra", "rencana"}, own=False)
def wrong_plan_years(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """Which year of its plan the report is of, told as another: tahun keempat Renstra 2021-2026."""
    text = parsed.sentence.text
    match = _OF_PLAN.search(text)
    if match is None or not _LATER.isdisjoint(parsed.texts):
        return
    span = int(match["first"]), int(match["last"])
    years = {int(year) for year in _ANY_YEAR.findall(text)} - {*span, facts.tahun}
    if years or span != (facts.plan_begin(), facts.plan_end()):
        return
    said, right = _ordinal(match["nth"].casefold()), facts.tahun - span[0] + 1
    if said and said != right:
        so = f"tahun {facts.tahun} tahun ke-{right} Renstra {span[0]}-{span[1]}"
        yield Wrong(ANGKA, match[0], so, str(right), kedua=facts.plan_place())


def _ordinal(text: str) -> int:
    if text == "pertama":
        return 1
    rest = text.removeprefix("ke").strip("- ")
    number = int(rest) if rest.isdigit() else read_words(rest)
    return int(number or 0)
