"""What the menus of the main window ask of it, beyond what any pane may ask."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from lkjip_desktop.app.session import Session
from lkjip_desktop.domain.model.jurnal import Revision
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.preference import Preference
from lkjip_desktop.ui.window.instance import Instance
from lkjip_desktop.ui.window.main_form import MainForm
from lkjip_desktop.ui.window.tab_stack import TabStack

if TYPE_CHECKING:
    from lkjip_desktop.app.overview.place import Shown
    from lkjip_desktop.ui.window.side_panel import SidePanel
    from lkjip_desktop.ui.window.status.status import StatusLine


class ReportHost(Host, Protocol):
    """The main window as those see it who put reports on it and take them off."""

    @property
    def form(self) -> MainForm: ...

    @property
    def preference(self) -> Preference:
        """What is kept of this user on this PC."""

    @property
    def status(self) -> StatusLine:
        """The line that says what is saved and who works."""

    @property
    def instance(self) -> Instance:
        """What keeps a report from being open in two windows of this user."""

    @property
    def sections(self) -> TabStack: ...

    @property
    def side(self) -> SidePanel: ...

    @property
    def settled(self) -> bool:
        """Whether its first picture is on screen: a file may be looked at in full from then on."""

    def show_report(self, session: Session) -> None:
        """Put an open report on screen in place of the one that is there."""

    def turn_to(self, periode: str) -> None:
        """Work on a quarter, "" the year; what is on screen follows with the next refresh."""

    def refresh(self, revision: Revision | None) -> None:
        """Bring what is on screen up to date; None: anything may have changed."""

    def focus_again(self, before: QWidget | None) -> None:
        """Give the keys back to who had them, or to the page where that one is gone."""

    @property
    def unread_cells(self) -> Sequence[object]:
        """What stands in cells and fields and could not be stored, by the cell each belongs to.

        Without what stood in rows that are gone: nobody could see or mend it any more.
        """

    @property
    def unsent_notes(self) -> Sequence[str]:
        """Notes and answers that were typed and not stored."""

    @property
    def covered(self) -> bool:
        """Whether a view lies over the report, so that nothing of it is seen."""

    def show_place(self, shown: Shown) -> bool:
        """Bring a cell or row into view and in hand; False where it is nowhere to be seen."""

    def close_report(self) -> None:
        """Let go of the report and show the start page."""
