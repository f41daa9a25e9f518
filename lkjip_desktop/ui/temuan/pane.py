"""The findings pane: by level and section, the chosen one in full, set aside with a reason."""

from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import (
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

from lkjip_desktop.app.command.temuan import (
    restore,
    set_aside,
    use_live_figures,
    use_reference,
    with_live_figures,
)
from lkjip_desktop.app.overview.finding_list import Level, ListedFinding, levels, section_name
from lkjip_desktop.app.overview.notes import ListedNote, listed_notes, section_of
from lkjip_desktop.app.session import Session
from lkjip_desktop.domain.model.entity import Indikator, Narasi, NarasiPeriode, Subsie
from lkjip_desktop.domain.model.jurnal import Revision
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.domain.temuan.examine import reference
from lkjip_desktop.domain.temuan.finding import Severity, Temuan
from lkjip_desktop.ui.kit import mark, theme
from lkjip_desktop.ui.kit.focus import EnterKey
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.host import FINDINGS, NOTES, Host
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.temuan.row import FOLD, HINT, ITEM, FindingDelegate

if TYPE_CHECKING:
    from lkjip_desktop.ui.catatan.pane import NotesPane

ALL = "*"
THIS = "indikator"
"""Chosen where only the open indikator is looked at."""
SAID = "catatan"
"""Chosen where only the open notes are looked at."""
SHARE = 0.6
"""Of the height of the pane the details take at most so much."""
HEADINGS = {
    Severity.GALAT: ("Galat", "harus selesai sebelum dikunci"),
    Severity.PERINGATAN: ("Peringatan", "perlu diperiksa"),
    Severity.CATATAN: ("Catatan", "mungkin memang demikian"),
    None: ("Dikesampingkan", "dengan alasan"),
}
_NOTES = "Catatan petugas"
MARKS = {
    Severity.GALAT: Mark.GALAT,
    Severity.PERINGATAN: Mark.PERINGATAN,
    Severity.CATATAN: Mark.CATATAN,
    None: Mark.SELESAI,
}


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
    angka: QLabel
    ajakan: QLabel
    alasan: QLineEdit
    sisih: QPushButton


class FindingsPane(QWidget):
    """See Pane. Double-click or Enter goes to the cell a finding speaks of."""

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._levels: tuple[Level, ...] = ()
        self._notes: tuple[ListedNote, ...] = ()
        self._open: dict[str, bool] = {}
        """Headings that were folded or opened by hand."""
        self.form = form = load("temuan", FindingsForm, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form.root)
        self.setFocusProxy(form.daftar)
        form.daftar.setItemDelegate(FindingDelegate(form.daftar))
        form.daftar.setMouseTracking(True)
        form.daftar.itemActivated.connect(lambda item, _: self._go(item))
        form.daftar.currentItemChanged.connect(lambda item, _: self._show(item))
        form.daftar.itemCollapsed.connect(lambda row: self._keep_fold(row, opened=False))
        form.daftar.itemExpanded.connect(lambda row: self._keep_fold(row, opened=True))
        form.seksi.currentIndexChanged.connect(lambda _: self._fill())
        form.buka.clicked.connect(lambda: self._go(form.daftar.currentItem()))
        form.kedua.clicked.connect(self._go_to_second)
        form.hidup.clicked.connect(self._use_live)
        form.rujukan.clicked.connect(self._use_reference)
        form.sisih.clicked.connect(self._aside)
        EnterKey(form.alasan, self._aside)
        form.alasan.textChanged.connect(lambda _: self._enable())
        form.gulir.hide()

    def show_report(self, session: Session) -> None:
        self._open.clear()
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
        return _item(self.form.daftar.currentItem())

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
        if (found, said) == (self._levels, self._notes) and self.form.daftar.topLevelItemCount():
            return
        known = self.current
        same = None if known is None else _same(known, self._levels, found)
        chosen = same or _next_to(known, self._levels, found)
        self._levels, self._notes = found, said
        again = self._list(found, chosen)
        if again is not None and same is None:
            self.form.daftar.scrollToItem(again)
        reason = self.form.alasan.text() if same is not None else ""
        self._show(again)
        self.form.alasan.setText(reason)

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

    def _list(self, found: Iterable[Level], chosen: ListedFinding | None) -> QTreeWidgetItem | None:
        """Fill the list where it stands; the row of the finding that is chosen."""
        tree, again = self.form.daftar, None
        with QSignalBlocker(tree):
            scroll = tree.verticalScrollBar().value()
            tree.clear()
            grave = {Severity.GALAT, Severity.PERINGATAN}
            for level in (level for level in found if level.tingkat in grave):
                again = self._add_level(level, chosen) or again
            self._add_notes()
            for level in (level for level in found if level.tingkat not in grave):
                again = self._add_level(level, chosen) or again
            if again is not None:
                tree.setCurrentItem(again)
            tree.verticalScrollBar().setValue(scroll)
        return again

    def _keep_fold(self, row: QTreeWidgetItem, *, opened: bool) -> None:
        self._open[row.data(0, FOLD)] = opened

    def _add_level(self, level: Level, chosen: ListedFinding | None) -> QTreeWidgetItem | None:
        name, hint = HEADINGS[level.tingkat]
        top = _heading(f"{name}  {level.count}", name, hint)
        top.setIcon(0, QIcon(mark.pixmap(MARKS[level.tingkat], theme.current(), ratio=2)))
        self.form.daftar.addTopLevelItem(top)
        again = None
        for group in level.groups:
            head = _heading(f"{group.nama}  {len(group.items)}", f"{name}/{group.nama}")
            top.addChild(head)
            for item in group.items:
                row = QTreeWidgetItem([item.temuan.pesan])
                row.setData(0, ITEM, item)
                row.setToolTip(0, item.temuan.pesan)
                head.addChild(row)
                if item is chosen:
                    again = row
            head.setExpanded(self._open.get(head.data(0, FOLD), True))
        top.setExpanded(self._open.get(name, level.tingkat is not None))
        return again

    def _add_notes(self) -> None:
        """What people said and nobody settled: beside the findings, and none of them."""
        if not self._notes:
            return
        top = _heading(f"{_NOTES}  {len(self._notes)}", _NOTES, "belum selesai")
        sign = mark.pixmap(Mark.CATATAN_TERBUKA, theme.current(), ratio=2)
        top.setIcon(0, QIcon(sign))
        self.form.daftar.addTopLevelItem(top)
        for item in self._notes:
            row = QTreeWidgetItem([item.pesan])
            row.setData(0, ITEM, item)
            row.setToolTip(0, item.pesan)
            top.addChild(row)
        top.setExpanded(self._open.get(_NOTES, True))

    def _show(self, row: QTreeWidgetItem | None) -> None:
        item = _item(row)
        self.form.gulir.setVisible(item is not None)
        if item is None:
            return
        temuan, form = item.temuan, self.form
        form.pesan.setText(temuan.pesan)
        form.tempat.setText(f"{item.tempat}  ·  {temuan.kode}")
        form.buka.setText("Ke tempat pertama" if item.kedua else "Buka sel")
        form.buka.setToolTip(escape(item.tempat) if item.kedua else "")
        form.kedua.setVisible(bool(item.kedua))
        form.kedua.setToolTip(escape(item.kedua))
        form.angka.setVisible(bool(temuan.rincian_angka))
        form.angka.setText(_table(temuan))
        aside = temuan.disisihkan is not None
        offered = with_live_figures(self._host.session.laporan, temuan) is not None
        form.hidup.setVisible(offered and not aside)
        form.rujukan.setVisible(_takes_reference(temuan) and not aside)
        form.ajakan.setText(
            f"Dikesampingkan dengan alasan: {temuan.disisihkan}"
            if aside
            else "Perbaiki isinya, atau kesampingkan dengan alasan yang tercatat di riwayat:"
        )
        form.alasan.setVisible(not aside)
        form.alasan.clear()
        form.sisih.setText("Kembalikan" if aside else "Kesampingkan")
        self._enable()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list and the details share the height."""
        super().resizeEvent(event)
        self.form.daftar.doItemsLayout()  # sentences wrap, so their height follows the width
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
        aside = item is not None and item.temuan.disisihkan is not None
        ready = aside or bool(form.alasan.text().strip())
        form.sisih.setEnabled(ready)
        form.sisih.setToolTip("" if ready else "Tulis alasannya lebih dahulu")

    def _go(self, row: QTreeWidgetItem | None) -> None:
        said: object = None if row is None else row.data(0, ITEM)
        if isinstance(said, ListedNote):
            self._go_to_note(said)
            return
        item = _item(row)
        if item is not None:
            session = self._host.session
            self._host.open_address(reference(session.laporan, session.figures, item.temuan))
            self._host.show_side(FINDINGS)  # to go on from there, whichever tab it led to

    def _go_to_second(self) -> None:
        item = self.current
        if item is not None and item.temuan.kedua is not None:
            self._host.open_address(item.temuan.kedua)
            self._host.show_side(FINDINGS)

    def _go_to_note(self, item: ListedNote) -> None:
        """To its place, and to the thread in full beside it."""
        if item.thread.where is not None and not item.thread.is_return:
            self._host.open_address(item.thread.where)
        pane = self._host.show_side(NOTES)
        if pane is not None:
            cast("NotesPane", pane).show_thread(item.thread.first.id)

    def _use_live(self) -> None:
        item = self.current
        if item is not None:
            temuan = item.temuan
            self._host.act(
                f"Angka hidup dipakai, {item.tempat}", lambda d: use_live_figures(d, temuan)
            )

    def _use_reference(self) -> None:
        from lkjip_desktop.ui.naskah.picker import pick_reference

        item = self.current
        if item is None:
            return
        temuan = item.temuan
        picture = temuan.references[0].casefold().startswith("gambar")
        token = pick_reference(self._host, "gambar" if picture else "tabel")
        if token is not None:
            self._host.act(
                f"Rujukan dipakai, {item.tempat}", lambda d: use_reference(d, temuan, token)
            )

    def _aside(self) -> None:
        item, reason = self.current, self.form.alasan.text().strip()
        if item is None:
            return
        temuan = item.temuan
        if temuan.disisihkan is not None:
            self._host.act(f"Temuan {temuan.kode} dikembalikan", lambda d: restore(d, temuan))
        elif reason:
            self._host.act(
                f"Temuan {temuan.kode} dikesampingkan", lambda d: set_aside(d, temuan, reason)
            )


def _takes_reference(temuan: Temuan) -> bool:
    """Whether a reference is printed where the finding stands: in a text, not in a heading."""
    return bool(temuan.references) and temuan.lokasi.kind in _WITH_REFERENCES


_WITH_REFERENCES = (Narasi.KIND, NarasiPeriode.KIND, Subsie.KIND)


def _item(row: QTreeWidgetItem | None) -> ListedFinding | None:
    # Qt gives None where nothing is chosen, whatever its types say.
    found = None if row is None else row.data(0, ITEM)
    return found if isinstance(found, ListedFinding) else None


def _heading(text: str, fold: str, hint: str = "") -> QTreeWidgetItem:
    row = QTreeWidgetItem([text])
    row.setData(0, FOLD, fold)
    row.setData(0, HINT, hint)
    return row


def _items(daftar_level: Iterable[Level]) -> list[ListedFinding]:
    return [item for level in daftar_level for group in level.groups for item in group.items]


def _same(
    known: ListedFinding, before: Iterable[Level], now: Iterable[Level]
) -> ListedFinding | None:
    """A finding as it stands now, whatever its figures say by then; None where it was mended.

    A rule may find several things in one place: these are told apart by what they say.
    """
    then, there = (
        [item for item in _items(found) if _key(item) == _key(known)] for found in (before, now)
    )
    for item in there:
        if item.temuan.pesan == known.temuan.pesan:
            return item if _is_open(item) or not _is_open(known) else None
    if len(then) != len(there):
        return None
    item = there[then.index(known)]
    return item if _is_open(item) or not _is_open(known) else None


def _next_to(
    known: ListedFinding | None, before: Iterable[Level], now: Iterable[Level]
) -> ListedFinding | None:
    """The open finding next to one that was mended or set aside."""
    if known is None:
        return None
    old = _items(before)
    place = old.index(known)
    found = (_same(item, before, now) for item in (*old[place + 1 :], *reversed(old[:place])))
    return next((item for item in found if item is not None and _is_open(item)), None)


def _is_open(item: ListedFinding) -> bool:
    return item.temuan.disisihkan is None


def _key(item: ListedFinding) -> tuple[str, Address]:
    return (item.temuan.kode, item.temuan.lokasi)


def _table(temuan: Temuan) -> str:
    rows = "".join(
        f"<tr><td style='padding-right:18px'>{escape(label)}</td>"
        f"<td align='right'><b>{escape(text)}</b></td></tr>"
        for label, text in temuan.rincian_angka
    )
    return f"<table cellspacing='2'>{rows}</table>"
