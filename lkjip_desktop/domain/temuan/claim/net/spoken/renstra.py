"""Targets of the plan that are told by its name: belum mencapai target Renstra 2024 sebesar 46.

The plan and the year stand before the figure, whatever verb binds them, and other figures may stand
beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.satuan import is_index, is_percent
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.table import stems_of, vocabulary
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.known import ENDS
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR, words
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity, agrees, limits
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.units import in_its_thousands, in_its_unit
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_TOLD: Final = (
    pattern(r"(?P<aim>[pv])(?P<gap>[cPtIx]{0,4}D[cPtO]{0,5})[Bm]?(?P<said>q)"),
    pattern(r"D[cPtOwVh]{0,4}(?P<aim>p)(?P<gap>[cPtIx]{0,6})[Bm]?(?P<said>q)"),
    pattern(r"(?P<aim>X)(?P<gap>[cPtIxa]{0,6}(?:,c[ca]?)?)[Bm]?(?P<said>q)"),
)
_AIMS: Final = frozenset({"target", "targetnya"})
_BEHIND: Final = pattern(r"N?(?:[dRKSUXfD]|P[cV]?[xRKX])")
"""What a figure is followed by that is none of all."""
_WHEN_BEHIND: Final = pattern(r"N?[cP]{0,2}(?P<when>t)")
_IF: Final = frozenset({"apabila", "asal", "asalkan", "bila", "jika"})
_EXACT: Final = ("maksimal", "minimal", "paling", "sedikitnya", "sekurang", "setidak", "selambat")
"""How a limit begins that is the target itself."""
_OTHERS: Final = frozenset("RSJUK")


_NAMED, _TURN = "X", "a"
"""Letters of the target of the plan by one name, and of a change."""


@needing("pDq vDq Dpq Xq", figure=True)
def wrong_planned(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """A target of the plan for a year that is none of those which are known of it."""
    if is_elsewhere(parsed, facts):
        return
    for form in _TOLD:
        for match in form.finditer(parsed.letters):
            year, place = _year(parsed, match), match.start("said")
            hasil = _subject(parsed, match, own, facts) if year else None
            if hasil is None or not _is_of_plan(parsed, match):
                continue
            said = said_of(parsed, place, hasil)
            known = targets_of(hasil, year, facts)
            if said is None or not known or any(_is_so(said, x) for x in known):
                continue
            name = f"target {facts.name(hasil.indikator.id)} tahun {year}"
            figure = Figure(known[0], name, at(hasil.indikator))
            yield contradiction(parsed.quote(match.start("aim"), place), said, figure)
            return


def _is_of_plan(parsed: Parsed, match: re.Match[str]) -> bool:
    """Whether it is the target of the own plan, and its figure is of all of it."""
    place = match.start("said")
    aim = parsed.chunks[match.start("aim")]
    plans = [c.payload for c in parsed.chunks[match.start() : place] if c.letter == "D"]
    behind = parsed.letters[place + 1 : place + 2]
    foreign = behind == "x" and parsed.word(place + 1) not in _IF
    narrowed = foreign or _BEHIND.match(parsed.letters, place + 1) is not None
    if aim.letter == _NAMED:
        turned = [c for c in parsed.chunks[match.start() : place] if c.letter == _TURN]
        as_was = all(c.payload == "tetap" for c in turned)
        return parsed.quote_of(aim) == "target renstra" and as_was and not narrowed
    told = parsed.sentence.tokens[aim.last].text in _AIMS
    return told and plans == ["renstra"] and not narrowed


def _year(parsed: Parsed, match: re.Match[str]) -> int:
    """The one year that is told from the plan to the figure, or right behind it; 0: none."""
    whens = [c.when for c in parsed.chunks[match.start() : match.end()] if c.when is not None]
    behind = _WHEN_BEHIND.match(parsed.letters, match.end())
    if not whens and behind is not None:
        whens = [w for w in (parsed.chunks[behind.start("when")].when,) if w is not None]
    return whens[0].year if len(whens) == 1 and not whens[0].part else 0


def _subject(
    parsed: Parsed, match: re.Match[str], own: str, facts: Facts
) -> IndikatorResult | None:
    """The one indikator that is named, or that a text stands under."""
    before = parsed.chunks[: match.end()]
    named = {c.ref.id for c in before if c.letter == INDIKATOR and c.ref is not None}
    named |= {own} if own else set()
    foreign = [c for c in parsed.chunks[match.start("gap") : match.end("gap")] if c.letter == "x"]
    said = [t.text for c in foreign for t in parsed.sentence.tokens[c.first : c.last + 1]]
    if len(named) > 1 or any(c.letter in _OTHERS for c in before):
        return None
    if named:
        hasil = facts.indikator(next(iter(named)))
        known = vocabulary(hasil) if hasil is not None else frozenset[str]()
        return hasil if known.issuperset(map(stem, said)) else None
    called = [
        facts.indikator(row) for row, stems in facts.names() if said and stems_of(*said) <= stems
    ]
    found = [x for x in called if x is not None and words(x.indikator.nama_pendek) == (*said,)]
    return found[0] if len(found) == 1 else None


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


def _is_so(said: Quantity, nilai: Fraction) -> bool:
    return agrees(said, nilai) if said.than.startswith(_EXACT) else limits(said, nilai)
