"""Parts of a whole: shares that are not those of the part, parts above it, and their sum."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise, takewhile
from typing import Final

from lkjip_desktop.domain.number.figure import format_number, format_rupiah
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import HITUNGAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import RUPIAH
from lkjip_desktop.domain.temuan.claim.net.shape import (
    SaidFigure,
    figures_of,
    unit_of,
    word_behind,
)
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_SUMMED: Final = word_set(
    "berjumlah berarti jadi jumlah jumlahnya keduanya keempatnya keseluruhan ketiganya masing"
    " meliputi membentuk perincian rincian sehingga seluruhnya semuanya terbagi terdiri tersebar"
    " total totalnya yaitu yakni"
)
"""Words between a total and its parts."""
_FEWEST: Final = 3
_ADDED: Final = frozenset({"bertambah", "ditambah", "naik", "penambahan", "tambahan"})
_TAKEN_OFF: Final = word_set("berkurang dikurangi dipangkas dipotong pengurangan turun")


@needing(words=_SUMMED | {"dari"})
def wrong_splits(parsed: Parsed, _own: str, _facts: Facts) -> Iterator[Wrong]:
    """A total and its parts that would come to it, were one digit another."""
    words = [*parsed.texts]
    if _SUMMED.isdisjoint(words) and words[0] != "dari":
        return
    every = figures_of(parsed, words=True)
    if len(every) < _FEWEST or "disusul" in words or _BY_YEAR.search(parsed.letters):
        return  # one behind the other in an order, not the parts of the first
    if any(_is_distance(words, x.place) for x in every) or _is_of_alike(words, every):
        return
    if not (_ADDED.isdisjoint(words) or _TAKEN_OFF.isdisjoint(words)):
        return  # what is added and what is taken off are no parts
    for unit in (RUPIAH, ""):
        said = [x for x in every if unit_of(x.number) == unit]
        if not unit and not all(x.number.is_count for x in said):
            said = [x for x in said if x.number.step < 1]
        readings = [x for x in _readings(parsed, words, said) if len(x) >= _FEWEST]
        for told in () if _adds_up(said) else readings:
            if not _is_taken(words, told):
                yield from _split(parsed, words, told)


_BY_YEAR: Final = pattern(r"q[Nxb]?P?t[,g]{1,2}q[Nxb]?P?t")
"""What there was in one year and in another are no parts of anything."""
_LISTING: Final = frozenset({",", ";", "dan", "serta"})


def _is_distance(words: Sequence[str], place: int) -> bool:
    """Whether a figure tells how far apart two others lie: 7 hektare di bawah batas."""
    behind = [*takewhile(lambda word: word not in _LISTING, words[place + 1 : place + 7])]
    sides = [at for at, word in enumerate(behind) if word == "di" and behind[at + 1 :]]
    beside = (at + 1 for at in sides if behind[at + 1] in {"atas", "bawah"})
    return "lebih" in behind or any(not "".join(behind[at + 1 :])[:1].isdigit() for at in beside)


def _is_of_alike(words: Sequence[str], said: Sequence[SaidFigure]) -> bool:
    """Whether what is counted first is one of a kind, as are the others: laporan audit 41."""
    places = range(said[0].place, said[-1].place)
    heads = [words[at + 1] for at in places if words[at] in _LISTING]
    some = "yang" in heads and "yang" in words[: said[0].place]
    return words[said[0].place - 1] == "berjumlah" and (some or words[0] in heads)


_BETWEEN: Final = frozenset({",", ":", ";", "dan", "serta", "yaitu", "yakni"})
"""What stands before each part of a list."""


def _are_told_together(parsed: Parsed, pair: tuple[SaidFigure, SaidFigure]) -> bool:
    """Whether a figure is what another is of, or how far it lies: 4 kantor 29 pegawai, 50 poin."""
    one, other = (x.place for x in pair)
    nouns = {word_behind(parsed, place) for place in (one, other)}
    return "poin" in nouns or (len(nouns) > 1 and other == one + 2 and "" not in nouns)


def _readings(
    parsed: Parsed, words: Sequence[str], said: list[SaidFigure]
) -> Iterator[list[SaidFigure]]:
    """Figures that may be a total and its parts: all, those in digits, or those in a list."""
    said = [x for x in said if words[x.place - 1] != "rata"]
    parts = all(words[x.place - 1] in _BETWEEN | _SUMMED for x in said[1:])
    alike = parts or len({word_behind(parsed, x.place) for x in said}) < len(said)
    if alike and not any(_are_told_together(parsed, pair) for pair in pairwise(said)):
        yield said
    typed = [x for x in said if words[x.place][:1].isdigit()]
    nouns = {word_behind(parsed, x.place) for x in typed}
    others = [x for x in said if x not in typed]
    listing = all(words[x.place - 1] in _BETWEEN | _SUMMED for x in typed[1:])
    if others and listing and not any(word_behind(parsed, x.place) in nouns for x in others):
        yield typed
    listed = [x for x in said if x.place and words[x.place - 1] in _BETWEEN]
    for end in (said[:1], said[-1:]):
        told = sorted({*listed, *end})
        left = {word_behind(parsed, x.place) for x in said if x not in told}
        if left and left.isdisjoint({"", *(word_behind(parsed, x.place) for x in told)}):
            yield told


def _adds_up(said: Sequence[SaidFigure]) -> bool:
    """Whether one of the figures is the sum of two or more that follow each other."""
    values = [x.number.value for x in said]
    runs = (
        values[one:end] for one in range(len(values)) for end in range(one + 2, len(values) + 1)
    )
    return not {sum(run) for run in runs}.isdisjoint(values)


def _is_taken(words: Sequence[str], said: Sequence[SaidFigure]) -> bool:
    """Whether some are told as a part of others, or where they come from."""
    between = range(said[0].place + 1, min(said[-1].place + 3, len(words)))
    if "antaranya" in words[said[0].place : said[-1].place]:
        return True
    if len(said) > _FEWEST and all(words[x.place - 1] in _BETWEEN for x in said[1:]):
        return False  # each stands where a part of a list does
    return any(words[at] == "dari" and words[at - 1] != "terdiri" for at in between)


def _split(parsed: Parsed, words: Sequence[str], said: Sequence[SaidFigure]) -> Iterator[Wrong]:
    """The total stands first or last, with a word between it and its parts that says so."""
    step = max(item.number.step for item in said)
    if len(_LEVELS.intersection(word_behind(parsed, item.place) for item in said)) > 1:
        return  # 7 indikator yang tersebar pada 3 sasaran, dengan 5 indikator tercapai
    for total, parts, beside in ((said[0], said[1:], said[1]), (said[-1], said[:-1], said[-2])):
        first, last = sorted((total.place, beside.place))
        typed = all(words[item.place][:1].isdigit() for item in parts)
        less = all(item.number.value < total.number.value for item in parts)
        value = sum((item.number.value for item in parts), Fraction(0))
        shared = total is said[0] and _is_shared_out(words, said) and value > total.number.value
        summed = not _SUMMED.isdisjoint(words[max(first - 1, 0) : last])
        uncounted = total is said[-1] and "," in words[: said[0].place]
        # it opens a list that is told of nothing before it: terus menurun, yaitu 38, 30, dan 26
        uncounted |= total is said[0] and words[total.place - 1] in {"yaitu", "yakni"}
        if uncounted or not typed or not less or not (summed or shared):
            continue
        if words[total.place - 1] in {"masing", "target", "targetnya"}:
            continue  # 23 mitra kerja, 22 keluhan, sehingga target 25 keluhan terpenuhi
        if _is_slip(abs(value - total.number.value) / step):
            quote = parsed.sentence.quote(said[0].place, said[-1].place)
            money = parts[0].number.unit == RUPIAH
            places = 0 if step >= 1 else len(str(step.denominator)) - 1
            right = format_rupiah(value) if money else format_number(value, places)
            yield Wrong(HITUNGAN, quote, f"jumlah bagiannya {right}", right)
            return


_LEVELS: Final = frozenset({"indikator", "kegiatan", "keluaran", "sasaran", "tujuan"})


def _is_shared_out(words: Sequence[str], said: Sequence[SaidFigure]) -> bool:
    """Whether it is told what became of each of so many: Dari 300 surat, 120 untuk ..."""
    opens = said[0].place == 1 and words[0] == "dari" and ";" not in words
    return opens and len(said) > _FEWEST and all(words[x.place - 1] in _BETWEEN for x in said[1:])


def _is_slip(difference: Fraction) -> bool:
    """Whether two sums lie apart by what one digit, or two that are swapped, make of them."""
    if difference.denominator != 1 or not difference:
        return False
    rest = int(str(int(difference)).rstrip("0"))
    return rest <= _NINE or (rest % _NINE == 0 and rest // _NINE <= _NINE)


_NINE: Final = 9
