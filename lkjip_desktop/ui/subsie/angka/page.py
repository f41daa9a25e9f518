"""The page of an indikator's figures: the strip of results, its rincian and its budget."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from lkjip_desktop.app.command import rincian as command
from lkjip_desktop.app.command.edit import CellRef
from lkjip_desktop.app.overview.quarter_run import quarter_run
from lkjip_desktop.app.sheet.cell import View
from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.model.entity import KINDS, Rincian
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.ui.entry.field import FigureField
from lkjip_desktop.ui.grid import GridPanel
from lkjip_desktop.ui.grid.navigate import first_entry
from lkjip_desktop.ui.kit import icon, theme
from lkjip_desktop.ui.kit.frame import makes_something
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.periode.ribbon import QuarterRibbon
from lkjip_desktop.ui.subsie.angka.anggaran import AnggaranBlock
from lkjip_desktop.ui.subsie.angka.months import MonthsBlock
from lkjip_desktop.ui.subsie.angka.rincian import RincianBlock
from lkjip_desktop.ui.subsie.angka.strip import ResultStrip
from lkjip_desktop.ui.subsie.part import Scroll


class FiguresPage(Scroll):
    """See part.Page. Tab goes from cell to cell through all tables, then to the buttons.

    While a quarter is worked on it goes from the last cell to the next indikator: one key a figure.
    """

    next_indicator: Callable[[], bool] = staticmethod(lambda: False)
    """Goes there; False at the last one."""

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        body = self.widget()
        self._host = host
        self._hasil: IndikatorResult | None = None
        self._blocks: list[RincianBlock] = []
        self.strip = ResultStrip(host, body)
        self.ribbon = QuarterRibbon(host.work_on, body)
        self.months = MonthsBlock(host, self._take_months, body)
        self.anggaran = AnggaranBlock(host, body)
        self._add = QPushButton("Tambah rincian", body)
        self._add.setProperty("peran", "tautan")
        icon.put(self._add, "tambah", theme.current())
        self._share = QPushButton("Pakai rincian indikator lain…", body)
        self._share.setProperty("peran", "tautan")
        icon.put(self._share, "rujukan", theme.current())
        self._add.clicked.connect(self._make)
        makes_something(self._add)
        self._share.clicked.connect(self._show_others)
        row = QHBoxLayout()
        row.addWidget(self._add)
        row.addWidget(self._share)
        row.addStretch(1)
        self.column.addWidget(self.strip.form.root)
        self.column.addWidget(self.ribbon)
        self.column.addWidget(self.months)
        self.column.addWidget(self.anggaran)
        self.column.addSpacing(6)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self._lead_on(self.anggaran.grid)
        self._order_tabs()

    def _take_months(self, grid: GridPanel) -> None:
        self._lead_on(grid)
        self._order_tabs()

    def _lead_on(self, grid: GridPanel) -> None:
        grid.view.go_on = partial(self._go_on, grid)

    def show_indicator(self, hasil: IndikatorResult) -> None:
        """See part.Page."""
        view = self._host.session.view
        if self._hasil is not None and self._hasil.indikator.id != hasil.indikator.id:
            self.verticalScrollBar().setValue(0)
        self._hasil = hasil
        in_hand = any(grid.view.is_active() for grid in self.grids)
        others = self._host.session.others(hasil.indikator.id)
        self.strip.show(view, hasil, others)
        self._show_run(hasil, others)
        self.months.show_indicator(view, hasil, others)
        self._provide(len(hasil.rincian))
        for place, block in enumerate(self._blocks):
            block.setVisible(place < len(hasil.rincian))
            if place < len(hasil.rincian):
                same = [(shadow, other.rincian[place]) for shadow, other in others]
                block.show_rincian(view, hasil, hasil.rincian[place], same)
        self.anggaran.show_indicator(view, hasil, others)
        may_add = view.may_add(Rincian, {"indikator": hasil.indikator.id})
        self._add.setVisible(may_add)
        self._share.setVisible(may_add)
        if in_hand and not any(grid.view.is_active() for grid in self.grids):
            self.begin()  # the table in hand is gone: the keys must not fall on a button

    def _show_run(
        self, hasil: IndikatorResult, others: Sequence[tuple[View, IndikatorResult]]
    ) -> None:
        session, row = self._host.session, hasil.indikator
        waits = any(other != hasil for _, other in others)
        run = quarter_run(session.laporan, session.figures_of, row, session.periode, waits=waits)
        self.ribbon.show_run(run)

    def _provide(self, count: int) -> None:
        if count <= len(self._blocks):
            return
        while len(self._blocks) < count:
            block = RincianBlock(self._host, self.widget())
            self.column.insertWidget(self.column.indexOf(self.anggaran), block)
            self._blocks.append(block)
            self._lead_on(block.grid)
        self._order_tabs()

    def _go_on(self, grid: GridPanel) -> bool:
        """Whether Tab leads from the end of this table to the next indikator."""
        grids = list(self.grids)
        after = grids[grids.index(grid) + 1 :] if grid in grids else []
        more = any(other.isVisible() and other.model.entry_keys for other in after)
        return bool(self._host.session.periode) and not more and self.next_indicator()

    def _order_tabs(self) -> None:
        chain: list[QWidget] = [*self.strip.fields]
        chain += [self.months.grid.view] if self.months.grid else []
        chain += [b.grid.view for b in self._blocks]
        chain += [self.anggaran.grid.view]
        chain += [button for block in self._blocks for button in block.buttons]
        chain += [self._add, self._share, *self.anggaran.buttons]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    @property
    def grids(self) -> Sequence[GridPanel]:
        """The tables on screen from top to bottom."""
        months = [self.months.grid] if self.months.grid and not self.months.isHidden() else []
        blocks = [block.grid for block in self._blocks if not block.isHidden()]
        return [*months, *blocks, self.anggaran.grid]

    def begin(self) -> None:
        """See part.Page: in the first table, else in what is typed for want of one."""
        tables = [grid for grid in self.grids if grid.isVisible() and grid.model.entry_keys]
        own = self.strip.form.realisasi_ketik
        if own.isVisible() and not own.isReadOnly() and tables[:1] in ([], [self.anggaran.grid]):
            self._focus(own)
        elif tables or not self.anggaran.grid.isHidden():
            (tables or self.grids)[0].begin()
        else:
            super().begin()

    def keep(self) -> bool:
        """See part.Page."""
        kept = [grid.keep() for grid in self.grids]
        return False not in [*kept, *(field.keep() for field in self.strip.fields)]

    def open_address(self, address: Address) -> bool:
        """See part.Page."""
        if self._hasil is not None and address.id == self._hasil.indikator.id:
            field = self.strip.field_of(address.column)
            if field is not None and field.isVisible():
                self._focus(field)
                return True
        return any(self._show_cell(grid, address) for grid in self.grids)

    def _focus(self, field: FigureField) -> None:
        self.ensureWidgetVisible(field)
        field.setFocus()

    def _show_cell(self, grid: GridPanel, address: Address) -> bool:
        laporan = self._host.session.laporan
        for baris in grid.model.sheet.baris:
            targets = [sel.alamat for sel in baris.sel if isinstance(sel.alamat, CellRef)]
            exact = (target for target in targets if target.address(laporan) == address)
            # A column that this table does not show: its row is as near as one gets.
            near = targets[0] if targets and baris.kunci == address.id else None
            found = next(exact, near)
            if found is not None:
                self.ensureWidgetVisible(grid)
                return grid.show_cell(found)
        row = laporan.find(KINDS[address.kind], address.id)
        if isinstance(row, Rincian):
            return any(
                self._first_cell(block)
                for block in self._blocks
                if not block.isHidden() and block.shows(row.id)
            )
        return False

    def _first_cell(self, block: RincianBlock) -> bool:
        self.ensureWidgetVisible(block)
        block.grid.view.setFocus()
        return True

    def _make(self) -> None:
        if self._hasil is None:
            return
        row = self._hasil.indikator
        label = f"Tambah rincian {row.kode}"
        if self._host.act(label, lambda draft: command.make(draft, row.id)):
            new = self._blocks[len(self._hasil.rincian) - 1]
            self._first_cell(new)
            new.grid.view.go(*(first_entry(new.grid.model.sheet) or (0, 0)))

    def _show_others(self) -> None:
        from lkjip_desktop.ui.subsie.angka.share import share_rincian

        if self._hasil is not None:
            share_rincian(self._host, self._hasil.indikator, self._share)
