"""The outlines of letters, for words that are looked at and never read, copied or found."""

from functools import lru_cache
from struct import unpack_from
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.report.engine import style

_ON, _SHORT_X, _SHORT_Y, _REPEATED, _SAME_X, _SAME_Y = 1, 2, 4, 8, 16, 32
_HEADER: Final = 10  # bytes: the number of contours and the bounds


class Point(NamedTuple):
    """A point of a contour in units of the font; one that is not ``on`` it bends it."""

    x: float
    y: float
    on: bool

    def middle(self, other: "Point") -> "Point":
        return Point((self.x + other.x) / 2, (self.y + other.y) / 2, on=True)


@lru_cache(maxsize=16)
def path(words: str, cut: str) -> str:
    """The operators that trace the words, one unit of the font being one point; not filled yet.

    Letters that are put together from others, as those with accents, are left out.
    """
    face = style.font(cut).face
    drawn, x = [], 0.0
    for letter in words:
        drawn += [_traced(contour, x) for contour in _contours(letter, cut)]
        x += face.getCharWidth(ord(letter)) * face.unitsPerEm / 1000
    return " ".join(drawn)


def units(cut: str) -> int:
    """Units of the font to its size."""
    found: int = style.font(cut).face.unitsPerEm
    return found


def _contours(letter: str, cut: str) -> list[list[Point]]:
    """The closed lines of a glyph as the font's table ``glyf`` has them."""
    face = style.font(cut).face
    glyph = face.charToGlyph.get(ord(letter), 0)
    data = face.get_table("glyf")[face.glyphPos[glyph] : face.glyphPos[glyph + 1]]
    if len(data) < _HEADER or (count := unpack_from(">h", data)[0]) <= 0:
        return []
    ends = unpack_from(f">{count}H", data, _HEADER)
    at = _HEADER + 2 * count
    at += 2 + unpack_from(">H", data, at)[0]
    flags, at = _flags(data, at, ends[-1] + 1)
    xs, at = _coordinates(data, at, flags, _SHORT_X, _SAME_X)
    ys, _ = _coordinates(data, at, flags, _SHORT_Y, _SAME_Y)
    points = [Point(x, y, bool(f & _ON)) for x, y, f in zip(xs, ys, flags, strict=True)]
    starts = (0, *(end + 1 for end in ends[:-1]))
    return [points[start : end + 1] for start, end in zip(starts, ends, strict=True)]


def _flags(data: bytes, at: int, count: int) -> tuple[list[int], int]:
    flags: list[int] = []
    while len(flags) < count:
        flag, at = data[at], at + 1
        times = 1
        if flag & _REPEATED:
            times, at = times + data[at], at + 1
        flags += [flag] * times
    return flags, at


def _coordinates(
    data: bytes, at: int, flags: list[int], short: int, same: int
) -> tuple[list[int], int]:
    found, value = [], 0
    for flag in flags:
        if flag & short:
            value += data[at] if flag & same else -data[at]
            at += 1
        elif not flag & same:
            value += unpack_from(">h", data, at)[0]
            at += 2
        found.append(value)
    return found, at


def _traced(contour: list[Point], x: float) -> str:
    """One contour, its curves of the second degree written as those of the third."""
    first = next((at for at, point in enumerate(contour) if point.on), 0)
    turned = [*contour[first:], *contour[: first + 1]]
    start = last = turned[0]
    bend: Point | None = None
    drawn = [f"{x + start.x:.5g} {start.y:.5g} m"]
    for point in turned[1:]:
        if bend is not None:
            # Between two points that bend the line there is one on it that goes without saying.
            end = point if point.on else bend.middle(point)
            drawn.append(_curve(last, bend, end, x))
            last = end
        elif point.on:
            drawn.append(f"{x + point.x:.5g} {point.y:.5g} l")
            last = point
        bend = None if point.on else point
    return " ".join([*drawn, "h"])


def _curve(start: Point, bend: Point, end: Point, x: float) -> str:
    near = (start.x + 2 * (bend.x - start.x) / 3, start.y + 2 * (bend.y - start.y) / 3)
    far = (end.x + 2 * (bend.x - end.x) / 3, end.y + 2 * (bend.y - end.y) / 3)
    return (
        f"{x + near[0]:.5g} {near[1]:.5g} {x + far[0]:.5g} {far[1]:.5g} "
        f"{x + end.x:.5g} {end.y:.5g} c"
    )
