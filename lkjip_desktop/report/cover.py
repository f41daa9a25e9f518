"""The cover: whose report it is, and the year as wide as the text."""

from collections.abc import Sequence
from struct import unpack
from typing import Final

from lkjip_desktop.report.engine import style, text, typeset
from lkjip_desktop.report.engine.flow import Block, NewPage
from lkjip_desktop.report.engine.ink import Pen
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.engine.outside.image import LOGO as LOGO_WORDS
from lkjip_desktop.report.engine.outside.image import Image
from lkjip_desktop.report.engine.style import TextStyle
from lkjip_desktop.report.engine.typeset import Line

OFFICE: Final = TextStyle(11, 15.9)
KICKER: Final = TextStyle(12.5, 16, style.BOLD, style.ACCENT, tracking=1)
TITLE: Final = TextStyle(37, 42, style.BOLD)
SATKER: Final = TextStyle(17, 21, style.BOLD)
ADDRESS: Final = TextStyle(9.2, 13.6, colour=style.GREY)
LOGO: Final = 56.0
TITLE_TOP: Final = 205.0
FOOT: Final = 107.0  # from the rule to the lower end of the text
MOST_LINES: Final = 5
_MOST_OFFICE: Final = 8


def cover(  # noqa: PLR0913 - each is a line of the cover
    title: str,
    year: str,
    satker: str,
    *,
    kicker: str = "LKjIP",
    office: Sequence[str] = (),
    address: Sequence[str] = (),
    logo: Image | None = None,
    foot: Sequence[str] = (),
) -> list[Block]:
    """The sampul on a page without furniture; line breaks in the texts are kept."""
    page = Cover(title, year, satker, kicker, office, address, logo)
    page.foot = foot
    return [NewPage("bare", prefix="Sampul", odd=True), page]


class Cover(Block):
    """Fills its page from margin to margin."""

    role = "Div"

    def __init__(
        self,
        title: str,
        year: str,
        satker: str,
        kicker: str,
        office: Sequence[str],
        address: Sequence[str],
        logo: Image | None,
    ) -> None:
        self.title, self.year, self.satker, self.kicker = title, year, satker, kicker
        self.office, self.address = office, address
        self.foot: Sequence[str] = ()
        """What stands below the address, never cut."""
        self.logo = logo if logo and logo.size else None
        self.mark = Numbered("front", "Sampul", listed=False)

    def height(self, width: float) -> float:  # noqa: ARG002
        return 1  # it measures itself against the sheet, and nothing follows it there

    def below(self, width: float) -> list[Line]:
        """The lines below the name of the office: its address, and the foot."""
        address = [line for words in self.address for line in typeset.wrap(words, ADDRESS, width)]
        foot = [line for words in self.foot for line in typeset.wrap(words, ADDRESS, width)]
        return [*address[:MOST_LINES], *foot]

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        self._draw_office(pen, x, top, width)
        y = self._draw_title(pen, x, top - TITLE_TOP, width)
        rule = self._draw_satker(pen, x, style.BOTTOM, width)
        self._draw_year(pen, x, y, width, y - rule)

    def _draw_office(self, pen: Pen, x: float, top: float, width: float) -> None:
        left = 0.0
        if self.logo and self.logo.size:
            wide, high = self.logo.size
            scale = LOGO / max(wide, high)
            self.logo.show(pen, LOGO_WORDS, x, top - high * scale, wide * scale, high * scale)
            left = 72
        lines = [
            line for words in self.office for line in typeset.wrap(words, OFFICE, width - left)
        ]
        lines = lines[:_MOST_OFFICE]
        indent = max((LOGO - len(lines) * OFFICE.leading) / 2, 0) if left else 0
        with pen.tag("P"):
            pen.lines(lines, OFFICE, x + left, top - indent, width - left)

    def _draw_title(self, pen: Pen, x: float, y: float, width: float) -> float:
        """Kicker and title; the y below them."""
        shape, words = KICKER, typeset.shorten(self.kicker, KICKER, width * 0.8, 1)[0]
        with pen.tag("P"):
            pen.write(
                x, y, words, shape.cut, shape.size, shape.colour, tracking=shape.tracking
            )  # fmt: skip
        look, lines = shrunk(self.title, TITLE, width, 3)
        with pen.tag("P"):
            pen.lines(lines, look, x, y - 8, width)
        return y - 8 - len(lines) * look.leading

    def _draw_satker(self, pen: Pen, x: float, bottom: float, width: float) -> float:
        """Rule, name and address standing on the lower margin; the y of the rule."""
        look, lines = shrunk(self.satker, SATKER, width, MOST_LINES)
        address = self.below(width)
        height = 8 + len(lines) * look.leading + 10 + len(address) * ADDRESS.leading
        rule = bottom + max(height, FOOT)
        pen.rule(x, rule, x + width, rule, 1.3, style.ACCENT)
        with pen.tag("P"):
            pen.lines(lines, look, x, rule - 8, width)
        below = rule - 8 - len(lines) * look.leading - 10
        with pen.tag("P"):
            pen.lines(address, ADDRESS, x, below, width)
        return rule

    def _draw_year(self, pen: Pen, x: float, y: float, width: float, room: float) -> None:
        left, right = ink_sides(self.year, style.BOLD)
        advance = typeset.width(text.clean(self.year), style.BOLD, 1)
        if advance - left - right <= 0:
            return
        size = min(width / (advance - left - right), max(room - 70, 20) / style.CAP_HEIGHT)
        baseline = y - 40 - style.CAP_HEIGHT * size
        words = text.clean(self.year)
        with pen.tag("P"):
            pen.write(x - left * size, baseline, words, style.BOLD, size, style.ACCENT)


def shrunk(words: str, look: TextStyle, width: float, most: int) -> tuple[TextStyle, list[Line]]:
    """The largest size, from the given one down, in which the text takes that many lines."""
    lines = typeset.wrap(words, look, width)
    while len(lines) > most and look.size > 8:  # noqa: PLR2004 - smaller is no title
        look = look.but(size=look.size * 0.9, leading=look.leading * 0.9)
        lines = typeset.wrap(words, look, width)
    return look, [
        typeset.wrap(line, look, width)[0] for line in typeset.shorten(words, look, width, most)
    ]


def ink_sides(words: str, cut: str) -> tuple[float, float]:
    """White space inside the first and the last glyph, of the size: ink and advance differ."""
    words = text.clean(words)
    if not words:
        return 0, 0
    first, last = _bounds(words[0], cut), _bounds(words[-1], cut)
    return first[0], typeset.width(words[-1], cut, 1) - last[1]


def _bounds(character: str, cut: str) -> tuple[float, float]:
    """The left and right end of a glyph's ink, of the size; read from the font's outlines."""
    face = style.font(cut).face
    glyph = face.charToGlyph.get(ord(character), 0)
    start, end = face.glyphPos[glyph], face.glyphPos[glyph + 1]
    if start == end:
        return 0, typeset.width(character, cut, 1)
    _, left, _, right, _ = unpack(">hhhhh", face.get_table("glyf")[start : start + 10])
    return left / face.unitsPerEm, right / face.unitsPerEm
