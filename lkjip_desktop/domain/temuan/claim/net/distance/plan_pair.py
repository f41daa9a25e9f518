"""Targets of the plan for two years that are held one against the other without their figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.table import vocabulary
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, agrees, plain
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.distance.planned import (
    AIMS,
    said_of,
    subject_of_plan,
    targets_of,
)
from lkjip_desktop.domain.temuan.claim.net.sense import MORE, WAY, sign
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

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
_PLAIN: Final = frozenset(
    map(stem, ("dokumen", "dipatok", "ditetapkan", "indikator", "pada", "rencana", "yang"))
)
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
