"""A paste that a field of one line would cut: it is taken back, and the field says so."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QToolTip

from lkjip_desktop.domain.batas import refused_cut

_SHOWN = 10_000
"""Milliseconds for a sentence below the field."""


class _PasteGuard(QObject):
    """Knows what stood in a field before it was full."""

    def __init__(self, field: QLineEdit, say: Callable[[str], object]) -> None:
        super().__init__(field)
        self._field, self._say = field, say
        self._before = field.text()
        self._cut = False
        field.textChanged.connect(self._note)
        field.inputRejected.connect(self._reject)

    def _note(self, text: str) -> None:
        if not self._cut:
            self._before = text

    def _reject(self) -> None:
        text, most = self._field.text(), self._field.maxLength()
        if len(text) == most and text != self._before and not self._cut:
            self._cut = True
            QTimer.singleShot(0, self, self._take_back)  # Qt is still in the middle of it

    def _take_back(self) -> None:
        self._field.selectAll()
        self._field.insert(self._before)
        self._cut = False
        self._say(refused_cut(self._field.maxLength()))


def refuse_cut(field: QLineEdit, say: Callable[[str], object] | None = None) -> None:
    """Take nothing from the clipboard into `field` rather than its beginning.

    `say` shows the sentence; without it, it stands below the field. `fill` does this for the
    fields of every form; those made in code are handed in where they are made.
    """
    _PasteGuard(field, say or (lambda words: _tell_below(field, words)))


def _tell_below(field: QLineEdit, words: str) -> None:
    below = field.mapToGlobal(field.rect().bottomLeft())
    QToolTip.showText(below, words, field, field.rect(), _SHOWN)
