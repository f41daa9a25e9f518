"""The jurnal in the file: append-only, each entry chained to the one before by its code."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from datetime import datetime
from typing import Any, TypeAlias

from lkjip_desktop.domain.model.jurnal import (
    MIGRASI,
    JurnalEntry,
    RowChange,
    canonical,
    chained,
    encode_rows,
)
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.store.galat import Damage
from lkjip_desktop.store.sqlite.connection import reading
from lkjip_desktop.store.sqlite.entry import check_known, check_moment, read_extra, read_rows
from lkjip_desktop.store.sqlite.schema import current_version, in_terms_of

Record: TypeAlias = tuple[int, str, str, str, str, str, str, str]
"""An entry as the file holds it: nomor, kode, waktu, oleh, label, jenis, keterangan, isi."""

COLUMNS = "nomor, kode, waktu, oleh, label, jenis, keterangan, isi"


class Prepared(NamedTuple):
    """An entry that is to be written, as `Jurnal.append` takes it."""

    rows: tuple[RowChange, ...]
    label: str
    actor: str
    kind: str
    extra: Mapping[str, Any]


def now() -> str:
    """The PC's clock with its own offset."""
    return datetime.now().astimezone().isoformat(timespec="seconds")


def record_code(previous: str, record: Record) -> str:
    """The code an entry must have after the code before it."""
    return chained(previous, [record[0], *record[2:]])


def stored_head(connection: sqlite3.Connection) -> tuple[int, str] | None:
    """Number and code of the last entry in the file at this moment; None where there is none."""
    statement = "SELECT nomor, kode FROM jurnal ORDER BY nomor DESC LIMIT 1"
    head: tuple[int, str] | None = connection.execute(statement).fetchone()
    return head


class Jurnal:
    """The entries of an open file, read when asked for; `nomor` and `kode` are the last one's."""

    def __init__(
        self,
        connection: Callable[[], sqlite3.Connection],
        start: str = "",
        guard: Callable[[], AbstractContextManager[None]] = nullcontext,
    ) -> None:
        """`connection` gives that of the moment; `start` is the code before the first entry.

        Every reading happens under `guard`, which says what SQLite's errors mean for the file.
        """
        self._connection = connection
        self._guard = guard
        self._migrations: list[tuple[int, int, int]] | None = None
        self._present: bool | None = None
        self.nomor, self.kode = stored_head(connection()) or (0, start)

    def __len__(self) -> int:
        return self.nomor

    def __iter__(self) -> Iterator[JurnalEntry]:
        """All entries, oldest first."""
        return self.between(1, self.nomor)

    def __getitem__(self, nomor: int) -> JurnalEntry:
        """The entry with this number, counted from 1; KeyError if there is none."""
        for entry in self.between(nomor, nomor):
            return entry
        raise KeyError(nomor)

    @property
    def last_moment(self) -> str:
        """ISO time of the last entry, as the PC that made it had it; "" before the first."""
        statement = "SELECT waktu FROM jurnal WHERE nomor=?"
        row = self._connection().execute(statement, (self.nomor,)).fetchone()
        return "" if row is None else str(row[0])

    def between(self, first: int, last: int) -> Iterator[JurnalEntry]:
        """Entries by number, both ends included."""
        return self._entries("nomor BETWEEN ? AND ?", (first, last))

    def naming(self, row_id: str) -> Iterator[JurnalEntry]:
        """Entries in whose cells this id occurs."""
        return self._entries("nomor <= ? AND instr(isi, ?)", (self.nomor, row_id))

    def of_kinds(self, kinds: Iterable[str]) -> Iterator[JurnalEntry]:
        wanted = tuple(kinds)
        marks = ", ".join("?" * len(wanted))
        return self._entries(f"nomor <= ? AND jenis IN ({marks})", (self.nomor, *wanted))

    def heads_after(self, nomor: int) -> Iterator[tuple[int, str, Mapping[str, Any]]]:
        """Number, kind and extra of every later entry, without its cells."""
        statement = "SELECT nomor, jenis, keterangan FROM jurnal WHERE nomor > ? ORDER BY nomor"
        for number, kind, extra in self._read(statement, (nomor,)):
            yield number, kind, read_extra(kind, extra, number)

    def last_of(self, kinds: Iterable[str]) -> int:
        """Number of the last entry of one of these kinds, 0 if there is none."""
        wanted = tuple(kinds)
        marks = ", ".join("?" * len(wanted))
        statement = f"SELECT coalesce(max(nomor), 0) FROM jurnal WHERE jenis IN ({marks})"
        return int(self._read(statement, wanted)[0][0])

    def _entries(self, where: str, values: tuple[int | str, ...]) -> Iterator[JurnalEntry]:
        statement = f"SELECT {COLUMNS} FROM jurnal WHERE {where} ORDER BY nomor"
        for record in self._read(statement, values):
            with self._guard():
                entry = self.entry(record)
            yield entry

    def _read(self, statement: str, values: Sequence[int | str] = ()) -> list[Any]:
        connection = self._connection()
        with self._guard(), reading(connection):
            return connection.execute(statement, values).fetchall()

    def entry(self, record: Record) -> JurnalEntry:
        """An entry as the present version reads it; its code is that of its own words.

        Raises Damage where it is none that any version has written.
        """
        nomor, kode, waktu, actor, label, kind, extra, isi = record
        check_moment(waktu, nomor)
        rows = read_rows(isi, nomor)
        for at, old, new in self._known_migrations():
            if nomor < at:
                mapped = (in_terms_of(row, old, new) for row in rows)
                rows = tuple(row for row in mapped if row is not None)
        if self._is_present():
            check_known(rows, nomor)
        told = read_extra(kind, extra, nomor)
        return JurnalEntry(nomor, kode, waktu, actor, label, kind, rows, told)

    def _is_present(self) -> bool:
        """Whether the file is of this version; an older one is read on its way to it, too."""
        if self._present is None:
            (version,) = self._connection().execute("PRAGMA user_version").fetchone()
            self._present = version >= current_version()
        return self._present

    def _known_migrations(self) -> list[tuple[int, int, int]]:
        if self._migrations is None:
            statement = f"SELECT nomor, keterangan FROM jurnal WHERE jenis='{MIGRASI}' ORDER BY 1"
            found = self._read(statement)
            extras = ((nomor, read_extra(MIGRASI, extra, nomor)) for nomor, extra in found)
            self._migrations = [(nomor, extra["dari"], extra["ke"]) for nomor, extra in extras]
        return self._migrations

    def append(
        self,
        rows: tuple[RowChange, ...],
        label: str,
        actor: str,
        kind: str,
        extra: Mapping[str, Any],
    ) -> JurnalEntry:
        """Write the next entry; the caller holds the transaction and, after it, calls `advance`."""
        record = (
            self.nomor + 1,
            "",
            now(),
            actor,
            label,
            kind,
            canonical(extra),
            encode_rows(rows),
        )
        kode = record_code(self.kode, record)
        self._connection().execute(
            f"INSERT INTO jurnal ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (record[0], kode, *record[2:]),
        )
        written = (record[0], kode, *record[2:])
        statement = f"SELECT {COLUMNS} FROM jurnal WHERE nomor=?"
        if self._connection().execute(statement, (record[0],)).fetchone() != written:
            raise Damage("jurnalnya tidak menyimpan yang ditulis")
        return JurnalEntry(record[0], kode, record[2], actor, label, kind, rows, extra)

    def advance(self, entry: JurnalEntry) -> None:
        """Take a committed entry for the last one."""
        self.nomor, self.kode = entry.nomor, entry.kode
