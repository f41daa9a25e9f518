"""Figures that nothing in the report comes to, in parts whose words all tell of the office.

What such a figure is one of need not be known: money that is no pagu, no belanja and no rest of one
of all that is named, nor their sum, nor how far two of them lie apart, is told wrongly.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations
from typing import Final

from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.entity import Indikator, Kegiatan, Sasaran
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import CACAH
from lkjip_desktop.domain.temuan.claim.fact.digit import slip
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.beside import is_former
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import KEGIATAN, Ref
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, agrees
from lkjip_desktop.domain.temuan.claim.net.fund.money import is_told_elsewhere
from lkjip_desktop.domain.temuan.claim.net.fund.revised import between
from lkjip_desktop.domain.temuan.claim.net.shape import word_behind
from lkjip_desktop.domain.temuan.claim.scope import WHOLE
from lkjip_desktop.domain.temuan.claim.thesaurus.office.reader import OfficeItem
from lkjip_desktop.domain.temuan.claim.thesaurus.office.weigh import value_of
from lkjip_desktop.domain.temuan.claim.wrong import Wrong
from lkjip_desktop.domain.temuan.finding import table_of

_MONEY: Final = word_set("akhir awal belanja lalu pagu realisasi serapan sisa uang")
_GRANTED: Final = frozenset({"akhir", "awal", "lalu", "pagu", "uang"})
_AMOUNTS: Final = ("pagu", "belanja", "sisa")
_ENDS: Final = frozenset(",;:–—j.")
_LIMITING: Final = frozenset("wIRSUJsezEMYkmlo")
"""Letters of what makes money one of others, or of some."""
_COUNTING: Final = frozenset("qbpOg()")


class OfficePart(NamedTuple):
    """What stands between two marks, brackets left in it."""

    letters: str
    items: tuple[OfficeItem, ...]


def wrong_office_figures(
    parsed: Parsed, items: Sequence[OfficeItem], facts: Facts
) -> Iterator[Wrong]:
    """Money, shares of it and numbers of things of a sentence that are none of the office."""
    letters = "".join([item.letter for item in items])
    if "q" not in letters:
        return
    parts = [*_parts(items)]
    if "t" not in letters and "I" not in letters:
        yield from _miscounted(parsed, parts, facts)
    if _LIMITING.isdisjoint(letters):
        yield from _money(parsed, parts, facts)


def _parts(items: Sequence[OfficeItem]) -> Iterator[OfficePart]:
    run = list[OfficeItem]()
    for item in (*items, OfficeItem(",", "", 0, 0)):
        if item.letter not in _ENDS:
            run.append(item)
        elif run:
            yield OfficePart("".join([x.letter for x in run]), tuple(run))
            run = []


# money


def _money(parsed: Parsed, parts: Sequence[OfficePart], facts: Facts) -> Iterator[Wrong]:
    """The first amount or share that all that is named does not come to."""
    lines = _lines(parsed, parts)
    if lines is None:
        return
    pools: dict[str, list[Figure]] = {}
    for part in parts:
        for before, item in zip(("", *part.letters), part.items, strict=False):
            said = item.number
            if item.letter != "q" or said is None or before == "c" or "x" in part.letters:
                continue
            if said.unit not in {RUPIAH, PERCENT} or said.live:
                continue
            at = next((n for n, c in enumerate(parsed.chunks) if c.first == item.first), 0)
            if is_former(parsed, at, at):
                continue
            pool = pools.setdefault(said.unit, _pool(said.unit, lines, facts))
            if not pool or any(agrees(said, figure.nilai) for figure in pool):
                continue
            if lines or not is_told_elsewhere(said, facts):
                quote = parsed.sentence.quote(max(0, item.first - 3), item.last)
                near = (x for x in pool if isinstance(x.nilai, Fraction) and slip(said, x.nilai))
                yield contradiction(quote, said, next(near, pool[0]))
            return


def _lines(parsed: Parsed, parts: Sequence[OfficePart]) -> tuple[Ref, ...] | None:
    """The kegiatan that money is told of, none: the whole; None: something else, or some."""
    items = [item for part in parts for item in part.items]
    props = {item.payload for item in items if item.letter == "p"}
    past = any(item.letter == "t" for item in items)
    if not props or not props <= (_GRANTED if past else _MONEY):
        return None  # of the year before no more than the pagu is known
    refs = [item.ref for item in items if item.letter == "K"]
    refs += [parsed.topic] if parsed.topic is not None and parsed.topic.kind == KEGIATAN else []
    named = bool(refs) or any(item.letter == "O" for item in items)
    texts = {token.text for token in parsed.sentence.tokens}
    if not named and (any("x" in part.letters for part in parts) or texts & _POINTING):
        return None
    if any(_tells_else(part) for part in parts):
        return None
    return tuple(dict.fromkeys(ref for ref in refs if ref is not None))


def _tells_else(part: OfficePart) -> bool:
    """Whether a part tells of the money of something foreign, or of some kegiatan."""
    money = "p" in part.letters or any(x.number and x.number.unit for x in part.items)
    some = _OF_SOME.search(part.letters) is not None and "O" not in part.letters
    return money and ("x" in part.letters or some)


_OF_SOME: Final = pattern(r"b(?!K)")
_POINTING: Final = frozenset({"ini", "itu", "tersebut"})


def _pool(unit: str, lines: Sequence[Ref], facts: Facts) -> list[Figure]:
    """All that money, or a share of it, may be; none where something of it is not known."""
    whole = {name: value_of(WHOLE, name, facts, share=False) for name in _AMOUNTS}
    of_lines = [
        {name: value_of(ref, name, facts, share=False) for name in _AMOUNTS} for ref in lines
    ]
    if any(nilai is None for of in (whole, *of_lines) for nilai in of.values()):
        return []
    made = _amounts(whole, of_lines, facts) if unit == RUPIAH else _shares(whole, of_lines, facts)
    return [Figure(nilai, name) for name, nilai in made]


Amounts = dict[str, Fraction | None]


def _amounts(
    whole: Amounts, lines: Sequence[Amounts], facts: Facts
) -> Iterator[tuple[str, Fraction]]:
    for of in (*lines, whole):
        yield from ((_CALLED[name], nilai) for name, nilai in of.items() if nilai is not None)
    known = [facts.whole(name) for name in ("awal", "lalu", "revisi")]
    steps = [*numbers_of(known), *between(facts)]
    yield from (("pagu", nilai) for nilai in steps)
    yield from (("revisi pagu", abs(nilai)) for nilai in numbers_of(facts.revisions()))
    pagu = [*steps, *numbers_of([whole["pagu"]])]
    yield from (("selisih pagu", abs(one - other)) for one, other in combinations(pagu, 2))
    for name in _AMOUNTS:
        every = [*numbers_of(of[name] for of in lines)]
        both = [*every, *numbers_of([whole[name]])]
        yield from ((f"selisih {name}", abs(a - b)) for a, b in combinations(both, 2))
        yield from ((f"jumlah {name}", a + b) for a, b in combinations(every, 2))
        yield (f"jumlah {name}", sum(every, Fraction(0)))
    for name in ("pagu indikator", "belanja indikator", "sisa indikator"):
        yield from ((name, nilai) for nilai in numbers_of([facts.whole(name)]))


_CALLED: Final = {"pagu": "pagu", "belanja": "realisasi anggaran", "sisa": "sisa anggaran"}


def _shares(
    whole: Amounts, lines: Sequence[Amounts], facts: Facts
) -> Iterator[tuple[str, Fraction]]:
    every = [numbers_of([of[name] for name in _AMOUNTS]) for of in (*lines, whole)]
    total = every[-1]
    taken = [spent * 100 / pagu for pagu, spent, _ in every if pagu]
    yield from (("serapan", nilai) for nilai in taken)
    yield from (("sisa anggaran", 100 - nilai) for nilai in taken)
    yield from (("selisih serapan", abs(a - b)) for a, b in combinations(taken, 2))
    joined = [[sum(x, Fraction(0)) for x in zip(*every[:-1], strict=True)]] if lines[1:] else []
    for of in (*every[:-1], *joined):
        parts = [part * 100 / all_ for part, all_ in zip(of, total, strict=True) if all_]
        yield from (("bagian", nilai) for nilai in parts)
        yield from (("bagian", nilai * 100 / total[0]) for nilai in of if total[0])
        yield from (("serapan", of[1] * 100 / of[0]) for _ in range(1) if of[0])
    first = numbers_of([facts.whole("awal")])
    yield from (("serapan pagu awal", total[1] * 100 / x) for x in first if x)
    for name in ("serapan indikator", "efisiensi"):
        yield from ((name, nilai) for nilai in numbers_of([facts.whole(name)]))
    steps = [*numbers_of([facts.whole("lalu"), facts.whole("akhir")]), *between(facts)]
    for one, other in combinations(steps, 2):
        yield from (("perubahan pagu", abs(one - other) * 100 / x) for x in (one, other) if x)


# numbers of things


def _miscounted(parsed: Parsed, parts: Sequence[OfficePart], facts: Facts) -> Iterator[Wrong]:
    """So many indikator, sasaran or kegiatan in a part that only counts them."""
    pairs = [pair for part in parts for pair in _counted(part)]
    pairs = [x for x in pairs if not parsed.texts[x[0].first - 1].startswith(_RESULTS)]
    pairs = [(i, n) for i, n in pairs if i.last < n.first or not word_behind(parsed, i.last)]
    known = {noun.payload: _counts(noun.payload, facts) for _, noun in pairs}
    right = {noun.payload for item, noun in pairs if _value(item) in known[noun.payload]}
    for item, noun in pairs:
        counts = known[noun.payload]
        if (
            counts
            and _value(item) not in counts
            and (right - {noun.payload} or _value(item) > max(counts))
        ):
            quote = parsed.sentence.quote(min(item.first, noun.first), max(item.last, noun.last))
            many = " atau ".join(map(str, sorted(counts)))
            so = f"banyaknya {noun.payload} {many}"
            yield Wrong(CACAH, quote, so, many, kedua=table_of(_LISTS[noun.payload]))


_RESULTS: Final = ("realisasi", "target", "terealisasi")
"""Words of the figure of an indikator that may be counted in kegiatan itself."""


def _value(item: OfficeItem) -> Fraction:
    return item.number.value if item.number is not None else Fraction(0)


def _counted(part: OfficePart) -> Iterator[tuple[OfficeItem, OfficeItem]]:
    """Each number of a part that only counts, with its noun right behind it, or alone before it."""
    pairs = [*zip(part.items, part.items[1:], strict=False)]
    if part.letters == "bq":
        pairs = [(part.items[1], part.items[0])]
    elif not _COUNTING.issuperset(part.letters):
        return
    for item, noun in pairs:
        counts = item.letter + noun.letter == "qb"
        beside = part.letters == "bq" or item.last + 1 == noun.first
        number = item.number
        if counts and beside and number is not None and number.is_count:
            yield item, noun


_LISTS: Final = {"indikator": Indikator, "kegiatan": Kegiatan, "sasaran": Sasaran}


def _counts(noun: str, facts: Facts) -> frozenset[int]:
    """How many there may be of a kind; none where that is not known."""
    if noun == "indikator":
        return (
            facts.count(noun) | facts.count(noun, "renstra") | facts.count(noun, "perjanjian") - {0}
        )
    if noun == "kegiatan":
        return (facts.count(noun) | facts.count("keluaran")) - {0}
    return facts.count(noun, "") if noun == "sasaran" else frozenset()
