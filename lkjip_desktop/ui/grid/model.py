"""Holds the sheet on screen and the drafts over it; goes from sheet to sheet by small steps."""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from lkjip_desktop.app.sheet.lembar import (
    Alamat,
    Alignment,
    CellKind,
    CellState,
    EntryCell,
    EntrySheet,
    SheetColumn,
    SheetRow,
)
from lkjip_desktop.ui.grid import words
from lkjip_desktop.ui.grid.sheet import CellDraft, Handlers, NewCell

Index = QModelIndex | QPersistentModelIndex

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_EDIT: Final = int(Qt.ItemDataRole.EditRole)
_TOOLTIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_ALIGNMENT: Final = int(Qt.ItemDataRole.TextAlignmentRole)
_CHECK: Final = int(Qt.ItemDataRole.CheckStateRole)
_ACCESSIBLE_TEXT: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_ACCESSIBLE_DESCRIPTION: Final = int(Qt.ItemDataRole.AccessibleDescriptionRole)

_BASE_FLAGS: Final = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_ENTRY_FLAGS: Final = _BASE_FLAGS | Qt.ItemFlag.ItemIsEditable
_ALIGN: Final = {
    Alignment.KIRI: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    Alignment.KANAN: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
    Alignment.TENGAH: Qt.AlignmentFlag.AlignCenter,
}
_FEW_ROWS: Final = 32
NEW_ROW: Final = "(baris yang baru diketik)"
"""The key of the row that is shown while its first cell is typed."""


class GridModel(QAbstractTableModel):
    """The sheet as a Qt model. Painters ask ``cell`` and ``draft``, not roles, which cost more."""

    drafts_changed = Signal()
    rows_taken = Signal()
    """Rows came, went or moved, and all of them are in their places."""

    def __init__(self) -> None:
        super().__init__()
        self._lembar = EntrySheet()
        self._rows: list[SheetRow] = []
        self._drafts: dict[Alamat, CellDraft] = {}
        self._places: dict[Alamat, tuple[int, int]] | None = None
        self.has_new_row = False
        """Whether a row is shown that the file has not yet: one is typing its first cell."""
        self._said = {
            _DISPLAY: self.shown,
            _TOOLTIP: self.tooltip,
            _ACCESSIBLE_TEXT: self.spoken,
            _ACCESSIBLE_DESCRIPTION: self.tooltip,
        }

    @property
    def sheet(self) -> EntrySheet:
        return self._lembar

    def cell(self, row: int, column: int) -> EntryCell:
        return self._rows[row].sel[column]

    def column(self, column: int) -> SheetColumn:
        return self._lembar.kolom[column]

    def place_of(self, alamat: Alamat) -> tuple[int, int] | None:
        """Row and column of the cell that commits as ``alamat``."""
        if self._places is None:
            self._places = {
                sel.alamat: (r, c)
                for r, baris in enumerate(self._rows)
                for c, sel in enumerate(baris.sel)
                if sel.alamat is not None
            }
        return self._places.get(alamat)

    @property
    def entry_keys(self) -> set[Hashable]:
        """The keys of the rows in which something can be typed."""
        return {row.kunci for row in self._rows if _takes_entries(row)}

    def all_others(self, before: Sequence[SheetRow]) -> bool:
        """Whether none of the rows before in which something could be typed still is one.

        Nearly always the first one is, and stands where it stood.
        """
        if any(a is b and _takes_entries(a) for a, b in zip(before, self._rows, strict=False)):
            return False
        keys = {row.kunci for row in before if _takes_entries(row)}
        return bool(keys) and keys.isdisjoint(self.entry_keys)

    def row_of(self, kunci: Hashable) -> int | None:
        return next((r for r, baris in enumerate(self._rows) if baris.kunci == kunci), None)

    # drafts

    @property
    def drafts(self) -> dict[Alamat, CellDraft]:
        """All drafts, those of cells that are not on this sheet too."""
        return dict(self._drafts)

    def draft(self, row: int, column: int) -> CellDraft | None:
        return self._drafts.get(self._rows[row].sel[column].alamat) if self._drafts else None

    def set_drafts(self, drafts: dict[Alamat, CellDraft | None]) -> None:
        """Keep or (None) drop the drafts of some cells."""
        touched: list[tuple[int, int, int]] = []
        for alamat, draf in drafts.items():
            if draf is not None:
                self._drafts[alamat] = draf
            elif self._drafts.pop(alamat, None) is None:
                continue
            place = self.place_of(alamat)
            if place:
                touched.append((*place, place[1]))
        self._tell(sorted(touched))
        self.drafts_changed.emit()

    # a row that is not there yet

    def begin_row(self) -> None:
        """Show a new row above the line that adds one; what is committed from it makes it."""
        self.has_new_row = True
        self.set_sheet(self._lembar)

    def end_row(self) -> None:
        """Show it no longer: it was made, or nothing was typed."""
        self.has_new_row = False
        rows = tuple(baris for baris in self._rows if baris.kunci != NEW_ROW)
        self.set_sheet(replace(self._lembar, baris=rows))

    def is_new(self, alamat: Alamat) -> bool:
        """Whether it is a cell of that row."""
        return isinstance(alamat, NewCell) and self.place_of(alamat) is not None

    def _with_new_row(self, lembar: EntrySheet) -> EntrySheet:
        if not self.has_new_row:
            return lembar
        at = next((n for n, row in enumerate(lembar.baris) if _adds(row)), None)
        if at is None:
            return lembar
        pairs = zip(lembar.baris_baru, lembar.kolom, strict=True)
        cells = tuple(
            replace(sel, alamat=NewCell(0, kolom.kunci)) if sel.bisa_diisi else sel
            for sel, kolom in pairs
        )
        new = SheetRow(NEW_ROW, cells, str(at + 1) if lembar.bernomor else "")
        return replace(lembar, baris=(*lembar.baris[:at], new, *lembar.baris[at:]))

    # moving from sheet to sheet

    def set_sheet(self, lembar: EntrySheet) -> None:
        """Show ``lembar``; selection, current cell and scroll stay with the rows that stay."""
        lembar = self._with_new_row(lembar)
        before = self._lembar
        self._places = None
        if [k.kunci for k in before.kolom] != [k.kunci for k in lembar.kolom]:
            self.beginResetModel()
            self._lembar, self._rows = lembar, list(lembar.baris)
            self.endResetModel()
            return
        self._take_rows(lembar)
        self._lembar = lembar
        if before.kolom != lembar.kolom and lembar.kolom:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(lembar.kolom) - 1)

    def _take_rows(self, lembar: EntrySheet) -> None:
        new = lembar.baris
        same = len(new) == len(self._rows)
        changed = [r for r, (a, b) in enumerate(zip(self._rows, new, strict=False)) if a is not b]
        if not (same and all(self._rows[r].kunci == new[r].kunci for r in changed)):
            self._remove_rows({baris.kunci for baris in new})
            self._order_rows([baris.kunci for baris in new])
            self._insert_rows(new)
            changed = [
                r for r, (a, b) in enumerate(zip(self._rows, new, strict=True)) if a is not b
            ]
            self._update_rows(new, changed)
            self.rows_taken.emit()
        else:
            self._update_rows(new, changed)

    def _remove_rows(self, wanted: set[Hashable]) -> None:
        gone = [r for r, baris in enumerate(self._rows) if baris.kunci not in wanted]
        for first, last in reversed(list(_runs(gone))):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self._keep_sheet()
            self.endRemoveRows()

    def _order_rows(self, wanted: Sequence[Hashable]) -> None:
        rows = {baris.kunci: baris for baris in self._rows}
        ordered = [rows[kunci] for kunci in wanted if kunci in rows]
        if len(ordered) != len(self._rows):
            raise ValueError("two rows of a sheet have the same key")
        moves = list(_moves(self._rows, ordered))
        if len(moves) > _FEW_ROWS:
            self._rearrange(ordered)
            return
        for at, to in moves:
            self._move_row(at, to)

    def _move_row(self, at: int, to: int) -> None:
        """Bring a row forward. A row that goes down is as many small moves, and they are few."""
        self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), to)
        self._rows.insert(to, self._rows.pop(at))
        self._keep_sheet()
        self.endMoveRows()

    def _rearrange(self, ordered: list[SheetRow]) -> None:
        """Move many rows at once: at each move the selection is cut into more pieces."""
        self.layoutAboutToBeChanged.emit()
        places = {baris.kunci: row for row, baris in enumerate(ordered)}
        before = self.persistentIndexList()
        after = [
            self.index(places[self._rows[index.row()].kunci], index.column()) for index in before
        ]
        self._rows = ordered
        self._keep_sheet()
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _insert_rows(self, new: Sequence[SheetRow]) -> None:
        have = {baris.kunci for baris in self._rows}
        for first, last in _runs([r for r, baris in enumerate(new) if baris.kunci not in have]):
            self.beginInsertRows(QModelIndex(), first, last)
            self._rows[first:first] = new[first : last + 1]
            self._keep_sheet()
            self.endInsertRows()

    def _keep_sheet(self) -> None:
        """Between two steps whoever asks for the sheet gets the rows as they stand."""
        self._lembar = replace(self._lembar, baris=tuple(self._rows))

    def _update_rows(self, new: Sequence[SheetRow], changed: Sequence[int]) -> None:
        touched: list[tuple[int, int, int]] = []
        heads: list[int] = []
        for row in changed:
            before, after = self._rows[row], new[row]
            self._rows[row] = after
            if before.judul != after.judul:
                heads.append(row)
            columns = [
                c for c, (a, b) in enumerate(zip(before.sel, after.sel, strict=True)) if a != b
            ]
            if columns:
                touched.append((row, columns[0], columns[-1]))
        self._keep_sheet()
        self._tell(touched)
        few = len(heads) <= _FEW_ROWS
        for first, last in _runs(heads) if few else [(heads[0], heads[-1])]:
            self.headerDataChanged.emit(Qt.Orientation.Vertical, first, last)

    def _tell(self, touched: Sequence[tuple[int, int, int]]) -> None:
        if len(touched) > _FEW_ROWS:
            rows, lefts, rights = zip(*touched, strict=True)
            self.dataChanged.emit(
                self.index(rows[0], min(lefts)), self.index(rows[-1], max(rights))
            )
            return
        for row, left, right in touched:
            self.dataChanged.emit(self.index(row, left), self.index(row, right))

    # Qt's questions

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lembar.kolom)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        sel = self.cell(index.row(), index.column())
        return _ENTRY_FLAGS if sel.keadaan is CellState.ENTRI else _BASE_FLAGS

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role in self._said:
            return self._said[role](row, column)
        if role == _EDIT:
            draf = self.draft(row, column)
            return draf.teks if draf else self.cell(row, column).edit
        if role == _ALIGNMENT:
            return _ALIGN[self.column(column).rata]
        if role == _CHECK and self.cell(row, column).jenis is CellKind.CENTANG:
            return _check_state(self.cell(row, column))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if not 0 <= section < len(self._lembar.kolom):
                return None
            kolom = self._lembar.kolom[section]
            texts = {_DISPLAY: kolom.judul, _TOOLTIP: kolom.keterangan or None}
            texts[_ACCESSIBLE_TEXT] = f"{kolom.judul} (dihitung)" if kolom.hitungan else kolom.judul
            return texts.get(role)
        if role in {_DISPLAY, _ACCESSIBLE_TEXT} and 0 <= section < len(self._rows):
            return self._rows[section].judul
        return None

    # what a cell says

    def shown(self, row: int, column: int) -> str:
        return words.shown(self.cell(row, column), self.draft(row, column))

    def name(self, row: int, column: int) -> str:
        return words.name(self._lembar, row, column)

    def tooltip(self, row: int, column: int) -> str:
        return words.tooltip(self.cell(row, column), self.draft(row, column))

    def spoken(self, row: int, column: int) -> str:
        return words.spoken(self._lembar, row, column, self.draft(row, column))


def tell_unread(model: GridModel, handlers: Handlers) -> None:
    """Let a host know of the texts in a table that are not stored."""
    if handlers.unread is not None:
        model.drafts_changed.connect(handlers.unread)


def _takes_entries(row: SheetRow) -> bool:
    return row.kunci != NEW_ROW and row.bisa_diisi


def _adds(row: SheetRow) -> bool:
    return bool(row.sel) and row.sel[0].keadaan is CellState.TINDAKAN


def _check_state(sel: EntryCell) -> Qt.CheckState:
    return Qt.CheckState.Checked if sel.edit == "ya" else Qt.CheckState.Unchecked


def _moves(rows: Sequence[SheetRow], ordered: Sequence[SheetRow]) -> Iterator[tuple[int, int]]:
    """From where to where rows are brought forward, one after the other."""
    standing = list(rows)
    for to, baris in enumerate(ordered):
        if standing[to] is not baris:
            at = next(n for n in range(to, len(standing)) if standing[n] is baris)
            standing.insert(to, standing.pop(at))
            yield at, to


def _runs(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of neighbours in ascending ``numbers``."""
    first = last = -2
    for number in numbers:
        if number == last + 1:
            last = number
            continue
        if first >= 0:
            yield first, last
        first = last = number
    if first >= 0:
        yield first, last
