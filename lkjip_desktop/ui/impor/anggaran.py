"""What importing a budget file changes, row by row, and how its sums then agree with the report."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
)

from lkjip_desktop.app.exchange.anggaran.match import leaves
from lkjip_desktop.app.exchange.anggaran.plan import (
    TAKEN,
    BudgetOutcome,
    BudgetProposal,
    BudgetRow,
    propose,
    reconcile,
    revision,
)
from lkjip_desktop.app.exchange.anggaran.read import read_budget
from lkjip_desktop.app.exchange.anggaran.words import source_words, spent_words, summary
from lkjip_desktop.domain.formula.periode import periode_of
from lkjip_desktop.domain.model.waktu import periode_words
from lkjip_desktop.domain.number.figure import Nilai, format_number
from lkjip_desktop.ui.impor.outcome import ImportDialog, OutcomeList, ask_file, reason
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.form.question import ask
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.mark import Mark, pixmap
from lkjip_desktop.ui.kit.tokens import ROW_TABLE

FILTER: Final = "Berkas anggaran (*.xlsx *.csv *.txt);;Semua berkas (*)"
_MARKS: Final = {
    BudgetOutcome.TETAP: Mark.CATATAN,
    BudgetOutcome.UBAH: Mark.SELESAI,
    BudgetOutcome.BARU: Mark.SELESAI,
    BudgetOutcome.RAGU: Mark.PERINGATAN,
    BudgetOutcome.TUTUP: Mark.PERINGATAN,
    BudgetOutcome.LEPAS: Mark.GALAT,
    BudgetOutcome.LEWAT: Mark.CATATAN,
}
_ASK, _SKIP = "", "-"
"""What stands for no answer yet, and for a row that is left out."""
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass
class BudgetForm:
    """forms/impor_anggaran.ui."""

    root: QDialog
    judul: QLabel
    ringkas: QLabel
    daftar: QTreeWidget
    rincian: QLabel
    tujuan: QComboBox
    label_periode: QLabel
    periode: QComboBox
    cocok: QTreeWidget
    sebab: QLabel
    ambil: QPushButton
    batal: QPushButton


def take_budget(host: Host) -> None:
    """Ask for a budget file, show what it changes, and take what is chosen."""
    path = ask_file(host, "Impor anggaran", FILTER)
    if path is not None:
        show_budget(host, path)


def show_budget(host: Host, path: Path) -> None:
    """The preview of one budget file; only a sentence where it is refused."""
    berkas = host.attempt(lambda: read_budget(path))
    if berkas is None:
        return
    session = host.session
    asked = session.periode if berkas.bulan is None and berkas.realisasi is not None else ""
    rencana = host.attempt(lambda: propose(session, berkas, asked))
    if rencana is not None and (not rencana.satker_lain or _ask_other(host, rencana.satker_lain)):
        BudgetDialog(host, path, rencana).run()


def _ask_other(host: Host, why: str) -> bool:
    text = f"{why} Bila diteruskan, angkanya masuk ke laporan ini."
    return ask(host.window, "Impor dari satker lain?", text, "Teruskan impor")


class BudgetDialog(ImportDialog):
    """Lists what becomes of the rows; the ticked ones are taken as one revision."""

    def __init__(self, host: Host, path: Path, rencana: BudgetProposal) -> None:
        form = load("impor_anggaran", BudgetForm, host.window)
        super().__init__(host, path, form.root)
        self.form = form
        self._rencana = rencana
        self._said: dict[str, str] = {}
        self._skipped: set[str] = set()
        self.list: OutcomeList[BudgetRow] = OutcomeList(form.daftar, _MARKS, 4, TAKEN)
        form.judul.setText(f"Impor anggaran dari {path.name}")
        form.daftar.setHeaderLabels(
            ["Baris", "Pagu", "s.d. periode", "Realisasi periode", "Keadaan"]
        )
        form.cocok.setHeaderLabels(
            ["Pencocokan (Rp)", "Berkas", "Laporan sesudah impor", "Selisih"]
        )
        for tree in (form.daftar, form.cocok):
            head = tree.header()
            head.setStretchLastSection(False)
            head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        form.cocok.setFixedHeight(ROW_TABLE * 5 + 8)
        form.cocok.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._offer()
        form.daftar.itemChanged.connect(lambda *_: self._count())
        form.daftar.itemSelectionChanged.connect(self._explain)
        form.tujuan.activated.connect(lambda _: self._match())
        form.periode.activated.connect(lambda _: self._again())
        form.ambil.clicked.connect(self.take)
        form.batal.clicked.connect(form.root.reject)
        self._fill()
        form.daftar.setFocus()

    def _offer(self) -> None:
        """The kegiatan a row can go to, and the periode its realisasi can go to."""
        laporan, form = self._host.session.laporan, self.form
        form.tujuan.addItem("Pilih kegiatan…", _ASK)
        for row in leaves(laporan):
            form.tujuan.addItem(f"{row.kode} {row.nama}".strip(), row.id)
        form.tujuan.addItem("Lewati", _SKIP)
        for name in periode_of(laporan.data.tahun, laporan.data.pengisian_anggaran):
            form.periode.addItem(periode_words(name), name)
        form.periode.setCurrentIndex(form.periode.findData(self._rencana.periode))
        shown = self._rencana.berkas.realisasi is not None and form.periode.count() > 1
        form.periode.setVisible(shown)
        form.label_periode.setVisible(shown)

    # the list

    def _fill(self) -> None:
        form, rencana = self.form, self._rencana
        form.ringkas.setText(f"{source_words(rencana)}: {summary(rencana)}.")
        kept = form.daftar.indexOfTopLevelItem(form.daftar.currentItem())
        self.list.fill(rencana.baris, _line)
        place = min(max(kept, 0), form.daftar.topLevelItemCount() - 1)
        item = form.daftar.topLevelItem(place)
        if item is not None:
            form.daftar.setCurrentItem(item)
        self._explain()
        self._count()

    def _explain(self) -> None:
        row, form = self.list.current, self.form
        if row is None:
            form.rincian.setText("")
            return
        told = [f"{row.kode}: {row.nasib.value}."]
        if row.alasan:
            told.append(reason(row))
        if row.realisasi is not None:
            told.append(f"Realisasi periode ini: {spent_words(row)}.")
        if row.blokir:
            told.append(f"Blokir: {_money(row.blokir)}.")
        form.rincian.setText(" ".join(told))
        chosen = _SKIP if row.nasib is BudgetOutcome.LEWAT else row.kegiatan or _ASK
        form.tujuan.setCurrentIndex(max(form.tujuan.findData(chosen), 0))

    # what is decided

    def _match(self) -> None:
        """The row at hand, and all that share its codes, go to the chosen kegiatan, or nowhere."""
        row, chosen = self.list.current, self.form.tujuan.currentData()
        if row is None:
            return
        self._said.pop(row.kode, None)
        self._skipped.discard(row.kode)
        if chosen == _SKIP:
            self._skipped.add(row.kode)
        elif chosen != _ASK:
            self._said[row.kode] = chosen
        self._again()

    def _again(self) -> None:
        berkas, periode = self._rencana.berkas, self.form.periode.currentData()
        found = self._host.attempt(
            lambda: propose(self._host.session, berkas, periode, self._said, self._skipped)
        )
        if found is not None:
            self._rencana = found
            self._fill()

    def _count(self) -> None:
        form, taken = self.form, self.list.ticked
        loose = sum(row.nasib is BudgetOutcome.LEPAS for row in self._rencana.baris)
        form.ambil.setText(f"Ambil {len(taken)} perubahan" if taken else "Ambil perubahan")
        form.ambil.setEnabled(bool(taken) and not loose)
        form.sebab.setText(
            f"{loose} baris belum dipetakan; pilih tujuannya, atau lewati." if loose else ""
        )
        form.cocok.clear()
        for item in reconcile(self._host.session, self._rencana, taken):
            line = _aligned(item.nama, *map(_money, (item.berkas, item.laporan, item.selisih)))
            line.setSizeHint(0, QSize(0, ROW_TABLE))
            picture = pixmap(Mark.PERINGATAN if item.selisih else Mark.SELESAI, theme.current())
            line.setIcon(3, QIcon(picture))
            form.cocok.addTopLevelItem(line)

    def take(self) -> None:
        """Write what is ticked as one revision, and close."""
        taken = self.list.ticked
        self._write(revision(self._rencana, taken), f"{len(taken)} baris belanja")


def _line(row: BudgetRow) -> QTreeWidgetItem:
    figures = map(_money, (row.pagu, row.sampai, row.realisasi))
    return _aligned(row.nama, *figures, row.nasib.value)


def _aligned(*words: str) -> QTreeWidgetItem:
    """A line of a name and three figures."""
    item = QTreeWidgetItem(list(words))
    for column in (1, 2, 3):
        item.setTextAlignment(column, _RIGHT)
    return item


def _money(nilai: Nilai) -> str:
    return "" if nilai is None else format_number(nilai, None)
