"""Changes and distances told with both figures that they lie between, wherever these stand.

"Alat terpasang bertambah dari 204 menjadi 287 unit, sehingga jumlahnya naik 93 unit" is wrong
whatever the report knows: each figure has its role by the words before it. So is a word of a change
that both ends deny: 143 kasus, naik dari 221.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.number.figure import format_rupiah
from lkjip_desktop.domain.temuan.claim.code import HITUNGAN
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.net.sense import WAY, places_of_names
from lkjip_desktop.domain.temuan.claim.net.shape import SaidFigure, figures_of, unit_of, word_behind
from lkjip_desktop.domain.temuan.claim.units import shown_in, written_like
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_UP: Final = word_set(
    "bertambah bertambahnya ditambah kelebihan kenaikan melonjak meningkat naik penambahan"
    " peningkatan surplus tambahan tumbuh"
)
_DOWN: Final = word_set(
    "berkurang defisit dikurangi dipangkas dipotong kekurangan kurang menghemat menurun menyusut"
    " merosot pemotongan pengurangan penurunan turun"
)
_APART: Final = word_set("berjarak berselisih selisih selisihnya terpaut terpautnya")
_SHORT: Final = _APART | {"defisit", "kekurangan", "kelebihan", "kurang", "surplus"}
"""What lies between a target and what it came to."""
_TELLING: Final = _UP | _DOWN | _APART
_SO_MUCH: Final = word_set("adalah hanya rata sebanyak sebesar sejumlah senilai waktu")
"""What may stand between a word of a change and by how much it is."""
_NOUNS: Final = word_set("kekurangan kelebihan kenaikan penambahan peningkatan penurunan selisih")
"""What a clause may begin with that tells how much: kelebihan penerimaan sebesar Rp5 miliar."""
_EQUALS: Final = frozenset({"adalah", "mencapai", "sebanyak", "sebesar"})
_SO: Final = frozenset({"jadi", "maka", "sehingga"})
_MARKS: Final = frozenset({",", ";"})
_FROM: Final = word_set("dari daripada dibanding dibandingkan dulunya semula terhadap")
_TO: Final = frozenset({"berjumlah", "kini", "menjadi", "mencapai", "realisasi", "tercatat"})
_AIMED_AT: Final = frozenset({"batas", "rencana", "target"})
_DONE: Final = frozenset({"mencapai"})
"""What came to a figure that is told before how far it lies from its target."""
_AIM: Final = frozenset({"batas", "pagu", "rencana", "target"})
_OTHERS: Final = word_set(
    "adapun antara cukup lagi lalu masing maupun namun per sedangkan sementara setiap tahap"
    " tetapi tiap"
)
"""Words of figures that are not all of one thing."""
_THREE: Final = 3
_NEAR: Final = 8
"""Words before a figure that give it its role."""
_FARTHEST: Final = 10
"""Figures that lie further apart are hardly of one thing."""
_NAMES: Final = frozenset("IKRSU")


@needing("qqq", words=_TELLING | {"atas", "bawah"}, figure=True)
def wrong_differences(parsed: Parsed) -> Iterator[Wrong]:
    """The amount of a change, where it does not lie between the two figures told with it."""
    texts = parsed.texts
    if not _OTHERS.isdisjoint(texts):
        return
    names = {c.ref for c in parsed.chunks if c.letter in _NAMES and c.ref is not None}
    every, named = figures_of(parsed), places_of_names(parsed)
    for unit in {unit_of(item.number) for item in every} if len(names) <= 1 else ():
        said = [x for x in every if unit_of(x.number) == unit and not _is_shared(texts, every, x)]
        amounts = [item for item in said if _changes(texts, item.place, named)]
        if len(said) == _THREE and len(amounts) == 1 and not _is_since(texts, said, amounts[0]):
            yield from _apart(parsed, said, amounts[0])


def _is_shared(texts: Sequence[str], every: Sequence[SaidFigure], item: SaidFigure) -> bool:
    """Whether a percentage before a figure is told of it: 104 persen dari target 48."""
    shares = (x.place for x in every if x.number.unit == PERCENT)
    before = max((place for place in shares if place < item.place), default=item.place)
    return texts[before + 1 : item.place][:1] == ("dari",) and item.place - before <= _SOON


def _changes(texts: Sequence[str], place: int, named: Collection[int]) -> bool:
    """Whether a figure tells by how much something changed, or how far it lies from another."""
    at = place - 1
    while at > 0 and texts[at] in _SO_MUCH:
        at -= 1
    more = texts[at - 1 : at + 1] in _MORE
    if (texts[at] in _TELLING and at not in named) or more or _lies_beside(texts, place):
        return True
    first = max((n + 1 for n in range(place) if texts[n] in _MARKS), default=0)
    begins = [text for text in texts[first : first + 2] if text not in _SO]
    return texts[place - 1] in _EQUALS and begins[:1] != [] and begins[0] in _NOUNS


_MORE: Final = tuple(
    ("lebih", how)
    for how in (
        "banyak", "besar", "cepat", "kecil", "lama", "rendah", "sedikit", "singkat", "tinggi",
    )
)  # fmt: skip


def _lies_beside(texts: Sequence[str], place: int) -> bool:
    """Whether a figure tells how far something lies above or below: 150 orang di atas target."""
    behind = texts[place + 1 : place + 1 + _SOON]
    return any(pair in _BESIDE for pair in pairwise(behind))


_BESIDE: Final = frozenset({("di", "atas"), ("di", "bawah")})


def _is_since(texts: Sequence[str], said: Sequence[SaidFigure], amount: SaidFigure) -> bool:
    """Whether it is told from what something changed, and not how much that was.

    Or another clause begins before the two figures are told: tumbuh 5 persen, dan A turun dari ...
    """
    end = next((x.place for x in said if x.place > amount.place), len(texts))
    behind = [*texts[amount.place + 1 : end], *(["."] if end == len(texts) else [])]
    last = max((x.place + 1 for x in said if x.place < amount.place), default=0)
    if last and not _FROM.isdisjoint(texts[last : amount.place]):
        return True  # ..., dan dibandingkan dengan tahun 2021 dipangkas 7
    ends = _FROM | {"atas", "bawah"}
    at = next((n for n, text in enumerate(behind[:_SOON]) if text in ends), len(behind))
    return not _PARTING.isdisjoint(behind[at:]) or (
        amount == said[0] and any(pair in _ALSO for pair in pairwise(behind))
    )


_SOON: Final = 4
_ALSO: Final = frozenset({(",", "dan"), (",", "serta")})
_PARTING: Final = frozenset({",", ".", ";", "dan", "serta", "tetapi"})


def _before(texts: Sequence[str], said: Sequence[SaidFigure], item: SaidFigure) -> frozenset[str]:
    """The words that give a figure its role."""
    first = max((x.place + 1 for x in said if x.place < item.place), default=0)
    return frozenset(texts[max(first, item.place - _NEAR) : item.place])


def _apart(parsed: Parsed, said: Sequence[SaidFigure], amount: SaidFigure) -> Iterator[Wrong]:
    one, other = (item for item in said if item != amount)
    roles = [_before(parsed.texts, said, item) for item in (one, other)]
    beside = _lies_beside(parsed.texts, amount.place)
    aimed = beside or not _SHORT.isdisjoint(_before(parsed.texts, said, amount))
    if beside:
        roles = [
            role | _DONE if item < amount else role
            for item, role in zip((one, other), roles, strict=True)
        ]
    if not _are_ends(*roles, aimed=aimed) or not _are_alike(parsed, (one, other)):
        return
    by, numbers = amount.number, [one.number, other.number]
    away = abs(numbers[0].value - numbers[1].value)
    allowed = [away]
    if by.unit == PERCENT:
        allowed += [away / n.value * 100 for n in numbers if n.value]
    slack = _slack((*numbers, by))
    low, high = sorted(number.value for number in numbers)
    far = high > low * _FARTHEST or ";" in parsed.texts[said[0].place : said[-1].place]
    if away and not far and not any(agrees(by, x) or abs(by.value - x) <= slack for x in allowed):
        quote = parsed.sentence.quote(said[0].place, said[-1].place)
        right = written_like(away, by)
        yield Wrong(HITUNGAN, quote, f"selisihnya {right}", right)


def _slack(numbers: Iterable[Quantity]) -> Fraction:
    """How far rounded figures may be off: half of the last digit of each; none of whole ones."""
    steps = [number.step for number in numbers]
    return sum(steps, Fraction(0)) / 2 if max(steps) != 1 else Fraction(0)


def _are_ends(one: frozenset[str], other: frozenset[str], *, aimed: bool) -> bool:
    """Whether one figure is what it was or should be, and the other what it came to."""
    pairs = ((one, other), (other, one))
    return any(
        (then & _AIM and now & _TO and not now & _AIM)
        if aimed
        else (then & _FROM and not now & (_FROM | _AIMED_AT))
        for then, now in pairs
    )


def _are_alike(parsed: Parsed, said: Sequence[SaidFigure]) -> bool:
    """Whether nothing tells that figures count different things."""
    chunks = {chunk.first: chunk for chunk in parsed.chunks}
    words = {chunks[x.place].word for x in said if x.place in chunks}
    return len({word for word in words if word[:1].isalpha()}) <= 1


_LEVELS: Final = frozenset({"awal", "awalnya", "semula"})
_COMES_TO: Final = frozenset({"adalah", "menjadi", "sebesar", "tercatat", "tinggal"})
_THEN: Final = frozenset({"lalu"})


@needing("qqqq qqq", words=_UP | _DOWN, figure=True)
def wrong_chains(parsed: Parsed) -> Iterator[Wrong]:
    """What money comes to behind several changes: awal 17, bertambah 2, berkurang 1, menjadi 18."""
    money = [item for item in figures_of(parsed) if unit_of(item.number) == RUPIAH]
    if len(money) <= _THREE or not (_OTHERS - _THEN).isdisjoint(parsed.texts):
        return
    first, *steps, last = money
    roles = {item: _before(parsed.texts, money, item) for item in money}
    signs = [(not roles[x].isdisjoint(_UP)) - (not roles[x].isdisjoint(_DOWN)) for x in steps]
    begins = not roles[first].isdisjoint(_LEVELS)
    if not begins or 0 in signs or roles[last].isdisjoint(_COMES_TO):
        return
    changes = zip(signs, steps, strict=True)
    right = first.number.value + sum(sign * x.number.value for sign, x in changes)
    numbers = [item.number for item in money]
    if right > 0 and abs(last.number.value - right) > _slack(numbers):
        shown = format_rupiah(right)
        quote = parsed.sentence.quote(first.place, last.place)
        yield Wrong(HITUNGAN, quote, f"hitungannya {shown}", shown)


_WAYS: Final = {
    **WAY, "dinaikkan": 1, "ditingkatkan": 1, "diturunkan": -1, "kenaikan": 1, "peningkatan": 1,
    "penurunan": -1,
}  # fmt: skip
_UP_TO: Final = frozenset({"hingga", "ke", "menjadi", "sampai"})
_SINCE: Final = frozenset({"dari", "daripada"})
_DENYING: Final = frozenset({"belum", "bukan", "tak", "tanpa", "tidak"})
_NO_END: Final = _WAYS.keys() | {
    "atas", "bawah", "kurang", "lebih", "melewati", "sekitar", "selisih", "terpaut",
}  # fmt: skip
"""Words right before a figure that is none of both ends."""
_PARTED: Final = word_set("; maka namun padahal sedangkan sehingga sementara tetapi")
_LINKS: Final = _UP_TO | {"", "dalam", "dan", "dari", "di", "pada"}
_RANKED: Final = frozenset({"peringkat", "posisi", "ranking", "urutan"})
"""What is better where its figure is less."""
_SPANNING: Final = frozenset({"berkisar", "kisaran", "membentang", "rentang", "terentang"})
_CLOSE: Final = 9
"""Words of both ends at most."""


@needing("q", words=_WAYS.keys(), figure=True)
def wrong_turns_of_ends(parsed: Parsed) -> Iterator[Wrong]:
    """What is said to rise to less than it was, or to fall to more."""
    texts = parsed.texts
    places = [-1, *(at for at, text in enumerate(texts) if text in _WAYS), len(texts)]
    if not _RANKED.isdisjoint(texts):
        return
    figures = figures_of(parsed, words=True)
    for before, at, behind in zip(places, places[1:], places[2:], strict=False):
        both = at - before == 1 or behind - at == 1  # naik turun
        if both or not _DENYING.isdisjoint(texts[max(0, at - 2) : at]):
            continue
        ends = _ends(texts, figures, at, behind)
        changes = [last.number.value - first.number.value for first, last in ends]
        alike = all(_alike(parsed, first, last) for first, last in ends)
        if ends and alike and all(change * _WAYS[texts[at]] < 0 for change in changes):
            told = (at, *(item.place for item in ends[0]))
            turned = "bertambah" if changes[0] > 0 else "berkurang"
            amount = shown_in(abs(changes[0]), ends[0][1].number.unit).replace(" %", " poin")
            quote = parsed.sentence.quote(min(told), max(told))
            yield Wrong(HITUNGAN, quote, f"angkanya {turned} {amount}")
            return


def _ends(
    texts: Sequence[str], figures: Sequence[SaidFigure], at: int, behind: int
) -> list[tuple[SaidFigure, SaidFigure]]:
    """What it was and what it is, told around a word of a change; each that it may be."""
    stop = next((n for n in range(at, behind) if texts[n] in _PARTED), behind)
    told = [x for x in figures if at < x.place < min(stop, at + 2 * _CLOSE)]
    origin = next((x for x in told if texts[x.place - 1] in _SINCE), None)
    arrived = next((x for x in told if texts[x.place - 1] in _UP_TO), None)
    if origin is None or not _SPANNING.isdisjoint(texts[at : origin.place]):
        return []
    if arrived is not None:
        between = range(*sorted((origin.place, arrived.place)))[1:]
        near = len(between) < _CLOSE and not any(x.place in between for x in told)
        return [(origin, arrived)] if near else []
    if origin.place - at > _CLOSE or not _UP_TO.isdisjoint(texts[at:stop]):
        return []
    parted = [n for n in range(at) if texts[n] in _PARTED - {"tetapi"}]
    values = [x for x in figures if max(parted, default=-1) < x.place < at]
    values = [x for x in values if texts[x.place - 1] not in _NO_END]
    return [(origin, x) for x in values if unit_of(x.number) == unit_of(origin.number)]


def _alike(parsed: Parsed, one: SaidFigure, other: SaidFigure) -> bool:
    """Whether two figures are of the same unit."""
    words = {word_behind(parsed, x.place) for x in (one, other)}
    same = unit_of(one.number) == unit_of(other.number)
    bare = word_behind(parsed, one.place) in _UP_TO and unit_of(one.number) == ""
    return (same and len(words - _LINKS) <= 1) or (bare and unit_of(other.number) == PERCENT)
