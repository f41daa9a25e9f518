"""What a merge proposes, what it must ask a person, and what was decided: plain frozen values."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TypeAlias

from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.jurnal import Contents
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.record import dataclass


class ValueSource(Enum):
    """Whose value a decision takes."""

    DASAR = "dasar"
    INDUK = "induk"
    BAGIAN = "bagian"


class Reason(Enum):
    """Why something a part holds was not taken though nobody was asked."""

    WEWENANG = "di luar wewenang"
    LUAR = "dari luar"
    URUTAN = "urutan"
    TERTIMPA = "tertimpa bagian lain"
    TERTUTUP = "periode tertutup"
    PENGISIAN = "cara pengisian berubah"


class Claim(NamedTuple):
    """The value of one part for one cell."""

    part: str
    nama: str
    """The files it stands in."""
    dasar: CellValue
    value: CellValue
    actor: str
    waktu: str
    new: bool = False
    """Whether the row was not there at the dasar ("belum ada")."""


class Proposal(NamedTuple):
    """What is taken because only parts changed it, and all to the same value.

    An address with column '' is a whole row: value 1 where it comes, 0 where it goes with all that
    belongs to it; `contents` are then its columns.
    """

    address: Address
    dasar: CellValue
    value: CellValue
    claims: tuple[Claim, ...]
    contents: Contents | None = None


class Correction(NamedTuple):
    """What the induk holds, in a row that parts delete, and they did not find there.

    A row that came since has the column ''.
    """

    address: Address
    dasar: CellValue
    induk: CellValue


@dataclass(frozen=True, slots=True)
class Conflict:
    """Values that a person must choose between.

    An address with column '' asks whether the row is there: 1 or 0 as values.
    """

    address: Address
    depth: int
    induk: CellValue
    claims: tuple[Claim, ...]
    one_dasar: bool = True
    """Whether all parts started from the same content, and it can stand there again."""
    corrections: tuple[Correction, ...] = ()
    """What goes from the induk with any other choice than the induk."""

    @property
    def id(self) -> tuple[Address, int]:
        """What a choice is kept by, while the same files are decided."""
        return (self.address, self.depth)

    @property
    def daftar_dasar(self) -> tuple[CellValue, ...]:
        """The distinct values the parts started from."""
        return tuple(dict.fromkeys(claim.dasar for claim in self.claims))

    @property
    def values(self) -> tuple[CellValue, ...]:
        """The distinct values of the parts."""
        return tuple(dict.fromkeys(claim.value for claim in self.claims))

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts that brought it about."""
        return tuple(sorted({claim.part for claim in self.claims}))


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to decide a conflict; `value` says which of the parts' values."""

    source: ValueSource
    value: CellValue = None


Chooser: TypeAlias = Callable[[Conflict], "Choice | None"]
"""Decides conflicts; None leaves one open."""


class Loser(NamedTuple):
    """A value that was decided against."""

    address: Address
    part: str
    """Id of its part; "" for the induk."""
    value: CellValue


@dataclass(frozen=True, slots=True)
class Resolved:
    """A conflict with its decision, the value that stands now, and every value that lost."""

    conflict: Conflict
    choice: Choice
    value: CellValue
    losers: tuple[Loser, ...]


class NotTaken(NamedTuple):
    """A cell of a part that was left where it is."""

    address: Address
    part: str
    subsie: str
    nama: str
    dasar: CellValue
    value: CellValue
    reason: Reason


def undecided(_: Conflict) -> Choice | None:
    """The chooser that leaves everything to be decided."""
    return None


def always(source: ValueSource) -> Chooser:
    """One source for all conflicts, where it gives a single answer.

    The induk always does; dasar where all parts have one, bagian where there is one part value.
    """

    def choose(conflict: Conflict) -> Choice | None:
        match source:
            case ValueSource.INDUK:
                return Choice(source)
            case ValueSource.DASAR:
                one = conflict.one_dasar and len(conflict.daftar_dasar) == 1
                return Choice(source) if one else None
            case ValueSource.BAGIAN:
                one = len(conflict.values) == 1
                return Choice(source, conflict.values[0]) if one else None

    return choose
