"""Rows of the report in SQL: read all, write what changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from functools import cache

from lkjip_desktop.domain.jurnal import RowChange
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.model import (
    ENTITIES,
    KINDS,
    DataLaporan,
    Satker,
    SuratPengantar,
    columns,
)
from lkjip_desktop.store.galat import Damage

_CHOICES = tuple(
    (kind, item.name, frozenset(item.choices))
    for kind in ENTITIES
    for item in columns(kind)
    if item.choices
)
_LINKS = tuple(
    (kind, item.name, KINDS[item.goal]) for kind in ENTITIES for item in columns(kind) if item.goal
)


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


def check_form(laporan: Laporan) -> None:
    """Raise Damage where a row is missing, or a choice is none, that everything else relies on.

    Links are followed here because SQLite asks an index for their goals, not the rows themselves.
    """
    for only in (DataLaporan, Satker, SuratPengantar):
        if len(laporan.rows(only)) != 1:
            raise Damage("barisnya ada yang hilang")
    for kind, name, choices in _CHOICES:
        if any(getattr(row, name) not in choices for row in laporan.rows(kind).values()):
            raise Damage("ada pilihan yang tidak dikenal")
    for kind, name, goal in _LINKS:
        wanted = {getattr(row, name) for row in laporan.rows(kind).values()} - {None}
        if not wanted <= laporan.rows(goal).keys():
            raise Damage("ada baris yang kehilangan induknya")


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
