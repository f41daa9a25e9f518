"""Turning the wheel scrolls the page: it changes a choice or a number only where the focus is."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QDial, QSlider, QWidget

_TURNED: Final = (QAbstractSpinBox, QComboBox, QSlider, QDial)
"""What Qt changes by the wheel; QDateEdit and its kin are spin boxes."""


class _Guard(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.Wheel:
            return False
        if isinstance(watched, QWidget) and watched.hasFocus():
            return False
        event.ignore()  # so that the page below scrolls
        return True


def guard(root: QWidget) -> None:
    """Keep the wheel from `root`, and from all in it, where it would change something in passing.

    `ui.kit.form.fill` does this for every form; what is made in code is handed in where it is made.
    """
    found = [widget for kind in _TURNED for widget in root.findChildren(kind)]
    for widget in (*found, *((root,) if isinstance(root, _TURNED) else ())):
        if widget.focusPolicy() is Qt.FocusPolicy.WheelFocus:
            # Else Qt gives the focus to what is turned before it asks who has it.
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        widget.installEventFilter(_Guard(widget))
