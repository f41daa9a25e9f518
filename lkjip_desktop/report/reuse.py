"""Sections of a report that is laid out again after each change: made anew where they read others.

A section is a function of the report. While one is made, everything it looks at in the report and
its figures is noted; the next time its blocks, which remember what they measured, are taken as they
are if all of that is still the very same.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Any, Final, TypeVar, cast

from lkjip_desktop.domain.formula.anggaran.kegiatan import KegiatanResult
from lkjip_desktop.domain.formula.anggaran.pagu import PaguResult
from lkjip_desktop.domain.formula.figures import Figures, IndikatorResult
from lkjip_desktop.domain.formula.masalah import Masalah
from lkjip_desktop.domain.formula.ringkasan import Ringkasan
from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.entity import ENTITIES, KINDS, Entity
from lkjip_desktop.domain.model.laporan import Address, Laporan, RowRef
from lkjip_desktop.domain.model.setting import NO_ANGKA
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.number import UNKNOWN, Numbering
from lkjip_desktop.report.engine.text import Live

E = TypeVar("E", bound=Entity)
V = TypeVar("V")

Contents = Callable[[str], "bytes | None"]
_Read = tuple[Any, ...]
"""What was looked at: the name of the way in, and what it was asked."""
_See = Callable[[_Read, Any], Any]
_GONE: Final = ("berkas",)


class _Section:
    """What a section was made of, and its blocks."""

    def __init__(self, inputs: object, noted: _Noted, blocks: list[Block]) -> None:
        self.inputs, self.noted, self.blocks = inputs, noted, blocks
        self._marks = [mark for item in blocks for mark in item.marks()]
        self._names: list[str] | None = None

    def renamed(self, numbering: Numbering) -> bool | None:
        """Whether what it numbers or names is numbered otherwise than when this was last asked.

        Its lines remember how wide a number was. None where this was never asked.
        """
        before = self._names
        self._names = [mark.name for mark in self._marks]
        self._names += map(numbering.name_of, self.noted.labels)
        return None if before is None else before != self._names


class _Noted(NamedTuple):
    """What was looked at while a section was made: what it read, and the labels it names."""

    reads: dict[_Read, object]
    labels: dict[str, None]


class Reuse:
    """The sections of one report as they were made last."""

    def __init__(self) -> None:
        self.numbering: Numbering = _WatchedNumbering(self._name)
        """That of all layouts: references in sections that are kept ask it."""
        self._known: dict[Hashable, _Section] = {}
        self._used: dict[Hashable, _Section] = {}
        self._open: list[_Noted] = []
        self._shared: object = None
        self._ways: dict[str, Callable[..., object]] = {}
        self._looked: dict[_Read, object] = {}

    def over(
        self, laporan: Laporan, figures: Figures, contents: Contents, shared: object
    ) -> tuple[Laporan, Figures, Contents]:
        """What sections are to read: the next state of the report, with an eye on who reads what.

        `shared` goes into all of them, besides the settings and the moment of the figures.
        """
        decimals = figures.settings.desimal_angka
        shared = (shared, replace(figures.settings, desimal_angka=NO_ANGKA), figures.sampai)
        self._known = self._used if shared == self._shared else {}
        self._used, self._shared = {}, shared
        self._looked = {}
        self._ways = {
            "rows": laporan.rows, "find": laporan.find, "daftar": laporan.daftar,
            "children": laporan.children, "grouped": laporan.grouped,
            "hasil": figures.indikator.get, "indikator": lambda: figures.indikator,
            "pagu": lambda: figures.pagu, "ringkasan": lambda: figures.ringkasan,
            "berkas": lambda: None, "desimal": decimals.get,
        }  # fmt: skip
        watched = cast("Figures", _WatchedFigures(figures, self._see))
        return _WatchedLaporan(laporan, self._see), watched, self._watched_contents(contents)

    def blocks(
        self, key: Hashable, inputs: object, build: Callable[[], Iterable[Block]]
    ) -> list[Block]:
        """The blocks of a section, made of `inputs` and of what it reads of the report."""
        known = self._known.get(key)
        if known is None or known.inputs != inputs or not self._still(known.noted.reads):
            known = self._built(inputs, build)
        self._used[key] = known
        if self._open:
            self._open[-1].reads.update(known.noted.reads)
            self._open[-1].labels.update(known.noted.labels)
        return list(known.blocks)

    def _built(self, inputs: object, build: Callable[[], Iterable[Block]]) -> _Section:
        noted = _Noted({}, {})
        self._open.append(noted)
        try:
            return _Section(inputs, noted, list(build()))
        finally:
            self._open.pop()

    def renamed(self) -> bool:
        """Whether sections that were taken name something that has another number by now.

        They are made anew when the story is composed once more; so are those that were new now,
        which may hold one of them.
        """
        renamed = {key: known.renamed(self.numbering) for key, known in self._used.items()}
        if True not in renamed.values():
            return False
        self._known = {key: self._used[key] for key, other in renamed.items() if other is False}
        self._used = {}
        return True

    def _still(self, reads: dict[_Read, object]) -> bool:
        return all(self._now(read) is value for read, value in reads.items())

    def _now(self, read: _Read) -> object:
        looked = self._looked
        if read not in looked:
            looked[read] = self._ways[cast("str", read[0])](*read[1:])
        return looked[read]

    def _see(self, read: _Read, value: V) -> V:
        if self._open:
            self._open[-1].reads[read] = value
        return value

    def _name(self, label: str) -> None:
        if self._open:
            self._open[-1].labels[label] = None

    def _watched_contents(self, contents: Contents) -> Contents:
        """Contents never change under their name, but what is not there may come."""

        def look(sha256: str) -> bytes | None:
            data = contents(sha256)
            if data is None:
                self._see(_GONE, object())
            return data

        return look


class _WatchedNumbering(Numbering):
    """The numbers of a report, that tell who names which."""

    def __init__(self, name: Callable[[str], None]) -> None:
        super().__init__()
        self._name = name

    def ref(self, label: str, otherwise: str = UNKNOWN) -> Live:
        self._name(label)
        return super().ref(label, otherwise)


class _WatchedLaporan(Laporan):
    """A report that tells what is looked at in it."""

    __slots__ = ("_of", "_see")

    def __init__(self, of: Laporan, see: _See) -> None:  # it has no rows of its own
        self._of, self._see = of, see

    def rows(self, kind: type[E]) -> Mapping[str, E]:
        return cast("Mapping[str, E]", self._see(("rows", kind), self._of.rows(kind)))

    def all_rows(self) -> Iterator[Entity]:
        for kind in ENTITIES:
            yield from self.rows(kind).values()

    def find(self, kind: type[E], row: str | None) -> E | None:
        return cast("E | None", self._see(("find", kind, row), self._of.find(kind, row)))

    def get(self, kind: type[E], row: str) -> E:
        found = self.find(kind, row)
        if found is None:
            raise KeyError(row)
        return found

    def daftar(self, kind: type[E]) -> tuple[E, ...]:
        return cast("tuple[E, ...]", self._see(("daftar", kind), self._of.daftar(kind)))

    def children(self, kind: type[E], by: str, parent: str | None) -> tuple[E, ...]:
        found = self._of.children(kind, by, parent)
        return cast("tuple[E, ...]", self._see(("children", kind, by, parent), found))

    def grouped(self, kind: type[E], by: str) -> Mapping[str | None, tuple[E, ...]]:
        found = self._of.grouped(kind, by)
        return cast("Mapping[str | None, tuple[E, ...]]", self._see(("grouped", kind, by), found))

    def cell(self, address: Address) -> CellValue:
        row = self.get(KINDS[address.kind], address.id)
        return cast("CellValue", getattr(row, address.column))

    def with_changes(self, put: Iterable[Entity] = (), gone: Iterable[RowRef] = ()) -> Laporan:
        for kind in ENTITIES:
            self.rows(kind)
        return self._of.with_changes(put, gone)


class _WatchedFigures:
    """Figures that tell what is looked at in them."""

    def __init__(self, of: Figures, see: _See) -> None:
        self._of, self._see = of, see
        decimals = _WatchedPlaces(of.settings.desimal_angka, see)
        self.settings = replace(of.settings, desimal_angka=decimals)
        self.sampai = of.sampai
        self.indikator: Mapping[str, IndikatorResult] = _WatchedIndikator(of.indikator, see)

    @property
    def pagu(self) -> PaguResult:
        return cast("PaguResult", self._see(("pagu",), self._of.pagu))

    @property
    def kegiatan(self) -> Mapping[str, KegiatanResult]:
        return self.pagu.kegiatan

    @property
    def ringkasan(self) -> Ringkasan:
        return cast("Ringkasan", self._see(("ringkasan",), self._of.ringkasan))

    @property
    def masalah(self) -> tuple[Masalah, ...]:
        self._see(("pagu",), self._of.pagu)
        self._see(("indikator",), self._of.indikator)
        return self._of.masalah


class _WatchedPlaces(Mapping[Fraction, int]):
    """Decimals of single figures, that tell whose are asked for: also that there are none."""

    def __init__(self, of: Mapping[Fraction, int], see: _See) -> None:
        self._of, self._see = of, see

    def get(self, nilai: Fraction, default: Any = None) -> Any:  # hardly any figure has some
        found = self._see(("desimal", nilai), self._of.get(nilai))
        return default if found is None else found

    def __getitem__(self, nilai: Fraction) -> int:
        found = self.get(nilai)
        if found is None:
            raise KeyError(nilai)
        return cast("int", found)

    def __bool__(self) -> bool:
        return True

    def __iter__(self) -> Iterator[Fraction]:
        return iter(self._of)

    def __len__(self) -> int:
        return len(self._of)


class _WatchedIndikator(Mapping[str, IndikatorResult]):
    def __init__(self, of: Mapping[str, IndikatorResult], see: _See) -> None:
        self._of, self._see = of, see

    def __getitem__(self, key: str) -> IndikatorResult:
        found = self._see(("hasil", key), self._of.get(key))
        if found is None:
            raise KeyError(key)
        return cast("IndikatorResult", found)

    def _all(self) -> Mapping[str, IndikatorResult]:
        return cast("Mapping[str, IndikatorResult]", self._see(("indikator",), self._of))

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())
