"""Lets the user pick a live figure: type a few words, Enter takes the first that fits."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
)

from lkjip_desktop.app.live import explain, menu, shown
from lkjip_desktop.domain.display.live_menu import NUMBERED, LiveOffer, references
from lkjip_desktop.domain.display.nomor import is_printed
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.label import ElidedLabel

SHOWN: Final = 300
"""Figures listed at once; more words make the list shorter."""
_VALUES: Final = 210
"""Pixels of the column of figures: the longest rupiah; names of offices are elided."""
_STEPS: Final = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 10,
    Qt.Key.Key_PageUp: -10,
}
_TOKEN: Final = Qt.ItemDataRole.UserRole


@dataclass
class PickerForm:
    """forms/angka.ui."""

    root: QDialog
    cari: QLineEdit
    daftar: QTreeWidget
    rumus: ElidedLabel
    tombol: QDialogButtonBox


def pick_figure(host: Host, current: str = "", indikator: str | None = None) -> str | None:
    """Ask for a live figure, `current` chosen at first; its token, or None.

    Those of the indikator that the text tells of stand first.
    """
    offered = menu(host.session.laporan, host.session.shown, indikator)
    return _FigurePicker(host, offered, current).run()


def pick_reference(host: Host, words: str = "") -> str | None:
    """Ask for a table or a picture to refer to; the token of the reference, or None."""
    offered = tuple(references(host.session.laporan))
    return _FigurePicker(host, offered, words=words, title="Pilih rujukan").run()


class _FigurePicker(QObject):
    """The dialog; the arrows move in the list while the search field keeps the keyboard."""

    def __init__(
        self,
        host: Host,
        offered: tuple[LiveOffer, ...],
        current: str = "",
        words: str = "",
        title: str = "",
    ) -> None:
        super().__init__(host.window)
        self._session = host.session
        self._numbers: Mapping[str, str] | None = None
        """What references print, by their token; None: not asked yet."""
        self._all = [(item, _searched(item)) for item in offered if self._is_printed(item)]
        self._items: list[QTreeWidgetItem] = []
        """Those of the list that can be chosen."""
        self._form = form = load("angka", PickerForm, host.window)
        figure = "Ganti angka" if current else "Sisipkan angka"
        form.root.setWindowTitle(title or figure)
        form.rumus.dress(theme.font(12), "text2")
        head = form.daftar.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        head.resizeSection(1, _VALUES)
        self._pause = QTimer(form.root, singleShot=True, interval=80)
        self._pause.timeout.connect(self._narrow)
        form.cari.textChanged.connect(lambda _: self._pause.start())
        form.cari.installEventFilter(self)
        form.daftar.itemActivated.connect(lambda *_: form.root.accept())
        form.daftar.currentItemChanged.connect(lambda *_: self._explain())
        theme.set_role(form.tombol.button(QDialogButtonBox.StandardButton.Ok), "utama")
        form.tombol.accepted.connect(form.root.accept)
        form.tombol.rejected.connect(form.root.reject)
        form.cari.setText(words)
        form.cari.selectAll()
        self._narrow()
        if not self._items:
            form.cari.clear()
            self._narrow()
        self._choose(current)
        QTimer.singleShot(0, self, self._number)

    def run(self) -> str | None:
        """The token chosen, or None."""
        form = self._form
        taken = form.root.exec() == QDialog.DialogCode.Accepted
        if self._pause.isActive():
            self._pause.stop()
            self._narrow()
        item = self._current() if taken else None
        token = str(item.data(0, _TOKEN)) if item is not None else None
        form.root.deleteLater()
        self.deleteLater()
        return token

    def _is_printed(self, item: LiveOffer) -> bool:
        """Whether it is no reference, or one to what has a number."""
        if item.kelompok != NUMBERED:
            return True
        if self._numbers is not None:
            return item.token in self._numbers
        return is_printed(self._session.laporan, self._session.shown, item.token)

    def _number(self) -> None:
        """Show the numbers of tables and pictures, for which the report is put together."""
        from lkjip_desktop.app.exchange.nomor import reference_numbers

        chosen = self._current()
        self._numbers = reference_numbers(self._session.laporan, self._session.periode)
        offered = [item for item, _ in self._all if self._is_printed(item)]
        self._all = [(item, _searched(item, self._numbers)) for item in offered]
        self._narrow()
        if chosen is not None:
            self._choose(str(chosen.data(0, _TOKEN)))

    def _narrow(self) -> None:
        form, words = self._form, self._form.cari.text().casefold().split()
        found = [item for item, text in self._all if all(word in text for word in words)][:SHOWN]
        self._items = []
        form.daftar.clear()
        group = ""
        for item in found:
            if item.kelompok != group:
                group = item.kelompok
                form.daftar.addTopLevelItem(_heading(group))
            self._items.append(self._row(item))
            form.daftar.addTopLevelItem(self._items[-1])
        self._step(1)
        button = form.tombol.button(QDialogButtonBox.StandardButton.Ok)
        button.setEnabled(bool(found))

    def _row(self, item: LiveOffer) -> QTreeWidgetItem:
        numbers, numbered = self._numbers or {}, item.kelompok == NUMBERED
        value = numbers.get(item.token, "") if numbered else shown(self._session, item.token)[0]
        row = QTreeWidgetItem([f"   {item.nama}", value])
        row.setData(0, _TOKEN, item.token)
        row.setFont(1, theme.font(figures=True))
        row.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return row

    def _choose(self, token: str) -> None:
        for item in self._items:
            if token and item.data(0, _TOKEN) == token:
                self._form.daftar.setCurrentItem(item)

    def _explain(self) -> None:
        item = self._current()
        if item is None:
            self._form.rumus.show_text("")
            return
        words = explain(self._session, str(item.data(0, _TOKEN)))
        self._form.rumus.show_text(f"{words.title}: {words.formula}")

    def _current(self) -> QTreeWidgetItem | None:
        item = self._form.daftar.currentItem()
        return next((one for one in self._items if one is item), None)

    def _step(self, by: int) -> None:
        current = self._current()
        place = self._items.index(current) if current is not None else -1
        if self._items:
            reference = max(0, min(place + by, len(self._items) - 1))
            self._form.daftar.setCurrentItem(self._items[reference])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                self._step(step)
                return True
        return super().eventFilter(watched, event)


def _searched(item: LiveOffer, numbers: Mapping[str, str] | None = None) -> str:
    number = (numbers or {}).get(item.token, "")
    return f"{item.kelompok} {item.nama} {number}".casefold()


def _heading(words: str) -> QTreeWidgetItem:
    row = QTreeWidgetItem([words])
    row.setFlags(Qt.ItemFlag.ItemIsEnabled)
    row.setFont(0, theme.font(12, 600))
    row.setForeground(0, theme.current().text2)
    return row
