"""Formulas for a table of figures: found where they come exactly to what the table says.

Nobody tells a table how its figures were made. A column that is in every row the percentage of
two others, or a total that is the sum of the rows above it, says so by itself; where figures fit
two ways the words of the row decide. What comes to anything else stays a number.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import permutations
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.report.engine.table.grid import RowKind

Place = tuple[int, int]
"""Row and column of a cell, from 0."""
Values = Mapping[Place, Fraction]
_Ratio = tuple[int, int]
_LEAST: Final = 2  # rows that must agree before a column is taken for a percentage
_MOST_CELLS: Final = 60  # cells named one by one in a sum
_QUOTIENT: Final = "÷"
"""In the words of a row whose percentage is that of sums."""
_MEAN: Final = "rata-rata"


class _FormulaShape(NamedTuple):
    """How a figure may come from two others: whether it does, and the formula.

    Figures are the whole numbers of their fractions, above and below the line: fractions cost ten
    times as much, and a table of many columns has hundreds of pairs.
    """

    holds: Callable[[_Ratio, _Ratio, _Ratio], bool]
    formula: str


def _percentage(a: _Ratio, b: _Ratio, c: _Ratio) -> bool:
    return b[0] != 0 and a[0] * b[1] * 100 * c[1] == c[0] * a[1] * b[0]


def _lower_is_better(a: _Ratio, b: _Ratio, c: _Ratio) -> bool:
    """As far below the target as it is above."""
    reached = 2 * b[0] * a[1] - a[0] * b[1]
    return b[0] != 0 and reached * 100 * c[1] == c[0] * a[1] * b[0]


def _difference(a: _Ratio, b: _Ratio, c: _Ratio) -> bool:
    return (a[0] * b[1] - b[0] * a[1]) * c[1] == c[0] * a[1] * b[1]


def _saving(a: _Ratio, b: _Ratio, c: _Ratio) -> bool:
    return b[0] != 0 and (b[0] * a[1] - a[0] * b[1]) * 100 * c[1] == c[0] * a[1] * b[0]


_SHAPES: Final[Sequence[Sequence[_FormulaShape]]] = (
    (
        _FormulaShape(_percentage, "={a}/{b}*100"),
        _FormulaShape(_lower_is_better, "=(2*{b}-{a})/{b}*100"),
    ),
    (_FormulaShape(_difference, "={a}-{b}"),),
    (_FormulaShape(_saving, "=(1-{a}/{b})*100"),),
)
"""Those of one group may stand in one column, row by row."""


def formulas(
    kinds: Sequence[RowKind],
    values: Values,
    name: Callable[[Place], str],
    *,
    words: Mapping[int, str] | None = None,
    percentages: Collection[int] = (),
) -> dict[Place, str]:
    """A formula for each figure that has one; ``name`` is how the sheet calls a cell.

    ``words`` say what a row holds, ``percentages`` are the columns whose heads call them that.
    """
    columns = sorted({column for _, column in values})
    found: dict[Place, str] = {}
    ratios = {place: value.as_integer_ratio() for place, value in values.items()}
    for column in columns:
        single = column in percentages and _held_in(column, kinds, values) == 1
        found |= _of_two_columns(column, columns, ratios, name, single=single) or _across(
            column, columns, values, name
        )
    for row, kind in enumerate(kinds):
        said = (words or {}).get(row, "").casefold()
        for column in columns if kind in ("total", "band", "level") else ():
            place = (row, column)
            if place not in values or place in found:
                continue
            if _QUOTIENT in said:
                found |= _of_sums(place, kinds, values, name)
            else:
                found |= _of_rows(place, kinds, values, name, mean=_MEAN in said)
    for column in columns:
        found |= _shares(column, columns, kinds, values, name, found)
    return found


def _of_two_columns(
    column: int,
    columns: Sequence[int],
    values: Mapping[Place, _Ratio],
    name: Callable[[Place], str],
    *,
    single: bool,
) -> dict[Place, str]:
    """The column as it comes from two before it, by the pair that explains most of its rows.

    From those before it alone: pagu less realisasi is sisa, and pagu less sisa is no formula. Of a
    ``single`` row one is enough.
    """
    rows = [row for row, at in values if at == column]
    best: dict[Place, str] = {}
    before = sorted((other for other in columns if other < column), reverse=True)
    # Where two are alike, the earlier one is what the later is measured by.
    pairs = sorted(permutations(before, 2), key=lambda pair: pair[0] < pair[1])
    for group in _SHAPES:
        for first, second in pairs:
            if not any(values.get((row, second), (0, 1))[0] for row in rows):
                continue  # a column less nothing is the column
            told = dict(_told(rows, (first, second, column), group, values, name))
            if len(told) > max(len(best), 0 if single else _LEAST - 1):
                best = told
    return best if single or 2 * len(best) > len(rows) else {}


def _across(
    column: int, columns: Sequence[int], values: Values, name: Callable[[Place], str]
) -> dict[Place, str]:
    """The column as the sum of all before it, as a year is of its quarters."""
    before = [other for other in columns if other < column]
    told: dict[Place, str] = {}
    telling = 0
    for row in (row for row, at in values if at == column):
        parts = [values[row, other] for other in before if (row, other) in values]
        if not before or sum(parts) != values[row, column]:
            return {}
        told[row, column] = f"=SUM({name((row, before[0]))}:{name((row, column - 1))})"
        telling += sum(map(bool, parts)) > 1
    return told if telling >= _LEAST else {}


def _held_in(column: int, kinds: Sequence[RowKind], values: Values) -> int:
    """How many rows that are no sum of others have a figure in the column."""
    return sum(at == column and kinds[row] == "row" for row, at in values)


def _told(
    rows: Sequence[int],
    columns: tuple[int, int, int],
    group: Sequence[_FormulaShape],
    values: Mapping[Place, _Ratio],
    name: Callable[[Place], str],
) -> Iterator[tuple[Place, str]]:
    first, second, column = columns
    for row in rows:
        a, b = values.get((row, first)), values.get((row, second))
        if a is None or b is None:
            continue
        shape = next((s for s in group if s.holds(a, b, values[row, column])), None)
        if shape is not None:
            named = {"a": name((row, first)), "b": name((row, second))}
            yield (row, column), shape.formula.format(**named)


def _of_sums(
    place: Place, kinds: Sequence[RowKind], values: Values, name: Callable[[Place], str]
) -> dict[Place, str]:
    """The percentage of the sums of two columns, which stand above it."""
    row, column = place
    for total in (above for above in range(row - 1, -1, -1) if kinds[above] == "total"):
        sums = sorted((at for at in range(column) if values.get((total, at))), reverse=True)
        for first, second in permutations(sums, 2):
            part, whole = values[total, first], values[total, second]
            if part * 100 / whole == values[place]:
                return {place: f"={name((total, first))}/{name((total, second))}*100"}
    return {}


def _of_rows(
    place: Place,
    kinds: Sequence[RowKind],
    values: Values,
    name: Callable[[Place], str],
    *,
    mean: bool,
) -> dict[Place, str]:
    """The sum or mean of rows above a total, or of those below the heading of a group.

    What calls itself a ``mean`` is one where it may be either.
    """
    row, column = place
    for rows in _reaches(row, kinds):
        held = [other for other in rows if (other, column) in values]
        figures = [values[other, column] for other in held]
        if not figures or len(held) > _MOST_CELLS:
            continue
        sums = (("SUM", sum(figures)), ("AVERAGE", sum(figures) / len(figures)))
        for word, comes_to in reversed(sums) if mean else sums:
            if comes_to == values[place] and (mean or word == "SUM" or len(figures) > 1):
                return {place: f"={word}({_named(held, rows, column, name)})"}
    return {}


def _reaches(row: int, kinds: Sequence[RowKind]) -> Iterator[list[int]]:
    """The rows that a row may gather: those of its group, then those of each kind above it."""
    if kinds[row] in ("band", "level"):
        end = row + 1
        while end < len(kinds) and kinds[end] == "row":
            end += 1
        yield list(range(row + 1, end))
        return
    start = row
    while start and kinds[start - 1] == "row":
        start -= 1
    yield list(range(start, row))
    for kind in ("row", "band", "level"):
        yield [above for above in range(row) if kinds[above] == kind]


def _named(
    held: Sequence[int], rows: Sequence[int], column: int, name: Callable[[Place], str]
) -> str:
    """Cells as a stretch where they lie together, cells of words in between left in it."""
    whole = rows and list(rows) == list(range(rows[0], rows[-1] + 1))
    if whole:
        return f"{name((rows[0], column))}:{name((rows[-1], column))}"
    return ",".join(name((row, column)) for row in held)


def _shares(
    column: int,
    columns: Sequence[int],
    kinds: Sequence[RowKind],
    values: Values,
    name: Callable[[Place], str],
    found: Mapping[Place, str],
) -> dict[Place, str]:
    """The column as the share of another in that one's total."""
    rows = [row for row, at in values if at == column and (row, at) not in found]
    for total in (row for row, kind in enumerate(kinds) if kind == "total"):
        for other in columns:
            whole = values.get((total, other))
            if other >= column or not whole:
                continue
            told = {
                (row, column): f"={name((row, other))}/{_fixed(name((total, other)))}*100"
                for row in rows
                if (part := values.get((row, other))) is not None
                and part * 100 / whole == values[row, column]
            }
            if len(told) >= max(_LEAST, len(rows)):
                return told
    return {}


def _fixed(cell: str) -> str:
    letters = cell.rstrip("0123456789")
    return f"${letters}${cell[len(letters) :]}"
