"""The window that one test leaves to the next: its widgets go on, and nothing else does.

To open a window and to build its panes costs more than most tests do there. A test that opens a
report gets the window of the test before, where that one ended with the same report open; it has
a new file, session, folder and settings of its own, and begins where a report opens. A test whose
window must be nobody's before asks for the fixture ``sendiri``.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from lkjip_desktop.app.session import Session
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.store.document import Document
from lkjip_desktop.ui.bantuan.panduan.window import Guide
from lkjip_desktop.ui.grid.model import GridModel
from lkjip_desktop.ui.kit.preference import Preference
from lkjip_desktop.ui.window import room
from lkjip_desktop.ui.window.main_window import MainWindow

PETUGAS = "Petugas Uji"
SIZE = (1366, 768)
LISTS = {Qt.WindowType.Popup, Qt.WindowType.ToolTip}
"""What is a window to Qt and belongs to a field to us."""
PLAIN = {Qt.WindowState.WindowNoState, Qt.WindowState.WindowActive}


def settings() -> Preference:
    """The settings of this test, in which the clerk has said who works."""
    preference = Preference()
    preference.remember_actor(PETUGAS, datetime.now().astimezone().date())
    return preference


def close(window: MainWindow) -> None:
    """Let a window go."""
    window._painted = False  # nobody sees the start page any more
    if window.has_report:
        _forget_changes(window.session.document)
    window.close_report()
    window.form.root.close()
    window.form.root.deleteLater()
    window.deleteLater()
    QApplication.processEvents()


def _forget_changes(document: Document) -> None:
    """Close without a backup: the test whose changes it would hold is over."""
    document._changed = False


@dataclass(frozen=True)
class LeftWindow:
    """A window with a report open, and the fixture whose next test may go on with it."""

    window: MainWindow
    by: str

    @property
    def root(self) -> QWidget:
        return self.window.form.root

    def holds(self, widget: QWidget | None) -> bool:
        """Whether it is this window, or a list, menu or dialog of it."""
        while widget is not None and widget is not self.root:
            widget = widget.parentWidget()
        return widget is not None

    @property
    def is_whole(self) -> bool:
        """Whether it is on screen with its report and without a dialog over it."""
        if not isValid(self.root) or not self.root.isVisible() or not self.window.has_report:
            return False
        if self.window.session.subsie:  # a part shows other panes
            return False
        mine = [widget for widget in QApplication.topLevelWidgets() if self.holds(widget)]
        return all(widget is self.root or widget.windowType() in LISTS for widget in mine)

    def clear_away(self) -> None:
        """Let go of the dialogs that were closed or never shown, and of the guide."""
        if not isValid(self.root):
            return
        guide = self.root.findChild(Guide)
        if guide is not None and not guide.form.root.isVisible():
            guide.form.root.deleteLater()
            guide.deleteLater()
        for dialog in self.root.findChildren(QDialog):
            if not dialog.isVisible():
                dialog.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def start_over(
        self, path: Path, preference: Preference | None = None, size: tuple[int, int] = SIZE
    ) -> bool:
        """Put a file under the window that holds the report it shows, and go where that opens.

        False where it holds another, or something in the window waits to be stored.
        """
        document = self._fitting(path) if self._is_at_rest() else None
        if document is None:
            return False
        window = self.window
        vars(window.preference).update(vars(preference or settings()))
        _forget_changes(window.session.document)
        window.session.document.close()
        window._session = Session(document)
        window.session.examining = document.verified
        window.actor.recall()
        window.instance.hold(path)
        self.root.resize(*size)
        self._go_to_the_beginning()
        window.files.remember()
        return True

    def _is_at_rest(self) -> bool:
        if not self.is_whole or self.root.windowState() not in PLAIN:
            return False
        while self.window.covered:
            self.window.close_view()
        self._drop_drafts()
        return self.window.keep()

    def _drop_drafts(self) -> None:
        """Nothing that could not be stored, or not yet, stands in a cell any more."""
        for table in self.root.findChildren(GridModel):
            if table.drafts:
                table.set_drafts(dict.fromkeys(table.drafts))

    def _fitting(self, path: Path) -> Document | None:
        """A document that opens with nothing to be said of it, and in which all is where it was."""
        try:
            document = Document.open(path)
        except Refusal:
            return None
        same = document.laporan.ruang == self.window.session.laporan.ruang
        filled = document.laporan.daftar(Indikator)
        said = document.readonly or document.unexplained or document.identitas.asal
        if same and filled and not said:
            return document
        document.close()
        return None

    def _go_to_the_beginning(self) -> None:
        window, form, side = self.window, self.window.form, self.window.side
        form.pita.hide()
        form.status.clearMessage()
        window.status.name.hide()
        self.root.activateWindow()
        if side.pane(room.FINDINGS) or side.pane(room.NOTES):
            side.tabs.clear()  # what is half written there is in no file
        for stack in (window.sections, side.tabs):
            stack._stale |= stack._pages.keys()
        window._offer_rooms()
        window.sections.select(next(tab.key for tab in window.sections.rooms if tab.beside))
        pane = window.pane()
        pane.editor.open_page("angka")
        window.open_indicator(next((first.indikator.id for first in pane._hasil), ""))
        window._settle_report()
        window._tell_state()
        window.show_side(room.SUMMARY)
        side.settle()
        window._views.focus_page()
        QApplication.processEvents()


left: list[LeftWindow] = []
"""At most one, between two tests."""


def let_go() -> None:
    while left:
        close(left.pop().window)
