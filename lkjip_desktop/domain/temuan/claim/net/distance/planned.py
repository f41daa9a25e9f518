"""Targets of the plan: those of several years in a row, which way they go, two of them together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.satuan import is_index, is_percent
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.table import vocabulary
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.known import ENDS
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity, agrees, plain
from lkjip_desktop.domain.temuan.claim.language.stem import stem, stem_set
from lkjip_desktop.domain.temuan.claim.net.sense import MORE, WAY, sign
from lkjip_desktop.domain.temuan.claim.units import in_its_thousands, in_its_unit
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_RUN: Final = pattern(
    r"p(?P<gap>[IPDcVxON,]{0,9}?)"
    r"(?P<run>qN?[cP]{0,2}t(?:[,;g]{1,2}[cx]?qN?[cP]{0,2}t)+"
    r"|[cP]{0,2}t[cV]{0,2}qN?(?:[,;g]{1,2}[cx]?[cP]{0,2}t[cV]{0,2}qN?)+)"
)
"""Figures with a year each: 78,00 pada 2020, 78,10 pada 2021."""
_PAIR: Final = pattern(r"(?P<said>q)N?[cP]{0,2}(?P<year>t)|(?P<when>t)[cV]{0,2}(?P<of>q)")
AIMS: Final = frozenset({"target", "targetnya"})
"""How a target is told of."""
_OTHERS: Final = frozenset("RSJUK")


@needing("qtqt tqtq", figure=True)
def wrong_in_series(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """One of several targets that are told year by year, and is not the one of its year."""
    match = _RUN.search(parsed.letters)
    hasil = subject_of_plan(parsed, own, facts) if match is not None else None
    if match is None or hasil is None or is_elsewhere(parsed, facts):
        return
    aim = parsed.sentence.tokens[parsed.chunks[match.start()].last].text
    if aim not in AIMS:
        return
    for pair in _PAIR.finditer(parsed.letters, match.start("run"), match.end("run")):
        one, two = ("said", "year") if pair["said"] else ("of", "when")
        place, when = pair.start(one), parsed.chunks[pair.start(two)].when
        said = said_of(parsed, place, hasil)
        plain_year = when is not None and when.year and not (when.part or when.day)
        known = targets_of(hasil, when.year, facts) if when is not None and plain_year else []
        if said is None or when is None or said.bound or not known:
            continue
        if not any(agrees(said, x) for x in known):
            name = f"target {facts.name(hasil.indikator.id)} tahun {when.year}"
            figure = Figure(known[0], name, at(hasil.indikator))
            yield contradiction(parsed.quote(pair.start(), pair.end() - 1), said, figure)
            return


def subject_of_plan(parsed: Parsed, own: str, facts: Facts) -> IndikatorResult | None:
    """The one indikator that is named, or that a text stands under."""
    named = {c.ref.id for c in parsed.chunks if c.letter == INDIKATOR and c.ref is not None}
    named |= {own} if own else set()
    if len(named) != 1 or not _OTHERS.isdisjoint(parsed.letters):
        return None
    return facts.indikator(next(iter(named)))


_WAY: Final = pattern(
    r"^[cPt,D]{0,4}p(?P<gap>[cPIO]{0,4}I?[cPDOV]{0,4})(?P<way>a|x{1,2})[cVPx]{0,2}(?:dcPc|ec|[cPD]{0,2}t|c?t)"
    r"[cPDt]{0,4}(?=$|[,.;])"
)
_YEARLY: Final = ("dari tahun ke tahun", "selama periode", "sepanjang periode", "setiap tahun")
_YEARLY_TOO: Final = ("tiap tahun", "sepanjang masa", "selama masa", "sepanjang renstra")
_WAYS: Final = {"naik": 1, "turun": -1, "tetap": 0}
_LEAST: Final = 3
"""Years of which it can be told that a target goes one way."""


@needing("pat pac pad pae pxe pxt pxc")
def wrong_plan_ways(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """The way that the targets of the plan are told to go, and go not."""
    match = _WAY.match(parsed.letters)
    text = parsed.sentence.text.casefold()
    if match is None or not any(said in text for said in (*_YEARLY, *_YEARLY_TOO)):
        return
    aim = parsed.sentence.tokens[parsed.chunks[parsed.letters.index("p")].last].text
    way = _way(parsed, match)
    hasil = subject_of_plan(parsed, own, facts)
    if aim not in AIMS or way is None or hasil is None or is_elsewhere(parsed, facts):
        return
    series = [_known(rows) for rows in facts.plans(hasil.indikator.id)]
    if series and all(len(x) >= _LEAST and _goes_otherwise(x, way) for x in series):
        first, last = series[0][0], series[0][-1]
        so = f"target {facts.name(hasil.indikator.id)} {plain(first[1])} pada tahun {first[0]} dan"
        right = f"{plain(last[1])} pada tahun {last[0]}"
        quote = parsed.quote(parsed.letters.index("p"), match.end() - 1)
        yield Wrong(KEADAAN, quote, f"{so} {right}", plain(last[1]), kedua=at(hasil.indikator))


def _way(parsed: Parsed, match: re.Match[str]) -> int | None:
    """Which way a word tells of, or one behind "makin"."""
    chunks = parsed.chunks[match.start("way") : match.end("way")]
    told = parsed.texts[chunks[0].first : chunks[-1].last + 1]
    if chunks[0].letter == "a":
        return _WAYS.get(chunks[0].payload)
    return MORE.get(told[-1]) if told[:-1] in {("makin",), ("semakin",), ("kian",)} else None


def _known(rows: Sequence[tuple[int, object]]) -> list[tuple[int, Fraction]]:
    return sorted((year, nilai) for year, nilai in rows if isinstance(nilai, Fraction))


def _goes_otherwise(rows: Sequence[tuple[int, Fraction]], way: int) -> bool:
    """Whether the targets never go this way, or ever go the other."""
    signs = {(later > sooner) - (later < sooner) for (_, sooner), (_, later) in pairwise(rows)}
    return signs != {0} if not way else way not in signs or -way in signs


def said_of(parsed: Parsed, place: int, hasil: IndikatorResult) -> Quantity | None:
    """The figure in the unit of the indikator; None where it is of none."""
    chunk, satuan = parsed.chunks[place], hasil.indikator.satuan
    told, word = chunk.number, chunk.word
    if told is None or told.live or told.about:
        return None
    said = in_its_unit(in_its_thousands(told, word, satuan), satuan)
    if said is None or (said.unit == PERCENT) != is_percent(satuan):
        return None
    bare = is_index(satuan) and (not word or word in ENDS or not word[:1].isalpha())
    counted = word in satuan.casefold().split()
    return said if said.unit == PERCENT or bare or counted or told.unit else None


def targets_of(hasil: IndikatorResult, year: int, facts: Facts) -> list[Fraction]:
    """What the target of a year may be."""
    row = hasil.indikator.id
    found = numbers_of(facts.planned(row, year))
    found += numbers_of([hasil.target]) if year == facts.tahun else []
    return found + numbers_of([facts.past(row, year).get("target")])


_MORE_OF: Final = frozenset({"lebih", "makin", "semakin"})
_TURNED: Final = {
    **WAY, "dinaikkan": 1, "ditingkatkan": 1, "diperbesar": 1, "diturunkan": -1, "dikurangi": -1,
    "dipangkas": -1, "diperkecil": -1, "sama": 0, "tetap": 0, "setara": 0,
}  # fmt: skip
_SIDES: Final = {"atas": 1, "bawah": -1}
_LETTERS: Final = frozenset("pIavykdtcPOBDVxgnqN,.")
_DENYING: Final = frozenset({"bukan", "kurang", "tak", "tanpa", "tidak"})
_OTHERWISE: Final = word_set("akan hampir hanya jika kecuali nasional provinsi rata usulan")
_AGAINST: Final = frozenset({"dari", "daripada", "dengan", "dibanding", "dibandingkan", "terhadap"})
_PLAIN: Final = stem_set("dokumen dipatok ditetapkan indikator pada rencana yang")
_TWO: Final = 2
_NEAR: Final = 5


@needing("ptt tpt ttp")
def wrong_plan_pairs(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """The target of one year, told to be above, below or at that of another, and is not."""
    texts, whens = parsed.texts, [c for c in parsed.chunks if c.when is not None]
    if len(whens) != _TWO or not {*parsed.letters} <= _LETTERS or not _is_of_aims(parsed):
        return
    told = _told(texts)
    if told is None or not _OTHERWISE.isdisjoint(texts):
        return
    years = [c.when.year for c in whens if c.when is not None and not (c.when.part or c.when.day)]
    then = [at_ for at_, chunk in enumerate(whens) if _is_against(texts, chunk.first)]
    hasil = subject_of_plan(parsed, own, facts)
    if hasil is None or len(years) != _TWO or not all(years) or len(then) != 1:
        return
    known = vocabulary(hasil) | _PLAIN
    strange = [parsed.word(n) for n, c in enumerate(parsed.chunks) if c.letter in "xV"]
    foreign = any(stem(w) not in known and w not in _TURNED | _SIDES | MORE for w in strange)
    if foreign or is_elsewhere(parsed, facts):
        return
    year, other = years[1 - then[0]], years[then[0]]
    pairs = [
        (now, before)
        for now in targets_of(hasil, year, facts)
        for before in targets_of(hasil, other, facts)
    ]
    way, denied = told
    if pairs and not denied and way and all(sign(*pair) == way for pair in pairs):
        yield from _by_how_much(parsed, hasil, pairs, facts)
    elif pairs and all((sign(*pair) == way) == denied for pair in pairs):
        now, before = (plain(nilai) for nilai in pairs[0])
        name = facts.name(hasil.indikator.id)
        so = f"target {name} {before} pada tahun {other} dan {now} pada tahun {year}"
        quote = parsed.quote(0, len(parsed.chunks) - 1)
        yield Wrong(KEADAAN, quote, so, now, kedua=at(hasil.indikator))


def _by_how_much(
    parsed: Parsed,
    hasil: IndikatorResult,
    pairs: Sequence[tuple[Fraction, Fraction]],
    facts: Facts,
) -> Iterator[Wrong]:
    """By how much a target is told to have changed that went the way that is told."""
    places = [n for n, chunk in enumerate(parsed.chunks) if chunk.letter == "q"]
    said = said_of(parsed, places[0], hasil) if len(places) == 1 else None
    points = len(places) == 1 and parsed.chunks[places[0]].word == "poin"
    said = parsed.chunks[places[0]].number if points else said
    apart = [abs(now - before) for now, before in pairs]
    shares = [abs(now - before) / before * 100 for now, before in pairs if before]
    known = [*apart, *(shares if said is not None and said.unit == PERCENT else [])]
    if said is None or said.bound or any(agrees(said, nilai) for nilai in known):
        return
    name = f"perubahan target {facts.name(hasil.indikator.id)}"
    figure = Figure(apart[0], name, at(hasil.indikator))
    yield contradiction(parsed.quote(0, places[0]), said, figure)


def _is_of_aims(parsed: Parsed) -> bool:
    """Whether nothing but targets is told of."""
    asked = [c for c in parsed.chunks if c.letter == "p"]
    return bool(asked) and all(parsed.sentence.tokens[c.last].text in AIMS for c in asked)


def _told(texts: Sequence[str]) -> tuple[int, bool] | None:
    """Which way the only comparison tells of, and whether it is denied."""
    found = list[tuple[int, int]]()
    for place, text in enumerate(texts):
        behind = texts[place + 1] if place + 1 < len(texts) else ""
        if text in _MORE_OF and behind in MORE:
            found.append((place, MORE[behind]))
        elif text in _TURNED:
            found.append((place, _TURNED[text]))
        elif text == "di" and behind in _SIDES:
            found.append((place, _SIDES[behind]))
        elif text == "berubah" and place and texts[place - 1] in _DENYING:
            return (0, False) if not found else None
    if len(found) != 1:
        return None
    place, way = found[0]
    return way, not _DENYING.isdisjoint(texts[max(0, place - 2) : place])


def _is_against(texts: Sequence[str], place: int) -> bool:
    """Whether a year is that which another is held against: daripada target tahun 2022."""
    before = texts[max(0, place - _NEAR) : place]
    held = [at_ for at_, text in enumerate(before) if text in _AGAINST]
    sided = [
        at_ + 1 for at_, text in enumerate(before) if text == "di" and before[at_ + 1 : at_ + 2]
    ]
    held += [at_ for at_ in sided if before[at_] in _SIDES]
    since = before[max(held) + 1 :] if held else ()
    return bool(held) and not any(text.isdigit() for text in since) and {*since} <= _WITHIN


_WITHIN: Final = AIMS | {"pada", "tahun", "untuk", "renstra", "dalam"}
