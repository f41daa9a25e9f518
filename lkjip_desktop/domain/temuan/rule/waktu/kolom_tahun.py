"""Kolom bertahun: headings of another year, and results that are those of the year before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.memo import Each, Source
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import NOL, exact_sum
from lkjip_desktop.domain.model.entity import (
    BarisTabel,
    CapaianLalu,
    Indikator,
    KolomTabel,
    SelTabel,
    Tabel,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.bahan import IndikatorInput
from lkjip_desktop.domain.temuan.finding import FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.rule.tabel.kisi import FreeGrid, is_total, read_grid
from lkjip_desktop.domain.temuan.wording import alike, call, first_few, shown

KOLOM_TAHUN: Final = FindingRule(
    "LALU-08",
    Severity.PERINGATAN,
    "Judul kolom menyebut satu tahun, sedangkan jumlah kolomnya realisasi tahun yang lain.",
)
_YEAR: Final = pattern(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_WANTED: Final = pattern(r"target|rencana|usul|proyeksi|standar", re.IGNORECASE)
"""What a column of no results is headed with."""
_SURE: Final = 1000
"""A smaller figure may be the same by chance."""


def of_kolom(laporan: Laporan, _: Figures, reader: Reader) -> Iterator[Temuan]:
    """The columns of the free tables, held against the earlier years of each indikator."""
    heads = laporan.grouped(KolomTabel, "tabel")
    for table in laporan.rows(Tabel).values():
        kolom = heads.get(table.id, ())
        if any(_YEAR.search(head.judul) for head in kolom):
            lines = laporan.grouped(BarisTabel, "tabel").get(table.id, ())
            cells = laporan.grouped(SelTabel, "baris_tabel")
            yield from _of_grid(read_grid(table, kolom, lines, cells, reader), laporan, reader)


def _of_grid(table: FreeGrid, laporan: Laporan, reader: Reader) -> Iterator[Temuan]:
    for n in table.numbers():
        head, column = table.kolom[n], [row[n] for row in table.angka]
        totals = [nilai for nilai, name in zip(column, table.nama, strict=True) if is_total(name)]
        parts = [nilai for nilai in column if nilai is not None]
        total = totals[0] if totals else exact_sum(parts) if len(parts) == len(column) else None
        for row in laporan.daftar(Indikator) if isinstance(total, Fraction) else ():
            past = laporan.children(CapaianLalu, "indikator", row.id)
            place, where = at(head, "judul"), f"pada {table.call()}"
            yield from _held(head.judul, total, past, reader, row, place, where)


def of_pembanding(bahan: IndikatorInput, reader: Reader) -> Iterator[Temuan]:
    """What the results of the tables of an indikator are compared with."""
    for table, _ in bahan.tables():
        judul, row = table.rincian.kolom_pembanding, bahan.hasil.indikator
        place, where = at(table.rincian, "kolom_pembanding"), f"pada {call(row)}"
        total, past = table.jumlah_pembanding, bahan.daftar_lalu
        yield from _held(judul, total, past, reader, row, place, where)


def _held(
    judul: str,
    total: Nilai,
    past: Sequence[CapaianLalu],
    reader: Reader,
    row: Indikator,
    place: Address,
    where: str,
) -> Iterator[Temuan]:
    """A heading with one year, whose column comes to what an indikator came to in another."""
    years = [int(match[0]) for match in _YEAR.finditer(judul)]
    if len(years) != 1 or not isinstance(total, Fraction) or total < _SURE or _WANTED.search(judul):
        return
    known = [(item, reader.read(item, "realisasi", [])) for item in past]
    same = [item for item, nilai in known if nilai == total]
    other = any(item.tahun == years[0] and nilai not in {None, total} for item, nilai in known)
    if len(same) == 1 and other:
        said = shown(total, alike((total,)), row.satuan)
        pesan = (
            f"Kolom “{judul}” {where} berjumlah {said}, sedangkan angka itu realisasi {call(row)}"
            f" tahun {same[0].tahun}; perbaiki tahun pada judul kolomnya."
        )
        kedua = at(same[0], "realisasi")
        yield KOLOM_TAHUN.temuan(pesan, place, indikator=row, kedua=kedua)


SALINAN: Final = FindingRule(
    "LALU-07",
    Severity.PERINGATAN,
    "Realisasi hampir semua indikator yang diketik sama persis dengan realisasi tahun sebelumnya.",
)
MANY: Final = 4
MOST: Final = Fraction(3, 4)

_SAMA: Final[Each[str, tuple[bool, ...]]] = Each()


def of_salinan(laporan: Laporan, figures: Figures, reader: Reader) -> Iterator[Temuan]:
    """A column of results that is that of the year before."""
    rows, past = figures.indikator, laporan.grouped(CapaianLalu, "indikator")
    before = laporan.data.tahun - 1

    def look(key: str) -> tuple[bool, ...]:
        year = next((item for item in past.get(key, ()) if item.tahun == before), None)
        return _repeats(rows[key], year, reader)

    sources, room = (Source(rows), Source(past)), (laporan.ruang, figures.sampai.bulan)
    told = _SAMA.recall(room, rows, before, sources, reader, look)
    same = [key for key, repeated in told.items() if repeated == (True,)]
    if len(same) < MANY or len(same) < MOST * sum(map(bool, told.values())):
        return
    names = [call(rows[key].indikator) for key in same]
    pesan = (
        f"Realisasi {first_few(names)} sama persis dengan realisasi tahun {before}, seakan-akan"
        " kolomnya tersalin; periksa realisasinya, atau kesampingkan dengan alasan."
    )
    year = next(item for item in past[same[0]] if item.tahun == before)
    place, kedua = at(rows[same[0]].indikator, "realisasi"), at(year, "realisasi")
    yield SALINAN.temuan(pesan, place, kedua=kedua, perihal=names)


def _repeats(hasil: IndikatorResult, year: CapaianLalu | None, reader: Reader) -> tuple[bool, ...]:
    """Whether what is typed in is that of the year before; nothing where it may well be.

    What reaches its target, comes to nothing or to all of 100 may do so each year.
    """
    reached = hasil.realisasi
    if year is None or not hasil.diketik or reached in {hasil.target, NOL, SERATUS}:
        return ()
    last = reader.read(year, "realisasi", []) if isinstance(reached, Fraction) else None
    return (reached == last,) if isinstance(last, Fraction) else ()
