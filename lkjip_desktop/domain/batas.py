"""What a content of a report can be; anything else is a slip, or not from this program."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable, Mapping
from datetime import date
from typing import Final, NamedTuple

from lkjip_desktop.domain.formula.periode import FIRST_YEAR, LAST_YEAR
from lkjip_desktop.domain.model.entity import (
    ENTITIES,
    YEARS,
    CellValue,
    Column,
    ColumnKind,
    Entity,
    columns,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan, is_rujukan
from lkjip_desktop.domain.model.order import DIGITS
from lkjip_desktop.domain.number.figure import AngkaDitolak, read_canonical

LONGEST_FIGURE: Final = 200
"""Characters of a figure, a rujukan among them."""
PERIODE: Final = re.compile(r"[0-9]{4}(?:-T[1-4]|-(?:0[1-9]|1[0-2]))?")
"""A year, one of its quarters or one of its months."""

_ID: Final = re.compile(r"[0-9A-Za-z-]{1,64}")
_ISO: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_HASH: Final = re.compile(r"[0-9a-f]{64}")
_ORDER: Final = re.compile(f"[{DIGITS}]{{0,10000}}")
_SHOWN: Final = 40


class Mustahil(NamedTuple):
    """A content that cannot be: of which row, in which column (None: its id)."""

    row: Entity
    column: Column | None

    @property
    def reason(self) -> str:
        """What is wrong with it, in words that follow the name of its place."""
        if self.column is None:
            return "memuat tanda pengenal yang tidak sah"
        return reason(self.column, getattr(self.row, self.column.name))


def is_id(value: object) -> bool:
    """Whether it can be the id of a row: letters, digits and hyphens, for ids name files too."""
    return isinstance(value, str) and _ID.fullmatch(value) is not None


def is_room(value: str) -> bool:
    """Whether it can be the id of a report, which natural keys are made from."""
    try:
        return str(uuid.UUID(value)) == value
    except ValueError:
        return False


def is_year_of_report(tahun: CellValue) -> bool:
    """Whether a report can be of this year; 0, a year not entered, is none."""
    return isinstance(tahun, int) and FIRST_YEAR <= tahun <= LAST_YEAR


def is_possible(column: Column, value: CellValue) -> bool:
    """Whether a column can hold this at all, whatever the rest of the report says."""
    if value is None:
        return column.nullable
    return value == column.default or _POSSIBLE[column.kind](column, value)


def reason(column: Column, value: CellValue) -> str:
    """Why a content is not possible, in words that follow the name of its place."""
    if column.kind is ColumnKind.TEXT and isinstance(value, str) and len(value) > column.span[1]:
        length, most = (f"{count:,}".replace(",", ".") for count in (len(value), column.span[1]))
        return f"memuat {length} huruf, sedangkan paling banyak {most}; pendekkan atau bagi teksnya"
    shown = str(value)
    shown = shown if len(shown) <= _SHOWN else shown[: _SHOWN - 1] + "…"
    return f"berisi “{shown}”, yang tidak mungkin"


def first_impossible(laporan: Laporan) -> Mustahil | None:
    """A content of the report that cannot be; None where all can.

    Each column is asked for its different contents only, for most rows say the same.
    """
    for kind in ENTITIES:
        rows: Mapping[str, Entity] = laporan.rows(kind)
        for row_id in rows:
            if not is_id(row_id):
                return Mustahil(rows[row_id], None)
        for item in columns(kind) if rows else ():
            found = {getattr(row, item.name) for row in rows.values()}
            wrong = {value for value in found if not is_possible(item, value)}
            if wrong:
                row = next(row for row in rows.values() if getattr(row, item.name) in wrong)
                return Mustahil(row, item)
    return None


def _is_text(column: Column, value: str | int) -> bool:
    if not isinstance(value, str) or len(value) > column.span[1]:
        return False
    return column.name != "periode" or PERIODE.fullmatch(value) is not None


def _is_figure(_: Column, value: str | int) -> bool:
    if not isinstance(value, str) or len(value) > LONGEST_FIGURE:
        return False
    try:
        if is_rujukan(value):
            Address.parse(value[1:])
        else:
            read_canonical(value)
    except (AngkaDitolak, ValueError):
        return False
    return True


def _is_count(column: Column, value: str | int) -> bool:
    least, most = column.span
    return isinstance(value, int) and least <= value <= most


def _is_day(_: Column, value: str | int) -> bool:
    text = str(value)
    try:
        day = date.fromisoformat(text) if _ISO.fullmatch(text) else None
    except ValueError:
        return False
    return day is not None and YEARS[0] <= day.year <= YEARS[1]


def _matches(pattern: re.Pattern[str]) -> Callable[[Column, str | int], bool]:
    return lambda _, value: isinstance(value, str) and pattern.fullmatch(value) is not None


_POSSIBLE: Final[Mapping[ColumnKind, Callable[[Column, str | int], bool]]] = {
    ColumnKind.TEXT: _is_text,
    ColumnKind.FIGURE: _is_figure,
    ColumnKind.LINK: lambda _, value: is_id(value),
    ColumnKind.CHOICE: lambda column, value: value in column.choices,
    ColumnKind.DATE: _is_day,
    ColumnKind.FLAG: lambda _, value: value in {0, 1},
    ColumnKind.COUNT: _is_count,
    ColumnKind.HASH: _matches(_HASH),
    ColumnKind.ORDER: _matches(_ORDER),
}
