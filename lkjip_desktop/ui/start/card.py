"""A large button of the start page: picture, title, a line below it, and its keys at the right."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from lkjip_desktop.ui.kit import icon, theme
from lkjip_desktop.ui.kit.label import elided_lines
from lkjip_desktop.ui.kit.tokens import RADIUS_CARD

HEIGHT = 64
LEAST = 46


class StartCard(QPushButton):
    """Its words are dynamic properties of the form: judul, keterangan, gambar, tombol, utama."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMaximumHeight(HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(320, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, LEAST)

    def _word(self, name: str) -> str:
        return str(self.property(name) or "")

    def paintEvent(self, event: QPaintEvent) -> None:
        tema, primary = theme.current(), bool(self.property("utama"))
        option = QStyleOptionButton()
        self.initStyleOption(option)
        state = option.state  # type: ignore[attr-defined]
        hover = bool(state & QStyle.StateFlag.State_MouseOver)
        ground = tema.accent if primary else tema.header if hover else tema.surface
        if primary and hover:
            ground = tema.accent.lighter(112)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = tema.text if primary and self.hasFocus() else tema.accent
        rim = edge if primary or self.hasFocus() else tema.frame
        painter.setPen(QPen(rim, 2 if self.hasFocus() else 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS_CARD, RADIUS_CARD
        )
        ink = tema.on_accent if primary else tema.text
        second = tema.on_accent if primary else tema.text2
        picture = QRectF(18, self.height() / 2 - 10, 20, 20)
        icon.paint(
            painter, picture, self._word("gambar"), tema.on_accent if primary else tema.accent
        )
        right = self.width() - 18
        keys = self._word("tombol")
        painter.setFont(theme.font(12))
        painter.setPen(second)
        if keys:
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(QRect(0, 0, right, self.height()), flags, keys)
            right -= painter.fontMetrics().horizontalAdvance(keys) + 10
        middle = self.height() // 2
        self._line(painter, "keterangan", middle + 2, right)
        painter.setFont(theme.font(14, 600))
        painter.setPen(ink)
        self._line(painter, "judul", middle - 18, right)

    def _line(self, painter: QPainter, name: str, top: int, right: int) -> None:
        room = QRect(53, top, right - 53, 18)
        text = elided_lines(self._word(name), painter.font(), room.width(), 1)[0]
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
