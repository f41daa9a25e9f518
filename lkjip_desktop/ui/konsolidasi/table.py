"""The table of changes: choices by mouse in the cells or by D, I, B; folds by arrows or mouse."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from lkjip_desktop.app.share.perubahan import Corrected, PartChange
from lkjip_desktop.app.share.review import ChangeGroup, is_open, next_choice
from lkjip_desktop.domain.merge.decision import Choice, ValueSource, always
from lkjip_desktop.ui.konsolidasi.delegate import ChangeDelegate, boxes
from lkjip_desktop.ui.konsolidasi.model import HASIL, ISIAN, SOURCES, ChangeModel, Node

WIDTHS: Final = {1: 136, 2: 182, 3: 182, HASIL: 207}
NARROW: Final = {1: 126, 2: 126, 3: 126, HASIL: 124}
KEYS: Final = {
    Qt.Key.Key_D: ValueSource.DASAR,
    Qt.Key.Key_I: ValueSource.INDUK,
    Qt.Key.Key_B: ValueSource.BAGIAN,
}
Decisions = list[tuple[PartChange, Choice | None]]


class ChangeView(QTreeView):
    """Shows the changes; says what was decided and which text is wanted, and decides nothing."""

    decided = Signal(list)
    """Conflicts with the choice made for each, None where it was taken back."""
    wanted = Signal(object)
    """A change whose texts are to be seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ChangeModel(self)
        self._delegate = ChangeDelegate(self._model)
        self._folded: set[tuple[object, ...]] = set()
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self._set_header()
        self.set_narrow(narrow=False)
        self.collapsed.connect(lambda index: self._fold(index, folded=True))
        self.expanded.connect(lambda index: self._fold(index, folded=False))

    def _set_header(self) -> None:
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(96)
        header.setSectionResizeMode(ISIAN, QHeaderView.ResizeMode.Stretch)

    def set_narrow(self, *, narrow: bool) -> None:
        """Give the values less room, so that in a narrow window all columns are seen."""
        for column, width in (NARROW if narrow else WIDTHS).items():
            self.header().resizeSection(column, width)

    def show_groups(
        self, groups: tuple[ChangeGroup, ...], with_texts: Iterable[tuple[object, ...]]
    ) -> None:
        """Put these changes on the page; folds and the chosen line stay where they can."""
        current = self.node
        known, place = (current.key if current else None), self.verticalScrollBar().value()
        self._delegate.with_texts = frozenset(with_texts)
        if self._model.show_groups(groups):
            self.viewport().update()
            return
        again: Node | None = None
        for node in self._model.nodes():
            if node.below:
                index = self._model.index_of(node)
                spanned = node.item is None
                self.setFirstColumnSpanned(index.row(), index.parent(), spanned)
                self.setExpanded(index, node.key not in self._folded)
            if node.key == known:
                again = node
        self.verticalScrollBar().setValue(place)
        if again is not None:
            self.setCurrentIndex(self._model.index_of(again))

    @property
    def node(self) -> Node | None:
        """The chosen line."""
        return self._model.node(self.currentIndex())

    def go(self, item: PartChange) -> None:
        """Choose the line of a change."""
        for node in self._model.nodes():
            if node.item is item:
                index = self._model.index_of(node)
                self.setCurrentIndex(index)
                self.scrollTo(index)

    def next_open(self) -> bool:
        """Go to the next conflict that is undecided, around the end; False where there is none."""
        nodes = list(self._model.nodes())
        start = nodes.index(self.node) + 1 if self.node in nodes else 0
        for node in (*nodes[start:], *nodes[:start]):
            if node.item is not None and is_open(node.item):
                self.go(node.item)
                return True
        return False

    def _fold(self, index: QModelIndex, *, folded: bool) -> None:
        node = self._model.node(index)
        if node is not None:
            (self._folded.add if folded else self._folded.discard)(node.key)

    # input

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, node = Qt.Key(event.key()), self.node
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or node is None:
            super().keyPressEvent(event)
        elif key in KEYS:
            self._choose(node, KEYS[key])
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._decide((item, None) for item in _conflicts(node))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._open(node)
        elif key is Qt.Key.Key_Left and self._is_closed(node) and node.above is not None:
            self.setCurrentIndex(self._model.index_of(node.above))
        else:
            super().keyPressEvent(event)

    def _is_closed(self, node: Node) -> bool:
        return not node.below or not self.isExpanded(self._model.index_of(node))

    def _choose(self, node: Node, source: ValueSource) -> None:
        """One conflict steps through the values of the source; under a heading all take it."""
        if isinstance(node.content, Corrected) and node.above is not None:
            node = node.above
        if node.item is not None:
            self._decide((item, next_choice(item, source)) for item in _conflicts(node))
            return
        choose = always(source)
        made = ((item, choose(item.conflict)) for item in _conflicts(node) if item.conflict)
        self._decide((item, choice) for item, choice in made if choice is not None)

    def _decide(self, made: Iterable[tuple[PartChange, Choice | None]]) -> None:
        decisions: Decisions = list(made)
        if decisions:
            self.decided.emit(decisions)

    def _open(self, node: Node) -> None:
        if node.item is None:
            index = self._model.index_of(node)
            self.setExpanded(index, not self.isExpanded(index))
        elif node.key in self._delegate.with_texts:
            self.wanted.emit(node.item)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        node = self._model.node(index)
        if node is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if node.item is None:
            self._open(node)
            return
        for choice, box in boxes(node.item, index.column(), self.visualRect(index)):
            if box.contains(event.position().toPoint()):
                self._decide([(node.item, None if node.item.pilihan == choice else choice)])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        node = self._model.node(index)
        if node is not None and node.item is not None and index.column() not in SOURCES:
            self._open(node)
        else:
            self.mousePressEvent(event)  # two quick choices are two choices

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        node = self._model.node(index)
        item = node.item if node else None
        hand = item is not None and any(
            box.contains(event.position().toPoint())
            for _, box in boxes(item, index.column(), self.visualRect(index))
        )
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.viewport().update()


def _conflicts(node: Node) -> Collection[PartChange]:
    return [item for item in node.items() if item.conflict is not None]
