"""Draws a live figure inside a text: its value in a frame, one character to the cursor.

The place of a picture is such a chip, too, with the picture's caption in it.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPen,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from lkjip_desktop.domain.display.live import picture_of
from lkjip_desktop.ui.kit import icon, theme

KIND: Final = QTextFormat.ObjectTypes.UserObject.value + 1
_TOKEN: Final = QTextFormat.Property.UserProperty.value + 1
CHARACTER: Final = "\ufffc"
_SIGN: Final = "ƒ"
_PAD, _GAP, _LEAST = 6.0, 3.0, 60.0
_ICON: Final = 15.0

Words = Callable[[str], tuple[str, bool]]
"""What a token prints, and whether it still leads anywhere."""


def chip_format(token: str, look: QTextCharFormat) -> QTextCharFormat:
    """The format of the character that stands for a live figure, in the look of its text."""
    made = QTextCharFormat(look)
    made.setObjectType(KIND)
    made.setProperty(_TOKEN, token)
    # On the line of the words: set at the bottom, one without words beside it hung below its line.
    made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
    return made


def token_of(look: QTextFormat) -> str | None:
    """The token of a live figure, None for ordinary text."""
    return str(look.property(_TOKEN)) if look.objectType() == KIND else None


class ChipPainter(QPyTextObject):
    """Sizes and paints the chips of one document; `held` is the position of the one in hand."""

    def __init__(self, parent: QObject, words: Words) -> None:
        super().__init__(parent)
        self.words = words
        self.held = -1
        self.widest = 400.0

    def intrinsicSize(self, doc: QTextDocument, position: int, look: QTextFormat) -> QSizeF:
        font = _font(look)
        width = QFontMetricsF(font).horizontalAdvance(self._text(look)[0])
        wanted = width + _sign_width(font, look) + _GAP + 2 * _PAD + 2
        return QSizeF(min(wanted, max(_LEAST, self.widest)), QFontMetricsF(font).height() + 3)

    def _text(self, look: QTextFormat) -> tuple[str, bool]:
        return self.words(token_of(look) or "")

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        position: int,
        look: QTextFormat,
    ) -> None:
        tema, font, rect = theme.current(), _font(look), QRectF(rect)
        text, there = self._text(look)
        held = position == self.held
        metrics = QFontMetricsF(font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = 1.0 if held else 0.5
        box = rect.adjusted(1 + inset, inset, -1 - inset, -inset)
        edge = tema.accent if held else tema.frame
        painter.setPen(QPen(edge if there else tema.error, 2 * inset))
        painter.setBrush(tema.selection if there else tema.error_soft)
        painter.drawRoundedRect(box, 4, 4)
        baseline = rect.bottom() - QFontMetrics(look.toCharFormat().font()).descent()
        left = rect.left() + 1 + _PAD
        wide, colour = _sign_width(font, look), tema.accent if there else tema.error
        if picture_of(token_of(look) or "") is not None:
            middle = rect.center().y() - wide / 2
            icon.paint(painter, QRectF(left, middle, wide, wide), "gambar", colour)
        else:
            painter.setFont(_sign(font))
            painter.setPen(colour)
            painter.drawText(QPointF(left, baseline), _SIGN)
        left += wide + _GAP
        painter.setFont(font)
        painter.setPen(tema.text)
        room = rect.right() - 1 - _PAD - left + 0.5
        painter.drawText(
            QPointF(left, baseline), metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        )
        painter.restore()


def _font(look: QTextFormat) -> QFont:
    shape = look.toCharFormat().font()
    font = theme.font(_size(shape), 600, figures=True)
    font.setItalic(shape.italic())
    return font


def _size(shape: QFont) -> int:
    return shape.pixelSize() - 1 if shape.pixelSize() > 0 else 13


def _sign_width(font: QFont, look: QTextFormat) -> float:
    if picture_of(token_of(look) or "") is not None:
        return _ICON
    return QFontMetricsF(_sign(font)).horizontalAdvance(_SIGN)


def _sign(font: QFont) -> QFont:
    sign = QFont(font)
    sign.setItalic(True)
    sign.setWeight(QFont.Weight.Medium)
    return sign
