"""Bounds: what a column can hold and how many rows there can be; all else is refused as a slip."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date
from operator import attrgetter
from typing import Final

from lkjip_desktop.domain.formula.periode import FIRST_YEAR, LAST_YEAR
from lkjip_desktop.domain.model.column import (
    LONGEST_TEKS,
    YEARS,
    CellValue,
    Column,
    ColumnKind,
)
from lkjip_desktop.domain.model.entity import (
    ENTITIES,
    Baris,
    BarisTabel,
    Entity,
    Gambar,
    KolomTabel,
    Pemakaian,
    SelTabel,
    Tabel,
    columns,
)
from lkjip_desktop.domain.model.laporan import LETTERS_OF_A_LINE, Address, Laporan, is_rujukan
from lkjip_desktop.domain.model.order import DIGITS
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import read_canonical
from lkjip_desktop.domain.number.numeral import RefusedNumber
from lkjip_desktop.domain.pattern import pattern

LONGEST_FIGURE: Final = 200
"""Characters of a figure, a rujukan among them."""
PERIODE: Final = pattern(r"[0-9]{4}(?:-T[1-4]|-(?:0[1-9]|1[0-2]))?")
"""A year, one of its quarters or one of its months."""
QUARTER: Final = pattern(r"([0-9]{4})-T[1-4]")

MOST_ROWS: Final[Mapping[str, int]] = {
    "pejabat": 500,
    "subsie": 100,
    "jenjang": 50,
    "tujuan": 200,
    "sasaran": 500,
    "indikator": 500,
    "nilai_indikator": 10_000,
    "target_periode": 10_000,
    "indikator_renstra": 1000,
    "target_renstra": 10_000,
    "tautan_renstra": 2000,
    "perjanjian_kinerja": 50,
    "butir": 1000,
    "tautan_butir": 2000,
    "rincian": 400,
    "pemakaian": 1000,
    "baris": 5000,
    "nilai_baris": 20_000,
    "kegiatan": 2000,
    "alokasi": 5000,
    "nilai_alokasi": 20_000,
    "revisi_pagu": 1000,
    "capaian_lalu": 5000,
    "standar": 1000,
    "tabel": 200,
    "kolom_tabel": 2000,
    "baris_tabel": 5000,
    "sel_tabel": 20_000,
    "narasi": 5000,
    "narasi_periode": 10_000,
    "kendala": 5000,
    "aksi": 2000,
    "nilai_aksi": 10_000,
    "bukti": 2000,
    "komentar": 10_000,
    "belanja": 5000,
    "nilai_belanja": 20_000,
    "edisi": 1000,
    "gambar": 1000,
    "lampiran": 200,
}
"""Rows of a kind in one report: many times what an office has, and so few that all of them are
computed, looked at and printed within seconds."""
MOST_OTHERS: Final = 10_000
"""Rows of a kind that is not named."""
MOST_IN_ALL: Final = 20_000
"""Rows of all kinds in one report: twenty times those of a real year with its quarters, whose four
hundred indikator are some nine hundred pages. Of 40,000 an export took up to nine seconds."""
MOST_USED: Final = 5000
"""Rows of detail tables under the further indikator that use them: one of 5,000 rows that served
500 indikator was two and a half million rows to print."""
MOST_PICTURES: Final = 200
"""Pictures in one place, where each is a card with its fields: of a thousand the page of an
indikator took the window 13 s."""
MOST_LETTERS: Final = 600_000
"""Characters of all texts in one report, fifteen times what an office writes, each line break as
LETTERS_OF_A_LINE of them. Each sentence is held against the figures when the report is opened."""

_ID: Final = pattern(r"[0-9A-Za-z-]{1,64}")
_ROOM: Final = pattern(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")  # as uuid writes it
_ISO: Final = pattern(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_HASH: Final = pattern(r"[0-9a-f]{64}")
_ORDER: Final = pattern(f"[{DIGITS}]{{0,10000}}")
_SHOWN: Final = 40


class Impossible(NamedTuple):
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


def most_rows(kind: str) -> int:
    """How many rows of a kind a report can have."""
    return MOST_ROWS.get(kind, MOST_OTHERS)


def overfull(laporan: Laporan) -> str:
    """What the report has more of than it can, in words that follow a verb; "" where nothing."""
    sizes = [len(laporan.rows(kind)) for kind in ENTITIES]
    for kind, size in zip(ENTITIES, sizes, strict=True):
        if size > most_rows(kind.KIND):
            return too_many(kind)
    if sum(sizes) > MOST_IN_ALL:
        return too_many(None)
    if _cells(laporan) > most_rows(SelTabel.KIND):
        return f"{too_many(SelTabel)}, yang kosong ikut dihitung"
    if _used_rows(laporan) > MOST_USED:
        return f"lebih dari {_told(MOST_USED)} baris rincian yang dipakai indikator lain"
    if any(count > MOST_PICTURES for count in _pictures(laporan).values()):
        return f"lebih dari {_told(MOST_PICTURES)} gambar di satu tempat"
    if laporan.letters <= MOST_LETTERS:
        return ""
    return f"lebih dari {_told(MOST_LETTERS)} huruf, tiap ganti baris dihitung {LETTERS_OF_A_LINE}"


def _cells(laporan: Laporan) -> int:
    """Cells of all free tables, those among them that hold nothing: they are printed, too."""
    return sum(
        len(laporan.children(KolomTabel, "tabel", row))
        * len(laporan.children(BarisTabel, "tabel", row))
        for row in laporan.rows(Tabel)
    )


def _used_rows(laporan: Laporan) -> int:
    """Rows of detail tables, once for each further indikator that they are printed under."""
    used = laporan.rows(Pemakaian).values()
    return sum(len(laporan.children(Baris, "rincian", row.rincian)) for row in used)


def _pictures(laporan: Laporan) -> Counter[str]:
    """How many an indikator has, or a section of a chapter."""
    return Counter(row.indikator or row.tempat for row in laporan.rows(Gambar).values())


def too_many(kind: type[Entity] | None) -> str:
    """More rows of a kind, or of all, than a report can have, in words that follow a verb."""
    from lkjip_desktop.domain.model.sebutan import JENIS

    if kind is None:
        return f"lebih dari {_told(MOST_IN_ALL)} baris seluruhnya"
    return f"lebih dari {_told(most_rows(kind.KIND))} {JENIS[kind.KIND][0].lower()}"


def is_room(value: str) -> bool:
    """Whether it can be the id of a report, which natural keys are made from."""
    return _ROOM.fullmatch(value) is not None


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
        return f"{_too_long(len(value), column.span[1])}; pendekkan atau bagi teksnya"
    shown = str(value)
    shown = shown if len(shown) <= _SHOWN else shown[: _SHOWN - 1] + "…"
    return f"berisi “{shown}”, yang tidak mungkin"


def refused_paste(letters: int) -> str:
    """Why a text of so many letters goes into no field, in a sentence; "" where it may."""
    if letters <= LONGEST_TEKS:
        return ""
    told = _too_long(letters, LONGEST_TEKS)
    return f"Tidak ditempel: teks yang disalin {told} dalam satu isian; salin sebagian saja."


def refused_cut(most: int) -> str:
    """Why a text that a field would have cut at `most` letters did not go into it."""
    return (
        f"Tidak ditempel: isian ini memuat paling banyak {_told(most)} huruf; salin sebagian saja."
    )


def _too_long(letters: int, most: int) -> str:
    return f"memuat {_told(letters)} huruf, sedangkan paling banyak {_told(most)}"


def _told(count: int) -> str:
    return f"{count:,}".replace(",", ".")


def first_impossible(laporan: Laporan) -> Impossible | None:
    """A content of the report that cannot be; None where all can.

    Each column is asked for its different contents only, for most rows say the same.
    """
    for kind in ENTITIES:
        rows: Mapping[str, Entity] = laporan.rows(kind)
        for row_id in rows:
            if not is_id(row_id):
                return Impossible(rows[row_id], None)
        for item in columns(kind) if rows else ():
            found = {*map(attrgetter(item.name), rows.values())}
            found -= {item.default, None} if item.nullable else {item.default}
            possible = _POSSIBLE[item.kind]
            wrong = {value for value in found if value is None or not possible(item, value)}
            if wrong:
                row = next(row for row in rows.values() if getattr(row, item.name) in wrong)
                return Impossible(row, item)
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
    except (RefusedNumber, ValueError):
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


def _is_when(column: Column, value: str | int) -> bool:
    found = QUARTER.fullmatch(str(value))
    return YEARS[0] <= int(found[1]) <= YEARS[1] if found else _is_day(column, value)


def _matches(pattern: re.Pattern[str]) -> Callable[[Column, str | int], bool]:
    return lambda _, value: isinstance(value, str) and pattern.fullmatch(value) is not None


_POSSIBLE: Final[Mapping[ColumnKind, Callable[[Column, str | int], bool]]] = {
    ColumnKind.TEXT: _is_text,
    ColumnKind.FIGURE: _is_figure,
    ColumnKind.LINK: lambda _, value: is_id(value),
    ColumnKind.CHOICE: lambda column, value: value in column.choices,
    ColumnKind.DATE: _is_day,
    ColumnKind.WHEN: _is_when,
    ColumnKind.FLAG: lambda _, value: value in {0, 1},
    ColumnKind.COUNT: _is_count,
    ColumnKind.HASH: _matches(_HASH),
    ColumnKind.ORDER: _matches(_ORDER),
}
