"""The tab of a section: the list of its indikator beside the editor of the one that is open."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.app.command.edit import insert_rows
from lkjip_desktop.app.overview.notes import open_of_indikator, returned
from lkjip_desktop.app.overview.progress import Stage, progress
from lkjip_desktop.app.session import Session
from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.model.entity import KINDS, Indikator, Jenjang, Sasaran
from lkjip_desktop.domain.model.jurnal import Revision
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.tree import jenjang_of
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.ui.catatan.begin import note_indikator
from lkjip_desktop.ui.kit.focus import InnerFocus
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.frame import PlainBar, makes_something
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.label import ElidedLabel
from lkjip_desktop.ui.kit.mark import Mark, MarkLabel
from lkjip_desktop.ui.kit.tokens import SIDE
from lkjip_desktop.ui.subsie.editor import ABOUT, IndicatorEditor
from lkjip_desktop.ui.subsie.list import IndicatorList, IndicatorRow

NARROW = 780
"""Below this width of the pane (px) the list shows marks and codes only."""
SIDE_CODES = 104
QWIDGETSIZE_MAX = (1 << 24) - 1
"""Qt's own word for "no limit"."""


@dataclass(slots=True, eq=False)
class SectionForm:
    """forms/seksi.ui."""

    root: QWidget
    belah: QSplitter
    sisi: QWidget
    tata_sisi: QVBoxLayout
    judul_sisi: QLabel
    jumlah: QLabel
    saring: QToolButton
    tambah: QToolButton
    daftar: IndicatorList
    tanda_selesai: MarkLabel
    selesai_banyak: QLabel
    tanda_dikerjakan: MarkLabel
    dikerjakan_banyak: QLabel
    tanda_kosong: MarkLabel
    kosong_banyak: QLabel
    halaman: QStackedWidget
    editor: QWidget
    kosong: QWidget
    kosong_tambah: QPushButton
    remah: ElidedLabel
    urutan: QLabel
    sebelumnya: QToolButton
    berikutnya: QToolButton
    judul: ElidedLabel
    tab: PlainBar
    tandai: QPushButton
    isi: QStackedWidget


class SectionPane(InnerFocus):
    """The indikator of one section (None: of the planning officer); see Pane."""

    def __init__(self, host: Host, subsie: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._subsie = subsie
        self._hasil: tuple[IndikatorResult, ...] = ()
        self._narrow = False
        self._may_add = False
        self.form = load("seksi", SectionForm, self)
        self.editor = IndicatorEditor(host, self.form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form.root)
        self._dress()
        self._connect()

    def _dress(self) -> None:
        form = self.form
        self.inner = form.daftar
        form.belah.setSizes([SIDE, 4 * SIDE])
        form.belah.setStretchFactor(0, 0)
        form.belah.setStretchFactor(1, 1)
        form.tanda_selesai.show_mark(Mark.SELESAI)
        form.tanda_dikerjakan.show_mark(Mark.DIKERJAKAN)
        form.tanda_kosong.show_mark(Mark.KOSONG)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow pane leaves the list room for marks and codes only."""
        super().resizeEvent(event)
        width = event.size().width()
        narrow = width < NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            side = SIDE_CODES if narrow else SIDE
            self.form.sisi.setMaximumWidth(SIDE_CODES if narrow else QWIDGETSIZE_MAX)
            self.form.belah.setSizes([side, max(1, width - side)])
            for widget in (self.form.judul_sisi, self.form.jumlah):
                widget.setVisible(not narrow)
            self.form.tambah.setVisible(not narrow and self._may_add)
            self._show_list()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.editor.fit_head()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is pasted while the list or a tab has the keys is for the page beside it."""
        pasted = event.matches(QKeySequence.StandardKey.Paste)
        if not (pasted and self.editor.paste(QApplication.clipboard().mimeData())):
            super().keyPressEvent(event)

    def _connect(self) -> None:
        form = self.form
        form.editor.installEventFilter(self)
        form.daftar.chosen.connect(self.open_indicator)
        form.daftar.confirmed.connect(self.editor.begin)
        form.daftar.clicked.connect(lambda _: self.editor.begin())
        # A real shortcut would be a second one beside the window's own.
        write = form.daftar.addAction("Tulis catatan…\tShift+F2")
        write.triggered.connect(self.write_note)
        form.daftar.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        form.sebelumnya.clicked.connect(lambda: self.step(-1))
        form.berikutnya.clicked.connect(lambda: self.step(1))
        form.saring.toggled.connect(lambda _: self._show_list())
        form.tambah.clicked.connect(self.add)
        makes_something(form.tambah)
        form.kosong_tambah.clicked.connect(self.add)

    def begin(self) -> None:
        """Put the focus where one begins to fill in."""
        self.editor.begin()

    def show_report(self, session: Session) -> None:
        """See Pane."""
        self.refresh(None)
        self._measure()

    def _measure(self) -> None:
        """Let Qt know how wide the counts are: it asks too late, and lays the page out twice."""
        self.form.tata_sisi.activate()

    def refresh(self, revision: Revision | None) -> None:
        """See Pane."""
        session = self._host.session
        self._hasil = tuple(
            hasil
            for hasil in session.shown.indikator.values()
            if hasil.indikator.subsie == self._subsie
        )
        self._may_add = session.view.may_add(Indikator, {"subsie": self._subsie})
        self.form.tambah.setVisible(self._may_add and not self._narrow)
        self.form.kosong_tambah.setVisible(self._may_add)
        self._show_editor(self.editor.indikator)
        self._show_list()

    def _show_editor(self, indikator: str) -> None:
        place = next((n for n, h in enumerate(self._hasil) if h.indikator.id == indikator), 0)
        self.form.halaman.setCurrentWidget(self.form.editor if self._hasil else self.form.kosong)
        if self._hasil:
            self.editor.show_indicator(self._hasil[place], place + 1, len(self._hasil))

    def _show_list(self) -> None:
        every = progress(self._host.session.laporan, self._host.session.shown)
        stages = {h.indikator.id: every[h.indikator.id].stage for h in self._hasil}
        rows = tuple(self._rows(stages))
        self.form.daftar.show_rows(rows, self.editor.indikator)
        self.form.jumlah.setText(str(len(self._hasil)))
        self._show_counts(list(stages.values()))

    def _rows(self, stages: Mapping[str, Stage]) -> Iterator[IndicatorRow]:
        """The indikator that are listed, under the heading of their level."""
        laporan, open_only = self._host.session.laporan, self.form.saring.isChecked()
        found = _findings(self._host.session)
        said = open_of_indikator(self._host.session.threads)
        back = returned(self._host.session.threads, self._subsie) is not None
        heading: str | None = ""
        for hasil in self._hasil:
            row = hasil.indikator
            if open_only and stages[row.id] is Stage.DONE and row.id != self.editor.indikator:
                continue
            group = _level(laporan, row)
            if group != heading:
                heading = group
                yield IndicatorRow("", nama=group or "Tanpa jenjang")
            waits = any(other != hasil for _, other in self._host.session.others(row.id))
            yield IndicatorRow(
                row.id,
                row.kode,
                row.nama,
                stages[row.id],
                tuple(found.get(row.id, {}).items()),
                waits,
                notes := said.get(row.id, 0),
                back and bool(notes) and stages[row.id] is not Stage.DONE,
            )

    def _show_counts(self, stages: Sequence[Stage]) -> None:
        """How many there are of each stage; without its word where the list is narrow."""
        form, wide = self.form, not self._narrow
        for sign, label, stage in (
            (form.tanda_selesai, form.selesai_banyak, Stage.DONE),
            (form.tanda_dikerjakan, form.dikerjakan_banyak, Stage.BEGUN),
            (form.tanda_kosong, form.kosong_banyak, Stage.EMPTY),
        ):
            for widget in (sign, label):
                widget.setVisible(wide or stage in stages)
            count = stages.count(stage)
            label.setText(f"{count} {stage.value}" if wide else str(count))

    def open_indicator(self, indikator: str) -> None:
        """Show an indikator of this section."""
        if indikator == self.editor.indikator:
            return
        if self.editor.keep():
            self._show_editor(indikator)
        self._show_list()
        self._host.indicator_changed()

    @property
    def current_indicator(self) -> str:
        """Id of the indikator that is open, "" where there is none."""
        return self.editor.indikator

    @property
    def page(self) -> str:
        """See IndicatorPane."""
        return self.editor.page

    def turn_to(self, page: str) -> None:
        """See IndicatorPane."""
        self.editor.open_page(page)

    def step(self, by: int) -> None:
        """Go to the indikator before or after the one that is open."""
        ids = [hasil.indikator.id for hasil in self._hasil]
        if self.editor.indikator in ids:
            place = ids.index(self.editor.indikator) + by
            if 0 <= place < len(ids):
                self.open_indicator(ids[place])
                self.editor.begin()

    def keep(self) -> bool:
        """Store what is being typed; False where that failed."""
        return self.editor.keep()

    def toggle_done(self) -> None:
        """Mark the open indikator as done, or take the mark away."""
        self.editor.toggle_done()

    def open_address(self, address: Address) -> bool:
        """See Pane."""
        laporan, here = self._host.session.laporan, self.editor.indikator
        found = _indikator_of(laporan, address)
        if found is not None:
            here = found.id
        elif laporan.find(KINDS[address.kind], address.id) is not None:
            return False
        # A cell that nobody has written yet, or not any more, is looked for where one is.
        if here not in {hasil.indikator.id for hasil in self._hasil}:
            return False
        self.open_indicator(here)
        if not address.column and address.kind == Indikator.KIND:
            self.editor.begin()
            return True
        return self.editor.open_address(address)

    def show_in_hand(self, address: Address) -> bool:
        """Show what is of no indikator on the page that is open; False where it is not there."""
        of_one = _indikator_of(self._host.session.laporan, address)
        return of_one is None and self.editor.show_in_hand(address)

    def write_note(self) -> None:
        """Write a note on the indikator that is open."""
        note_indikator(self._host)

    def add(self) -> None:
        """Make an indikator after the one that is open, and open what describes it."""
        beside = next(
            (h.indikator for h in self._hasil if h.indikator.id == self.editor.indikator), None
        )
        made: list[Indikator] = []

        def edit(draft: Draft) -> None:
            laporan = draft.laporan
            sasaran = beside.sasaran if beside else _first_sasaran(laporan)
            there = laporan.children(Indikator, "sasaran", sasaran)
            place = there.index(beside) + 1 if beside in there else len(there)
            values = {"sasaran": sasaran, "subsie": self._subsie, "nama": "Indikator baru"}
            made.extend(insert_rows(draft, Indikator, there, place, [values]))

        if self._host.act("Tambah indikator", edit) is not None:
            self.open_indicator(made[0].id)
            self.editor.open_page(ABOUT)
            self.form.isi.setFocus(Qt.FocusReason.OtherFocusReason)


def _findings(session: Session) -> dict[str, dict[Mark, int]]:
    """How many open findings of each level an indikator has that has some, the gravest first."""
    found: dict[str, dict[Mark, int]] = {}
    for temuan in session.shown_findings if session.examining else ():
        if temuan.indikator is not None and temuan.disisihkan is None:
            counts, level = found.setdefault(temuan.indikator, {}), Mark(temuan.tingkat.value)
            counts[level] = counts.get(level, 0) + 1
    return found


def _level(laporan: Laporan, row: Indikator) -> str:
    jenjang = laporan.find(Jenjang, jenjang_of(laporan, laporan.find(Sasaran, row.sasaran)))
    return jenjang.nama if jenjang else ""


def _first_sasaran(laporan: Laporan) -> str | None:
    return next((row.id for row in laporan.daftar(Sasaran) if row.dokumen == "laporan"), None)


def _indikator_of(laporan: Laporan, address: Address) -> Indikator | None:
    from lkjip_desktop.app.overview.place import place_of

    return place_of(laporan, address).indikator
