"""The tables of the file, made from the model's description of its columns, and their versions."""

from __future__ import annotations

import sqlite3
from functools import cache
from typing import TYPE_CHECKING

from lkjip_desktop.domain.model import ENTITIES, Column, ColumnKind, Entity, columns

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID = 0x4C4B4A50
"""'LKJP' in the header of the file."""

VERSION = 1
"""The schema this program writes; it stands in user_version."""

JURNAL_TEXTS = ("kode", "waktu", "oleh", "label", "jenis", "keterangan", "isi")
BAGIAN_COLUMNS = ("id", "subsie", "kode", "waktu", "kepada", "pengganti")

_NUMBERS = {ColumnKind.FLAG, ColumnKind.COUNT}

_TRIGGERS = """
CREATE TRIGGER jurnal_tidak_berubah BEFORE UPDATE ON jurnal
BEGIN SELECT RAISE(ABORT, 'jurnal hanya bertambah'); END;
CREATE TRIGGER jurnal_tidak_berkurang BEFORE DELETE ON jurnal
BEGIN SELECT RAISE(ABORT, 'jurnal hanya bertambah'); END;
CREATE TRIGGER jurnal_berurutan BEFORE INSERT ON jurnal
WHEN NEW.nomor <> (SELECT coalesce(max(nomor), 0) + 1 FROM jurnal)
BEGIN SELECT RAISE(ABORT, 'jurnal hanya bertambah'); END;
CREATE TRIGGER berkas_tidak_berubah BEFORE UPDATE ON berkas
BEGIN SELECT RAISE(ABORT, 'berkas hanya bertambah'); END;
CREATE TRIGGER berkas_tidak_berkurang BEFORE DELETE ON berkas
BEGIN SELECT RAISE(ABORT, 'berkas hanya bertambah'); END;
"""


def python_type(item: Column) -> type:
    """The type sqlite-utils is told; figures are text, so that no float ever touches them."""
    return int if item.kind in _NUMBERS else str


def create_tables(db: Database) -> None:
    """Every table of the present model, and those of the file's own bookkeeping."""
    for kind in ENTITIES:
        _create_table(db, kind)
    _create_bookkeeping(db)
    for statement in _TRIGGERS.strip().split("END;"):
        if statement.strip():
            db.execute(statement + "END")


def _create_table(db: Database, kind: type[Entity]) -> None:
    described = columns(kind)
    table = db.table(kind.KIND)
    table.create(
        {"id": str} | {item.name: python_type(item) for item in described},
        pk="id",
        not_null={"id"} | {item.name for item in described if not item.nullable},
        defaults={item.name: item.default for item in described if item.default is not None},
        foreign_keys=[(item.name, item.goal, "id") for item in described if item.goal],
        strict=True,
    )
    for item in described:
        if item.hangs:  # children are found by what they hang on
            table.create_index([item.name])


def _create_bookkeeping(db: Database) -> None:
    """Tables beside the entities: jurnal, contents, the file's identity, hand-outs and heads taken."""
    for name, columns_of, optional, key in (
        ("jurnal", {"nomor": int} | dict.fromkeys(JURNAL_TEXTS, str), (), "nomor"),
        ("berkas", {"sha256": str, "isi": bytes}, (), "sha256"),
        ("meta", {"nama": str, "isi": str}, (), "nama"),
        ("bagian", dict.fromkeys(BAGIAN_COLUMNS, str), ("pengganti",), "id"),
        ("kepala", {"bagian": str, "kode": str, "nomor": int}, (), ("bagian", "kode")),
    ):
        required = [column for column in columns_of if column not in optional]
        db.table(name).create(columns_of, pk=key, not_null=required, strict=True)


@cache
def _empty() -> sqlite3.Connection:
    """A database with the tables and nothing in them; made once, copied for every new file."""
    from sqlite_utils import Database

    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    db = Database(connection)
    with db.atomic():
        create_tables(db)
        db.execute(f"PRAGMA application_id={APPLICATION_ID}")
        db.execute(f"PRAGMA user_version={VERSION}")
    return connection


def make_tables(connection: sqlite3.Connection) -> None:
    """Make a new, empty database into a file of the present version."""
    _empty().backup(connection)
