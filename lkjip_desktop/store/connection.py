"""Connections to the file and the one kind of transaction that writes to it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

BUSY_SECONDS = 2.0
"""How long a commit waits for a virus scanner or a reader; then the caller may try again."""


def connect(path: Path | None) -> sqlite3.Connection:
    """A connection to an existing file, or to memory (None), that commits only when told.

    Raises FileNotFoundError where the file is gone: SQLite would make an empty one in its place.
    """
    if path is not None and not path.exists():
        raise FileNotFoundError(path)
    connection = sqlite3.connect(
        ":memory:" if path is None else path, timeout=BUSY_SECONDS, isolation_level=None
    )
    try:
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA trusted_schema=OFF")
    except BaseException:
        connection.close()  # Windows lets nobody move or replace a file that is still open
        raise
    return connection


def tolerate_any_text(connection: sqlite3.Connection) -> None:
    """Read text with a flipped bit as text with a mark in it: the jurnal does not explain it."""
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")


@contextmanager
def writing(connection: sqlite3.Connection) -> Iterator[None]:
    """One transaction, all or nothing; links are checked at its end, whatever the order of rows."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("PRAGMA defer_foreign_keys=ON")
        yield
        connection.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            connection.rollback()
        raise


@contextmanager
def reading(connection: sqlite3.Connection) -> Iterator[None]:
    """One short read in which nobody else's commit is seen."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        with suppress(sqlite3.Error):
            connection.rollback()
