"""Sideways scrolling of the entry table: by whole columns, beside the frozen ones."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtWidgets import QTableView

from lkjip_desktop.ui.grid.paint.header import ColumnHeader

_NOTCH: Final = 120


class ColumnScroll:
    """Moves the scroll bar of a table from one whole column to the next."""

    def __init__(self, table: QTableView, header: ColumnHeader) -> None:
        self._table, self._header = table, header
        self._notches = 0
        self._last_offset = 0
        self._held = False

    def frozen_width(self) -> int:
        """The width of the columns that never move, px."""
        return sum(map(self._header.sectionSize, range(self._header.frozen)))

    def show(self, column: int) -> None:
        """Scroll as little as shows the whole column, or its beginning where it is too wide."""
        if column < self._header.frozen:
            return
        table, frozen = self._table, self.frozen_width()
        bar = table.horizontalScrollBar()
        left = self._header.sectionPosition(column) - frozen
        room = table.viewport().width() - frozen
        right = left + table.columnWidth(column)
        if left < bar.value():
            bar.setValue(left)
        elif right > bar.value() + room:
            stops = self._stops()
            bar.setValue(min(left, stops[min(bisect_left(stops, right - room), len(stops) - 1)]))

    def _stops(self) -> list[int]:
        """The offsets at which a moving column stands whole beside the frozen ones.

        Without frozen columns the last stop shows the end of the table and no empty ground.
        """
        header, frozen = self._header, self.frozen_width()
        columns = range(header.frozen, header.count())
        stops = [header.sectionPosition(column) - frozen for column in columns]
        excess = max(0, header.length() - self._table.viewport().width())
        inside = [stop for stop in stops if stop < excess]
        whole = [stop for stop in stops if stop >= excess][:1] if frozen else []
        return [*inside, *(whole or [excess])]

    def snap(self, value: int) -> None:
        """Go on to the next stop in the direction of this offset (px)."""
        if self._held:
            return
        stops = self._stops()
        forward = value > self._last_offset
        place = bisect_left(stops, value) if forward else bisect_right(stops, value) - 1
        wanted = stops[max(0, min(place, len(stops) - 1))]
        self._last_offset = wanted
        if wanted != value:
            self._table.horizontalScrollBar().setValue(wanted)

    def limit(self) -> None:
        """Let the scroll bar end at the last stop, where there is something to scroll."""
        table = self._table
        if self._header.length() > table.viewport().width():
            table.horizontalScrollBar().setMaximum(self._stops()[-1])

    @contextmanager
    def held(self) -> Iterator[None]:
        """Stay where it is while Qt lays the table out: its bar ends before the last stop."""
        bar, was = self._table.horizontalScrollBar(), self._held
        before, self._held = bar.value(), True
        try:
            yield
        finally:
            self._held = was
        self.limit()
        bar.setValue(before)

    def turn(self, delta: int) -> None:
        """Answer a wheel turned sideways (eighths of a degree): a column for each notch."""
        self._notches += delta
        steps, bar = int(self._notches / _NOTCH), self._table.horizontalScrollBar()
        self._notches -= steps * _NOTCH
        stops = self._stops()
        here = bisect_right(stops, bar.value()) - 1
        bar.setValue(stops[max(0, min(here - steps, len(stops) - 1))])
