"""How wide the columns of a sheet are, and over how many of them a cell reaches."""

from collections.abc import Sequence
from typing import Final

from lkjip_desktop.report.engine.table.grid import Row
from lkjip_desktop.report.engine.table.table import Table
from lkjip_desktop.report.engine.text import Content
from lkjip_desktop.report.xlsx.figure import content_text

_WIDEST, _NARROWEST, _FIGURE = 60, 7, 10


_SMALLEST: Final = 22
"""Characters that a column of text keeps where the sheet would be wider than paper."""


_LANDSCAPE: Final = 140
"""Characters that a page on its side takes side by side and still shows large enough to read."""


def runs_on(row: Row, place: int) -> bool:
    """Whether a cell reaches over the next one."""
    if row.kind in ("band", "level"):
        return True
    return place + 1 < len(row.cells) and row.cells[place + 1] is None


def reach(row: Row, cells: Sequence[Content | None], place: int) -> int:
    """Over how many columns a cell reaches: those beside it that hold nothing."""
    if cells[place] in (None, "") or not runs_on(row, place):
        return 1
    end = place + 1
    while end < len(cells) and cells[end] in (None, ""):
        end += 1
    return end - place


def widths_of(table: Table) -> list[float]:
    """Characters a column: its longest cell within bounds, but for what runs over several."""
    found = []
    for place, column in enumerate(table.columns):
        least = _FIGURE if column.kind == "number" else _NARROWEST
        cells = [content_text(column.head)] if column.kind != "number" else []
        cells += [
            content_text(row.cells[place] or "")
            for row in table.rows
            if place < len(row.cells) and not runs_on(row, place)
        ]
        longest = max((len(line) for cell in cells for line in cell.split("\n")), default=0)
        found.append(float(min(max(longest + 2, least), _WIDEST)))
    return _narrowed(found)


def _narrowed(widths: list[float]) -> list[float]:
    """The widest columns made narrower until a page on its side holds them all."""
    while sum(widths) > _LANDSCAPE and max(widths) > _SMALLEST:
        widths[widths.index(max(widths))] = max(widths) - 1
    return widths
