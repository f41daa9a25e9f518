"""Figures of a sentence that stand in a free table: the row and the columns each is told of.

The words around a figure name its column, right behind it or before it, and its row; what they
do not name, the parts of the sentence beside it do.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import product
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.temuan.claim.crowd.table import Crowd, generic_people
from lkjip_desktop.domain.temuan.claim.fact.digit import slip
from lkjip_desktop.domain.temuan.claim.fact.table import FreeTable
from lkjip_desktop.domain.temuan.claim.kind.table import stems_of
from lkjip_desktop.domain.temuan.claim.language.lexicon import COUNTERS
from lkjip_desktop.domain.temuan.claim.language.names import words
from lkjip_desktop.domain.temuan.claim.language.quantity import RUPIAH, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.units import MEASURED

_BREAKS: Final = frozenset({",", ";", ":", "(", ")", "sedangkan", "sementara", "adapun"})
_JOINS: Final = frozenset({"dan", "dengan", "serta"})
_LINKS: Final = (
    frozenset({"berada", "berasal", "dalam", "dari", "datang", "di", "pada", "untuk", "yang", "."})
    | _BREAKS
    | _JOINS
)
"""What may stand behind a figure that is told without its noun."""
_OF_SOME: Final = frozenset({"antara", "antaranya"})
_MORE: Final = frozenset({"baru", "lagi", "lainnya", "pertama", "saja", "sehari", "tambahan"})
"""Behind the noun of a figure they tell that it is not of all."""


class CountFigure(NamedTuple):
    """A figure that may be of a table, and the first and the last place of what it counts."""

    place: int
    number: Quantity
    last: int
    columns: tuple[int, ...] = ()
    """Of these it is by its unit."""


class CellFigure(NamedTuple):
    """A figure of a sentence with the rows and columns that it is of."""

    said: CountFigure
    rows: tuple[int, ...]
    columns: tuple[int, ...]
    right: Fraction
    fits: bool
    """Whether it is that figure, or another that the names around it may mean."""

    @property
    def is_cell(self) -> bool:
        """Whether it is exactly what stands at its row and column."""
        return agrees(self.said.number, self.right)


class CellPart(NamedTuple):
    """A part of a sentence, what it names, and the figure in it."""

    rows: tuple[int, ...]
    columns: tuple[int, ...]
    said: CountFigure | None


def counted_in(crowd: Crowd, figures: Sequence[tuple[int, Quantity]]) -> Iterator[CountFigure]:
    """Those figures that count what a table does, or do not say what they count."""
    measured = [CountFigure(*item) for item in measured_in(crowd.table, crowd.texts, figures)]
    yield from measured
    away = {said.place for said in measured}
    yield from _bare_in(crowd, [item for item in figures if item[0] not in away])


def _bare_in(crowd: Crowd, figures: Sequence[tuple[int, Quantity]]) -> Iterator[CountFigure]:
    texts, starts = crowd.texts, {first for first, _ in crowd.spans.values()}
    heads = crowd.head_stems | stems_of(crowd.table.judul)
    heads |= generic_people() if crowd.whole else frozenset()
    heads -= stems_of(*words(crowd.table.kunci)[:1]) - crowd.head_stems
    for place, number in figures:
        if not number.is_count:
            continue
        last = place
        while last + 1 < len(texts) and last + 1 not in starts and _counts(texts[last + 1], heads):
            last += 1
        behind = [*texts[last + 1 : last + 3], "", ""]
        bare = last > place or behind[0] in _LINKS or last + 1 in starts or not behind[0]
        of_some = behind[0] in _MORE or not _OF_SOME.isdisjoint(behind) or behind[0] == "dari"
        if bare and not (of_some and not _tells_where(crowd, behind, last)):
            yield CountFigure(place, number, last)


def _counts(text: str, heads: frozenset[str]) -> bool:
    return text not in _LINKS and (text in COUNTERS or stem(text) in heads)


def _tells_where(crowd: Crowd, behind: Sequence[str], last: int) -> bool:
    """Whether "dari" is told of the row that they are from: 48 pengedar dari Melinjo Utara."""
    ahead = range(last + 2, last + 5)
    return behind[0] == "dari" and any(first in ahead for first, _ in crowd.spans.values())


def cells_in(crowd: Crowd, counted: Sequence[CountFigure]) -> list[CellFigure]:
    """Each figure with what it is of, where that is one row, one column or both."""
    parts = [*_parts(crowd, counted)]
    told = []
    for at, part in enumerate(parts):
        if part.said is None or not _is_named(crowd, part):
            continue
        around = [*reversed(parts[:at]), *parts[at + 1 :]]
        rows = part.rows or next((x.rows for x in around if x.rows), ())
        columns = part.columns
        if not columns and not _is_of_whole(crowd, part.said):
            nearest = around if part.rows else reversed(parts[:at])
            columns = next((x.columns for x in nearest if x.columns), ())
        if part.said.columns:
            columns = tuple([n for n in columns if n in part.said.columns]) or part.said.columns
        if len(rows) == 1 and part.said.columns:
            columns = _nearest(crowd, rows, columns, part.said.number)
        right = crowd.sum_of(rows, columns)
        if len(rows) > 1 or len(columns) > 1 or not (rows or columns) or right is None:
            continue
        others = (
            _meant(part.rows, [x.rows for x in around]),
            _meant(part.columns, [x.columns for x in around]),
        )
        values = {right, *(crowd.sum_of(*meaning) for meaning in product(*others))}
        fits = any(x is not None and agrees(part.said.number, x) for x in values)
        told.append(CellFigure(part.said, rows, columns, right, fits))
    return told


def _nearest(
    crowd: Crowd, rows: tuple[int, ...], columns: tuple[int, ...], said: Quantity
) -> tuple[int, ...]:
    """Of several columns in one unit that from which a figure is a slip away, if it is in none."""
    cells = {n: crowd.sum_of(rows, (n,)) for n in columns}
    if any(x is not None and agrees(said, x) for x in cells.values()):
        return columns
    near = tuple([n for n, x in cells.items() if x is not None and slip(said, x)])
    return near if len(near) == 1 else columns


def _is_named(crowd: Crowd, part: CellPart) -> bool:
    """Whether a part says what its figure is of, and no row that the table has not."""
    said = part.said
    if said is None:
        return False
    behind = crowd.texts[said.last + 1 : said.last + 2]
    if not part.rows and behind and behind[0] in _PLACED:
        return False
    noun = frozenset(map(stem, crowd.texts[said.place + 1 : said.last + 1]))
    return bool(part.rows or part.columns or said.columns or noun - generic_people() - _COUNTERS)


_PLACED: Final = frozenset({"dari", "di", "pada"})
_COUNTERS: Final = frozenset(map(stem, COUNTERS))


def _meant(own: tuple[int, ...], others: Sequence[tuple[int, ...]]) -> list[tuple[int, ...]]:
    return [own, ()] if own else [(), *others]


def _is_of_whole(crowd: Crowd, said: CountFigure) -> bool:
    """Whether it counts what all columns of a table are of: 33 pegawai."""
    noun = crowd.texts[said.place + 1 : said.last + 1]
    return crowd.whole and bool(noun) and noun[0] in words(crowd.table.judul)[:1]


def _parts(crowd: Crowd, counted: Sequence[CountFigure]) -> Iterator[CellPart]:
    """The parts of a sentence, of which none has two figures."""
    texts, names, figures = crowd.texts, crowd.in_names, {x.place: x for x in counted}
    ends = {x.last + 1 for x in counted}
    cuts, seen = [0], False
    for at, text in enumerate(texts):
        joins = text in _JOINS and seen and any(place > at for place in figures)
        if at not in names and (text in _BREAKS or joins):
            cuts.append(at + 1)
            seen = False
        elif seen and at in ends and any(at <= place < _end(texts, at) for place in figures):
            cuts.append(at)
            seen = False
        seen = seen or at in figures
    for first, last in zip(cuts, [*cuts[1:], len(texts)], strict=True):
        said = next((figures[at] for at in range(first, last) if at in figures), None)
        rows = tuple(n for n, (start, _) in crowd.spans.items() if first <= start < last)
        yield CellPart(rows, _columns(crowd, first, last, said), said)


def _end(texts: Sequence[str], at: int) -> int:
    return next((n for n in range(at, len(texts)) if texts[n] in _BREAKS), len(texts))


def _columns(crowd: Crowd, first: int, last: int, said: CountFigure | None) -> tuple[int, ...]:
    """The columns that a part names: first of all what its figure counts."""
    in_rows = crowd.in_rows
    texts = ["" if at in in_rows else crowd.texts[at] for at in range(first, last)]
    if said is not None and said.last > said.place:
        noun = texts[said.place + 1 - first : said.last + 1 - first]
        found = crowd.columns_in(noun) or crowd.column_of(noun)
        if found:
            return found
    return crowd.columns_in(texts)


_SCALE: Final = {"ribu": 1_000, "juta": 1_000_000, "miliar": 10**9, "triliun": 10**12}
_MONEY: Final = frozenset({RUPIAH, "rupiah"})
_SAME: Final = {
    "ha": "hektare", "hektar": "hektare", "kg": "kilogram", "km": "kilometer", "m": "meter",
    "m2": "meter persegi", "m²": "meter persegi",
}  # fmt: skip
"""Units that are written in two ways."""
_AREA: Final = "persegi"
"""It makes another unit of the one before it."""


class ColumnMeasure(NamedTuple):
    """What a column counts in, and how many of that one of its figures stands for."""

    unit: str
    scale: Fraction


def measures(table: FreeTable) -> tuple[ColumnMeasure | None, ...]:
    """What each column of a table is measured in; None where nothing says it."""
    of_all = _measure(table.judul)
    return tuple([_measure(head) or of_all for head, _ in table.kolom])


@lru_cache(maxsize=512)
def _measure(head: str) -> ColumnMeasure | None:
    said = MEASURED.search(head)
    parts = said[0].strip(" ()").casefold().replace(".", " ").split() if said else []
    money = not _MONEY.isdisjoint(parts)
    scale = Fraction(next((_SCALE[part] for part in parts if part in _SCALE), 1))
    unit = " ".join(part for part in parts if part not in _SCALE)
    return ColumnMeasure(RUPIAH if money else _SAME.get(unit, unit), scale) if unit else None


def measured_in(
    table: FreeTable, texts: Sequence[str], figures: Sequence[tuple[int, Quantity]]
) -> Iterator[tuple[int, Quantity, int, tuple[int, ...]]]:
    """Those figures that tell their unit, as the columns of that unit would have them.

    Each with its place, the last place of its unit, and these columns, which share one scale.
    """
    every = measures(table)
    for place, number in figures:
        unit, last = _unit_of(texts, place, number)
        columns = tuple([n for n, x in enumerate(every) if x is not None and x.unit == unit])
        scales = {x.scale for x in (every[n] for n in columns) if x is not None}
        if unit and len(scales) == 1:
            (scale,) = scales
            same = number._replace(value=number.value / scale, step=number.step / scale)
            yield place, same, last, columns


def _unit_of(texts: Sequence[str], place: int, number: Quantity) -> tuple[str, int]:
    if number.unit == RUPIAH:
        return RUPIAH, place
    behind = [*texts[place + 1 : place + 3], "", ""]
    if behind[1] == _AREA:
        return f"{behind[0]} {_AREA}", place + 2
    return _SAME.get(behind[0], behind[0]), place + 1
