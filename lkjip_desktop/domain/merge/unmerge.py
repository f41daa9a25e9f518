"""Taking back what one part brought, at any later time, without touching what others did since."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import field
from enum import Enum

from lkjip_desktop.domain.merge.links import (
    defaults,
    is_link,
    parents,
    pointing_at,
    references,
    target,
)
from lkjip_desktop.domain.merge.stretch import Cell, Key
from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.jurnal import (
    KONSOLIDASI,
    URUNG_KONSOLIDASI,
    Contents,
    JurnalEntry,
    RowChange,
    State,
    differences,
)
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.record import dataclass


class Stay(Enum):
    """Why something a part brought stays though the part is undone."""

    BERUBAH = "sudah diubah lagi"
    DIPAKAI = "masih dipakai isian lain"
    HILANG = "tempatnya sudah tidak ada"
    BAGIAN_LAIN = "juga dibawa bagian lain"


@dataclass(frozen=True, slots=True)
class Remaining:
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
    kept: tuple[Remaining, ...]


@dataclass(slots=True)
class _Run:
    """One entry of a consolidation, read back."""

    nomor: int
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
    runs = {entry.nomor: _read(entry) for entry in entries if entry.kind == KONSOLIDASI}
    puts = _Puts(entries, runs, {cell for number in undone for cell in runs[number].held})
    work = dict(state)
    kept: dict[Remaining, None] = {}
    left = set(standing)
    for number in sorted(undone, reverse=True):
        left.discard(number)
        others = [runs[number] for number in sorted(left)]
        kept |= dict.fromkeys(_Undoing(work, runs[number], others, puts).undo())
        puts.forget(runs[number])
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
    run = _Run(entry.nomor, entry.rows)
    for kind, row, column, value, *_ in entry.extra["dibawa"]:
        run.held[kind, row, column] = value
    return run


@dataclass(slots=True)
class _Put:
    """One time a consolidation gave a cell a value, and the standing runs that hold it there."""

    nomor: int
    row: RowChange
    holders: set[int] = field(default_factory=set)


class _Puts:
    """How cells came to the values that parts brought, by cell and value, the latest put last.

    A value typed by the officer was put by nobody, also where a run that was undone had brought the
    same; and a run that put a value anew shares it with none before.
    """

    def __init__(
        self, entries: Iterable[JurnalEntry], runs: Mapping[int, _Run], wanted: Collection[Cell]
    ) -> None:
        """Follow the cells wanted through the consolidations and what undid them."""
        self.ever: dict[Cell, set[CellValue]] = {}
        """Every value that any part ever brought for the rows wanted."""
        self._puts: dict[tuple[Cell, CellValue], list[_Put]] = {}
        self._wanted = wanted
        self._rows = {cell[:2] for cell in wanted}
        for entry in entries:
            if entry.kind == KONSOLIDASI:
                self._take(runs[entry.nomor])
            elif entry.kind == URUNG_KONSOLIDASI:
                for nomor in entry.extra["nomor"]:
                    self.forget(runs[nomor])

    def _take(self, run: _Run) -> None:
        for row in run.rows:
            if (row.kind, row.id) in self._rows:
                for cell, value in _made(row):
                    if cell in self._wanted:
                        self._puts.setdefault((cell, value), []).append(_Put(run.nomor, row))
        for cell, value in run.held.items():
            if cell[:2] in self._rows:
                self.ever.setdefault(cell, set()).add(value)
            if (cell, value) in self._puts:
                self._puts[cell, value][-1].holders.add(run.nomor)

    def forget(self, run: _Run) -> None:
        """A run is undone: what nobody else holds was put by nobody."""
        for where in run.held.items():
            if where in self._puts:
                for put in self._puts[where]:
                    put.holders.discard(run.nomor)
                self._puts[where] = [put for put in self._puts[where] if put.holders]
                if not self._puts[where]:
                    del self._puts[where]

    def by(self, run: _Run, cell: Cell, value: CellValue) -> _Put | None:
        """The latest put of this value, where the run holds any; None: the induk had it already."""
        puts = self._puts.get((cell, value), [])
        return puts[-1] if any(run.nomor in put.holders for put in puts) else None


class _Undoing:
    """One run being taken back from `work`, which is changed."""

    def __init__(self, work: State, run: _Run, others: list[_Run], puts: _Puts) -> None:
        self.work = work
        self.run = run
        self.others = others
        self.puts = puts
        self.kept: list[Remaining] = []
        self.whole: set[Key] = set()
        """Rows it made that stay as they are: changed since, or others belong to them."""

    def undo(self) -> list[Remaining]:
        """Rows that went come back, cells go back, rows that came go."""
        made = self._rows_made()
        self._restore()
        for cell, value in self.run.held.items():
            if cell[2] and cell[:2] not in made and cell[:2] not in self.whole:
                self._cell_back(cell, value)
        self._remove(made)
        return self.kept

    def _keep(self, cell: Cell, value: CellValue, stay: Stay) -> None:
        self.kept.append(Remaining(Address(*cell), value, stay))

    def _shared(self, put: _Put) -> bool:
        return put.holders != {self.run.nomor}

    def _restore(self) -> None:
        """Bring back what went, but no row whose parent stays away."""
        back = dict(self._to_restore())
        while True:
            lost = [
                key
                for key, row in back.items()
                if any(self._absent(parent, back) for parent in parents(key[0], row))
            ]
            if not lost:
                break
            for key in lost:
                del back[key]
                self._keep((*key, ""), 0, Stay.HILANG)
        for key, row in back.items():
            cut = [c for c, reference in references(key[0], row) if self._absent(reference, back)]
            self.work[key] = {**row, **{name: None for name in cut if is_link(key[0], name)}}

    def _to_restore(self) -> Iterator[tuple[Key, Contents]]:
        for cell, value in self.run.held.items():
            key = cell[:2]
            if cell[2] or value or key in self.work:
                continue
            put = self.puts.by(self.run, cell, 0)
            if put is None or put.row.before is None:
                continue
            if self._shared(put):
                self._keep(cell, 0, Stay.BAGIAN_LAIN)
            else:
                yield key, put.row.before

    def _absent(self, key: Key, back: Mapping[Key, Contents]) -> bool:
        return key not in self.work and key not in back

    def _cell_back(self, cell: Cell, value: CellValue) -> None:
        key, column = cell[:2], cell[2]
        row = self.work.get(key)
        put = self.puts.by(self.run, cell, value)
        if put is None:
            return
        if row is None or row[column] != value:
            self._keep(cell, value, Stay.BERUBAH)
            return
        if self._shared(put):
            self._keep(cell, value, Stay.BAGIAN_LAIN)
            return
        before = (put.row.before or defaults(key[0]))[column]
        reference = target(key[0], column, before)
        if reference is not None and reference not in self.work and is_link(key[0], column):
            self._keep(cell, value, Stay.HILANG)
            return
        self.work[key] = {**row, column: before}

    def _rows_made(self) -> dict[Key, None]:
        """Rows this run made that nobody else holds and nobody changed since."""
        shared = self._rows_shared()
        made: dict[Key, None] = {}
        for cell, value in self.run.held.items():
            key = cell[:2]
            if cell[2] or not value or key not in self.work:
                continue
            put = self.puts.by(self.run, cell, 1)
            if put is None or put.row.after is None:
                continue
            latest, filled = shared.get(key, (0, False))
            if latest >= put.nomor:
                self._keep(cell, 1, Stay.BAGIAN_LAIN)
                if not filled:
                    self.whole.add(key)
            elif self._as_brought(key, put.row.after):
                made[key] = None
            else:
                self.whole.add(key)
                self._keep(cell, 1, Stay.BERUBAH)
        return made

    def _rows_shared(self) -> dict[Key, tuple[int, bool]]:
        """For rows that others hold the number of the latest, and whether one filled in a cell."""
        shared: dict[Key, tuple[int, bool]] = {}
        for run in self.others:
            for (kind, row, column), value in run.held.items():
                if column or value:
                    _, filled = shared.get((kind, row), (0, False))
                    shared[kind, row] = (run.nomor, filled or bool(column))
        return shared

    def _as_brought(self, key: Key, first: Contents) -> bool:
        start = defaults(key[0])
        return all(
            value in {first[name], start[name]} or value in self.puts.ever.get((*key, name), ())
            for name, value in self.work[key].items()
        )

    def _remove(self, made: Mapping[Key, None]) -> None:
        """Delete rows unless others belong to them; a rujukan finds its row in the next run."""
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


def _made(row: RowChange) -> Iterator[tuple[Cell, CellValue]]:
    """The cells a change gave a value."""
    if row.before is None or row.after is None:
        yield (row.kind, row.id, ""), int(row.after is not None)
    for name, value in (row.after or {}).items():
        yield (row.kind, row.id, name), value
