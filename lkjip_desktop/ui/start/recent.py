"""The list of reports opened before, with how far each was and whether it is still there."""

import os
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QRunnable,
    QSize,
    Qt,
    QThreadPool,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from lkjip_desktop.domain.model.waktu import recent_words
from lkjip_desktop.ui.kit import icon, mark, theme
from lkjip_desktop.ui.kit.label import elided_lines
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.kit.preference import Recent
from lkjip_desktop.ui.kit.row_list import paint_ground

Index = QModelIndex | QPersistentModelIndex
HEIGHT: Final = 66
RIGHT: Final = 300
"""Room for the state and the day (px)."""


class _Look(QObject):
    """Tells which paths lead nowhere; a flash disk that sleeps must not stall the window."""

    missing = Signal(str)


class _Search(QRunnable):
    def __init__(self, paths: Sequence[str], look: _Look) -> None:
        super().__init__()
        self._paths = paths
        self._look = look

    def run(self) -> None:
        with suppress(RuntimeError):  # the window went while a slow disk was asked
            for path in self._paths:
                if not os.path.exists(path):  # noqa: PTH110 - it may be no path of this system
                    self._look.missing.emit(path)


class RecentModel(QAbstractListModel):
    """The rows that match what is searched for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._all: tuple[Recent, ...] = ()
        self.items: list[Recent] = []
        self.missing: set[str] = set()
        self._look = _Look(self)
        self._look.missing.connect(self._note_missing)

    def show(self, items: tuple[Recent, ...]) -> None:
        self._all = items
        self.missing.clear()
        self.narrow("")
        paths = [item.path for item in items]
        QThreadPool.globalInstance().start(_Search(paths, self._look))

    def narrow(self, text: str) -> None:
        """Keep the rows in which every word occurs."""
        words = text.casefold().split()
        self.beginResetModel()
        self.items = [
            item
            for item in self._all
            if all(word in f"{item.title} {item.note} {item.path}".casefold() for word in words)
        ]
        self.endResetModel()

    def below(self, item: Recent, *, narrow: bool = False) -> str:
        """The second line: where it is if the list names another of its name, as a copy is.

        In a `narrow` list, which has no room for its state, also that it is not found.
        """
        same = [one for one in self._all if (one.title, one.note) == (item.title, item.note)]
        line = item.note if item.note and len(same) == 1 else item.path
        return f"Tidak ditemukan: {line}" if narrow and item.path in self.missing else line

    def _note_missing(self, path: str) -> None:
        self.missing.add(path)
        if self.items:
            self.dataChanged.emit(self.index(0), self.index(len(self.items) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self.items[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            lost = ", tidak ditemukan" if item.path in self.missing else ""
            return f"{item.title}, {self.below(item)}, {_state(item)}{lost}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{item.path}\n{_state(item)}"
        return None


def _state(item: Recent) -> str:
    """What the row shows by marks where it has room: "15 dari 16 selesai, 5 galat"."""
    found = ((item.errors, "galat"), (item.warnings, "peringatan"))
    counts = ", ".join(f"{count} {level}" for count, level in found if count)
    return f"{item.done} dari {item.total} selesai, {counts or 'tanpa temuan'}"


class RecentList(QListView):
    """Enter or a double click opens a report; Delete takes it out of the list."""

    wanted = Signal(str)
    dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RecentModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_RecentPainter(self))
        self.setMouseTracking(True)
        self.activated.connect(self._open)

    def _open(self, index: Index) -> None:
        self.wanted.emit(self.rows.items[index.row()].path)

    def open_first(self) -> None:
        """Open what a search found, the first of it."""
        if self.rows.rowCount():
            self._open(self.rows.index(0))

    def enter(self) -> None:
        """Go on from the search in the first row that it found."""
        if self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0))
            self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Delete and index.isValid():
            self.dropped.emit(self.rows.items[index.row()].path)
            return
        super().keyPressEvent(event)


class _RecentPainter(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(320, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, RecentModel)  # noqa: S101 - this delegate knows one model
        item = model.items[index.row()]
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        tema = theme.current()
        painter.save()
        paint_ground(
            painter,
            rect,
            chosen=bool(state & QStyle.StateFlag.State_Selected),
            hovered=bool(state & QStyle.StateFlag.State_MouseOver),
            focused=False,  # the chosen row is the focus of this list
        )
        painter.setPen(tema.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        lost = item.path in model.missing
        below = model.below(item, narrow=not _is_wide(rect))
        _paint_name(painter, rect, item, below, lost=lost)
        _paint_state(painter, rect, item, lost=lost)
        painter.restore()


def _is_wide(rect: QRect) -> bool:
    """Whether there is room for the state and the day."""
    return rect.width() >= 2 * RIGHT


def _paint_name(painter: QPainter, rect: QRect, item: Recent, below: str, *, lost: bool) -> None:
    tema = theme.current()
    picture = QRectF(rect.left() + 16, rect.top() + 23, 20, 20)
    icon.paint(painter, picture, "flashdisk" if lost else "dokumen", tema.text2)
    width = rect.width() - 50 - (RIGHT if _is_wide(rect) else 16)
    lines = (
        (theme.font(13, 600), tema.text2 if lost else tema.text, item.title, 13),
        (theme.font(12), tema.text2, below, 35),
    )
    for font, ink, text, top in lines:
        painter.setFont(font)
        painter.setPen(ink)
        shown = elided_lines(text, font, width, 1)[0]
        where = QRect(rect.left() + 50, rect.top() + top, width, 18)
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, shown)


def _paint_state(painter: QPainter, rect: QRect, item: Recent, *, lost: bool) -> None:
    if not _is_wide(rect):
        return
    tema = theme.current()
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
    painter.setFont(theme.font(12))
    painter.setPen(tema.text2)
    day = recent_words(item.opened, datetime.now().astimezone().date())
    painter.drawText(rect.adjusted(0, 0, -16, 0), flags, day)
    right = rect.right() - 134
    upper = QRect(right - 160, rect.top() + 13, 160, 18)
    lower = upper.translated(0, 22)
    if lost:
        painter.setPen(tema.below_text)
        painter.drawText(upper, flags, "Tidak ditemukan")
        painter.setPen(tema.text2)
        painter.drawText(lower, flags, "sambungkan flashdisk")
        return
    painter.setPen(tema.text)
    words = f"{item.done} dari {item.total} selesai"
    painter.drawText(upper, flags, words)
    sign = Mark.SELESAI if item.done == item.total and item.total else Mark.DIKERJAKAN
    left = right - painter.fontMetrics().horizontalAdvance(words) - 20
    mark.paint(painter, QRectF(left, upper.top() + 3, 12, 12), sign, tema)
    _paint_findings(painter, lower, item)
    if not item.warnings and not item.errors:
        painter.setPen(tema.text2)
        painter.drawText(lower, flags, "tanpa temuan")


def _paint_findings(painter: QPainter, rect: QRect, item: Recent) -> None:
    place = QRectF(rect)
    for sign, count in ((Mark.PERINGATAN, item.warnings), (Mark.GALAT, item.errors)):
        if count:
            mark.paint_badge(painter, place, sign, count, theme.current(), 12)
            place.setRight(place.right() - mark.badge_width(count, 12) - 7)
