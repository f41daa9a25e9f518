"""A plain text of several lines that is stored when it is left, and after a pause in the typing."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QSizePolicy, QWidget

from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.store.galat import NotSaved
from lkjip_desktop.ui.kit.form.plain_text import PlainText
from lkjip_desktop.ui.kit.running import RETRY_MS, Running

Store = Callable[[str, bool], object]
"""Stores a text; told whether the typing goes on from what was stored last. Raises Refusal."""


class TextBox(PlainText):
    """Shows a text and hands over what became of it; it is as high as its lines, within limits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored = ""
        self._store: Store | None = None
        self._goes_on = False
        """Whether some of what is being typed is stored already."""
        self._least, self._most = 4, 16
        self.running = Running(self)
        self.running.due.connect(self.keep)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self._on_text)

    def bind(self, store: Store) -> None:
        """Whom to hand the text; that one raises Refusal where it is not stored."""
        self._store = store

    def set_lines(self, least: int, most: int) -> None:
        """How high the box is at least and at most."""
        self._least, self._most = least, most
        self.updateGeometry()

    def show_text(self, text: str, *, fresh: bool = False) -> None:
        """Show the stored text, unless another one is being typed or is not stored yet.

        `fresh` is the text of another place: nothing of the last one stays.
        """
        differs = self.toPlainText() != self._stored
        typing = differs and not fresh and not self.isReadOnly()
        self._stored = text
        if not typing and self.toPlainText() != text:
            place = self.textCursor().position()
            self.setPlainText(text)
            cursor = self.textCursor()
            cursor.setPosition(min(place, len(text)))
            self.setTextCursor(cursor)
            self._settle()

    def keep(self) -> bool:
        """Store what stands here if it is not yet; False where that failed."""
        text = self.toPlainText()
        if not self.isReadOnly() and text != self._stored and self._store is not None:
            try:
                self._store(text, self._goes_on)
            except Refusal as error:
                self.kept.emit(error.kalimat)
                if isinstance(error, NotSaved) and error.passes:
                    self.running.again_in(RETRY_MS)
                return False
            self._stored = text
        self.kept.emit("")
        self._settle()
        return True

    def _settle(self) -> None:
        self._goes_on = self.running.goes_on
        self.running.settle()

    def _on_text(self) -> None:
        self.updateGeometry()
        if self.hasFocus() and self.toPlainText() != self._stored:
            self.running.touch()

    def event(self, event: QEvent) -> bool:
        """Undo means the report's as long as nothing was typed here."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoing = event.matches(QKeySequence.StandardKey.Undo)
            same = self.toPlainText() == self._stored
            if (undoing or event.matches(QKeySequence.StandardKey.Redo)) and same:
                event.ignore()
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        stays = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
        if event.reason() not in stays:
            self.keep()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._stored:
            self.setPlainText(self._stored)
            self._settle()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        lines = max(self._least, min(self._most, round(self.document().size().height())))
        return QSize(200, lines * self.fontMetrics().lineSpacing() + 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())
