"""Spreads the white space below a page that is nearly full over the gaps between its blocks."""

from collections.abc import Sequence
from typing import Final

from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.pages.page import Placed, Sheet

FULL: Final = 0.5
"""Of the frame: a page that is emptier than that ends something and keeps its white foot."""
_MOST: Final = 14.0  # points that one gap may grow by
_HELD: Final = 0.3  # of that between a heading and what it heads


def spread(sheets: Sequence[Sheet]) -> None:
    """Fill the pages; no block changes its page, and none but gaps between blocks grow."""
    for sheet in sheets:
        left = sheet.free
        if sheet.kind != "bare" and 0 < left < (1 - FULL) * sheet.frame.text_height:
            _give(sheet.placed, left)


def _weight(above: Block) -> float:
    return min(above.stretch, _HELD if above.keep else 1.0)


def _give(placed: Sequence[Placed], left: float) -> None:
    """The space goes half above and half below a line that parts two blocks."""
    weights = [_weight(above.block) for above in placed[:-1]]
    unit = min(left / max(sum(weights), 1.0), _MOST)
    moved = 0.0
    for item, weight in zip(placed[1:], weights, strict=True):
        given = unit * weight
        if item.block.lined:
            item.block.slack = given / 2
            item.top -= moved + given / 2
        else:
            item.top -= moved + given
        moved += given
