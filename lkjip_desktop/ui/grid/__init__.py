"""The entry table used by every editor: Excel's habits over a small frozen description of cells."""

from lkjip_desktop.ui.grid.panel import GridPanel
from lkjip_desktop.ui.grid.sheet import CellEdit, CommitResult, Handlers

__all__ = ["CellEdit", "CommitResult", "GridPanel", "Handlers"]
