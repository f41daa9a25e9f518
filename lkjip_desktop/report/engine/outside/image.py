"""Image data for the PDF: JPEG and plain PNG go in as they are, without being packed again."""

import zlib
from functools import cached_property
from hashlib import sha256
from io import BytesIO
from struct import error as struct_error
from struct import unpack
from typing import Final

from PIL import Image as Pillow
from reportlab.pdfbase import pdfdoc

from lkjip_desktop.report.engine.ink import Pen

LOGO: Final = "Logo kantor"
"""What is said of a logo to those who do not see it."""
_JPEG: Final = b"\xff\xd8\xff"
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_ORIENTATION: Final = 0x0112
_MOST_PIXELS: Final = 40_000_000
"""Beyond that an image is an attack or a mistake; what we keep of a photograph has 2 million."""
_FORMATS: Final = ("PNG", "JPEG")
"""All others bring programs with them: Pillow hands an EPS to Ghostscript."""
Pillow.MAX_IMAGE_PIXELS = None  # it warns and then reads on; the bound is held below
# Turns and mirrorings a camera asks for, as the matrix that maps the unit square onto itself.
_TURNS: Final = {
    2: (-1, 0, 0, 1, 1, 0),
    3: (-1, 0, 0, -1, 1, 1),
    4: (1, 0, 0, -1, 0, 1),
    5: (0, -1, -1, 0, 1, 1),
    6: (0, -1, 1, 0, 0, 1),
    7: (0, 1, 1, 0, 0, 0),
    8: (0, 1, -1, 0, 1, 0),
}
_SIDEWAYS: Final = (5, 6, 7, 8)


class Image:
    """The data of one picture; what cannot be read has no size."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    @cached_property
    def _header(self) -> tuple[int, int, int] | None:
        """Width, height and the orientation a camera wrote."""
        try:
            with Pillow.open(BytesIO(self.data), formats=_FORMATS) as opened:
                width, height = opened.size
                if not 0 < width * height <= _MOST_PIXELS:
                    return None
                # Of a PNG that says nothing of it before its pixels, all of them are decoded.
                turn = int(opened.getexif().get(_ORIENTATION, 1))
        except Exception:  # noqa: BLE001 - Pillow raises whatever the damage suggests to it
            return None
        return width, height, turn if turn in _TURNS else 1

    @cached_property
    def size(self) -> tuple[int, int] | None:
        """Width and height in pixels as it is looked at; None if the data is no picture."""
        if self._header is None or self._packed is None:
            return None
        width, height, turn = self._header
        return (height, width) if turn in _SIDEWAYS else (width, height)

    @cached_property
    def _packed(self) -> pdfdoc.PDFImageXObject | None:
        if self._header is None:
            return None
        name = sha256(self.data).hexdigest()
        try:
            return _jpeg(name, self.data) or _png(name, self.data) or _repacked(name, self.data)
        except Exception:  # noqa: BLE001
            return None

    def show(self, pen: Pen, words: str, x: float, y: float, width: float, height: float) -> None:
        """Draw it as a figure that stands for these words."""
        with pen.figure(words, (x, y, x + width, y + height)):
            self.draw(pen, x, y, width, height)

    def draw(self, pen: Pen, x: float, y: float, width: float, height: float) -> None:
        """Fill the box whose lower left corner is (x, y)."""
        if self._header is None or self._packed is None:
            return
        pen.transform((width, 0, 0, height, x, y))
        turn = _TURNS.get(self._header[2]) if self._packed.bears_turn else None
        if turn:
            pen.transform(turn)
        pen.embed(self._packed)
        if turn:
            pen.restore()
        pen.restore()


class _Packed(pdfdoc.PDFImageXObject):  # type: ignore[misc]  # reportlab has no types
    """Image data with the entries of its dictionary that ReportLab does not know."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.extra: dict[str, object] = {}
        self.bears_turn = False

    def format(self, document: object) -> bytes:
        stream = pdfdoc.PDFStream(content=self.streamContent)
        entries = stream.dictionary
        entries["Type"], entries["Subtype"] = pdfdoc.PDFName("XObject"), pdfdoc.PDFName("Image")
        entries["Width"], entries["Height"] = self.width, self.height
        entries["BitsPerComponent"] = self.bitsPerComponent
        entries["ColorSpace"] = pdfdoc.PDFName(self.colorSpace)
        entries["Filter"] = pdfdoc.PDFArray([pdfdoc.PDFName(name) for name in self._filters])
        for key, value in self.extra.items():
            entries[key] = value
        written: bytes = stream.format(document)
        return written


def _jpeg(name: str, data: bytes) -> _Packed | None:
    if not data.startswith(_JPEG):
        return None
    packed = _Packed(name)
    if not packed.loadImageFromJPEG(BytesIO(data)):
        return None
    packed.bears_turn = True
    # The archive knows the colours of the screen only: four are packed anew.
    return None if packed.colorSpace == "DeviceCMYK" else packed


def _png(name: str, data: bytes) -> _Packed | None:
    """A PNG of eight-bit grey, colour or palette without transparency: its own stream fits."""
    if not data.startswith(_PNG):
        return None
    try:
        chunks = _chunks(data)
    except struct_error:
        return None
    width, height, depth, kind, _, _, interlaced = unpack(">IIBBBBB", chunks[b"IHDR"])
    if depth != 8 or interlaced or kind not in (0, 2, 3) or b"tRNS" in chunks:  # noqa: PLR2004
        return None
    colours = 3 if kind == 2 else 1  # noqa: PLR2004 - PNG's own number for true colour
    packed = _Packed(name)
    packed.width, packed.height, packed.bitsPerComponent = width, height, 8
    packed.colorSpace = "DeviceRGB" if colours == 3 else "DeviceGray"  # noqa: PLR2004
    packed._filters = ("FlateDecode",)  # noqa: SLF001 - ReportLab's own field
    packed.streamContent = chunks[b"IDAT"]
    size = (width * colours + 1) * height
    inflating = zlib.decompressobj()
    if len(inflating.decompress(packed.streamContent, size + 1)) != size or not inflating.eof:
        return None
    parameters = {"Predictor": 15, "Colors": colours, "BitsPerComponent": 8, "Columns": width}
    packed.extra["DecodeParms"] = pdfdoc.PDFArray([pdfdoc.PDFDictionary(parameters)])
    if kind == 3:  # noqa: PLR2004
        palette = chunks[b"PLTE"]
        packed.extra["ColorSpace"] = pdfdoc.PDFArray(
            [
                pdfdoc.PDFName("Indexed"),
                pdfdoc.PDFName("DeviceRGB"),
                len(palette) // 3 - 1,
                pdfdoc.PDFString(palette, enc="raw"),
            ]
        )
    return packed


def _chunks(data: bytes) -> dict[bytes, bytes]:
    """The chunks of a PNG by name, those of one name joined."""
    chunks: dict[bytes, list[bytes]] = {}
    at = len(_PNG)
    while at < len(data):
        length, name = unpack(">I4s", data[at : at + 8])
        chunks.setdefault(name, []).append(data[at + 8 : at + 8 + length])
        at += length + 12
    return {name: b"".join(found) for name, found in chunks.items()}


def _repacked(name: str, data: bytes) -> _Packed:
    """Any other PNG, on white where it is transparent."""
    from PIL import ImageOps  # most pictures go in as they are

    with Pillow.open(BytesIO(data), formats=_FORMATS) as opened:
        upright = ImageOps.exif_transpose(opened).convert("RGBA")
    flat = Pillow.new("RGB", upright.size, "white")
    flat.paste(upright, mask=upright.getchannel("A"))
    packed = _Packed(name)
    packed.width, packed.height = flat.size
    packed.bitsPerComponent, packed.colorSpace = 8, "DeviceRGB"
    packed._filters = ("FlateDecode",)  # noqa: SLF001
    packed.streamContent = zlib.compress(flat.tobytes())
    return packed
