"""The steps from one version of the file to the next."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.jurnal import Contents, State
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.versi import BARU, VERSI, meant_by_version_1
from lkjip_desktop.store.sqlite.tables import reshape

if TYPE_CHECKING:
    from sqlite_utils import Database

Cell: TypeAlias = tuple[str, str, CellValue]
"""Kind, column and content; the column '' is the row's own existence."""


class MigrationStep(NamedTuple):
    """How the file gets from one version to the next.

    `tables` brings tables of the version before to the model's present shape, and does nothing
    where they have it already, as in a new file. `cell` says what a cell of the version before is
    now, None where it is no more, and `added` what a whole row of a kind holds besides: old
    entries of the jurnal are read through both and never rewritten.
    """

    tables: Callable[[Database], None]
    cell: Callable[[Cell], Cell | None] = lambda cell: cell
    added: Callable[[str], Contents] = lambda _: {}


def _add_periode(db: Database) -> None:
    """Version 2: how each table is filled in by periode, as the figures of version 1 say it."""
    if "pengisian" in db.table("rincian").columns_dict:
        return
    reshape(db)
    for change in meant_by_version_1(_state(db)):
        db.table(change.kind).update(change.id, dict(change.after or {}))


def _state(db: Database) -> State:
    kinds = ("laporan", "rincian", "baris", "nilai_baris", "nilai_alokasi")
    rows = ((kind, dict(row)) for kind in kinds for row in db.table(kind).rows)
    return {(kind, row.pop("id")): row for kind, row in rows}


def _added(versi: int) -> Callable[[str], Contents]:
    return lambda kind: BARU[versi].get(kind, {})


STEPS: tuple[MigrationStep, ...] = (
    MigrationStep(_add_periode, added=_added(2)),
    *(MigrationStep(reshape, added=_added(versi)) for versi in range(3, VERSI + 1)),
)
"""The first leads from version 1 to version 2, and so on."""
