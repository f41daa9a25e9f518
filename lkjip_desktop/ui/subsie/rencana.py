"""The page of an indikator's action plan: what was done of each step, and why it is late."""

from collections import Counter

from PySide6.QtWidgets import QWidget

from lkjip_desktop.app.sheet.cell import View
from lkjip_desktop.app.sheet.table.aksi import AksiTable
from lkjip_desktop.domain.formula.aksi import StatusAksi, aksi_of
from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.formula.periode import AsOf
from lkjip_desktop.domain.model.entity import Aksi
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.model.waktu import when_words
from lkjip_desktop.ui.entry.table import TablePart
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.subsie.part import Scroll


class ActionPage(Scroll):
    """See part.Page."""

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._table = AksiTable()
        self.rows = TablePart(host, self._table, empty=_EMPTY)
        self.column.addWidget(self.rows)
        self.column.addStretch(1)

    def show_indicator(self, hasil: IndikatorResult) -> None:
        """See part.Page."""
        row, view = hasil.indikator, self._host.session.view
        self._table.aim(row.id)
        quarter = f", {when_words(view.periode)}" if view.periode else ""
        self.rows.set_words(f"Rencana aksi{quarter}", _standing(view, row.id))
        self.rows.refresh()

    def begin(self) -> None:
        """See part.Page."""
        self.rows.grid.begin()

    def keep(self) -> bool:
        """See part.Page."""
        return self.rows.keep()

    def open_address(self, address: Address) -> bool:
        """See part.Page."""
        return self.rows.open_address(address)


_EMPTY = "Belum ada rencana aksi. Petugas perencanaan menyusunnya di Perencanaan, Rencana aksi."


def _standing(view: View, indikator: str) -> str:
    """How many steps are how far, and where one fills them in."""
    found = aksi_of(view.laporan, indikator, AsOf.of(view.laporan.data.tahun, view.periode))
    many = Counter(item.status for item in found)
    told = ", ".join(f"{many[status]} {status.value}" for status in StatusAksi if many[status])
    if view.periode or not view.laporan.rows(Aksi):
        return told
    return f"{told}. Pilih triwulan di kanan atas untuk mengisi realisasinya.".lstrip(". ")
