"""Undo in a field of one line: what is typed there first, then the report's steps."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget


class FieldUndo(QObject):
    """Knows whether what stands in a field is stored."""

    def __init__(self, field: QWidget, differs: Callable[[], bool]) -> None:
        super().__init__(field)
        self.differs = differs

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        steps = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
        if self.differs() or not any(map(event.matches, steps)):
            return False
        event.ignore()
        return True


def leave_undo(field: QWidget, differs: Callable[[], bool]) -> None:
    """Let undo and redo mean the report's as long as nothing was typed in this field."""
    field.installEventFilter(FieldUndo(field, differs))
