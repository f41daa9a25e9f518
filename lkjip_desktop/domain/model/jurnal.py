"""The record of every change as plain values: entries, cells before and after, chain, replay."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from operator import attrgetter
from typing import Any, TypeAlias, cast

from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.entity import ENTITIES, KINDS, Entity, columns
from lkjip_desktop.domain.model.laporan import Address, Laporan, RowRef
from lkjip_desktop.domain.named import NamedTuple

UBAH = "ubah"
URUNG, ULANG = "urung", "ulang"
KUNCI, BUKA_KUNCI = "kunci", "buka_kunci"
TUTUP_PERIODE, BUKA_PERIODE = "tutup_periode", "buka_periode"
BUANG_ISI = "buang_isi"
"""Contents that no row names any more were taken out of the file for good."""
BUANG, KEMBALI, PULIH = "buang", "kembali", "pulih"
MULAI, MIGRASI, BAGIKAN = "mulai", "migrasi", "bagikan"
KONSOLIDASI, URUNG_KONSOLIDASI = "konsolidasi", "urung_konsolidasi"

JENIS = frozenset(
    {UBAH, URUNG, ULANG, BUANG, KEMBALI, PULIH, KUNCI, BUKA_KUNCI}
    | {TUTUP_PERIODE, BUKA_PERIODE, BUANG_ISI}
    | {MULAI, MIGRASI, BAGIKAN, KONSOLIDASI, URUNG_KONSOLIDASI}
)
"""Every kind of entry."""
LANJUTAN = "lanjutan"
"""Kept with an entry that goes on with the running text which the entry before it stored."""

Contents: TypeAlias = Mapping[str, CellValue]
"""Columns of one row, without its id."""
State: TypeAlias = dict[tuple[str, str], dict[str, CellValue]]
"""Rows by (kind, id): a whole report in a form that any version of the schema can hold."""


class CellChange(NamedTuple):
    """One cell before and after; the column '' is the row itself: 0 not there, 1 there."""

    address: Address
    before: CellValue
    after: CellValue

    @property
    def is_blank(self) -> bool:
        """Whether it is an empty cell of a row that came or went: there is nothing to tell."""
        return self.before in {None, ""} and self.after in {None, ""}


class RowChange(NamedTuple):
    """What an entry did to one row: columns that differ, or the whole row that came or went."""

    kind: str
    id: str
    before: Contents | None
    """None: the row was not there."""
    after: Contents | None
    """None: the row is gone."""

    def reversed(self) -> RowChange:
        """The change that takes this one back."""
        return RowChange(self.kind, self.id, self.after, self.before)

    def cells(self) -> Iterator[CellChange]:
        """The change cell by cell, the row's own existence first."""
        before, after = self.before or {}, self.after or {}
        if self.before is None or self.after is None:
            there = (int(self.before is not None), int(self.after is not None))
            yield CellChange(Address(self.kind, self.id), *there)
        for name in before or after:
            address = Address(self.kind, self.id, name)
            yield CellChange(address, before.get(name), after.get(name))


class JurnalEntry(NamedTuple):
    """One revision: what changed, who made it, when, and the code that chains it to the last."""

    nomor: int
    kode: str
    waktu: str
    """ISO time with the PC's own offset; clocks may be wrong, the order is the chain's."""
    actor: str
    label: str
    kind: str
    rows: tuple[RowChange, ...]
    extra: Mapping[str, Any]
    """What a kind keeps besides its cells: the entries taken back, reasons, parts, losers."""

    @property
    def cells(self) -> tuple[CellChange, ...]:
        """The touched cells with before and after."""
        return tuple(cell for row in self.rows for cell in row.cells())


Revision = JurnalEntry
"""What a revision returns is its jurnal entry."""


def canonical(content: object) -> str:
    """JSON with one spelling only, so that equal contents have equal hashes."""
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def chained(previous: str, content: object) -> str:
    """The code of an entry: sha256 over the code before it and its canonical content."""
    import hashlib  # with OpenSSL behind it, and not wanted before the first paint

    return hashlib.sha256((previous + canonical(content)).encode()).hexdigest()


def encode_rows(rows: Iterable[RowChange]) -> str:
    """The changed rows as the file holds them."""
    return canonical([[row.kind, row.id, row.before, row.after] for row in rows])


def contents(row: Entity) -> dict[str, CellValue]:
    names, cells = _COLUMNS[type(row)]
    return dict(zip(names, cells(row), strict=True))


def _taken(kind: type[Entity]) -> tuple[tuple[str, ...], Callable[[Entity], Iterable[Any]]]:
    names = tuple(item.name for item in columns(kind))
    return names, attrgetter(*names)


_COLUMNS = {kind: _taken(kind) for kind in ENTITIES}
"""Of each kind the names of all columns, and what takes its cells from a row in one go."""


def row_change(before: Entity | None, after: Entity | None) -> RowChange | None:
    """What differs between two states of one row; None where nothing does."""
    if before is None or after is None:
        row = before or after
        if row is None:
            return None
        return RowChange(
            row.KIND,
            row.id,
            None if before is None else contents(before),
            None if after is None else contents(after),
        )
    differing = [
        item.name
        for item in columns(type(after))
        if getattr(before, item.name) != getattr(after, item.name)
    ]
    if not differing:
        return None
    return RowChange(
        after.KIND,
        after.id,
        {name: getattr(before, name) for name in differing},
        {name: getattr(after, name) for name in differing},
    )


def applied(laporan: Laporan, rows: Iterable[RowChange]) -> Laporan:
    """The report after these changes, one by one; unlike a draft they take nothing along."""
    now: dict[RowRef, Entity | None] = {}
    for row in rows:
        kind = KINDS[row.kind]
        ref = (kind, row.id)
        known = now[ref] if ref in now else laporan.find(kind, row.id)
        if row.after is None:
            now[ref] = None
        else:
            values = contents(known) | dict(row.after) if known else row.after
            now[ref] = kind(row.id, **cast("Any", values))
    put = [row for row in now.values() if row is not None]
    return laporan.with_changes(put, [ref for ref, row in now.items() if row is None])


def state_of(laporan: Laporan) -> State:
    """All rows of a report by (kind, id)."""
    return {(row.KIND, row.id): contents(row) for row in laporan.all_rows()}


def replay(state: State, entry: Iterable[RowChange]) -> None:
    """Do to `state` what an entry did."""
    for row in entry:
        key = (row.kind, row.id)
        if row.after is None:
            state.pop(key, None)
        elif row.before is None:
            state[key] = dict(row.after)
        else:
            state.setdefault(key, {}).update(row.after)


def unwind(state: State, entry: Iterable[RowChange]) -> None:
    """Take back from `state` what an entry did; what the jurnal does not explain stays."""
    for row in entry:
        key = (row.kind, row.id)
        if row.before is None:
            state.pop(key, None)
        elif row.after is None:
            state[key] = dict(row.before)
        elif key in state:
            state[key].update(row.before)


def differences(expected: State, found: State) -> tuple[RowChange, ...]:
    """What changed from one state to the other, row by row, in order of kind and id."""
    if expected == found:
        return ()
    keys = expected.keys() | found.keys()
    changes = []
    for key in sorted(key for key in keys if expected.get(key) != found.get(key)):
        before, after = expected.get(key), found.get(key)
        if before is not None and after is not None:
            names = sorted(before.keys() | after.keys())
            differing = [name for name in names if before.get(name) != after.get(name)]
            before = {name: before.get(name) for name in differing}
            after = {name: after.get(name) for name in differing}
            if not differing:  # a column that one of them does not know is empty there
                continue
        changes.append(RowChange(*key, before, after))
    return tuple(changes)


def digest(state: State) -> str:
    """sha256 over every (kind, id, column, value), in one order."""
    import hashlib

    total = hashlib.sha256()
    for (kind, row), values in sorted(state.items()):
        total.update(canonical([kind, row, values]).encode())
        total.update(b"\n")
    return total.hexdigest()


def as_steps(entries: Iterable[JurnalEntry]) -> Iterator[JurnalEntry]:
    """Entries, oldest first, as a reader wants them: text stored in pieces as it ran is one."""
    held: JurnalEntry | None = None
    for entry in entries:
        if held is not None and LANJUTAN in entry.extra and held.nomor + 1 == entry.nomor:
            held = _joined(held, entry)
            continue
        if held is not None:
            yield held
        held = entry
    if held is not None:
        yield held


def _joined(first: JurnalEntry, last: JurnalEntry) -> JurnalEntry:
    """The last entry as if it had done what the first did as well; both are of one cell."""
    made = {**(first.rows[0].after or {}), **(last.rows[0].after or {})}
    return last._replace(rows=(last.rows[0]._replace(before=first.rows[0].before, after=made),))
