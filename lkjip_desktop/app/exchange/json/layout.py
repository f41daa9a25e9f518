"""How a report stands as JSON, taken from the model: which list holds which rows, in what order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from functools import partial
from typing import Any, Final

from lkjip_desktop.domain.model.column import CellValue, Column, ColumnKind
from lkjip_desktop.domain.model.entity import (
    ENTITIES,
    Aksi,
    Alokasi,
    Baris,
    BarisTabel,
    Belanja,
    Butir,
    DataLaporan,
    Entity,
    Indikator,
    Kegiatan,
    KolomTabel,
    NilaiAksi,
    NilaiAlokasi,
    NilaiBaris,
    NilaiBelanja,
    NilaiIndikator,
    Pengaturan,
    PerjanjianKinerja,
    Rincian,
    Sasaran,
    Satker,
    SelTabel,
    SuratPengantar,
    Tabel,
    TargetPeriode,
    columns,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.tree import reading_order, walk
from lkjip_desktop.domain.record import dataclass

SINGLE: Final[tuple[type[Entity], ...]] = (DataLaporan, Satker, SuratPengantar)
"""Kinds with exactly one row: an object instead of a list."""

NESTED: Final[Mapping[type[Entity], tuple[type[Entity], str]]] = {
    NilaiIndikator: (Indikator, "nilai"),
    TargetPeriode: (Indikator, "target_periode"),
    NilaiBaris: (Baris, "nilai"),
    Baris: (Rincian, "baris"),
    NilaiAlokasi: (Alokasi, "nilai"),
    NilaiAksi: (Aksi, "nilai"),
    Belanja: (Kegiatan, "belanja"),
    NilaiBelanja: (Belanja, "nilai"),
    Butir: (PerjanjianKinerja, "butir"),
    KolomTabel: (Tabel, "kolom"),
    BarisTabel: (Tabel, "baris"),
    SelTabel: (BarisTabel, "sel"),
}
"""Kinds whose rows stand inside the row they belong to, and the name of their list there."""

MASUKAN: Final[Mapping[type[Entity], tuple[str, ...]]] = {
    Indikator: ("realisasi", "realisasi_anggaran")
}
"""Entered columns in the object `masukan`, because the plain name is the effective figure."""

HASIL: Final[Mapping[type[Entity], tuple[str, ...]]] = {
    Indikator: (
        "realisasi",
        "capaian",
        "pagu",
        "realisasi_anggaran",
        "serapan",
        "efisiensi",
    )
}
"""Computed members of a row: written for readers, ignored by the import."""

RINGKASAN: Final = (
    "rata_rata_capaian",
    "rata_rata_berbobot",
    "pagu_indikator",
    "realisasi_anggaran",
    "serapan_indikator",
    "pagu_akhir",
    "serapan",
    "efisiensi",
)
"""Computed members of the object `ringkasan`."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How the rows of one kind stand in the JSON."""

    kind: type[Entity]
    name: str
    parent: str = ""
    """The link column that nesting implies."""
    children: tuple[Shape, ...] = field(default=())

    @property
    def single(self) -> bool:
        """Whether there is exactly one row, written as an object."""
        return self.kind in SINGLE

    @property
    def has_id(self) -> bool:
        """Whether rows state their id; that of a row with natural key follows from the key."""
        return not self.kind.KEY

    @property
    def plain(self) -> tuple[Column, ...]:
        """The columns that are members of the row's object, in order."""
        return tuple(item for item in self._stated if item.name not in self._grouped)

    @property
    def masukan(self) -> tuple[Column, ...]:
        """The columns that are members of the object `masukan`."""
        return tuple(item for item in self._stated if item.name in self._grouped)

    @property
    def hasil(self) -> tuple[str, ...]:
        """The names of computed members."""
        return HASIL.get(self.kind, ())

    @property
    def _stated(self) -> Iterable[Column]:
        return (
            item
            for item in columns(self.kind)
            if item.kind is not ColumnKind.ORDER and item.name != self.parent
        )

    @property
    def _grouped(self) -> tuple[str, ...]:
        return MASUKAN.get(self.kind, ())


def _shape(kind: type[Entity], name: str, parent: str = "") -> Shape:
    inner = tuple(
        _shape(child, child_name, parent=_link_to(child, kind))
        for child, (above, child_name) in NESTED.items()
        if above is kind
    )
    return Shape(kind, name, parent, inner)


def _link_to(child: type[Entity], parent: type[Entity]) -> str:
    return next(
        item.name for item in columns(child) if item.cascades and item.reference == parent.KIND
    )


SHAPES: Final = tuple(
    _shape(kind, kind.KIND) for kind in ENTITIES if kind not in NESTED and kind is not Pengaturan
)
"""The members of the whole object, in order; `pengaturan`, an object of names, follows."""


def in_order(laporan: Laporan) -> dict[type[Entity], Sequence[Entity]]:
    """All rows by kind in the order of the JSON: as their parents stand, then as a list is shown.

    The order of one list never depends on order keys of another, so that it survives new keys.
    """
    known: dict[type[Entity], Sequence[Entity]] = {
        Sasaran: [row for row, _ in walk(laporan, Sasaran)],
        Kegiatan: [row for row, _ in walk(laporan, Kegiatan)],
        Indikator: reading_order(laporan),
    }
    ranks: dict[str, dict[str, int]] = {}
    for kind in ENTITIES:
        if kind not in known:
            known[kind] = sorted(laporan.rows(kind).values(), key=partial(_place, ranks=ranks))
        ranks[kind.KIND] = {row.id: place for place, row in enumerate(known[kind])}
    return known


def _place(row: Entity, ranks: Mapping[str, Mapping[str, int]]) -> tuple[Any, ...]:
    """Where a row stands: in a list that a user orders, by the row it belongs to and its order key.

    Any other row stands where its natural key does.
    """
    kind = type(row)
    listed = any(item.kind is ColumnKind.ORDER for item in columns(kind))
    above = [item.name for item in columns(kind) if item.cascades]
    references = {item.name: item.reference for item in columns(kind)}
    place: list[Any] = []
    for name in above[-1:] if listed else kind.KEY:
        value, reference = getattr(row, name), references[name]
        place.append(ranks[reference].get(value, -1) if reference else value)
    return (*place, getattr(row, "urutan", ""), row.id)


def stated(value: CellValue, column: Column) -> str | int | bool | None:
    """A cell as the JSON has it: "" where a figure is not filled in, null where tidak berlaku."""
    if column.kind is ColumnKind.FIGURE:
        return "" if value is None else None if value == "-" else value
    return bool(value) if column.kind is ColumnKind.FLAG else value
