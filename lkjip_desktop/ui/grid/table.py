"""The table as a surface: column widths, frozen columns, scrolling by whole columns, painting."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QFrame,
    QTableView,
    QWidget,
)

from lkjip_desktop.ui.grid.model import GridModel, Index
from lkjip_desktop.ui.grid.navigate import CellRange, Place
from lkjip_desktop.ui.grid.paint.fit import TableFit, lay_out
from lkjip_desktop.ui.grid.paint.header import (
    ColumnHeader,
    RowHeader,
    heading_height,
    paint_corner,
    row_header_width,
)
from lkjip_desktop.ui.grid.paint.heights import RowHeights, wraps
from lkjip_desktop.ui.grid.paint.measure import Ink, ink
from lkjip_desktop.ui.grid.paint.painter import CellPainter, rules_right
from lkjip_desktop.ui.grid.paint.scroll import ColumnScroll
from lkjip_desktop.ui.grid.paint.widths import ColumnWidths
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.page import SteadyView, meet_children

LEAST_ROWS: Final = 3
"""Rows that are always to be seen."""
_ENDLESS: Final = (1 << 24) - 1
"""The most that Qt gives a widget, px."""
_BAR, _NO_BAR = Qt.ScrollBarPolicy.ScrollBarAlwaysOn, Qt.ScrollBarPolicy.ScrollBarAlwaysOff


class TableSurface(SteadyView, QTableView):
    """Shows a GridModel. The first ``beku`` columns never move, where they fit.

    Rows are equally high, unless the texts of the sheet may go on in further lines.
    """

    fitted = Signal()
    """The table needs another height, or its columns are of other widths."""

    def __init__(self, model: GridModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        meet_children(self)
        self.grid = model
        self.widths = ColumnWidths(model)
        self.made = TableFit()
        """How the table lies in its room."""
        self.limit: int | None = _ENDLESS
        """The height from which on rows scroll, px; None: that of the table itself."""
        self.columns = ColumnHeader(model, self)
        self.sideways = ColumnScroll(self, self.columns)
        self.rows = RowHeader(model, self)
        self.setHorizontalHeader(self.columns)
        self.setVerticalHeader(self.rows)
        self.setModel(model)
        self.heights = RowHeights(model, self)
        self._dress()
        self._listen(model)

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setCornerButtonEnabled(False)
        self.setMinimumHeight(0)
        corner = self.findChild(QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if corner:
            corner.installEventFilter(self)

    def _listen(self, model: GridModel) -> None:
        model.modelReset.connect(self._measure_all)
        model.rowsInserted.connect(self._measure_rows)
        model.rowsRemoved.connect(self._on_removed)
        model.rowsMoved.connect(self._on_moved)
        model.layoutChanged.connect(self._on_moved)
        model.headerDataChanged.connect(self._measure_all)
        model.dataChanged.connect(self._measure_changed)
        self.columns.sectionResized.connect(self._on_section_resized)
        self.columns.sectionHandleDoubleClicked.connect(self._on_handle_double_clicked)
        self.horizontalScrollBar().valueChanged.connect(self.sideways.snap)

    # widths

    @property
    def ink(self) -> Ink:
        return ink(self.grid.sheet.tinggi)

    def _measure_all(self) -> None:
        sheet, fonts = self.grid.sheet, self.ink
        self.rows.setDefaultSectionSize(sheet.tinggi)
        self.rows.setMinimumSectionSize(sheet.tinggi)
        self.rows.setVisible(sheet.bernomor)
        self.rows.setFixedWidth(row_header_width(fonts, len(sheet.baris)))
        self.columns.setFixedHeight(heading_height(fonts, sheet))
        self.widths.measure(fonts)
        self.heights.forget()
        self.fit()

    def _measure_rows(self, parent: QModelIndex, first: int, last: int) -> None:
        rows = range(first, last + 1)
        self.heights.insert(rows)
        self.widths.grow(self.ink, rows, range(self.grid.columnCount()))
        self.fit()

    def _on_removed(self, parent: QModelIndex, first: int, last: int) -> None:
        self.heights.remove(range(first, last + 1))
        self.fit()

    def _on_moved(self) -> None:
        self.heights.forget()
        self.fit()

    def _measure_changed(self, top_left: QModelIndex, bottom_right: QModelIndex) -> None:
        rows = range(top_left.row(), bottom_right.row() + 1)
        columns = range(top_left.column(), bottom_right.column() + 1)
        self.heights.change(rows)
        if self.widths.grow(self.ink, rows, columns) or wraps(self.grid):
            self.fit()

    def fit(self) -> None:
        """Give columns, rows and scroll bars what the room around the table has for them.

        Elastic columns share what is left. Nothing here depends on what Qt made of the decision
        before, so that an event that follows from it decides the same.
        """
        before, self.made = self.made, self._lay_out()
        self.setVerticalScrollBarPolicy(_BAR if self.made.down else _NO_BAR)
        self.setHorizontalScrollBarPolicy(_BAR if self.made.across else _NO_BAR)
        for column, width in enumerate(self.made.widths):
            self.columns.resizeSection(column, width)
        self.heights.apply(self.ink, self.made.widths)
        if self.made != before:
            self.fitted.emit()

    def _lay_out(self) -> TableFit:
        fonts = self.ink
        heading = heading_height(fonts, self.grid.sheet)
        beside = self.rows.width() if self.grid.sheet.bernomor else 0
        bar = self.verticalScrollBar().sizeHint().width()
        made = lay_out(
            QSize(self.width() - beside, self.height() if self.limit is None else self.limit),
            bar,
            self.widths.widths,
            lambda widths: heading + self.heights.total(fonts, tuple(widths)),
        )
        if made.across and self.testAttribute(Qt.WidgetAttribute.WA_PendingResizeEvent):
            # Nobody knows its width yet: most tables have room, and what is below them would jump.
            return replace(made, across=False, height=made.height - bar)
        return made

    def _on_section_resized(self, column: int, before: int, after: int) -> None:
        if column < len(self.made.widths) and after != self.made.widths[column]:
            self.widths.set_by_hand(column, after)
            self.fit()

    def _on_handle_double_clicked(self, column: int) -> None:
        """As in Excel, the column becomes as wide as its content again."""
        self.widths.forget_by_hand(column)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.fit()
        super().resizeEvent(event)
        if self.is_active():
            # The bar below took some of the height, and with it a scroll bar some of the width.
            self.scrollTo(self.currentIndex())

    # geometry

    def frozen_width(self) -> int:
        return self.sideways.frozen_width()

    def needed_height(self) -> int:
        """What shows every row, or as many whole ones as there is room for, px."""
        if not self.made.down or self.limit is None:
            return self.made.height
        room = self.limit - heading_height(self.ink, self.grid.sheet) - self._below()
        return self.height_of(max(LEAST_ROWS, self.heights.whole_from(0, room))) + self._below()

    def height_of(self, rows: int) -> int:
        """What the heading and so many rows from the first take, px."""
        known = min(rows, self.grid.rowCount())
        plain = (rows - known) * self.grid.sheet.tinggi
        heading = heading_height(self.ink, self.grid.sheet)
        return heading + self.heights.of(range(known)) + plain

    def plain_height(self, rows: int) -> int:
        """What a table like this needs with so many rows of one line, px."""
        whole = heading_height(self.ink, self.grid.sheet) + rows * self.grid.sheet.tinggi
        return whole if self.limit is None else min(whole, self.limit)

    def _below(self) -> int:
        return self.horizontalScrollBar().sizeHint().height() if self.made.across else 0

    def content_width(self) -> int:
        return self.columns.length() + (self.rows.width() if self.grid.sheet.bernomor else 0)

    def cell_rect(self, row: int, column: int) -> QRect:
        """The cell in the viewport; the whole row if it is a band."""
        top, height = self.rowViewportPosition(row), self.rowHeight(row)
        if self.grid.cell(row, 0).melebar:
            return QRect(0, top, self._band_width(), height)
        return QRect(self._left(column), top, self.columnWidth(column), height)

    def _band_width(self) -> int:
        length = self.columns.length()
        return min(length, self.viewport().width()) if length else self.viewport().width()

    def _left(self, column: int) -> int:
        position = self.columns.sectionPosition(column)
        return position if column < self.columns.frozen else position - self.columns.offset()

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid() or index.row() >= self.grid.rowCount():
            return QRect()
        return self.cell_rect(index.row(), index.column())

    def indexAt(self, pos: QPoint) -> QModelIndex:
        row = self.rowAt(pos.y())
        x = pos.x()
        if x < self.frozen_width():
            x -= self.columns.offset()
        column = self.columns.logicalIndexAt(x)
        if row < 0 or column < 0:
            return QModelIndex()
        return self.grid.index(row, column)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid():
            return
        self._show_row(index.row(), hint)
        if not self.grid.cell(index.row(), 0).melebar:
            self.sideways.show(index.column())

    def _show_row(self, row: int, hint: QAbstractItemView.ScrollHint) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        page = self.heights.whole_from(bar.value(), height)
        if hint is QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(row - page // 2)
        elif row < bar.value():
            bar.setValue(row)
        elif row >= bar.value() + page:
            first = row
            while first and self.heights.whole_from(first - 1, height) > row - first + 1:
                first -= 1
            bar.setValue(first)

    def updateGeometries(self) -> None:
        with self.sideways.held():
            super().updateGeometries()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if dx:
            self.viewport().update()
            self.columns.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        delta = event.angleDelta()
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        sideways = delta.x() or (delta.y() if shift else 0)
        if sideways:
            self.sideways.turn(sideways)
        else:
            super().wheelEvent(event)

    # painting

    def is_active(self) -> bool:
        """Whether keys go to this table, so that its current cell is to be seen."""
        return self.hasFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, QAbstractButton):
            paint_corner(watched)
            return True
        return super().eventFilter(watched, event)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        # Qt reckons its regions without frozen columns and bands.
        for selection in (selected, deselected):
            for block in selection.toList():
                first = self.cell_rect(block.top(), block.left())
                last = self.cell_rect(block.bottom(), block.right())
                self.viewport().update(first.united(last).adjusted(-1, -1, 1, 1))

    def selected_areas(self) -> list[CellRange]:
        blocks = self.selectionModel().selection()
        return [CellRange(b.top(), b.left(), b.bottom(), b.right()) for b in blocks.toList()]

    def selected_cells(self) -> list[Place]:
        """The selected cells row by row, bands left out."""
        return [
            (row, column)
            for area in self.selected_areas()
            for row in range(area.top, area.bottom + 1)
            if not self.grid.cell(row, 0).melebar
            for column in range(area.left, area.right + 1)
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        dirty = event.rect()
        painter = QPainter(self.viewport())
        painter.fillRect(dirty, theme.current().surface)
        sheet = self.grid.sheet
        if not sheet.baris or not sheet.kolom:
            return
        cells = CellPainter(painter, self.ink)
        count, frozen = self.columns.frozen, self.frozen_width()
        moving = dirty.intersected(self.viewport().rect().adjusted(frozen, 0, 0, 0))
        painter.setClipRect(moving)
        self._paint_cells(cells, moving, range(count, len(sheet.kolom)))
        painter.setClipRect(dirty)
        self._paint_cells(cells, dirty, range(count))
        if frozen:
            bottom = min(self.viewport().height(), self.rowViewportPosition(len(sheet.baris) - 1))
            height = bottom + self.rowHeight(len(sheet.baris) - 1)
            painter.fillRect(frozen - 2, 0, 2, height, theme.current().frame)
        self._paint_bands(cells, dirty)
        self._paint_current(cells)

    def _dirty_rows(self, dirty: QRect) -> Iterator[tuple[int, int, int]]:
        """The rows in ``dirty``, their tops and heights."""
        count, height = self.grid.rowCount(), self.grid.sheet.tinggi
        start = self.rowViewportPosition(0)
        if wraps(self.grid):
            row = max(0, self.rowAt(max(0, dirty.top())))
            top = self.rowViewportPosition(row)
            while row < count and top <= dirty.bottom():
                yield row, top, self.rowHeight(row)
                top += self.rowHeight(row)
                row += 1
            return
        first = max(0, (dirty.top() - start) // height)
        last = min(count - 1, (dirty.bottom() - start) // height)
        for row in range(first, last + 1):
            yield row, start + row * height, height

    def _paint_cells(self, cells: CellPainter, dirty: QRect, columns: Sequence[int]) -> None:
        grid = self.grid
        spots = [(c, self._left(c), self.columnWidth(c)) for c in columns]
        spots = [s for s in spots if s[1] <= dirty.right() and s[1] + s[2] > dirty.left()]
        if not spots:
            return
        last = len(grid.sheet.kolom) - 1
        areas = self.selected_areas()
        areas = [] if _single(areas) else areas
        ratas = {c: grid.column(c).rata for c, _, _ in spots}
        for row, top, height in self._dirty_rows(dirty):
            if grid.cell(row, 0).melebar:
                continue
            for column, left, width in spots:
                rect = QRect(left, top, width, height)
                sel = grid.cell(row, column)
                selected = _within(areas, row, column)
                draf = grid.draft(row, column)
                shown = grid.shown(row, column)
                cells.cell(rect, sel, shown, draf, ratas[column], selected=selected)
                if column < last and rules_right(sel, grid.cell(row, column + 1)):
                    cells.rule_right(rect)

    def _paint_bands(self, cells: CellPainter, dirty: QRect) -> None:
        areas = self.selected_areas()
        areas = [] if _single(areas) else areas
        for row, _, _ in self._dirty_rows(dirty):
            sel = self.grid.cell(row, 0)
            if sel.melebar:
                cells.band(self.cell_rect(row, 0), sel, selected=_within(areas, row, 0))

    def _paint_current(self, cells: CellPainter) -> None:
        index = self.currentIndex()
        if not index.isValid() or not self.is_active():
            return
        row, column = index.row(), index.column()
        draf = self.grid.draft(row, column)
        rect = self.cell_rect(row, column)
        if column >= self.columns.frozen and not self.grid.cell(row, 0).melebar:
            rect.setLeft(max(rect.left(), self.frozen_width()))
        # A draft keeps the ring of its own; that it is the current cell shows inside it.
        cells.current(rect.adjusted(2, 2, -2, -2) if draf else rect)


def _single(areas: Sequence[CellRange]) -> bool:
    """Whether just one cell is selected: it has the ring, a ground of its own says nothing more."""
    return len(areas) == 1 and areas[0][:2] == areas[0][2:]


def _within(areas: Sequence[CellRange], row: int, column: int) -> bool:
    return any(a.top <= row <= a.bottom and a.left <= column <= a.right for a in areas)
