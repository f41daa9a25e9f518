"""One open report: the document, who works on it, and the figures that follow from it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from lkjip_desktop.app.sheet.cell import View, marks_of
from lkjip_desktop.domain.figures import Figures, figures
from lkjip_desktop.domain.jurnal import CellChange, Contents, Revision
from lkjip_desktop.domain.laporan import Address, Laporan
from lkjip_desktop.domain.model import Entity
from lkjip_desktop.domain.nama import cell_name
from lkjip_desktop.domain.ringkasan import HasilKelompok
from lkjip_desktop.domain.wewenang import Wewenang
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.draft import Draft

if TYPE_CHECKING:
    from lkjip_desktop.domain.temuan.finding import Temuan

T = TypeVar("T")


class Session:
    """What the window works with; every change goes through `change`, which answers what it did."""

    def __init__(self, document: Document, actor: str = "") -> None:
        """Work on an open document as `actor` (a name, empty while nobody was asked)."""
        self.document = document
        self.actor = actor
        self._figures: tuple[Laporan, Figures] | None = None
        self._view: tuple[Laporan, bool, bool, View] | None = None
        self._findings: tuple[Laporan, tuple[CellChange, ...], tuple[Temuan, ...]] | None = None
        self.examining = False
        """Whether cells bear their findings; the window waits with them until it is painted."""

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
    def own(self) -> HasilKelompok:
        """The indikator that are filled in here: of a part those of its section."""
        whole = self.figures.ringkasan
        return whole.per_subsie.get(self.subsie or "", whole.semua)

    @property
    def findings(self) -> tuple[Temuan, ...]:
        """What is found wrong in the report as it stands, the gravest first."""
        seen = (self.laporan, self.document.unexplained)
        if self._findings is None or any(
            now is not then for now, then in zip(seen, self._findings, strict=False)
        ):
            from lkjip_desktop.app.periksa import periksa

            self._findings = (*seen, periksa(self.document, self.figures))
        return self._findings[2]

    @property
    def view(self) -> View:
        """What sheets are built from: the report, its settings, what may be changed here."""
        closed, examining = self.document.readonly, self.examining
        known = self._view
        if known is not None and known[0] is self.laporan and known[1:3] == (closed, examining):
            return known[3]
        view = self._make_view(closed=closed)
        self._view = (self.laporan, closed, examining, view)
        return view

    def _make_view(self, *, closed: bool) -> View:
        laporan = self.laporan
        closed = closed or laporan.data.terkunci == 1
        owners = Wewenang.of(laporan) if self.subsie is not None else None

        def may_edit(address: Address) -> bool:
            return not closed and (owners is None or owners.owner(address) == self.subsie)

        def may_add(kind: type[Entity], values: Contents) -> bool:
            mine = owners is None or owners.owner_of_new(kind, values) == self.subsie
            return not closed and mine

        name_of = partial(cell_name, laporan)
        marks = marks_of(self.findings) if self.examining else {}
        return View(laporan, self.figures.settings, may_edit, may_add, name_of, marks)

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
