"""From a story to the bytes of a PDF: lay out once, draw once, lay out again only if a page moved.

Stock multiBuild draws the whole story twice. Here the first pass only measures; numbers are known
before it and page numbers after it, and the contents have a column of their own for them, so that
filling it in moves nothing. Blocks remember what they measured: where a page number inside a
sentence does change a line, the next pass costs a fraction of the first.
"""

import datetime as dt
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Final

from reportlab.lib.utils import TimeStamp
from reportlab.pdfgen.canvas import Canvas

from lkjip_desktop.disk import replace_whole
from lkjip_desktop.domain.collector import without_collector
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.engine import page, style
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.ink import Pen, page_labels
from lkjip_desktop.report.engine.layout import Layout
from lkjip_desktop.report.engine.number import HEADINGS, Mark, Numbering
from lkjip_desktop.report.engine.page import Meta, Sheet

STEPS: Final = 1000
_PASSES: Final = 5
_MEASURED: Final = 450  # steps that stand for laying out; the rest is drawing
Progress = Callable[[int, int], bool]


class Cancelled(Exception):  # noqa: N818 - it is the user's wish, not an error
    """The progress callback said no; nothing was written."""


@dataclass(frozen=True, slots=True)
class Built:
    """What came out: how many pages, and what stands on which."""

    pages: int
    sheets: Sequence[Sheet]


def build(
    story: Sequence[Block],
    meta: Meta,
    out: Path | BinaryIO,
    *,
    numbering: Numbering | None = None,
    progress: Progress | None = None,
) -> Built:
    """Write the PDF; the same story and meta give the same bytes.

    A path is replaced only when the file is whole. ``progress`` is called with the steps done and
    STEPS; when it returns False the work stops with Cancelled and nothing is written.
    """
    report = progress or (lambda _done, _all: True)
    numbering = numbering or Numbering()
    with without_collector():
        sheets = lay_out(story, meta, numbering, report)
        data = _draw(sheets, meta, numbering, report)
    data = _with_attachments(data, sheets)
    if isinstance(out, Path):
        replace_whole(out, data)
    else:
        out.write(data)
    _tell(report, STEPS)
    return Built(len(sheets), sheets)


def lay_out(
    story: Sequence[Block], meta: Meta, numbering: Numbering, progress: Progress
) -> list[Sheet]:
    """The sheets of the story, every number in it right."""
    sheets: list[Sheet] = []
    most = max(len(story), 1)
    numbering.assign(mark for block in story for mark in block.marks())
    for attempt in range(_PASSES):
        for mark in numbering.marks:
            mark.sheet = -1

        def tick(left: int, first: bool = attempt == 0) -> None:
            if first and left % 20 == 0:
                _tell(progress, max(0, _MEASURED - _MEASURED * left // most))

        sheets = Layout(meta, tick).run(story)
        if numbering.settle():
            break
    return sheets


def _with_attachments(data: bytes, sheets: Sequence[Sheet]) -> bytes:
    if not any(placed.block.foreign for sheet in sheets for placed in sheet.placed):
        return data
    # Few reports have scanned pages, and the reader for them is slow to import.
    from lkjip_desktop.report.engine import attachment

    return attachment.append(data, sheets)


def _tell(progress: Progress, done: int) -> None:
    if not progress(done, STEPS):
        raise Cancelled


def _draw(sheets: Sequence[Sheet], meta: Meta, numbering: Numbering, progress: Progress) -> bytes:
    buffer = BytesIO()
    canvas = Canvas(
        buffer,
        pageCompression=1,
        invariant=1,
        initialFontName=_embedded(),
        lang="id-ID",
    )
    _describe(canvas, meta)
    pen = Pen(canvas, {mark.key for mark in numbering.marks if mark.sheet >= 0})
    level = -1
    for number, sheet in enumerate(sheets):
        _tell(progress, _MEASURED + (STEPS - _MEASURED) * number // len(sheets))
        pen.begin(sheet.frame.width, sheet.frame.height)
        page.draw(pen, sheet, meta)
        for placed in sheet.placed:
            for mark in _own_marks(placed.block, number):
                level = _bookmark(pen, mark, placed.top, level)
        pen.end()
    page_labels(canvas, _labels(sheets))
    canvas.showOutline()
    canvas.save()
    return buffer.getvalue()


def _embedded() -> str:
    """The cut that stands in for Helvetica, which a canvas names on every page otherwise."""
    style.font(style.REGULAR)
    return style.REGULAR


def _describe(canvas: Canvas, meta: Meta) -> None:
    canvas.setTitle(_writable(meta.title))
    canvas.setAuthor(_writable(meta.author or meta.satker))
    canvas.setSubject(_writable(meta.subject or meta.title))
    canvas.setCreator("LKjIP Desktop")
    canvas.setProducer("LKjIP Desktop")
    if meta.date:
        _date(canvas, meta.date)
    canvas.setViewerPreference("DisplayDocTitle", "true")


def _writable(words: str) -> str:
    """Half of a surrogate pair, as broken programs paste them, cannot be encoded."""
    return words.encode("utf-8", "replace").decode("utf-8")


def _date(canvas: Canvas, date: dt.date) -> None:
    """Date the file by the report; a canvas knows only the clock and the year 2000."""
    noon = dt.datetime(date.year, date.month, date.day, 12, tzinfo=dt.UTC)
    stamp = TimeStamp(invariant=1)
    stamp.t, stamp.lt = noon.timestamp(), noon.timetuple()
    stamp.YMDhms = tuple(stamp.lt)[:6]
    canvas._doc._timeStamp = stamp  # noqa: SLF001


def _own_marks(block: Block, sheet: int) -> Sequence[Mark]:
    mark = block.mark
    return [mark] if mark and mark.sheet == sheet else []


def _bookmark(pen: Pen, mark: Mark, top: float, level: int) -> int:
    """Make the mark a goal of links and, if it is a heading, an entry of the outline."""
    pen.place(mark.key, top + 6)
    if mark.kind not in HEADINGS or not mark.listed:
        return level
    level = min(_depth(mark), level + 1)
    dot = "." if mark.kind in ("section", "subsection") else ""
    number = mark.name if mark.kind in ("chapter", "appendix") else f"{mark.number}{dot}"
    title = f"{number}  {mark.listing}" if mark.number else mark.listing
    pen.outline(title.strip(), mark.key, level)
    return level


def _depth(mark: Mark) -> int:
    return {"section": 1, "appendix": 1, "subsection": 2, "item": 3}.get(mark.kind, 0)


def _labels(sheets: Sequence[Sheet]) -> list[tuple[int, str | None, int, str | None]]:
    """Viewers show i, ii, 1, 2 as printed and a word on pages without a number."""
    labels: list[tuple[int, str | None, int, str | None]] = []
    last = None
    for number, sheet in enumerate(sheets):
        if sheet.kind == "bare":
            labels.append((number, None, 1, _writable(sheet.prefix) or "-"))
        elif sheet.kind != last:
            labels.append(
                (number, "ROMAN_LOWER" if sheet.kind == "front" else "ARABIC", sheet.number, None)
            )
        last = sheet.kind
    return labels
