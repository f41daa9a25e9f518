"""How many indikator are told, in words, to be in a state."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import CACAH
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.names import Ref
from lkjip_desktop.domain.temuan.claim.thesaurus.clause import STATE
from lkjip_desktop.domain.temuan.claim.thesaurus.judge import is_in_state
from lkjip_desktop.domain.temuan.claim.thesaurus.reader import ReadSentence
from lkjip_desktop.domain.temuan.claim.wrong import Wrong
from lkjip_desktop.domain.temuan.finding import table_of

_COUNTED: Final = pattern(
    rf"(?:^|[,;:J])[Azt]{{0,4}}(?P<many>q)(?:k(?P<all>q))?(?P<noun>a?)(?:g?,[zA]{{0,3}}(?P<exact>q)(?P<of>a?),)?"
    rf"[AyGzOT]{{0,6}}(?P<neg>n?)[Ay]{{0,3}}{STATE}(?=[.,;:J]|$)"
)
_NOUNS: Final = frozenset({"indikator", "indikator kinerja"})


def wrong_counted(reading: ReadSentence, own: str, facts: Facts) -> Iterator[Wrong]:
    """So many indikator of the whole, or of a sasaran or section, that are not in a state."""
    letters = reading.letters
    if own or "w" in letters or "q" not in letters or not reading.parsed.is_of(facts.tahun):
        return
    groups = {item.ref for item in reading.items if item.letter in "SU" and item.ref is not None}
    if len(groups) > 1 or not _COUNTS.search(reading.text(0, len(letters))):
        return
    for match in _COUNTED.finditer(letters):
        if not re.search("[IKRxPH]", letters[: match.start("many")]):
            group = _group(reading, match)
            yield from _counted(reading, match, facts.members(group.kind, group.id))


def _group(reading: ReadSentence, match: re.Match[str]) -> Ref:
    """What they are of; all, where another clause behind is of a sasaran or a section."""
    for place, item in enumerate(reading.items):
        if item.letter in "SU" and item.ref is not None:
            between = reading.letters[match.end() : place]
            return Ref("", "") if _CLAUSE.search(between) else item.ref
    return Ref("", "")


_CLAUSE: Final = pattern(r"[,;J]")


_COUNTS: Final = pattern(r"\bindikator\b")


def _counted(
    reading: ReadSentence, match: re.Match[str], members: tuple[IndikatorResult, ...]
) -> Iterator[Wrong]:
    name = "exact" if match["exact"] else "many"
    number = reading.items[match.start(name)].number
    told = reading.text(*match.span())
    nouns = [reading.text(*match.span(noun)) for noun in ("noun", "of") if match[noun]]
    if number is None or number.unit or number.live or number.about or number.bound:
        return
    if not number.is_count or not _NOUNS.issuperset(nouns) or _FAR.search(told):
        return
    head = reading.items[match.start("state" if match["state"] else "over")]
    target = reading.items[match.start("target")].payload if match["target"] else "target"
    negated = bool(match["neg"])
    states = [is_in_state(head.payload, target, x, negated=negated) for x in members]
    if match["all"] and _whole(reading, match) != len(members):
        return
    least = sum(state is True for state in states)
    most = least + sum(state is None for state in states)
    if not members or least <= number.value <= most:
        return
    over = _over(members)
    apart = {"capai": least - over, "tembus": over}.get(head.payload)
    if not negated and number.value == apart:
        return  # those beyond their target are told of apart, or alone
    quote = reading.quote(match.start(name), match.end())
    so = f"yang demikian {least} dari {len(members)} indikator"
    yield Wrong(CACAH, quote, so, str(least), kedua=table_of(Indikator))


def _whole(reading: ReadSentence, match: re.Match[str]) -> int:
    """Of how many it is told: tiga dari delapan indikator."""
    number = reading.items[match.start("all")].number
    return int(number.value) if number is not None and number.is_count else 0


def _over(members: tuple[IndikatorResult, ...]) -> int:
    return sum(isinstance(x.capaian, Fraction) and x.capaian > _FULL for x in members)


_FAR: Final = pattern(r"\b(?:jauh|tipis|sedikit|drastis|tajam)\b")
"""By how much: others may be so by more, or less."""
_FULL: Final = 100
