"""A column of cards or rows below a button that adds one, and a hint beside it."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from lkjip_desktop.ui.kit import icon, theme
from lkjip_desktop.ui.kit.label import PlainLabel


class CardColumn:
    """The column of `owner`: its head with the button `add`, what is put below it in order."""

    def __init__(self, owner: QWidget, add: str, hint: str) -> None:
        self.add = QPushButton(add)
        icon.put(self.add, "tambah", theme.current())
        words = PlainLabel(hint)
        words.setProperty("peran", "kedua")
        self.head = QWidget()
        row = QHBoxLayout(self.head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.add)
        row.addWidget(words)
        row.addStretch(1)
        self._column = QVBoxLayout(owner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.head)

    def put(self, widget: QWidget, place: int) -> None:
        """Let it stand at this place below the head; what stands there already is not touched."""
        if self._column.indexOf(widget) != place + 1:
            self._column.removeWidget(widget)
            self._column.insertWidget(place + 1, widget)
