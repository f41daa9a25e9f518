"""Turning the wheel scrolls the page: it changes a choice or a number only where the focus is."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget


class _Guard(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.Wheel:
            return False
        if isinstance(watched, QWidget) and watched.hasFocus():
            return False
        event.ignore()  # so that the page below scrolls
        return True


def guard(root: QWidget) -> None:
    """Keep the wheel from everything in a form that it would change in passing."""
    spins = root.findChildren(QAbstractSpinBox)
    for widget in (*spins, *root.findChildren(QComboBox)):
        widget.installEventFilter(_Guard(widget))
