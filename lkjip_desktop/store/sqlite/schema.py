"""The versions of the file: the tables of each, and what old entries say in the present one."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from functools import cache
from typing import TYPE_CHECKING

from lkjip_desktop.assets import resource
from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.jurnal import Contents, RowChange, State, canonical
from lkjip_desktop.store.galat import Damage
from lkjip_desktop.store.sqlite.step import STEPS, MigrationStep
from lkjip_desktop.store.sqlite.tables import create_tables

if TYPE_CHECKING:
    from sqlite_utils import Migrations

APPLICATION_ID = 0x4C4B4A50
"""'LKJP' in the header of the file."""


def current_version() -> int:
    """The version this program writes; it stands in user_version of the file."""
    return 1 + len(STEPS)


def migrations() -> Migrations:
    """The tables of version 1, then every step; what a file has taken stands in the file."""
    from sqlite_utils import Migrations

    known = Migrations("lkjip")
    known(name="1")(create_tables)
    for number, step in enumerate(STEPS, 2):
        known(name=str(number))(step.tables)
    return known


def make_tables(connection: sqlite3.Connection) -> None:
    """Make a new, empty database into a file of the present version."""
    with closing(_in_memory()) as empty:
        empty.deserialize(_empty(STEPS))
        empty.backup(connection)


@cache
def _empty(_steps: tuple[MigrationStep, ...]) -> bytes:
    """A database with the tables and nothing in them; made once, copied for every new file."""
    from sqlite_utils import Database

    with closing(_in_memory()) as connection:
        db = Database(connection)
        migrations().apply(db)
        with db.atomic():
            db.execute(f"PRAGMA application_id={APPLICATION_ID}")
            db.execute(f"PRAGMA user_version={current_version()}")
        return connection.serialize()


def _in_memory() -> sqlite3.Connection:
    return sqlite3.connect(":memory:", isolation_level=None)


def schema_of(connection: sqlite3.Connection) -> list[list[str]]:
    """Type, name and words of everything the file declares, in order of type and name."""
    statement = "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY 1, 2"
    return [[str(word) for word in row] for row in connection.execute(statement)]


def fingerprint(connection: sqlite3.Connection) -> str:
    """sha256 of the schema; stands in the jurnal, where builds before this one look for it."""
    import hashlib

    return hashlib.sha256(canonical(schema_of(connection)).encode()).hexdigest()


@cache
def shipped_schemas(version: int) -> list[list[list[str]]]:
    """What `schema_of` may say of a sound file of this version; every version that was ever ships.

    A file made new and one brought there by migrations word the same tables in their own ways.
    """
    names = (f"berkas-{version}.", f"berkas-{version}-")
    files = [file for file in resource("skema").iterdir() if file.name.startswith(names)]
    return [json.loads(file.read_text(encoding="utf-8")) for file in files]


def check_schema(connection: sqlite3.Connection) -> None:
    """Raise Damage where the tables are not exactly those of the version the file names.

    A trigger, view, virtual table, column, index or collation that we did not make would run, or
    falsify what is entered.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if schema_of(connection) not in shipped_schemas(version):
        raise Damage("susunan tabelnya bukan yang dibuat program ini")


def read_state(connection: sqlite3.Connection) -> State:
    """Every row of the report as the tables stand, of whatever version they are."""
    statement = """SELECT name FROM sqlite_master WHERE type = 'table'
        AND name NOT IN ('jurnal', 'berkas') AND substr(name, 1, 1) <> '_'
        AND substr(name, 1, 7) <> 'sqlite_'"""
    state: State = {}
    for (table,) in connection.execute(statement).fetchall():
        rows = connection.execute(f'SELECT * FROM "{table}"')
        names = [item[0] for item in rows.description]
        for row in rows:
            values = dict(zip(names, row, strict=True))
            state[table, values.pop("id")] = values
    return state


def in_terms_of(change: RowChange, old: int, new: int) -> RowChange | None:
    """What an entry of version `old` did in cells of version `new`; None if nothing is left."""
    for step in STEPS[old - 1 : new - 1]:
        there = step.cell((change.kind, "", 1))
        if there is None:
            return None
        before, after = (
            None if side is None else _mapped(step, change.kind, side)
            for side in (change.before, change.after)
        )
        if not before and not after:
            return None
        if change.before is None or change.after is None:  # the row is told as a whole
            besides = step.added(there[0])
            before, after = (side and {**besides, **side} for side in (before, after))
        change = RowChange(there[0], change.id, before, after)
    return change


def _mapped(step: MigrationStep, kind: str, side: Contents) -> dict[str, CellValue]:
    cells = (step.cell((kind, name, value)) for name, value in side.items())
    return {cell[1]: cell[2] for cell in cells if cell is not None}
