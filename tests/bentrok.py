"""The second example: parts of the real year with two conflicts, one delete/edit, one foreign edit.

For tests, and for the pictures of the guide.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from lkjip_desktop.app.example.contoh_part import OFFICER, write_bagian
from lkjip_desktop.domain.model.entity import (
    Alokasi,
    Baris,
    Indikator,
    NilaiAlokasi,
    NilaiBaris,
    Rincian,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.store.document import Document
from tests.contoh import laporan_contoh


class Bentrok(NamedTuple):
    """The files, and the cells they disagree about."""

    induk: Path
    bagian: tuple[Path, ...]
    pembanding: Address
    """Typed by the officer and, differently, by a section."""
    anggaran: Address
    """The same, of the budget."""
    baris: Address
    """Deleted by a section, changed by the officer."""
    luar: Address
    """Changed in a part by another program."""


def write_bentrok(folder: Path) -> Bentrok:
    """Write the example into a folder."""
    laporan = laporan_contoh("induk")
    place = write_bagian(folder, laporan)
    made = Bentrok(
        place / "induk.lkjip",
        tuple(place / f"{name}.lkjip" for name in ("yantah", "pengelolaan", "kpr")),
        Address("nilai_baris", _nilai(laporan, "1A", 1).id, "pembanding"),
        Address("nilai_alokasi", _anggaran(laporan, "2B").id, "realisasi"),
        Address("baris", _baris(laporan, "1C", -1).id),
        Address("nilai_baris", _nilai(laporan, "3G", 0).id, "realisasi"),
    )
    with Document.open(made.induk) as document:
        with document.revise("Mengisi 1A", OFFICER) as draft:
            draft.set(made.pembanding, "300760")
        with document.revise("Mengisi 2B", OFFICER) as draft:
            draft.set(made.anggaran, "5947725")
        with document.revise("Memperbaiki 1C", OFFICER) as draft:
            draft.set(Address("baris", made.baris.id, "uraian"), "Razia gabungan")
    with Document.open(made.bagian[2]) as document, document.revise("Menghapus", "KPR") as draft:
        draft.delete(Baris, made.baris.id)
    with closing(sqlite3.connect(made.bagian[1])) as outside:
        outside.execute("UPDATE nilai_baris SET realisasi='77' WHERE id=?", (made.luar.id,))
        outside.commit()
    return made


def _indikator(laporan: Laporan, kode: str) -> Indikator:
    return next(row for row in laporan.daftar(Indikator) if row.kode == kode)


def _baris(laporan: Laporan, kode: str, place: int) -> Baris:
    table = laporan.children(Rincian, "indikator", _indikator(laporan, kode).id)[0]
    return laporan.children(Baris, "rincian", table.id)[place]


def _nilai(laporan: Laporan, kode: str, place: int) -> NilaiBaris:
    return laporan.children(NilaiBaris, "baris", _baris(laporan, kode, place).id)[0]


def _anggaran(laporan: Laporan, kode: str) -> NilaiAlokasi:
    lines = laporan.children(Alokasi, "indikator", _indikator(laporan, kode).id)
    return laporan.children(NilaiAlokasi, "alokasi", lines[0].id)[0]
