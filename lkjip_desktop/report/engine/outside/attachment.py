"""Scanned PDFs at the end of the report: numbered with it, their pages pictures among its own.

A foreign page may hold fonts that are not embedded, scripts or colours that no archive takes; as a
picture it brings only what is seen. What it says is told to those who do not see it.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property, lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, Final

from lkjip_desktop.report.engine import style, text
from lkjip_desktop.report.engine.flow import Block, NewPage
from lkjip_desktop.report.engine.ink import Pen
from lkjip_desktop.report.engine.outside.image import Image
from lkjip_desktop.report.engine.outside.picture import Unreadable, draw_unreadable

if TYPE_CHECKING:
    import pypdfium2

MOST_PAGES: Final = 500
"""Of one scan; more is a mistake, and takes long to look at."""
_SHORTEST, _LONGEST = 10.0, 14_400.0
"""Points of a side of a page, as the format itself bounds them."""
_DPI: Final = 200
_LARGEST: Final = 6_000_000  # pixels: more than any sheet can show
_QUALITY: Final = 85
_MOST_WORDS: Final = 4000  # characters of what a page says
_KEPT: Final = 64  # pages: a report is drawn again after each change

UNREADABLE: Final = (
    "Berkas PDF lampiran ini tidak dapat dibaca atau dikunci dengan kata sandi. "
    "Simpan ulang sebagai PDF biasa, lalu lampirkan kembali."
)


class Attachment:
    """The data of one PDF; its pages are known before the report is laid out."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    @cached_property
    def sizes(self) -> Sequence[tuple[float, float]]:
        """Width and height in points of each page as it is looked at.

        None at all if the file is damaged or locked, has too many pages, one without a size, or
        unpacks to more than pages hold.
        """
        try:
            with _opened(self.data) as document:
                if len(document) > MOST_PAGES:
                    return ()
                sizes = tuple(document.get_page_size(number) for number in range(len(document)))
        except Exception:  # noqa: BLE001 - a foreign file may break anything in the reader
            return ()
        sound = all(_SHORTEST <= side <= _LONGEST for size in sizes for side in size)
        from lkjip_desktop.report.engine.outside.inflate import unpacks_to_too_much

        return sizes if sound and not unpacks_to_too_much(self.data, len(sizes)) else ()

    def picture(self, number: int) -> bytes:
        """A page, from 0, as a JPEG; b"" if it cannot be drawn."""
        return _look(self.data, number)[0]

    def words(self, number: int) -> str:
        """What a page says, from its start; "" where it is only a picture."""
        return _look(self.data, number)[1]


@contextmanager
def _opened(data: bytes) -> "Iterator[pypdfium2.PdfDocument]":
    # Few reports have scanned pages.
    import logging

    import pypdfium2

    # What is wrong with a scan is said in the report, not on the terminal.
    logging.getLogger("pypdfium2").setLevel(logging.CRITICAL)
    document = pypdfium2.PdfDocument(data)
    try:
        # The looks of stamps and electronic signatures are fields of a form.
        document.init_forms()
        yield document
    finally:
        document.close()


@lru_cache(maxsize=_KEPT)
def _look(data: bytes, number: int) -> tuple[bytes, str]:
    try:
        with _opened(data) as document:
            page = document[number]
            wide, high = page.get_size()
            scale = min(_DPI / 72, (_LARGEST / max(wide * high, 1)) ** 0.5)
            shown = page.render(scale=scale).to_pil().convert("RGB")
            words = page.get_textpage().get_text_bounded()
    except Exception:  # noqa: BLE001 - a foreign file may break anything in the reader
        return b"", ""
    out = BytesIO()
    shown.save(out, "JPEG", quality=_QUALITY)
    return out.getvalue(), " ".join(text.clean(words).split())[:_MOST_WORDS]


def pages_of(
    attachment: Attachment, paper: style.Paper, heading: float = 40, title: str = ""
) -> list[Block]:
    """One block for each page, each on its own sheet; the first stands below a heading.

    ``heading`` is the height in points that the first page leaves for it, ``title`` what the
    document is called.
    """
    if not attachment.sizes:
        return [Unreadable(UNREADABLE)]
    blocks: list[Block] = []
    for number, (wide, high) in enumerate(attachment.sizes):
        if number:
            blocks.append(NewPage(landscape=wide > high))
        frame = paper.frame(landscape=bool(number) and wide > high)
        height = frame.text_height - (0 if number else heading)
        blocks.append(ForeignPage(attachment, number, height, title))
    return [*blocks, NewPage(landscape=False)]


class ForeignPage(Block):
    """A page of an attachment as a picture, scaled into its height and centred."""

    def __init__(self, attachment: Attachment, number: int, height: float, title: str = "") -> None:
        self.attachment, self.number, self.title = attachment, number, title
        self._height = height

    @cached_property
    def image(self) -> Image:
        """What is seen of it; without a size where it cannot be drawn."""
        return Image(self.attachment.picture(self.number))

    @property
    def alternative(self) -> str:
        """Which page it is, and what it says."""
        which = f"Halaman {self.number + 1} dari {len(self.attachment.sizes)}"
        named = f"{which} {self.title}" if self.title else f"{which} lampiran"
        words = self.attachment.words(self.number)
        return f"{named}: {words}" if words else f"{named}, hasil pindaian"

    def height(self, width: float) -> float:  # noqa: ARG002
        return self._height

    def show(self, pen: Pen, x: float, top: float, width: float) -> None:
        if self.image.size is None:
            super().show(pen, x, top, width)
            return
        left, bottom, wide, high = self._box(x, top, width)
        self.image.show(pen, self.alternative, left, bottom, wide, high)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        if self.image.size is None:
            draw_unreadable(pen, UNREADABLE, x, top, width)
        else:
            self.image.draw(pen, *self._box(x, top, width))

    def _box(self, x: float, top: float, width: float) -> tuple[float, float, float, float]:
        """Left, bottom, width and height of the picture: a scan may reach into the margins."""
        wide, high = self.attachment.sizes[self.number]
        scale = min(self._height / high, (width + 2 * style.CM) / wide)
        left = x + (width - wide * scale) / 2
        return left, top - high * scale, wide * scale, high * scale
