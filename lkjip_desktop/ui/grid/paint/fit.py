"""How a table lies in its room: columns, rows and scroll bars, decided once and from outside in."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize

from lkjip_desktop.domain.record import dataclass


@dataclass(frozen=True, slots=True)
class TableFit:
    """What was decided; all in px."""

    widths: tuple[int, ...] = ()
    across: bool = False
    """Whether columns are out of sight, so that there is a scroll bar below."""
    down: bool = False
    """Whether rows are out of sight, so that there is a scroll bar at the right."""
    height: int = 0
    """What shows every row, with heading and the scroll bar below."""


def lay_out(
    room: QSize,
    scroll_bar: int,
    widths: Callable[[int], Sequence[int]],
    height: Callable[[Sequence[int]], int],
) -> TableFit:
    """Decide for a room (px), by what columns need in a width and the table in columns.

    Whether there is a scroll bar at the right follows from the room without one, and from nothing
    that this decision changes: less room can make a text column wider, where a column beside it
    goes out of sight, so that looking again could bring the bar and take it without end.
    """
    made = _within(room.width(), scroll_bar, widths, height)
    if made.height <= room.height():
        return made
    return _within(room.width() - scroll_bar, scroll_bar, widths, height, down=True)


def _within(
    width: int,
    scroll_bar: int,
    widths: Callable[[int], Sequence[int]],
    height: Callable[[Sequence[int]], int],
    *,
    down: bool = False,
) -> TableFit:
    columns = tuple(widths(width))
    across = sum(columns) > width > 0
    return TableFit(columns, across, down, height(columns) + (scroll_bar if across else 0))
