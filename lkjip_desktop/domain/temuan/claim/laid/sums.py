"""What the figures of a table come to: totals, shares and differences.

A total is judged where the figures nearly make it: then they are meant to. A figure made of two
others is known by all the other rows, in which it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from itertools import permutations
from typing import Final

from lkjip_desktop.domain.temuan.claim.code import HITUNGAN, KEADAAN
from lkjip_desktop.domain.temuan.claim.kind.arithmetic import NEARLY, slack_of
from lkjip_desktop.domain.temuan.claim.laid.column import LaidColumn, is_total, values_of
from lkjip_desktop.domain.temuan.claim.language.chunk import ParsedTable
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity, agrees, plain
from lkjip_desktop.domain.temuan.claim.wrong import Wrong
from lkjip_desktop.domain.temuan.wording import percentage

_FEWEST: Final = 2
_MANY: Final = 3
_TOO_MANY: Final = 8
"""Columns of figures of a table that is not looked through."""
_SMALL: Final = 20
"""Figures below this may fit by chance."""
_COUNTED: Final = Fraction(1, 5)
"""Of its parts a total of counts may be told off so much: then it is none of other rows."""
Form = Callable[[Fraction, Fraction], Fraction | None]


def wrong_sums(table: ParsedTable, columns: Sequence[LaidColumn]) -> Iterator[Wrong]:
    """Totals that are none, and the first figure that is not made as in the other rows."""
    yield from _totals(table, columns)
    yield from _means(table, columns)
    yield from _trends(table, columns)
    first = next(_wrong_rows(table, columns), None)  # others follow from it
    if first is not None:
        yield first


def _trends(table: ParsedTable, columns: Sequence[LaidColumn]) -> Iterator[Wrong]:
    """A cell that only says more or less, beside the figures of two years that say otherwise."""
    years = [c for c in columns if c.frame is not None and len(c.frame.whens) == 1]
    ordered = [c.frame.whens[0].year for c in years if c.frame is not None]
    if ordered[_FEWEST:] or len(ordered) < _FEWEST or not ordered[0] < ordered[1]:
        return
    for at, row in enumerate(table.rows):
        before, now = values_of(table, [column.place for column in years], at)
        for place, cell in enumerate(row) if before and now else ():
            turned = cell.chunks[0].payload if cell.letters == "a" else ""
            if before is None or now is None or not turned:
                continue
            right = "naik" if now.value > before.value else "turun"
            right = right if now.value != before.value else "tetap"
            if turned != right:
                yield Wrong(KEADAAN, table.told[at][place], f"angkanya {right}", right)


_MEANS: Final = frozenset(
    {"rata rata", "rata rata capaian", "rata rata nilai", "rata rata realisasi", "rerata"}
)


def _means(table: ParsedTable, columns: Sequence[LaidColumn]) -> Iterator[Wrong]:
    """A mean in the last row that no weights make of the rows above it, or of counts no mean."""
    *rows, last = [*table.rows] or [()]
    label = " ".join(last[0].sentence.text.strip(" *:").replace("-", " ").split()) if last else ""
    for column in columns if len(rows) >= _FEWEST and label.casefold() in _MEANS else ():
        said = values_of(table, [column.place], len(rows))[0]
        cells = [values_of(table, [column.place], at)[0] for at in range(len(rows))]
        values = [cell.value for cell in cells if cell is not None]
        if said is None or len(values) < len(rows):
            continue
        mean = sum(values, Fraction(0)) / len(values)
        alone = len(columns) == 1 and all(cell is not None and cell.is_count for cell in cells)
        out = not min(values) - said.step <= said.value <= max(values) + said.step
        if out or (alone and abs(said.value - mean) >= said.step):
            right = plain(mean)
            place = table.told[len(rows)][column.place]
            yield Wrong(HITUNGAN, place, f"rata-rata barisnya {right}", right)


def _totals(table: ParsedTable, columns: Sequence[LaidColumn]) -> Iterator[Wrong]:
    """Totals under a column, and at the end of a row, that are not the sum."""
    totals = [at for at, row in enumerate(table.rows) if is_total(row)]
    if len(totals) == 1 and totals[0] == len(table.rows) - 1:
        for column in columns:
            if column.unit != PERCENT:
                cells = [values_of(table, [column.place], at)[0] for at in range(len(table.rows))]
                yield from _sum(table, cells, totals[0], column.place)
    last = columns[-1] if columns[_FEWEST:] else None
    if last is not None and any(is_total([cell]) for cell in table.head[last.place :][:1]):
        places = [column.place for column in columns]
        for at in range(len(table.rows)):
            yield from _sum(table, values_of(table, places, at), at, last.place)


def _sum(
    table: ParsedTable, cells: Sequence[Quantity | None], at: int, place: int
) -> Iterator[Wrong]:
    numbers = [cell for cell in cells if cell is not None]
    if len(numbers) < len(cells) or len(numbers) <= _FEWEST:
        return
    *items, whole = numbers
    if any(item.unit == PERCENT for item in numbers):
        return
    total, slack = sum((n.value for n in items), Fraction(0)), slack_of(numbers)
    off = abs(total - whole.value)
    counted = all(n.is_count for n in numbers)
    near = _COUNTED if counted and at == len(table.rows) - 1 else NEARLY
    if slack < off <= near * whole.value and max(n.value for n in items) < whole.value:
        right = plain(total)
        yield Wrong(HITUNGAN, table.told[at][place], f"jumlah bagiannya {right}", right)


def _wrong_rows(table: ParsedTable, columns: Sequence[LaidColumn]) -> Iterator[Wrong]:
    """A figure that is not made of two others as it is in all the other rows."""
    places = [column.place for column in columns]
    percents = {c.place for c in columns if c.unit == PERCENT or _in_percent(table, c.place)}
    counts = [place for place in places if place not in percents]
    if len(counts) > _TOO_MANY:
        return
    for made in places:
        forms = _SHARE if made in percents else _MADE
        for one, other in permutations([place for place in counts if place < made], 2):
            for form in forms:
                yield from _made(table, (one, other, made), form)


def _made(table: ParsedTable, places: tuple[int, int, int], form: Form) -> Iterator[Wrong]:
    lines = [(at, values_of(table, places, at)) for at in range(len(table.rows))]
    full = [(at, one, other, said) for at, (one, other, said) in lines if one and other and said]
    judged = [(at, said, form(one.value, other.value)) for at, one, other, said in full]
    known = [(at, said, right) for at, said, right in judged if right is not None]
    wrong = [item for item in known if not _fits(form, item[1], item[2])]
    small = max((one.value for _, one, _, _ in full), default=Fraction(0)) < _SMALL
    if len(wrong) == 1 and len(known) - 1 >= (_MANY if small else _FEWEST):
        at, _, right = wrong[0]
        text = percentage(right, 2) if form in _SHARE else plain(right)
        what = "hasil baginya" if form in _SHARE else "selisihnya" if form is _less else "jumlahnya"
        yield Wrong(HITUNGAN, table.told[at][places[2]], f"{what} {text}", text)


def _fits(form: Form, said: Quantity, right: Fraction) -> bool:
    """Whether a figure is so, or as it is where lower is better, or without its sign."""
    other = 200 - right if form is _part else -right
    return agrees(said, right) or agrees(said, other)


def _part(whole: Fraction, part: Fraction) -> Fraction | None:
    return part / whole * 100 if whole else None


def _less(one: Fraction, other: Fraction) -> Fraction | None:
    return one - other


def _in_percent(table: ParsedTable, place: int) -> bool:
    said = [values_of(table, [place], at)[0] for at in range(len(table.rows))]
    return all(item is not None and item.unit == PERCENT for item in said)


_SHARE: Final[tuple[Form, ...]] = (_part,)
_MADE: Final[tuple[Form, ...]] = (_less,)
