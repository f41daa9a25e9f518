"""A consolidation in the making: which files, what was decided so far, and what that comes to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from lkjip_desktop.app.share.konsolidasi import (
    Konsolidasi,
    Progress,
    ReceivedPart,
    RefusedPart,
    unseen,
)
from lkjip_desktop.app.share.perubahan import (
    ChangeKind,
    PartChange,
    daftar_perubahan,
    open_conflicts,
)
from lkjip_desktop.app.share.review import LEFT, Texts, key_of, texts
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.merge.decision import Choice, Conflict, ValueSource
from lkjip_desktop.domain.merge.plan import Plan
from lkjip_desktop.domain.model.jurnal import Revision
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import ReadOnlyLaporan


@dataclass(frozen=True, slots=True)
class IncomingPart:
    """A part that came in, with what it brings."""

    path: Path
    nama: str
    subsie: str
    kiriman: ReceivedPart
    changes: int
    conflicts: int
    open: int
    left: int
    """Changes that are not taken: not the section's, or from outside."""
    taken: str | None
    """ISO time of its last consolidation that stands; None where there is none."""


def are_parts_of(induk: Document, paths: Iterable[Path]) -> bool:
    """Whether all these files are parts that were cut from this induk; never of a part."""
    return induk.identitas.asal is None and all(_is_part_of(induk, path) for path in paths)


def _is_part_of(induk: Document, path: Path) -> bool:
    try:
        with Document.open(path, readonly=True) as document:
            found = document.identitas
    except Refusal:
        return False
    return found.asal is not None and found.laporan == induk.identitas.laporan


class ConsolidationRun:
    """Files and decisions; nothing is written before `write`."""

    def __init__(self, document: Document) -> None:
        """Begin without files. Raises Refusal where the induk takes no parts or no change."""
        if document.readonly:  # else it would be said after everything was decided
            raise ReadOnlyLaporan(document.readonly_reason)
        self._document = document
        self.paths: tuple[Path, ...] = ()
        self.choices: dict[tuple[Address, int], Choice] = {}
        self.foreign = False
        self.read()

    def read(self, paths: Sequence[Path] | None = None, progress: Progress = unseen) -> None:
        """Read these files, or the same ones anew; decisions stay with their conflicts."""
        wanted = self.paths if paths is None else tuple(paths)
        told = self._told(wanted, progress)
        self._run = Konsolidasi(self._document, told, accept_foreign=self.foreign)
        self.paths = wanted
        self._decide()

    @staticmethod
    def _told(paths: Sequence[Path], progress: Progress) -> Iterator[Path]:
        for place, path in enumerate(paths):
            progress(place, len(paths), f"Membaca {path.name}")
            yield path

    def add(self, paths: Iterable[Path], progress: Progress = unseen) -> None:
        """Take more files in; one that is there already is read anew."""
        known = dict.fromkeys((*self.paths, *(path.absolute() for path in paths)))
        self.read(tuple(known), progress)

    def remove(self, path: Path) -> None:
        """Take a file out; it stays where it is."""
        self.read(tuple(item for item in self.paths if item != path))

    def accept_foreign(self, *, accepted: bool) -> None:
        """Whether edits from outside the program are proposed like others."""
        self.foreign = accepted
        self._run.accept(accepted)
        self._decide()

    # what it comes to

    def _decide(self) -> None:
        self.plan: Plan = self._run.plan(self._choose)
        self.items: tuple[PartChange, ...] = daftar_perubahan(self._run, self.plan)

    def _choose(self, conflict: Conflict) -> Choice | None:
        """A choice made earlier, where the conflict still offers it."""
        choice = self.choices.get(conflict.id)
        if choice is None or choice.source is ValueSource.INDUK:
            return choice
        if choice.source is ValueSource.DASAR:
            return choice if conflict.one_dasar else None
        return choice if choice.value in conflict.values else None

    def decide(self, made: Iterable[tuple[PartChange, Choice | None]]) -> None:
        """Keep choices, or (None) take them back."""
        for item, choice in made:
            if item.conflict is None:
                continue
            if choice is None:
                self.choices.pop(item.conflict.id, None)
            else:
                self.choices[item.conflict.id] = choice
        self._decide()

    def decide_all(self, source: ValueSource, among: Iterable[PartChange]) -> int:
        """Take one source for what is open among these; how many still are open afterwards.

        A decision may bring new conflicts to light: they are decided the same way.
        """
        wanted = {item.conflict.id for item in among if item.conflict}
        while True:
            offered = open_conflicts(self.plan, source)
            before = {conflict.id for conflict in self.plan.open}
            found = {key: value for key, value in offered.items() if key in wanted}
            if found.items() <= self.choices.items():
                return len(before & wanted)
            self.choices |= found
            self._decide()
            wanted |= {conflict.id for conflict in self.plan.open} - before

    def parts(self) -> tuple[IncomingPart, ...]:
        """The files that are parts of this induk, as they were added."""
        return tuple(map(self._part, self._run.kiriman))

    def _part(self, kiriman: ReceivedPart) -> IncomingPart:
        bagian = kiriman.penyerahan.bagian
        theirs = [item for item in self.items if bagian in {one.bagian for one in item.bagian}]
        conflicts = [item for item in theirs if item.jenis is ChangeKind.BENTROK]
        left = sum(item.jenis in LEFT for item in theirs)
        return IncomingPart(
            kiriman.path,
            kiriman.nama,
            self._run.subsie_name(kiriman.penyerahan.subsie),
            kiriman,
            len(theirs),
            len(conflicts),
            sum(item.pilihan is None for item in conflicts),
            left,
            self._run.taken_at(bagian),
        )

    def refused(self) -> tuple[tuple[Path, str, str], ...]:
        """The files that are not taken, with the name to show and the reason in one sentence."""
        return tuple(
            (path, error.nama if isinstance(error, RefusedPart) else path.name, error.kalimat)
            for path, error in self._run.ditolak
        )

    @property
    def has_foreign(self) -> bool:
        """Whether a part holds edits that its jurnal does not explain."""
        return any(item.opened.foreign for item in self._run.kiriman)

    def texts(self, item: PartChange) -> Texts | None:
        """The texts of a change that shows only their length."""
        return texts(item, self.plan)

    def with_texts(self) -> frozenset[tuple[object, ...]]:
        """The keys of all changes that have such texts."""
        return frozenset(key_of(item) for item in self.items if self.texts(item) is not None)

    def obstacle(self) -> str:
        """Why it cannot be written yet, in one sentence; "" where it can."""
        if not self._run.kiriman:
            return "Tambahkan berkas bagian lebih dahulu."
        open_now = len(self.plan.open)
        if open_now:
            return f"Putuskan {open_now} bentrok yang masih terbuka lebih dahulu."
        if self.items or self.plan.brought.stretches:
            return ""
        whose = "Bagian ini" if len(self._run.kiriman) == 1 else "Semua bagian ini"
        return f"{whose} sudah pernah diambil; tidak ada yang baru."

    def write(self, actor: str, progress: Progress = unseen) -> tuple[Revision, ...]:
        """Write all of it in one transaction; raises as `Konsolidasi.write` does."""
        return self._run.write(self.plan, actor, progress)
