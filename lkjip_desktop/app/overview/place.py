"""Where in the window a cell of the report is edited: planning, a section's indikator, or texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from enum import Enum
from itertools import islice, product
from typing import Any, Final, cast

from lkjip_desktop.app.sheet.table.indikator import DESCRIBED
from lkjip_desktop.domain.display.nama import indikator_of
from lkjip_desktop.domain.formula.aksi import is_earlier
from lkjip_desktop.domain.formula.periode import SETRIWULAN, last_month, months, quarters
from lkjip_desktop.domain.formula.tertutup import is_closed
from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.entity import (
    KINDS,
    Aksi,
    Alokasi,
    Baris,
    Bukti,
    Entity,
    Gambar,
    Indikator,
    Kendala,
    Komentar,
    Lampiran,
    Narasi,
    NarasiPeriode,
    NilaiAksi,
    NilaiAlokasi,
    NilaiBaris,
    NilaiIndikator,
    Pengesampingan,
    TargetPeriode,
    columns,
    keyed_id,
)
from lkjip_desktop.domain.model.jurnal import RowChange
from lkjip_desktop.domain.model.komentar import KEMBALI
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.naskah import ASPEK, ASPEK_TRIWULAN
from lkjip_desktop.domain.model.tree import reading_order
from lkjip_desktop.domain.record import dataclass


class Area(Enum):
    """The kinds of tabs a report has."""

    PLANNING = "perencanaan"
    SECTION = "seksi"
    TEXTS = "naskah"


@dataclass(frozen=True, slots=True)
class Place:
    """An area and, in that of a section, the indikator."""

    area: Area
    indikator: Indikator | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """A cell or row and a report in which it stands; it may be the one before a change."""

    laporan: Laporan
    address: Address
    beside: bool = False
    """Whether it stands for a row that is gone: to see it where one is will do."""


PLANNED = frozenset(item.name for item in DESCRIBED)
"""Columns of an indikator that are edited where the year is planned."""
_SPEAKING = (Komentar, Pengesampingan)
"""What stands nowhere itself: it is seen where that is of which it speaks."""
_TEXTS = (Narasi, NarasiPeriode, Gambar, Lampiran)


def place_of(laporan: Laporan, address: Address) -> Place:
    """Where this cell, or what is left of its row, is edited."""
    kind = KINDS[address.kind]
    if kind is Indikator and address.column in PLANNED:
        return Place(Area.PLANNING)
    if is_planned(laporan, address):
        return Place(Area.PLANNING)
    row = laporan.find(kind, address.id)
    row = row or _unwritten(laporan, kind, address.id)
    owner = indikator_of(laporan, row) if row is not None else None
    if owner is not None and not (kind is Alokasi and address.column == "pagu"):
        return Place(Area.SECTION, owner)
    return Place(Area.TEXTS if kind in _TEXTS else Area.PLANNING)


def is_planned(laporan: Laporan, address: Address) -> bool:
    """Whether a cell of the action plan is the officer's: a step, a target, what came before."""
    kind = KINDS[address.kind]
    if kind is Kendala:
        row = laporan.find(Kendala, address.id)
        return row is not None and is_earlier(row, laporan.data.tahun)
    return kind is Aksi or (kind is NilaiAksi and address.column == "target")


def quarter_of(laporan: Laporan, address: Address) -> str | None:
    """The quarter in which this cell is typed, "" for the year; None where it is of no periode."""
    if address.kind == Narasi.KIND:
        return ""  # a text of a quarter is another one
    kind = KINDS[address.kind]
    if kind is Bukti:
        return None  # its table shows every periode
    row = laporan.find(kind, address.id) or _unwritten(laporan, kind, address.id)
    periode = getattr(row, "periode", None)
    if periode is None:
        return None
    tahun = laporan.data.tahun
    own = periode.startswith(str(tahun)) and periode != str(tahun)
    return f"{tahun}-T{-(-last_month(periode) // SETRIWULAN)}" if own else ""


def places_of(before: Laporan, after: Laporan, rows: Sequence[RowChange]) -> Iterator[Shown]:
    """Where what was changed can be looked at, the nearest first: its cells, its row, its list."""
    for change in _by_rank(before, after, rows):
        yield from _own_places(before, after, change)
        laporan = after if change.after is not None else before
        row = _of(before, after, change)
        row = None if row is None or isinstance(row, _SPEAKING) else _above(laporan, row)
        while row is not None:
            yield Shown(laporan, Address(row.KIND, row.id))
            row = _above(laporan, row)


def changed_itself(before: Laporan, after: Laporan, rows: Sequence[RowChange]) -> Iterator[Shown]:
    """The same without what it belongs to, for a look at the table in hand."""
    for change in _by_rank(before, after, rows):
        yield from _own_places(before, after, change)


def _by_rank(before: Laporan, after: Laporan, rows: Sequence[RowChange]) -> list[RowChange]:
    """First what came or went, then what came or went with it, then what only changed.

    What a closed quarter got comes last: nobody types there, a new row takes its "-" along.
    """
    moved = {change.id for change in rows if change.before is None or change.after is None}

    def rank(change: RowChange) -> tuple[bool, bool, bool]:
        row = _of(before, after, change)
        under = row is not None and any(of in moved for _, of in _owners(row))
        return _in_closed(after, change), change.id not in moved, under

    return sorted(rows, key=rank)


def _of(before: Laporan, after: Laporan, change: RowChange) -> Entity | None:
    laporan = after if change.after is not None else before
    return laporan.find(KINDS[change.kind], change.id)


def _own_places(before: Laporan, after: Laporan, change: RowChange) -> Iterator[Shown]:
    laporan = after if change.after is not None else before
    if change.kind == Komentar.KIND:
        yield from _spoken_of(laporan, change.id)
        return
    if change.kind == Pengesampingan.KIND:
        aside = laporan.find(Pengesampingan, change.id)
        with suppress(ValueError):
            yield Shown(after, Address.parse(aside.lokasi if aside else ""))
        return
    for cell in change.cells():
        if cell.address.column not in {"", "urutan"}:
            yield Shown(laporan, cell.address)
    row = _of(before, after, change)
    if row is None:
        return
    beside = _beside(row, before, after) if change.after is None else None
    if beside is not None:
        yield Shown(after, Address(beside.KIND, beside.id), beside=True)
    yield Shown(laporan, Address(row.KIND, row.id))


def _in_closed(laporan: Laporan, change: RowChange) -> bool:
    periode = (change.after or change.before or {}).get("periode")
    return isinstance(periode, str) and bool(periode) and is_closed(laporan, periode)


def _spoken_of(laporan: Laporan, row: str) -> Iterator[Shown]:
    """What a note speaks of, and its indikator; of a returned part its first one."""
    note = laporan.find(Komentar, row)
    indikator = laporan.find(Indikator, note.indikator) if note else None
    if note is None:
        return
    with suppress(ValueError):
        where = Address.parse(note.alamat)
        returned = laporan.find(Komentar, note.induk) or note  # a withdrawal is of what it takes
        if returned.jenis == KEMBALI:
            part = (one for one in reading_order(laporan) if one.subsie == where.id)
            yield from (Shown(laporan, Address(Indikator.KIND, one.id)) for one in islice(part, 1))
        yield Shown(laporan, where)
    if indikator is not None:
        yield Shown(laporan, Address(Indikator.KIND, indikator.id))


def _beside(row: Entity, before: Laporan, after: Laporan) -> Entity | None:
    """The row that stood nearest to one that is gone, in the same list: owner, place, quarter.

    Of the indikator of a sasaran one of the same section, where there is one.
    """
    where = _list_of(before, row)
    rows = [one for one in before.daftar(type(row)) if _list_of(before, one) == where]
    at = rows.index(row)
    near = [
        one
        for one in (*rows[at + 1 :], *reversed(rows[:at]))
        if after.find(type(row), one.id) is not None
    ]
    if isinstance(row, Indikator):
        near.sort(key=lambda one: getattr(one, "subsie", None) != row.subsie)
    return near[0] if near else None


def _list_of(laporan: Laporan, row: Entity) -> tuple[object, ...]:
    if isinstance(row, Indikator):
        return (_owners(row),)  # each is on a page of its own
    address, document = Address(row.KIND, row.id), getattr(row, "dokumen", "")
    return _owners(row), document, place_of(laporan, address), quarter_of(laporan, address)


def _above(laporan: Laporan, row: Entity) -> Entity | None:
    """What a row belongs to."""
    links = _owners(row)
    return next((found for kind, row_id in links if (found := laporan.find(kind, row_id))), None)


def _owners(row: Entity) -> list[tuple[type[Entity], str | None]]:
    return [
        (KINDS[c.reference], getattr(row, c.name))
        for c in columns(type(row))
        if c.reference and c.cascades
    ]


def _unwritten(laporan: Laporan, kind: type[Entity], row: str) -> Entity | None:
    """The row with this id that nobody has filled in yet, known by its key alone."""
    for key in _keys(laporan, kind):
        if keyed_id(laporan.ruang, kind, *key) == row:
            return kind(row, **cast("Any", dict(zip(kind.KEY, key, strict=True))))
    return None


_BELOW: Final[Mapping[type[Entity], type[Entity]]] = {
    NilaiIndikator: Indikator,
    TargetPeriode: Indikator,
    NilaiBaris: Baris,
    NilaiAlokasi: Alokasi,
}
"""Kinds with a row for each periode, and what these stand under."""


def _keys(laporan: Laporan, kind: type[Entity]) -> Iterator[tuple[CellValue, ...]]:
    tahun = laporan.data.tahun
    if kind is Narasi:
        for row in laporan.daftar(Indikator):
            yield from ((row.id, item.kode) for item in ASPEK)
    elif kind is NarasiPeriode:
        every = product(laporan.daftar(Indikator), ASPEK_TRIWULAN, quarters(tahun))
        yield from ((row.id, item.kode, periode) for row, item, periode in every)
    elif kind in _BELOW:
        for above in laporan.rows(_BELOW[kind]):
            yield from ((above, periode) for periode in (str(tahun), *quarters(tahun)))
            yield from ((above, periode) for periode in months(tahun))
