"""Which section owns a cell: what it may edit in its part, and what a merge takes from it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import Protocol

from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.entity import (
    KINDS,
    Aksi,
    Alokasi,
    Baris,
    Belanja,
    Bukti,
    Entity,
    Gambar,
    Indikator,
    Kegiatan,
    Kendala,
    Komentar,
    Lampiran,
    Narasi,
    NarasiPeriode,
    NilaiAksi,
    NilaiAlokasi,
    NilaiBaris,
    NilaiBelanja,
    NilaiIndikator,
    Pemakaian,
    Rincian,
    Subsie,
    column,
    columns,
)
from lkjip_desktop.domain.model.jurnal import Contents, RowChange
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.setting import Settings, settings
from lkjip_desktop.domain.record import dataclass

INDIKATOR_COLUMNS = frozenset({"realisasi", "realisasi_anggaran", "sumber_data", "selesai"})
"""Of an indikator itself a section fills in these; its row and all else are the officer's."""

OF_OFFICER: Mapping[type[Entity], frozenset[str]] = {
    Rincian: frozenset({"pengisian", "gabung_pembanding", "gabung_realisasi", "gabung_baris"}),
    Bukti: frozenset({"wajib", "dicetak"}),
    NilaiAksi: frozenset({"target"}),
}
"""Columns that are the officer's though the row is a section's: how a table is filled in."""

MEETS_BUKTI = frozenset({"nama", "berkas", "laman", "tempat", "urutan"})
"""Of evidence that the officer asked for, the columns in which a section brings it."""

OWNED_THROUGH: Mapping[type[Entity], tuple[str, ...]] = {
    Rincian: ("indikator",),
    Pemakaian: ("indikator",),
    Baris: ("rincian",),
    NilaiBaris: ("baris",),
    NilaiIndikator: ("indikator",),
    Narasi: ("indikator",),
    NarasiPeriode: ("indikator",),
    Kendala: ("indikator",),
    NilaiAksi: ("aksi",),
    Bukti: ("indikator", "aksi", "kegiatan"),
    Komentar: ("sisi",),
    Gambar: ("indikator",),
    Lampiran: ("indikator",),
}
"""Kinds that belong, row and columns, to the owner of what the first of these links leads to.

A column that is no link names the section itself, "" the officer.
"""


class CellReader(Protocol):
    """Reads a cell of some state of a report; KeyError where the row is not there."""

    def __call__(self, kind: str, row: str, column: str) -> CellValue: ...


@dataclass(frozen=True, slots=True)
class Wewenang:
    """Ownership in one state of a report, under the setting of that state."""

    look: CellReader
    settings: Settings
    _owners: dict[tuple[str, str], str | None] = field(default_factory=dict)

    @classmethod
    def of(cls, laporan: Laporan) -> Wewenang:
        """Ownership in a whole report."""

        def look(kind: str, row: str, column: str) -> CellValue:
            return laporan.cell(Address(kind, row, column))

        return cls(look, settings(laporan))

    def owner(self, address: Address) -> str | None:
        """The subsie that owns a cell or row; None is the officer, also of a row that is gone."""
        kind = KINDS[address.kind]
        if kind is Indikator:
            own = address.column in INDIKATOR_COLUMNS
            return self._indikator(address.id) if own else None
        if address.column in OF_OFFICER.get(kind, ()):
            return None
        try:
            asked = kind is Bukti and self.look(Bukti.KIND, address.id, "wajib") == 1
            if asked and address.column not in MEETS_BUKTI:
                return None
            return self._row(kind, address.id)
        except KeyError:
            return None

    def owner_of_new(self, kind: type[Entity], values: Contents) -> str | None:
        """The subsie a row with these columns would belong to; None is the officer."""
        if kind is Bukti and values.get("wajib") == 1:
            return None
        try:
            return self._through(kind, values)
        except KeyError:
            return None

    def fills_unserved(self, kegiatan: str | None) -> str | None:
        """The subsie that fills in what a kegiatan spent, by belanja or without indikator."""
        match self.settings.pemilik_realisasi_alokasi:
            case "subsie":
                return self.settings.subsie_realisasi_alokasi or None
            case "kegiatan":
                return self._kegiatan(kegiatan)
        return None

    def _row(self, kind: type[Entity], row: str) -> str | None:
        known = (kind.KIND, row)
        if known not in self._owners:
            owning = OWNED_THROUGH.get(kind, ())
            names = [i.name for i in columns(kind) if i.reference or i.name in owning]
            values = {name: self.look(kind.KIND, row, name) for name in names}
            self._owners[known] = self._through(kind, values)
        return self._owners[known]

    def _through(self, kind: type[Entity], values: Contents) -> str | None:
        if kind is NilaiAlokasi:
            return self._realisasi_alokasi(_id(values.get("alokasi")))
        if kind is NilaiBelanja:
            kegiatan = self._cell(Belanja, _id(values.get("belanja")) or "", "kegiatan")
            return self.fills_unserved(kegiatan)
        for link in OWNED_THROUGH.get(kind, ()):
            reference, row = column(kind, link).reference, _id(values.get(link))
            if row is not None:
                return self._of_goal(KINDS[reference], row) if reference else row or None
        return None

    def _of_goal(self, kind: type[Entity], row: str) -> str | None:
        """The subsie that fills in what belongs to this row."""
        if kind is Subsie:
            return row
        if kind is Kegiatan:
            return self._kegiatan(row)
        if kind is Aksi:  # its row and targets are the officer's
            return self._indikator(self._cell(Aksi, row, "indikator"))
        return self._indikator(row) if kind is Indikator else self._row(kind, row)

    def _indikator(self, row: str | None) -> str | None:
        return None if row is None else self._cell(Indikator, row, "subsie")

    def _realisasi_alokasi(self, alokasi: str | None) -> str | None:
        match self.settings.pemilik_realisasi_alokasi:
            case "subsie":
                return self.settings.subsie_realisasi_alokasi or None
            case _ if alokasi is None:
                return None
            case "kegiatan":
                return self._kegiatan(self._cell(Alokasi, alokasi, "kegiatan"))
        return self._indikator(self._cell(Alokasi, alokasi, "indikator"))

    def _kegiatan(self, row: str | None) -> str | None:
        """A line without a section of its own is its parent's; a circle of parents is nobody's."""
        seen: set[str] = set()
        while row is not None and row not in seen:
            seen.add(row)
            owner = self._cell(Kegiatan, row, "subsie")
            if owner is not None:
                return owner
            row = self._cell(Kegiatan, row, "induk")
        return None

    def _cell(self, kind: type[Entity], row: str, column: str) -> str | None:
        try:
            return _id(self.look(kind.KIND, row, column))
        except KeyError:
            return None


def _id(value: CellValue) -> str | None:
    return value if isinstance(value, str) else None


def owner(laporan: Laporan, address: Address) -> str | None:
    """The subsie that owns a cell, or a row where the column is ''; None is the officer."""
    return Wewenang.of(laporan).owner(address)


def may_edit(laporan: Laporan, subsie: str | None, address: Address) -> bool:
    """Whether a section (None: the officer, who may edit everything) may change a cell or row."""
    return subsie is None or owner(laporan, address) == subsie


def trespass(
    before: Laporan, after: Laporan, subsie: str, changes: Iterable[RowChange]
) -> Address | None:
    """The first cell or row a section changed that is not its own, or None.

    A row belongs to its owner before and after; one that only left another list, or links that were
    cut because their target went, are judged like any cell.
    """
    old, new = Wewenang.of(before), Wewenang.of(after)
    for change in changes:
        row = Address(change.kind, change.id)
        cells = [row]
        if change.before is not None and change.after is not None:
            cells = [Address(change.kind, change.id, name) for name in change.after]
        for address in cells:
            was = change.before is None or old.owner(address) == subsie
            remains = change.after is None or new.owner(address) == subsie
            if not (was and remains):
                return address
    return None
