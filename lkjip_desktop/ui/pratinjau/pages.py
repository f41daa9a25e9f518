"""The pages of the report: their sizes, their pictures, and where each heading stands."""

from collections import deque
from collections.abc import Callable, Sequence
from io import BytesIO
from typing import Final

import pypdfium2 as pdfium
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from lkjip_desktop.domain.named import NamedTuple

TOP: Final = 100.0
"""Points from the upper edge of a page: what stands higher has nothing of its own above it."""
_LOOKED_AT: Final = 4
"""Pages that are looked at at one time, as a rule."""
_KEPT: Final = 24
"""Drawn pages that are kept, each a PDF of some tens of kilobytes."""


class OutlineEntry(NamedTuple):
    """An entry of the PDF's outline."""

    title: str
    level: int
    page: int
    """Counted from 0."""
    top: bool = False
    """Whether it opens its page."""

    @classmethod
    def at(cls, title: str, level: int, page: int, from_top: float) -> "OutlineEntry":
        """An entry that leads so many points below the upper edge of its page."""
        return cls(title, level, page, from_top < TOP)


class PageList:
    """How large the pages are and what stands on which."""

    def __init__(self, sizes: Sequence[QSizeF], headings: Sequence[OutlineEntry]) -> None:
        """Sizes are in points."""
        self.sizes, self.headings = tuple(sizes), tuple(headings)

    def __len__(self) -> int:
        return len(self.sizes)

    def picture(self, place: int, scale: float) -> QImage | None:
        """A page at `scale` pixels a point, on white; None while it is not drawn yet."""
        raise NotImplementedError

    def part(self, number: int) -> range:
        """The pages of what a heading of `headings` is over, up to the next one of its level."""
        own = self.headings[number]
        later = (h for h in self.headings[number + 1 :] if h.level <= own.level)
        after = next(later, None)
        end = len(self) if after is None else after.page + (not after.top)
        return range(own.page, max(end, own.page + 1))

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


class Pages(PageList):
    """A finished PDF; rendered page by page when asked."""

    def __init__(self, contents: bytes) -> None:
        """Raises PdfiumError where it is no PDF."""
        self.contents = contents
        self._document = pdfium.PdfDocument(contents)
        sizes = [QSizeF(*self._document.get_page_size(at)) for at in range(len(self._document))]
        super().__init__(sizes, _outline(self._document, sizes))

    def extract(self, chosen: range) -> bytes:
        """Some of the pages as a PDF of their own."""
        document, out = pdfium.PdfDocument.new(), BytesIO()
        document.import_pages(self._document, list(chosen))
        document.save(out)
        document.close()
        return out.getvalue()

    def picture(self, place: int, scale: float) -> QImage:
        return _picture(self._document, place, scale)


class SeenPages(PageList):
    """Pages that are drawn when they are looked at; `ask` is told which are missing."""

    def __init__(
        self,
        sizes: Sequence[QSizeF],
        headings: Sequence[OutlineEntry],
        ask: Callable[[int], None],
    ) -> None:
        super().__init__(sizes, headings)
        self._ask = ask
        self._drawn: dict[int, tuple[bytes, int]] = {}
        self.looked_at: deque[int] = deque(maxlen=_LOOKED_AT)
        """The pages that were asked for last, from 0."""

    def add(self, places: Sequence[int], drawn: bytes) -> None:
        """These pages are drawn, in one PDF."""
        for number, place in enumerate(places):
            self._drawn[place] = (drawn, number)
        while len(self._drawn) > _KEPT:
            del self._drawn[next(iter(self._drawn))]

    def picture(self, place: int, scale: float) -> QImage | None:
        if place not in self.looked_at:
            self.looked_at.append(place)
        if place not in self._drawn:
            self._ask(place)
            return None
        drawn, number = self._drawn[place]
        document = pdfium.PdfDocument(drawn)
        try:
            return _picture(document, number, scale)
        finally:
            document.close()


def _outline(document: pdfium.PdfDocument, sizes: Sequence[QSizeF]) -> list[OutlineEntry]:
    found = []
    for mark in document.get_toc():
        reference = mark.get_dest()
        page = reference.get_index() if reference is not None else None
        if reference is not None and page is not None:
            _, where = reference.get_view()
            height = sizes[page].height()
            down = height - where[1] if len(where) > 1 else height
            found.append(OutlineEntry.at(mark.get_title(), mark.level, page, down))
    return found


def _picture(document: pdfium.PdfDocument, place: int, scale: float) -> QImage:
    page = document[place]
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


def _bare(title: str) -> str:
    return " ".join(title.casefold().split())
