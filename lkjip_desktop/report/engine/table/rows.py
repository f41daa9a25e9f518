"""The rows of a table laid out in one width: pure layout, nothing is drawn here."""

from collections.abc import Sequence
from dataclasses import field, replace
from functools import lru_cache
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.engine import text, typeset
from lkjip_desktop.report.engine.style import TextStyle
from lkjip_desktop.report.engine.table.grid import (
    Art,
    Density,
    Row,
    RowKind,
    TableColumn,
    head_tags,
    look_of,
    spans,
    split_number,
    tags,
)
from lkjip_desktop.report.engine.table.widths import column_widths, number_tails
from lkjip_desktop.report.engine.text import Content
from lkjip_desktop.report.engine.typeset import Line

_TALL: Final = 12  # lines; a higher row may be broken across pages
_CHUNK: Final = 4  # lines that stay together inside such a row
_LEVEL_SPACE: Final = 6
_SHORT: Final = 4  # characters of a number or code, which is repeated as it is
_LAST: Final = 4  # rows that end a longer table together
_KEPT: Final = 512  # tables, those of some hundred pages
_EMPTY: Final = Line((), 0, 0, last=True)


class Number(NamedTuple):
    """A figure that stands on the decimal comma; ``before`` is the width left of it."""

    line: Line
    before: float


class Cell(NamedTuple):
    """Lines at their place: x and width are inside the padding, ``drop`` is below its top."""

    x: float
    width: float
    lines: Sequence[Line]
    look: TextStyle
    number: Number | None = None
    drop: float = 0
    column: int = 0
    art: Art | None = None


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
    number: int = -1
    """Its place among the rows that were given; parts of one row share it, the head has -1."""
    source: Row | None = None
    tags: Sequence[tuple[int, str, str]] = ()
    """What each of its cells is to those who hear the table: column, role and entries."""


@dataclass(slots=True)
class Grid:
    """A table laid out in one width; ``tops`` are the running sums of the row heights."""

    density: Density
    lefts: list[float]
    widths: list[float]
    commas: list[float]
    head: Laid | None = None
    rows: list[Laid] = field(default_factory=list)
    tops: list[float] = field(default_factory=list)
    _looks: dict[tuple[int, RowKind, bool], TextStyle] = field(default_factory=dict)

    def look(
        self, column: TableColumn, number: int, kind: RowKind, *, right: bool = False
    ) -> TextStyle:
        """How the cells of that column are set in rows of that kind, flush right or as they are."""
        known = self._looks.get((number, kind, right))
        if known is None:
            known = look_of(column, kind, self.density)
            known = known.but(align="right") if right else known
            self._looks[number, kind, right] = known
        return known


class _GridKey:
    """A table and its width; two are one if the same is printed in them."""

    __slots__ = ("_hash", "_said", "columns", "density", "rows", "width")

    def __init__(
        self, columns: Sequence[TableColumn], rows: Sequence[Row], density: Density, width: float
    ) -> None:
        self.columns, self.rows, self.density, self.width = columns, rows, density, width
        heads = [(text.said(c.head), c.kind, c.width, c.colour, c.look) for c in columns]
        lines = [
            (r.kind, r.lead, r.joined, *[c if c is None else text.said(c) for c in r.cells])
            for r in rows
        ]
        self._said = (width, density, heads, lines)
        self._hash = hash((width, *lines))

    def __hash__(self) -> int:
        return self._hash

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _GridKey) and self._said == other._said


def lay_out(
    columns: Sequence[TableColumn], rows: Sequence[Row], density: Density, width: float
) -> Grid:
    """Measure everything once; rows of a few thousand characters are cut into parts.

    It is remembered: most tables of a report that is made anew are as they were.
    """
    return _remembered(_GridKey(columns, rows, density, width))


@lru_cache(maxsize=_KEPT)
def _remembered(asked: _GridKey) -> Grid:
    return _measured(asked.columns, asked.rows, asked.density, asked.width)


def _measured(
    columns: Sequence[TableColumn], rows: Sequence[Row], density: Density, width: float
) -> Grid:
    after = number_tails(columns, rows, density)
    widths = column_widths(columns, rows, density, width, after)
    lefts = [sum(widths[:number]) for number in range(len(widths))]
    commas = [
        left + size - density.pad_right - tail
        for left, size, tail in zip(lefts, widths, after, strict=True)
    ]
    grid = Grid(density, lefts, widths, commas)
    if any(text.plain(column.head) for column in columns):
        grid.head = _head(columns, grid)
    band = -1
    for number, row in enumerate(rows):
        laid = lay_row(columns, row, grid)
        if row.lead and laid.spill > _TALL * density.cell.leading:
            # A lead that long is an ordinary cell: it may be parted, and the row with it.
            laid = lay_row(columns, replace(row, lead=0), grid)
        if row.kind == "band":
            band = len(grid.rows)
        elif row.kind == "level":
            band = -1
        laid.band, laid.number, laid.tags = band, number, tags(row, columns)
        grid.rows += _chunks(laid, density)
    _glue(grid.rows)
    _make_room_for_leads(grid.rows)
    grid.tops = [0.0]
    for laid in grid.rows:
        grid.tops.append(grid.tops[-1] + laid.height)
    return grid


def _head(columns: Sequence[TableColumn], grid: Grid) -> Laid:
    """The head row; its cells stand on their last line."""
    density = grid.density
    cells = []
    for number, column in enumerate(columns):
        right = column.kind in ("number", "figure")
        look = density.head.but(align="right") if right else density.head
        room = grid.widths[number] - density.padding
        lines = typeset.wrap(column.head, look, max(room, 4))[:_TALL]
        x = grid.lefts[number] + density.pad_left
        cells.append(Cell(x, room, lines, look, column=number))
    most = max(len(cell.lines) for cell in cells)
    padded = [
        cell._replace(lines=[_EMPTY] * (most - len(cell.lines)) + list(cell.lines))
        for cell in cells
    ]
    height = most * density.head.leading + 2 * density.head_pad
    head = Laid("head", padded, height, density.head_pad)
    head.tags = head_tags(len(cells))
    return head


def lay_row(columns: Sequence[TableColumn], row: Row, grid: Grid) -> Laid:
    density = grid.density
    cells: list[Cell] = []
    for number, content, span in spans(row, len(columns)):
        column = columns[number]
        x = grid.lefts[number] + density.pad_left
        whole = grid.widths[number] if span == 1 else sum(grid.widths[number : number + span])
        room = whole - density.padding
        cell = None
        if column.kind == "number":
            look = grid.look(column, number, row.kind)
            cell = _number_cell(content, look, x, room, grid.commas[number], number)
        if cell is None:
            right = column.kind == "figure" or (column.kind == "number" and number > 0)
            look = grid.look(column, number, row.kind, right=right and span == 1)
            lines = typeset.wrap(content, look, max(room, 4))
            art = content if isinstance(content, Art) else None
            cell = Cell(x, room, lines, look, None, 0, number, art)
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
    if len({(cell.look.size, cell.look.leading) for cell in cells}) < 2:  # noqa: PLR2004 - as in nearly every row
        return list(cells)
    baselines = [cell.look.baseline for cell in cells]
    lowest = max(baselines)
    drops = [lowest - baseline for baseline in baselines]
    return [cell._replace(drop=drop) for cell, drop in zip(cells, drops, strict=True)]


def _depth(cell: Cell) -> float:
    lines = len(cell.lines) * cell.look.leading
    return max(lines, cell.art.height if cell.art else 0) + cell.drop


def _number_cell(
    content: Content, look: TextStyle, x: float, room: float, comma: float, column: int
) -> Cell | None:
    """The figure on the comma of its column; None if the text is no figure or too wide."""
    parts = split_number(content)
    if parts is None:
        return None
    line = typeset.wrap(content, look, 1e9)[0]
    shape = line.segments[0].look
    before = typeset.width(parts[0], shape.cut, shape.size)
    number = Number(line, comma - before)
    if number.before < x - 0.5 or number.before + line.width > x + room + 0.5:
        return None
    return Cell(x, room, [line], look, number, 0, column)


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
        part.source, part.number, part.tags = laid.source, laid.number, laid.tags
        part.joined = end < most
        parts.append(part)
    return parts


def _glue(rows: list[Laid]) -> None:
    """No page ends on a band or level, none begins with the total or a single last row."""
    for number, row in enumerate(rows):
        following = rows[number + 1] if number + 1 < len(rows) else None
        heading = row.kind in ("band", "level") and not row.joined
        row.glue = heading or (following is not None and following.kind == "total")
    start = len(rows) - (_LAST if len(rows) > 2 * _LAST else 2)
    while 0 < start < len(rows) - 2 and rows[start - 1].joined:
        start += 1  # what leads a group is not parted from it for that
    for row in rows[max(start, 0) : -1] if len(rows) > 2 else ():  # noqa: PLR2004
        row.glue = row.glue or not row.joined


_SMALL = 64.0
"""Points: no page parts a group that is no higher."""


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
        small = sum(row.height for row in group) <= _SMALL
        covered = 0.0
        for row in group[:-1]:
            covered += row.height
            row.glue = row.glue or small or covered < group[0].spill
        start = end + 1


def lead_again(columns: Sequence[TableColumn], grid: Grid, start: int, stop: int) -> list[Cell]:
    """What leads the group of a row, for a page that begins inside the group; else nothing.

    It says "(lanjutan)" and takes no more lines than the rows of the group on that page have.
    """
    first, last = start, start
    while first > 0 and grid.rows[first - 1].lead and grid.rows[first - 1].joined:
        first -= 1
    while last + 1 < stop and grid.rows[last].joined:
        last += 1
    source = grid.rows[first].source
    if first == start or source is None:
        return []
    lead = Row(source.cells[: source.lead])
    laid = lay_row(columns, lead, grid)
    room = sum(row.height for row in grid.rows[start : last + 1]) - laid.above - grid.density.pad_y
    contents = [content for _, content, _ in spans(lead, len(columns))]
    pairs = zip(laid.cells, contents, strict=True)
    return [_shortened(cell, content, room) for cell, content in pairs]


def _shortened(cell: Cell, content: Content, room: float) -> Cell:
    words = text.plain(content)
    most = max(int((room - cell.drop + 0.01) / cell.look.leading), 1)
    if cell.number or len(words) < _SHORT:
        return cell
    look = cell.lines[0].segments[0].look
    shape = cell.look.but(cut=look.cut, colour=look.colour)
    lines = typeset.wrap(f"{words} (lanjutan)", shape, cell.width)
    if len(lines) > most:
        shown = typeset.shorten(words, shape, cell.width, most)
        lines = [line for part in shown for line in typeset.wrap(part, shape, cell.width)]
    return cell._replace(lines=lines[:most])
