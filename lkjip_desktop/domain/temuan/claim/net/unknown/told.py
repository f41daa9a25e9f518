"""The figure that such a part tells: its unit, its year, and the property it is of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.model.satuan import is_index, is_percent
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.beside import is_former
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import name_tokens
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity
from lkjip_desktop.domain.temuan.claim.language.when import When
from lkjip_desktop.domain.temuan.claim.net.shape import word_behind
from lkjip_desktop.domain.temuan.claim.net.unknown.part import (
    LONGEST_UNIT,
    may_be_unit,
    strange_places,
)
from lkjip_desktop.domain.temuan.claim.net.unknown.words import (
    AIMS,
    BECAME,
    NOW,
    OF_MONEY,
    OF_SHARES,
    PLAIN,
)
from lkjip_desktop.domain.temuan.claim.units import in_its_thousands, in_its_unit, may_count

_UP_TO: Final = frozenset({"dan", "hingga", "sampai"})
_TIMES_OVER: Final = frozenset({"dikali", "kali"})


class PlainFigure(NamedTuple):
    """A figure in the unit of the indikator, and the year and the property it is told of."""

    place: int
    said: Quantity
    year: int
    """0 where none stands beside it."""
    prop: str


def plain_figure(parsed: Parsed, hasil: IndikatorResult, facts: Facts) -> list[PlainFigure]:
    """The figures of a sentence; none where a word is no part of the unit of one."""
    found, units = list[PlainFigure](), set[int]()
    measure = [token.text for token in name_tokens(hasil.indikator.satuan.casefold())]
    for place, chunk in enumerate(parsed.chunks):
        if chunk.letter != "q" or chunk.number is None or chunk.first in units:
            continue
        last = past_unit(parsed, chunk, measure)
        units.update(range(chunk.last + 1, last + 1))
        said = said_of(parsed, chunk, hasil)
        if said is not None and not _is_of_other(parsed, place):
            year = year_of(parsed, place, last, facts)
            found.append(PlainFigure(place, said, year, property_of(parsed, place)))
    words = (
        c
        for at_, c in enumerate(parsed.chunks)
        if c.when is None and (c.letter not in {"q", INDIKATOR} or may_be_unit(parsed, at_))
    )
    return (
        [] if any(at_ not in units for c in words for at_ in strange_places(parsed, c)) else found
    )


def past_unit(parsed: Parsed, chunk: Chunk, measure: Sequence[str]) -> int:
    """The last token of a figure with its unit."""
    tokens, last, words = parsed.sentence.tokens, chunk.last, [*measure]
    while words and last + 1 < len(tokens) and tokens[last + 1].text in words:
        words = words[words.index(tokens[last + 1].text) + 1 :]
        last += 1
    return last + (last == chunk.last and word_behind(parsed, last) == "poin")


def said_of(parsed: Parsed, chunk: Chunk, hasil: IndikatorResult) -> Quantity | None:
    """A figure in the unit of the indikator, or in percent; None of any other.

    In words it may be one of some of them: dua desa baru.
    """
    said, satuan, tokens = chunk.number, hasil.indikator.satuan, parsed.sentence.tokens
    before = [token.text for token in tokens[max(0, chunk.first - LONGEST_UNIT) : chunk.first]]
    ends = not _UP_TO.isdisjoint(before[-1:]) and "antara" in before  # a range
    ends = ends or not _TIMES_OVER.isdisjoint(before[-1:])
    if said is None or ends or said.live or said.bound or said.about:
        return None
    word = word_behind(parsed, chunk.last)
    written = tokens[chunk.first].text[:1].isdigit()
    if said.unit == PERCENT and written:
        return said
    if said.unit == RUPIAH:
        asked = {c.payload for c in parsed.chunks if c.letter == "p"}
        return in_its_unit(said, satuan) if asked.isdisjoint(OF_MONEY) else None
    if not written or (word != "poin" and not may_count(word, satuan)):
        return None
    if word == "poin":
        if is_index(satuan) or is_percent(satuan):
            return said
        reached = any(c.payload == "capaian" for c in parsed.chunks)
        return said._replace(unit=PERCENT) if reached else None
    if is_index(satuan):
        return said if not word or word in PLAIN else None
    fits = not is_percent(satuan) and word in satuan.casefold().split()
    return in_its_thousands(said, word, satuan) if fits and word != "tahun" else None


def _is_of_other(parsed: Parsed, place: int) -> bool:
    """Whether a figure is a target of money or of all targets, or money that is told of nobody."""
    behind = parsed.letters[:place].rstrip("cPt")
    money = behind.endswith("p") and parsed.chunks[len(behind) - 1].payload in OF_SHARES
    if _OF_SUM.match(parsed.letters, place) and property_of(parsed, place) in _PARTS:
        return True  # pagu A sebesar 48 persen dari seluruh pagu
    return behind.endswith("pp") or (money and INDIKATOR not in behind)


_OF_SUM: Final = pattern(r"qd[ceX]{0,2}p")
_PARTS: Final = OF_MONEY - {"belanja"}
"""Money of which a share in all of it is told."""


def year_of(parsed: Parsed, place: int, last: int, facts: Facts) -> int:
    """The year that stands beside a figure; 0 where none does, or it is told what it became."""
    behind = _time_behind(parsed, place, last)
    if behind is not None:
        return behind.year or facts.tahun
    if is_former(parsed, place, place):
        return 0
    for at_ in range(place - 1, -1, -1):
        chunk = parsed.chunks[at_]
        text = parsed.sentence.tokens[chunk.first].text
        if chunk.when is not None:
            before = parsed.letters[:at_].rstrip("cPdk(")[-1:]
            own = before in {"q", "N", "b"} or _TIMES.search(parsed.letters[:at_])
            own = own or _SINCE.search(parsed.letters[max(0, at_ - 1) : place])
            return 0 if chunk.when.part or own else chunk.when.year or facts.tahun
        if text in NOW:
            return facts.tahun
        if chunk.letter in {"q", "g", ";"} or text in BECAME:
            break
    return 0


_TIMES: Final = pattern(r"t[,g]{1,2}$")
"""Before the last of several times."""
_SINCE: Final = pattern(r"^[dk]t[^,]{0,3},")
"""What something is compared with before a mark: turun dari tahun 2024, di bawah batas 180."""


def _time_behind(parsed: Parsed, place: int, last: int) -> When | None:
    """The time right behind a figure that is not told before another one."""
    behind = [c for c in parsed.chunks[place + 1 :] if c.first > last]
    for at_, chunk in enumerate(behind[:4]):
        if chunk.when is not None:
            following = behind[at_ + 1].letter if at_ + 1 < len(behind) else ""
            alone = following == ")" or "(" not in {c.letter for c in behind[:at_]}
            return chunk.when if following != "q" and alone and not chunk.when.part else None
        if chunk.letter not in {"c", "P", "("} and parsed.quote_of(chunk) not in AIMS:
            break
    return None


def property_of(parsed: Parsed, place: int) -> str:
    """What a figure is told as, where that stands right before it: target (2025) sebesar 89."""
    for chunk in reversed(parsed.chunks[:place]):
        if chunk.letter == "p":
            return chunk.payload
        if parsed.sentence.tokens[chunk.last].text in AIMS:
            return "target"
        if chunk.letter not in "cPtI" or parsed.quote_of(chunk) in {"yaitu", "yakni"}:
            break
    spent = any(c.payload in OF_SHARES for c in parsed.chunks[:place] if c.letter == "p")
    return "serapan" if spent else ""
