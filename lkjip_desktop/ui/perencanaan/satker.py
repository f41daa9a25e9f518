"""The editor of the office: its name and address, the lines of its letterhead, and its logo."""

from typing import Final

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.app.sheet.table import umum
from lkjip_desktop.domain.model.entity import Satker
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.ui.entry.table import TablePart
from lkjip_desktop.ui.gambar.picture import (
    FILTER,
    Named,
    holds_pictures,
    pictures_in,
    read_pictures,
)
from lkjip_desktop.ui.gambar.picture import thumbnail as fitted
from lkjip_desktop.ui.kit import icon, theme
from lkjip_desktop.ui.kit.form.drop import FileDrop
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.label import PlainLabel, heading
from lkjip_desktop.ui.kit.taken_file import ask_file
from lkjip_desktop.ui.perencanaan.editor import Editor
from lkjip_desktop.ui.perencanaan.part import TextsPart

THUMB: Final = QSize(96, 96)


class LogoPart(FileDrop, QWidget):
    """The logo on cover and letterhead: chosen, dropped here, or pasted with Ctrl+V."""

    def __init__(self, host: Host) -> None:
        super().__init__()
        self._host = host
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._shown: str | None = ""
        self._picture = PlainLabel()
        self._picture.setFixedSize(THUMB + QSize(16, 16))
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setProperty("peran", "ketiga")
        frame = QFrame()
        frame.setProperty("peran", "bingkai")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self._picture)
        self.choose = QPushButton("Pilih gambar…")
        icon.put(self.choose, "gambar", theme.current())
        self.choose.clicked.connect(self._choose)
        self.remove = QPushButton("Hapus logo")
        icon.put(self.remove, "hapus", theme.current())
        self.remove.clicked.connect(lambda: self._store(None))
        self._hint = heading("atau seret gambar ke sini, atau tempel dengan Ctrl+V", "kedua")
        self._lay_out(frame)

    def _lay_out(self, frame: QFrame) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.choose)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        words = QVBoxLayout()
        words.addWidget(heading("Logo"))
        words.addLayout(buttons)
        words.addWidget(self._hint)
        words.addStretch(1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(14)
        across.addWidget(frame)
        across.addLayout(words, 1)

    # Part

    def refresh(self) -> None:
        session = self._host.session
        row = session.laporan.satker
        editable = session.view.may_edit(self._where)
        for widget in (self.choose, self.remove, self._hint):
            widget.setVisible(editable)
        self.remove.setVisible(editable and row.logo is not None)
        if row.logo != self._shown:
            self._shown = row.logo
            contents = session.document.berkas(row.logo) if row.logo else None
            picture = fitted(contents, THUMB, self.devicePixelRatioF())
            if picture is not None:
                self._picture.setPixmap(picture)
            else:
                self._picture.setText("isi logo\ntidak ada" if row.logo else "belum ada\nlogo")
        self._picture.setAccessibleName("Logo" if row.logo else "Belum ada logo")

    def keep(self) -> bool:
        return True

    def open_address(self, address: Address) -> bool:
        if address != self._where:
            return False
        self.choose.setFocus()
        return True

    @property
    def _where(self) -> Address:
        return Address(Satker.KIND, self._host.session.laporan.satker.id, "logo")

    # taking

    def _choose(self) -> None:
        path = ask_file(self._host, "Pilih logo", FILTER)
        if path is not None:
            self._host.attempt(lambda: self._take_first(read_pictures([path])))

    def take(self, mime: QMimeData) -> bool:
        """Take the first picture dropped or pasted; False where there is none."""
        if not holds_pictures(mime) or self.choose.isHidden():
            return False
        self._host.attempt(lambda: self._take_first(pictures_in(mime)))
        return True

    def _take_first(self, pictures: list[Named]) -> None:
        if pictures:
            self._store(pictures[0][1])

    def _store(self, contents: bytes | None) -> None:
        where = self._where

        def edit(draft: Draft) -> None:
            draft.set(where, None if contents is None else draft.add_berkas(contents))

        self._host.act("Hapus logo" if contents is None else "Logo satuan kerja", edit)

    def brings(self, mime: QMimeData) -> bool:
        return holds_pictures(mime) and not self.choose.isHidden()

    def receive(self, event: QDropEvent) -> None:
        self.take(event.mimeData())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if ctrl and event.key() == Qt.Key.Key_V and self.take(QApplication.clipboard().mimeData()):
            return
        super().keyPressEvent(event)


def office_editor(host: Host) -> Editor:
    editor = Editor(host, "Satker dan kop")
    editor.add(TablePart(host, umum.satker()))
    words = {"kop": "Baris kop surat, satu baris satu tingkat dari yang tertinggi"}
    editor.add(TextsPart(host, lambda: host.session.laporan.satker, words, (3, 6)))
    editor.add(LogoPart(host))
    editor.finish()
    return editor
