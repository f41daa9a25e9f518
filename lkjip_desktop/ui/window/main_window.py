"""The main window: menus, tabs, right-hand pane and status bar round one open report."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from lkjip_desktop import __version__
from lkjip_desktop.app.command.periode import by_parts, first_open
from lkjip_desktop.app.session import Session
from lkjip_desktop.domain.formula.periode import quarters
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.jurnal import Revision
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.store.galat import NotSaved
from lkjip_desktop.ui.kit.focus import into_sight
from lkjip_desktop.ui.kit.form.load import FRAME, help_with, load
from lkjip_desktop.ui.kit.host import (
    FINDINGS,
    NO_ACTOR,
    NO_NAME,
    NOTES,
    IndicatorPane,
    MarkPane,
    Pane,
)
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.kit.preference import KeptWidths, Preference
from lkjip_desktop.ui.kit.tokens import TOOLBAR
from lkjip_desktop.ui.periode.switch import PeriodeSwitch
from lkjip_desktop.ui.window import room
from lkjip_desktop.ui.window.decimals import ReportDecimals
from lkjip_desktop.ui.window.frame_text import FrameText
from lkjip_desktop.ui.window.instance import Instance
from lkjip_desktop.ui.window.main_form import MainForm
from lkjip_desktop.ui.window.menu.file_menu import NOT_SAVED, FileMenu
from lkjip_desktop.ui.window.menu.menus import Menus
from lkjip_desktop.ui.window.menu.step_menu import StepMenu
from lkjip_desktop.ui.window.search import SearchField
from lkjip_desktop.ui.window.side_panel import SidePanel
from lkjip_desktop.ui.window.status.actor import Actor, why_not_saved
from lkjip_desktop.ui.window.status.message_band import MessageBand
from lkjip_desktop.ui.window.status.status import StatusLine
from lkjip_desktop.ui.window.tab_stack import TabStack
from lkjip_desktop.ui.window.views import ViewStack

if TYPE_CHECKING:
    from lkjip_desktop.app.overview.naskah import Suspect
    from lkjip_desktop.app.overview.place import Shown
    from lkjip_desktop.ui.catatan.pane import NotesPane
    from lkjip_desktop.ui.start.page import StartPage
    from lkjip_desktop.ui.window.regions import Regions
    from lkjip_desktop.ui.window.status.medium_band import MediumBand

T = TypeVar("T")


NARROW = 1180
"""Below this width of the window (px) some of the toolbar shows pictures only."""


class MainWindow(QObject):
    """The Host of all panes. Everything that changes the report goes through `change`."""

    report_shown = Signal()
    """Another report is on screen, or none."""

    def __init__(self, preference: Preference) -> None:
        super().__init__()
        self.preference = preference
        help_with(room.guide_over)
        self.form = load("main_window", MainForm)
        self.status = StatusLine(self.form.status)
        self.sections = TabStack(self.form.seksi, self.form.isi, self)
        self.side = SidePanel(self.form, self, preference)
        self._message = MessageBand(self.form)
        self._refused = ""
        self._headline = FrameText(self.form, self.status)
        self._session: Session | None = None
        self._views = ViewStack(self.form)
        self._painted = False
        self._start: StartPage | None = None
        self.instance = Instance(self)
        self.instance.wanted.connect(self._come_to_front)
        self.files = FileMenu(self)
        self.steps = StepMenu(self)
        self.actor = Actor(self)
        self.decimals = ReportDecimals(self, self.form.root)
        self.search = SearchField(self)
        beside = (self.form.seksi, self.form.buka_panel)
        self.periode = PeriodeSwitch(self.form.tata_seksi, beside, self.work_on)
        self._menus = Menus(self.form, preference, self._actions())
        self._dress()
        self._connect()
        self.close_report()

    def _dress(self) -> None:
        form = self.form
        # A cell of a table that has something to say of itself keeps F1 for that.
        form.aksi_panduan.setShortcuts([QKeySequence("F1"), QKeySequence("Shift+F1")])
        form.perkakas.setFixedHeight(TOOLBAR)
        stretch = QWidget()
        stretch.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        form.perkakas.addWidget(stretch)
        form.perkakas.addWidget(self.search)
        form.root.addAction(form.aksi_wilayah_sebelumnya)  # in no menu, for its key
        form.root.resized.connect(self._on_resized)
        form.belah.setStretchFactor(0, 1)
        form.belah.setStretchFactor(1, 0)

    def _connect(self) -> None:
        form = self.form
        form.root.closing.connect(self._on_close)
        form.root.strayed.connect(into_sight)
        form.root.withheld.connect(lambda what: self.show_message(f"Tekan Spasi untuk “{what}”."))
        self.sections.shown.connect(self._on_section)
        self.search.left.connect(lambda: self._views.focus_again(self.search.before))

    def _actions(self) -> dict[str, Callable[[], object]]:
        """What the actions run, by their name: the window's own, then those of the rooms."""
        own: dict[str, Callable[[], object]] = {
            "aksi_ringkasan": partial(self.show_side, room.SUMMARY),
            "aksi_temuan": self._take_findings,
            "aksi_sebelumnya": partial(self._step_indicator, -1),
            "aksi_berikutnya": partial(self._step_indicator, 1),
            "aksi_tab_sebelumnya": partial(self._step_tab, -1),
            "aksi_tab_berikutnya": partial(self._step_tab, 1),
            "aksi_wilayah": self._next_region,
            "aksi_wilayah_sebelumnya": self._region_before,
            "aksi_periode": self.periode.begin,
            "aksi_periode_sebelumnya": partial(self.periode.step, -1),
            "aksi_periode_berikutnya": partial(self.periode.step, 1),
            "aksi_selesai": self._toggle_done,
            "aksi_cari": self.search.begin,
            "aksi_ke_indikator": partial(self.search.begin, by_code=True),
        }
        rooms = {name: partial(self._run, run) for name, run in room.COMMANDS.items()}
        return own | self.files.commands | self.steps.commands | rooms

    @cached_property
    def medium(self) -> "MediumBand":
        """Says what the report lies on, once the first picture is on screen."""
        from lkjip_desktop.ui.window.status.medium_band import MediumBand

        return MediumBand(self, self.files.open)

    @property
    def _section(self) -> IndicatorPane | None:
        pane = self.sections.chosen
        return pane if isinstance(pane, IndicatorPane) else None

    def _step_indicator(self, by: int) -> None:
        if self._section is not None:
            self._section.step(by)

    def _toggle_done(self) -> None:
        pane = self.sections.chosen
        if isinstance(pane, MarkPane):
            pane.toggle_done()

    def _step_tab(self, by: int) -> None:
        stays = self.form.seksi.hasFocus()
        self.sections.step(by)
        if not stays:
            self._views.focus_page()
            if self._section is not None:
                self._section.begin()

    def _run(self, command: room.Command) -> None:
        self.attempt(lambda: command(self))

    # the report

    @property
    def has_report(self) -> bool:
        return self._session is not None

    @property
    def session(self) -> Session:
        """The open report; RuntimeError while there is none."""
        if self._session is None:
            raise RuntimeError("no report is open")
        return self._session

    @property
    def window(self) -> QWidget:
        return self.form.root

    @property
    def settled(self) -> bool:
        return self._painted

    def show_report(self, session: Session) -> None:
        """Put an open report on screen, where it was left or at its first section."""
        self.close_report()
        self._session = session
        session.examining = session.document.verified
        path = session.document.path
        self._recall_periode(self.preference.periode(path) if path else None)
        self.actor.recall()
        self._offer_rooms()
        tab, indikator = self._place_before()
        self.form.halaman.setCurrentWidget(self.form.halaman_laporan)
        self.form.perkakas.show()
        self._menus.enable(report=True)
        self.sections.select(tab)
        self.sections.set_active(True)
        if indikator and self._section is not None:
            self._section.open_indicator(indikator)
        self._views.focus_page()
        self.status.show_opened(readonly=session.document.readonly)
        self._tell_state()
        self.report_shown.emit()
        self.decimals.wait()
        if self._painted:
            self._settle_report()

    def _recall_periode(self, before: str | None) -> None:
        laporan = self.session.laporan
        periode = first_open(laporan) if before is None else before
        if periode in quarters(laporan.data.tahun) and by_parts(laporan):
            self.session.periode = periode

    def work_on(self, periode: str) -> None:
        if self._session is None or not self.keep():
            self._offer_rooms()
            return
        self.turn_to(periode)
        self.refresh(None)

    def turn_to(self, periode: str) -> None:
        self.session.periode = periode
        path = self.session.document.path
        if path is not None:
            self.preference.remember_periode(path, periode)

    def _place_before(self) -> tuple[str, str]:
        """The tab and indikator open when this report was closed, or its first section.

        A part begins at the section that it is for.
        """
        path = self.session.document.path
        tab, indikator = self.preference.place(path) if path else ("", "")
        if self.sections.room(tab) is not None:
            known = self.session.laporan.find(Indikator, indikator)
            return tab, known.id if known else ""
        beside = [tab.key for tab in self.sections.rooms if tab.beside]
        own = room.section_key(self.session.subsie)
        return own if own in beside else next(iter(beside), room.PLANNING), ""

    def _on_resized(self) -> None:
        """Where the toolbar gets short of room, what a picture says loses its word first."""
        narrow = self.form.root.width() < NARROW
        style = Qt.ToolButtonStyle.ToolButtonIconOnly
        if not narrow:
            style = self.form.perkakas.toolButtonStyle()
        for action in (self.form.aksi_urung, self.form.aksi_ulang, self.form.aksi_cetak):
            button = self.form.perkakas.widgetForAction(action)
            if isinstance(button, QToolButton) and button.toolButtonStyle() is not style:
                button.setToolButtonStyle(style)

    def focus_again(self, before: QWidget | None) -> None:
        self._views.focus_again(before)

    def close_report(self) -> None:
        """Let go of the report and show the start page."""
        failure = ""
        while self._views:
            self._views.close()
        self.sections.clear()
        self.side.tabs.clear()
        if self._session is not None:
            self.actor.forget()
            document = self._session.document
            document.close()
            self._session = None
            failure = document.backup_failure
        self.instance.release()
        self.form.pita.hide()
        if "medium" in vars(self):
            self.medium.hide()
        self.form.halaman.setCurrentWidget(self.form.halaman_mulai)
        self.form.perkakas.hide()
        self._menus.enable(report=False)
        self._headline.show_none(__version__)
        if self._painted:
            self.show_start()
        if failure:
            self.show_message(failure, Mark.PERINGATAN)
        self.report_shown.emit()

    def show_start(self) -> None:
        if self._start is None:
            self._start = self._build_start()
        self._start.begin()

    def _build_start(self) -> "StartPage":
        from lkjip_desktop.ui.start.page import StartPage

        start = StartPage(self.form.halaman_mulai, self.preference)
        self.form.tata_mulai.addWidget(start.form.root)
        start.form.root.show()  # now: what is hidden would take the keys when it comes
        start.form.baru.clicked.connect(self.files.new)
        start.form.tahun_baru.clicked.connect(self.files.new_year)
        start.form.buka.clicked.connect(self.files.choose)
        start.form.contoh.clicked.connect(self.files.example)
        start.form.cadangan.clicked.connect(self.files.open_backups)
        start.form.daftar.wanted.connect(lambda path: self.files.open(Path(path)))
        return start

    def settle(self) -> None:
        """The first picture is on screen: now build what is not needed for it."""
        self._painted = True
        self.files.backups.begin()
        if self._session is None:
            self.show_start()
        else:
            self._settle_report()
        self.side.settle()
        self.instance.listen()
        QTimer.singleShot(
            0, self.form.root, self.sections.lead_on
        )  # before any key, not before all

    def _come_to_front(self) -> None:
        root = self.form.root
        root.setWindowState(root.windowState() & ~Qt.WindowState.WindowMinimized)
        root.raise_()
        root.activateWindow()

    def _settle_report(self) -> None:
        """What waits for the disk."""
        from lkjip_desktop.ui.window.opened import verify

        self.instance.hold(self.session.document.path)
        verify(self)

    def keep(self) -> bool:
        """Store everything that is being typed; False, and said, where something was not."""
        if self._session is None:
            return True
        self.actor.begin_again()
        kept = [pane.keep() for pane in (*self.sections.panes, *self.side.tabs.panes)]
        if False in kept:
            if self.form.pita.isHidden():  # else nothing says why an action is not done
                self.show_message(why_not_saved(self._session, NOT_SAVED), Mark.GALAT)
            return False
        self._take_back_not_saved()
        self.status.show_kept()
        return True

    def _take_back_not_saved(self) -> None:
        if self.form.pita_teks.text() in {NOT_SAVED, NO_NAME, NO_ACTOR}:
            self.form.pita.hide()

    def recover(self) -> None:
        """After an error nobody foresaw: show what the file holds."""
        if self._session is not None:
            self.refresh(None)

    def _next_region(self) -> None:
        if not self.actor.answer_first():
            self._regions.step(1)

    def _region_before(self) -> None:
        self._regions.step(-1)

    @cached_property
    def _regions(self) -> "Regions":
        from lkjip_desktop.ui.window.regions import Regions

        return Regions(self.form)

    # Host

    def change(self, label: str, edit: Callable[[Draft], object]) -> Revision | None:
        try:
            self.actor.require(label, edit)
            revision = self.session.change(label, edit)
        except NotSaved as error:
            self.status.show_unsaved(error.kalimat)
            self.unread_changed()
            raise
        return self.after(revision)

    def act(self, label: str, edit: Callable[[Draft], object]) -> Revision | None:
        return self.attempt(lambda: self.change(label, edit))

    def attempt(self, action: Callable[[], T]) -> T | None:
        before, self._refused = self._refused, ""
        try:
            done = action()
        except Refusal as error:
            self._refused = error.kalimat
            self.show_message(error.kalimat, Mark.GALAT)
            return None
        if not self._refused:  # else something within was, and may have said the same
            self._message.withdraw(before)
        return done

    def open_indicator(self, indikator: str) -> None:
        row = self.session.laporan.find(Indikator, indikator)
        if row is not None:
            self.open_address(Address(Indikator.KIND, row.id))

    def open_address(self, address: Address, said: "Sequence[Suspect]" = ()) -> None:
        from lkjip_desktop.app.overview.place import Shown

        if not self.show_place(Shown(self.session.laporan, address)):
            self.show_message("Isian itu tidak ada lagi di laporan ini.", Mark.PERINGATAN)
        elif said:
            from lkjip_desktop.ui.naskah.editor import ProseEdit

            text = self.window.focusWidget()
            if isinstance(text, ProseEdit):
                text.select(said)

    @property
    def covered(self) -> bool:
        return bool(self._views)

    def show_place(self, shown: "Shown") -> bool:
        from lkjip_desktop.ui.window.lead import show_place

        return show_place(self, shown)

    def show_message(self, sentence: str, level: Mark = Mark.CATATAN) -> None:
        if level is Mark.CATATAN:
            self.status.say(sentence)
            return
        self._message.show(sentence, level)

    def show_view(self, view: QWidget) -> None:
        self._views.show(view)

    def close_view(self) -> None:
        self._views.close()

    @property
    def current_indicator(self) -> str:
        return "" if self._section is None else self._section.current_indicator

    def indicator_changed(self) -> None:
        self.side.refresh(None)

    @property
    def unread_cells(self) -> tuple[object, ...]:
        from lkjip_desktop.ui.window.status.pending import unread_cells

        return unread_cells(self)

    def unread_changed(self) -> None:
        """All panes follow, once whoever changes it is done."""
        QTimer.singleShot(0, self, self._show_waiting)

    def _show_waiting(self) -> None:
        if self._session is not None:
            from lkjip_desktop.ui.window.status.pending import show_waiting

            show_waiting(self)

    # changes

    def has_actor(self) -> bool:
        return self.actor.known()

    def after(self, revision: Revision | None) -> Revision | None:
        """A revision was made by the document itself: note it and show what it changed."""
        if revision is not None:
            self.status.show_saved(datetime.now().astimezone())
            self._take_back_not_saved()
            self._message.withdraw(self._refused)  # what it named may be gone with the change
            self.refresh(revision)
        return revision

    def refresh(self, revision: Revision | None) -> None:
        """Bring what is on screen up to date after a revision; None: anything may have changed."""
        self._offer_rooms()
        self.sections.refresh(revision)
        self.side.refresh(revision)
        self._tell_state()
        self.decimals.wait()

    def _offer_rooms(self) -> None:
        if self._session is None:
            return
        self.sections.fill(room.tabs(self.session.laporan))
        self.side.fill()
        self.periode.show(self.session)

    def _tell_state(self) -> None:
        self.steps.tell()
        self.actor.tell()
        self.side.tell(self.session)
        self._headline.show(self.session, self.sections.rooms)

    def show_typing(self, typing: bool) -> None:
        self.status.show_typing(typing=typing)
        if not typing:
            self.unread_changed()

    def widths(self, table: str) -> KeptWidths:
        return self.preference.widths(table)

    def show_unsent(self, count: int) -> None:
        self.status.show_unsent(count)

    @property
    def unsent_notes(self) -> tuple[str, ...]:
        """Notes and answers that were typed and not stored."""
        pane = self.side.pane(NOTES)
        return () if pane is None else cast("NotesPane", pane).unsent

    def show_side(self, key: str) -> Pane | None:
        self.side.show(key)
        return self.side.pane(key)

    def _take_findings(self) -> None:
        """Show the findings and give their list the keys, as that of the notes has them."""
        pane = self.show_side(FINDINGS)
        if pane is not None:
            cast("QWidget", pane).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_section(self, key: str) -> None:
        tab = self.sections.room(key)
        self.side.stand_beside(tab is not None and tab.beside)
        self.indicator_changed()

    def pane(self) -> Pane | None:
        """The pane of the chosen tab."""
        return self.sections.chosen

    def restore_state(self) -> None:
        """Give the window the size and place it had, or a good one."""
        root = self.form.root
        if not root.restoreGeometry(self.preference.state("jendela/geometri")):
            there, wanted = root.screen().availableSize(), QSize(1366, 740)
            if wanted.width() > there.width() or wanted.height() + FRAME.height() > there.height():
                root.resize(there)  # as it will be, or all is laid out for another size before
                root.setWindowState(Qt.WindowState.WindowMaximized)
            else:
                root.resize(wanted)

    def _on_close(self, event: QCloseEvent) -> None:
        if not self.files.close():
            event.ignore()
            return
        self.preference.put_state("jendela/geometri", self.form.root.saveGeometry())
        event.accept()
