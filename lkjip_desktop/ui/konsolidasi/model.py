"""The changes as a tree for Qt: groups, in them indikator, in them the changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from lkjip_desktop.app.share.perubahan import Corrected, PartChange
from lkjip_desktop.app.share.review import (
    ChangeGroup,
    ChangePlace,
    correction_words,
    fate,
    is_open,
    key_of,
    losers,
    voices,
)
from lkjip_desktop.domain.merge.decision import ValueSource
from lkjip_desktop.domain.model.waktu import moment_words
from lkjip_desktop.domain.record import dataclass

Index = QModelIndex | QPersistentModelIndex
HEADINGS = ("Isian", "Dasar", "Induk", "Bagian", "Hasil")
ISIAN, DASAR, INDUK, BAGIAN, HASIL = range(5)
SOURCES = {DASAR: ValueSource.DASAR, INDUK: ValueSource.INDUK, BAGIAN: ValueSource.BAGIAN}
"""The columns a choice is made in."""
UNDECIDED = "Pilih satu"


@dataclass(slots=True, eq=False)
class Node:
    """A line of the tree."""

    content: ChangeGroup | ChangePlace | PartChange | Corrected
    key: tuple[object, ...]
    place: int
    above: Node | None = None
    below: list[Node] = field(default_factory=list)

    @property
    def item(self) -> PartChange | None:
        """The change on this line, None for a heading or a correction below a change."""
        return self.content if isinstance(self.content, PartChange) else None

    def items(self) -> Iterator[PartChange]:
        """Every change on this line and below it."""
        if self.item is not None:
            yield self.item
        for node in self.below:
            yield from node.items()


def tree(groups: tuple[ChangeGroup, ...]) -> list[Node]:
    """The lines as they stand, headings first."""
    top: list[Node] = []
    for group in groups:
        head = Node(group, (group.jenis,), len(top))
        top.append(head)
        for place in group.places:
            key = (group.jenis, place.kode, place.nama)
            node = Node(place, key, len(head.below), head)
            head.below.append(node)
            node.below = [_change(c, n, node) for n, c in enumerate(place.items)]
    return top


def _change(item: PartChange, place: int, above: Node) -> Node:
    """A change with what the induk corrected in its row below it."""
    node = Node(item, key_of(item), place, above)
    told = enumerate(item.corrections)
    node.below = [Node(one, (*node.key, one.address), n, node) for n, one in told]
    return node


def walk(nodes: list[Node]) -> Iterator[Node]:
    for node in nodes:
        yield node
        yield from walk(node.below)


class ChangeModel(QAbstractItemModel):
    """Holds the lines; a decision that moves none of them keeps selection and folds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._top: list[Node] = []

    def show_groups(self, groups: tuple[ChangeGroup, ...]) -> bool:
        """Put these on the page; False where lines came or went and the page begins anew."""
        top = tree(groups)
        old, new = list(walk(self._top)), list(walk(top))
        if [node.key for node in old] != [node.key for node in new]:
            self.beginResetModel()
            self._top = top
            self.endResetModel()
            return False
        for known, fresh in zip(old, new, strict=True):
            known.content = fresh.content
        self.layoutChanged.emit()  # a row may be higher now
        return True

    def node(self, index: Index) -> Node | None:
        found = index.internalPointer() if index.isValid() else None
        return found if isinstance(found, Node) else None

    def nodes(self) -> Iterator[Node]:
        yield from walk(self._top)

    def index_of(self, node: Node, column: int = 0) -> QModelIndex:
        return self.createIndex(node.place, column, node)

    # QAbstractItemModel

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        above = self.node(parent) if parent is not None else None
        nodes = above.below if above else self._top
        if 0 <= row < len(nodes) and 0 <= column < len(HEADINGS):
            return self.createIndex(row, column, nodes[row])
        return QModelIndex()

    def parent(self, child: Index | None = None) -> QModelIndex:  # type: ignore[override]
        node = self.node(child) if child is not None else None
        return self.index_of(node.above) if node and node.above else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        if parent is not None and parent.isValid():
            node = self.node(parent)
            return len(node.below) if node and parent.column() == 0 else 0
        return len(self._top)

    def columnCount(self, parent: Index | None = None) -> int:
        return len(HEADINGS)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return HEADINGS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = "AlignRight" if section in SOURCES else "AlignLeft"
            return Qt.AlignmentFlag[side] | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        node = self.node(index)
        if node is None:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return words(node, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and node.item is not None:
            return tooltip(node.item, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(node.content, Corrected):
            return correction_words(node.content)
        return None


def words(node: Node, column: int) -> str:
    """What a screen reader says of a cell."""
    match node.content:
        case ChangeGroup(jenis=jenis, hint=hint):
            return f"{jenis.value}, {hint}" if column == ISIAN else ""
        case ChangePlace(kode=kode, nama=nama):
            return f"{kode} {nama}".strip() if column == ISIAN else ""
        case Corrected() as corrected:
            return corrected_words(corrected, column)
        case item:
            return _item_words(item, column)


def corrected_words(corrected: Corrected, column: int) -> str:
    """One cell of the line of a correction."""
    name = ", ".join(filter(None, (corrected.nama.isian, corrected.nama.keterangan)))
    told = {ISIAN: name, DASAR: corrected.dasar, INDUK: corrected.induk, HASIL: fate(corrected)}
    return told.get(column, "")


def _item_words(item: PartChange, column: int) -> str:
    if column == ISIAN:
        return ", ".join(filter(None, (item.nama.isian, item.nama.keterangan)))
    if column == HASIL:
        return UNDECIDED if is_open(item) else item.hasil
    told = voices(item, SOURCES[column])
    return " atau ".join(dict.fromkeys(group[0].teks for group in told))


def tooltip(item: PartChange, column: int) -> str:
    """A cell in full, with who wrote it and in which file."""
    if column == ISIAN:
        return "\n".join(filter(None, (item.nama.isian, item.nama.keterangan, item.nama.tempat)))
    if column == HASIL:
        lost = ", ".join(losers(item))
        return f"{item.hasil}; {lost} disimpan di riwayat" if lost else _item_words(item, column)
    lines = []
    for one in (one for group in voices(item, SOURCES[column]) for one in group):
        when = moment_words(one.waktu) if one.waktu else ""
        who = ", ".join(filter(None, (one.oleh, one.subsie, one.berkas, when)))
        lines.append(f"{one.teks} ({who})" if who else one.teks)
    return "\n".join(lines)
