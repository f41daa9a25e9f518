"""Money of lines that stand under no indikator of the section."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from lkjip_desktop.app.command.edit import CellRef, cell
from lkjip_desktop.app.exchange.templat.page import (
    Formulas,
    TemplatPage,
    TemplatTable,
    is_entry,
    key_text,
)
from lkjip_desktop.app.sheet.anggaran import may_spend, spent
from lkjip_desktop.app.sheet.cell import View, computed, figure, label
from lkjip_desktop.app.sheet.lembar import (
    ColumnWidth,
    EntryCell,
    EntrySheet,
    SheetColumn,
    SheetRow,
)
from lkjip_desktop.app.sheet.rincian import column_key
from lkjip_desktop.app.sheet.table.anggaran.belanja import BelanjaTable
from lkjip_desktop.domain.formula.anggaran.alokasi import AlokasiResult
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.number.figure import FigureColumn

_LEFT: Final = (
    '=IF(OR({pagu}="-",{realisasi}="-"),"-",'
    'IF(AND(ISNUMBER({pagu}),ISNUMBER({realisasi})),{pagu}-{realisasi},""))'
)
_SPENT: Final = (
    '=IF(OR({pagu}="-",{realisasi}="-"),"-",'
    "IF(AND(ISNUMBER({pagu}),ISNUMBER({realisasi})),"
    'IF({pagu}=0,"-",{realisasi}/{pagu}*100),""))'
)
OF_MONEY: Final = (("sisa", _LEFT), ("serapan", _SPENT))
"""What is computed of a line of money, by its column."""


def _line_columns(view: View) -> tuple[SheetColumn, ...]:
    """The realisasi of each periode that is filled in stands in a column of its own."""
    span = view.span(view.laporan.data.pengisian_anggaran)
    typed = [
        SheetColumn(
            column_key("realisasi", periode, span),
            f"Realisasi {head} (Rp)" if head else "Realisasi (Rp)",
            kolom=FigureColumn.RUPIAH,
        )
        for periode, head in span.now
    ]
    return (
        SheetColumn("kegiatan", "Kegiatan", lebar=ColumnWidth.LENTUR),
        SheetColumn("indikator", "Indikator"),
        SheetColumn("pagu", "Pagu (Rp)", kolom=FigureColumn.RUPIAH),
        *typed,
        SheetColumn("sisa", "Sisa (Rp)", kolom=FigureColumn.RUPIAH, hitungan=True),
        SheetColumn("serapan", "Serapan (%)", hitungan=True),
    )


def money_page(view: View, figures: Figures, subsie: str | None) -> TemplatPage:
    """Lines whose realisasi is the section's though the indikator, if any, is another's."""
    lines = list(_lines(view, figures, subsie))
    by_year = view.laporan.data.pengisian_anggaran == "tahun"
    formulas = {(line.kunci, name): rule for line in lines for name, rule in OF_MONEY if by_year}
    lembar = EntrySheet(
        kolom=_line_columns(view), baris=tuple(lines), nama="Anggaran", bernomor=False
    )
    table = TemplatTable("a/", "Realisasi menurut kegiatan", lembar, formulas=_by_text(formulas))
    tables = (table, *([] if subsie is None else [_spent_by_jenis(view, figures)]))
    return TemplatPage("Anggaran", "Realisasi anggaran kegiatan lain", tables)


def _spent_by_jenis(view: View, figures: Figures) -> TemplatTable:
    """The lines of belanja whose realisasi is the section's; all else of them is the officer's."""
    lembar = BelanjaTable().sheet(view, figures)
    own = tuple(baris for baris in lembar.baris if any(map(is_entry, baris.sel)))
    return TemplatTable(
        "b/", "Realisasi menurut belanja", replace(lembar, baris=own, baris_baru=())
    )


def _by_text(formulas: Mapping[tuple[Hashable, str], str]) -> Formulas:
    return {(key_text(row), name): rule for (row, name), rule in formulas.items()}


def _lines(view: View, figures: Figures, subsie: str | None) -> Iterable[SheetRow]:
    for hasil in figures.kegiatan.values():
        for item in hasil.alokasi:
            indikator = view.laporan.find(Indikator, item.alokasi.indikator)
            if indikator is not None and indikator.subsie == subsie:
                continue
            if not may_spend(view, item):
                continue
            yield SheetRow(
                item.alokasi.id,
                (
                    label(hasil.kegiatan.nama),
                    label(indikator.kode if indikator else "-"),
                    _locked(view, item.alokasi.pagu, cell(item.alokasi, "pagu")),
                    *_spent(view, item),
                    computed(item.sisa, view.settings, desimal=0),
                    computed(item.serapan, view.settings),
                ),
            )


def _spent(view: View, item: AlokasiResult) -> Iterator[EntryCell]:
    """What was spent of a line in each periode that is filled in."""
    span, cells = view.span(view.laporan.data.pengisian_anggaran), spent(view, item, as_one=False)
    return (cells[column_key("realisasi", periode, span)] for periode in span.periode)


def _locked(view: View, raw: str | None, where: CellRef) -> EntryCell:
    return figure(view, where, raw, kolom=FigureColumn.RUPIAH, editable=False)
