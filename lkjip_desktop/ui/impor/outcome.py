"""The list of an import's preview: what becomes of each row, and a tick where it can be taken."""

from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from pathlib import Path
from typing import Any, Final, Generic, Protocol, TypeVar, cast

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QTreeWidget, QTreeWidgetItem

from lkjip_desktop.store.draft import Draft
from lkjip_desktop.ui.kit import taken_file, theme
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.mark import Mark, pixmap
from lkjip_desktop.ui.kit.preference import IMPORTS
from lkjip_desktop.ui.kit.tokens import ROW_TABLE

_ROW: Final = Qt.ItemDataRole.UserRole


class OutcomeRow(Protocol):
    """What a row of a proposal tells of itself."""

    @property
    def nama(self) -> str: ...
    @property
    def nasib(self) -> Enum: ...
    @property
    def bisa(self) -> bool: ...
    @property
    def alasan(self) -> str: ...


R = TypeVar("R", bound=OutcomeRow)


class OutcomeList(Generic[R]):
    """Shows rows in a tree; `marks` draws each outcome, those of `taken` are ticked at first."""

    def __init__(
        self, tree: QTreeWidget, marks: Mapping[Any, Mark], column: int, taken: Iterable[Enum]
    ) -> None:
        self.tree, self._marks, self._column = tree, marks, column
        self._taken = frozenset(taken)

    def fill(self, rows: Iterable[R], line: Callable[[R], QTreeWidgetItem]) -> None:
        """Show these rows, each as the item that `line` makes of it; the tree tells no change."""
        self.tree.blockSignals(True)
        self.tree.clear()
        self.tree.addTopLevelItems([self._marked(row, line(row)) for row in rows])
        self.tree.blockSignals(False)

    def _marked(self, row: R, item: QTreeWidgetItem) -> QTreeWidgetItem:
        item.setData(0, _ROW, row)
        item.setSizeHint(0, QSize(0, ROW_TABLE))
        picture = pixmap(self._marks[row.nasib], theme.current())
        sign = QIcon(picture)
        sign.addPixmap(picture, QIcon.Mode.Selected)  # else Qt makes it paler
        item.setIcon(self._column, sign)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{row.nama}, {row.nasib.value}")
        if row.bisa:
            ticked = row.nasib in self._taken
            item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        return item

    @property
    def items(self) -> list[QTreeWidgetItem]:
        """Every line, the hidden ones too."""
        found = (self.tree.topLevelItem(place) for place in range(self.tree.topLevelItemCount()))
        return [item for item in found if item is not None]

    def row(self, item: QTreeWidgetItem) -> R:
        return cast("R", item.data(0, _ROW))

    @property
    def current(self) -> R | None:
        """The row that has the focus; None where none is shown."""
        chosen = [item for item in self.tree.selectedItems() if not item.isHidden()]
        return self.row(chosen[0]) if chosen else None

    @property
    def ticked(self) -> tuple[R, ...]:
        ticked = (item for item in self.items if item.checkState(0) is Qt.CheckState.Checked)
        return tuple(row for row in map(self.row, ticked) if row.bisa)


class ImportDialog(QObject):
    """The preview of an import, until what is ticked was taken as one revision, or nothing."""

    def __init__(self, host: Host, path: Path, root: QDialog) -> None:
        super().__init__(host.window)
        self._host, self._path, self._root = host, path, root

    def run(self) -> None:
        self._root.exec()
        self._root.deleteLater()
        self.deleteLater()

    def _write(self, revision: tuple[str, Callable[[Draft], object]], taken: str) -> None:
        if self._host.act(*revision) is None:
            return  # the window has said why; nothing is written
        self._root.accept()
        self._host.show_message(f"{taken} diambil dari {self._path.name}; Ctrl+Z membatalkannya.")


def may_import(host: Host) -> bool:
    """Whether a file can be imported now, else it is said why not.

    What would be refused at the end is refused before the lines are matched, and the name is asked
    first: its field is out of reach of the dialog.
    """

    def is_open() -> bool:
        host.session.document.refuse_what_is_closed()
        return True

    return host.keep() and host.attempt(is_open) is not None and host.has_actor()


def ask_file(host: Host, title: str, kinds: str) -> Path | None:
    """Ask for the file to import; None where none is taken."""
    return taken_file.ask_file(host, title, kinds, IMPORTS) if may_import(host) else None


def reason(row: OutcomeRow) -> str:
    """Why a row comes to its outcome, as a sentence; empty where there is nothing to say."""
    alasan = f"{row.alasan[:1].upper()}{row.alasan[1:]}"
    return alasan if not alasan or alasan.endswith((".", "?")) else f"{alasan}."
