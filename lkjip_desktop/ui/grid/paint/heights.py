"""How high the rows of a table are whose texts go on in further lines."""

from collections.abc import Sequence

from PySide6.QtWidgets import QTableView

from lkjip_desktop.app.sheet.lembar import CellKind
from lkjip_desktop.ui.grid.model import GridModel
from lkjip_desktop.ui.grid.paint.measure import Ink, text_lines, text_room

_MANY = 400
"""Rows of a table from which on all are one line high: measuring them all would be felt."""


_KEPT = 2
"""Widths for which heights are kept: with a scroll bar and without."""


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
        self._measured: dict[tuple[int, ...], list[int]] = {}
        """By the widths of the columns; 0 where a row is to be measured."""

    def forget(self) -> None:
        """All rows are others."""
        self._measured.clear()

    def change(self, rows: range) -> None:
        """What these rows show is another."""
        for heights in self._measured.values():
            heights[rows.start : rows.stop] = [0] * len(rows)

    def insert(self, rows: range) -> None:
        """These rows have come."""
        for heights in self._measured.values():
            heights[rows.start : rows.start] = [0] * len(rows)

    def remove(self, rows: range) -> None:
        """These rows have gone."""
        for heights in self._measured.values():
            del heights[rows.start : rows.stop]

    def total(self, fonts: Ink, widths: tuple[int, ...]) -> int:
        """What all rows take in columns of these widths, px."""
        if wraps(self._model):
            return sum(self._measure(fonts, widths))
        return self._model.rowCount() * fonts.tinggi

    def apply(self, fonts: Ink, widths: tuple[int, ...]) -> None:
        """Make the rows as high as their texts are in columns of these widths."""
        before, self._tall = self._tall, wraps(self._model)
        if not (before or self._tall):
            return
        plain = [fonts.tinggi] * self._model.rowCount()
        for row, high in enumerate(self._measure(fonts, widths) if self._tall else plain):
            if high != self._view.rowHeight(row):
                self._view.setRowHeight(row, high)

    def _measure(self, fonts: Ink, widths: tuple[int, ...]) -> list[int]:
        heights = self._measured.pop(widths, None) or [0] * self._model.rowCount()
        for row, high in enumerate(heights):
            heights[row] = high or row_height(fonts, self._model, row, widths)
        self._measured[widths] = heights
        if len(self._measured) > _KEPT:
            del self._measured[next(iter(self._measured))]
        return heights

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
