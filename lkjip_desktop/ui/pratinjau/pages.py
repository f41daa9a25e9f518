"""The pages of a finished PDF: their sizes, their pictures, and where each heading stands."""

from pathlib import Path
from typing import NamedTuple

import pypdfium2 as pdfium
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage


class OutlineEntry(NamedTuple):
    """An entry of the PDF's outline."""

    title: str
    level: int
    page: int
    """Counted from 0."""


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
            if page is not None:
                found.append(OutlineEntry(mark.get_title(), mark.level, page))
        return found

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
        place, found = 0, None
        for title in titles:
            wanted = _bare(title)
            for number in range(place, len(self.headings)):
                if wanted and wanted in _bare(self.headings[number].title):
                    place, found = number + 1, self.headings[number].page
                    break
            else:
                return found
        return found


def _bare(title: str) -> str:
    return " ".join(title.casefold().split())
