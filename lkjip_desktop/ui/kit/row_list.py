"""The lists at the side: rows that are frozen values, chosen by mouse, arrows or typing."""

from typing import Final, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from lkjip_desktop.app.overview.progress import Stage
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.kit.page import SteadyView, meet_children

Index = QModelIndex | QPersistentModelIndex

STAGE_MARK: Final = {
    Stage.EMPTY: Mark.KOSONG,
    Stage.BEGUN: Mark.DIKERJAKAN,
    Stage.DONE: Mark.SELESAI,
}


class ListRow(Protocol):
    """What every list knows of its rows; how a row looks the list itself paints."""

    @property
    def key(self) -> str:
        """What the row stands for; "" of a heading, which cannot be chosen."""

    @property
    def words(self) -> str:
        """What it says, and is found by when it is typed."""

    @property
    def spoken(self) -> str:
        """What a screen reader reads."""

    @property
    def tooltip(self) -> str: ...


R = TypeVar("R", bound=ListRow)


class RowModel(QAbstractListModel, Generic[R]):
    """The rows; painted from `items`, not from roles."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.items: tuple[R, ...] = ()

    def show(self, items: tuple[R, ...]) -> None:
        """Show these rows; where they stand for the same in the same order only they repaint."""
        if [_same(item) for item in items] != [_same(item) for item in self.items]:
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
        if not index.isValid() or not self.items[index.row()].key:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self.items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.words
        if role == Qt.ItemDataRole.ToolTipRole:
            return item.tooltip or None
        return item.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None


def _same(row: ListRow) -> str:
    return row.key or row.words


class SideList(SteadyView, QListView):
    """Scrolls by the pixel and never sideways; its rows follow a switch of theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        meet_children(self)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.viewport().update()


class RowList(SideList, Generic[R]):
    """A list over a RowModel; a subclass says how high a row is and paints it on its ground."""

    chosen = Signal(str)
    """Key of the row to go to."""
    confirmed = Signal(str)
    """Key of the row on which Enter was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: RowModel[R] = RowModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Painter(self))
        self.setMouseTracking(True)
        self.hovered = QPersistentModelIndex()
        self.entered.connect(self._hover)

    def show_rows(self, rows: tuple[R, ...], current: str) -> None:
        """Show rows with one of them chosen; nothing is told."""
        blocked = self.selectionModel().blockSignals(True)
        self.rows.show(rows)
        row = next((n for n, item in enumerate(rows) if current and item.key == current), -1)
        if row >= 0 and self.currentIndex().row() != row:
            self.setCurrentIndex(self.rows.index(row))
        self.selectionModel().blockSignals(blocked)
        self.viewport().update()

    def row(self, index: Index) -> R | None:
        return self.rows.items[index.row()] if index.isValid() else None

    def row_height(self, row: R, *, first: bool) -> int:
        """How high a row is (px)."""
        raise NotImplementedError

    def paint(self, painter: QPainter, rect: QRect, row: R, *, chosen: bool) -> None:
        """Paint a row; what it stands on is painted already."""
        raise NotImplementedError

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        row = self.row(current)
        if row is not None and not self.selectionModel().signalsBlocked():
            self.chosen.emit(row.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
            return
        row = self.row(self.currentIndex())
        self.confirmed.emit(row.key if row else "")

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, held: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Qt gives up where Home leads to a heading, which cannot be chosen."""
        rows = [number for number, item in enumerate(self.rows.items) if item.key]
        if rows and action is QAbstractItemView.CursorAction.MoveHome:
            self.scrollToTop()
            return self.rows.index(rows[0])
        return super().moveCursor(action, held)

    def _hover(self, index: QModelIndex) -> None:
        self.hovered = QPersistentModelIndex(index)


class _Painter(QStyledItemDelegate):
    """Paints a row's ground and has its list paint the rest."""

    def __init__(self, view: RowList[R]) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = self._view.rows.items[index.row()]
        return QSize(60, self._view.row_height(row, first=not index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, rect = self._view, option.rect  # type: ignore[attr-defined]
        row = view.rows.items[index.row()]
        chosen = view.selectionModel().isSelected(index)
        painter.save()
        if row.key:
            paint_ground(
                painter,
                rect,
                # The view is asked, not the option: its QStyle would cost the start 6 ms.
                chosen=chosen,
                hovered=view.underMouse() and index == view.hovered,
                focused=view.hasFocus() and index == view.currentIndex(),
            )
        view.paint(painter, rect, row, chosen=chosen)
        painter.restore()


def paint_ground(
    painter: QPainter, rect: QRect, *, chosen: bool, hovered: bool, focused: bool
) -> None:
    """What a row is painted on; the focus is a frame, not only a colour."""
    tema = theme.current()
    if chosen:
        painter.fillRect(rect, tema.selection)
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), tema.accent)
    elif hovered:
        painter.fillRect(rect, tema.header)
    if focused:
        painter.setPen(tema.accent)
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
