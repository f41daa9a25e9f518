"""Over what takes its time: an hourglass, or how far it is and a way to stop."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_SHOWN_AFTER_MS: Final = 1000
"""What takes longer says how far it is."""
_WIDE_PX: Final = 380
"""So that its title is not cut."""


@contextmanager
def busy() -> Iterator[None]:
    """Show the hourglass meanwhile, over what cannot be stopped half way; ask nothing under it."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()


class Tell(Protocol):
    """Says that so much of the whole is done, and in words what comes; False: stop here."""

    def __call__(self, done: int, whole: int, words: str = "", /) -> bool: ...


@contextmanager
def progress(parent: QWidget, title: str, words: str = "") -> Iterator[Tell]:
    """Show how far it is, with a way to stop; it is looked at each time it is told."""
    from PySide6.QtWidgets import QProgressDialog

    dialog = QProgressDialog(words, "Batal", 0, 1, parent)
    dialog.setWindowTitle(title)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumWidth(_WIDE_PX)
    dialog.setMinimumDuration(_SHOWN_AFTER_MS)

    def tell(done: int, whole: int, words: str = "") -> bool:
        if words:
            dialog.setLabelText(words)
        dialog.setMaximum(whole)
        dialog.setValue(done)
        return not dialog.wasCanceled()

    try:
        yield tell
    finally:
        dialog.close()
        dialog.deleteLater()
