"""Scanned PDFs at the end of the report: numbered with it, their pages laid under its furniture."""

import logging
from collections.abc import Iterator, Sequence
from functools import cached_property
from io import BytesIO
from typing import Final, cast

from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
)

from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.flow import Block, NewPage
from lkjip_desktop.report.engine.ink import Pen
from lkjip_desktop.report.engine.page import Sheet
from lkjip_desktop.report.engine.picture import Unreadable

# What is wrong with a scan is said in the report, not on the terminal.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)

MOST_PAGES: Final = 500
"""Of one scan; more is a mistake, and takes long to look at."""
_SHORTEST, _LONGEST = 10.0, 14_400.0
"""Points of a side of a page, as the format itself bounds them."""
_RESOURCES: Final = ("/ExtGState", "/ColorSpace", "/Pattern", "/Shading", "/XObject", "/Font")
"""What a page needs to be drawn; all else of it stays behind."""
_LEFT_BEHIND: Final = (
    *("/A", "/AA", "/OpenAction", "/JS", "/JavaScript", "/Names", "/Dests", "/Dest", "/URI"),
    *("/EF", "/F", "/UF", "/FFilter", "/AF", "/AcroForm", "/Annots", "/Fields", "/Kids", "/XFA"),
    *("/Root", "/Pages", "/Parent", "/P", "/Outlines", "/Ref", "/OPI", "/PieceInfo", "/Metadata"),
    *("/OC", "/StructParent", "/StructParents", "/Alternates", "/Popup", "/Threads", "/B"),
)
"""Entries through which a foreign file could bring actions, files, forms or its own catalogue."""

UNREADABLE: Final = (
    "Berkas PDF lampiran ini tidak dapat dibaca atau dikunci dengan kata sandi. "
    "Simpan ulang tanpa kata sandi, lalu lampirkan kembali."
)


class Attachment:
    """The data of one PDF; its pages are known before the report is laid out."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    @cached_property
    def pages(self) -> list[PageObject]:
        """The pages; none if the file is damaged or locked, has too many, or one without a size."""
        try:
            reader = PdfReader(BytesIO(self.data))
            if len(reader.pages) > MOST_PAGES:
                return []
            pages = list(reader.pages)
            for page in pages:
                if not all(_SHORTEST <= side <= _LONGEST for side in _size(page)):
                    return []
                _content(page)
        except Exception:  # noqa: BLE001 - a foreign file may break anything in the reader
            return []
        return pages


def pages_of(attachment: Attachment, paper: style.Paper, heading: float = 40) -> list[Block]:
    """One block for each page, each on its own sheet; the first stands below a heading.

    ``heading`` is the height in points that the first page leaves for it.
    """
    if not attachment.pages:
        return [Unreadable(UNREADABLE)]
    blocks: list[Block] = []
    for number, page in enumerate(attachment.pages):
        wide, high = _size(page)
        if number:
            blocks.append(NewPage(landscape=wide > high))
        frame = paper.frame(landscape=bool(number) and wide > high)
        height = frame.text_height - (0 if number else heading)
        blocks.append(Page(page, height))
    return [*blocks, NewPage(landscape=False)]


class Page(Block):
    """Room for a foreign page; it is put there when the report is whole."""

    foreign = True

    def __init__(self, page: PageObject, height: float) -> None:
        self.page, self._height = page, height

    def height(self, width: float) -> float:  # noqa: ARG002
        return self._height

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        pass


def append(data: bytes, sheets: Sequence[Sheet]) -> bytes:
    """The PDF with every foreign page in its place; unchanged if there is none."""
    places = list(_places(sheets))
    if not places:
        return data
    writer = PdfWriter(clone_from=BytesIO(data))
    for number, placed, page in places:
        _lay_on(writer, writer.pages[number], page, placed)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


_Box = tuple[float, float, float, float]


def _places(sheets: Sequence[Sheet]) -> Iterator[tuple[int, _Box, PageObject]]:
    """Sheet number, the box (left, bottom, width, height) and the page that goes there."""
    for number, sheet in enumerate(sheets):
        for placed in sheet.placed:
            if isinstance(placed.block, Page):
                height = placed.block.height(placed.width)
                box = (placed.x, placed.top - height, placed.width, height)
                yield number, box, placed.block.page


def _size(page: PageObject) -> tuple[float, float]:
    """Width and height as the page is looked at."""
    wide, high = float(page.cropbox.width), float(page.cropbox.height)
    return (high, wide) if page.rotation % 180 else (wide, high)


def _content(page: PageObject) -> bytes:
    content = page.get_contents()
    return content.get_data() if content is not None else b""


def _lay_on(writer: PdfWriter, target: PageObject, page: PageObject, box: _Box) -> None:
    """Wrap the foreign page as a form and draw it, scaled and centred."""
    form = DecodedStreamObject()
    form.set_data(_content(page))
    theirs = page.get("/Resources", DictionaryObject()).get_object()
    resources = DictionaryObject(
        {NameObject(name): theirs.raw_get(name) for name in _RESOURCES if name in theirs}
    )
    form[NameObject("/Type")] = NameObject("/XObject")
    form[NameObject("/Subtype")] = NameObject("/Form")
    form[NameObject("/BBox")] = ArrayObject(FloatObject(value) for value in page.cropbox)
    form[NameObject("/Resources")] = resources.clone(writer, ignore_fields=_LEFT_BEHIND)
    name = NameObject("/Lampiran")
    own = cast("DictionaryObject", target["/Resources"].get_object())
    forms = DictionaryObject(own.get("/XObject", DictionaryObject()).get_object())
    forms[name] = writer._add_object(form.flate_encode())  # noqa: SLF001 - the only way in
    own[NameObject("/XObject")] = forms
    # On top, or the mark of a draft would cover the scan; head and foot stand outside of it.
    # What our page left set (a colour, a line width) must not reach the foreign one.
    ours = target.raw_get("/Contents")
    drawn = f"Q q {_matrix(page, box)} cm {name} Do Q\n"
    target[NameObject("/Contents")] = ArrayObject(
        [_stream(writer, "q\n"), ours, _stream(writer, drawn)]
    )


def _stream(writer: PdfWriter, operators: str) -> IndirectObject:
    stream = DecodedStreamObject()
    stream.set_data(operators.encode("ascii"))
    return writer._add_object(stream)  # noqa: SLF001


def _matrix(page: PageObject, box: _Box) -> str:
    """Scale into the height of the box, centre on its width, turn as the page asks for."""
    left, bottom, width, height = box
    x, y = float(page.cropbox.left), float(page.cropbox.bottom)
    wide, high = _size(page)
    scale = min(height / high, (width + 2 * style.CM) / wide)
    turn = page.rotation % 360
    cos, sin = {0: (1, 0), 90: (0, -1), 180: (-1, 0), 270: (0, 1)}.get(turn, (1, 0))
    across = {0: 0.0, 90: 0.0, 180: wide, 270: wide}.get(turn, 0.0)
    up = {0: 0.0, 90: high, 180: high, 270: 0.0}.get(turn, 0.0)
    dx = left + (width - wide * scale) / 2 + (across - x * cos + y * sin) * scale
    dy = bottom + (height - high * scale) + (up - x * sin - y * cos) * scale
    a, b = cos * scale, sin * scale
    return f"{a:.5f} {b:.5f} {-b:.5f} {a:.5f} {dx:.3f} {dy:.3f}"
