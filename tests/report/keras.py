"""What a PDF shows, read back with a reader that is not ours."""

from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import zip_longest

import pypdfium2 as pdfium

from lkjip_desktop.report.build import Built, build
from lkjip_desktop.report.flow import Block
from lkjip_desktop.report.number import Numbering
from lkjip_desktop.report.page import Meta, Sheet

Box = tuple[float, float, float, float]


def export(
    story: list[Block], meta: Meta, numbering: Numbering | None = None
) -> tuple[bytes, Built]:
    out = BytesIO()
    built = build(story, meta, out, numbering=numbering)
    return out.getvalue(), built


def page_texts(data: bytes, sheets: Sequence[Sheet] = ()) -> list[str]:
    """The text of every page; of sheets that are given only what stands in their frame."""
    document = pdfium.PdfDocument(data)
    texts = []
    for page, sheet in zip_longest(document, sheets):
        text_page = page.get_textpage()
        if sheet is None:
            text = text_page.get_text_range()
        else:
            frame = sheet.frame
            text = text_page.get_text_bounded(frame.left, frame.bottom, frame.right, frame.top)
        texts.append(text.replace("\r\n", "\n"))
        text_page.close()
        page.close()
    document.close()
    return texts


def words_of(data: bytes) -> str:
    """All text of the file without any white space, for finding what a line break may part."""
    return "".join("".join(page_texts(data)).split())


def text_boxes(data: bytes) -> Iterator[tuple[int, Box]]:
    """Every stretch of text: its page from 0 and left, bottom, right, top."""
    document = pdfium.PdfDocument(data)
    for number, page in enumerate(document):
        text_page = page.get_textpage()
        for rectangle in range(text_page.count_rects()):
            yield number, text_page.get_rect(rectangle)
        text_page.close()
        page.close()
    document.close()


def outside(data: bytes, built: Built) -> list[tuple[int, Box]]:
    """Text that stands neither in the frame of its page nor in its head or foot."""
    return [
        (number, box) for number, box in text_boxes(data) if not _inside(box, built.sheets[number])
    ]


def _inside(box: Box, sheet: Sheet) -> bool:
    left, bottom, right, top = box
    frame = sheet.frame
    if left < frame.left - 1 or right > frame.right + 1:
        return False
    in_text = bottom > frame.bottom - 1.5 and top < frame.top + 1.5
    in_furniture = abs(bottom - frame.head) < 5 or abs(bottom - frame.foot) < 5
    return in_text or in_furniture
