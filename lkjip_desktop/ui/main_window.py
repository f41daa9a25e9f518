"""The main window: menus, tabs, right-hand pane and status bar round one open report."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from lkjip_desktop import __version__
from lkjip_desktop.app.place import Area, place_of
from lkjip_desktop.app.session import Session
from lkjip_desktop.domain.galat import Penolakan
from lkjip_desktop.domain.jurnal import Revision
from lkjip_desktop.domain.laporan import Address
from lkjip_desktop.domain.model import Indikator
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.store.galat import GagalSimpan
from lkjip_desktop.ui import room, theme
from lkjip_desktop.ui.file_menu import FileMenu
from lkjip_desktop.ui.host import Pane
from lkjip_desktop.ui.load import load
from lkjip_desktop.ui.main_form import MainForm
from lkjip_desktop.ui.mark import Mark
from lkjip_desktop.ui.preference import Preference
from lkjip_desktop.ui.shelf import Shelf
from lkjip_desktop.ui.status import StatusLine
from lkjip_desktop.ui.step_menu import StepMenu
from lkjip_desktop.ui.theme import Scheme
from lkjip_desktop.ui.tokens import MENU, RIGHT, RIGHT_TEMUAN, TOOLBAR

if TYPE_CHECKING:
    from lkjip_desktop.ui.start import StartPage

T = TypeVar("T")

ALWAYS = frozenset(
    {"aksi_baru", "aksi_tahun_baru", "aksi_buka", "aksi_contoh", "aksi_keluar", "aksi_panduan"}
    | {"aksi_pintasan", "aksi_tentang", "aksi_tema_sistem", "aksi_tema_terang", "aksi_tema_gelap"}
)
"""Actions that work without an open report."""
NARROW = 1180
"""Below this width of the window (px) the right-hand pane folds away by itself."""


class MainWindow(QObject):
    """The Host of all panes. Everything that changes the report goes through `change`."""

    report_shown = Signal()
    """Another report is on screen, or none."""

    def __init__(self, preference: Preference) -> None:
        super().__init__()
        self.preference = preference
        self.form = load("main_window", MainForm)
        self.status = StatusLine(self.form.status)
        self.sections = Shelf(self.form.seksi, self.form.isi, self)
        self.side = Shelf(self.form.tab_panel, self.form.isi_panel, self)
        self._session: Session | None = None
        self._views: list[QWidget] = []
        self._painted = False
        self._title = QLabel()
        self._start: StartPage | None = None
        self.files = FileMenu(self)
        self.steps = StepMenu(self)
        self._dress()
        self._connect()
        self.close_report()

    def _dress(self) -> None:
        form = self.form
        form.pita.hide()
        self._title.setContentsMargins(0, 0, 14, 0)
        self._title.setMinimumHeight(MENU)
        form.menu.setFixedHeight(MENU)
        form.perkakas.setFixedHeight(TOOLBAR)
        form.belah.setStretchFactor(0, 1)
        form.belah.setStretchFactor(1, 0)
        self._wide = True
        form.aksi_panel.setChecked(self._wants_panel)
        self._tick_scheme()

    def _connect(self) -> None:
        form = self.form
        form.pita_tutup.clicked.connect(form.pita.hide)
        form.lipat_panel.clicked.connect(lambda: form.aksi_panel.setChecked(False))
        form.aksi_panel.toggled.connect(self._keep_panel)
        form.root.resized.connect(self._on_resize)
        form.root.closing.connect(self._on_close)
        self.sections.shown.connect(lambda _: self._on_section())
        self.side.shown.connect(self._widen)
        form.aksi_tema_sistem.triggered.connect(partial(self._wear, Scheme.SYSTEM))
        form.aksi_tema_terang.triggered.connect(partial(self._wear, Scheme.LIGHT))
        form.aksi_tema_gelap.triggered.connect(partial(self._wear, Scheme.DARK))
        self.status.actor.clicked.connect(self.steps.change_actor)
        for name, run in self._commands().items():
            getattr(form, name).triggered.connect(partial(_without_argument, run))

    def _commands(self) -> dict[str, Callable[[], object]]:
        """What every action runs; one that is known neither here nor as a room's is hidden."""
        form = self.form
        own: dict[str, Callable[[], object]] = {
            "aksi_ringkasan": partial(self.show_side, room.SUMMARY),
            "aksi_temuan": partial(self.show_side, room.FINDINGS),
            "aksi_sebelumnya": partial(self._in_section, "step", -1),
            "aksi_berikutnya": partial(self._in_section, "step", 1),
            "aksi_selesai": partial(self._in_section, "toggle_done"),
        }
        rooms = {name: partial(self._run, run) for name, run in room.COMMANDS.items()}
        found = own | self.files.commands | self.steps.commands | rooms
        itself = {form.aksi_panel, form.aksi_tema_sistem, form.aksi_tema_terang}
        itself |= {form.aksi_tema_gelap}
        for action in form.root.findChildren(QAction):
            if action.objectName().startswith("aksi_") and action not in itself:
                action.setVisible(action.objectName() in found)
        form.aksi_temuan.setVisible(any(item.key == room.FINDINGS for item in room.SIDE))
        return found

    def _in_section(self, deed: str, *arguments: int) -> None:
        run = getattr(self.pane(), deed, None)
        if run is not None:
            run(*arguments)

    def _run(self, command: room.Command) -> None:
        self.attempt(lambda: command(self))

    # the report

    @property
    def has_report(self) -> bool:
        """Whether a report is open."""
        return self._session is not None

    @property
    def session(self) -> Session:
        """The open report; RuntimeError while there is none."""
        if self._session is None:
            raise RuntimeError("no report is open")
        return self._session

    @property
    def window(self) -> QWidget:
        """The parent of dialogs."""
        return self.form.root

    def show_report(self, session: Session) -> None:
        """Put an open report on screen, at its first section."""
        self.close_report()
        self._session = session
        self._offer_rooms()
        first = next((r.key for r in self.sections.rooms if r.beside), room.PLANNING)
        self.form.halaman.setCurrentWidget(self.form.halaman_laporan)
        self.form.perkakas.show()
        self._enable(report=True)
        self.sections.select(first)
        self.sections.set_active(True)
        page = self.form.isi.currentWidget()
        if page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.status.show_opened(readonly=session.document.readonly)
        self._tell_state()
        self._fold()
        self.report_shown.emit()
        if self._painted:
            self._verify()

    def close_report(self) -> None:
        """Let go of the report and show the start page."""
        while self._views:
            self.close_view()
        self.sections.clear()
        self.side.clear()
        if self._session is not None:
            self._session.document.close()
            self._session = None
        self.form.pita.hide()
        self.form.halaman.setCurrentWidget(self.form.halaman_mulai)
        self.form.perkakas.hide()
        self._enable(report=False)
        self.form.root.setWindowTitle("LKjIP Desktop")
        self._title.clear()
        self.status.show_nothing(f"Versi {__version__}")
        if self._painted:
            self.show_start()
        self.report_shown.emit()

    def show_start(self) -> None:
        """Bring the start page up to date."""
        if self._start is None:
            self._start = self._build_start()
        self._start.show()

    def _build_start(self) -> "StartPage":
        from lkjip_desktop.ui.start import StartPage

        start = StartPage(self.form.halaman_mulai, self.preference)
        self.form.tata_mulai.addWidget(start.form.root)
        start.form.baru.clicked.connect(self.files.new)
        start.form.tahun_baru.clicked.connect(self.files.new_year)
        start.form.buka.clicked.connect(self.files.choose)
        start.form.contoh.clicked.connect(self.files.example)
        start.form.cadangan.clicked.connect(self.files.open_backups)
        start.form.daftar.wanted.connect(lambda path: self.files.open(Path(path)))
        return start

    def _enable(self, *, report: bool) -> None:
        """Actions that work on the open report are there only while there is one."""
        for action in self.form.root.findChildren(QAction):
            if action.objectName().startswith("aksi_"):
                action.setEnabled(report or action.objectName() in ALWAYS)

    def settle(self) -> None:
        """The first picture is on screen: now build what is not needed for it."""
        self._painted = True
        if self._session is None:
            self.show_start()
        else:
            self._fold()
            self._verify()

    def _verify(self) -> None:
        """Take the lock and look at the whole file, which may turn out damaged or held."""
        document = self.session.document
        try:
            document.verify()
        except Penolakan as error:
            self.close_report()
            self.show_message(error.kalimat, Mark.GALAT)
            return
        self.session.examining = True
        self.refresh(None)
        self.status.show_opened(readonly=document.readonly)
        if document.readonly:
            self.show_message(document.readonly_reason, Mark.PERINGATAN)
        elif document.unexplained:
            count = len(document.unexplained)
            self.show_message(
                f"{count} isian berubah di luar program ini dan tidak tercatat di riwayat;"
                " periksa isinya di panel Temuan.",
                Mark.PERINGATAN,
            )

    def keep(self) -> bool:
        """Store everything that is being typed; False where something could not be stored."""
        if self._session is None:
            return True
        kept = [pane.keep() for pane in (*self.sections.panes, *self.side.panes)]
        return False not in kept

    def recover(self) -> None:
        """After an error nobody foresaw: show what the file holds."""
        if self._session is not None:
            self.refresh(None)

    # Host

    def change(self, label: str, edit: Callable[[Draft], object]) -> Revision | None:
        """See Host."""
        self.ask_actor()
        try:
            revision = self.session.change(label, edit)
        except GagalSimpan as error:
            self.status.show_unsaved(error.kalimat)
            raise
        return self.after(revision)

    def act(self, label: str, edit: Callable[[Draft], object]) -> Revision | None:
        """See Host."""
        return self.attempt(lambda: self.change(label, edit))

    def attempt(self, action: Callable[[], T]) -> T | None:
        """See Host."""
        try:
            return action()
        except Penolakan as error:
            self.show_message(error.kalimat, Mark.GALAT)
            return None

    def open_indicator(self, indikator: str) -> None:
        """See Host."""
        row = self.session.laporan.find(Indikator, indikator)
        if row is not None:
            self.open_address(Address(Indikator.KIND, row.id))

    def open_address(self, address: Address) -> None:
        """See Host."""
        place = place_of(self.session.laporan, address)
        key = {Area.PLANNING: room.PLANNING, Area.TEXTS: room.TEXTS}.get(place.area)
        if place.indikator is not None:
            key = room.section_key(place.indikator.subsie)
        pane = self.sections.pane(key) if key and self.sections.select(key) else None
        if pane is None or not pane.open_address(address):
            self.show_message("Isian itu tidak ada lagi di laporan ini.", Mark.PERINGATAN)

    def show_message(self, sentence: str, level: Mark = Mark.CATATAN) -> None:
        """See Host."""
        if level is Mark.CATATAN:
            self.status.say(sentence)
            return
        self.form.pita_tanda.show_mark(level)
        self.form.pita_teks.setText(sentence)
        self.form.pita.show()

    def show_view(self, view: QWidget) -> None:
        """See Host."""
        self._views.append(view)
        self.form.halaman.addWidget(view)
        self.form.halaman.setCurrentWidget(view)
        self.form.perkakas.hide()

    def close_view(self) -> None:
        """See Host."""
        if not self._views:
            return
        view = self._views.pop()
        self.form.halaman.removeWidget(view)
        view.deleteLater()
        below = self._views[-1] if self._views else self.form.halaman_laporan
        self.form.halaman.setCurrentWidget(below)
        self.form.perkakas.setVisible(not self._views)

    @property
    def current_indicator(self) -> str:
        """See Host."""
        return str(getattr(self.pane(), "current_indicator", ""))

    def indicator_changed(self) -> None:
        """See Host."""
        self.side.refresh(None)

    # changes

    def ask_actor(self) -> None:
        """Ask who works where nobody was asked today on this PC."""
        self.steps.ask_actor()

    def after(self, revision: Revision | None) -> Revision | None:
        """A revision was made by the document itself: note it and show what it changed."""
        if revision is not None:
            self.status.show_saved(datetime.now().astimezone())
            self.refresh(revision)
        return revision

    def refresh(self, revision: Revision | None) -> None:
        """Bring what is on screen up to date after a revision; None: anything may have changed."""
        self._offer_rooms()
        self.sections.refresh(revision)
        self.side.refresh(revision)
        self._tell_state()

    def _offer_rooms(self) -> None:
        self.sections.fill(room.tabs(self.session.laporan))
        self.side.fill(room.SIDE)

    def _tell_state(self) -> None:
        session, laporan = self.session, self.session.laporan
        whole = session.figures.ringkasan
        self.steps.tell()
        title, satker = f"LKjIP {laporan.data.tahun}", laporan.satker
        self.status.show_file(title, session.document.path)
        self.status.show_actor(session.actor)
        self.status.show_progress(whole.semua.banyak_selesai, whole.banyak_indikator)
        self.form.root.setWindowTitle(f"{title} - {satker.nama_pendek or satker.nama}")
        self._title.setText(f"<b>{title}</b>&nbsp; {escape(satker.nama)}")
        self.form.menu.setCornerWidget(self._title)  # it measures the label only when it is put in
        self._title.show()
        self._tell_findings()
        for place, tab in enumerate(self.sections.rooms):
            group = whole.per_subsie.get(tab.key.removeprefix(room.SECTION) or None)
            if tab.beside and group is not None and group.banyak_indikator:
                self.form.seksi.show_open(place, group.banyak_indikator - group.banyak_selesai)
            else:
                self.form.seksi.show_open(place, None)

    def _tell_findings(self) -> None:
        """The counts beside the tabs of the right-hand pane; what was set aside is not counted."""
        form = self.form
        levels: list[str] = []
        if self.session.examining:
            levels = [t.tingkat.value for t in self.session.findings if t.disisihkan is None]
        for label, sign in (
            (form.hitung_galat, Mark.GALAT),
            (form.hitung_peringatan, Mark.PERINGATAN),
            (form.hitung_catatan, Mark.CATATAN),
        ):
            count = levels.count(sign.value)
            label.show_mark(sign if count else None, count or None)

    # the right-hand pane

    def show_side(self, key: str) -> None:
        """Unfold the right-hand pane at one of its tabs."""
        self.form.aksi_panel.setChecked(True)
        self.side.select(key)

    @property
    def _wants_panel(self) -> bool:
        return self.preference.text("tampilan/panel") != "tutup"

    def _keep_panel(self, shown: bool) -> None:
        if self._wide:
            self.preference.put("tampilan/panel", "buka" if shown else "tutup")
        self._fold()

    def _on_resize(self) -> None:
        """A window that gets narrow folds the pane; it may be unfolded by hand all the same."""
        wide = self.form.root.width() >= NARROW
        if wide != self._wide:
            self._wide = wide
            with QSignalBlocker(self.form.aksi_panel):
                self.form.aksi_panel.setChecked(wide and self._wants_panel)
            self._fold()

    def _fold(self) -> None:
        tab = self.sections.room(self.sections.current or "")
        shown = tab is not None and tab.beside and self.form.aksi_panel.isChecked()
        self.form.panel.setVisible(shown)
        self.side.set_active(shown and self._painted)

    def _on_section(self) -> None:
        self._fold()
        self.indicator_changed()

    def _widen(self, key: str) -> None:
        width = RIGHT_TEMUAN if key == room.FINDINGS else RIGHT
        self.form.panel.setFixedWidth(width)

    def pane(self) -> Pane | None:
        """The pane of the chosen tab."""
        key = self.sections.current
        return None if key is None else self.sections.pane(key)

    def _wear(self, scheme: Scheme) -> None:
        self.preference.scheme = scheme
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.follow(application, scheme)
        self._tick_scheme()

    def _tick_scheme(self) -> None:
        form, worn = self.form, self.preference.scheme
        form.aksi_tema_sistem.setChecked(worn is Scheme.SYSTEM)
        form.aksi_tema_terang.setChecked(worn is Scheme.LIGHT)
        form.aksi_tema_gelap.setChecked(worn is Scheme.DARK)

    def restore_state(self) -> None:
        """Give the window the size and place it had, or a good one."""
        root = self.form.root
        if not root.restoreGeometry(self.preference.state("jendela/geometri")):
            room_there = root.screen().availableGeometry()
            root.resize(min(1366, room_there.width()), min(740, room_there.height()))

    def _on_close(self, event: QCloseEvent) -> None:
        if not self.files.close():
            event.ignore()
            return
        self.preference.put_state("jendela/geometri", self.form.root.saveGeometry())
        event.accept()


def _without_argument(run: Callable[[], object], *_: object) -> None:
    """Qt tells an action's slot whether it is checked."""
    run()
