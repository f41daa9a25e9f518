"""The fonts of the table, and the room that the content of a cell takes."""

from functools import lru_cache
from typing import Final

from PySide6.QtGui import QFont, QFontMetrics

from lkjip_desktop.app.sheet.lembar import CellContent, CellKind, CellState, EntryCell, Tingkat
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.ui.grid.sheet import CellDraft, DraftReason
from lkjip_desktop.ui.grid.words import EMPTY
from lkjip_desktop.ui.kit import theme, tokens
from lkjip_desktop.ui.kit.label import elided_lines
from lkjip_desktop.ui.kit.mark import Mark

INDENT: Final = 16
CHECK: Final = 16
MARK_ROOM: Final = tokens.MARK_CELL + 6
CHEVRON_ROOM: Final = 18
_LOCK_ROOM: Final = 13
_CODE_ROOM: Final = 46


@dataclass(frozen=True, slots=True)
class Ink:
    """Fonts and their measures for one height of row."""

    tinggi: int
    pad: int
    body: QFont
    bold: QFont
    text: QFont
    head: QFont
    note: QFont
    italic: QFont
    body_metrics: QFontMetrics
    bold_metrics: QFontMetrics
    head_metrics: QFontMetrics
    note_metrics: QFontMetrics

    @property
    def line(self) -> int:
        """From one line of a text to the next."""
        return self.body_metrics.lineSpacing()

    @property
    def header_height(self) -> int:
        return self.tinggi + (2 if self.tinggi >= tokens.ROW_TABLE else 4)


@lru_cache(maxsize=8)
def ink(tinggi: int) -> Ink:
    """The fonts of a table whose rows are ``tinggi`` px high; dense rows have smaller ones."""
    dense = tinggi < tokens.ROW_TABLE
    size = tokens.TYPE_DENSE if dense else tokens.TYPE_BODY
    body, bold = theme.font(size, 400, figures=True), theme.font(size, 600, figures=True)
    head, note = theme.font(size, 600), theme.font(tokens.TYPE_NOTE)
    italic = theme.font(size, 500)
    italic.setItalic(True)
    return Ink(
        tinggi,
        tokens.PAD_DENSE if dense else tokens.PAD_CELL,
        body,
        bold,
        theme.font(size),
        head,
        note,
        italic,
        QFontMetrics(body),
        QFontMetrics(bold),
        QFontMetrics(head),
        QFontMetrics(note),
    )


def mark_of(tingkat: Tingkat | None, draf: CellDraft | None) -> Mark | None:
    """The level mark at the left edge of a cell; that of a draft comes first."""
    if draf:
        return Mark.GALAT if draf.sebab is DraftReason.DITOLAK else Mark.PERINGATAN
    return Mark(tingkat) if tingkat else None


def natural_width(fonts: Ink, sel: EntryCell, teks: str, draf: CellDraft | None) -> int:
    """How wide a column must be to show this cell whole, px."""
    room = 2 * fonts.pad + (MARK_ROOM if draf or sel.tingkat or sel.rujukan else 0)
    if sel.jenis is CellKind.CENTANG and not draf:
        return room + CHECK
    if sel.keadaan is CellState.ENTRI and sel.isi is CellContent.KOSONG and not draf:
        return room + (fonts.note_metrics.horizontalAdvance(EMPTY) if teks else 0)
    room += text_inset(fonts, sel)
    room += _LOCK_ROOM if sel.keadaan is CellState.TERKUNCI else 0
    room += CHEVRON_ROOM if sel.jenis is CellKind.PILIHAN else 0
    bold = sel.tebal or sel.keadaan is CellState.TOTAL
    metrics = fonts.bold_metrics if bold else fonts.body_metrics
    return room + metrics.horizontalAdvance(teks)


def text_lines(fonts: Ink, teks: str, room: int, most: int) -> tuple[str, ...]:
    """A text on so many lines of this width (px) at most, the last one elided."""
    return elided_lines(teks.replace("\n", " "), fonts.text, max(room, 20), most)


def text_room(fonts: Ink, sel: EntryCell, draf: CellDraft | None, width: int) -> int:
    """What a cell of this width leaves for its text, px."""
    room = width - 2 * fonts.pad - text_inset(fonts, sel)
    if mark_of(sel.tingkat, draf):
        room -= MARK_ROOM + 4 - fonts.pad
    elif sel.rujukan:
        room -= MARK_ROOM - fonts.pad
    if draf:
        return room
    room -= _LOCK_ROOM + 1 if sel.keadaan is CellState.TERKUNCI else 0
    entry = sel.keadaan is CellState.ENTRI
    return room - (CHEVRON_ROOM if entry and sel.jenis is CellKind.PILIHAN else 0)


def text_inset(fonts: Ink, sel: EntryCell) -> int:
    """How far to the right the text of a cell begins because of its level and its code, px."""
    code = fonts.head_metrics.horizontalAdvance(sel.kode) + 10 if sel.kode else 0
    return sel.lekuk * INDENT + (max(_CODE_ROOM, code) if code else 0)
