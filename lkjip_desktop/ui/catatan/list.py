"""The list of notes: where, who and when, what was said, and what was said to it last."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from lkjip_desktop.domain.model.komentar import ThreadState
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.ui.kit import mark, theme
from lkjip_desktop.ui.kit.label import elided_lines
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.kit.row_list import RowList
from lkjip_desktop.ui.kit.tokens import TYPE_BODY, TYPE_DENSE, TYPE_NOTE

MARKS: Final = {
    ThreadState.TERBUKA: Mark.CATATAN_TERBUKA,
    ThreadState.DIJAWAB: Mark.CATATAN_DIJAWAB,
    ThreadState.SELESAI: Mark.CATATAN_SELESAI,
    ThreadState.DITARIK: Mark.TIDAK_BERLAKU,
}
_SIDE, _LINE, _PAD, _LEFT = 14, 18, 9, 36
_MOST_LINES: Final = 3


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A thread in the list."""

    key: str
    state: ThreadState
    place: str
    date: str
    who: str
    teks: str
    reply: str = ""
    """The last answer, with who gave it."""
    returned: bool = False
    begun: bool = False
    """Whether it is a note that is being written and in no file yet."""

    @property
    def words(self) -> str:
        return f"{self.place} {self.teks}"

    @property
    def tooltip(self) -> str:
        return ""

    @property
    def spoken(self) -> str:
        facts = (self.place, self.sign.value, self.who, self.date)
        said = f"{', '.join(filter(None, facts))}: {self.teks}"
        return f"{said}. {self.reply}" if self.reply else said

    @property
    def sign(self) -> Mark:
        """Its shape says how far it is."""
        done = {ThreadState.SELESAI, ThreadState.DITARIK}
        if self.begun:
            return Mark.DIKERJAKAN
        return Mark.DIKEMBALIKAN if self.returned and self.state not in done else MARKS[self.state]


class NoteList(RowList[NoteRow]):
    """Enter goes on to the answer, Space settles, Delete withdraws."""

    settled = Signal()
    withdrawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        told = {Qt.Key.Key_Space: self.settled, Qt.Key.Key_Delete: self.withdrawn}
        if event.key() in told and not event.modifiers():
            told[Qt.Key(event.key())].emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _lines(self, row: NoteRow) -> tuple[tuple[str, ...], tuple[str, ...]]:
        width = self.viewport().width() - _LEFT - _SIDE
        said = elided_lines(row.teks, _body(), width, _MOST_LINES)
        return said, elided_lines(row.reply, _note(), width - 10, 2) if row.reply else ()

    def row_height(self, row: NoteRow, *, first: bool) -> int:
        said, reply = self._lines(row)
        return 2 * _PAD + _LINE * (2 + len(said) + len(reply)) + (4 if reply else 0)

    def paint(self, painter: QPainter, rect: QRect, row: NoteRow, *, chosen: bool) -> None:
        tema, top = theme.current(), rect.top() + _PAD
        mark.paint(painter, QRectF(rect.left() + _SIDE, top + 1, 14, 14), row.sign, tema)
        left, width = rect.left() + _LEFT, rect.width() - _LEFT - _SIDE
        painter.setFont(_note())
        painter.setPen(tema.text3)
        taken = painter.fontMetrics().horizontalAdvance(row.date) + 10
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(left, top, width, _LINE), right, row.date)
        done = row.state in {ThreadState.SELESAI, ThreadState.DITARIK}
        painter.setFont(theme.font(TYPE_BODY, 600))
        painter.setPen(tema.text2 if done else tema.text)
        _draw(painter, QRect(left, top, width - taken, _LINE), row.place)
        painter.setFont(_note())
        painter.setPen(tema.text3)
        _draw(painter, QRect(left, top + _LINE, width, _LINE), row.who)
        said, reply = self._lines(row)
        top += 2 * _LINE
        painter.setFont(_body())
        painter.setPen(tema.text2 if done else tema.text)
        for line in said:
            _draw(painter, QRect(left, top, width, _LINE), line)
            top += _LINE
        top += 2
        painter.fillRect(QRect(left, top, 2, _LINE * len(reply)), tema.frame)
        painter.setFont(_note())
        painter.setPen(tema.text2)
        for line in reply:
            _draw(painter, QRect(left + 10, top, width - 10, _LINE), line)
            top += _LINE
        painter.setPen(tema.line)
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())


def _body() -> QFont:
    return theme.font(TYPE_BODY)


def _note() -> QFont:
    return theme.font(max(TYPE_NOTE, TYPE_DENSE))


def _draw(painter: QPainter, where: QRect, words: str) -> None:
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, where.width())
    painter.drawText(where, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
