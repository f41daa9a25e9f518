"""A font file as ReportLab holds it, each of its tables read at one go.

ReportLab reads number by number, which takes a twentieth of an export that starts from nothing.
"""

from functools import lru_cache
from struct import unpack_from
from typing import Any
from weakref import WeakKeyDictionary

from reportlab import rl_config
from reportlab.pdfbase import ttfonts

_WINDOWS, _UNICODE, _SEGMENTS = 3, 1, 4  # whose map of characters, which, and how it is written


class Font(ttfonts.TTFont):  # type: ignore[misc]  # reportlab has no types
    """One cut. The file has what those have that ship here: a Unicode map in segments."""

    def __init__(self, name: str, path: str) -> None:
        self.fontName, self.face, self.encoding = name, _Face(path), ttfonts.TTEncoding()
        self.state: Any = WeakKeyDictionary()
        self._asciiReadable, self.shapable = rl_config.ttfAsciiReadable, False
        self._advances = _Advances(self.face)

    def advance(self, text: str) -> float:
        """How wide a text is, of the size."""
        return 0.001 * sum(map(self._advances.__getitem__, text))


class _Advances(dict[str, float]):
    """How wide each character is, in thousandths of the size; put here when first asked for."""

    def __init__(self, face: Any) -> None:
        super().__init__()
        self._face = face

    def __missing__(self, sign: str) -> float:
        known: float = self._face.charWidths.get(ord(sign), self._face.defaultWidth)
        self[sign] = known
        return known


class _Face(ttfonts.TTFontFace):  # type: ignore[misc]
    def extractInfo(self, charInfo: int = 1) -> None:  # noqa: N802, N803 - ReportLab's own names
        super().extractInfo(0)
        if charInfo:
            self.charToGlyph = self._characters()
            self.hmetrics = self._metrics()
            self.glyphPos = self._places()
            scale = 1000 / self.unitsPerEm
            self.charWidths = {
                code: self.hmetrics[glyph][0] * scale for code, glyph in self.charToGlyph.items()
            }
            self.defaultWidth = self.hmetrics[0][0] * scale
            self.charToGlyph[0xA0] = self.charToGlyph[0x20]
            self.charWidths[0xA0] = self.charWidths[0x20]

    def makeSubset(self, subset: list[int]) -> bytes:  # noqa: N802
        return self._subset(tuple(subset))

    @lru_cache(maxsize=16)  # noqa: B019 - a face lives as long as the program
    def _subset(self, codes: tuple[int, ...]) -> bytes:
        """The font file with these characters alone; a report made anew mostly needs the same."""
        made: bytes = super().makeSubset(list(codes))
        return made

    def _numbers(self, kind: str, count: int, at: int) -> tuple[int, ...]:
        return unpack_from(f">{count}{kind}", self._ttf_data, at)

    def _characters(self) -> dict[int, int]:
        """The glyph of each character."""
        at = self._map()
        double = self._numbers("H", 1, at + 6)[0]
        count, starts_at = double // 2, at + 16 + double
        ends = self._numbers("H", count, at + 14)
        starts = self._numbers("H", count, starts_at)
        deltas = self._numbers("h", count, starts_at + double)
        offsets_at = starts_at + 2 * double
        offsets = self._numbers("H", count, offsets_at)
        found: dict[int, int] = {}
        for number, (start, end) in enumerate(zip(starts, ends, strict=True)):
            codes, delta = range(start, end + 1), deltas[number]
            if offsets[number]:
                first = offsets_at + 2 * number + offsets[number]
                glyphs = self._numbers("H", len(codes), first)
                found |= {c: g and (g + delta) & 0xFFFF for c, g in zip(codes, glyphs, strict=True)}
            else:
                found |= {code: (code + delta) & 0xFFFF for code in codes}
        return found

    def _map(self) -> int:
        """Where the table of characters begins that Windows uses."""
        start: int = self.get_table_pos("cmap")[0]
        for number in range(self._numbers("H", 1, start + 2)[0]):
            owner, which, high, low = self._numbers("H", 4, start + 4 + 8 * number)
            at = start + (high << 16 | low)
            if (owner, which) == (_WINDOWS, _UNICODE) and self._numbers("H", 1, at)[0] == _SEGMENTS:
                return at
        raise ttfonts.TTFError(f"{self.filename}: no map of characters")

    def _metrics(self) -> list[tuple[int, int]]:
        """Advance and left bearing of each glyph; those without an advance have the last one's."""
        count = self._numbers("H", 1, self.get_table_pos("hhea")[0] + 34)[0]
        at = self.get_table_pos("hmtx")[0]
        pairs = self._numbers("H", 2 * count, at)
        rest = self._numbers("H", self.numGlyphs - count, at + 4 * count)
        found = list(zip(pairs[::2], pairs[1::2], strict=True))
        return [*found, *((found[-1][0], bearing) for bearing in rest)]

    def _places(self) -> list[int]:
        """Where each glyph begins, and the end."""
        at, count = self.get_table_pos("loca")[0], self.numGlyphs + 1
        if self._numbers("H", 1, self.get_table_pos("head")[0] + 50)[0]:
            return list(self._numbers("L", count, at))
        return [2 * half for half in self._numbers("H", count, at)]
