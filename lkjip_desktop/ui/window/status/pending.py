"""What was entered, stands on the screen, and is not in the file yet."""

from PySide6.QtWidgets import QWidget

from lkjip_desktop.app.overview.waiting import is_there, unread_figures
from lkjip_desktop.ui.grid.model import GridModel
from lkjip_desktop.ui.grid.sheet import DraftReason
from lkjip_desktop.ui.kit.form.undo import FieldUndo
from lkjip_desktop.ui.kit.running import Running
from lkjip_desktop.ui.window.report_host import ReportHost


def is_pending(root: QWidget) -> bool:
    """Whether a figure waits to be stored, a text is being typed, or a field differs from it."""
    drafts = (draft for table in root.findChildren(GridModel) for draft in table.drafts.values())
    return (
        any(draft.sebab is DraftReason.BELUM_TERSIMPAN for draft in drafts)
        or any(text.is_typing for text in root.findChildren(Running))
        or any(field.differs() for field in root.findChildren(FieldUndo))
    )


def unread_cells(host: ReportHost) -> tuple[object, ...]:
    """The cells of rows that are there in which something stands that could not be stored."""
    laporan, tables = host.session.laporan, host.form.root.findChildren(GridModel)
    typed = (cell for table in tables for cell in table.drafts)
    return tuple(cell for cell in typed if is_there(laporan, cell))


def show_waiting(host: ReportHost) -> None:
    """Say how many wait; whatever is computed from one of them waits, too."""
    if not is_pending(host.form.root):
        host.status.show_kept()
    cells = host.unread_cells
    host.status.show_waiting(len(cells))
    unread = unread_figures(cells)
    if unread != host.session.unread:
        host.session.unread = unread
        host.refresh(None)
