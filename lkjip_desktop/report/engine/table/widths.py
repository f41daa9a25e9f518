"""Column widths: figures never broken, words whole if room allows, the table filled."""

from collections.abc import Sequence
from math import sqrt

from lkjip_desktop.report.engine import typeset
from lkjip_desktop.report.engine.style import TextStyle
from lkjip_desktop.report.engine.table.grid import (
    Density,
    Row,
    TableColumn,
    look_of,
    spans,
    split_number,
)
from lkjip_desktop.report.engine.text import Content


def number_tails(
    columns: Sequence[TableColumn], rows: Sequence[Row], density: Density
) -> list[float]:
    """Per column the room right of the decimal comma."""
    tails = [0.0] * len(columns)
    for row in rows:
        for number, content in enumerate(row.cells[: len(columns)]):
            if columns[number].kind == "number" and content:
                parts = split_number(content)
                if parts and parts[1]:
                    look = look_of(columns[number], row.kind, density)
                    whole = typeset.wrap(content, look, 1e9)[0]
                    shape = whole.segments[0].look
                    tail = whole.width - typeset.width(parts[0], shape.cut, shape.size)
                    tails[number] = max(tails[number], tail)
    return tails


def column_widths(
    columns: Sequence[TableColumn],
    rows: Sequence[Row],
    density: Density,
    width: float,
    tails: Sequence[float] | None = None,
) -> list[float]:
    """Widths that fill the table: figures never broken, words never cut if room allows.

    ``tails`` are those of `number_tails` where they are known already.
    """
    tails = number_tails(columns, rows, density) if tails is None else tails
    least, best = _needs(columns, rows, density, tails)
    for number, column in enumerate(columns):
        if column.width is not None:
            head = typeset.longest_word(column.head, density.head) + density.padding
            least[number] = best[number] = max(column.width, min(head, WIDEST_HEAD))
    if sum(least) > width:
        return _squeezed(columns, least, width)
    slack = width - sum(least)
    widths = _spread(least, [high - low for low, high in zip(least, best, strict=True)], slack)
    return _widen(columns, widths, width - sum(widths))


WIDEST_HEAD = 90.0
"""Of a word in a head that widens a column of a given width."""

NARROWEST = 34.0
"""Of a column of text that gives way to figures."""


_FIGURES = ("number", "figure", "art")
"""Kinds of columns that give way last."""


def _squeezed(columns: Sequence[TableColumn], least: list[float], width: float) -> list[float]:
    """Less than the least: words are cut before figures are."""
    soft = sum(
        value for column, value in zip(columns, least, strict=True) if column.kind not in _FIGURES
    )
    room = width - (sum(least) - soft)
    words = sum(column.kind not in _FIGURES for column in columns)
    if room < words * NARROWEST:
        return [value * width / sum(least) for value in least]
    return [
        value if column.kind in _FIGURES else value * room / soft
        for column, value in zip(columns, least, strict=True)
    ]


def _spread(least: list[float], wishes: list[float], slack: float) -> list[float]:
    """Give out the slack: short wishes come true, long ones share by the root of their length."""
    widths = list(least)
    open_wishes = {number for number, wish in enumerate(wishes) if wish > 0}
    while open_wishes and slack > 0.01:  # noqa: PLR2004
        weight = sum(sqrt(wishes[number]) for number in open_wishes)
        shares = {number: slack * sqrt(wishes[number]) / weight for number in open_wishes}
        granted = {number for number in open_wishes if wishes[number] <= shares[number]}
        for number in granted or open_wishes:
            gift = wishes[number] if granted else shares[number]
            widths[number] += gift
            slack -= gift
        open_wishes = open_wishes - granted if granted else set()
    return widths


def _widen(columns: Sequence[TableColumn], widths: list[float], slack: float) -> list[float]:
    """What is still free: some air for the figures, the rest for the first text column."""
    if slack <= 0:
        return widths
    free = [number for number, column in enumerate(columns) if column.width is None]
    figures = [number for number in free if columns[number].kind == "number"]
    texts = [number for number in free if columns[number].kind == "text"]
    air = min(slack * 0.6 / len(figures), 26.0) if figures and texts else 0.0
    for number in figures:
        widths[number] += air
        slack -= air
    takers = texts[:1] or figures or free or list(range(len(widths)))
    for number in takers:
        widths[number] += slack / len(takers)
    return widths


def _needs(
    columns: Sequence[TableColumn], rows: Sequence[Row], density: Density, tails: Sequence[float]
) -> tuple[list[float], list[float]]:
    """Per column the least width (longest word, whole figure) and the one that breaks nothing."""
    pad = density.padding
    least = [min(typeset.longest_word(column.head, density.head), 90.0) for column in columns]
    best = [typeset.natural_width(column.head, density.head) for column in columns]
    heads = [0.0] * len(columns)
    for row in rows:
        for number, content, span in spans(row, len(columns)):
            if span > 1 or row.kind == "level":
                continue
            column = columns[number]
            look = look_of(column, row.kind, density)
            parts = split_number(content) if column.kind == "number" else None
            if parts:
                heads[number] = max(heads[number], typeset.width(parts[0], look.cut, look.size))
            else:
                natural = typeset.natural_width(content, look)
                best[number] = max(best[number], natural)
                most = 130.0 if column.kind == "figure" else 90.0
                least[number] = max(least[number], min(_word(content, look, column), most))
    for number in range(len(columns)):
        figure = min(heads[number] + tails[number], 130.0)
        least[number] = max(least[number], figure) + pad
        best[number] = max(best[number] + pad, least[number])
    return least, best


def _word(content: Content, look: TextStyle, column: TableColumn) -> float:
    if column.kind == "code":
        return typeset.natural_width(content, look)
    return typeset.longest_word(content, look)
