"""The tables of the file, made from the model's description of its columns, and their versions."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from lkjip_desktop.assets import resource
from lkjip_desktop.domain.jurnal import Contents, RowChange, State, canonical
from lkjip_desktop.domain.model import ENTITIES, CellValue, ColumnKind, Entity, columns
from lkjip_desktop.store.galat import Damage

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

APPLICATION_ID = 0x4C4B4A50
"""'LKJP' in the header of the file."""

Cell: TypeAlias = tuple[str, str, CellValue]
"""Kind, column and content; the column '' is the row's own existence."""


class Step(NamedTuple):
    """How the file gets from one version to the next.

    `tables` brings tables of the version before to the model's present shape, and does nothing
    where they have it already, as in a new file. `cell` says what a cell of the version before is
    now, None where it is no more: old jurnal entries are read through it and never rewritten.
    """

    tables: Callable[[Database], None]
    cell: Callable[[Cell], Cell | None]


STEPS: tuple[Step, ...] = ()
"""The first leads from version 1 to version 2, and so on."""


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


def create_tables(db: Database) -> None:
    """Every table of the present model, the jurnal, the contents, and what keeps the last two."""
    for kind in ENTITIES:
        _create_table(db, kind)
    texts = dict.fromkeys(("kode", "waktu", "oleh", "label", "jenis", "keterangan", "isi"), str)
    db.table("jurnal").create({"nomor": int} | texts, pk="nomor", not_null=texts, strict=True)
    contents = {"sha256": str, "isi": bytes}
    db.table("berkas").create(contents, pk="sha256", not_null=contents, strict=True)
    for trigger in _TRIGGERS:
        db.execute(trigger)


_NUMBERS = {ColumnKind.FLAG, ColumnKind.COUNT}

_TRIGGERS = (
    """CREATE TRIGGER jurnal_berurutan BEFORE INSERT ON jurnal
    WHEN NEW.nomor <> (SELECT coalesce(max(nomor), 0) + 1 FROM jurnal)
    BEGIN SELECT RAISE(ABORT, 'jurnal hanya bertambah'); END""",
    *(
        f"""CREATE TRIGGER {table}_{what.lower()} BEFORE {what} ON {table}
        BEGIN SELECT RAISE(ABORT, '{table} hanya bertambah'); END"""
        for table in ("jurnal", "berkas")
        for what in ("UPDATE", "DELETE")
    ),
)


def _create_table(db: Database, kind: type[Entity]) -> None:
    described = columns(kind)
    table = db.table(kind.KIND)
    table.create(
        # Figures are text too, so that no float ever touches them.
        {"id": str} | {item.name: int if item.kind in _NUMBERS else str for item in described},
        pk="id",
        not_null={"id"} | {item.name for item in described if not item.nullable},
        defaults={item.name: item.default for item in described if item.default is not None},
        foreign_keys=[(item.name, item.goal, "id") for item in described if item.goal],
        strict=True,
    )
    for item in described:
        if item.hangs:  # SQLite looks for these whenever a parent goes
            table.create_index([item.name])


def make_tables(connection: sqlite3.Connection) -> None:
    """Make a new, empty database into a file of the present version."""
    _empty(STEPS).backup(connection)


@cache
def _empty(_steps: tuple[Step, ...]) -> sqlite3.Connection:
    """A database with the tables and nothing in them; made once, copied for every new file."""
    from sqlite_utils import Database

    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    db = Database(connection)
    migrations().apply(db)
    with db.atomic():
        db.execute(f"PRAGMA application_id={APPLICATION_ID}")
        db.execute(f"PRAGMA user_version={current_version()}")
    return connection


def schema_of(connection: sqlite3.Connection) -> list[list[str]]:
    """Type, name and words of everything the file declares, in order of type and name."""
    statement = "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY 1, 2"
    return [[str(word) for word in row] for row in connection.execute(statement)]


def fingerprint(connection: sqlite3.Connection) -> str:
    """sha256 of the schema; stands in the jurnal, where builds before this one look for it."""
    import hashlib

    return hashlib.sha256(canonical(schema_of(connection)).encode()).hexdigest()


def shipped_schemas(version: int) -> list[list[list[str]]]:
    """What `schema_of` may say of a sound file of this version; every version that was ever ships.

    A file made new and one brought there by migrations word the same tables in their own ways.
    """
    files = resource("skema").glob(f"berkas-{version}[.-]*json")
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
        change = RowChange(there[0], change.id, before, after)
    return change


def _mapped(step: Step, kind: str, side: Contents) -> dict[str, CellValue]:
    cells = (step.cell((kind, name, value)) for name, value in side.items())
    return {cell[1]: cell[2] for cell in cells if cell is not None}
