"""Undo and redo: the steps of the jurnal as the window offers them."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from itertools import chain, islice
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from lkjip_desktop.domain.model.entity import Pengesampingan
from lkjip_desktop.domain.model.jurnal import ULANG, URUNG, Revision, RowChange
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.waktu import moment_words
from lkjip_desktop.store.galat import NotSaved
from lkjip_desktop.store.history import UndoStep
from lkjip_desktop.ui.grid.view import GridView
from lkjip_desktop.ui.kit.host import FINDINGS, PlacePane
from lkjip_desktop.ui.window.report_host import ReportHost

if TYPE_CHECKING:
    from lkjip_desktop.app.overview.place import Shown
    from lkjip_desktop.ui.temuan.pane import FindingsPane

_PLACES: Final = 40
"""Cells and rows of a change that are looked for until one is found on screen."""


class StepMenu:
    """A step of an earlier session is named and asked about before it is taken back."""

    def __init__(self, window: ReportHost) -> None:
        self._window = window

    @property
    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions of the main form run, by their name."""
        return {"aksi_urung": self.undo, "aksi_ulang": self.redo}

    def tell(self) -> None:
        """Say what undo and redo would do."""
        document, form = self._window.session.document, self._window.form
        free = not (document.readonly or document.laporan.data.terkunci)
        _offer(form.aksi_urung, document.undo_step if free else None, "Urungkan", "Ctrl+Z")
        _offer(form.aksi_ulang, document.redo_step if free else None, "Ulangi", "Ctrl+Y")
        locked = document.laporan.data.terkunci == 1
        form.aksi_kunci.setText("B&uka kunci laporan…" if locked else "K&unci laporan…")

    def undo(self) -> None:
        """Take the last step back, with what it left unread in the table in hand."""
        if self._in_sight() and self._window.keep():
            take_back = getattr(QApplication.focusWidget(), "take_back", None)
            if take_back is not None and take_back():
                return
            step = self._window.session.document.undo_step
            self._take(step, "Urungkan", self._window.session.undo)

    def redo(self) -> None:
        """Make the step again that was taken back last."""
        if self._in_sight() and self._window.keep():
            step = self._window.session.document.redo_step
            self._take(step, "Ulangi", self._window.session.redo)

    def _in_sight(self) -> bool:
        """Whether one would see what is taken back; else it is not."""
        if self._window.covered:
            self._window.show_message("Kembali ke laporan lebih dahulu, lalu urungkan atau ulangi.")
        return not self._window.covered

    def _take(self, step: UndoStep | None, verb: str, run: Callable[[], Revision | None]) -> None:
        if step is None:
            return
        if not self._window.has_actor():
            return
        if step.earlier_session and not self._ask(step, verb):
            return
        self._window.form.pita.hide()  # what was said of the step no longer holds
        from lkjip_desktop.ui.kit.busy import busy

        before, rows = self._window.session.laporan, _rows_in_hand()
        places: Iterator[Shown] = iter(())

        def task() -> Revision | None:
            nonlocal places
            try:
                with busy():
                    revision = run()
                    if revision is not None:
                        places = self._turned(self._places(before, revision))
                    return self._window.after(revision)
            except NotSaved as error:
                self._window.status.show_unsaved(error.kalimat)
                raise

        revision = self._window.attempt(task)
        if revision is not None:
            if not (
                self._show_decided(revision)
                or self._show_in_hand(before, revision)
                or _went_from(rows, revision)
            ):
                next(filter(self._window.show_place, places), None)
            self._window.show_message(f"Di{verb[:1].lower()}{verb[1:]}: {step.label}.")

    def _show_decided(self, revision: Revision) -> bool:
        """Whether findings that were decided on are seen in the list of them, where one stays."""
        side = self._window.side
        seen = self._window.form.panel.isVisible() and side.tabs.current == FINDINGS
        if not seen or any(change.kind != Pengesampingan.KIND for change in revision.rows):
            return False
        return cast("FindingsPane", side.pane(FINDINGS)).show_decided(revision)

    def _show_in_hand(self, before: Laporan, revision: Revision) -> bool:
        """Whether what came or went is seen where one is: it need not be looked for elsewhere."""
        from lkjip_desktop.app.overview.place import changed_itself

        pane = self._window.sections.chosen
        if not isinstance(pane, PlacePane):
            return False
        found = changed_itself(before, self._window.session.laporan, _from_its_beginning(revision))
        return any(pane.show_in_hand(shown.address) for shown in islice(found, _PLACES))

    def _places(self, before: Laporan, revision: Revision) -> Iterator[Shown]:
        """Where what was taken back or made again can be looked at, from where the step began."""
        from lkjip_desktop.app.overview.place import places_of

        rows = _from_its_beginning(revision)
        return islice(places_of(before, self._window.session.laporan, rows), _PLACES)

    def _turned(self, places: Iterator[Shown]) -> Iterator[Shown]:
        """The same; the quarter of the first is turned to before the report is shown anew.

        Else all that is on screen would be shown twice.
        """
        from lkjip_desktop.ui.window.lead import other_quarter

        first = next(places, None)
        if first is None:
            return places
        periode = other_quarter(self._window, first)
        if periode is not None:
            self._window.turn_to(periode)
        return chain([first], places)

    def _ask(self, step: UndoStep, verb: str) -> bool:
        title = f"{verb} perubahan dari sebelum laporan ini dibuka?"
        who = f" oleh {step.actor}" if step.actor else ""
        text = f"“{step.label}”, {moment_words(step.waktu)}{who}."
        from lkjip_desktop.ui.kit.form.question import ask

        return ask(self._window.window, title, text, verb)


def _from_its_beginning(revision: Revision) -> Sequence[RowChange]:
    """What changed, in the order of the step that was taken back or made again."""
    return revision.rows[::-1] if revision.kind == URUNG else revision.rows


def _rows_in_hand() -> set[Hashable]:
    """What the rows of the table with the keys are known by."""
    focus = QApplication.focusWidget()
    return {row.kunci for row in focus.grid.sheet.baris} if isinstance(focus, GridView) else set()


def _went_from(rows: set[Hashable], revision: Revision) -> bool:
    """Whether a row was deleted again from the table in hand: there one stays."""
    gone = (change for change in revision.rows if change.after is None)
    keys = ({change.id, Address(change.kind, change.id)} for change in gone)
    return revision.kind == ULANG and any(rows & known for known in keys)


def _offer(action: QAction, step: UndoStep | None, verb: str, keys: str) -> None:
    action.setEnabled(step is not None)
    what = f"{verb}: {step.label}" if step else f"Tidak ada perubahan untuk di{verb.lower()}"
    action.setToolTip(f"{what} ({keys})")
