"""The entry table used by every editor: Excel's habits over a small frozen description of cells."""

from lkjip_desktop.ui.grid.command import SHORTCUTS
from lkjip_desktop.ui.grid.panel import GridPanel
from lkjip_desktop.ui.grid.sheet import (
    Alignment,
    CellContent,
    CellEdit,
    CellKind,
    CellState,
    ColumnWidth,
    CommitResult,
    EntryCell,
    EntrySheet,
    Handlers,
    NewCell,
    SheetColumn,
    SheetRow,
    isi_of,
)

__all__ = [
    "SHORTCUTS",
    "Alignment",
    "CellContent",
    "CellEdit",
    "CellKind",
    "CellState",
    "ColumnWidth",
    "CommitResult",
    "EntryCell",
    "EntrySheet",
    "GridPanel",
    "Handlers",
    "NewCell",
    "SheetColumn",
    "SheetRow",
    "isi_of",
]
