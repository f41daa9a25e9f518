"""The tables of the report as a workbook: one sheet a table, figures whole and shown as printed."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal, localcontext
from fractions import Fraction
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from lkjip_desktop.disk import replace_whole
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.engine.build import Cancelled
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.engine.pages.page import Meta
from lkjip_desktop.report.engine.style import A4
from lkjip_desktop.report.engine.table.grid import Row, RowKind, TableColumn
from lkjip_desktop.report.engine.table.table import Table
from lkjip_desktop.report.xlsx.cell import LONGEST, clean, is_like_formula, sheet_name
from lkjip_desktop.report.xlsx.chart import draw, view_of
from lkjip_desktop.report.xlsx.figure import (
    cells_of,
    content_text,
    counts,
    is_figure,
    percentages_of,
    read_date,
    read_figure,
    values_of,
    words_of,
)
from lkjip_desktop.report.xlsx.formula import Place, formulas
from lkjip_desktop.report.xlsx.width import reach, widths_of

Progress = Callable[[int, int], bool]

FONT: Final = "Arial"
ACCENT: Final = "#1F4E79"
TINT: Final = "#E3EBF4"
HAIRLINE: Final = "#B8C2CC"
LINK: Final = "#0B5CAD"
INDEX: Final = "Daftar tabel"
CHARTS: Final = "Grafik"
_FOOT: Final = 110
"""Characters of a foot, which holds 255 with its codes and with each & written twice."""
_PORTRAIT: Final = 92
"""Characters that an upright page takes side by side."""
_HEAD: Final = 3
"""The row of the headings, below the title, the way back, and an empty row."""
_DATE_LOOK: Final = "[$-421]d mmmm yyyy;@"


@dataclass(frozen=True, slots=True)
class Titled:
    """A table with what its sheet is called and headed by."""

    table: Table
    sheet: str
    title: str


def tables(story: Sequence[Block]) -> tuple[Titled, ...]:
    """The tables of a story in order: those with a number, and the forms of the appendices.

    A table of words alone that bears no number is prose set in columns, and left to the PDF.
    """
    found: list[Titled] = []
    taken = {INDEX.casefold(), CHARTS.casefold()}
    heading: Numbered | None = None
    for block in _walk(story):
        if isinstance(block, Table):
            if block.mark is not None:
                title = f"{block.mark.name}  {block.mark.title}"
                found.append(
                    Titled(block.flat or block, sheet_name(block.mark.name, taken, "Tabel"), title)
                )
            elif any(column.kind == "number" for column in block.columns):
                name = heading.name if heading else "Tabel"
                title = f"{name}  {heading.title}" if heading else name
                found.append(Titled(block, sheet_name(name, taken, "Tabel"), title))
        elif block.mark is not None and block.mark.kind not in ("table", "figure"):
            heading = block.mark
    return tuple(found)


def _walk(blocks: Sequence[Block]) -> Iterator[Block]:
    for block in blocks:
        yield block
        if not isinstance(block, Table):  # one with a long caption is parted only for the page
            yield from _walk(block.parts())


def write(
    story: Sequence[Block], about: Meta, out: Path, progress: Progress = lambda _done, _all: True
) -> int:
    """Write the workbook, whole or not at all; the number of tables. Same story, same bytes.

    The marks of the story must be numbered. Raises OSError where it cannot be written and
    Cancelled where `progress` says no.
    """
    found = tables(story)
    buffer = BytesIO()
    book = _Book(buffer, about)
    book.index(found)
    book.charts(found)
    for done, item in enumerate(found):
        if not progress(done, len(found) + 1):
            raise Cancelled
        book.table(item)
    book.close()
    replace_whole(out, buffer.getvalue())
    progress(1, 1)
    return len(found)


class _Book:
    """The workbook being written; formats are made once each."""

    def __init__(self, buffer: BytesIO, about: Meta) -> None:
        import xlsxwriter

        self._about = about
        self._book = xlsxwriter.Workbook(buffer, {"in_memory": True, "strings_to_urls": False})
        self._formats: dict[tuple[tuple[str, Any], ...], Any] = {}
        made = about.date or dt.date(2000, 1, 1)
        self._book.set_properties(
            {
                "title": clean(about.title),
                "author": clean(about.satker),
                "comments": "LKjIP Desktop",
                "created": dt.datetime(made.year, made.month, made.day, 12, tzinfo=dt.UTC),
            }
        )

    def close(self) -> None:
        self._book.close()

    def format(self, **look: Any) -> Any:
        whole = {"font_name": FONT, "font_size": 10, "valign": "top", **look}
        key = tuple(sorted(whole.items()))
        if key not in self._formats:
            self._formats[key] = self._book.add_format(whole)
        return self._formats[key]

    def index(self, found: Sequence[Titled]) -> None:
        """The first sheet: every table with a link."""
        sheet = self._book.add_worksheet(INDEX)
        sheet.hide_gridlines(2)
        widths = (16.0, _PORTRAIT - 16.0)
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width, self.format())
        draft = " (DRAF)" if self._about.draft else ""
        self._line(sheet, (0, 0), f"{self._about.title}{draft}", widths, bold=True, font_size=13)
        note = (
            "Angka disimpan dengan ketelitian penuh dan ditampilkan dengan pembulatan seperti dalam"
            " laporan; persentase, selisih, dan jumlah berupa rumus. “-” berarti tidak berlaku; sel"
            " kosong berarti belum diisi."
        )
        self._line(sheet, (1, 0), note, widths, font_color="#555555")
        for column, words in enumerate(("Tabel", "Judul")):
            self._put(sheet, _HEAD, column, words, **_HEADING)
        for row, item in enumerate(found, _HEAD + 1):
            name, _, title = item.title.partition("  ")
            self._link(sheet, row, item.sheet, name)
            self._put(sheet, row, 1, title, text_wrap=True)
        sheet.freeze_panes(_HEAD + 1, 0)
        sheet.repeat_rows(_HEAD)
        self._page(sheet, landscape=False)

    def table(self, item: Titled) -> None:
        table = item.table
        sheet = self._book.add_worksheet(item.sheet)
        sheet.hide_gridlines(2)
        widths = widths_of(table)
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width)
        self._line(sheet, (0, 0), item.title, widths, bold=True, font_size=12, font_color=ACCENT)
        self._link(sheet, 1, INDEX, INDEX)
        for column, head in enumerate(table.columns):
            align = "right" if head.kind == "number" else "left"
            self._head(sheet, column, content_text(head.head), align)
        kinds = [row.kind for row in table.rows]
        values = dict(values_of(table))
        figures = {place: v for place, v in values.items() if is_figure(table.columns[place[1]])}
        told = formulas(
            kinds, figures, _name, words=words_of(table), percentages=percentages_of(table)
        )
        for number, row in enumerate(table.rows):
            self._row(sheet, number, row, table.columns, _Figures(values, told, widths))
        last = _HEAD + len(table.rows)
        for number, note in enumerate(table.notes, last + 2):
            self._line(
                sheet, (number, 0), content_text(note), widths, font_size=9, font_color="#555555"
            )
        sheet.freeze_panes(_HEAD + 1, 0)
        sheet.repeat_rows(_HEAD)
        sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{last + 1}"})
        self._page(sheet, landscape=sum(widths) > _PORTRAIT)

    def charts(self, found: Sequence[Titled]) -> None:
        """The sheet of the main views, if their tables are there: both on one page."""
        shown = [item for item in found if view_of(item.table)]
        if shown:
            sheet = self._book.add_worksheet(CHARTS)
            sheet.hide_gridlines(2)
            for number, item in enumerate(shown):
                draw(self._book, sheet, number, item.sheet, item.table, _HEAD + 1)
            self._page(sheet, landscape=False)

    def _line(
        self, sheet: Any, place: Place, words: str, widths: Sequence[float], **look: Any
    ) -> None:
        """Words over columns of these widths, as high as they need; none runs beyond them."""
        row, first = place
        size = look.get("font_size", 10)
        room = int(max(sum(widths), 1) * 10 / size)
        lines = sum(-(-max(len(line), 1) // room) for line in words.split("\n"))
        dressed = {**look, "text_wrap": True}
        if len(widths) > 1:
            last = first + len(widths) - 1
            sheet.merge_range(row, first, row, last, "", self.format(**dressed))
        self._put(sheet, row, first, words, **dressed)
        if lines > 1 or not row:
            sheet.set_row(row, lines * size * 1.3 + 2)

    def _head(self, sheet: Any, column: int, words: str, align: str) -> None:
        """A heading; a year stays a number that one can calculate with."""
        if _YEAR_TEXT.fullmatch(words):
            form = self.format(align=align, num_format="0", **_HEADING)
            sheet.write_number(_HEAD, column, int(words), form)
        else:
            self._put(sheet, _HEAD, column, words, align=align, **_HEADING)

    def _row(
        self,
        sheet: Any,
        number: int,
        row: Row,
        columns: Sequence[TableColumn],
        figures: _Figures,
    ) -> None:
        look = _LOOKS[row.kind]
        cells = cells_of(row, columns)
        for place, (cell, column) in enumerate(zip(cells, columns, strict=True)):
            shown = "" if cell is None else content_text(cell)
            over = reach(row, cells, place) if shown else 1
            if over > 1:
                at = (number + _HEAD + 1, place)
                self._line(sheet, at, shown, figures.widths[place : place + over], **look)
            elif not any(reach(row, cells, before) > place - before for before in range(place)):
                dressed = {**look, "text_wrap": column.kind == "text"}
                self._cell(sheet, (number, place), shown, column, dressed, figures)

    def _cell(
        self,
        sheet: Any,
        place: Place,
        shown: str,
        column: TableColumn,
        look: Mapping[str, Any],
        figures: _Figures,
    ) -> None:
        row, at = place[0] + _HEAD + 1, place[1]
        figure = read_figure(shown) if counts(column, shown) else None
        if figure is not None:
            align = {} if column.kind == "number" else {"align": "left"}
            form = self.format(**look, **align, num_format=figure.look)
            self._figure(sheet, (row, at), figures.values[place], figures.told.get(place), form)
        elif (day := read_date(shown)) is not None:
            form = self.format(**look, align="left", num_format=_DATE_LOOK)
            sheet.write_datetime(row, at, day, form)
        elif shown:
            align = {"align": "right"} if column.kind == "number" else {}
            self._put(sheet, row, at, shown, **look, **align)
        else:
            sheet.write_blank(row, at, None, self.format(**look))

    def _figure(
        self, sheet: Any, place: Place, value: Fraction, formula: str | None, form: Any
    ) -> None:
        """A number with all the digits a spreadsheet keeps; what a formula comes to beside it."""
        with localcontext(prec=_KEPT):
            number = Decimal(value.numerator) / Decimal(value.denominator)
        if formula is None:
            sheet.write_number(*place, number, form)
        else:
            sheet.write_formula(*place, formula, form, number)

    def _put(self, sheet: Any, row: int, column: int, words: str, **look: Any) -> None:
        """Text that stays text: behind a quote mark it is none the less one after editing."""
        if is_like_formula(words):
            look["quote_prefix"] = True
        sheet.write_string(row, column, _fitting(words), self.format(**look))

    def _link(self, sheet: Any, row: int, target: str, words: str) -> None:
        form = self.format(font_color=LINK, underline=1)
        sheet.write_url(row, 0, f"internal:'{target}'!A1", form, _fitting(words))

    def _page(self, sheet: Any, *, landscape: bool) -> None:
        (sheet.set_landscape if landscape else sheet.set_portrait)()
        sheet.set_paper(_FOLIO if self._about.paper.height > A4.height else _A4)
        sheet.set_margins(left=0.6, right=0.5, top=0.7, bottom=0.7)
        sheet.fit_to_pages(1, 0)
        short = clean(f"{self._about.short}  {self._about.satker}")[:_FOOT].replace("&", "&&")
        sheet.set_footer(f"&L&8{short}&R&8&P dari &N")


_HEADING: Final[Mapping[str, Any]] = {
    "bold": True,
    "text_wrap": True,
    "valign": "vcenter",
    "bg_color": TINT,
    "top": 2,
    "bottom": 1,
    "top_color": ACCENT,
    "bottom_color": ACCENT,
}
_KEPT: Final = 17
"""Digits that a number in a file needs to be read back as the same."""
_YEAR_TEXT: Final = re.compile(r"(?:19|20)\d\d")
_LINE: Final = {"bottom": 1, "bottom_color": HAIRLINE}
_LOOKS: Final[Mapping[RowKind, Mapping[str, Any]]] = {
    "row": _LINE,
    "head": _LINE,
    "band": {**_LINE, "bold": True, "bg_color": "#F1F4F8"},
    "level": {**_LINE, "bold": True, "font_color": ACCENT},
    "total": {"bold": True, "top": 1, "bottom": 1, "top_color": ACCENT, "bottom_color": ACCENT},
}
_A4, _FOLIO = 9, 14
"""Papers by the numbers of the format; folio is 216 x 330 mm."""


@dataclass(frozen=True, slots=True)
class _Figures:
    """The exact figures of a table by place, the formulas that come to some, and its widths."""

    values: Mapping[Place, Fraction]
    told: Mapping[Place, str]
    widths: Sequence[float]


def _name(place: Place) -> str:
    """How the sheet calls a cell of the table."""
    from xlsxwriter.utility import xl_rowcol_to_cell

    name: str = xl_rowcol_to_cell(place[0] + _HEAD + 1, place[1])
    return name


def _fitting(words: str) -> str:
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"
