"""The bar under a table: what was understood, the formula, the reason, or a question."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from lkjip_desktop.domain.display.whole import with_figures_whole
from lkjip_desktop.ui.grid.message import Message, MessageAnswer, MessageKind, MessageQuestion
from lkjip_desktop.ui.kit import icon, mark, theme, tokens
from lkjip_desktop.ui.kit.mark import Mark

HEIGHT: Final = 28
_PAD: Final = 12
_SIGN_ROOM: Final = 26
_GAP: Final = 14
_BUTTON_GAP: Final = 6
_ICON: Final = {
    MessageKind.GEMA: "pensil",
    MessageKind.KETERANGAN: "info",
    MessageKind.RUMUS: "fungsi",
    MessageKind.CATATAN: "balon",
}
_MARK: Final = {MessageKind.TANYA: Mark.PERINGATAN, MessageKind.GALAT: Mark.GALAT}


class GridBar(QWidget):
    """One line; a question turns it into its sentence with a button for every answer."""

    answered = Signal(object)
    """The MessageAnswer that was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pesan = Message(MessageKind.KETERANGAN)
        self._buttons: list[QToolButton] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setObjectName("bilah")

    @property
    def pesan(self) -> Message:
        return self._pesan

    @property
    def text(self) -> str:
        """All words of the bar, hints left out."""
        return " ".join(part for part in (self._pesan.awal, self._pesan.tebal) if part)

    @property
    def asking(self) -> bool:
        return bool(self._buttons)

    def say(self, pesan: Message) -> None:
        if not self.asking:
            self._show(pesan)

    def ask(self, question: MessageQuestion | None) -> None:
        """Show a question with its answers; None goes back to the last note."""
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        if question is None:
            self.update()
            return
        self._buttons = [self._button(jawaban) for jawaban in question.jawaban]
        self._show(Message(MessageKind.TANYA, "", question.teks))

    def _show(self, pesan: Message) -> None:
        self._pesan = pesan
        self.setAccessibleName(self.text)
        self.setAccessibleDescription(", ".join(pesan.petunjuk))
        self.setToolTip(self.text if self._room() < self._text_width() else "")
        self.updateGeometry()
        self._place_buttons()
        self.update()
        if pesan.nada in {MessageKind.TANYA, MessageKind.GALAT}:
            from PySide6.QtGui import QAccessible, QAccessibleEvent

            # A screen reader says it at once, although the focus stays in the table.
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _button(self, jawaban: MessageAnswer) -> QToolButton:
        button = QToolButton(self)
        button.setText(f"{jawaban.tombol}: {jawaban.teks}")
        # The keyboard stays in the table, where the keys named on the buttons work.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAutoRaise(True)
        button.setFont(theme.font(tokens.TYPE_DENSE, 600))
        button.setProperty("peran", "tautan")
        button.clicked.connect(_then(self.answered.emit, jawaban))
        button.show()
        return button

    # measures and looks

    def sizeHint(self) -> QSize:
        if self._stacked():
            return QSize(200, self._wrapped_height() + HEIGHT)
        return QSize(200, max(HEIGHT, self._wrapped_height()) if self._wraps() else HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _stacked(self) -> bool:
        """Whether a question is too long to stand beside its answers: then they go below it."""
        return self.asking and self._room() < self._text_width()

    def _wraps(self) -> bool:
        """Whether it says what is wrong in more words than a line holds: none may be lost."""
        wrong = self._pesan.nada in {MessageKind.GALAT, MessageKind.TEMUAN, MessageKind.CATATAN}
        return wrong and not self.asking and self._room() - _GAP < self._text_width()

    def _wrapped_height(self) -> int:
        width = max(100, self.width() - 2 * _PAD - _SIGN_ROOM)
        wrap = int(Qt.TextFlag.TextWordWrap)
        box = QFontMetrics(self._fonts()[1]).boundingRect(0, 0, width, 0, wrap, self._wrapped())
        return box.height() + 10

    def _wrapped(self) -> str:
        return with_figures_whole(self._pesan.tebal if self.asking else self.text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_buttons()
        self.updateGeometry()

    def _place_buttons(self) -> None:
        wished = [button.sizeHint().width() for button in self._buttons]
        gaps = _BUTTON_GAP * (len(wished) - 1)
        # In a narrow table the answers give up their padding rather than leave it.
        share = min(1.0, (self.width() - 2 * _PAD - gaps) / max(1, sum(wished)))
        right = self.width() - _PAD
        for button, width in zip(reversed(self._buttons), reversed(wished), strict=True):
            taken = max(1, int(width * share))
            right -= taken
            button.setGeometry(right, self.height() - HEIGHT + 1, taken, HEIGHT - 2)
            right -= _BUTTON_GAP

    def _fonts(self) -> tuple[QFont, QFont]:
        size = tokens.TYPE_DENSE
        return theme.font(size), theme.font(size, 600)

    def _text_width(self) -> int:
        plain, bold = self._fonts()
        before = QFontMetrics(plain).horizontalAdvance(self._pesan.awal)
        after = QFontMetrics(bold).horizontalAdvance(self._pesan.tebal)
        return before + after + (8 if before and after else 0)

    def _room(self) -> int:
        taken = sum(button.sizeHint().width() + _BUTTON_GAP for button in self._buttons)
        return self.width() - 2 * _PAD - _SIGN_ROOM - taken

    def paintEvent(self, event: QPaintEvent) -> None:
        tema = theme.current()
        painter = QPainter(self)
        asks = self._pesan.nada is MessageKind.TANYA and self.asking
        wrong = self._pesan.nada is MessageKind.GALAT
        ground = tema.warn_soft if asks else tema.error_soft if wrong else tema.bar
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(tema.line, 1))
        painter.drawLine(0, 0, self.width(), 0)
        if self.height() > HEIGHT:  # then it lies over the page
            painter.setPen(QPen(tema.frame, 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        self._paint_sign(painter, tema)
        room = self.rect().adjusted(_PAD + _SIGN_ROOM, 1, -_PAD, 0)
        if self.asking:
            if self._stacked():
                room.setBottom(self.height() - HEIGHT)
            else:
                room.setWidth(self._room())
            self._paint_wrapped(painter, QRectF(room), tema)
            return
        if self._wraps():
            self._paint_wrapped(painter, QRectF(room), tema)
            return
        right = self._paint_hints(painter, QRectF(room), tema)
        room.setRight(int(right) - _GAP)
        self._paint_text(painter, QRectF(room), tema)

    def _paint_sign(self, painter: QPainter, tema: tokens.Palette) -> None:
        # With answers below, the sign stands beside the first line of the question.
        box = QRectF(_PAD, 0, 14, HEIGHT if self._stacked() else self.height())
        level = self._pesan.tingkat
        if level or self._pesan.nada in _MARK:
            sign = Mark(level) if level else _MARK[self._pesan.nada]
            mark.paint(painter, box, sign, tema)
        else:
            icon.paint(painter, box, _ICON[self._pesan.nada], tema.accent)

    def _paint_wrapped(self, painter: QPainter, rect: QRectF, tema: tokens.Palette) -> None:
        painter.setFont(self._fonts()[1])
        painter.setPen(tema.text)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(rect, int(flags), self._wrapped())

    def _paint_hints(self, painter: QPainter, rect: QRectF, tema: tokens.Palette) -> float:
        """The hints from the right, as many as leave room; returns where they begin."""
        painter.setFont(self._fonts()[0])
        painter.setPen(tema.text3)
        metrics = painter.fontMetrics()
        right = rect.right()
        spare = rect.width() - self._text_width()
        for hint in reversed(self._pesan.petunjuk):
            width = metrics.horizontalAdvance(hint)
            if spare < width + _GAP:
                break
            spare -= width + _GAP
            box = QRectF(right - width, rect.top(), width, rect.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, hint)
            right -= width + _GAP
        return right

    def _paint_text(self, painter: QPainter, rect: QRectF, tema: tokens.Palette) -> None:
        parts = zip(
            (self._pesan.awal, self._pesan.tebal),
            self._fonts(),
            (tema.text2, tema.text),
            strict=True,
        )
        for text, font, colour in parts:
            painter.setFont(font)
            painter.setPen(colour)
            metrics = painter.fontMetrics()
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()))
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, shown)
            if text:
                rect.setLeft(rect.left() + metrics.horizontalAdvance(text) + 8)


def _then(emit: Callable[[object], object], jawaban: MessageAnswer) -> Callable[[], None]:
    def answer() -> None:
        emit(jawaban)

    return answer
