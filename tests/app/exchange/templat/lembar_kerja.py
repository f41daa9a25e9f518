"""A clerk at a workbook: reads a template, types into it, moves its rows, saves it plainly."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import xlsxwriter
from python_calamine import CalamineWorkbook

from lkjip_desktop.app.exchange.templat.page import NEW
from lkjip_desktop.app.exchange.templat.plan import plan
from lkjip_desktop.app.exchange.templat.proposal import ImportProposal, ProposedCell, apply
from lkjip_desktop.app.exchange.templat.sign import HIDDEN, ROW, TABLE
from lkjip_desktop.app.exchange.templat.write import write_template
from lkjip_desktop.app.session import Session
from lkjip_desktop.domain.model.entity import Subsie
from lkjip_desktop.domain.model.laporan import Laporan
from tests.contoh import name_of
from tests.memory import document_of

CELL = re.compile(r"([A-Z]+)([0-9]+)")


class LembarKerja:
    """All sheets of a workbook as rows; saved by another program than the one that made it."""

    def __init__(self, path: Path) -> None:
        book = CalamineWorkbook.from_path(path)
        self.sheets: dict[str, list[list[Any]]] = {
            name: book.get_sheet_by_name(name).to_python(skip_empty_area=False)
            for name in book.sheet_names
        }
        self.percent: set[tuple[str, int, int]] = set()
        self.formulas: dict[tuple[str, int, int], str] = {}

    def __getitem__(self, where: str) -> Any:
        sheet, row, column = place(where)
        return self.sheets[sheet][row][column]

    def __setitem__(self, where: str, value: Any) -> None:
        sheet, row, column = place(where)
        rows = self.sheets[sheet]
        while len(rows) <= row:
            rows.append([])
        rows[row] += [""] * (column + 1 - len(rows[row]))
        rows[row][column] = value

    def find(self, table: str, row: str, column: str) -> str:
        """Where a cell stands: the table's key begins with `table`, the row's holds `row`."""
        for sheet, rows in self.sheets.items():
            keys: list[Any] = []
            for number, cells in enumerate(rows):
                mark = str(cells[0]) if cells else ""
                if mark.startswith(TABLE):
                    keys = cells if mark.startswith(TABLE + table) else []
                elif keys and row in mark and mark.startswith((ROW, row)) and column in keys:
                    return f"{sheet}!{letters(keys.index(column))}{number + 1}"
        raise KeyError((table, row, column))

    def new_row(self, table: str, number: int) -> Callable[[str], str]:
        """Where the columns of an empty row stand, by the key of each."""

        def where(column: str) -> str:
            sheet, row, col = place(self.find(table, NEW, column))
            return f"{sheet}!{letters(col)}{row + 1 + number}"

        return where

    def row_of(self, where: str) -> list[Any]:
        sheet, row, _ = place(where)
        return self.sheets[sheet][row]

    def save(self, path: Path) -> Path:
        book = xlsxwriter.Workbook(
            path, {"strings_to_urls": False, "default_date_format": "dd/mm/yyyy"}
        )
        percent = book.add_format({"num_format": "0.00%"})
        for name, rows in self.sheets.items():
            sheet = book.add_worksheet(name)
            for number, cells in enumerate(rows):
                for column, value in enumerate(cells):
                    where = (name, number, column)
                    if where in self.formulas:
                        sheet.write_formula(number, column, self.formulas[where])
                    elif isinstance(value, str):
                        sheet.write_string(number, column, value)
                    else:
                        form = percent if where in self.percent else None
                        sheet.write(number, column, value, form)
            if name == HIDDEN:
                sheet.very_hidden()
        book.close()
        return path


def place(where: str) -> tuple[str, int, int]:
    sheet, _, cell = where.rpartition("!")
    found = CELL.fullmatch(cell)
    assert found
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - 64
    return sheet, int(found[2]) - 1, column - 1


def letters(column: int) -> str:
    return chr(65 + column) if column < 26 else letters(column // 26 - 1) + chr(65 + column % 26)


_templates: dict[tuple[str, str | None, str], tuple[bytes, int]] = {}


class Meja:
    """A report in memory, the template of one section, and what comes of importing it."""

    def __init__(
        self, laporan: Laporan, folder: Path, seksi: str | None = None, periode: str = ""
    ) -> None:
        self.document = document_of(laporan)
        self.session = Session(self.document, "Petugas")
        rows = laporan.daftar(Subsie)
        named = {row.kode: row.id for row in rows}
        self.subsie = None if seksi is None else named[seksi]
        self.path = folder / "templat.xlsx"
        self.periode = periode
        self.cells = self._write(name_of(laporan), seksi)

    def _write(self, example: str, seksi: str | None) -> int:
        """The template of an example is made once and copied: it is the same each time."""
        key = (example, seksi, self.periode)
        if key not in _templates:
            cells = write_template(self.session, self.subsie, self.path, self.periode)
            if not example:
                return cells
            _templates[key] = self.path.read_bytes(), cells
        data, cells = _templates[key]
        self.path.write_bytes(data)
        return cells

    @property
    def laporan(self) -> Laporan:
        return self.session.laporan

    def plan(self, path: Path | None = None, **options: bool) -> ImportProposal:
        return plan(self.session, path or self.path, **options)

    def fill(self, type_in: Callable[[LembarKerja], object], **options: bool) -> ImportProposal:
        """The preview after the clerk typed."""
        book = LembarKerja(self.path)
        type_in(book)
        return self.plan(book.save(self.path.with_name("isi.xlsx")), **options)

    def take(self, rencana: ImportProposal, *more: ProposedCell) -> None:
        apply(self.session, rencana, [*rencana.langsung, *more])
