"""Blocks that many sections are made of: openers and headings, key figures, tables of prose."""

from collections.abc import Sequence
from typing import Final, Literal

from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.engine import style, text, typeset
from lkjip_desktop.report.engine.flow import Anchor, Block, NewPage, together
from lkjip_desktop.report.engine.ink import Pen
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.engine.outside.picture import Drawing
from lkjip_desktop.report.engine.paragraph import LEAST, Heading, Paragraph
from lkjip_desktop.report.engine.style import TextStyle
from lkjip_desktop.report.engine.table import grid
from lkjip_desktop.report.engine.table.grid import TableColumn
from lkjip_desktop.report.engine.table.table import Table, row
from lkjip_desktop.report.engine.text import Content
from lkjip_desktop.report.engine.typeset import Line

NOTE_DOT: Final = " \u00a0·\u00a0 "


class Opener(Block):
    """The title of a chapter or front section over its rule."""

    keep = True

    def __init__(self, mark: Numbered) -> None:
        self.mark = mark
        self._title = mark.title
        self._numbered = mark.kind == "chapter"
        self.after = 20 if self._numbered else 17

    def _lines(self, width: float) -> list[Line]:
        return typeset.wrap(self._title, style.OPENER, width)

    def _top(self) -> float:
        return 22 if self._numbered else 0

    def height(self, width: float) -> float:
        return self._top() + len(self._lines(width)) * style.OPENER.leading + 8

    def show(self, pen: Pen, x: float, top: float, width: float) -> None:
        with pen.heading(self, 1):
            self.draw(pen, x, top, width)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        if self._numbered and self.mark:
            look = style.OPENER_NUMBER
            words = text.clean(self.mark.name.upper())
            y = top - look.baseline
            pen.write(
                x, y, words, look.cut, look.size, look.colour, tracking=look.tracking, more=True
            )
        pen.lines(self._lines(width), style.OPENER, x, top - self._top() + 1, width)
        y = top - self.height(width)
        pen.rule(x, y, x + width, y, 0.5, style.HAIRLINE)
        pen.box(x, y - 0.25, 56, 3, fill=style.ACCENT)


def front(
    title: str,
    label: str | None = None,
    *,
    prefix: str = "",
    listed: bool = True,
    left: bool = False,
) -> list[Block]:
    """A front section on a page of its own; ``prefix`` "E" makes its figures Gambar E.1.

    ``left`` is one of two facing pages.
    """
    mark = Numbered("front", title, label, prefix=prefix, listed=listed)
    return [NewPage("front", mark if listed else title, opener=True, left=left), Opener(mark)]


def chapter(title: str, label: str | None = None) -> list[Block]:
    """A chapter on a new page, Bab I onwards."""
    mark = Numbered("chapter", title, label)
    return [NewPage("body", mark, opener=True, odd=True), Opener(mark)]


def section(title: str, label: str | None = None) -> Block:
    """A. and so on."""
    return Heading(Numbered("section", title, label))


def subsection(title: str, label: str | None = None) -> Block:
    """1. and so on, counted anew in each section."""
    return Heading(Numbered("subsection", title, label))


def item(code: str, title: str, notes: Sequence[str] = (), label: str | None = None) -> Block:
    """The heading of an indicator with its code and a grey line of what it belongs to."""
    heading = Heading(Numbered("item", title, label, number=code))
    if not notes:
        return heading
    return together(heading, Paragraph(NOTE_DOT.join(notes), style.ITEM_NOTE.but(after=6)))


def small_heading(title: Content) -> Block:
    return Paragraph(title, style.SMALL_HEADING, depth=LEAST)


def appendix(title: str, label: str | None = None, *, first: bool = False) -> list[Block]:
    """An appendix on a new page; the ``first`` one opens the part in the contents as well."""
    mark = Numbered("appendix", title, label)
    name = text.Live(lambda: f"LAMPIRAN {mark.number}")
    blocks: list[Block] = [NewPage("body", "Lampiran", odd=first)]
    if first:
        blocks.append(Anchor(Numbered("front", "Lampiran")))
    blocks.append(Paragraph(name, style.APPENDIX_NUMBER, mark=mark, depth=1))
    return blocks


@dataclass(frozen=True, slots=True)
class StripFigure:
    """One cell of a strip: the figure, its unit, and what it means.

    ``sign`` draws a triangle before the note, which is then bold: "up" reached, "down" missed.
    """

    label: str
    value: str
    unit: str = ""
    note: str = ""
    accent: bool = False
    sign: Literal["", "up", "down"] = ""


_GUTTER: Final = 9.5
_SIGN: Final = 11.0  # the triangle with the space after it
_UNIT_GAP: Final = 0.2  # of the size, between a figure and its unit


class KeyFigures(Block):
    """Figures side by side between two rules; they shrink rather than run into each other."""

    before: float = 8
    after: float = 10
    role = ""

    def __init__(
        self,
        figures: Sequence[StripFigure],
        size: float = 17,
        *,
        least: float = 64,
        keep: bool = False,
        ruled: bool = True,
    ) -> None:
        self.figures, self.size, self.least, self.keep = figures, size, least, keep
        self.ruled = ruled
        self._memo: tuple[float, list[float], list[list[Line]]] | None = None

    def widths(self, width: float) -> list[float]:
        room = width - _GUTTER * (len(self.figures) - 1)
        even = room / len(self.figures)
        wishes = [value_width(figure, self.size) for figure in self.figures]
        labelled = [max(pair) for pair in zip(wishes, map(_label_width, self.figures), strict=True)]
        wishes = labelled if sum(labelled) <= room else wishes
        noted = [max(pair) for pair in zip(wishes, map(_note_width, self.figures), strict=True)]
        if max(noted) <= even - 4:
            return [even] * len(wishes)
        if sum(noted) <= room:
            spare = (room - sum(noted)) / len(noted)
            return [wish + spare for wish in noted]
        spare, lacking = room - sum(wishes), sum(noted) - sum(wishes)
        if spare >= 0:
            even, more = spare / 2 / len(wishes), spare / 2 / (lacking or 1)
            pairs = zip(wishes, noted, strict=True)
            return [wish + even + more * (note - wish) for wish, note in pairs]
        return [wish * room / sum(wishes) for wish in wishes]

    def _notes(self, width: float) -> list[list[Line]]:
        return [
            typeset.wrap(figure.note, _note_look(figure), room - (_SIGN if figure.sign else 0) - 2)
            if figure.note
            else []
            for figure, room in zip(self.figures, self.widths(width), strict=True)
        ]

    def _laid(self, width: float) -> tuple[list[float], list[list[Line]]]:
        if self._memo is None or self._memo[0] != width:
            self._memo = (width, self.widths(width), self._notes(width))
        return self._memo[1:]

    def height(self, width: float) -> float:
        lines = max(len(note) for note in self._laid(width)[1])
        return max(self.least, 19.5 + self.size + lines * style.EXPLANATION.leading + 7)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        bottom = top - self.height(width)
        if self.ruled:
            pen.rule(x, top, x + width, top, 1.1, style.ACCENT)
            pen.rule(x, bottom, x + width, bottom, 0.5, style.HAIRLINE)
        left = x
        cells = zip(self.figures, *self._laid(width), strict=True)
        for number, (figure, room, note) in enumerate(cells):
            if number and self.ruled:
                at = left - _GUTTER
                pen.rule(at, top - 9, at, bottom + 8, 0.5, style.HAIRLINE)
            with pen.tag("P"):
                self._draw_cell(pen, figure, note, left, top, room)
            left += room + _GUTTER

    def _draw_cell(
        self, pen: Pen, figure: StripFigure, note: Sequence[Line], x: float, top: float, room: float
    ) -> None:
        label = typeset.wrap(figure.label, style.LABEL, room)[:1]
        pen.lines(label, style.LABEL, x, top - 5.5, room, more=True)
        size = min(self.size, self.size * room / value_width(figure, self.size))
        y = top - 16.5 - self.size
        value = TextStyle(size, size, style.BOLD, style.ACCENT if figure.accent else style.INK)
        used = pen.say(x, y, figure.value, value, more=True)
        if figure.unit:
            pen.say(
                x + used + size * _UNIT_GAP, y, figure.unit, TextStyle(size * 0.55, size), more=True
            )
        y -= 4
        indent = 0.0
        if figure.sign and note:
            indent = _SIGN
            _triangle(pen, x, y - 7.5, up=figure.sign == "up")
        pen.lines(note, _note_look(figure), x + indent, y, room)


class Strip(Block):
    """A chart at the left and key figures beside it."""

    role = ""
    keep = True
    before: float = 4
    after: float = 8

    def __init__(self, chart: Drawing, figures: Sequence[StripFigure]) -> None:
        self.chart = chart
        self.figures = KeyFigures(figures, 16, least=40, ruled=False)

    def parts(self) -> Sequence[Block]:
        return (self.chart, self.figures)

    def _rooms(self, width: float) -> tuple[float, float]:
        left = width * _STRIP
        return left, width - left - _STRIP_GAP

    def height(self, width: float) -> float:
        left, right = self._rooms(width)
        return max(self.chart.height(left), self.figures.height(right) - 7)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        left, right = self._rooms(width)
        self.chart.show(pen, x, top, left)
        self.figures.show(pen, x + width - right, top + 5, right)


_STRIP: Final = 0.43
_STRIP_GAP: Final = 18.0


def value_width(figure: StripFigure, size: float) -> float:
    width = typeset.natural_width(figure.value, TextStyle(size, size, style.BOLD))
    if figure.unit:
        width += size * _UNIT_GAP + typeset.natural_width(figure.unit, TextStyle(size * 0.55, size))
    return max(width, 1.0)


def _label_width(figure: StripFigure) -> float:
    return typeset.natural_width(figure.label, style.LABEL) + 2


def _note_width(figure: StripFigure) -> float:
    """What its explanation needs to keep to the lines it was given."""
    if not figure.note:
        return 0.0
    wide = typeset.natural_width(figure.note, _note_look(figure))
    return wide + (_SIGN if figure.sign else 0) + 2


def _note_look(figure: StripFigure) -> TextStyle:
    look = style.EXPLANATION
    return look.but(cut=style.BOLD, colour=style.ACCENT) if figure.sign else look


def _triangle(pen: Pen, x: float, y: float, *, up: bool) -> None:
    base, tip = (y, y + 5.6) if up else (y + 5.6, y)
    pen.polygon([(x, base), (x + 7, base), (x + 3.5, tip)], style.ACCENT)


def prose_table(
    heads: Sequence[Content], widths: Sequence[float | None], rows: Sequence[Sequence[Content]]
) -> Table:
    """A table of short texts, as kendala and tindak lanjut."""
    columns = [TableColumn(head, width=width) for head, width in zip(heads, widths, strict=True)]
    return Table(columns, [row(*cells) for cells in rows], density=grid.ACTIONS, top_weight=0.7)
