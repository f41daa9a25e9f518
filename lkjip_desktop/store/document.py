"""An open report: the frozen whole as the file holds it, and the one way to change it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.column import LONGEST_TEKS, CellValue
from lkjip_desktop.domain.model.entity import (
    DataLaporan,
    Edisi,
    Komentar,
    TutupPeriode,
)
from lkjip_desktop.domain.model.jurnal import (
    BUANG,
    BUANG_ISI,
    BUKA_KUNCI,
    KEMBALI,
    MULAI,
    PULIH,
    UBAH,
    ULANG,
    URUNG,
    CellChange,
    Revision,
    RowChange,
    applied,
    contents,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.store.galat import (
    Damage,
    DamagedFile,
    LockedLaporan,
    NotSaved,
    ReadOnlyLaporan,
    RowDamage,
    saving,
)
from lkjip_desktop.store.guard import opening
from lkjip_desktop.store.history import History, UndoStep
from lkjip_desktop.store.identity import FileIdentity, read_identity
from lkjip_desktop.store.jurnal import Jurnal, Prepared, now, stored_head
from lkjip_desktop.store.opening.file import FOR_READING, File
from lkjip_desktop.store.past import changes_back_to
from lkjip_desktop.store.permitted import (
    check_kind,
    refuse_closed_periode,
    refuse_too_many,
    refuse_what_cannot_be,
    refuse_what_is_named,
    refuse_what_is_not_theirs,
)
from lkjip_desktop.store.record import read_laporan, told, write_rows
from lkjip_desktop.store.sqlite.connection import reading, tolerate_any_text, writing
from lkjip_desktop.store.sqlite.schema import fingerprint


class Document:
    """A report in a file, or in memory (`path` None). Close it, or use it in a with block."""

    laporan: Laporan
    jurnal: Jurnal
    identitas: FileIdentity
    _history: History

    def __init__(self, file: File) -> None:
        """Read the report; `open`, `create` and `in_memory` are the ways to come here."""
        self._file = file
        self.last_change: Revision | None = None
        """The entry of the last `revise`; None where it changed nothing."""
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
        document = cls(File.at(path, readonly=readonly, locked=not lazy))
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
    def create(
        cls,
        path: Path | str,
        laporan: Laporan,
        *,
        actor: str = "",
        label: str = "Laporan dibuat",
        kind: str = MULAI,
        identitas: FileIdentity | None = None,
        berkas: Iterable[bytes] = (),
    ) -> Self:
        """Make a new file, whose first entry holds every row, and open it.

        `identitas` is that of a part, or of a copy that stays the same report; a new one otherwise.
        Raises FileExists, and NotSaved where it cannot be written.
        """
        with cls._new(laporan, actor, label, kind, identitas) as document:
            for item in berkas:
                document.add_berkas(item)
            document.save_copy(path)
        return cls.open(path)

    @classmethod
    def in_memory(cls, laporan: Laporan, *, actor: str = "") -> Self:
        """A report without a file."""
        return cls._new(laporan, actor, "Laporan dibuat", MULAI, None)

    @classmethod
    def _new(
        cls, laporan: Laporan, actor: str, label: str, kind: str, identitas: FileIdentity | None
    ) -> Self:
        refuse_too_many(laporan)
        identitas = identitas or FileIdentity.new()
        file = File.memory()
        connection = file.connection
        extra = {"identitas": identitas.to_extra(), "skema": fingerprint(connection)}
        rows = tuple(RowChange(r.KIND, r.id, None, contents(r)) for r in laporan.all_rows())
        with ExitStack() as undo:
            undo.callback(file.close)
            with saving(None), writing(connection):
                write_rows(connection, rows)
                Jurnal(lambda: connection, identitas.start).append(rows, label, actor, kind, extra)
            try:
                document = cls._whole(file)
            except Damage as error:
                raise Refusal(
                    f"Laporan tidak dapat dibuat, sebab isinya salah: {error}."
                ) from error
            undo.pop_all()
            return document

    @classmethod
    def _whole(cls, file: File) -> Self:
        """Read and verify a database that is not on disk."""
        document = cls(file)
        document._load()
        document.verify()
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
            self.jurnal = Jurnal(lambda: self._file.connection, path=self._file.path)

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
        """Where the file is."""
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

    @contextmanager
    def revise(
        self, label: str, actor: str, kind: str = UBAH, extra: Mapping[str, Any] | None = None
    ) -> Iterator[Draft]:
        """Change the report: what the block drafts becomes one jurnal entry, or nothing at all.

        `last_change` is that entry afterwards, None where nothing changed. `extra` is kept with the
        entry (and makes one even where no cell changed). Raises ReadOnlyLaporan, LockedLaporan, and
        NotSaved where the disk refuses: `laporan` is then as before, and the same may be tried
        again.
        """
        self.verify()
        self._refuse_what_is_closed(kind)
        self.last_change = None
        draft = Draft(self.laporan)
        draft.extra.update(extra or {})
        yield draft
        if draft.base is not self.laporan:
            raise RuntimeError("a revision was made inside another one")
        changes = draft.changes()
        check_kind(kind, changes)
        refuse_what_cannot_be(changes)
        self._refuse_what_is_not_theirs(draft, changes)
        refuse_closed_periode(draft.base, draft.laporan, changes)
        if changes or draft.extra or draft.berkas:
            entry = Prepared(changes, label, actor, kind, draft.extra)
            self._commit([entry], draft.laporan, draft.berkas)

    def revise_all(
        self,
        prepared: Sequence[Prepared],
        berkas: Mapping[str, bytes] | None = None,
        before_commit: Callable[[Sequence[Revision]], None] = lambda _: None,
    ) -> None:
        """Make several entries in one transaction, all or none; raises as `revise` does.

        `before_commit` sees them, and nothing is written if it raises.
        """
        self.verify()
        for entry in prepared:
            self._refuse_what_is_closed(entry.kind)
            check_kind(entry.kind, entry.rows)
            refuse_what_cannot_be(entry.rows)
        rows = [row for entry in prepared for row in entry.rows]
        laporan = applied(self.laporan, rows)
        refuse_closed_periode(self.laporan, laporan, rows)
        self._commit(prepared, laporan, berkas or {}, before_commit)

    def _refuse_what_is_closed(self, kind: str) -> None:
        if self.readonly:
            raise ReadOnlyLaporan(self.readonly_reason)
        if kind != PULIH:
            self._refuse_unmended()
        if self.laporan.data.terkunci and kind not in {BUKA_KUNCI, PULIH}:
            raise LockedLaporan(
                "Laporan ini terkunci; buka kuncinya dahulu sebelum mengubah isinya."
            )

    def _refuse_unmended(self) -> None:
        if self._broken:
            raise ReadOnlyLaporan(
                "Laporan ini memuat isian yang rusak; pulihkan dahulu dari riwayat lewat menu"
                " Laporan, atau dengan lkjip pulihkan."
            )

    def _refuse_what_is_not_theirs(self, draft: Draft, changes: Sequence[RowChange]) -> None:
        asal = self.identitas.asal
        if asal is not None and changes:
            refuse_what_is_not_theirs(asal.subsie, draft.base, draft.laporan, changes)

    def _commit(
        self,
        prepared: Sequence[Prepared],
        laporan: Laporan,
        berkas: Mapping[str, bytes],
        before_commit: Callable[[Sequence[Revision]], None] = lambda _: None,
        mending: Sequence[RowChange] | None = None,
        gone: str = "",
    ) -> None:
        """Write entries and the rows they tell, or, where tables are mended, `mending` instead.

        Contents with the hash `gone` are overwritten.
        """
        refuse_too_many(laporan)
        head = (self.jurnal.nomor, self.jurnal.kode)
        made: list[Revision] = []
        try:
            with self._file.transaction(head) as connection:
                _write_berkas(connection, berkas)
                write_rows(connection, mending or ())
                for item in prepared:
                    write_rows(connection, item.rows if mending is None else ())
                    made.append(self.jurnal.append(*item))
                    self.jurnal.advance(made[-1])
                if gone:
                    connection.execute("PRAGMA secure_delete=ON")
                    connection.execute("DELETE FROM berkas WHERE sha256=?", (gone,))
                before_commit(made)
        except BaseException:
            self.jurnal.nomor, self.jurnal.kode = head
            raise
        for entry in made:
            self._history.note(entry)
            self.last_change = entry
        self.laporan = laporan
        self._changed = True

    @property
    def undo_step(self) -> UndoStep | None:
        """What `undo` would take back, or None."""
        return self._history.undo_step if self._verified else None

    @property
    def redo_step(self) -> UndoStep | None:
        """What `redo` would make again, or None."""
        return self._history.redo_step if self._verified else None

    def undo(self, actor: str) -> Revision | None:
        """Take back the last step as a new revision; None where there is none."""
        self.verify()
        step = self._history.undo_step
        if step is None:
            return None
        with self.revise(f"Urungkan: {step.label}", actor, URUNG, {"nomor": step.nomor}) as draft:
            draft.apply(self._retold(self._history.undoing(step), actor))
        return self.last_change

    def redo(self, actor: str) -> Revision | None:
        """Make the step undone last again, as a new revision; None where there is none."""
        self.verify()
        step = self._history.redo_step
        if step is None:
            return None
        with self.revise(f"Ulangi: {step.label}", actor, ULANG, {"nomor": step.nomor}) as draft:
            draft.apply(self._retold(self._history.redoing(step), actor))
        return self.last_change

    def _retold(self, changes: Iterable[RowChange], actor: str) -> Iterable[RowChange]:
        """What was said stays said: an undo withdraws it."""
        if not self.laporan.rows(Komentar):
            return changes
        from lkjip_desktop.domain.model.komentar import retold

        return list(retold(self.laporan, changes, actor, now()))

    def discard_changes(self, actor: str) -> Revision | None:
        """Return to the report as it was opened, or last handed out or consolidated if later."""
        self.verify()
        nomor = max(self._history.opened, self._history.barrier)
        return self._return_to(nomor, "Buang semua perubahan", actor, BUANG)

    def restore(self, nomor: int, actor: str) -> Revision | None:
        """Return to the report after the entry with this number; None where it is no different."""
        self.verify()
        told = self.jurnal[nomor]
        return self._return_to(nomor, f"Kembali ke {nomor}: {told.label}", actor, KEMBALI)

    def _return_to(self, nomor: int, label: str, actor: str, kind: str) -> Revision | None:
        with self.revise(label, actor, kind) as draft:
            draft.apply(changes_back_to(nomor, self.laporan, self.jurnal))
        return self.last_change

    def mend(self, actor: str) -> Revision | None:
        """Put back what the jurnal proves where the tables differ; None where they do not.

        The entry changes nothing in the report that the jurnal tells; it keeps what was found.
        What is returned names the rows that went back, for those who show them.
        A locked report is mended too: it is then again what was locked. Of a file whose rows could
        not be read a copy as it was stays beside it; NotSaved where that cannot be made.
        """
        self.verify()
        if not self._from_outside:
            return None
        found = [[str(cell.address), _kept(cell.after)] for cell in self.unexplained]
        label = f"Pulihkan {len(found)} isian dari riwayat"
        entry = Prepared((), label, actor, PULIH, {"dari_luar": found})
        back = [row.reversed() for row in reversed(self._from_outside)]
        self._refuse_what_is_closed(PULIH)
        if self._broken:
            self._mend_broken(entry, back)
        else:
            self._commit([entry], applied(self.laporan, back), {}, mending=back)
        self._note_from_outside(())
        return self.jurnal[self.jurnal.nomor]._replace(rows=tuple(back))

    def _mend_broken(self, entry: Prepared, back: Sequence[RowChange]) -> None:
        from lkjip_desktop.store.backup import beside
        from lkjip_desktop.store.verify import verify

        def check(_: Sequence[Revision]) -> None:
            if verify(self._file.connection):
                raise Damage("isiannya belum pulih semua")

        copy = self.save_copy(beside(self.path, "sebelum dipulihkan")) if self.path else None
        try:
            self._commit([entry], self.laporan, {}, check, mending=back)
        except BaseException:
            if copy:
                copy.unlink()
            raise
        self._broken = False

    def accept_from_outside(self, actor: str) -> Revision | None:
        """Enter in the jurnal what the tables hold beyond it; None where they hold no more."""
        self.verify()
        if not self._from_outside:
            return None
        self._refuse_what_is_closed(UBAH)
        locks = {(DataLaporan.KIND, "terkunci")}
        locks |= {(TutupPeriode.KIND, name) for name in ("", "periode", "tanggal")}
        touched = {(cell.address.kind, cell.address.column) for cell in self.unexplained}
        if touched & locks or any(kind == Edisi.KIND for kind, _ in touched):
            raise Refusal(
                "Kunci laporan ini diubah dari luar program dan tidak dapat diterima;"
                " pulihkan isian dari riwayat."
            )
        label = f"Terima {len(self.unexplained)} isian dari luar program"
        entry = Prepared(self._from_outside, label, actor, PULIH, {})
        self._commit([entry], self.laporan, {}, mending=())
        self._note_from_outside(())
        return self.last_change

    def add_berkas(self, contents: bytes) -> str:
        """Store the contents of a picture or scan and give back their sha256; not journaled."""
        self.verify()
        self._refuse_what_is_closed(UBAH)
        draft = Draft(self.laporan)
        code = draft.add_berkas(contents)
        with self._file.transaction((self.jurnal.nomor, self.jurnal.kode)) as connection:
            _write_berkas(connection, draft.berkas)
        return code

    def drop_berkas(self, address: Address, label: str, actor: str) -> Revision | None:
        """Take the contents that a cell names out of the file for good; undo stops there.

        The row stays and names no contents. None where there were none. Raises what `revise` does,
        and Refusal while any other row names the same contents.
        """
        self.verify()
        self._refuse_what_is_closed(BUANG_ISI)
        code = self.laporan.cell(address)
        if not isinstance(code, str) or not self.has_berkas(code):
            return None
        draft = Draft(self.laporan)
        draft.set(address, None)
        refuse_what_is_named(code, draft.laporan)
        changes = draft.changes()
        self._refuse_what_is_not_theirs(draft, changes)
        entry = Prepared(changes, label, actor, BUANG_ISI, {"sha256": code})
        self._commit([entry], draft.laporan, {}, gone=code)
        self._file.shrink()
        return self.last_change

    def berkas(self, sha256: str) -> bytes | None:
        """Stored contents, or None where the file does not have them.

        Raises RefusedFile where another program keeps the file busy.
        """
        row = self._of_berkas("isi", sha256)
        return None if row is None else bytes(row[0])

    def has_berkas(self, sha256: str) -> bool:
        """Whether the file has these contents; raises as `berkas` does."""
        return self._of_berkas("1", sha256) is not None

    def sizes_of_berkas(self) -> dict[str, int]:
        """Bytes of all stored contents by their hash; raises as `berkas` does."""
        statement = "SELECT sha256, length(isi) FROM berkas"
        connection = self._file.connection
        with opening(self.path or Path()), reading(connection):
            return dict(connection.execute(statement).fetchall())

    def _of_berkas(self, what: str, sha256: str) -> tuple[Any, ...] | None:
        statement = f"SELECT {what} FROM berkas WHERE sha256=?"
        connection = self._file.connection
        with opening(self.path or Path()), reading(connection):
            row: tuple[Any, ...] | None = connection.execute(statement, (sha256,)).fetchone()
        return row

    def in_memory_copy(self) -> Self:
        """The same report with its jurnal, not in a file until `save_copy`; raises as `berkas`."""
        from lkjip_desktop.store.backup import copy_into

        self._refuse_unmended()
        file = File.memory()
        with ExitStack() as undo:
            undo.callback(file.close)
            with opening(self.path or Path()):
                copy_into(self._file.connection, file.connection)
            copy = self._whole(file)
            undo.pop_all()
            return copy

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

        return back_up(self.path, self._file.connection, self.jurnal.kode)

    @property
    def changed(self) -> bool:
        """Whether anything was written since it was opened."""
        return self._changed


def _kept(value: object) -> CellValue:
    """What was found in a cell as the jurnal keeps it: a damaged one may hold anything."""
    if value is None or isinstance(value, int):
        return value
    return str(value)[:LONGEST_TEKS]


def _write_berkas(connection: sqlite3.Connection, berkas: Mapping[str, bytes]) -> None:
    statement = "INSERT OR IGNORE INTO berkas (sha256, isi) VALUES (?, ?)"
    connection.executemany(statement, berkas.items())
