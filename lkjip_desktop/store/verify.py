"""The full look at a file: structure, chain, contents, and what the jurnal explains."""

from __future__ import annotations

import hashlib
import re
import sqlite3

from lkjip_desktop.domain.model.jurnal import RowChange, State, differences, replay
from lkjip_desktop.store.galat import Damage, RowDamage
from lkjip_desktop.store.identity import read_identity
from lkjip_desktop.store.jurnal import COLUMNS, Jurnal, record_code
from lkjip_desktop.store.sqlite.schema import read_state

_OF_A_CELL = re.compile(r"ok|(?:NULL|non-[A-Z]+) value in ")
"""What SQLite says of a sound file, or of a content that its column does not take."""


def verify(
    connection: sqlite3.Connection, *, mending: bool = False, links: bool = True
) -> tuple[RowChange, ...]:
    """What the jurnal does not explain: the rows as it tells them, and as the tables hold them.

    Raises Damage where structure, chain or the hash of contents is broken. `mending`: what the
    rows hold and where their links lead is no such damage, for the jurnal is to put it right;
    without `links` only where these lead is none.
    """
    explained = proven(connection, mending=mending, links=links)
    return differences(explained, read_state(connection))


def proven(connection: sqlite3.Connection, *, mending: bool = False, links: bool = True) -> State:
    """The rows as the jurnal tells them, in a file that is otherwise whole; raises as `verify`."""
    _check_structure(connection, mending=mending)
    if links and not mending:
        _check_links(connection)
    _check_contents(connection)
    return _check_chain(connection)


def _check_structure(connection: sqlite3.Connection, *, mending: bool) -> None:
    found = connection.execute("PRAGMA integrity_check").fetchall()
    if not (all(_OF_A_CELL.match(words) for (words,) in found) if mending else found == [("ok",)]):
        raise Damage("susunannya tidak utuh")


def _check_links(connection: sqlite3.Connection) -> None:
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise RowDamage("ada baris yang kehilangan induknya")


def _check_contents(connection: sqlite3.Connection) -> None:
    for code, contents in connection.execute("SELECT sha256, isi FROM berkas"):
        if hashlib.sha256(contents).hexdigest() != code:
            raise Damage("isi gambar atau lampirannya berubah")


def _check_chain(connection: sqlite3.Connection) -> State:
    """The report as the jurnal tells it, once every code has been found right."""
    jurnal = Jurnal(lambda: connection)
    state: State = {}
    previous = read_identity(connection).start
    statement = f"SELECT {COLUMNS} FROM jurnal ORDER BY nomor"
    for nomor, record in enumerate(connection.execute(statement), 1):
        if record[0] != nomor or record[1] != record_code(previous, record):
            raise Damage(f"rantai jurnalnya putus pada catatan {nomor}")
        previous = record[1]
        entry = jurnal.entry(record)
        replay(state, entry.rows)
    return state
