"""Reads a filled-in template: whose it is, what its cells held, and what stands in them now."""

from __future__ import annotations

import json
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import copy
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast
from xml.etree.ElementTree import ParseError
from xml.parsers.expat import ExpatError

from xlsxwriter.utility import xl_rowcol_to_cell

from lkjip_desktop.app.exchange.templat.raw import (
    LargeSheetError,
    Marks,
    counts_are_small,
    read_marks,
)
from lkjip_desktop.app.exchange.templat.sign import (
    END,
    FORMAT,
    GUIDE,
    HEAD,
    HIDDEN,
    READ,
    ROW,
    TABLE,
)
from lkjip_desktop.app.exchange.templat.value import Stored, WorkbookCell
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.record import dataclass

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

Key = tuple[str, str, str]
"""Table, row, column."""

MOST_BYTES: Final = 40_000_000
"""Of all parts of a workbook unpacked; a template has a hundredth of it."""
MOST_PARTS: Final = 1000
_CHUNK: Final = 1 << 16

_DAMAGE: Final = (
    LookupError,
    ParseError,
    ExpatError,
    zipfile.BadZipFile,
    ValueError,
    OSError,
    zlib.error,
    EOFError,
    RuntimeError,  # how zipfile says that a part is encrypted or packed in a way it does not know
)
"""What an archive that is broken, or no workbook of ours, may raise while it is read."""


class RefusedTemplat(Refusal):
    """A file that is no template of this report; nothing of it was looked at further."""


@dataclass(frozen=True, slots=True)
class AddedRow:
    """A row that was typed in below or between those of a table."""

    tabel: str
    tempat: str
    """Sheet and first cell of the row."""
    isi: Mapping[str, WorkbookCell]
    """What stands in it by the keys of the columns."""
    salinan: bool = False
    """Whether it is a copy of a row that is there already."""


@dataclass(frozen=True, slots=True)
class FilledTemplat:
    """A template as it came back."""

    tentang: Mapping[str, str]
    """What the hidden sheet says of it: laporan, tahun, periode, satker, subsie, seksi."""
    semula: Mapping[Key, tuple[str, str]]
    """Of every cell that was written: whether it is an entry (E) or locked (L), and its content."""
    sel: Mapping[Key, WorkbookCell]
    baru: tuple[AddedRow, ...]


def read_template(path: Path) -> FilledTemplat:
    """Read a workbook; raises RefusedTemplat with the reason where it is no template of ours."""
    with open_archive(path) as archive:
        marks = sheet_marks(path, archive)
        book = open_book(path)
        if HIDDEN not in book.sheet_names:
            raise RefusedTemplat(
                f"{path.name} bukan templat isian LKjIP; buat templatnya lewat Laporan >"
                " Templat Excel, lalu isi yang itu."
            )
        about, known = _about(book, path)
    return _cells(book, path, about, known, marks)


def open_archive(path: Path) -> zipfile.ZipFile:
    """A workbook as an archive; RefusedTemplat where it is none, or unpacks to too much."""
    try:
        with path.open("rb") as file:
            head = file.read(8)
            if head.startswith(b"\xd0\xcf\x11\xe0"):
                raise RefusedTemplat(_old(path, head + file.read(MOST_BYTES)))
    except FileNotFoundError:
        raise RefusedTemplat(
            f"Berkas {path} tidak ditemukan; periksa nama dan foldernya."
        ) from None
    except OSError:
        raise RefusedTemplat(
            f"Berkas {path} tidak dapat dibaca; tutup di Excel, lalu periksa izin atau diskanya."
        ) from None
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise _broken(path) from None
    _check(path, archive)
    return archive


def _old(path: Path, content: bytes) -> str:
    """Why a file in the format of old Office programs is refused; a locked .xlsx is one, too."""
    if "EncryptedPackage".encode("utf-16-le") in content:
        return (
            f"{path.name} dilindungi kata sandi; buka di Excel, hapus kata sandinya, lalu simpan"
            " lagi."
        )
    return f"{path.name} berformat Excel lama (.xls); buka di Excel lalu simpan sebagai .xlsx."


def _check(path: Path, archive: zipfile.ZipFile) -> None:
    why = _unfit(path, archive)
    if why is not None:
        archive.close()
        raise why


def _unfit(path: Path, archive: zipfile.ZipFile) -> RefusedTemplat | None:
    names = set(archive.namelist())
    if "content.xml" in names:
        return RefusedTemplat(
            f"{path.name} berformat OpenDocument (.ods); simpan sebagai .xlsx lalu ulangi."
        )
    if "xl/workbook.bin" in names:
        return RefusedTemplat(
            f"{path.name} berformat .xlsb; buka di Excel lalu simpan sebagai .xlsx."
        )
    if "xl/workbook.xml" not in names:
        return _broken(path)
    try:
        fits = _fits(archive) and counts_are_small(archive)
    except _DAMAGE:
        return _broken(path)
    return None if fits else _too_large(path)


def _fits(archive: zipfile.ZipFile) -> bool:
    """Whether all parts together are small when unpacked, whatever the archive says of them."""
    parts = archive.infolist()
    if len(parts) > MOST_PARTS or sum(item.file_size for item in parts) > MOST_BYTES:
        return False
    total = 0
    for item in parts:
        whole = copy(item)
        whole.file_size, whole.CRC = MOST_BYTES + 1, cast("int", None)
        with archive.open(whole) as packed:
            while chunk := packed.read(_CHUNK):
                total += len(chunk)
                if total > MOST_BYTES:
                    return False
    return True


def _broken(path: Path) -> RefusedTemplat:
    return RefusedTemplat(
        f"{path.name} rusak atau bukan buku kerja Excel (.xlsx); minta salinannya sekali lagi."
    )


def _too_large(path: Path) -> RefusedTemplat:
    return RefusedTemplat(f"{path.name} terlalu besar untuk dibaca.")


def is_template(path: Path) -> bool:
    """Whether a file looks like one of ours, whatever is then amiss in it."""
    try:
        with open_archive(path):
            return HIDDEN in open_book(path).sheet_names
    except Refusal:
        return False


def sheet_marks(path: Path, archive: zipfile.ZipFile) -> dict[str, Marks]:
    """See `read_marks`; RefusedTemplat where the workbook is damaged or reaches too far."""
    try:
        return read_marks(archive)
    except LargeSheetError:
        raise _too_large(path) from None
    except _DAMAGE:
        raise _broken(path) from None


def open_book(path: Path) -> CalamineWorkbook:
    """The reader of a workbook; RefusedTemplat where it is damaged."""
    from python_calamine import CalamineWorkbook

    with _trusting(path):
        return CalamineWorkbook.from_path(path)


@contextmanager
def _trusting(path: Path) -> Iterator[None]:
    """Turn whatever the reader says of a damaged workbook into a refusal."""
    from python_calamine import CalamineError

    try:
        yield
    except (CalamineError, OSError, ValueError):
        raise _broken(path) from None
    except BaseException as error:
        # A panic of the reader is no Exception, and the reader names it only when there is one.
        if type(error).__name__ != "PanicException":
            raise
        raise _broken(path) from None


def _about(book: CalamineWorkbook, path: Path) -> tuple[dict[str, str], dict[Key, tuple[str, str]]]:
    about: dict[str, str] = {}
    known: dict[Key, tuple[str, str]] = {}
    listing = False
    for row in grid(book, HIDDEN, path):
        words = [str(cell) for cell in row[:5]]
        if listing and len(words) > 2 and words[0]:  # noqa: PLR2004 - as it was written
            for column, state, content in _told(words[2:], path):
                known[words[0], words[1], column] = (state, content)
        elif not listing and words and words[0] == "isi":
            listing = True
        elif len(words) > 1 and words[0]:
            about[words[0]] = words[1]
    if about.get("format", FORMAT) not in READ:
        raise RefusedTemplat(
            f"{path.name} dibuat oleh program yang lebih baru; perbarui program ini lalu ulangi."
        )
    if not listing or not {"laporan", "tahun", "subsie"} <= about.keys():
        raise _broken(path)
    return about, known


def _told(cells: Sequence[str], path: Path) -> Iterator[tuple[str, str, str]]:
    """Column, state and content of the cells of a line: one, or in one cell all of them."""
    told: object = cells
    if len(cells) == 1 or not cells[1]:
        try:
            told = json.loads(cells[0])
        except (ValueError, RecursionError):
            raise _broken(path) from None
    if not isinstance(told, list) or len(told) % 3 or not all(isinstance(one, str) for one in told):
        raise _broken(path)
    return zip(*[iter(told)] * 3, strict=True)


def grid(book: CalamineWorkbook, name: str, path: Path) -> list[list[Stored]]:
    """Every cell of a sheet, row by row."""
    with _trusting(path):
        return book.get_sheet_by_name(name).to_python(skip_empty_area=False)


def _cells(
    book: CalamineWorkbook,
    path: Path,
    about: Mapping[str, str],
    known: Mapping[Key, tuple[str, str]],
    marks: Mapping[str, Marks],
) -> FilledTemplat:
    found: dict[Key, WorkbookCell] = {}
    rows: list[AddedRow] = []
    for name in book.sheet_names:
        if name in {HIDDEN, GUIDE}:
            continue
        for table, mark, place, cells in _lines(book, name, path, marks.get(name, Marks())):
            row = mark[len(ROW) :]
            there = mark.startswith(ROW)
            if there and not any((table, row, column) in found for column in cells):
                found |= {(table, row, column): cell for column, cell in cells.items()}
            elif any(cell.isi != "" or cell.tak_terhitung for cell in cells.values()):
                rows.append(AddedRow(table, place, cells, salinan=there))
    return FilledTemplat(about, known, found, tuple(rows))


def _lines(
    book: CalamineWorkbook, name: str, path: Path, marks: Marks
) -> Iterator[tuple[str, str, str, dict[str, WorkbookCell]]]:
    """Every row of every table on a sheet: its table, its mark, its place and its cells."""
    table = ""
    columns: dict[int, str] = {}
    for number, row in enumerate(grid(book, name, path), 1):
        mark = str(row[0]) if row else ""
        if mark.startswith(TABLE):
            table = mark[len(TABLE) :]
            columns = {place: str(key) for place, key in enumerate(row) if place and key != ""}
        elif mark == END:
            table = ""
        elif table and mark != HEAD:
            cells = {
                key: _cell(name, xl_rowcol_to_cell(number - 1, place), row, place, marks)
                for place, key in columns.items()
            }
            yield table, mark, f"{name}!B{number}", cells


def _cell(name: str, where: str, row: list[Stored], place: int, marks: Marks) -> WorkbookCell:
    isi: Stored = row[place] if place < len(row) else ""
    return WorkbookCell(
        f"{name}!{where}",
        isi,
        persen=where in marks.persen,
        tak_terhitung=where in marks.tak_terhitung,
    )
