"""The furniture of the content: openers, key figures, signatures, letterhead, analysis."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from lkjip_desktop.report import grid, style, text
from lkjip_desktop.report.flow import Block, NewPage, together
from lkjip_desktop.report.grid import Column, Density
from lkjip_desktop.report.ink import Pen
from lkjip_desktop.report.number import Mark
from lkjip_desktop.report.paragraph import Heading, Paragraph
from lkjip_desktop.report.picture import Image
from lkjip_desktop.report.style import TextStyle
from lkjip_desktop.report.table import Table, row
from lkjip_desktop.report.text import Content, Line


class Opener(Block):
    """The title of a chapter or front section over its rule."""

    keep = True

    def __init__(self, mark: Mark) -> None:
        self.mark = mark
        self._title = mark.title
        self._numbered = mark.kind == "chapter"
        self.after = 20 if self._numbered else 17

    def _lines(self, width: float) -> list[Line]:
        return text.wrap(self._title, style.OPENER, width)

    def _top(self) -> float:
        return 22 if self._numbered else 0

    def height(self, width: float) -> float:
        return self._top() + len(self._lines(width)) * style.OPENER.leading + 8

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        if self._numbered and self.mark:
            look = style.OPENER_NUMBER
            words = text.clean(self.mark.name.upper())
            y = top - look.baseline
            pen.write(x, y, words, look.cut, look.size, look.colour, tracking=look.tracking)
        pen.lines(self._lines(width), style.OPENER, x, top - self._top() + 1, width)
        y = top - self.height(width)
        pen.rule(x, y, x + width, y, 0.5, style.HAIRLINE)
        pen.box(x, y - 0.25, 56, 3, fill=style.ACCENT)


def front(title: str, label: str | None = None, prefix: str = "") -> list[Block]:
    """A front section on a page of its own; ``prefix`` "E" makes its figures Gambar E.1."""
    mark = Mark("front", title, label, prefix=prefix)
    return [NewPage("front", title, opener=True), Opener(mark)]


def chapter(title: str, label: str | None = None) -> list[Block]:
    """A chapter on a new page, Bab I onwards."""
    mark = Mark("chapter", title, label)
    return [NewPage("body", mark, opener=True, odd=True), Opener(mark)]


def section(title: str, label: str | None = None) -> Block:
    """A. and so on."""
    return Heading(Mark("section", title, label))


def subsection(title: str, label: str | None = None) -> Block:
    """1. and so on, counted anew in each section."""
    return Heading(Mark("subsection", title, label))


def item(code: str, title: str, note: Content = "", label: str | None = None) -> Block:
    """The heading of an indicator with its code and a grey line of what it belongs to."""
    heading = Heading(Mark("item", title, label, number=code))
    if not note:
        return heading
    return together(heading, Paragraph(note, style.ITEM_NOTE.but(after=6)))


def small_heading(title: Content) -> Block:
    return Paragraph(title, style.SMALL_HEADING)


def appendix(title: str, label: str | None = None, *, first: bool = False) -> list[Block]:
    """An appendix on a new page; the ``first`` one opens the part in the contents as well."""
    mark = Mark("appendix", title, label)
    name = text.Live(lambda: mark.name.upper())
    blocks: list[Block] = [NewPage("body", "Lampiran", odd=first)]
    if first:
        blocks.append(_part_mark())
    blocks.append(Paragraph(name, style.APPENDIX_NUMBER, mark=mark))
    return blocks


def _part_mark() -> Block:
    from lkjip_desktop.report.flow import Anchor

    return Anchor(Mark("front", "Lampiran"))


@dataclass(frozen=True, slots=True)
class Figure:
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


class KeyFigures(Block):
    """Figures side by side between two rules; they shrink rather than run into each other."""

    before: float = 8
    after: float = 10

    def __init__(
        self, figures: Sequence[Figure], size: float = 17, *, least: float = 64, keep: bool = False
    ) -> None:
        self.figures, self.size, self.least, self.keep = figures, size, least, keep

    def _widths(self, width: float) -> list[float]:
        room = width - _GUTTER * (len(self.figures) - 1)
        wishes = [_value_width(figure, self.size) for figure in self.figures]
        even = room / len(wishes)
        if max(wishes) <= even - 4:
            return [even] * len(wishes)
        spare = (room - sum(wishes)) / len(wishes)
        if spare >= 0:
            return [wish + spare for wish in wishes]
        return [wish * room / sum(wishes) for wish in wishes]

    def _notes(self, width: float) -> list[list[Line]]:
        return [
            text.wrap(figure.note, _note_look(figure), room - (11 if figure.sign else 0) - 2)
            if figure.note
            else []
            for figure, room in zip(self.figures, self._widths(width), strict=True)
        ]

    def height(self, width: float) -> float:
        lines = max(len(note) for note in self._notes(width))
        return max(self.least, 19.5 + self.size + lines * style.EXPLANATION.leading + 7)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        bottom = top - self.height(width)
        pen.rule(x, top, x + width, top, 1.1, style.ACCENT)
        pen.rule(x, bottom, x + width, bottom, 0.5, style.HAIRLINE)
        left = x
        cells = zip(self.figures, self._widths(width), self._notes(width), strict=True)
        for number, (figure, room, note) in enumerate(cells):
            if number:
                at = left - _GUTTER
                pen.rule(at, top - 9, at, bottom + 8, 0.5, style.HAIRLINE)
            self._draw_cell(pen, figure, note, left, top, room)
            left += room + _GUTTER

    def _draw_cell(
        self, pen: Pen, figure: Figure, note: Sequence[Line], x: float, top: float, room: float
    ) -> None:
        label = text.wrap(figure.label, style.LABEL, room)[:1]
        pen.lines(label, style.LABEL, x, top - 5.5, room)
        size = min(self.size, self.size * room / _value_width(figure, self.size))
        y = top - 16.5 - self.size
        value = TextStyle(size, size, style.BOLD, style.ACCENT if figure.accent else style.INK)
        used = pen.say(x, y, figure.value, value)
        if figure.unit:
            pen.say(x + used + 3.5, y, figure.unit, TextStyle(size * 0.55, size))
        y -= 4
        indent = 0.0
        if figure.sign and note:
            indent = 11.0
            _triangle(pen, x, y - 7.5, up=figure.sign == "up")
        pen.lines(note, _note_look(figure), x + indent, y, room)


def _value_width(figure: Figure, size: float) -> float:
    width = text.natural_width(figure.value, TextStyle(size, size, style.BOLD))
    if figure.unit:
        width += 3.5 + text.natural_width(figure.unit, TextStyle(size * 0.55, size))
    return max(width, 1.0)


def _note_look(figure: Figure) -> TextStyle:
    look = style.EXPLANATION
    return look.but(cut=style.BOLD, colour=style.ACCENT) if figure.sign else look


def _triangle(pen: Pen, x: float, y: float, *, up: bool) -> None:
    base, tip = (y, y + 5.6) if up else (y + 5.6, y)
    pen.polygon([(x, base), (x + 7, base), (x + 3.5, tip)], style.ACCENT)


_ANALYSIS: Final = Density(cell=style.ANALYSIS, pad_left=0, pad_right=8, pad_y=4.5)


def analysis(rows: Sequence[tuple[str, Content, Content]], *, keep: bool = False) -> Table:
    """The seven analyses: number, question, answer."""
    look = style.ANALYSIS
    columns = [
        Column(width=18, look=look.but(cut=style.BOLD, colour=style.ACCENT)),
        Column(width=112, look=style.ANALYSIS_LABEL),
        Column(look=look),
    ]
    return Table(
        columns, [row(*cells) for cells in rows], density=_ANALYSIS, top_weight=0.7, keep=keep
    )


def prose_table(
    heads: Sequence[Content], widths: Sequence[float | None], rows: Sequence[Sequence[Content]]
) -> Table:
    """A table of short texts, as kendala and tindak lanjut."""
    columns = [Column(head, width=width) for head, width in zip(heads, widths, strict=True)]
    return Table(columns, [row(*cells) for cells in rows], density=grid.PROSE, top_weight=0.7)


class Letterhead(Block):
    """The office's lines, the last one bold, its address, a logo at the left, two rules."""

    after: float = 24

    def __init__(self, lines: Sequence[str], address: str = "", logo: Image | None = None) -> None:
        self.names, self.address = lines, address
        self.logo = logo if logo and logo.size else None

    def _parts(self, width: float) -> list[tuple[list[Line], TextStyle]]:
        room = width - self._left()
        top = TextStyle(10.5, 15, align="centre")
        last = TextStyle(12.5, 15.5, style.BOLD, align="centre")
        looks = [top] * (len(self.names) - 1) + [last]
        parts = [
            (text.wrap(name, look, room), look)
            for name, look in zip(self.names, looks, strict=True)
        ]
        if self.address:
            look = TextStyle(8.5, 13, colour=style.GREY, align="centre")
            parts.append((text.wrap(self.address, look, room), look))
        return parts

    def _left(self) -> float:
        return 72.0 if self.logo else 0.0

    def height(self, width: float) -> float:
        lines = sum(len(lines) * look.leading for lines, look in self._parts(width))
        return max(lines + 8, 66.0 if self.logo else 0) + 4.3

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        bottom = top - self.height(width)
        if self.logo and self.logo.size:
            wide, high = self.logo.size
            scale = 58 / max(wide, high)
            self.logo.draw(
                pen,
                x + (58 - wide * scale) / 2,
                top - 60 + (58 - high * scale) / 2,
                wide * scale,
                high * scale,
            )
        y = top
        for lines, look in self._parts(width):
            pen.lines(lines, look, x + self._left(), y, width - self._left())
            y -= len(lines) * look.leading
        pen.rule(x, bottom + 3.3, x + width, bottom + 3.3, 2, style.INK)
        pen.rule(x, bottom, x + width, bottom, 0.6, style.INK)


@dataclass(frozen=True, slots=True)
class Signatory:
    """Who signs: the lines above the free space (place and date, jabatan), name and NIP."""

    above: Sequence[Content]
    name: str
    nip: str = ""


class Signature(Block):
    """One signatory in the right half, or two side by side, the superior left.

    The free space is for a pen or for the block of an electronic signature; nothing is drawn.
    """

    before: float = 26
    after: float = 12

    def __init__(self, *parties: Signatory, space: float = 66) -> None:
        self.parties, self.space = parties, space
        align: style.Align = "left" if len(parties) == 1 else "centre"
        self._look = style.SIGNATURE.but(align=align)
        self._name = self._look.but(cut=style.BOLD)

    def _columns(self, width: float) -> list[tuple[float, float]]:
        if len(self.parties) == 1:
            return [(width * 0.58, width * 0.42)]
        room = width / len(self.parties)
        return [(number * room + 8, room - 16) for number in range(len(self.parties))]

    def _above(self, party: Signatory, room: float) -> list[Line]:
        return [line for part in party.above for line in text.wrap(part, self._look, room)]

    def _below(self, party: Signatory, room: float) -> list[tuple[list[Line], TextStyle]]:
        parts = [(text.wrap(party.name, self._name, room), self._name)]
        if party.nip:
            parts.append((text.wrap(f"NIP {group_nip(party.nip)}", self._look, room), self._look))
        return parts

    def height(self, width: float) -> float:
        above, below = 0, 0
        for party, (_, room) in zip(self.parties, self._columns(width), strict=True):
            above = max(above, len(self._above(party, room)))
            below = max(below, sum(len(lines) for lines, _ in self._below(party, room)))
        return (above + below) * self._look.leading + self.space

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        columns = self._columns(width)
        pairs = list(zip(self.parties, columns, strict=True))
        rows = max(len(self._above(party, room)) for party, (_, room) in pairs)
        for party, (left, room) in pairs:
            # Titles of different length end on one line, so that the names stand level.
            lines = self._above(party, room)
            pen.lines(lines, self._look, x + left, top, room)
            y = top - rows * self._look.leading - self.space
            for name, look in self._below(party, room):
                pen.lines(name, look, x + left, y, room)
                y -= len(name) * look.leading


def group_nip(nip: str) -> str:
    """18 digits as 8-6-1-3; anything else as it was typed."""
    digits = nip.replace(" ", "")
    if len(digits) != 18 or not digits.isdecimal():  # noqa: PLR2004
        return nip
    return f"{digits[:8]} {digits[8:14]} {digits[14]} {digits[15:]}"


def signed(blocks: Sequence[Block], signature: Block) -> list[Block]:
    """Text with its signature: the last paragraph goes along, so that no signature is alone."""
    if not blocks:
        return [signature]
    return [*blocks[:-1], together(blocks[-1], signature)]


class Columns(Block):
    """Stacks of blocks side by side at fractions of the width; they are not parted."""

    def __init__(self, *stacks: tuple[float, float, Sequence[Block]]) -> None:
        """Each stack with the left and right edge it has, as fractions of the width."""
        self.stacks = stacks
        self.before = self.after = 0

    def height(self, width: float) -> float:
        from lkjip_desktop.report.flow import stacked

        return max(stacked(blocks, width * (end - start)) for start, end, blocks in self.stacks)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        for start, end, blocks in self.stacks:
            y, after, room = top, 0.0, width * (end - start)
            for number, block in enumerate(blocks):
                y -= max(block.before, after) if number else 0
                block.draw(pen, x + width * start, y, room)
                y -= block.height(room)
                after = block.after


class Blank(Block):
    """A line to be filled in by hand: a label and dots."""

    def __init__(self, label: str, at: float = 91, end: float = 199) -> None:
        self.label, self.at, self.end = label, at, end

    def height(self, width: float) -> float:  # noqa: ARG002
        return style.SIGNATURE.leading

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        y = top - style.SIGNATURE.baseline
        pen.say(x, y, self.label, style.SIGNATURE)
        pen.dash(0.7, 2)
        pen.rule(x + self.at, y - 1, x + min(self.end, width), y - 1, 0.7, style.GREY)
        pen.dash()


class Definitions(Block):
    """Nama : ..., Jabatan : ... with the values below each other."""

    def __init__(self, pairs: Sequence[tuple[str, Content]], indent: float = 18) -> None:
        self.pairs, self.indent = pairs, indent
        self.after = 3
        self._look = TextStyle(11, 17)

    def _at(self) -> float:
        return max(text.natural_width(name, self._look) for name, _ in self.pairs) + 7

    def _value(self, content: Content, width: float) -> list[Line]:
        return text.wrap(content, self._look, width - self.indent - self._at() - 12)

    def height(self, width: float) -> float:
        return sum(len(self._value(value, width)) for _, value in self.pairs) * self._look.leading

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        left, at = x + self.indent, self._at()
        for name, value in self.pairs:
            lines = self._value(value, width)
            pen.say(left, top - self._look.baseline, name, self._look)
            pen.say(left + at, top - self._look.baseline, ":", self._look)
            pen.lines(lines, self._look, left + at + 12, top, width)
            top -= len(lines) * self._look.leading
