"""Paints a finding: what it says in as many lines as that takes, and below it where."""

from functools import lru_cache
from html import escape
from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QTreeWidget,
)

from lkjip_desktop.app.overview.finding_list import ListedFinding
from lkjip_desktop.app.overview.notes import ListedNote
from lkjip_desktop.domain.display.whole import with_figures_whole
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.tokens import TYPE_BODY, TYPE_DENSE, TYPE_NOTE

Listed = ListedFinding | ListedNote
ITEM = Qt.ItemDataRole.UserRole
HINT, FOLD = ITEM + 1, ITEM + 2
"""Of a heading: what stands at its right, and by what its fold is remembered."""
HEADING = 28
SIDE = 8
UPPER, LOWER = 4, 5
"""Px above what a finding says, and below where that is."""
PLACE = 17
"""Height of the line that says where."""
_LEVELS = 3
"""Of the tree: a finding stands below a level and a section."""


class FindingDelegate(QStyledItemDelegate):
    """Headings have their hint at the right; a finding is as high as its sentence is long."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        item: Listed | None = index.data(ITEM)
        if item is None:
            return QSize(1, HEADING)
        # As if the scroll bar stood there: its coming changes no height.
        room = self._tree.width() - self._tree.verticalScrollBar().sizeHint().width()
        width = room - _LEVELS * self._tree.indentation() - 2 * SIDE
        return QSize(1, UPPER + height_of(item.pesan, width) + PLACE + LOWER)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Say in full where it is, where that is cut; the sentence itself never is."""
        item: Listed | None = index.data(ITEM)
        metrics = QFontMetrics(theme.font(TYPE_NOTE))
        room = view.visualRect(index).width() - 2 * SIDE
        cut = item is not None and metrics.horizontalAdvance(item.tempat) > room
        QToolTip.showText(event.globalPos(), escape(item.tempat) if item and cut else "", view)
        return True

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        item: Listed | None = index.data(ITEM)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)  # type: ignore[attr-defined]
        painter.save()
        if item is None:
            _heading(painter, rect, index, chosen=chosen, over=over)
        else:
            _finding(painter, rect, item, chosen=chosen, over=over)
        if option.state & QStyle.StateFlag.State_HasFocus:  # type: ignore[attr-defined]
            painter.setPen(theme.current().accent)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()


def _heading(
    painter: QPainter,
    rect: QRect,
    index: QModelIndex | QPersistentModelIndex,
    *,
    chosen: bool,
    over: bool,
) -> None:
    tema, top = theme.current(), not index.parent().isValid()
    ground = tema.header if top or over else tema.surface
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


def _finding(painter: QPainter, rect: QRect, item: Listed, *, chosen: bool, over: bool) -> None:
    tema = theme.current()
    ground = tema.header if over else tema.surface
    painter.fillRect(rect, tema.selection if chosen else ground)
    if chosen:
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), tema.accent)
    area = rect.adjusted(SIDE, UPPER, -SIDE, -LOWER)
    painter.setPen(tema.text)
    wrapped(item.pesan, area.width()).draw(painter, area.topLeft().toPointF())
    lower = QRect(area.left(), area.bottom() + 1 - PLACE, area.width(), PLACE)
    _line(painter, lower, item.tempat, 400, TYPE_NOTE, tema.text2)


@lru_cache(maxsize=8192)
def height_of(text: str, width: int) -> int:
    """Px that a sentence takes in so much width; no word of it is cut."""
    return ceil(wrapped(text, width).boundingRect().height())


def wrapped(text: str, width: int) -> QTextLayout:
    """A sentence in lines of so much width (px), of which none parts a figure from its unit."""
    layout = QTextLayout(with_figures_whole(text), theme.font(TYPE_BODY))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _line(
    painter: QPainter, area: QRect, text: str, weight: int, size: int, colour: QColor
) -> None:
    painter.setFont(theme.font(size, weight))
    painter.setPen(colour)
    fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, fitting)
