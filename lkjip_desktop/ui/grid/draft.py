"""A text that was typed into a cell and is not (yet) stored."""

from enum import IntEnum

from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.ui.grid.sheet import CellEdit


class DraftReason(IntEnum):
    """Why a text is kept as a draft instead of being stored."""

    DITOLAK = 0
    RAGU = 1
    BELUM_TERSIMPAN = 2


@dataclass(frozen=True, slots=True)
class CellDraft:
    """The text as typed and the reason; ``perubahan`` is what to try again."""

    teks: str
    alasan: str
    sebab: DraftReason = DraftReason.DITOLAK
    perubahan: CellEdit | None = None
