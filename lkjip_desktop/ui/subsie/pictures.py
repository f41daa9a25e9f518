"""The page of an indikator's pictures and scanned documents."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.ui.gambar.pictures import Pictures
from lkjip_desktop.ui.gambar.scans import Scans
from lkjip_desktop.ui.kit.form.drop import FileDrop, files_of
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.label import heading
from lkjip_desktop.ui.subsie.part import Scroll


class PicturesPage(FileDrop, Scroll):
    """See part.Page."""

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.pictures, self.scans = Pictures(host), Scans(host)
        self.column.addWidget(heading("Gambar"))
        self.column.addWidget(self.pictures)
        self.column.addSpacing(14)
        self.column.addWidget(heading("Dokumen pindaian"))
        self.column.addWidget(self.scans)
        self.column.addStretch(1)

    def show_indicator(self, hasil: IndikatorResult) -> None:
        """See part.Page."""
        row = hasil.indikator
        self.pictures.show_place(row.id, "", row.kode)
        self.scans.show_place(row.id)

    def keep(self) -> bool:
        """See part.Page."""
        return self.pictures.keep() and self.scans.keep()

    def take(self, mime: QMimeData) -> bool:
        """Add what was pasted beside the page; False where there is no picture in it."""
        return self.pictures.take(mime)

    def brings(self, mime: QMimeData) -> bool:
        return self.pictures.brings(mime)

    def receive(self, event: QDropEvent) -> None:
        """What falls beside both lists belongs to the scans where all of it is PDF."""
        mime = event.mimeData()
        scanned = {path.suffix.lower() for path in files_of(mime)} == {".pdf"}
        (self.scans if scanned else self.pictures).receive(event)

    def open_address(self, address: Address) -> bool:
        """See part.Page."""
        card = self.pictures.card(address)
        if card is not None:
            self.ensureWidgetVisible(card)
            card.caption.setFocus()
            return True
        return self.scans.open_address(address)
