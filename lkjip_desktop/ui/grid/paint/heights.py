"""How high the rows of a table are whose texts go on in further lines."""

from collections.abc import Sequence

from PySide6.QtWidgets import QTableView

from lkjip_desktop.ui.grid.model import GridModel
from lkjip_desktop.ui.grid.paint.measure import Ink, text_lines, text_room
from lkjip_desktop.ui.grid.sheet import CellKind

_MANY = 400
"""Rows of a table from which on all are one line high: measuring them all would be felt."""


def wraps(model: GridModel) -> bool:
    """Whether rows of this table may be of several heights."""
    return model.sheet.baris_teks > 1 and model.rowCount() <= _MANY


def row_height(fonts: Ink, model: GridModel, row: int, widths: Sequence[int]) -> int:
    """What shows the longest text of a row in as many lines as its table allows, px."""
    if model.cell(row, 0).melebar:
        return fonts.tinggi
    most, lines = model.sheet.baris_teks, 1
    for column, width in enumerate(widths):
        sel = model.cell(row, column)
        if sel.jenis in {CellKind.TEKS, CellKind.PILIHAN} and lines < most:
            draf, teks = model.draft(row, column), model.shown(row, column)
            room = text_room(fonts, sel, draf, width)
            lines = max(lines, len(text_lines(fonts, teks, room, most)))
    return fonts.tinggi + (lines - 1) * fonts.line


class RowHeights:
    """The heights of a table's rows; equal ones are not asked for one by one."""

    def __init__(self, model: GridModel, view: QTableView) -> None:
        self._model, self._view = model, view
        self._tall = False
        """Whether rows were given heights of their own."""
        self._room = 0
        """The viewport's width that the heights were last made for, px."""

    def fit(self, fonts: Ink, rows: range | None = None, *, resized: bool = False) -> bool:
        """Measure these rows, or all; whether any became higher or lower.

        Where a view was but `resized`, and by no more than scroll bars take, rows only get higher:
        those that became lower by it would let a bar come and go without end.
        """
        before, self._tall = self._tall, wraps(self._model)
        if not (before or self._tall):
            return False
        only_higher = resized and before and self._tall and self._is_near()
        if not only_higher:
            self._room = self._view.viewport().width()
        every = range(self._model.rowCount())
        widths = [self._view.columnWidth(n) for n in range(self._model.columnCount())]
        changed = False
        for row in rows if rows is not None and before is self._tall else every:
            high = row_height(fonts, self._model, row, widths) if self._tall else fonts.tinggi
            now = self._view.rowHeight(row)
            if high > now or (high < now and not only_higher):
                self._view.setRowHeight(row, high)
                changed = True
        return changed

    def _is_near(self) -> bool:
        """Whether the viewport is as wide as it was but for scroll bars, of table and page."""
        bars = 2 * self._view.verticalScrollBar().sizeHint().width()
        return abs(self._view.viewport().width() - self._room) <= bars

    def of(self, rows: range) -> int:
        """What some rows take, px."""
        if wraps(self._model):
            return sum(map(self._view.rowHeight, rows))
        return len(rows) * self._model.sheet.tinggi

    def whole_from(self, first: int, room: int) -> int:
        """How many whole rows from this one on have so much room (px); at least one."""
        height = self._model.sheet.tinggi
        if not wraps(self._model):
            return max(1, room // height)
        count = 0
        for row in range(max(first, 0), self._model.rowCount()):
            room -= self._view.rowHeight(row)
            if room < 0:
                return max(1, count)
            count += 1
        return max(1, count + room // height)
