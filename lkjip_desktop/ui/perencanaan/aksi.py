"""The editor of the action plan: its steps and targets, and what the year before left to do."""

from collections.abc import Hashable

from lkjip_desktop.app.command.aksi import follow_up
from lkjip_desktop.app.command.edit import CellRef
from lkjip_desktop.app.sheet.table.aksi import ActionPlanTable
from lkjip_desktop.app.sheet.table.lanjutan import PastKendalaTable
from lkjip_desktop.domain.model.entity import Aksi
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.ui.entry.table import TablePart
from lkjip_desktop.ui.kit.frame import makes_something
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.perencanaan.editor import Editor, Head
from lkjip_desktop.ui.perencanaan.part import link

NOTE = (
    "Ctrl++ menambah aksi di bawah indikator yang dipilih. Target diisi per triwulan; tulis - bila"
    " pada triwulan itu tidak ada yang direncanakan."
)
NOTE_EARLIER = (
    "Terbawa dari laporan sebelumnya. Ctrl+Enter menjadikan satu tindak lanjut sebuah aksi;"
    " laporan menyebut apa yang terjadi pada masing-masing."
)


class ActionEditor(Editor):
    """A step is added under the indikator at hand."""

    def __init__(self, host: Host) -> None:
        super().__init__(host, "Rencana aksi")
        self._plan = ActionPlanTable()
        self.steps = TablePart(
            host, self._plan, note=NOTE, empty="Tambahkan indikator lebih dahulu."
        )
        self.steps.row_changed.connect(self._remember)
        self._earlier = PastKendalaTable()
        self.earlier = TablePart(
            host, self._earlier, "Tindak lanjut dari laporan tahun lalu", NOTE_EARLIER
        )
        self.earlier.assisting = self._follow
        self.add(self.steps)
        self.add(self.earlier)
        self.finish()
        self.all = link("Jadikan semua tindak lanjut aksi", "tahun_baru", self._follow_all)
        self.new = link("Tambah aksi", "tambah", self.steps.add)
        makes_something(self.all)
        self.tool(self.all)
        self.tool(self.new, makes=Aksi)
        self.describe = self._describe

    def _remember(self) -> None:
        self._plan.anchor = self.steps.key

    def refresh(self) -> None:
        """See Part."""
        super().refresh()
        laporan = self.host.session.laporan
        waiting = self._earlier.waiting(laporan)
        self.all.setVisible(bool(waiting) and self.host.session.view.may_add(Aksi, {}))

    def open_address(self, address: Address) -> bool:
        """See Part; where a step is gone the plan is the place it was in."""
        known = self.host.session.laporan.find(Aksi, address.id)
        gone = address.kind == Aksi.KIND and known is None
        return super().open_address(address) or (gone and self.begin())

    def _describe(self) -> Head:
        many = len(self.host.session.laporan.rows(Aksi))
        return Head(right=f"<b>{many}</b> aksi" if many else "")

    def _follow(self, cell: Hashable) -> None:
        if not isinstance(cell, CellRef):
            return
        row = cell.address(self.host.session.laporan).id
        if self.host.act("Jadikan aksi", lambda draft: follow_up(draft, [row])) is None:
            self.host.show_message("Tindak lanjut itu kosong atau sudah menjadi aksi.")

    def _follow_all(self) -> None:
        waiting = self._earlier.waiting(self.host.session.laporan)
        self.host.act("Jadikan semua tindak lanjut aksi", lambda draft: follow_up(draft, waiting))
