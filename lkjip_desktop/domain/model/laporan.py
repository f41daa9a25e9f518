"""A whole report as one frozen value: rows by id, lists in order, the next one after a change."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar, cast

from lkjip_desktop.domain.model.column import CellValue, ColumnKind
from lkjip_desktop.domain.model.entity import (
    ENTITIES,
    KINDS,
    DataLaporan,
    Entity,
    Satker,
    SuratPengantar,
    columns,
    links_to,
)
from lkjip_desktop.domain.named import NamedTuple

E = TypeVar("E", bound=Entity)
Rows = dict[str, Any]
Groups = dict[str | None, tuple[Entity, ...]]
RowRef = tuple[type[Entity], str]

LETTERS_OF_A_LINE = 50
"""What a line break counts among the letters of a text: it ends a line of the page. A million
letters in paragraphs of one were seven thousand pages."""
FEW_CHANGES = 200
"""Up to here lists and groups are mended row by row; above it they are made when asked for."""


class Address(NamedTuple):
    """The address of a cell; the column '' stands for the whole row (its existence)."""

    kind: str
    id: str
    column: str = ""

    def __str__(self) -> str:
        """The text form used in rujukan, jurnal and findings."""
        return f"{self.kind}/{self.id}/{self.column}" if self.column else f"{self.kind}/{self.id}"

    @classmethod
    def parse(cls, text: str) -> Address:
        """Read the text form; ValueError where kind or column do not exist."""
        kind, _, rest = text.partition("/")
        row, _, name = rest.partition("/")
        if kind not in KINDS or not row:
            raise ValueError(text)
        if name and name not in {item.name for item in columns(KINDS[kind])}:
            raise ValueError(text)
        return cls(kind, row, name)


def is_rujukan(raw: str | None) -> bool:
    """Whether the content of a figure column points to another cell."""
    return raw is not None and raw.startswith("=")


def sort_key(row: Entity) -> tuple[str, str]:
    """Lists are shown by (order, id)."""
    return (getattr(row, "urutan", ""), row.id)


class Laporan:
    """All rows of a report; never changed, `with_changes` makes the next and shares the rest."""

    __slots__ = ("_children", "_letters", "_lists", "_rows")

    def __init__(self, rows: Iterable[Entity] = ()) -> None:
        self._rows: dict[type[Entity], Rows] = {kind: {} for kind in ENTITIES}
        self._lists: dict[type[Entity], tuple[Entity, ...]] = {}
        self._children: dict[tuple[type[Entity], str], Groups] = {}
        self._letters: int | None = None
        for row in rows:
            self._rows[type(row)][row.id] = row

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Laporan) and self._rows == other._rows

    __hash__ = None  # type: ignore[assignment]

    def rows(self, kind: type[E]) -> Mapping[str, E]:
        """Rows of a kind by id, in no particular order."""
        return self._rows[kind]

    def all_rows(self) -> Iterator[Entity]:
        """Every row, parents' kinds before children's."""
        for kind in ENTITIES:
            yield from self._rows[kind].values()

    def find(self, kind: type[E], row: str | None) -> E | None:
        """The row with this id, or None."""
        return self._rows[kind].get(row) if row is not None else None

    def get(self, kind: type[E], row: str) -> E:
        """The row with this id; KeyError if there is none."""
        found: E = self._rows[kind][row]
        return found

    def daftar(self, kind: type[E]) -> tuple[E, ...]:
        """All rows of a kind in order."""
        known = self._lists.get(kind)
        if known is None:
            known = self._lists[kind] = tuple(sorted(self._rows[kind].values(), key=sort_key))
        return cast("tuple[E, ...]", known)

    def children(self, kind: type[E], by: str, parent: str | None) -> tuple[E, ...]:
        """Rows of a kind whose link column `by` is `parent` (None: no such link), in order."""
        groups = self._children.get((kind, by))
        if groups is None:
            groups = self._children[kind, by] = self._grouped(kind, by)
        return cast("tuple[E, ...]", groups.get(parent, ()))

    def grouped(self, kind: type[E], by: str) -> Mapping[str | None, tuple[E, ...]]:
        """What `children` answers for every parent at once; a parent without rows is not in it."""
        self.children(kind, by, None)
        return cast("Mapping[str | None, tuple[E, ...]]", self._children[kind, by])

    def _grouped(self, kind: type[Entity], by: str) -> Groups:
        groups: dict[str | None, list[Entity]] = {}
        for row in self._rows[kind].values():
            groups.setdefault(getattr(row, by), []).append(row)
        return {parent: tuple(sorted(rows, key=sort_key)) for parent, rows in groups.items()}

    @property
    def data(self) -> DataLaporan:
        return self._only(DataLaporan)

    @property
    def satker(self) -> Satker:
        return self._only(Satker)

    @property
    def surat_pengantar(self) -> SuratPengantar:
        return self._only(SuratPengantar)

    def _only(self, kind: type[E]) -> E:
        return next(iter(self.rows(kind).values()))

    @property
    def ruang(self) -> str:
        """The uuid all natural keys of this report live in."""
        return self.data.id

    @property
    def letters(self) -> int:
        """Characters of all its texts, keys of order among them, a line break as many of them."""
        if self._letters is None:
            self._letters = sum(map(_letters_of, self.all_rows()))
        return self._letters

    def cell(self, address: Address) -> CellValue:
        """The content of a cell; KeyError where the row is gone."""
        row = self._rows[KINDS[address.kind]][address.id]
        return cast("CellValue", getattr(row, address.column))

    def with_changes(self, put: Iterable[Entity] = (), gone: Iterable[RowRef] = ()) -> Laporan:
        """The report after rows were put (new or changed) and others removed."""
        put, gone = list(put), list(gone)
        touched = {type(row) for row in put} | {kind for kind, _ in gone}
        few = len(put) + len(gone) <= FEW_CHANGES
        after = Laporan()
        after._rows = {k: dict(v) if k in touched else v for k, v in self._rows.items()}
        after._letters = self._letters
        after._lists = {k: v for k, v in self._lists.items() if few or k not in touched}
        after._children = {
            key: dict(groups) if key[0] in touched else groups
            for key, groups in self._children.items()
            if few or key[0] not in touched
        }
        for row in put:
            after._replace(type(row), row.id, row)
        for kind, row_id in gone:
            after._replace(kind, row_id, None)
        return after

    def _replace(self, kind: type[Entity], row_id: str, row: Entity | None) -> None:
        old = self._rows[kind].pop(row_id, None) if row is None else self._rows[kind].get(row_id)
        if row is not None:
            self._rows[kind][row_id] = row
        if self._letters is not None:
            self._letters += _letters_of(row) - _letters_of(old)
        if kind in self._lists:
            self._lists[kind] = _exchanged(self._lists[kind], old, row)
        for key, groups in self._children.items():
            if key[0] is kind:
                _regroup(groups, key[1], old, row)

    def cascading_from(self, kind: type[Entity], row: str) -> Iterator[Entity]:
        """Every row below this one that would be gone with it, nearest first, each once.

        A circle, which a merge can bring, ends where it began.
        """
        seen: set[RowRef] = {(kind, row)}
        waiting = deque(seen)
        while waiting:
            above, above_id = waiting.popleft()
            for child_kind, link in links_to(above.KIND):
                for child in (
                    self.children(child_kind, link.name, above_id) if link.cascades else ()
                ):
                    ref = (child_kind, child.id)
                    if ref not in seen:
                        seen.add(ref)
                        waiting.append(ref)
                        yield child

    def referring_to(self, kind: type[Entity], row: str) -> Iterator[tuple[Entity, str]]:
        """Rows (with the column) that point to this one without belonging to it."""
        for other_kind, link in links_to(kind.KIND):
            if not link.cascades:
                for other in self.children(other_kind, link.name, row):
                    yield other, link.name


_TEXTS = {
    kind: tuple(
        item.name for item in columns(kind) if item.kind in {ColumnKind.TEXT, ColumnKind.ORDER}
    )
    for kind in ENTITIES
}


def _letters_of(row: Entity | None) -> int:
    if row is None:
        return 0
    texts = "".join([getattr(row, name) for name in _TEXTS[type(row)]])
    return len(texts) + texts.count("\n") * (LETTERS_OF_A_LINE - 1)


def _regroup(groups: Groups, by: str, old: Entity | None, row: Entity | None) -> None:
    if old is not None:
        parent = getattr(old, by)
        groups[parent] = _exchanged(groups[parent], old, None)
    if row is not None:
        parent = getattr(row, by)
        groups[parent] = _exchanged(groups.get(parent, ()), None, row)


def _exchanged(
    members: tuple[Entity, ...], old: Entity | None, row: Entity | None
) -> tuple[Entity, ...]:
    """A list in order without a row of it and with another."""
    found = list(members)
    if old is not None:
        del found[bisect_left(found, sort_key(old), key=sort_key)]
    if row is not None:
        insort(found, row, key=sort_key)
    return tuple(found)


def figure_columns(kind: type[Entity]) -> tuple[str, ...]:
    """Names of the columns of a kind that hold figures."""
    return tuple(item.name for item in columns(kind) if item.kind is ColumnKind.FIGURE)
