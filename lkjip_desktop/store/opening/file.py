"""The file under an open report: connection, lock, and the copy it may be read from."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Self

from lkjip_desktop.store.galat import Damage, NotSaved, saving, sqlite_code
from lkjip_desktop.store.jurnal import stored_head
from lkjip_desktop.store.opening.guard import examine, opening
from lkjip_desktop.store.sqlite.connection import connect, is_lockless, reading, shrink, writing
from lkjip_desktop.store.sqlite.rollback import lasting_journal, sweep_journal
from lkjip_desktop.store.sqlite.schema import current_version, make_tables

if TYPE_CHECKING:
    from lkjip_desktop.store.opening.copy import TemporaryCopy
    from lkjip_desktop.store.sqlite.lock import Lock

FOR_READING = "Laporan ini dibuka hanya untuk dibaca; buka kembali untuk mengubahnya."
_NOT_WRITABLE = (
    "Laporan ini hanya dapat dibaca karena berkas atau foldernya tidak dapat ditulisi;"
    " simpan salinannya di folder lain untuk mengubahnya."
)
_BACKUP = (
    "Berkas ini cadangan dan hanya dapat dibaca, sebab cadangan lama dihapus bergilir; simpan"
    " salinannya di folder lain untuk mengubahnya."
)
_CANNOT_LOCK = (
    "Laporan ini hanya dapat dibaca karena folder bersama tempatnya tidak dapat menjaga agar hanya"
    " satu orang yang mengubahnya; simpan salinannya di komputer ini untuk mengubahnya."
)
_NAME_TOO_LONG = (
    "Laporan ini hanya dapat dibaca karena nama berkasnya terlalu panjang; tutup, beri nama yang"
    " lebih pendek, lalu buka kembali."
)
_NO_ROOM = (
    "Laporan ini hanya dapat dibaca karena penyimpanannya penuh; kosongkan sebagian ruang, lalu"
    " buka kembali."
)
_NO_LOCK = {
    errno.ENAMETOOLONG: _NAME_TOO_LONG,
    errno.ENOSPC: _NO_ROOM,
    errno.EDQUOT: _NO_ROOM,
}
"""Why nothing can be written beside a file, by what the system says of the lock."""


class File:
    """A database of ours, on disk or in memory (`path` None)."""

    def __init__(self, path: Path | None, connection: sqlite3.Connection) -> None:
        """Hold an open connection; `at` and `memory` are the ways to come here."""
        self.path = path
        self.connection = connection
        self.reason = ""
        """Why nothing can be written, as a sentence; empty where it can."""
        self._lock: Lock | None = None
        self._copy: TemporaryCopy | None = None
        self._lost = False

    @classmethod
    def memory(cls) -> Self:
        """A new database with the present tables and nothing in them."""
        connection = connect(None)
        make_tables(connection)
        return cls(None, connection)

    @classmethod
    def at(cls, path: Path, *, readonly: bool, locked: bool, mending: bool = False) -> Self:
        """Open a file, migrated if it is older; `locked` False leaves the lock to `take_lock`.

        `mending`: links that lead nowhere hinder no migration, for the jurnal puts them right.
        """
        version = examine(path)
        old = version < current_version()
        with opening(path), ExitStack() as undo:
            lock, reason = None, FOR_READING if readonly else ""
            if not readonly and (locked or old):
                lock, reason = _lock(path)
            if lock:
                undo.callback(lock.release)
            if lock and old:
                _upgrade(path, mending=mending)
                version = current_version()
            try:
                lockless = reason == _CANNOT_LOCK
                connection, copy = _connected(path, version, lockless=lockless, mending=mending)
            except sqlite3.OperationalError as error:
                if not (_is_busy(error) and is_lockless(path)):
                    raise
                if lock:
                    lock.release()
                lock, reason = None, reason or _CANNOT_LOCK
                connection, copy = _connected(path, version, lockless=True, mending=mending)
            if copy:
                undo.callback(copy.discard)
            undo.callback(connection.close)
            file = cls(path, connection)
            file._lock, file._copy = lock, copy
            file._forbid(reason)
            undo.pop_all()
            return file

    def take_lock(self) -> None:
        """Become the one writer, or learn from `reason` why not."""
        if self.path is not None and self._lock is None and not self.reason:
            self._lock, reason = _lock(self.path)
            self._forbid(reason)

    def check_length(self) -> None:
        """Raise Damage where the file is shorter than it says; within a read, so that it is still.

        SQLite takes what is missing of the last page for zeros.
        """
        if self.path is not None and self._copy is None:
            pages, size = (
                self.connection.execute(f"PRAGMA page_{what}").fetchone()[0]
                for what in ("count", "size")
            )
            if self.path.stat().st_size < pages * size:
                raise Damage("terpotong")

    def _forbid(self, reason: str) -> None:
        self.reason = reason
        if reason:
            self.connection.execute("PRAGMA query_only=ON")

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Read; RefusedFile where the file is busy, gone or damaged."""
        with opening(self.path or Path()), reading(self.connection):
            yield self.connection

    @contextmanager
    def transaction(
        self, head: tuple[int, str], *, many: bool = True
    ) -> Iterator[sqlite3.Connection]:
        """Write all or nothing; NotSaved where the last entry is not `head` or the disk fails.

        After a failure of the medium, such as a flash disk pulled out, the next try connects anew.
        """
        with saving(self.path):
            if self._lost:
                self._reconnect()
            try:
                with writing(self.connection, many=many):
                    if stored_head(self.connection) != head:
                        raise NotSaved(
                            f"Belum tersimpan: berkas {self.path} diubah program lain;"
                            " salin isian ini, lalu tutup dan buka kembali laporannya."
                        )
                    yield self.connection
            except sqlite3.OperationalError as error:
                self._lost = self.path is not None and not _is_busy(error)
                raise

    def shrink(self) -> None:
        """Give the room of what was deleted back to the disk; a full or busy one keeps it."""
        with suppress(sqlite3.Error):
            shrink(self.connection)

    def _reconnect(self) -> None:
        fresh = connect(self.path)
        self.connection.close()
        self.connection, self._lost = fresh, False

    def close(self) -> None:
        """Let go of everything, leaving nothing beside the file."""
        self.connection.close()
        if self._copy is not None:
            self._copy.discard()
        if self._lock is not None and self.path is not None:
            sweep_journal(self.path)
            self._lock.release()
            self._lock = None  # by now it may be someone else's


def _is_busy(error: sqlite3.OperationalError) -> bool:
    return sqlite_code(error) in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}


def _lock(path: Path) -> tuple[Lock | None, str]:
    """The lock, or the reason why there is none; its holder clears away what a dead one left."""
    from lkjip_desktop.disk import sweep
    from lkjip_desktop.store.backup_folder import folder_of, is_backup
    from lkjip_desktop.store.sqlite.lock import WITHOUT_LOCKS, Held, Lock

    if is_backup(path):
        return None, _BACKUP
    if not os.access(path, os.W_OK):
        return None, _NOT_WRITABLE
    try:
        lock = Lock(path)
    except Held as held:
        return None, f"Laporan ini sedang diubah oleh {held.holder}; di sini hanya dapat dibaca."
    except OSError as error:
        if error.errno in WITHOUT_LOCKS:
            return None, _CANNOT_LOCK
        return None, _NO_LOCK.get(error.errno or 0, _NOT_WRITABLE)
    for folder in (path.parent, folder_of(path)):
        sweep(folder)
    return lock, ""


def _upgrade(path: Path, *, mending: bool) -> None:
    """Migrate the file in place, once it has been found whole and a copy of it stands beside it."""
    from lkjip_desktop.store.backup import beside, copy_to
    from lkjip_desktop.store.opening.migration import damage_of, migrate

    with closing(connect(path)) as connection:
        damage = damage_of(connection, mending=mending)
        copy_to(connection, beside(path, f"sebelum versi {current_version()}"))
        migrate(connection, damage)


def _connected(
    path: Path, version: int, *, lockless: bool, mending: bool
) -> tuple[sqlite3.Connection, TemporaryCopy | None]:
    """A connection to the file, or to the copy that is read instead of it."""
    copy = _temporary_copy(path, version, lockless=lockless, mending=mending)
    try:
        return connect(copy.path if copy else path), copy
    except BaseException:
        if copy:
            copy.discard()
        raise


def _temporary_copy(
    path: Path, version: int, *, lockless: bool, mending: bool
) -> TemporaryCopy | None:
    """A copy to read instead of a file that is older, or of which nothing can be read in place.

    That is where its journal cannot be rolled back, or nothing can be locked.
    """
    if lockless or (not _may_be_rolled_back(path) and lasting_journal(path) is not None):
        return _copied(path, through_sqlite=False, mending=mending)
    if version == current_version():
        return None
    return _copied(path, through_sqlite=True, mending=mending)


def _copied(path: Path, *, through_sqlite: bool, mending: bool) -> TemporaryCopy:
    from lkjip_desktop.store.opening.copy import TemporaryCopy

    return TemporaryCopy(path, through_sqlite=through_sqlite, mending=mending)


def _may_be_rolled_back(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
