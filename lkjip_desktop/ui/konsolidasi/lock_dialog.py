"""Asks whether to lock the report, over the list of what is not done, which can be printed."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QTreeWidget, QTreeWidgetItem

from lkjip_desktop.app.exchange.edisi import unchanged_edition
from lkjip_desktop.app.share.leftover import Leftover, LeftoverGroup, count, leftovers, to_html
from lkjip_desktop.domain.formula.periode import quarter_name
from lkjip_desktop.domain.model.entity import Edisi
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.tokens import ROW_TABLE

OF_QUARTER = (
    "Setelah dikunci tidak ada isian yang dapat diubah, dan laporan triwulan ini memuat nomor edisi"
    " dan sidik isinya. Buka kuncinya lagi untuk meneruskan triwulan berikutnya."
)
BESIDE = 12
"""What a line has round its words (px)."""
_ITEM = Qt.ItemDataRole.UserRole


@dataclass
class LockForm:
    """forms/kunci.ui."""

    root: QDialog
    judul: QLabel
    teks: QLabel
    sisa: QLabel
    daftar: QTreeWidget
    cetak: QPushButton
    ya: QPushButton
    batal: QPushButton


class LockDialog:
    """Enter on a line goes there; Enter elsewhere and Esc leave everything as it is."""

    def __init__(self, host: Host, periode: str = "") -> None:
        self._host = host
        self._groups = leftovers(host.session, periode)
        self.form = form = load("kunci", LockForm, host.window)
        same = unchanged_edition(host.session.laporan, periode)
        number = same.nomor if same else len(host.session.laporan.rows(Edisi)) + 1
        of = f"{quarter_name(periode)} " if periode else ""
        form.judul.setText(f"Kunci laporan {of}{'lagi ' if same else ''}sebagai edisi {number}?")
        if periode:
            form.teks.setText(OF_QUARTER)
        if same is not None:
            unchanged = f"Isinya tidak berubah sejak edisi {number}, jadi tidak ada edisi baru."
            form.teks.setText(f"{unchanged} {form.teks.text()}")
        left = count(self._groups)
        form.sisa.setText(
            f"{left} hal belum selesai; laporan tetap dapat dikunci:"
            if left
            else "Tidak ada yang tertinggal: semua indikator selesai dan semua temuan tuntas."
        )
        form.daftar.setVisible(bool(left))
        form.cetak.setVisible(bool(left))
        form.daftar.addTopLevelItems([_branch(group) for group in self._groups])
        form.daftar.expandAll()
        form.daftar.header().sectionResized.connect(lambda _, __, width: self._fit(width))
        form.daftar.itemActivated.connect(lambda item, _: self._go(item))
        form.cetak.clicked.connect(self._print)
        form.ya.clicked.connect(form.root.accept)
        form.batal.clicked.connect(form.root.reject)
        form.batal.setFocus()

    def run(self) -> bool:
        """Whether the report is to be locked."""
        wanted = self.form.root.exec() == QDialog.DialogCode.Accepted
        self.form.root.deleteLater()
        return wanted

    def _fit(self, width: int) -> None:
        """Give every line the height of its whole sentence, which no style sheet does."""
        tree = self.form.daftar
        room = QRect(0, 0, width - 2 * tree.indentation() - 2 * BESIDE, 0)
        for branch in (tree.topLevelItem(n) for n in range(tree.topLevelItemCount())):
            for line in (branch.child(n) for n in range(branch.childCount())) if branch else ():
                flags = Qt.TextFlag.TextWordWrap
                words = tree.fontMetrics().boundingRect(room, flags, line.text(0))
                line.setSizeHint(0, QSize(0, max(ROW_TABLE, words.height() + BESIDE)))

    def _go(self, item: QTreeWidgetItem) -> None:
        left: Leftover | None = item.data(0, _ITEM)
        if left is not None and left.where is not None:
            self.form.root.reject()
            self._host.open_address(left.where, left.said)

    def _print(self) -> None:
        from lkjip_desktop.ui.pratinjau.printing import print_text

        words = to_html(self._host.session, self._groups)
        print_text(self._host, self.form.root, "Yang belum selesai", words)


def _branch(group: LeftoverGroup) -> QTreeWidgetItem:
    branch = QTreeWidgetItem([f"{group.title} ({len(group.items)})"])
    for item in group.items:
        line = QTreeWidgetItem([item.words])
        line.setToolTip(0, item.words)
        line.setData(0, _ITEM, item)
        branch.addChild(line)
    return branch
