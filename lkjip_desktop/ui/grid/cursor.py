"""The current cell and the selection of a table, and how keys move them."""

from collections.abc import Callable, Hashable
from typing import Final, TypeAlias

from PySide6.QtCore import QItemSelection, QItemSelectionModel

from lkjip_desktop.app.sheet.lembar import EntryCell
from lkjip_desktop.ui.grid.navigate import (
    CellRange,
    Movement,
    Place,
    arrow,
    beneath,
    cycle,
    first_entry,
    first_to_fill,
    next_entry,
)
from lkjip_desktop.ui.grid.table import TableSurface

_SELECT: Final = QItemSelectionModel.SelectionFlag
_WALKS: Final = frozenset((Movement.BENEATH, Movement.ABOVE, Movement.NEXT, Movement.PREVIOUS))


Spot: TypeAlias = tuple[Hashable, Hashable]


class CursorTable(TableSurface):
    """Moves as Excel does: a run of Tabs remembers its column, a selection is gone round."""

    _tab_column: int | None = None
    go_on: Callable[[], bool] | None = None
    """Whether the host took the keys on from the last cell."""

    @property
    def place(self) -> Place | None:
        index = self.currentIndex()
        return (index.row(), index.column()) if index.isValid() else None

    @property
    def current(self) -> EntryCell | None:
        return self.grid.cell(*self.place) if self.place else None

    @property
    def spot(self) -> Spot | None:
        """The current cell by the keys of its row and column."""
        if not self.place:
            return None
        row, column = self.place
        return self.grid.sheet.baris[row].kunci, self.grid.column(column).kunci

    def go_back(self, spot: Spot) -> None:
        """Make the cell with these keys the current one, where it is on this sheet."""
        row = self.grid.row_of(spot[0])
        columns = [kolom.kunci for kolom in self.grid.sheet.kolom]
        if row is not None and spot[1] in columns:
            self.go(row, columns.index(spot[1]))

    def go(self, row: int, column: int) -> None:
        """Make a cell the current one and show it."""
        # Not setCurrentIndex: with Ctrl held, as in Ctrl++, it would add to the selection.
        index = self.grid.index(row, column)
        self.selectionModel().setCurrentIndex(index, _SELECT.ClearAndSelect)

    def leave_cell(self) -> None:
        """Have no current cell: whoever comes into the table begins anew."""
        self.selectionModel().clear()

    def extend(self, row: int, column: int) -> None:
        """Select from the current cell to this one; the current cell stays, as in Excel."""
        if not self.place:
            self.go(row, column)
            return
        here, there = self.currentIndex(), self.grid.index(row, column)
        self.selectionModel().select(QItemSelection(here, there), _SELECT.ClearAndSelect)
        self.scrollTo(there)

    def area(self) -> CellRange | None:
        areas = self.selected_areas()
        if areas:
            return areas[0]
        return CellRange(*self.place, *self.place) if self.place else None

    def _far_corner(self) -> Place:
        """The corner of the selection across from the current cell: what Shift and arrows move."""
        row, column = self.place or (0, 0)
        area = self.area() or CellRange(row, column, row, column)
        far_row = area.bottom if row == area.top else area.top
        return far_row, area.right if column == area.left else area.left

    def select_rows(self) -> None:
        area = self.area()
        if area:
            self.select(CellRange(area.top, 0, area.bottom, len(self.grid.sheet.kolom) - 1))

    def select_columns(self) -> None:
        area = self.area()
        if area:
            self.select(CellRange(0, area.left, self.grid.rowCount() - 1, area.right))

    def select(self, area: CellRange) -> None:
        first = self.grid.index(area.top, area.left)
        last = self.grid.index(area.bottom, area.right)
        self.selectionModel().select(QItemSelection(first, last), _SELECT.ClearAndSelect)

    # steps

    def step(self, step: Movement) -> None:
        """Tab, Enter and the plain arrows, out of an open field or not."""
        if not self.place:
            return
        if step in _WALKS:
            self._walk(step)
        else:
            self._tab_column = None
            self.go(*arrow(self.grid.sheet, self.place, step, far=False, page=self._page()))

    def _walk(self, step: Movement) -> None:
        sheet, (row, column) = self.grid.sheet, self.place or (0, 0)
        inside = cycle(sheet, self.selected_cells(), (row, column), step)
        if inside:
            index = self.grid.index(*inside)
            self.selectionModel().setCurrentIndex(index, _SELECT.NoUpdate)
            return
        if step in {Movement.NEXT, Movement.PREVIOUS}:
            self._tab(step is Movement.NEXT)
            return
        if self._tab_column is not None:
            column, self._tab_column = self._tab_column, None
        place = beneath(sheet, row, column, 1 if step is Movement.BENEATH else -1)
        if place:
            self.go(*place)

    def _tab(self, forward: bool) -> None:
        row, column = self.place or (0, 0)
        place = next_entry(self.grid.sheet, row, column, 1 if forward else -1)
        if place is None:
            self._tab_column = None
            self.leave_table(forward)
            return
        if self._tab_column is None:
            self._tab_column = column
        self.go(*place)

    def _page(self) -> int:
        seen = self.heights.whole_from(self.verticalScrollBar().value(), self.viewport().height())
        return max(1, seen - 1)

    def leave_table(self, forward: bool) -> None:
        """Tab at the end of the table leads to the next widget, or where the host goes on."""
        if not (forward and self.go_on is not None and self.go_on()):
            super().focusNextPrevChild(forward)

    def enter_table(self, *, last: bool = False) -> None:
        """Go to the first figure to fill, or to the last cell that can be typed in."""
        sheet = self.grid.sheet
        place = first_entry(sheet, last=True) if last else first_to_fill(sheet)
        if place:
            self._tab_column = None
            self.go(*place)
