"""The quarters of an indikator side by side, each a button that the whole window turns to."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QWidget

from lkjip_desktop.app.overview.quarter_run import QuarterStand
from lkjip_desktop.domain.model.setting import PredikatSign
from lkjip_desktop.ui.kit import icon, mark, theme
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.kit.tokens import TYPE_DENSE, TYPE_NOTE

_HEIGHT: Final = 46
_PAD: Final = 8
_LOCK_ROOM: Final = 17
_SIGN_ROOM: Final = 15
_GAP: Final = 3
_SIGN: Final = {
    PredikatSign.TERCAPAI: Mark.TERCAPAI,
    PredikatSign.MENDEKATI: Mark.MENDEKATI,
    PredikatSign.DI_BAWAH: Mark.DI_BAWAH,
}
_CLOSED = "gembok"


class QuarterRibbon(QFrame):
    """Hidden where an indikator is measured by the year alone.

    Alt+PgUp and Alt+PgDn turn the periode from anywhere, so that Tab need not stop here.
    """

    def __init__(self, chosen: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self._stops: list[QuarterButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(0)
        self.setProperty("peran", "kartu")
        self.setAccessibleName("Capaian setiap triwulan")
        self.hide()

    def show_run(self, run: Sequence[QuarterStand]) -> None:
        """The quarters in order; none hides all."""
        while len(self._stops) < len(run):
            stop = QuarterButton(self)
            stop.clicked.connect(partial(self._turn, stop))
            self._stops.append(stop)
            self._row.addWidget(stop)
        for stop, stand in zip(self._stops, run, strict=False):
            stop.show_stand(stand, last=stand is run[-1])
        self.setVisible(bool(run))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """All are short where one would be too long, so that they read as one row."""
        room = (self.width() - 2) // max(1, len(self._stops))
        short = any(stop.needed() > room for stop in self._stops)
        for stop in self._stops:
            stop.set_short(short=short)

    @property
    def stops(self) -> tuple["QuarterButton", ...]:
        """Its buttons from the first quarter to the year."""
        return tuple(self._stops)

    def _turn(self, stop: "QuarterButton", *_: object) -> None:
        if stop.stand is not None and not stop.stand.chosen:
            self._chosen(stop.stand.periode)


class QuarterButton(QAbstractButton):
    """One quarter: its name and capaian above, realisasi and target below.

    Short it has its capaian below, and realisasi and target are told where the pointer rests.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stand: QuarterStand | None = None
        self._last = False
        self._short = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_stand(self, stand: QuarterStand, *, last: bool) -> None:
        """What to say of it."""
        if (stand, last) == (self.stand, self._last):
            return
        self.stand, self._last = stand, last
        words = [f"{stand.head}: capaian {stand.value}", stand.detail]
        words += ["ditutup"] if stand.closed else []
        self.setAccessibleName(", ".join(words))
        self.setToolTip(self.accessibleName())
        self.update()

    def set_short(self, *, short: bool) -> None:
        """Whether capaian has no room beside the name."""
        if short != self._short:
            self._short = short
            self.update()

    def needed(self) -> int:
        """The width in pixels at which name, padlock, capaian and sign stand beside each other."""
        if self.stand is None:
            return 0
        metrics = QFontMetrics(_head_font(self.stand))
        words = metrics.horizontalAdvance(self.stand.head + self.stand.value)
        return words + 2 * _PAD + _GAP + _SIGN_ROOM + _LOCK_ROOM * self.stand.closed

    def lines(self) -> tuple[str, str, str]:
        """What is written: at the left and at the right above, and below."""
        stand = self.stand
        if stand is None:
            return "", "", ""
        beside, below = ("", stand.value) if self._short else (stand.value, stand.detail)
        return stand.head, beside, below

    def sizeHint(self) -> QSize:
        return QSize(112, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(72, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        stand, tema = self.stand, theme.current()
        if stand is None:
            return
        painter, room = QPainter(self), self.rect()
        painter.fillRect(room, tema.selection if stand.chosen else tema.surface)
        if stand.chosen:
            painter.fillRect(room.left(), room.bottom() - 1, room.width(), 2, tema.accent)
        if not self._last:
            painter.setPen(QPen(tema.line, 1))
            painter.drawLine(room.topRight(), room.bottomRight())
        upper = room.adjusted(_PAD, 6, -_PAD, -room.height() // 2)
        lower = room.adjusted(_PAD, room.height() // 2 + 1, -_PAD // 2, -5)
        self._paint_head(painter, upper, stand)
        painter.setFont(theme.font(TYPE_NOTE, figures=True))
        painter.setPen(tema.text2)
        metrics = painter.fontMetrics()
        text = metrics.elidedText(self.lines()[2], Qt.TextElideMode.ElideRight, lower.width())
        painter.drawText(lower, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_head(self, painter: QPainter, room: QRect, stand: QuarterStand) -> None:
        tema = theme.current()
        painter.setFont(_head_font(stand))
        painter.setPen(tema.accent if stand.chosen else tema.text2)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, stand.head)
        if stand.closed:
            left = room.left() + painter.fontMetrics().horizontalAdvance(stand.head) + 5
            where = QRectF(left, room.center().y() - 6, 12, 12)
            icon.paint(painter, where, _CLOSED, tema.text2)
        sign = _SIGN[stand.tanda] if stand.tanda else None
        if sign is not None:
            where = QRectF(room.right() - 10, room.center().y() - 5, 11, 11)
            mark.paint(painter, where, sign, tema)
            room = room.adjusted(0, 0, -_SIGN_ROOM, 0)
        painter.setPen(tema.text)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(room, right, self.lines()[1])


def _head_font(stand: QuarterStand) -> QFont:
    return theme.font(TYPE_DENSE, 600 if stand.chosen else 400, figures=True)
