"""Lets the user pick the cell a figure is taken from: '=' opens it, Enter takes the likeliest."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
)

from lkjip_desktop.app.command.edit import CellRef, stored, write
from lkjip_desktop.app.sheet.rujukan import FigureSource, sources
from lkjip_desktop.domain.formula.rujukan import rujukan_to
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.load import load


@dataclass
class RujukanForm:
    """forms/rujukan.ui."""

    root: QDialog
    tujuan: QLabel
    cari: QLineEdit
    daftar: QListWidget
    tombol: QDialogButtonBox


def pick_rujukan(host: Host, target: CellRef) -> None:
    """Ask where the figure of `target` comes from, and store that as one revision."""
    laporan = host.session.laporan
    name = target.label(laporan)
    picker = _SourcePicker(host, sources(host.session.view, target), name)
    chosen = picker.run()
    if chosen is None:
        return
    content = stored(target, rujukan_to(chosen.address))
    host.act(f"{name} dirujuk ke {chosen.name}", lambda draft: write(draft, target, content))


class _SourcePicker(QObject):
    """The dialog; the arrows move in the list while the search field keeps the keyboard."""

    def __init__(self, host: Host, found: tuple[FigureSource, ...], name: str) -> None:
        super().__init__(host.window)
        self._found = found
        self._form = form = load("rujukan", RujukanForm, host.window)
        form.tujuan.setText(f"{name} diambil dari:")
        form.cari.textChanged.connect(self._narrow)
        form.cari.installEventFilter(self)
        form.daftar.itemActivated.connect(form.root.accept)
        theme.set_role(form.tombol.button(QDialogButtonBox.StandardButton.Ok), "utama")
        form.tombol.accepted.connect(form.root.accept)
        form.tombol.rejected.connect(form.root.reject)
        self._narrow("")

    def run(self) -> FigureSource | None:
        """The cell chosen, or None."""
        form = self._form
        taken = form.root.exec() == QDialog.DialogCode.Accepted
        item = form.daftar.currentItem() if taken and form.daftar.count() else None
        place: int | None = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        form.root.deleteLater()
        self.deleteLater()
        return None if place is None else self._found[place]

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        self._form.daftar.clear()
        for place, source in enumerate(self._found):
            line = f"{source.name}: {source.shown}"
            if all(word in line.casefold() for word in words):
                item = QListWidgetItem(line, self._form.daftar)
                item.setData(Qt.ItemDataRole.UserRole, place)
                item.setToolTip(line)
        self._form.daftar.setCurrentRow(0)
        buttons = self._form.tombol.button(QDialogButtonBox.StandardButton.Ok)
        buttons.setEnabled(self._form.daftar.count() > 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            step = steps.get(Qt.Key(event.key()))
            if step is not None:
                row = self._form.daftar.currentRow() + step
                self._form.daftar.setCurrentRow(max(0, min(row, self._form.daftar.count() - 1)))
                return True
        return super().eventFilter(watched, event)
