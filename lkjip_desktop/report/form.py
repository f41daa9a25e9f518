"""Forms: letterhead, signature blocks, receipts, fields to be filled in by hand."""

from collections.abc import Sequence
from typing import Final

from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.engine import style, text, typeset
from lkjip_desktop.report.engine.flow import Block, stacked, together
from lkjip_desktop.report.engine.ink import Pen
from lkjip_desktop.report.engine.outside.image import LOGO, Image
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.style import TextStyle
from lkjip_desktop.report.engine.table.table import Table
from lkjip_desktop.report.engine.text import Content
from lkjip_desktop.report.engine.typeset import Line

_FIELD_GAP: Final = 4.0  # points between an electronic signature and the lines around it
DOT: Final = "  ·  "
"""Between the parts of an address."""


class Letterhead(Block):
    """The office's lines, the last one bold, its address, a logo at the left, two rules."""

    after: float = 24
    role = "Div"

    def __init__(self, lines: Sequence[str], address: str = "", logo: Image | None = None) -> None:
        self.names, self.address = lines, address
        self.logo = logo if logo and logo.size else None

    def _parts(self, width: float) -> list[tuple[list[Line], TextStyle]]:
        room = width - self._left()
        top = TextStyle(10.5, 15, align="centre")
        last = TextStyle(12.5, 15.5, style.BOLD, align="centre")
        looks = [top] * (len(self.names) - 1) + [last]
        parts = [
            (typeset.balance(name, look, room), look)
            for name, look in zip(self.names, looks, strict=True)
        ]
        if self.address:
            look = TextStyle(9, 13, colour=style.GREY, align="centre")
            parts.append((_address_lines(self.address, look, room), look))
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
            left, low = x + (58 - wide * scale) / 2, top - 60 + (58 - high * scale) / 2
            self.logo.show(pen, LOGO, left, low, wide * scale, high * scale)
        y = top
        for lines, look in self._parts(width):
            with pen.tag("P"):
                pen.lines(lines, look, x + self._left(), y, width - self._left())
            y -= len(lines) * look.leading
        pen.rule(x, bottom + 3.3, x + width, bottom + 3.3, 2, style.INK)
        pen.rule(x, bottom, x + width, bottom, 0.6, style.INK)


def _address_lines(address: str, look: TextStyle, room: float) -> list[Line]:
    """As many of its parts on a line as there is room for, no dot at the end of a line."""
    lines: list[str] = []
    for part in address.split(DOT):
        longer = f"{lines[-1]}{DOT}{part}" if lines else part
        if lines and typeset.natural_width(longer, look) <= room:
            lines[-1] = longer
        else:
            lines.append(part)
    return [line for words in lines for line in typeset.wrap(words, look, room)]


@dataclass(frozen=True, slots=True)
class Signatory:
    """Who signs: the lines above the free space (place and date, jabatan), name and NIP.

    ``field`` names the place where an electronic signature may go; without it there is none.
    """

    above: Sequence[Content]
    name: str
    nip: str = ""
    field: str = ""


LEAST_NAME: Final = 8.0
"""Points: a name that needs less for one line takes two."""


class Signature(Block):
    """One signatory in the right half, or two side by side, the superior left.

    The free space is for a pen or for the block of an electronic signature; nothing is drawn.
    """

    before: float = 20
    after: float = 12
    role = "Div"

    def __init__(self, *parties: Signatory, space: float = 66) -> None:
        self.parties, self.space = parties, space
        align: style.Align = "left" if len(parties) == 1 else "centre"
        self._look = style.SIGNATURE.but(align=align)
        self._name = self._look.but(cut=style.BOLD)
        self._break = typeset.wrap if align == "left" else typeset.balance

    def _columns(self, width: float) -> list[tuple[float, float]]:
        if len(self.parties) == 1:
            return [(width * 0.58, width * 0.42)]
        room = width / len(self.parties)
        return [(number * room + 8, room - 16) for number in range(len(self.parties))]

    def _above(self, party: Signatory, room: float) -> list[Line]:
        return [line for part in party.above for line in self._break(part, self._look, room)]

    def _below(self, party: Signatory, room: float) -> list[tuple[list[Line], TextStyle]]:
        name = self._name_look(party, room)
        parts = [(self._break(party.name, name, room), name)]
        if party.nip:
            parts.append(
                (typeset.wrap(f"NIP {group_nip(party.nip)}", self._look, room), self._look)
            )
        return parts

    def _name_look(self, party: Signatory, room: float) -> TextStyle:
        """A name is rather set smaller than on two lines."""
        wide = typeset.natural_width(party.name, self._name)
        size = self._name.size * room / max(wide, room)
        return self._name.but(size=max(size, LEAST_NAME))

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
            with pen.tag("P"):
                pen.lines(lines, self._look, x + left, top, room)
            y = top - rows * self._look.leading - self.space
            if party.field:
                box = (x + left, y + _FIELD_GAP, x + left + room, y + self.space - _FIELD_GAP)
                pen.field(party.field, f"Tanda tangan {text.clean(party.name)}", box)
            for name, look in self._below(party, room):
                with pen.tag("P"):
                    pen.lines(name, look, x + left, y, room)
                y -= len(name) * look.leading


def group_nip(nip: str) -> str:
    """18 digits as 8-6-1-3; anything else as it was typed."""
    digits = nip.replace(" ", "")
    if len(digits) != 18 or not digits.isdecimal():  # noqa: PLR2004
        return nip
    return f"{digits[:8]} {digits[8:14]} {digits[14]} {digits[15:]}"


def signed(blocks: Sequence[Block], signature: Block) -> list[Block]:
    """Text with its signature: the last of it goes along, so that no signature is alone."""
    if not blocks:
        return [signature]
    last = blocks[-1]
    last.closes = True
    if isinstance(last, Table):
        return [*blocks, signature]
    return [*blocks[:-1], together(last, signature)]


def receipt(sender: Signatory) -> Block:
    """The foot of a surat pengantar: the receiver fills in the left half, the sender signs."""
    space = 81
    receiver = [
        Paragraph(text.bold("Penerima"), style.SIGNATURE),
        Blank("Diterima tanggal"),
        Gap(space),
        Blank("Nama"),
        Blank("NIP"),
    ]
    return SideBySide((0, 0.5, receiver), (0, 1, [Signature(sender, space=space)]))


class SideBySide(Block):
    """Stacks of blocks side by side at fractions of the width; they are not parted."""

    role = "Div"

    def __init__(self, *stacks: tuple[float, float, Sequence[Block]]) -> None:
        """Each stack with the left and right edge it has, as fractions of the width."""
        self.stacks = stacks
        self.before, self.after = 40, 0

    def height(self, width: float) -> float:
        return max(stacked(blocks, width * (end - start)) for start, end, blocks in self.stacks)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        for start, end, blocks in self.stacks:
            y, after, room = top, 0.0, width * (end - start)
            for number, block in enumerate(blocks):
                y -= max(block.before, after) if number else 0
                block.show(pen, x + width * start, y, room)
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

    role = "Div"

    def __init__(self, pairs: Sequence[tuple[str, Content]], indent: float = 18) -> None:
        self.pairs, self.indent = pairs, indent
        self.after = 3
        self._look = TextStyle(11, 17)

    def _at(self) -> float:
        return max(typeset.natural_width(name, self._look) for name, _ in self.pairs) + 7

    def _value(self, content: Content, width: float) -> list[Line]:
        return typeset.wrap(content, self._look, width - self.indent - self._at() - 12)

    def height(self, width: float) -> float:
        return sum(len(self._value(value, width)) for _, value in self.pairs) * self._look.leading

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        left, at = x + self.indent, self._at()
        for name, value in self.pairs:
            lines = self._value(value, width)
            with pen.tag("P"):
                pen.say(left, top - self._look.baseline, name, self._look, more=True)
                pen.say(left + at, top - self._look.baseline, ":", self._look, more=True)
                pen.lines(lines, self._look, left + at + 12, top, width)
            top -= len(lines) * self._look.leading


class Gap(Block):
    """White space of a fixed height inside a form."""

    def __init__(self, height: float) -> None:
        self._height = height

    def height(self, width: float) -> float:  # noqa: ARG002
        return self._height

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        pass
