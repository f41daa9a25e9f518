"""The tab of a section: the list of its indikator beside the editor of the one that is open."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from lkjip_desktop.app.place import place_of
from lkjip_desktop.app.session import Session
from lkjip_desktop.domain.jurnal import Revision
from lkjip_desktop.domain.laporan import Address
from lkjip_desktop.ui.host import Host


class SectionPane(QWidget):
    """The indikator of one section (None: of the planning officer)."""

    def __init__(self, host: Host, subsie: str | None) -> None:
        super().__init__()
        self._host = host
        self._subsie = subsie
        self.daftar = QListWidget(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.daftar)

    def show_report(self, session: Session) -> None:
        """See Pane."""
        self.refresh(None)

    def refresh(self, revision: Revision | None) -> None:
        """See Pane."""
        self.daftar.clear()
        for hasil in self._host.session.figures.indikator.values():
            row = hasil.indikator
            if row.subsie == self._subsie:
                item = QListWidgetItem(f"{row.kode}  {row.nama}", self.daftar)
                item.setData(Qt.ItemDataRole.UserRole, row.id)

    def open_address(self, address: Address) -> bool:
        """See Pane."""
        found = place_of(self._host.session.laporan, address).indikator
        for place in range(self.daftar.count()):
            if found and self.daftar.item(place).data(Qt.ItemDataRole.UserRole) == found.id:
                self.daftar.setCurrentRow(place)
                return True
        return False
