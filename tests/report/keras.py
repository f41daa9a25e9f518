"""What a PDF shows, read back with a reader that is not ours."""

from collections.abc import Sequence
from functools import lru_cache
from io import BytesIO
from typing import NamedTuple

import pypdfium2 as pdfium

from lkjip_desktop.report.engine.build import Built, build
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.number import Numbering
from lkjip_desktop.report.engine.pages.page import Meta, Sheet

Box = tuple[float, float, float, float]


def export(
    story: list[Block], meta: Meta, numbering: Numbering | None = None
) -> tuple[bytes, Built]:
    out = BytesIO()
    built = build(story, meta, out, numbering=numbering)
    return out.getvalue(), built


class PageRead(NamedTuple):
    """What a page shows: its text, and where each stretch stands: left, bottom, right, top."""

    text: str
    boxes: tuple[Box, ...]


def _with_spaces(words: str) -> str:
    """What was read, a space that no line ends at being one like others."""
    return words.replace("\r\n", "\n").replace("\u00a0", " ")


@lru_cache(maxsize=2)
def read_pages(data: bytes) -> tuple[PageRead, ...]:
    """Every page, opened once for all that is asked about it."""
    document = pdfium.PdfDocument(data)
    found = []
    for page in document:
        text_page = page.get_textpage()
        boxes = tuple(text_page.get_rect(number) for number in range(text_page.count_rects()))
        found.append(PageRead(_with_spaces(text_page.get_text_range()), boxes))
        text_page.close()
        page.close()
    document.close()
    return tuple(found)


def page_texts(data: bytes) -> list[str]:
    """The text of every page."""
    return [page.text for page in read_pages(data)]


def framed_texts(data: bytes, sheets: Sequence[Sheet]) -> list[str]:
    """The text that stands in the frame of each sheet."""
    document = pdfium.PdfDocument(data)
    texts = []
    for page, sheet in zip(document, sheets, strict=True):
        frame = sheet.frame
        text_page = page.get_textpage()
        texts.append(text_page.get_text_bounded(frame.left, frame.bottom, frame.right, frame.top))
        text_page.close()
        page.close()
    document.close()
    return texts


def words_of(data: bytes) -> str:
    """All text of the file without any white space, for finding what a line break may part."""
    return "".join("".join(page_texts(data)).split())


def outside(data: bytes, built: Built) -> list[tuple[int, Box]]:
    """Text that stands neither in the frame of its page nor in its head or foot."""
    return [
        (number, box)
        for number, page in enumerate(read_pages(data))
        for box in page.boxes
        if not _inside(box, built.sheets[number])
    ]


def _inside(box: Box, sheet: Sheet) -> bool:
    left, bottom, right, top = box
    frame = sheet.frame
    if left < frame.left - 1 or right > frame.right + 1:
        return False
    in_text = bottom > frame.bottom - 1.5 and top < frame.top + 1.5
    in_furniture = abs(bottom - frame.head) < 5 or abs(bottom - frame.foot) < 5
    return in_text or in_furniture
