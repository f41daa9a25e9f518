"""What a finding is, and what a rule is: a code, a level, and one sentence on what it catches."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from enum import Enum

from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.model.column import LONGEST
from lkjip_desktop.domain.model.entity import Entity, Indikator, Narasi, NarasiPeriode, Subsie
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.setting import Settings
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.domain.temuan.wording import as_reported, unmarked


class Severity(Enum):
    """How grave a finding is."""

    GALAT = "galat"
    """Figures exclude each other, or something required is missing."""
    PERINGATAN = "peringatan"
    """Probably wrong, and mendable by entry."""
    CATATAN = "catatan"
    """May simply be true."""

    def __init__(self, _: str) -> None:
        self.berat = len(type(self).__members__)
        """0 for the gravest."""


Angka = tuple[tuple[str, str], ...]
"""Labels with the figures as they are shown, for the small table under a finding."""


class Replacement(NamedTuple):
    """A figure typed in a text that a live figure can stand for."""

    said: str
    """The words it stands in."""
    written: str
    """The figure itself, with its unit; a part of `said` or right behind it."""
    token: str

    def place(self, text: str) -> int:
        """Where the figure stands in a text; -1 where it does not."""
        start = text.find(self.said)
        end = start + len(self.said) + len(self.written) + 1
        return text.rfind(self.written, start, end) if start >= 0 else -1


@dataclass(frozen=True, slots=True)
class Temuan:
    """One finding; `subsie` and `indikator` are ids, None where it is the officer's or no one's."""

    kode: str
    tingkat: Severity
    pesan: str
    lokasi: Address
    subsie: str | None = None
    indikator: str | None = None
    rincian_angka: Angka = ()
    perihal: tuple[str, ...] = ()
    """The matters it tells of, each by itself: a reason is of these and of no other."""
    disisihkan: str | None = None
    """Why it was set aside; None: it is open."""
    dahulu: str = ""
    """Of an open one: why what it may have been before was set aside; "": nothing was."""
    replacements: tuple[Replacement, ...] = ()
    """What live figures can take the place of in the text at `lokasi`."""
    references: tuple[str, ...] = ()
    """Tables and pictures that the text at `lokasi` names by number and a reference can name."""
    kedua: Address | None = None
    """Where that stands which `lokasi` is held against; None: in no cell of this report."""
    said: tuple[str, ...] = ()
    """Words of the texts at `lokasi` and `kedua` that its sentence tells and does not quote."""
    marked: tuple[str, Angka] | None = None
    """`pesan` and `rincian_angka` with their computed figures marked; None: there is none."""


class Concern(Enum):
    """A statement of the reviu checklist that holds while no finding about it is open."""

    BUDGET = "anggaran"
    IMPROVEMENT = "perbaikan"
    CAUSES = "analisis"
    AGREEMENT = "perjanjian kinerja"
    PLAN = "Renstra"
    DIFFERENCES = "perbedaan"
    CONSISTENCY = "pertentangan"


Remedy = Address | Callable[[Laporan, Figures, Temuan], Address]
"""Where to go from a finding: from one that names no cell to an Address, which is a table where it
has no id; from any by a function."""


@dataclass(frozen=True, slots=True)
class FindingRule:
    """A rule: all that the program knows of it besides how it is found."""

    kode: str
    tingkat: Severity
    menangkap: str
    """What it catches, in one sentence for the guide."""
    concerns: tuple[Concern, ...] = ()
    """The statements of the checklist it speaks against, besides those of its family."""
    remedy: Remedy | None = None
    """Where it is mended if that is not the place of the finding."""

    def temuan(  # noqa: PLR0913 - all of it describes one finding
        self,
        pesan: str,
        lokasi: Address,
        *,
        subsie: str | None = None,
        indikator: Indikator | None = None,
        angka: Angka = (),
        replacements: tuple[Replacement, ...] = (),
        kedua: Address | None = None,
        perihal: Iterable[str] = (),
        said: tuple[str, ...] = (),
    ) -> Temuan:
        """A finding by this rule; under an indikator it belongs to the section of that.

        Its `perihal` is what its sentence tells, without the way out; to be given where the
        sentence tells of several matters, leaves some out, or tells what changes with no matter.
        """
        of, row = (subsie, None) if indikator is None else (indikator.subsie, indikator.id)
        told = tuple(dict.fromkeys(_line(unmarked(item)) for item in perihal if item.strip()))
        kept = unmarked(pesan), tuple([(name, unmarked(text)) for name, text in angka])
        return Temuan(
            self.kode,
            self.tingkat,
            kept[0],
            lokasi,
            of,
            row,
            kept[1],
            told or (_line(_matter(kept[0])),),
            replacements=replacements,
            kedua=kedua if kedua != lokasi else None,
            said=said,
            marked=(pesan, angka) if (pesan, angka) != kept else None,
        )


def _line(words: str) -> str:
    return " ".join(words.split())[:LONGEST]


def _matter(pesan: str) -> str:
    """A sentence without the way out, which stands behind the last semicolon."""
    matter, _, way = pesan.rpartition("; ")
    return pesan if not matter or "”" in way else matter


def is_prose(where: Address) -> bool:
    """Whether live figures and references can stand there: in a text, not in a heading."""
    return where.kind in _PROSE


_PROSE = (Narasi.KIND, NarasiPeriode.KIND, Subsie.KIND)


def table_of(kind: type[Entity]) -> Address:
    """Where rows of this kind are entered."""
    return Address(kind.KIND, "")


def at(row: Entity, column: str = "") -> Address:
    return Address(row.KIND, row.id, column)


def as_written(daftar_temuan: tuple[Temuan, ...], rules: Settings) -> tuple[Temuan, ...]:
    """Findings with their computed figures as the report writes them in these settings."""
    return tuple([_written(temuan, rules) for temuan in daftar_temuan])


def _written(temuan: Temuan, rules: Settings) -> Temuan:
    if temuan.marked is None:
        return temuan
    pesan, angka = temuan.marked
    told = tuple([(name, as_reported(text, rules)) for name, text in angka])
    return replace(temuan, pesan=as_reported(pesan, rules), rincian_angka=told)


def open_findings(daftar_temuan: Iterable[Temuan]) -> tuple[Temuan, ...]:
    """Those that were not set aside."""
    return tuple(temuan for temuan in daftar_temuan if temuan.disisihkan is None)


def worst(daftar_temuan: Iterable[Temuan]) -> Severity | None:
    """The gravest level that is open; None where nothing is."""
    levels = {temuan.tingkat for temuan in daftar_temuan if temuan.disisihkan is None}
    return min(levels, key=lambda tingkat: tingkat.berat, default=None)


def is_clean(daftar_temuan: Iterable[Temuan]) -> bool:
    """Whether nothing above catatan is open."""
    return worst(daftar_temuan) in {None, Severity.CATATAN}
