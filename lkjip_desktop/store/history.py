"""Undo and redo, derived from the jurnal alone, so that they survive closing the program."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from lkjip_desktop.domain.model.column import ColumnKind
from lkjip_desktop.domain.model.entity import KINDS, columns
from lkjip_desktop.domain.model.jurnal import (
    BAGIKAN,
    BUANG_ISI,
    BUKA_KUNCI,
    BUKA_PERIODE,
    KONSOLIDASI,
    KUNCI,
    LANJUTAN,
    MIGRASI,
    MULAI,
    PULIH,
    TUTUP_PERIODE,
    UBAH,
    ULANG,
    URUNG,
    URUNG_KONSOLIDASI,
    JurnalEntry,
    RowChange,
)
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.store.galat import Damage
from lkjip_desktop.store.jurnal import Jurnal

BARRIERS = frozenset({MULAI, MIGRASI, BAGIKAN, KONSOLIDASI, URUNG_KONSOLIDASI, PULIH, BUANG_ISI})
"""Undo and redo never cross these."""
LOCKS = frozenset({KUNCI, BUKA_KUNCI, TUTUP_PERIODE, BUKA_PERIODE})
"""Nor these, which a return to the report as it was opened does cross: a lock is opened with a
reason, never by Ctrl+Z."""

ONE_TYPING = timedelta(seconds=20)
"""Storings of one running text that follow each other within this time are one step."""


class UndoStep(NamedTuple):
    """What one undo or redo would do."""

    nomor: tuple[int, ...]
    """The entries it takes back or makes again, oldest first."""
    label: str
    actor: str
    waktu: str
    earlier_session: bool
    """Whether it was done before this file was opened; the window then asks first."""


class _Heading(NamedTuple):
    """What decides whether an entry continues the typing of the one before.

    Only running text is typed on: a figure is entered by one commit, however soon the next is.
    """

    label: str
    actor: str
    waktu: str
    typed: Address | None
    """The text that is all it changed, None where it changed anything else."""

    @classmethod
    def of(cls, entry: JurnalEntry) -> _Heading:
        one = entry.kind == UBAH and len(entry.rows) == 1
        return cls(entry.label, entry.actor, entry.waktu, _typed(entry.rows[0]) if one else None)

    def continues(self, before: _Heading) -> bool:
        """Whether this is more of the same typing; a wrong clock only makes the step smaller."""
        same = (self.typed, self.label, self.actor) == (before.typed, before.label, before.actor)
        return self.typed is not None and same and abs(self._time - before._time) <= ONE_TYPING

    @property
    def _time(self) -> datetime:
        return datetime.fromisoformat(self.waktu)


def _typed(row: RowChange) -> Address | None:
    """The text that is all that was changed of a row, or all that was written of a new one."""
    kind = KINDS[row.kind]
    described = {item.name: item for item in columns(kind)}
    after = row.after or {}
    changed = [
        name
        for name, value in after.items()
        if row.before is not None or (name not in kind.KEY and value != described[name].default)
    ]
    if len(changed) != 1 or described[changed[0]].kind is not ColumnKind.TEXT:
        return None
    return Address(row.kind, row.id, changed[0])


class History:
    """The entries that can be undone and redone."""

    def __init__(self, jurnal: Jurnal) -> None:
        """Begin at the last entry of an opened file."""
        self._jurnal = jurnal
        self.opened = jurnal.nomor
        self.barrier = jurnal.last_of(BARRIERS)
        self._undo: list[int] = []
        self._redo: list[tuple[int, tuple[int, ...]]] = []
        """The number of each undo that can be made good again, with what it took back."""
        self._running: set[int] = set()
        """Entries that go on with the text of the one before."""
        self._headings: dict[int, _Heading] = {}
        self._joined: dict[int, bool] = {}
        for nomor, kind, extra in jurnal.heads_after(self.barrier):
            self._note(nomor, kind, extra)

    def note(self, entry: JurnalEntry) -> None:
        """Take a new entry into account."""
        self._headings[entry.nomor] = _Heading.of(entry)
        self._note(entry.nomor, entry.kind, entry.extra)

    def _note(self, nomor: int, kind: str, extra: Mapping[str, Any]) -> None:
        if kind in BARRIERS:
            self.barrier = nomor
            self._undo, self._redo = [], []
        elif kind == URUNG:
            taken = tuple(extra["nomor"])
            if self._undo[-len(taken) :] != list(taken):
                raise Damage(f"catatan {nomor} di jurnalnya mengurungkan yang tidak ada")
            del self._undo[-len(taken) :]
            self._redo.append((nomor, taken))
        elif kind == ULANG:
            if not self._redo:
                raise Damage(f"catatan {nomor} di jurnalnya mengulang yang tidak ada")
            self._undo.extend(self._redo.pop()[1])
        elif kind in LOCKS:
            self._undo, self._redo = [], []
        else:
            if LANJUTAN in extra:
                self._running.add(nomor)
            self._undo.append(nomor)
            self._redo = []

    @property
    def undo_step(self) -> UndoStep | None:
        """What an undo would take back, or None; typing in one cell is one step."""
        if not self._undo:
            return None
        first = len(self._undo) - 1
        while first > 0 and self._continues(self._undo[first - 1], self._undo[first]):
            first -= 1
        return self._step(tuple(self._undo[first:]), self._undo[-1])

    @property
    def redo_step(self) -> UndoStep | None:
        """What a redo would make again, or None."""
        if not self._redo:
            return None
        undone, taken = self._redo[-1]
        return self._step(taken, undone)

    def _step(self, taken: tuple[int, ...], done: int) -> UndoStep:
        told = self._heading(taken[-1])
        return UndoStep(taken, told.label, told.actor, told.waktu, done <= self.opened)

    def _continues(self, before: int, after: int) -> bool:
        if before + 1 != after or before == self.opened:
            return False
        if after in self._running:
            return True
        if after not in self._joined:
            self._joined[after] = self._heading(after).continues(self._heading(before))
        return self._joined[after]

    def _heading(self, nomor: int) -> _Heading:
        if nomor not in self._headings:
            self._headings[nomor] = _Heading.of(self._jurnal[nomor])
        return self._headings[nomor]

    def undoing(self, step: UndoStep) -> list[RowChange]:
        """The changes that take a step back, last first."""
        entries = reversed(list(self._entries(step)))
        return [row.reversed() for entry in entries for row in reversed(entry.rows)]

    def redoing(self, step: UndoStep) -> list[RowChange]:
        """The changes that make a step again."""
        return [row for entry in self._entries(step) for row in entry.rows]

    def _entries(self, step: UndoStep) -> Iterable[JurnalEntry]:
        return (self._jurnal[nomor] for nomor in step.nomor)
