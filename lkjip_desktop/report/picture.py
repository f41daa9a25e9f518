"""Pictures: JPEG and simple PNG data go into the PDF as they are, without being packed again."""

from functools import cached_property
from io import BytesIO
from typing import Final

from reportlab.lib.utils import ImageReader

from lkjip_desktop.report import style, text
from lkjip_desktop.report.flow import Block, Bundle
from lkjip_desktop.report.ink import Pen
from lkjip_desktop.report.number import Mark
from lkjip_desktop.report.paragraph import Paragraph
from lkjip_desktop.report.style import TextStyle
from lkjip_desktop.report.table import caption_text
from lkjip_desktop.report.text import Content

_UNREADABLE: Final = (
    "Gambar ini tidak dapat dibaca. Ganti berkasnya dengan JPEG atau PNG yang utuh."
)
_DPI: Final = 110  # small pictures are not blown up beyond this resolution
_BOX_HEIGHT: Final = 60


class Image:
    """The data of one picture; unreadable data is known by its missing size."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    @cached_property
    def reader(self) -> ImageReader | None:
        try:
            reader = ImageReader(BytesIO(self.data))
            reader.getSize()
        except Exception:  # noqa: BLE001 - Pillow raises whatever the damage suggests to it
            return None
        return reader

    @cached_property
    def size(self) -> tuple[int, int] | None:
        """Width and height in pixels; None if the data is no picture."""
        size: tuple[int, int] | None = self.reader.getSize() if self.reader else None
        return size if size and min(size) > 0 else None

    def draw(self, pen: Pen, x: float, y: float, width: float, height: float) -> None:
        """Fill the box whose lower left corner is (x, y)."""
        pen.picture(self.reader, x, y, width, height)


class Picture(Block):
    """A picture scaled to the text width, or to a height if that is reached first."""

    after: float = 6

    def __init__(self, image: Image, max_height: float = 320) -> None:
        self.image, self.max_height = image, max_height

    def _box(self, width: float) -> tuple[float, float]:
        size = self.image.size
        if size is None:
            return width, _BOX_HEIGHT
        scale = min(width / size[0], self.max_height / size[1], 72 / _DPI)
        return size[0] * scale, size[1] * scale

    def height(self, width: float) -> float:
        return self._box(width)[1]

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        wide, high = self._box(width)
        if self.image.size is None:
            _draw_unreadable(pen, x, top, width)
        else:
            self.image.draw(pen, x, top - high, wide, high)


def _draw_unreadable(pen: Pen, x: float, top: float, width: float) -> None:
    look = TextStyle(9, 12, style.ITALIC, style.GREY)
    pen.dash(2, 2)
    pen.box(x, top - _BOX_HEIGHT, width, _BOX_HEIGHT, stroke=style.GREY)
    pen.dash()
    pen.lines(text.wrap(_UNREADABLE, look, width - 24), look, x + 12, top - 18, width - 24)


def figure(drawing: Block, caption: Mark, note: Content = "") -> Block:
    """A chart or picture with 'Gambar 3.2  Title' below it, kept together."""
    drawing.keep = True
    parts: list[Block] = [drawing]
    if note:
        parts.append(Paragraph(note, style.NOTE.but(before=0, after=4, keep=True)))
    parts.append(
        Paragraph(caption_text(caption), style.CAPTION.but(before=4, after=12), mark=caption)
    )
    return Bundle(parts, bound=True)
