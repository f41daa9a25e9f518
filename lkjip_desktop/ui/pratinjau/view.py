"""The pages of the report over the whole window, with its contents beside them."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QMenu,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.tokens import SIDE
from lkjip_desktop.ui.pratinjau.export import export_report
from lkjip_desktop.ui.pratinjau.page_view import Fit
from lkjip_desktop.ui.pratinjau.pages import PageList
from lkjip_desktop.ui.pratinjau.pane import PreviewPane
from lkjip_desktop.ui.pratinjau.printing import open_outside, print_heading, print_report

_PAGE = Qt.ItemDataRole.UserRole
_DEEPEST = 2
"""Levels of headings that are unfolded at first."""


@dataclass
class ViewForm:
    """forms/pratinjau_penuh.ui."""

    root: QWidget
    kembali: QPushButton
    luar: QPushButton
    ekspor: QPushButton
    cetak: QPushButton
    belah: QSplitter
    isi: QTreeWidget
    tata_tempat: QVBoxLayout


class PreviewView(QWidget):
    """Closed by Esc or its button."""

    def __init__(self, host: Host) -> None:
        super().__init__()
        self._host = host
        self._listed: PageList | None = None
        self.form = form = load("pratinjau_penuh", ViewForm, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form.root)
        self.pane = PreviewPane(host)
        form.tata_tempat.addWidget(self.pane)
        grows = QSizePolicy.Policy.Expanding
        form.belah.setSizePolicy(grows, grows)
        form.belah.setSizes([SIDE, 4 * SIDE])
        form.belah.setStretchFactor(1, 1)
        form.kembali.clicked.connect(host.close_view)
        form.luar.clicked.connect(lambda: open_outside(host))
        form.ekspor.clicked.connect(lambda: export_report(host))
        form.cetak.clicked.connect(lambda: print_report(host))
        form.isi.currentItemChanged.connect(lambda item, _: self._turn(item))
        form.isi.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        form.isi.customContextMenuRequested.connect(self._offer)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, host.close_view)
        self.pane.preview.changed.connect(self._list)
        self.pane.form.judul.hide()
        self.pane.form.tampilan.set_size(Fit.AUTO)
        form.isi.ensurePolished()  # else rows unfolded now are as high as without the theme
        self._list()
        self.pane.form.tampilan.setFocus()

    def _turn(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.pane.form.tampilan.go_to(int(item.data(0, _PAGE)))

    def _offer(self, where: QPoint) -> None:
        """What can be done with a part: print it by itself."""
        tree = self.form.isi
        item: QTreeWidgetItem | None = tree.itemAt(where)
        if item is None:
            return
        menu = QMenu(tree)
        menu.addAction(PRINT_PART, lambda: print_heading(self._host, *_titles(item)))
        menu.exec(tree.viewport().mapToGlobal(where))
        menu.deleteLater()

    def _list(self) -> None:
        """List the headings of the pages, as they are nested."""
        pages = self.pane.preview.pages
        if pages is self._listed:
            return
        self._listed = pages
        tree = self.form.isi
        tree.blockSignals(True)
        tree.clear()
        above: list[QTreeWidgetItem] = []
        for heading in pages.headings if pages is not None else ():
            item = QTreeWidgetItem([heading.title])
            item.setData(0, _PAGE, heading.page)
            item.setToolTip(0, f"{heading.title}, hal. {heading.page + 1}")
            del above[heading.level :]
            if above:
                above[-1].addChild(item)
            else:
                tree.addTopLevelItem(item)
            above.append(item)
            item.setExpanded(heading.level < _DEEPEST - 1)
        tree.blockSignals(False)


def _titles(item: QTreeWidgetItem) -> list[str]:
    """The headings that lead to an entry, its own last."""
    above: QTreeWidgetItem | None = item.parent()
    return [*(_titles(above) if above is not None else ()), item.text(0)]


PRINT_PART = "Cetak bagian ini…"


def print_part(host: Host) -> None:
    """Print the indikator that is open; where none is, show the contents to choose a part from."""
    row = host.session.laporan.find(Indikator, host.current_indicator)
    if row is not None:
        print_heading(host, f"{row.kode} {row.nama}")
        return
    view = show_preview(host)
    if view is not None:
        view.form.isi.setFocus()
        host.show_message(f"Pilih bagian di daftar isi, klik kanan, lalu {PRINT_PART}")


def show_preview(host: Host) -> PreviewView | None:
    """Let the pages take the whole window."""
    if not host.keep():
        return None
    view = PreviewView(host)
    host.show_view(view)
    view.pane.form.tampilan.setFocus()
    return view
