"""Small drawings for cells: bars on a common scale, the shape of some years or quarters."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from math import ceil
from typing import Final

from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.ink import Pen
from lkjip_desktop.report.engine.table.grid import Art

BAR: Final = 50.0
"""Points: the width of a bar's scale."""
SPARK: Final = 34.0
_LINE: Final = 11.4  # between two lines of a cell
_THICK: Final = 6.0
_STEP: Final = 25
_HUNDRED: Final = 100.0
_LOWEST: Final = 0.7  # of the largest figure: the scale of a course begins no higher

Length = tuple[float | None, str]
"""A value in percent, None where there is none, and the colour of its bar."""


def scale(values: Sequence[float]) -> float:
    """The common end of bars in percent: the largest rounded up, at least a quarter over 100."""
    return max(ceil(max(values, default=0) / _STEP) * _STEP, _HUNDRED + _STEP)


def bars(lengths: Sequence[Length], most: float) -> Art:
    """Bars below each other, one a line of the cell, with the line at 100 percent."""
    height = len(lengths) * _LINE
    return Art("", height=height, paint=partial(_bars, lengths, most, height))


def _bars(
    lengths: Sequence[Length], most: float, height: float, pen: Pen, x: float, y: float
) -> None:
    for number, (value, colour) in enumerate(lengths):
        if value is not None:
            at = y + height - (number + 1) * _LINE + (_LINE - _THICK) / 2
            wide = min(max(value, 0) / most, 1) * BAR
            pen.box(x, at, _HUNDRED / most * BAR, _THICK, fill=style.ZONE)
            pen.box(x, at, max(wide, 0.6), _THICK, fill=colour)
    line = x + _HUNDRED / most * BAR
    pen.rule(line, y + 1, line, y + height - 1, 0.8, style.INK)


def course(values: Sequence[float | None]) -> Art:
    """The shape of some years; the last one that is known has a dot."""
    return Art("", height=_LINE, paint=partial(_course, values))


def _course(values: Sequence[float | None], pen: Pen, x: float, y: float) -> None:
    known = [value for value in values if value is not None]
    low = min(*known, _LOWEST * max(known))
    span = max(known) - low or 1.0
    points = [
        (x + number * SPARK / max(len(values) - 1, 1), y + 2 + (value - low) / span * 7)
        for number, value in enumerate(values)
        if value is not None
    ]
    for (x1, y1), (x2, y2) in pairwise(points):
        pen.rule(x1, y1, x2, y2, 1, style.ACCENT)
    pen.circle(*points[-1], 1.6, style.ACCENT, style.ACCENT, 0.5)


COLUMN: Final = 9.0
"""Points: the width of a small column, of the space after it a third."""

Progress = tuple[float | None, float | None, str]
"""What was reached, what was planned, None where there is none, and the colour of its column."""


def progress(quarters: Sequence[Progress]) -> Art:
    """A column for each quarter from zero, with a line at what was planned."""
    return Art("", height=_LINE, paint=partial(_progress, quarters))


def _progress(quarters: Sequence[Progress], pen: Pen, x: float, y: float) -> None:
    known = [value for done, planned, _ in quarters for value in (done, planned) if value]
    most = max(known, default=1.0)
    pen.rule(x, y, x + len(quarters) * COLUMN * 4 / 3, y, 0.5, style.HAIRLINE)
    for number, (done, planned, colour) in enumerate(quarters):
        left = x + number * COLUMN * 4 / 3
        if done is not None and done > 0:
            pen.box(left, y, COLUMN, done / most * _LINE, fill=colour)
        if planned is not None:
            at = y + max(planned, 0) / most * _LINE
            pen.rule(left - 1, at, left + COLUMN + 1, at, 1.8, style.WHITE)
            pen.rule(left - 1, at, left + COLUMN + 1, at, 0.9, style.INK)
