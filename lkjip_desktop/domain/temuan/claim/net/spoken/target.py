"""Targets of two years: that one is as the other, or was raised or lowered from it to what it is.

Target A tahun ini sama dengan target tahun lalu; target A dinaikkan dari 80 persen pada tahun lalu
menjadi 85: both are held against the targets of the two years.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.known import ENDS
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import agrees, plain, sign_of
from lkjip_desktop.domain.temuan.claim.net.shape import word_behind
from lkjip_desktop.domain.temuan.claim.net.spoken.item import (
    SentenceItem,
    SpokenClaim,
    claims_in,
    letters_of,
    spoken_of,
)
from lkjip_desktop.domain.temuan.claim.units import scales_of
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_CLASSES: Final = {
    "T": "target targetnya",
    "U": "dinaikkan ditingkatkan naik meningkat",
    "D": "diturunkan menurun turun",
    "N": "dinaikkannya naiknya ditingkatkannya kenaikan peningkatan",
    "B": "diturunkannya turunnya penurunan",
    "z": "sama",
    "d": "dengan",
    "f": "dari",
    "m": "menjadi",
    "a": "indikator ini itu pada di telah sudah yang kinerja tersebut sebesar semula untuk masih",
}  # fmt: skip
_LETTERS: Final = letters_of(_CLASSES)
_OF_YEAR: Final = r"^a?T(?:a{0,2}Ia?)?a{0,2}(?P<of>t?)a{0,2}"
_SAME: Final = pattern(_OF_YEAR + r"zda{0,2}Ta{0,2}(?P<than>t)(?=[,.;:(]|$)")
_BY: Final = r"(?:x{0,2}a?(?P<by>t))?"
"""The year behind the figure a target was moved to."""
_MOVED: Final = pattern(
    _OF_YEAR + r"(?P<turn>[UD])fa?(?P<from>q)x{0,2}a?(?P<than>t)ma?(?P<to>q)" + _BY
)
_RAISE: Final = pattern(
    r"^a?(?P<turn>[NB])T(?:a{0,2}Ia?)?a?(?P<of>t?)a?f(?P<from>q)x{0,2}a?(?P<than>t?)ma?(?P<to>q)"
)
_TURNS: Final = {"U": 1, "D": -1, "N": 1, "B": -1}


@needing("pq pt", frozenset(word for letter in "UDNBz" for word in _CLASSES[letter].split()))
def targets_in(parsed: Parsed, _own: str, _tahun: int) -> tuple[SpokenClaim, ...]:
    """Where the targets of two years are told beside each other."""
    return () if parsed.under else tuple(claims_in(parsed, _LETTERS, (_SAME, _MOVED, _RAISE)))


def wrong_targets_told(
    parsed: Parsed, told: Sequence[SpokenClaim], own: str, facts: Facts
) -> Iterator[Wrong]:
    """Targets that are not as they are told against those of another year, each by itself."""
    for items, match in told:
        inside = items[: match.end()]
        hasil = spoken_of(parsed, inside, own, facts)
        by = "by" if match.groupdict().get("by") else "of"
        year, other = (_year(items, match, name, facts) for name in (by, "than"))
        other -= not match["than"]
        if hasil is None or hasil.target_atas is not None or 0 in {year, other} or year == other:
            continue
        now, then = _target(hasil, year, facts), _target(hasil, other, facts)
        if now is None or then is None:
            continue
        moved, satuan = "turn" in match.re.groupindex, hasil.indikator.satuan
        right = now == then
        if moved:
            right = _is_told(parsed, items, match, (then, now), satuan)
            right = right or not (
                match["than"] or _is_half(parsed, items, match, then, now, satuan)
            )
        if not right:
            name = facts.name(hasil.indikator.id)
            so = f"target {name} tahun {other} {plain(then)} dan tahun {year} {plain(now)}"
            quote = parsed.sentence.quote(inside[0].first, inside[-1].last)
            kind = ANGKA if moved else KEADAAN
            yield Wrong(kind, quote, so, plain(now), kedua=at(hasil.indikator))


def _year(items: Sequence[SentenceItem], match: re.Match[str], name: str, facts: Facts) -> int:
    """The year of a target, that of the report where none is told; 0 of a part of one."""
    chunk = items[match.start(name)].chunk if match[name] else None
    when = chunk.when if chunk is not None else None
    if when is None:
        return facts.tahun
    return 0 if when.part else when.year or facts.tahun


def _target(hasil: IndikatorResult, year: int, facts: Facts) -> Fraction | None:
    row = hasil.indikator.id
    if year == facts.tahun:
        found = {hasil.target}
    elif year < facts.tahun:
        found = {facts.past(row, year).get("target")}
    else:
        found = {*facts.planned(row, year)}
    (nilai,) = found if len(found) == 1 else (None,)
    return nilai if isinstance(nilai, Fraction) else None


def _is_told(
    parsed: Parsed,
    items: Sequence[SentenceItem],
    match: re.Match[str],
    aims: tuple[Fraction, Fraction],
    satuan: str,
) -> bool:
    """Whether a target was moved so, from and to what is told."""
    places = [items[match.start(name)].first for name in ("from", "to")]
    then, now = aims
    moved = sign_of(now - then) == _TURNS[match["turn"]]
    return moved and all(
        _is_of(parsed, place, aim, satuan) for place, aim in zip(places, aims, strict=True)
    )


def _is_half(
    parsed: Parsed,
    items: Sequence[SentenceItem],
    match: re.Match[str],
    then: Fraction,
    now: Fraction,
    satuan: str,
) -> bool:
    """Whether only one of the two figures is that of its year, so that these years are meant."""
    ends = ((match.start("from"), then), (match.start("to"), now))
    return sum(_is_of(parsed, items[at].first, aim, satuan) for at, aim in ends) == 1


def _is_of(parsed: Parsed, place: int, aim: Fraction, satuan: str) -> bool:
    """Whether a figure is this target, or in a unit that it is not told in."""
    said, word = parsed.sentence.tokens[place].number, word_behind(parsed, place)
    if said is None or said.about or said.bound or said.live:
        return True
    told = said.unit or not word or word in satuan.casefold().split() or word in ENDS
    return not told or any(agrees(said, aim * scale) for scale in scales_of(said, satuan))
