"""The widgets of our own that the main window's form is made of: the frame and its two tab bars."""

from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDropEvent,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QTabBar, QWidget
from shiboken6 import isValid

from lkjip_desktop.ui.kit.form.drop import FileDrop, files_of
from lkjip_desktop.ui.kit.form.load import FRAME
from lkjip_desktop.ui.kit.mark import TabCounter

SUFFIX = ".lkjip"
WORKBOOKS = frozenset({".xlsx", ".csv"})
"""What can be imported into a report, by its suffix."""
REPORTS = f"Laporan LKjIP (*{SUFFIX})"
REPORTS_OR_ANY = f"{REPORTS};;Semua berkas (*)"
"""What a file picker shows where a report is chosen."""
_MAKES = "membuat"


def makes_something(button: QAbstractButton) -> None:
    """Let Enter pass by a button that changes the report at once."""
    button.setProperty(_MAKES, True)


class Window(FileDrop, QMainWindow):
    """A main window that tells of what happens to it."""

    closing = Signal(QCloseEvent)
    resized = Signal()
    dropped = Signal(list)
    """Reports, or else workbooks, were dragged into the window: their paths."""
    painted = Signal()
    """The first picture stands; comes once."""

    strayed = Signal(QWidget)
    """The keyboard is in something that is not on screen: a page that comes back gives it there."""

    escaped = Signal()
    """Esc was pressed, and nothing in the window made use of it."""

    withheld = Signal(str)
    """Enter came to a button that makes something; what the button says."""

    _first = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._on_focus)

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and not now.isVisible() and self.isAncestorOf(now):
            QTimer.singleShot(0, self, self._look)  # it may still be on its way
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            return
        if isinstance(now, QAbstractButton) and before is not None and self._holds(before, now):
            self._lend(before, now)

    def _holds(self, *widgets: QWidget) -> bool:
        return all(self.isAncestorOf(widget) for widget in widgets)

    def _lend(self, before: QWidget, button: QAbstractButton) -> None:
        """As in Excel, a click on a button gives the keys back, unless it leads elsewhere."""

        def give_back() -> None:
            button.clicked.disconnect(give_back)
            if self.focusWidget() is button and isValid(before):
                _nearest(before).setFocus(Qt.FocusReason.MouseFocusReason)

        button.clicked.connect(give_back)

    def _look(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and not focus.isVisible() and self.isAncestorOf(focus):
            self.strayed.emit(focus)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._first:
            self._first = False
            QTimer.singleShot(0, self.painted.emit)  # after the widgets in it are painted, too

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button with the focus, as Space does; Qt has it so in dialogs only.

        Not one that makes something: Enter typed once too often would. Space does, or a click.
        """
        focus = self.focusWidget()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and plain
        if enter and isinstance(focus, QAbstractButton) and not event.isAutoRepeat():
            if focus.property(_MAKES):
                self.withheld.emit(focus.text() or focus.accessibleName())
            else:
                focus.click()
        elif event.key() == Qt.Key.Key_Escape and plain:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:
        """A window that was never but maximized fits on its screen when it is no longer."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange and not self.windowState():
            fits = self.normalGeometry().size().boundedTo(self.screen().availableSize() - FRAME)
            if fits != self.normalGeometry().size():
                self.resize(fits)

    def brings(self, mime: QMimeData) -> bool:
        return bool(_taken_of(mime))

    def receive(self, event: QDropEvent) -> None:
        self.dropped.emit(_taken_of(event.mimeData()))


def _taken_of(mime: QMimeData) -> list[Path]:
    files = files_of(mime)
    reports = [path for path in files if path.suffix.lower() == SUFFIX]
    return reports or [path for path in files if path.suffix.lower() in WORKBOOKS]


def _nearest(widget: QWidget) -> QWidget:
    """The widget itself, or where it is gone from the screen what it stood in."""
    found: QWidget | None = widget
    while found is not None:
        if found.isVisible() and found.focusPolicy() != Qt.FocusPolicy.NoFocus:
            return found
        found = found.parentWidget()
    return widget


class PlainBar(QTabBar):
    """Words on a line, as wide as they need to be."""

    called = Signal()
    """A tab was chosen by Alt and its letter, be it the one that is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        # The open one is bold, and Qt tells no layout that all of them became wider or narrower.
        self.currentChanged.connect(self.updateGeometry)

    def event(self, event: QEvent) -> bool:
        taken = super().event(event)
        if event.type() is QEvent.Type.Shortcut:
            self.called.emit()
        return taken

    def tabInserted(self, index: int) -> None:
        """Qt tells the layout of a tab only while it is seen, or at its show if nobody asked."""
        super().tabInserted(index)
        self.updateGeometry()

    def tabRemoved(self, index: int) -> None:
        super().tabRemoved(index)
        self.updateGeometry()


class SectionBar(PlainBar):
    """The strip of sections; each tab may bear a counter of what is unfinished."""

    def add(self, title: str, tooltip: str) -> None:
        """Add a tab at the end; it shows no counter yet."""
        self.setTabToolTip(self.addTab(title), tooltip)

    def show_open(self, place: int, count: int | None) -> None:
        """Say how many indikator of a tab are unfinished: 0 is the disc, None says nothing."""
        right = QTabBar.ButtonPosition.RightSide
        counter = self.tabButton(place, right)
        if not isinstance(counter, TabCounter):
            if count is None:
                return
            counter = TabCounter()
        before = counter.size()
        counter.show_open(count)
        # A tab takes the size of its button only when it is put in, and lays out all tabs.
        if counter.parent() is None or counter.size() != before:
            self.setTabButton(place, right, counter)
            counter.show()
