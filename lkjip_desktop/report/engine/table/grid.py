"""What a table is made of: columns, rows and how tightly they are set."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final, Literal

from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.engine import style, text
from lkjip_desktop.report.engine.ink import Pen
from lkjip_desktop.report.engine.style import TextStyle
from lkjip_desktop.report.engine.text import Content, Run

RowKind = Literal["row", "band", "level", "total", "head"]
ColumnKind = Literal["text", "number", "figure", "code", "art"]
# A range (9–12) is no figure that could stand on the comma of the others.
_COLUMN, _ROW = "/Scope/Column", "/Scope/Row"
_NUMBER: Final = re.compile(r"([−-]?[\d.]*\d|-)(?!.*–\d)(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class TableColumn:
    """One column; without a width it follows its content.

    ``number`` cells stand on the decimal comma, ``figure`` cells flush right whatever they hold,
    ``art`` cells are drawn and left out where a table is text alone, ``code`` cells are not broken
    if that can be helped, ``text`` columns take the room that is left. ``look`` overrides the
    table's cell style.
    """

    head: Content = ""
    kind: ColumnKind = "text"
    width: float | None = None
    colour: str | None = None
    look: TextStyle | None = None


@dataclass(frozen=True, slots=True)
class Art(Run):
    """A small drawing in a cell of an ``art`` column, from its lower left corner."""

    height: float = 0
    paint: Callable[[Pen, float, float], None] | None = None


@dataclass(frozen=True, slots=True)
class Density:
    """Cell styles and padding in points of one kind of table."""

    cell: TextStyle = style.CELL
    head: TextStyle = style.CELL_HEAD
    pad_left: float = 4
    pad_right: float = 4
    pad_y: float = 3
    head_pad: float = 3.5

    @property
    def padding(self) -> float:
        """What a cell's two sides take of its column."""
        return self.pad_left + self.pad_right


NORMAL: Final = Density()
TIGHT: Final = Density(pad_y=1.7, head_pad=2.2)
LONG: Final = Density(style.CELL.but(leading=10.8), pad_left=3, pad_right=3, pad_y=1.4, head_pad=2)
"""Of tables that reach over pages whatever they hold."""
PROSE: Final = Density(cell=style.PROSE_CELL, pad_y=4.2, head_pad=4)
ACTIONS: Final = Density(cell=style.PROSE_CELL, pad_y=2.4, head_pad=2.6)
FORM: Final = Density(cell=style.FORM_CELL, pad_y=6.5, head_pad=5.5)


@dataclass(frozen=True, slots=True)
class Row:
    """One row. A cell that is None is covered by the text to its left, "" is empty."""

    cells: Sequence[Content | None]
    kind: RowKind = "row"
    continued: Content | None = None
    lead: int = 0
    joined: bool = False


def without_art(
    columns: Sequence[TableColumn], rows: Sequence[Row]
) -> tuple[Sequence[TableColumn], Sequence[Row]]:
    """A table as text alone: without the columns that are drawn."""
    kept = [number for number, column in enumerate(columns) if column.kind != "art"]
    if len(kept) == len(columns):
        return columns, rows
    bare = [
        replace(row, cells=[row.cells[number] for number in kept if number < len(row.cells)])
        for row in rows
    ]
    return [columns[number] for number in kept], bare


def look_of(column: TableColumn, kind: RowKind, density: Density) -> TextStyle:
    if kind == "band":
        return style.CELL_BAND
    if kind == "level":
        return style.CELL_LEVEL
    if kind == "total":
        return density.cell.but(cut=style.BOLD)
    look = column.look or density.cell
    return look.but(colour=column.colour) if column.colour else look


def spans(row: Row, count: int) -> Iterable[tuple[int, Content, int]]:
    """Each cell that shows something: column, content and over how many columns it reaches."""
    return (found for found in cells(row, count) if found[1] != "")


def cells(row: Row, count: int) -> Iterator[tuple[int, Content, int]]:
    """Every cell, the empty ones, too: column, content and over how many columns it reaches."""
    filler = None if row.kind in ("band", "level") else ""
    contents = [*row.cells, *[filler] * (count - len(row.cells))][:count]
    number = 0
    while number < count:
        content, span = contents[number], 1
        while number + span < count and contents[number + span] is None:
            span += 1
        yield number, "" if content is None else content, span
        number += span


def row_head(row: Row, columns: Sequence[TableColumn]) -> int | None:
    """The column of the cell that says what a row is about: its first text; None without any."""
    filled = [number for number, content, _ in spans(row, len(columns))]
    if row.kind == "row":
        filled = [number for number in filled if columns[number].kind == "text"]
    return filled[0] if filled else None


def tags(row: Row, columns: Sequence[TableColumn]) -> Sequence[tuple[int, str, str]]:
    """What each cell is to those who hear the table: column, role and entries."""
    named = row_head(row, columns)
    return [
        (column, "TH", _attributes(_ROW, span))
        if column == named
        else (column, "TD", _attributes("", span))
        for column, _, span in cells(row, len(columns))
    ]


def head_tags(count: int) -> Sequence[tuple[int, str, str]]:
    """The same of the head row, of so many columns."""
    return [(column, "TH", _attributes(_COLUMN, 1)) for column in range(count)]


def _attributes(scope: str, span: int) -> str:
    """Entries of a cell; none for a plain one."""
    over = f"/ColSpan {span}" if span > 1 else ""
    return f"/A<</O/Table{scope}{over}>>" if scope or over else ""


def split_number(content: Content) -> tuple[str, str] | None:
    """The digits left of the decimal comma and all that follows; None if it is no figure."""
    if isinstance(content, str):
        return _split(content)
    first = text.runs(content)[0] if content else Run("")
    return _split(first.text) if isinstance(first.text, str) else None


@lru_cache(maxsize=65_536)
def _split(words: str) -> tuple[str, str] | None:
    match = _NUMBER.fullmatch(text.clean(words))
    return (match[1], match[2]) if match else None
