"""Bringing an older file to the present version: all of it in one transaction, journaled."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from lkjip_desktop.domain.model.jurnal import MIGRASI, RowChange, State, differences
from lkjip_desktop.store.galat import RowDamage
from lkjip_desktop.store.jurnal import Jurnal
from lkjip_desktop.store.record import write_rows
from lkjip_desktop.store.sqlite.connection import writing
from lkjip_desktop.store.sqlite.schema import (
    current_version,
    fingerprint,
    in_terms_of,
    migrations,
    read_state,
)
from lkjip_desktop.store.verify import verify


def version_of(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def damage_of(connection: sqlite3.Connection, *, mending: bool) -> tuple[RowChange, ...]:
    """What is to be set aside while an open file is migrated; raises as `verify` does.

    `mending`: links that lead nowhere are no hindrance, for the jurnal says where they led.
    """
    try:
        verify(connection)
    except RowDamage:
        if not mending:
            raise
        return verify(connection, links=False)
    return ()


def migrate(connection: sqlite3.Connection, damage: Sequence[RowChange] = ()) -> None:
    """Migrate an open file of ours; the caller has looked for `damage` and taken a backup.

    The entry says what the rows are now beyond what the steps make of the old cells, so that the
    jurnal explains the file as well as it did before. The steps see the rows as the jurnal proves
    them, and the damage is in the file as it was, to be mended or accepted there.
    """
    from sqlite_utils import Database

    old, new = version_of(connection), current_version()
    jurnal = Jurnal(lambda: connection)
    connection.execute("PRAGMA foreign_keys=OFF")  # tables are rebuilt under their children
    with writing(connection):
        write_rows(connection, [row.reversed() for row in reversed(damage)])
        before = read_state(connection)
        migrations().apply(Database(connection))
        connection.execute(f"PRAGMA user_version={new}")
        rows = differences(_told(before, old, new), read_state(connection))
        extra = {"dari": old, "ke": new, "skema": fingerprint(connection)}
        jurnal.append(rows, f"Berkas disesuaikan dari versi {old} ke {new}", "", MIGRASI, extra)
        told = (in_terms_of(row, old, new) for row in damage)
        write_rows(connection, [row for row in told if row is not None])
    connection.execute("PRAGMA foreign_keys=ON")


def _told(before: State, old: int, new: int) -> State:
    """The rows of the older version in cells of the newer one."""
    rows = (RowChange(kind, row, None, values) for (kind, row), values in before.items())
    told = (in_terms_of(row, old, new) for row in rows)
    return {(row.kind, row.id): dict(row.after or {}) for row in told if row is not None}
