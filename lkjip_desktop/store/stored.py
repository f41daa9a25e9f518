"""A report as its file holds it: opened and verified, looked at, copied, and closed."""

from __future__ import annotations

from contextlib import nullcontext
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.jurnal import CellChange, RowChange
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.store.galat import (
    Damage,
    DamagedFile,
    NotSaved,
    ReadOnlyLaporan,
    RowDamage,
)
from lkjip_desktop.store.history import History
from lkjip_desktop.store.identity import FileIdentity, read_identity
from lkjip_desktop.store.jurnal import Jurnal, stored_head
from lkjip_desktop.store.opening.file import FOR_READING, File
from lkjip_desktop.store.opening.guard import opening
from lkjip_desktop.store.record import read_laporan, told
from lkjip_desktop.store.sqlite.berkas import has_berkas, read_berkas, sizes_of_berkas
from lkjip_desktop.store.sqlite.connection import reading, tolerate_any_text


class StoredLaporan:
    """What a `Document` is before anything is changed."""

    laporan: Laporan
    jurnal: Jurnal
    identitas: FileIdentity
    _history: History

    def __init__(self, file: File) -> None:
        """Read the report; `open`, `create` and `in_memory` are the ways to come here."""
        self._file = file
        self._from_outside: tuple[RowChange, ...] = ()
        self.unexplained: tuple[CellChange, ...] = ()
        """Cells that differ from what the jurnal says (`before`); known after `verify`."""
        self.backup_failure = ""
        """Why the last changes have no backup, as a sentence; known after `close`."""
        self._verified = False
        self._changed = False
        self._mending = False
        self._broken = False
        """Whether the tables cannot be read, and `laporan` is what the jurnal tells instead."""

    @classmethod
    def open(
        cls,
        path: Path | str,
        *,
        readonly: bool = False,
        lazy: bool = False,
        mending: bool = False,
    ) -> Self:
        """Open a file, for writing if nobody else does and the folder allows it: see `readonly`.

        Raises RefusedFile for what is no report of ours, newer than the program, or damaged.
        `lazy` puts off the lock and the full look until `verify`, which the window calls after
        its first paint and `revise` calls by itself; until then there is nothing to undo.
        `mending`: rows that hold what cannot be, too, are only unexplained where the chain is
        whole; the report is then what the jurnal tells, and takes no change before `mend`.
        """
        path = Path(path)
        try:
            file = File.at(path, readonly=readonly, locked=not lazy, mending=mending)
        except DamagedFile as error:
            if isinstance(error.__cause__, RowDamage) and not mending:
                raise cls._mendable(path, error) from error
            raise
        document = cls(file)
        document._mending = mending
        try:
            with opening(path):
                document._load()
            if not lazy:
                document.verify()
        except BaseException as error:
            document._file.close()
            if isinstance(error.__cause__, RowDamage) and not mending:
                raise cls._mendable(path, error) from error
            raise
        return document

    @classmethod
    def _mendable(cls, path: Path, error: BaseException) -> BaseException:
        """The refusal of a file whose rows cannot be, which says whether the jurnal mends them."""
        try:
            with cls.open(path, readonly=True, mending=True) as document:
                count = len(document.unexplained)
        except Refusal:
            return error
        if not isinstance(error, DamagedFile):
            return error
        return DamagedFile(path, error.cadangan, error.what, count)

    @classmethod
    def _whole(cls, file: File) -> Self:
        """The report of a database that is not on disk; Refusal where it holds what cannot be."""
        document = cls(file)
        try:
            document._load()
            document.verify()
        except BaseException as error:
            file.close()
            if isinstance(error, Damage):
                kalimat = f"Laporan tidak dapat dibuat, sebab isinya salah: {error}."
                raise Refusal(kalimat) from error
            raise
        return document

    def _load(self) -> None:
        connection = self._file.connection
        with reading(connection):
            self._broken = False
            try:
                self.laporan = read_laporan(connection)
            except RowDamage:
                if not self._mending:
                    raise
                from lkjip_desktop.store.verify import proven

                tolerate_any_text(connection)
                self.laporan = told(proven(connection, mending=True))
                self._broken = True
            self._file.check_length()
            self.identitas = read_identity(connection)
            path = self._file.path
            guard = partial(opening, path) if path else nullcontext
            self.jurnal = Jurnal(lambda: self._file.connection, guard=guard)

    def verify(self) -> None:
        """Take the lock and look at the whole file, once; fills `unexplained`.

        Raises DamagedFile where structure, chain or contents are broken; nothing was written then,
        and the document is to be closed; so is one that is to be mended and cannot be written.
        """
        if self._verified:
            return
        from lkjip_desktop.store.verify import verify

        self._file.take_lock()
        path = self._file.path
        with opening(path or Path()):
            if stored_head(self._file.connection) != (self.jurnal.nomor, self.jurnal.kode):
                self._load()  # someone else wrote before the lock was ours
            if self._broken and self.readonly_reason not in {"", FOR_READING}:
                raise RowDamage("isiannya baru dapat dipulihkan bila berkasnya dapat ditulisi")
            with reading(self._file.connection):
                self._note_from_outside(verify(self._file.connection, mending=self._broken))
                self._history = History(self.jurnal)
            self._file.connection.execute("PRAGMA shrink_memory")  # it all went through the cache
        self._verified = True

    def _note_from_outside(self, rows: tuple[RowChange, ...]) -> None:
        self._from_outside = rows
        self.unexplained = tuple(cell for row in rows for cell in row.cells())

    @property
    def verified(self) -> bool:
        """Whether the whole file has been looked at, and the lock taken where it is free."""
        return self._verified

    @property
    def path(self) -> Path | None:
        return self._file.path

    @property
    def readonly(self) -> bool:
        """Whether every change is refused; `readonly_reason` says why."""
        return bool(self._file.reason)

    @property
    def readonly_reason(self) -> str:
        """One sentence for the status bar, empty where changes are possible."""
        return self._file.reason

    def close(self) -> None:
        """Back up what was changed, and let go of the file; nothing stays beside it.

        A backup that fails keeps nobody from leaving: `backup_failure` says why.
        """
        if self._changed:
            try:
                self.back_up()
            except NotSaved as failure:
                self.backup_failure = failure.kalimat
        self._file.close()
        self._changed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def changed(self) -> bool:
        """Whether anything was written since it was opened or backed up."""
        return self._changed

    def _refuse_unmended(self) -> None:
        if self._broken:
            raise ReadOnlyLaporan(
                "Laporan ini memuat isian yang rusak; pulihkan dahulu dari riwayat lewat menu"
                " Laporan, atau dengan lkjip pulihkan."
            )

    def berkas(self, sha256: str) -> bytes | None:
        """Stored contents, or None where the file does not have them.

        Raises RefusedFile where another program keeps the file busy.
        """
        with self._file.reading() as connection:
            return read_berkas(connection, sha256)

    def has_berkas(self, sha256: str) -> bool:
        """Whether the file has these contents; raises as `berkas` does."""
        with self._file.reading() as connection:
            return has_berkas(connection, sha256)

    def sizes_of_berkas(self) -> dict[str, int]:
        """Bytes of all stored contents by their hash; raises as `berkas` does."""
        with self._file.reading() as connection:
            return sizes_of_berkas(connection)

    def in_memory_copy(self) -> Self:
        """The same report with its jurnal, not in a file until `save_copy`; raises as `berkas`."""
        from lkjip_desktop.store.backup import copy_into

        self._refuse_unmended()
        file = File.memory()
        try:
            with opening(self.path or Path()):
                copy_into(self._file.connection, file.connection)
        except BaseException:
            file.close()
            raise
        return self._whole(file)

    def save_copy(self, path: Path | str) -> Path:
        """Write a clean, whole copy to a new file; raises FileExists and NotSaved."""
        from lkjip_desktop.store.backup import save_copy

        return save_copy(self._file.connection, Path(path))

    def back_up(self) -> Path | None:
        """Back up to the user's data folder; None for a report without a file.

        Raises NotSaved, with the place, where no sound backup can be made there.
        """
        if self.path is None:
            return None
        from lkjip_desktop.store.backup import back_up

        made = back_up(self.path, self._file.connection, self.jurnal.kode)
        self._changed = False
        return made
