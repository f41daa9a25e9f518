"""The page of an indikator's history."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lkjip_desktop.app.sheet.riwayat import riwayat_sheet
from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.ui.grid import CommitResult, GridPanel, Handlers
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.label import heading
from lkjip_desktop.ui.subsie.part import begin_in


class HistoryPage(QWidget):
    """See part.Page; the jurnal is read when the page is seen."""

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self.setProperty("peran", "permukaan")
        self.grid = GridPanel(
            Handlers(commit=lambda _: CommitResult(), widths=host.widths("Riwayat")), fill=True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 13, 20, 16)
        column.setSpacing(8)
        words = (
            "Semua perubahan pada indikator ini, yang terakhir di atas. Riwayat tidak dapat diubah."
        )
        note = heading(words, "kedua")
        note.setWordWrap(True)
        column.addWidget(note)
        column.addWidget(self.grid, 1)

    def show_indicator(self, hasil: IndikatorResult) -> None:
        """See part.Page."""
        session = self._host.session
        sheet = riwayat_sheet(session.laporan, session.document.jurnal, hasil.indikator.id)
        self.grid.set_sheet(sheet)

    def begin(self) -> None:
        """See part.Page."""
        begin_in(self)

    def keep(self) -> bool:
        """See part.Page."""
        return True

    def open_address(self, address: Address) -> bool:
        """See part.Page."""
        return False
