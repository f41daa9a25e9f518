"""Belanja: the lines of every kegiatan by jenis and sumber dana, with what was spent of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Final, TypeAlias

from lkjip_desktop.app.command.edit import keyed_cell
from lkjip_desktop.app.sheet.cell import View, computed, figure, plain, read
from lkjip_desktop.app.sheet.lembar import (
    CellContent,
    CellState,
    ColumnWidth,
    EntryCell,
    EntrySheet,
    SheetRow,
)
from lkjip_desktop.app.sheet.offer import once_for_report
from lkjip_desktop.app.sheet.rincian import BEFORE, UPTO, column_key
from lkjip_desktop.app.sheet.span import Span, quarter_before
from lkjip_desktop.app.sheet.table import field
from lkjip_desktop.app.sheet.table.anggaran.kegiatan import BELANJA, rupiah
from lkjip_desktop.app.sheet.table.base import ListTable, NewRow, Values
from lkjip_desktop.app.sheet.table.field import PlanField, distinct
from lkjip_desktop.domain.display.explain import explain_serapan, explain_sisa
from lkjip_desktop.domain.formula.anggaran.belanja import BelanjaResult, belanja_total, leaf_lines
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.periode import AsOf
from lkjip_desktop.domain.formula.sums import total
from lkjip_desktop.domain.model.entity import Belanja, Entity, Kegiatan, NilaiBelanja
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.tree import walk
from lkjip_desktop.domain.number.figure import FigureColumn, Nilai

SUMBER_DANA: Final = "RM"
"""Rupiah murni, what nearly every line is paid from."""

RealisasiOf = Callable[[View, Figures, Belanja], EntryCell]
Lines: TypeAlias = Mapping[str, BelanjaResult]
"""The results of all lines by their ids."""


@once_for_report
def _offered(laporan: Laporan) -> Callable[[Kegiatan | None], field.Choices]:
    """The choices with one that has others below it, each made once for all rows."""
    above = {item.induk for item in laporan.daftar(Kegiatan)}
    every = [item for item, _ in walk(laporan, Kegiatan)]

    @cache
    def beside(chosen: str | None) -> field.Choices:
        rows = (
            (f"{item.kode} {item.nama}", item.id)
            for item in every
            if item.id not in above or item.id == chosen
        )
        return distinct((("–", None), *rows))

    return lambda chosen: beside(chosen.id if chosen and chosen.id in above else None)


def kegiatan_choices(laporan: Laporan, row: str) -> field.Choices:
    """The kegiatan with nothing below them, and the one that was chosen before."""
    chosen = getattr(laporan.find(Belanja, row), "kegiatan", None)
    return _offered(laporan)(laporan.find(Kegiatan, chosen))


class BelanjaTable(ListTable):
    """Every line of belanja; which periode of its realisasi are typed follows the switch."""

    by_periode = True

    def __init__(self) -> None:
        fresh: Values = {"sumber_dana": SUMBER_DANA, "jenis": "52"}
        super().__init__(Belanja, "Belanja", "belanja", _fields(Span("", (), ""), {}), new=fresh)
        self._span = Span("", (), "")

    def sheet(self, view: View, figures: Figures) -> EntrySheet:
        self._span = view.span(view.laporan.data.pengisian_anggaran)
        every = (line for hasil in figures.kegiatan.values() for line in hasil.belanja)
        self.fields = _fields(self._span, {line.belanja.id: line for line in every})
        return super().sheet(view, figures)

    def joined(self, row: Entity | None) -> Values:
        if not isinstance(row, Belanja):
            return {}
        return {"kegiatan": row.kegiatan, "sumber_dana": row.sumber_dana}

    def cells_of(self, laporan: Laporan, row: Entity) -> NewRow:
        found = dict(super().cells_of(laporan, row))
        for periode in self._span.periode:
            key = column_key("realisasi", periode, self._span)
            found[key] = keyed_cell(NilaiBelanja, "realisasi", row.id, periode)
        return found

    def empty(self, view: View) -> tuple[EntryCell, ...]:
        typed = {column_key("realisasi", item, self._span): item for item in self._span.periode}
        return tuple(
            _typed(view, "", typed[item.name], editable=not view.is_closed(typed[item.name]))
            if item.name in typed
            else cell
            for item, cell in zip(self.fields, super().empty(view), strict=True)
        )

    def foot(self, view: View, figures: Figures) -> Sequence[SheetRow]:
        every = (line for hasil in figures.kegiatan.values() for line in hasil.belanja)
        lines = leaf_lines(view.laporan, every)
        if not lines:
            return ()
        whole = belanja_total(lines)
        before = total(_before(view, line.belanja) for line in lines)
        cells = {
            "kegiatan": plain("Jumlah", total=True),
            "pagu_awal": rupiah(view, whole.pagu_awal, total=True),
            "blokir": rupiah(view, whole.blokir, total=True),
            "pagu": rupiah(view, whole.pagu, total=True),
            f"realisasi {BEFORE}": rupiah(view, before, total=True),
            f"realisasi {UPTO}": rupiah(view, whole.realisasi, total=True),
            "sisa": rupiah(view, whole.sisa, total=True),
            "serapan": computed(whole.serapan, view.settings, total=True),
        }
        for periode in self._span.periode:
            typed = total(_raw(view, line.belanja.id, periode) for line in lines)
            key = column_key("realisasi", periode, self._span)
            cells[key] = rupiah(view, typed, total=True)
        blank = EntryCell(keadaan=CellState.TOTAL, isi=CellContent.KOSONG)
        return (SheetRow("jumlah", tuple(cells.get(item.name, blank) for item in self.fields)),)


def _fields(span: Span, lines: Lines) -> tuple[PlanField, ...]:
    money = FigureColumn.RUPIAH
    return (
        PlanField(
            "kegiatan",
            "Kegiatan",
            lebar=ColumnWidth.LENTUR,
            minimum=180,
            choices_of=kegiatan_choices,
        ),
        PlanField("jenis", "Jenis", minimum=120, choices=field.fixed(*BELANJA[1:])),
        PlanField("sumber_dana", "Sumber dana", minimum=88),
        PlanField("pagu_awal", "Pagu awal (Rp)", minimum=104, kolom=money),
        PlanField("blokir", "Blokir (Rp)", minimum=88, kolom=money),
        PlanField("pagu", "Pagu (Rp)", minimum=104, needed=True, kolom=money),
        *_realisasi_fields(span, lines),
        PlanField("sisa", "Sisa (Rp)", minimum=96, shown=_of(lines, _left)),
        PlanField("serapan", "Serapan (%)", minimum=84, shown=_of(lines, _absorbed)),
    )


def _of(lines: Lines, tell: Callable[[View, BelanjaResult | None], EntryCell]) -> RealisasiOf:
    """A cell that is told of the results of its line, which are looked up and not looked for."""
    return lambda view, _, row: tell(view, lines.get(row.id))


def _realisasi_fields(span: Span, lines: Lines) -> list[PlanField]:
    def head(words: str) -> str:
        return f"Realisasi: {words} (Rp)" if words else "Realisasi (Rp)"

    found = []
    if span.before:
        key = f"realisasi {BEFORE}"
        found.append(PlanField(key, head(span.before), minimum=104, shown=_spent_before))
    for periode, words in span.now:
        found.append(
            PlanField(
                column_key("realisasi", periode, span),
                head(words),
                minimum=104,
                kolom=FigureColumn.RUPIAH,
                shown=_spent_in(periode),
                typed=True,
            )
        )
    if span.upto or not span.now:
        shown = _of(lines, _spent_until)
        found.append(PlanField(f"realisasi {UPTO}", head(span.upto), minimum=104, shown=shown))
    return found


def _spent_in(periode: str) -> RealisasiOf:
    def shown(view: View, _: Figures, row: Belanja) -> EntryCell:
        editable = view.may_add(NilaiBelanja, {"belanja": row.id, "periode": periode})
        return _typed(view, row.id, periode, editable=editable and not view.is_closed(periode))

    return shown


def _raw(view: View, row: str, periode: str) -> Nilai:
    return read(view, _stored(view, row, periode))[0]


def _stored(view: View, row: str, periode: str) -> str | None:
    values = view.laporan.children(NilaiBelanja, "belanja", row) if row else ()
    return next((item.realisasi for item in values if item.periode == periode), None)


def _typed(view: View, row: str, periode: str, *, editable: bool) -> EntryCell:
    raw = _stored(view, row, periode)
    target = keyed_cell(NilaiBelanja, "realisasi", row, periode)
    found = figure(view, target, raw, kolom=FigureColumn.RUPIAH, editable=editable)
    return replace(found, nama="Realisasi belanja")


def _before(view: View, row: Belanja) -> Nilai:
    """What was spent up to the quarter before the one that is worked on."""
    data = view.laporan.data
    periode = quarter_before(data.tahun, view.periode)
    if not periode:
        return None
    due = AsOf.of(data.tahun, periode).daftar(data.pengisian_anggaran)
    values = view.laporan.children(NilaiBelanja, "belanja", row.id)
    return total(read(view, item.realisasi)[0] for item in values if item.periode in due)


def _spent_before(view: View, _: Figures, row: Belanja) -> EntryCell:
    return rupiah(view, _before(view, row), "jumlah periode")


def _spent_until(view: View, line: BelanjaResult | None) -> EntryCell:
    return rupiah(view, line.realisasi if line else None, "jumlah periode")


def _left(view: View, line: BelanjaResult | None) -> EntryCell:
    note = explain_sisa(line.pagu_sampai, line.pasti) if line else ""
    return rupiah(view, line.sisa if line else None, note)


def _absorbed(view: View, line: BelanjaResult | None) -> EntryCell:
    note = explain_serapan(line.pagu_sampai, line.pasti, view.settings) if line else ""
    return computed(line.serapan if line else None, view.settings, note=note)
