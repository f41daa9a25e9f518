"""Paragraphs, list items and headings of the story, and the lists of what is in it."""

from collections.abc import Sequence
from typing import Final

from lkjip_desktop.report.block import Opener
from lkjip_desktop.report.engine import style, text
from lkjip_desktop.report.engine.contents import Contents
from lkjip_desktop.report.engine.flow import Anchor, Space
from lkjip_desktop.report.engine.number import HEADINGS, Kind, Numbered
from lkjip_desktop.report.engine.paragraph import Heading, Paragraph
from lkjip_desktop.report.engine.style import TextStyle
from lkjip_desktop.report.word import look, markup
from lkjip_desktop.report.word.writer import SEQUENCES, Writer

GAP: Final = "\u00a0\u00a0"
_STEP: Final = 18.0  # points that a list inside a list is set in
LEVELS: Final[dict[Kind, int]] = {
    "front": 0, "chapter": 0, "section": 1, "appendix": 1, "subsection": 2, "item": 3,
}  # fmt: skip
_DIVIDER: Final = TextStyle(12, 15, style.BOLD, style.ACCENT, after=3, keep=True)


def opener(block: Opener, writer: Writer, keep: bool) -> str:
    """The title of a chapter or front section; what is not listed is no heading either."""
    mark = block.mark
    if mark is None:
        return ""
    if not mark.listed:
        return writer.paragraph(
            mark.title, style.OPENER.but(before=block.before, after=20), key="TOCHeading", keep=keep
        )
    return heading_of(mark, writer)


def anchor(block: Anchor, writer: Writer, _keep: bool) -> str:
    """What the PDF lists without printing it: in Word only what stands there is listed."""
    return heading_of(block.mark, writer, _DIVIDER) if block.mark else ""


def heading(block: Heading, writer: Writer, keep: bool) -> str:
    """A heading; no style that Word lists for the title of a list below the contents."""
    mark = block.mark
    if mark is None:
        return ""
    if mark.kind == "front":
        return writer.paragraph(mark.title, block.look, keep=keep)
    return heading_of(mark, writer)


def heading_of(mark: Numbered, writer: Writer, shape: TextStyle | None = None) -> str:
    """A heading of its level; Word counts chapters and sections, the others bring their number."""
    key = f"Heading{LEVELS.get(mark.kind, 3) + 1}"
    parts, letters = look.dress(shape or _look_of(key), key)
    if shape is not None:
        parts = parts | {"pBdr": f"<w:pBdr>{markup.no_border('bottom')}</w:pBdr>"}
    title = markup.run(text.legible(mark.title), markup.run_properties(letters))
    if look.is_counted(mark):
        first = "<w:r><w:br/></w:r>" if mark.kind == "chapter" else ""
        return writer.plain(writer.bookmark(mark, first + title), parts)
    parts = parts | {"numPr": look.numbered(0, 0)}
    if not mark.number:
        return writer.plain(writer.bookmark(mark, title), parts)
    name = text.legible(mark.name)
    if mark.kind == "appendix":
        letters = letters | {"caps": "<w:caps/>"}
    own = markup.run_properties(letters)
    return writer.plain(
        writer.bookmark(mark, markup.run(name, own)) + markup.run(GAP, own) + title, parts
    )


def _look_of(key: str) -> TextStyle:
    return next(named.look for named in look.STYLES if named.key == key)


def paragraph(block: Paragraph, writer: Writer, keep: bool) -> str:
    """Running text, an item of a list, a caption or the heading of an appendix."""
    mark = block.mark
    if mark is not None and mark.kind == "appendix":
        return heading_of(mark, writer, block.look)
    if mark is not None and mark.kind in SEQUENCES:
        return writer.caption(mark, block.look, keep=keep)
    shape = block.look.but(before=block.before, after=block.after)
    if block.marker:
        return _item(block, shape, writer, keep)
    return writer.paragraph(block.content, shape, keep=keep)


def _item(block: Paragraph, shape: TextStyle, writer: Writer, keep: bool) -> str:
    """An item that Word marks itself, or one with its own marker before a tab."""
    marker = text.plain(block.marker)
    place = writer.lists.place(marker, round(block.marker_at / _STEP))
    key = "ListNumber" if place and marker != "–" else "ListBullet"
    parts, letters = look.dress(shape, key)
    left, cascading = markup.twips(shape.indent), markup.twips(shape.indent - block.marker_at)
    parts = parts | {"ind": f'<w:ind w:left="{left}" w:hanging="{cascading}"/>'}
    inside = writer.runs(block.content, letters)
    if place is None:
        parts = parts | {"numPr": look.numbered(0, 0)}
        inside = (
            writer.runs((block.marker,) if isinstance(block.marker, str) else block.marker, letters)
            + "<w:r><w:tab/></w:r>"
            + inside
        )
    else:
        parts = parts | {"numPr": look.numbered(place[1], place[0])}
    return writer.plain(inside, parts, keep=keep)


def space(block: Space, writer: Writer, keep: bool) -> str:
    return writer.gap(block.before, keep=keep)


def contents(block: Contents, writer: Writer, _keep: bool) -> str:
    """A field with every entry filled in, so that it reads right before Word has seen it."""
    marks = list(block.entries())
    if not marks:
        return ""
    kinds = set(block.kinds)
    whole = bool(kinds & set(HEADINGS))
    code = 'TOC \\o "1-4" \\h \\z' if whole else f'TOC \\h \\z \\c "{_sequence(block.kinds)}"'
    entries = [_entry(mark, writer) for mark in marks]
    begin = markup.field_begin(code)
    entries[0] = entries[0].replace("</w:pPr>", f"</w:pPr>{begin}", 1)
    parts, _ = look.dress(TextStyle(1, 1), look.GAP)
    ending = markup.paragraph(markup.FIELD_END, parts)
    listed = "".join(entries) + ending
    return _gallery(listed) if whole else listed


def _sequence(kinds: Sequence[Kind]) -> str:
    return next(SEQUENCES[kind] for kind in kinds if kind in SEQUENCES)


def _gallery(inside: str) -> str:
    """What gives the contents a button in Word to bring them up to date."""
    return (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>'
        "<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>"
        f"{inside}</w:sdtContent></w:sdt>"
    )


_PLACES: Final = {1: (0.0, 0.0), 2: (18.0, 36.0), 3: (36.0, 54.0), 4: (36.0, 62.0)}
_PAGE_ROOM: Final = 46.0
_CAPTION_AT: Final = 66.0


def _entry(mark: Numbered, writer: Writer) -> str:
    """Number, title, dots and page, leading to the place itself."""
    listed = mark.kind in SEQUENCES
    level = LEVELS.get(mark.kind, 3) + 1
    key = "TableofFigures" if listed else f"TOC{level}"
    own, at = (0.0, _CAPTION_AT) if listed else _PLACES[level]
    apart = GAP if key == "TOC1" or mark.kind == "appendix" else "\t"
    parts, letters = look.dress(_look_of(key), key)
    leader = "none" if key == "TOC1" else "dot"
    stops = [("right", writer.width, leader)]
    if at:
        stops.insert(0, ("left", at, "none"))
    parts = parts | {
        "tabs": look.tabs(*stops),
        "ind": f'<w:ind w:left="{markup.twips(at)}" w:right="{markup.twips(_PAGE_ROOM)}" '
        f'w:hanging="{markup.twips(at - own)}"/>',
    }
    number = _number(mark)
    properties = markup.run_properties(letters)
    bold = {"b": "<w:b/>", "color": markup.value("color", look.colour(style.ACCENT))}
    name = markup.run_properties({**letters, **bold}) if listed else properties
    title = text.legible(mark.listing).replace("\n", " ")
    inside = (
        (markup.run(text.legible(number), name) + markup.run(apart, properties) if number else "")
        + markup.run(title, properties)
        + markup.run("\t")
        + markup.field(f"PAGEREF {writer.name_of(mark)} \\h", mark.page, properties)
    )
    return markup.paragraph(markup.link(writer.name_of(mark), inside), parts)


def _number(mark: Numbered) -> str:
    if mark.kind in (*SEQUENCES, "chapter", "appendix"):
        return mark.name
    return f"{mark.number}." if mark.number and mark.kind != "item" else mark.number
