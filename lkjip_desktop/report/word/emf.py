"""Charts for Word as vectors: an enhanced metafile drawn with the pen that draws the PDF.

Lines are written as filled shapes and text with the width of every letter, so that nothing is
left to what a program thinks of pens, dashes or the spacing of its own Arial.
"""

from collections.abc import Iterable, Iterator, Sequence
from math import hypot
from struct import pack
from typing import Final

from lkjip_desktop.report.engine import style, text, typeset
from lkjip_desktop.report.engine.ink import Pen
from lkjip_desktop.report.engine.pdf.canvas import PdfFile

_UNIT: Final = 100  # logical units to a point
_PIXELS: Final = 96 / 72  # of the device of reference to a point
_MILLIMETRE: Final = 2540 / 72  # hundredths of a millimetre to a point
_DEVICE: Final = (1920, 1080)
_NO_PEN: Final = 0x80000008
_FACE: Final = "Arial"
_HEADER: Final = 108  # bytes

# The numbers of the records that are written, and what some of them are given.
_POLYGON, _WINDOW, _WINDOW_AT, _VIEW, _VIEW_AT, _EOF, _MAP = 3, 9, 10, 11, 12, 14, 17
_BACKGROUND, _ALIGN, _COLOUR, _CLIP, _SAVE, _RESTORE, _SELECT = 18, 22, 24, 30, 33, 34, 37
_BRUSH, _ELLIPSE, _FONT, _TEXT = 39, 42, 82, 84
_ANISOTROPIC, _TRANSPARENT, _BASELINE = 8, 1, 24


class EmfPen(Pen):
    """Draws on a sheet of that size in points; ``written`` is the file."""

    def __init__(self, width: float, height: float) -> None:
        super().__init__(PdfFile())
        self._size = (width, height)
        self._records: list[bytes] = []
        self._handles: dict[object, int] = {}
        self._dashes: tuple[float, ...] = ()
        self._brush = self._face = -1
        self._ink = ""
        self._put(_MAP, "<I", _ANISOTROPIC)
        self._put(_WINDOW_AT, "<ii", 0, 0)
        self._put(_WINDOW, "<ii", *(round(side * _UNIT) for side in self._size))
        self._put(_VIEW_AT, "<ii", 0, 0)
        self._put(_VIEW, "<ii", *(round(side * _PIXELS) for side in self._size))
        self._put(_BACKGROUND, "<I", _TRANSPARENT)
        self._put(_ALIGN, "<I", _BASELINE)
        self._put(_SELECT, "<I", _NO_PEN)

    def written(self) -> bytes:
        self._put(_EOF, "<III", 0, 16, 20)
        body = b"".join(self._records)
        return self._header(len(body)) + body

    def _header(self, length: int) -> bytes:
        wide, high = self._size
        edges = (0, 0, round(wide * _PIXELS), round(high * _PIXELS))
        frame = (0, 0, round(wide * _MILLIMETRE), round(high * _MILLIMETRE))
        across, down = (round(pixels / _PIXELS * _MILLIMETRE / 100) for pixels in _DEVICE)
        return pack(
            "<II4i4i4sIIIHHIIIiiiiIIIii",
            *(1, _HEADER, *edges, *frame, b" EMF", 0x10000, _HEADER + length),
            *(len(self._records) + 1, len(self._handles) + 1, 0, 0, 0, 0, *_DEVICE, across, down),
            *(0, 0, 0, across * 1000, down * 1000),
        )

    def _put(self, kind: int, layout: str = "<", *values: object) -> None:
        data = pack(layout, *values)
        self._records.append(pack("<II", kind, 8 + len(data)) + data)

    # --- shapes -----------------------------------------------------------------------------------

    def _at(self, x: float, y: float) -> tuple[int, int]:
        """Points from the lower left corner as units from the upper left one."""
        return round(x * _UNIT), round((self._size[1] - y) * _UNIT)

    def _fill_with(self, colour: str) -> None:
        known = self._handles.get(colour)
        if known is None:
            known = self._handles[colour] = len(self._handles) + 1
            self._put(_BRUSH, "<IIII", known, 0, _colour(colour), 0)
        if known != self._brush:
            self._put(_SELECT, "<I", known)
            self._brush = known

    def polygon(self, points: Sequence[tuple[float, float]], fill: str) -> None:
        self._fill_with(fill)
        corners = [self._at(x, y) for x, y in points]
        xs, ys = zip(*corners, strict=True)
        flat = [number for corner in corners for number in corner]
        bounds = (min(xs), min(ys), max(xs), max(ys))
        self._put(_POLYGON, f"<4iI{len(flat)}i", *bounds, len(corners), *flat)

    def dash(self, *lengths: float) -> None:
        self._dashes = lengths

    def rule(self, x1: float, y1: float, x2: float, y2: float, width: float, colour: str) -> None:
        for start, end in _strokes((x1, y1), (x2, y2), self._dashes):
            self._bar(start, end, width, colour)

    def _bar(
        self, start: tuple[float, float], end: tuple[float, float], width: float, colour: str
    ) -> None:
        """A line as the rectangle that it covers."""
        (x1, y1), (x2, y2) = start, end
        length = hypot(x2 - x1, y2 - y1)
        if length:
            dx, dy = (y1 - y2) / length * width / 2, (x2 - x1) / length * width / 2
            corners = [(x1 + dx, y1 + dy), (x2 + dx, y2 + dy), (x2 - dx, y2 - dy)]
            self.polygon([*corners, (x1 - dx, y1 - dy)], colour)

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        fill: str | None = None,
        stroke: str | None = None,
        weight: float = 0.5,
    ) -> None:
        corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
        if fill is not None:
            self.polygon(corners, fill)
        if stroke is not None:
            for start, end in zip(corners, [*corners[1:], corners[0]], strict=True):
                self.rule(*start, *end, weight, stroke)

    def circle(
        self, x: float, y: float, radius: float, fill: str, stroke: str, weight: float
    ) -> None:
        for colour, reach in ((stroke, radius + weight / 2), (fill, radius - weight / 2)):
            self._fill_with(colour)
            left, top = self._at(x - reach, y + reach)
            right, bottom = self._at(x + reach, y - reach)
            self._put(_ELLIPSE, "<4i", left, top, right, bottom)

    def clip(self, x: float, y: float, width: float, height: float) -> None:
        self._put(_SAVE)
        self._put(_CLIP, "<4i", *self._at(x, y + height), *self._at(x + width, y))

    def restore(self) -> None:
        self._put(_RESTORE, "<i", -1)
        self._brush = self._face = -1
        self._ink = ""
        self._put(_SELECT, "<I", _NO_PEN)

    # --- text -------------------------------------------------------------------------------------

    def write(  # noqa: PLR0913 - a stroke of text has that many properties
        self,
        x: float,
        y: float,
        words: str,
        cut: str,
        size: float,
        colour: str,
        *,
        spacing: float = 0,
        tracking: float = 0,
        more: bool = False,  # noqa: ARG002 - nobody reads the letters of a picture
    ) -> None:
        words = text.clean(words).replace("\u00a0", " ")
        if not words:
            return
        self._letters_of(cut, size)
        if colour != self._ink:
            self._put(_COLOUR, "<I", _colour(colour))
            self._ink = colour
        steps = list(_steps(words, cut, size, spacing, tracking))
        data = words.encode("utf-16-le")
        data += b"\0" * (-len(data) % 4)
        start = 76
        self._put(
            _TEXT,
            f"<4iIffiiIIIiiiiI{len(data)}s{len(steps)}I",
            *(0, 0, -1, -1, 1, 1.0, 1.0, *self._at(x, y), len(steps), start, 0),
            *(0, 0, -1, -1, start + len(data), data, *steps),
        )

    def _letters_of(self, cut: str, size: float) -> None:
        known = self._handles.get((cut, size))
        if known is None:
            known = self._handles[cut, size] = len(self._handles) + 1
            bold = 700 if cut in (style.BOLD, style.BOLD_ITALIC) else 400
            italic = cut in (style.ITALIC, style.BOLD_ITALIC)
            face = _FACE.encode("utf-16-le").ljust(64, b"\0")
            height = -round(size * _UNIT)
            self._put(
                _FONT,
                "<I5i8B64s228x",
                *(known, height, 0, 0, 0, bold, italic, 0, 0, 1, 0, 0, 0, 0, face),
            )
        if known != self._face:
            self._put(_SELECT, "<I", known)
            self._face = known


def _colour(operands: str) -> int:
    """An operand string as the number that Windows has for it."""
    red, green, blue = (round(float(part) * 255) for part in operands.split())
    return red | green << 8 | blue << 16


def _steps(words: str, cut: str, size: float, spacing: float, tracking: float) -> Iterator[int]:
    """From each letter to the next in units, rounded so that the whole keeps its length."""
    at, before = 0.0, 0
    for sign in words:
        at += typeset.width(sign, cut, size) + tracking + (spacing if sign == " " else 0)
        here = round(at * _UNIT)
        step = here - before
        before = here
        yield step
        if ord(sign) > 0xFFFF:  # noqa: PLR2004 - such a sign is two units of text
            yield 0


def _strokes(
    start: tuple[float, float], end: tuple[float, float], dashes: Sequence[float]
) -> Iterable[tuple[tuple[float, float], tuple[float, float]]]:
    """The drawn pieces of a line; the whole where it is not dashed."""
    (x1, y1), (x2, y2) = start, end
    length = hypot(x2 - x1, y2 - y1)
    if not dashes or not length:
        return [(start, end)]
    drawn, gap = (*dashes, dashes[0])[:2]

    def point(at: float) -> tuple[float, float]:
        share = min(at / length, 1)
        return x1 + (x2 - x1) * share, y1 + (y2 - y1) * share

    count = int(length / (drawn + gap)) + 1
    starts = [number * (drawn + gap) for number in range(count)]
    return [(point(at), point(at + drawn)) for at in starts if at < length]
