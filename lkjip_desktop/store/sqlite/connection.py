"""Connections to the file and the one kind of transaction that writes to it."""

from __future__ import annotations

import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from lkjip_desktop.store.galat import sqlite_code
from lkjip_desktop.store.sqlite.schema import check_schema

STATEMENT_SECONDS = 4.0
"""CPU seconds of one statement; reading the largest report takes a fraction of one."""
_STEPS = 100_000
_PAUSE_SECONDS = 0.5
"""Between two questions of one statement there is never so much."""
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 256 * 1024 * 1024,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 1_000_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 100,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 100,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 10,
    sqlite3.SQLITE_LIMIT_VDBE_OP: 100_000,
    sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 16,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 1000,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 2,
}

BUSY_SECONDS = 2.0
"""How long a commit waits for a virus scanner or a reader; then the caller may try again."""
READ_SECONDS = 5.0
"""How long a reader waits for programs that write."""
_TURN_MILLISECONDS = 100
"""So long SQLite asks often enough for a gap between two commits."""


def connect(path: Path | None) -> sqlite3.Connection:
    """A connection to an existing file of ours, or to memory (None), that commits only when told.

    A file may come from anywhere: what it says of its own tables is not trusted but held against
    the program's own, before any row is read, and no statement runs for ever. EXTRA waits for the
    folder once the journal is gone: a power cut would bring it back and take the last commit.

    Raises FileNotFoundError where the file is gone (SQLite would make an empty one in its place),
    and Damage where its tables are not those of its version.
    """
    if path is not None and not path.exists():
        raise FileNotFoundError(path)
    connection = sqlite3.connect(
        ":memory:" if path is None else path, timeout=BUSY_SECONDS, isolation_level=None
    )
    try:
        _distrust(connection)
        connection.execute("PRAGMA foreign_keys=ON")
        if path is not None:
            with reading(connection, path):
                check_schema(connection)
        connection.execute("PRAGMA synchronous=EXTRA")  # reads the tables, if none has before
    except BaseException:
        connection.close()  # Windows lets nobody move or replace a file that is still open
        raise
    return connection


def _distrust(connection: sqlite3.Connection) -> None:
    """What SQLite advises for files from elsewhere (sqlite.org/security.html)."""
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute("PRAGMA cell_size_check=ON")
    connection.execute("PRAGMA mmap_size=0")
    for limit, most in _LIMITS.items():
        connection.setlimit(limit, most)
    if sys.version_info >= (3, 12):  # no other way to these from Python
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_VIEW, False)
    connection.set_progress_handler(_Patience(), _STEPS)


class _Patience:
    """Ends a statement that a damaged or forged file keeps from ending."""

    def __init__(self) -> None:
        self._began = self._last = float("-inf")

    def __call__(self) -> int:
        """Whether to interrupt: asked every `_STEPS` steps, so a short statement never comes here.

        The thread's own time counts, for a busy machine is nobody's fault.
        """
        now = time.thread_time()
        if now - self._last > _PAUSE_SECONDS:
            self._began = now
        self._last = now
        return now - self._began > STATEMENT_SECONDS


def tolerate_any_text(connection: sqlite3.Connection) -> None:
    """Read text with a flipped bit as text with a mark in it: the jurnal does not explain it."""
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")


@contextmanager
def writing(connection: sqlite3.Connection, *, many: bool = True) -> Iterator[None]:
    """One transaction, all or nothing.

    Where `many` rows change, links are checked at its end, whatever their order. To say so has
    SQLite forget every statement it has prepared: twice the work of the commit of one cell.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        if many:
            connection.execute("PRAGMA defer_foreign_keys=ON")
        yield
        connection.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            connection.rollback()
        raise


def shrink(connection: sqlite3.Connection) -> None:
    """Write the file anew without the room of what was deleted; sqlite3.Error where it cannot."""
    most = connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 1)  # it builds a database beside
    try:
        connection.execute("VACUUM")
    finally:
        connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, most)


@contextmanager
def reading(connection: sqlite3.Connection, path: Path | None = None) -> Iterator[None]:
    """One short read in which nobody else's commit is seen; within another it is part of that.

    It waits its turn up to READ_SECONDS while other programs write. `path`: that of a file which
    may lie where nothing can be locked, and then no turn will come.
    """
    if connection.in_transaction:
        yield
        return
    _take_turn(connection, path)
    try:
        yield
    finally:
        with suppress(sqlite3.Error):
            connection.rollback()


def _take_turn(connection: sqlite3.Connection, path: Path | None) -> None:
    """Begin to read. SQLite asks ever more seldom and would miss each gap of a busy writer."""
    until = time.monotonic() + READ_SECONDS
    connection.execute(f"PRAGMA busy_timeout={_TURN_MILLISECONDS}")
    try:
        last = False
        while not _begun(connection, last=last):
            last = time.monotonic() > until or (path is not None and is_lockless(path))
    finally:
        connection.execute(f"PRAGMA busy_timeout={int(BUSY_SECONDS * 1000)}")


def is_lockless(path: Path) -> bool:
    """As `lock.is_lockless`, which is hardly ever wanted."""
    from lkjip_desktop.store.sqlite import lock

    return lock.is_lockless(path)


def _begun(connection: sqlite3.Connection, *, last: bool) -> bool:
    connection.execute("BEGIN")
    try:
        connection.execute("SELECT 1 FROM sqlite_schema").fetchone()
    except sqlite3.Error as error:
        connection.rollback()
        if last or sqlite_code(error) not in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            raise
        return False
    return True
