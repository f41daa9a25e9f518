"""The side list of planning: icon, title and state of every part; two can be chosen together."""

from typing import Final

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QWidget

from lkjip_desktop.app.overview.planning import PART, PARTS, State
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.ui.kit import icon, mark, theme
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.kit.row_list import RowList

HEIGHT: Final = 32
_BEFORE = 35
"""Room of the icon before a title, px."""
MOST: Final = 2
"""Parts that are open together."""
_MARK: Final = {
    State.GALAT: Mark.GALAT,
    State.PERINGATAN: Mark.PERINGATAN,
    State.CATATAN: Mark.CATATAN,
    State.EMPTY: Mark.KOSONG,
    State.DONE: Mark.SELESAI,
}


@dataclass(frozen=True, slots=True)
class PartRow:
    """A part of planning with how far it is; None: not known yet."""

    key: str
    state: State | None = None

    @property
    def words(self) -> str:
        return PART[self.key].title

    @property
    def tooltip(self) -> str:
        return self.spoken

    @property
    def spoken(self) -> str:
        return f"{self.words}, {self.state.value}" if self.state else self.words


class PartList(RowList[PartRow]):
    """Chosen by mouse, arrows or typing; Ctrl and click, or Ctrl+Space, adds a second part."""

    parts_chosen = Signal(tuple)
    """Keys of the parts to show, in the order of the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.show_states({})
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self.confirmed.connect(lambda _: self.focusNextChild())

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
        self.rows.show(tuple(PartRow(part.key, states.get(part.key)) for part in PARTS))

    def row_height(self, row: PartRow, *, first: bool) -> int:
        return HEIGHT

    def paint(self, painter: QPainter, rect: QRect, row: PartRow, *, chosen: bool) -> None:
        _paint(painter, rect, row, chosen=chosen)

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
            self.parts_chosen.emit(self.keys)


def _paint(p: QPainter, rect: QRect, row: PartRow, *, chosen: bool) -> None:
    tema, part = theme.current(), PART[row.key]
    middle = rect.center().y() + 0.5
    colour = tema.accent if chosen else tema.text2
    icon.paint(p, QRectF(rect.left() + 11, middle - 8, 16, 16), part.icon, colour)
    right = rect.right() - 12
    if row.state is not None:
        mark.paint(p, QRectF(right - 14, middle - 7, 14, 14), _MARK[row.state], tema)
        right -= 20
    font = theme.font(13, 600 if chosen else 400)
    p.setFont(font)
    p.setPen(tema.text)
    left = rect.left() + _BEFORE
    room = QRect(left, rect.top(), right - left, rect.height())
    words = QFontMetrics(font).elidedText(part.title, Qt.TextElideMode.ElideRight, room.width())
    p.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
