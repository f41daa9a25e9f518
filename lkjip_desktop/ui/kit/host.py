"""What a pane may ask of the window it lives in, and what the window asks of a pane."""

from __future__ import annotations

from collections.abc import Callable, MutableMapping, Sequence
from typing import TYPE_CHECKING, Final, Protocol, TypeVar, runtime_checkable

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from lkjip_desktop.app.session import Session
from lkjip_desktop.domain.model.jurnal import Revision
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.ui.kit.mark import Mark

if TYPE_CHECKING:
    from lkjip_desktop.app.overview.naskah import Suspect

T = TypeVar("T")

FINDINGS: Final = "temuan"
"""Key of the right-hand pane of the findings, to which other panes lead."""
NOTES: Final = "catatan"
"""Key of the right-hand pane of what people say of the report."""
NO_NAME: Final = "Isi nama petugas di bilah keadaan di bawah (F6); isian menunggu nama itu."
NO_ACTOR: Final = "Isi nama petugas di bilah keadaan di bawah (F6), lalu ulangi perintah ini."
NO_ACTOR_OUTSIDE: Final = "Tutup dialog ini dan isi nama petugas di bilah keadaan di bawah (F6)."
"""Of a dialog, while which the status bar is out of reach."""


class Host(Protocol):
    """The main window as its panes see it."""

    @property
    def has_report(self) -> bool:
        """Whether a report is open; who comes back late (a child process) asks first."""

    @property
    def report_shown(self) -> SignalInstance:
        """Another report is on screen, or none."""

    @property
    def session(self) -> Session:
        """The open report; a pane lives only while there is one."""

    @property
    def window(self) -> QWidget:
        """The parent of dialogs."""

    @property
    def current_indicator(self) -> str:
        """Id of the indikator that is open, "" where a tab without one is shown."""

    def change(self, label: str, edit: Callable[[Draft], object]) -> Revision | None:
        """Run `edit` as one revision and refresh every pane; None where nothing changed.

        Raises Refusal, and then nothing has changed; where it is NotSaved the status bar says
        so already and the caller keeps the text to try again.
        """

    def act(self, label: str, edit: Callable[[Draft], object]) -> Revision | None:
        """`change` for a button or a menu: a Refusal becomes a message and gives None."""

    def attempt(self, action: Callable[[], T]) -> T | None:
        """Run any other action of the user; a Refusal becomes a message and gives None."""

    def has_actor(self) -> bool:
        """Whether it is known who works, else it is asked and said; for actions of the document."""

    def after(self, revision: Revision | None) -> Revision | None:
        """The document itself made a revision: note it and refresh every pane."""

    def work_on(self, periode: str) -> None:
        """Show and take the figures of a quarter, "" of the year, in the whole window."""

    def open_indicator(self, indikator: str) -> None: ...

    def open_address(self, address: Address, said: Sequence[Suspect] = ()) -> None:
        """Go to a cell, wherever it is edited; in a text to the first of these that it has."""

    def show_message(self, sentence: str, level: Mark = Mark.CATATAN) -> None:
        """Say one sentence: CATATAN passes by in the status bar, the others stay until closed."""

    def show_typing(self, typing: bool) -> None:
        """Whether running text stands in a field that is not stored yet."""

    def show_unsent(self, count: int) -> None:
        """How many notes and answers were typed and not stored."""

    def show_side(self, key: str) -> Pane | None:
        """Unfold the right-hand pane at one of its rooms, beside whichever tab is shown."""

    def show_view(self, view: QWidget) -> None:
        """Let a view take the whole window below the menu (Konsolidasi); it stays until closed."""

    def close_view(self) -> None: ...

    def widths(self, table: str) -> MutableMapping[str, int]:
        """Widths of columns set by hand in tables of this kind; what is put there is kept."""

    def keep(self) -> bool:
        """Store what is being typed, before undo, closing or printing; False where that failed."""

    def unread_changed(self) -> None:
        """Texts came or went that could not be stored: what belongs to their cells waits."""

    def indicator_changed(self) -> None:
        """A pane opened another indikator: the right-hand pane follows."""


class Pane(Protocol):
    """A QWidget with these methods; the window builds it when it is first seen."""

    def show_report(self, session: Session) -> None:
        """A report was opened or replaced: forget the last one and show this."""

    def refresh(self, revision: Revision | None) -> None:
        """Something changed (None: anything may have); called while visible, or when next shown."""

    def open_address(self, address: Address) -> bool:
        """Show a cell and put the focus there; False where this pane does not have it."""

    def keep(self) -> bool:
        """Store what is being typed; False where that failed."""


@runtime_checkable
class IndicatorPane(Pane, Protocol):
    """A pane in which one indikator after the other is worked on."""

    @property
    def current_indicator(self) -> str:
        """Id of the indikator that is open, "" where there is none."""

    @property
    def page(self) -> str:
        """Key of the side of it that is shown."""

    def open_indicator(self, indikator: str) -> None: ...

    def turn_to(self, page: str) -> None:
        """Show this side of the indikator that is open."""

    def step(self, by: int) -> None:
        """Go to the indikator before or after the one that is open."""

    def begin(self) -> None:
        """Put the focus where one begins to fill in what is open."""


@runtime_checkable
class MarkPane(Pane, Protocol):
    """A pane whose open indikator or text can be marked as done."""

    def toggle_done(self) -> None: ...


@runtime_checkable
class PlacePane(Pane, Protocol):
    """A pane whose tables on screen may show a cell that has its page elsewhere, too."""

    def show_in_hand(self, address: Address) -> bool:
        """Go to the cell where it is on screen; False where it is not."""
