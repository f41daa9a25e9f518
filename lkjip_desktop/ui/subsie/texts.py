"""The page of an indikator's texts: causes, obstacles, follow-up and supporting programmes."""

from typing import Final

from PySide6.QtCore import QMargins, QMimeData
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lkjip_desktop.app.overview.naskah import aspects, may_write
from lkjip_desktop.app.sheet.cell import View
from lkjip_desktop.app.sheet.table.kendala import KendalaTable
from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.model.naskah import ASPEK
from lkjip_desktop.domain.model.waktu import when_words
from lkjip_desktop.ui.entry.table import TablePart
from lkjip_desktop.ui.gambar.pictures import Pictures
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.naskah.field import ProseField
from lkjip_desktop.ui.naskah.focused_field import FocusedField
from lkjip_desktop.ui.naskah.format_bar import FormatBar
from lkjip_desktop.ui.naskah.live_bar import LiveBar
from lkjip_desktop.ui.naskah.page import ProsePage
from lkjip_desktop.ui.subsie.part import begin_in

HINTS: Final = {
    "analisis": "Mengapa target tercapai atau tidak, dan apa yang berubah dari tahun lalu.",
    "kendala": "Satu kendala satu butir bernomor.",
    "tindak_lanjut": "Tindak lanjut bernomor sama dengan kendalanya.",
    "program": "Program dan kegiatan yang menunjang atau menghambat pencapaian.",
}


ABOVE_ROWS: Final = "tindak_lanjut"
"""The text below which the rows stand; they are printed in this order."""
ROWS_HINT: Final = "Dicetak sesudah teks di atas, dengan penanggung jawab dan waktunya."


class TextsPage(QWidget):
    """See part.Page."""

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("peran", "permukaan")
        self._host = host
        self.tools, self.bar = FormatBar(), LiveBar()
        self.focused = FocusedField(host, self.tools, self.bar)
        self._pictures = Pictures(host, lean=True)  # never shown: they stand on the page Gambar
        self.boxes: dict[str, ProseField] = {}
        self._scroll = ProsePage(QMargins(20, 13, 20, 16))
        self._kendala = KendalaTable()
        self.rows = TablePart(host, self._kendala)
        for tempat in ASPEK:
            field = self.boxes[tempat.kode] = self.focused.new_field(framed=True)
            field.editor.setPlaceholderText(HINTS.get(tempat.kode, ""))
            self._scroll.add_text(field)
            self._scroll.column.addSpacing(4)
            if tempat.kode == ABOVE_ROWS:
                self._scroll.column.addWidget(self.rows)
                self._scroll.column.addSpacing(4)
        self._scroll.column.addStretch(1)
        self.tools.setContentsMargins(14, 8, 20, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.bar)
        self.tools.picture_wanted.connect(self._choose_picture)
        self.focused.pictured.connect(self._take_picture)

    def show_indicator(self, hasil: IndikatorResult) -> None:
        """See part.Page."""
        row, view = hasil.indikator, self._host.session.view
        self._pictures.aim(row.id, "", row.kode)
        found = {teks.tempat: teks for teks in aspects(view.laporan, row.id, view.periode)}
        for tempat, box in self.boxes.items():
            box.setVisible(tempat in found)
            if tempat in found:
                box.show_teks(found[tempat], editable=may_write(view, found[tempat]))
        self.focused.serve(self.focused.field or self.boxes[ASPEK[0].kode])
        self._kendala.aim(row.id)
        self.rows.set_words(f"Kendala dan tindak lanjut per baris{_of(view)}", ROWS_HINT)
        self.rows.refresh()

    def _choose_picture(self) -> None:
        if self.keep():
            self._pictures.choose(self.focused.picture_place())

    def _take_picture(self, mime: QMimeData) -> None:
        if self.keep():
            self._pictures.take(mime, self.focused.picture_place())

    def begin(self) -> None:
        """See part.Page; in the first text that can be written, not on the marks above it."""
        shown = (box for box in self.boxes.values() if not box.isHidden())
        first = next((box for box in shown if not box.editor.isReadOnly()), None)
        if first is None:
            begin_in(self)
        else:
            first.editor.setFocus()
            self._scroll.lead_to(first)

    def keep(self) -> bool:
        """See part.Page."""
        return False not in [self.rows.keep(), *(box.keep() for box in self.boxes.values())]

    def open_address(self, address: Address) -> bool:
        """See part.Page."""
        for box in self.boxes.values():
            if box.teks is not None and not box.isHidden() and address == box.teks.where:
                box.editor.setFocus()
                self._scroll.lead_to(box)
                return True
        if not self.rows.open_address(address):
            return False
        self._scroll.lead_to(self.rows)
        return True


def _of(view: View) -> str:
    """The quarter that is worked on, behind a heading."""
    return f", {when_words(view.periode)}" if view.periode else ""
