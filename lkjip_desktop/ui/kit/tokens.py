"""The visual language as data: the colours of both themes, sizes in px at 100 %, and type sizes."""

from dataclasses import fields
from typing import Final

from PySide6.QtGui import QColor

from lkjip_desktop.domain.record import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """One palette by role.

    Every text role reads at 4.5 : 1 or more on every ground, every fill, mark and field border at
    3 : 1 or more (WCAG 2.1); `line` and `frame` only separate and carry no meaning.
    """

    __eq__, __hash__ = object.__eq__, object.__hash__  # there are two, and each is one object

    name: str
    dark: bool
    # grounds
    canvas: QColor  # behind panes, tab strip
    surface: QColor  # panes, entry cells
    computed: QColor  # cells nobody types in
    header: QColor  # table heads, total labels, locked cells
    selection: QColor  # selected row, open indicator
    bar: QColor  # the bar under a table
    # lines
    line: QColor  # rules inside a table, between panes
    frame: QColor  # round a table, a card, a button
    field_border: QColor  # round what can be typed in; also disabled text
    # text
    text: QColor
    text2: QColor
    text3: QColor
    # focus, links, primary
    accent: QColor
    on_accent: QColor
    # predikat and tingkat: fill of a mark or bar, text, soft ground
    ok_fill: QColor
    ok_text: QColor
    ok_soft: QColor
    warn_fill: QColor
    warn_text: QColor
    warn_soft: QColor
    below_fill: QColor
    below_text: QColor
    below_soft: QColor
    error: QColor
    error_soft: QColor

    def hexes(self) -> dict[str, str]:
        """Every colour as '#rrggbb' by role."""
        colours = ((f.name, getattr(self, f.name)) for f in fields(self))
        return {role: colour.name() for role, colour in colours if isinstance(colour, QColor)}


def _tema(name: str, *, dark: bool, **hexes: str) -> Palette:
    return Palette(name, dark, **{role: QColor("#" + value) for role, value in hexes.items()})


LIGHT: Final = _tema(
    "terang",
    dark=False,
    canvas="F2F4F7",
    surface="FFFFFF",
    computed="E9EEF4",
    header="F6F8FA",
    selection="E4EEF9",
    bar="F1F6FC",
    line="D8DEE5",
    frame="B4BEC9",
    field_border="7B8794",
    text="18202A",
    text2="43505E",
    text3="5B6875",
    accent="1B5FA8",
    on_accent="FFFFFF",
    ok_fill="2C8C82",
    ok_text="0F665E",
    ok_soft="DFF2EF",
    warn_fill="B37E00",
    warn_text="7A5200",
    warn_soft="FDF1D3",
    below_fill="C9521F",
    below_text="A13A0C",
    below_soft="FBE8DF",
    error="B3261E",
    error_soft="FBE9E7",
)

DARK: Final = _tema(
    "gelap",
    dark=True,
    canvas="14181D",
    surface="1C2127",
    computed="29313A",
    header="21272E",
    selection="1E3550",
    bar="1B2A3B",
    line="343D47",
    frame="4B5662",
    field_border="778492",
    text="E8ECF0",
    text2="BAC4CE",
    text3="9BA7B3",
    accent="7AB4F5",
    on_accent="0A1C30",
    ok_fill="3FA396",
    ok_text="7AD3C6",
    ok_soft="173733",
    warn_fill="D9A22C",
    warn_text="F0C566",
    warn_soft="3A2F14",
    below_fill="E0733F",
    below_text="F7A27A",
    below_soft="402518",
    error="F58C83",
    error_soft="43211E",
)

# Heights and widths, px at 100 %; Qt scales them with the screen.
MENU: Final = 30
TOOLBAR: Final = 46
TABS: Final = 39
CONTROL: Final = 28
ROW_TABLE: Final = 28
ROW_INDIKATOR: Final = 48
ROW_CONFLICT: Final = 52
ROW_CHANGE: Final = 29
SIDE: Final = 268
SIDE_NARROW: Final = 236
RIGHT: Final = 376
RIGHT_TEMUAN: Final = 472
MARGIN_PANE: Final = 14
PAD_CELL: Final = 8
PAD_DENSE: Final = 6
RADIUS: Final = 4
RADIUS_CARD: Final = 6
ICON: Final = 16
MARK_CELL: Final = 12
MARK: Final = 14
STROKE: Final = 1.3

# Type sizes, px at 100 %.
TYPE_PAGE: Final = 17
TYPE_BODY: Final = 13
TYPE_DENSE: Final = 12
TYPE_NOTE: Final = 11
