"""From a story to the bytes of a PDF: lay out once, draw once, lay out again only if a page moved.

Stock multiBuild draws the whole story twice. Here the first pass only measures; numbers are known
before it and page numbers after it, and the contents have a column of their own for them, so that
filling it in moves nothing. Blocks remember what they measured: where a page number inside a
sentence does change a line, the next pass costs a fraction of the first.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, Final

from lkjip_desktop.disk import replace_whole
from lkjip_desktop.domain.collector import without_collector
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.engine import text
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.ink import Pen
from lkjip_desktop.report.engine.number import HEADINGS, Kind, Numbered, Numbering
from lkjip_desktop.report.engine.pages import page
from lkjip_desktop.report.engine.pages.layout import Layout
from lkjip_desktop.report.engine.pages.page import Meta, Sheet
from lkjip_desktop.report.engine.pages.spread import spread
from lkjip_desktop.report.engine.pdf.archive import PROGRAM, Description
from lkjip_desktop.report.engine.pdf.canvas import PdfFile
from lkjip_desktop.report.engine.pdf.structure import Tree

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
    with without_collector():
        proof = Proof(story, meta, numbering or Numbering(), report)
        data = proof.whole(report)
    if isinstance(out, Path):
        replace_whole(out, data)
    else:
        out.write(data)
    _tell(report, STEPS)
    return Built(len(proof.sheets), proof.sheets)


class HeadingPlace(NamedTuple):
    """An entry of the outline: what it says, how deep it is nested from 0, and where it leads."""

    title: str
    level: int
    sheet: int
    top: float
    """Points from the lower edge of its sheet."""


class Proof:
    """A story that is laid out and not drawn yet: all of it is, or the pages that are looked at."""

    def __init__(
        self, story: Sequence[Block], meta: Meta, numbering: Numbering, progress: Progress
    ) -> None:
        self.meta, self._numbering = meta, numbering
        self.sheets = lay_out(story, meta, numbering, progress)

    def headings(self) -> list[HeadingPlace]:
        """The outline that the whole has."""
        levels, found = _Nesting(), []
        for number, sheet in enumerate(self.sheets):
            for mark, top in _marks_on(sheet, number):
                if _is_heading(mark):
                    title = text.plain(_title(mark).strip())
                    found.append(HeadingPlace(title, levels.of(mark), number, top))
        return found

    def whole(self, progress: Progress) -> bytes:
        """The file, tagged and with its links."""
        return _draw(self.sheets, self.meta, self._numbering, progress)

    def some(self, chosen: Iterable[int]) -> bytes:
        """A file to look at with some of the sheets: without tags, links and outline."""
        file = PdfFile()
        pen = Pen(file)
        for number in chosen:
            _draw_sheet(pen, self.sheets[number], self.meta)
            pen.end()
        return file.written()


def lay_out(
    story: Sequence[Block], meta: Meta, numbering: Numbering, progress: Progress
) -> list[Sheet]:
    """The sheets of the story, every number in it right."""
    sheets: list[Sheet] = []
    most, reached = max(len(story), 1), 0
    numbering.assign(mark for block in story for mark in block.marks())
    for attempt in range(_PASSES):
        for mark in numbering.marks:
            mark.sheet = -1

        def tick(left: int, first: bool = attempt == 0) -> None:
            nonlocal reached
            if first and left % 20 == 0:
                # Bundles make what is left more for a while: nothing told is taken back.
                reached = max(reached, _MEASURED - _MEASURED * left // most)
                _tell(progress, reached)

        sheets = Layout(meta, tick).run(story)
        if numbering.settle():
            break
    spread(sheets)
    return sheets


def _tell(progress: Progress, done: int) -> None:
    if not progress(done, STEPS):
        raise Cancelled


def _draw(sheets: Sequence[Sheet], meta: Meta, numbering: Numbering, progress: Progress) -> bytes:
    file = PdfFile(Tree())
    file.describe(_description(meta))
    pen = Pen(file, {mark.key for mark in numbering.marks if mark.sheet >= 0})
    levels = _Nesting()
    for number, sheet in enumerate(sheets):
        _tell(progress, _MEASURED + (STEPS - _MEASURED) * number // len(sheets))
        _draw_sheet(pen, sheet, meta)
        for mark, top in _marks_on(sheet, number):
            file.place(mark.key, top)
            if _is_heading(mark):
                file.outline(_title(mark).strip(), mark.key, levels.of(mark))
        pen.end()
    file.labels(_labels(sheets))
    return file.written()


def _draw_sheet(pen: Pen, sheet: Sheet, meta: Meta) -> None:
    pen.begin(sheet.frame.width, sheet.frame.height)
    page.draw(pen, sheet, meta)


def _description(meta: Meta) -> Description:
    title = meta.title or PROGRAM
    return Description(
        title, meta.author or meta.satker or PROGRAM, meta.subject or title, meta.date
    )


_ABOVE: Final = 6
"""Points that a link shows above what it leads to."""


def _marks_on(sheet: Sheet, number: int) -> Iterator[tuple[Numbered, float]]:
    """The marks that stand on the sheet of that number, with how far up links to them lead."""
    for placed in sheet.placed:
        mark = placed.block.mark
        if mark and mark.sheet == number:
            yield mark, placed.top + _ABOVE


def _is_heading(mark: Numbered) -> bool:
    """Whether the outline names it: what the contents need not list stands there as well."""
    return mark.kind in HEADINGS


class _Nesting:
    """How deep the headings of an outline are nested, one after the other."""

    def __init__(self) -> None:
        self._depths: list[int] = []

    def of(self, mark: Numbered) -> int:
        """One below the nearest that stands higher: no level is skipped."""
        depth = _DEPTHS.get(mark.kind, 0)
        while self._depths and self._depths[-1] >= depth:
            self._depths.pop()
        self._depths.append(depth)
        return len(self._depths) - 1


def _title(mark: Numbered) -> str:
    dot = "." if mark.kind in ("section", "subsection") else ""
    number = mark.name if mark.kind in ("chapter", "appendix") else f"{mark.number}{dot}"
    return f"{number}  {mark.listing}" if mark.number else mark.listing


_DEPTHS: Final[dict[Kind, int]] = {"section": 1, "appendix": 1, "subsection": 2, "item": 3}


def _labels(sheets: Sequence[Sheet]) -> list[tuple[int, str | None, int, str | None]]:
    """Viewers show i, ii, 1, 2 as printed and a word on pages without a number."""
    labels: list[tuple[int, str | None, int, str | None]] = []
    last = None
    for number, sheet in enumerate(sheets):
        if sheet.kind == "bare":
            labels.append((number, None, 1, sheet.prefix or "-"))
        elif sheet.kind != last:
            labels.append(
                (number, "ROMAN_LOWER" if sheet.kind == "front" else "ARABIC", sheet.number, None)
            )
        last = sheet.kind
    return labels
