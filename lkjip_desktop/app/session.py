"""One open report: the document, who works on it, and the figures that follow from it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from lkjip_desktop.app.name import cell_name
from lkjip_desktop.app.sheet.cell import View
from lkjip_desktop.domain.figures import Figures, figures
from lkjip_desktop.domain.jurnal import Contents, Revision
from lkjip_desktop.domain.laporan import Address, Laporan
from lkjip_desktop.domain.model import Entity
from lkjip_desktop.domain.wewenang import Wewenang
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.draft import Draft

T = TypeVar("T")


class Session:
    """What the window works with; every change goes through `change`, which answers what it did."""

    def __init__(self, document: Document, actor: str = "") -> None:
        """Work on an open document as `actor` (a name, empty while nobody was asked)."""
        self.document = document
        self.actor = actor
        self._figures: tuple[Laporan, Figures] | None = None
        self._view: tuple[Laporan, bool, View] | None = None

    @property
    def laporan(self) -> Laporan:
        """The report as the file holds it."""
        return self.document.laporan

    @property
    def figures(self) -> Figures:
        """All computed figures of the report as it stands."""
        if self._figures is None or self._figures[0] is not self.laporan:
            self._figures = (self.laporan, figures(self.laporan))
        return self._figures[1]

    @property
    def subsie(self) -> str | None:
        """The section this part is for; None: an induk, in which everything may be changed."""
        asal = self.document.identitas.asal
        return None if asal is None else asal.subsie

    @property
    def view(self) -> View:
        """What sheets are built from: the report, its settings, what may be changed here."""
        closed = self.document.readonly
        if self._view is None or self._view[:2] != (self.laporan, closed):
            self._view = (self.laporan, closed, self._make_view(closed=closed))
        return self._view[2]

    def _make_view(self, *, closed: bool) -> View:
        laporan = self.laporan
        rules = self.figures.settings
        closed = closed or laporan.data.terkunci == 1
        owners = Wewenang.of(laporan) if self.subsie is not None else None

        def may_edit(address: Address) -> bool:
            return not closed and (owners is None or owners.owner(address) == self.subsie)

        def may_add(kind: type[Entity], values: Contents) -> bool:
            mine = owners is None or owners.owner_of_new(kind, values) == self.subsie
            return not closed and mine

        return View(laporan, rules, may_edit, may_add, partial(cell_name, laporan))

    def change(self, label: str, edit: Callable[[Draft], object]) -> Revision | None:
        """Run `edit` as one revision; the entry it made, or None where nothing changed.

        Raises Penolakan (locked, read only, not saved), and then nothing has changed.
        """
        with self.document.revise(label, self.actor) as draft:
            edit(draft)
        return self.document.last_change

    def undo(self) -> Revision | None:
        """Take the last step back, or None where there is none."""
        return self.document.undo(self.actor)

    def redo(self) -> Revision | None:
        """Do the step again that was taken back last, or None where there is none."""
        return self.document.redo(self.actor)
