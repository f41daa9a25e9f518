"""Slips: a figure that is one digit away from one of what its sentence names, and is none of them.

Who types a figure off, changes one digit, swaps two, loses one or types it twice. So a figure that
differs so from one of the report, and is neither that nor any other within reach, nor what two of
them come to, is told wrongly, whatever the words around it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import takewhile
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.fact.digit import CHANGED, LOST, SCALED, SWAPPED, slip
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.beside import MEAN, is_former
from lkjip_desktop.domain.temuan.claim.kind.table import headings, vocabulary
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.kind.value.look import OF_INDEX
from lkjip_desktop.domain.temuan.claim.known import ENDS, names_jenis
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexicon import MONTHS, UNITS
from lkjip_desktop.domain.temuan.claim.language.names import BARIS, INDIKATOR, KEGIATAN, Ref
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import (
    PERCENT,
    RUPIAH,
    Quantity,
    agrees,
    digits,
)
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.fund.money import is_told_elsewhere
from lkjip_desktop.domain.temuan.claim.net.reach import (
    LEFT,
    NamedFigure,
    is_of_named_row,
    named,
    of_whole,
    of_years,
    reached,
)
from lkjip_desktop.domain.temuan.claim.net.sense import is_narrowed, is_of_some
from lkjip_desktop.domain.temuan.claim.net.shape import (
    SaidFigure,
    figures_of,
    is_beyond,
    unit_of,
    word_behind,
)
from lkjip_desktop.domain.temuan.claim.scope import WHOLE
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_SURE: Final = 3
"""Digits that a figure must have to be no other by chance."""
_LEAST: Final = 2
_CERTAIN: Final = 5
"""Digits of which two in each other's place are told of the figure, whatever is said to count."""
_YEARS: Final = 6
"""How far back and ahead other years are looked at."""
_PARTS: Final = frozenset("AST")
"""Letters of parts of a year that have figures of their own."""
_ONCE: Final = frozenset({"dahulu", "dulu", "silam", "terakhir"})
"""Words of years that no figure of which is known."""
_MONTHS: Final = frozenset(
    month for month, number in MONTHS.items() if number < max(MONTHS.values())
).union({"idulfitri", "lebaran", "natal", "ramadan", "ramadhan"})
"""Months that end before the year does, and feasts: a figure of one is none of the year."""
_EXTREME: Final = word_set(
    "terbanyak terbesar tercepat terendah terkecil terlama termahal termurah terpanjang terpendek"
    " tersedikit tersingkat tertinggi paling"
)
"""Words of one case of many, which lies apart from their sum and their mean."""
_RANGE: Final = frozenset({"antara", "kisaran", "rentang"})
_UP_TO: Final = frozenset({"dan", "hingga", "sampai", "sampai dengan"})
"""Words before two figures between which one lies, and before the second."""
_WIDER: Final = frozenset({"nasional", "provinsi", "regional"})
"""A figure of these is one of more than the office."""
_ASKED: Final = frozenset({"diusulkan", "mengusulkan", "usul", "usulan"})
"""What was asked for is none of what was given."""
_CAPACITY: Final = frozenset({"formasi", "kapasitas", "kebutuhan", "kuota", "plafon", "tampung"})
"""Nouns of what there could be, which a report tells without having it."""
_SERVED: Final = (("berdasarkan", "standar"), ("menurut", "standar"), ("standar", "pelayanan"))
"""What a sentence begins with that tells what others set: standar pelayanan minimal."""
_SETTING: Final = word_set(
    "membatasi menentukan menetapkan mengatur menghendaki mensyaratkan mewajibkan"
)
"""What a standard does with a figure, which is none of the office."""
_AHEAD: Final = frozenset({"akan", "direncanakan", "ditargetkan", "proyeksi", "rencana", "usulan"})
"""Words of what is to come."""


_SEVERAL: Final = pattern(r"[IK](?:,|,?g)[IK]")


def _is_mean_of_some(parsed: Parsed) -> bool:
    """Whether a mean of several that are named is told, or of what the kegiatan absorbed."""
    if MEAN.isdisjoint(parsed.texts):
        return False
    return _SEVERAL.search(parsed.letters) is not None or {"serapan", "kegiatan"} <= {*parsed.texts}


@needing(figure=True)
def wrong_slips(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Figures that are one slip away from those they should be."""
    said = figures_of(parsed, beyond=True)
    asked = [x for x in said if digits(x.number) >= _LEAST and not _is_beside(parsed, x)]
    if not asked:
        return
    times = {c.when for p in (parsed, *parsed.under) for c in p.chunks if c.when is not None}
    elsewhere = any(when.part and when.part[0] in _PARTS for when in times)
    if elsewhere or is_elsewhere(parsed, facts):
        return
    if any(token.text in _ONCE for token in parsed.sentence.tokens) or _is_course(parsed):
        return
    years = {when.year or facts.tahun for when in times} - {facts.tahun}
    refs = named(parsed, own)
    known = reached(refs, facts)
    asked = [item for item in asked if not _is_known(item.number, known)]
    money = any(unit_of(item.number) for item in asked) and not names_jenis(parsed.sentence)
    whole = of_whole(facts) if money else ()
    asked = [item for item in asked if not _is_known(item.number, whole)]
    past = of_years(refs, sorted(years), facts) if asked and years else ()
    if any(token.text in OF_INDEX for token in parsed.sentence.tokens):
        known = [x for x in known if x.row]
    denied = {x for x in asked if _is_denied(parsed, x)}
    near = (
        _near(asked, said, past, (), own, denied)
        if years
        else _near(asked, said, known, whole, own, denied)
    )
    if not near or _is_mean_of_some(parsed):
        return  # it is near that of all
    around = range(facts.tahun - _YEARS, facts.tahun + _YEARS)
    every = [*known, *whole, *of_years(refs, around, facts)]
    for item, found in near.items():
        others = [other.number for other in said if other != item]
        known_here = is_of_named_row(parsed, item.number, facts)
        known_here = known_here or _is_known(item.number, every) or _is_total(item.number, known)
        if not known_here and not _is_worked_out(item.number, every, others):
            told = _telling(parsed, item, found, facts)
            of_all = told is not None and told.of == WHOLE
            if of_all and own and "p" not in parsed.letters:
                continue  # money of what the indikator counts
            if told is not None and not (of_all and is_told_elsewhere(item.number, facts)):
                yield _wrong(parsed, item, told)


def _is_course(parsed: Parsed) -> bool:
    """Whether a figure for each quarter is told: yaitu 92,86%, 92,31%, 91,57%, dan 89,86%."""
    return "triwulan" in parsed.texts and _COURSE.search(parsed.letters) is not None


_COURSE: Final = pattern(r"q,?g?q,?g?q,?g?q")


def _is_beside(parsed: Parsed, item: SaidFigure) -> bool:
    """Whether it tells how far apart two figures lie, of one case of many, or what could be."""
    if word_behind(parsed, item.place) in {"poin", "berbanding"}:
        return True
    tokens = parsed.sentence.tokens
    chunk = next((n for n, c in enumerate(parsed.chunks) if c.first == item.place), 0)
    if is_beyond(parsed, item.place) or is_former(parsed, chunk, chunk):
        return True
    before = [tokens[place].text for place in _clause(parsed, item) if place < item.place]
    if before and (before[-1] in _RANGE or (before[-1] in _UP_TO and _RANGE & {*before})):
        return True
    clause = {tokens[place].text for place in _clause(parsed, item)}
    if not (_WIDER | _ASKED).isdisjoint(clause) or parsed.texts[:2] in _SERVED:
        return True
    if _SETTING & clause and "target" not in clause:
        return True
    first = takewhile(lambda text: text not in _PARTING, (token.text for token in tokens))
    monthly = not _MONTHS.isdisjoint(clause.union(first)) or _is_of_december(parsed.texts)
    in_name = {n for c in parsed.chunks if c.letter == KEGIATAN for n in range(c.first, c.last + 1)}
    beside = {tokens[place].text for place in _clause(parsed, item) if place not in in_name}
    pagu = in_name and item.number.unit == RUPIAH  # alokasi terbesar adalah Layanan Perkantoran
    return monthly or not (_CAPACITY if pagu else _CAPACITY | _EXTREME).isdisjoint(beside)


_UP_TO_END: Final = frozenset({"akhir", "dengan", "hingga", "per", "sampai"})


def _is_of_december(texts: Sequence[str]) -> bool:
    """Whether it is told of the last month alone: realisasi bulan Desember."""
    pairs = zip(("", *texts), texts, texts[1:], strict=False)
    return any(
        (one, two) == ("bulan", "desember") and before not in _UP_TO_END
        for before, one, two in pairs
    )


_DENYING: Final = frozenset({"belum", "kekurangan", "tersisa", "tidak", "tinggal"})


def _is_denied(parsed: Parsed, item: SaidFigure) -> bool:
    """Whether a figure of three digits tells what was not done."""
    clause = {parsed.texts[place] for place in _clause(parsed, item)}
    return digits(item.number) >= _SURE and not _DENYING.isdisjoint(clause)


def _near(
    unknown: Sequence[SaidFigure],
    said: Sequence[SaidFigure],
    known: Sequence[NamedFigure],
    whole: Sequence[NamedFigure],
    own: str,
    denied: Collection[SaidFigure],
) -> dict[SaidFigure, list[tuple[str, NamedFigure]]]:
    """From which of these figures each is one slip away."""
    units = [unit_of(item.number) for item in unknown]
    found: dict[SaidFigure, list[tuple[str, NamedFigure]]] = {}
    for item, unit in zip(unknown, units, strict=True):
        others = [x.number for x in said if x != item and unit_of(x.number) == unit]
        of_all = units.count(unit) == 1 and (not own or unit == RUPIAH)
        near = [
            (kind, x)
            for x in (*known, *(whole if of_all else ()))
            if x.unit == unit and (not x.worked_out or (x.prop == LEFT and item in denied))
            for kind in [slip(item.number, x.nilai)]
            if kind and not (kind == LOST and x.of == WHOLE)
            if not (item.number.is_count and x.nilai.denominator != 1)  # 384 responden, no 348,80
            if not any(agrees(other, x.nilai) for other in others)
        ]
        if near:
            found[item] = near
    return found


def _is_known(said: Quantity, known: Iterable[NamedFigure]) -> bool:
    unit = unit_of(said)
    return any(item.unit == unit and agrees(said, item.nilai) for item in known)


def _is_total(said: Quantity, known: Iterable[NamedFigure]) -> bool:
    """Whether a figure is what all that are named come to."""
    by_prop: dict[tuple[str, str], dict[Ref, Fraction]] = {}
    for item in known:
        if not item.row:
            by_prop.setdefault((item.prop, item.unit), {})[item.of] = item.nilai
    every = (values.values() for values in by_prop.values() if len(values) > 1)
    return any(agrees(said, sum(values, Fraction(0))) for values in every)


def _is_worked_out(
    said: Quantity, known: Sequence[NamedFigure], others: Sequence[Quantity]
) -> bool:
    """Whether a figure is the sum, the difference or the share of two that are known or told."""
    by_unit: dict[str, set[float]] = {}
    for item in known:
        by_unit.setdefault(item.unit, set()).add(float(item.nilai))
    for other in others:
        by_unit.setdefault(unit_of(other), set()).add(float(other.value))
    value, step = float(said.value), float(said.step) * _ROUNDED
    own = sorted(by_unit.get(unit_of(said), ()))
    if any(_holds(own, one + value, step) or _holds(own, value - one, step) for one in own):
        return True
    if said.unit != PERCENT:
        shares = [float(other.value) for other in others if other.unit == PERCENT]
        return any(_holds(own, value * 100 / share, step) for share in shares if share)
    return any(
        _holds(row, one * part / 100, one * step / 100)
        for row in map(sorted, by_unit.values())
        for one in row
        for part in (value, 100 + value, 100 - value)
    )


_ROUNDED: Final = 0.501
"""Of its last digit a figure may be off."""


def _holds(row: Sequence[float], value: float, step: float) -> bool:
    place = bisect_left(row, value - step)
    return place < len(row) and row[place] <= value + step


def _telling(
    parsed: Parsed, item: SaidFigure, near: Sequence[tuple[str, NamedFigure]], facts: Facts
) -> NamedFigure | None:
    """The figure that was meant: of few digits only one that the words around it ask for."""
    clause = _clause(parsed, item)
    asked = {c.payload for c in parsed.chunks if c.letter == "p" and c.first in clause}
    asked |= {"belanja"} if "serapan" in asked else set()
    near = [x for x in near if x[0] != SCALED or x[1].prop in asked]
    near = [x for x in near if not _is_of_few(parsed, item, x[1], facts)]
    text = parsed.sentence.text.casefold()
    named = any(c.letter in "IxX" and c.first in clause for c in parsed.chunks)
    near = [
        x
        for x in near
        if (x[1].prop in asked and not (named and x[1].of == WHOLE))
        or not _is_unnamed_rate(x[1], text)
    ]
    best = sorted(near, key=lambda x: (x[1].prop not in asked, x[0] != SWAPPED))
    if digits(item.number) >= _SURE:
        best = [x for x in best if x[1].prop != "target" or "target" in asked]
        return next((x for kind, x in best if _is_counted(parsed, item, kind, x, facts)), None)
    if any(token.text in _AHEAD for token in parsed.sentence.tokens):
        return None
    few = (x for kind, x in best if kind in {CHANGED, SWAPPED})
    return next((x for x in few if _is_asked(parsed, item, x, asked, clause, facts)), None)


_ROOTS: Final = {
    "serapan": ("serap", "anggaran"), "efisiensi": ("efisien",), "rata": ("rata",),
}  # fmt: skip


def _is_unnamed_rate(of: NamedFigure, text: str) -> bool:
    """Whether it is a share of money or a mean of all, and no word of the sentence names it."""
    rate = of.unit == PERCENT and (of.of == WHOLE or of.prop in {"efisiensi", "serapan"})
    return rate and not any(root in text for root in _ROOTS.get(of.prop, ()))


def _is_counted(parsed: Parsed, item: SaidFigure, kind: str, of: NamedFigure, facts: Facts) -> bool:
    """Whether a figure counts what the indikator is of, or its row is named.

    Two digits in each other's place are no chance: it may be counted in any word, but in a table.
    """
    word, hasil = word_behind(parsed, item.place), facts.indikator(of.of.id)
    short = of.row.casefold().split()[-1:]
    texts = {token.text for token in parsed.sentence.tokens if token.number is None}
    if of.unit and not texts.issuperset(short):
        return False
    of_table = of.row or of.prop == "jumlah"
    if of.unit or word in {"", *ENDS} or hasil is None or _is_row_named(parsed, of):
        return True
    long = digits(item.number) >= _CERTAIN
    return stem(word) in vocabulary(hasil) or (kind == SWAPPED and (long or not of_table))


def _is_of_few(parsed: Parsed, item: SaidFigure, of: NamedFigure, facts: Facts) -> bool:
    """Whether it is told of only some of what a figure is of, or in a unit of something else."""
    hasil = facts.indikator(of.of.id) if of.of.kind == INDIKATOR else None
    if hasil is None:
        return False
    timed = any(c.when is not None and c.first == item.place + 1 for c in parsed.chunks)
    units = UNITS - headings(hasil).units - {"kali", *ENDS}
    if word_behind(parsed, item.place) in units and not timed:
        return True
    known = vocabulary(hasil)
    if of.row or of.prop == "jumlah":
        return is_narrowed(parsed, item.place, known)
    return is_of_some(parsed, _clause(parsed, item)[0], item.place, known)


def _is_row_named(parsed: Parsed, of: NamedFigure, clause: range | None = None) -> bool:
    near = clause or range(len(parsed.sentence.tokens))
    rows = (c for c in parsed.chunks if of.row and c.letter == BARIS and c.first in near)
    return any(parsed.quote_of(c).endswith(of.row.casefold()) for c in rows)


def _clause(parsed: Parsed, item: SaidFigure) -> range:
    """The places of the tokens around a figure up to the next marks."""
    tokens = parsed.sentence.tokens
    first = last = item.place
    if first > 1 and tokens[first - 1].text in _LABELLING:
        first -= 1  # waktu tunggu di A: 16 menit; waktu tunggu di A (16 menit)
    while first and tokens[first - 1].text not in _PARTING:
        first -= 1
    while last + 1 < len(tokens) and tokens[last + 1].text not in _PARTING:
        last += 1
    return range(first, last + 1)


_PARTING: Final = frozenset(",;:()")
_LABELLING: Final = frozenset(":(")


def _is_asked(
    parsed: Parsed, item: SaidFigure, of: NamedFigure, asked: set[str], clause: range, facts: Facts
) -> bool:
    """Whether a clause names the property of a figure, its row, or what is counted."""
    if of.of.kind != INDIKATOR:
        inside = {c.letter for c in parsed.chunks if c.first in clause}
        here = KEGIATAN in inside and inside.isdisjoint("xX")
        return of.of != WHOLE and (of.prop in asked or (of.of.kind == KEGIATAN and here))
    hasil = facts.indikator(of.of.id)
    word = word_behind(parsed, item.place)
    acts = word.startswith(("di", "ter"))
    counts = hasil is not None and not acts and bool(word) and stem(word) in vocabulary(hasil)
    if word and not of.unit and word not in ENDS and not counts:
        return False
    counts = counts and word not in ENDS
    if of.row:
        return _is_row_named(parsed, of, clause)
    if of.prop == "jumlah":
        told = not word and parsed.texts[item.place - 1] == "berjumlah"
        return counts or (told and parsed.letters.startswith(INDIKATOR))
    if not counts and any(c.letter in "xX" and c.first in clause for c in parsed.chunks):
        return False
    if of.prop in asked:
        return True
    here = any(c.letter == INDIKATOR and c.first in clause for c in parsed.chunks)
    return of.prop == "realisasi" and here and (of.unit == PERCENT or counts)


def _wrong(parsed: Parsed, item: SaidFigure, of: NamedFigure) -> Wrong:
    clause = _clause(parsed, item)
    last = item.place + (word_behind(parsed, item.place) not in {"", *ENDS})
    quote = parsed.sentence.quote(max(clause[0], item.place - _AHEAD_OF), last)
    as_said = parsed.sentence.quote(item.place, item.place)
    return contradiction(quote, item.number, of.figure, as_said)


_AHEAD_OF: Final = 8
"""Words before a figure that are told with it."""
