"""The list of the findings: a heading for each level and section, and the open notes between."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from lkjip_desktop.app.overview.finding_list import FindingGroup, Level, ListedFinding
from lkjip_desktop.app.overview.notes import ListedNote
from lkjip_desktop.domain.temuan.finding import Severity
from lkjip_desktop.ui.kit import mark, theme
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.temuan.row import FOLD, HINT, ITEM, FindingDelegate, Listed

HEADINGS = {
    Severity.GALAT: ("Galat", "harus selesai sebelum dikunci"),
    Severity.PERINGATAN: ("Peringatan", "perlu diperiksa"),
    Severity.CATATAN: ("Catatan", "mungkin memang demikian"),
    None: ("Dikesampingkan", "dengan alasan"),
}
MARKS = {
    Severity.GALAT: Mark.GALAT,
    Severity.PERINGATAN: Mark.PERINGATAN,
    Severity.CATATAN: Mark.CATATAN,
    None: Mark.SELESAI,
}
_NOTES = "Catatan petugas"
_GRAVE = {Severity.GALAT, Severity.PERINGATAN}


class FindingTree(QObject):
    """Fills the tree of the form; headings stay as they were folded or opened by hand."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree
        tree.installEventFilter(self)
        self._open: dict[str, bool] = {}
        tree.setItemDelegate(FindingDelegate(tree))
        tree.setMouseTracking(True)
        tree.itemCollapsed.connect(lambda row: self._keep_fold(row, opened=False))
        tree.itemExpanded.connect(lambda row: self._keep_fold(row, opened=True))

    def eventFilter(self, tree: QObject, event: QEvent) -> bool:
        """Sentences wrap, so their height follows the width."""
        if isinstance(event, QResizeEvent) and event.size().width() != event.oldSize().width():
            self._tree.doItemsLayout()
        return False

    def forget(self) -> None:
        """Another report: no heading was folded by hand."""
        self._open.clear()

    def show(
        self, found: Iterable[Level], notes: Sequence[ListedNote], chosen: ListedFinding | None
    ) -> QTreeWidgetItem | None:
        """Fill the list where it stands; the row of the finding that is chosen."""
        tree, again = self._tree, None
        with QSignalBlocker(tree):
            scroll = tree.verticalScrollBar().value()
            tree.clear()
            for level in (level for level in found if level.tingkat in _GRAVE):
                again = self._add_level(level, chosen) or again
            self._add_notes(notes)
            for level in (level for level in found if level.tingkat not in _GRAVE):
                again = self._add_level(level, chosen) or again
            if again is not None:
                tree.setCurrentItem(again)
            tree.verticalScrollBar().setValue(scroll)
        return again

    def _keep_fold(self, row: QTreeWidgetItem, *, opened: bool) -> None:
        self._open[row.data(0, FOLD)] = opened

    def _add_level(self, level: Level, chosen: ListedFinding | None) -> QTreeWidgetItem | None:
        name, hint = HEADINGS[level.tingkat]
        top = self._heading(f"{name}  {level.count}", name, hint, MARKS[level.tingkat])
        rows = [self._add_group(top, group, name, chosen) for group in level.groups]
        top.setExpanded(self._open.get(name, level.tingkat is not None))
        return next((row for row in rows if row is not None), None)

    def _add_group(
        self, top: QTreeWidgetItem, group: FindingGroup, level: str, chosen: ListedFinding | None
    ) -> QTreeWidgetItem | None:
        head = _item(f"{group.nama}  {len(group.items)}", {FOLD: f"{level}/{group.nama}", HINT: ""})
        top.addChild(head)
        again = None
        for item in group.items:
            row = _listed(item)
            head.addChild(row)
            if item is chosen:
                again = row
        head.setExpanded(self._open.get(head.data(0, FOLD), True))
        return again

    def _add_notes(self, notes: Sequence[ListedNote]) -> None:
        """What people said and nobody settled: beside the findings, and none of them."""
        if notes:
            words = f"{_NOTES}  {len(notes)}"
            top = self._heading(words, _NOTES, "belum selesai", Mark.CATATAN_TERBUKA)
            top.addChildren([_listed(item) for item in notes])
            top.setExpanded(self._open.get(_NOTES, True))

    def _heading(self, words: str, fold: str, hint: str, sign: Mark) -> QTreeWidgetItem:
        top = _item(words, {FOLD: fold, HINT: hint})
        top.setIcon(0, QIcon(mark.pixmap(sign, theme.current(), ratio=2)))
        self._tree.addTopLevelItem(top)
        return top


def listed(row: QTreeWidgetItem | None) -> Listed | None:
    """What a row of the list shows; None of a heading and where there is no row."""
    # Qt gives None where nothing is chosen, whatever its types say.
    found = None if row is None else row.data(0, ITEM)
    return found if isinstance(found, ListedFinding | ListedNote) else None


def _item(words: str, data: Mapping[int, object]) -> QTreeWidgetItem:
    row = QTreeWidgetItem([words])
    for role, value in data.items():
        row.setData(0, role, value)
    return row


def _listed(item: Listed) -> QTreeWidgetItem:
    return _item(item.pesan, {ITEM: item})
