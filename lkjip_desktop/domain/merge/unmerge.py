"""Taking back what one part brought, at any later time, without touching what others did since."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from enum import Enum

from lkjip_desktop.domain.jurnal import (
    KONSOLIDASI,
    URUNG_KONSOLIDASI,
    Contents,
    JurnalEntry,
    RowChange,
    State,
    differences,
)
from lkjip_desktop.domain.laporan import Address
from lkjip_desktop.domain.merge.links import defaults, is_link, parents, pointing_at, target
from lkjip_desktop.domain.merge.stretch import Cell, Key
from lkjip_desktop.domain.model import CellValue
from lkjip_desktop.domain.record import dataclass


class Stay(Enum):
    """Why something a part brought stays though the part is undone."""

    BERUBAH = "sudah diubah lagi"
    DIPAKAI = "masih dipakai isian lain"
    HILANG = "tempatnya sudah tidak ada"
    BAGIAN_LAIN = "juga dibawa bagian lain"


@dataclass(frozen=True, slots=True)
class Kept:
    """A cell or row that stays."""

    address: Address
    value: CellValue
    stay: Stay


@dataclass(frozen=True, slots=True)
class Unmerge:
    """What undoing a run of a part would do."""

    nomor: tuple[int, ...]
    """The entries undone: the run itself and the later runs of the same part."""
    rows: tuple[RowChange, ...]
    kept: tuple[Kept, ...]


@dataclass(slots=True)
class _Run:
    """One entry of a consolidation, read back."""

    nomor: int
    part: str
    rows: tuple[RowChange, ...]
    held: dict[Cell, CellValue] = field(default_factory=dict)


def standing_runs(entries: Iterable[JurnalEntry]) -> dict[int, JurnalEntry]:
    """The consolidations that were not undone, by number."""
    runs: dict[int, JurnalEntry] = {}
    for entry in entries:
        if entry.kind == KONSOLIDASI:
            runs[entry.nomor] = entry
        elif entry.kind == URUNG_KONSOLIDASI:
            for nomor in entry.extra["nomor"]:
                runs.pop(nomor, None)
    return runs


def unmerge(state: State, entries: Iterable[JurnalEntry], nomor: int) -> Unmerge:
    """Undo the run with this number and the later runs of the same part.

    `entries` are those of the jurnal of kinds konsolidasi and urung_konsolidasi, oldest first.
    KeyError where there is no such run, or it was undone.
    """
    entries = list(entries)
    standing = standing_runs(entries)
    part = standing[nomor].extra["bagian"]
    undone = [n for n, entry in standing.items() if n >= nomor and entry.extra["bagian"] == part]
    runs = [_read(entry) for entry in entries if entry.kind == KONSOLIDASI]
    work = dict(state)
    kept: dict[Kept, None] = {}
    left = set(standing)
    for number in sorted(undone, reverse=True):
        left.discard(number)
        run = next(item for item in runs if item.nomor == number)
        others = [item for item in runs if item.nomor in left]
        kept |= dict.fromkeys(_Undoing(work, run, runs, others).undo())
    return Unmerge(tuple(sorted(undone)), _changes(state, work), tuple(kept))


def _changes(before: State, after: State) -> tuple[RowChange, ...]:
    """The differences, looked for only where a row was replaced."""
    keys = {key for key, row in after.items() if row is not before.get(key)}
    keys |= before.keys() - after.keys()
    return differences(
        {key: before[key] for key in keys & before.keys()},
        {key: after[key] for key in keys & after.keys()},
    )


def _read(entry: JurnalEntry) -> _Run:
    run = _Run(entry.nomor, entry.extra["bagian"], entry.rows)
    for kind, row, column, value, *_ in entry.extra["dibawa"]:
        run.held[kind, row, column] = value
    return run


class _Undoing:
    """One run being taken back from `work`, which is changed."""

    def __init__(self, work: State, run: _Run, runs: list[_Run], others: list[_Run]) -> None:
        self.work = work
        self.run = run
        self.others = others
        self.put_by = _put_by(runs, run.held)
        self.ever = _ever(runs, run.held)
        self.kept: list[Kept] = []
        self.whole: set[Key] = set()
        """Rows it made that stay, changed since or for others to hang on: they stay as they are."""

    def undo(self) -> list[Kept]:
        """Rows that went come back, cells go back, rows that came go."""
        made = self._rows_made()
        for cell, value in self.run.held.items():
            if not cell[2] and not value:
                self._restore(cell[:2])
        for cell, value in self.run.held.items():
            if cell[2] and cell[:2] not in made and cell[:2] not in self.whole:
                self._cell_back(cell, value)
        self._remove(made)
        return self.kept

    def _keep(self, cell: Cell, value: CellValue, stay: Stay) -> None:
        self.kept.append(Kept(Address(*cell), value, stay))

    def _shared(self, cell: Cell, value: CellValue) -> bool:
        return any(run.held.get(cell, _NOTHING) == value for run in self.others)

    def _restore(self, key: Key) -> None:
        cell = (*key, "")
        change = self.put_by.get((cell, 0))
        if key in self.work or change is None or change.before is None:
            return
        if self._shared(cell, 0):
            self._keep(cell, 0, Stay.BAGIAN_LAIN)
            return
        wanted = dict(change.before)
        back = {(row.kind, row.id) for row in self.run.rows if row.after is None}
        if any(
            parent not in self.work and parent not in back for parent in parents(key[0], wanted)
        ):
            self._keep(cell, 0, Stay.HILANG)
            return
        for name, value in wanted.items():
            goal = target(key[0], name, value)
            there = goal is None or goal in self.work or goal in back
            if not there and is_link(key[0], name):
                wanted[name] = None
        self.work[key] = wanted

    def _cell_back(self, cell: Cell, value: CellValue) -> None:
        key, column = cell[:2], cell[2]
        row = self.work.get(key)
        change = self.put_by.get((cell, value))
        if change is None:  # the induk had this value of its own
            return
        if row is None or row[column] != value:
            self._keep(cell, value, Stay.BERUBAH)
            return
        if self._shared(cell, value):
            self._keep(cell, value, Stay.BAGIAN_LAIN)
            return
        before = (change.before or defaults(key[0]))[column]
        goal = target(key[0], column, before)
        if goal is not None and goal not in self.work and is_link(key[0], column):
            self._keep(cell, value, Stay.HILANG)
            return
        self.work[key] = {**row, column: before}

    def _rows_made(self) -> dict[Key, None]:
        """Rows this run made that nobody else holds and nobody changed since."""
        shared: dict[Key, bool] = {}
        for run in self.others:
            for kind, row, column in run.held:
                shared[kind, row] = shared.get((kind, row), False) or bool(column)
        made: dict[Key, None] = {}
        for cell, value in self.run.held.items():
            key = cell[:2]
            if cell[2] or not value or key not in self.work:
                continue
            change = self.put_by.get((cell, 1))
            if change is None or change.after is None:
                continue
            if key in shared:
                self._keep(cell, 1, Stay.BAGIAN_LAIN)
                if not shared[key]:
                    self.whole.add(key)
            elif self._as_brought(key, change.after):
                made[key] = None
            else:
                self.whole.add(key)
                self._keep(cell, 1, Stay.BERUBAH)
        return made

    def _as_brought(self, key: Key, first: Contents) -> bool:
        start = defaults(key[0])
        return all(
            value in {first[name], start[name]} or value in self.ever.get((*key, name), ())
            for name, value in self.work[key].items()
        )

    def _remove(self, made: Mapping[Key, None]) -> None:
        """Delete rows unless others hang on them; a rujukan finds its row again in the next run."""
        going = dict(made)
        pointing = pointing_at(self.work, going)
        while True:
            held = [
                key
                for key in going
                if any(
                    other not in going and is_link(other[0], column)
                    for other, column in pointing.get(key, ())
                )
            ]
            if not held:
                break
            for key in held:
                del going[key]
                self._keep((*key, ""), 1, Stay.DIPAKAI)
        for key in going:
            del self.work[key]


_NOTHING = object()


def _put_by(
    runs: Iterable[_Run], wanted: Mapping[Cell, CellValue]
) -> dict[tuple[Cell, CellValue], RowChange]:
    """The latest entry of a consolidation that gave a cell a value."""
    found: dict[tuple[Cell, CellValue], RowChange] = {}
    for run in runs:
        for row in run.rows:
            if row.before is None or row.after is None:
                cell = (row.kind, row.id, "")
                if cell in wanted:
                    found[cell, int(row.after is not None)] = row
            for name, value in (row.after or {}).items():
                cell = (row.kind, row.id, name)
                if cell in wanted:
                    found[cell, value] = row
    return found


def _ever(runs: Iterable[_Run], wanted: Mapping[Cell, CellValue]) -> dict[Cell, set[CellValue]]:
    """Every value that any part ever brought for the rows wanted."""
    rows = {cell[:2] for cell in wanted}
    ever: dict[Cell, set[CellValue]] = {}
    for run in runs:
        for cell, value in run.held.items():
            if cell[:2] in rows:
                ever.setdefault(cell, set()).add(value)
    return ever
