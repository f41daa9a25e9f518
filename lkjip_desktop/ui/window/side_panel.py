"""The right-hand pane: which of its tabs is seen, when it folds, and the counts beside them."""

from PySide6.QtCore import QSignalBlocker

from lkjip_desktop.app.session import Session
from lkjip_desktop.domain.model.jurnal import Revision
from lkjip_desktop.domain.temuan.finding import Severity
from lkjip_desktop.ui.kit.host import FINDINGS, NOTES, Host, Pane
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.kit.preference import Preference
from lkjip_desktop.ui.kit.tokens import RIGHT, RIGHT_TEMUAN
from lkjip_desktop.ui.window import room
from lkjip_desktop.ui.window.main_form import MainForm
from lkjip_desktop.ui.window.tab_stack import TabStack

NARROW = 1180
"""Below this width of the window (px) the pane folds away by itself."""
ROOMY = 1340
"""From this width of the window on (px) findings and notes have more room than the summary."""
MOST_COUNTS = 2
"""Beside the tabs there is room for so many levels; the pane itself counts all of them."""
KEY = "tampilan/panel"


class SidePanel:
    """It stands beside the tabs that want it while there is room, and beside any where called."""

    def __init__(self, form: MainForm, host: Host, preference: Preference) -> None:
        """Stay empty until `settle`: the window's first picture does not wait for it."""
        self.tabs = TabStack(form.tab_panel, form.isi_panel, host)
        self._form = form
        form.panel.setFixedWidth(RIGHT)  # also before anything stands in it
        self._preference = preference
        self._settled = False
        self._beside = False
        self._wide = True
        self._open = self._wanted
        """Whether it stands beside the tabs that want it."""
        self._called = False
        """Whether it stands beside the others."""
        form.aksi_panel.toggled.connect(self._on_toggled)
        form.lipat_panel.clicked.connect(lambda: form.aksi_panel.setChecked(False))
        form.buka_panel.clicked.connect(lambda: self.show(FINDINGS))
        form.root.resized.connect(self._on_resized)
        self.tabs.shown.connect(self._widen)

    def fill(self) -> None:
        """Offer the rooms of the pane."""
        self.tabs.fill(room.SIDE)

    def settle(self) -> None:
        """The first picture is on screen."""
        self._settled = True
        self._fold()

    def stand_beside(self, beside: bool) -> None:
        """Whether the chosen tab wants the pane of itself."""
        self._beside = beside
        self._fold()

    def show(self, key: str) -> None:
        """Unfold the pane at one of its rooms."""
        self._form.aksi_panel.setChecked(True)
        self.tabs.select(key)

    def pane(self, key: str) -> Pane | None:
        """The pane of a room that was seen."""
        return self.tabs.pane(key)

    def refresh(self, revision: Revision | None) -> None:
        """Something changed in the report."""
        self.tabs.refresh(revision)

    def tell(self, session: Session) -> None:
        """The counts of open findings of the gravest levels that there are, and of open notes."""
        form = self._form
        levels: list[Severity] = []
        if session.examining:
            levels = [t.tingkat for t in session.shown_findings if t.disisihkan is None]
        room = MOST_COUNTS
        for label, sign in (
            (form.hitung_galat, Mark.GALAT),
            (form.hitung_peringatan, Mark.PERINGATAN),
            (form.hitung_catatan, Mark.CATATAN),
        ):
            count = levels.count(Severity(sign.value)) if room else 0
            room -= count > 0
            label.show_mark(sign if count else None, count or None)
        said = sum(thread.is_open for thread in session.threads)
        place = next(n for n, one in enumerate(self.tabs.rooms) if one.key == NOTES)
        tip = f"{said} catatan belum selesai (Ctrl+3)" if said else self.tabs.rooms[place].tooltip
        form.tab_panel.setTabToolTip(place, tip)
        form.buka_panel.setText(f"Temuan ({len(levels)})" if levels else "Temuan")

    @property
    def _wanted(self) -> bool:
        return self._preference.text(KEY) != "tutup"

    def _on_toggled(self, shown: bool) -> None:
        if not self._beside:
            self._called = shown
        else:
            self._open = shown
            if self._wide:
                self._preference.put(KEY, "buka" if shown else "tutup")
        self._fold()

    def _on_resized(self) -> None:
        """A window that gets narrow folds the pane; it may be unfolded by hand all the same."""
        wide = self._form.root.width() >= NARROW
        if wide != self._wide:
            self._wide = wide
            self._open = wide and self._wanted
            self._called = wide and self._called
            self._fold()
        self._widen(self.tabs.current)

    def _fold(self) -> None:
        shown = self._open if self._beside else self._called
        with QSignalBlocker(self._form.aksi_panel):
            self._form.aksi_panel.setChecked(shown)
        self._form.panel.setVisible(shown)
        self._form.buka_panel.setVisible(not shown)
        self.tabs.set_active(shown and self._settled)

    def _widen(self, key: str | None) -> None:
        roomy = key in {FINDINGS, NOTES} and self._form.root.width() >= ROOMY
        wide, form = RIGHT_TEMUAN if roomy else RIGHT, self._form
        if form.panel.minimumWidth() != wide:
            form.panel.setFixedWidth(wide)
            # Once the line between them was taken hold of, the splitter keeps the width of then.
            form.belah.setSizes([max(1, form.belah.width() - wide), wide])
