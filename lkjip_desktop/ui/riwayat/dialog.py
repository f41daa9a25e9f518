"""The history of the file or of one cell, with a filter, and the way back to any moment."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QObject, QSignalBlocker, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
)

from lkjip_desktop.app.overview import history
from lkjip_desktop.app.overview.history import OFFICER, SHOWN, HistoryEntry, HistoryFilter
from lkjip_desktop.domain.display.nama import describe
from lkjip_desktop.domain.model.entity import Subsie
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.model.waktu import day_words
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.form.question import ask
from lkjip_desktop.ui.kit.host import NO_ACTOR_OUTSIDE, Host
from lkjip_desktop.ui.kit.tokens import ROW_TABLE

_WHERE: Final = Qt.ItemDataRole.UserRole
GIVES: Final = "Beri sel ini isi yang dimilikinya sesudah perubahan ini"


@dataclass
class HistoryForm:
    """forms/riwayat.ui."""

    root: QDialog
    judul: QLabel
    cari: QLineEdit
    petugas: QComboBox
    seksi: QComboBox
    tanggal: QComboBox
    belah: QSplitter
    daftar: QTreeWidget
    rincian: QTreeWidget
    jumlah: QLabel
    kembalikan: QPushButton
    tutup: QPushButton


def show_history(host: Host, where: Address | None = None) -> None:
    """Show the history of the file, or of one cell."""
    if host.keep():
        HistoryDialog(host, where).run()


class HistoryDialog(QObject):
    """Lists changes; below them the cells of the one that is chosen."""

    def __init__(self, host: Host, where: Address | None = None) -> None:
        super().__init__(host.window)
        self._host, self._where = host, where
        self._all: tuple[HistoryEntry, ...] = ()
        self._shown: tuple[HistoryEntry, ...] = ()
        self.form = form = load("riwayat", HistoryForm, host.window)
        self._dress()
        self._pause = QTimer(form.root, singleShot=True, interval=150)
        self._pause.timeout.connect(self.narrow)
        form.cari.textChanged.connect(lambda _: self._pause.start())
        for choice in (form.petugas, form.seksi, form.tanggal):
            choice.activated.connect(lambda _: self.narrow())
        form.daftar.currentItemChanged.connect(lambda *_: self._show_cells())
        form.rincian.itemActivated.connect(lambda item, _: self._open(item))
        form.kembalikan.clicked.connect(self.put_back)
        form.tutup.clicked.connect(form.root.reject)
        self.read()

    def _dress(self) -> None:
        form, laporan = self.form, self._host.session.laporan
        if self._where is not None:
            form.judul.setText(f"Riwayat {describe(laporan, self._where)}")
            form.kembalikan.setText("Kembalikan isi ini…")
            form.seksi.hide()
        form.daftar.setHeaderLabels(["No.", "Waktu", "Petugas", "Perubahan"])
        form.rincian.setHeaderLabels(["Isian", "Sebelum", "Sesudah"])
        head = form.daftar.header()
        for column in range(3):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        below = form.rincian.header()
        below.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        form.belah.setSizes([360, 180])

    def run(self) -> None:
        self.form.daftar.setFocus()
        self.form.root.exec()
        self.close()

    def close(self) -> None:
        self._pause.stop()
        self.form.root.deleteLater()
        self.deleteLater()

    # the list

    def read(self) -> None:
        """Read the jurnal anew and offer what it can be narrowed by."""
        form, laporan = self.form, self._host.session.laporan
        self._all = history.listed(self._host.session.document, self._where)
        sections = [(row.nama_pendek or row.nama, row.id) for row in laporan.daftar(Subsie)]
        _offer(form.petugas, "Semua petugas", [(name, name) for name in history.actors(self._all)])
        _offer(form.seksi, "Semua seksi", [*sections, ("Perencanaan dan naskah", OFFICER)])
        days = [(day_words(date.fromisoformat(day)), day) for day in history.days(self._all)]
        _offer(form.tanggal, "Semua tanggal", days)
        self.narrow()

    def narrow(self) -> None:
        """List what the filter lets through."""
        form = self.form
        chosen = HistoryFilter(
            form.cari.text(),
            form.petugas.currentData(),
            form.seksi.currentData(),
            form.tanggal.currentData(),
        )
        found = history.narrowed(self._all, chosen)
        self._shown = found[:SHOWN]
        rows = [_row(item) for item in self._shown]
        with QSignalBlocker(form.daftar):  # the cells are shown once, when all is listed
            form.daftar.clear()
            form.daftar.addTopLevelItems(rows)
            if rows:
                form.daftar.setCurrentItem(rows[0])
        words = f"{len(found)} dari {len(self._all)} perubahan"
        more = f", {SHOWN} yang terakhir ditampilkan" if len(found) > SHOWN else ""
        form.jumlah.setText(words + more)
        self._show_cells()

    def _chosen(self) -> HistoryEntry | None:
        place = self.form.daftar.indexOfTopLevelItem(self.form.daftar.currentItem())
        return self._shown[place] if 0 <= place < len(self._shown) else None

    def _show_cells(self) -> None:
        form, chosen, session = self.form, self._chosen(), self._host.session
        form.rincian.clear()
        newest = chosen is None or chosen.nomor == self._all[0].nomor
        closed = session.document.readonly or session.laporan.data.terkunci == 1
        why = self._refusal(chosen)
        form.kembalikan.setEnabled(not newest and not closed and not why)
        if self._where is not None:
            form.kembalikan.setToolTip(why or GIVES)
        if chosen is None:
            return
        for cell in history.cells(session.document, chosen.nomor, self._where):
            item = QTreeWidgetItem([cell.nama, cell.sebelum, cell.sesudah])
            item.setData(0, _WHERE, str(cell.where))
            item.setSizeHint(0, QSize(0, ROW_TABLE))
            for column, words in enumerate((cell.nama, cell.sebelum, cell.sesudah)):
                item.setToolTip(column, words)
            form.rincian.addTopLevelItem(item)

    def _refusal(self, chosen: HistoryEntry | None) -> str:
        """Why the one cell cannot have again what it had after a change."""
        where, session = self._where, self._host.session
        if where is None or chosen is None:
            return ""
        value = history.value_after(session.document, chosen.nomor, where)
        return history.refusal(session.laporan, where, value)

    def _open(self, item: QTreeWidgetItem) -> None:
        """Go to a cell that was changed."""
        self.form.root.accept()
        self._host.open_address(Address.parse(str(item.data(0, _WHERE))))

    # the way back

    def put_back(self) -> None:
        """Return the report, or the one cell, to what it was after the chosen change."""
        chosen = self._chosen()
        if chosen is None:
            return
        if not self._host.has_actor():
            self.form.jumlah.setText(NO_ACTOR_OUTSIDE)
            return
        done = self._put_back_cell(chosen) if self._where else self._put_back_all(chosen)
        if done:
            self.read()

    def _put_back_all(self, chosen: HistoryEntry) -> bool:
        later = self._all[0].nomor - chosen.nomor
        text = (
            f"Laporan menjadi seperti tepat sesudah “{chosen.label}”, {chosen.waktu}. {later}"
            " perubahan sesudahnya dibatalkan; semuanya tetap ada di riwayat, dan Urung"
            " mengembalikannya."
        )
        if not ask(self.form.root, "Kembalikan laporan ke sini?", text, "Kembalikan"):
            return False
        session = self._host.session
        revision = self._host.attempt(
            lambda: self._host.after(session.document.restore(chosen.nomor, session.actor))
        )
        return revision is not None

    def _put_back_cell(self, chosen: HistoryEntry) -> bool:
        where, session = self._where, self._host.session
        if where is None:
            return False
        value = history.value_after(session.document, chosen.nomor, where)
        name = str(describe(session.laporan, where))
        (cell,) = history.cells(session.document, chosen.nomor, where)[:1] or (None,)
        told = cell.sesudah if cell is not None else ""
        text = f"{name} menjadi “{told}” seperti sesudah perubahan {chosen.waktu}."
        if not ask(self.form.root, "Kembalikan isi ini?", text, "Kembalikan"):
            return False

        def edit(draft: Draft) -> None:
            history.put_back(draft, where, value)

        return self._host.act(f"Kembalikan {name}", edit) is not None


def _offer(choice: QComboBox, everything: str, offered: list[tuple[str, str]]) -> None:
    """Fill a filter; what was chosen stays chosen if it is still there."""
    chosen = choice.currentData()
    choice.clear()
    choice.addItem(everything, None)
    for words, key in offered:
        choice.addItem(words, key)
    choice.setCurrentIndex(max(0, choice.findData(chosen)) if chosen is not None else 0)


def _row(item: HistoryEntry) -> QTreeWidgetItem:
    row = QTreeWidgetItem([str(item.nomor), item.waktu, item.actor, item.label])
    row.setTextAlignment(0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    row.setToolTip(3, f"{item.label} ({item.banyak} isian)")
    row.setSizeHint(0, QSize(0, ROW_TABLE))
    return row
