"""The headings of columns and rows, drawn in the theme's colours."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from lkjip_desktop.app.sheet.lembar import Alignment, CellState, EntrySheet, SheetColumn
from lkjip_desktop.ui.grid.model import GridModel
from lkjip_desktop.ui.grid.paint.measure import Ink, ink
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.page import SteadyView, meet_children

FORMULA_SIGN: Final = "ƒ"
FORMULA_ROOM: Final = 10
_VCENTER: Final = Qt.AlignmentFlag.AlignVCenter


def heading_width(fonts: Ink, kolom: SheetColumn) -> int:
    """How wide a column must be to show its heading whole, px."""
    text = fonts.head_metrics.horizontalAdvance(kolom.judul_pendek)
    return text + 2 * fonts.pad + 2 + (FORMULA_ROOM if kolom.hitungan else 0)


def heading_height(fonts: Ink, sheet: EntrySheet) -> int:
    """How high the headings are, px: two rows where columns stand under one they share."""
    return fonts.header_height * (2 if sheet.berkelompok else 1)


class FixedHeader(SteadyView, QHeaderView):
    """Headings in the room that their table gave them."""

    def sizeHint(self) -> QSize:
        """That room: Qt asks the model for every heading, at each change of the table's size."""
        return self.minimumSize()


class ColumnHeader(FixedHeader):
    """Headings with the italic f of computed columns; frozen ones stay when the rest moves."""

    def __init__(self, model: GridModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        meet_children(self)
        self._model = model
        self._shift = 0
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(24)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName("Judul kolom")

    @property
    def frozen(self) -> int:
        """How many columns stay where others move: those that leave these a third of the room."""
        wide, count = self.viewport().width(), 0
        room = wide * 2 // 3
        for column in range(self._model.sheet.beku if self.length() > wide else 0):
            room -= self.sectionSize(column)
            count += room >= 0
        return count

    # Frozen headings stand elsewhere than Qt believes once the others have moved.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._shift = self._shift_at(event)
        super().mousePressEvent(_moved(event, self._shift))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        shift = self._shift if event.buttons() else self._shift_at(event)
        super().mouseMoveEvent(_moved(event, shift))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(_moved(event, self._shift))
        self._shift = 0

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(_moved(event, self._shift_at(event)))

    def _shift_at(self, event: QMouseEvent) -> int:
        frozen = sum(map(self.sectionSize, range(self.frozen)))
        return self.offset() if event.position().x() < frozen else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        sheet, fonts = self._model.sheet, ink(self._model.sheet.tinggi)
        painter = QPainter(self.viewport())
        tema = theme.current()
        painter.fillRect(self.viewport().rect(), tema.header)
        count = self.frozen
        frozen = sum(map(self.sectionSize, range(count)))
        for column in (*range(count, len(sheet.kolom)), *range(count)):
            fixed, rect = column < count, self._heading_rect(column)
            if rect.left() < self.viewport().width() and (fixed or rect.right() >= frozen):
                painter.setClipRect(rect if fixed else rect.intersected(self._moving(frozen)))
                last = column == len(sheet.kolom) - 1
                _paint_heading(painter, fonts, rect, sheet.kolom[column], last=last)
        painter.setClipRect(self._moving(frozen))
        for name, columns in _groups(sheet.kolom):
            first, last_rect = self._heading_rect(columns[0]), self._heading_rect(columns[-1])
            above = QRect(first.left(), 0, last_rect.right() - first.left(), first.top())
            _paint_group(painter, fonts, above, name)
        painter.setClipping(False)
        painter.setPen(QPen(tema.line, 1))
        painter.drawLine(0, self.height() - 1, self.viewport().width(), self.height() - 1)
        if frozen:
            painter.fillRect(frozen - 2, 0, 2, self.height(), tema.frame)

    def _heading_rect(self, column: int) -> QRect:
        """Where the heading of one column is drawn: the lower row, where there are two."""
        sheet = self._model.sheet
        x = self.sectionPosition(column) - (0 if column < self.frozen else self.offset())
        above = self.height() // 2 if sheet.berkelompok else 0
        return QRect(x, above, self.sectionSize(column), self.height() - above)

    def _moving(self, frozen: int) -> QRect:
        return self.viewport().rect().adjusted(frozen, 0, 0, 0)


def _groups(kolom: Sequence[SheetColumn]) -> Iterator[tuple[str, list[int]]]:
    """The headings that neighbours share, each with the columns below it."""
    for name, found in groupby(range(len(kolom)), key=lambda column: kolom[column].kelompok):
        if name:
            yield name, list(found)


def _moved(event: QMouseEvent, shift: int) -> QMouseEvent:
    if not shift:
        return event
    return QMouseEvent(
        event.type(),
        event.position() - QPointF(shift, 0),
        event.globalPosition(),
        event.button(),
        event.buttons(),
        event.modifiers(),
    )


def _paint_heading(p: QPainter, fonts: Ink, rect: QRect, kolom: SheetColumn, *, last: bool) -> None:
    tema = theme.current()
    p.fillRect(rect, tema.header)
    inner = rect.adjusted(fonts.pad, 0, -fonts.pad - 1, -1)
    room = inner.width() - (FORMULA_ROOM if kolom.hitungan else 0)
    text = fonts.head_metrics.elidedText(kolom.judul_pendek, Qt.TextElideMode.ElideRight, room)
    width = fonts.head_metrics.horizontalAdvance(text)
    if kolom.hitungan:
        p.setPen(tema.text2)
        p.setFont(fonts.italic)
        left = inner.left() + width + 6
        if kolom.rata is Alignment.KANAN:
            left = inner.right() - width - FORMULA_ROOM
        p.drawText(QRect(left, inner.top(), 12, inner.height()), _VCENTER, FORMULA_SIGN)
    p.setFont(fonts.head)
    p.setPen(tema.accent if kolom.pokok else tema.text2)
    align = {
        Alignment.KIRI: Qt.AlignmentFlag.AlignLeft,
        Alignment.KANAN: Qt.AlignmentFlag.AlignRight,
        Alignment.TENGAH: Qt.AlignmentFlag.AlignHCenter,
    }
    p.drawText(inner, align[kolom.rata] | _VCENTER, text)
    if kolom.pokok:
        p.fillRect(rect.left(), rect.bottom() - 2, rect.width() - 1, 3, tema.accent)
    if not last:
        p.setPen(QPen(tema.line, 1))
        p.drawLine(rect.right(), rect.top() + 5, rect.right(), rect.bottom() - 5)


def _paint_group(p: QPainter, fonts: Ink, rect: QRect, name: str) -> None:
    tema = theme.current()
    p.setFont(fonts.head)
    p.setPen(tema.text2)
    text = fonts.head_metrics.elidedText(
        name, Qt.TextElideMode.ElideRight, rect.width() - 2 * fonts.pad
    )
    p.drawText(rect, Qt.AlignmentFlag.AlignHCenter | _VCENTER, text)
    p.setPen(QPen(tema.line, 1))
    p.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
    for edge in (rect.left() - 1, rect.right()):
        p.drawLine(edge, rect.top(), edge, rect.bottom())


class RowHeader(FixedHeader):
    """Row numbers; none beside bands, totals and rows that do something."""

    def __init__(self, model: GridModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        meet_children(self)
        self._model = model
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setAccessibleName("Nomor baris")

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        tema, fonts = theme.current(), ink(self._model.sheet.tinggi)
        sel = self._model.cell(logicalIndex, 0)
        action = sel.keadaan is CellState.TINDAKAN
        painter.fillRect(rect, tema.surface if action else tema.header)
        painter.setPen(QPen(tema.line, 1))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        if sel.keadaan in {CellState.TINDAKAN, CellState.JUDUL, CellState.TOTAL}:
            return
        painter.drawLine(rect.right(), rect.top(), rect.right(), rect.bottom())
        judul = str(self._model.headerData(logicalIndex, Qt.Orientation.Vertical) or "")
        painter.setFont(fonts.body)
        painter.setPen(tema.text2)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, judul)


def paint_corner(widget: QWidget) -> None:
    """The corner above the row numbers, which Qt would paint as a button."""
    painter = QPainter(widget)
    tema = theme.current()
    painter.fillRect(widget.rect(), tema.header)
    painter.setPen(QPen(tema.line, 1))
    bottom, right = widget.height() - 1, widget.width() - 1
    painter.drawLine(0, bottom, right, bottom)
    painter.drawLine(right, 5, right, bottom - 5)


ROW_NUMBER_WIDTH: Final = 28


def row_header_width(fonts: Ink, rows: int) -> int:
    """How wide the column of row numbers is, px."""
    digits = fonts.body_metrics.horizontalAdvance(str(rows)) + 2 * fonts.pad
    return max(ROW_NUMBER_WIDTH, digits)
