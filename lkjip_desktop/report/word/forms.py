"""Cover, letterhead, signatures, forms and key figures as text in tables without lines."""

from collections.abc import Sequence
from typing import Final

from lkjip_desktop.report.block import KeyFigures, StripFigure, value_width
from lkjip_desktop.report.cover import (
    ADDRESS,
    FOOT,
    KICKER,
    LOGO,
    MOST_LINES,
    OFFICE,
    SATKER,
    TITLE,
    TITLE_TOP,
    Cover,
    shrunk,
)
from lkjip_desktop.report.engine import style, text, typeset
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.outside.image import Image
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.style import TextStyle
from lkjip_desktop.report.engine.typeset import Line
from lkjip_desktop.report.form import (
    Blank,
    Definitions,
    Gap,
    Letterhead,
    SideBySide,
    Signatory,
    Signature,
    group_nip,
)
from lkjip_desktop.report.word import look, markup
from lkjip_desktop.report.word.plate import fit_for_word
from lkjip_desktop.report.word.prose import paragraph
from lkjip_desktop.report.word.writer import Writer

_ACCENT: Final = look.colour(style.ACCENT)
_HAIRLINE: Final = look.colour(style.HAIRLINE)
_ENDLESS: Final = 12_000  # characters of mark-up: such a row may need more than a page
_SLACK: Final = 6.0  # points that a page full of tables leaves for the paragraph after them


def frame(
    widths: Sequence[float], rows: Sequence[str], *, borders: str = "", gutter: float = 0
) -> str:
    """A table that only puts things side by side."""
    grid = "".join(f'<w:gridCol w:w="{markup.twips(width)}"/>' for width in widths)
    room = markup.twips(gutter)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{markup.twips(sum(widths))}" w:type="dxa"/>'
        '<w:tblInd w:w="0" w:type="dxa"/>'
        f"{f'<w:tblBorders>{borders}</w:tblBorders>' if borders else ''}"
        '<w:tblLayout w:type="fixed"/><w:tblCellMar>'
        f'<w:left w:w="{room}" w:type="dxa"/><w:right w:w="{room}" w:type="dxa"/></w:tblCellMar>'
        '<w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" '
        f'w:noHBand="0" w:noVBand="0"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{"".join(rows)}'
        "</w:tbl>"
    )


def line(cells: Sequence[str], height: float = 0, *, exact: bool = False) -> str:
    """A row that is not parted, of some height at least, or of just that."""
    rule = "exact" if exact else "atLeast"
    tall = f'<w:trHeight w:val="{markup.twips(height)}" w:hRule="{rule}"/>' if height else ""
    inside = "".join(cells)
    whole = "<w:cantSplit/>" if len(inside) < _ENDLESS else ""
    return f"<w:tr><w:trPr>{whole}{tall}</w:trPr>{inside}</w:tr>"


def cell(inside: str, width: float, *, borders: str = "", upright: str = "") -> str:
    """A cell; ``upright`` is where its text stands: bottom, center."""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{markup.twips(width)}" w:type="dxa"/>'
        f"{f'<w:tcBorders>{borders}</w:tcBorders>' if borders else ''}"
        f"{markup.value('vAlign', upright) if upright else ''}</w:tcPr>{inside}</w:tc>"
    )


# signatures


def signature(block: Signature, writer: Writer, keep: bool) -> str:
    """One signatory in the right half or several side by side, held together."""
    width = writer.width
    if len(block.parties) == 1:
        widths, empty = [width * 0.58, width * 0.42], [0]
        parties: list[Signatory | None] = [None, block.parties[0]]
        align: style.Align = "left"
    else:
        room = width / len(block.parties)
        widths, empty = [room] * len(block.parties), []
        parties, align = list(block.parties), "centre"
    above = [_above(party, writer, align) for party in parties]
    below = [_below(party, writer, align, keep) for party in parties]
    rows = [
        line([cell(inside, own) for inside, own in zip(above, widths, strict=True)]),
        line([cell(writer.gap(1, keep=True), own) for own in widths], block.space),
        line([cell(inside, own) for inside, own in zip(below, widths, strict=True)]),
    ]
    gutter = 8 if not empty else 0
    return (
        writer.gap(block.before, keep=True)
        + frame(widths, rows, gutter=gutter)
        + writer.gap(block.after)
    )


def _above(party: Signatory | None, writer: Writer, align: style.Align) -> str:
    if party is None:
        return writer.gap(1, keep=True)
    shape = style.SIGNATURE.but(align=align)
    return "".join(writer.paragraph(part, shape, keep=True) for part in party.above)


def _below(party: Signatory | None, writer: Writer, align: style.Align, keep: bool) -> str:
    if party is None:
        return writer.gap(1, keep=keep)
    shape = style.SIGNATURE.but(align=align)
    name = writer.paragraph(text.bold(party.name), shape, keep=bool(party.nip) or keep)
    if not party.nip:
        return name
    return name + writer.paragraph(f"NIP {group_nip(party.nip)}", shape, keep=keep)


def columns(block: SideBySide, writer: Writer, _keep: bool) -> str:
    """Stacks of blocks side by side; a lone signature among them stands in the right half."""
    width, halves = writer.width, len(block.stacks)
    widths = [width / halves] * halves
    inner = [_stack(blocks, writer) for _, _, blocks in block.stacks]
    row = line([cell(inside, own) for inside, own in zip(inner, widths, strict=True)])
    return writer.gap(block.before, keep=True) + frame(widths, [row]) + writer.gap(1)


def _stack(blocks: Sequence[Block], writer: Writer) -> str:
    written = []
    for block in blocks:
        match block:
            case Paragraph():
                written.append(paragraph(block, writer, keep=True))
            case Blank():
                written.append(blank(block, writer, keep=True))
            case Gap():
                written.append(gap(block, writer, keep=True))
            case Signature():
                indent = {"ind": f'<w:ind w:left="{markup.twips(writer.width * 0.08)}"/>'}
                written.append(_signed(block, writer, indent))
    return "".join(written) or writer.gap(1)


def _signed(block: Signature, writer: Writer, indent: markup.Parts) -> str:
    """A signature below itself, where it stands in a stack."""
    party, shape = block.parties[0], style.SIGNATURE
    lines = [writer.paragraph(part, shape, keep=True, extra=indent) for part in party.above]
    lines.append(writer.gap(block.space, keep=True))
    lines.append(writer.paragraph(text.bold(party.name), shape, keep=True, extra=indent))
    if party.nip:
        nip = f"NIP {group_nip(party.nip)}"
        lines.append(writer.paragraph(nip, shape, extra=indent))
    return "".join(lines)


def blank(block: Blank, writer: Writer, keep: bool) -> str:
    """A label and dots to write on."""
    stops = (("left", block.at, "none"), ("right", block.end, "dot"))
    return writer.paragraph(
        f"{block.label}", style.SIGNATURE, keep=keep, extra={"tabs": look.tabs(*stops)}
    ).replace("</w:p>", f"{markup.run(chr(9) * 2)}</w:p>")


def gap(block: Gap, writer: Writer, keep: bool) -> str:
    return writer.gap(block.height(writer.width), keep=keep)


def definitions(block: Definitions, writer: Writer, keep: bool) -> str:
    """Nama : ..., the values below each other."""
    shape = TextStyle(11, 17)
    at = max(typeset.natural_width(name, shape) for name, _ in block.pairs) + 7 + block.indent
    parts, letters = look.dress(shape)
    place = at + 12
    extra = {
        "tabs": look.tabs(("left", at, "none"), ("left", place, "none")),
        "ind": f'<w:ind w:left="{markup.twips(place)}" '
        f'w:hanging="{markup.twips(place - block.indent)}"/>',
    }
    written = []
    for name, value in block.pairs:
        label = writer.runs(name, letters) + markup.run("\t:\t", markup.run_properties(letters))
        written.append(
            writer.plain(label + writer.runs(value, letters), parts, keep=keep, extra=extra)
        )
    return "".join(written)


# letterhead and cover


def letterhead(block: Letterhead, writer: Writer, _keep: bool) -> str:
    """The office's lines, the last one bold, its logo at the left, over a double rule."""
    top = TextStyle(10.5, 15, align="centre")
    last = TextStyle(12.5, 15.5, style.BOLD, align="centre")
    looks = [top] * (len(block.names) - 1) + [last]
    lines = [writer.paragraph(name, shape) for name, shape in zip(block.names, looks, strict=True)]
    if block.address:
        shape = TextStyle(9, 13, colour=style.GREY, align="centre", after=4)
        lines.append(writer.paragraph(block.address, shape))
    logo = logo_of(block.logo, 58, writer)
    widths = [72.0, writer.width - 72] if logo else [writer.width]
    rule = markup.border("bottom", 2.25, look.colour(style.INK), "thickThinSmallGap")
    cells = [cell(logo, 72, borders=rule, upright="center")] if logo else []
    cells.append(cell("".join(lines), widths[-1], borders=rule, upright="center"))
    return frame(widths, [line(cells)]) + writer.gap(block.after)


def logo_of(image: Image | None, most: float, writer: Writer) -> str:
    """A paragraph with the logo, no side longer than so many points; empty without one."""
    data = fit_for_word(image) if image is not None and image.size else None
    if data is None or image is None or image.size is None:
        return ""
    share = most / max(image.size)
    size = (image.size[0] * share, image.size[1] * share)
    parts, _ = look.dress(look.PICTURE.but(align="left", before=0), "Gambar")
    return writer.plain(writer.picture(data, size, "Logo"), parts)


def cover(block: Cover, writer: Writer, _keep: bool) -> str:
    """A page from margin to margin: rows of a table hold everything at its place."""
    width, height = writer.width, writer.height
    shape, lines = shrunk(block.satker, SATKER, width, MOST_LINES)
    address = block.below(width)
    below = 18 + len(lines) * shape.leading + len(address) * ADDRESS.leading
    foot = max(below, FOOT) + 8
    title_look, title = shrunk(block.title, TITLE, width, 3)
    named = 30 + len(title) * title_look.leading
    room = max(height - TITLE_TOP - named - foot - _SLACK, 30)
    advance = max(typeset.width(text.clean(block.year), style.BOLD, 1), 0.1)
    figure = min(width * 0.985 / advance, room / 1.16)
    year = TextStyle(figure, figure * 1.15, style.BOLD, style.ACCENT)
    rule = markup.border("top", 1.3, _ACCENT)
    rows = [
        line([cell(_office(block, writer), width)], TITLE_TOP - 8, exact=True),
        line([cell(_titles(block, writer, title_look, title), width)], named, exact=True),
        line([cell(writer.paragraph(block.year, year), width, upright="center")], room, exact=True),
        line([cell(_foot(writer, shape, lines, address), width, borders=rule)], foot, exact=True),
    ]
    return frame([width], rows)


def _office(block: Cover, writer: Writer) -> str:
    lines = "".join(writer.paragraph(words, OFFICE) for words in block.office[:8])
    logo = logo_of(block.logo, LOGO, writer)
    if not logo:
        return lines or writer.gap(1)
    widths = (72.0, writer.width - 72)
    cells = [cell(logo, widths[0]), cell(lines or writer.gap(1), widths[1], upright="center")]
    return frame(widths, [line(cells)]) + writer.gap(1)


def _titles(block: Cover, writer: Writer, shape: TextStyle, lines: Sequence[Line]) -> str:
    kicker = typeset.shorten(block.kicker, KICKER, writer.width * 0.8, 1)[0]
    return writer.paragraph(kicker, KICKER.but(after=6)) + writer.paragraph(_told(lines), shape)


def _foot(writer: Writer, shape: TextStyle, lines: Sequence[Line], address: Sequence[Line]) -> str:
    name = writer.paragraph(_told(lines), shape.but(before=8, after=10))
    return name + (writer.paragraph(_told(address), ADDRESS) if address else "")


def _told(lines: Sequence[Line]) -> str:
    """What the lines say, broken where they are."""
    return "\n".join("".join(part.text for part in line.segments) for line in lines)


# key figures


def key_figures(block: KeyFigures, writer: Writer, keep: bool) -> str:
    """Figures side by side between two rules."""
    widths = block.widths(writer.width)
    gaps = (writer.width - sum(widths)) / len(widths)
    widths = [width + gaps for width in widths]
    cells = [
        cell(_figure(figure, block.size, width - 9.5, writer), width)
        for figure, width in zip(block.figures, widths, strict=True)
    ]
    borders = (
        markup.border("top", 1.1, _ACCENT)
        + markup.border("bottom", 0.5, _HAIRLINE)
        + markup.border("insideV", 0.5, _HAIRLINE)
    )
    strip = frame(widths, [line(cells, block.least)], borders=borders, gutter=4.7)
    return writer.gap(block.before, keep=True) + strip + writer.gap(block.after, keep=keep)


_SIGNS: Final = {"up": "▲ ", "down": "▼ ", "": ""}


def _figure(figure: StripFigure, most: float, room: float, writer: Writer) -> str:
    size = min(most, most * room / value_width(figure, most))
    colour = style.ACCENT if figure.accent else style.INK
    shape = TextStyle(size, size * 1.15, style.BOLD, colour)
    unit = text.Run(f" {figure.unit}", size=size * 0.55, colour=style.INK) if figure.unit else ""
    parts, letters = look.dress(shape)
    plain = {"b": markup.value("b", 0)}
    inside = writer.runs(figure.value, letters)
    if unit:
        inside += writer.runs(unit, {**letters, **plain})
    note = style.EXPLANATION
    if figure.sign:
        note = note.but(cut=style.BOLD, colour=style.ACCENT)
    label = typeset.shorten(figure.label, style.LABEL, room, 1)[0]
    return (
        writer.paragraph(label, style.LABEL.but(before=4), keep=True)
        + writer.plain(inside, parts, keep=True)
        + writer.paragraph(f"{_SIGNS[figure.sign]}{figure.note}", note.but(after=4), keep=True)
    )
