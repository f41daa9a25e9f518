"""Facts of the tables: the free ones of the sections, and the rows of a rincian by periode."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.sums import (
    exact_sum,
    numbers_of,
)
from lkjip_desktop.domain.model.entity import (
    BarisTabel,
    KolomTabel,
    NilaiBaris,
    SelTabel,
    Tabel,
)
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.fact.watched import WatchedFacts, fact
from lkjip_desktop.domain.temuan.claim.units import TOTALS
from lkjip_desktop.domain.temuan.finding import at


class FreeTable(NamedTuple):
    """A free table of a section: its title, and each column of figures with its total."""

    judul: str
    kolom: tuple[tuple[str, Nilai], ...]
    lokasi: Address
    kunci: str = ""
    """What stands over the names of its rows."""
    lalu: int = 0
    """The year that stands beside that of the report; 0 where its columns are no years."""

    def in_year(self, tahun: int) -> FreeTable:
        """Without the columns of other years and what is between them, where columns name years."""
        years = {_YEAR.search(head) is not None for head, _ in self.kolom}
        if True not in years:
            return self
        return self._replace(kolom=tuple([x for x in self.kolom if str(tahun) in x[0]]))


class FreeRow(NamedTuple):
    """A row of a free table of a section: what it is called, and its figures by their headings."""

    uraian: str
    angka: tuple[tuple[str, Nilai], ...]
    lokasi: Address
    lalu: Nilai = None
    """What it had in the year beside, where the columns are years."""

    @property
    def lain(self) -> frozenset[Fraction]:
        """Its figures that are of another year, or of the way from one to the other."""
        then, now = self.lalu, self.angka[0][1]
        known = isinstance(then, Fraction) and isinstance(now, Fraction)
        return frozenset({then, abs(now - then)}) if known else frozenset()  # type: ignore[operator, arg-type]


_YEAR: Final = pattern(r"\b(?:19|20)\d\d\b")
_YEAR_ALONE: Final = pattern(r"(?:tahun )?(?P<year>20\d\d)")
TableOfRows = tuple[FreeTable, tuple[FreeRow, ...]]


def _is_sum(name: str) -> bool:
    """Whether a row or a column holds the sums of the others."""
    return " ".join(name.split()).casefold() in TOTALS


class TableFacts(WatchedFacts):
    """What a report tells in its tables."""

    tahun: int

    @fact
    def free(self, tempat: str) -> tuple[FreeTable, ...]:
        """The free tables of a section."""
        found = []
        for table in self._laporan.daftar(Tabel):
            if table.tempat == tempat:
                heads = [column.judul for column in self._counted(table)]
                rows = [dict(row.angka) for row in self._rows_of(table)]
                sums = [(head, exact_sum(numbers_of(r.get(head) for r in rows))) for head in heads]
                kunci = self._named_by(table)
                lalu = self._year_of(self._before(table))
                found.append(FreeTable(table.judul, tuple(sums), at(table), kunci, lalu))
        return tuple(found)

    def _named_by(self, table: Tabel) -> str:
        every = self._laporan.children(KolomTabel, "tabel", table.id)
        return next((column.judul for column in every if column.jenis != "angka"), "")

    @fact
    def free_rows(self, tempat: str) -> tuple[tuple[FreeRow, ...], ...]:
        """The rows of each free table of a section."""
        tables = [table for table in self._laporan.daftar(Tabel) if table.tempat == tempat]
        return tuple([tuple(self._rows_of(table)) for table in tables])

    @fact
    def free_everywhere(self) -> tuple[TableOfRows, ...]:
        """The free tables of all sections with their rows."""
        places = dict.fromkeys(table.tempat for table in self._laporan.daftar(Tabel))
        return tuple(
            [
                pair
                for tempat in places
                for pair in zip(self.free(tempat), self.free_rows(tempat), strict=True)
            ]
        )

    @fact
    def free_now(self) -> tuple[TableOfRows, ...]:
        """The free tables of all sections, those of several years with the columns of this one."""
        tahun = self._laporan.data.tahun
        return tuple([(table.in_year(tahun), rows) for table, rows in self.free_everywhere()])

    def _counted(self, table: Tabel) -> list[KolomTabel]:
        """The columns of figures that are no sums of others."""
        every = self._laporan.children(KolomTabel, "tabel", table.id)
        counted = [column for column in every if column.jenis == "angka"]
        if self._before(table) is not None:  # years and the way between them have no sum
            return [column for column in counted if self._year_of(column) == self.tahun]
        return [column for column in counted if not _is_sum(column.judul)] or counted

    @staticmethod
    def _year_of(column: KolomTabel | None) -> int:
        match = (
            _YEAR_ALONE.fullmatch(column.judul.strip().casefold()) if column is not None else None
        )
        return int(match["year"]) if match is not None else 0

    def _before(self, table: Tabel) -> KolomTabel | None:
        """The column of the last year before that of the report, which has one of its own."""
        every = self._laporan.children(KolomTabel, "tabel", table.id)
        years = {self._year_of(x): x for x in every if x.jenis == "angka"}
        before = [year for year in years if 0 < year < self.tahun]
        return years[max(before)] if before and self.tahun in years else None

    def _rows_of(self, table: Tabel) -> Iterator[FreeRow]:
        counted = {column.id for column in self._counted(table)}
        before = self._before(table)
        heads = {row.id: row for row in self._laporan.children(KolomTabel, "tabel", table.id)}
        for line in self._laporan.children(BarisTabel, "tabel", table.id):
            cells = self._laporan.children(SelTabel, "baris_tabel", line.id)
            columns = ((heads.get(cell.kolom_tabel or ""), cell) for cell in cells)
            told = [(head, cell) for head, cell in columns if head is not None]
            words = [cell.isi for head, cell in told if head.jenis != "angka" and cell.isi]
            figures = [
                (head.judul, self._reader.read(cell, "angka", []))
                for head, cell in told
                if head.id in counted
            ]
            if words and figures and not _is_sum(words[0]):
                read = (self._reader.read(c, "angka", []) for head, c in told if head is before)
                yield FreeRow(words[0], tuple(figures), at(table), next(read, None))

    @fact
    def in_period(self, row: str, periode: str) -> tuple[Nilai, Nilai]:
        """Pembanding and realisasi of a row of a rincian in one periode."""
        for item in self._laporan.children(NilaiBaris, "baris", row):
            if item.periode == periode:
                read = self._reader.read
                return read(item, "pembanding", []), read(item, "realisasi", [])
        return (None, None)
