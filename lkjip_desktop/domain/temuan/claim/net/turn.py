"""Turns: that a result rose, fell, got better or worse since a year, told right beside the two.

Perbaikan A dibandingkan tahun 2023 terjadi seiring ...: the noun of a change with its name and what
it is held against makes a claim of its own, whatever else a sentence tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import plain
from lkjip_desktop.domain.temuan.claim.net.part.outcome import (
    DOUBTING,
    MARKS,
    WANTING,
    SentenceItem,
    SpokenClaim,
    items_of,
    spoken_of,
)
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_CLASSES: Final = {
    "U": "bertambahnya kenaikan meningkatnya naiknya peningkatan pertambahan",
    "D": "berkurangnya menurunnya penurunan turunnya",
    "B": "membaiknya perbaikan",
    "W": "kemerosotan kemunduran memburuknya",
    "u": "bertambah meningkat naik",
    "d": "berkurang menurun turun",
    "b": "membaik",
    "w": "memburuk",
    "s": "bertahan tetap",
    "l": "lebih",
    "g": "baik",
    "h": "buruk",
    "n": "belum tak tidak",
    "k": "dari daripada dibanding dibandingkan disandingkan ketimbang terhadap",
    "C": "capaian persentase",
    "p": "angka kinerja nilai realisasi realisasinya kinerjanya",
    "a": (
        "adanya akan dengan di dimaksud indikator ini itu juga justru malah masih memang pada pun"
        " sama sebesar sedikit sudah telah tersebut ternyata yang"
    ),
}  # fmt: skip
_LETTERS: Final = {word: letter for letter, words in _CLASSES.items() for word in words.split()}
_FORMS: Final = (
    pattern(r"(?P<turn>[UDBW])a?(?P<of>C{0,2})p?a?(?:Ia{0,2})?t?a?ka?(?P<of2>C{0,2})p?t"),
    pattern(r"ka?p?t,?(?P<of>C{0,2})p?a?(?:Ia{0,2})?a{0,3}(?P<neg>n?)a?(?P<turn>[udbws]|l[gh])"),
)
_TURNING: Final = frozenset(word for letter in "UDBWudbwsgh" for word in _CLASSES[letter].split())
_WAYS: Final = {"u": 1, "d": -1, "s": 0}
_BETTER: Final = {"b": 1, "w": -1, "lg": 1, "lh": -1}


@needing("t", _TURNING)
def turns_in(parsed: Parsed, _own: str, _tahun: int) -> tuple[SpokenClaim, ...]:
    """Where it is told what changed since when."""
    if parsed.under:
        return ()
    items = [*items_of(parsed, _LETTERS)]
    letters = "".join([item.letter for item in items])
    found = (match for form in _FORMS for match in form.finditer(letters))
    return tuple([(items, match) for match in found if not _is_wanted(parsed.texts, items, match)])


def wrong_turns_told(
    parsed: Parsed, told: Sequence[SpokenClaim], own: str, facts: Facts
) -> Iterator[Wrong]:
    """Changes since a year that did not take place, each by itself."""
    for items, match in told:
        inside = items[match.start() : match.end()]
        hasil = spoken_of(parsed, inside, own, facts)
        if hasil is not None:
            yield from _held(parsed, inside, match, hasil, facts)


def _is_wanted(texts: Sequence[str], items: Sequence[SentenceItem], match: re.Match[str]) -> bool:
    """Whether a change is wanted, doubted or told of others before it in its clause."""
    place = match.start()
    while place and items[place - 1].letter not in MARKS:
        place -= 1
        if texts[items[place].first] in DOUBTING | WANTING | {"rencana", "target"}:
            return True
    return False


def _held(
    parsed: Parsed,
    inside: Sequence[SentenceItem],
    match: re.Match[str],
    hasil: IndikatorResult,
    facts: Facts,
) -> Iterator[Wrong]:
    whens = [x.chunk.when for x in inside if x.chunk is not None and x.chunk.when is not None]
    years = {when.year or facts.tahun for when in whens} - {facts.tahun}
    row, column = hasil.indikator, "capaian" if match["of"] else "realisasi"
    if len(years) != 1 or any(when.part for when in whens) or row.polaritas == "rentang":
        return
    year = years.pop()
    now, then = getattr(hasil, column), facts.past(row.id, year).get(column)
    if year > facts.tahun or not isinstance(now, Fraction) or not isinstance(then, Fraction):
        return
    turn, denied = match["turn"].lower(), bool(match.groupdict().get("neg"))
    good = 1 if column == "capaian" or row.polaritas == "naik" else -1
    way = _WAYS[turn] if turn in _WAYS else _BETTER[turn] * good
    moved = (now > then) - (now < then)
    if (moved == way) == denied:
        so = f"{column} {facts.name(row.id)} {plain(then)} pada tahun {year} dan {plain(now)}"
        quote = parsed.sentence.quote(inside[0].first, inside[-1].last)
        right = f"{plain(then)} → {plain(now)}"
        yield Wrong(KEADAAN, quote, f"{so} pada tahun {facts.tahun}", right, kedua=at(row))
