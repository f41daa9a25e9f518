"""When a text that is being typed is stored: after a pause, and every few seconds until then."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE_MS: Final = 3000
"""A pause in the typing after which the text is stored; what follows it is another step."""
EVERY_MS: Final = 5000
"""Typing that knows no pause is stored this often: a power cut costs no more than that."""
RETRY_MS: Final = 5000
"""What could not be stored is tried again after so long."""


class Running(QObject):
    """Follows the typing in one text."""

    due = Signal()
    """Store what stands there now."""
    typing = Signal(bool)
    """Whether something stands there that is not stored yet."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.goes_on = False
        """Whether what is due is stored in the midst of the typing, not after it."""
        self._said = False
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.due)
        self._tick = QTimer(self, singleShot=True)
        self._tick.timeout.connect(self._store_meanwhile)

    @property
    def is_typing(self) -> bool:
        """Whether something stands there that is not stored yet."""
        return self._said

    def touch(self) -> None:
        """The text was changed by who types in it."""
        self._pause.start(PAUSE_MS)
        if not self._tick.isActive():
            self._tick.start(EVERY_MS)
        self._say(typing=True)

    def _store_meanwhile(self) -> None:
        self.goes_on = True
        try:
            self.due.emit()
        finally:
            self.goes_on = False

    def again_in(self, milliseconds: int) -> None:
        """It could not be stored: try once more."""
        self._tick.stop()
        self._pause.start(milliseconds)

    def settle(self) -> None:
        """All that stands there is stored, or was given up."""
        if not self.goes_on:
            self._pause.stop()
        self._tick.stop()
        self._say(typing=False)

    def _say(self, *, typing: bool) -> None:
        if typing is not self._said:
            self._said = typing
            self.typing.emit(typing)
