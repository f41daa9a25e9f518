"""A table of rows below its heading; what is entered, pasted, moved or deleted is stored."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lkjip_desktop.app.command.deletion import lost_with
from lkjip_desktop.app.command.edit import CellRef, CellTarget, is_target
from lkjip_desktop.app.overview.waiting import waiting_sheet
from lkjip_desktop.app.sheet.lembar import EntrySheet
from lkjip_desktop.app.sheet.table.base import PlanTable
from lkjip_desktop.app.sheet.table.links import LinksRef
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.ui.catatan.begin import note_cell
from lkjip_desktop.ui.entry.commit import commit
from lkjip_desktop.ui.grid import CellEdit, CommitResult, GridPanel, Handlers
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.label import heading
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.riwayat.cell import cell_history


class TablePart(QWidget):
    """A table below its heading."""

    row_changed = Signal()
    """The focus went to another row."""

    def __init__(
        self,
        host: Host,
        table: PlanTable,
        title: str = "",
        note: str = "",
        *,
        fill: bool = False,
        empty: str = "",
        adding: Callable[[], object] | None = None,
    ) -> None:
        """`adding` is what the last line does, where it is not just a new row."""
        super().__init__()
        self._host = host
        self.table = table
        self._adding = adding
        self._noted: tuple[EntrySheet, Mapping[Hashable, CellTarget]] | None = None
        self.assisting: Callable[[Hashable], object] | None = None
        """What Ctrl+Enter does in a cell that offers something else than links."""
        self.grid = GridPanel(self._handlers(), fill=fill)
        self.grid.current_changed.connect(lambda _: self.row_changed.emit())
        self._title, self._note = heading(title), heading(note, "kedua")
        self._note.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self._title, self._note):
            column.addWidget(widget)
        self.set_words(title, note)
        self._empty = heading(empty, "kedua")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._empty.hide()
        column.addWidget(self.grid, int(fill))
        column.addWidget(self._empty, int(fill))
        if table.deepens:
            for keys, step in (("Alt+Right", 1), ("Alt+Left", -1)):
                shortcut = QShortcut(QKeySequence(keys), self.grid.view)
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
                shortcut.activated.connect(partial(self.deepen, step))

    def _handlers(self) -> Handlers:
        table = self.table
        return Handlers(
            commit=self._commit,
            insert_rows=self._insert if table.grows else None,
            remove_rows=self._remove if table.grows else None,
            move_rows=self._move if table.moves else None,
            activate=lambda _: self.add(),
            typed_rows=self._adding is None,
            fold=self._fold,
            refer=self._refer,
            assist=self._assist,
            history=partial(cell_history, self._host),
            note=partial(note_cell, self._host),
            unread=self._host.unread_changed,
            say=self._host.show_message,
            widths=self._host.widths(table.name),
        )

    def set_empty(self, words: str) -> None:
        """What is said in place of a table without rows."""
        self._empty.setText(words)

    def set_words(self, title: str, note: str = "") -> None:
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._note.setText(note)
        self._note.setVisible(bool(note))

    # Part

    def refresh(self) -> None:
        session = self._host.session
        others = [self.table.sheet(item.view, item.figures) for item in session.shadows]
        figures = session.shown if self.table.by_periode else session.figures
        sheet = waiting_sheet(self.table.sheet(session.view, figures), others)
        void = not sheet.baris and bool(self._empty.text())
        self.grid.setVisible(not void)
        self._empty.setVisible(void)
        self.grid.set_sheet(sheet)

    def keep(self) -> bool:
        return self.grid.keep()

    def open_address(self, address: Address) -> bool:
        return self._show(address) or (self._unfold() and self._show(address))

    def _unfold(self) -> bool:
        if not self.table.folded:
            return False
        self.table.folded.clear()
        self.refresh()
        return True

    def _show(self, address: Address) -> bool:
        found = self._targets
        for place in (address if address.column else address.id, Address(address.kind, address.id)):
            if place in found:
                return self.grid.show_cell(found[place])
        return False

    @property
    def _targets(self) -> Mapping[Hashable, CellTarget]:
        """What the cells of the sheet write to, by address, id and key of the row, the first each.

        Noted once for a sheet: what a step of 5,000 rows brought back is looked for cell by cell.
        """
        sheet = self.grid.model.sheet
        if self._noted is None or self._noted[0] is not sheet:
            self._noted = sheet, _targets_of(sheet, self._host.session.laporan)
        return self._noted[1]

    # what is chosen

    @property
    def key(self) -> Hashable:
        """The key of the row that has the focus, None without one."""
        place = self.grid.view.place
        rows = self.grid.model.sheet.baris
        return rows[place[0]].kunci if place and place[0] < len(rows) else None

    # the table

    def _commit(self, changes: Sequence[CellEdit]) -> CommitResult:
        return commit(self._host, self._label(changes), changes, self.table.make)

    def _label(self, changes: Sequence[CellEdit]) -> str:
        place = self.grid.model.place_of(changes[0].alamat) if len(changes) == 1 else None
        if place is None:
            return f"{len(changes)} isian {self.table.name}"
        return f"{self.table.name}: {self.grid.model.name(*place)}"

    def _act(self, words: str, edit: Callable[[Draft], object]) -> None:
        self._host.act(f"{words} {self.table.item}", edit)

    def _insert(self, key: Hashable, count: int, below: bool) -> None:
        self._act("Sisipkan", lambda draft: self.table.insert(draft, key, count, below=below))

    def add(self) -> None:
        """Add a row after the one that has the focus, or at the end of a plain list."""
        if self._adding is not None:
            self._adding()
            return
        before = {baris.kunci for baris in self.grid.model.sheet.baris}
        key = self.key
        self._act("Tambah", lambda draft: self.table.insert(draft, key, 1, below=True))
        self.go_to_new(before)

    def go_to_new(self, before: set[Hashable]) -> None:
        """Put the focus into the first cell of a row that was not there."""
        for baris in self.grid.model.sheet.baris:
            targets = [sel.alamat for sel in baris.sel if sel.bisa_diisi]
            if baris.kunci not in before and targets:
                self.grid.show_cell(targets[0])
                return

    def _remove(self, keys: tuple[Hashable, ...]) -> None:
        before = self._host.session.laporan
        self._act("Hapus", lambda draft: self.table.remove(draft, keys))
        asked = {str(getattr(key, "id", key)) for key in keys}
        words = lost_with(before, self._host.session.laporan, asked)
        if words:
            self._host.show_message(words, Mark.PERINGATAN)

    def _move(self, keys: tuple[Hashable, ...], step: int) -> None:
        self._act("Pindahkan", lambda draft: self.table.move(draft, keys, step))

    def deepen(self, step: int) -> None:
        """Put the selected rows below the one above them, or out again."""
        keys = self.grid.view.chosen_keys()
        if keys:
            self._act("Pindahkan", lambda draft: self.table.deepen(draft, keys, step))

    def _fold(self, key: Hashable, shut: bool) -> None:
        self.table.fold(key, shut=shut)
        self.refresh()

    def _refer(self, alamat: Hashable) -> None:
        from lkjip_desktop.ui.entry.rujukan import pick_rujukan

        if isinstance(alamat, CellRef):
            pick_rujukan(self._host, alamat)

    def _assist(self, alamat: Hashable) -> None:
        if isinstance(alamat, LinksRef):
            from lkjip_desktop.ui.entry.links import pick_links

            pick_links(self._host, alamat)
        elif self.assisting is not None:
            self.assisting(alamat)


def _targets_of(sheet: EntrySheet, laporan: Laporan) -> Mapping[Hashable, CellTarget]:
    found: dict[Hashable, CellTarget] = {}
    for baris in sheet.baris:
        targets = [sel.alamat for sel in baris.sel if is_target(sel.alamat)]
        for target in targets:
            address = target.address(laporan)
            found.setdefault(address, target)
            found.setdefault(address.id, target)
        if targets:
            found.setdefault(baris.kunci, targets[0])
    return found
