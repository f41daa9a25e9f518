"""The table as a surface: column widths, frozen columns, scrolling by whole columns, painting."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QFrame,
    QTableView,
    QWidget,
)

from lkjip_desktop.ui.grid.model import GridModel, Index
from lkjip_desktop.ui.grid.navigate import Place
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
from lkjip_desktop.ui.grid.paste import CellRange
from lkjip_desktop.ui.kit import theme

_FITTINGS: Final = 3
"""A scroll bar that comes with one width and goes with the other must not keep us for ever."""


class TableSurface(QTableView):
    """Shows a GridModel. The first ``beku`` columns never move.

    Rows are equally high, unless the texts of the sheet may go on in further lines.
    """

    heights_changed = Signal()

    def __init__(self, model: GridModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = model
        self.widths = ColumnWidths(model)
        self._fitting = False
        self.sideways = ColumnScroll(self, model)
        self.columns = ColumnHeader(model, self)
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
        corner = self.findChild(QAbstractButton)
        if corner:
            corner.installEventFilter(self)

    def _listen(self, model: GridModel) -> None:
        model.modelReset.connect(self._measure_all)
        model.rowsInserted.connect(self._measure_rows)
        model.rowsRemoved.connect(lambda *_: self._fit_rows())
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
        self.fit_columns()

    def _measure_rows(self, parent: QModelIndex, first: int, last: int) -> None:
        columns = range(self.grid.columnCount())
        if self.widths.grow(self.ink, range(first, last + 1), columns):
            self.fit_columns()
        else:
            self._fit_rows(range(first, last + 1))

    def _measure_changed(self, top_left: QModelIndex, bottom_right: QModelIndex) -> None:
        rows = range(top_left.row(), bottom_right.row() + 1)
        columns = range(top_left.column(), bottom_right.column() + 1)
        if self.widths.grow(self.ink, rows, columns):
            self.fit_columns()
        else:
            self._fit_rows(rows)

    def fit_columns(self, *, resized: bool = False) -> None:
        """Give every column its width; elastic ones share what is left of the viewport.

        `resized` says that nothing but the viewport changed.
        """
        if self._fitting:
            return  # making a column wider can resize the viewport: the run under way looks again
        self._fitting = True
        for _ in range(_FITTINGS):
            room = self.viewport().width()
            for column, width in enumerate(self.widths.widths(room)):
                self.columns.resizeSection(column, width)
            if room == self.viewport().width():
                break
        self._fitting = False
        self._fit_rows(resized=resized)

    def _fit_rows(self, rows: range | None = None, *, resized: bool = False) -> None:
        """Give these rows, or all, the height of their texts in the columns as they are."""
        if self.heights.fit(self.ink, rows, resized=resized):
            self.heights_changed.emit()

    def _on_section_resized(self, column: int, before: int, after: int) -> None:
        if not self._fitting:
            self.widths.set_by_hand(column, after)
            self.fit_columns()

    def _on_handle_double_clicked(self, column: int) -> None:
        """As in Excel, the column becomes as wide as its content again."""
        self.widths.forget_by_hand(column)
        self.fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.fit_columns(resized=True)  # first, else Qt makes room for a bar that nobody needs
        super().resizeEvent(event)
        self.fit_columns(resized=True)
        if self.is_active():
            # The bar below took some of the height, and with it a scroll bar some of the width.
            self.scrollTo(self.currentIndex())

    # geometry

    def frozen_width(self) -> int:
        return self.sideways.frozen_width()

    def content_height(self) -> int:
        """The height that shows every row, heading included, px."""
        sheet = self.grid.sheet
        return heading_height(self.ink, sheet) + self.heights.of(range(len(sheet.baris)))

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
        return position if column < self.grid.sheet.beku else position - self.columns.offset()

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
        super().updateGeometries()
        self.sideways.limit()

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
        frozen = self.frozen_width()
        moving = dirty.intersected(self.viewport().rect().adjusted(frozen, 0, 0, 0))
        painter.setClipRect(moving)
        self._paint_cells(cells, moving, range(sheet.beku, len(sheet.kolom)))
        painter.setClipRect(dirty)
        self._paint_cells(cells, dirty, range(sheet.beku))
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
        if column >= self.grid.sheet.beku:
            rect.setLeft(max(rect.left(), self.frozen_width()))
        # A draft keeps the ring of its own; that it is the current cell shows inside it.
        cells.current(rect.adjusted(2, 2, -2, -2) if draf else rect)


def _single(areas: Sequence[CellRange]) -> bool:
    """Whether just one cell is selected: it has the ring, a ground of its own says nothing more."""
    return len(areas) == 1 and areas[0][:2] == areas[0][2:]


def _within(areas: Sequence[CellRange], row: int, column: int) -> bool:
    return any(a.top <= row <= a.bottom and a.left <= column <= a.right for a in areas)
