"""One open report: the document, who works on it, and the figures that follow from it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from functools import cache, partial
from typing import TYPE_CHECKING, Final, TypeVar

from lkjip_desktop.app.command.periode import by_parts
from lkjip_desktop.app.overview.notes import note_marks
from lkjip_desktop.app.sheet.cell import View, marks_of
from lkjip_desktop.app.sheet.span import quarter_before
from lkjip_desktop.domain.display.nama import cell_name
from lkjip_desktop.domain.formula.figures import Figures, IndikatorResult, figures
from lkjip_desktop.domain.formula.periode import quarters
from lkjip_desktop.domain.formula.tertutup import is_fixed
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import Entity
from lkjip_desktop.domain.model.jurnal import CellChange, Contents, Revision
from lkjip_desktop.domain.model.komentar import Thread, threads
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.setting import NO_ANGKA, Settings
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.draft import Draft

if TYPE_CHECKING:
    from lkjip_desktop.app.command.edit import CellRef
    from lkjip_desktop.app.command.komentar import Speaker
    from lkjip_desktop.app.overview.waiting import Shadow
    from lkjip_desktop.domain.formula.ringkasan import GroupResult
    from lkjip_desktop.domain.model.wewenang import Wewenang
    from lkjip_desktop.domain.temuan.finding import Temuan

T = TypeVar("T")


MANY: Final = 200
"""Indikator of a report in which deciding the decimals would take longer than a pause lasts."""


class Session:
    """What the window works with; every change goes through `change`, which answers what it did."""

    def __init__(self, document: Document, actor: str = "") -> None:
        """Work on an open document as `actor` (a name, empty while nobody was asked)."""
        self.document = document
        self.actor = actor
        self._periode: tuple[Laporan | None, str] = (None, "")
        self._figures: dict[str, tuple[Laporan, Figures]] = {}
        self._places: dict[str, Mapping[Fraction, int]] = {}
        self._written: dict[str, tuple[Figures, Figures]] = {}
        self._rules: dict[str, tuple[Settings, Settings]] = {}
        self._view: tuple[Laporan, tuple[object, ...], View] | None = None
        self._shadows: tuple[Laporan, tuple[object, ...], tuple[Shadow, ...]] | None = None
        self._findings: dict[str, tuple[Laporan, tuple[CellChange, ...], tuple[Temuan, ...]]] = {}
        self._told: dict[str, tuple[tuple[Temuan, ...], Settings, tuple[Temuan, ...]]] = {}
        self._threads: tuple[Laporan, tuple[Thread, ...]] | None = None
        self.examining = False
        """Whether cells bear their findings; the window waits with them until it is painted."""
        self.unread: frozenset[CellRef] = frozenset()
        """The figures of which a text stands in the window that could not be stored yet."""

    @property
    def periode(self) -> str:
        """The quarter that is worked on and looked at; empty: the year. It is never stored.

        It is the year too where the quarter is none of the report any more: the year became
        another, or nothing is filled in by quarter.
        """
        seen, chosen = self._periode
        if chosen and seen is not self.laporan:
            known = chosen in quarters(self.laporan.data.tahun) and by_parts(self.laporan)
            self._periode = (self.laporan, chosen if known else "")
        return self._periode[1]

    @periode.setter
    def periode(self, value: str) -> None:
        self._periode = (None, value)

    @property
    def laporan(self) -> Laporan:
        """The report as the file holds it."""
        return self.document.laporan

    @property
    def figures(self) -> Figures:
        """All computed figures of the report as it stands, of the whole year."""
        return self.figures_of("")

    @property
    def shown(self) -> Figures:
        """The figures as of the periode that is looked at; what the tables and results show."""
        return self.figures_of(self.periode)

    @property
    def figures_before(self) -> Figures | None:
        """Those of the quarter before; None where there is none."""
        before = quarter_before(self.laporan.data.tahun, self.periode)
        return self.figures_of(before) if before else None

    def figures_of(self, periode: str) -> Figures:
        """The figures as of the end of a quarter, or of the year, as they are written."""
        computed = self._computed(periode)
        known = self._written.get(periode)
        if known is None or known[0] is not computed:
            written = replace(computed, settings=self._as_decided(periode, computed.settings))
            known = self._written[periode] = (computed, written)
        return known[1]

    def _computed(self, periode: str) -> Figures:
        known = self._figures.get(periode)
        if known is None or known[0] is not self.laporan:
            known = self._figures[periode] = (self.laporan, figures(self.laporan, periode))
        return known[1]

    def _as_decided(self, periode: str, rules: Settings) -> Settings:
        """The settings with the decimals decided last; the same object as long as both are."""
        known = self._rules.get(periode)
        if known is None or known[0] is not rules:
            decided = replace(rules, desimal_angka=self._places.get(periode, NO_ANGKA))
            known = self._rules[periode] = (rules, decided)
        return known[1]

    def decide_places(self) -> bool:
        """Decide anew with how many decimals the report writes each figure that is looked at.

        Whether any is written otherwise now. It takes as long as a change does, and so is left to
        a pause; meanwhile a new figure has the decimals of its unit. So it stays in a large report.
        """
        from lkjip_desktop.domain.display.places import as_written

        periode, computed = self.periode, self._computed(self.periode)
        if len(computed.indikator) > MANY:
            return False
        found = as_written(self.laporan, computed).settings.desimal_angka
        if found == self._places.get(periode, NO_ANGKA):
            return False
        self._places[periode] = found
        self._view = self._shadows = None
        self._written.pop(periode, None)
        self._rules.pop(periode, None)
        return True

    @property
    def subsie(self) -> str | None:
        """The section this part is for; None: an induk, in which everything may be changed."""
        asal = self.document.identitas.asal
        return None if asal is None else asal.subsie

    @property
    def own(self) -> GroupResult:
        """The indikator that are filled in here: of a part those of its section."""
        whole = self.shown.ringkasan
        return whole.per_subsie.get(self.subsie or "", whole.semua)

    @property
    def findings(self) -> tuple[Temuan, ...]:
        """What is found wrong in the report as it stands, the gravest first."""
        return self.findings_of("")

    def findings_of(self, periode: str) -> tuple[Temuan, ...]:
        """The same as of a quarter, "" the year; with figures as they are written everywhere."""
        found, rules = self._found(periode), self.figures_of(periode).settings
        known = self._told.get(periode)
        if known is None or known[0] is not found or known[1] is not rules:
            from lkjip_desktop.domain.temuan.finding import as_written

            known = self._told[periode] = (found, rules, as_written(found, rules))
        return known[2]

    def _found(self, periode: str) -> tuple[Temuan, ...]:
        known, unexplained = self._findings.get(periode), self.document.unexplained
        if known is None or known[0] is not self.laporan or known[1] is not unexplained:
            from lkjip_desktop.app.overview.periksa import found_in

            known = (self.laporan, unexplained, found_in(self.document, self._computed(periode)))
            self._findings[periode] = known
        return known[2]

    @property
    def shown_findings(self) -> tuple[Temuan, ...]:
        """The findings as the window shows them, of the periode that is looked at.

        What belongs to an unread text only waits.
        """
        found = self.findings_of(self.periode)
        if not self.unread:
            return found
        from lkjip_desktop.app.overview.waiting import waiting_findings

        return waiting_findings(found, [item.findings for item in self.shadows])

    @property
    def shadows(self) -> tuple[Shadow, ...]:
        """The report with other figures in the cells not read yet: what differs there waits."""
        if not self.unread:
            return ()
        known, rest = self._shadows, (self.unread, self.examining, self.periode)
        if known is not None and known[0] is self.laporan and known[1] == rest:
            return known[2]
        made = tuple(self._make_shadows())
        self._shadows = (self.laporan, rest, made)
        return made

    def _make_shadows(self) -> Iterator[Shadow]:
        from lkjip_desktop.app.overview.periksa import of_file
        from lkjip_desktop.app.overview.waiting import Shadow, stand_ins
        from lkjip_desktop.domain.temuan.examine import findings
        from lkjip_desktop.domain.temuan.finding import as_written

        for laporan in stand_ins(self.laporan, self.unread):
            hasil = figures(laporan, self.periode)
            found = findings(laporan, hasil) if self.examining else ()
            hasil = replace(hasil, settings=self.shown.settings)
            found = as_written(found, hasil.settings)
            view = self._bare_view(laporan, hasil.settings)
            yield Shadow(view, hasil, frozenset({*found, *of_file(self.document)}))

    @property
    def threads(self) -> tuple[Thread, ...]:
        """All that people said of the report, oldest first."""
        if self._threads is None or self._threads[0] is not self.laporan:
            self._threads = (self.laporan, threads(self.laporan))
        return self._threads[1]

    @property
    def speaker(self) -> Speaker:
        from lkjip_desktop.app.command.komentar import Speaker

        return Speaker(self.subsie, self.actor)

    def others(self, indikator: str) -> tuple[tuple[View, IndikatorResult], ...]:
        """An indikator in each of the shadows."""
        return tuple((item.view, item.figures.indikator[indikator]) for item in self.shadows)

    @property
    def view(self) -> View:
        """What sheets are built from: the report, its settings, what may be changed here."""
        marked = (self.document.readonly, self.examining, self.unread)
        known, rest = self._view, (*marked, self.periode)
        if known is not None and known[0] is self.laporan and known[1] == rest:
            return known[2]
        marks = marks_of(self.shown_findings) if self.examining else {}
        said = note_marks(self.laporan, self.threads)
        view = self._bare_view(self.laporan, self.shown.settings)
        view = replace(view, marks=marks, notes=said)
        self._view = (self.laporan, rest, view)
        return view

    def _bare_view(self, laporan: Laporan, rules: Settings) -> View:
        """A view without the marks of findings."""
        closed = self.document.readonly or laporan.data.terkunci == 1
        owners = _owners(laporan) if self.subsie is not None else None

        def may_edit(address: Address) -> bool:
            mine = owners is None or owners.owner(address) == self.subsie
            return not closed and mine and not is_fixed(laporan, address)

        def may_add(kind: type[Entity], values: Contents) -> bool:
            mine = owners is None or owners.owner_of_new(kind, values) == self.subsie
            return not closed and mine

        name_of = cache(partial(cell_name, laporan))
        return View(laporan, rules, may_edit, may_add, name_of, periode=self.periode)

    @property
    def closed(self) -> str:
        """Why nothing can be changed in this file; "" where it can."""
        try:
            self.document.refuse_what_is_closed()
        except Refusal as refusal:
            return refusal.kalimat
        return ""

    def change(self, label: str, edit: Callable[[Draft], object]) -> Revision | None:
        """Run `edit` as one revision; the entry it made, or None where nothing changed.

        Raises Refusal (locked, read only, not saved), and then nothing has changed.
        """
        with self.document.revise(label, self.actor) as draft:
            edit(draft)
        return self.document.last_change

    def drop_berkas(self, address: Address, label: str) -> Revision | None:
        """Take contents out of the file for good; see Document."""
        return self.document.drop_berkas(address, label, self.actor)

    def undo(self) -> Revision | None:
        """Take the last step back, or None where there is none."""
        return self.document.undo(self.actor)

    def redo(self) -> Revision | None:
        """Do the step again that was taken back last, or None where there is none."""
        return self.document.redo(self.actor)


def _owners(laporan: Laporan) -> Wewenang:
    from lkjip_desktop.domain.model.wewenang import Wewenang

    return Wewenang.of(laporan)
