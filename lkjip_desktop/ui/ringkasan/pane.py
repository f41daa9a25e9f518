"""The summary pane: key figures, capaian of every indikator as bars, budget, levels, gaps."""

from html import escape
from operator import is_not

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from lkjip_desktop.app.overview.summary import KeyFigure, MissingEntry, Summary, summary
from lkjip_desktop.app.overview.waiting import waiting_summary
from lkjip_desktop.app.session import Session
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.jurnal import Revision
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.label import ElidedLabel, LinkLabel
from lkjip_desktop.ui.kit.mark import Mark, MarkLabel
from lkjip_desktop.ui.kit.tokens import TYPE_NOTE
from lkjip_desktop.ui.ringkasan.bars import LineList, SectionBars
from lkjip_desktop.ui.ringkasan.chart import BarChart, Legend

MOST_GAPS = 12
"""Indikator whose gaps are listed; the others are counted."""
VOID = (
    "Capaian, serapan, dan yang masih kurang tampil di sini begitu ada indikator. Susun sasaran"
    " dan indikator di tab Perencanaan, lalu isi pagunya."
)
VOID_PART = "Belum ada indikator di laporan ini; petugas perencanaan menyusunnya di berkas induk."


@dataclass
class SummaryForm:
    """forms/ringkasan.ui."""

    root: QScrollArea
    judul_0: QLabel
    nilai_0: QLabel
    satuan_0: QLabel
    tanda_0: MarkLabel
    catatan_0: ElidedLabel
    judul_1: QLabel
    nilai_1: QLabel
    satuan_1: QLabel
    tanda_1: MarkLabel
    catatan_1: ElidedLabel
    judul_2: QLabel
    nilai_2: QLabel
    satuan_2: QLabel
    tanda_2: MarkLabel
    catatan_2: ElidedLabel
    judul_3: QLabel
    nilai_3: QLabel
    satuan_3: QLabel
    tanda_3: MarkLabel
    catatan_3: ElidedLabel
    isi: QWidget
    pilih_capaian: QToolButton
    pilih_serapan: QToolButton
    tempat_grafik: QWidget
    tanda_arti: Legend
    seksi: SectionBars
    jenjang: LineList
    judul_kurang: QLabel
    kurang: LinkLabel
    susun: QPushButton


class SummaryPane(QWidget):
    """See Pane. A click on a bar opens its indikator."""

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._summary: Summary | None = None
        self._made_of: tuple[object, ...] = ()
        """What goes into the summary: these very objects."""
        self.form = form = load("ringkasan", SummaryForm, self)
        self.chart = BarChart()
        self.chart.setAccessibleName("Capaian per indikator")
        inside = QVBoxLayout(form.tempat_grafik)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.chart)
        self.setTabOrder(form.pilih_serapan, self.chart)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(form.root)
        self._keys = [
            _KeyWidgets(*(getattr(form, f"{name}_{n}") for name in _NAMES)) for n in range(4)
        ]
        self.chart.chosen.connect(host.open_indicator)
        form.pilih_capaian.toggled.connect(lambda _: self._show_chart())
        form.kurang.linkActivated.connect(host.open_indicator)
        form.susun.clicked.connect(lambda: host.open_address(Address(Indikator.KIND, "")))

    def show_report(self, session: Session) -> None:
        self.refresh(None)

    def refresh(self, revision: Revision | None) -> None:
        session, before = self._host.session, self._summary
        made_of = (session.laporan, session.shown, session.shadows)
        if before is None or any(map(is_not, made_of, self._made_of)):
            others = [summary(item.view.laporan, item.figures) for item in session.shadows]
            self._summary = waiting_summary(summary(session.laporan, session.shown), others)
            self._made_of = made_of
        self._show_chart()  # which marks the indikator that is open
        found = self._summary
        if found is None or before == found:
            return
        for widgets, key in zip(self._keys, found.keys, strict=True):
            widgets.show(key)
        self.form.seksi.show_rows(found.sections)
        self.form.jenjang.show_rows(found.levels)
        some = bool(found.capaian)
        self.form.isi.setVisible(some)
        self.form.susun.hide()
        if some:
            self._show_gaps(found.gaps)
        else:
            self._show_void()

    def _show_chart(self) -> None:
        if self._summary is None:
            return
        capaian = self.form.pilih_capaian.isChecked()
        bars = self._summary.capaian if capaian else self._summary.serapan
        self.chart.setAccessibleName(
            "Capaian per indikator" if capaian else "Serapan per indikator"
        )
        some = any(bar.provisional for bar in bars)
        self.form.tanda_arti.show_provisional(some)
        target = "target = 100" if capaian else "pagu = 100"
        self.chart.show_bars(bars, self._host.current_indicator, target)

    def _show_gaps(self, gaps: tuple[MissingEntry, ...]) -> None:
        lines = [
            f'<a href="{gap.indikator}" style="color:{theme.current().accent.name()};'
            f'text-decoration:none"><b>{escape(gap.kode)}</b></a>&nbsp; {escape(gap.lacking)}'
            for gap in gaps[:MOST_GAPS]
        ]
        if len(gaps) > MOST_GAPS:
            lines.append(f"dan {len(gaps) - MOST_GAPS} indikator lain")
        self._stop_at_links(some=bool(gaps))
        head = f"Masih kurang: {len(gaps)} indikator" if gaps else "Kelengkapan"
        self.form.judul_kurang.setText(head)
        self.form.kurang.setText("<br>".join(lines) or "Semua isian indikator sudah ada.")

    def _show_void(self) -> None:
        """A report without indikator has nothing to draw: say what comes first."""
        may = self._host.session.view.may_add(Indikator, {})
        self._stop_at_links(some=False)
        self.form.judul_kurang.setText("Belum ada indikator")
        self.form.kurang.setText(VOID if may else VOID_PART)
        self.form.susun.setVisible(may)

    def _stop_at_links(self, *, some: bool) -> None:
        """Let Tab come to the sentence only where there is a link in it."""
        policy = Qt.FocusPolicy.StrongFocus if some else Qt.FocusPolicy.NoFocus
        self.form.kurang.setFocusPolicy(policy)

    def keep(self) -> bool:
        return True

    def open_address(self, address: Address) -> bool:
        return False


_NAMES = ("judul", "nilai", "satuan", "tanda", "catatan")


@dataclass(frozen=True, slots=True)
class _KeyWidgets:
    """The widgets of one key figure."""

    title: QLabel
    value: QLabel
    unit: QLabel
    sign: MarkLabel
    note: ElidedLabel

    def show(self, key: KeyFigure) -> None:
        self.title.setText(key.title)
        self.value.setText(key.value)
        self.unit.setText(key.unit)
        self.unit.setVisible(bool(key.unit))
        self.sign.show_mark(Mark.GALAT if key.wrong else None)
        self.sign.setVisible(key.wrong)
        self.note.dress(theme.font(TYPE_NOTE), "error" if key.wrong else "text2")
        self.note.show_text(key.note)
        for widget in (self.title, self.value):
            widget.setToolTip(key.explained)
