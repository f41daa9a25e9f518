"""A dialog of a search field above a list, worked by the keyboard alone."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
)

from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.host import Host

T = TypeVar("T")

_DATA: Final = Qt.ItemDataRole.UserRole
_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


@dataclass
class SearchForm:
    """forms/tautan.ui and forms/rujukan.ui."""

    root: QDialog
    tujuan: QLabel
    cari: QLineEdit
    daftar: QListWidget
    tombol: QDialogButtonBox


class SearchDialog(QObject):
    """Typing narrows the list; the arrows move in it while the field keeps the keyboard."""

    def __init__(self, host: Host, form_name: str, about: str) -> None:
        super().__init__(host.window)
        self.form = form = load(form_name, SearchForm, host.window)
        form.tujuan.setText(about)
        theme.set_role(self.ok, "utama")
        form.cari.textChanged.connect(self.narrow)
        form.cari.installEventFilter(self)
        form.tombol.accepted.connect(form.root.accept)
        form.tombol.rejected.connect(form.root.reject)

    @property
    def ok(self) -> QPushButton:
        """The button that takes what is chosen."""
        return self.form.tombol.button(QDialogButtonBox.StandardButton.Ok)

    def add(self, text: str, data: object) -> QListWidgetItem:
        """A line of the list, and what it stands for."""
        item = QListWidgetItem(text, self.form.daftar)
        item.setData(_DATA, data)
        item.setToolTip(text)
        return item

    def data(self, item: QListWidgetItem) -> Any:
        """What a line stands for."""
        return item.data(_DATA)

    def ask(self, chosen: Callable[[], T]) -> T | None:
        """Show the dialog until it is closed; what is `chosen` then, None where it was left."""
        taken = self.form.root.exec() == QDialog.DialogCode.Accepted
        found = chosen() if taken else None
        self.form.root.deleteLater()
        self.deleteLater()
        return found

    @property
    def items(self) -> list[QListWidgetItem]:
        """Every line, the hidden ones too."""
        return [self.form.daftar.item(row) for row in range(self.form.daftar.count())]

    @property
    def current(self) -> QListWidgetItem | None:
        """The line at hand; None where none is shown."""
        row = self.form.daftar.currentRow()
        return self.form.daftar.item(row) if row >= 0 else None

    def narrow(self, text: str) -> None:
        """Show the lines that hold all these words, and go to the first."""
        words = text.casefold().split()
        for item in self.items:
            item.setHidden(not all(word in item.text().casefold() for word in words))
        self.form.daftar.setCurrentRow(next(iter(self._shown()), -1))

    def _shown(self) -> list[int]:
        return [row for row, item in enumerate(self.items) if not item.isHidden()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self.press(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def press(self, key: Qt.Key) -> bool:
        """A key of the field that the list takes; False where it is the field's own."""
        if key not in _STEPS:
            return False
        shown, current = self._shown(), self.form.daftar.currentRow()
        if current in shown:
            place = shown.index(current) + _STEPS[key]
            self.form.daftar.setCurrentRow(shown[max(0, min(place, len(shown) - 1))])
        return True
