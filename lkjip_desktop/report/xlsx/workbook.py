"""The tables of the report as a workbook: one sheet a table, figures as numbers as printed."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from lkjip_desktop.disk import replace_whole
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.engine import text
from lkjip_desktop.report.engine.build import Cancelled
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.number import Mark
from lkjip_desktop.report.engine.page import Meta
from lkjip_desktop.report.engine.style import A4
from lkjip_desktop.report.engine.table.grid import Column, Row, RowKind
from lkjip_desktop.report.engine.table.table import Table
from lkjip_desktop.report.engine.text import Content, Run
from lkjip_desktop.report.xlsx.cell import DIGITS, LONGEST, clean, is_like_formula, sheet_name

Progress = Callable[[int, int], bool]

FONT: Final = "Arial"
ACCENT: Final = "#1F4E79"
TINT: Final = "#E3EBF4"
HAIRLINE: Final = "#B8C2CC"
LINK: Final = "#0B5CAD"
INDEX: Final = "Daftar tabel"
_WIDEST, _NARROWEST, _FIGURE = 60, 7, 12
_FOOT: Final = 110
"""Characters of a foot, which holds 255 with its codes and with each & written twice."""
_PORTRAIT: Final = 92
"""Characters that an upright page takes side by side."""
_HEAD: Final = 3
"""The row of the headings, below the title, the way back, and an empty row."""
_FIGURE_TEXT: Final = re.compile(
    r"(?P<sign>[−-]?)(?P<rupiah>Rp)?(?P<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?P<part>\d+))?"
    r"(?P<percent>[ \u00a0]?%)?"
)
_RISEN: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(frozen=True, slots=True)
class Figure:
    """A printed figure as a number: its exact decimal and how the sheet shows it."""

    value: Decimal
    look: str


@dataclass(frozen=True, slots=True)
class Titled:
    """A table with what its sheet is called and headed by."""

    table: Table
    sheet: str
    title: str


def read_figure(printed: str) -> Figure | None:
    """The number a printed cell shows, rounded as printed; None for words, "-" and ranges.

    One of more digits than a spreadsheet keeps is None, too: it is written as text.
    """
    found = _FIGURE_TEXT.fullmatch(printed)
    if found is None:
        return None
    whole, part = found["whole"].replace(".", ""), found["part"] or ""
    if len(f"{whole}{part}".lstrip("0")) > DIGITS:
        return None
    value = Decimal(f"{'-' if found['sign'] else ''}{whole}.{part or '0'}")
    look = "#,##0" + (f".{'0' * len(part)}" if part else "")
    look = f'"Rp"{look}' if found["rupiah"] else look
    return Figure(value, f'{look}" %"' if found["percent"] else look)


def tables(story: Sequence[Block]) -> tuple[Titled, ...]:
    """The tables of a story in order: those with a number, and the forms of the appendices.

    A table of words alone that bears no number is prose set in columns, and left to the PDF.
    """
    found: list[Titled] = []
    taken = {INDEX.casefold()}
    heading: Mark | None = None
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
        """One format of the book."""
        whole = {"font_name": FONT, "font_size": 10, "valign": "top", **look}
        key = tuple(sorted(whole.items()))
        if key not in self._formats:
            self._formats[key] = self._book.add_format(whole)
        return self._formats[key]

    def index(self, found: Sequence[Titled]) -> None:
        """The first sheet: every table with a link."""
        sheet = self._book.add_worksheet(INDEX)
        sheet.hide_gridlines(2)
        sheet.set_column(0, 0, 16, self.format())
        sheet.set_column(1, 1, 90, self.format())
        draft = " (DRAF)" if self._about.draft else ""
        self._put(sheet, 0, 0, f"{self._about.title}{draft}", bold=True, font_size=13)
        note = (
            "Angka di lembar ini adalah nilai eksak yang dibulatkan seperti tercetak dalam laporan."
            " “-” berarti tidak berlaku; sel kosong berarti belum diisi."
        )
        self._put(sheet, 1, 0, note, font_color="#555555")
        for column, words in enumerate(("Tabel", "Judul")):
            self._put(sheet, _HEAD, column, words, **_HEADING)
        for row, item in enumerate(found, _HEAD + 1):
            name, _, title = item.title.partition("  ")
            self._link(sheet, row, 0, item.sheet, name)
            self._put(sheet, row, 1, title, text_wrap=True)
        sheet.freeze_panes(_HEAD + 1, 0)
        sheet.repeat_rows(_HEAD)
        self._page(sheet, landscape=False)

    def table(self, item: Titled) -> None:
        """One table on a sheet of its own."""
        table = item.table
        sheet = self._book.add_worksheet(item.sheet)
        sheet.hide_gridlines(2)
        widths = _widths(table)
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width)
        self._put(sheet, 0, 0, item.title, bold=True, font_size=12, font_color=ACCENT)
        self._link(sheet, 1, 0, INDEX, INDEX)
        for column, head in enumerate(table.columns):
            align = "right" if head.kind == "number" else "left"
            self._put(sheet, _HEAD, column, content_text(head.head), align=align, **_HEADING)
        for number, row in enumerate(table.rows, _HEAD + 1):
            self._row(sheet, number, row, table.columns)
        last = _HEAD + len(table.rows)
        for number, note in enumerate(table.notes, last + 2):
            self._put(sheet, number, 0, content_text(note), font_size=9, font_color="#555555")
        sheet.freeze_panes(_HEAD + 1, 0)
        sheet.repeat_rows(_HEAD)
        sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{last + 1}"})
        self._page(sheet, landscape=sum(widths) > _PORTRAIT)

    def _row(self, sheet: Any, number: int, row: Row, columns: Sequence[Column]) -> None:
        look = _LOOKS[row.kind]
        for place, (cell, column) in enumerate(zip(_cells(row, columns), columns, strict=True)):
            shown = "" if cell is None else content_text(cell)
            # What runs over the columns beside it may not be wrapped in its own.
            wraps = column.kind == "text" and not _runs_on(row, place)
            self._cell(sheet, number, place, shown, column, {**look, "text_wrap": wraps})

    def _cell(
        self, sheet: Any, row: int, place: int, shown: str, column: Column, look: Mapping[str, Any]
    ) -> None:
        figure = read_figure(shown) if _counts(column, shown) else None
        if figure is not None:
            align = {} if column.kind == "number" else {"align": "left"}
            form = self.format(**look, **align, num_format=figure.look)
            sheet.write_number(row, place, figure.value, form)
        elif shown:
            align = {"align": "right"} if column.kind == "number" else {}
            self._put(sheet, row, place, shown, **look, **align)
        else:
            sheet.write_blank(row, place, None, self.format(**look))

    def _put(self, sheet: Any, row: int, column: int, words: str, **look: Any) -> None:
        """Text that stays text: behind a quote mark it is none the less one after editing."""
        if is_like_formula(words):
            look["quote_prefix"] = True
        sheet.write_string(row, column, _fitting(words), self.format(**look))

    def _link(self, sheet: Any, row: int, column: int, goal: str, words: str) -> None:
        form = self.format(font_color=LINK, underline=1)
        sheet.write_url(row, column, f"internal:'{goal}'!A1", form, _fitting(words))

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


def _cells(row: Row, columns: Sequence[Column]) -> list[Content | None]:
    return [*row.cells, *[None] * len(columns)][: len(columns)]


def _runs_on(row: Row, place: int) -> bool:
    """Whether a cell reaches over the next one."""
    if row.kind in ("band", "level"):
        return True
    return place + 1 < len(row.cells) and row.cells[place + 1] is None


def _counts(column: Column, shown: str) -> bool:
    """Whether the cells of a column are figures; of codes only the running number is one."""
    if column.kind == "number":
        return True
    return column.kind == "code" and content_text(column.head) == "No." and shown.isdecimal()


def content_text(content: Content) -> str:
    """What a cell says, whole; raised marks stay raised, spaces are such that one types."""
    words = "".join(map(_run_text, text.runs(content)))
    return clean(words).replace("\u00a0", " ").strip()


def _run_text(run: Run) -> str:
    words = run.text if isinstance(run.text, str) else run.text.resolve()
    return words.translate(_RISEN) if run.rise else words


def _fitting(words: str) -> str:
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"


def _widths(table: Table) -> list[float]:
    """Characters a column: its longest cell within bounds, but for what runs over several."""
    found = []
    for place, column in enumerate(table.columns):
        least = _FIGURE if column.kind == "number" else _NARROWEST
        cells = [content_text(column.head)] if column.kind != "number" else []
        cells += [
            content_text(row.cells[place] or "")
            for row in table.rows
            if place < len(row.cells) and not _runs_on(row, place)
        ]
        longest = max((len(line) for cell in cells for line in cell.split("\n")), default=0)
        found.append(float(min(max(longest + 2, least), _WIDEST)))
    return found
