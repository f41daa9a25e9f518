"""The tables of the file, made from the model's description of its columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from lkjip_desktop.domain.model.column import ColumnKind
from lkjip_desktop.domain.model.entity import ENTITIES, Entity, columns

if TYPE_CHECKING:
    from sqlite_utils import Database

_NUMBERS = {ColumnKind.FLAG, ColumnKind.COUNT}

_TRIGGERS = (
    """CREATE TRIGGER jurnal_berurutan BEFORE INSERT ON jurnal
    WHEN NEW.nomor <> (SELECT coalesce(max(nomor), 0) + 1 FROM jurnal)
    BEGIN SELECT RAISE(ABORT, 'jurnal hanya bertambah'); END""",
    *(
        f"""CREATE TRIGGER {table}_{what.lower()} BEFORE {what} ON {table}
        BEGIN SELECT RAISE(ABORT, '{table} hanya bertambah'); END"""
        for table, what in (("jurnal", "UPDATE"), ("jurnal", "DELETE"), ("berkas", "UPDATE"))
    ),
)

_NAMES_BERKAS: Final = tuple(
    (kind.KIND, item.name)
    for kind in ENTITIES
    for item in columns(kind)
    if item.kind is ColumnKind.HASH
)
_KEEPS_BERKAS: Final = """CREATE TRIGGER berkas_delete BEFORE DELETE ON berkas WHEN {named}
    BEGIN SELECT RAISE(ABORT, 'berkas masih dipakai'); END""".format(
    named=" OR ".join(
        f"EXISTS (SELECT 1 FROM {table} WHERE {name} = OLD.sha256)" for table, name in _NAMES_BERKAS
    )
)
"""Contents go only when no row names them any more."""


def create_tables(db: Database) -> None:
    """Every table of the present model, the jurnal, the contents, and what keeps the last two."""
    for kind in ENTITIES:
        _create_table(db, kind)
    texts = dict.fromkeys(("kode", "waktu", "oleh", "label", "jenis", "keterangan", "isi"), str)
    db.table("jurnal").create({"nomor": int} | texts, pk="nomor", not_null=texts, strict=True)
    contents = {"sha256": str, "isi": bytes}
    db.table("berkas").create(contents, pk="sha256", not_null=contents, strict=True)
    for trigger in (*_TRIGGERS, _KEEPS_BERKAS):
        db.execute(trigger)


def reshape(db: Database) -> None:
    """Bring the tables of an older version to the present model: what it added, where it stands.

    A table that is right already stays as it is. Columns come with the model's default.
    """
    there = set(db.table_names())
    db.execute("DROP TRIGGER berkas_delete")  # it would stand in the way of tables written anew
    for kind in ENTITIES:
        if kind.KIND not in there:
            _create_table(db, kind)
        elif list(db.table(kind.KIND).columns_dict) != ["id", *_names(kind)]:
            _add_columns(db, kind)
    db.execute(_KEEPS_BERKAS)


def _names(kind: type[Entity]) -> list[str]:
    return [item.name for item in columns(kind)]


def _create_table(db: Database, kind: type[Entity]) -> None:
    described = columns(kind)
    table = db.table(kind.KIND)
    table.create(
        # Figures are text too, so that no float ever touches them.
        {"id": str} | {item.name: int if item.kind in _NUMBERS else str for item in described},
        strict=True,
        pk="id",
        foreign_keys=[(item.name, item.reference, "id") for item in described if item.reference],
        **_rules(kind),
    )
    for item in described:
        if item.cascades:  # SQLite looks for these whenever a parent goes
            table.create_index([item.name])


def _rules(kind: type[Entity]) -> dict[str, Any]:
    described = columns(kind)
    return {
        "not_null": {"id"} | {item.name for item in described if not item.nullable},
        "defaults": {item.name: item.default for item in described if item.default is not None},
    }


def _add_columns(db: Database, kind: type[Entity]) -> None:
    """Add what the model has besides, then write the table anew with its columns in order."""
    table = db.table(kind.KIND)
    for item in columns(kind):
        if item.name not in table.columns_dict:
            type_ = int if item.kind in _NUMBERS else str
            table.add_column(item.name, type_, not_null_default=item.default)
    table.transform(column_order=["id", *_names(kind)], **_rules(kind))
