"""The pages of a finished PDF: their sizes, their pictures, and where each heading stands."""

from io import BytesIO
from pathlib import Path
from typing import Final, NamedTuple

import pypdfium2 as pdfium
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

TOP: Final = 100.0
"""Points from the upper edge of a page: what stands higher has nothing of its own above it."""


class OutlineEntry(NamedTuple):
    """An entry of the PDF's outline."""

    title: str
    level: int
    page: int
    """Counted from 0."""
    top: bool = False
    """Whether it opens its page."""


class Pages:
    """A PDF read into memory, so that the file may go; rendered page by page when asked."""

    def __init__(self, path: Path) -> None:
        """Raises PdfiumError where it is no PDF."""
        self.contents = path.read_bytes()
        self._document = pdfium.PdfDocument(self.contents)
        self.sizes = tuple(
            QSizeF(*self._document.get_page_size(place)) for place in range(len(self._document))
        )
        """Width and height in points."""
        self.headings = tuple(self._headings())

    def _headings(self) -> "list[OutlineEntry]":
        found = []
        for mark in self._document.get_toc():
            reference = mark.get_dest()
            page = reference.get_index() if reference is not None else None
            if reference is not None and page is not None:
                _, where = reference.get_view()
                top = len(where) > 1 and where[1] > self.sizes[page].height() - TOP
                found.append(OutlineEntry(mark.get_title(), mark.level, page, top))
        return found

    def part(self, number: int) -> range:
        """The pages of what a heading of `headings` is over, up to the next one of its level."""
        own = self.headings[number]
        later = (h for h in self.headings[number + 1 :] if h.level <= own.level)
        after = next(later, None)
        end = len(self) if after is None else after.page + (not after.top)
        return range(own.page, max(end, own.page + 1))

    def extract(self, chosen: range) -> bytes:
        """Some of the pages as a PDF of their own."""
        document, out = pdfium.PdfDocument.new(), BytesIO()
        document.import_pages(self._document, list(chosen))
        document.save(out)
        document.close()
        return out.getvalue()

    def __len__(self) -> int:
        return len(self.sizes)

    def picture(self, place: int, scale: float) -> QImage:
        """A page at `scale` pixels a point, on white."""
        page = self._document[place]
        try:
            bitmap = page.render(scale=scale, prefer_bgrx=True)
            image = QImage(
                bytes(bitmap.buffer),
                bitmap.width,
                bitmap.height,
                bitmap.stride,
                QImage.Format.Format_RGB32,
            )
            return image.copy()
        finally:
            page.close()

    def page_of(self, *titles: str) -> int | None:
        """The page of the heading reached by these titles, each below the one before."""
        number = self.find(*titles)
        return None if number is None else self.headings[number].page

    def find(self, *titles: str) -> int | None:
        """The place in `headings` of the one reached by these titles; None where none is."""
        found = None
        for title in titles:
            wanted = _bare(title)
            for number in range(0 if found is None else found + 1, len(self.headings)):
                if wanted and wanted in _bare(self.headings[number].title):
                    found = number
                    break
            else:
                return found
        return found


def _bare(title: str) -> str:
    return " ".join(title.casefold().split())
