"""The scanned PDFs that are appended to the report: added by file or drop, titled, in order."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.app.command.edit import move_rows
from lkjip_desktop.app.command.lampiran import append_scans, read_scan
from lkjip_desktop.domain.model.entity import Lampiran
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.ui.gambar.card import tool_button
from lkjip_desktop.ui.gambar.column import CardColumn
from lkjip_desktop.ui.kit.form.cut import refuse_cut
from lkjip_desktop.ui.kit.form.drop import FileDrop, files_of
from lkjip_desktop.ui.kit.form.undo import leave_undo
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.label import PlainLabel
from lkjip_desktop.ui.kit.taken_file import ask_files

FILTER: Final = "Berkas PDF (*.pdf)"


class Scans(FileDrop, QWidget):
    """The documents under an indikator (None: of the report itself)."""

    def __init__(self, host: Host) -> None:
        super().__init__()
        self._host = host
        self._indikator: str | None = None
        self._rows: dict[str, _Row] = {}
        self.setAcceptDrops(True)
        self._column = CardColumn(
            self, "Tambah PDF…", "atau seret PDF ke sini; halamannya ikut dicetak sebagai lampiran"
        )
        self.add = self._column.add
        self.add.clicked.connect(self.choose)

    def show_place(self, indikator: str | None) -> None:
        """Show the documents under an indikator, or those of the report."""
        self._indikator = indikator
        view = self._host.session.view
        self._column.head.setVisible(view.may_add(Lampiran, {"indikator": indikator}))
        rows = view.laporan.children(Lampiran, "indikator", indikator)
        for key in self._rows.keys() - {row.id for row in rows}:
            self._rows.pop(key).deleteLater()
        for place, row in enumerate(rows):
            line = self._rows.get(row.id)
            if line is None:
                line = self._rows[row.id] = _Row(self._host, row)
            self._column.put(line, place)
            editable = view.may_edit(Address(Lampiran.KIND, row.id))
            line.show_row(row, editable=editable, first=place == 0, last=place + 1 == len(rows))

    def keep(self) -> bool:
        """Store what is being typed; False where that failed."""
        return False not in [line.keep() for line in self._rows.values()]

    def open_address(self, address: Address) -> bool:
        """Put the focus on a document; without an id on what adds one."""
        if address.kind == Lampiran.KIND and not address.id:
            self.add.setFocus()
            return True
        line = self._rows.get(address.id) if address.kind == Lampiran.KIND else None
        if line is None:
            return False
        line.title.setFocus()
        return True

    def choose(self) -> None:
        """Ask for files and add them."""
        paths = ask_files(self._host, "Pilih dokumen pindaian", FILTER)
        if paths:
            self.take_files(paths)

    def take_files(self, paths: list[Path]) -> None:
        """Add these documents, all or none."""
        self._host.attempt(lambda: self._store(paths))

    def _store(self, paths: list[Path]) -> None:
        found, indikator = [read_scan(path) for path in paths], self._indikator
        label = f"Tambah {len(found)} lampiran"
        self._host.change(label, lambda draft: append_scans(draft, found, indikator))

    def brings(self, mime: QMimeData) -> bool:
        return bool(files_of(mime))

    def receive(self, event: QDropEvent) -> None:
        self.take_files(files_of(event.mimeData()))


class _Row(QFrame):
    """One document: its title in the report, its file, its order."""

    def __init__(self, host: Host, row: Lampiran) -> None:
        super().__init__()
        self._host, self._row = host, row
        self.setProperty("peran", "kartu")
        self.title = QLineEdit(row.judul)
        refuse_cut(self.title)
        self.title.setPlaceholderText("Judul lampiran")
        self.title.setAccessibleName("Judul lampiran")
        self.title.editingFinished.connect(self.keep)
        leave_undo(self.title, lambda: self.title.text() != self._row.judul)
        self._name = PlainLabel()
        self._name.setProperty("peran", "kedua")
        self._buttons = [
            tool_button("naik", "Naikkan lampiran", partial(self._shift, -1)),
            tool_button("turun", "Turunkan lampiran", partial(self._shift, 1)),
            tool_button("hapus", "Hapus lampiran", self._delete),
        ]
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self._name)
        across = QHBoxLayout(self)
        across.setContentsMargins(10, 10, 10, 10)
        across.addLayout(words, 1)
        for button in self._buttons:
            across.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def show_row(self, row: Lampiran, *, editable: bool, first: bool, last: bool) -> None:
        if not editable or self.title.text() == self._row.judul:  # else it is not stored yet
            self.title.setText(row.judul)
        self._row = row
        self.title.setReadOnly(not editable)
        contents = self._host.session.document.berkas(row.berkas) if row.berkas else None
        size = f"{max(1, len(contents) // 1000):,} kB".replace(",", ".") if contents else ""
        self._name.setText(f"{row.nama}  {size or 'isi dokumen tidak ada'}")
        for button, on in zip(self._buttons, (not first, not last, True), strict=True):
            button.setEnabled(editable and on)

    def keep(self) -> bool:
        text, row = self.title.text(), self._row
        if self.title.isReadOnly() or text == row.judul:
            return True
        where = Address(Lampiran.KIND, row.id, "judul")
        return self._host.act("Judul lampiran", lambda draft: draft.set(where, text)) is not None

    def _shift(self, step: int) -> None:
        row = self._row

        def edit(draft: Draft) -> None:
            there = draft.laporan.children(Lampiran, "indikator", row.indikator)
            move_rows(draft, there, [row.id], step)

        self._host.act("Pindahkan lampiran", edit)

    def _delete(self) -> None:
        row = self._row
        self._host.act(
            f"Hapus lampiran {row.judul}".rstrip(), lambda draft: draft.delete(Lampiran, row.id)
        )
