"""Horizontal bars of percentages, one a row: names left, values and marks right, bars between."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QGraphicsRectItem, QSizePolicy, QToolTip, QWidget

from lkjip_desktop.app.overview.summary import NOT_APPLICABLE, PercentBar
from lkjip_desktop.domain.model.setting import PredikatSign
from lkjip_desktop.ui.kit import mark, theme
from lkjip_desktop.ui.kit.label import elided_lines
from lkjip_desktop.ui.kit.tokens import TYPE_NOTE, Palette
from lkjip_desktop.ui.ringkasan.plot import pg
from lkjip_desktop.ui.subsie.angka.strip import SIGN

ROW: Final = 15
HEAD: Final = 18
THICK: Final = 0.62
"""Height of a bar in rows."""
NAMES: Final = 142
VALUES: Final = 70
"""At least; longer values take more, so that none ever stands on a bar."""
SIGNS: Final = 26
"""Of those the mark at the right."""
LEAST_END: Final = 150.0
MOST_END: Final = 200.0
"""The axis ends between these; a longer bar is cut, its value stands beside it."""
STEP: Final = 50
TARGET: Final = 100
_NO_PEN: Final = QPen(Qt.PenStyle.NoPen)
_FILL: Final = {
    PredikatSign.TERCAPAI: "ok_fill",
    PredikatSign.MENDEKATI: "warn_fill",
    PredikatSign.DI_BAWAH: "below_fill",
}
_TEXT: Final = {
    PredikatSign.TERCAPAI: "text",
    PredikatSign.MENDEKATI: "warn_text",
    PredikatSign.DI_BAWAH: "below_text",
}


class BarChart(QWidget):
    """Made once; a changed value only moves its bar. A click or Enter opens the indikator."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[PercentBar, ...] = ()
        self._open = self._planned = ""
        self._row = -1
        self._end = LEAST_END
        self._values = VALUES
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.plot, self._view = _plot(self)
        self._tint = QGraphicsRectItem()
        self._tint.setPen(_NO_PEN)
        self._items = pg.BarGraphItem(x0=[], y=[], width=[], height=THICK, pen=_NO_PEN, brushes=[])
        self._hatch = pg.BarGraphItem(x0=[], y=[], width=[], height=THICK, pen=_NO_PEN, brush=None)
        self._absent = pg.PlotCurveItem(connect="pairs")
        self._target = pg.InfiniteLine(TARGET, angle=90)
        self._rules = [pg.InfiniteLine(x, angle=90) for x in (50, 150, 200)]
        items = (self._tint, *self._rules, self._items, self._hatch, self._absent, self._target)
        for item in items:
            self._view.addItem(item, ignoreBounds=True)
        self._dress()

    # what is shown

    def show_bars(self, bars: tuple[PercentBar, ...], open_indikator: str, target: str) -> None:
        """Show these bars; the row of the open indikator is tinted, `target` is the line at 100."""
        if (bars, open_indikator, target) == (self._bars, self._open, self._planned):
            return
        self._planned = target
        count = len(self._bars)
        self._bars, self._open = bars, open_indikator
        longest = max((bar.length or 0 for bar in bars), default=0)
        self._end = min(MOST_END, max(LEAST_END, longest)) * 1.03
        letters = QFontMetrics(theme.font(TYPE_NOTE, 600, figures=True))
        widest = max((letters.horizontalAdvance(f"{bar.value}*") for bar in bars), default=0)
        self._values = max(VALUES, widest + SIGNS)
        self.plot.setGeometry(self._field())
        self.setAccessibleDescription(_spoken(bars))
        self._draw()
        if count != len(bars):
            self.updateGeometry()
        self.update()

    def _draw(self) -> None:
        tema, bars = theme.current(), self._bars
        rows = [n for n, bar in enumerate(bars) if bar.length is not None]
        self._place(self._items, rows, brushes=[_fill(bars[n].tanda, tema) for n in rows])
        below = [n for n in rows if bars[n].tanda is not PredikatSign.TERCAPAI]
        self._place(self._hatch, below, brush=QBrush(tema.surface, Qt.BrushStyle.BDiagPattern))
        absent = [n + 0.5 for n, bar in enumerate(bars) if bar.length is None]
        ends = [x for _ in absent for x in (0.0, self._end * 0.97)]
        self._absent.setData(ends, [y for y in absent for _ in range(2)])
        place = next((n for n, bar in enumerate(bars) if bar.indikator == self._open), None)
        self._tint.setVisible(place is not None)
        if place is not None:
            self._tint.setRect(QRectF(0, place, self._end, 1))
        for x, rule in zip((50, 150, 200), self._rules, strict=True):
            rule.setVisible(x < self._end)
        self._view.setRange(xRange=(0, self._end), yRange=(0, max(1, len(bars))), padding=0)

    def _place(self, item: Any, rows: Sequence[int], **look: object) -> None:
        lengths = [max(0.0, min(self._bars[n].length or 0.0, self._end)) for n in rows]
        item.setOpts(x0=[0.0] * len(rows), y=[n + 0.5 for n in rows], width=lengths, **look)

    def _dress(self) -> None:
        tema = theme.current()
        self.plot.setBackground(tema.surface)
        self._tint.setBrush(tema.selection)
        self._target.setPen(QPen(tema.text, 0, Qt.PenStyle.DashLine))
        self._absent.setPen(QPen(tema.field_border, 0, Qt.PenStyle.DotLine))
        for rule in self._rules:
            rule.setPen(QPen(tema.line, 0))
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_rules"):
            self._dress()

    # places

    def sizeHint(self) -> QSize:
        return QSize(320, HEAD + ROW * len(self._bars) + 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(260, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.plot.setGeometry(self._field())

    def _field(self) -> QRect:
        wide = self.width() - NAMES - self._values
        return QRect(NAMES, HEAD, wide, ROW * max(1, len(self._bars)))

    def _x(self, percent: float) -> int:
        field = self._field()
        return round(field.left() + percent / self._end * field.width())

    def _row_at(self, pos: QPoint) -> int:
        row = (pos.y() - HEAD) // ROW
        return row if 0 <= row < len(self._bars) else -1

    # painting what is not a bar

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        dirty = event.rect()
        self._paint_head(painter)
        first = max(0, (dirty.top() - HEAD) // ROW)
        last = min(len(self._bars) - 1, (dirty.bottom() - HEAD) // ROW)
        for row in range(first, last + 1):
            self._paint_row(painter, row)

    def _paint_head(self, painter: QPainter) -> None:
        tema = theme.current()
        for x in range(0, int(self._end) + 1, STEP):
            painter.setFont(theme.font(TYPE_NOTE, 600 if x == TARGET else 400, figures=True))
            painter.setPen(tema.text if x == TARGET else tema.text2)
            where = QRect(self._x(x) - 20, 0, 40, HEAD - 2)
            if not x:
                where.moveLeft(self._x(0) - 2)
                painter.drawText(where, Qt.AlignmentFlag.AlignLeft, "0")
            else:
                painter.drawText(where, Qt.AlignmentFlag.AlignHCenter, str(x))
        painter.setFont(theme.font(TYPE_NOTE))
        painter.setPen(QPen(tema.text, 1, Qt.PenStyle.DashLine))
        painter.drawLine(6, 2, 6, HEAD - 5)
        painter.setPen(tema.text2)
        painter.drawText(QRect(12, 0, NAMES, HEAD - 2), Qt.AlignmentFlag.AlignLeft, self._planned)
        painter.drawText(QRect(0, 0, self.width() - 20, HEAD - 2), Qt.AlignmentFlag.AlignRight, "%")

    def _paint_row(self, painter: QPainter, row: int) -> None:
        bar, tema = self._bars[row], theme.current()
        top = HEAD + row * ROW
        line = QRect(0, top, self.width(), ROW)
        if bar.indikator == self._open:
            painter.fillRect(line, tema.selection)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font(TYPE_NOTE, 600))
        painter.setPen(tema.text)
        kode = painter.fontMetrics().elidedText(bar.kode, Qt.TextElideMode.ElideRight, NAMES - 60)
        wide = painter.fontMetrics().horizontalAdvance(kode)
        painter.drawText(QRect(5, top, wide + 2, ROW), middle, kode)
        left = max(28, 9 + wide)
        painter.setFont(theme.font(TYPE_NOTE))
        name = elided_lines(bar.nama, painter.font(), NAMES - left - 6, 1)[0]
        painter.drawText(QRect(left, top, NAMES - left - 4, ROW), middle, name)
        self._paint_value(painter, bar, top)
        if self.hasFocus() and row == self._row:
            painter.setPen(QPen(tema.accent, 1))
            painter.drawRect(line.adjusted(0, 0, -1, -1))

    def _paint_value(self, painter: QPainter, bar: PercentBar, top: int) -> None:
        tema = theme.current()
        met = bar.tanda is PredikatSign.TERCAPAI
        painter.setFont(
            theme.font(TYPE_NOTE, 400 if met or bar.tanda is None else 600, figures=True)
        )
        painter.setPen(getattr(tema, _TEXT[bar.tanda]) if bar.tanda else tema.text3)
        right = self.width() - SIGNS + 4
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        value = f"{bar.value}*" if bar.provisional and bar.length is not None else bar.value
        painter.drawText(QRect(right - self._values, top, self._values, ROW), flags, value)
        sign = SIGN[bar.tanda] if bar.tanda else mark.Mark.TIDAK_BERLAKU
        if bar.tanda is None and bar.value != NOT_APPLICABLE:
            sign = mark.Mark.KOSONG
        mark.paint(painter, QRectF(self.width() - 17, top + 2, 11, 11), sign, tema)

    # mouse and keys

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self._row_at(event.pos())
            text = self._bars[row].told if row >= 0 else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._row_at(event.position().toPoint()) >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position().toPoint())
        if row >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self._row = row
            self.chosen.emit(self._bars[row].indikator)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._row < 0:
            self._row = next((n for n, b in enumerate(self._bars) if b.indikator == self._open), 0)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if key in steps and self._bars:
            self._row = max(0, min(self._row + steps[key], len(self._bars) - 1))
            self.setAccessibleDescription(self._bars[self._row].told)
            self.update()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self._row >= 0:
            self.chosen.emit(self._bars[self._row].indikator)
        else:
            super().keyPressEvent(event)


def _plot(parent: QWidget) -> tuple[Any, Any]:
    """A plot that only shows, and its field: no axes, no menu, no mouse of its own."""
    plot = pg.GraphicsView(parent)
    field = pg.ViewBox(enableMouse=False, invertY=True, enableMenu=False, defaultPadding=0)
    plot.setCentralItem(field)
    plot.setFrameShape(plot.Shape.NoFrame)
    plot.setContentsMargins(0, 0, 0, 0)
    plot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    for part in (plot, plot.viewport()):
        part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return plot, field


def _fill(tanda: PredikatSign | None, tema: Palette) -> QBrush:
    colour: QColor = getattr(tema, _FILL[tanda or PredikatSign.TERCAPAI])
    return QBrush(colour)


class Legend(QWidget):
    """What the marks beside the values mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._provisional = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(words for _, words in _LEGEND))

    def show_provisional(self, some: bool) -> None:
        """Whether a value is marked as one that may still change."""
        if some != self._provisional:
            self._provisional = some
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(240, _LEGEND_ROW * (2 if self._provisional else 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(100, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tema, left = QPainter(self), theme.current(), 4
        painter.setFont(theme.font(TYPE_NOTE))
        painter.setPen(tema.text2)
        for sign, words in _LEGEND:
            mark.paint(painter, QRectF(left, 4, 11, 11), sign, tema)
            wide = painter.fontMetrics().horizontalAdvance(words)
            painter.drawText(
                QRect(left + 15, 0, wide + 4, _LEGEND_ROW), Qt.AlignmentFlag.AlignVCenter, words
            )
            left += wide + 21
        if self._provisional:
            room = QRect(4, _LEGEND_ROW, self.width() - 4, _LEGEND_ROW)
            painter.drawText(
                room, Qt.AlignmentFlag.AlignVCenter, "* sementara, masih dapat berubah"
            )


_LEGEND_ROW: Final = 18
_LEGEND: Final = (
    (mark.Mark.TERCAPAI, "Tercapai"),
    (mark.Mark.MENDEKATI, "Mendekati"),
    (mark.Mark.DI_BAWAH, "Di bawah"),
    (mark.Mark.TIDAK_BERLAKU, "Tidak berlaku"),
)


def _spoken(bars: Sequence[PercentBar]) -> str:
    return "; ".join(f"{bar.kode} {bar.nama} {bar.value}" for bar in bars)
