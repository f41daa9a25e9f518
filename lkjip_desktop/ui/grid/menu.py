"""The context menu of a table: every command that its host can carry out."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from lkjip_desktop.app.sheet.lembar import CellKind, CellState, EntryCell
from lkjip_desktop.ui.grid.command import GROUPS, GridCommand
from lkjip_desktop.ui.grid.cursor import CursorTable
from lkjip_desktop.ui.grid.sheet import Handlers

_WRITES: Final = frozenset({"cut", "paste", "clear", "fill_down"})


def build_menu(view: CursorTable, handlers: Handlers, sel: EntryCell | None) -> QMenu:
    """What `view` can do with its current cell; the menu goes by itself when it is closed."""
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    idle = frozenset() if view.grid.entry_keys else _WRITES  # a table that is only read
    for group in GROUPS:
        possible = (command for command in group if command.name not in idle)
        offered = [command for command in possible if _is_offered(command, handlers, sel)]
        for command in offered:
            # A real shortcut would be a second one beside the view's own keys.
            keys = f"\t{command.tombol}" if command.tombol else ""
            action = menu.addAction(command.teks + keys)
            action.setObjectName(command.name)
            action.triggered.connect(getattr(view, command.name))
        if offered:
            menu.addSeparator()
    return menu


def _is_offered(command: GridCommand, handlers: Handlers, sel: EntryCell | None) -> bool:
    if command.needs and not getattr(handlers, command.needs):
        return False
    if command.name == "open_choices":
        return sel is not None and sel.jenis is CellKind.PILIHAN and sel.bisa_diisi
    if command.name == "show_history":
        return sel is not None and sel.alamat is not None
    if command.name == "assist":
        return sel is not None and bool(sel.tindakan)
    if command.name in {"make_not_applicable", "refer"}:
        return sel is not None and sel.jenis is CellKind.ANGKA and sel.keadaan is CellState.ENTRI
    if command.name == "edit_current":
        return sel is not None and sel.bisa_diisi and sel.jenis is not CellKind.CENTANG
    return True
