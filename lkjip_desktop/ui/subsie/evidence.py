"""The page of an indikator's evidence, with that of its steps and kegiatan."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.model.bukti import of_indikator
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.ui.bukti.part import EvidencePart
from lkjip_desktop.ui.kit.form.drop import FileDrop
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.label import heading
from lkjip_desktop.ui.subsie.part import Scroll


class EvidencePage(FileDrop, Scroll):
    """See part.Page."""

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.part = EvidencePart(host, lambda _: ())
        self.column.addWidget(heading("Bukti dukung"))
        self.column.addWidget(self.part)
        self.column.addStretch(1)

    def show_indicator(self, hasil: IndikatorResult) -> None:
        """See part.Page."""
        row = hasil.indikator.id
        self.part.aim(lambda laporan: of_indikator(laporan, row))
        self.part.refresh()

    def begin(self) -> None:
        """See part.Page."""
        self.part.begin()

    def keep(self) -> bool:
        """See part.Page."""
        return self.part.keep()

    def take(self, mime: QMimeData) -> bool:
        """Add what was pasted beside the page; False where there is no evidence in it."""
        return self.part.take(mime)

    def brings(self, mime: QMimeData) -> bool:
        return self.part.brings(mime)

    def receive(self, event: QDropEvent) -> None:
        """What falls beside the table is evidence, too."""
        self.part.take(event.mimeData())

    def open_address(self, address: Address) -> bool:
        """See part.Page."""
        return self.part.open_address(address)
