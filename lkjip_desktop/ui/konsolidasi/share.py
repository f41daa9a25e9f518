"""Handing out parts: which sections, to whom, into which folder; an older part is replaced."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
)

from lkjip_desktop.app.share.bagikan import Bagian, bagikan, file_names
from lkjip_desktop.app.share.holders import PartHolder, daftar_holder
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import Pejabat, Subsie
from lkjip_desktop.domain.model.waktu import moment_words
from lkjip_desktop.store.document import Document
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.konsolidasi.holders import HoldersDialog

HEADINGS = ("Seksi", "Kepada", "Berkas", "Bagian sebelumnya")
SEKSI, KEPADA = 0, 1
TICK = 24
"""Px of the tick before a name and its distance, which Qt leaves out of the width of a column."""
LONGEST = 300
"""Px at which a name of a section is cut rather than take the room of the others."""
SUBSIE = Qt.ItemDataRole.UserRole


@dataclass
class ShareForm:
    """forms/bagikan.ui."""

    root: QDialog
    seksi: QTreeWidget
    folder: QLineEdit
    pilih: QPushButton
    diganti: QLabel
    alasan: QLabel
    pegangan: QPushButton
    bagikan: QPushButton
    batal: QPushButton


class ShareDialog:
    """All sections, or those wanted, are ticked; who receives a part is typed into the list."""

    def __init__(self, host: Host, wanted: Collection[str] | None = None) -> None:
        self._host = host
        self._wanted = wanted
        self.made: tuple[Bagian, ...] = ()
        self.form = form = load("bagikan", ShareForm, host.window)
        document = host.session.document
        form.folder.setText(str(new_folder(document, _today())))
        _set_up(form.seksi)
        self._fill()
        form.seksi.itemChanged.connect(lambda *_: self._enable())
        form.folder.textChanged.connect(lambda _: self._enable())
        form.folder.returnPressed.connect(form.bagikan.click)  # no default: Enter edits a name
        form.pilih.clicked.connect(self._choose)
        form.pegangan.clicked.connect(self._show_holders)
        form.bagikan.clicked.connect(self.share)
        form.batal.clicked.connect(form.root.reject)
        self._enable()

    def run(self) -> tuple[Bagian, ...]:
        """Show the dialog; the parts that were written."""
        self.form.root.exec()
        self.form.root.deleteLater()
        return self.made

    def _fill(self) -> None:
        document = self._host.session.document
        rows = document.laporan.daftar(Subsie)
        last = _last_holders(document)
        self.form.seksi.clear()
        for row, name in zip(rows, file_names(rows), strict=True):
            holder = last.get(row.id)
            head = document.laporan.find(Pejabat, row.kepala) if row.kepala else None
            kepada = head.nama if head else ""
            if holder and holder.pegangan.penyerahan.kepada:
                kepada = holder.pegangan.penyerahan.kepada
            words = [row.nama_pendek or row.nama or row.kode, kepada, name, _before(holder)]
            line = QTreeWidgetItem(words)
            line.setData(0, SUBSIE, row.id)
            line.setFlags(
                line.flags() | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable
            )
            ticked = self._wanted is None or row.id in self._wanted
            line.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            line.setToolTip(0, row.nama)
            self.form.seksi.addTopLevelItem(line)
        tree = self.form.seksi
        for line in self._lines[:1]:
            tree.setCurrentItem(line)  # else Space ticks a row that is not shown to be in hand
        tree.ensurePolished()  # else rows keep the height they have without a style
        tree.setColumnWidth(SEKSI, min(tree.sizeHintForColumn(SEKSI) + TICK, LONGEST))

    @property
    def _lines(self) -> list[QTreeWidgetItem]:
        tree = self.form.seksi
        found = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
        return [line for line in found if line is not None]

    @property
    def chosen(self) -> dict[str, str]:
        """The ticked sections, by id, with to whom."""
        ticked = [line for line in self._lines if line.checkState(0) is Qt.CheckState.Checked]
        return {line.data(0, SUBSIE): " ".join(line.text(KEPADA).split()) for line in ticked}

    def _enable(self) -> None:
        form, chosen = self.form, self.chosen
        why = self._host.session.closed or self._lacking()
        form.bagikan.setEnabled(not why)
        form.bagikan.setToolTip(why)
        form.alasan.setText(why)
        form.diganti.setText(self._replaced(chosen))
        form.diganti.setVisible(bool(form.diganti.text()))

    def _lacking(self) -> str:
        if not self._lines:
            return "Laporan ini belum memiliki seksi; tambahkan di Perencanaan dahulu."
        if not self.chosen:
            return "Centang sedikitnya satu seksi."
        if not self.form.folder.text().strip():
            return "Pilih folder tempat berkas bagian ditulis."
        return ""

    def _replaced(self, chosen: dict[str, str]) -> str:
        last = _last_holders(self._host.session.document)
        names = [last[row].pegangan.subsie for row in chosen if row in last]
        if not names:
            return ""
        return (
            f"Bagian lama {', '.join(names)} akan tercatat sudah diganti. Yang sudah telanjur diisi"
            " tetap dapat dikonsolidasi."
        )

    def _choose(self) -> None:
        form = self.form
        start = str(Path(form.folder.text()).parent)
        name = QFileDialog.getExistingDirectory(form.root, "Folder berkas bagian", start)
        if name:
            form.folder.setText(name)

    def _show_holders(self) -> None:
        dialog = HoldersDialog(self._host, self.form.root)
        dialog.form.kembalikan.hide()  # what is handed out here is chosen here
        dialog.run()
        self._enable()

    def share(self) -> None:
        """Write the part files; what went wrong is said in the dialog, and nothing was written."""
        host, form, chosen = self._host, self.form, self.chosen
        document = host.session.document
        folder = beside(document, form.folder.text())
        try:
            self.made = bagikan(document, folder, host.session.actor, set(chosen), chosen)
        except Refusal as error:
            form.alasan.setText(error.kalimat)
            return
        host.after(document.last_change)
        form.root.accept()


def _set_up(tree: QTreeWidget) -> None:
    tree.setColumnCount(len(HEADINGS))
    tree.setHeaderLabels(list(HEADINGS))
    tree.setEditTriggers(QTreeWidget.EditTrigger.NoEditTriggers)
    head = tree.header()
    head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    head.setSectionResizeMode(SEKSI, QHeaderView.ResizeMode.Interactive)
    head.setSectionResizeMode(KEPADA, QHeaderView.ResizeMode.Stretch)
    head.setStretchLastSection(False)

    def edit(line: QTreeWidgetItem) -> None:
        tree.editItem(line, KEPADA)

    tree.itemActivated.connect(lambda line, _: edit(line))
    tree.itemDoubleClicked.connect(lambda line, _: edit(line))


def _last_holders(document: Document) -> dict[str, PartHolder]:
    """By section the part it was handed out last."""
    found: dict[str, PartHolder] = {}
    for holder in daftar_holder(document):
        found.setdefault(holder.pegangan.penyerahan.subsie, holder)
    return found


def _before(holder: PartHolder | None) -> str:
    if holder is None:
        return "belum pernah dibagikan"
    return f"{moment_words(holder.pegangan.penyerahan.waktu)}, {holder.state}"


def _today() -> date:
    return datetime.now().astimezone().date()


def beside(document: Document, typed: str) -> Path:
    """The folder that was typed; a name alone is one beside the report, wherever Qt runs."""
    place = document.path.absolute().parent if document.path else Path.home()
    return place / Path(typed.strip()).expanduser()


def new_folder(document: Document, today: date) -> Path:
    """A folder beside the induk that is not there yet, so that nothing stands in the way."""
    place = beside(document, "")
    name = f"Bagian {document.laporan.data.tahun} dibagikan {today.isoformat()}"
    number = 1
    while (place / (name if number == 1 else f"{name} ({number})")).exists():
        number += 1
    return place / (name if number == 1 else f"{name} ({number})")


def share(host: Host, wanted: Collection[str] | None = None) -> tuple[Bagian, ...]:
    """Hand out parts (of the sections wanted, by id), and show the folder they are in."""
    made = ShareDialog(host, wanted).run() if host.keep() and host.has_actor() else ()
    if made:
        folder = made[0].path.parent
        host.show_message(f"{len(made)} berkas bagian ditulis di {folder}")
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
    return made
