"""Parts that must give their whole, whatever stands behind each of them.

486 permintaan, terdiri atas 312 dari perangkat daerah dan 174 dari masyarakat.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import accumulate, pairwise, takewhile
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import word_set
from lkjip_desktop.domain.temuan.claim.code import HITUNGAN
from lkjip_desktop.domain.temuan.claim.kind.arithmetic import slack_of
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import ORDINAL
from lkjip_desktop.domain.temuan.claim.language.lexicon import COUNTERS, MONTHS, UNITS
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH
from lkjip_desktop.domain.temuan.claim.net.shape import SaidFigure, figures_of, unit_of, word_behind
from lkjip_desktop.domain.temuan.claim.units import written_like
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

_OPENS: Final = (
    ("yaitu",), ("yakni",), (":",), ("terdiri", "atas"), ("terdiri", "dari"), ("terbagi", "atas"),
    ("meliputi",), ("mencakup",), ("berasal", "dari"), ("dengan", "rincian"), ("rincian",),
    ("digunakan", "untuk"), ("dipakai", "untuk"), ("masing", "masing"),
)  # fmt: skip
"""What opens all the parts of a whole."""
_TOTALS: Final = word_set(
    "berjumlah digabung digabungkan dijumlah dijumlahkan jadi jumlahnya keseluruhan keseluruhannya"
    " semuanya seluruhnya total totalnya"
)
_SHARE: Final = frozenset({("dari", "semua"), ("dari", "seluruh"), ("dari", "total")})
_MARKS: Final = frozenset({",", ";"})
_AND: Final = frozenset({"dan", "serta"})
_LEADS: Final = _MARKS | _AND | {words[-1] for words in _OPENS} - {"masing"}
"""Right before a number in words that is one of the parts."""
_UNSURE: Final = word_set(
    "antara antaranya dikurangi disusul lagi lainnya menjadi per rata sedikitnya selebihnya"
    " selisih sisanya susulan tambahan termasuk lebih ulang ulangan"
)
"""Words among the parts with which they are not all, or not of one whole."""
_DONE: Final = frozenset({"selesai", "sudah", "telah", "tuntas"})
_LEFT: Final = frozenset({"belum", "masih", "tidak"})
_APART: Final = frozenset({"atas", "bawah"})
_AIMS: Final = frozenset({"batas", "kapasitas", "pagu", "rencana", "target"})
_BEHIND: Final = frozenset(
    {
        "",
        "dari",
        "di",
        "dan",
        "melalui",
        "oleh",
        "pada",
        "untuk",
        "yang",
        "dengan",
        "bagi",
        "kepada",
    }
)
_ITEM, _NAMED = 8, 2
"""Words before the money of an item, or what is measured of it, that name it."""
_NEAR, _BARE = Fraction(1, 2), Fraction(1, 10)


class PartsTold(NamedTuple):
    """Parts that stand in a row, where the row begins, and what opens it."""

    parts: tuple[SaidFigure, ...]
    first: int
    opener: int
    """The place of its first word; that of the comma or so where it has none."""
    bare: bool
    """Whether nothing tells that they are all."""


def wrong_parts(parsed: Parsed) -> Iterator[Wrong]:
    """A whole that is not the sum of its parts."""
    told = _parts(parsed) if parsed.table is None else None
    if told is None:
        return
    numbers = [x.number for x in told.parts]
    total = sum((x.value for x in numbers), Fraction(0))
    here = [x for x in figures_of(parsed, words=True) if x.place < told.first]
    sums = {*accumulate(x.value for x in numbers)} - {numbers[0].value}
    if any(x.number.value in sums for x in here):
        return  # what follows the parts stands beside them: ..., serta 112 mitra
    behind = [*_behind(parsed, told), *_all_of(parsed, told.first)]
    wholes = [x for x in (*here, *behind) if _is_whole(parsed, x, told)]
    near = _NEAR if not told.bare or behind or _are_halves(parsed, told) else _BARE
    slack = slack_of([*numbers, *(x.number for x in wholes)])
    off = [abs(x.number.value - total) for x in wholes]
    close = [x for x, by in zip(wholes, off, strict=True) if by <= near * total]
    whole = close[0].number.value if len(close) == 1 and min(off) > slack else Fraction(0)
    if all(x.value < whole for x in numbers):
        yield _wrong(parsed, told, close[0], total)


def _wrong(parsed: Parsed, told: PartsTold, whole: SaidFigure, total: Fraction) -> Wrong:
    right, texts = written_like(total, whole.number), parsed.texts
    behind = range(told.parts[-1].place + 1, len(texts))
    last = next((at for at in behind if not texts[at][:1].isalnum()), len(texts)) - 1
    quote = parsed.sentence.quote(min(whole.place, told.first), max(whole.place, last))
    return Wrong(HITUNGAN, quote, f"jumlah bagiannya {right}", right)


def _parts(parsed: Parsed) -> PartsTold | None:
    """The figures of a sentence that stand in a row of parts, the last row of it."""
    texts = parsed.texts
    figures = [
        x
        for x in figures_of(parsed, words=True)
        if texts[x.place][:1].isdigit() or texts[x.place - 1] in _LEADS
    ]
    for n in range(len(figures) - 1):
        row = [figures[n]]
        for item in figures[n + 1 :]:
            if not _goes_on(parsed, row[-1], item):
                break
            row.append(item)
        closed = row[1:] and _AND & {*texts[row[-2].place + 1 : row[-1].place]}
        opened = _opened(parsed, row, figures[n - 1].place if n else -1) if closed else None
        if closed and _is_sure(parsed, row):
            told = opened or PartsTold((*row,), row[0].place, row[0].place, bare=True)
            begins = not told.bare or texts[told.first - 1] not in _MARKS
            summed = begins and bool(_behind(parsed, told))
            loose = any(texts[x.place - 1] not in _MARKS | _AND for x in row[1:])
            if loose and told.bare and not summed and row[0].number.unit != RUPIAH:
                continue
            if summed or (opened is not None and (not told.bare or _are_alike(parsed, row))):
                return told
    return None


def _goes_on(parsed: Parsed, one: SaidFigure, other: SaidFigure) -> bool:
    """Whether a figure begins the next item, or is the money of the next one."""
    between = parsed.texts[one.place + 1 : other.place]
    money = one.number.unit == RUPIAH
    last = max((n for n, word in enumerate(between) if word in _MARKS | _AND), default=-1)
    if one.number.unit != other.number.unit or last < 0 or one.number.unit == PERCENT:
        return False
    nouns = {word_behind(parsed, item.place) for item in (one, other)}
    if len(nouns) > 1 and not nouns.isdisjoint(UNITS - COUNTERS):
        return False  # 64 hektare dan 210 petak
    named = money or len(nouns) == 1
    named = named and _TOTALS.isdisjoint(between[last + 1 :])
    return len(between) - last - 1 <= ((_ITEM if money else _NAMED) if named else 0)


def _opened(parsed: Parsed, row: Sequence[SaidFigure], before: int) -> PartsTold | None:
    """The row with what opens it, which stands right before its first item."""
    texts, first = parsed.texts, row[0].place
    for at in range(first - 1, max(before, first - 1 - _ITEM), -1):
        for words in _OPENS:
            if tuple(texts[at - len(words) + 1 : at + 1]) == words and not texts[at - 1].isdigit():
                plain = row[0].number.unit == RUPIAH or first - at <= 1 + _NAMED
                return PartsTold((*row,), first, at - len(words) + 1, bare=False) if plain else None
        if texts[at] in _AND | _MARKS:
            break
    if row[0].number.unit != RUPIAH and (not first or texts[first - 1] in _MARKS):
        return PartsTold((*row,), first, max(0, first - 1), bare=True)
    return None


def _all_of(parsed: Parsed, first: int) -> Iterator[SaidFigure]:
    """Numbers of all that there are before the parts: ke-31 raperda."""
    for at, token in enumerate(parsed.sentence.tokens[:first]):
        if token.kind == ORDINAL and token.text.startswith("ke-") and token.number is not None:
            yield SaidFigure(at, token.number)


def _behind(parsed: Parsed, told: PartsTold) -> list[SaidFigure]:
    """What is told behind the parts to be all of them: ..., seluruhnya 42."""
    last = told.parts[-1].place
    total = next((x for x in figures_of(parsed) if x.place > last), None)
    between = parsed.texts[last + 1 : total.place] if total is not None else ()
    share = any(pair in _SHARE for pair in pairwise(between))
    if total is None or share or _TOTALS.isdisjoint(between[-_ITEM:]):
        return []
    return [total]


def _are_halves(parsed: Parsed, told: PartsTold) -> bool:
    """Whether it is told of how many something is so, and of how many it is not yet."""
    if len(told.parts) != 2:  # noqa: PLR2004
        return False
    one, two = (x.place for x in told.parts)
    done, left = parsed.texts[one:two], parsed.texts[two + 1 : two + 5]
    return not _DONE.isdisjoint(done) and not _LEFT.isdisjoint(left) and _LEFT.isdisjoint(done)


def _noun(parsed: Parsed, place: int) -> str:
    """What a figure counts; "" where a verb stands behind it."""
    noun = word_behind(parsed, place)
    return "" if noun.startswith(("ber", "di", "me", "ter")) else noun


def _are_alike(parsed: Parsed, row: Sequence[SaidFigure]) -> bool:
    """Whether the parts count one thing, which not each of them must name."""
    nouns = {_noun(parsed, x.place) for x in row} - _BEHIND
    return row[0].number.unit == RUPIAH or len(nouns) <= 1


def _is_sure(parsed: Parsed, row: Sequence[SaidFigure]) -> bool:
    first, last = row[0].place, row[-1].place
    behind = [*takewhile(lambda text: text not in _TOTALS, parsed.texts[last + 1 : last + 8])]
    more = (*parsed.texts[max(0, first - 3) : first], *behind)
    inside = (*parsed.texts[first:last], *behind[:5])
    return _UNSURE.isdisjoint((*inside, *more)) and _APART.isdisjoint(inside)


def _is_whole(parsed: Parsed, item: SaidFigure, told: PartsTold) -> bool:
    """Whether a figure of the sentence may be the whole of the parts."""
    nouns = {_noun(parsed, x.place) for x in told.parts} - _BEHIND
    noun = word_behind(parsed, item.place)
    nouns |= {noun} if not nouns or noun not in COUNTERS else set()
    units = {unit_of(x.number) for x in (item, *told.parts)}
    if len(units) > 1 or not _is_told(parsed, item):
        return False
    if units == {RUPIAH} or (item.place > told.first and noun in COUNTERS):
        return True
    total = sum(x.number.value for x in told.parts)  # kinds that are called otherwise
    near = abs(item.number.value - total) <= _BARE * item.number.value
    opened = not told.bare and 0 < told.opener - item.place <= _NAMED
    if not (opened and near) and (noun in UNITS or told.bare or "" in nouns or len(nouns) == 1):
        return len(nouns) == 1 and noun not in _BEHIND
    return near or noun in COUNTERS | {"pegawai"}


def _is_told(parsed: Parsed, item: SaidFigure) -> bool:
    """Whether a figure is no aim, and none that stands aside or tells when."""
    led = parsed.texts[max(0, item.place - 4) : item.place]
    aside = led[-1:] in {("(",), ("pukul",)} or word_behind(parsed, item.place) in MONTHS
    return not aside and _AIMS.isdisjoint(led)
