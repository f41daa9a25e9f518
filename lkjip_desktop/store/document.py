"""An open report, and the one way to change it: revisions, undo, return, mending."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.column import LONGEST_TEKS, CellValue
from lkjip_desktop.domain.model.entity import DataLaporan, Edisi, Komentar, TutupPeriode
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
    Revision,
    RowChange,
    applied,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.store.galat import Damage, LockedLaporan, ReadOnlyLaporan
from lkjip_desktop.store.history import UndoStep
from lkjip_desktop.store.identity import FileIdentity
from lkjip_desktop.store.jurnal import Prepared, now
from lkjip_desktop.store.record import write_rows
from lkjip_desktop.store.sqlite.berkas import erase_berkas, write_berkas
from lkjip_desktop.store.stored import StoredLaporan


class Document(StoredLaporan):
    """A report in a file, or in memory (`path` None). Close it, or use it in a with block."""

    last_change: Revision | None = None
    """The entry of the last `revise`; None where it changed nothing."""

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
        """Make a new file as `write` does, and open it."""
        cls.write(
            path,
            laporan,
            actor=actor,
            label=label,
            kind=kind,
            identitas=identitas,
            berkas=berkas,
        )
        return cls.open(path)

    @classmethod
    def write(
        cls,
        path: Path | str,
        laporan: Laporan,
        *,
        actor: str = "",
        label: str = "Laporan dibuat",
        kind: str = MULAI,
        identitas: FileIdentity | None = None,
        berkas: Iterable[bytes] = (),
    ) -> None:
        """Make a new file, whose first entry holds every row.

        `identitas` is that of a part, or of a copy that stays the same report; a new one otherwise.
        Raises FileExists, and NotSaved where it cannot be written.
        """
        from lkjip_desktop.store.opening.new import new_file

        with cls._whole(new_file(laporan, actor, label, kind, identitas)) as document:
            for item in berkas:
                document.add_berkas(item)
            document.save_copy(path)

    @classmethod
    def in_memory(cls, laporan: Laporan, *, actor: str = "") -> Self:
        """A report without a file."""
        from lkjip_desktop.store.opening.new import new_file

        return cls._whole(new_file(laporan, actor, "Laporan dibuat", MULAI))

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
        self.refuse_what_is_closed(kind)
        self.last_change = None
        draft = Draft(self.laporan)
        draft.extra.update(extra or {})
        yield draft
        if draft.base is not self.laporan:
            raise RuntimeError("a revision was made inside another one")
        from lkjip_desktop.store.permitted import check

        entry = Prepared(draft.changes(), label, actor, kind, draft.extra)
        check([entry], draft.base, draft.laporan, self._subsie)
        if entry.rows or draft.extra or draft.berkas:
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
        from lkjip_desktop.store.permitted import check

        self.verify()
        for entry in prepared:
            self.refuse_what_is_closed(entry.kind)
        laporan = applied(self.laporan, [row for entry in prepared for row in entry.rows])
        check(prepared, self.laporan, laporan)
        self._commit(prepared, laporan, berkas or {}, before_commit)

    def refuse_what_is_closed(self, kind: str = UBAH) -> None:
        """Raise as `revise` does where nothing can be changed, before work that ends in that."""
        if self.readonly:
            raise ReadOnlyLaporan(self.readonly_reason)
        if kind != PULIH:
            self._refuse_unmended()
        if self.laporan.data.terkunci and kind not in {BUKA_KUNCI, PULIH}:
            raise LockedLaporan(
                "Laporan ini terkunci; buka kuncinya dahulu sebelum mengubah isinya."
            )

    @property
    def _subsie(self) -> str | None:
        """Whose part this is; None of a whole report."""
        return self.identitas.asal.subsie if self.identitas.asal else None

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
        from lkjip_desktop.store.permitted import refuse_too_many

        refuse_too_many(laporan)
        head = (self.jurnal.nomor, self.jurnal.kode)
        made: list[Revision] = []
        if mending is None:
            mending = [row for item in prepared for row in item.rows]
        try:
            with self._file.transaction(head, many=len(mending) > 1) as connection:
                write_berkas(connection, berkas)
                write_rows(connection, mending)
                for item in prepared:
                    made.append(self.jurnal.append(*item))
                    self.jurnal.advance(made[-1])
                if gone:
                    erase_berkas(connection, gone)
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
        from lkjip_desktop.store.past import changes_back_to

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
        self.refuse_what_is_closed(PULIH)
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
        self.refuse_what_is_closed(UBAH)
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
        self.refuse_what_is_closed(UBAH)
        draft = Draft(self.laporan)
        code = draft.add_berkas(contents)
        with self._file.transaction((self.jurnal.nomor, self.jurnal.kode)) as connection:
            write_berkas(connection, draft.berkas)
        return code

    def drop_berkas(self, address: Address, label: str, actor: str) -> Revision | None:
        """Take the contents that a cell names out of the file for good; undo stops there.

        The row stays and names no contents. None where there were none. Raises what `revise` does,
        and Refusal while any other row names the same contents.
        """
        from lkjip_desktop.store.permitted import refuse_what_is_named, refuse_what_is_not_theirs

        self.verify()
        self.refuse_what_is_closed(BUANG_ISI)
        code = self.laporan.cell(address)
        if not isinstance(code, str) or not self.has_berkas(code):
            return None
        draft = Draft(self.laporan)
        draft.set(address, None)
        refuse_what_is_named(code, draft.laporan)
        changes = draft.changes()
        refuse_what_is_not_theirs(self._subsie, draft.base, draft.laporan, changes)
        entry = Prepared(changes, label, actor, BUANG_ISI, {"sha256": code})
        self._commit([entry], draft.laporan, {}, gone=code)
        self._file.shrink()
        return self.last_change


def _kept(value: object) -> CellValue:
    """What was found in a cell as the jurnal keeps it: a damaged one may hold anything."""
    if value is None or isinstance(value, int):
        return value
    return str(value)[:LONGEST_TEKS]
