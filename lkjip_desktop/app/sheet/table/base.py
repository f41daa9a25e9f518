"""Editable tables over one kind of row: a list, a tree by `induk`, or one row as a form."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final, TypeAlias, cast

from lkjip_desktop.app.command.edit import (
    CellRef,
    CellTarget,
    insert_rows,
    keys_at,
    move_rows,
    remove_rows,
)
from lkjip_desktop.app.sheet.cell import View, action, label, plain
from lkjip_desktop.app.sheet.lembar import (
    MOST_LINES,
    Alignment,
    ColumnWidth,
    EntryCell,
    EntrySheet,
    SheetColumn,
    SheetRow,
)
from lkjip_desktop.app.sheet.table.field import PlanField, empty_entry, entry, heading, ref
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.entity import KINDS, Entity, column
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.tree import walk
from lkjip_desktop.store.draft import Draft

NewRow: TypeAlias = Mapping[Hashable, CellTarget]
Values: TypeAlias = dict[str, CellValue]
ADD: Final = "tambah"


class PlanTable:
    """A table with a fixed set of rows; the key of a row is the Address of what it shows."""

    name = ""
    """What it is called, in labels of revisions and by a screen reader."""
    item = "baris"
    """What one of its rows is called."""
    grows = False
    """Whether rows can be added and removed."""
    moves = False
    """Whether rows can change places."""
    deepens = False
    """Whether rows can be put below others."""
    by_periode = False
    """Whether it shows the figures as of the periode that is looked at, else those of the year."""

    def __init__(self) -> None:
        self.folded: set[Hashable] = set()

    def sheet(self, view: View, figures: Figures) -> EntrySheet:
        raise NotImplementedError

    def fold(self, key: Hashable, *, shut: bool) -> None:
        """Fold or unfold a band; this is no change of the report."""
        (self.folded.add if shut else self.folded.discard)(key)

    def insert(self, draft: Draft, anchor: Hashable, count: int, *, below: bool) -> None:
        """Make rows beside the one with this key; where it is none of the table, at the end."""
        raise NotImplementedError

    def make(self, draft: Draft, count: int) -> Sequence[NewRow]:
        """Make rows at the end, for a pasted block: the cells of each by the key of its column."""
        raise NotImplementedError

    def remove(self, draft: Draft, keys: Sequence[Hashable]) -> None:
        """Delete rows with all that belongs to them."""
        for kind, ids in _by_kind(keys).items():
            remove_rows(draft, kind, ids)

    def move(self, draft: Draft, keys: Sequence[Hashable], step: int) -> None:
        """Move neighbouring rows one place."""
        raise NotImplementedError

    def deepen(self, draft: Draft, keys: Sequence[Hashable], step: int) -> None:
        """Put rows below the one above them (+1), or beside the one they are below (-1)."""
        raise NotImplementedError


def key_of(row: Entity) -> Address:
    """The key of the line of a row."""
    return Address(row.KIND, row.id)


def _by_kind(keys: Sequence[Hashable]) -> dict[type[Entity], list[str]]:
    found: dict[type[Entity], list[str]] = {}
    for key in keys:
        if isinstance(key, Address):
            found.setdefault(KINDS[key.kind], []).append(key.id)
    return found


class ListTable(PlanTable):
    """All rows of a kind that hold the contents of `where`, one a line."""

    grows = True
    moves = True
    baris_teks = 1
    """See EntrySheet."""

    def __init__(
        self,
        kind: type[Entity],
        name: str,
        item: str,
        fields: Sequence[PlanField],
        where: Values | None = None,
        new: Values | None = None,
        beku: int = 1,
    ) -> None:
        super().__init__()
        self.kind: type[Any] = kind
        self.name, self.item = name, item
        self.fields = tuple(fields)
        self.beku = beku
        """See EntrySheet."""
        self.where: Values = where or {}
        self.new: Values = new or {}
        """Further contents of a row just made."""

    def rows(self, laporan: Laporan) -> Sequence[tuple[Any, int]]:
        """The rows in order, each with its depth."""
        return [(row, 0) for row in laporan.daftar(self.kind) if self.holds(row)]

    def holds(self, row: Entity) -> bool:
        """Whether a row stands in this table."""
        return all(getattr(row, name) == value for name, value in self.where.items())

    def sheet(self, view: View, figures: Figures) -> EntrySheet:
        may_add = view.may_add(self.kind, {**self.where, **self.new})
        lines = [
            SheetRow(key_of(row), self.cells(view, figures, row, depth), str(number))
            for number, (row, depth) in enumerate(self.rows(view.laporan), 1)
        ]
        if may_add:
            lines.append(action(ADD, f"Tambah {self.item}", len(self.fields)))
        return EntrySheet(
            kolom=tuple(heading(self.kind, field) for field in self.fields),
            baris=(*lines, *self.foot(view, figures)),
            nama=self.name,
            beku=self.beku,
            baris_teks=self.baris_teks,
            baris_baru=self.empty(view) if may_add else (),
        )

    def cells(self, view: View, figures: Figures, row: Entity, depth: int) -> tuple[EntryCell, ...]:
        """The cells of one row."""
        return tuple(self._cell(view, figures, row, field, depth) for field in self.fields)

    def _cell(
        self, view: View, figures: Figures, row: Entity, field: PlanField, depth: int
    ) -> EntryCell:
        if field.shown is not None:
            return field.shown(view, figures, row)
        found = entry(view, row, field)
        return replace(found, lekuk=depth) if field.tree and depth else found

    def empty(self, view: View) -> tuple[EntryCell, ...]:
        """What a row that does not exist yet looks like."""
        values = {**self.where, **self.new}
        return tuple(
            plain("") if field.shown else empty_entry(view, self.kind, field, values)
            for field in self.fields
        )

    def foot(self, view: View, figures: Figures) -> Sequence[SheetRow]:
        """Lines below all rows."""
        return ()

    # commands

    def siblings(self, laporan: Laporan, row: Entity | None) -> tuple[Any, ...]:
        """The ordered list a row stands in; of None the one a row at the end joins."""
        return tuple(row for row in laporan.daftar(self.kind) if self.holds(row))

    def joined(self, row: Entity | None) -> Values:
        """What a new row beside this one has in common with it."""
        return {}

    def insert(self, draft: Draft, anchor: Hashable, count: int, *, below: bool) -> None:
        beside = self.row_of(draft.laporan, anchor)
        there = self.siblings(draft.laporan, beside)
        place = there.index(beside) + below if beside in there else len(there)
        values = {**self.new, **self.where, **self.joined(beside)}
        insert_rows(draft, self.kind, there, place, [values] * count)

    def make(self, draft: Draft, count: int) -> Sequence[NewRow]:
        there = self.siblings(draft.laporan, None)
        values = {**self.new, **self.where}
        made = insert_rows(draft, self.kind, there, len(there), [values] * count)
        return [self.cells_of(draft.laporan, row) for row in made]

    def cells_of(self, laporan: Laporan, row: Entity) -> NewRow:
        """Where the cells of a row are stored."""
        entered = [field for field in self.fields if field.shown is None]
        return {field.name: ref(laporan, self.kind, row.id, field) for field in entered}

    def move(self, draft: Draft, keys: Sequence[Hashable], step: int) -> None:
        rows = [row for key in keys if (row := self.row_of(draft.laporan, key)) is not None]
        if rows:
            there = self.siblings(draft.laporan, rows[0])
            move_rows(draft, there, [row.id for row in rows], step)

    def row_of(self, laporan: Laporan, key: Hashable) -> Any:
        """The row a line shows, or None."""
        known = isinstance(key, Address) and key.kind == self.kind.KIND
        return laporan.find(self.kind, cast("Address", key).id) if known else None


class TreeTable(ListTable):
    """Rows with an `induk`: each before those below it, indented."""

    deepens = True

    def rows(self, laporan: Laporan) -> Sequence[tuple[Any, int]]:
        return [(row, depth) for row, depth in walk(laporan, self.kind) if self.holds(row)]

    def siblings(self, laporan: Laporan, row: Entity | None) -> tuple[Any, ...]:
        induk = getattr(row, "induk", None)
        below = laporan.children(self.kind, "induk", induk)
        return tuple(item for item in below if self.holds(item))

    def joined(self, row: Entity | None) -> Values:
        return {"induk": getattr(row, "induk", None)}

    def deepen(self, draft: Draft, keys: Sequence[Hashable], step: int) -> None:
        rows = [row for key in keys if (row := self.row_of(draft.laporan, key)) is not None]
        whole = {row.id for row in rows}
        tops = [row for row in rows if row.induk not in whole]  # what is below goes along
        for row in tops if step > 0 else reversed(tops):
            (self._sink if step > 0 else self._rise)(draft, row)

    def _sink(self, draft: Draft, row: Any) -> None:
        there = self.siblings(draft.laporan, row)
        place = there.index(row)
        if place:
            last = draft.laporan.children(self.kind, "induk", there[place - 1].id)
            self._cascade(draft, row, there[place - 1].id, last, len(last))

    def _rise(self, draft: Draft, row: Any) -> None:
        above = draft.laporan.find(self.kind, row.induk)
        if above is not None:
            there = self.siblings(draft.laporan, above)
            self._cascade(draft, row, above.induk, there, there.index(above) + 1)

    def _cascade(
        self, draft: Draft, row: Any, induk: str | None, there: Sequence[Any], place: int
    ) -> None:
        (key,) = keys_at(draft, there, place, 1)
        draft.put(replace(draft.laporan.get(self.kind, row.id), induk=induk, urutan=key))


class FormTable(PlanTable):
    """One row as a form: a line for each field; with `sums` its figures stand below each other."""

    def __init__(
        self,
        name: str,
        of: Callable[[Laporan], Entity | None],
        fields: Sequence[PlanField],
        *,
        sums: bool = False,
    ) -> None:
        super().__init__()
        self.name = name
        self._of = of
        self.fields = tuple(fields)
        self._sums = sums

    def sheet(self, view: View, figures: Figures) -> EntrySheet:
        row = self._of(view.laporan)
        if row is None:
            return EntrySheet(nama=self.name)
        lines = [_form_line(view, figures, row, field) for field in self.fields]
        if self._sums:
            lines = [_with_note(line) for line in lines]
        return EntrySheet(
            kolom=_SUMS if self._sums else _FORM,
            baris=tuple(lines),
            nama=self.name,
            bernomor=False,
            baris_teks=MOST_LINES if self._sums else 1,
        )


_FORM: Final = (
    SheetColumn("nama", "Keterangan", minimum=200),
    SheetColumn("isi", "Isi", lebar=ColumnWidth.LENTUR, minimum=200),
)


_SUMS: Final = (
    _FORM[0],
    SheetColumn("isi", "Rupiah", Alignment.KANAN, lebar=200),
    SheetColumn("dari", "Penjelasan", lebar=ColumnWidth.LENTUR, minimum=160),
)


def _with_note(line: SheetRow) -> SheetRow:
    return replace(line, sel=(*line.sel, label(line.sel[1].keterangan)))


def _form_line(view: View, figures: Figures, row: Entity, field: PlanField) -> SheetRow:
    sel = field.shown(view, figures, row) if field.shown else entry(view, row, field)
    key = Address(row.KIND, row.id, field.name if field.shown is None else "")
    words = label(field.judul, field.keterangan)
    return SheetRow((key, field.name), (words, replace(sel, nama=field.judul)), field.judul)


def content_of(view: View, target: CellRef) -> CellValue:
    """What a cell holds; the default where its row is not there yet."""
    row = view.laporan.find(target.kind, target.address(view.laporan).id)
    if row is None:
        return column(target.kind, target.column).default
    return cast("CellValue", getattr(row, target.column))
