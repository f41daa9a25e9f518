"""Small drawings in cells, by what they draw with the pen."""

from typing import Any

from lkjip_desktop.report.chart import art
from lkjip_desktop.report.engine import style


class DrawnShapes:
    """A pen that notes the columns and the lines over them."""

    def __init__(self) -> None:
        self.columns: list[tuple[float, float, str]] = []
        self.lines: list[float] = []

    def box(self, x: float, _y: float, _width: float, height: float, *, fill: str) -> None:
        self.columns.append((x, height, fill))

    def rule(self, _x1: float, y1: float, _x2: float, _y2: float, _w: float, colour: str) -> None:
        if colour == style.INK:
            self.lines.append(y1)


def drawn(cell: art.Art) -> DrawnShapes:
    pen: Any = DrawnShapes()
    assert cell.paint is not None
    cell.paint(pen, 0.0, 0.0)
    assert isinstance(pen, DrawnShapes)
    return pen


def test_quarters_are_columns_from_zero_each_with_a_line_at_what_was_planned():
    quarters = [(20.0, 20.0, style.MIDDLE), (30.0, 40.0, style.SIGNAL)]
    shapes = drawn(art.progress(quarters))
    (_, low, first), (_, high, second) = shapes.columns
    assert high == low * 1.5
    assert (first, second) == (style.MIDDLE, style.SIGNAL)
    assert shapes.lines == [low, low * 2]


def test_a_quarter_that_is_not_measured_or_not_planned_draws_no_empty_box():
    shapes = drawn(art.progress([(None, 5.0, style.MIDDLE), (4.0, None, style.MIDDLE)]))
    assert len(shapes.columns) == 1
    assert len(shapes.lines) == 1
    assert drawn(art.progress([(None, None, style.MIDDLE)] * 4)).columns == []
