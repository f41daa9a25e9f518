"""Cells of budget files: texts and exact amounts."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from lkjip_desktop.domain.formula.sums import NOL
from lkjip_desktop.domain.number.figure import parse_number
from lkjip_desktop.domain.number.numeral import RefusedNumber, clean, parse_numeral


def words(row: Sequence[object], column: int) -> str:
    """The text of a cell by its column from 1, its blanks made one each; a code as it is read."""
    cell = row[column - 1] if column <= len(row) else ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return " ".join(str(cell if cell is not None else "").split())


def is_blank(row: Sequence[object], *columns: int) -> bool:
    """Whether nothing stands in any of these columns."""
    return not any(words(row, column) for column in columns)


def money(row: Sequence[object], column: int) -> Fraction | None:
    """The amount in a cell; 0 where it is blank or a dash, None where it is none."""
    cell = row[column - 1] if column <= len(row) else ""
    try:
        if isinstance(cell, (int, float)) and not isinstance(cell, bool):
            return parse_number(cell)
        text = clean(str(cell if cell is not None else ""))
        if text in {"", "-", "–", "—"}:
            return NOL
        return parse_numeral(text).value
    except RefusedNumber:
        return None
