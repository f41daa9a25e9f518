"""A revision in the making: rows put and deleted, read back at once, written at the end."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import replace
from typing import Any, TypeVar, cast

from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.entity import (
    KINDS,
    Entity,
    Pengaturan,
    keyed_id,
    links_to,
    new_id,
)
from lkjip_desktop.domain.model.jurnal import Contents, RowChange, row_change
from lkjip_desktop.domain.model.laporan import Address, Laporan, RowRef
from lkjip_desktop.domain.model.setting import row_of_setting

E = TypeVar("E", bound=Entity)


class Draft:
    """The report as a revision would leave it."""

    def __init__(self, laporan: Laporan) -> None:
        """Begin at `laporan`, which stays as it is."""
        self.base = laporan
        self.berkas: dict[str, bytes] = {}
        self.extra: dict[str, Any] = {}
        """Kept with the entry besides its cells."""
        self._now = laporan
        self._pending: dict[RowRef, Entity | None] = {}
        self._touched: dict[RowRef, None] = {}

    @property
    def laporan(self) -> Laporan:
        """The report with everything drafted so far."""
        if self._pending:
            put = [row for row in self._pending.values() if row is not None]
            gone = [ref for ref, row in self._pending.items() if row is None]
            self._now = self._now.with_changes(put, gone)
            self._pending = {}
        return self._now

    def find(self, kind: type[E], row: str) -> E | None:
        """The row as drafted, or None."""
        if (kind, row) in self._pending:
            return cast("E | None", self._pending[kind, row])
        return self._now.find(kind, row)

    def put(self, row: Entity) -> None:
        """Make or change a row; ValueError where its id does not agree with its natural key."""
        kind = type(row)
        if kind.KEY:
            known = self.find(kind, row.id)
            key = _key(row)
            if _key(known) != key if known else row.id != keyed_id(self.base.ruang, kind, *key):
                raise ValueError(f"the key of {kind.KIND}/{row.id} does not change: {key}")
        self._place((kind, row.id), row)

    def set(self, address: Address, value: CellValue) -> None:
        """Change one cell; KeyError where the row is gone."""
        kind = KINDS[address.kind]
        row = self.find(kind, address.id)
        if row is None:
            raise KeyError(str(address))
        self.put(_changed(row, {address.column: value}))

    def new(self, kind: type[E], **values: CellValue) -> E:
        """Make a row and give it back.

        A row with a natural key that is already there keeps the columns not named.
        """
        row_id = new_id()
        if kind.KEY:
            key = (values[name] if name in values else _default(kind, name) for name in kind.KEY)
            row_id = keyed_id(self.base.ruang, kind, *key)
        known = self.find(kind, row_id)
        row = _made(kind, row_id, values) if known is None else _changed(known, values)
        self.put(row)
        return row

    def delete(self, kind: type[Entity], *rows: str) -> None:
        """Delete rows with all that belongs to them; links of others to these become None.

        KeyError where one is gone. Many are deleted together: the report is made anew for each
        call.
        """
        for row in rows:
            if self.find(kind, row) is None:
                raise KeyError(f"{kind.KIND}/{row}")
        self._remove([(kind, row) for row in rows])

    def _remove(self, tops: list[RowRef]) -> None:
        laporan = self.laporan
        below: dict[RowRef, None] = {}
        for top in tops:
            below |= dict.fromkeys(reversed(_with_cascading(laporan, top, below)))
        gone = _settings_of(laporan, {row for _, row in below}) | below
        for ref in gone:
            for other, column in list(laporan.referring_to(*ref)):
                other_ref = (type(other), other.id)
                if other_ref not in gone:
                    held = self._pending.get(other_ref) or other
                    self._place(other_ref, _changed(held, {column: None}))
        for ref in gone:
            self._place(ref, None)

    def add_berkas(self, contents: bytes) -> str:
        """Store contents with this revision and give back their sha256."""
        import hashlib

        code = hashlib.sha256(contents).hexdigest()
        self.berkas[code] = contents
        return code

    def apply(self, changes: Iterable[RowChange]) -> None:
        """Bring every row named to its state after; cells of a row that is gone are left out."""
        gone: list[RowRef] = []
        for change in changes:
            kind = KINDS[change.kind]
            known = self.find(kind, change.id)
            if change.after is None:
                gone.append((kind, change.id))
            elif known is not None:
                self._place((kind, change.id), _changed(known, change.after))
            elif change.before is None:
                self._place((kind, change.id), _made(kind, change.id, change.after))
        # Last, so that nothing is taken along that was to move away.
        self._remove([ref for ref in gone if self.find(*ref) is not None])

    def changes(self) -> tuple[RowChange, ...]:
        """What differs from the beginning, cell by cell, in the order of touching."""
        found = (row_change(self.base.find(*ref), self.find(*ref)) for ref in self._touched)
        return tuple(change for change in found if change is not None)

    def _place(self, ref: RowRef, row: Entity | None) -> None:
        self._pending[ref] = row
        self._touched[ref] = None


def _key(row: Entity) -> tuple[CellValue, ...]:
    return tuple(getattr(row, name) for name in row.KEY)


def _made(kind: type[E], row_id: str, values: Contents) -> E:
    return kind(row_id, **cast("Any", values))


def _changed(row: E, values: Contents) -> E:
    return replace(row, **cast("Any", values))


def _default(kind: type[Entity], name: str) -> CellValue:
    return cast("CellValue", kind.__dataclass_fields__[name].default)


def _with_cascading(
    laporan: Laporan, top: RowRef, without: Container[RowRef]
) -> dict[RowRef, None]:
    """A row and all that belongs to it, parents first; a circle, which a merge can bring, ends."""
    found = {} if top in without else {top: None}
    waiting = list(found)
    while waiting:
        kind, row = waiting.pop()
        for child_kind, link in links_to(kind.KIND):
            if link.cascades:
                for child in laporan.children(child_kind, link.name, row):
                    ref = (child_kind, child.id)
                    if ref not in found and ref not in without:
                        found[ref] = None
                        waiting.append(ref)
    return found


def _settings_of(laporan: Laporan, rows: set[str]) -> dict[RowRef, None]:
    """The settings of single rows, which name them in words only."""
    found = (row for row in laporan.daftar(Pengaturan) if row_of_setting(row.nama) in rows)
    return {(Pengaturan, row.id): None for row in found}
