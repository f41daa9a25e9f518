"""Every text of a report that may claim something, with its place and what it is called."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from lkjip_desktop.domain.formula.periode import AsOf
from lkjip_desktop.domain.model.entity import (
    Gambar,
    Indikator,
    Narasi,
    NarasiPeriode,
    Rincian,
    Subsie,
    Tabel,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.naskah import ASPEK, NASKAH, NASKAH_TRIWULAN
from lkjip_desktop.domain.temuan.finding import at

_JUDUL = {item.kode: item.judul for item in (*NASKAH_TRIWULAN, *NASKAH, *ASPEK)}


class Written(NamedTuple):
    """A text where it stands."""

    teks: str
    lokasi: Address
    jenis: str
    """What it is: Naskah, Keterangan gambar, Judul tabel."""
    judul: str = ""
    """Its own title, of a naskah."""
    indikator: str = ""
    """Id of the indikator it stands under."""
    tempat: str = ""


KINDS: Final = (Narasi, NarasiPeriode, Rincian, Gambar, Tabel, Subsie)
"""The rows that `texts` reads, beside the letter."""


def texts(laporan: Laporan, sampai: AsOf) -> Iterator[Written]:
    """All that tell of the figures up to then, in no order that means anything."""
    of_year = laporan.rows(Narasi).values() if sampai.setahun else ()
    last = sampai.periode_triwulan
    of_quarter = (t for t in laporan.rows(NarasiPeriode).values() if t.periode == last)
    for row in (*of_year, *of_quarter):
        title = _JUDUL.get(row.tempat, row.tempat)
        yield Written(row.teks, at(row, "teks"), "Naskah", title, row.indikator or "", row.tempat)
    for table in laporan.rows(Rincian).values():
        owner = table.indikator or ""
        yield Written(table.keterangan, at(table, "keterangan"), "Keterangan tabel", "", owner)
        yield Written(table.judul, at(table, "judul"), "Judul tabel", "", owner)
    for picture in laporan.rows(Gambar).values():
        owner, place = picture.indikator or "", picture.tempat
        where = at(picture, "keterangan")
        yield Written(picture.keterangan, where, "Keterangan gambar", "", owner, place)
    for free in laporan.rows(Tabel).values():
        yield Written(free.judul, at(free, "judul"), "Judul tabel", "", "", free.tempat)
        yield Written(free.sumber, at(free, "sumber"), "Sumber tabel", "", "", free.tempat)
    letter = laporan.surat_pengantar
    for column in ("jenis", "keterangan"):
        yield Written(getattr(letter, column), at(letter, column), "Surat pengantar")
    for section in laporan.rows(Subsie).values():
        yield Written(section.tugas, at(section, "tugas"), "Uraian tugas", section.nama)


def called(text: Written, indikator: Indikator | None, name: str) -> str:
    """What a text is called at the beginning of a finding."""
    title = f" “{text.judul}”" if text.judul else ""
    return f"{text.jenis}{title}{f' {name}' if indikator is not None else ''}"
