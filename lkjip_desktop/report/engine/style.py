"""Fonts, colours, text styles and paper: the look of the report as data."""

from functools import cache
from typing import Any, Final, Literal

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics

from lkjip_desktop import assets
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.engine.font import Font

# Base 85 makes every page stream a quarter longer and costs a pass over it.
rl_config.useA85 = 0

MM: Final = 72 / 25.4
CM: Final = 10 * MM
BOTTOM: Final = 2.5 * CM  # the lower margin of an upright page

Align = Literal["left", "right", "centre", "justify"]


def operands(hex_colour: str) -> str:
    """'#1B3B5A' as the three operands of a PDF colour operator."""
    parts = (int(hex_colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return " ".join(f"{part:.4g}" for part in parts)


ACCENT: Final = operands("#1B3B5A")
INK: Final = operands("#1A1C1F")
GREY: Final = operands("#565D66")
MIDDLE: Final = operands("#7890AB")
SIGNAL: Final = operands("#822708")
NEAR: Final = operands("#CF9473")
ZONE: Final = operands("#DDE4EB")
FULL: Final = operands("#D0DAE4")
HAIRLINE: Final = operands("#BFC6CE")
WATERMARK: Final = operands("#E9ECEF")
BAND: Final = operands("#E8EDF2")
WHITE: Final = operands("#FFFFFF")

REGULAR: Final = "LiberationSans"
BOLD: Final = "LiberationSans-Bold"
ITALIC: Final = "LiberationSans-Italic"
BOLD_ITALIC: Final = "LiberationSans-BoldItalic"
_FILES: Final = {
    REGULAR: "LiberationSans-Regular.ttf",
    BOLD: "LiberationSans-Bold.ttf",
    ITALIC: "LiberationSans-Italic.ttf",
    BOLD_ITALIC: "LiberationSans-BoldItalic.ttf",
}

# Of the size, as the font's own tables say; the same in all four cuts.
ASCENT: Final = 0.905
DESCENT: Final = 0.212
CAP_HEIGHT: Final = 0.688


@cache
def font(cut: str) -> Font:
    """The embedded font of one cut, registered with ReportLab on first use."""
    loaded = Font(cut, str(assets.resource("fonts", _FILES[cut])))
    pdfmetrics.registerFont(loaded)
    return loaded


@cache
def cut(base: str, *, bold: bool, italic: bool) -> str:
    """The cut that a bold or italic run takes inside text set in ``base``."""
    bold = bold or base in (BOLD, BOLD_ITALIC)
    italic = italic or base in (ITALIC, BOLD_ITALIC)
    return {
        (False, False): REGULAR,
        (True, False): BOLD,
        (False, True): ITALIC,
        (True, True): BOLD_ITALIC,
    }[bold, italic]


class TextStyle(NamedTuple):
    """How one kind of text is set; lengths in points.

    ``keep`` holds the text on the page of what follows it, ``indent`` is the left edge of the
    text where a marker (a bullet, a number) stands before it.
    """

    size: float
    leading: float
    cut: str = REGULAR
    colour: str = INK
    align: Align = "left"
    before: float = 0
    after: float = 0
    keep: bool = False
    indent: float = 0
    tracking: float = 0

    @property
    def baseline(self) -> float:
        """From the top of a line down to its baseline."""
        return (self.leading - (ASCENT + DESCENT) * self.size) / 2 + ASCENT * self.size

    def but(self, **changes: Any) -> "TextStyle":
        """The same style with some fields changed."""
        return self._replace(**changes)


BODY: Final = TextStyle(11, 14.4, after=6)
LEAD: Final = BODY.but(size=12, leading=16.5)
LIST: Final = BODY.but(indent=20, after=1.5)
DASH_LIST: Final = BODY.but(indent=12, after=2)
OPENER: Final = TextStyle(24, 29, BOLD, ACCENT)
OPENER_NUMBER: Final = TextStyle(10.5, 13, BOLD, ACCENT, tracking=1.6)
HEADING: Final = TextStyle(14, 18, BOLD, ACCENT, before=16, after=6, keep=True)
LIST_HEADING: Final = HEADING.but(size=12, leading=15, before=9, after=3)
SUBHEADING: Final = TextStyle(12, 16, BOLD, before=12, after=3, keep=True)
ITEM_HEADING: Final = TextStyle(12, 16, BOLD, before=10, keep=True)
ITEM_NOTE: Final = TextStyle(9, 12, colour=GREY, keep=True)
SMALL_HEADING: Final = TextStyle(10.5, 14, BOLD, ACCENT, before=11, after=4, keep=True)
ANALYSIS: Final = BODY.but(after=2.5)
VERDICT: Final = TextStyle(12, 16, before=4, after=4, keep=True)
ANALYSIS_LABEL: Final = TextStyle(9.5, 12, BOLD, ACCENT)
CELL: Final = TextStyle(9, 11.4)
CELL_HEAD: Final = TextStyle(9, 10.8, BOLD, ACCENT)
CELL_BAND: Final = TextStyle(9, 11.4, BOLD, ACCENT)
CELL_LEVEL: Final = TextStyle(9.5, 12, BOLD, ACCENT)
PROSE_CELL: Final = TextStyle(9.5, 12.2)
FORM_CELL: Final = TextStyle(10, 13)
CAPTION: Final = TextStyle(9.5, 12)
NOTE: Final = TextStyle(8, 10.4, colour=GREY, before=4, after=8)
FORMULA: Final = NOTE.but(before=1, after=3)
CONTINUED: Final = TextStyle(8, 10.4, ITALIC, GREY, align="right")
LABEL: Final = TextStyle(9, 11, colour=GREY)
EXPLANATION: Final = TextStyle(9, 11)
LEGEND: Final = TextStyle(9, 11.5, colour=GREY)
SIGNATURE: Final = TextStyle(11, 15)
FORM_TITLE: Final = TextStyle(14, 18, BOLD, align="centre")
FORM_SUBTITLE: Final = TextStyle(11, 15, BOLD, align="centre", after=12)
APPENDIX_NUMBER: Final = TextStyle(9, 12, BOLD, ACCENT, after=10, keep=True)


@dataclass(frozen=True, slots=True)
class Frame:
    """Where text may stand on one sheet, and the baselines of head and foot; points."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    head: float
    foot: float

    @property
    def text_width(self) -> float:
        """The same on both pages of a sheet to the last bit: blocks remember it."""
        return round(self.right - self.left, 6)

    @property
    def text_height(self) -> float:
        return self.top - self.bottom


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet in millimetres, standing upright, with the margins of Permenkumham 31/2020."""

    width: float
    height: float

    def frame(self, *, landscape: bool = False, mirrored: bool = False) -> Frame:
        """The frame of a page; ``mirrored`` is the left page of a sheet printed on both sides.

        A landscape page is the same sheet turned clockwise, so that its top lies where the
        left edge was: at the binding of a right page, at the outer edge of a left one.
        """
        if landscape:
            width, height = self.height * MM, self.width * MM
            top, bottom = (2.0, 3.0) if mirrored else (3.0, 2.0)
            left, right = 2.5, 2.0
            head, foot = top - 0.9, bottom - 0.9
        else:
            width, height = self.width * MM, self.height * MM
            top, bottom = 2.0, 2.5
            left, right = (2.0, 3.0) if mirrored else (3.0, 2.0)
            head, foot = top - 0.65, bottom - 1.05
        return Frame(
            width=width,
            height=height,
            left=left * CM,
            right=width - right * CM,
            top=height - top * CM,
            bottom=bottom * CM,
            head=height - head * CM,
            foot=foot * CM,
        )


A4: Final = Paper(210, 297)
F4: Final = Paper(215, 330)
F4_210: Final = Paper(210, 330)
