"""What a report took along from the year before, and which of it still says the same.

The note is a line with the year, then a line for each cell: its address and a digest of what it
held. It is a setting of the file (`terbawa`), so that it goes through JSON, parts and a merge.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction
from hashlib import sha256
from typing import Final

from lkjip_desktop.domain.model.column import ColumnKind
from lkjip_desktop.domain.model.entity import (
    ENTITIES,
    KINDS,
    BarisTabel,
    CapaianLalu,
    DataLaporan,
    Entity,
    Gambar,
    Kendala,
    Narasi,
    Pengaturan,
    SelTabel,
    Standar,
    Tabel,
    columns,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.naskah import NASKAH
from lkjip_desktop.domain.model.setting import settings
from lkjip_desktop.domain.number.figure import read_canonical

DIGITS: Final = 16
"""Hexadecimal digits of a digest: two texts of one place never meet by chance."""
_FIGURE: Final = re.compile(r"\d")


def note(laporan: Laporan, tahun: int) -> str:
    """The note of a report just carried over from `tahun`; empty where nothing has to be seen to.

    Noted are texts, pictures, national standards, free tables with figures typed as text, and all
    other texts that name the old year.
    """
    cells = dict.fromkeys([*_written(laporan), *_naming(laporan, tahun)])
    lines = [f"{cell} {_digest(laporan, cell)}" for cell in cells]
    return "\n".join([str(tahun), *lines]) if lines else ""


def _written(laporan: Laporan) -> Iterator[Address]:
    for text in sorted(laporan.daftar(Narasi), key=_place):
        if text.teks.strip():
            yield Address(Narasi.KIND, text.id, "teks")
    for standard in laporan.daftar(Standar):
        if standard.nilai not in {None, "-"}:
            yield Address(Standar.KIND, standard.id, "nilai")
    for picture in laporan.daftar(Gambar):
        yield Address(Gambar.KIND, picture.id, "keterangan")
    for table in laporan.daftar(Tabel):
        if any(_FIGURE.search(cell.isi) for cell in _cells(laporan, table)):
            yield Address(Tabel.KIND, table.id, "judul")


def _place(text: Narasi) -> int:
    codes = [item.kode for item in NASKAH]
    return codes.index(text.tempat) if text.tempat in codes else len(codes)


def _naming(laporan: Laporan, tahun: int) -> Iterator[Address]:
    year = re.compile(rf"(?<!\d){tahun}(?!\d)")
    for kind in ENTITIES:
        names = [item.name for item in columns(kind) if item.kind is ColumnKind.TEXT]
        for row in laporan.daftar(kind) if kind not in _APART else ():
            for name in names:
                if year.search(getattr(row, name)):
                    yield Address(kind.KIND, row.id, name)


_APART: Final = (Pengaturan, Narasi, Gambar, SelTabel, Kendala)
"""Kinds that name no year of their own, are noted as a whole, or keep the words of last year."""


def untouched(laporan: Laporan) -> Iterator[tuple[Address, int]]:
    """The cells that still hold what they were carried over with, and the year it is from.

    A text marked as done was looked at. Lines that cannot be read are passed over.
    """
    year, *lines = settings(laporan).terbawa.split("\n")
    for line in lines if year.isdecimal() else ():
        text, _, digest = line.partition(" ")
        try:
            cell = Address.parse(text)
        except ValueError:
            continue
        row = laporan.find(KINDS[cell.kind], cell.id)
        done = isinstance(row, Narasi) and row.selesai
        if row is not None and not done and _digest(laporan, cell) == digest:
            yield cell, int(year)


def _digest(laporan: Laporan, cell: Address) -> str:
    row = laporan.get(KINDS[cell.kind], cell.id)
    text = "\x1f".join(_contents(laporan, row, cell.column))
    return sha256(text.encode()).hexdigest()[:DIGITS]


def _contents(laporan: Laporan, row: Entity, column: str) -> Iterable[str]:
    """What a cell says; a picture says its contents too, a free table all that is in it."""
    own = str(getattr(row, column))
    if isinstance(row, Gambar):
        return own, row.berkas or ""
    if isinstance(row, Standar):
        return own, row.sumber
    if isinstance(row, Tabel):
        return own, row.sumber, *(cell.isi for cell in _cells(laporan, row))
    return (own,)


def _cells(laporan: Laporan, table: Tabel) -> Iterator[SelTabel]:
    for line in laporan.children(BarisTabel, "tabel", table.id):
        yield from laporan.children(SelTabel, "baris_tabel", line.id)


def figure_note(laporan: Laporan) -> str:
    """The figures of the year before that a report just carried over has from its report.

    A line for each: the address of the cell and the figure in canonical digits.
    """
    before = laporan.data.tahun - 1
    cells = [
        (Address(CapaianLalu.KIND, row.id, column), getattr(row, column))
        for row in laporan.daftar(CapaianLalu)
        for column in ("target", "realisasi")
        if row.tahun == before
    ]
    cells.append((Address(DataLaporan.KIND, laporan.data.id, "pagu_lalu"), laporan.data.pagu_lalu))
    return "\n".join(f"{cell} {raw}" for cell, raw in cells if raw not in {None, "-"})


def carried_figures(note: str) -> Iterator[tuple[Address, Fraction]]:
    """The cells of such a note with their figures; a line that cannot be read is left out."""
    for line in note.splitlines():
        where, _, raw = line.partition(" ")
        try:
            cell, nilai = Address.parse(where), read_canonical(raw)
        except ValueError:
            continue
        if cell.kind in KINDS and isinstance(nilai, Fraction):
            yield cell, nilai


def is_no_past(row: CapaianLalu, tahun: int) -> bool:
    """Whether figures of an earlier year stand in the year of the report, or later."""
    return row.tahun >= tahun and not row.target is row.realisasi is None
