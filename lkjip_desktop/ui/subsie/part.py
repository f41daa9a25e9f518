"""What the pages of an indikator's editor have in common."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.ui.kit.focus import stops
from lkjip_desktop.ui.kit.page import Page


class IndicatorPage(Protocol):
    """A QWidget that shows one side of an indikator; built when it is first seen."""

    def show_indicator(self, hasil: IndikatorResult) -> None:
        """Show this indikator as it stands now; called again after every change of the report."""

    def begin(self) -> None:
        """Put the focus where one begins to fill in, past all buttons."""

    def keep(self) -> bool:
        """Store what is being typed; False where that failed and the page must stay."""

    def open_address(self, address: Address) -> bool:
        """Put the focus into a cell; False where this page does not have it."""


class Scroll(Page):
    """A page that scrolls down only; `column` holds its parts from the top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        body = QWidget()
        body.setProperty("peran", "permukaan")
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(20, 13, 20, 16)
        self.column.setSpacing(8)
        self.setWidget(body)

    def begin(self) -> None:
        """See Page."""
        begin_in(self)


def begin_in(page: QWidget) -> None:
    """Put the focus on the first stop of a page."""
    first = next(stops(page), None)
    if first is not None:
        first.setFocus(Qt.FocusReason.TabFocusReason)
