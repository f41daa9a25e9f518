"""The page of an indikator's figures: the strip of results, its rincian and its budget."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget

from lkjip_desktop.app.command.edit import CellRef
from lkjip_desktop.app.sheet.cell import View
from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.model.entity import Rincian
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.ui.entry.field import FigureField
from lkjip_desktop.ui.grid import GridPanel
from lkjip_desktop.ui.grid.navigate import first_entry, first_missing
from lkjip_desktop.ui.kit import icon, theme
from lkjip_desktop.ui.kit.frame import makes_something
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.subsie.angka.anggaran import AnggaranBlock
from lkjip_desktop.ui.subsie.angka.rincian import RincianBlock
from lkjip_desktop.ui.subsie.angka.spot import BlockContent, RincianSpot
from lkjip_desktop.ui.subsie.angka.strip import ResultStrip
from lkjip_desktop.ui.subsie.part import Scroll

if TYPE_CHECKING:
    from lkjip_desktop.ui.periode.ribbon import QuarterRibbon
    from lkjip_desktop.ui.subsie.angka.months import MonthsBlock

FEW: Final = 12
"""Tables from the first that are always there: a usual page is made at once and whole."""

_PASSES: Final = 2
"""The width of a table gives its height, and that the place of those below it."""


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
        self._spots: list[RincianSpot] = []
        self._bringing = False
        self.strip = ResultStrip(host, body)
        self.ribbon: QuarterRibbon | None = None
        """None before the first indikator that is measured within the year."""
        self.months: MonthsBlock | None = None
        """None before the first one that is filled in by month."""
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
        self.column.addWidget(self.anggaran)
        self.column.addSpacing(6)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self._lead_on(self.anggaran.grid)
        self._order_tabs()
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._bring_near)
        bar.rangeChanged.connect(self._bring_soon)

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
        self._show_months(view, hasil, others)
        self._provide(len(hasil.rincian))
        for place, spot in enumerate(self._spots):
            spot.setVisible(place < len(hasil.rincian))
            if place < len(hasil.rincian):
                same = [(shadow, other.rincian[place]) for shadow, other in others]
                spot.tell(BlockContent(view, hasil, hasil.rincian[place], same))
        self._bring_near()
        self.anggaran.show_indicator(view, hasil, others)
        may_add = view.may_add(Rincian, {"indikator": hasil.indikator.id})
        self._add.setVisible(may_add)
        self._share.setVisible(may_add)
        if in_hand and not any(grid.view.is_active() for grid in self.grids):
            self.begin()  # the table in hand is gone: the keys must not fall on a button

    def _show_run(
        self, hasil: IndikatorResult, others: Sequence[tuple[View, IndikatorResult]]
    ) -> None:
        if not hasil.per_periode:
            if self.ribbon is not None:
                self.ribbon.hide()
            return
        from lkjip_desktop.app.overview.quarter_run import quarter_run
        from lkjip_desktop.ui.periode.ribbon import QuarterRibbon

        if self.ribbon is None:
            self.ribbon = QuarterRibbon(self._host.work_on, self.widget())
            self.column.insertWidget(1, self.ribbon)  # below the strip
        session, row = self._host.session, hasil.indikator
        waits = any(other != hasil for _, other in others)
        run = quarter_run(session.laporan, session.figures_of, row, session.periode, waits=waits)
        self.ribbon.show_run(run)

    def _show_months(
        self, view: View, hasil: IndikatorResult, others: Sequence[tuple[View, IndikatorResult]]
    ) -> None:
        if self.months is None and hasil.indikator.pengisian == "bulan":
            from lkjip_desktop.ui.subsie.angka.months import MonthsBlock

            self.months = MonthsBlock(self._host, self._take_months, self.widget())
            below = self._spots[0] if self._spots else self.anggaran
            self.column.insertWidget(self.column.indexOf(below), self.months)
        if self.months is not None:
            self.months.show_indicator(view, hasil, others)

    # tables are made as they come near

    def _provide(self, count: int) -> None:
        while len(self._spots) < count:
            spot = RincianSpot(self._make_block, self._bring, self.widget())
            self.column.insertWidget(self.column.indexOf(self.anggaran), spot)
            self._spots.append(spot)

    def _make_block(self, spot: RincianSpot) -> RincianBlock:
        block = RincianBlock(self._host, spot)
        self._lead_on(block.grid)
        return block

    @property
    def _shown(self) -> Sequence[RincianSpot]:
        """The spots of the rincian that the indikator has."""
        return self._spots[: len(self._hasil.rincian) if self._hasil else 0]

    @property
    def _blocks(self) -> Sequence[RincianBlock]:
        """Those that are made, from top to bottom."""
        return [spot.block for spot in self._shown if spot.block is not None]

    def _bring_near(self) -> None:
        """Show what waits in the tables on screen, a screen around it, and always the first few.

        Again where these turn out lower than was thought.
        """
        if self._bringing:
            return
        if few := [n for n in self._shown[:FEW] if n.waits]:
            self._bring(*few)
        while near := [n for n in self._near() if n.waits]:
            self._bring(*near)

    def _bring_soon(self) -> None:
        """When all have found their places."""
        QTimer.singleShot(0, self, self._bring_near)

    def _near(self) -> Sequence[RincianSpot]:
        """Those a screen around what is seen, past the first few."""
        shown, room, body = self._shown, self.viewport().height(), self.widget()
        if not body.isVisible() or body.testAttribute(Qt.WidgetAttribute.WA_PendingResizeEvent):
            return ()  # nothing has its place yet
        self.column.activate()
        top = self.verticalScrollBar().value() - room
        return [n for n in shown[FEW:] if n.y() < top + 3 * room and n.y() + n.height() > top]

    def _bring(self, *spots: RincianSpot) -> None:
        """Show what waits in them; what is on screen stays where it is."""
        before, self._bringing = self._bringing, True
        bar = self.verticalScrollBar()
        top, made = bar.value(), [n.block is None for n in spots]
        spot = next((n for n in self._shown if n.y() + n.height() > top), self.anggaran)
        offset = spot.y() - top
        for one in spots:
            one.show_told()
        if any(made):
            self._order_tabs()
        like = spots[0].room
        for one in self._shown:
            like = one.reserve(like)
        for _ in range(_PASSES if self.widget().isVisible() else 0):
            self.column.activate()
            QApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))  # it fits its page now
            bar.setValue(spot.y() - offset if top else 0)
        self._bringing = before

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._bring_near()
        self._bring_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._bring_soon()

    def _go_on(self, grid: GridPanel) -> bool:
        """Whether Tab leads from the end of this table to the next indikator."""
        if not self._host.session.periode:
            return False
        tables = list(self._tables())
        place = next((n for n, table in enumerate(tables) if _grid(table) is grid), len(tables))
        return not any(map(_is_filled_in, tables[place + 1 :])) and self.next_indicator()

    def _order_tabs(self) -> None:
        blocks = [spot.block for spot in self._spots if spot.block is not None]
        chain: list[QWidget] = [*self.strip.fields]
        chain += [self.months.grid.view] if self.months and self.months.grid else []
        chain += [spot.block.grid.view if spot.block else spot for spot in self._spots]
        chain += [self.anggaran.grid.view]
        chain += [button for block in blocks for button in block.buttons]
        chain += [self._add, self._share, *self.anggaran.buttons]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _tables(self) -> Iterator[GridPanel | RincianSpot]:
        """Those of this indikator, made or not, from top to bottom."""
        if self.months and self.months.grid and not self.months.isHidden():
            yield self.months.grid
        yield from self._shown
        yield self.anggaran.grid

    @property
    def grids(self) -> Sequence[GridPanel]:
        """The tables that are made, from top to bottom."""
        return [grid for table in self._tables() if (grid := _grid(table)) is not None]

    def begin(self) -> None:
        """See part.Page: where the first figure is missing, else in the first table.

        What is typed for want of a table comes before the budget.
        """
        filled_in = [table for table in self._tables() if _is_filled_in(table)]
        lacking = next(filter(_lacks_figure, filled_in), None)
        own = self.strip.form.realisasi_ketik
        typed = own.isVisible() and not own.isReadOnly() and filled_in in ([], [self.anggaran.grid])
        if typed and (lacking is None or not own.text()):
            self._focus(own)
        elif filled_in:
            _brought(lacking or filled_in[0]).begin()
        elif not self.anggaran.grid.isHidden():
            _brought(next(self._tables())).begin()
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
        return any(self._show_cell(table, address) for table in self._tables())

    def _focus(self, field: FigureField) -> None:
        self.ensureWidgetVisible(field)
        field.setFocus()

    def _show_cell(self, table: GridPanel | RincianSpot, address: Address) -> bool:
        laporan = self._host.session.laporan
        sheet = table.sheet if isinstance(table, RincianSpot) else table.model.sheet
        for baris in sheet.baris:
            targets = [sel.alamat for sel in baris.sel if isinstance(sel.alamat, CellRef)]
            exact = (target for target in targets if target.address(laporan) == address)
            # A column that this table does not show: its row is as near as one gets.
            near = targets[0] if targets and baris.kunci == address.id else None
            found = next(exact, near)
            if found is not None:
                grid = _brought(table)
                self.ensureWidgetVisible(grid)
                return grid.show_cell(found)
        if isinstance(table, RincianSpot) and table.shows(address.id):
            return self._first_cell(table.brought())
        return False

    def _first_cell(self, block: RincianBlock) -> bool:
        self.ensureWidgetVisible(block)
        block.grid.view.setFocus()
        return True

    def _make(self) -> None:
        if self._hasil is None:
            return
        from lkjip_desktop.app.command.rincian import make

        row = self._hasil.indikator
        label = f"Tambah rincian {row.kode}"
        if self._host.act(label, lambda draft: make(draft, row.id)):
            new = self._shown[-1].brought()
            self._first_cell(new)
            new.grid.view.go(*(first_entry(new.grid.model.sheet) or (0, 0)))

    def _show_others(self) -> None:
        from lkjip_desktop.ui.subsie.angka.share import share_rincian

        if self._hasil is not None:
            share_rincian(self._host, self._hasil.indikator, self._share)


def _grid(table: GridPanel | RincianSpot) -> GridPanel | None:
    """Its table, where it is made."""
    if isinstance(table, GridPanel):
        return table
    return table.block.grid if table.block is not None else None


def _brought(table: GridPanel | RincianSpot) -> GridPanel:
    """Its table, made."""
    return table.brought().grid if isinstance(table, RincianSpot) else table


def _lacks_figure(table: GridPanel | RincianSpot) -> bool:
    """Whether a figure is still to be typed into it."""
    sheet = table.sheet if isinstance(table, RincianSpot) else table.model.sheet
    return first_missing(sheet) is not None


def _is_filled_in(table: GridPanel | RincianSpot) -> bool:
    """Whether something is to be typed into a table that is on the page."""
    keys = table.entry_keys if isinstance(table, RincianSpot) else table.model.entry_keys
    return table.isVisible() and bool(keys)
