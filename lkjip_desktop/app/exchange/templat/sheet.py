"""Writes one sheet of the template: its tables, what may be typed there, and what is missing."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import groupby
from operator import itemgetter
from typing import Any

from xlsxwriter.utility import xl_rowcol_to_cell

from lkjip_desktop.app.exchange.templat.book import ACCENT, ENTRY, LINE, LOCKED, TINT, Book
from lkjip_desktop.app.exchange.templat.page import (
    NEW,
    TemplatPage,
    TemplatTable,
    is_entry,
    key_text,
)
from lkjip_desktop.app.exchange.templat.sign import END, HEAD, ROW, TABLE
from lkjip_desktop.app.exchange.templat.value import as_float, canon_of, clean, with_figures
from lkjip_desktop.app.sheet.lembar import (
    CellKind,
    CellState,
    ColumnWidth,
    EntryCell,
    SheetColumn,
    SheetRow,
)
from lkjip_desktop.app.sheet.typed import kind_of
from lkjip_desktop.domain.number.figure import FigureColumn, entry_text, parse_entry, to_canonical
from lkjip_desktop.domain.number.numeral import RefusedNumber
from lkjip_desktop.report.xlsx.cell import LONGEST, is_like_formula

_LEAD, _SIDE, _WIDE = 46, 17, 7
"""Widths in characters of the first column and of the others, and how many of them there are."""


class TemplatSheet:
    """One sheet of the template."""

    def __init__(self, book: Book, name: str, page: TemplatPage) -> None:
        self._book, self._page = book, page
        self._sheet = book.book.add_worksheet(name)
        self._row = 0

    def write(self) -> None:
        sheet, page = self._sheet, self._page
        stacked = len(page.tabel) > 1 or any(table.wide for table in page.tabel)
        sheet.hide_gridlines(2)
        sheet.set_column(0, 0, 4, None, {"hidden": True})
        if stacked:
            sheet.set_column(1, 1, _LEAD)
            most = max(len(table.lembar.kolom) for table in page.tabel)
            sheet.set_column(2, max(1 + _WIDE, most), _SIDE)
        bold = self._book.format(bold=True, font_size=13, font_color=ACCENT)
        sheet.write_string(0, 1, clean(page.judul)[:LONGEST], bold)
        grey = self._book.format(font_color="#555555")
        about = f"LKjIP {self._book.laporan.data.tahun} · {clean(self._book.seksi.nama)}"
        sheet.write_string(1, 1, about, grey)
        self._row = 3
        for words in page.catatan:
            sheet.write_string(self._row, 1, clean(words), grey)
            self._row += 1
        for table in page.tabel:
            self._table(table, stacked=stacked)
        sheet.freeze_panes(2, 2)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        allowed = ("insert_rows", "delete_rows", "sort", "format_columns", "format_rows")
        sheet.protect("", dict.fromkeys(allowed, True))

    # a table

    def _table(self, table: TemplatTable, *, stacked: bool) -> None:
        kolom = _ordered(table) if stacked else list(range(len(table.lembar.kolom)))
        sheet, row = self._sheet, self._row
        if table.judul:
            title = self._book.format(bold=True, font_color=ACCENT, font_size=11)
            sheet.write_string(row, 1, clean(table.judul)[:LONGEST], title)
            row += 1
        sheet.write_string(row, 0, TABLE + table.kunci)
        for place, index in enumerate(kolom, 1):
            sheet.write_string(row, place, key_text(table.lembar.kolom[index].kunci))
        sheet.set_row(row, None, None, {"hidden": True})
        self._row = row + 1
        if not table.wide:
            self._heads(table, kolom, stacked=stacked)
        first = self._row
        rows = list(_rows(table))
        last = first + sum(not _is_foot(baris) for baris in rows) - 1
        names = [key_text(table.lembar.kolom[index].kunci) for index in kolom]
        for baris in rows:
            self._line(table, kolom, names, baris, (first, last))
        self._mark(kolom, rows, first)
        sheet.write_string(self._row, 0, END)
        self._row += 2

    def _heads(self, table: TemplatTable, kolom: Sequence[int], *, stacked: bool) -> None:
        self._sheet.write_string(self._row, 0, HEAD)
        rows = list(_rows(table))
        for place, index in enumerate(kolom, 1):
            column = table.lembar.kolom[index]
            align = "right" if _is_figure(table, index) else "left"
            if any(baris.sel[index].jenis is CellKind.CENTANG for baris in rows):
                align = "center"
            look = self._book.format(
                bold=True, text_wrap=True, bg_color=TINT, border=1, border_color=LINE, align=align
            )
            self._sheet.write_string(self._row, place, clean(column.judul)[:LONGEST], look)
            if not stacked:
                self._sheet.set_column(place, place, _width(table, index))
        self._row += 1

    def _line(
        self,
        table: TemplatTable,
        kolom: Sequence[int],
        names: Sequence[str],
        baris: SheetRow,
        span: tuple[int, int],
    ) -> None:
        new = baris.kunci == NEW
        key = key_text(baris.kunci)
        self._sheet.write_string(self._row, 0, NEW if new else ROW + key)
        for place, (index, name) in enumerate(zip(kolom, names, strict=True), 1):
            column, sel = table.lembar.kolom[index], baris.sel[index]
            formula = table.formulas.get((NEW if new else key, name))
            if formula and not is_entry(sel):
                places = {other: at for at, other in enumerate(names, 1)}
                self._formula(place, formula, sel, places, span)
            elif is_entry(sel) or (new and sel.keadaan is CellState.ENTRI):
                content = canon_of(sel, column)
                text = sel.jenis is CellKind.TEKS
                shown = with_figures(content, self._book.live) if text else content
                if max(len(content), len(shown)) > LONGEST:
                    self._put(place, "(terlalu panjang untuk Excel; ubah di program)", LOCKED)
                    continue
                wide = table.wide and index == kolom[-1]
                self._entry(place, sel, column, table, shown, wide=wide)
                if not new:
                    self._book.remember(table.kunci, key, name, "E", content)
            else:
                written = self._locked(place, sel)
                if not new:
                    self._book.remember(table.kunci, key, name, "L", written)
        self._row += 1

    # cells

    def _entry(
        self,
        place: int,
        sel: EntryCell,
        column: SheetColumn,
        table: TemplatTable,
        content: str,
        *,
        wide: bool,
    ) -> None:
        kind = kind_of(sel, column)
        figure = sel.jenis is CellKind.ANGKA
        look: dict[str, Any] = {**ENTRY, "num_format": _look(kind) if figure else "@"}
        if figure:
            look["align"] = "right"
        elif sel.jenis is CellKind.CENTANG:
            look["align"] = "center"
        else:
            look |= {"text_wrap": True, "indent": int(place > 1 and not wide)}
        if wide:
            span = (self._row, place, self._row, place + _WIDE - 1)
            if figure:
                look["align"] = "left"
            self._sheet.merge_range(*span, "", self._book.format(**look))
            if not figure:
                self._sheet.set_row(
                    self._row, _height(content, least=4 if table.judul == "Analisis" else 1)
                )
        self._write(place, content, look, figure=figure, kind=kind)

    def _write(
        self, place: int, content: str, look: Mapping[str, Any], *, figure: bool, kind: FigureColumn
    ) -> None:
        form = self._book.format(**look)
        if not content:
            self._sheet.write_blank(self._row, place, None, form)
        elif not figure or content == "-":
            self._put(place, content, look)
        elif (value := as_float(Fraction(content))) is not None:
            self._sheet.write_number(self._row, place, value, form)
        else:
            self._put(place, entry_text(Fraction(content), kind), look)

    def _put(self, place: int, words: str, look: Mapping[str, Any]) -> None:
        if is_like_formula(words):
            look = {**look, "quote_prefix": True}
        self._sheet.write_string(self._row, place, words[:LONGEST], self._book.format(**look))

    def _validate(self, area: tuple[int, int, int, int], sel: EntryCell) -> None:
        """What may be typed: anything else is asked about, or refused where there are choices."""
        where = xl_rowcol_to_cell(area[0], area[1])
        if sel.jenis is CellKind.ANGKA:
            rule = {
                "validate": "custom",
                "value": f'=OR(ISNUMBER({where}),{where}="-")',
                "error_type": "warning",
                "error_title": "Bukan angka",
                "error_message": "Ketik angka, - bila tidak berlaku, atau kosongkan.",
            }
        elif sel.jenis in {CellKind.CENTANG, CellKind.PILIHAN}:
            words = ("ya", "tidak") if sel.jenis is CellKind.CENTANG else sel.pilihan
            rule = {
                "validate": "list",
                "source": self._book.choices(tuple(map(clean, words))),
                "error_title": "Tidak ada dalam pilihan",
                "error_message": "Pilih salah satu dari daftar.",
            }
        else:
            return
        self._sheet.data_validation(*area, rule)

    def _locked(self, place: int, sel: EntryCell) -> str:
        """Write what a locked cell shows; what was written, in canonical form."""
        words = clean(sel.teks)[:LONGEST]
        band = sel.keadaan is CellState.JUDUL
        look = {**LOCKED, "text_wrap": not band, "bold": band or sel.tebal}
        if sel.keadaan is CellState.LABEL:
            look["indent"] = min(sel.lekuk, 15)
        if sel.jenis is not CellKind.ANGKA:
            self._put(place, words, look)
            return words
        words = "-" if words == "–" else words
        look["align"] = "right"
        try:
            nilai = parse_entry(words).nilai
        except RefusedNumber:
            nilai = None
        value = as_float(nilai) if isinstance(nilai, Fraction) else None
        if value is None or nilai is None:
            self._put(place, words, look)
            return words
        places = len(words.partition(",")[2].rstrip(" %"))
        form = self._book.format(
            **look, num_format="#,##0" + (f".{'0' * places}" if places else "")
        )
        self._sheet.write_number(self._row, place, value, form)
        return to_canonical(nilai) or ""

    def _formula(
        self,
        place: int,
        rule: str,
        sel: EntryCell,
        places: Mapping[str, int],
        span: tuple[int, int],
    ) -> None:
        names = {}
        for name, column in places.items():
            names["{" + name + "}"] = xl_rowcol_to_cell(self._row, column)
            # Two ends also over one row: a row inserted there is then counted, too.
            first, last = (xl_rowcol_to_cell(row, column) for row in span)
            names["{" + name + ":}"] = f"{first}:{last}"
        for name, where in names.items():
            rule = rule.replace(name, where)
        whole = {**LOCKED, "align": "right", "italic": True, "num_format": "#,##0.00"}
        if "/" not in rule:
            whole["num_format"] = "#,##0"
        shown: str | float = "-" if sel.teks == "–" else sel.teks
        try:
            nilai = parse_entry(sel.edit).nilai
            shown = float(nilai) if isinstance(nilai, Fraction) else shown
        except RefusedNumber:
            shown = ""
        self._sheet.write_formula(self._row, place, rule, self._book.format(**whole), shown)

    def _mark(self, kolom: Sequence[int], rows: Sequence[SheetRow], first: int) -> None:
        """What may be typed; yellow where something is missing, decimals where there are some.

        Cells of one kind below each other share a rule, so that a row inserted there has it, too.
        """
        for place, index in enumerate(kolom, 1):
            kinds = [(_rule(baris, index), number) for number, baris in enumerate(rows, first)]
            for (sel, missing), run in groupby(kinds, itemgetter(0)):
                if sel is None:
                    continue
                numbers = [number for _, number in run]
                area = (numbers[0], place, numbers[-1], place)
                self._validate(area, sel)
                if sel.jenis is CellKind.ANGKA:
                    where = xl_rowcol_to_cell(numbers[0], place)
                    rule = f"=AND(ISNUMBER({where}),{where}<>ROUND({where},0))"
                    look = {"type": "formula", "criteria": rule, "format": self._book.decimals}
                    self._sheet.conditional_format(*area, look)
                if missing:
                    look = {"type": "blanks", "format": self._book.missing}
                    self._sheet.conditional_format(*area, look)


def _rule(baris: SheetRow, index: int) -> tuple[EntryCell | None, bool]:
    """A cell that stands for all that are entered like it, and whether it must not stay empty."""
    sel, new = baris.sel[index], baris.kunci == NEW
    if not is_entry(sel) and not (new and sel.keadaan is CellState.ENTRI):
        return None, False
    missing = sel.kosong_tampak and not new and sel.jenis is not CellKind.CENTANG
    return EntryCell(jenis=sel.jenis, pilihan=sel.pilihan), missing


def _rows(table: TemplatTable) -> Iterator[SheetRow]:
    """The rows; empty ones for new entries stand where the window offers to add one."""
    spare = (
        [SheetRow(NEW, table.lembar.baris_baru)] * table.spare if table.lembar.baris_baru else []
    )
    for baris in table.lembar.baris:
        if any(sel.keadaan is CellState.TINDAKAN for sel in baris.sel):
            yield from spare
            spare = []
        else:
            yield baris
    yield from spare


def _is_foot(baris: SheetRow) -> bool:
    return any(sel.keadaan is CellState.TOTAL for sel in baris.sel)


def _ordered(table: TemplatTable) -> list[int]:
    """The columns with the widest first: all tables of a page share their widths."""
    kolom = table.lembar.kolom
    wide = next((i for i, k in enumerate(kolom) if k.lebar is ColumnWidth.LENTUR), 0)
    return [wide, *(i for i in range(len(kolom)) if i != wide)]


def _is_figure(table: TemplatTable, index: int) -> bool:
    return any(baris.sel[index].jenis is CellKind.ANGKA for baris in _rows(table))


def _width(table: TemplatTable, index: int) -> float:
    column = table.lembar.kolom[index]
    if column.lebar is ColumnWidth.LENTUR:
        return 52
    cells = (baris.sel[index].teks for baris in _rows(table) if not baris.sel[index].melebar)
    longest = max((len(words) for words in (column.judul, *cells)), default=0)
    return min(max(longest + 3, 12), 44)


def _height(words: str, *, least: int) -> float:
    """Points for a text over the wide columns."""
    room = _SIDE * _WIDE - 4
    lines = sum(max(1, math.ceil(len(line) / room)) for line in words.split("\n"))
    return min(13.5 * max(lines, least) + 3, 409)


def _look(kind: FigureColumn) -> str:
    return "#,##0.00" if kind is FigureColumn.PERSEN else "#,##0"
