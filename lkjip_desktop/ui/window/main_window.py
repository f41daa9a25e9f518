"""The main window: menus, tabs, right-hand pane and status bar round one open report."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget
from shiboken6 import isValid

from lkjip_desktop import __version__
from lkjip_desktop.app.command.periode import by_parts, first_open
from lkjip_desktop.app.overview.notes import return_words, returned
from lkjip_desktop.app.overview.place import Area, Shown, place_of, quarter_of
from lkjip_desktop.app.session import Session
from lkjip_desktop.domain.formula.periode import quarters
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.jurnal import Revision
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.model.waktu import clock_warning
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.store.galat import DamagedFile, NotSaved
from lkjip_desktop.ui.kit.focus import into_sight
from lkjip_desktop.ui.kit.form.load import FRAME, help_with, load
from lkjip_desktop.ui.kit.host import FINDINGS, NO_NAME, NOTES, Pane
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.kit.preference import Preference
from lkjip_desktop.ui.kit.tokens import TOOLBAR
from lkjip_desktop.ui.periode.switch import PeriodeSwitch
from lkjip_desktop.ui.window import room
from lkjip_desktop.ui.window.decimals import ReportDecimals
from lkjip_desktop.ui.window.file_menu import NOT_SAVED, FileMenu
from lkjip_desktop.ui.window.frame_text import FrameText
from lkjip_desktop.ui.window.instance import Instance
from lkjip_desktop.ui.window.main_form import MainForm
from lkjip_desktop.ui.window.menu import Menus
from lkjip_desktop.ui.window.regions import Regions
from lkjip_desktop.ui.window.search import SearchField
from lkjip_desktop.ui.window.side_panel import SidePanel
from lkjip_desktop.ui.window.status.actor import Actor, why_not_saved
from lkjip_desktop.ui.window.status.medium_band import MediumBand
from lkjip_desktop.ui.window.status.message_band import MessageBand
from lkjip_desktop.ui.window.status.status import StatusLine
from lkjip_desktop.ui.window.step_menu import StepMenu
from lkjip_desktop.ui.window.tab_stack import TabStack

if TYPE_CHECKING:
    from lkjip_desktop.ui.catatan.pane import NotesPane
    from lkjip_desktop.ui.start.page import StartPage

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
        self._views: list[tuple[QWidget, QWidget | None]] = []
        """What lies over the report, each with what had the focus before."""
        self._painted = False
        self._start: StartPage | None = None
        self._regions = Regions(self.form)
        self.instance = Instance(self)
        self.instance.wanted.connect(self._come_to_front)
        self.files = FileMenu(self)
        self.steps = StepMenu(self)
        self.actor = Actor(self)
        self.medium = MediumBand(self, self.files.open)
        self.decimals = ReportDecimals(self, self.form.root)
        self.search = SearchField(self)
        beside = (self.form.seksi, self.form.buka_panel)
        self.periode = PeriodeSwitch(self.form.periode, beside, self.work_on)
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
        self.search.left.connect(self._focus_page)

    def _actions(self) -> dict[str, Callable[[], object]]:
        """What the actions run, by their name: the window's own, then those of the rooms."""
        own: dict[str, Callable[[], object]] = {
            "aksi_ringkasan": partial(self.show_side, room.SUMMARY),
            "aksi_temuan": self._take_findings,
            "aksi_sebelumnya": partial(self._in_section, "step", -1),
            "aksi_berikutnya": partial(self._in_section, "step", 1),
            "aksi_tab_sebelumnya": partial(self._step_tab, -1),
            "aksi_tab_berikutnya": partial(self._step_tab, 1),
            "aksi_wilayah": self._next_region,
            "aksi_wilayah_sebelumnya": partial(self._regions.step, -1),
            "aksi_periode": self.periode.begin,
            "aksi_periode_sebelumnya": partial(self.periode.step, -1),
            "aksi_periode_berikutnya": partial(self.periode.step, 1),
            "aksi_selesai": partial(self._in_section, "toggle_done"),
            "aksi_cari": self.search.begin,
            "aksi_ke_indikator": partial(self.search.begin, by_code=True),
        }
        rooms = {name: partial(self._run, run) for name, run in room.COMMANDS.items()}
        return own | self.files.commands | self.steps.commands | rooms

    def _in_section(self, task: str, *arguments: int | str) -> None:
        run = getattr(self.pane(), task, None)
        if run is not None:
            run(*arguments)

    def _step_tab(self, by: int) -> None:
        stays = self.form.seksi.hasFocus()
        self.sections.step(by)
        if not stays:
            self._focus_page()
            self._in_section("begin")

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
        self.instance.hold(session.document.path)
        self.sections.select(tab)
        self.sections.set_active(True)
        if indikator:
            self._in_section("open_indicator", indikator)
        self._focus_page()
        self.status.show_opened(readonly=session.document.readonly)
        self._tell_state()
        self.report_shown.emit()
        self.decimals.wait()
        if self._painted:
            self._verify()

    def _recall_periode(self, before: str | None) -> None:
        laporan = self.session.laporan
        periode = first_open(laporan) if before is None else before
        if periode in quarters(laporan.data.tahun) and by_parts(laporan):
            self.session.periode = periode

    def work_on(self, periode: str) -> None:
        if self._session is None or not self.keep():
            self._offer_rooms()
            return
        self._session.periode = periode
        path = self._session.document.path
        if path is not None:
            self.preference.remember_periode(path, periode)
        self.refresh(None)

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

    def _focus_page(self) -> None:
        page = self.form.isi.currentWidget()
        if page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_again(self, before: QWidget | None) -> None:
        """Give the keys back to who had them, or to the page where that one is gone."""
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._focus_page()

    def close_report(self) -> None:
        """Let go of the report and show the start page."""
        failure = ""
        while self._views:
            self.close_view()
        self.sections.clear()
        self.side.tabs.clear()
        if self._session is not None:
            document = self._session.document
            document.close()
            self._session = None
            failure = document.backup_failure
        self.instance.release()
        self.form.pita.hide()
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
        self._start.show()

    def _build_start(self) -> "StartPage":
        from lkjip_desktop.ui.start.page import StartPage

        start = StartPage(self.form.halaman_mulai, self.preference)
        self.form.tata_mulai.addWidget(start.form.root)
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
        if self._session is None:
            self.show_start()
        else:
            self._verify()
        self.side.settle()
        self.instance.listen()

    def _come_to_front(self) -> None:
        root = self.form.root
        root.setWindowState(root.windowState() & ~Qt.WindowState.WindowMinimized)
        root.raise_()
        root.activateWindow()

    def _verify(self) -> None:
        """Take the lock and look at the whole file, which may turn out damaged or held."""
        document = self.session.document
        try:
            document.verify()
        except DamagedFile as damaged:
            self._leave_damaged(document, damaged)
            return
        except Refusal as error:
            self.close_report()
            self.show_message(error.kalimat, Mark.GALAT)
            return
        if not self.session.examining:
            self.session.examining = True
            self.refresh(None)
        self.status.show_opened(readonly=document.readonly)
        self.medium.show(document.path)
        clock = clock_warning(document.jurnal.last_moment, datetime.now().astimezone())
        said = [words for words in (document.readonly_reason, clock) if words]
        if said:
            self.show_message(" ".join(said), Mark.PERINGATAN)
        back = returned(self.session.threads, self.session.subsie)
        if self.session.subsie and back is not None:
            words = return_words(self.session.laporan, self.session.threads, back)
            self.show_message(" ".join((*said, words)), Mark.DIKEMBALIKAN)
            self.show_side(NOTES)
        elif document.path and self.preference.notes(document.path):
            self.show_side(NOTES)

    def _leave_damaged(self, document: Document, damaged: DamagedFile) -> None:
        self.close_report()
        backup = self.files.backups.offer(document.path or Path(), damaged)
        if backup is not None:
            self.files.open(backup)

    def keep(self) -> bool:
        """Store everything that is being typed; False, and said, where something was not."""
        if self._session is None:
            return True
        kept = [pane.keep() for pane in (*self.sections.panes, *self.side.tabs.panes)]
        if False in kept:
            if self.form.pita.isHidden():  # else nothing says why an action is not done
                self.show_message(why_not_saved(self._session, NOT_SAVED), Mark.GALAT)
            return False
        self._take_back_not_saved()
        self.status.show_kept()
        return True

    def _take_back_not_saved(self) -> None:
        if self.form.pita_teks.text() in {NOT_SAVED, NO_NAME}:
            self.form.pita.hide()

    def recover(self) -> None:
        """After an error nobody foresaw: show what the file holds."""
        if self._session is not None:
            self.refresh(None)

    def _next_region(self) -> None:
        if not self.actor.answer_first():
            self._regions.step(1)

    # Host

    def change(self, label: str, edit: Callable[[Draft], object]) -> Revision | None:
        try:
            self.actor.require()
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
        self._message.withdraw(before)
        return done

    def open_indicator(self, indikator: str) -> None:
        row = self.session.laporan.find(Indikator, indikator)
        if row is not None:
            self.open_address(Address(Indikator.KIND, row.id))

    def open_address(self, address: Address) -> None:
        if not self.show_place(Shown(self.session.laporan, address)):
            self.show_message("Isian itu tidak ada lagi di laporan ini.", Mark.PERINGATAN)

    @property
    def covered(self) -> bool:
        return bool(self._views)

    def show_place(self, shown: Shown) -> bool:
        place = place_of(shown.laporan, shown.address)
        periode = quarter_of(shown.laporan, shown.address)
        if periode not in {None, self.session.periode} and by_parts(self.session.laporan):
            self.work_on(periode or "")
        opened = place.indikator is not None and not shown.address.column  # its page, no cell of it
        if not opened and self._is_in_hand(shown.address):
            return True
        key = {Area.PLANNING: room.PLANNING, Area.TEXTS: room.TEXTS}.get(place.area)
        if place.indikator is not None:
            key = room.section_key(place.indikator.subsie)
        pane = self.sections.pane(key) if key and self.sections.select(key) else None
        if pane is not None and place.indikator is not None:
            self._in_section("open_indicator", place.indikator.id)
        return pane is not None and pane.open_address(shown.address)

    def _is_in_hand(self, address: Address) -> bool:
        """Show a cell where one is, if it stands there, too: evidence, a target."""
        show = getattr(self.pane(), "show_in_hand", None)
        return show is not None and bool(show(address))

    def show_message(self, sentence: str, level: Mark = Mark.CATATAN) -> None:
        if level is Mark.CATATAN:
            self.status.say(sentence)
            return
        self._message.show(sentence, level)

    def show_view(self, view: QWidget) -> None:
        self._views.append((view, self.form.root.focusWidget()))
        self.form.halaman.addWidget(view)
        self.form.halaman.setCurrentWidget(view)
        self.form.perkakas.hide()

    def close_view(self) -> None:
        if not self._views:
            return
        view, before = self._views.pop()
        self.form.halaman.removeWidget(view)
        view.deleteLater()
        below = self._views[-1][0] if self._views else self.form.halaman_laporan
        self.form.halaman.setCurrentWidget(below)
        self.form.perkakas.setVisible(not self._views)
        self.focus_again(before)

    @property
    def current_indicator(self) -> str:
        return str(getattr(self.pane(), "current_indicator", ""))

    def indicator_changed(self) -> None:
        self.side.refresh(None)

    @property
    def unread_cells(self) -> tuple[object, ...]:
        from lkjip_desktop.app.overview.waiting import is_there
        from lkjip_desktop.ui.grid.model import GridModel

        laporan, tables = self.session.laporan, self.form.root.findChildren(GridModel)
        typed = (cell for table in tables for cell in table.drafts)
        return tuple(cell for cell in typed if is_there(laporan, cell))

    def unread_changed(self) -> None:
        """See Host: all panes follow, once whoever changes it is done."""
        QTimer.singleShot(0, self, self._show_waiting)

    def _show_waiting(self) -> None:
        if self._session is None:
            return
        from lkjip_desktop.app.overview.waiting import unread_figures
        from lkjip_desktop.ui.window.status.pending import is_pending

        if not is_pending(self.form.root):
            self.status.show_kept()
        cells = self.unread_cells
        self.status.show_waiting(len(cells))
        unread = unread_figures(cells)
        if unread != self._session.unread:
            self._session.unread = unread
            self.refresh(None)

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
        key = self.sections.current
        return None if key is None else self.sections.pane(key)

    def restore_state(self) -> None:
        """Give the window the size and place it had, or a good one."""
        root = self.form.root
        if not root.restoreGeometry(self.preference.state("jendela/geometri")):
            there, wanted = root.screen().availableSize(), QSize(1366, 740)
            root.resize(wanted.boundedTo(there - FRAME))
            if wanted.width() > there.width() or wanted.height() + FRAME.height() > there.height():
                root.setWindowState(Qt.WindowState.WindowMaximized)

    def _on_close(self, event: QCloseEvent) -> None:
        if not self.files.close():
            event.ignore()
            return
        self.preference.put_state("jendela/geometri", self.form.root.saveGeometry())
        event.accept()
