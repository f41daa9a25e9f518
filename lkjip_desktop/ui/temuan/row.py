"""Paints a finding in two lines: what it says, and below it where."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from lkjip_desktop.app.finding_list import Item
from lkjip_desktop.ui import theme
from lkjip_desktop.ui.tokens import TYPE_BODY, TYPE_DENSE, TYPE_NOTE

ITEM = Qt.ItemDataRole.UserRole
HINT, FOLD = ITEM + 1, ITEM + 2
"""Of a heading: what stands at its right, and by what its fold is remembered."""
HEADING = 28
FINDING = 39
SIDE = 8


class FindingDelegate(QStyledItemDelegate):
    """Headings stay as Qt paints them, with their hint at the right; findings take two lines."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        finding = index.data(ITEM) is not None
        return QSize(1, FINDING if finding else HEADING)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        item: Item | None = index.data(ITEM)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        painter.save()
        if item is None:
            _heading(painter, rect, index, chosen=chosen)
        else:
            _finding(painter, rect, item, chosen=chosen)
        painter.restore()


def _heading(
    painter: QPainter,
    rect: QRect,
    index: QModelIndex | QPersistentModelIndex,
    *,
    chosen: bool,
) -> None:
    tema, top = theme.current(), not index.parent().isValid()
    ground = tema.header if top else tema.surface
    painter.fillRect(rect, tema.selection if chosen else ground)
    area = rect.adjusted(SIDE, 0, -SIDE, 0)
    icon = index.data(Qt.ItemDataRole.DecorationRole)
    if icon is not None:
        icon.paint(painter, QRect(area.left(), area.center().y() - 7, 15, 15))
        area.setLeft(area.left() + 22)
    painter.setFont(theme.font(TYPE_BODY if top else TYPE_DENSE, 600))
    painter.setPen(tema.text if top else tema.text2)
    left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(area, left, index.data())
    hint = index.data(HINT)
    if hint:
        painter.setFont(theme.font(TYPE_NOTE))
        painter.setPen(tema.text3)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(area, right, hint)


def _finding(painter: QPainter, rect: QRect, item: Item, *, chosen: bool) -> None:
    tema = theme.current()
    painter.fillRect(rect, tema.selection if chosen else tema.surface)
    if chosen:
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), tema.accent)
    area = rect.adjusted(SIDE, 4, -SIDE, -3)
    upper = QRect(area.left(), area.top(), area.width(), area.height() // 2)
    lower = QRect(area.left(), upper.bottom(), area.width(), area.height() // 2)
    _line(painter, upper, item.temuan.pesan, 600 if chosen else 400, TYPE_BODY, tema.text)
    _line(painter, lower, item.tempat, 400, TYPE_NOTE, tema.text2)


def _line(
    painter: QPainter, area: QRect, text: str, weight: int, size: int, colour: QColor
) -> None:
    painter.setFont(theme.font(size, weight))
    painter.setPen(colour)
    fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, fitting)
