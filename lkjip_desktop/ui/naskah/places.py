"""The list of the report's texts, by chapter, each with its stage and its gravest finding."""

from dataclasses import dataclass
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
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from lkjip_desktop.app.overview.progress import Stage
from lkjip_desktop.ui.kit import icon, mark, theme
from lkjip_desktop.ui.kit.label import elided_lines
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.kit.side_list import STAGE_MARK, SideList, paint_ground

Index = QModelIndex | QPersistentModelIndex

ROW: Final = 27
_LEFT: Final = 30
_STEP: Final = 17
_FOLD: Final = 10


@dataclass(frozen=True, slots=True)
class Place:
    """A row of the list: a chapter, or a text in one or alone."""

    key: str
    title: str
    lead: str = ""
    """The number of a chapter."""
    stage: Stage | None = None
    level: Mark | None = None
    """The gravest of its findings."""
    group: str = ""
    """Key of the chapter it is under."""
    is_group: bool = False


class _Rows(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.all: tuple[Place, ...] = ()
        self.shown: tuple[Place, ...] = ()
        self.folded: set[str] = set()

    def show(self, places: tuple[Place, ...]) -> None:
        shown = tuple(place for place in places if place.group not in self.folded)
        same = [place.key for place in shown] == [place.key for place in self.shown]
        if not same:
            self.beginResetModel()
        self.all, self.shown = places, shown
        if not same:
            self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        place = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{place.lead} {place.title}".strip()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(place)
        return None


def _spoken(place: Place) -> str:
    parts = [f"{place.lead} {place.title}".strip()]
    parts += [STAGE_MARK[place.stage].value] if place.stage else []
    parts += [f"ada {place.level.value}"] if place.level else []
    return ", ".join(parts)


class PlaceList(SideList):
    """Chosen by mouse, arrows, or typing a name; a chapter folds."""

    chosen = Signal(str)
    """Key of the text to go to."""
    entered = Signal(str)
    """Key of the text to write in: Enter was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = _Rows(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Painter(self))
        self.setUniformItemSizes(True)
        self.setMinimumWidth(120)

    def show_places(self, places: tuple[Place, ...], current: str) -> None:
        """Show rows with one of them chosen; nothing is told."""
        blocked = self.selectionModel().blockSignals(True)
        self.rows.show(places)
        row = next((n for n, place in enumerate(self.rows.shown) if place.key == current), -1)
        if row >= 0 and self.currentIndex().row() != row:
            self.setCurrentIndex(self.rows.index(row))
        self.selectionModel().blockSignals(blocked)
        self.viewport().update()

    def place(self, index: Index) -> Place | None:
        """The row at an index."""
        return self.rows.shown[index.row()] if index.isValid() else None

    def fold(self, key: str, *, folded: bool | None = None) -> None:
        """Fold or unfold a chapter; None: turn it round."""
        wanted = key not in self.rows.folded if folded is None else folded
        (self.rows.folded.add if wanted else self.rows.folded.discard)(key)
        self.show_places(self.rows.all, key)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        place = self.place(current)
        if place is not None and not self.selectionModel().signalsBlocked():
            self.chosen.emit(place.key)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        place = self.place(index)
        if place is not None and place.is_group and event.position().x() < _LEFT:
            self.fold(place.key)
        elif place is not None and index == self.currentIndex():
            self.chosen.emit(place.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place, key = self.place(self.currentIndex()), event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if place is not None:
                self.entered.emit(place.key)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and place is not None:
            if place.is_group:
                self.fold(place.key, folded=key == Qt.Key.Key_Left)
        else:
            super().keyPressEvent(event)


class _Painter(QStyledItemDelegate):
    """Paints a row with marks of our own."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self.parent()
        place = view.place(index) if isinstance(view, PlaceList) else None
        if place is None or not isinstance(view, PlaceList):
            return
        rect: QRect = option.rect  # type: ignore[attr-defined]
        painter.save()
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        paint_ground(
            painter,
            rect,
            chosen=chosen,
            hovered=bool(state & QStyle.StateFlag.State_MouseOver),
            focused=bool(state & QStyle.StateFlag.State_HasFocus),
        )
        _paint_place(painter, rect, place, folded=place.key in view.rows.folded, chosen=chosen)
        painter.restore()


def _paint_place(
    painter: QPainter, rect: QRect, place: Place, *, folded: bool, chosen: bool
) -> None:
    tema = theme.current()
    left = rect.left() + _LEFT + (_STEP if place.group else 0)
    if place.is_group:
        arrow = QRectF(rect.left() + _FOLD, rect.center().y() - 6, 13, 13)
        icon.paint(painter, arrow, "kurung_kanan" if folded else "kurung_bawah", tema.text2)
    right = float(rect.right() - 28)
    for sign in (STAGE_MARK.get(place.stage) if place.stage else None, place.level):
        if sign is not None:
            mark.paint(painter, QRectF(right, rect.center().y() - 6, 13, 13), sign, tema)
            right -= 21
    font = theme.font(13, 600 if place.is_group or chosen else 400)
    painter.setFont(font)
    painter.setPen(tema.text)
    words = f"{place.lead}  {place.title}".strip()
    text = elided_lines(words, font, int(right) - left + 8, 1)[0]
    painter.drawText(
        QRect(left, rect.top(), rect.width(), rect.height()), Qt.AlignmentFlag.AlignVCenter, text
    )
