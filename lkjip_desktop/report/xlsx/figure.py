"""The figures of a printed table: read from what its cells say, exact where they know more."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import Final

from lkjip_desktop.domain.model.waktu import BULAN
from lkjip_desktop.domain.number.figure import round_half_up
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.engine import text
from lkjip_desktop.report.engine.table.grid import Row, TableColumn
from lkjip_desktop.report.engine.table.table import Table
from lkjip_desktop.report.engine.text import Content, Run
from lkjip_desktop.report.xlsx.cell import DIGITS, clean
from lkjip_desktop.report.xlsx.formula import Place

_MONTHS: Final = {name: number for number, name in enumerate(BULAN, 1)}


_DATE_TEXT: Final = re.compile(r"(\d{1,2}) (\w+) (\d{4})")


_FIGURE_TEXT: Final = re.compile(
    r"(?P<sign>[−-]?)(?P<rupiah>Rp)?(?P<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?P<part>\d+))?"
    r"(?P<percent>[ \u00a0]?%)?"
)


_KEPT: Final = 16_384  # cells, each of which is asked for its width, its figure and its words
_RISEN: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(frozen=True, slots=True)
class PrintedFigure:
    """A printed figure as a number: its exact decimal and how the sheet shows it."""

    value: Decimal
    look: str
    places: int = 0


def read_date(printed: str) -> dt.date | None:
    """The day that a cell like "13 Maret 2023" names."""
    found = _DATE_TEXT.fullmatch(printed)
    month = _MONTHS.get(found[2]) if found else None
    if found is None or month is None:
        return None
    try:
        return dt.date(int(found[3]), month, int(found[1]))
    except ValueError:
        return None


@lru_cache(maxsize=_KEPT)
def read_figure(printed: str) -> PrintedFigure | None:
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
    return PrintedFigure(value, f'{look}" %"' if found["percent"] else look, len(part))


def exact(cell: Content | None, figure: PrintedFigure) -> Fraction:
    """A figure in full where that is shown as it is printed, else as it is printed."""
    pieces = text.runs(cell or "")
    value = getattr(pieces[0].text, "value", None) if len(pieces) == 1 else None
    printed = Fraction(figure.value)
    if isinstance(value, Fraction) and round_half_up(value, figure.places) == printed:
        return value
    return printed


def values_of(table: Table) -> Iterator[tuple[Place, Fraction]]:
    for number, row in enumerate(table.rows):
        pairs = zip(cells_of(row, table.columns), table.columns, strict=True)
        for at, (cell, column) in enumerate(pairs):
            shown = "" if cell is None else content_text(cell)
            figure = read_figure(shown) if counts(column, shown) else None
            if figure is not None:
                yield (number, at), exact(cell, figure)


def words_of(table: Table) -> dict[int, str]:
    """The first words of each row, which tell what it holds."""
    found = {}
    for number, row in enumerate(table.rows):
        cells = [content_text(cell) for cell in row.cells if cell is not None]
        found[number] = next((said for said in cells if said and read_figure(said) is None), "")
    return found


def percentages_of(table: Table) -> list[int]:
    """The columns whose heads call their figures percentages."""
    heads = enumerate(column.head for column in table.columns)
    return [number for number, head in heads if "%" in content_text(head)]


def cells_of(row: Row, columns: Sequence[TableColumn]) -> list[Content | None]:
    return [*row.cells, *[None] * len(columns)][: len(columns)]


def is_figure(column: TableColumn) -> bool:
    """Whether other figures may come from those of a column; from running numbers none does."""
    return column.kind == "number"


def counts(column: TableColumn, shown: str) -> bool:
    """Whether the cells of a column are figures; of codes only the running number is one."""
    if column.kind == "number":
        return True
    return column.kind == "code" and content_text(column.head) == "No." and shown.isdecimal()


def content_text(content: Content) -> str:
    """What a cell says, whole; raised marks stay raised, spaces are such that one types."""
    if isinstance(content, str):
        return _said(content)
    return _said("".join(map(_run_text, text.runs(content))))


@lru_cache(maxsize=_KEPT)
def _said(words: str) -> str:
    return clean(words).replace("\u00a0", " ").strip()


def _run_text(run: Run) -> str:
    words = run.text if isinstance(run.text, str) else run.text.resolve()
    return words.translate(_RISEN) if run.rise else words
