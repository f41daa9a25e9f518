"""A budget file as rows of cells, and which of the known layouts it has."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from io import StringIO
from itertools import islice
from pathlib import Path
from typing import Final, TypeAlias

from lkjip_desktop.app.exchange.anggaran import monsakti, sakti
from lkjip_desktop.app.exchange.anggaran.line import BudgetFile, RefusedBudget
from lkjip_desktop.app.exchange.templat.read import grid, open_archive, open_book, sheet_marks

MOST_BYTES: Final = 20_000_000
"""Of a file of text; one of a whole ministry has a fifth of it."""
MOST_ROWS: Final = 50_000
MOST_COLUMNS: Final = 500

Rows: TypeAlias = Sequence[Sequence[object]]


def read_budget(path: Path) -> BudgetFile:
    """Read a file of SAKTI or MonSAKTI; Refusal with the reason where it is none, or is broken."""
    rows = _workbook(path) if _is_archive(path) else _text(path)
    if len(rows) > MOST_ROWS or any(len(row) > MOST_COLUMNS for row in rows):
        raise RefusedBudget(f"{path.name} terlalu besar untuk berkas anggaran satu satuan kerja.")
    if sakti.fits(rows):
        return sakti.parse(rows, path.name)
    if monsakti.fits(rows):
        return monsakti.parse(rows, path.name)
    raise RefusedBudget(
        f"{path.name} bukan Laporan FA Detail (16 Segmen) dari SAKTI maupun data penganggaran"
        " MonSAKTI; unduh salah satunya, atau salin angkanya di Excel lalu tempel di Perencanaan"
        " > Kegiatan dan pagu."
    )


def _is_archive(path: Path) -> bool:
    """Whether it is a workbook, by what it begins with and not by its name."""
    try:
        with path.open("rb") as file:
            return file.read(4) in {b"PK\x03\x04", b"\xd0\xcf\x11\xe0"}
    except FileNotFoundError:
        raise RefusedBudget(f"Berkas {path} tidak ditemukan; periksa nama dan foldernya.") from None
    except OSError:
        raise RefusedBudget(
            f"Berkas {path} tidak dapat dibaca; tutup di Excel, lalu periksa izin atau diskanya."
        ) from None


def _workbook(path: Path) -> Rows:
    with open_archive(path) as archive:
        sheet_marks(path, archive)  # refuses what reaches too far before it is laid out
    book = open_book(path)
    return grid(book, book.sheet_names[0], path) if book.sheet_names else []


def _text(path: Path) -> Rows:
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError:
        raise RefusedBudget(
            f"Berkas {path} tidak dapat dibaca; periksa izin atau diskanya."
        ) from None
    if len(content) > MOST_BYTES:
        raise RefusedBudget(f"{path.name} terlalu besar untuk berkas anggaran satu satuan kerja.")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    if "\0" in text:
        raise RefusedBudget(f"{path.name} bukan buku kerja Excel (.xlsx) maupun teks CSV.")
    sample = "".join(islice(StringIO(text, None), 20))
    mark = max(";,|\t", key=sample.count)
    try:
        # One row more than there can be is refused: ten million empty lines took 800 MB.
        return list(islice(csv.reader(StringIO(text, None), delimiter=mark), MOST_ROWS + 1))
    except csv.Error:
        raise RefusedBudget(f"{path.name} rusak; unduh sekali lagi.") from None
