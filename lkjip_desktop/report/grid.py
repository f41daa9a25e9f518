"""Column widths and row heights of a table: pure layout, nothing is drawn here."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from math import sqrt
from typing import Final, Literal, NamedTuple

from lkjip_desktop.report import style, text
from lkjip_desktop.report.style import TextStyle
from lkjip_desktop.report.text import Content, Line, Run

RowKind = Literal["row", "band", "level", "total", "head"]
ColumnKind = Literal["text", "number", "code"]
_NUMBER: Final = re.compile(r"([−-]?[\d.]*\d|-)(.*)", re.DOTALL)
_TALL: Final = 12  # lines; a higher row may be broken across pages
_CHUNK: Final = 4  # lines that stay together inside such a row
_LEVEL_SPACE: Final = 6


@dataclass(frozen=True, slots=True)
class Column:
    """One column; without a width it follows its content.

    ``number`` cells stand on the decimal comma, ``code`` cells are not broken if that can be
    helped, ``text`` columns take the room that is left. ``look`` overrides the table's cell style.
    """

    head: Content = ""
    kind: ColumnKind = "text"
    width: float | None = None
    colour: str | None = None
    look: TextStyle | None = None


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
TIGHT: Final = Density(pad_y=2.0, head_pad=2.3)
PROSE: Final = Density(cell=style.PROSE_CELL, pad_y=4.2, head_pad=4)
FORM: Final = Density(cell=style.FORM_CELL, pad_y=6.5, head_pad=5.5)


@dataclass(frozen=True, slots=True)
class Row:
    """One row. A cell that is None is covered by the text to its left, "" is empty."""

    cells: Sequence[Content | None]
    kind: RowKind = "row"
    continued: Content | None = None
    lead: int = 0
    joined: bool = False


class Number(NamedTuple):
    """A figure that stands on the decimal comma; ``before`` is the width left of it."""

    line: Line
    before: float
    after: float


class Cell(NamedTuple):
    """Lines at their place: x and width are inside the padding, ``drop`` is below its top."""

    x: float
    width: float
    lines: Sequence[Line]
    look: TextStyle
    number: Number | None = None
    drop: float = 0


@dataclass(slots=True)
class Laid:
    """A row with its lines and height. ``glue`` forbids a page break below it."""

    kind: RowKind
    cells: list[Cell]
    height: float
    above: float
    band: int = -1
    glue: bool = False
    joined: bool = False
    lead: int = 0
    spill: float = 0
    source: Row | None = None


@dataclass(slots=True)
class Grid:
    """A table laid out in one width; ``tops`` are the running sums of the row heights."""

    density: Density
    lefts: list[float]
    widths: list[float]
    commas: list[float]
    width: float
    head: Laid | None = None
    rows: list[Laid] = field(default_factory=list)
    tops: list[float] = field(default_factory=list)


def lay_out(columns: Sequence[Column], rows: Sequence[Row], density: Density, width: float) -> Grid:
    """Measure everything once; rows of a few thousand characters are cut into parts."""
    after = _number_tails(columns, rows, density)
    widths = column_widths(columns, rows, density, width)
    lefts = [sum(widths[:number]) for number in range(len(widths))]
    commas = [
        left + size - density.pad_right - tail
        for left, size, tail in zip(lefts, widths, after, strict=True)
    ]
    grid = Grid(density, lefts, widths, commas, width)
    if any(text.plain(column.head) for column in columns):
        grid.head = _head(columns, grid)
    band = -1
    for row in rows:
        laid = lay_row(columns, row, grid)
        if row.lead and laid.spill > _TALL * density.cell.leading:
            # A lead that long is an ordinary cell: it may be parted, and the row with it.
            laid = lay_row(columns, replace(row, lead=0), grid)
        if row.kind == "band":
            band = len(grid.rows)
        elif row.kind == "level":
            band = -1
        laid.band = band
        grid.rows += _chunks(laid, density)
    _glue(grid.rows)
    _make_room_for_leads(grid.rows)
    grid.tops = [0.0]
    for laid in grid.rows:
        grid.tops.append(grid.tops[-1] + laid.height)
    return grid


def _head(columns: Sequence[Column], grid: Grid) -> Laid:
    """The head row; its cells stand on their last line."""
    density = grid.density
    cells = []
    for number, column in enumerate(columns):
        look = density.head.but(align="right") if column.kind == "number" else density.head
        room = grid.widths[number] - density.padding
        lines = text.wrap(column.head, look, max(room, 4))[:_TALL]
        cells.append(Cell(grid.lefts[number] + density.pad_left, room, lines, look))
    most = max(len(cell.lines) for cell in cells)
    padded = [
        cell._replace(lines=[_EMPTY] * (most - len(cell.lines)) + list(cell.lines))
        for cell in cells
    ]
    height = most * density.head.leading + 2 * density.head_pad
    return Laid("head", padded, height, density.head_pad)


_EMPTY: Final = Line((), 0, 0, last=True)


def _look(column: Column, kind: RowKind, density: Density) -> TextStyle:
    if kind == "band":
        return style.CELL_BAND
    if kind == "level":
        return style.CELL_LEVEL
    if kind == "total":
        return density.cell.but(cut=style.BOLD)
    look = column.look or density.cell
    return look.but(colour=column.colour) if column.colour else look


def lay_row(columns: Sequence[Column], row: Row, grid: Grid) -> Laid:
    density = grid.density
    cells: list[Cell] = []
    for number, content, span in _spans(row, len(columns)):
        column = columns[number]
        look = _look(column, row.kind, density)
        x = grid.lefts[number] + density.pad_left
        room = sum(grid.widths[number : number + span]) - density.padding
        cell = _number_cell(content, look, x, room, grid.commas[number], column)
        if cell is None:
            if column.kind == "number" and span == 1 and number:
                look = look.but(align="right")
            cell = Cell(x, room, text.wrap(content, look, max(room, 4)), look)
        cells.append(cell)
    cells = _on_one_line(cells)
    own = [cell for cell in cells if cell.x >= grid.lefts[row.lead]]
    height = max((_depth(cell) for cell in own), default=density.cell.leading)
    above = density.pad_y + (_LEVEL_SPACE if row.kind == "level" else 0)
    laid = Laid(row.kind, cells, height + above + density.pad_y, above)
    laid.lead, laid.joined, laid.source = row.lead, row.joined, row
    if row.lead:
        leads = [cell for cell in cells if cell.x < grid.lefts[row.lead]]
        laid.spill = max((_depth(cell) for cell in leads), default=0) + above + density.pad_y
    return laid


def _on_one_line(cells: Sequence[Cell]) -> list[Cell]:
    """Cells of different sizes with their first lines on one baseline."""
    lowest = max((cell.look.baseline for cell in cells), default=0)
    return [cell._replace(drop=lowest - cell.look.baseline) for cell in cells]


def _depth(cell: Cell) -> float:
    return len(cell.lines) * cell.look.leading + cell.drop


def _spans(row: Row, count: int) -> Iterable[tuple[int, Content, int]]:
    """Each cell that shows something: column, content and over how many columns it reaches."""
    filler = None if row.kind in ("band", "level") else ""
    cells = [*row.cells, *[filler] * (count - len(row.cells))][:count]
    number = 0
    while number < count:
        content, span = cells[number], 1
        while number + span < count and cells[number + span] is None:
            span += 1
        if content is not None and content != "":
            yield number, content, span
        number += span


def _number_cell(
    content: Content, look: TextStyle, x: float, room: float, comma: float, column: Column
) -> Cell | None:
    """The figure on the comma of its column; None if the text is no figure or too wide."""
    if column.kind != "number":
        return None
    parts = _split_number(content)
    if parts is None:
        return None
    line = text.wrap(content, look, 1e9)[0]
    shape = line.segments[0].look
    before = text.width(parts[0], shape.cut, shape.size)
    number = Number(line, comma - before, line.width - before)
    if number.before < x - 0.5 or number.before + line.width > x + room + 0.5:
        return None
    return Cell(x, room, [line], look, number)


def _split_number(content: Content) -> tuple[str, str] | None:
    """The digits left of the decimal comma and all that follows; None if it is no figure."""
    first = text.runs(content)[0] if content else Run("")
    if not isinstance(first.text, str):
        return None
    match = _NUMBER.fullmatch(text.clean(first.text))
    return (match[1], match[2]) if match else None


def _number_tails(columns: Sequence[Column], rows: Sequence[Row], density: Density) -> list[float]:
    """Per column the room right of the decimal comma."""
    tails = [0.0] * len(columns)
    for row in rows:
        for number, content in enumerate(row.cells[: len(columns)]):
            if columns[number].kind == "number" and content:
                parts = _split_number(content)
                if parts and parts[1]:
                    look = _look(columns[number], row.kind, density)
                    whole = text.wrap(content, look, 1e9)[0]
                    shape = whole.segments[0].look
                    tail = whole.width - text.width(parts[0], shape.cut, shape.size)
                    tails[number] = max(tails[number], tail)
    return tails


def column_widths(
    columns: Sequence[Column], rows: Sequence[Row], density: Density, width: float
) -> list[float]:
    """Widths that fill the table: figures never broken, words never cut if room allows."""
    least, best = _needs(columns, rows, density)
    for number, column in enumerate(columns):
        if column.width is not None:
            least[number] = best[number] = column.width
    if sum(least) > width:
        scale = width / sum(least)
        return [value * scale for value in least]
    slack = width - sum(least)
    widths = _spread(least, [high - low for low, high in zip(least, best, strict=True)], slack)
    return _widen(columns, widths, width - sum(widths))


def _spread(least: list[float], wishes: list[float], slack: float) -> list[float]:
    """Give out the slack: short wishes come true, long ones share by the root of their length."""
    widths = list(least)
    open_wishes = {number for number, wish in enumerate(wishes) if wish > 0}
    while open_wishes and slack > 0.01:  # noqa: PLR2004
        weight = sum(sqrt(wishes[number]) for number in open_wishes)
        shares = {number: slack * sqrt(wishes[number]) / weight for number in open_wishes}
        granted = {number for number in open_wishes if wishes[number] <= shares[number]}
        for number in granted or open_wishes:
            gift = wishes[number] if granted else shares[number]
            widths[number] += gift
            slack -= gift
        open_wishes = open_wishes - granted if granted else set()
    return widths


def _widen(columns: Sequence[Column], widths: list[float], slack: float) -> list[float]:
    """What is still free: some air for the figures, the rest for the first text column."""
    if slack <= 0:
        return widths
    free = [number for number, column in enumerate(columns) if column.width is None]
    figures = [number for number in free if columns[number].kind == "number"]
    texts = [number for number in free if columns[number].kind == "text"]
    air = min(slack * 0.6 / len(figures), 26.0) if figures and texts else 0.0
    for number in figures:
        widths[number] += air
        slack -= air
    takers = texts[:1] or figures or free or list(range(len(widths)))
    for number in takers:
        widths[number] += slack / len(takers)
    return widths


def _needs(
    columns: Sequence[Column], rows: Sequence[Row], density: Density
) -> tuple[list[float], list[float]]:
    """Per column the least width (longest word, whole figure) and the one that breaks nothing."""
    pad = density.padding
    least = [min(text.longest_word(column.head, density.head), 90.0) for column in columns]
    best = [text.natural_width(column.head, density.head) for column in columns]
    tails = _number_tails(columns, rows, density)
    heads = [0.0] * len(columns)
    for row in rows:
        for number, content, span in _spans(row, len(columns)):
            if span > 1 or row.kind == "level":
                continue
            column = columns[number]
            look = _look(column, row.kind, density)
            parts = _split_number(content) if column.kind == "number" else None
            if parts:
                heads[number] = max(heads[number], text.width(parts[0], look.cut, look.size))
            else:
                natural = text.natural_width(content, look)
                best[number] = max(best[number], natural)
                least[number] = max(least[number], min(_word(content, look, column), 90.0))
    for number in range(len(columns)):
        figure = min(heads[number] + tails[number], 130.0)
        least[number] = max(least[number], figure) + pad
        best[number] = max(best[number] + pad, least[number])
    return least, best


def _word(content: Content, look: TextStyle, column: Column) -> float:
    if column.kind == "code":
        return text.natural_width(content, look)
    return text.longest_word(content, look)


def _chunks(laid: Laid, density: Density) -> list[Laid]:
    """The row whole, or a very high one as several that a page break may part."""
    most = max((len(cell.lines) for cell in laid.cells), default=0)
    if most <= _TALL:
        return [laid]
    steps = [*range(0, most - _CHUNK + 1, _CHUNK)]
    ends = [*steps[1:], most]
    parts = []
    for start, end in zip(steps, ends, strict=True):
        cells = [
            cell._replace(lines=cell.lines[start:end], number=cell.number if start == 0 else None)
            for cell in laid.cells
            if cell.lines[start:end]
        ]
        above = laid.above if start == 0 else 0.0
        below = density.pad_y if end == most else 0.0
        lines = max(_depth(cell) for cell in cells)
        part = Laid(laid.kind, cells, above + lines + below, above, laid.band)
        part.source = laid.source
        part.joined = end < most
        parts.append(part)
    return parts


def _glue(rows: list[Laid]) -> None:
    """No page ends on a band or level, none begins with the total or a single last row."""
    for number, row in enumerate(rows):
        following = rows[number + 1] if number + 1 < len(rows) else None
        heading = row.kind in ("band", "level") and not row.joined
        row.glue = heading or (following is not None and following.kind == "total")
    if len(rows) > 2 and not rows[-2].joined:  # noqa: PLR2004
        rows[-2].glue = True


def _make_room_for_leads(rows: list[Laid]) -> None:
    """The last row of a group grows where the text that leads the group is higher than it."""
    start = 0
    while start < len(rows):
        end = start
        while rows[end].lead and rows[end].joined and end + 1 < len(rows):
            end += 1
        group = rows[start : end + 1]
        missing = max(row.spill for row in group) - sum(row.height for row in group)
        if missing > 0:
            group[-1].height += missing
        covered = 0.0
        for row in group[:-1]:
            covered += row.height
            row.glue = row.glue or covered < group[0].spill
        start = end + 1
