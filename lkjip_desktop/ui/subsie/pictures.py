"""The page of an indikator's pictures: added from files, by drop or paste; captioned, ordered."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
)

from lkjip_desktop.app.edit import insert_rows, move_rows
from lkjip_desktop.domain.figures import HasilIndikator
from lkjip_desktop.domain.laporan import Address
from lkjip_desktop.domain.model import Gambar
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.ui import icon, theme
from lkjip_desktop.ui.host import Host
from lkjip_desktop.ui.picture import FILTER, holds_pictures, pictures_in, read_pictures, thumbnail
from lkjip_desktop.ui.subsie.part import Scroll, heading

THUMB: Final = QSize(168, 112)


class PicturesPage(Scroll):
    """See part.Page."""

    def __init__(self, host: Host) -> None:
        super().__init__()
        self._host = host
        self._hasil: HasilIndikator | None = None
        self._cards: dict[str, Card] = {}
        self.setAcceptDrops(True)
        self._add = QPushButton("Tambah gambar…")
        icon.put(self._add, "tambah", theme.current())
        self._add.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.addWidget(self._add)
        row.addWidget(heading("atau seret gambar ke sini, atau tempel dengan Ctrl+V", "kedua"))
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addStretch(1)

    def show_indicator(self, hasil: HasilIndikator) -> None:
        """See part.Page."""
        self._hasil = hasil
        view = self._host.session.view
        self._add.setVisible(view.may_add(Gambar, {"indikator": hasil.indikator.id}))
        rows = view.laporan.children(Gambar, "indikator", hasil.indikator.id)
        for key in self._cards.keys() - {row.id for row in rows}:
            self._cards.pop(key).deleteLater()
        for place, row in enumerate(rows):
            card = self._cards.get(row.id)
            if card is None:
                card = self._cards[row.id] = Card(self._host, row)
            self.column.removeWidget(card)
            self.column.insertWidget(place + 1, card)
            card.show_row(row, editable=view.may_edit(Address(Gambar.KIND, row.id)))

    def keep(self) -> bool:
        """See part.Page."""
        for card in self._cards.values():
            card.keep()
        return True

    def open_address(self, address: Address) -> bool:
        """See part.Page."""
        card = self._cards.get(address.id) if address.kind == Gambar.KIND else None
        if card is None:
            return False
        self.ensureWidgetVisible(card)
        card.caption.setFocus()
        return True

    # adding

    def _choose(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, "Pilih gambar", "", FILTER)
        if names:
            self._host.attempt(lambda: self._store(read_pictures(map(Path, names))))

    def _store(self, pictures: list[tuple[str, bytes]]) -> None:
        if self._hasil is None or not pictures:
            return
        row = self._hasil.indikator

        def edit(draft: Draft) -> None:
            there = draft.laporan.children(Gambar, "indikator", row.id)
            values = [
                {"indikator": row.id, "nama": name, "berkas": draft.add_berkas(content)}
                for name, content in pictures
            ]
            insert_rows(draft, Gambar, there, len(there), values)

        self._host.change(f"Tambah {len(pictures)} gambar {row.kode}", edit)

    def _take(self, mime: QMimeData) -> bool:
        if not holds_pictures(mime):
            return False
        self._host.attempt(lambda: self._store(pictures_in(mime)))
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds_pictures(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._take(event.mimeData()):
            event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if ctrl and event.key() == Qt.Key.Key_V and self._take(QApplication.clipboard().mimeData()):
            return
        super().keyPressEvent(event)


class Card(QFrame):
    """One picture with its caption and what can be done to it."""

    def __init__(self, host: Host, row: Gambar) -> None:
        super().__init__()
        self._host = host
        self._row = row
        self._hash: str | None = None
        self.setProperty("peran", "kartu")
        self._thumb = QLabel()
        self._thumb.setFixedSize(THUMB)
        self._thumb.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name = heading("", "kedua")
        self.caption = QLineEdit()
        self.caption.setPlaceholderText("Keterangan gambar")
        self.caption.setAccessibleName("Keterangan gambar")
        self.caption.editingFinished.connect(self.keep)
        self._buttons = [
            self._button("naik", "Naikkan gambar", partial(self._shift, -1)),
            self._button("turun", "Turunkan gambar", partial(self._shift, 1)),
            self._button("hapus", "Hapus gambar", self._delete),
        ]
        self._lay_out()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.addWidget(self.caption)
        words.addWidget(self._name)
        words.addStretch(1)
        across = QHBoxLayout(self)
        across.setContentsMargins(10, 10, 10, 10)
        across.addWidget(self._thumb)
        across.addLayout(words, 1)
        for button in self._buttons:
            across.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def _button(self, name: str, words: str, run: object) -> QToolButton:
        button = QToolButton()
        button.setProperty("peran", "ikon")
        button.setToolTip(words)
        button.setAccessibleName(words)
        icon.put(button, name, theme.current())
        button.clicked.connect(run)
        return button

    def show_row(self, row: Gambar, *, editable: bool) -> None:
        """Show the row as it stands."""
        self._row = row
        self._name.setText(row.nama)
        if not self.caption.hasFocus():
            self.caption.setText(row.keterangan)
        self.caption.setReadOnly(not editable)
        for button in self._buttons:
            button.setEnabled(editable)
        if row.berkas != self._hash:
            self._hash = row.berkas
            self._show_picture()

    def _show_picture(self) -> None:
        contents = self._host.session.document.berkas(self._hash) if self._hash else None
        fitted = thumbnail(contents, THUMB, self.devicePixelRatioF())
        if fitted is None:
            self._thumb.setText("isi gambar\ntidak ada")
            return
        self._thumb.setPixmap(fitted)

    def keep(self) -> None:
        """Store the caption if it is not yet."""
        text, row = self.caption.text(), self._row
        if self.caption.isReadOnly() or text == row.keterangan:
            return
        where = Address(Gambar.KIND, row.id, "keterangan")
        self._host.act("Keterangan gambar", lambda draft: draft.set(where, text))

    def _shift(self, step: int) -> None:
        row = self._row

        def edit(draft: Draft) -> None:
            there = draft.laporan.children(Gambar, "indikator", row.indikator)
            move_rows(draft, there, [row.id], step)

        self._host.act("Pindahkan gambar", edit)

    def _delete(self) -> None:
        row = self._row
        self._host.act("Hapus gambar", lambda draft: draft.delete(Gambar, row.id))
