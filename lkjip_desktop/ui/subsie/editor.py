"""The editor of one indikator: its head, its pages, and the mark that it is done."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Protocol, cast

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from lkjip_desktop.app.overview.progress import missing
from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.model.bukti import of_indikator
from lkjip_desktop.domain.model.entity import Gambar, Indikator, Jenjang, Sasaran
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.tree import jenjang_of
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.ui.kit import icon, theme
from lkjip_desktop.ui.kit.focus import lead_into
from lkjip_desktop.ui.kit.frame import PlainBar
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.label import ElidedLabel
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.kit.tokens import TYPE_PAGE
from lkjip_desktop.ui.subsie.part import IndicatorPage

if TYPE_CHECKING:
    from lkjip_desktop.ui.subsie.angka.page import FiguresPage


class EditorForm(Protocol):
    """The widgets of forms/seksi.ui that belong to the editor."""

    remah: ElidedLabel
    urutan: QLabel
    sebelumnya: QToolButton
    berikutnya: QToolButton
    judul: ElidedLabel
    tab: PlainBar
    tandai: QPushButton
    editor: QWidget
    isi: QStackedWidget


@dataclass(frozen=True, slots=True)
class PageKind:
    """A page of the editor: its title, whose letter no menu has, and how it is built."""

    key: str
    title: str
    build: Callable[[Host, QWidget], QWidget]


def _figures(host: Host, parent: QWidget) -> QWidget:
    from lkjip_desktop.ui.subsie.angka.page import FiguresPage

    return FiguresPage(host, parent)


def _texts(host: Host, parent: QWidget) -> QWidget:
    from lkjip_desktop.ui.subsie.texts import TextsPage

    return TextsPage(host, parent)


def _actions(host: Host, parent: QWidget) -> QWidget:
    from lkjip_desktop.ui.subsie.rencana import ActionPage

    return ActionPage(host, parent)


def _past(host: Host, parent: QWidget) -> QWidget:
    from lkjip_desktop.ui.subsie.sheets import PastPage

    return PastPage(host, parent)


def _pictures(host: Host, parent: QWidget) -> QWidget:
    from lkjip_desktop.ui.subsie.pictures import PicturesPage

    return PicturesPage(host, parent)


def _evidence(host: Host, parent: QWidget) -> QWidget:
    from lkjip_desktop.ui.subsie.evidence import EvidencePage

    return EvidencePage(host, parent)


def _about(host: Host, parent: QWidget) -> QWidget:
    from lkjip_desktop.ui.subsie.sheets import AboutPage

    return AboutPage(host, parent)


def _history(host: Host, parent: QWidget) -> QWidget:
    from lkjip_desktop.ui.subsie.history import HistoryPage

    return HistoryPage(host, parent)


FIGURES, TEXTS, PAST, PICTURES = "angka", "analisis", "tahun_lalu", "gambar"
ACTIONS, EVIDENCE, ABOUT, HISTORY = "rencana", "bukti", "tentang", "riwayat"
PAGES: Final = (
    PageKind(FIGURES, "&Angka", _figures),
    PageKind(TEXTS, "Anal&isis", _texts),
    PageKind(ACTIONS, "&Renaksi", _actions),
    PageKind(PAST, "Ta&hun lalu", _past),
    PageKind(PICTURES, "&Gambar", _pictures),
    PageKind(EVIDENCE, "B&ukti", _evidence),
    PageKind(ABOUT, "T&entang", _about),
    PageKind(HISTORY, "Ri&wayat", _history),
)

HEAD_GAPS: Final = 46
"""Beside and between the tabs and the button that marks an indikator as done (px)."""
_PAGE_OF_KIND: Final = {
    "narasi": TEXTS,
    "narasi_periode": TEXTS,
    "kendala": TEXTS,
    "aksi": ACTIONS,
    "nilai_aksi": ACTIONS,
    "capaian_lalu": PAST,
    "standar": PAST,
    "gambar": PICTURES,
    "lampiran": PICTURES,
    "bukti": EVIDENCE,
}
_FIGURE_COLUMNS: Final = frozenset(
    {"", "target", "target_atas", "realisasi", "realisasi_anggaran", "selesai"}
)


def page_of(address: Address) -> str:
    """The page on which a cell under an indikator is edited."""
    if address.kind == Indikator.KIND and address.column not in _FIGURE_COLUMNS:
        return ABOUT
    return _PAGE_OF_KIND.get(address.kind, FIGURES)


class IndicatorEditor:
    """Shows one indikator at a time; its pages are built when they are first seen."""

    def __init__(self, host: Host, form: EditorForm) -> None:
        self._host = host
        self._form = form
        self._hasil: IndikatorResult | None = None
        self._pages: dict[str, QWidget] = {}
        self._counts: dict[str, int] = {}
        form.remah.dress(theme.font(12), "text2")
        form.judul.dress(theme.font(TYPE_PAGE, 600), "text", 2)
        for kind in PAGES:
            form.tab.addTab(kind.title)
        form.tab.currentChanged.connect(self._on_tab)
        form.tab.called.connect(self.begin)
        form.tandai.clicked.connect(self.toggle_done)

    @property
    def indikator(self) -> str:
        """Id of the indikator that is open, "" while there is none."""
        return self._hasil.indikator.id if self._hasil else ""

    def keep(self) -> bool:
        """Store what is being typed; False where that failed."""
        pages = tuple(self._pages.values())  # storing shows the report anew, which may add one
        return False not in [_page(page).keep() for page in pages]

    def show_indicator(self, hasil: IndikatorResult, place: int, count: int) -> None:
        """Show an indikator, the `place`th of `count` in its list."""
        self._hasil = hasil
        self._show_head(hasil, place, count)
        self._show_page()

    def _show_head(self, hasil: IndikatorResult, place: int, count: int) -> None:
        form, laporan, row = self._form, self._host.session.laporan, hasil.indikator
        form.remah.show_text(_crumbs(laporan, row))
        form.urutan.setText(f"{place} dari {count}")
        form.sebelumnya.setEnabled(place > 1)
        form.berikutnya.setEnabled(place < count)
        form.judul.show_text(row.nama or "Indikator tanpa nama", row.kode)
        self._counts = {
            PICTURES: len(laporan.children(Gambar, "indikator", row.id)),
            EVIDENCE: sum(len(i.rows(laporan)) for i in of_indikator(laporan, row.id)),
        }
        self._show_done(hasil)

    def _show_counts(self, *, shown: bool) -> None:
        """Say on its tab how much there is on a page."""
        for key, count in self._counts.items():
            title = PAGES[_place(key)].title
            self._form.tab.setTabText(
                _place(key), f"{title} ({count})" if count and shown else title
            )

    def _show_done(self, hasil: IndikatorResult) -> None:
        form, done = self._form, hasil.indikator.selesai == 1
        where = Address(Indikator.KIND, hasil.indikator.id, "selesai")
        form.tandai.setAccessibleName("Selesai" if done else "Tandai selesai")
        icon.put(form.tandai, "centang", theme.current(), "ok_text" if done else "")
        form.tandai.setEnabled(self._host.session.view.may_edit(where))
        lacking = missing(self._host.session.laporan, hasil)
        words = f"Masih kurang: {', '.join(lacking)}" if lacking else "Semua isian sudah ada"
        verb = "Batalkan selesai" if done else "Tandai selesai"
        form.tandai.setToolTip(f"{verb} (Ctrl+T)\n{words}")
        self.fit_head()

    def fit_head(self) -> None:
        """Where the tabs need the room, the button beside them keeps its tick only.

        What still lacks room says no longer how much there is.
        """
        self._form.tandai.setText(self._form.tandai.accessibleName())
        self._show_counts(shown=True)
        if self._is_cut():
            self._form.tandai.setText("")
        if self._is_cut():
            self._show_counts(shown=False)

    def _is_cut(self) -> bool:
        form = self._form
        needed = form.tab.sizeHint().width() + form.tandai.sizeHint().width()
        return needed > form.editor.width() - HEAD_GAPS

    def _on_tab(self) -> None:
        focus = QApplication.focusWidget()
        inside = focus is not None and self._form.isi.isAncestorOf(focus)
        self.keep()
        self._show_page()
        self.fit_head()  # the tab that is open is set in heavier letters
        if inside:  # else the keys would go to whatever comes next in order, such as a mark
            self.begin()

    def _show_page(self) -> None:
        if self._hasil is None:
            return
        kind = PAGES[max(0, self._form.tab.currentIndex())]
        page = self._pages.get(kind.key)
        if page is None:
            page = self._pages[kind.key] = kind.build(self._host, self._form.isi)
            self._form.isi.addWidget(page)
            if kind.key == FIGURES:
                cast("FiguresPage", page).next_indicator = self._go_on
        _page(page).show_indicator(self._hasil)
        self._form.isi.setCurrentWidget(page)
        lead_into(self._form.tandai, page)

    def _go_on(self) -> bool:
        """Go to the next indikator, or stay where something is not stored; False at the last."""
        if not self.keep():
            return True
        form = self._form
        there = form.berikutnya.isEnabled()
        form.berikutnya.click()
        return there

    def begin(self) -> None:
        """Put the focus where one begins to fill in the page that is open."""
        if self._hasil is not None:
            _page(self._form.isi.currentWidget()).begin()

    def paste(self, mime: QMimeData) -> bool:
        """Give the page that is open what was pasted beside it; False where it wants none."""
        take = getattr(self._form.isi.currentWidget(), "take", None)
        return self._hasil is not None and take is not None and bool(take(mime))

    @property
    def page(self) -> str:
        """Key of the page that is open."""
        return PAGES[max(0, self._form.tab.currentIndex())].key

    def open_page(self, key: str) -> IndicatorPage:
        """Go to a page."""
        self._form.tab.setCurrentIndex(_place(key))
        return _page(self._pages[key])

    def open_address(self, address: Address) -> bool:
        """Put the focus into a cell of the indikator that is open."""
        page = self.open_page(page_of(address))
        return page.open_address(address) or address.kind == Indikator.KIND

    def show_in_hand(self, address: Address) -> bool:
        """Put the focus into a cell if the page that is open shows it, whoever's it is."""
        page = self._form.isi.currentWidget()
        return (
            self._hasil is not None
            and page_of(address) == self.page
            and _page(page).open_address(address)
        )

    def toggle_done(self) -> None:
        """Mark the indikator as done, naming what is still missing, or take the mark away."""
        if self._hasil is None or not self.keep():
            return
        row = self._hasil.indikator
        done = 0 if row.selesai else 1
        where = Address(Indikator.KIND, row.id, "selesai")
        label = f"{'Tandai' if done else 'Batalkan'} selesai {row.kode}"
        revision = self._host.act(label, lambda draft: draft.set(where, done))
        if revision is None or not done:
            return
        lacking = missing(self._host.session.laporan, self._hasil)
        if lacking:
            words = f"{row.kode} ditandai selesai, tetapi masih kurang: {', '.join(lacking)}."
            self._host.show_message(words, Mark.PERINGATAN)
        else:
            self._host.show_message(f"{row.kode} selesai.")


def _page(page: QWidget) -> IndicatorPage:
    return cast("IndicatorPage", page)


def _place(key: str) -> int:
    return next(place for place, kind in enumerate(PAGES) if kind.key == key)


def _crumbs(laporan: Laporan, row: Indikator) -> str:
    sasaran = laporan.find(Sasaran, row.sasaran)
    if sasaran is None:
        return "Tanpa sasaran"
    jenjang = laporan.find(Jenjang, jenjang_of(laporan, sasaran))
    return "  ›  ".join(filter(None, (jenjang.nama if jenjang else "", sasaran.nama)))
