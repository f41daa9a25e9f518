"""The jurnal in the file: append-only, each entry chained to the one before by its code."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any

from lkjip_desktop.domain.jurnal import (
    JurnalEntry,
    RowChange,
    canonical,
    chained,
    decode_rows,
    encode_rows,
)

Record = tuple[int, str, str, str, str, str, str, str]
"""An entry as the file holds it: nomor, kode, waktu, oleh, label, jenis, keterangan, isi."""

_COLUMNS = "nomor, kode, waktu, oleh, label, jenis, keterangan, isi"


def now() -> str:
    """The PC's clock with its own offset."""
    return datetime.now().astimezone().isoformat(timespec="seconds")


class Jurnal:
    """The entries of an open file, read when asked for; `nomor` and `kode` are the last one's."""

    def __init__(self, connect: Callable[[], sqlite3.Connection], start: str = "") -> None:
        """`connect` gives the connection of the moment; `start` is the code before entry 1."""
        self._connect = connect
        self._start = start
        self.nomor, self.kode = self.stored_head()

    def stored_head(self) -> tuple[int, str]:
        """Number and code of the last entry in the file at this moment."""
        statement = "SELECT nomor, kode FROM jurnal ORDER BY nomor DESC LIMIT 1"
        head = self._connect().execute(statement).fetchone()
        return head or (0, self._start)

    def __len__(self) -> int:
        return self.nomor

    def __iter__(self) -> Iterator[JurnalEntry]:
        """All entries, oldest first."""
        return self.between(1, self.nomor)

    def __getitem__(self, nomor: int) -> JurnalEntry:
        """The entry with this number, from 1; KeyError if there is none."""
        for entry in self.between(nomor, nomor):
            return entry
        raise KeyError(nomor)

    def between(self, first: int, last: int) -> Iterator[JurnalEntry]:
        """Entries by number, both ends included."""
        return self._entries("nomor BETWEEN ? AND ?", (first, last))

    def naming(self, text: str) -> Iterator[JurnalEntry]:
        """Entries whose cells name this id anywhere."""
        return self._entries("nomor <= ? AND instr(isi, ?)", (self.nomor, text))

    def _entries(self, where: str, values: tuple[int | str, ...]) -> Iterator[JurnalEntry]:
        statement = f"SELECT {_COLUMNS} FROM jurnal WHERE {where} ORDER BY nomor"
        for record in self._connect().execute(statement, values).fetchall():
            yield _entry(record)

    def compose(
        self,
        rows: tuple[RowChange, ...],
        label: str,
        actor: str,
        kind: str,
        extra: Mapping[str, Any],
    ) -> JurnalEntry:
        """The next entry, not yet written."""
        nomor, waktu = self.nomor + 1, now()
        texts = (waktu, actor, label, kind, canonical(extra), encode_rows(rows))
        kode = chained(self.kode, [nomor, *texts])
        return JurnalEntry(nomor, kode, waktu, actor, label, kind, rows, extra)

    def write(self, entry: JurnalEntry) -> None:
        """Append an entry; the caller holds the transaction."""
        self._connect().execute(
            f"INSERT INTO jurnal ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                entry.nomor,
                entry.kode,
                entry.waktu,
                entry.actor,
                entry.label,
                entry.kind,
                canonical(entry.extra),
                encode_rows(entry.rows),
            ),
        )

    def advance(self, entry: JurnalEntry) -> None:
        """Take a written entry for the last one."""
        self.nomor, self.kode = entry.nomor, entry.kode


def _entry(record: Record) -> JurnalEntry:
    nomor, kode, waktu, actor, label, kind, extra, rows = record
    return JurnalEntry(nomor, kode, waktu, actor, label, kind, decode_rows(rows), json.loads(extra))
