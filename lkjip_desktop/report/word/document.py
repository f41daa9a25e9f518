"""Writes the story of the report as a Word document, whole or not at all."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO, Final

from lkjip_desktop.disk import replace_whole
from lkjip_desktop.domain.collector import without_collector
from lkjip_desktop.report.block import KeyFigures, Opener, Strip
from lkjip_desktop.report.cover import Cover
from lkjip_desktop.report.engine import style, text
from lkjip_desktop.report.engine.build import STEPS, Cancelled, Progress, lay_out
from lkjip_desktop.report.engine.contents import Contents
from lkjip_desktop.report.engine.flow import Anchor, Block, NewPage, Space, stacked
from lkjip_desktop.report.engine.number import Numbering
from lkjip_desktop.report.engine.outside.attachment import ForeignPage
from lkjip_desktop.report.engine.outside.picture import Picture, Unreadable
from lkjip_desktop.report.engine.pages.page import Meta
from lkjip_desktop.report.engine.paragraph import Heading, Paragraph
from lkjip_desktop.report.engine.table.table import Table
from lkjip_desktop.report.form import Blank, Definitions, Gap, Letterhead, SideBySide, Signature
from lkjip_desktop.report.side import Inset, heading_words
from lkjip_desktop.report.word import forms, look, plate, prose, table
from lkjip_desktop.report.word.furniture import settings
from lkjip_desktop.report.word.package import About
from lkjip_desktop.report.word.spacing import settled
from lkjip_desktop.report.word.writer import Writer

_LAYING: Final = 0.45  # of the work that has been done when everything has its page
Write = Callable[[Any, Writer, bool], str]


def _inset(block: Inset, writer: Writer, keep: bool) -> str:
    """A side head becomes a heading above what stood beside it."""
    head = writer.paragraph(heading_words(block.row), style.SMALL_HEADING, keep=True)
    inner = "".join(_written(block.inner, writer, keep=keep))
    return head + inner if block.lined else inner


def _strip(block: Strip, writer: Writer, keep: bool) -> str:
    return plate.drawn(block.chart, writer, True) + forms.key_figures(block.figures, writer, keep)


WRITTEN: Final[Mapping[type[Block], Write]] = {
    Anchor: prose.anchor,
    Blank: forms.blank,
    SideBySide: forms.columns,
    Contents: prose.contents,
    Cover: forms.cover,
    Definitions: forms.definitions,
    Gap: forms.gap,
    Inset: _inset,
    Strip: _strip,
    Heading: prose.heading,
    KeyFigures: forms.key_figures,
    Letterhead: forms.letterhead,
    Opener: prose.opener,
    ForeignPage: plate.scan,
    Paragraph: prose.paragraph,
    Picture: plate.picture,
    Signature: forms.signature,
    Space: prose.space,
    Table: table.table,
    Unreadable: plate.unreadable,
}
"""What writes blocks of which kind; any other is drawn, as charts are."""


def write(
    story: Sequence[Block],
    meta: Meta,
    out: Path | BinaryIO,
    *,
    numbering: Numbering,
    progress: Progress,
) -> None:
    """Write the document; the same story and meta give the same bytes.

    The story is laid out as for the PDF first: the contents name the pages that it has there
    until Word counts its own. A path is replaced only when the file is whole; Cancelled where
    ``progress`` says no.
    """

    def laying(done: int, whole: int) -> bool:
        return progress(int(done * _LAYING), whole)

    with without_collector():
        lay_out(story, meta, numbering, laying)
        writer = Writer(meta, numbering)
        body = settled("".join(_bodies(story, writer, progress)))
        body += writer.sections.properties()
        data = _packed(body, writer)
    if isinstance(out, Path):
        replace_whole(out, data)
    else:
        out.write(data)
    progress(STEPS, STEPS)


def _bodies(story: Sequence[Block], writer: Writer, progress: Progress) -> Iterator[str]:
    start = int(STEPS * _LAYING)
    for number, block in enumerate(story):
        if not progress(start + (STEPS - start) * number // len(story), STEPS):
            raise Cancelled
        yield from _written(block, writer, keep=False)
    if not writer.sections.filled:
        yield writer.gap(1)


def _written(block: Block, writer: Writer, *, keep: bool) -> Iterator[str]:
    """One block, or those it stands for; what is bound keeps all but its last to the next."""
    if isinstance(block, NewPage):
        writer.sections.turn(block)
        return
    children = block.expand()
    if children is None or isinstance(block, Contents):
        yield writer.sections.open()
        yield _writer_of(block)(block, writer, keep or block.keep)
        return
    bound = block.bound and stacked([block], writer.width) <= writer.height
    for number, child in enumerate(children):
        last = number + 1 == len(children)
        yield from _written(child, writer, keep=keep if last else bound)


def _writer_of(block: Block) -> Write:
    return WRITTEN.get(type(block), plate.drawn)


def _packed(body: str, writer: Writer) -> bytes:
    meta, package = writer.meta, writer.package
    package.add("styles", look.styles())
    package.add("numbering", writer.lists.part())
    package.add("settings", settings(meta))
    author = text.legible(meta.author or meta.satker)
    title = text.legible(meta.title)
    about = About(title, author, text.legible(meta.subject) or title, meta.date)
    return package.packed(body, about)
