"""Lets the user tick the indikator that report a row of the plan or the agreement."""

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

from lkjip_desktop.app.sheet.table.links import LinksRef, linked, set_links
from lkjip_desktop.domain.model.tree import reading_order
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.load import load

_ID = Qt.ItemDataRole.UserRole


@dataclass
class LinksForm:
    """forms/tautan.ui."""

    root: QDialog
    tujuan: QLabel
    cari: QLineEdit
    daftar: QListWidget
    tombol: QDialogButtonBox


def pick_links(host: Host, where: LinksRef) -> None:
    """Ask which indikator report this row, and store that as one revision."""
    laporan = host.session.laporan
    row = laporan.find(where.kind, where.id)
    if row is None:
        return
    name = " ".join(filter(None, (getattr(row, "kode", ""), getattr(row, "nama", ""))))
    chosen = LinksPicker(host, where, name).run()
    if chosen is not None:
        label = f"Dilaporkan di, {getattr(row, 'kode', '') or name}"
        host.act(label, lambda draft: set_links(draft, where, chosen))


class LinksPicker(QObject):
    """Typing narrows the list, arrows move in it, the space bar ticks, Enter takes the ticks."""

    def __init__(self, host: Host, where: LinksRef, name: str) -> None:
        super().__init__(host.window)
        self.form = form = load("tautan", LinksForm, host.window)
        form.tujuan.setText(f"{name} dilaporkan di:")
        laporan = host.session.laporan
        ticked = {row.id for row in linked(laporan, where)}
        for row in reading_order(laporan):
            item = QListWidgetItem(f"{row.kode}  {row.nama}".strip(), form.daftar)
            item.setData(_ID, row.id)
            item.setToolTip(item.text())
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = row.id in ticked
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        theme.set_role(form.tombol.button(QDialogButtonBox.StandardButton.Ok), "utama")
        form.daftar.setCurrentRow(0)
        form.cari.textChanged.connect(self._narrow)
        form.cari.installEventFilter(self)
        form.tombol.accepted.connect(form.root.accept)
        form.tombol.rejected.connect(form.root.reject)

    def run(self) -> list[str] | None:
        """Ids of the indikator ticked, None where nothing is to change."""
        taken = self.form.root.exec() == QDialog.DialogCode.Accepted
        found = self.ticked
        self.form.root.deleteLater()
        self.deleteLater()
        return found if taken else None

    @property
    def _items(self) -> list[QListWidgetItem]:
        return [self.form.daftar.item(row) for row in range(self.form.daftar.count())]

    @property
    def ticked(self) -> list[str]:
        """Ids of the indikator ticked just now."""
        on = Qt.CheckState.Checked
        return [str(item.data(_ID)) for item in self._items if item.checkState() is on]

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        for item in self._items:
            item.setHidden(not all(word in item.text().casefold() for word in words))
        shown = [row for row, item in enumerate(self._items) if not item.isHidden()]
        self.form.daftar.setCurrentRow(shown[0] if shown else -1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            step = steps.get(Qt.Key(event.key()))
            if step is not None:
                self._step(step)
                return True
            if event.key() == Qt.Key.Key_Space:
                self._tick()
                return True
        return super().eventFilter(watched, event)

    def _step(self, step: int) -> None:
        shown = [row for row, item in enumerate(self._items) if not item.isHidden()]
        current = self.form.daftar.currentRow()
        if current in shown:
            place = shown.index(current) + step
            self.form.daftar.setCurrentRow(shown[max(0, min(place, len(shown) - 1))])

    def _tick(self) -> None:
        row = self.form.daftar.currentRow()
        item = self.form.daftar.item(row) if row >= 0 else None
        if item is not None and not item.isHidden():
            on = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
