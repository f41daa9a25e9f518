"""What a count and a date of a report can be; anything else is a slip, or not from this program."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from lkjip_desktop.domain.model import YEARS, CellValue, Column, ColumnKind

_ISO: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def is_possible(column: Column, value: CellValue) -> bool:
    """Whether a COUNT stands in its span, and a DATE is a day of the calendar in YEARS, or None.

    True for a column of any other kind.
    """
    if column.kind is ColumnKind.COUNT:
        least, most = column.span
        return value == column.default or (isinstance(value, int) and least <= value <= most)
    if column.kind is ColumnKind.DATE:
        return value is None or _is_day(str(value))
    return True


def _is_day(text: str) -> bool:
    try:
        day = date.fromisoformat(text) if _ISO.fullmatch(text) else None
    except ValueError:
        return False
    return day is not None and YEARS[0] <= day.year <= YEARS[1]
