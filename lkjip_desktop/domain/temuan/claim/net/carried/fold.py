"""How many times an earlier result the result is, or which part of it: hampir dua kali lipat."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.number.figure import format_number
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.carried.clause import (
    CarriedClause,
    carried_matches,
    hasil_of,
)
from lkjip_desktop.domain.temuan.claim.net.part.portion import exact_share, fits_share
from lkjip_desktop.domain.temuan.claim.net.sense import strange_words, telling, words_of
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_HOWS: Final = {
    "hampir": "nearly", "nyaris": "nearly", "mendekati": "nearly", "lebih dari": "above",
    "di atas": "above", "kurang dari": "below", "di bawah": "below", "tidak sampai": "below",
    "sekitar": "about",
}  # fmt: skip
_HOW: Final = rf"(?:(?P<how>{'|'.join(_HOWS)}) )?"
_THAN: Final = r"(?:dari|dibanding|dibandingkan|daripada|terhadap|dibandingkan dengan|sejak)"
_BACK: Final = r"(?:(?:hasil|capaian|realisasi|angka|nilai|jumlah|kondisi|pada|I) ){0,2}@"
_FORMS: Final = (
    pattern(rf"{_HOW}(?P<n>#) kali(?: lipat)?(?:nya)? (?:{_THAN} )?{_BACK}$"),
    pattern(rf"{_HOW}(?P<n>#)(?:nya)? (?:(?:{_THAN}|sejak) )?{_BACK}$"),
)
_FOLDS: Final = frozenset({"kali", "lipat"})
_PARTS: Final = frozenset(
    {"separuh", "separuhnya", "setengah", "setengahnya", "sepertiga", "sepertiganya", "seperempat"}
    | {"seperempatnya", "dua pertiga", "tiga perempat"}
)
_MANY: Final = 10
_OFF: Final = Fraction(1, 8)
"""By how much of it a number of times may be off."""
_BY: Final = frozenset(
    {"berkurang", "bertambah", "melonjak", "meningkat", "menurun", "naik", "tumbuh", "turun"}
    | {
        "peserta",
        "ditekan",
        "dipangkas",
        "menyusut",
        "tinggal",
        "berhasil",
        "sampai",
        "menjadi",
        "hingga",
    }
)


@needing("q", words=_FOLDS | _PARTS, figure=True)
def wrong_folds(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """A number of times, or a part, that the result is not of that of the year told."""
    if any(c.letter in "KSUJR" for c in parsed.chunks):
        return
    for clause, match in carried_matches(parsed, own, _FORMS):
        yield from _held(parsed, clause, match, facts)


def _held(
    parsed: Parsed, clause: CarriedClause, match: re.Match[str], facts: Facts
) -> Iterator[Wrong]:
    place = clause.place(match.start("n"))
    number = parsed.sentence.tokens[place].number
    years = {year for year in clause.years(facts.tahun) if year != facts.tahun}
    if number is None or len(years) != 1 or number.live:
        return
    share = exact_share(parsed, place, number)
    times = "kali" in match[0].split()
    if times == (share is not None) or (times and not number.is_count):
        return
    hasil = hasil_of(parsed, clause, facts)
    counted = hasil is not None and "kali" in hasil.indikator.satuan.casefold().split()
    if times and (number.value > _MANY or (counted and "lipat" not in match[0].split())):
        return
    if hasil is None or strange_words(parsed, clause.first, place, _known(words_of(hasil))):
        return
    now, then = hasil.realisasi, facts.past(hasil.indikator.id, years.pop()).get("realisasi")
    if not isinstance(now, Fraction) or not isinstance(then, Fraction) or then <= 0:
        return
    ratio, how = now / then, _HOWS.get(match["how"] or "", "")
    if share is not None:
        by = not {"menjadi", "tinggal", "sampai", "hingga", "sebanyak"} & {*clause.said.split()}
        fits = fits_share(share, how, ratio * 100)
        fits = fits or (by and fits_share(share, how, abs(1 - ratio) * 100))
    else:
        ratios = [ratio, *([1 / ratio] if ratio else [])]
        fits = any(_is_fold(number.value, how, x) for x in ratios)
        fits = fits or _is_fold(number.value, how, ratio - 1)
    if not fits:
        right = f"{format_number(ratio, 2)} kali"
        quote = parsed.sentence.quote(place, clause.last)
        so = f"realisasi indikator {hasil.indikator.kode} {right} yang lalu"
        yield Wrong(ANGKA, quote, so, right, kedua=at(hasil.indikator))


def _known(hasil_words: frozenset[str]) -> frozenset[str]:
    told = {word for how in _HOWS for word in how.split()}
    return hasil_words | telling() | frozenset(map(stem, _BY | told))


def _is_fold(told: Fraction, how: str, ratio: Fraction) -> bool:
    if how == "above":
        return ratio >= told * (1 - _OFF / 4)
    if how == "below":
        return ratio <= told * (1 + _OFF / 4)
    if how == "nearly":
        return told * Fraction(4, 5) <= ratio <= told * (1 + _OFF / 4)
    return abs(ratio - told) <= told * _OFF
