"""Contents of pictures and scans in the file, each kept once under its sha256."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any


def write_berkas(connection: sqlite3.Connection, berkas: Mapping[str, bytes]) -> None:
    """Write contents by their hash; what is there already stays."""
    statement = "INSERT OR IGNORE INTO berkas (sha256, isi) VALUES (?, ?)"
    connection.executemany(statement, berkas.items())


def erase_berkas(connection: sqlite3.Connection, sha256: str) -> None:
    """Take contents out and overwrite where they lay."""
    connection.execute("PRAGMA secure_delete=ON")
    connection.execute("DELETE FROM berkas WHERE sha256=?", (sha256,))


def read_berkas(connection: sqlite3.Connection, sha256: str) -> bytes | None:
    """The contents, or None where the file does not have them."""
    row = _found(connection, "isi", sha256)
    return None if row is None else bytes(row[0])


def has_berkas(connection: sqlite3.Connection, sha256: str) -> bool:
    return _found(connection, "1", sha256) is not None


def _found(connection: sqlite3.Connection, what: str, sha256: str) -> tuple[Any, ...] | None:
    statement = f"SELECT {what} FROM berkas WHERE sha256=?"
    row: tuple[Any, ...] | None = connection.execute(statement, (sha256,)).fetchone()
    return row


def sizes_of_berkas(connection: sqlite3.Connection) -> dict[str, int]:
    """Bytes of all contents by their hash."""
    return dict(connection.execute("SELECT sha256, length(isi) FROM berkas").fetchall())
