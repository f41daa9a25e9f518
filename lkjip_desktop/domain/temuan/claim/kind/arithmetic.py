"""How far two figures of a sentence lie apart, how full a place is, and limits told beside."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import HITUNGAN
from lkjip_desktop.domain.temuan.claim.kind.status import text_of
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, THAN, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.units import shown_in
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_RISE: Final = pattern(r"(?P<first>q)(?P<a>a)[chP]{0,2}(?P<by>q)N?[cP]{0,2}t?(?P<to>c)(?P<last>q)")
_FROM: Final = pattern(
    r"(?P<a>a)[chP]{0,2}(?P<by>q)[NcI]{0,2},?c?d(?P<first>q)[NcPt]{0,5}(?P<to>c)(?P<last>q)"
)
_BY_THEN: Final = pattern(
    r"(?P<a>a)c?d(?P<first>q)[NIcPt]{0,5}(?P<to>c)(?P<last>q)[NI]?[cPt]{0,3}[,(y]{1,2}[gc]{0,2}a?c?(?P<by>q)"
    r"(?!bx|[vB]|[NIbc]{0,2}[cP]{0,3}t|[NIbx]{0,3}(?:dc?|[,g]{1,2}c?)q)"
)
"""By how much, but not how many times: naik dari 38 menjadi 52, atau dua kali lipat dari 26.

Nor what it became later, or how many of how many that is: menjadi 75, 60, dan akhirnya 50 orang.
"""
_IN_BRACKETS: Final = pattern(
    r"(?P<a>a)[chP]{0,2}(?P<by>q)N?\((?P<first>q)N?(?P<to>c)(?P<last>q)N?\)"
)
"""naik 2,12 poin (89,4 menjadi 91,52)."""
_BESIDE: Final = pattern(
    r"(?P<last>q)N?\([cP]?tc?:?(?P<first>q)N?\),?c?(?P<a>a)[chP]{0,2}(?P<by>q)"
)
"""80,07 (tahun lalu 76,25), naik 3,82 poin."""
_OFF: Final = pattern(r"(?P<last>q)[Nxc]{1,3}(?P<by>q)N{0,2}(?P<a>v)c?(?P<first>q)(?!N?c?[dk])")
"""90,64 berada 3,64 di atas target 88."""
_THEN_BY: Final = pattern(
    r"(?P<first>q)[NxcPt]{0,6},[cPt]{0,4}(?P<to>c)(?P<last>q)[NxcPt]{0,6},?[gc]{0,3}(?P<a>a)[chP]{0,2}"
    r"(?P<by>q)(?!N?c?[dk])"
)
"""Pada semester I Rp42 juta, pada semester II menjadi Rp48 juta, jadi bertambah Rp6 juta."""


TOTALS: Final = frozenset({"total", "totalnya", "jumlahnya", "jumlah", "seluruhnya", "keseluruhan"})
_FEWEST: Final = 3
"""Quantities that make a difference or a share."""


@needing("qq", figure=True)
def wrong_reckonings(parsed: Parsed) -> Iterator[Wrong]:
    """Figures of a sentence that do not fit together."""
    for match in _BOUND.finditer(parsed.letters) if parsed.has("qyBq") else ():
        yield from _bound(parsed, match)
    if parsed.letters.count("q") < _FEWEST:
        return
    for form, needs, judge in _FORMS:
        for match in form.finditer(parsed.letters) if parsed.has(needs) else ():
            yield from judge(parsed, match)
    yield from _occupied(parsed)


_ROOM: Final = frozenset({"kapasitas", "kapasitasnya", "berkapasitas", "tampung"})
_MADE_FOR: Final = frozenset({"dirancang", "dibangun", "diperuntukkan", "disediakan"})
"""Before how many a place has room for, which is told first."""
_FULL: Final = frozenset({"hunian", "huniannya", "okupansi", "okupansinya", "keterisian"})


def _occupied(parsed: Parsed) -> Iterator[Wrong]:
    """How full a place is, told beside its room and how many are in it."""
    tokens = parsed.sentence.tokens
    places = [place for place, letter in enumerate(parsed.letters) if letter == "q"]
    chunks = [parsed.chunks[place] for place in places]
    shares = [c for c in chunks if c.number is not None and c.number.unit == PERCENT]
    room = [c for c in chunks if {t.text for t in tokens[c.first - 2 : c.first]} & _ROOM]
    if len(chunks) != _FEWEST or len(shares) != 1 or len(room) > 1 or shares == room:
        return
    inside = [c for c in chunks if c not in (*shares, *room)]
    if not room and {t.text for t in tokens} & _MADE_FOR:
        room = [inside.pop(0)]
    if len(room) != 1 or len(inside) != 1:
        return
    share, whole, part = shares[0].number, room[0].number, inside[0].number
    ahead = {token.text for token in tokens[: shares[0].first]}
    if share is None or whole is None or part is None or not ahead & _FULL:
        return
    exact = not any(not n.is_exact for n in (share, whole, part))
    right = part.value / whole.value * 100 if whole.is_count and whole.value else None
    if right is None or not exact or not part.is_count:
        return
    if not agrees(share, right) and not agrees(share, right - 100):
        quote = parsed.quote(min(places), max(places))
        yield _wrong(quote, f"hasil baginya {shown_in(right, share.unit)}", share, right)


def _numbers(parsed: Parsed, match: re.Match[str], *names: str) -> list[Quantity] | None:
    """The quantities of these groups; None where one of them is live, rough or a limit."""
    found = [parsed.chunks[match.start(name)].number for name in names]
    known = [item for item in found if item is not None and item.is_exact]
    return known if len(known) == len(names) else None


NEARLY: Final = Fraction(1, 10)


def slack_of(numbers: Iterable[Quantity]) -> Fraction:
    """How far rounded figures may be off; none where all are whole."""
    steps = [item.step for item in numbers]
    return sum(steps, Fraction(0)) if max(steps) != 1 else Fraction(0)


def _wrong(quote: str, so: str, said: Quantity, right: Fraction) -> Wrong:
    return Wrong(HITUNGAN, quote, so, shown_in(right, said.unit))


def _joined_by(parsed: Parsed, match: re.Match[str]) -> str:
    return parsed.sentence.tokens[parsed.chunks[match.start("to")].first].text


_FARTHEST: Final = 500
_OFF_BY: Final = {"di atas": "naik", "di bawah": "turun"}


def _difference(parsed: Parsed, match: re.Match[str]) -> Iterator[Wrong]:
    numbers = _numbers(parsed, match, "first", "by", "last")
    turned = parsed.chunks[match.start("a")].payload
    if parsed.letters[match.start("a")] == "v":
        turned = _OFF_BY.get(
            " ".join(parsed.quote_of(parsed.chunks[match.start("a")]).split()[:2]), ""
        )
    if (
        numbers is None
        or turned not in {"naik", "turun"}
        or ("to" in match.groupdict() and _joined_by(parsed, match) != "menjadi")
    ):
        return
    first, by, last = numbers
    if _OF_OTHER.match(parsed.letters, max(match.end("by"), match.end("last"))):
        return  # 6 lebih banyak daripada batas
    low, high = sorted((first.value, last.value))
    if first.unit != last.unit or high > low * _FARTHEST > 0:
        return  # ribu may be told once: dari 58,4 menjadi 71,68 ribu ton
    change = last.value - first.value if turned == "naik" else first.value - last.value
    allowed = [change] if by.unit in (first.unit, "") else []
    if by.unit == PERCENT and first.value:
        allowed.append(change / first.value * 100)
    slack = slack_of((first, by, last)) if by.unit != PERCENT else Fraction(0)
    slack -= min(first.step, by.step, last.step) if slack else 0  # all rounded, or all cut
    if allowed and not any(agrees(by, item) or abs(by.value - item) <= slack for item in allowed):
        quote = parsed.quote(match.start(), max(match.start("last"), match.start("by")))
        yield _wrong(quote, f"selisihnya {shown_in(allowed[-1], by.unit)}", by, allowed[-1])


_OF_OTHER: Final = pattern(r"[NI]?a[kd]")
"""Behind a figure it is told of what else than the others it is that much more."""


_BOUND: Final = pattern(r"(?P<first>q)N?[,(]?yc?(?P<than>B)(?P<last>q)")
"""104,01 persen atau belum genap 100 persen."""


def _bound(parsed: Parsed, match: re.Match[str]) -> Iterator[Wrong]:
    """A figure and the limit that it is told to lie beyond."""
    first, last = (parsed.chunks[match.start(name)].number for name in ("first", "last"))
    compare = THAN.get(text_of(parsed, match.start("than")))
    if first is None or last is None or compare is None or not first.unit == last.unit == PERCENT:
        return
    if first.is_exact and not compare(first.value, last.value):
        quote = parsed.quote(match.start(), match.start("last"))
        yield _wrong(quote, f"angkanya {shown_in(first.value, first.unit)}", last, first.value)


_FORMS: Final[
    tuple[tuple[re.Pattern[str], str, Callable[[Parsed, re.Match[str]], Iterator[Wrong]]], ...]
] = (
    (_RISE, "qaqcq", _difference),
    (_FROM, "aqdqcq", _difference),
    (_BY_THEN, "adqcqq", _difference),
    (_IN_BRACKETS, "aq(qcq", _difference),
    (_BESIDE, "q(tqaq", _difference),
    (_THEN_BY, "q,cqaq", _difference),
    (_OFF, "qqvq", _difference),
)
"""How figures stand together, the letters each form is never without, and how it is judged."""
