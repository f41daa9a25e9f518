"""What importing a template changes, cell by cell, before any of it is written."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
)

from lkjip_desktop.app.exchange.templat.plan import plan
from lkjip_desktop.app.exchange.templat.proposal import (
    CHOSEN,
    EMPTY,
    LEFT,
    TAKEN,
    CellOutcome,
    ImportProposal,
    ProposedCell,
    revision,
)
from lkjip_desktop.app.exchange.templat.words import short, summary
from lkjip_desktop.ui.impor.outcome import ImportDialog, OutcomeList, ask_file, reason
from lkjip_desktop.ui.impor.write import FILTER
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.mark import Mark

_ROWS: Final = frozenset({CellOutcome.BARU, CellOutcome.ADA})
_MARKS: Final = {
    CellOutcome.UBAH: Mark.SELESAI,
    CellOutcome.BARU: Mark.SELESAI,
    CellOutcome.ADA: Mark.CATATAN,
    CellOutcome.RAGU: Mark.PERINGATAN,
    CellOutcome.BENTROK: Mark.PERINGATAN,
    CellOutcome.TOLAK: Mark.GALAT,
    CellOutcome.ABAI: Mark.CATATAN,
}
_SHOWN: Final = 120
"""Characters of a content in the list; the whole stands below it."""
_ALL, _OPEN, _LEFT = range(3)


@dataclass
class ImportForm:
    """forms/impor_templat.ui."""

    root: QDialog
    judul: QLabel
    ringkas: QLabel
    saringan: QComboBox
    inggris: QCheckBox
    daftar: QTreeWidget
    rincian: QLabel
    ambil: QPushButton
    batal: QPushButton


def take_template(host: Host) -> None:
    """Ask for a filled-in template, show what it changes, and take what is chosen."""
    path = ask_file(host, "Impor templat Excel", FILTER)
    if path is not None:
        show_template(host, path)


def show_template(host: Host, path: Path) -> None:
    """The preview of one template; only a sentence where it is refused or changes nothing."""
    rencana = host.attempt(lambda: plan(host.session, path))
    if rencana is None:
        return
    if rencana.usulan:
        PreviewDialog(host, path, rencana).run()
    else:
        host.show_message(f"Tidak ada isian yang berubah di {path.name}.")


class PreviewDialog(ImportDialog):
    """Lists what becomes of the cells; the ticked lines are taken as one revision."""

    def __init__(self, host: Host, path: Path, rencana: ImportProposal) -> None:
        form = load("impor_templat", ImportForm, host.window)
        super().__init__(host, path, form.root)
        self.form = form
        self._rencana = rencana
        self.list: OutcomeList[ProposedCell] = OutcomeList(form.daftar, _MARKS, 2, TAKEN)
        form.judul.setText(f"Impor templat {rencana.seksi.nama}")
        form.daftar.setHeaderLabels(["Isian", "Semula", "Menjadi", "Sel Excel"])
        head = form.daftar.header()
        head.setStretchLastSection(False)
        for column, mode in enumerate(
            (
                QHeaderView.ResizeMode.Stretch,
                QHeaderView.ResizeMode.Interactive,
                QHeaderView.ResizeMode.Interactive,
                QHeaderView.ResizeMode.ResizeToContents,
            )
        ):
            head.setSectionResizeMode(column, mode)
        for column in (1, 2):
            head.resizeSection(column, 210)
        form.saringan.activated.connect(lambda _: self._narrow())
        form.inggris.toggled.connect(self._read_again)
        form.daftar.itemChanged.connect(lambda *_: self._count())
        form.daftar.itemSelectionChanged.connect(self._explain)
        form.ambil.clicked.connect(self.take)
        form.batal.clicked.connect(form.root.reject)
        self._fill()
        form.daftar.setFocus()

    # the list

    def _fill(self) -> None:
        form, rencana = self.form, self._rencana
        form.ringkas.setText(f"{self._path.name}: {summary(rencana)}.")
        form.inggris.setVisible(bool(rencana.inggris) or form.inggris.isChecked())
        self.list.fill(rencana.usulan, _line)
        place = max(form.saringan.currentIndex(), 0)
        left = sum(map(rencana.banyak, LEFT))
        form.saringan.clear()
        form.saringan.addItem(f"Semua ({len(rencana.usulan)})")
        form.saringan.addItem(f"Perlu diputuskan ({len(rencana.terbuka)})")
        form.saringan.addItem(f"Diabaikan ({left})")
        form.saringan.setCurrentIndex(place)
        self._narrow()
        self._count()

    def _narrow(self) -> None:
        wanted = self.form.saringan.currentIndex()
        found = []
        for item in self.list.items:
            nasib = self.list.row(item).nasib
            shown = (
                wanted == _ALL
                or (
                    wanted == _OPEN
                    and nasib in {CellOutcome.RAGU, CellOutcome.BENTROK, CellOutcome.TOLAK}
                )
                or (wanted == _LEFT and nasib in LEFT)
            )
            item.setHidden(not shown)
            found += [item] if shown else []
        if found:
            self.form.daftar.setCurrentItem(found[0])
        self._explain()

    def _explain(self) -> None:
        usulan = self.list.current
        if usulan is None:
            self.form.rincian.setText("")
            return
        words = [f"{usulan.nasib.value.capitalize()}."]
        if usulan.alasan:
            words.append(reason(usulan))
        if usulan.nasib in CHOSEN:
            words.append(f"{usulan.lama or EMPTY} → {usulan.baru or EMPTY}")
        self.form.rincian.setText(" ".join(words)[:600])

    # what is taken

    def _count(self) -> None:
        count = len(self.list.ticked)
        self.form.ambil.setText(f"Ambil {count} perubahan" if count else "Ambil perubahan")
        self.form.ambil.setEnabled(count > 0)

    def _read_again(self, english: bool) -> None:
        """Figures in texts as an English workbook writes them, or as ours does."""
        found = self._host.attempt(lambda: plan(self._host.session, self._path, english=english))
        if found is None:
            self.form.root.reject()
            return
        self._rencana = found
        self._fill()

    def take(self) -> None:
        """Write what is ticked as one revision, and close."""
        taken = self.list.ticked
        self._write(revision(self._rencana, taken), f"{len(taken)} perubahan")


def _line(usulan: ProposedCell) -> QTreeWidgetItem:
    old = usulan.lama or (usulan.nasib.value if usulan.nasib in _ROWS else "")
    item = QTreeWidgetItem(
        [usulan.nama, short(old, _SHOWN), short(usulan.baru, _SHOWN), usulan.tempat]
    )
    item.setToolTip(2, usulan.alasan or usulan.nasib.value)
    return item
