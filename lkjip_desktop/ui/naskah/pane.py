"""The tab of the chapter texts: their list, the editor, and the page they make."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.app.command.temuan import set_aside
from lkjip_desktop.app.overview.naskah import EditedText, TextPart, mark, parts, suspects
from lkjip_desktop.app.overview.progress import Stage
from lkjip_desktop.app.session import Session
from lkjip_desktop.domain.formula.periode import quarter_name
from lkjip_desktop.domain.model.entity import (
    Gambar,
    Lampiran,
    Narasi,
    Pengesampingan,
    SuratPengantar,
)
from lkjip_desktop.domain.model.jurnal import Revision
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.temuan.finding import Temuan
from lkjip_desktop.ui.gambar.pictures import Pictures
from lkjip_desktop.ui.gambar.scans import Scans
from lkjip_desktop.ui.kit import icon, theme
from lkjip_desktop.ui.kit.focus import InnerFocus, stops
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.form.question import ask_reason
from lkjip_desktop.ui.kit.host import FINDINGS, Host
from lkjip_desktop.ui.kit.label import ElidedLabel, PlainLabel
from lkjip_desktop.ui.kit.mark import Mark, MarkLabel
from lkjip_desktop.ui.naskah.focused_field import FocusedField
from lkjip_desktop.ui.naskah.format_bar import FormatBar
from lkjip_desktop.ui.naskah.live_bar import LiveBar
from lkjip_desktop.ui.naskah.page import PartPage
from lkjip_desktop.ui.naskah.places import PlaceList, TextRow
from lkjip_desktop.ui.naskah.ways import WaysOut
from lkjip_desktop.ui.pratinjau.pane import PreviewPane

LETTER: Final = "surat_pengantar"
SCANS: Final = "lampiran"
NARROW: Final = 1120
"""Pixels of the tab below which the pages are not shown."""
HEAD_GAPS: Final = 36
"""Beside and between the tools over a text and the button that marks it as done (px)."""
_LINES: Final = 3
"""Of a finding under its text at most; the pane of the findings tells all of it."""
_SIDES: Final = (252, 689, 424)


@dataclass
class TextsForm:
    """forms/naskah.ui."""

    root: QWidget
    belah: QSplitter
    jumlah: QLabel
    daftar: PlaceList
    kepala: QWidget
    tata_alat: QHBoxLayout
    tandai: QPushButton
    halaman: QStackedWidget
    tata_pita: QVBoxLayout
    pita_temuan: QFrame
    temuan_tanda: MarkLabel
    temuan_teks: ElidedLabel
    temuan_hidup: QPushButton
    temuan_rujukan: QPushButton
    temuan_kesampingkan: QPushButton
    temuan_lain: QPushButton
    kanan: QWidget
    tata_kanan: QHBoxLayout


class TextsPane(InnerFocus):
    """See Pane."""

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._parts: tuple[TextPart, ...] = ()
        self._pages: dict[str, QWidget] = {}
        self._current = ""
        self.form = form = load("naskah", TextsForm, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form.root)
        self.tools, self.bar = FormatBar(), LiveBar()
        form.tata_alat.addWidget(self.tools)
        form.tata_pita.addWidget(self.bar)
        self.focused = FocusedField(host, self.tools, self.bar)
        self.preview = PreviewPane(host)
        form.tata_kanan.addWidget(self.preview)
        self.inner = form.daftar
        form.belah.setSizes(list(_SIDES))
        form.belah.setStretchFactor(0, 0)
        form.belah.setStretchFactor(1, 1)
        form.belah.setStretchFactor(2, 0)
        form.kanan.setMinimumWidth(1)  # not that of what is in it: the window may get narrower
        form.pita_temuan.hide()
        form.temuan_teks.dress(theme.font(), most=_LINES)
        self._connect()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the text needs the room of the pages."""
        super().resizeEvent(event)
        self.form.kanan.setVisible(event.size().width() >= NARROW)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._lead_to_text()

    def _lead_to_text(self) -> None:
        """Let Tab come to the text, and to what stands below it, before the pages beside it.

        These were made first; what stands below was there before any text.
        """
        found = stops(self.form.halaman) if self.form.halaman.isVisible() else ()
        bars = (self.bar, self.form.pita_temuan)
        below = [button for bar in bars for button in bar.findChildren(QPushButton)]
        for before, after in pairwise((self.tools.form.sisipkan, *found, *below)):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        form = self.form
        form.daftar.chosen.connect(self._choose)
        form.daftar.confirmed.connect(self._enter)
        form.tandai.clicked.connect(self.toggle_done)
        self.tools.resized.connect(self._fit_head)
        self.tools.picture_wanted.connect(self._choose_picture)
        self._ways = WaysOut(self._host, form.temuan_hidup, form.temuan_rujukan)
        # What mends a finding, or sets it aside, hides its button.
        for button in (form.temuan_hidup, form.temuan_rujukan, form.temuan_kesampingkan):
            button.clicked.connect(self._back_to_text)
        form.temuan_kesampingkan.clicked.connect(self._set_aside)
        form.temuan_lain.clicked.connect(lambda: self._host.show_side(FINDINGS))
        self.focused.taken.connect(self._on_taken)
        self.focused.pictured.connect(self._take_picture)

    # Pane

    def show_report(self, session: Session) -> None:
        self.focused.forget()
        for page in self._pages.values():
            self.form.halaman.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self._current = ""
        self.refresh(None)

    def refresh(self, revision: Revision | None) -> None:
        self._parts = parts(self._host.session.laporan, self._host.session.periode)
        if self._teks(self._current) is None and self._current != SCANS:
            self._current = next((t.where.id for b in self._parts for t in b.daftar_teks), "")
            self._turn_preview()
        self._show_page()
        self._show_list()
        self._tell()
        self.preview.refresh()

    def keep(self) -> bool:
        return False not in [_keeper(page).keep() for page in self._pages.values()]

    def open_address(self, address: Address) -> bool:
        row = address.id
        laporan = self._host.session.laporan
        if address.kind == Lampiran.KIND:
            self._go(SCANS)
            page = self._pages[SCANS]
            return isinstance(page, _ScansPage) and page.scans.open_address(address)
        if address.kind == Gambar.KIND:
            picture = laporan.find(Gambar, row)
            place = picture.tempat if picture else ""
            found = (t.where.id for b in self._parts for t in b.daftar_teks if t.tempat == place)
            row = next(found, "")
        if self._teks(row) is None:
            return False
        self._go(row)
        page = self._pages[self._part_of(row)]
        return isinstance(page, PartPage) and page.open_address(address)

    # the list

    def _show_list(self) -> None:
        places: list[TextRow] = [self._letter()]
        worst = self._worst()
        for bagian in self._parts:
            if bagian.number:
                places.append(TextRow(bagian.kode, bagian.title, bagian.number, is_group=True))
            for teks in bagian.daftar_teks:
                title = teks.title if bagian.number else bagian.title
                group = bagian.kode if bagian.number else ""
                level = worst.get(teks.where.id)
                stage = teks.stage if teks.asked else None
                places.append(TextRow(teks.where.id, title, "", stage, level, group))
        scans = self._host.session.laporan.children(Lampiran, "indikator", None)
        places.append(TextRow(SCANS, "Lampiran", stage=Stage.BEGUN if scans else Stage.EMPTY))
        self.form.daftar.show_rows(tuple(places), self._current)
        stages = [place.stage for place in places if place.key not in {LETTER, SCANS}]
        total = len(stages) - stages.count(None)
        self.form.jumlah.setText(f"{stages.count(Stage.DONE)} dari {total} selesai")

    def _letter(self) -> TextRow:
        letter = self._host.session.laporan.surat_pengantar
        filled = [bool(letter.nomor), bool(letter.tanggal), bool(letter.kepada)]
        stage = Stage.BEGUN if any(filled) else Stage.EMPTY
        return TextRow(LETTER, "Surat pengantar", stage=Stage.DONE if all(filled) else stage)

    def _worst(self) -> dict[str, Mark]:
        """The gravest finding of each text, by its row."""
        found: dict[str, Mark] = {}
        for temuan in self._findings():
            found.setdefault(temuan.lokasi.id, Mark(temuan.tingkat.value))
        return found

    def _findings(self) -> list[Temuan]:
        """What is open about chapter texts, the gravest first."""
        session = self._host.session
        if not session.examining:
            return []
        return [
            temuan
            for temuan in session.findings
            if temuan.lokasi.kind == Narasi.KIND
            and temuan.disisihkan is None
            and temuan.indikator is None
        ]

    def _enter(self, key: str) -> None:
        if key == SCANS:
            self.open_address(Address(Lampiran.KIND, ""))
            return
        self._choose(key)
        if key != LETTER:
            self._go(self._current)

    def _choose(self, key: str) -> None:
        if key == LETTER:
            letter = self._host.session.laporan.surat_pengantar
            QTimer.singleShot(0, self, self._show_list)  # a press chooses its row after it told us
            self._host.open_address(Address(SuratPengantar.KIND, letter.id, "nomor"))
            return
        chapter = next((b for b in self._parts if b.kode == key), None)
        self._go(chapter.daftar_teks[0].where.id if chapter else key, focus=False)

    def _go(self, key: str, *, focus: bool = True) -> None:
        if not self.keep():
            return
        self._current = key
        self._show_page()
        page = self.form.halaman.currentWidget()
        if isinstance(page, PartPage):
            page.go_to(key, focus=focus)
            self.focused.serve(page.fields[key])
        else:
            self.focused.forget()
        self._show_list()
        self._tell()
        self._turn_preview()

    # the page

    def _part_of(self, row: str) -> str:
        """The code of the part a text stands in; tasks of sections stand under theirs."""
        for bagian in self._parts:
            if any(teks.where.id == row for teks in bagian.daftar_teks):
                return bagian.kode
        return SCANS

    def _teks(self, row: str) -> EditedText | None:
        return next((t for b in self._parts for t in b.daftar_teks if t.where.id == row), None)

    def _show_page(self) -> None:
        kode = self._part_of(self._current)
        bagian = next((b for b in self._parts if b.kode == kode), None)
        page = self._pages.get(kode)
        if isinstance(page, PartPage) and bagian is not None and not page.fits(bagian):
            self.focused.forget()
            self.form.halaman.removeWidget(page)
            page.deleteLater()
            page = None
        if page is None:
            page = _ScansPage(self._host) if bagian is None else self._new_page(bagian)
            self._pages[kode] = page
            self.form.halaman.addWidget(page)
        if isinstance(page, PartPage) and bagian is not None:
            page.show_part(bagian)
        elif isinstance(page, _ScansPage):
            page.scans.show_place(None)
        self.form.halaman.setCurrentWidget(page)
        self._lead_to_text()
        idle = self.focused.field is None
        if idle and isinstance(page, PartPage) and self._current in page.fields:
            self.focused.serve(page.fields[self._current])

    def _new_page(self, bagian: TextPart) -> PartPage:
        return PartPage(self._host, self.focused, bagian)

    def _on_taken(self) -> None:
        """The keyboard went into another text of the page."""
        field = self.focused.field
        row = field.teks.where.id if field is not None and field.teks is not None else ""
        if row != self._current and self._teks(row) is not None:
            self._current = row
            self._show_list()
            self._tell()
            self._turn_preview()

    def _turn_preview(self) -> None:
        for bagian in self._parts:
            for teks in bagian.daftar_teks:
                if teks.where.id == self._current:
                    own = (teks.title,) if bagian.number else ()
                    self.preview.show_heading(_printed(bagian.title, teks), *own)

    # done, findings

    def _tell(self) -> None:
        teks, form = self._teks(self._current), self.form
        form.tandai.setVisible(teks is not None)
        view = self._host.session.view
        done = teks is not None and teks.done
        form.tandai.setAccessibleName("Selesai" if done else "Tandai selesai")
        self._fit_head()
        icon.put(form.tandai, "centang", theme.current(), "ok_text" if done else "text2")
        if teks is not None:
            may = view.may_add(Narasi, {"indikator": None, "tempat": teks.tempat})
            form.tandai.setEnabled(may)
        self._tell_findings()

    def _fit_head(self) -> None:
        """Where the tools need the room, the button beside them keeps its tick only."""
        form, tools = self.form, self.tools.form.tata.minimumSize().width()
        form.tandai.setText(form.tandai.accessibleName())
        if tools + form.tandai.sizeHint().width() > form.kepala.width() - HEAD_GAPS:
            form.tandai.setText("")

    def _tell_findings(self) -> None:
        """Show the gravest finding of the text in hand; underline what all quote on its page."""
        form, every = self.form, self._findings()
        found = [item for item in every if item.lokasi.id == self._current]
        form.pita_temuan.setVisible(bool(found))
        page = self.form.halaman.currentWidget()
        for row, field in page.fields.items() if isinstance(page, PartPage) else ():
            said = (words for t in every if t.lokasi.id == row for words in suspects(t))
            field.editor.show_suspects(said)
        if found:
            form.temuan_tanda.show_mark(Mark(found[0].tingkat.value))
            form.temuan_teks.show_text(found[0].pesan)
            form.temuan_lain.setText(f"{len(found) - 1} temuan lain")
            form.temuan_lain.setVisible(len(found) > 1)
            may = self._host.session.view.may_add(Pengesampingan, {})
            form.temuan_kesampingkan.setVisible(may)
        self._ways.show(found[0] if found else None)

    def _back_to_text(self) -> None:
        if self.focused.field is not None:
            self.focused.field.editor.setFocus()

    def _set_aside(self) -> None:
        found = [item for item in self._findings() if item.lokasi.id == self._current]
        if not found or not self.keep():
            return
        temuan, title = found[0], "Kesampingkan temuan"
        words = (temuan.pesan, "Kesampingkan", temuan.dahulu)
        reason = ask_reason(self._host.window, title, *words)
        if reason:
            label = f"Kesampingkan {temuan.kode}"
            self._host.act(label, lambda draft: set_aside(draft, temuan, reason))

    def toggle_done(self) -> None:
        """Mark the text in hand as done, or take the mark away."""
        if not self.keep():
            return
        teks = self._teks(self._current)
        if teks is not None:
            verb = "Batalkan selesai" if teks.done else "Tandai selesai"
            done = not teks.done
            self._host.act(f"{verb} {teks.title}", lambda draft: mark(draft, teks, done=done))

    # pictures

    def _choose_picture(self) -> None:
        pictures = self._pictures_in_hand()
        if pictures is not None and self.keep():
            pictures.choose(self.focused.picture_place())

    def _take_picture(self, mime: QMimeData) -> None:
        pictures = self._pictures_in_hand()
        if pictures is not None and self.keep():
            pictures.take(mime, self.focused.picture_place())

    def _pictures_in_hand(self) -> Pictures | None:
        """Those of the section in which the cursor stands."""
        page, field = self.form.halaman.currentWidget(), self.focused.field
        held = field.teks.where.id if field is not None and field.teks is not None else ""
        return page.pictures(held or self._current) if isinstance(page, PartPage) else None


class _ScansPage(QWidget):
    """The scanned documents at the end of the report."""

    def __init__(self, host: Host) -> None:
        super().__init__()
        self.setProperty("peran", "permukaan")
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 16, 36, 28)
        column.setSpacing(12)
        heading = PlainLabel("Lampiran")
        heading.setProperty("peran", "judul_bab")
        self.scans = Scans(host)
        column.addWidget(heading)
        column.addWidget(self.scans)
        column.addStretch(1)

    def keep(self) -> bool:
        return self.scans.keep()


def _keeper(page: QWidget) -> "PartPage | _ScansPage":
    if isinstance(page, PartPage | _ScansPage):
        return page
    raise TypeError(page)


def _printed(title: str, teks: EditedText) -> str:
    """A title as the pages print it: the report of a quarter does not name the quarter again."""
    return title.removesuffix(f" {quarter_name(teks.periode)}") if teks.periode else title
