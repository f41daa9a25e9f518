"""The tables of the report as a workbook, read back: every figure exact, no text a formula."""

import datetime as dt
import re
import zipfile
from dataclasses import replace
from fractions import Fraction
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from lkjip_desktop.app.overview.naskah import default_for
from lkjip_desktop.domain.display.places import as_written
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.model.entity import Baris, Indikator
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.waktu import day_words
from lkjip_desktop.domain.number.figure import format_number, round_half_up
from lkjip_desktop.report.compose import compose, export_tables
from lkjip_desktop.report.context import Context
from lkjip_desktop.report.engine.build import Cancelled
from lkjip_desktop.report.engine.number import Numbered, Numbering
from lkjip_desktop.report.engine.pages.page import Meta
from lkjip_desktop.report.engine.style import A4
from lkjip_desktop.report.engine.table.grid import Row, TableColumn
from lkjip_desktop.report.engine.table.table import Table
from lkjip_desktop.report.engine.text import Exact
from lkjip_desktop.report.xlsx.cell import LONGEST
from lkjip_desktop.report.xlsx.chart import VIEWS
from lkjip_desktop.report.xlsx.width import widths_of
from lkjip_desktop.report.xlsx.workbook import (
    CHARTS,
    INDEX,
    content_text,
    read_figure,
    tables,
    write,
)
from tests.contoh import laporan_contoh
from tests.pecahan import pecahan

ABOUT = Meta(title="Laporan", satker="Kantor & Rekan", short="LKjIP", draft=False, paper=A4)


def context(laporan: Laporan) -> Context:
    hasil = as_written(laporan, figures(laporan))
    return Context(laporan, hasil, lambda place: default_for(laporan, place), lambda _: None)


def sheets(path: Path) -> dict[str, list[list[Any]]]:
    book = CalamineWorkbook.from_path(path)
    return {
        name: book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        for name in book.sheet_names
    }


def one(tmp_path: Path, *rows: Row, columns: tuple[TableColumn, ...] = ()) -> list[list[Any]]:
    """The rows below the headings of one table."""
    heads = columns or (TableColumn("Uraian"), TableColumn("Jumlah", "number"))
    table = Table(heads, rows, Numbered("table", "Judul"))
    Numbering().assign(table.marks())
    write([table], ABOUT, tmp_path / "t.xlsx")
    return sheets(tmp_path / "t.xlsx")["Tabel 1"][4:]


@pytest.mark.parametrize("name", ["induk", "kecil", "besar"])
def test_every_numbered_table_is_a_sheet_with_every_printed_cell(name: str, tmp_path: Path) -> None:
    ctx = context(laporan_contoh(name))
    out = tmp_path / "t.xlsx"
    written = export_tables(ctx, out)
    story = compose(ctx)
    ctx.numbering.assign(mark for block in story for mark in block.marks())
    found, read = tables(story), sheets(out)
    assert written == len(found) == len(set(read) - {INDEX, CHARTS})
    marks = [mark for mark in ctx.numbering.marks if mark.kind == "table"]
    assert [item.title for item in found if item.table.mark] == [
        f"{mark.name}  {mark.title}" for mark in marks
    ]
    for item in found:
        rows = read[item.sheet]
        assert rows[0][0] == item.title
        for printed, stored in zip(item.table.rows, rows[4:], strict=False):
            for place, cell in enumerate(printed.cells):
                wanted = "" if cell is None else content_text(cell)
                assert _again(stored[place], wanted) == wanted


def _again(stored: Any, printed: str) -> str:
    """What is stored, written as it is printed: the number must show as the printed one."""
    if isinstance(stored, str):
        return stored
    if isinstance(stored, dt.date):
        return day_words(stored)
    figure = read_figure(printed)
    assert figure is not None
    shown = round_half_up(Fraction(repr(stored)), figure.places)
    assert shown == Fraction(figure.value)
    return printed


def test_the_contents_link_to_every_table(tmp_path: Path) -> None:
    out = tmp_path / "t.xlsx"
    export_tables(context(laporan_contoh("kecil")), out)
    names = [name for name in sheets(out) if name not in (INDEX, CHARTS)]
    with zipfile.ZipFile(out) as archive:
        index = archive.read("xl/worksheets/sheet1.xml").decode()
        first = archive.read("xl/worksheets/sheet3.xml").decode()
    for name in names:
        assert f"location=\"'{name}'!A1\"" in index
    assert f"location=\"'{INDEX}'!A1\"" in first
    assert 'state="frozen"' in first


def test_the_four_states_of_a_figure_stay_apart(tmp_path: Path) -> None:
    rows = [Row(("a", "1.250,50")), Row(("b", "0")), Row(("c", "-")), Row(("d", ""))]
    assert [row[1] for row in one(tmp_path, *rows)] == [1250.5, 0, "-", ""]


def test_words_are_never_a_formula_nor_a_number(tmp_path: Path) -> None:
    words = ("=1+1", "+62", "-5", "@SUM(A1)", "007", "12", "http://a.b", "_x0041_", "a\nb")
    rows = one(tmp_path, *(Row((word, "9–12")) for word in words))
    assert [row[0] for row in rows] == list(words)
    assert [row[1] for row in rows] == ["9–12"] * len(words)
    with zipfile.ZipFile(tmp_path / "t.xlsx") as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet2.xml")
        assert b"quotePrefix" in archive.read("xl/styles.xml")


def test_what_no_sheet_can_hold_is_replaced_visibly(tmp_path: Path) -> None:
    long = "x" * (LONGEST + 5)
    rows = one(tmp_path, Row(("a\x01b\ud800", "")), Row((long, "1" * 20)))
    assert rows[0][0] == "a□b?"
    assert rows[1][0] == "x" * (LONGEST - 1) + "…"
    assert rows[1][1] == "1" * 20


def test_names_of_sheets_are_whole_and_differ(tmp_path: Path) -> None:
    marks = [Numbered("table", "a", number="1/2:[x]" + "y" * 40) for _ in range(3)]
    story = [Table((TableColumn("A"),), (Row(("b",)),), mark) for mark in marks]
    Numbering().assign(mark for table in story for mark in table.marks())
    write(story, ABOUT, tmp_path / "t.xlsx")
    names = list(sheets(tmp_path / "t.xlsx"))
    assert len(set(names)) == 4
    assert all(len(name) <= 31 for name in names)


@given(pecahan(), st.integers(0, 4))
def test_a_printed_figure_is_read_as_it_is_printed(value: Any, places: int) -> None:
    printed = format_number(value, places)
    figure = read_figure(printed)
    if figure is None:
        assert sum(map(str.isdigit, printed)) > 15
    else:
        assert format_number(type(value)(figure.value), places) in {printed, printed[1:]}


def test_the_same_report_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.xlsx", "b.xlsx"):
        export_tables(context(laporan_contoh("kecil")), tmp_path / name)
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_a_cancelled_export_leaves_the_old_file(tmp_path: Path) -> None:
    out = tmp_path / "t.xlsx"
    out.write_bytes(b"lama")
    with pytest.raises(Cancelled):
        export_tables(context(laporan_contoh("kecil")), out, lambda done, _: done < 2)
    assert out.read_bytes() == b"lama"
    assert [path.name for path in tmp_path.iterdir()] == ["t.xlsx"]


def test_hostile_names_and_an_empty_report_are_written(tmp_path: Path) -> None:
    laporan = laporan_contoh("kecil")
    rows = [replace(row, uraian='=HYPERLINK("x")\'\x00') for row in laporan.daftar(Baris)]
    export_tables(context(laporan.with_changes(rows)), tmp_path / "a.xlsx")
    gone = [(Indikator, row.id) for row in laporan.daftar(Indikator)]
    export_tables(context(laporan.with_changes(gone=gone)), tmp_path / "b.xlsx")
    assert CalamineWorkbook.from_filelike(BytesIO((tmp_path / "b.xlsx").read_bytes()))


@pytest.mark.parametrize("name", ["induk", "kecil", "besar"])
def test_every_formula_recomputes_to_what_the_report_prints(name: str, tmp_path: Path) -> None:
    ctx = context(laporan_contoh(name))
    out = tmp_path / "t.xlsx"
    export_tables(ctx, out)
    story = compose(ctx)
    ctx.numbering.assign(mark for block in story for mark in block.marks())
    book = numeric_cells(out)
    many = 0
    for item in tables(story):
        cells = book[item.sheet]
        for cell, (formula, kept) in cells.items():
            if formula:
                many += 1
                assert evaluated(formula, cells) == pytest.approx(kept, rel=1e-12), (item, cell)
    assert many > (100 if name != "kecil" else 20)


@pytest.mark.parametrize("name", ["induk", "besar", "triwulan"])
def test_a_sheet_is_printed_on_the_width_of_a_page_in_letters_that_can_be_read(name: str) -> None:
    ctx = context(laporan_contoh(name))
    story = compose(ctx)
    ctx.numbering.assign(mark for block in story for mark in block.marks())
    wide = {item.sheet: sum(widths_of(item.table)) for item in tables(story)}
    # A sheet is made as wide as a page on its side: of 150 signs each is seven points high.
    assert {sheet: width for sheet, width in wide.items() if width > 150} == {}


def numeric_cells(path: Path) -> dict[str, dict[str, tuple[str, float]]]:
    """Formula and kept number of each numeric cell, by sheet and cell."""
    with zipfile.ZipFile(path) as package:
        names = re.findall(r'<sheet name="([^"]+)"', package.read("xl/workbook.xml").decode())
        found = {}
        for number, name in enumerate(names, 1):
            sheet = package.read(f"xl/worksheets/sheet{number}.xml").decode()
            # Without a type it is a number: texts are numbers of texts, of the type s.
            cell = r'<c r="([A-Z]+\d+)"(?: s="\d+")?>(?:<f>([^<]*)</f>)?<v>([^<]*)</v>'
            found[name] = {at: (told, float(kept)) for at, told, kept in re.findall(cell, sheet)}
    return found


def evaluated(formula: str, cells: dict[str, tuple[str, float]]) -> float:
    """What a spreadsheet makes of a formula: of names, ranges, SUM and AVERAGE."""

    def listed(inside: str) -> list[float]:
        numbers = []
        for part in inside.split(","):
            first, _, last = part.partition(":")
            last = last or first
            columns = range(ord(first[0]), ord(last[0]) + 1)
            rows = range(int(first[1:]), int(last[1:]) + 1)
            named = (f"{chr(column)}{row}" for column in columns for row in rows)
            numbers += [cells[at][1] for at in named if at in cells]
        return numbers

    gathered = re.fullmatch(r"(SUM|AVERAGE)\((.*)\)", formula)
    if gathered:
        numbers = listed(gathered[2])
        return sum(numbers) / (len(numbers) if gathered[1] == "AVERAGE" else 1)
    plain = re.sub(r"[A-Z]+\d+", lambda m: repr(cells[m[0]][1]), formula.replace("$", ""))
    return float(eval(plain, {}))  # noqa: S307 - numbers and signs that were just put there


def test_a_figure_is_kept_in_full_and_shown_as_printed(tmp_path: Path) -> None:
    whole = Exact.of("33,33", Fraction(100, 3))
    cut = Exact.of("66,66", Fraction(200, 3))  # cut off, not rounded: shown so it would be 66,67
    rows = one(tmp_path, Row(("a", whole)), Row(("b", cut)), Row(("c", "1,50")))
    assert rows[0][1] == pytest.approx(100 / 3, abs=1e-13)
    assert rows[1][1] == 66.66
    assert rows[2][1] == 1.5


def test_days_and_years_are_days_and_numbers(tmp_path: Path) -> None:
    columns = (TableColumn("Tanggal", "code"), TableColumn("2024", "number"))
    rows = one(tmp_path, Row(("13 Maret 2023", "5")), Row(("32 Maret 2023", "6")), columns=columns)
    assert rows[0][0] == dt.date(2023, 3, 13)
    assert rows[1][0] == "32 Maret 2023"
    assert sheets(tmp_path / "t.xlsx")["Tabel 1"][3][1] == 2024


def test_the_two_main_views_are_charts_over_their_cells(tmp_path: Path) -> None:
    out = tmp_path / "t.xlsx"
    export_tables(context(laporan_contoh("induk")), out)
    with zipfile.ZipFile(out) as package:
        charts = [n for n in package.namelist() if re.fullmatch(r"xl/charts/chart\d+.xml", n)]
        drawn = [package.read(name).decode() for name in charts]
    titles = {re.search(r"<a:t>([^<]+)</a:t>", chart)[1] for chart in drawn}
    assert titles == {view.title for view in VIEWS.values()}
    assert all("!$" in chart and "<c:f>" in chart for chart in drawn)


def test_no_sheet_is_wider_than_a_page_can_show_legibly(tmp_path: Path) -> None:
    words = "kata " * 40
    columns = tuple(TableColumn(f"Kolom {number}") for number in range(4))
    one(tmp_path, Row((words,) * 4), columns=columns)
    with zipfile.ZipFile(tmp_path / "t.xlsx") as package:
        sheet = package.read("xl/worksheets/sheet2.xml").decode()
    assert sum(map(float, re.findall(r'width="([\d.]+)"', sheet))) < 150
    assert 'fitToHeight="0"' in sheet
    assert 'orientation="landscape"' in sheet
