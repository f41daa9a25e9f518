"""Keeps on this PC the changes that wait for a name, so that they outlive the program."""

import json
from collections.abc import Callable, Iterable
from typing import TypeAlias

from lkjip_desktop.app.session import Session
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import KINDS, columns
from lkjip_desktop.domain.model.jurnal import Revision, RowChange, contents, encode_rows
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.ui.kit.preference import Preference

Edit: TypeAlias = Callable[[Draft], object]
LABEL = "Isian yang menunggu nama"
MOST = 1_000_000
"""Letters that are kept: the settings are read at each start."""


class HeldEdit:
    """Those of this run by their label, which names the cell, and those of one that was killed."""

    def __init__(self, preference: Preference) -> None:
        self._preference = preference
        self._rows: dict[str, tuple[RowChange, ...]] = {}
        self._before: tuple[RowChange, ...] = ()

    def hold(self, session: Session, label: str, edit: Edit) -> None:
        """Keep what this edit would change; contents of files are not kept."""
        draft = Draft(session.laporan)
        try:
            edit(draft)
        except Refusal:
            return  # said where it is done in earnest
        if not draft.berkas:
            self._rows[label] = draft.changes()
            self._save(session)

    def begin_again(self, session: Session) -> None:
        """Everything that waits is about to be tried anew, and kept anew where it still waits."""
        if self._rows:
            self._rows.clear()
            self._save(session)

    def find(self, session: Session) -> int:
        """How many cells wait since a run that was killed; those changed since wait no more."""
        self._rows.clear()
        path, self._before = session.document.path, ()
        told = self._preference.held(path) if path else ""
        try:
            ruang, rows = json.loads(told or '["", []]')
            found = [RowChange(*row) for row in rows] if ruang == session.laporan.ruang else []
            self._before = tuple(row for row in found if _fits(session.laporan, row))
        except (ValueError, TypeError, KeyError, AttributeError):  # another program wrote there
            self._before = ()
        return sum(len(row.after or {}) if row.before else 1 for row in self._before)

    def store(self, session: Session) -> Revision | None:
        """Store what waited since then as one revision; raises Refusal as a change does."""
        rows, self._before = self._before, ()
        try:
            return session.change(LABEL, lambda draft: draft.apply(rows))
        finally:
            self._save(session)

    def drop(self, session: Session) -> None:
        """What waited since a run that was killed is not wanted."""
        self._before = ()
        self._save(session)

    def forget(self, session: Session) -> None:
        """The report is left by its user, who was asked; what waited since a kill waits on."""
        self.begin_again(session)
        self._before = ()

    def _save(self, session: Session) -> None:
        path = session.document.path
        rows: Iterable[RowChange] = (row for rows in self._rows.values() for row in rows)
        every = [*self._before, *rows]
        told = f"[{json.dumps(session.laporan.ruang)},{encode_rows(every)}]" if every else ""
        if path is not None:
            self._preference.save_held(path, told if len(told) <= MOST else "")


def _fits(laporan: Laporan, row: RowChange) -> bool:
    """Whether what it changes stands there as it did."""
    kind = KINDS[row.kind]
    known = laporan.find(kind, row.id)
    if known is None or row.before is None:
        names = {item.name for item in columns(kind)}
        return known is None and row.before is None and names >= (row.after or {}).keys()
    now = contents(known)
    return all(now[name] == value for name, value in row.before.items())
