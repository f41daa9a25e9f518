"""Changes to a file that the program never makes, by someone who knows SQLite."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path


@contextmanager
def from_outside(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that no trigger holds back; the schema is as it was afterwards."""
    with closing(sqlite3.connect(path)) as connection:
        found = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        triggers = connection.execute(found).fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        yield connection
        for _, words in triggers:
            connection.execute(words)
        connection.commit()
