"""Rows of the report in SQL: read all, write what changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from functools import cache

from lkjip_desktop.domain.jurnal import RowChange
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.model import ENTITIES, KINDS, columns


@cache
def _select(kind: str) -> str:
    names = ", ".join(f'"{item.name}"' for item in columns(KINDS[kind]))
    return f'SELECT "id", {names} FROM "{kind}"'


@cache
def _insert(kind: str, names: tuple[str, ...]) -> str:
    listed = ", ".join(f'"{name}"' for name in names)
    return f'INSERT INTO "{kind}" ("id", {listed}) VALUES (?{", ?" * len(names)})'


@cache
def _update(kind: str, names: tuple[str, ...]) -> str:
    listed = ", ".join(f'"{name}"=?' for name in names)
    return f'UPDATE "{kind}" SET {listed} WHERE "id"=?'


def read_rows(connection: sqlite3.Connection) -> Laporan:
    """The whole report as it stands in the tables."""
    return Laporan(
        kind(*row) for kind in ENTITIES for row in connection.execute(_select(kind.KIND))
    )


def write_rows(connection: sqlite3.Connection, changes: Iterable[RowChange]) -> None:
    """Write changed rows; the caller holds the transaction."""
    for change in changes:
        if change.after is None:
            connection.execute(f'DELETE FROM "{change.kind}" WHERE "id"=?', (change.id,))
        elif change.before is None:
            statement = _insert(change.kind, tuple(change.after))
            connection.execute(statement, (change.id, *change.after.values()))
        else:
            statement = _update(change.kind, tuple(change.after))
            connection.execute(statement, (*change.after.values(), change.id))
