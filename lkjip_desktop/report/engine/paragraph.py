"""Running text as blocks: paragraphs, list items and their parts across pages."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Final

from lkjip_desktop.report.engine import style, text, typeset
from lkjip_desktop.report.engine.flow import EPSILON, Block
from lkjip_desktop.report.engine.ink import Pen
from lkjip_desktop.report.engine.number import Kind, Numbered
from lkjip_desktop.report.engine.style import TextStyle
from lkjip_desktop.report.engine.text import Content
from lkjip_desktop.report.engine.typeset import Line

DEPTHS: Final[dict[Kind, int]] = {
    "front": 1, "chapter": 1, "appendix": 1, "section": 2, "subsection": 3, "item": 4,
}  # fmt: skip
"""How deep a heading stands, 1 being a chapter's."""
LEAST: Final = 5
"""The depth of headings that have no number."""
_WIDOW = 2  # lines that must stand on either side of a page break


ITEM_STRETCH = 0.3
"""Of the white space that other gaps are given on a page that is not full."""


class Paragraph(Block):
    """Text in one style; ``marker`` (a bullet, a number) stands in the indent of its first line."""

    def __init__(
        self,
        content: Content,
        look: TextStyle = style.BODY,
        *,
        marker: Content = "",
        mark: Numbered | None = None,
        marker_at: float = 0,
        depth: int = 0,
    ) -> None:
        """``depth`` makes it a heading to those who hear it: 1 that of a chapter."""
        self.content = content
        self.look = look
        self.marker = marker
        self.marker_at = marker_at
        self.mark = mark
        self.depth = depth
        self.before, self.after, self.keep = look.before, look.after, look.keep
        self.stretch = ITEM_STRETCH if self.listed else 1
        self._volatile = text.is_volatile(content)
        self._memo: tuple[float, list[Line], bool] | None = None

    @property
    def listed(self) -> bool:
        """Whether it is an item of a list, or goes on with one."""
        return bool(self.marker) or self.marker_at > 0

    def lines(self, width: float) -> tuple[list[Line], bool]:
        """The lines in that width and whether they are set flush right as well."""
        room = width - self.look.indent
        if self._volatile or self._memo is None or self._memo[0] != room:
            lines = typeset.wrap(self.content, self.look, room)
            self._memo = (room, lines, self.look.align == "justify" and fills(lines, room))
        return self._memo[1], self._memo[2]

    def height(self, width: float) -> float:
        return len(self.lines(width)[0]) * self.look.leading

    def lead(self, width: float, page: float) -> float:  # noqa: ARG002
        count = len(self.lines(width)[0])
        return (count if count < 2 * _WIDOW else _WIDOW) * self.look.leading

    def split(self, width: float, room: float, page: float) -> tuple[Block, Block] | None:
        lines, _ = self.lines(width)
        whole = _Lines(self, 0, len(lines), self.marker)
        whole.mark, whole.closes = self.mark, self.closes
        return whole.split(width, room, page)

    def drawn(self, width: float) -> tuple[list[Line], bool]:
        """The lines that were measured, with page numbers as they are known since.

        One that would now take a line more or less stays as it was: what stands below is placed.
        """
        if self._memo is None:
            return self.lines(width)
        room, lines, flush = self._memo
        fresh = typeset.wrap(self.content, self.look, room) if self._volatile else lines
        return (fresh if len(fresh) == len(lines) else lines), flush

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        lines, flush = self.drawn(width)
        _draw(pen, self, lines, flush, (x, top, width), self.marker)

    def show(self, pen: Pen, x: float, top: float, width: float) -> None:
        with _tag(pen, self):
            self.draw(pen, x, top, width)


class _Lines(Block):
    """Some lines of a paragraph that a page break went through."""

    def __init__(self, source: Paragraph, start: int, stop: int, marker: Content) -> None:
        self.source, self.start, self.stop, self.marker = source, start, stop, marker
        self.look = source.look
        self.before, self.after = self.look.before, self.look.after

    def height(self, width: float) -> float:  # noqa: ARG002
        return (self.stop - self.start) * self.look.leading

    def lead(self, width: float, page: float) -> float:  # noqa: ARG002
        count = self.stop - self.start
        return (count if count < 2 * _WIDOW else _WIDOW) * self.look.leading

    def split(
        self,
        width: float,  # noqa: ARG002
        room: float,
        page: float,
    ) -> tuple[Block, Block] | None:
        count = self.stop - self.start
        first = min(int((room + EPSILON) / self.look.leading), count - _WIDOW)
        # Three lines do not divide well, unless a page cannot hold even these.
        if first < _WIDOW and (count * self.look.leading <= page or first < 1):
            return None
        middle = self.start + first
        head = _Lines(self.source, self.start, middle, self.marker)
        head.mark = self.mark
        tail = _Lines(self.source, middle, self.stop, "")
        tail.closes = self.closes
        return head, tail

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        lines, flush = self.source.drawn(width)
        shown = lines[self.start : self.stop]
        _draw(pen, self.source, shown, flush, (x, top, width), self.marker)

    def show(self, pen: Pen, x: float, top: float, width: float) -> None:
        with _tag(pen, self.source):
            self.draw(pen, x, top, width)


def _tag(pen: Pen, source: Paragraph) -> AbstractContextManager[object]:
    """What a paragraph is to those who hear it: a heading, an item, a caption or text."""
    if source.depth:
        return pen.heading(source, source.depth)
    if source.listed:
        return pen.item(source, source.marker_at, begins=bool(source.marker))
    caption = source.mark and source.mark.kind in ("table", "figure")
    return pen.tag("Caption" if caption else "P", source)


def _draw(
    pen: Pen,
    source: Paragraph,
    lines: Sequence[Line],
    flush: bool,
    box: tuple[float, float, float],
    marker: Content,
) -> None:
    (x, top, width), look = box, source.look
    if marker:
        with pen.tag("Lbl"):
            pen.say(x + source.marker_at, top - look.baseline, marker, look)
    with pen.tag("LBody", source) if source.listed else pen.inside(None):
        pen.lines(lines, look, x + look.indent, top, width - look.indent, justify=flush)


def fills(lines: Sequence[Line], room: float) -> bool:
    """Whether the lines can be set flush on both sides without a hole in any of them."""
    return all(
        line.last or (line.gaps > 0 and line.stretch(room) <= typeset.MAX_STRETCH) for line in lines
    )


class Heading(Paragraph):
    """A heading whose number comes from the numbering."""

    def __init__(self, mark: Numbered, look: TextStyle | None = None) -> None:
        dot = "." if mark.kind in ("section", "subsection") else ""
        gap = "\u00a0\u00a0"
        number = text.Live(lambda: f"{mark.number}{dot}{gap}" if mark.number else "")
        super().__init__(
            (number, mark.title),
            look or _LOOKS.get(mark.kind, style.SMALL_HEADING),
            mark=mark,
            depth=DEPTHS.get(mark.kind, LEAST),
        )


_LOOKS = {
    "section": style.HEADING,
    "subsection": style.SUBHEADING,
    "item": style.ITEM_HEADING,
}
