"""The editor of the matrix of alokasi, with its sums in the head and a filter by section."""

from collections.abc import Hashable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from lkjip_desktop.app.overview.waiting import WAITING, waiting_words
from lkjip_desktop.app.sheet.table.anggaran.alokasi import (
    AlokasiRef,
    AlokasiTable,
    balance,
    fill_rest,
)
from lkjip_desktop.domain.model.entity import Alokasi, Kegiatan, Subsie
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.number.figure import format_rupiah
from lkjip_desktop.ui.entry.table import TablePart
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.label import heading
from lkjip_desktop.ui.kit.mark import Mark, MarkLabel
from lkjip_desktop.ui.perencanaan.editor import Editor, Head

EMPTY = "Belum ada kegiatan; isi dahulu di bagian Kegiatan dan pagu."
BESIDE = 134
"""Room for the title, margins and gaps of the head, px."""


class MatrixEditor(Editor):
    """One table that takes the whole page."""

    def __init__(self, host: Host) -> None:
        super().__init__(host, "Alokasi", fill=True)
        self._table = AlokasiTable()
        self.matrix = TablePart(host, self._table, fill=True, empty=EMPTY)
        self.matrix.assisting = self._fill_rest
        self._sums = ""
        self._buttons: list[QToolButton] = []
        self._keys: list[str | None] = []
        self._group = QButtonGroup(self)
        self._sum, self._sign, self._rest = heading("", "kedua"), MarkLabel(), heading("", "")
        for label in (self._sum, self._rest):
            label.setTextFormat(Qt.TextFormat.RichText)  # holds nothing but sums
        self.head.insertWidget(3, self._sum)
        self.head.insertWidget(4, self._sign)
        self.head.insertWidget(5, self._rest)
        self.head.insertSpacing(6, 4)
        self.head.setStretch(2, 1)
        self._bar = QWidget()
        self._segments = QHBoxLayout(self._bar)
        self._segments.setContentsMargins(0, 0, 0, 0)
        self._segments.setSpacing(0)
        self._segments.addStretch(1)
        self.head.addWidget(self._bar)
        self.add(self.matrix)
        self.describe = Head

    def refresh(self) -> None:
        self._offer_sections()
        self.matrix.set_empty(self._table.too_large(self.host.session.figures) or EMPTY)
        super().refresh()
        self._show_sums()
        self._place_bar()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_bar()

    def _place_bar(self) -> None:
        """The sections stand beside the sums where there is room, else below them."""
        self._sum.setText(self._sums)
        words = (self._sum, self._sign, self._rest)
        fold = 0 if self.fold.isHidden() else self.fold.sizeHint().width() + 8
        needed = sum(item.sizeHint().width() for item in words) + fold + BESIDE
        beside = needed + self._bar.sizeHint().width() <= self.width()
        if needed > self.width():
            self._sum.setText("belum dialokasikan")
        if beside != (self.head.indexOf(self._bar) >= 0):
            (self.head if beside else self.column).insertWidget(-1 if beside else 0, self._bar)

    def _offer_sections(self) -> None:
        rows = self.host.session.laporan.daftar(Subsie)
        wanted: list[tuple[str | None, str]] = [
            (row.id, row.nama_pendek or row.nama or row.kode) for row in rows
        ]
        if [text for _, text in wanted] == [b.text() for b in self._buttons[1:]]:
            self._keys = [None, *(key for key, _ in wanted)]
            return
        for button in self._buttons:
            self._group.removeButton(button)
            self._segments.removeWidget(button)
            button.deleteLater()
        self._buttons, self._keys = [], []
        for key, text in ((None, "Semua"), *wanted):
            button = QToolButton()
            button.setText(text)
            button.setCheckable(True)
            button.setProperty("peran", "segmen")
            button.setProperty("tepi", "" if self._buttons else "awal")
            button.setAccessibleName(f"Tampilkan indikator: {text}")
            button.clicked.connect(partial(self._choose, len(self._buttons)))
            self._group.addButton(button)
            self._buttons.append(button)
            self._keys.append(key)
            self._segments.insertWidget(len(self._buttons) - 1, button)
        self._choose(0)

    def _choose(self, place: int, _: bool = False) -> None:
        self._buttons[place].setChecked(True)
        self.matrix.keep()
        self._table.all, self._table.section = place == 0, self._keys[place]
        self.matrix.refresh()

    def _show_sums(self) -> None:
        session = self.host.session
        found, others = (
            balance(session.figures),
            [balance(item.figures) for item in session.shadows],
        )
        pagu = waiting_words(
            lambda one: format_rupiah(one.pagu, kosong="belum diisi"), found, others
        )
        served = waiting_words(lambda one: format_rupiah(one.teralokasi), found, others)
        self._sums = (
            f"Pagu akhir&nbsp; <b>{pagu}</b> − teralokasi&nbsp; <b>{served}</b>"
            " = belum dialokasikan"
        )
        self._sum.setToolTip(f"Pagu akhir {pagu} − teralokasi {served} = belum dialokasikan")
        left = waiting_words(lambda one: format_rupiah(one.sisa, kosong="…"), found, others)
        done = found.sisa == 0
        self._sign.show_mark(Mark.SELESAI if done else Mark.GALAT)
        self._sign.setVisible(found.sisa is not None and left != WAITING)
        self._rest.setText(f"<b>{left}</b>")
        theme.set_role(self._rest, "selesai" if done else "galat")

    def _fill_rest(self, alamat: Hashable) -> None:
        if isinstance(alamat, AlokasiRef):
            row = self.host.session.laporan.find(Kegiatan, alamat.kegiatan)
            label = f"Alokasi: isi seluruh sisa {row.nama if row else ''}".strip()
            self.host.act(label, lambda draft: fill_rest(draft, alamat))

    def open_address(self, address: Address) -> bool:
        if address.kind not in {Alokasi.KIND, Kegiatan.KIND}:
            return False
        if super().open_address(address):
            return True
        self._choose(0)
        return super().open_address(address)
