"""Differences told the wrong way round, which their figure tells: Nilai 86,4 turun 2,5 poin.

What the sentence is of need not be named. Just so far lie the result and its target, or the result
of the year before, or what a row has and should have; where each of these lies the other way, the
word beside the figure is wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.model.satuan import is_duration, is_percent
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import (
    PERCENT,
    RUPIAH,
    Quantity,
    agrees,
    digits,
    plain,
    sign_of,
)
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_TARGET, _BEFORE = "target", "tahun lalu"
_SPEEDS: Final = {"cepat": -1, "lambat": 1}
_WAYS: Final = {"naik": 1, "turun": -1, **_SPEEDS}
_BETTER: Final = {"membaik": 1, "memburuk": -1}
_SIDES: Final = {"di atas": 1, "lebih dari": 1, "di bawah": -1, "kurang dari": -1}
_JUST: Final = frozenset({"cuma", "hanya", "sebanyak", "sebesar", "sejumlah", "tipis"})
_UNIT_LETTERS: Final = frozenset("Ncxb")
_UNIT: Final = 3
_TELLING: Final = 2
_AFTER: Final = 6
_ENDS: Final = frozenset(",;:.gjq")
_TURNS: Final = frozenset({"namun", "padahal", "tapi", "tetapi"})
_FOREIGN: Final = frozenset("pXRIKSUJ")


class _Gap(NamedTuple):
    """How far one figure lies from another, with its sign."""

    value: Fraction
    against: str
    told: str
    first: Fraction
    """What lies so far from it."""
    owner: IndikatorResult


class _Side(NamedTuple):
    """A word of which way a difference lies, and of what it lies there."""

    word: str
    place: int
    against: str


@needing("aq qa qB qv nq", figure=True)
def wrong_signed(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Words beside a difference that say it lies on the other side."""
    for place, chunk in enumerate(parsed.chunks):
        said = chunk.number
        if chunk.letter != "q" or said is None or said.live or said.bound or said.about:
            continue
        side = _side(parsed, place, facts)
        if side is None or _of_share(parsed, place):
            continue
        gaps = [gap for gap in _gaps(own, facts) if _may_be(said, gap, parsed, place, own)]
        gaps = [gap for gap in gaps if side.against in {"", gap.against}]
        ways = {(_way(side.word, gap.owner), sign_of(gap.value)) for gap in gaps}
        if gaps and all(way == -sign for way, sign in ways):
            quote = parsed.quote(min(side.place, place), max(side.place, place))
            where = at(gaps[0].owner.indikator, "realisasi")
            yield Wrong(KEADAAN, quote, gaps[0].told, kedua=where)
            return


def _way(word: str, owner: IndikatorResult) -> int:
    if word in _SPEEDS and not is_duration(owner.indikator.satuan):
        return 0
    if word in _BETTER:
        turned = {"naik": 1, "turun": -1}.get(owner.indikator.polaritas, 0)
        return _BETTER[word] * turned
    return {**_WAYS, **_SIDES, "kurang": -1, "gagal": -1, "lampau": 1}[word]


def _side(parsed: Parsed, place: int, facts: Facts) -> _Side | None:
    """The one word beside a figure that says which way it lies; None where there is none."""
    left, right = _left(parsed, place), _right(parsed, place)
    if (left is None) == (right is None):
        return None
    word, at_ = left or right or ("", 0)
    against = _against(parsed, max(at_, place), facts)
    if against is None or (word in _SIDES and not against):
        return None
    return _Side(word, at_, against)


def _left(parsed: Parsed, place: int) -> tuple[str, int] | None:
    at_ = place - 1
    if at_ > 0 and parsed.word(at_) in _JUST:
        at_ -= 1
    if at_ < 0:
        return None
    chunk = parsed.chunks[at_]
    if parsed.letters[at_ - 1 : at_] == "n" or _of_target(parsed, at_):
        return None
    if chunk.letter == "a" and chunk.payload in {**_WAYS, **_BETTER}:
        return chunk.payload, at_
    if chunk.letter == "n" and parsed.quote_of(chunk) == "kurang":
        return "kurang", at_
    return None


def _of_target(parsed: Parsed, at_: int) -> bool:
    """Whether what changed is a target: targetnya naik 2 poin."""
    before = parsed.chunks[max(0, at_ - 3) : at_]
    return any(c.letter == "p" and c.payload in {"target", "batas"} for c in before)


def _of_share(parsed: Parsed, place: int) -> bool:
    """Whether it is told of the capaian: capaiannya seperlima di atas target."""
    before = [c for c in parsed.chunks[:place] if c.letter in "pq,;"]
    return bool(before) and before[-1].payload == "capaian"


def _right(parsed: Parsed, place: int) -> tuple[str, int] | None:
    at_ = place + 1
    while at_ < len(parsed.chunks) and at_ <= place + _UNIT and _is_unit(parsed, at_):
        at_ += 1
    if at_ >= len(parsed.chunks):
        return None
    chunk = parsed.chunks[at_]
    if chunk.letter == "a" and chunk.payload in _WAYS and parsed.word(at_) == "lebih":
        return chunk.payload, at_
    if chunk.letter == "B" and parsed.quote_of(chunk) in _SIDES:
        return parsed.quote_of(chunk), at_
    if chunk.letter == "v" and chunk.payload in {"gagal", "lampau"}:
        told = parsed.quote_of(chunk)
        return (chunk.payload, at_) if told.startswith(tuple(_SIDES)) else None
    return None


def _is_unit(parsed: Parsed, at_: int) -> bool:
    return parsed.letters[at_] in _UNIT_LETTERS


def _against(parsed: Parsed, at_: int, facts: Facts) -> str | None:
    """What is told behind that it is against; "" where nothing is; None: something else."""
    start = parsed.letters.rfind(";", 0, at_) + 1
    if any(_is_topic(parsed, n) and not _is_now(n, parsed, facts) for n in range(start, at_)):
        return None
    found = _TARGET if parsed.letters[at_] == "v" else ""
    for n in range(at_ + 1, min(at_ + _AFTER, len(parsed.chunks))):
        chunk = parsed.chunks[n]
        if chunk.letter in _ENDS or parsed.word(n) in _TURNS:
            break
        if chunk.when is not None:
            if found == _TARGET:
                return found if _is_now(n, parsed, facts) else None
            before = chunk.when.year == facts.tahun - 1 and not chunk.when.part
            return _BEFORE if before else None
        if (chunk.letter == "p" and chunk.payload in {"target", "batas"}) or chunk.letter == "v":
            found = _TARGET
        elif _is_foreign(parsed, n):
            return None
    return found


def _is_foreign(parsed: Parsed, n: int) -> bool:
    """Whether it is held against something else: dari usulan, di atas rata-rata."""
    chunk = parsed.chunks[n]
    if chunk.letter == "x":
        return parsed.letters[n - 1] in "dk"
    return chunk.letter in _FOREIGN and chunk.payload not in {"capaian", "realisasi", "sebagian"}


def _is_topic(parsed: Parsed, n: int) -> bool:
    """Whether a time is that of what is told, and not one that it is held against."""
    before = parsed.letters[max(0, n - 2) : n]
    return not any(letter in "kdB" for letter in before)


def _is_now(n: int, parsed: Parsed, facts: Facts) -> bool:
    """Whether it is no time, or all of this year."""
    when = parsed.chunks[n].when
    return when is None or (when.year in {0, facts.tahun} and not when.part)


def _gaps(own: str, facts: Facts) -> Iterator[_Gap]:
    rows = [facts.indikator(own)] if own else facts.members()
    for row in rows:
        if row is not None and row.indikator.polaritas != "rentang":
            yield from _of_indikator(row, facts)


def _of_indikator(row: IndikatorResult, facts: Facts) -> Iterator[_Gap]:
    name, now = facts.name(row.indikator.id), row.realisasi
    past = facts.past(row.indikator.id, facts.tahun - 1).get("realisasi")
    yield from _between(now, row.target, _TARGET, f"realisasi {name}", row)
    yield from _between(now, past, _BEFORE, f"realisasi {name}", row)
    for table in row.rincian:
        for item in table.baris:
            called = f"realisasi “{item.baris.uraian}” pada tabel “{table.rincian.judul}”"
            yield from _between(item.realisasi, item.pembanding, _TARGET, called, row)


def _between(
    one: Nilai, other: Nilai, against: str, name: str, row: IndikatorResult
) -> Iterator[_Gap]:
    if isinstance(one, Fraction) and isinstance(other, Fraction) and one != other:
        told = f"{name} {plain(one)} dan {against} {plain(other)}"
        yield _Gap(one - other, against, told, one, row)


def _may_be(said: Quantity, gap: _Gap, parsed: Parsed, place: int, own: str) -> bool:
    """Whether a difference as it is told is this one."""
    if said.unit == RUPIAH:
        return False
    value = abs(gap.value)
    shared = is_percent(gap.owner.indikator.satuan)
    if said.unit == PERCENT and not shared:
        value = value / abs(gap.first - gap.value) * 100 if gap.first != gap.value else value
    if not agrees(said, value):
        return False
    if own and digits(said) >= _TELLING:
        return True
    told = [c.number for n, c in enumerate(parsed.chunks) if c.number is not None and n != place]
    if not own:
        told = [c.number for c in parsed.chunks[:place] if c.number is not None][-1:]
    return any(not number.live and number.value == gap.first for number in told)
