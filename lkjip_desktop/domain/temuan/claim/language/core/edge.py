"""The core of a sentence: what is left of it without what stands around it or only fills it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.core.closing import ends
from lkjip_desktop.domain.temuan.claim.language.core.filler import BEGINS, filler_at
from lkjip_desktop.domain.temuan.claim.language.core.lettered import LetteredSentence
from lkjip_desktop.domain.temuan.claim.language.core.opening import begins
from lkjip_desktop.domain.temuan.claim.language.core.plain import (
    PLAIN_BEGINS,
    SAID_PLAINLY,
    plain_at,
)
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set

_FILLING: Final = frozenset(" cxPVNCtTgOdembXRpf")
"""Letters that words may have which say nothing."""
_FILLING_TOO: Final = _FILLING | {"w", "q", "T", "D"}
"""The same with what is wished, one of some, and the year's end: salah satu indikator yang."""
_NAMED: Final = frozenset("IKSJ")
_TOLD_OF: Final = frozenset("pIKSO")
_PREDICATES_OR_MORE: Final = frozenset("vnMawcVq")
_PREDICATES: Final = frozenset("vnMaw")
_IS: Final = (("merupakan",), ("menjadi",), ("adalah",))
_LONGEST: Final = 20


def core_in(said: LetteredSentence) -> list[int]:
    """The places of the words of the core of a sentence; of all its words, where it is all core."""
    first = begins(said)
    return [*_left(said, first, ends(said, first))]


def _left(said: LetteredSentence, first: int, last: int) -> Iterator[int]:
    """The places of the words between these but those that say nothing."""
    at = first
    while at < last:
        if said.texts[at] in _CLOSING and (size := _either(said, at, last)):
            at += size
            continue
        may = said.letters[at] in _FILLING and said.texts[at] in _BEGINS_FILLING
        fills = _filling(said, at, last) if may else 0
        told = not fills and said.texts[at] in PLAIN_BEGINS
        size, plain = plain_at(said.texts, said.letters, at) if told else (0, "")
        if fills and _FILLING_TOO.issuperset(said.letters[at : at + fills]):
            at += fills
            continue
        yield at
        if size and SAID_PLAINLY.issuperset(said.letters[at : at + size]):
            said.plainly[at] = plain
            at += size
        else:
            at += 1


_BEGINS_FILLING: Final = BEGINS | {
    "dalam", "dan", "di", "hingga", "pada", "per", "sampai", "secara", "sempat", "serta",
    "tanpa", "yang",
}  # fmt: skip


def _filling(said: LetteredSentence, at: int, last: int) -> int:
    fills = filler_at(said.texts, said.letters, at, one_time=said.one_time)
    return (
        fills + _is_year(said, at, fills)
        if fills
        else _to_year_end(said, at)
        or _manages(said, at)
        or _described(said, at, last)
        or _how(said, at, last)
        or _everywhere(said, at)
        or _also_said(said, at, last)
    )


def _is_year(said: LetteredSentence, at: int, size: int) -> bool:
    """Whether the year of the report stands behind words of it: sampai akhir tahun 2025."""
    behind = said.texts[at + size : at + size + 1]
    return said.texts[at + size - 1] == "tahun" and behind == (str(said.tahun),)


def _to_year_end(said: LetteredSentence, at: int) -> int:
    """How many words from here only say that it is so when the year ends: per Desember 2025."""
    if said.texts[at : at + 3] == ("pada", "akhir", "desember"):
        when = next((c for c in said.parsed.chunks if c.first == at + 1), None)
        told = said.texts[at : when.last + 1] if when is not None else ()
        years = [text for text in told if text.isdecimal()]
        return len(told) if years == [str(said.tahun)] else 0
    until = next((words for words in _UNTIL if said.texts[at : at + len(words)] == words), ())
    when = next((c for c in said.parsed.chunks if until and c.first == at + len(until)), None)
    ended = when is not None and when.when is not None and when.when.year == said.tahun
    if when is None or not ended or "desember" not in said.texts[when.first : when.last + 1]:
        return 0
    day = said.texts[when.first]
    return when.last + 1 - at if not day.isdecimal() or day == _LAST_DAY else 0


_UNTIL: Final = (
    ("per",), ("sampai", "dengan"), ("sampai",), ("hingga",), ("pada", "akhir"), ("per", "akhir"),
)  # fmt: skip
_LAST_DAY: Final = "31"


def _manages(said: LetteredSentence, at: int) -> int:
    """Whether a word only says that money could be spent: yang sempat dibelanjakan."""
    return int(said.texts[at] in _MANAGING and said.letters[at + 1 : at + 2] == ["p"])


_MANAGING: Final = frozenset({"sempat"})


_CLOSING: Final = {",": ",", "(": ")"}
_ALL: Final = frozenset({"kecuali", "pengecualian", "terkecuali"})


def _either(said: LetteredSentence, at: int, last: int) -> int:
    """How many words from here only say that each is meant: , baik A maupun B, (tanpa kecuali)."""
    behind, closing = range(at + 2, min(at + _LONGEST, last)), _CLOSING[said.texts[at]]
    end = next((n for n in behind if said.texts[n] == closing), 0)
    inside = said.texts[at + 1 : end]
    each = inside[:1] == ("baik",) and "maupun" in inside
    if closing == ")" and inside:
        each = each or inside[0] == "termasuk" or (inside[0] == "tanpa" and inside[-1] in _ALL)
    return end - at + 1 if each and _FIGURE not in said.letters[at:end] else 0


_FIGURE: Final = "q"


def _everywhere(said: LetteredSentence, at: int) -> int:
    """How many words from here say that all places are meant: fasilitas di semua terminal, ..."""
    where, behind = said.letters[at : at + 3], said.texts[at + 3 : at + 4]
    plain = at and where in (["P", "e", "x"], ["P", "e", "N"]) and behind in ((",",), ("yang",))
    return 3 if plain and not said.narrows(at, at + 3) else 0


_ALSO: Final = frozenset({"dan", "serta"})
_GOING_ON: Final = frozenset({"akan", "harus", "masih", "patut", "perlu", "tetap", "terus"})
_NAMING: Final = frozenset({"adalah", "ialah", "yaitu", "yakni", "meliputi", "mencakup"})


def _also_said(said: LetteredSentence, at: int, last: int) -> int:
    """How many words only say more of some that are named behind: dan perlu perhatian ialah A."""
    if said.texts[at] not in _ALSO or said.letters[at - 1] not in _STATED:
        return 0
    behind = range(at + 2, min(at + _LONGEST, last))
    end = next((n for n in behind if said.texts[n] in _NAMING), 0)
    if not end:
        return 0
    wished = said.texts[at + 1] in _GOING_ON or said.texts[at + 1].startswith(("me", "ber"))
    return end - at if wished and said.claims_nothing(at, end) else 0


_STATED: Final = frozenset("av")


_RESTRICTING: Final = word_set(
    "bertahap bulanan daring elektronik fisik gratis kolektif kumulatif langsung lisan luring"
    " mandiri manual nasional nominal regional rutin sukarela tahunan tertulis triwulanan umum"
    " virtual"
)
"""Ways in which only some of a thing is done."""
_DOUBT: Final = pattern(r"di[a-z]{4,}")


def _how(said: LetteredSentence, at: int, last: int) -> int:
    """How many words between a name and what is told of it only say how: secara meyakinkan."""
    named = at and said.letters[at - 1] in _TOLD_OF and at + 2 < last
    text, behind = said.texts[at], said.texts[at + 1 : at + 2]
    if not named or said.letters[at + 2] not in _PREDICATES_OR_MORE:
        return 0
    how = text == "secara" and behind[0] not in _RESTRICTING
    unforeseen = text == "tanpa" and _DOUBT.fullmatch(behind[0]) is not None
    return 2 if how or unforeseen else 0


def _described(said: LetteredSentence, at: int, last: int) -> int:
    """How many words from here only say what a name before it is: yang merupakan ..."""
    named = at and said.letters[at - 1] in _NAMED and said.texts[at] == "yang"
    if not named or said.texts[at + 1 : at + 2] not in _IS:
        return 0
    behind = range(at + 3, min(at + _LONGEST, last))
    end = next((n for n in behind if said.letters[n] in _PREDICATES), 0)
    return end - at if end else 0
