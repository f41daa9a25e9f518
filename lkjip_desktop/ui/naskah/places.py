"""The list of the report's texts, by chapter, each with its stage and its gravest finding."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from lkjip_desktop.app.overview.progress import Stage
from lkjip_desktop.ui.kit import icon, mark, theme
from lkjip_desktop.ui.kit.label import elided_lines
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.kit.row_list import STAGE_MARK, RowList

ROW: Final = 27
_LEFT: Final = 30
_STEP: Final = 17
_FOLD: Final = 10


@dataclass(frozen=True, slots=True)
class TextRow:
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

    @property
    def words(self) -> str:
        return f"{self.lead} {self.title}".strip()

    @property
    def tooltip(self) -> str:
        return ""

    @property
    def spoken(self) -> str:
        parts = [self.words]
        parts += [STAGE_MARK[self.stage].value] if self.stage else []
        parts += [f"ada {self.level.value}"] if self.level else []
        return ", ".join(parts)


class PlaceList(RowList[TextRow]):
    """Chosen by mouse, arrows, or typing a name; Enter goes on to write, and a chapter folds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[TextRow, ...] = ()
        self._folded: set[str] = set()
        self.setUniformItemSizes(True)
        self.setMinimumWidth(120)

    def show_rows(self, rows: tuple[TextRow, ...], current: str) -> None:
        """Show rows with one of them chosen, and none of a folded chapter; nothing is told."""
        self._all = rows
        super().show_rows(tuple(row for row in rows if row.group not in self._folded), current)

    def fold(self, key: str, *, folded: bool | None = None) -> None:
        """Fold or unfold a chapter; None: turn it round."""
        wanted = key not in self._folded if folded is None else folded
        (self._folded.add if wanted else self._folded.discard)(key)
        self.show_rows(self._all, key)

    def row_height(self, row: TextRow, *, first: bool) -> int:
        return ROW

    def paint(self, painter: QPainter, rect: QRect, row: TextRow, *, chosen: bool) -> None:
        _paint_place(painter, rect, row, folded=row.key in self._folded, chosen=chosen)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        place = self.row(index)
        if place is not None and place.is_group and event.position().x() < _LEFT:
            self.fold(place.key)
        elif place is not None and index == self.currentIndex():
            self.chosen.emit(place.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place, key = self.row(self.currentIndex()), event.key()
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and place is not None:
            if place.is_group:
                self.fold(place.key, folded=key == Qt.Key.Key_Left)
        else:
            super().keyPressEvent(event)


def _paint_place(
    painter: QPainter, rect: QRect, place: TextRow, *, folded: bool, chosen: bool
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
