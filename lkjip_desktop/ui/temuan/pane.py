"""The findings pane: by level and section, the chosen one in full, set aside with a reason."""

from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.app.command.temuan import restore, set_aside
from lkjip_desktop.app.overview.finding_list import (
    Level,
    ListedFinding,
    levels,
    next_open,
    same_finding,
    section_name,
)
from lkjip_desktop.app.overview.naskah import pointed_at
from lkjip_desktop.app.overview.notes import ListedNote, listed_notes, section_of
from lkjip_desktop.app.session import Session
from lkjip_desktop.domain.display.whole import with_figures_whole
from lkjip_desktop.domain.model.entity import Indikator, Subsie
from lkjip_desktop.domain.model.jurnal import Revision
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.domain.temuan.examine import reference
from lkjip_desktop.domain.temuan.finding import Temuan, is_prose
from lkjip_desktop.domain.temuan.rule.rujukan import PERIODE_GANDA, PERIODE_LAIN
from lkjip_desktop.ui.kit.focus import EnterKey, InnerFocus, holds
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.form.undo import leave_undo
from lkjip_desktop.ui.kit.host import FINDINGS, NOTES, Host
from lkjip_desktop.ui.naskah.ways import WaysOut
from lkjip_desktop.ui.periode import stray
from lkjip_desktop.ui.temuan.tree import FindingTree, listed

if TYPE_CHECKING:
    from lkjip_desktop.ui.catatan.pane import NotesPane

ALL = "*"
THIS = "indikator"
"""Chosen where only the open indikator is looked at."""
SAID = "catatan"
"""Chosen where only the open notes are looked at."""
OF_OFFICER = (
    "Perbaiki isinya. Bila memang demikian adanya, tinggalkan catatan (Shift+F2) dengan alasannya;"
    " petugas perencanaan mengesampingkannya di induk."
)
"""What a section does, whose file takes no reason: what is set aside is the officer's."""
OTHERWISE = (
    "Isinya lain daripada yang dahulu dikesampingkan. Perbaiki, atau kesampingkan lagi; alasan yang"
    " dahulu tertulis di bawah:"
)
SHARE = 0.6
"""Of the height of the pane the details take at most so much."""


@dataclass
class FindingsForm:
    """forms/temuan.ui."""

    root: QWidget
    jumlah: QLabel
    seksi: QComboBox
    daftar: QTreeWidget
    gulir: QScrollArea
    rinci: QWidget
    pesan: QLabel
    tempat: QLabel
    buka: QPushButton
    kedua: QPushButton
    hidup: QPushButton
    rujukan: QPushButton
    pindah: QPushButton
    hapus: QPushButton
    angka: QLabel
    ajakan: QLabel
    alasan: QLineEdit
    sisih: QPushButton


class FindingsPane(InnerFocus):
    """See Pane. Double-click or Enter goes to the cell a finding speaks of."""

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._levels: tuple[Level, ...] = ()
        self._notes: tuple[ListedNote, ...] = ()
        self._offered = ""
        """The reason that the field began with."""
        self._closed = ""
        """Why nothing can be mended or set aside in this file; "" where it can."""
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._show_chosen)
        self.form = form = load("temuan", FindingsForm, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form.root)
        self.inner = form.daftar
        self._tree = FindingTree(form.daftar)
        form.daftar.itemActivated.connect(lambda item, _: self._go(item))
        form.daftar.currentItemChanged.connect(lambda item, _: self._choose(item))
        form.seksi.currentIndexChanged.connect(lambda _: self._fill())
        form.buka.clicked.connect(lambda: self._go(form.daftar.currentItem()))
        form.kedua.clicked.connect(self._go_to_second)
        self._ways = WaysOut(host, form.hidup, form.rujukan)
        form.pindah.clicked.connect(lambda: stray.move(self._host))
        form.hapus.clicked.connect(lambda: stray.delete(self._host))
        form.sisih.clicked.connect(self._aside)
        EnterKey(form.alasan, self._aside)
        leave_undo(form.alasan, lambda: form.alasan.text() != self._offered)
        form.alasan.textChanged.connect(lambda _: self._enable())
        form.gulir.hide()

    def show_report(self, session: Session) -> None:
        self._tree.forget()
        self._offer_sections()
        # Whoever fills in a part mends what is theirs; the rest is a choice away.
        own = self.form.seksi.findData(session.subsie) if session.subsie else 0
        with QSignalBlocker(self.form.seksi):
            self.form.seksi.setCurrentIndex(max(0, own))
        self.refresh(None)

    def refresh(self, revision: Revision | None) -> None:
        self._offer_sections()
        self._fill()

    def keep(self) -> bool:
        return True

    def open_address(self, address: Address) -> bool:
        return False

    @property
    def current(self) -> ListedFinding | None:
        """The finding that is chosen."""
        found = listed(self.form.daftar.currentItem())
        return found if isinstance(found, ListedFinding) else None

    def show_decided(self, revision: Revision) -> bool:
        """Whether what a step set aside or opened again is listed; what is open then is chosen."""
        said = [change.after or change.before or {} for change in revision.rows]
        decided = {(row.get("kode"), row.get("lokasi")) for row in said}
        known = [
            item
            for level in self._levels
            for group in level.groups
            for item in group.items
            if (item.temuan.kode, str(item.temuan.lokasi)) in decided
        ]
        chosen = next((item for item in known if not _is_aside(item)), None)
        if chosen is not None:
            row = self._tree.show(self._levels, self._notes, chosen)
            self._show(row)
            if row is not None:
                self._reveal(row)
        return bool(known)

    def _offer_sections(self) -> None:
        laporan, box = self._host.session.laporan, self.form.seksi
        row = laporan.find(Indikator, self._host.current_indicator)
        this = f"Indikator ini: {row.kode}" if row else "Indikator ini"
        rows: list[tuple[str, str | None]] = [("Semua seksi", ALL), (this, THIS)]
        rows.append((section_name(laporan, None), None))
        rows += [(section_name(laporan, row.id), row.id) for row in laporan.daftar(Subsie)]
        rows.append(("Catatan petugas saja", SAID))
        if [(box.itemText(n), box.itemData(n)) for n in range(box.count())] == rows:
            return
        chosen = box.currentData() if box.count() else ALL
        box.blockSignals(True)
        box.clear()
        for name, key in rows:
            box.addItem(name, key)
        keys = [key for _, key in rows]
        box.setCurrentIndex(keys.index(chosen) if chosen in keys[1:] else 0)
        box.blockSignals(False)

    def _fill(self) -> None:
        found, said = self._found(), self._said()
        self._count(found)
        closed = self._host.session.closed
        same = (found, said, closed) == (self._levels, self._notes, self._closed)
        if same and self.form.daftar.topLevelItemCount():
            return
        self._closed = closed
        known = self.current
        again = None if known is None else same_finding(known, self._levels, found)
        chosen = again or next_open(known, self._levels, found)
        self._levels, self._notes = found, said
        reason = self.form.alasan.text() if again is not None else ""
        typed = reason if reason != self._offered else ""
        keys = QApplication.focusWidget()
        in_details = keys is not None and holds(self.form.gulir, keys)
        row = self._tree.show(found, said, chosen)
        self._show(row)
        if in_details and keys is not None and not (keys.isVisible() and keys.isEnabled()):
            self.setFocus()  # what mends a finding goes with it: on with the next one
        if typed:
            self.form.alasan.setText(typed)
        moved = again is None or known is None or _is_aside(known) != _is_aside(again)
        if row is not None and moved:
            self._reveal(row)

    def _found(self) -> tuple[Level, ...]:
        session, key = self._host.session, self.form.seksi.currentData()
        if not self.form.seksi.count():
            key = ALL
        if key == SAID:
            return ()
        if key == THIS:
            return levels(
                session.laporan,
                session.shown_findings,
                indikator=self._host.current_indicator or "-",
            )
        return levels(session.laporan, session.shown_findings, key)

    def _said(self) -> tuple[ListedNote, ...]:
        """The open notes of the section or indikator that is looked at."""
        session, key = self._host.session, self.form.seksi.currentData()
        here, laporan = self._host.current_indicator or "-", session.laporan
        return tuple(
            item
            for item in listed_notes(laporan, session.threads)
            if key in {ALL, SAID, section_of(laporan, item.thread)}
            or (key == THIS and item.thread.first.indikator == here)
        )

    def _count(self, found: Iterable[Level]) -> None:
        count = sum(level.count for level in found if level.tingkat is not None)
        words = f"{count} temuan terbuka" if count else "Tidak ada temuan terbuka"
        if self._said():
            words = f"{words}, {len(self._said())} catatan petugas"
        if self.form.seksi.currentData() == SAID:
            words = f"{len(self._said())} catatan petugas belum selesai"
        if self.form.seksi.currentData() == THIS and not self._host.current_indicator:
            words = "Tidak ada indikator yang dibuka"
        self.form.jumlah.setText(words)

    def _choose(self, row: QTreeWidgetItem | None) -> None:
        pressed = bool(QApplication.mouseButtons())
        if row is not None and pressed and self._may_cover(row):
            self._later.start(QApplication.doubleClickInterval())
            return
        self._later.stop()
        self._show(row)
        # Under a pressed mouse nothing moves: Qt follows once it cannot be a double click any more.
        if row is not None and not pressed:
            self._reveal(row)

    def _may_cover(self, row: QTreeWidgetItem) -> bool:
        """Whether the details might open where the row is, and take its double click."""
        tree = self.form.daftar
        below = tree.viewport().mapTo(self, tree.visualItemRect(row).bottomLeft()).y()
        return below > (1 - SHARE) * self.height()

    def _show_chosen(self) -> None:
        row = self.form.daftar.currentItem()
        self._show(row)
        self._reveal(row)

    def _reveal(self, row: QTreeWidgetItem) -> None:
        """Keep the chosen row in sight beside the details that open below it."""
        for layout in (self.layout(), self.form.root.layout()):
            if layout is not None:
                layout.activate()
        self.form.daftar.scrollToItem(row)

    def _show(self, row: QTreeWidgetItem | None) -> None:
        item = listed(row)
        self.form.gulir.setVisible(isinstance(item, ListedFinding))
        if not isinstance(item, ListedFinding):
            return
        temuan, form = item.temuan, self.form
        form.pesan.setText(with_figures_whole(temuan.pesan))
        form.tempat.setText(f"{item.tempat}  ·  {temuan.kode}")
        there = "Buka naskah" if is_prose(temuan.lokasi) else "Buka isian"
        form.buka.setText("Ke tempat pertama" if item.kedua else there)
        form.buka.setToolTip(escape(item.tempat) if item.kedua else "")
        form.kedua.setVisible(bool(item.kedua))
        form.kedua.setToolTip(escape(item.kedua))
        form.angka.setVisible(bool(temuan.rincian_angka))
        form.angka.setText(_table(temuan))
        aside, closed = _is_aside(item), self._closed
        self._ways.show(temuan)
        form.pindah.setVisible(temuan.kode == PERIODE_GANDA.kode and not aside and not closed)
        form.hapus.setVisible(temuan.kode in _STRAY and not aside and not closed)
        theirs = self._host.session.subsie is not None
        form.ajakan.setText(self._asked_of(temuan))
        form.alasan.setVisible(not aside and not theirs and not closed)
        form.sisih.setVisible(not theirs and not closed)
        self._offered = temuan.dahulu
        form.alasan.setText(temuan.dahulu)
        form.sisih.setText("Kembalikan" if aside else "Kesampingkan")
        self._enable()
        self._fit()

    def _asked_of(self, temuan: Temuan) -> str:
        """What there is to do about a finding here."""
        if temuan.disisihkan is not None:
            return f"Dikesampingkan dengan alasan: {temuan.disisihkan}"
        if self._closed:
            return self._closed
        if self._host.session.subsie is not None:
            return OF_OFFICER
        if temuan.dahulu:
            return OTHERWISE
        return "Perbaiki isinya, atau kesampingkan dengan alasan yang tercatat di riwayat:"

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list and the details share the height."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The details take what they need, at most their share: beyond it they scroll."""
        body = self.form.rinci
        layout = body.layout()
        if layout is not None:
            layout.invalidate()
            needed = layout.totalHeightForWidth(self.width()) + 1
            most = round(self.height() * SHARE)
            # Left to itself the bar stays for want of the very width that it takes.
            policy = Qt.ScrollBarPolicy
            bar = policy.ScrollBarAlwaysOff if needed <= most else policy.ScrollBarAsNeeded
            self.form.gulir.setVerticalScrollBarPolicy(bar)
            self.form.gulir.setFixedHeight(min(needed, most))

    def _enable(self) -> None:
        item, form = self.current, self.form
        aside = item is not None and _is_aside(item)
        ready = aside or bool(form.alasan.text().strip())
        form.sisih.setEnabled(ready)
        form.sisih.setToolTip("" if ready else "Tulis alasannya lebih dahulu")

    def _go(self, row: QTreeWidgetItem | None) -> None:
        item = listed(row)
        if isinstance(item, ListedNote):
            self._go_to_note(item)
        elif item is not None:
            session, temuan = self._host.session, item.temuan
            where = reference(session.laporan, session.figures, temuan)
            self._host.open_address(where, pointed_at(temuan))
            self._host.show_side(FINDINGS)  # to go on from there, whichever tab it led to

    def _go_to_second(self) -> None:
        item = self.current
        if item is not None and item.temuan.kedua is not None:
            self._host.open_address(item.temuan.kedua, pointed_at(item.temuan))
            self._host.show_side(FINDINGS)

    def _go_to_note(self, item: ListedNote) -> None:
        """To its place, and to the thread in full beside it."""
        if item.thread.where is not None and not item.thread.is_return:
            self._host.open_address(item.thread.where)
        pane = self._host.show_side(NOTES)
        if pane is not None:
            cast("NotesPane", pane).show_thread(item.thread.first.id)

    def _aside(self) -> None:
        item, reason = self.current, self.form.alasan.text().strip()
        if item is None:
            return
        temuan = item.temuan
        if _is_aside(item):
            self._host.act(f"Temuan {temuan.kode} dikembalikan", lambda d: restore(d, temuan))
        elif reason:
            self._host.act(
                f"Temuan {temuan.kode} dikesampingkan", lambda d: set_aside(d, temuan, reason)
            )


def _is_aside(item: ListedFinding) -> bool:
    return item.temuan.disisihkan is not None


_STRAY = (PERIODE_GANDA.kode, PERIODE_LAIN.kode)
"""What is said of figures that no table shows: there is no cell in which they are mended."""


def _table(temuan: Temuan) -> str:
    rows = "".join(
        f"<tr><td style='padding-right:18px'>{escape(with_figures_whole(label))}</td>"
        f"<td align='right'><b>{escape(with_figures_whole(text))}</b></td></tr>"
        for label, text in temuan.rincian_angka
    )
    return f"<table cellspacing='2'>{rows}</table>"
