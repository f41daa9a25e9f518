"""The realisasi of an indikator without rincian that is measured month by month."""

from collections.abc import Callable, Hashable, Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lkjip_desktop.app.command.edit import CellRef
from lkjip_desktop.app.overview.waiting import waiting_sheet
from lkjip_desktop.app.sheet.cell import View
from lkjip_desktop.app.sheet.quarter import months_sheet
from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.ui.catatan.begin import note_cell
from lkjip_desktop.ui.entry.commit import commit
from lkjip_desktop.ui.grid import CellEdit, CommitResult, GridPanel, Handlers
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.label import heading
from lkjip_desktop.ui.riwayat.cell import cell_history


class MonthsBlock(QWidget):
    """One row: what stood before the quarter, its three months, and all up to its end."""

    def __init__(
        self, host: Host, made: Callable[[GridPanel], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._made = made
        self.grid: GridPanel | None = None
        """None before the first indikator that has months; `made` is told of it."""

    def _build(self) -> GridPanel:
        host = self._host
        self.grid = GridPanel(
            Handlers(
                commit=self._commit,
                refer=self._refer,
                history=partial(cell_history, host),
                note=partial(note_cell, host),
                unread=host.unread_changed,
                say=host.show_message,
                widths=host.widths("Realisasi menurut bulan"),
            ),
            self,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 5, 0, 0)
        column.setSpacing(4)
        column.addWidget(heading("Realisasi menurut bulan"))
        column.addWidget(self.grid)
        self._made(self.grid)
        return self.grid

    def show_indicator(
        self, view: View, hasil: IndikatorResult, others: Sequence[tuple[View, IndikatorResult]]
    ) -> None:
        """Show the months, if there are any; what is not the same in all `others` waits."""
        then = self._host.session.figures_before
        before = then.indikator.get(hasil.indikator.id) if then else None
        sheet = months_sheet(view, hasil, before)
        self.setVisible(sheet is not None)
        if sheet is not None:
            same = [months_sheet(shadow, other, before) for shadow, other in others]
            grid = self.grid or self._build()
            grid.set_sheet(waiting_sheet(sheet, [other for other in same if other]))

    def _commit(self, changes: Sequence[CellEdit]) -> CommitResult:
        laporan, first = self._host.session.laporan, changes[0].alamat
        label = f"{len(changes)} isian bulanan"
        if len(changes) == 1 and isinstance(first, CellRef):
            label = first.label(laporan)
        return commit(self._host, label, changes)

    def _refer(self, target: Hashable) -> None:
        from lkjip_desktop.ui.entry.rujukan import pick_rujukan

        if isinstance(target, CellRef):
            pick_rujukan(self._host, target)
