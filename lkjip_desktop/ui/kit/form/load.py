"""Loads a form of the program: its widgets by name; a dialog has F1 for the guide and fits."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from lkjip_desktop.ui.kit.form.fill import fill

H = TypeVar("H")
FRAME = QSize(16, 40)
"""What the system puts round a window (px)."""


def load(form: str | Path, holder: type[H], parent: QWidget | None = None) -> H:
    """`fill`, and from a dialog F1 opens the guide, too: it keeps the keys of the window from it.

    Enter presses the button that has the keys, as Space does, and else the painted one.
    A dialog has room for all lines of its wrapped texts and is no larger than the screen.
    Raises FormError as `fill` does.
    """
    made = fill(form, holder, parent)
    root = getattr(made, "root", None)
    if isinstance(root, QWidget) and root.inherits("QDialog"):
        _bind_help(root)
        root.installEventFilter(_Fitting(root))
        root.installEventFilter(_EnterButton(root))
    return made


class _Fitting(QObject):
    """Gives a dialog its size as it comes: of itself it guesses the height of wrapped texts."""

    def eventFilter(self, dialog: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(dialog, QWidget):
            layout, size = dialog.layout(), dialog.size()
            if layout is not None and layout.hasHeightForWidth():
                least = layout.totalMinimumHeightForWidth(size.width())
                size = size.expandedTo(QSize(0, least))
            dialog.resize(size.boundedTo(dialog.screen().availableSize() - FRAME))
        return False


class _EnterButton(QObject):
    """Lets Enter press the button with the keys: Qt would press the default all the same.

    Qt presses it, too, where it becomes the default meanwhile; then two are painted as such.
    """

    def eventFilter(self, dialog: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        focus = dialog.focusWidget() if isinstance(dialog, QWidget) else None
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat()
        if enter and isinstance(focus, QPushButton | QToolButton):
            focus.click()
            return True
        return False


_guide: list[Callable[[QWidget], object]] = []


def help_with(show: Callable[[QWidget], object]) -> None:
    """Let F1 in every dialog show the guide in this way: a form knows no guide of its own."""
    _guide[:] = [show]


def _bind_help(dialog: QWidget) -> None:
    from PySide6.QtGui import QKeySequence, QShortcut

    for keys in ("F1", "Shift+F1"):
        shortcut = QShortcut(QKeySequence(keys), dialog)
        shortcut.activated.connect(lambda: [show(dialog) for show in _guide])
