"""The tab of planning: the side list beside the editors of the parts that are chosen."""

from dataclasses import dataclass

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from lkjip_desktop.app.overview.planning import part_of, states
from lkjip_desktop.app.session import Session
from lkjip_desktop.app.sheet.cell import marks_of
from lkjip_desktop.domain.model.jurnal import Revision
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.ui.kit.focus import InnerFocus, lead_into
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.perencanaan.editor import HEAD, Editor
from lkjip_desktop.ui.perencanaan.editors import BUILD
from lkjip_desktop.ui.perencanaan.side import PartList

SIDE = 216
FIRST = "satker"


@dataclass
class PlanningForm:
    """forms/perencanaan.ui."""

    root: QWidget
    belah: QSplitter
    bagian: QSplitter
    daftar: PartList


class PlanningPane(InnerFocus):
    """See Pane. Editors are built when first opened and refreshed while they are seen."""

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self.form = load("perencanaan", PlanningForm, self)
        self.editors: dict[str, Editor] = {}
        self._stale: set[str] = set()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form.root)
        self.form.belah.setSizes([SIDE, 6 * SIDE])
        self.form.belah.setStretchFactor(0, 0)
        self.form.belah.setStretchFactor(1, 1)
        self.form.daftar.setMinimumWidth(SIDE - 30)
        self.form.daftar.parts_chosen.connect(self._open)
        self.inner = self.form.daftar

    # Pane

    def show_report(self, session: Session) -> None:
        self._stale |= self.editors.keys()
        self.form.daftar.choose(FIRST)
        self._show_states(session)

    def refresh(self, revision: Revision | None) -> None:
        self._stale |= self.editors.keys()
        for key in self.shown:
            self._refresh(key)
        self._show_states(self._host.session)

    def _show_states(self, session: Session) -> None:
        marks = marks_of(session.shown_findings) if session.examining else session.view.marks
        self.form.daftar.show_states(states(session.laporan, marks))

    def keep(self) -> bool:
        return False not in [editor.keep() for editor in self.editors.values()]

    def open_address(self, address: Address) -> bool:
        if self.show_in_hand(address):
            return True
        key = part_of(self._host.session.laporan, address)
        if key is None:
            return False
        self.form.daftar.choose(key)
        editor = self.editors.get(key)
        if editor is None:
            return False
        return editor.open_address(address) if address.id else editor.begin()

    def show_in_hand(self, address: Address) -> bool:
        """Show a cell in the parts that are on screen; False where it is in none of them."""
        return bool(address.id) and any(
            self.editors[key].open_address(address) for key in self.shown
        )

    # the editors

    @property
    def shown(self) -> tuple[str, ...]:
        """Keys of the parts on screen."""
        return tuple(key for key in self.form.daftar.keys if key in self.editors)

    def _open(self, keys: tuple[str, ...]) -> None:
        for key, editor in self.editors.items():
            if key not in keys and not editor.isHidden():
                editor.keep()
                editor.hide()
        for place, key in enumerate(keys):
            editor = self.editors.get(key) or self._build(key)
            self.form.bagian.insertWidget(place, editor)
            editor.allow_folding(allowed=len(keys) > 1)
            editor.show()
            self._refresh(key)
        self._share(keys)
        lead_into(self.form.daftar, self.form.bagian)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        lead_into(self.form.daftar, self.form.bagian)

    def _build(self, key: str) -> Editor:
        editor = self.editors[key] = BUILD[key](self._host)
        self._stale.add(key)
        editor.folded.connect(lambda _: self._share(self.form.daftar.keys))
        return editor

    def _refresh(self, key: str) -> None:
        if key in self._stale:
            self._stale.discard(key)
            self.editors[key].refresh()

    def _share(self, keys: tuple[str, ...]) -> None:
        """Half the height for each of two editors; a folded one takes its head only."""
        sizes = []
        for place in range(self.form.bagian.count()):
            editor = self.form.bagian.widget(place)
            folded = isinstance(editor, Editor) and editor.is_folded
            sizes.append(HEAD if folded else 10 * HEAD)
        self.form.bagian.setSizes(sizes)
