"""One content of a cell in the forms it takes: in the window, in the workbook, and to compare."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import count
from typing import Final, TypeAlias

from lkjip_desktop.app.command.edit import Typed
from lkjip_desktop.app.sheet.lembar import CellKind, EntryCell, SheetColumn
from lkjip_desktop.app.sheet.typed import ReadText, from_english, kind_of, read
from lkjip_desktop.domain.display.live import TOKEN
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.waktu import day_words
from lkjip_desktop.domain.number.figure import (
    FigureColumn,
    Reading,
    entry_text,
    parse_entry,
    parse_number,
    to_canonical,
)
from lkjip_desktop.domain.number.numeral import RefusedNumber
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.xlsx import cell

Stored: TypeAlias = str | int | float | bool | date | datetime | time | timedelta
"""What a cell of a workbook holds."""

_WHOLE: Final = 10**cell.DIGITS
"""Whole numbers below it come back from a workbook as they are."""
_SHORT: Final = re.compile(r"\{[^{}]* #([0-9]{1,4})\}")
_PLAIN: Final = str.maketrans({"{": "(", "}": ")", "\n": " "})


@dataclass(frozen=True, slots=True)
class WorkbookCell:
    """A cell of the workbook as it was found."""

    tempat: str
    """Sheet and cell: 1A!E7."""
    isi: Stored
    persen: bool = False
    """Whether the workbook shows it as a percentage: 0,807 as 80,7 %."""
    tak_terhitung: bool = False
    """Whether it is a formula without a result, or one that ends in an error."""


def clean(words: str) -> str:
    """Text as a workbook can hold it, line breaks as newlines, no blanks around it."""
    return cell.clean(words).strip()


def with_figures(words: str, live: Callable[[str], str]) -> str:
    """A text with each live figure as "{94,46 #1}": readable, and known again by its number."""
    numbers = count(1)

    def short(match: re.Match[str]) -> str:
        return f"{{{live(match[1]).translate(_PLAIN)} #{next(numbers)}}}"

    shown = TOKEN.sub(short, words)
    # A text that holds such marks of its own is left as it is.
    return shown if with_tokens(shown, words) == words else words


def with_tokens(words: str, base: str) -> str:
    """The text with its live figures again, which are those of `base` by their numbers."""
    known = [match[0] for match in TOKEN.finditer(base)]

    def whole(match: re.Match[str]) -> str:
        number = int(match[1])
        return known[number - 1] if 0 < number <= len(known) else match[0]

    return _SHORT.sub(whole, words)


def as_float(nilai: Fraction) -> float | None:
    """The number a workbook keeps for a figure; None where it would come back as another."""
    value = float(nilai)
    if nilai.denominator == 1 and abs(nilai.numerator) < _WHOLE:
        return value
    return value if Fraction(exact(value)) == nilai else None


def exact(value: float) -> Decimal:
    """A number of a workbook as it is shown there: 80,69999999999999 is 80,7."""
    return Decimal(value if isinstance(value, int) else format(value, f".{cell.DIGITS}g"))


def canon(typed: Typed) -> str:
    """What was entered, in a form in which equal contents are equal texts."""
    if isinstance(typed, Reading):
        return to_canonical(typed.nilai) or ""
    if isinstance(typed, bool):
        return "ya" if typed else "tidak"
    return clean(typed)


def canon_of(sel: EntryCell, kolom: SheetColumn) -> str:
    """The same of a cell of the report."""
    if sel.jenis is not CellKind.ANGKA:
        return clean(sel.edit)
    return canon(parse_entry(sel.edit, kind_of(sel, kolom)))


def words_of(canonical: str, sel: EntryCell) -> str:
    """A content as people read it; "" where it is empty."""
    if sel.jenis is not CellKind.ANGKA or canonical in {"", "-"}:
        return canonical
    return entry_text(Fraction(canonical))


def read_cell(
    found: WorkbookCell,
    sel: EntryCell,
    kolom: SheetColumn,
    *,
    base: str = "",
    english: bool = False,
) -> ReadText:
    """What a cell of the workbook means in `sel`; Refusal with the reason where it cannot be.

    `base` is what was written there. `english`: figures in texts have commas between thousands.
    """
    if found.tak_terhitung:
        raise Refusal(
            "Rumus di sel ini belum dihitung atau galat; perbaiki di Excel lalu simpan lagi."
        )
    if sel.jenis is CellKind.ANGKA:
        return _figure(found, kind_of(sel, kolom), english=english)
    if sel.jenis is CellKind.CENTANG and isinstance(found.isi, bool):
        return ReadText(found.isi)
    return read(with_tokens(clean(as_text(found.isi)), base), sel, kind_of(sel, kolom))


def _figure(found: WorkbookCell, kolom: FigureColumn, *, english: bool) -> ReadText:
    isi = found.isi
    if isinstance(isi, str):
        text = from_english(isi) if english else isi
        if text.lstrip().startswith("="):
            raise Refusal("Isinya tulisan yang berawal “=”; tulis angkanya saja.")
        bacaan = parse_entry(text, kolom)
        return ReadText(bacaan, bacaan.ragu or "")
    if isinstance(isi, date | time | timedelta):
        raise RefusedNumber(
            f"Excel mengubahnya menjadi {_moment(isi)}; ketik lagi angkanya setelah memilih"
            " format sel Angka."
        )
    nilai = parse_number(isi if isinstance(isi, bool) else exact(isi))
    written = entry_text(nilai, kolom)
    if found.persen:
        written = f"{entry_text(nilai * 100, FigureColumn.PERSEN)} %"
    bacaan = parse_entry(written, kolom)
    return ReadText(bacaan, bacaan.ragu or "")


def _moment(isi: date | time | timedelta) -> str:
    if isinstance(isi, date):
        return f"tanggal {day_words(isi)}"
    return "jam"


def as_text(isi: Stored) -> str:
    """A cell of the workbook as a text; a number as we write it, a day in words."""
    if isinstance(isi, str):
        return isi
    if isinstance(isi, bool):
        return "ya" if isi else "tidak"
    if isinstance(isi, date):
        return day_words(isi)
    if isinstance(isi, time | timedelta):
        return str(isi)
    return _plain(exact(isi))


def _plain(value: Decimal) -> str:
    return f"{value:f}".replace(".", ",")


def same_locked(isi: Stored, written: str) -> bool:
    """Whether a locked cell still says what was written there, which is in canonical form."""
    if isinstance(isi, str):
        return clean(isi) == written
    if isinstance(isi, int | float) and not isinstance(isi, bool):
        value = exact(isi)
        return f"{value.normalize():f}" == written if value else written == "0"
    return as_text(isi) == written
