"""Parts' histories as trees: where to start from, and the stretches of history each run takes."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from functools import cache
from typing import TypeAlias

from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.entity import KINDS, columns
from lkjip_desktop.domain.model.jurnal import (
    MIGRASI,
    Contents,
    JurnalEntry,
    RowChange,
    State,
    canonical,
    differences,
    replay,
)
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.record import dataclass

Key: TypeAlias = tuple[str, str]
"""Kind and id of a row."""
Cell: TypeAlias = tuple[str, str, str]
"""Kind, id and column; the column '' is the row's existence."""


def cell_of(address: Address) -> Cell:
    """The address as a plain tuple, which is quicker to hash and to sort."""
    return (address.kind, address.id, address.column)


FOREIGN = "luar:"
"""Begins the code by which an edit from outside is known to have been taken."""
_PIECES = "potongan"


@dataclass(frozen=True, slots=True)
class PartFile:
    """One part file as it was read; its first entry holds every row at the handing-out."""

    id: str
    subsie: str
    nama: str
    """The name of the file."""
    entries: tuple[JurnalEntry, ...]
    rows: State | None = None
    """The rows as they stand; None where they are what the jurnal says."""

    @property
    def kepala(self) -> str:
        """The code of its last entry."""
        return self.entries[-1].kode


@dataclass(frozen=True, slots=True)
class Opened:
    """A part beside the rows it was handed out with, and what its jurnal does not explain."""

    part: PartFile
    dasar: State
    explained: State
    """The rows its jurnal explains, with the edits from outside that were taken before."""
    foreign: tuple[RowChange, ...] = ()
    """Edits from outside, from what is explained to what stands there."""


def open_part(part: PartFile, known: Collection[str] = ()) -> Opened:
    """Follow a part's jurnal from the handing-out; `known` are the codes taken from it.

    What the migration of an older file did to its rows, the induk has seen for itself: such an
    entry explains rows and brings nothing.
    """
    dasar = replayed({}, part.entries[:1])
    explained = replayed(dasar, part.entries[1:])
    part = replace(part, entries=tuple(item for item in part.entries if item.kind != MIGRASI))
    if part.rows is None or part.rows == explained:
        return Opened(part, dasar, explained)
    _complete(explained, part.rows)
    found = [piece for row in differences(explained, part.rows) for piece in _pieces(row)]
    taken = [piece for piece in found if foreign_code(piece) in known]
    left = tuple(piece for piece in found if foreign_code(piece) not in known)
    return Opened(part, dasar, replayed(explained, [_foreign_entry(part, taken)]), left)


def _complete(explained: State, rows: State) -> None:
    """Fill up rows that came from outside and of which the jurnal only tells some cells."""
    for key, row in list(explained.items()):
        if row.keys() != _names(key[0]):
            if key in rows:
                explained[key] = rows[key] | row
            else:
                del explained[key]


@cache
def _names(kind: str) -> frozenset[str]:
    return frozenset(item.name for item in columns(KINDS[kind]))


def _pieces(row: RowChange) -> Iterator[RowChange]:
    """A changed row column by column, each for itself; a row that came or went is one piece."""
    if row.before is None or row.after is None:
        yield row
        return
    for name, value in row.after.items():
        yield RowChange(row.kind, row.id, {name: row.before[name]}, {name: value})


def foreign_code(piece: RowChange) -> str:
    """The code of one edit from outside: of what it made, not of what it found."""
    made = canonical([piece.kind, piece.id, piece.after])
    return FOREIGN + hashlib.sha256(made.encode()).hexdigest()


def _foreign_entry(part: PartFile, pieces: Sequence[RowChange]) -> JurnalEntry:
    last = part.entries[-1]
    codes = [foreign_code(piece) for piece in pieces]
    kode = FOREIGN + hashlib.sha256((last.kode + "".join(codes)).encode()).hexdigest()
    rows, extra = tuple(pieces), {_PIECES: codes}
    return JurnalEntry(last.nomor + 1, kode, "", "", "", last.kind, rows, extra)


def with_foreign(opened: Opened) -> Opened:
    """The part as if its edits from outside were a last entry of its jurnal, by nobody."""
    if not opened.foreign:
        return opened
    entry = _foreign_entry(opened.part, opened.foreign)
    part = replace(opened.part, entries=(*opened.part.entries, entry))
    return Opened(part, opened.dasar, replayed(opened.explained, [entry]))


def replayed(state: State, entries: Iterable[JurnalEntry]) -> State:
    """What these entries make of `state`, which stays as it is."""
    after = dict(state)
    for entry in entries:
        replay(_mine(after, state, entry.rows), entry.rows)
    return after


def _mine(copy: State, original: State, rows: Iterable[RowChange]) -> State:
    for row in rows:
        key = (row.kind, row.id)
        if key in copy and copy[key] is original.get(key):
            copy[key] = dict(copy[key])
    return copy


@dataclass(frozen=True, slots=True)
class PartState:
    """All rows of a part at one entry: those that differ, over the rows of its last one."""

    last: State
    over: Mapping[Key, Contents | None]

    def get(self, key: Key) -> Contents | None:
        """The row, None where it was not there."""
        return self.over[key] if key in self.over else self.last.get(key)

    def rows(self) -> Iterator[tuple[Key, Contents]]:
        """Every row that was there."""
        for key, row in self.last.items():
            if key not in self.over:
                yield key, row
        for key, changed in self.over.items():
            if changed is not None:
                yield key, changed


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of a part's history that this run takes as one: what it found and what it left."""

    part: str
    subsie: str
    nama: str
    """The files it stands in."""
    depth: int
    """0 where it starts at a merge point, one more for each parting of the ways before it."""
    tip: str
    """Code of its last entry."""
    codes: tuple[str, ...]
    """The codes by which all of it is known to have been taken."""
    dasar: State
    """All rows at the handing-out."""
    before: PartState
    after: PartState
    touched: tuple[Key, ...]
    authors: Mapping[Cell, tuple[str, str]] = field(repr=False)
    """Who touched a cell last, and when; for a row that came or went under the column ''."""


def merge_point(codes: Sequence[str], known: Collection[str]) -> int:
    """Where in a chain to start: the latest entry taken already; if none, the handing-out."""
    return max((place for place, code in enumerate(codes) if code in known), default=0)


def stretches(opened: Iterable[Opened], known: Collection[str]) -> list[Stretch]:
    """What files of one part id bring beyond the heads taken, in an order that is theirs alone.

    A file whose head lies on the chain of another brings nothing of its own; what several share
    is one stretch; each branch starts where it parted. A part that comes back as it was handed out
    is one stretch without changes, once: that it came back is noted with the code it began with.
    """
    files = sorted(opened, key=lambda item: (item.part.kepala, item.part.nama))
    children = _children([_codes(item) for item in files], known)
    found: dict[str, Stretch] = {}
    for item in files:
        codes = _codes(item)
        if item.part.kepala not in children and merge_point(codes, known) < len(codes) - 1:
            for stretch in _of_leaf(item, children, known):
                found.setdefault(stretch.tip, stretch)
    if files and not found and not known:
        found = {stretch.tip: stretch for stretch in _of_leaf(files[0], children, known)}
    return [replace(item, nama=_files(files, item)) for item in found.values()]


def _codes(item: Opened) -> list[str]:
    return [entry.kode for entry in item.part.entries]


def _children(chains: Iterable[list[str]], known: Collection[str]) -> dict[str, set[str]]:
    children: dict[str, set[str]] = {}
    for chain in chains:
        start = merge_point(chain, known)
        for before, after in zip(chain[start:], chain[start + 1 :], strict=False):
            children.setdefault(before, set()).add(after)
    return children


def _files(files: Iterable[Opened], stretch: Stretch) -> str:
    names = {item.part.nama for item in files if stretch.tip in _codes(item)}
    return ", ".join(sorted(names))


def _of_leaf(
    item: Opened, children: Mapping[str, set[str]], known: Collection[str]
) -> list[Stretch]:
    start = merge_point(_codes(item), known)
    pieces: list[list[JurnalEntry]] = [[]]
    for entry in item.part.entries[start + 1 :]:
        pieces[-1].append(entry)
        if len(children.get(entry.kode, ())) > 1:
            pieces.append([])
    over: dict[Key, Contents | None] = {}
    found = []
    for depth, entries in reversed(list(enumerate(pieces))):
        after = PartState(item.explained, dict(over))
        touched = _step_back(over, item.explained, entries)
        before = PartState(item.explained, dict(over))
        part = item.part
        taken = entries or part.entries[:1]
        found.append(
            Stretch(
                part.id,
                part.subsie,
                part.nama,
                depth,
                taken[-1].kode,
                tuple(code for entry in taken for code in entry.extra.get(_PIECES, [entry.kode])),
                item.dasar,
                before,
                after,
                touched,
                _authors(entries),
            )
        )
    return found


def _step_back(
    over: dict[Key, Contents | None], last: State, entries: Sequence[JurnalEntry]
) -> tuple[Key, ...]:
    touched: dict[Key, None] = {}
    for entry in reversed(entries):
        for row in entry.rows:
            key = (row.kind, row.id)
            touched[key] = None
            if row.before is None:
                over[key] = None
            elif row.after is None:
                over[key] = dict(row.before)
            else:
                now = over[key] if key in over else last.get(key)
                over[key] = None if now is None else {**now, **row.before}
    return tuple(sorted(touched))


def _authors(entries: Iterable[JurnalEntry]) -> dict[Cell, tuple[str, str]]:
    authors: dict[Cell, tuple[str, str]] = {}
    for entry in entries:
        who = (entry.actor, entry.waktu)
        for row in entry.rows:
            if row.before is None or row.after is None:
                authors[row.kind, row.id, ""] = who
            for name in row.after or ():
                authors[row.kind, row.id, name] = who
    return authors


def author(stretch: Stretch, cell: Cell) -> tuple[str, str]:
    """Who gave a cell its value in this stretch and when; ('', '') where nobody says."""
    kind, row, _ = cell
    return stretch.authors.get(cell) or stretch.authors.get((kind, row, "")) or ("", "")


def value_in(row: Contents | None, column: str) -> CellValue:
    """The content of a column in a row that may not be there; '' asks whether it is."""
    if not column:
        return int(row is not None)
    return None if row is None else row[column]
