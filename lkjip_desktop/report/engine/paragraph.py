"""Running text as blocks: paragraphs, list items and their parts across pages."""

from collections.abc import Sequence

from lkjip_desktop.report.engine import style, text, typeset
from lkjip_desktop.report.engine.flow import EPSILON, Block
from lkjip_desktop.report.engine.ink import Pen
from lkjip_desktop.report.engine.number import Mark
from lkjip_desktop.report.engine.style import TextStyle
from lkjip_desktop.report.engine.text import Content
from lkjip_desktop.report.engine.typeset import Line

_WIDOW = 2  # lines that must stand on either side of a page break


class Paragraph(Block):
    """Text in one style; ``marker`` (a bullet, a number) stands in the indent of its first line."""

    def __init__(
        self,
        content: Content,
        look: TextStyle = style.BODY,
        *,
        marker: Content = "",
        mark: Mark | None = None,
        marker_at: float = 0,
    ) -> None:
        self.content = content
        self.look = look
        self.marker = marker
        self.marker_at = marker_at
        self.mark = mark
        self.before, self.after, self.keep = look.before, look.after, look.keep
        self._volatile = text.is_volatile(content)
        self._memo: tuple[float, list[Line], bool] | None = None

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
        lines, flush = self.lines(width)
        whole = _Lines(lines, flush, self.look, self.marker, self.marker_at)
        whole.mark, whole.closes = self.mark, self.closes
        return whole.split(width, room, page)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        # What was measured is drawn: a page number that moved since must not move the lines.
        lines, flush = self._memo[1:] if self._memo else self.lines(width)
        _draw(self, pen, lines, flush, x, top, width)


class _Lines(Block):
    """Some lines of a paragraph that a page break went through."""

    def __init__(
        self,
        lines: Sequence[Line],
        flush: bool,
        look: TextStyle,
        marker: Content,
        marker_at: float = 0,
    ) -> None:
        self.broken, self.flush, self.look, self.marker = lines, flush, look, marker
        self.marker_at = marker_at
        self.before, self.after = look.before, look.after

    def height(self, width: float) -> float:  # noqa: ARG002
        return len(self.broken) * self.look.leading

    def lead(self, width: float, page: float) -> float:  # noqa: ARG002
        count = len(self.broken)
        return (count if count < 2 * _WIDOW else _WIDOW) * self.look.leading

    def split(
        self,
        width: float,  # noqa: ARG002
        room: float,
        page: float,
    ) -> tuple[Block, Block] | None:
        count = len(self.broken)
        first = min(int((room + EPSILON) / self.look.leading), count - _WIDOW)
        # Three lines do not divide well, unless a page cannot hold even these.
        if first < _WIDOW and (count * self.look.leading <= page or first < 1):
            return None
        head = _Lines(self.broken[:first], self.flush, self.look, self.marker, self.marker_at)
        head.mark = self.mark
        tail = _Lines(self.broken[first:], self.flush, self.look, "")
        tail.closes = self.closes
        return head, tail

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        _draw(self, pen, self.broken, self.flush, x, top, width)


def _draw(
    block: "Paragraph | _Lines",
    pen: Pen,
    lines: Sequence[Line],
    flush: bool,
    x: float,
    top: float,
    width: float,
) -> None:
    look = block.look
    if block.marker:
        pen.say(x + block.marker_at, top - look.baseline, block.marker, look)
    pen.lines(lines, look, x + look.indent, top, width - look.indent, justify=flush)


def fills(lines: Sequence[Line], room: float) -> bool:
    """Whether the lines can be set flush on both sides without a hole in any of them."""
    return all(
        line.last or (line.gaps > 0 and line.stretch(room) <= typeset.MAX_STRETCH) for line in lines
    )


class Heading(Paragraph):
    """A heading whose number comes from the numbering."""

    def __init__(self, mark: Mark, look: TextStyle | None = None) -> None:
        dot = "." if mark.kind in ("section", "subsection") else ""
        gap = "\u00a0\u00a0"
        number = text.Live(lambda: f"{mark.number}{dot}{gap}" if mark.number else "")
        super().__init__(
            (number, mark.title),
            look or _LOOKS.get(mark.kind, style.SMALL_HEADING),
            mark=mark,
        )


_LOOKS = {
    "section": style.HEADING,
    "subsection": style.SUBHEADING,
    "item": style.ITEM_HEADING,
}
