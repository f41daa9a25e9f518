"""The strip of results over an indikator: target, realisasi, capaian with its formula, predikat."""

from collections.abc import Callable, Hashable, Sequence
from fractions import Fraction
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QToolButton, QWidget

from lkjip_desktop.app.command.edit import CellRef
from lkjip_desktop.app.overview.waiting import NOTE, WAITING, waiting_cell, waiting_words
from lkjip_desktop.app.sheet.cell import View, measure
from lkjip_desktop.app.sheet.lembar import EntryCell
from lkjip_desktop.app.sheet.quarter import (
    Entered,
    is_own,
    may_type,
    own_figures,
    target_cell,
    target_head,
)
from lkjip_desktop.domain.display.explain import (
    explain_capaian,
    explain_predikat,
    explain_realisasi,
    persen,
)
from lkjip_desktop.domain.display.takaran import takaran
from lkjip_desktop.domain.formula.baris import RowState
from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.model.setting import PredikatSign, Settings
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU, Nilai
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.ui.catatan.begin import note_cell
from lkjip_desktop.ui.entry.commit import commit
from lkjip_desktop.ui.entry.field import FigureField
from lkjip_desktop.ui.grid.bar import GridBar
from lkjip_desktop.ui.grid.message import Message, MessageKind
from lkjip_desktop.ui.grid.sheet import CellEdit, CommitResult, Handlers
from lkjip_desktop.ui.grid.words import locked
from lkjip_desktop.ui.kit import icon, mark, theme
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.label import ElidedLabel, line_height
from lkjip_desktop.ui.kit.mark import Mark, MarkLabel
from lkjip_desktop.ui.kit.tokens import TYPE_NOTE

SIGN: Final = {
    PredikatSign.TERCAPAI: Mark.TERCAPAI,
    PredikatSign.MENDEKATI: Mark.MENDEKATI,
    PredikatSign.DI_BAWAH: Mark.DI_BAWAH,
}
_DIRECTION: Final = {"turun": "makin rendah makin baik", "rentang": "terbaik di dalam rentang"}
_MOST: Final = 2
"""Lines under a figure at most."""
_WIDEST: Final = 180
"""Px of a field at most: the page would get wider than there is room for it."""
_FIGURE: Final = 80
"""Px that a figure keeps in a page with little room; words in its place are scrolled in them."""
_LEVEL_ROLE: Final = {"galat": "error", "peringatan": "warn_text", "catatan": "text3"}


class PredikatPill(QWidget):
    """A predikat by shape, colour and word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._mark = Mark.TIDAK_BERLAKU
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_predikat(self, text: str, sign: Mark) -> None:
        """Show a predikat by its name."""
        self._text, self._mark = text, sign
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return mark.pill_size(self._text, self._mark)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        mark.paint_pill(painter, QRectF(self.rect()), self._text, theme.current(), self._mark)


@dataclass(slots=True, eq=False)
class ResultForm:
    """forms/hasil.ui."""

    root: QFrame
    sel_target: QFrame
    judul_target: QLabel
    ubah_target: QToolButton
    target: FigureField
    sampai: QLabel
    target_atas: FigureField
    satuan_target: QLabel
    tanda_target: MarkLabel
    catatan_target: ElidedLabel
    sel_realisasi: QFrame
    tanda_realisasi: QLabel
    realisasi: QLabel
    realisasi_ketik: FigureField
    satuan_realisasi: QLabel
    tanda_temuan_realisasi: MarkLabel
    catatan_realisasi: ElidedLabel
    sel_capaian: QFrame
    capaian: QLabel
    satuan_capaian: QLabel
    catatan_capaian: ElidedLabel
    sel_predikat: QFrame
    predikat: PredikatPill
    catatan_predikat: ElidedLabel


class ResultStrip(QObject):
    """Fills the strip; the target, and a realisasi without rincian, are entered in it."""

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._others: Sequence[tuple[View, IndikatorResult]] = ()
        self.form = form = load("hasil", ResultForm, parent)
        self._notes = {
            form.catatan_target: _Note(form.catatan_target, form.tanda_target),
            form.catatan_realisasi: _Note(form.catatan_realisasi, form.tanda_temuan_realisasi),
        }
        places = {
            form.target: form.catatan_target,
            form.target_atas: form.catatan_target,
            form.realisasi_ketik: form.catatan_realisasi,
        }
        handlers = Handlers(
            commit=self._commit,
            refer=self._pick,
            say=host.show_message,
            note=partial(note_cell, host),
            unread=host.unread_changed,
        )
        self.bar = GridBar(form.root)
        self.bar.hide()
        form.root.installEventFilter(self)
        for field, label in places.items():
            field.bind(handlers)
            field.noted.connect(self._notes[label].say)
            field.noted.connect(partial(self._explain, field))
            field.textChanged.connect(partial(_fit, field))
        form.ubah_target.clicked.connect(self._edit_target)

    def _explain(self, field: FigureField, why: str, refused: bool) -> None:
        """Say in full why a text in hand was not taken; over results, so that nothing moves."""
        shown = refused and field.hasFocus()
        if shown:
            self.bar.say(Message(MessageKind.GALAT, f"{field.accessibleName()}:", why))
            self._lay_bar()
        self.bar.setVisible(shown)

    def eventFilter(self, strip: QObject, event: QEvent) -> bool:
        """The strip may get higher when a text is refused: what waits now says so."""
        if event.type() is QEvent.Type.Resize and self.bar.isVisible():
            self._lay_bar()
        return False

    def _lay_bar(self) -> None:
        """Put the bar over what is computed beside the fields: it does not hold as it stands."""
        form, page = self.form, self.form.root.parentWidget()
        if self.bar.parentWidget() is not page:
            self.bar.setParent(page)
        typed = form.realisasi_ketik.isVisible()
        room = form.root.geometry()
        room.setLeft(room.left() + (form.sel_capaian if typed else form.sel_realisasi).x())
        self.bar.resize(room.size())
        room.setHeight(max(room.height(), self.bar.sizeHint().height()))
        self.bar.setGeometry(room)
        self.bar.raise_()

    def _edit_target(self) -> None:
        self.form.target.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def fields(self) -> tuple[FigureField, ...]:
        """What can be typed in, in the order of Tab."""
        return (self.form.target, self.form.target_atas, self.form.realisasi_ketik)

    def field_of(self, column: str) -> FigureField | None:
        """The field of a column of the indikator."""
        form = self.form
        return {
            "target": form.target,
            "target_atas": form.target_atas,
            "realisasi": form.realisasi_ketik,
        }.get(column)

    def _pick(self, target: Hashable) -> None:
        from lkjip_desktop.ui.entry.rujukan import pick_rujukan

        if isinstance(target, CellRef):
            pick_rujukan(self._host, target)

    def _commit(self, changes: Sequence[CellEdit]) -> CommitResult:
        target = changes[0].alamat
        if not isinstance(target, CellRef):
            raise TypeError(target)
        laporan = self._host.session.laporan
        return commit(self._host, target.label(laporan), changes)

    def show(
        self, view: View, hasil: IndikatorResult, others: Sequence[tuple[View, IndikatorResult]]
    ) -> None:
        """Show the figures of an indikator; what is not the same in all `others` waits."""
        self._others = others
        self._show_target(view, hasil)
        self._show_realisasi(view, hasil)
        self._show_reached(view.settings, hasil)

    def _unless_waiting(
        self, tell: Callable[[IndikatorResult], str], hasil: IndikatorResult, waits: str = NOTE
    ) -> str:
        """What there is to tell of an indikator, or the words for that it waits."""
        return waiting_words(tell, hasil, (other for _, other in self._others), waits)

    def _show_target(self, view: View, hasil: IndikatorResult) -> None:
        form, row = self.form, hasil.indikator
        tahun = view.laporan.data.tahun
        wide = row.polaritas == "rentang"
        form.judul_target.setText(f"Target {target_head(view) or tahun}")
        sels = [self._show_field(view, row, form.target, target_cell(view, row, "target"))]
        if wide:
            upper = target_cell(view, row, "target_atas")
            sels.append(self._show_field(view, row, form.target_atas, upper))
        session = self._host.session
        where = Address(Indikator.KIND, row.id, "target")
        against = ""
        if session.examining:
            from lkjip_desktop.app.overview.finding_list import compared_with

            against = compared_with(session.shown_findings, where)
        direction = _DIRECTION.get(row.polaritas, "")
        self._notes[form.catatan_target].rest(sels, direction, against)
        form.sampai.setVisible(wide)
        form.target_atas.setVisible(wide)
        form.satuan_target.setText(row.satuan)
        free = not form.target.isReadOnly()
        _ground(form.sel_target, "sel_isian" if free else "sel_kunci")
        icon.put(form.ubah_target, "pensil" if free else "gembok", theme.current())
        words = "Ubah target" if free else f"{locked(sels[0])}."
        form.ubah_target.setToolTip(words)
        form.ubah_target.setAccessibleName(words)

    def _show_field(
        self, view: View, row: Indikator, field: FigureField, entered: Entered
    ) -> EntryCell:
        target, raw = entered
        sel = measure(view, target, raw, row, editable=may_type(view, target))
        same = [measure(shadow, target, raw, row) for shadow, _ in self._others]
        sel = waiting_cell(sel, *same)
        field.show_cell(sel, target.label(view.laporan))
        _fit(field, field.text())  # an empty one has no text that changed
        return sel

    def _show_realisasi(self, view: View, hasil: IndikatorResult) -> None:
        form, row, rules = self.form, hasil.indikator, view.settings
        places = list(own_figures(view, row).values())
        typed = len(places) == 1 and is_own(hasil, places)
        form.realisasi.setVisible(not typed)
        form.realisasi_ketik.setVisible(typed)
        form.tanda_realisasi.setVisible(not typed)
        form.satuan_realisasi.setText(row.satuan)
        form.satuan_realisasi.show()
        note = self._unless_waiting(partial(_realisasi_note, rules=rules), hasil)
        said = self._notes[form.catatan_realisasi]
        if typed:
            said.rest([self._show_field(view, row, form.realisasi_ketik, places[0])], note)
            free = not form.realisasi_ketik.isReadOnly()
            _ground(form.sel_realisasi, "sel_isian" if free else "sel_kunci")
            return
        _ground(form.sel_realisasi, "sel_hitung")
        shown = partial(takaran(row, rules).text, kosong="…", strip="–")
        told = self._unless_waiting(lambda one: shown(one.realisasi), hasil, WAITING)
        form.realisasi.setText(told)
        form.satuan_realisasi.setVisible(told != WAITING)
        said.rest([], note)
        form.sel_realisasi.setToolTip(
            self._unless_waiting(lambda one: explain_realisasi(one, rules), hasil)
        )

    def _show_reached(self, rules: Settings, hasil: IndikatorResult) -> None:
        form = self.form
        told = self._unless_waiting
        capaian = told(lambda one: result_text(one.capaian_dibatasi, rules), hasil, WAITING)
        form.capaian.setText(capaian)
        form.satuan_capaian.setVisible(capaian != WAITING and isinstance(hasil.capaian, Fraction))
        _say(form.catatan_capaian, told(partial(_capaian_note, rules=rules), hasil), "text2")
        form.sel_capaian.setToolTip(told(lambda one: explain_capaian(one, rules), hasil))
        name = told(lambda one: predikat_words(one)[0], hasil, WAITING)
        sign = Mark.TIDAK_BERLAKU if name == WAITING else predikat_words(hasil)[1]
        form.predikat.show_predikat(name, sign)
        meaning = told(lambda one: explain_predikat(one.predikat, rules.predikat), hasil)
        _say(form.catatan_predikat, meaning if hasil.predikat else "", "text2")
        form.sel_predikat.setToolTip(meaning)


def _realisasi_note(hasil: IndikatorResult, rules: Settings) -> str:
    if hasil.belum_waktunya:
        return "diukur setahun sekali; diisi pada TW IV"
    note = explain_realisasi(hasil, rules, result=False)
    counted = hasil.indikator.realisasi is None and any(item.dihitung for item in hasil.rincian)
    if not (hasil.sementara and counted and hasil.realisasi is not None):
        return note
    return f"sementara, {_rows_filled(hasil) or note}"


def _rows_filled(hasil: IndikatorResult) -> str:
    """How many of the counted rows there are figures in, empty where none lacks them."""
    rows = [row for table in hasil.rincian if table.dihitung for row in table.baris if row.dihitung]
    empty = sum(row.keadaan is RowState.KOSONG for row in rows)
    done = sum(row.masuk for row in rows)
    return f"{done} dari {done + empty} baris" if empty else ""


def _capaian_note(hasil: IndikatorResult, rules: Settings) -> str:
    return explain_capaian(hasil, rules, result=hasil.capaian_dibatasi != hasil.capaian)


class _Note:
    """The line under an entered figure: what is typed, else what was found, else what it is."""

    def __init__(self, label: ElidedLabel, sign: MarkLabel) -> None:
        self._label = label
        self._sign = sign
        self._resting: tuple[str, str, Mark | None] = ("", "text2", None)
        self._typing = ""
        self._whole = ""
        self._most = _MOST
        self._show(*self._resting)

    def rest(self, sels: Sequence[EntryCell], text: str, short: str = "") -> None:
        """What to say while nobody types: the finding of a cell, its rujukan, or `text`.

        `short` stands for the sentence of a finding, else what it says before its way out: there is
        room for no more. The whole is the tooltip.
        """
        found = next((sel for sel in sels if sel.tingkat), None)
        pointed = next((sel for sel in sels if sel.rujukan), None)
        self._resting = (text, "text2", None)
        if pointed is not None:
            self._resting = (f"rujukan ke {pointed.rujukan}", "text2", None)
        if found is not None and found.tingkat is not None:
            words = short or found.temuan.rpartition("; ")[0] or found.temuan
            self._resting = (words, _LEVEL_ROLE[found.tingkat], Mark(found.tingkat))
            self._whole = found.temuan
        if not self._typing:
            self._show(*self._resting)

    def say(self, text: str, refused: bool) -> None:
        """What there is to say of a text being typed; "" goes back to rest."""
        self._typing = text
        # What stands below does not move while one types.
        high = self._label.height() if text else 0
        self._label.setMinimumHeight(high)
        self._most = max(1, high // line_height(theme.font(TYPE_NOTE))) if text else _MOST
        if text:
            role, sign = ("error", Mark.GALAT) if refused else ("accent", None)
            self._show(text, role, sign)
        else:
            self._show(*self._resting)

    def _show(self, text: str, role: str, sign: Mark | None) -> None:
        self._sign.show_mark(sign)
        self._sign.setVisible(sign is not None)
        _say(self._label, text, role, self._most)
        if sign is not None:
            self._label.setToolTip(text if self._typing else self._whole)


def predikat_words(hasil: IndikatorResult) -> tuple[str, Mark]:
    """The predikat of an indikator as a word and a mark, also where it has none."""
    if hasil.predikat is not None:
        return hasil.predikat.nama, SIGN[hasil.predikat.tanda]
    words = "Tidak berlaku" if hasil.capaian is TIDAK_BERLAKU else "Belum ada"
    return words, Mark.TIDAK_BERLAKU


def result_text(nilai: Nilai, rules: Settings) -> str:
    """A computed percentage as large type shows it."""
    return persen(rules).text(nilai, kosong="…", strip="–")


def _ground(frame: QFrame, role: str) -> None:
    if frame.property("peran") != role:
        theme.set_role(frame, role)


def _say(label: ElidedLabel, text: str, role: str, most: int = _MOST) -> None:
    label.dress(theme.font(TYPE_NOTE), role, most)
    label.show_text(text)


def _fit(field: FigureField, text: str) -> None:
    shown = text or field.placeholderText() or "0"
    field.ensurePolished()  # before it is seen it has the font of a small field
    width = field.fontMetrics().horizontalAdvance(shown)
    wide = max(34, min(width + 14, _WIDEST))
    field.setMinimumWidth(min(wide, _FIGURE) if text else wide)
    field.setMaximumWidth(wide)
