"""The start page: a new report, the next year, opening, the example, and what was opened last."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from lkjip_desktop.ui.kit import icon, theme
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.preference import Preference
from lkjip_desktop.ui.start.card import StartCard
from lkjip_desktop.ui.start.recent import HEIGHT, RecentList


@dataclass
class StartForm:
    """forms/mulai.ui."""

    root: QWidget
    lambang: QLabel
    gembok: QLabel
    baru: StartCard
    tahun_baru: StartCard
    buka: StartCard
    contoh: StartCard
    cari: QLineEdit
    daftar: RecentList
    kosong: QLabel
    cadangan: QPushButton
    hapus: QPushButton


class StartPage:
    """Shows what was opened before; its buttons are connected by who opens files."""

    def __init__(self, parent: QWidget, preference: Preference) -> None:
        self._preference = preference
        self.form = load("mulai", StartForm, parent)
        self.form.lambang.setPixmap(icon.program().pixmap(QSize(46, 46)))
        self.form.gembok.setPixmap(icon.pixmap("gembok", theme.current().text2))
        lens = QIcon(icon.pixmap("cari", theme.current().text2))
        self.form.cari.addAction(lens, QLineEdit.ActionPosition.LeadingPosition)
        self.form.cari.textChanged.connect(self.form.daftar.rows.narrow)
        self.form.cari.returnPressed.connect(self.form.daftar.open_first)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.form.cari)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self.form.daftar.enter)
        self.form.daftar.dropped.connect(self._forget)
        self.form.hapus.clicked.connect(lambda: self._forget(None))

    def begin(self) -> None:
        """Show it with the keys where one goes on: in the search, or at a new report."""
        self.show()
        first = self.form.baru if self.form.cari.isHidden() else self.form.cari
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show(self) -> None:
        items = self._preference.recent()
        self.form.daftar.rows.show(items)
        some = bool(items)
        self.form.kosong.setVisible(not some)
        self.form.daftar.setVisible(some)
        self.form.daftar.setMaximumHeight(HEIGHT * len(items) + 2)
        self.form.hapus.setVisible(some)
        self.form.cari.setVisible(some)
        self.form.cari.clear()

    def _forget(self, path: str | None) -> None:
        self._preference.forget(path)
        self.show()
