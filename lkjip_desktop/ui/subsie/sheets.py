"""The pages of an indikator that are tables first: its earlier years, and what it is."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QLabel, QWidget

from lkjip_desktop.app.command.edit import CellRef, go_on_typing
from lkjip_desktop.app.overview.waiting import waiting_sheet
from lkjip_desktop.app.sheet.about import TEXTS, about_sheet, standard_sheet
from lkjip_desktop.app.sheet.lalu import lalu_sheet
from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.ui.catatan.begin import note_address, note_cell
from lkjip_desktop.ui.entry.commit import commit
from lkjip_desktop.ui.entry.text_box import TextBox
from lkjip_desktop.ui.grid import CellEdit, CommitResult, GridPanel, Handlers
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.label import heading
from lkjip_desktop.ui.riwayat.cell import cell_history
from lkjip_desktop.ui.subsie.part import Scroll


class SheetsPage(Scroll):
    """A page of tables that stores its cells by their addresses; see part.Page."""

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._hasil: IndikatorResult | None = None
        self.grids: list[GridPanel] = []

    @property
    def _row(self) -> Indikator:
        if self._hasil is None:
            raise RuntimeError("no indikator is shown")
        return self._hasil.indikator

    def _table(self, name: str, *above: QWidget) -> GridPanel:
        grid = GridPanel(
            Handlers(
                commit=self._commit,
                history=partial(cell_history, self._host),
                note=partial(note_cell, self._host),
                unread=self._host.unread_changed,
                say=self._host.show_message,
                widths=self._host.widths(name),
            )
        )
        for widget in (*above, grid):
            self.column.addWidget(widget)
        self.grids.append(grid)
        return grid

    def _commit(self, changes: Sequence[CellEdit]) -> CommitResult:
        laporan, first = self._host.session.laporan, changes[0].alamat
        label = f"{len(changes)} isian {self._row.kode}"
        if len(changes) == 1 and isinstance(first, CellRef):
            label = first.label(laporan)
        return commit(self._host, label, changes)

    def keep(self) -> bool:
        """See part.Page."""
        return False not in [grid.keep() for grid in self.grids]

    def open_address(self, address: Address) -> bool:
        """See part.Page."""
        laporan = self._host.session.laporan
        for grid in self.grids:
            for baris in grid.model.sheet.baris:
                for sel in baris.sel:
                    target = sel.alamat
                    if isinstance(target, CellRef) and target.address(laporan) == address:
                        self.ensureWidgetVisible(grid)
                        return grid.show_cell(target)
        return False


class PastPage(SheetsPage):
    """Earlier years and the national standard."""

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        note = heading(
            "Target dan realisasi tahun sebelumnya dipakai sebagai pembanding di Bab III.", "kedua"
        )
        self.years = self._table("Tahun sebelumnya", heading("Tahun sebelumnya"), note)
        self.column.addSpacing(8)
        other = heading("Tulis “-” bila tidak ada standar nasional untuk indikator ini.", "kedua")
        self.standard = self._table("Standar nasional", heading("Standar nasional"), other)
        self.column.addStretch(1)

    def show_indicator(self, hasil: IndikatorResult) -> None:
        """See part.Page."""
        self._hasil = hasil
        session = self._host.session
        others = session.others(hasil.indikator.id)
        for grid, build in ((self.years, lalu_sheet), (self.standard, standard_sheet)):
            same = [build(shadow, other) for shadow, other in others]
            grid.set_sheet(waiting_sheet(build(session.view, hasil), same))


def _tell(note: QLabel, why: str) -> None:
    note.setText(why)
    note.setVisible(bool(why))


class AboutPage(SheetsPage):
    """What an indikator is: name, objective, unit, direction, definition, source."""

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self.about = self._table("Tentang")
        self.boxes: dict[str, TextBox] = {}
        for name, words in TEXTS.items():
            self._add(name, words)
        self.column.addStretch(1)

    def _add(self, name: str, words: str) -> None:
        box, note = TextBox(), heading("", "galat")
        box.set_lines(2, 8)
        box.setAccessibleName(words)
        box.bind(partial(self._store, name, words))
        note.setWordWrap(True)
        note.hide()
        box.kept.connect(partial(_tell, note))
        box.running.typing.connect(self._host.show_typing)
        title = heading(words)
        title.setBuddy(box)
        self.boxes[name] = box
        for widget in (title, box, note):
            self.column.addWidget(widget)

    def _store(self, name: str, words: str, text: str, goes_on: bool) -> None:
        where = Address(Indikator.KIND, self._row.id, name)

        def edit(draft: Draft) -> None:
            draft.set(where, text)
            if goes_on:
                go_on_typing(draft)

        self._host.change(f"{words} {self._row.kode}", edit)

    def show_indicator(self, hasil: IndikatorResult) -> None:
        """See part.Page."""
        other = self._hasil is None or self._hasil.indikator.id != hasil.indikator.id
        self._hasil = hasil
        view, row = self._host.session.view, hasil.indikator
        self.about.set_sheet(about_sheet(view, self._host.session.figures, row))
        for name, box in self.boxes.items():
            editable = view.may_edit(Address(Indikator.KIND, row.id, name))
            if box.isReadOnly() is editable:
                box.setReadOnly(not editable)
                theme.set_role(box, "")
            box.show_text(getattr(row, name), fresh=other)

    def write_note(self) -> bool:
        """On the text that has the keys; False where none of them has."""
        for name, box in self.boxes.items():
            if box.hasFocus():
                note_address(self._host, Address(Indikator.KIND, self._row.id, name))
                return True
        return False

    def keep(self) -> bool:
        """See part.Page."""
        kept = super().keep()
        return False not in [kept, *(box.keep() for box in self.boxes.values())]

    def open_address(self, address: Address) -> bool:
        """See part.Page."""
        box = self.boxes.get(address.column) if address.id == self._row.id else None
        if box is None:
            return super().open_address(address)
        self.ensureWidgetVisible(box)
        box.setFocus()
        return True
