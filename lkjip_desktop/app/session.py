"""One open report: the document, who works on it, and the figures that follow from it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from lkjip_desktop.domain.figures import Figures, figures
from lkjip_desktop.domain.jurnal import Revision
from lkjip_desktop.domain.laporan import Laporan
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
