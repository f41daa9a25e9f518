"""Claims of the quarters of an indikator: what it reached in one, up to its end, from one on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import accumulate, pairwise
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.model.waktu import quarter_words
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.of_row import is_quarter
from lkjip_desktop.domain.temuan.claim.kind.table import stems_of, vocabulary
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexicon import PERSONS
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity, agrees, sign_of
from lkjip_desktop.domain.temuan.claim.language.when import When
from lkjip_desktop.domain.temuan.claim.net.contest.clause import is_known_word
from lkjip_desktop.domain.temuan.claim.net.sense import telling
from lkjip_desktop.domain.temuan.claim.units import (
    in_its_thousands,
    in_its_time,
    in_its_unit,
    shown_in,
)
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_SEASONS: Final = frozenset({"kuartal", "semester", "tribulan", "triwulan", "tw"})
_Q: Final = r"q[NIbc]?"
_BESIDE: Final = pattern(r"(?P<q>q)[NIb]?c?[P(](?P<t>t)")
"""96 orang pada Triwulan I."""
_IN: Final = pattern(
    r"(?P<t>t)(?:(?P<mid>[cCPxIwVaMhbp]{0,8}?)|,c{1,2})(?P<q>q)(?![NIbc]?(?:a|,?g?q))"
)
"""Triwulan I diikuti 96 orang; Triwulan III, yaitu 168 orang; but no list of several."""
_EVERY: Final = pattern(r"(?P<a>a)c?P?(?:et|dtPt)|et[xc]{0,2}(?P<b>a)")
"""Naik setiap triwulan, dari triwulan ke triwulan; setiap triwulan terus meningkat."""
_THAN: Final = pattern(
    rf"(?P<one>t)[cCPxIwVMhbpqN]{{0,8}}(?P<a>a)(?:c?{_Q})?k[cPxI]{{0,3}}(?P<two>t)"
)
_FROM: Final = pattern(rf"(?P<a>a)d(?:{_Q})?P?(?P<two>t)[cP]{{1,2}}(?:{_Q})?P?(?P<one>t)")
_UNTIL: Final = frozenset({"hingga", "sampai", "sampai dengan"})
_WAYS: Final = {"naik": 1, "turun": -1, "lambat": 1, "cepat": -1}
_FOREIGN: Final = frozenset("KRSUJDXfFnvz")
_OWN: Final = frozenset({"nilai", "realisasi"})
_ATTENDING: Final = stems_of("peserta")
"""What people are called that any indikator counts."""
_FOUR: Final = 4


class KnownYear(NamedTuple):
    """The quarters of an indikator, what each gave, and what it came to up to the end of each."""

    hasil: IndikatorResult
    entered: tuple[Fraction, ...]
    inside: tuple[Fraction, ...]
    grown: tuple[Fraction, ...]

    def shown(self, nilai: Fraction) -> str:
        return shown_in(nilai, PERCENT if is_percent(self.hasil.indikator.satuan) else "")


def seasons_of(row: str, facts: Facts) -> KnownYear | None:
    """Those of an indikator of which each quarter was entered."""
    gabung, entered = facts.quarterly(row)
    hasil = facts.indikator(row) if len(entered) == _FOUR else None
    if hasil is None:
        return None
    inside, grown = entered, entered
    if gabung == "jumlah":
        grown = tuple(accumulate(entered))
    elif gabung == "kumulatif":
        inside = (entered[0], *(now - then for then, now in pairwise(entered)))
    elif gabung == "rata_rata":
        grown = tuple([total / n for n, total in enumerate(accumulate(entered), 1)])
    return KnownYear(hasil, entered, inside, grown)


@needing("t", words=_SEASONS, own=True)
def wrong_seasons(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """What an indikator is told to have reached in quarters, and has not."""
    seasons = seasons_of(own, facts) if parsed.has("tq qt at ta et") else None
    if seasons is None or not parsed.is_near(facts.tahun):
        return
    name = facts.name(own)
    for match in _EVERY.finditer(parsed.letters):
        if not any(map(is_quarter, _times(parsed, match))):
            yield from _each(parsed, match, seasons, name)
    for match in (*_THAN.finditer(parsed.letters), *_FROM.finditer(parsed.letters)):
        yield from _two(parsed, match, seasons, name)
    taken = set[int]()
    for form in (_BESIDE, _IN):
        for match in form.finditer(parsed.letters):
            places, when = (
                {match.start("q"), match.start("t")},
                parsed.chunks[match.start("t")].when,
            )
            if not places & taken and when is not None and when.part[:1] in {"S", "T"}:
                taken |= places
                yield from _one(parsed, match, seasons, name)


def _times(parsed: Parsed, match: re.Match[str]) -> list[When]:
    return [c.when for c in parsed.chunks[match.start() : match.end()] if c.when is not None]


def _is_strange(parsed: Parsed, last: int, seasons: KnownYear) -> bool:
    """Whether before a place, or in the clause behind it, something else may be told of."""
    known = vocabulary(seasons.hasil) | telling()
    known |= _ATTENDING if PERSONS.intersection(seasons.hasil.indikator.satuan.split()) else set()
    behind = re.match(r"[NIb]?[^,;:.gjkdyPt]*", parsed.letters[last + 1 :])
    for c in parsed.chunks[: last + 1 + (behind.end() if behind else 0)]:
        if c.letter in _FOREIGN or (c.letter == "p" and c.payload not in _OWN):
            return True
        if c.letter == INDIKATOR and c.ref is not None and c.ref.id != seasons.hasil.indikator.id:
            return True
        if c.letter in "xVN" and not is_known_word(parsed.texts[c.first], known):
            return True
    return False


def _figure(parsed: Parsed, place: int, seasons: KnownYear) -> Quantity | None:
    """A figure in the unit of the indikator; None where it may be of something else."""
    chunk, satuan = parsed.chunks[place], seasons.hasil.indikator.satuan
    said = chunk.number
    if said is None or said.live or said.bound or said.about:
        return None
    if is_percent(satuan) or said.unit == PERCENT:
        return said if is_percent(satuan) and said.unit == PERCENT else None
    own = in_its_unit(
        in_its_thousands(in_its_time(said, chunk.word, satuan), chunk.word, satuan), satuan
    )
    named = parsed.letters[place + 1 : place + 2] in {"N", "x", "c", "b"} and chunk.word.isalpha()
    return own if not named or chunk.word in satuan.casefold().split() else None


def _one(parsed: Parsed, match: re.Match[str], seasons: KnownYear, name: str) -> Iterator[Wrong]:
    """What was reached in one quarter, or up to its end."""
    place, at_time = match.start("q"), match.start("t")
    when, said = parsed.chunks[at_time].when, _figure(parsed, place, seasons)
    part = when.part if when is not None else ""
    if said is None or _is_strange(parsed, place, seasons):
        return
    number = int(part[1]) - 1 if part[0] == "T" else int(part[1]) * 2 - 1
    before = parsed.chunks[at_time - 1] if at_time else None
    until = part.endswith("e") or (before is not None and parsed.quote_of(before) in _UNTIL)
    until = until or part == "S1"
    told = [seasons.grown[number]]
    told = told if until else [seasons.inside[number], seasons.entered[number], *told]
    if not until and (part[0] == "S" or parsed.letters[:at_time].endswith("tg")):
        told.append(seasons.inside[number] + seasons.inside[number - 1])
    if number and "a" in parsed.letters[:place]:  # bertambah dua, satu pada Triwulan III
        told.append(abs(seasons.entered[number] - seasons.entered[number - 1]))
    mid = (match.groupdict().get("mid") or "").rpartition("a")
    if mid[1] and parsed.quote(place - 1, place - 1).casefold() != "menjadi":
        return  # by how much it rose
    if any(agrees(said, nilai) for nilai in told):
        return
    right, where = seasons.shown(told[0]), quarter_words(number + 1)
    so = f"realisasi {name} {'sampai dengan' if until else 'pada'} {where} {right}"
    first, last = sorted((at_time, place))
    last += parsed.letters[last + 1 : last + 2] in {"N", "I", "b"}
    quote = parsed.quote(first, last)
    yield Wrong(ANGKA, quote, so, right, kedua=at(seasons.hasil.indikator))


def _way(parsed: Parsed, place: int, seasons: KnownYear) -> int:
    chunk = parsed.chunks[place]
    better = {"membaik": 1, "memburuk": -1}.get(chunk.payload, 0)
    if better:
        return {"naik": better, "turun": -better}.get(seasons.hasil.indikator.polaritas, 0)
    return _WAYS.get(chunk.payload, 0)


def _two(parsed: Parsed, match: re.Match[str], seasons: KnownYear, name: str) -> Iterator[Wrong]:
    """Two quarters of which the other one gave more."""
    whens = [parsed.chunks[match.start(of)].when for of in ("one", "two")]
    way = _way(parsed, match.start("a"), seasons)
    one, two = [int(w.part[1]) - 1 if w is not None and is_quarter(w) else -1 for w in whens]
    if min(one, two) < 0 or not way or _is_strange(parsed, match.end() - 1, seasons):
        return
    readings = (seasons.inside, seasons.entered)
    if all(sign_of(values[one] - values[two]) != way for values in readings):
        figures = [f"{quarter_words(n + 1)} {seasons.shown(seasons.inside[n])}" for n in (one, two)]
        quote = parsed.quote(match.start(), match.end() - 1)
        so = f"realisasi {name} pada {' dan pada '.join(figures)}"
        yield Wrong(KEADAAN, quote, so, kedua=at(seasons.hasil.indikator))


def _each(parsed: Parsed, match: re.Match[str], seasons: KnownYear, name: str) -> Iterator[Wrong]:
    """A rise or a fall from each quarter to the next."""
    place = match.start("a") if match["a"] else match.start("b")
    way = _way(parsed, place, seasons)
    if not way or _is_strange(parsed, match.end() - 1, seasons):
        return
    if not any(_goes(values, way) for values in (seasons.inside, seasons.entered)):
        so = f"realisasi {name} per triwulan {_listed(seasons)}"
        quote = parsed.quote(match.start(), match.end() - 1)
        yield Wrong(KEADAAN, quote, so, kedua=at(seasons.hasil.indikator))


def _goes(values: Sequence[Fraction], way: int) -> bool:
    """Whether they go that way without a step back."""
    steps = [sign_of(now - then) for then, now in pairwise(values)]
    return -way not in steps and way in steps


def _listed(seasons: KnownYear) -> str:
    *first, last = map(seasons.shown, seasons.entered)
    return f"{'; '.join(first)}; dan {last}"
