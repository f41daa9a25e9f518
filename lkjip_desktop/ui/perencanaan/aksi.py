"""The editor of the action plan: its steps and targets, and what the year before left to do."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from lkjip_desktop.app.command.aksi import copy_steps, earlier_steps, follow_up
from lkjip_desktop.app.command.edit import CellRef
from lkjip_desktop.app.sheet.table.aksi import ActionPlanTable
from lkjip_desktop.app.sheet.table.lanjutan import PastKendalaTable
from lkjip_desktop.domain.model.entity import Aksi, Indikator
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.tree import reading_order
from lkjip_desktop.ui.entry.table import TablePart
from lkjip_desktop.ui.kit.frame import REPORTS, makes_something
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.preference import IMPORTS
from lkjip_desktop.ui.kit.taken_file import ask_file
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
        self.copy = link("Salin dari tahun lalu…", "salin", self._offer_copy)
        self._past: Laporan | None = None
        """The report of an earlier year that was chosen last."""
        self.new = link("Tambah aksi", "tambah", self.steps.add)
        makes_something(self.all)
        self.tool(self.all)
        self.tool(self.copy)
        self.tool(self.new, makes=Aksi)
        self.describe = self._describe

    def _remember(self) -> None:
        self._plan.anchor = self.steps.key

    def refresh(self) -> None:
        super().refresh()
        laporan = self.host.session.laporan
        waiting = self._earlier.waiting(laporan)
        may_add = self.host.session.view.may_add(Aksi, {})
        self.all.setVisible(bool(waiting) and may_add)
        self.copy.setVisible(may_add)

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
            self.host.show_message("Tindak lanjut itu belum diisi atau sudah menjadi aksi.")

    def _offer_copy(self) -> None:
        """A menu: for which indikator, and from another file than the last time."""
        menu = QMenu(self.copy)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        row = self._plan.indikator_at_hand(self.host.session.laporan)
        if row is not None:
            menu.addAction(f"Aksi {row.kode or row.nama} &saja", lambda: self._copy([row]))
        menu.addAction("Aksi semua &indikator", lambda: self._copy(None))
        if self._past is not None:
            menu.addSeparator()
            menu.addAction(f"&Berkas lain dari laporan {self._past.data.tahun}…", self._choose_past)
        menu.popup(self.copy.mapToGlobal(self.copy.rect().bottomLeft()))

    def _choose_past(self) -> bool:
        session = self.host.session
        path = ask_file(self.host, "Laporan tahun lalu yang aksinya disalin", REPORTS, IMPORTS)
        if path is None:
            return False
        found = self.host.attempt(lambda: earlier_steps(path, session.laporan))
        self._past = found or self._past
        return found is not None

    def _copy(self, daftar: Sequence[Indikator] | None) -> None:
        """The steps of these indikator, or of all."""
        if not self.host.keep() or not (self._past or self._choose_past()) or self._past is None:
            return
        past, made = self._past, list[int]()
        rows = reading_order(self.host.session.laporan) if daftar is None else daftar
        label = f"Salin aksi dari laporan {past.data.tahun}"
        revision = self.host.act(label, lambda draft: made.append(copy_steps(draft, past, rows)))
        if revision is not None:
            told = f"{made[0]} aksi disalin dari laporan {past.data.tahun}; isi target triwulannya."
            self.host.show_message(told)
        elif made:
            self.host.show_message(
                f"Laporan {past.data.tahun} tidak mempunyai aksi lain untuk"
                f" {'indikator itu' if daftar else 'indikator di sini'}."
            )
        self.steps.grid.begin()

    def _follow_all(self) -> None:
        waiting = self._earlier.waiting(self.host.session.laporan)
        self.host.act("Jadikan semua tindak lanjut aksi", lambda draft: follow_up(draft, waiting))
