"""What a section enters, as pages of tables: the same cells the window offers, each with a key."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from functools import partial
from typing import Final, TypeAlias

from lkjip_desktop.app.command.edit import CellRef, CellTarget, cell, keyed_cell
from lkjip_desktop.app.overview.naskah import aspects, key_of, may_write
from lkjip_desktop.app.sheet.anggaran import anggaran_sheet, is_as_one, may_spend, spent
from lkjip_desktop.app.sheet.cell import Rows, View, computed, figure, label, plain, text
from lkjip_desktop.app.sheet.lembar import (
    CellState,
    ColumnWidth,
    EntryCell,
    EntrySheet,
    SheetColumn,
    SheetRow,
)
from lkjip_desktop.app.sheet.quarter import may_type, own_figure
from lkjip_desktop.app.sheet.rincian import column_key, make_rows, rincian_sheet
from lkjip_desktop.app.sheet.table.alokasi import AlokasiRef, AlokasiTable
from lkjip_desktop.app.sheet.table.base import ListTable, PlanTable
from lkjip_desktop.app.sheet.table.indikator import IndikatorTable
from lkjip_desktop.app.sheet.table.kegiatan import KegiatanTable, RealisasiRef, daftar_revisi, pagu
from lkjip_desktop.app.sheet.table.lalu import PastYearTable
from lkjip_desktop.app.sheet.table.renstra import RenstraTable
from lkjip_desktop.domain.display.nama import cell_name
from lkjip_desktop.domain.formula.anggaran import AlokasiResult
from lkjip_desktop.domain.formula.figures import Figures, IndikatorResult
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import Entity, Indikator, Narasi, NarasiPeriode, Subsie
from lkjip_desktop.domain.model.jurnal import Contents
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.model.wewenang import Wewenang
from lkjip_desktop.domain.number.figure import FigureColumn, entry_text
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.store.draft import Draft

NewRow: TypeAlias = Mapping[Hashable, CellTarget]
Maker: TypeAlias = Callable[[Draft, int], Sequence[NewRow]]
Formulas: TypeAlias = Mapping[tuple[str, str], str]
"""Formulas by row (NEW: every new one) and column; {x} is column x in the row, {x:} all of it."""

NEW: Final = "+"
OFFICER: Final = "perencanaan"
"""What the officer's own template is asked for by."""
OFFICER_NAME: Final = "Perencanaan"

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
_LEFT: Final = (
    '=IF(OR({pagu}="-",{realisasi}="-"),"-",'
    'IF(AND(ISNUMBER({pagu}),ISNUMBER({realisasi})),{pagu}-{realisasi},""))'
)
_SPENT: Final = (
    '=IF(OR({pagu}="-",{realisasi}="-"),"-",'
    "IF(AND(ISNUMBER({pagu}),ISNUMBER({realisasi})),"
    'IF({pagu}=0,"-",{realisasi}/{pagu}*100),""))'
)
_SUM: Final = '=IF(COUNT({realisasi:})=ROWS({realisasi:}),SUM({realisasi:}),"")'


@dataclass(frozen=True, slots=True)
class TemplatTable:
    """A table of the template: its sheet, how rows are added to it, and what it computes."""

    kunci: str
    judul: str
    lembar: EntrySheet
    make: Maker | None = None
    formulas: Formulas = field(default_factory=dict)
    wide: bool = False
    """Whether the last column holds long texts and runs over all others."""


@dataclass(frozen=True, slots=True)
class TemplatPage:
    """One sheet of the workbook; several tables stand below each other."""

    nama: str
    judul: str
    tabel: tuple[TemplatTable, ...]
    catatan: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TemplatOwner:
    """Whose template it is; the planning officer has no id."""

    id: str | None
    nama: str


def find_section(laporan: Laporan, wanted: str) -> TemplatOwner:
    """The section a name, short name or code means; Refusal where none or several do."""
    word = wanted.strip().casefold()
    if word == OFFICER:
        return section(laporan, None)
    rows = laporan.daftar(Subsie)
    found = [r for r in rows if word in {x.casefold() for x in (r.kode, r.nama_pendek, r.nama)}]
    if len(found) == 1 and word:
        return section(laporan, found[0].id)
    names = ", ".join([*(row.kode or row.nama_pendek or row.nama for row in rows), OFFICER])
    raise Refusal(f"Seksi “{wanted}” tidak dikenal; yang ada: {names}.")


def section(laporan: Laporan, subsie: str | None) -> TemplatOwner:
    """The section with this id, None: the planning officer."""
    row = laporan.find(Subsie, subsie)
    return TemplatOwner(subsie, (row.nama or row.kode) if row else OFFICER_NAME)


def sections(laporan: Laporan) -> tuple[TemplatOwner, ...]:
    """Whom a template can be made for, the planning officer last."""
    rows = [section(laporan, row.id) for row in laporan.daftar(Subsie)]
    return (*rows, section(laporan, None))


def view_of(
    laporan: Laporan,
    figures: Figures,
    subsie: str | None,
    allowed: Callable[[Address], bool] = lambda _: True,
    periode: str = "",
) -> View:
    """The report as its template shows it: cells of that section alone can be filled in.

    `periode` is the quarter it is of, "" the year; `figures` are those up to its end.
    """
    owners = Wewenang.of(laporan)

    def may_edit(address: Address) -> bool:
        return owners.owner(address) == subsie and allowed(address)

    def may_add(kind: type[Entity], values: Contents) -> bool:
        return owners.owner_of_new(kind, values) == subsie

    name_of = partial(cell_name, laporan)
    return View(laporan, figures.settings, may_edit, may_add, name_of, periode=periode)


def pages(view: View, figures: Figures, subsie: str | None) -> tuple[TemplatPage, ...]:
    """Every page with a cell to fill in: planning first, then one for each indikator, then money.

    A rincian that serves several indikator is filled in under its own.
    """
    found = list(_planning(view, figures)) if subsie is None else []
    for hasil in figures.indikator.values():
        if hasil.indikator.subsie == subsie:
            found.append(_indikator(view, hasil))
    found.append(_money(view, figures, subsie))
    return tuple(page for page in map(_filled_in, found) if page.tabel)


def _filled_in(page: TemplatPage) -> TemplatPage:
    """The page without tables in which nothing is entered."""
    kept = tuple(t for t in page.tabel if t.lembar.baris_baru or any(_entries(t.lembar)))
    return TemplatPage(page.nama, page.judul, kept, page.catatan)


def _entries(lembar: EntrySheet) -> Iterator[EntryCell]:
    for baris in lembar.baris:
        yield from (sel for sel in baris.sel if is_entry(sel))


def is_entry(sel: EntryCell) -> bool:
    """Whether a cell is filled in here; a rujukan is set in the window alone."""
    known = isinstance(sel.alamat, CellRef | AlokasiRef | RealisasiRef)
    return sel.keadaan is CellState.ENTRI and known and not sel.rujukan


# the planning officer


def _planning(view: View, figures: Figures) -> Iterator[TemplatPage]:
    tables: tuple[tuple[str, PlanTable], ...] = (
        ("Indikator", IndikatorTable()),
        ("Renstra", RenstraTable()),
        ("Pagu", pagu()),
        ("Revisi pagu", daftar_revisi()),
        ("Kegiatan", KegiatanTable()),
        ("Alokasi", AlokasiTable()),
        ("Tahun lalu", PastYearTable()),
    )
    for name, table in tables:
        lembar = table.sheet(view, figures)
        make = table.make if isinstance(table, ListTable) and lembar.baris_baru else None
        if make is None:
            lembar = _closed(lembar)
        yield TemplatPage(name, lembar.nama or name, (TemplatTable(f"t/{name}", "", lembar, make),))


def _closed(lembar: EntrySheet) -> EntrySheet:
    """The sheet as one that takes no new rows."""
    return replace(lembar, baris_baru=())


# an indikator


_ABOUT: Final = (
    SheetColumn("nama", "Keterangan", lebar=ColumnWidth.LENTUR),
    SheetColumn("isi", "Isi"),
)


def _indikator(view: View, hasil: IndikatorResult) -> TemplatPage:
    row = hasil.indikator
    key = row.id
    own = [item for item in hasil.rincian if item.rincian.indikator == row.id]
    tables = [TemplatTable(f"i/{key}", "Indikator", _about(view, hasil), wide=True)]
    tables += [_rincian(view, item) for item in own]
    tables.append(_budget(view, hasil))
    tables.append(TemplatTable(f"n/{key}", "Analisis", _texts(view, hasil), wide=True))
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
    own = own_figure(view, row)
    typed = (own and own[1] is not None) or not any(item.dihitung for item in hasil.rincian)
    if own is not None and typed:
        where, raw = own
        sel = figure(view, where, raw, kolom=kolom, editable=may_type(view, where))
        lines.append(SheetRow("realisasi", (label(f"Realisasi ({row.satuan})"), sel)))
    source = cell(row, "sumber_data")
    may = view.may_edit(source.address(view.laporan))
    words_of = text(view, source, row.sumber_data, editable=may)
    lines.append(SheetRow("sumber_data", (label("Sumber data"), words_of)))
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


def _rincian(view: View, hasil: RincianResult) -> TemplatTable:
    rincian = hasil.rincian
    lembar = rincian_sheet(view, hasil, Rows())
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


def _budget(view: View, hasil: IndikatorResult) -> TemplatTable:
    as_one = is_as_one(hasil)
    lembar = anggaran_sheet(view, hasil, as_one=as_one)
    lines = [*(line.alokasi.id for line in hasil.alokasi), "jumlah"]
    by_year = view.laporan.data.pengisian_anggaran == "tahun"
    formulas = {(row, name): rule for row in lines if by_year for name, rule in _OF_MONEY}
    if not as_one and by_year:
        formulas["jumlah", "realisasi"] = _SUM
    filled = hasil.alokasi or hasil.indikator.realisasi_anggaran is not None
    lembar = lembar if filled else EntrySheet()
    return TemplatTable(f"a/{hasil.indikator.id}", "Anggaran", lembar, formulas=formulas)


_OF_MONEY: Final = (("sisa", _LEFT), ("serapan", _SPENT))


# money of lines that stand under no indikator of the section


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


def _money(view: View, figures: Figures, subsie: str | None) -> TemplatPage:
    """Lines whose realisasi is the section's though the indikator, if any, is another's."""
    lines = list(_lines(view, figures, subsie))
    by_year = view.laporan.data.pengisian_anggaran == "tahun"
    formulas = {(line.kunci, name): rule for line in lines for name, rule in _OF_MONEY if by_year}
    lembar = EntrySheet(
        kolom=_line_columns(view), baris=tuple(lines), nama="Anggaran", bernomor=False
    )
    table = TemplatTable("a/", "Realisasi menurut kegiatan", lembar, formulas=_by_text(formulas))
    return TemplatPage("Anggaran", "Realisasi anggaran kegiatan lain", (table,))


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


def key_text(key: Hashable) -> str:
    """The key of a row or a column as the workbook bears it."""
    if isinstance(key, tuple):
        return "|".join(map(key_text, key))
    return str(key) or "-"
