"""Closed periode: up to which quarter figures stay, and which change would alter one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, Final

from lkjip_desktop.domain.formula.periode import AsOf, last_month
from lkjip_desktop.domain.model.column import ColumnKind
from lkjip_desktop.domain.model.entity import (
    KINDS,
    Aksi,
    Baris,
    DataLaporan,
    Entity,
    Indikator,
    NilaiAksi,
    NilaiAlokasi,
    NilaiBaris,
    NilaiBelanja,
    NilaiIndikator,
    Pemakaian,
    Rincian,
    TargetPeriode,
    TutupPeriode,
    column,
)
from lkjip_desktop.domain.model.jurnal import Contents, RowChange
from lkjip_desktop.domain.model.laporan import Address, Laporan, is_rujukan
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU

BY_PERIODE: Final = (
    NilaiBaris,
    NilaiAlokasi,
    NilaiBelanja,
    NilaiIndikator,
    TargetPeriode,
    NilaiAksi,
)
"""Kinds whose rows hold the figures of one periode."""

_ROW: Final = frozenset({"dihitung", "polaritas", "bobot", "rincian"})
_TABLE: Final = frozenset(
    {"pengisian", "gabung_pembanding", "gabung_realisasi", "gabung_baris", "cara", "dihitung"}
    | {"satuan", "indikator"}
)
_OWN: Final = frozenset({"polaritas", "satuan", "pengisian", "gabung", "bobot"})
_OF_YEAR: Final = frozenset({"target", "target_atas", "realisasi", "realisasi_anggaran", "hasil"})


def closed_until(laporan: Laporan) -> AsOf | None:
    """The last quarter that is closed, and with it all before; None where none is."""
    closed = [row.periode for row in laporan.rows(TutupPeriode).values()]
    tahun = laporan.data.tahun
    own = [last_month(periode) for periode in closed if periode.startswith(f"{tahun}-T")]
    return AsOf(tahun, max(own)) if own else None


def is_closed(laporan: Laporan, periode: str) -> bool:
    """Whether the figures of this periode are closed."""
    until = closed_until(laporan)
    return until is not None and last_month(periode) <= until.bulan


def closed_on(laporan: Laporan, periode: str) -> str | None:
    """The day a quarter was closed on, as an ISO date; None while it is open."""
    end = last_month(periode)
    rows = (row for row in laporan.daftar(TutupPeriode) if last_month(row.periode) == end)
    return next((row.tanggal for row in rows if row.tanggal), None)


def is_fixed(laporan: Laporan, where: Address) -> bool:
    """Whether another content of a cell would alter a figure of a closed periode.

    A source of a rujukan is not told here, only where it is changed.
    """
    until = closed_until(laporan)
    if until is None or not where.column:
        return False
    change = RowChange(where.kind, where.id, {where.column: None}, {where.column: None})
    return Tertutup(laporan, laporan, until).touches(change)


def altered(before: Laporan, after: Laporan, changes: Iterable[RowChange]) -> Address | None:
    """The first cell or row whose change would alter a figure of a closed periode, or None.

    A figure or target of it; a row, table or indikator that counts in it; how these are computed;
    and the source of a rujukan in it. A row that comes or goes with "-" in every closed periode
    alters nothing.
    """
    until = closed_until(before)
    if until is None:
        return None
    found = Tertutup(before, after, until)
    return next((where for change in changes for where in found.altered(change)), None)


class Tertutup:
    """Two states of a report, held against the quarter up to which the first one is closed."""

    def __init__(self, before: Laporan, after: Laporan, until: AsOf) -> None:
        self._states = (before, after)
        self._until = until
        self._rules: Mapping[type[Entity], Callable[[RowChange], bool]] = {
            **dict.fromkeys(BY_PERIODE, self._figure),
            Aksi: self._aksi,
            Baris: self._row,
            Rincian: self._table,
            Pemakaian: self._use,
            Indikator: self._indikator,
            DataLaporan: lambda change: "pengisian_anggaran" in _names(change),
        }

    def altered(self, change: RowChange) -> Iterator[Address]:
        """Where this change of one row would alter a closed figure."""
        if self.touches(change):
            names = _names(change) if change.before is not None and change.after is not None else ()
            yield Address(change.kind, change.id, next(iter(names), ""))
        for name in _names(change):
            if (change.kind, change.id, name) in self._sources:
                yield Address(change.kind, change.id, name)

    def touches(self, change: RowChange) -> bool:
        """Whether this change of one row alters a figure of its own in a closed periode."""
        rule = self._rules.get(KINDS[change.kind])
        return rule is not None and rule(change)

    @cached_property
    def _sources(self) -> frozenset[tuple[str, str, str]]:
        return frozenset(_sources(self._states[0], self._until))

    def _over(self, *daftar_pengisian: str | None) -> bool:
        """Whether one of these has a periode that is closed."""
        return any(self._until.daftar(item) for item in daftar_pengisian if item)

    def _find(self, kind: type[Entity], row: Any) -> list[Any]:
        found = (state.find(kind, row) for state in self._states)
        return [item for item in found if item is not None]

    def _figure(self, change: RowChange) -> bool:
        kind = KINDS[change.kind]
        if not self._is_over(str(self._cell(kind, change, "periode"))):
            return False
        figures = {n for n in _names(change) if column(kind, n).kind is ColumnKind.FIGURE}
        whole = change.before if change.after is None else change.after
        if change.before is not None and change.after is not None:
            return bool(figures)
        held = {(whole or {})[name] for name in figures} - {None}
        if kind is NilaiBaris and held == {TIDAK_BERLAKU.value}:
            return not self._comes_or_goes(Baris, str((whole or {})["baris"]))
        return bool(held)

    def _is_over(self, periode: str) -> bool:
        own = periode.startswith(str(self._until.tahun))
        return own and last_month(periode) <= self._until.bulan

    def _cells(self, kind: type[Entity], change: RowChange, name: str) -> list[str]:
        """The cell before and after, once where it is the same."""
        told: list[object] = [
            cells[name] for cells in (change.before, change.after) if cells and name in cells
        ]
        return list(dict.fromkeys(map(str, told or [self._cell(kind, change, name)])))

    def _cell(self, kind: type[Entity], change: RowChange, name: str) -> object:
        whole = {**(change.before or {}), **(change.after or {})}
        if name in whole:
            return whole[name]
        return next((getattr(row, name) for row in self._find(kind, change.id)), "")

    def _comes_or_goes(self, kind: type[Entity], row: str) -> bool:
        before, after = (state.find(kind, row) for state in self._states)
        return (before is None) != (after is None)

    def _row(self, change: RowChange) -> bool:
        # A row that is moved stands in the one table and then in the other.
        daftar_rincian = self._cells(Baris, change, "rincian")
        tables = [table for id_ in daftar_rincian for table in self._find(Rincian, id_)]
        if not self._over(*(table.pengisian for table in tables)):
            return False
        if change.before is not None and change.after is not None:
            order = {"urutan"} if any(t.cara == "baris_terakhir" for t in tables) else set()
            return bool(_names(change) & (_ROW | order))
        state = self._states[change.before is None]
        values = state.children(NilaiBaris, "baris", change.id)
        blank = {row.periode for row in values if row.realisasi == TIDAK_BERLAKU.value}
        closed = {name for table in tables for name in self._until.daftar(table.pengisian)}
        # A table that comes or goes with its rows is judged for itself.
        own = all(self._comes_or_goes(Rincian, id_) for id_ in daftar_rincian)
        return not closed <= blank and not own

    def _table(self, change: RowChange) -> bool:
        tables = self._find(Rincian, change.id)
        changed = change.before is not None and change.after is not None
        if changed and not _names(change) & _TABLE:
            return self._until.setahun and "hasil" in _names(change)
        return self._over(*(table.pengisian for table in tables))

    def _use(self, change: RowChange) -> bool:
        changed = change.before is not None and change.after is not None
        if changed and "dihitung" not in _names(change):
            return False
        tables = self._find(Rincian, self._cell(Pemakaian, change, "rincian"))
        return self._over(*(table.pengisian for table in tables))

    def _indikator(self, change: RowChange) -> bool:
        names = _names(change)
        if change.before is not None and change.after is not None:
            if names & _OF_YEAR and self._until.setahun:
                return True
            return bool(names & _OWN) and self._is_measured(change.id)
        return self._is_measured(change.id)

    def _aksi(self, change: RowChange) -> bool:
        """How a step with a closed figure joins; that it comes or goes its figures tell."""
        states = (state.children(NilaiAksi, "aksi", change.id) for state in self._states)
        closed = any(self._is_over(row.periode) for rows in states for row in rows)
        changed = change.before is not None and change.after is not None
        return changed and "gabung" in _names(change) and closed

    def _is_measured(self, indikator: str) -> bool:
        """Whether it has a figure in a closed periode, by a table or of its own."""
        filled = [row.pengisian for row in self._find(Indikator, indikator)]
        for state in self._states:
            own = state.children(Rincian, "indikator", indikator)
            used = state.children(Pemakaian, "indikator", indikator)
            shared = (state.find(Rincian, use.rincian) for use in used)
            filled += [row.pengisian for row in (*own, *shared) if row is not None]
        return self._over(*filled)


def _names(change: RowChange) -> set[str]:
    cells: Contents = change.after if change.after is not None else change.before or {}
    return set(cells)


def _sources(laporan: Laporan, until: AsOf) -> Iterator[tuple[str, str, str]]:
    """Every cell that a rujukan in a closed periode leads over, to the figure at its end."""
    waiting = [
        raw
        for kind in BY_PERIODE
        for row in laporan.rows(kind).values()
        if last_month(getattr(row, "periode", "")) <= until.bulan
        for raw in (getattr(row, name, None) for name in ("pembanding", *sorted(_OF_YEAR)))
        if is_rujukan(raw)
    ]
    seen: set[str] = set()
    while waiting:
        raw = str(waiting.pop())
        address = _address(raw)
        if raw in seen or address is None:
            continue
        seen.add(raw)
        yield (address.kind, address.id, address.column)
        row = laporan.find(KINDS[address.kind], address.id)
        held = getattr(row, address.column, None) if row is not None else None
        if is_rujukan(held):
            waiting.append(held)


def _address(raw: str) -> Address | None:
    try:
        return Address.parse(raw[1:])
    except ValueError:
        return None
