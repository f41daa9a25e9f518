"""What the frame of the window says of the open report: title, status bar, counters on the tabs."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from lkjip_desktop.app.overview.progress import section_counts
from lkjip_desktop.app.session import Session
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.label import PlainLabel
from lkjip_desktop.ui.kit.tokens import MENU
from lkjip_desktop.ui.window import room
from lkjip_desktop.ui.window.main_form import MainForm
from lkjip_desktop.ui.window.status.band import StateBand
from lkjip_desktop.ui.window.status.status import StatusLine

NAME = "LKjIP Desktop"
GAP = 40
"""Before and after the title, and between it and the menus (px)."""


class FrameText:
    """The titles, the facts of the status bar, and how much is unfinished behind each tab."""

    def __init__(self, form: MainForm, status: StatusLine) -> None:
        self._form = form
        self._status = status
        self._title = PlainLabel()
        self._title.setTextFormat(Qt.TextFormat.RichText)  # what is put in is escaped
        self._title.setContentsMargins(0, 0, 14, 0)
        self._title.setFixedHeight(MENU)
        form.menu.setFixedHeight(MENU)
        self._band = StateBand(form)
        self._words = ("", "")
        form.root.resized.connect(self._fit)

    def show_none(self, version: str) -> None:
        """No report is open."""
        self._form.root.setWindowTitle(NAME)
        self._put("")
        self._status.show_nothing(f"Versi {version}")
        self._band.hide()

    def show(self, session: Session, rooms: Sequence[room.Room]) -> None:
        """Where this report stands."""
        laporan, counts = session.laporan, section_counts(session.laporan)
        title, satker = f"LKjIP {laporan.data.tahun}", laporan.satker
        # First what tells two windows of one office apart, as in Word and Excel.
        lead = f"{session.document.path.name} - " if session.document.path else ""
        self._form.root.setWindowTitle(f"{lead}{title}, {satker.nama_pendek or satker.nama}")
        self._put(title, satker.nama)
        self._band.show(session)
        self._status.show_file(title, session.document.path)
        own = counts.get(session.subsie or "")
        mine = [own] if own else list(counts.values())
        self._status.show_progress(sum(done for done, _ in mine), sum(total for _, total in mine))
        for place, tab in enumerate(rooms):
            done, total = counts.get(tab.key.removeprefix(room.SECTION) or None, (0, 0))
            self._form.seksi.show_open(place, total - done if tab.beside and total else None)

    def _put(self, lead: str, name: str = "") -> None:
        self._words = lead, name
        self._fit()

    def _fit(self) -> None:
        """All menus come first: the name of the office takes the room they leave."""
        menu, (lead, name) = self._form.menu, self._words
        menus = sum(menu.actionGeometry(action).width() for action in menu.actions())
        left = menu.width() - menus - _heading_width(lead) - GAP
        shown = self._title.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, left)
        plain = shown.replace("&", "&amp;").replace("<", "&lt;")
        words = f"<b>{lead}</b>&nbsp; {plain}" if lead else ""
        if words != self._title.text():
            self._title.setText(words)
            self._title.setToolTip("" if shown == name else name)
            # The menu bar measures the label only when it is put in.
            menu.setCornerWidget(self._title)
            self._title.setVisible(bool(words))


def _heading_width(words: str) -> int:
    return QFontMetrics(theme.font(weight=700)).horizontalAdvance(f"{words}  ")
