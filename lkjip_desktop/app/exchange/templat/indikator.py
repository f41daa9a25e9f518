"""The page of one indikator: its figures, its money, its texts, and what is told by rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Final

from lkjip_desktop.app.command.edit import CellRef, cell, keyed_cell
from lkjip_desktop.app.exchange.templat.money import OF_MONEY
from lkjip_desktop.app.exchange.templat.page import (
    NEW,
    TemplatPage,
    TemplatTable,
    is_entry,
    of_plan,
)
from lkjip_desktop.app.overview.naskah import aspects, key_of, may_write
from lkjip_desktop.app.sheet.about import TEXTS
from lkjip_desktop.app.sheet.anggaran import anggaran_sheet, is_as_one
from lkjip_desktop.app.sheet.cell import Rows, View, figure, label, plain, text
from lkjip_desktop.app.sheet.lembar import (
    CellState,
    ColumnWidth,
    EntryCell,
    EntrySheet,
    SheetColumn,
    SheetRow,
)
from lkjip_desktop.app.sheet.quarter import is_own, may_type, own_figures
from lkjip_desktop.app.sheet.rincian import make_rows, rincian_sheet
from lkjip_desktop.app.sheet.table.aksi import AksiTable
from lkjip_desktop.app.sheet.table.base import ADD
from lkjip_desktop.app.sheet.table.kendala import KendalaTable
from lkjip_desktop.domain.formula.figures import Figures, IndikatorResult
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.model.entity import Indikator, Narasi, NarasiPeriode
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.model.wewenang import INDIKATOR_COLUMNS
from lkjip_desktop.domain.number.figure import FigureColumn, entry_text

_SHARE: Final = (
    '=IF(OR({pembanding}="-",{realisasi}="-"),"-",'
    "IF(AND(ISNUMBER({pembanding}),ISNUMBER({realisasi})),"
    'IF({pembanding}=0,"-",{realisasi}/{pembanding}*100),""))'
)
_COUNTED: Final = (
    '{dihitung:},"ya",{pembanding:},"<>-",{realisasi:},"<>-",{pembanding:},"<>",'
    '{realisasi:},"<>",{pembanding:},"<>0"'
)
"""Rows that go into the sums: counted, with both figures, and something to compare with."""
_SUMS: Final = {
    name: (
        f'=IF(COUNTIFS({_COUNTED})=0,IF(COUNTIF({{{name}:}},"-"),"-",""),'
        f"SUMIFS({{{name}:}},{_COUNTED}))"
    )
    for name in ("pembanding", "realisasi")
}
_MEAN: Final = '=IFERROR(AVERAGEIFS({persentase:},{dihitung:},"ya"),"-")'
_SUM: Final = '=IF(COUNT({realisasi:})=ROWS({realisasi:}),SUM({realisasi:}),"")'


_ABOUT: Final = (
    SheetColumn("nama", "Keterangan", lebar=ColumnWidth.LENTUR),
    SheetColumn("isi", "Isi"),
)


def indikator_page(
    view: View, figures: Figures, hasil: IndikatorResult, before: IndikatorResult | None
) -> TemplatPage:
    """All that is entered under an indikator; a rincian of another is filled in there.

    `before` is the same indikator at the end of the quarter before the one that is worked on.
    """
    row = hasil.indikator
    key = row.id
    own = [item for item in hasil.rincian if item.rincian.indikator == row.id]
    tables = [TemplatTable(f"i/{key}", "Indikator", _about(view, hasil), wide=True)]
    earlier = {item.rincian.id: item for item in before.rincian} if before else {}
    tables += [_rincian(view, item, earlier.get(item.rincian.id)) for item in own]
    tables.append(_budget(view, hasil, before))
    tables.append(TemplatTable(f"n/{key}", "Analisis", _texts(view, hasil), wide=True))
    tables += [_hurdles(view, figures, key), _done(view, figures, key)]
    return TemplatPage(
        row.kode or "Indikator",
        f"{row.kode} {row.nama}".strip(),
        tuple(tables),
        tuple(_elsewhere(view, hasil)),
    )


def _elsewhere(view: View, hasil: IndikatorResult) -> Iterator[str]:
    """Where a rincian is filled in that another indikator shares with this one."""
    for item in hasil.rincian:
        home = view.laporan.find(Indikator, item.rincian.indikator)
        if home is not None and home.id != hasil.indikator.id:
            yield f"Rincian “{item.judul or 'tanpa judul'}” diisi pada indikator {home.kode}."


def _about(view: View, hasil: IndikatorResult) -> EntrySheet:
    row = hasil.indikator
    kolom = FigureColumn.PERSEN if is_percent(row.satuan) else FigureColumn.ANGKA
    reference = entry_text(hasil.target, kolom)
    upper = entry_text(hasil.target_atas, kolom)
    words = f"{reference} sampai {upper}" if upper else reference
    lines = [
        SheetRow("target", (label("Target"), plain(f"{words} {row.satuan}".strip()))),
    ]
    own = own_figures(view, row)
    if is_own(hasil, own.values()):
        for head, (where, raw) in own.items():
            sel = figure(view, where, raw, kolom=kolom, editable=may_type(view, where))
            month = f" {head}" if len(own) > 1 else ""
            key = f"realisasi{month}"
            lines.append(SheetRow(key, (label(f"Realisasi{month} ({row.satuan})"), sel)))
    for name, head in TEXTS.items():
        if name in INDIKATOR_COLUMNS:
            may = view.may_edit(Address(Indikator.KIND, row.id, name))
            sel = text(view, cell(row, name), getattr(row, name), editable=may)
            lines.append(SheetRow(name, (label(head), sel)))
    return EntrySheet(kolom=_ABOUT, baris=tuple(lines), nama="Indikator", bernomor=False)


def _texts(view: View, hasil: IndikatorResult) -> EntrySheet:
    row = hasil.indikator
    lines = []
    for teks in aspects(view.laporan, row.id, view.periode):
        kind = NarasiPeriode if teks.periode else Narasi
        where = keyed_cell(kind, "teks", *key_of(teks).values())
        sel = text(view, where, teks.text, editable=may_write(view, teks))
        lines.append(SheetRow(teks.tempat, (label(teks.title), sel)))
    return EntrySheet(kolom=_ABOUT, baris=tuple(lines), nama="Analisis", bernomor=False)


def _hurdles(view: View, figures: Figures, indikator: str) -> TemplatTable:
    """The rows of kendala of the periode; those of the quarters stand with those of the year."""
    table = KendalaTable()
    table.aim(indikator)
    return of_plan(f"k/{indikator}", "Kendala dan tindak lanjut per baris", table, view, figures)


def _done(view: View, figures: Figures, indikator: str) -> TemplatTable:
    """What was done of each step in the quarter; the officer enters all else in the plan."""
    table = AksiTable()
    table.aim(indikator)
    lembar = table.sheet(view, figures)
    lines = [
        replace(baris, sel=tuple(map(_only_done, baris.sel)))
        for baris in lembar.baris
        if baris.kunci != ADD
    ]
    kept = replace(lembar, baris=tuple(lines), baris_baru=())
    return TemplatTable(f"x/{indikator}", "Pelaksanaan rencana aksi", kept)


def _only_done(sel: EntryCell) -> EntryCell:
    where = sel.alamat
    done = isinstance(where, CellRef) and where.column in ("realisasi", "alasan")
    return sel if done or not is_entry(sel) else replace(sel, keadaan=CellState.TERKUNCI)


def _rincian(view: View, hasil: RincianResult, before: RincianResult | None) -> TemplatTable:
    rincian = hasil.rincian
    lembar = rincian_sheet(view, hasil, Rows(), before=before)
    make = partial(make_rows, rincian=rincian.id, periode=view.span(rincian.pengisian))
    formulas: dict[tuple[str, str], str] = {}
    keys = {column.kunci for column in lembar.kolom}
    if {"pembanding", "realisasi", "persentase"} <= keys and "realisasi sampai" not in keys:
        rising = [item.baris.id for item in hasil.baris if item.polaritas == "naik"]
        formulas = {(row, "persentase"): _SHARE for row in (*rising, NEW)}
        formulas |= {("jumlah", name): rule for name, rule in _SUMS.items()}
        if len(rising) == len(hasil.baris):
            formulas["jumlah", "persentase"] = _SHARE
            formulas["rata_rata", "persentase"] = _MEAN
    title = hasil.judul or "Rincian"
    return TemplatTable(
        f"r/{rincian.id}", title, lembar, make if lembar.baris_baru else None, formulas
    )


def _budget(view: View, hasil: IndikatorResult, before: IndikatorResult | None) -> TemplatTable:
    as_one = is_as_one(hasil)
    lembar = anggaran_sheet(view, hasil, as_one=as_one, before=before)
    lines = [*(line.alokasi.id for line in hasil.alokasi), "jumlah"]
    by_year = view.laporan.data.pengisian_anggaran == "tahun"
    formulas = {(row, name): rule for row in lines if by_year for name, rule in OF_MONEY}
    if not as_one and by_year:
        formulas["jumlah", "realisasi"] = _SUM
    filled = hasil.alokasi or hasil.indikator.realisasi_anggaran is not None
    lembar = lembar if filled else EntrySheet()
    return TemplatTable(f"a/{hasil.indikator.id}", "Anggaran", lembar, formulas=formulas)
