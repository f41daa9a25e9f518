"""What a report was: its rows after an earlier entry of the jurnal, and every change of a cell."""

from __future__ import annotations

from lkjip_desktop.domain.model.entity import APPEND_ONLY, TutupPeriode
from lkjip_desktop.domain.model.jurnal import (
    MIGRASI,
    CellChange,
    JurnalEntry,
    RowChange,
    State,
    differences,
    state_of,
    unwind,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.store.jurnal import Jurnal

_LASTING = frozenset(kind.KIND for kind in APPEND_ONLY) | {TutupPeriode.KIND}
"""Kinds that stay as they are when a report goes back to what it was."""


class CellRevision(NamedTuple):
    """One moment in the life of a cell."""

    entry: JurnalEntry
    change: CellChange


def cell_history(jurnal: Jurnal, address: Address) -> tuple[CellRevision, ...]:
    """Every change of a cell, oldest first, with who made it and when."""
    return tuple(
        CellRevision(entry, cell)
        for entry in jurnal.naming(address.id)
        for cell in entry.cells
        if cell.address == address
    )


def state_after(nomor: int, laporan: Laporan, jurnal: Jurnal, *, migrated: bool = True) -> State:
    """The rows as they were after the entry with this number; `laporan` is the report of now.

    What a migration made of them since is no work of anybody's and stays, unless they are
    wanted as they were before it (`migrated` False).
    """
    state = state_of(laporan)
    for entry in reversed(list(jurnal.between(nomor + 1, jurnal.nomor))):
        if entry.kind != MIGRASI or not migrated:
            unwind(state, entry.rows)
    return state


def changes_back_to(nomor: int, laporan: Laporan, jurnal: Jurnal) -> tuple[RowChange, ...]:
    """What makes the report again what it was then, but for its lock and what lasts."""
    here = state_of(laporan)
    then = state_after(nomor, laporan, jurnal)
    then["laporan", laporan.ruang]["terkunci"] = laporan.data.terkunci
    then = {key: row for key, row in then.items() if key[0] not in _LASTING}
    then |= {key: row for key, row in here.items() if key[0] in _LASTING}
    return differences(here, then)
