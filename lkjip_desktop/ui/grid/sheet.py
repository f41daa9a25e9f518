"""What passes between an entry table and its host, besides the sheet itself."""

from collections.abc import Callable, Hashable, Mapping, MutableMapping, Sequence
from dataclasses import field
from enum import IntEnum

from lkjip_desktop.app.sheet.lembar import Alamat
from lkjip_desktop.domain.number.figure import Reading
from lkjip_desktop.domain.record import dataclass


@dataclass(frozen=True, slots=True)
class NewCell:
    """The address of a cell of a row that does not exist yet; the commit makes ``urutan`` rows.

    The first new row has the number 0 and comes after the last row that can be typed in.
    """

    urutan: int
    kolom: Hashable


@dataclass(frozen=True, slots=True)
class CellEdit:
    """One cell of a commit: as typed, and as read by the kind of the cell.

    ``isi`` is a Bacaan for ANGKA, a bool for CENTANG, the label for PILIHAN, else the text; a text
    that starts with "=" is a rujukan and stays a text in a cell of figures too.
    """

    alamat: Alamat
    teks: str
    isi: Reading | str | bool


class DraftReason(IntEnum):
    """Why a text is kept as a draft instead of being stored."""

    DITOLAK = 0
    RAGU = 1
    BELUM_TERSIMPAN = 2


@dataclass(frozen=True, slots=True)
class CellDraft:
    """What was typed and is not (yet) stored, and why; ``perubahan`` is what to try again."""

    teks: str
    alasan: str
    sebab: DraftReason = DraftReason.DITOLAK
    perubahan: CellEdit | None = None


@dataclass(frozen=True, slots=True)
class CommitResult:
    """What became of a commit: the cells that were refused, each with one sentence."""

    tolak: Mapping[Alamat, str] = field(default_factory=dict)
    baru: Sequence[Mapping[Hashable, Alamat]] = ()
    """Of each row that was made its cells by the key of their column: it may stand anywhere."""

    def settled(self, alamat: Alamat) -> Alamat:
        """The address that a cell of a new row got when the row was made."""
        if isinstance(alamat, NewCell) and alamat.urutan < len(self.baru):
            return self.baru[alamat.urutan].get(alamat.kolom, alamat)
        return alamat


@dataclass(frozen=True, slots=True)
class Handlers:
    """What a table asks of its host. Keys and menu offer only what is given here.

    ``commit`` is called once for one cell, a pasted block, Delete over a range or Ctrl+D: one call
    is one undo step. If it raises NotSaved the texts stay in their cells as "belum tersimpan"
    and are tried again; with any other Refusal they stay as refused.
    """

    commit: Callable[[Sequence[CellEdit]], CommitResult]
    insert_rows: Callable[[Hashable, int, bool], object] | None = None
    """Key of a row, how many, and whether below it."""
    remove_rows: Callable[[tuple[Hashable, ...]], object] | None = None
    move_rows: Callable[[tuple[Hashable, ...], int], object] | None = None
    """Keys of neighbouring rows and -1 or +1."""
    activate: Callable[[Alamat], object] | None = None
    """A TINDAKAN cell was chosen."""
    fold: Callable[[Hashable, bool], object] | None = None
    """Key of a band and whether it is to be folded."""
    refer: Callable[[Alamat], object] | None = None
    """'=' was typed into an empty-handed cell: let the user pick what it refers to."""
    typed_rows: bool = True
    """Whether what is typed below the last row makes one by its commit; else ``activate`` does."""
    assist: Callable[[Alamat], object] | None = None
    """Ctrl+Enter in a cell with a ``tindakan``."""
    say: Callable[[str], object] | None = None
    """Told in a sentence what undo did to the texts that stood unread in cells."""
    unread: Callable[[], object] | None = None
    """Texts came or went that are not stored: what is computed from their cells waits."""
    history: Callable[[Alamat], object] | None = None
    """Show who changed a cell, and when."""
    note: Callable[[Alamat, str], object] | None = None
    """Write a note on a cell (None: on what the whole table is of), which shows these words."""
    widths: MutableMapping[str, int] | None = None
    """Where widths that were set by hand are kept, by the key of the column."""
