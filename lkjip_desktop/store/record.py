"""Rows of the report in SQL: read all, write what changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from functools import cache
from typing import Any, cast

from lkjip_desktop.domain.batas import (
    MOST_IN_ALL,
    first_impossible,
    is_room,
    is_year_of_report,
    most_rows,
    overfull,
    too_many,
)
from lkjip_desktop.domain.model.entity import (
    ENTITIES,
    KINDS,
    DataLaporan,
    Satker,
    SuratPengantar,
    columns,
)
from lkjip_desktop.domain.model.jurnal import RowChange, State
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.store.galat import Damage, RowDamage
from lkjip_desktop.store.sqlite.connection import tolerate_any_text

_LINKS = tuple(
    (kind, item.name, KINDS[item.reference])
    for kind in ENTITIES
    for item in columns(kind)
    if item.reference
)

_SMALLEST_ROW = 8
"""Bytes that a row takes at the least: its id, its length and its place in the page."""
_LEADS_ASTRAY = Damage("daftar barisnya menunjuk ke tempat lain")


@cache
def _select(kind: str) -> str:
    names = ", ".join(f'"{item.name}"' for item in columns(KINDS[kind]))
    return f'SELECT "id", {names} FROM "{kind}" LIMIT ?'


@cache
def _insert(kind: str, names: tuple[str, ...]) -> str:
    listed = ", ".join(f'"{name}"' for name in names)
    return f'INSERT INTO "{kind}" ("id", {listed}) VALUES (?{", ?" * len(names)})'


@cache
def _update(kind: str, names: tuple[str, ...]) -> str:
    listed = ", ".join(f'"{name}"=?' for name in names)
    return f'UPDATE "{kind}" SET {listed} WHERE rowid=?'


@cache
def _look(kind: str, names: tuple[str, ...]) -> str:
    listed = "".join(f', "{name}"' for name in names)
    return f'SELECT "id"{listed} FROM "{kind}" WHERE rowid=?'


def read_laporan(connection: sqlite3.Connection) -> Laporan:
    """The whole report as it stands in the tables.

    Raises Damage where a table gives more rows than fit in the file: its pages run in a circle.
    """
    try:
        laporan = _read_rows(connection)
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorcode", None) is not None:
            raise
        tolerate_any_text(connection)  # the only error here that is none of SQLite's own
        laporan = _read_rows(connection)
    check_form(laporan)
    return laporan


def _read_rows(connection: sqlite3.Connection) -> Laporan:
    pages, size = (
        connection.execute(f"PRAGMA page_{what}").fetchone()[0] for what in ("count", "size")
    )
    most = pages * size // _SMALLEST_ROW
    found, left = [], MOST_IN_ALL
    for kind in ENTITIES:
        bound = most_rows(kind.KIND)
        limit = min(most, bound, left) + 1
        rows = connection.execute(_select(kind.KIND), (limit,)).fetchall()
        if len(rows) > bound:
            raise Damage(f"memuat {too_many(kind)}")
        if len(rows) > most:
            raise Damage("barisnya tidak habis dibaca")
        if len(rows) > left:
            raise Damage(f"memuat {too_many(None)}")
        left -= len(rows)
        found.append((kind, rows))
    return Laporan(kind(*row) for kind, rows in found for row in rows)


def told(state: State) -> Laporan:
    """The report that the jurnal tells; Damage where it tells none that can be."""
    try:
        laporan = Laporan(
            KINDS[kind](row, **cast("Any", values)) for (kind, row), values in state.items()
        )
    except TypeError as error:
        raise Damage("riwayatnya tidak menceritakan seluruh barisnya") from error
    check_form(laporan)
    return laporan


def check_form(laporan: Laporan) -> None:
    """Raise RowDamage where a row is missing, a content cannot be, or a link leads nowhere.

    Links are followed here because SQLite asks an index for their targets, not the rows themselves.
    """
    for only in (DataLaporan, Satker, SuratPengantar):
        if len(laporan.rows(only)) != 1:
            raise RowDamage("barisnya ada yang hilang")
    refuse_impossible(laporan)
    many = overfull(laporan)
    if many:
        raise Damage(f"memuat {many}")
    if not is_year_of_report(laporan.data.tahun):
        raise RowDamage(f"tahun laporannya {laporan.data.tahun}")
    if not is_room(laporan.ruang):
        raise RowDamage("tanda pengenal laporannya tidak sah")
    for kind, name, reference in _LINKS:
        wanted = {getattr(row, name) for row in laporan.rows(kind).values()} - {None}
        if not wanted <= laporan.rows(reference).keys():
            raise RowDamage("ada baris yang kehilangan induknya")


def refuse_impossible(laporan: Laporan) -> None:
    """Raise RowDamage, with the place, where a content cannot be."""
    found = first_impossible(laporan)
    if found is None:
        return
    from lkjip_desktop.domain.model.sebutan import JENIS, column_words

    kind = type(found.row)
    isian = f", {column_words(kind, found.column.name)}," if found.column else ""
    raise RowDamage(f"{JENIS[kind.KIND][0]}{isian} {found.reason}")


def write_rows(connection: sqlite3.Connection, changes: Iterable[RowChange]) -> None:
    """Write changed rows and read each back; the caller holds the transaction.

    Raises Damage where the row that was written is not the one that was meant: a damaged index
    leads elsewhere or nowhere, and SQLite says nothing of it.
    """
    for change in changes:
        _write(connection, change)


def _write(connection: sqlite3.Connection, change: RowChange) -> None:
    names = tuple(change.after or ())
    values = tuple((change.after or {}).values())
    if change.after is not None and change.before is None:
        place = connection.execute(_insert(change.kind, names), (change.id, *values)).lastrowid
    else:
        place = _place(connection, change.kind, change.id)
        if change.after is None:
            connection.execute(f'DELETE FROM "{change.kind}" WHERE rowid=?', (place,))
        else:
            connection.execute(_update(change.kind, names), (*values, place))
    there = connection.execute(_look(change.kind, names), (place,)).fetchone()
    if there != (None if change.after is None else (change.id, *values)):
        raise _LEADS_ASTRAY


def _place(connection: sqlite3.Connection, kind: str, row: str) -> int:
    """Where a row lies; found by the index of ids, and held against the id in the row itself."""
    found = connection.execute(f'SELECT rowid FROM "{kind}" WHERE "id"=?', (row,)).fetchone()
    if found is None or connection.execute(_look(kind, ()), found).fetchone() != (row,):
        raise _LEADS_ASTRAY
    place: int = found[0]
    return place
