"""What stands around the text: running head, foot, page numbers and the mark of a draft."""

import datetime as dt
from dataclasses import field
from typing import Final

from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.engine import outline, style, typeset
from lkjip_desktop.report.engine.flow import Block, PageKind
from lkjip_desktop.report.engine.ink import Pen
from lkjip_desktop.report.engine.number import roman
from lkjip_desktop.report.engine.pdf import structure
from lkjip_desktop.report.engine.pdf.canvas import Stamp
from lkjip_desktop.report.engine.style import Frame, Paper, TextStyle

DRAFT: Final = "DRAF – belum dikunci"
_HEAD: Final = TextStyle(8, 10, colour=style.GREY)
_HEAD_DRAFT: Final = TextStyle(8, 10, style.BOLD, style.ACCENT)
_NUMBER: Final = TextStyle(9.5, 12, style.BOLD, style.ACCENT)


@dataclass(frozen=True, slots=True)
class Meta:
    """What the whole document shares. ``date`` is the report's own, never the clock's.

    ``title`` names the PDF, ``satker`` stands in the foot, ``short`` ("LKjIP" and the year) in the
    head; a ``draft`` says so across every page, and in its head in the words of ``draft_words``.
    """

    title: str
    satker: str
    short: str
    author: str = ""
    subject: str = ""
    date: dt.date | None = None
    draft: bool = False
    draft_words: str = DRAFT
    paper: Paper = style.A4
    duplex: bool = False


@dataclass(slots=True)
class Placed:
    """A block at its place on a sheet; ``scale`` below 1 shrinks what no page can hold."""

    block: Block
    x: float
    top: float
    width: float
    scale: float = 1


@dataclass(slots=True)
class Sheet:
    """One page of the file, laid out; ``number`` counts within its kind."""

    frame: Frame
    kind: PageKind
    number: int
    head: str = ""
    opener: bool = False
    mirrored: bool = False
    prefix: str = ""
    placed: list[Placed] = field(default_factory=list)

    @property
    def label(self) -> str:
        """The page number as it is printed; bare pages have none."""
        if self.kind == "bare":
            return ""
        return roman(self.number).lower() if self.kind == "front" else str(self.number)

    @property
    def free(self) -> float:
        """Points from what reaches lowest down to the foot of the frame."""
        tops = (item.top - item.block.reach(item.width) * item.scale for item in self.placed)
        return min(tops, default=self.frame.top) - self.frame.bottom

    @property
    def share(self) -> float:
        """How much of the frame lies above its lowest point, from 0 to 1."""
        return 1 - self.free / self.frame.text_height


def draw(pen: Pen, sheet: Sheet, meta: Meta) -> None:
    """Everything that stands on the page, in the order in which it is read."""
    furnished = sheet.kind != "bare" and bool(sheet.placed)
    if meta.draft and sheet.placed:
        with pen.furniture(structure.WATERMARK):
            _watermark(pen, sheet.frame)
    if furnished:
        with pen.furniture(structure.HEAD):
            _draw_head(pen, sheet, meta)
    with pen.document():
        _draw_blocks(pen, sheet)
    if furnished:
        with pen.furniture(structure.FOOT):
            _draw_foot(pen, sheet, meta)


def _draw_blocks(pen: Pen, sheet: Sheet) -> None:
    for placed in sheet.placed:
        if placed.scale < 1:
            _draw_scaled(pen, placed)
        else:
            placed.block.show(pen, placed.x, placed.top, placed.width)


def _draw_scaled(pen: Pen, placed: Placed) -> None:
    scale = placed.scale
    pen.transform((scale, 0, 0, scale, placed.x, placed.top))
    placed.block.show(pen, 0, 0, placed.width)
    pen.restore()


def _watermark(pen: Pen, frame: Frame) -> None:
    size = 210.0 * min(frame.width, frame.height) / 595.3
    cos, sin = 0.61566, 0.78801  # of 52 degrees
    if frame.width > frame.height:
        cos, sin = sin, cos
    left, low = -typeset.width("DRAF", style.BOLD, size) / 2, -style.CAP_HEIGHT * size / 2
    pen.transform((cos, sin, -sin, cos, frame.width / 2, frame.height / 2))
    scale = size / outline.units(style.BOLD)
    pen.transform((scale, 0, 0, scale, left, low))
    pen.embed(_draft_mark())
    pen.restore()
    pen.restore()


def _draft_mark() -> Stamp:
    """As outlines: as text it would be copied and found among the words that it lies under."""
    path = outline.path("DRAF", style.BOLD)
    size = outline.units(style.BOLD)
    box = (0, -size, typeset.width("DRAF", style.BOLD, size), size)
    return Stamp("draf", f"{style.WATERMARK} rg {path} f", box)


def _sides(sheet: Sheet) -> tuple[tuple[float, style.Align], tuple[float, style.Align]]:
    """The edge at the binding and the outer one, each with how text is set against it."""
    left: tuple[float, style.Align] = (sheet.frame.left, "left")
    right: tuple[float, style.Align] = (sheet.frame.right, "right")
    return (right, left) if sheet.mirrored else (left, right)


def _draw_head(pen: Pen, sheet: Sheet, meta: Meta) -> None:
    frame = sheet.frame
    inner, outer = _sides(sheet)
    if not sheet.opener:
        room = frame.text_width * (0.36 if meta.draft else 0.72)
        _say(pen, inner, frame.head, sheet.head, _HEAD, room)
    if meta.draft:
        middle = (frame.left + frame.right) / 2
        _say(pen, (middle, "centre"), frame.head, meta.draft_words, _HEAD_DRAFT, frame.text_width)
    if not sheet.opener:
        _say(pen, outer, frame.head, meta.short, _HEAD, frame.text_width * 0.25)
    if not sheet.opener or meta.draft:
        y = frame.head - 5
        pen.rule(frame.left, y, frame.right, y, 0.5, style.HAIRLINE)


def _draw_foot(pen: Pen, sheet: Sheet, meta: Meta) -> None:
    frame = sheet.frame
    inner, outer = _sides(sheet)
    _say(pen, inner, frame.foot, meta.satker, _HEAD, frame.text_width * 0.8)
    _say(pen, outer, frame.foot, sheet.label, _NUMBER, frame.text_width * 0.15)


def _say(
    pen: Pen, edge: tuple[float, style.Align], y: float, words: str, look: TextStyle, room: float
) -> None:
    if words:
        pen.say(edge[0], y, typeset.shorten(words, look, room, 1)[0], look, edge[1])
