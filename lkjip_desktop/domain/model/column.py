"""What one column of a row holds, and the fields that declare it."""

from __future__ import annotations

from dataclasses import Field, field
from enum import Enum
from typing import Any, TypeAlias, cast

from lkjip_desktop.domain.record import dataclass

CellValue: TypeAlias = str | int | None
"""What one column of one row holds, in the file, the jurnal and the merge alike."""


class ColumnKind(Enum):
    """What a column holds; the file stores all but FLAG and COUNT as TEXT."""

    TEXT = "teks"
    FIGURE = "angka"
    """Canonical digits, '-' (tidak berlaku), None (belum diisi) or '=' and a cell (rujukan)."""
    LINK = "tautan"
    """The id of another row, or None."""
    CHOICE = "pilihan"
    DATE = "tanggal"
    """ISO date or None."""
    WHEN = "waktu"
    """An ISO date, a quarter ('2023-T1'), or empty."""
    FLAG = "tanda"
    """0 or 1."""
    COUNT = "bilangan"
    """A whole number: a year, a width."""
    HASH = "hash"
    """The sha256 of contents in `berkas`, or None."""
    ORDER = "urutan"
    """A fractional text key; lists are shown by (order, id) and the key never conflicts."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column; a link names the kind it points to, and `cascades` where the row goes with it."""

    name: str
    kind: ColumnKind
    reference: str | None = None
    cascades: bool = False
    choices: tuple[str, ...] = ()
    default: CellValue = None
    span: tuple[int, int] = (0, 0)
    """Of a COUNT the least and the most it can be, its default apart (a year not entered); of a
    TEXT its fewest and most characters."""
    carried: bool = False
    """Of a FIGURE, whether a new year begins with that of the year before, not empty."""

    @property
    def nullable(self) -> bool:
        """Whether None is a content of this column."""
        return self.kind in _NULLABLE


YEARS = (1945, 2100)
"""The first and the last year that a report can speak of."""

LONGEST, LONGEST_TEKS = 10_000, 50_000
"""Characters of a text in a form or table, and of a running text: some 1,500 and 7,500 words."""
LONGEST_ISI = 1_000_000
"""Characters of a setting: one of them has a line for each text and picture carried over."""

_NULLABLE = {ColumnKind.FIGURE, ColumnKind.LINK, ColumnKind.DATE, ColumnKind.HASH}


def _column(kind: ColumnKind, default: CellValue, **extra: Any) -> Any:
    return field(default=default, metadata={"kind": kind, **extra})


def text(default: str = "", longest: int = LONGEST) -> Any:
    """Words of at most so many characters."""
    return _column(ColumnKind.TEXT, default, span=(0, longest))


def figure(*, carried: bool = False) -> Any:
    """A figure or a rujukan; None until it is entered, anew each year if it is not `carried`."""
    return _column(ColumnKind.FIGURE, None, carried=carried)


def link(reference: str, *, cascades: bool = False) -> Any:
    """A row of the kind `reference`; with `cascades` this row goes when that one goes."""
    return _column(ColumnKind.LINK, None, reference=reference, cascades=cascades)


def choice(*choices: str) -> Any:
    """One of these words, the first until another is chosen."""
    return _column(ColumnKind.CHOICE, choices[0], choices=choices)


def date() -> Any:
    """A day; None until it is entered."""
    return _column(ColumnKind.DATE, None)


def when() -> Any:
    """A day or a quarter; empty until it is entered."""
    return _column(ColumnKind.WHEN, "")


def flag(*, default: int) -> Any:
    """0 or 1."""
    return _column(ColumnKind.FLAG, default)


def count(least: int, most: int, default: int = 0) -> Any:
    """A whole number of that span; its default may lie outside: not entered."""
    return _column(ColumnKind.COUNT, default, span=(least, most))


def year() -> Any:
    """A year that a report can speak of; 0 until it is entered."""
    return count(*YEARS)


def content_hash() -> Any:
    """Contents in `berkas`; None until there are some."""
    return _column(ColumnKind.HASH, None)


def order() -> Any:
    """The place among the rows of its list."""
    return _column(ColumnKind.ORDER, "")


def described(item: Field[Any]) -> Column:
    """The column that such a field declares."""
    meta, default = item.metadata, cast("CellValue", item.default)
    return Column(
        item.name,
        meta["kind"],
        meta.get("reference"),
        meta.get("cascades", False),
        meta.get("choices", ()),
        default,
        meta.get("span", (0, 0)),
        meta.get("carried", False),
    )
