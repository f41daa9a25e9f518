"""Words that must fit: elided to a number of lines, with the whole text in the tooltip."""

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QLabel, QLayout, QSizePolicy, QWidget

from lkjip_desktop.domain.display.whole import with_figures_whole
from lkjip_desktop.ui.kit import theme


def elided_lines(text: str, font: QFont, width: int, most: int) -> tuple[str, ...]:
    """`text` broken into at most `most` lines of `width` px; the last one is elided if need be.

    A letter takes a pixel at least: what comes after so many cannot be seen.
    """
    return _elided(text[: max(width, 1) * most + 1], font.key(), width, most)


@lru_cache(maxsize=2048)
def _elided(text: str, key: str, width: int, most: int) -> tuple[str, ...]:
    font = QFont()
    font.fromString(key)
    metrics = QFontMetrics(font)
    if most == 1 or metrics.horizontalAdvance(text) <= width:
        return (metrics.elidedText(text, Qt.TextElideMode.ElideRight, width),)
    text = with_figures_whole(text)
    layout = QTextLayout(text, font)
    option = layout.textOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = line.textStart()
        if len(lines) == most - 1:
            lines.append(metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, width))
            break
        lines.append(text[start : start + line.textLength()].rstrip())
    layout.endLayout()
    return tuple(lines)


class LinkLabel(QLabel):
    """A label with links, of which Tab visits each; Shift+Tab leaves it.

    Qt would never let it out again: it begins anew at the last link. And Tab came to the label
    before it came to a link, where nothing was to be seen of it.
    """

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            super().focusNextPrevChild(event.reason() is Qt.FocusReason.TabFocusReason)

    def focusNextPrevChild(self, forward: bool) -> bool:
        if forward:
            return super().focusNextPrevChild(True)
        return QWidget.focusNextPrevChild(self, False)


class PlainLabel(QLabel):
    """A label for whatever a user may have typed: left to itself Qt takes `<img …>` for markup."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(words)


def heading(words: str, role: str = "bagian") -> QLabel:
    """The heading of a part of a page, or words below it."""
    label = PlainLabel(words)
    label.setProperty("peran", role)
    return label


def line_height(font: QFont) -> int:
    """Px that a line of an ElidedLabel takes."""
    return QFontMetrics(font).lineSpacing() + 2


class ElidedLabel(QWidget):
    """A label whose text never widens the window: so many lines, then an ellipsis and a tooltip.

    A `lead` before it (a code) is set in the accent colour. The widget is as high as its lines.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._lead = self._short = ""
        self._role = "text"
        self._most = 1
        self._lines: tuple[str, ...] = ()
        self._set = theme.font()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def dress(self, font: QFont, role: str = "text", most: int = 1) -> None:
        """How it is set: font, colour role and the most lines."""
        self._set, self._role, self._most = font, role, most
        self._fit()

    def show_text(self, text: str, lead: str = "", short: str = "") -> None:
        """`short` stands there in place of a text of which there is no room for half."""
        self._text, self._lead, self._short = text, lead, short
        self.setAccessibleName(f"{lead} {text}".strip())
        self._fit()

    @property
    def text(self) -> str:
        return self._text

    def _indent(self) -> int:
        return QFontMetrics(self._set).horizontalAdvance(self._lead) + 10 if self._lead else 0

    def _fit(self) -> None:
        """Break it anew; before it is shown nobody knows its width: it takes a line, as most do."""
        if self.testAttribute(Qt.WidgetAttribute.WA_PendingResizeEvent):
            self.updateGeometry()
        else:
            self._break()

    def _break(self) -> None:
        width = max(20, self.width() - self._indent())
        said, metrics = self._text, QFontMetrics(self._set)
        if self._short and metrics.horizontalAdvance(said) > 2 * width * self._most:
            said = self._short
        self._lines = elided_lines(said, self._set, width, self._most)
        cut = " ".join(self._lines).split() != self._text.split()
        self.setToolTip(self._text if cut else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        line = line_height(self._set)
        return QSize(40, line * max(1, len(self._lines)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._break()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._set)
        line = line_height(self._set)
        if self._lead:
            painter.setPen(theme.current().accent)
            painter.drawText(
                QRect(0, 0, self.width(), line), Qt.AlignmentFlag.AlignVCenter, self._lead
            )
        painter.setPen(getattr(theme.current(), self._role))
        for number, text in enumerate(self._lines):
            rect = QRect(self._indent(), number * line, self.width() - self._indent(), line)
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, text)


def fit_words(buttons: Iterable[QAbstractButton], row: QLayout, room: int) -> None:
    """Take the words of buttons in this order until their row has room; their names say them."""
    daftar = list(buttons)
    for button in daftar:
        button.setText(button.accessibleName())
    for button in daftar:
        row.invalidate()  # a layout inside another is not told of a shorter text
        if row.sizeHint().width() > room:
            button.setText("")
