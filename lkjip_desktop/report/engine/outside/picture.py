"""Pictures and charts with their captions."""

from typing import Final

from lkjip_desktop.report.engine import style, typeset
from lkjip_desktop.report.engine.flow import Block, Bundle
from lkjip_desktop.report.engine.ink import Pen
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.engine.outside.image import Image
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.style import TextStyle
from lkjip_desktop.report.engine.table.table import caption_text
from lkjip_desktop.report.engine.text import Content

UNREADABLE: Final = "Gambar ini tidak dapat dibaca. Ganti berkasnya dengan JPEG atau PNG yang utuh."
_DPI: Final = 110  # small pictures are not blown up beyond this resolution


class Drawing(Block):
    """What is looked at: a picture or a chart."""

    title: str = ""
    """What is said of it to those who do not see it; its caption, where it has one."""


class Picture(Drawing):
    """A picture scaled to the text width, or to a height if that is reached first."""

    before: float = 6
    after: float = 6

    def __init__(self, image: Image, max_height: float = 320) -> None:
        self.image, self.max_height = image, max_height

    def box(self, width: float) -> tuple[float, float] | None:
        size = self.image.size
        if size is None:
            return None
        scale = min(width / size[0], self.max_height / size[1], 72 / _DPI)
        return size[0] * scale, size[1] * scale

    def height(self, width: float) -> float:
        box = self.box(width)
        return box[1] if box else unreadable_height(UNREADABLE, width)

    def show(self, pen: Pen, x: float, top: float, width: float) -> None:
        box = self.box(width)
        if box is None:
            super().show(pen, x, top, width)
            return
        with pen.figure(self.title or "Gambar", (x, top - box[1], x + box[0], top)):
            self.draw(pen, x, top, width)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        box = self.box(width)
        if box:
            self.image.draw(pen, x, top - box[1], *box)
        else:
            draw_unreadable(pen, UNREADABLE, x, top, width)


APOLOGY: Final = TextStyle(9, 12, style.ITALIC, style.GREY)
_PADDING: Final = 14.0


def unreadable_height(words: str, width: float) -> float:
    """The height of the box that stands where something cannot be shown."""
    return len(typeset.wrap(words, APOLOGY, width - 2 * _PADDING)) * 12 + 2 * _PADDING


def draw_unreadable(pen: Pen, words: str, x: float, top: float, width: float) -> None:
    """A dashed box that says what is missing and what to do."""
    height = unreadable_height(words, width)
    pen.dash(2, 2)
    pen.box(x, top - height, width, height, stroke=style.GREY)
    pen.dash()
    lines = typeset.wrap(words, APOLOGY, width - 2 * _PADDING)
    pen.lines(lines, APOLOGY, x + _PADDING, top - _PADDING, width)


class Unreadable(Block):
    """Says in the place of what cannot be shown why, and what to do."""

    def __init__(self, words: str) -> None:
        self.words = words

    def height(self, width: float) -> float:
        return unreadable_height(self.words, width)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        draw_unreadable(pen, self.words, x, top, width)


def figure(drawing: Drawing, caption: Numbered, note: Content = "") -> Block:
    """A chart or picture with 'Gambar 3.2  Title' below it, kept together."""
    drawing.keep = drawing.closes = True
    drawing.title = caption.title
    parts: list[Block] = [drawing]
    if note:
        parts.append(Paragraph(note, style.NOTE.but(before=0, after=4, keep=True)))
    below = style.CAPTION.but(before=4, after=12)
    parts.append(Paragraph(caption_text(caption), below, mark=caption))
    return Bundle(parts, bound=True)
