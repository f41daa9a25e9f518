"""Clauses: of whom, what and when a state or a change is told in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.lexicon import UNITS
from lkjip_desktop.domain.temuan.claim.language.names import Ref
from lkjip_desktop.domain.temuan.claim.language.when import When
from lkjip_desktop.domain.temuan.claim.thesaurus.reader import (
    OWN_WORD,
    PART,
    QUALITY,
    Item,
    ReadSentence,
)

_TARGET: Final = r"(?:T|GA{0,2}D|A{1,2}D)(?:[Av]?D|[AtO]){0,6}"
STATE: Final = (
    rf"(?:(?P<state>s)T?|(?P<moved>cA{{0,2}})?(?P<over>v)A{{0,2}}(?P<target>{_TARGET}))"
    r"[AytOD]{0,6}"
)
_THAN: Final = r"(?:k[AG]{0,3}I?A?t)"
_TURN: Final = (
    rf"(?P<turn>c|gn?[jQ])[AGh]{{0,3}}(?:qN?)?[Ay]{{0,3}}{_THAN}?[AytO]{{0,6}}"
    rf"|(?P<even>e)[AG]{{0,3}}t[AytO]{{0,6}}|(?P<beyond>v)[AG]{{0,3}}t[AytO]{{0,6}}"
)
_BEFORE: Final = rf"(?P<before>(?:{_THAN}|[AaytOGTIhqNo]){{0,14}})"
_CLAIM: Final = pattern(rf"J?{_BEFORE}(?P<neg>[nl]?)(?P<mid>[AyGgn]{{0,4}})(?:{STATE}|{_TURN})")
_CARRIED: Final = pattern(rf"J?(?:{_THAN}|[AytoNO]){{1,10}}")
"""A clause that only says when, or how often: Dibandingkan tahun lalu, ..."""
TURNS: Final = frozenset({*"cjesv", QUALITY})
"""Letters of what a clause tells."""
_ENDS: Final = pattern(r"[,;:()J]|b")
_LISTED: Final = pattern(r"(?<=I)(?:,|,?J)(?=[aA]{0,2}I)")
"""What joins names to a list."""
_TARGET_ALONE: Final = pattern(r"JA{0,2}TA{0,2}[nl]?A{0,2}s")
"""That the target is met, or not, as what follows from what was told before."""
_DOING: Final = pattern(r"(?:di|me|ber|ter)[a-z]{4,}")


class ClauseClaim(NamedTuple):
    """A state or a change told of an indikator."""

    first: int
    last: int
    """Its items, the last not counted in."""
    who: tuple[Ref, ...]
    head: Item
    negated: bool
    against: str
    """target, past, or turn: itself a year before."""
    target: str
    """What the target is called: target, or batas."""
    said_of: frozenset[str]
    """What it is said of: realisasi, kinerja, target."""
    years: tuple[int, ...]
    """The years named, of this report's 0."""
    often: int
    """How many times in a row; 0 not said."""
    chained: bool
    """Whether it went on so from year to year."""
    literal: bool
    """Whether a figure is told to lie beyond or below, and not to be better or worse."""
    amount: Item | None
    """A number said to be the result: tiga kasus itu masih di atas ambang."""
    partly: bool
    words: frozenset[str]
    """The words it is said of, where nothing but words of the name makes the subject."""
    """Whether the name of the indikator is only a part of it."""


class Clause(NamedTuple):
    """A stretch of a sentence between marks, the last item not counted in."""

    first: int
    last: int
    opens: str
    """The mark or word that it stands behind."""


def clauses(letters: str) -> Iterator[Clause]:
    """The clauses between marks and joining words; a reason goes to the next mark."""
    start, opens = 0, ""
    for match in _ENDS.finditer(letters):
        if opens == "b" and match[0] in "Jb":
            continue
        yield Clause(start, match.start(), opens)
        start, opens = match.start() + (match[0] != "J"), match[0]

    yield Clause(start, len(letters), opens)


def claims(reading: ReadSentence, own: str, tahun: int) -> Iterator[ClauseClaim]:
    """All that is told; of whom it cannot be told nothing is."""
    letters, items = _LISTED.sub(lambda m: "A" * len(m[0]), reading.letters), reading.items
    if "w" in letters[: letters.find(";")] if ";" in letters else "w" in letters:
        return
    carried: list[Item] = []
    scoped = clear = False
    clear = True
    for clause in clauses(letters):
        part = letters[clause.first : clause.last]
        if clause.opens == "b" or not part:
            continue
        if _is_by_figure(reading, clause, part):
            continue
        if _CARRIED.fullmatch(part):
            carried += items[clause.first : clause.last]
            continue
        match = _CLAIM.fullmatch(letters, clause.first, clause.last)
        joined = clause.opens == "J" and _TARGET_ALONE.match(part) is not None
        claim = (
            None
            if match is None
            else _claim(reading, match, own if clear or joined else "", carried, tahun)
        )
        if claim is not None and (joined or not scoped):
            yield claim
        if claim is not None and claim.against == "target" and any(claim.years):
            clear = False  # what follows may be of that year, too
        if match is None:
            scoped = scoped or not ("V" in part or _does(reading, clause))
            clear = False


def _is_by_figure(reading: ReadSentence, clause: Clause, part: str) -> bool:
    """Whether a clause only says with which figure: Dengan rata-rata lima hari, ..."""
    tokens = reading.parsed.sentence.tokens
    if _FIGURED.fullmatch(part) is None:
        return False
    inside = reading.items[clause.first : clause.last]
    measured = inside[-1].letter != "x" or tokens[inside[-1].first].text in UNITS
    return tokens[inside[0].first].text == "dengan" and measured


_FIGURED: Final = pattern(r"A[AGt]{0,3}q[Nx]?")


def _does(reading: ReadSentence, clause: Clause) -> bool:
    """Whether a clause tells what somebody did, and so ends with itself."""
    tokens = reading.parsed.sentence.tokens
    inside = reading.items[clause.first : clause.last]
    if not inside:
        return True
    words = (tokens[place].text for place in range(inside[0].first, inside[-1].last + 1))
    return any(_DOING.fullmatch(word) for word in words)


def _claim(
    reading: ReadSentence, match: re.Match[str], own: str, carried: list[Item], tahun: int
) -> ClauseClaim | None:
    items = reading.items
    first, last = match.span()
    whole = items[first:last]
    name = next(g for g in ("state", "over", "turn", "even", "beyond") if match[g])
    start = match.start(name)
    before = items[first:start]
    head = next(item for item in items[start:] if item.letter in TURNS)
    who = _subjects(before, own)
    if name in {"state", "over"} and any(item.letter == "k" for item in carried):
        carried = []  # what a change is held against, which may be told behind it
    timed = [item for item in (*carried, *whole) if not _is_span(reading, item)]
    times = [item.when for item in timed if item.when is not None]
    later = {id(item.when) for item in items[start:last] if item.when is not None}
    met = name in {"state", "over"} and head.payload in _MET and not match["neg"]
    parts = [x for x in times if x.part and not (met and x.part == "?" and id(x) in later)]
    if not who or parts:
        return None
    named = [item for item in before if item.letter == "I"]
    target = next((i.payload for i in items[start:last] if i.letter == "T"), "target")
    return ClauseClaim(
        first,
        last,
        who,
        head,
        bool(match["neg"]),
        {"state": "target", "over": "target", "turn": "turn"}.get(name, "past"),
        target,
        frozenset("target" if i.letter == "T" else i.payload for i in before if i.letter in "GT"),
        tuple(sorted({_year(when, tahun) for when in times})),
        next((_times(item) for item in (*carried, *before) if item.letter == "o"), 0),
        any(item.letter == "y" for item in (*carried, *whole)),
        bool(match["moved"]),
        next((item for item in before if item.letter == "q" and not _is_one(item)), None),
        bool(named) and all(item.payload == PART for item in named),
        _words(reading, before),
    )


_MET: Final = frozenset({"capai", "lampau", "tembus"})
"""What a target once is, it is at the end of the year."""


def _is_one(item: Item) -> bool:
    """Whether a number only tells of each: untuk menemukan satu arsip."""
    return item.number is not None and item.number.value == 1 and not item.number.unit


def _words(reading: ReadSentence, before: tuple[Item, ...]) -> frozenset[str]:
    if any(item.letter in "GTI" for item in before):
        return frozenset()
    tokens = reading.parsed.sentence.tokens
    return frozenset(tokens[item.first].text for item in before if item.letter == OWN_WORD)


def _is_span(reading: ReadSentence, item: Item) -> bool:
    """Whether a time only says in how many years something came to be so: tiga tahun."""
    tokens = reading.parsed.sentence.tokens
    counted = item.letter == "t" and tokens[item.first].number is not None
    return counted and tokens[item.last].text in {"tahun", "terakhir"}


def _year(when: When, tahun: int) -> int:
    return 0 if when.year in {0, tahun} else when.year


def _times(item: Item) -> int:
    return int(item.number.value) if item.number is not None else 0


def _subjects(before: tuple[Item, ...], own: str) -> tuple[Ref, ...]:
    """Of whom a clause tells: those it names; the own, where nothing else stands there."""
    named = [place for place, item in enumerate(before) if item.letter == "I"]
    if named:
        refs = [item.ref for item in before if item.letter == "I" and item.ref is not None]
        listed = all(
            item.letter in "AJa," for item in before[named[0] : named[-1]] if item.ref is None
        )
        return tuple(dict.fromkeys(refs)) if listed else ()
    return (Ref("I", own),) if own else ()
