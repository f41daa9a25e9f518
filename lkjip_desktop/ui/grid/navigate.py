"""Where the keys lead in a sheet: pure functions on rows and columns."""

from collections.abc import Iterator
from enum import Enum, auto
from itertools import pairwise
from typing import TypeAlias

from lkjip_desktop.app.sheet.lembar import CellContent, CellKind, CellState, EntrySheet, SheetRow
from lkjip_desktop.domain.named import NamedTuple

Place: TypeAlias = tuple[int, int]


class CellRange(NamedTuple):
    """A block of cells, both ends included."""

    top: int
    left: int
    bottom: int
    right: int

    def meets(self, other: "CellRange") -> bool:
        """Whether a cell is in both."""
        beside = self.right < other.left or other.right < self.left
        return not beside and self.top <= other.bottom and other.top <= self.bottom


class Movement(Enum):
    """A movement of the current cell."""

    LEFT = auto()
    RIGHT = auto()
    UP = auto()
    DOWN = auto()
    HOME = auto()
    END = auto()
    PAGE_UP = auto()
    PAGE_DOWN = auto()
    NEXT = auto()  # Tab
    PREVIOUS = auto()
    BENEATH = auto()  # Enter
    ABOVE = auto()


_DIRECTION = {
    Movement.LEFT: (0, -1),
    Movement.RIGHT: (0, 1),
    Movement.UP: (-1, 0),
    Movement.DOWN: (1, 0),
    Movement.PAGE_UP: (-1, 0),
    Movement.PAGE_DOWN: (1, 0),
}


def arrow(lembar: EntrySheet, place: Place, step: Movement, *, far: bool, page: int) -> Place:
    """Where an arrow, Home, End or a page key leads; ``far`` is Ctrl."""
    row, column = place
    rows, columns = len(lembar.baris) - 1, len(lembar.kolom) - 1
    if step is Movement.HOME:
        return (0 if far else row), 0
    if step is Movement.END:
        return (rows if far else row), columns
    down, right = _DIRECTION[step]
    if far:
        return edge(lembar, row, column, down, right)
    by = page if step in {Movement.PAGE_UP, Movement.PAGE_DOWN} else 1
    return max(0, min(row + down * by, rows)), max(0, min(column + right * by, columns))


def cycle(lembar: EntrySheet, cells: list[Place], place: Place, step: Movement) -> Place | None:
    """Where Tab or Enter leads inside a selection of several cells: round its entry cells."""
    by_column = step in {Movement.BENEATH, Movement.ABOVE}
    entries = [cell for cell in cells if is_entry(lembar, *cell)]
    if len(entries) <= 1:
        return None
    entries.sort(key=lambda cell: (cell[1], cell[0]) if by_column else cell)
    back = step in {Movement.ABOVE, Movement.PREVIOUS}
    if place not in entries:
        return entries[0]
    return entries[(entries.index(place) + (-1 if back else 1)) % len(entries)]


def is_entry(lembar: EntrySheet, row: int, column: int) -> bool:
    return (
        0 <= row < len(lembar.baris)
        and 0 <= column < len(lembar.kolom)
        and lembar.baris[row].sel[column].keadaan is CellState.ENTRI
    )


def first_entry(lembar: EntrySheet, *, last: bool = False) -> Place | None:
    """The first (or last) cell that can be typed in."""
    rows = range(len(lembar.baris))
    for row in reversed(rows) if last else rows:
        columns = _entry_columns(lembar.baris[row])
        if columns:
            return row, columns[-1 if last else 0]
    return None


def first_to_fill(lembar: EntrySheet) -> Place | None:
    """Where one begins in a sheet: the first figure that is missing, else the first figure.

    Where all are locked, at the first of them: figures typed there must not replace the names. A
    sheet without figures begins at its first entry, one without entries at its first cell.
    """
    start = (0, 0) if lembar.baris and lembar.kolom else None
    states = (CellState.ENTRI, CellState.TERKUNCI)
    first = next((place for state in states for place in _figures(lembar, state)), None)
    return first_missing(lembar) or first or first_entry(lembar) or start


def first_missing(lembar: EntrySheet) -> Place | None:
    """The first figure that is still to be typed."""
    return next((place for place in _figures(lembar) if _is_missing(lembar, *place)), None)


def _figures(lembar: EntrySheet, state: CellState = CellState.ENTRI) -> Iterator[Place]:
    for row, baris in enumerate(lembar.baris):
        yield from ((row, column) for column in _figure_columns(baris, state))


def _is_missing(lembar: EntrySheet, row: int, column: int) -> bool:
    sel = lembar.baris[row].sel[column]
    return sel.isi is CellContent.KOSONG and sel.kosong_tampak


def next_entry(lembar: EntrySheet, row: int, column: int, step: int) -> Place | None:
    """Where Tab (+1) or Shift+Tab (-1) leads, row by row; None: out of the table."""
    stops = _figure_columns if lembar.tab_angka else _tab_columns
    while 0 <= row < len(lembar.baris):
        columns = [c for c in stops(lembar.baris[row]) if (c - column) * step > 0]
        if columns:
            return row, columns[0 if step > 0 else -1]
        row += step
        column = -1 if step > 0 else len(lembar.kolom)
    return None


def beneath(lembar: EntrySheet, row: int, column: int, step: int) -> Place | None:
    """Where Enter (+1) or Shift+Enter (-1) leads: to the next row with an entry in this column.

    From a cell that cannot be typed in, one row on; so it is, downwards, from the last entry.
    Downwards a row that does something is a stop too, so that Enter Enter at the end adds a row.
    """
    rows = lembar.baris
    ahead = range(row + step, len(rows) if step > 0 else -1, step)
    if is_entry(lembar, row, column):
        for there in ahead:
            if rows[there].sel[column].keadaan is CellState.ENTRI:
                return there, column
            if step > 0 and rows[there].sel[0].keadaan is CellState.TINDAKAN:
                return there, column
        if step < 0:
            return None
    return (ahead[0], column) if ahead else None


def edge(lembar: EntrySheet, row: int, column: int, down: int, right: int) -> Place:
    """Where Ctrl and an arrow lead: to the end of the filled block or to the next filled cell."""
    path = list(_path(lembar, row, column, down, right))
    if not path:
        return row, column
    if _filled(lembar, row, column) and _filled(lembar, *path[0]):
        for before, place in pairwise(path):
            if not _filled(lembar, *place):
                return before
        return path[-1]
    return next((place for place in path if _filled(lembar, *place)), path[-1])


def last_entry_row(lembar: EntrySheet) -> int:
    """The row after which new rows go; -1 if nothing can be typed in.

    It stands before the row that adds one, where there is such a row: a foot comes after that.
    """
    last = -1
    for row, baris in enumerate(lembar.baris):
        if baris.sel[0].keadaan is CellState.TINDAKAN:
            break
        if baris.bisa_diisi:
            last = row
    return last


def _entry_columns(baris: SheetRow) -> list[int]:
    return [c for c, sel in enumerate(baris.sel) if sel.keadaan is CellState.ENTRI]


def _tab_columns(baris: SheetRow) -> list[int]:
    """What of a row that is filled in takes something: also a file, which Space asks for."""
    takes = (c for c, sel in enumerate(baris.sel) if sel.bisa_diisi or sel.tindakan)
    return list(takes) if baris.bisa_diisi else []


def _figure_columns(baris: SheetRow, state: CellState = CellState.ENTRI) -> list[int]:
    figure = CellKind.ANGKA
    return [c for c, sel in enumerate(baris.sel) if sel.keadaan is state and sel.jenis is figure]


def _path(lembar: EntrySheet, row: int, column: int, down: int, right: int) -> Iterator[Place]:
    row, column = row + down, column + right
    while 0 <= row < len(lembar.baris) and 0 <= column < len(lembar.kolom):
        if not lembar.baris[row].sel[0].melebar:
            yield row, column
        row, column = row + down, column + right


def _filled(lembar: EntrySheet, row: int, column: int) -> bool:
    return lembar.baris[row].sel[column].isi is not CellContent.KOSONG
