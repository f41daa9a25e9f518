"""The list of a section's indikator, grouped by level, each with its stage and its findings."""

from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from lkjip_desktop.app.overview.progress import Stage
from lkjip_desktop.app.overview.waiting import WAITING, WHY
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.ui.kit import mark, theme
from lkjip_desktop.ui.kit.label import elided_lines
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.kit.side_list import STAGE_MARK, SideList, paint_ground
from lkjip_desktop.ui.kit.tokens import MARGIN_PANE, ROW_INDIKATOR

Index = QModelIndex | QPersistentModelIndex

GROUP_HEIGHT: Final = 32
FIRST_GROUP_HEIGHT: Final = 28
NARROW: Final = 132
"""Below this width (px) only marks and codes are shown."""


@dataclass(frozen=True, slots=True)
class Item:
    """A row of the list: the heading of a level, or an indikator."""

    id: str
    kode: str = ""
    nama: str = ""
    stage: Stage = Stage.EMPTY
    level: Mark | None = None
    """The worst of its findings."""
    findings: int = 0
    waits: bool = False
    """Whether its results hang on a text that cannot be read yet."""

    @property
    def is_group(self) -> bool:
        return not self.id


class ItemModel(QAbstractListModel):
    """The rows; painted from `items`, not from roles."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.items: tuple[Item, ...] = ()

    def show(self, items: tuple[Item, ...]) -> None:
        """Show these rows; where the same indikator stand in the same order only they repaint."""
        same = [item.id or item.nama for item in items] == [i.id or i.nama for i in self.items]
        if not same:
            self.beginResetModel()
            self.items = items
            self.endResetModel()
            return
        before, self.items = self.items, items
        for row, (old, new) in enumerate(zip(before, items, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.items[index.row()].is_group:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self.items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{item.kode} {item.nama}".strip()
        if role == Qt.ItemDataRole.ToolTipRole:
            why = f"\n{WHY}" if item.waits else ""
            return None if item.is_group else f"{item.kode}  {item.nama}{why}".strip()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(item)
        return None


def _spoken(item: Item) -> str:
    if item.is_group:
        return item.nama
    found = f", {item.findings} temuan, terberat {item.level.value}" if item.level else ""
    if item.waits:
        found = f", {WAITING} isian yang belum terbaca"
    return f"{item.kode} {item.nama}, {item.stage.value}{found}"


class IndicatorList(SideList):
    """Chosen by mouse, arrows, or typing a code."""

    chosen = Signal(str)
    """Id of the indikator to open."""
    confirmed = Signal()
    """Enter: on to what is to be filled in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ItemModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Painter(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(False)
        self.setMinimumWidth(76)
        self.setMouseTracking(True)
        self.hovered = QPersistentModelIndex()
        self.entered.connect(self._hover)

    def show_items(self, items: tuple[Item, ...], current: str) -> None:
        """Show rows with one of them chosen; nothing is told."""
        blocked = self.selectionModel().blockSignals(True)
        self.rows.show(items)
        row = next((n for n, item in enumerate(items) if item.id == current and current), -1)
        if row >= 0 and self.currentIndex().row() != row:
            self.setCurrentIndex(self.rows.index(row))
            self.viewport().update()
        self.selectionModel().blockSignals(blocked)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid() and not self.selectionModel().signalsBlocked():
            self.chosen.emit(self.rows.items[current.row()].id)

    def _hover(self, index: QModelIndex) -> None:
        self.hovered = QPersistentModelIndex(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.confirmed.emit()
            return
        super().keyPressEvent(event)


class _Painter(QStyledItemDelegate):
    """Paints a row with marks of our own."""

    def __init__(self, view: IndicatorList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        item = self._item(index)
        if not item.is_group:
            return QSize(60, ROW_INDIKATOR)
        return QSize(60, GROUP_HEIGHT if index.row() else FIRST_GROUP_HEIGHT)

    def _item(self, index: Index) -> Item:
        model = index.model()
        assert isinstance(model, ItemModel)  # noqa: S101 - this delegate knows one model
        return model.items[index.row()]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = self._item(index)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        painter.save()
        if item.is_group:
            _paint_group(painter, rect, item)
        else:
            chosen = index == self._view.currentIndex()
            paint_ground(
                painter,
                rect,
                # The view is asked, not the option: its QStyle would cost the start 6 ms.
                chosen=chosen,
                hovered=self._view.underMouse() and index == self._view.hovered,
                focused=chosen and self._view.hasFocus(),
            )
            _paint_item(painter, rect, item)
        painter.restore()


def _paint_waiting(painter: QPainter, room: QRect, narrow: bool) -> int:
    """In place of the findings, which hang on it too; answers the width taken (px)."""
    painter.setFont(theme.font(11))
    painter.setPen(theme.current().warn_text)
    room = room.translated(0, room.height() + 2) if narrow else room
    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, int(flags), WAITING)
    return painter.fontMetrics().horizontalAdvance(WAITING) + 8


def _paint_group(painter: QPainter, rect: QRect, item: Item) -> None:
    painter.setFont(theme.font(12, 600))
    painter.setPen(theme.current().text2)
    inner = rect.adjusted(MARGIN_PANE, 0, -8, -4)
    name = elided_lines(item.nama, painter.font(), inner.width(), 1)[0]
    painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, name)


def _paint_item(painter: QPainter, rect: QRect, item: Item) -> None:
    tema = theme.current()
    line, narrow = 17, rect.width() < NARROW
    top = rect.top() + 8
    sign = QRectF(rect.left() + MARGIN_PANE, top + 1, 14, 14)
    mark.paint(painter, sign, STAGE_MARK[item.stage], tema)
    painter.setFont(theme.font(13, 600))
    painter.setPen(tema.text)
    most = rect.width() - 44 if narrow else rect.width() // 3
    kode = elided_lines(item.kode, painter.font(), most, 1)[0]
    wide = painter.fontMetrics().horizontalAdvance(kode)
    where = QRect(rect.left() + 38, top, wide + 2, line)
    painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, kode)
    right = rect.right() - 14
    if item.waits:
        right -= _paint_waiting(painter, QRect(rect.left(), top, right - rect.left(), line), narrow)
    elif item.level is not None and item.findings:
        badge = QRectF(rect.left(), top, right - rect.left(), line)
        if narrow:
            badge.translate(0, line + 2)
        mark.paint_badge(painter, badge, item.level, item.findings, tema)
        right -= 40
    if narrow:
        return
    font = theme.font(12)
    painter.setFont(font)
    painter.setPen(tema.text2)
    left = rect.left() + max(64, 38 + wide + 8)
    for number, text in enumerate(elided_lines(item.nama, font, right - left, 2)):
        where = QRect(left, top + number * line, right - left, line)
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, text)
