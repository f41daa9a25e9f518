"""The periode of a report as buttons in one row, of which one is down."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QWidget

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.ui.kit import icon, theme
from lkjip_desktop.ui.kit.label import PlainLabel
from lkjip_desktop.ui.kit.tokens import CONTROL, TABS, TYPE_BODY

_PAD, _PAD_SHORT = 12, 8
_LOCK_ROOM: Final = 16
_KEYS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class PeriodeChoice(NamedTuple):
    """One button: the year or a quarter."""

    periode: str
    words: str
    """TW II"""
    short: str
    """II"""
    full: str
    """TW II 2022"""
    closed: bool


class PeriodeBar(QWidget):
    """One stop of the Tab key; the arrows, Home and End choose."""

    picked = Signal(str)
    """The periode to turn to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Periode yang diisi dan dilihat")
        self.setProperty("peran", "jalur_periode")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(TABS)
        self._label = PlainLabel("<u>P</u>eriode")
        self._label.setObjectName("judul_periode")
        self._label.setTextFormat(Qt.TextFormat.RichText)
        self._label.setProperty("peran", "kedua")
        self._frame = QFrame()
        self._frame.setProperty("peran", "kartu")
        self._row = QHBoxLayout(self._frame)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(0)
        self.stops: tuple[PeriodeStop, ...] = ()
        outer = QHBoxLayout(self)
        outer.setContentsMargins(8, 0, 8, 0)
        outer.setSpacing(8)
        outer.addWidget(self._label, 0, Qt.AlignmentFlag.AlignVCenter)
        outer.addWidget(self._frame, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def show_choices(self, choices: Sequence[PeriodeChoice], chosen: str) -> None:
        """Show these with one of them down."""
        while len(self.stops) < len(choices):
            stop = PeriodeStop(self)
            self._row.addWidget(stop)
            self.stops += (stop,)
        held = self._held
        for stop, choice in zip(self.stops, choices, strict=False):
            stop.show_choice(choice, chosen=choice.periode == chosen)
        if held and not held.isChecked():
            self.take()

    @property
    def _held(self) -> "PeriodeStop | None":
        """The button that has the keys."""
        return next((stop for stop in self.stops if stop.hasFocus()), None)

    @property
    def current(self) -> "PeriodeStop | None":
        """The button that is down."""
        return next((stop for stop in self.stops if stop.isChecked()), None)

    def step(self, by: int) -> None:
        """Go to a neighbour; the ends hold."""
        current = self.current
        place = self.stops.index(current) + by if current is not None else -1
        if 0 <= place < len(self.stops):
            self.pick(self.stops[place])

    def pick(self, stop: "PeriodeStop") -> None:
        """Turn to this one."""
        if stop.choice is not None and not stop.isChecked():
            self.picked.emit(stop.choice.periode)

    def take(self) -> None:
        """Give the button that is down the keys."""
        current = self.current
        if current is not None:
            current.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def fit(self, room: int) -> None:
        """Say as much as there is room for (px): with its name, whole words, numbers alone."""
        name = self._label.sizeHint().width() + 8
        wide = sum(stop.needed(short=False) for stop in self.stops) + 18
        self._label.setVisible(wide + name <= room)
        for stop in self.stops:
            stop.set_short(short=wide > room)


class PeriodeStop(QAbstractButton):
    """A button of the row; only the one that is down is a stop of the Tab key."""

    def __init__(self, bar: PeriodeBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self.choice: PeriodeChoice | None = None
        self._short = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_click)

    def show_choice(self, choice: PeriodeChoice, *, chosen: bool) -> None:
        """What it stands for, and whether it is down."""
        self.setChecked(chosen)
        policy = Qt.FocusPolicy.TabFocus if chosen else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
        if choice == self.choice:
            return
        self.choice = choice
        told = f"{choice.full}, sudah ditutup" if choice.closed else choice.full
        self.setAccessibleName(f"Periode: {told}")
        self.setToolTip(f"Isi dan lihat {told} (Alt+Page Up, Alt+Page Down)")
        self.updateGeometry()
        self.update()

    def set_short(self, *, short: bool) -> None:
        if short != self._short:
            self._short = short
            self.updateGeometry()
            self.update()

    @property
    def shown(self) -> str:
        """What is written on it."""
        if self.choice is None:
            return ""
        return self.choice.short if self._short else self.choice.words

    def needed(self, *, short: bool) -> int:
        """Its width (px)."""
        if self.choice is None:
            return 0
        words = self.choice.short if short else self.choice.words
        pad = _PAD_SHORT if short else _PAD
        lock = _LOCK_ROOM if self.choice.closed and not short else 0
        return QFontMetrics(_font(chosen=True)).horizontalAdvance(words) + 2 * pad + lock

    def sizeHint(self) -> QSize:
        return QSize(self.needed(short=self._short), CONTROL)

    minimumSizeHint = sizeHint

    def _on_click(self) -> None:
        """Being down follows the report, which may refuse to turn."""
        self.setChecked(self._bar.current is self and not self.isChecked())
        self._bar.pick(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ends = {Qt.Key.Key_Home: self._bar.stops[0], Qt.Key.Key_End: self._bar.stops[-1]}
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _KEYS:
            self._bar.step(_KEYS[key])
        elif key in ends:
            self._bar.pick(ends[key])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.choice is None:
            return
        tema, painter, room = theme.current(), QPainter(self), self.rect()
        down, last = self.isChecked(), self is self._bar.stops[-1]
        painter.fillRect(room, tema.selection if down else tema.surface)
        if self.underMouse() and not down:
            painter.fillRect(room, tema.header)
        if down:
            width = 2 if self.hasFocus() else 1
            painter.setPen(QPen(tema.accent, width))
            edge = width - 1
            painter.drawRect(room.adjusted(edge, edge, -width, -width))
        elif not last:
            painter.setPen(QPen(tema.line, 1))
            painter.drawLine(room.topRight(), room.bottomRight())
        painter.setFont(_font(chosen=down))
        painter.setPen(tema.accent if down else tema.text)
        self._paint_words(painter, room, self.choice)

    def _paint_words(self, painter: QPainter, room: QRect, choice: PeriodeChoice) -> None:
        if self._short or not choice.closed:
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self.shown)
            return
        painter.drawText(
            room.adjusted(0, 0, -_LOCK_ROOM, 0), Qt.AlignmentFlag.AlignCenter, choice.words
        )
        taken = painter.fontMetrics().horizontalAdvance(choice.words)
        left = (room.width() - _LOCK_ROOM + taken) / 2 + 4
        where = QRectF(left, room.center().y() - 5, 12, 12)
        icon.paint(painter, where, "gembok", theme.current().text2)


def _font(*, chosen: bool) -> QFont:
    return theme.font(TYPE_BODY, 600 if chosen else 400)
