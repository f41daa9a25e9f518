"""What a sentence derives of its own figures: how far two lie apart, what so many each come to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations, pairwise
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import HITUNGAN
from lkjip_desktop.domain.temuan.claim.kind.arithmetic import slack_of
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.units import written_like
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

_SO: Final = (
    r"(?:[^\W\d]+ ){0,2}(?:[,;] )?"
    r"(?:jadi|sehingga|berarti|artinya|maka|dengan|atau|yang berarti|ada|terdapat|dan)? ?"
)
_OF_AIM: Final = pattern(
    r"(?:[^\W\d]+ )?(?:dari|dibanding|dibandingkan|terhadap|daripada|,) (?:dengan )?"
    r"(?:target|pagu|rencana|batas|kebutuhan|kapasitas)(?:nya)?(?: sebesar| sebanyak| yang)?"
)
_APART: Final = pattern(
    rf"{_SO}(?:(?:masih |hanya )?"
    r"(?:selisih|kelebihan|kekurangan|kurang|lebih|surplus|defisit)(?:nya)?"
    r"|(?:beda|jarak|terpaut)nya|(?:lebih|kurang) [^\W\d]+nya)"
    r"(?: sebesar| sebanyak| hanya| adalah)?"
)
_EACH: Final = pattern(r"[^\d]*\bmasing masing(?: [^\W\d]+){0,3}")
_IN_ALL: Final = pattern(
    rf"{_SO}(?:[^\W\d]+nya )?(?:total|totalnya|jumlahnya|berjumlah|seluruhnya|semuanya"
    r"|keseluruhannya)(?: seluruhnya| semuanya)?(?: sebesar| sebanyak| menjadi| mencapai| adalah)?"
)
_BESIDE: Final = pattern(r"(?:[^\W\d]+ ){0,5}(?:dan|sedangkan|sementara|serta)\b(?! tahun\b)")
_SO_APART: Final = pattern(
    r"(?:[^\W\d]+ ){0,2}(?:[,;] )?(?:jadi|sehingga|artinya|berarti|yang berarti)"
    r"(?: keduanya| masih| hanya| sama sama)?"
    r" (?:terpaut|berselisih|berjarak|(?:selisih|beda|jarak|lebih|kurang)nya)"
    r"(?: sebesar| sebanyak| hanya| adalah| mencapai)?"
)
"""How far two figures that stand side by side are told to lie apart."""
_GIVEN: Final = pattern(r"\b(?:bagi|kepada|kali|untuk)$")
_SO_MUCH: Final = pattern(
    r"(?:[^\W\d]+ ){0,2}(?:[,;] )?(?:jadi|sehingga|artinya|berarti)"
    r" (?:berjumlah|jumlahnya|totalnya|total|nilainya|seluruhnya)(?: sebesar| menjadi| mencapai)?"
)
_MOST: Final = 60
"""How many may be told of each."""


def wrong_derived(parsed: Parsed) -> Iterator[Wrong]:
    """The last of three figures, where it does not come of the two before it."""
    figures = [c for c in parsed.chunks if c.letter in "qo" and c.number is not None]
    for (first, second), (_, third) in pairwise(pairwise(figures)):
        numbers = [c.number for c in (first, second, third) if c.number is not None]
        if any(n.live or n.bound or n.about for n in numbers):
            continue
        before, behind = _between(parsed, first, second), _between(parsed, second, third)
        if _OF_AIM.fullmatch(before) and _APART.fullmatch(behind):
            yield from _apart(parsed, first, second, third)
        elif _BESIDE.match(before) and _SO_APART.fullmatch(behind):
            yield from _apart_beside(parsed, figures, third)
        elif _EACH.fullmatch(before) and _IN_ALL.fullmatch(behind):
            yield from _in_all(parsed, first, second, third)
        elif _GIVEN.search(before) and _SO_MUCH.fullmatch(behind):
            yield from _times(parsed, first, second, third)


def _between(parsed: Parsed, first: Chunk, last: Chunk) -> str:
    """The words between two figures."""
    tokens = parsed.sentence.tokens[first.last + 1 : last.first]
    return " ".join(token.text for token in tokens)


def _apart(parsed: Parsed, first: Chunk, second: Chunk, third: Chunk) -> Iterator[Wrong]:
    one, other, said = first.number, second.number, third.number
    if one is None or other is None or said is None or one.unit != other.unit:
        return
    words = {c.word for c in (first, second) if c.word[:1].isalpha()}
    if said.unit not in {one.unit, "", PERCENT} or (first.word != second.word and len(words) > 1):
        return
    away = abs(one.value - other.value)
    allowed = [away] if said.unit in {one.unit, ""} else []
    if said.unit == PERCENT and other.value:
        allowed.append(away / other.value * 100)
    slack = slack_of((one, other, said)) if said.unit != PERCENT else Fraction(0)
    if not any(agrees(said, nilai) or abs(said.value - nilai) < slack for nilai in allowed):
        quote = parsed.sentence.quote(first.first, third.last)
        yield _wrong(quote, f"selisihnya {written_like(allowed[0], said)}", said, allowed[0])


def _apart_beside(parsed: Parsed, figures: Sequence[Chunk], third: Chunk) -> Iterator[Wrong]:
    """How far two of the figures before it lie apart."""
    said = third.number
    before = [c.number for c in figures if c.first < third.first and c.number is not None]
    alike = [n for n in before if said is not None and n.unit == before[-1].unit]
    if said is None or said.unit not in {before[-1].unit, "", PERCENT}:
        return
    pairs = [(abs(a.value - b.value), slack_of((a, b, said))) for a, b in combinations(alike, 2)]
    share = said.unit == PERCENT != before[-1].unit
    if share or any(n.bound or n.about or n.live for n in alike):
        return
    if not any(agrees(said, x) or abs(said.value - x) < slack for x, slack in pairs):
        right = abs(before[-2].value - before[-1].value)
        quote = parsed.sentence.quote(figures[0].first, third.last)
        yield _wrong(quote, f"selisihnya {written_like(right, said)}", said, right)


def _times(parsed: Parsed, first: Chunk, second: Chunk, third: Chunk) -> Iterator[Wrong]:
    """So much money for each of so many: Rp1.200.000 kepada 12.000 keluarga."""
    each, many, said = first.number, second.number, third.number
    if each is None or many is None or said is None or not many.is_count or many.unit:
        return
    total = each.value * many.value
    if each.unit == said.unit == RUPIAH and not agrees(said, total) and each.step == 1:
        quote = parsed.sentence.quote(first.first, third.last)
        yield _wrong(quote, f"hasil kalinya {written_like(total, said)}", said, total)


def _in_all(parsed: Parsed, first: Chunk, second: Chunk, third: Chunk) -> Iterator[Wrong]:
    many, each, said = first.number, second.number, third.number
    if many is None or each is None or said is None or not many.is_count or many.value > _MOST:
        return
    words = {c.word for c in (second, third) if c.word[:1].isalpha()}
    if each.unit != said.unit or each.unit == PERCENT or (not each.unit and len(words) > 1):
        return
    total = each.value * many.value
    slack = (each.step * many.value + said.step) / 2 if {each.step, said.step} != {1} else 0
    if not agrees(said, total) and abs(said.value - total) > slack:
        quote = parsed.sentence.quote(second.first, third.last)
        yield _wrong(quote, f"jumlahnya {written_like(total, said)}", said, total)


def _wrong(quote: str, so: str, said: Quantity, right: Fraction) -> Wrong:
    return Wrong(HITUNGAN, quote, so, written_like(right, said))
