"""Small lists of the summary: the budget of each section as a bar, the mean of each level."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from lkjip_desktop.app.overview.summary import NamedNumber, SectionBudget
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.label import elided_lines

SECTION_ROW = 33
LINE_ROW = 20
VALUE = 58


class SectionBars(QWidget):
    """Each bar is the share of the section's own pagu, both amounts in figures above it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[SectionBudget, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: tuple[SectionBudget, ...]) -> None:
        if rows != self._rows:
            self._rows = rows
            self.setAccessibleName(
                "; ".join(f"{row.nama}: {row.amounts}, serapan {row.value}" for row in rows)
            )
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, SECTION_ROW * len(self._rows))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, row in enumerate(self._rows):
            self._paint_row(painter, row, number * SECTION_ROW)

    def _paint_row(self, painter: QPainter, row: SectionBudget, top: int) -> None:
        tema, wide = theme.current(), self.width()
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.setFont(theme.font(11, figures=True))
        painter.setPen(tema.text2)
        amounts = painter.fontMetrics().horizontalAdvance(row.amounts)
        painter.drawText(QRect(0, top, wide, 17), right, row.amounts)
        painter.setFont(theme.font(12))
        painter.setPen(tema.text)
        room = wide - amounts - 12
        name = elided_lines(row.nama, painter.font(), max(40, room), 1)[0]
        painter.drawText(QRect(0, top, room, 17), Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(theme.font(12, 600, figures=True))
        painter.drawText(QRect(wide - VALUE, top + 15, VALUE, 17), right, row.value)
        track = QRectF(0.5, top + 20.5, wide - VALUE - 4, 6)
        painter.setPen(QPen(tema.field_border, 1))
        painter.setBrush(tema.computed)
        painter.drawRoundedRect(track, 2, 2)
        if row.share:
            full = QRectF(track)
            full.setWidth(track.width() * max(0.0, min(1.0, row.share)))
            over = row.share > 1
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tema.below_fill if over else tema.accent)
            painter.drawRoundedRect(full, 2, 2)


class LineList(QWidget):
    """Names with a number at the right of each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[NamedNumber, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: tuple[NamedNumber, ...]) -> None:
        if rows != self._rows:
            self._rows = rows
            self.setAccessibleName("; ".join(f"{row.nama}: {row.value}" for row in rows))
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, LINE_ROW * len(self._rows))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = event.pos().y() // LINE_ROW
            text = self._rows[row].told if 0 <= row < len(self._rows) else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tema, wide = QPainter(self), theme.current(), self.width()
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        for number, row in enumerate(self._rows):
            top = number * LINE_ROW
            painter.setFont(theme.font(12))
            painter.setPen(tema.text2)
            name = elided_lines(row.nama, painter.font(), wide - 90, 1)[0]
            painter.drawText(QRect(0, top, wide, LINE_ROW), Qt.AlignmentFlag.AlignVCenter, name)
            painter.setFont(theme.font(12, 600, figures=True))
            painter.setPen(tema.text)
            painter.drawText(QRect(0, top, wide, LINE_ROW), right, row.value)
