"""The side list of planning: icon, title and state of every part; two can be chosen together."""

from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from lkjip_desktop.app.overview.planning import PART, PARTS, State
from lkjip_desktop.ui.kit import icon, mark, theme
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.kit.side_list import SideList, paint_ground

Index = QModelIndex | QPersistentModelIndex
HEIGHT: Final = 32
MOST: Final = 2
"""Parts that are open together."""
_MARK: Final = {
    State.GALAT: Mark.GALAT,
    State.PERINGATAN: Mark.PERINGATAN,
    State.CATATAN: Mark.CATATAN,
    State.EMPTY: Mark.KOSONG,
    State.DONE: Mark.SELESAI,
}


class PartModel(QAbstractListModel):
    """The parts; painted from PARTS and `states`, not from roles."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.states: dict[str, State] = {}

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(PARTS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        part = PARTS[index.row()]
        state = self.states.get(part.key)
        if role == Qt.ItemDataRole.DisplayRole:
            return part.title
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return f"{part.title}, {state.value}" if state else part.title
        return None


class PartList(SideList):
    """Chosen by mouse, arrows or typing; Ctrl and click, or Ctrl+Space, adds a second part."""

    chosen = Signal(tuple)
    """Keys of the parts to show, in the order of the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = PartModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Painter(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.selectionModel().selectionChanged.connect(self._on_selection)

    @property
    def keys(self) -> tuple[str, ...]:
        """The parts chosen."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(PARTS[row].key for row in rows)

    def choose(self, key: str) -> None:
        """Choose one part alone, unless it is open already."""
        if key not in self.keys:
            index = self.rows.index(PARTS.index(PART[key]))
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def show_states(self, states: dict[str, State]) -> None:
        """How far every part is."""
        if states != self.rows.states:
            self.rows.states = states
            self.viewport().update()

    def _on_selection(self) -> None:
        found = self.selectedIndexes()
        if len(found) > MOST:
            # The one chosen last stays together with the one before it.
            others = [index for index in found if index != self.currentIndex()]
            gone = QItemSelection()
            for index in others[: len(found) - MOST]:
                gone.select(index, index)
            self.selectionModel().select(gone, QItemSelectionModel.SelectionFlag.Deselect)
            return
        if found:
            self.chosen.emit(self.keys)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.focusNextChild()
            return
        super().keyPressEvent(event)


class _Painter(QStyledItemDelegate):
    """Paints an entry with the icons and marks of the program."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        model = index.model()
        assert isinstance(model, PartModel)  # noqa: S101 - this delegate knows one model
        painter.save()
        _paint(painter, rect, index.row(), model.states, state)
        painter.restore()


def _paint(
    p: QPainter, rect: QRect, row: int, states: dict[str, State], state: QStyle.StateFlag
) -> None:
    tema, part = theme.current(), PARTS[row]
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    paint_ground(
        p,
        rect,
        chosen=chosen,
        hovered=bool(state & QStyle.StateFlag.State_MouseOver),
        focused=bool(state & QStyle.StateFlag.State_HasFocus),
    )
    middle = rect.center().y() + 0.5
    colour = tema.accent if chosen else tema.text2
    icon.paint(p, QRectF(rect.left() + 11, middle - 8, 16, 16), part.icon, colour)
    right = rect.right() - 12
    if part.key in states:
        mark.paint(p, QRectF(right - 14, middle - 7, 14, 14), _MARK[states[part.key]], tema)
        right -= 20
    font = theme.font(13, 600 if chosen else 400)
    p.setFont(font)
    p.setPen(tema.text)
    room = QRect(rect.left() + 35, rect.top(), right - rect.left() - 35, rect.height())
    words = QFontMetrics(font).elidedText(part.title, Qt.TextElideMode.ElideRight, room.width())
    p.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
