"""Whether something that was entered stands on the screen and not yet in the file."""

from PySide6.QtWidgets import QWidget

from lkjip_desktop.ui.grid.draft import DraftReason
from lkjip_desktop.ui.grid.model import GridModel
from lkjip_desktop.ui.kit.form.undo import FieldUndo
from lkjip_desktop.ui.kit.running import Running


def is_pending(root: QWidget) -> bool:
    """Whether a figure waits to be stored, a text is being typed, or a field differs from it."""
    drafts = (draft for table in root.findChildren(GridModel) for draft in table.drafts.values())
    return (
        any(draft.sebab is DraftReason.BELUM_TERSIMPAN for draft in drafts)
        or any(text.is_typing for text in root.findChildren(Running))
        or any(field.differs() for field in root.findChildren(FieldUndo))
    )
