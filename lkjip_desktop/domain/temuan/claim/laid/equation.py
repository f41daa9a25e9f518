"""Reckonings written out: equations, two figures and how far they lie apart, parts and their total.

All their figures stand in one sentence; whether one is that of the report is judged elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.claim.code import HITUNGAN
from lkjip_desktop.domain.temuan.claim.kind.arithmetic import NEARLY, slack_of
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.units import written_like
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

_FEWEST: Final = 3
"""Figures that make a reckoning."""


def wrong_equations(parsed: Parsed) -> Iterator[Wrong]:
    """Reckonings of a sentence whose result is another."""
    letters = parsed.letters
    if letters.count("q") < _FEWEST:
        return
    signed = "y" in letters or "a" in letters
    if signed and any(word in parsed.sentence.text.casefold() for word in _RESULTS):
        yield from _equation(parsed)
    for match in _APART.finditer(letters) if ";" in letters else ():
        yield from _apart(parsed, match)
    for match in _SPLIT.finditer(letters) if parsed.has("dq,qq") else ():
        yield from _split(parsed, match)


# equations

_RESULTS: Final = ("=", "sama dengan", "menjadi")
_SIGN: Final = pattern(
    r"(?P<plus>\+|\b(?:di)?tambah\b(?!\s+dari))|(?P<minus>[-−–]|\bdikurangi\b)"
    r"|(?P<result>=|\b(?:sama dengan|menjadi)\b)|(?P<other>[×*/:÷()]|\b(?:kali|dibagi|x|per)\b)"
)
"""25 + 12 = 37; 800 dikurangi 760 sama dengan 40."""


def _equation(parsed: Parsed) -> Iterator[Wrong]:
    """A run of figures with a sign before each but the first, the last of them the result."""
    figures = [chunk for chunk in parsed.chunks if chunk.letter == "q"]
    run = figures[:1]
    total = _begun(parsed, figures[0])
    for before, chunk in pairwise(figures):
        sign = _sign(parsed, before, chunk)
        value = _value(chunk)
        if sign == "result" and len(run) > 1 and total is not None and value is not None:
            yield from _held(parsed, [*run, chunk], total)
        if sign in {"plus", "minus"} and total is not None and value is not None:
            total += value if sign == "plus" else -value
            run.append(chunk)
        else:
            run, total = [chunk], (None if sign == "other" else _begun(parsed, chunk))


def _sign(parsed: Parsed, before: Chunk, chunk: Chunk) -> str:
    """The one sign between two figures; "" where there is none, "other" where it is not known."""
    tokens = parsed.sentence.tokens
    between = parsed.sentence.text[tokens[before.last].end : tokens[chunk.first].start].casefold()
    signs = [match.lastgroup or "" for match in _SIGN.finditer(between)]
    return signs[0] if len(signs) == 1 else "other" if signs else ""


def _begun(parsed: Parsed, chunk: Chunk) -> Fraction | None:
    """What a reckoning may begin with: no figure that something was raised or cut by."""
    place = next(at for at, other in enumerate(parsed.chunks) if other is chunk)
    turned = _TURNED.search(parsed.letters[:place]) is not None
    return None if turned else _value(chunk)


_TURNED: Final = pattern(r"a[chP]{0,2}$")


def _value(chunk: Chunk) -> Fraction | None:
    said = chunk.number
    exact = said is not None and said.is_exact
    return said.value if said is not None and exact else None


def _held(parsed: Parsed, told: Sequence[Chunk], right: Fraction) -> Iterator[Wrong]:
    """The last of these figures, wherever it stands, against what it has to be."""
    numbers = [chunk.number for chunk in told if chunk.number is not None]
    said = numbers[-1]
    if len({number.unit for number in numbers}) > 1 or right < 0:
        return
    slack = slack_of(numbers[:-1]) + (said.step / 2 if said.step != 1 else 0)
    if not agrees(said, right) and abs(said.value - right) > slack:
        shown = written_like(right, said)
        quote = parsed.sentence.quote(min(c.first for c in told), max(c.last for c in told))
        yield Wrong(HITUNGAN, quote, f"hasilnya {shown}", shown)


# how far two figures lie apart

_NAMED: Final = r"[pwvIRtxNbcPV]{1,6}"
_APART: Final = pattern(
    rf"(?:^|[;:])(?P<one>{_NAMED})(?P<first>q)[NIb]?;(?P<two>{_NAMED})(?P<last>q)[NIb]?;"
    r"c?(?P<turn>[anxpB])(?P<by>q)[NIb]?(?=$|[;.,(])"
)
"""Target 900; terbit 846; kurang 54."""
_LACKING: Final = word_set("beda kelebihan kekurangan kurang lebih selisih selisihnya terpaut")


def _apart(parsed: Parsed, match: re.Match[str]) -> Iterator[Wrong]:
    """Two figures of one unit, and the last part tells by how much they differ.

    A rise or a fall is of the two where each has a year; else it may be from another one.
    """
    turn = parsed.quote(match.start("turn"), match.start("turn")).casefold()
    years = "t" in match["one"] and "t" in match["two"]
    if turn not in _LACKING and not (match["turn"] == "a" and years):
        return
    told = [parsed.chunks[match.start(name)] for name in ("first", "last", "by")]
    values = [_value(chunk) for chunk in told]
    first, last = values[:2]
    if first is not None and last is not None and values[2] is not None:
        yield from _held(parsed, told, abs(last - first))


# parts of a whole


def _sum(parsed: Parsed, told: Sequence[Chunk]) -> Iterator[Wrong]:
    """Parts, the last figure their total; shares have none."""
    values = [_value(chunk) for chunk in told]
    units = {chunk.number.unit for chunk in told if chunk.number is not None}
    if None not in values and PERCENT not in units:
        yield from _held(parsed, told, sum((v for v in values[:-1] if v is not None), Fraction(0)))


_SPLIT: Final = pattern(
    r"(?:^|[;:])[cP]?d(?P<whole>q)[NIb]{1,2}c{0,2},(?P<one>q[cNbVvxwP]{0,4}t?)[,g]{1,2}"
    r"(?P<two>q[cNbnVvxwP]{0,4}t?)(?=$|[.;])"
)
"""Dari 142 formasi, 118 telah terisi dan 24 masih lowong."""
_HALVES: Final = ["S1", "S2"]
_DONE: Final = frozenset({"sudah", "telah"})
_LEFT: Final = frozenset({"belum", "lainnya", "masih", "selebihnya", "sisanya", "tidak"})


def _split(parsed: Parsed, match: re.Match[str]) -> Iterator[Wrong]:
    """A whole in two: the halves of the year, or what is done and what is left."""
    one, two = (parsed.chunks[match.start(name) : match.end(name)] for name in ("one", "two"))
    halves = [c.when.part for c in (*one, *two) if c.when is not None] == _HALVES
    left = _has(parsed, one, _DONE) and _has(parsed, two, _LEFT)
    left = left and not any(_is_active(parsed, chunk) for chunk in (*one, *two))
    told = [one[0], two[0], parsed.chunks[match.start("whole")]]
    if halves or (left and _is_nearly(told)):
        yield from _sum(parsed, told)


def _is_active(parsed: Parsed, chunk: Chunk) -> bool:
    """Whether they do something, which others of them may do, too: masih menempuh kuliah."""
    return chunk.letter == "V" and parsed.quote_of(chunk).startswith(("me", "ber"))


def _is_nearly(told: Sequence[Chunk]) -> bool:
    """Whether what is done and what is left nearly make the whole: else they may be of others."""
    *parts, whole = (_value(chunk) or Fraction(0) for chunk in told)
    return abs(sum(parts) - whole) <= NEARLY * max(sum(parts), whole)


def _has(parsed: Parsed, chunks: Sequence[Chunk], words: frozenset[str]) -> bool:
    return any(parsed.quote_of(chunk) in words for chunk in chunks)


_SO: Final = (
    r"(?:[^\W\d]+ ){0,2}(?:[,;] )?"
    r"(?:jadi|sehingga|berarti|artinya|maka|dengan|atau|yang berarti|ada|terdapat|dan)? ?"
)
_EACH: Final = pattern(r"[^\d]*\bmasing masing(?: [^\W\d]+){0,3}")
_IN_ALL: Final = pattern(
    rf"{_SO}(?:[^\W\d]+nya )?(?:total|totalnya|jumlahnya|berjumlah|seluruhnya|semuanya"
    r"|keseluruhannya)(?: seluruhnya| semuanya)?(?: sebesar| sebanyak| menjadi| mencapai| adalah)?"
)
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
        if any(not n.is_exact for n in numbers):
            continue
        before, behind = _between(parsed, first, second), _between(parsed, second, third)
        if _EACH.fullmatch(before) and _IN_ALL.fullmatch(behind):
            yield from _in_all(parsed, first, second, third)
        elif _GIVEN.search(before) and _SO_MUCH.fullmatch(behind):
            yield from _times(parsed, first, second, third)


def _between(parsed: Parsed, first: Chunk, last: Chunk) -> str:
    """The words between two figures."""
    tokens = parsed.sentence.tokens[first.last + 1 : last.first]
    return " ".join(token.text for token in tokens)


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
