"""The list of who has which part since when, and undoing the consolidation of one of them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from lkjip_desktop.app.share.holders import PartHolder, daftar_holder, run_words, undo_words
from lkjip_desktop.app.share.konsolidasi import undo_konsolidasi
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.jurnal import JurnalEntry
from lkjip_desktop.domain.model.waktu import moment_words
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.form.question import ask
from lkjip_desktop.ui.kit.host import NO_ACTOR_OUTSIDE, Host

HEADINGS = ("Seksi", "Kepada", "Dibagikan", "Keadaan")
KEPADA = 1
NUMBER = Qt.ItemDataRole.UserRole
SECTION = NUMBER + 1


@dataclass
class HoldersForm:
    """forms/pegangan.ui."""

    root: QDialog
    daftar: QTreeWidget
    alasan: QLabel
    kembalikan: QPushButton
    urungkan: QPushButton
    tutup: QPushButton


class HoldersDialog:
    """Each part with the consolidations that stand below it; undoing one undoes its later ones."""

    def __init__(self, host: Host, parent: QWidget) -> None:
        self._host = host
        self.undone = 0
        self.to_return = ""
        """Id of the section whose part is to be returned when the list is closed."""
        self.form = form = load("pegangan", HoldersForm, parent)
        form.daftar.ensurePolished()  # so that rows know their height before they are put in
        form.daftar.setColumnCount(len(HEADINGS))
        form.daftar.setHeaderLabels(list(HEADINGS))
        head = form.daftar.header()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(KEPADA, QHeaderView.ResizeMode.Stretch)
        head.setStretchLastSection(False)
        form.daftar.currentItemChanged.connect(lambda *_: self._enable())
        form.urungkan.clicked.connect(self.undo)
        form.kembalikan.clicked.connect(self._give_back)
        form.tutup.clicked.connect(form.root.accept)
        self._fill()

    def run(self) -> int:
        """Show the list; how many times something was undone."""
        self.form.root.exec()
        self.form.root.deleteLater()
        return self.undone

    def _fill(self) -> None:
        tree, found = self.form.daftar, daftar_holder(self._host.session.document)
        tree.clear()
        rows = [_part_row(holder) for holder in found]
        tree.addTopLevelItems(rows)
        tree.expandAll()
        if rows:
            tree.setCurrentItem(rows[0])
        self._enable()

    @property
    def nomor(self) -> int | None:
        """The consolidation to be undone: the chosen one, or the first of the chosen part."""
        chosen = self.form.daftar.selectedItems()  # while it is being cleared, nothing is current
        found = chosen[0].data(0, NUMBER) if chosen else None
        return found if isinstance(found, int) else None

    @property
    def subsie(self) -> str:
        """The section of the chosen part, also where one of its consolidations is chosen."""
        chosen = self.form.daftar.selectedItems()
        found = chosen[0].data(0, SECTION) if chosen else None
        return found if isinstance(found, str) else ""

    def _give_back(self) -> None:
        self.to_return = self.subsie
        self.form.root.accept()

    def _enable(self) -> None:
        form, session = self.form, self._host.session
        form.kembalikan.setEnabled(bool(self.subsie) and not session.closed)
        why = ""
        if not form.daftar.topLevelItemCount():
            why = "Belum ada bagian yang dibagikan."
        elif self.nomor is None:
            why = "Bagian ini belum dikonsolidasi, atau konsolidasinya sudah diurungkan."
        else:
            why = session.closed
        form.urungkan.setEnabled(not why)
        form.urungkan.setToolTip(why)
        form.alasan.setText(why)

    def undo(self) -> None:
        host, nomor = self._host, self.nomor
        if nomor is None or not host.keep():
            return
        if not host.has_actor():
            self.form.alasan.setText(NO_ACTOR_OUTSIDE)
            return
        document = host.session.document
        try:
            told = undo_words(document, nomor)
            label = document.jurnal[nomor].label
            if not ask(self.form.root, f"Urungkan: {label}?", told, "Urungkan"):
                return
            undo_konsolidasi(document, nomor, host.session.actor)
        except Refusal as error:
            self.form.alasan.setText(error.kalimat)
            return
        self.undone += 1
        host.after(document.last_change)
        self._fill()


def _part_row(holder: PartHolder) -> QTreeWidgetItem:
    handed = holder.pegangan.penyerahan
    row = QTreeWidgetItem(
        [
            holder.pegangan.subsie or "seksi yang sudah dihapus",
            handed.kepada or "–",
            moment_words(handed.waktu),
            holder.state,
        ]
    )
    if holder.pegangan.subsie:
        row.setData(0, SECTION, handed.subsie)
    if handed.pengganti:
        row.setToolTip(
            3, "Seksi ini sudah menerima bagian yang lebih baru; yang ini tetap diterima"
        )
    if holder.runs:
        row.setData(0, NUMBER, holder.runs[0].nomor)
    for run in holder.runs:
        line = _run_row(run)
        line.setData(0, SECTION, row.data(0, SECTION))
        row.addChild(line)
    return row


def _run_row(run: JurnalEntry) -> QTreeWidgetItem:
    words = ["dikonsolidasi", run.actor, moment_words(run.waktu), run_words(run)]
    row = QTreeWidgetItem(words)
    row.setData(0, NUMBER, run.nomor)
    return row
