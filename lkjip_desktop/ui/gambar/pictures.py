"""The pictures at one place of the report: added from files, by drop or paste; in order."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QWidget,
)

from lkjip_desktop.app.command.edit import insert_rows
from lkjip_desktop.app.overview.naskah import pictures
from lkjip_desktop.domain.model.entity import Gambar
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.ui.gambar.card import Card
from lkjip_desktop.ui.gambar.column import CardColumn
from lkjip_desktop.ui.gambar.picture import (
    FILTER,
    Named,
    holds_pictures,
    pictures_in,
    read_pictures,
)
from lkjip_desktop.ui.kit.form.drop import FileDrop
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.taken_file import ask_files

Place = Callable[[Draft, list[str]], object]
"""Writes where pictures with these ids stand in a text."""


class Pictures(FileDrop, QWidget):
    """Cards under each other; `lean` shows nothing but the cards while there are some."""

    def __init__(self, host: Host, *, lean: bool = False) -> None:
        super().__init__()
        self._host = host
        self._lean = lean
        self._indikator: str | None = None
        self._tempat, self._name = "", ""
        self._cards: dict[str, Card] = {}
        self.setAcceptDrops(True)
        self._column = CardColumn(
            self, "Tambah gambar…", "atau seret gambar ke sini, atau tempel dengan Ctrl+V"
        )
        self.add = self._column.add
        self.add.clicked.connect(lambda _: self.choose())

    def aim(self, indikator: str | None, tempat: str, name: str) -> None:
        """Where pictures that are added from now on belong."""
        self._indikator, self._tempat, self._name = indikator, tempat, name

    def show_place(self, indikator: str | None, tempat: str, name: str) -> None:
        """Show the pictures under an indikator, or in a section of a chapter."""
        self.aim(indikator, tempat, name)
        view = self._host.session.view
        may = view.may_add(Gambar, {"indikator": indikator, "tempat": tempat})
        self._column.head.setVisible(may and not self._lean)
        rows = pictures(view.laporan, indikator, tempat)
        for key in self._cards.keys() - {row.id for row in rows}:
            self._cards.pop(key).deleteLater()
        for place, row in enumerate(rows):
            card = self._cards.get(row.id)
            if card is None:
                card = self._cards[row.id] = Card(self._host, row)
            self._column.put(card, place)
            card.show_row(
                row,
                editable=view.may_edit(Address(Gambar.KIND, row.id)),
                first=place == 0,
                last=place + 1 == len(rows),
            )
        self.setVisible(bool(rows) or not self._lean)

    def keep(self) -> bool:
        """Store what is being typed; False where that failed."""
        return False not in [card.keep() for card in self._cards.values()]

    def card(self, address: Address) -> Card | None:
        """The card of a picture, None where it is not here."""
        return self._cards.get(address.id) if address.kind == Gambar.KIND else None

    # adding

    def choose(self, place: Place | None = None) -> None:
        """Ask for files and add them; `place` puts them into a text as well."""
        paths = ask_files(self._host, "Pilih gambar", FILTER)
        if paths:
            self.take_files(paths, place)

    def take_files(self, paths: list[Path], place: Place | None = None) -> None:
        """Add the pictures in these files, all or none; the first comes into view."""
        self._host.attempt(lambda: self._store(read_pictures(paths), place))

    def take(self, mime: QMimeData, place: Place | None = None) -> bool:
        """Add what a drop or the clipboard brings; False where there is no picture in it."""
        if not holds_pictures(mime):
            return False
        self._host.attempt(lambda: self._store(pictures_in(mime), place))
        return True

    def _store(self, found: list[Named], place: Place | None) -> None:
        if not found:
            return
        indikator, tempat = self._indikator, self._tempat

        def edit(draft: Draft) -> None:
            there = pictures(draft.laporan, indikator, tempat)
            values = [
                {
                    "indikator": indikator,
                    "tempat": tempat,
                    "nama": name,
                    "berkas": draft.add_berkas(content),
                }
                for name, content in found
            ]
            rows = insert_rows(draft, Gambar, there, len(there), values)
            if place is not None:
                place(draft, [row.id for row in rows])

        revision = self._host.change(f"Tambah {len(found)} gambar {self._name}".rstrip(), edit)
        for change in revision.rows if revision else ():
            if change.kind == Gambar.KIND and change.before is None:
                self._host.open_address(Address(Gambar.KIND, change.id, "keterangan"))
                return

    def brings(self, mime: QMimeData) -> bool:
        return holds_pictures(mime)

    def receive(self, event: QDropEvent) -> None:
        self.take(event.mimeData())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and self.take(
            QApplication.clipboard().mimeData()
        ):
            return
        super().keyPressEvent(event)
