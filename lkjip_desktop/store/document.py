"""An open report: the frozen whole as the file holds it, and the one way to change it."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any

from lkjip_desktop.domain.jurnal import Revision, RowChange, contents
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.store.connection import connect, reading, writing
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.store.galat import HanyaBaca, LaporanTerkunci, saving
from lkjip_desktop.store.jurnal import Jurnal
from lkjip_desktop.store.record import read_rows, write_rows
from lkjip_desktop.store.schema import make_tables

UNLOCK = "buka_kunci"
"""The one kind of entry a locked report takes."""


class Document:
    """A report in a file, or in memory where `path` is None."""

    def __init__(
        self, path: Path | None, connection: sqlite3.Connection, *, readonly: bool = False
    ) -> None:
        """Read the report; `open`, `create` and `in_memory` are the ways to come here."""
        self.path = path
        self.readonly = readonly
        self.last_change: Revision | None = None
        self._connection = connection
        with reading(connection):
            self.laporan = read_rows(connection)
            self.jurnal = Jurnal(lambda: self._connection)

    @classmethod
    def open(cls, path: Path | str, *, readonly: bool = False) -> Document:
        """Open a file, for writing if nobody else does."""
        path = Path(path)
        return cls(path, connect(path), readonly=readonly)

    @classmethod
    def create(
        cls,
        path: Path | str,
        laporan: Laporan,
        *,
        actor: str = "",
        label: str = "Laporan dibuat",
    ) -> Document:
        """Make a new file; its first entry holds every row."""
        path = Path(path)
        connection = connect(path)
        return cls(path, connection)._begin(laporan, actor, label)

    @classmethod
    def in_memory(cls, laporan: Laporan) -> Document:
        """A report without a file."""
        connection = connect(None)
        make_tables(connection)
        return cls(None, connection)._begin(laporan, "", "Laporan dibuat")

    def _begin(self, laporan: Laporan, actor: str, label: str) -> Document:
        rows = tuple(RowChange(r.KIND, r.id, None, contents(r)) for r in laporan.all_rows())
        self._write(rows, laporan, {}, (label, actor, "mulai", {}))
        self.last_change = None
        return self

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def __enter__(self) -> Document:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @contextmanager
    def revise(
        self,
        label: str,
        actor: str,
        kind: str = "ubah",
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[Draft]:
        """Change the report: what the block drafts becomes one jurnal entry, or nothing at all.

        `last_change` is the entry afterwards, None where nothing changed. Raises HanyaBaca,
        LaporanTerkunci, and GagalSimpan where the disk refuses: then the same block may be run again.
        """
        self._refuse_closed_report(kind)
        self.last_change = None
        draft = Draft(self.laporan)
        yield draft
        if draft.base is not self.laporan:
            raise RuntimeError("a revision was made inside another one")
        changes = draft.changes()
        if changes or draft.berkas or extra:
            self._write(changes, draft.laporan, draft.berkas, (label, actor, kind, extra or {}))

    def _refuse_closed_report(self, kind: str) -> None:
        if self.readonly:
            raise HanyaBaca(
                "Laporan ini dibuka hanya untuk dibaca; buka kembali untuk mengubahnya."
            )
        if self.laporan.data.terkunci and kind != UNLOCK:
            raise LaporanTerkunci("Laporan ini terkunci; buka dahulu kuncinya lewat menu Laporan.")

    def _write(
        self,
        changes: tuple[RowChange, ...],
        laporan: Laporan,
        berkas: Mapping[str, bytes],
        entry_head: tuple[str, str, str, Mapping[str, Any]],
    ) -> None:
        with saving(self.path):
            entry = self.jurnal.compose(changes, *entry_head)
            with writing(self._connection):
                write_rows(self._connection, changes)
                self._write_berkas(berkas)
                self.jurnal.write(entry)
        self.jurnal.advance(entry)
        self.laporan = laporan
        self.last_change = entry

    def _write_berkas(self, berkas: Mapping[str, bytes]) -> None:
        statement = "INSERT OR IGNORE INTO berkas (sha256, isi) VALUES (?, ?)"
        self._connection.executemany(statement, berkas.items())

    def add_berkas(self, contents: bytes) -> str:
        """Store the contents of a picture or scan and give back their sha256; not journaled."""
        self._refuse_closed_report("berkas")
        code = hashlib.sha256(contents).hexdigest()
        with saving(self.path), writing(self._connection):
            self._write_berkas({code: contents})
        return code

    def berkas(self, sha256: str) -> bytes | None:
        """Stored contents, or None where the file does not have them."""
        statement = "SELECT isi FROM berkas WHERE sha256=?"
        row = self._connection.execute(statement, (sha256,)).fetchone()
        return None if row is None else bytes(row[0])


def all_berkas(connection: sqlite3.Connection) -> Iterable[str]:
    """The sha256 of everything stored."""
    return [row[0] for row in connection.execute("SELECT sha256 FROM berkas")]
