"""Asks who works, in a field of the status bar that takes no key which was meant for an entry."""

import os

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QToolButton, QWidget

from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.focus import EnterKey
from lkjip_desktop.ui.kit.label import PlainLabel

WIDTH = 150
"""Of the field (px)."""
QUESTION = "Siapa yang bekerja?"
NO_LETTERS = "Nama memakai huruf:"


class _Field(QLineEdit):
    """Chooses all that stands in it as the keys come."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        self.setAccessibleName("Nama petugas yang bekerja di komputer ini")
        self.setPlaceholderText("nama Anda")
        self.setToolTip("Dicatat pada setiap perubahan; ditanyakan sekali sehari")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()


class NameField(QWidget):
    """The question, the field, and the two ways out of it; it never takes the focus by itself."""

    given = Signal(str)
    """A name with letters in it."""
    left = Signal(bool)
    """The question is closed, answered or not; with whether the keys were here."""

    def __init__(self) -> None:
        super().__init__()
        self.page: QWidget | None = None
        """Where people work."""
        self.before: QWidget | None = None
        """Who had the keys there last."""
        self.question = PlainLabel(QUESTION)
        self.field = _Field()
        self.take = _button("Pakai", "Pakai nama ini (Enter)")
        self.cancel = _button("Batal", "Nanti saja (Esc): isian menunggu sampai nama diisi")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(6)
        for widget in (self.question, self.field, self.take, self.cancel):
            row.addWidget(widget)
        EnterKey(self.field, self._give)
        self.field.textEdited.connect(lambda _: self._ask())
        self.take.clicked.connect(self._give)
        self.cancel.clicked.connect(self._leave)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
        self.hide()

    def offer(self, name: str) -> None:
        """Ask, with a name that Enter takes; a name that is being typed stays."""
        if self.isHidden():
            self.field.setText(name or user_name())
            self._ask()
            self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return
        super().keyPressEvent(event)

    def _ask(self) -> None:
        self.question.setText(QUESTION)
        theme.set_role(self.question, "")

    def _give(self) -> None:
        name = " ".join(self.field.text().split())
        if not any(letter.isalpha() for letter in name):
            self.question.setText(NO_LETTERS)
            theme.set_role(self.question, "galat")
            self.field.setFocus()
            return
        self._leave()
        self.given.emit(name)

    def _leave(self) -> None:
        focus = QApplication.focusWidget()
        held = focus is not None and self.isAncestorOf(focus)
        before = self.before
        self.hide()  # whereupon Qt hands the keys to whoever is next
        self.before = before
        self.left.emit(held)

    def _on_focus(self, _: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.page is not None and self.page.isAncestorOf(new):
            self.before = new


def _button(words: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setToolTip(tip)
    button.setProperty("peran", "status")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def user_name() -> str:
    """Who is logged in, "" where the PC has no accounts.

    As getpass says it, which loads the settings of the terminal, too: a hundredth of a start.
    """
    told = (os.environ.get(name) for name in ("LOGNAME", "USER", "LNAME", "USERNAME"))
    return next(filter(None, told), "") or _account()


def _account() -> str:
    try:
        import pwd

        return pwd.getpwuid(os.getuid()).pw_name
    except (ImportError, KeyError):
        return ""
