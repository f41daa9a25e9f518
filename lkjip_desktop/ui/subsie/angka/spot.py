"""Where a rincian stands on the figures page: its table is made when it comes near the screen."""

from collections.abc import Callable, Hashable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lkjip_desktop.app.sheet.cell import Rows, View
from lkjip_desktop.app.sheet.lembar import EntrySheet
from lkjip_desktop.app.sheet.rincian import rincian_sheet
from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.ui.subsie.angka.rincian import RincianBlock

_ENDLESS: Final = (1 << 24) - 1
"""The most that Qt gives a widget, px."""


@dataclass(frozen=True, slots=True)
class BlockContent:
    """What a block is to show: see RincianBlock.show_rincian."""

    view: View
    indikator: IndikatorResult
    hasil: RincianResult
    others: Sequence[tuple[View, RincianResult]]


class RincianSpot(QWidget):
    """As high as its block will be, and where Tab finds it before there is one.

    400 tables cost ten seconds to make and one to show anew, of which a screen shows four.
    """

    def __init__(
        self,
        make: Callable[["RincianSpot"], RincianBlock],
        bring: Callable[["RincianSpot"], None],
        parent: QWidget,
    ) -> None:
        """`bring` makes a spot current with its page; `make` makes its block."""
        super().__init__(parent)
        self._make, self._bring = make, bring
        self._told: BlockContent | None = None
        self.block: RincianBlock | None = None
        self.waits = True
        """Whether what was told is not shown yet."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def tell(self, told: BlockContent) -> None:
        """What there is to show; a table in hand shows it at once, any other when it is near."""
        self._told, self.waits = told, True
        if self.block is not None and self.block.grid.view.is_active():
            self.show_told()

    def show_told(self) -> None:
        """Make the block, if there is none yet, and show in it what there is to show."""
        told, self.waits = self._now, False
        if self.block is None:
            self.block = self._make(self)
            self.block.grid.view.activity_changed.connect(self._on_activity)
        self.block.show_rincian(told.view, told.indikator, told.hasil, told.others)
        if not self._column.count():
            self._take_in(self.block)

    def _take_in(self, block: RincianBlock) -> None:
        """At once in its width, on which its height depends."""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column.addWidget(block)
        self.setMinimumHeight(0)
        self.setMaximumHeight(_ENDLESS)
        if self.isVisible():
            block.show()
            around = (self._column, block.layout(), block.grid.layout())
            for layout in (*around, *reversed(around)):  # widths from outside, heights from inside
                if layout is not None:
                    layout.activate()

    def _on_activity(self) -> None:
        if self.waits and self.block is not None and self.block.grid.view.is_active():
            self._bring(self)

    @property
    def room(self) -> Callable[[int], int]:
        """How high a block like this is by the rows of its rincian, px."""
        if self.block is None:
            raise RuntimeError("nothing is made that could be measured")
        view, further = self.block.grid.view, self.block.further_rows
        around = self.block.sizeHint().height() - view.needed_height()
        return lambda rows: around + view.plain_height(rows + further)

    def reserve(self, like: Callable[[int], int]) -> Callable[[int], int]:
        """Take the room that the block to come needs, by one above; what those below go by."""
        if self.block is not None:
            return like if self.waits else self.room
        self.setFixedHeight(like(len(self._now.hasil.baris)))
        return like

    @property
    def _now(self) -> BlockContent:
        if self._told is None:
            raise RuntimeError("no rincian is told")
        return self._told

    @property
    def sheet(self) -> EntrySheet:
        """What the table shows or will show."""
        if self.block is not None and not self.waits:
            return self.block.grid.model.sheet
        return rincian_sheet(self._now.view, self._now.hasil, Rows())

    @property
    def entry_keys(self) -> set[Hashable]:
        """The keys of the rows in which something can be typed."""
        return {row.kunci for row in self.sheet.baris if row.bisa_diisi}

    def shows(self, rincian: str) -> bool:
        """Whether this is the spot of that rincian."""
        return self._told is not None and self._told.hasil.rincian.id == rincian

    def brought(self) -> RincianBlock:
        """The block, made and shown for something that is to be done in it."""
        if self.waits:
            self._bring(self)
        if self.block is None:
            raise RuntimeError("the page did not bring the block")
        return self.block

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab came here before the block did."""
        super().focusInEvent(event)
        self.brought().grid.view.setFocus(event.reason())
