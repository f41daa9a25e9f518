"""A family of rules: what the rules are, and the functions that look for what they catch."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from operator import attrgetter
from typing import Final

from lkjip_desktop.domain.formula.anggaran.kegiatan import KegiatanResult
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.memo import Each, Source
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import (
    Alokasi,
    Belanja,
    DataLaporan,
    Entity,
    Indikator,
    NilaiAlokasi,
    NilaiBelanja,
    PerjanjianKinerja,
    RevisiPagu,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.domain.temuan.bahan import IndikatorInput
from lkjip_desktop.domain.temuan.finding import Concern, FindingRule, Temuan

OfIndikator = Callable[[IndikatorInput, Reader], Iterable[Temuan]]
"""Looks at one indikator; what it finds is remembered by the value of the Bahan."""
Read = type[Entity] | Callable[[Laporan, Figures], object]
"""All rows of a kind, or a part of the report or of its figures."""


class OfLaporan(NamedTuple):
    """Looks at the whole report; what it finds is remembered by the value of what it reads."""

    look: Callable[[Laporan, Figures, Reader], Iterable[Temuan]]
    reads: tuple[Read, ...]
    """All that it looks at; empty where looking whether that changed takes as long."""


def parts_of(laporan: Laporan, figures: Figures) -> Callable[[Read], object]:
    """How to get what rules read, as it stands; many read the same."""
    known: dict[Read, object] = {}

    def read(part: Read) -> object:
        if part not in known:
            known[part] = laporan.rows(part) if isinstance(part, type) else part(laporan, figures)
        return known[part]

    return read


@dataclass(frozen=True, slots=True)
class RuleFamily:
    """A family of rules under one heading of the guide."""

    kode: str
    """What the codes of its rules begin with."""
    nama: str
    daftar_aturan: tuple[FindingRule, ...]
    of_indikator: tuple[OfIndikator, ...] = ()
    of_laporan: tuple[OfLaporan, ...] = ()
    concerns: tuple[Concern, ...] = ()
    """The statements of the checklist that all its rules speak against."""


def rules_of(kode: str, module: Mapping[str, object]) -> tuple[FindingRule, ...]:
    """The rules of a family among the names of its module, by their codes."""
    found = (rule for rule in module.values() if isinstance(rule, FindingRule))
    return tuple(
        sorted((rule for rule in found if rule.kode.startswith(f"{kode}-")), key=attrgetter("kode"))
    )


def of_kegiatan(
    memory: Each[str, tuple[Temuan, ...]],
    laporan: Laporan,
    figures: Figures,
    reader: Reader,
    look: Callable[[KegiatanResult], Iterable[Temuan]],
    shared: object = None,
) -> Iterator[Temuan]:
    """What is found in each budget line, in the order of their tree.

    `look` may read its result, its revisions, what is entered for its lines, and what is `shared`.
    """
    rows, lines = figures.kegiatan, laporan.rows(Alokasi)

    def owner(line: str) -> tuple[str | None, ...]:
        return (lines[line].kegiatan,) if line in lines else ()

    sources = (
        Source(rows),
        Source(laporan.grouped(RevisiPagu, "kegiatan")),
        Source(laporan.grouped(NilaiAlokasi, "alokasi"), owner),
    )
    room = (laporan.ruang, figures.sampai.bulan)
    found = memory.recall(room, rows, shared, sources, reader, lambda key: tuple(look(rows[key])))
    return chain.from_iterable(found.values())


def settings(_: Laporan, figures: Figures) -> object:
    """The settings of the report, for `OfLaporan.reads`."""
    return figures.settings


def as_of(_: Laporan, figures: Figures) -> object:
    """The moment the figures are as of, for `OfLaporan.reads`."""
    return figures.sampai


def order(_: Laporan, figures: Figures) -> object:
    """Which indikator there are and in what order, for `OfLaporan.reads`."""
    return tuple(figures.indikator)


_NAMES: Final = attrgetter(
    "id", "kode", "nama", "nama_pendek", "satuan", "sasaran", "subsie", "urutan"
)


_CALLED: Each[str, tuple[object, ...]] = Each()


def names(laporan: Laporan, _: Figures) -> object:
    """How each indikator is called and measured and where it belongs, for `OfLaporan.reads`."""
    rows = laporan.rows(Indikator)
    return tuple(_CALLED.of_rows(laporan.ruang, rows, _NAMES, Reader(laporan)).values())


def _pagu(_: Laporan, figures: Figures) -> object:
    return figures.pagu


BUDGET: Final[tuple[Read, ...]] = (
    settings,
    _pagu,
    order,
    DataLaporan,
    RevisiPagu,
    NilaiAlokasi,
    Belanja,
    NilaiBelanja,
    PerjanjianKinerja,
)
"""All that is known of the money of the report."""
