"""The scatter chart: what was reached against what was spent, one point an indikator."""

from collections.abc import Iterator, Sequence
from math import ceil, floor
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.chart.scene import (
    Bar,
    Chart,
    Dot,
    Fill,
    Label,
    Rect,
    Rule,
    Scene,
    widest,
)
from lkjip_desktop.report.engine import style, typeset
from lkjip_desktop.report.engine.style import TextStyle

_WORDS: Final = TextStyle(9, 11)
_STRONG: Final = _WORDS.but(cut=style.BOLD)
_AXIS: Final = _WORDS.but(colour=style.GREY)
_TICKS: Final = 4
_ROOM: Final = 70.0  # points that a code may take
_POINT: Final = 4.6
_HUNDRED: Final = 100.0
_FINE: Final = 5


@dataclass(frozen=True, slots=True)
class Spot:
    """Serapan and capaian in percent; one below its target has a sign, a ``loose`` one moves."""

    code: str
    serapan: float
    capaian: float
    sign: str = ""
    loose: bool = False


class Axis(NamedTuple):
    """From where to where, and how far its numbers are apart; percent."""

    start: int
    end: int
    step: int

    def share(self, value: float) -> float:
        """How far along a value lies: 0 at the start and below it, 1 at the end."""
        return (max(value, self.start) - self.start) / (self.end - self.start)

    @property
    def ticks(self) -> range:
        return range(self.start, self.end + 1, self.step)


def axis(values: Sequence[float], least: int, room: float = 0) -> Axis:
    """From zero to the next step; where all lies in its upper half, from just below the lowest.

    Points that crowd in a corner would leave their names no place. It always reaches 100.
    """
    lowest, highest = min(*values, _HUNDRED), max(*values, _HUNDRED)
    end = round(_rounded(highest + room * (highest > _HUNDRED), least))
    if lowest < end / 2:
        return Axis(0, end, _step(end, least))
    step = _step(highest - lowest, _FINE)
    return Axis(floor((lowest - 1) / step) * step, ceil(highest / step) * step, step)


class Scatter(Chart):
    """Serapan to the right, capaian upwards; the target as a line at 100."""

    def __init__(self, spots: Sequence[Spot], plot: float = 290) -> None:
        super().__init__()
        self.spots, self.plot = spots, plot
        self.along = axis([spot.serapan for spot in spots], 25)
        self.up = axis([spot.capaian for spot in spots], 50, 5)
        self.left = widest([str(self.up.end)], _AXIS) + 9
        self.edge = max(widest([str(self.along.end)], _AXIS) / 2, 8)

    def compose(self, width: float) -> Scene:
        scene = Scene(width)
        top = _WORDS.leading + 8
        scene.write(0, _WORDS.baseline, "capaian (%)", _AXIS)
        self._axes(scene, top)
        for spot in self.spots:
            self._mark(scene, spot, top)
        for spot in sorted(self.spots, key=lambda spot: (-spot.capaian, spot.serapan)):
            self._name(scene, spot, top)
        scene.height = top + self.plot + 2 * _WORDS.leading + 4
        lowest = min(label.rect.top for label in scene.labels)
        if lowest < 0:
            scene.shift_down(-lowest)
        return scene

    def said(self, width: float) -> Iterator[str]:  # noqa: ARG002
        missed = [spot.code for spot in self.spots if spot.sign]
        if missed:
            yield f"di bawah target: {', '.join(missed)}"
        for spot in self.spots:
            capaian, serapan = (round(value) for value in (spot.capaian, spot.serapan))
            yield f"{spot.code} capaian {capaian} %, serapan {serapan} %"

    def _at(self, spot: Spot, width: float, top: float) -> tuple[float, float]:
        room = width - self.left - self.edge
        x = self.left + self.along.share(spot.serapan) * room
        return x, top + self.plot * (1 - self.up.share(spot.capaian))

    def _axes(self, scene: Scene, top: float) -> None:
        wide, base = scene.width, top + self.plot
        line = base - self.plot * self.up.share(_HUNDRED)
        scene.shapes.append(Bar(self.left, line, wide - self.left, base - line, "band"))
        scene.shapes.append(Rule(self.left, top, self.left, base))
        scene.shapes.append(Rule(self.left, base, wide, base))
        scene.shapes.append(Rule(self.left, line, wide, line, 1.2))
        start, end = max(self.along.start, self.up.start), min(self.along.end, self.up.end)
        ends = (self._at(Spot("", value, value), wide, top) for value in (start, end))
        scene.shapes.append(Rule(*next(ends), *next(ends), 0.7, style.GREY, (2.6, 2.2)))
        for value in self.up.ticks:
            _, y = self._at(Spot("", 0, value), wide, top)
            scene.write(self.left - 5, y + 3, str(value), _AXIS, "right")
        for value in self.along.ticks:
            x, _ = self._at(Spot("", value, 0), wide, top)
            scene.write(x, base + 2 + _WORDS.baseline, str(value), _AXIS, "centre")
        under = base + 2 + _WORDS.leading + _WORDS.baseline
        scene.write(wide / 2, under, "serapan anggaran (%); garis tebal: target = 100; "
                    "garis putus: serapan = capaian", _AXIS, "centre")  # fmt: skip

    def _mark(self, scene: Scene, spot: Spot, top: float) -> None:
        x, y = self._at(spot, scene.width, top)
        if spot.loose:
            scene.shapes.append(Dot(x, y, _POINT / 2))
            return
        fill: Fill = "signal" if spot.sign else "solid"
        scene.shapes.append(Bar(x - _POINT / 2, y - _POINT / 2, _POINT, _POINT, fill))

    def _name(self, scene: Scene, spot: Spot, top: float) -> None:
        """Beside its point, on the first side that is free; else above all that is there."""
        x, y = self._at(spot, scene.width, top)
        words = f"{spot.sign} {spot.code}".strip()
        words = typeset.shorten(words, _STRONG, _ROOM, 1)[0]
        places = (
            Label(x + 5, y + 3, words, _STRONG),
            Label(x - 5, y + 3, words, _STRONG, "right"),
            Label(x, y - 5, words, _STRONG, "centre"),
            Label(x, y + 12, words, _STRONG, "centre"),
            Label(x + _POINT, y + 12, words, _STRONG, "right"),
            Label(x + _POINT, y - 5, words, _STRONG, "right"),
        )
        line = top + self.plot * (1 - self.up.share(_HUNDRED))
        points = [self._rect(other, scene.width, top) for other in self.spots]
        points.append(Rect(self.left, line - 1, scene.width, line + 1))
        taken = [*scene.taken(), *points]
        for place in places:
            rect = place.rect
            inside = rect.left >= self.left and rect.right <= scene.width
            if inside and not any(rect.meets(other) for other in taken):
                scene.labels.append(place)
                return
        middle = places[2]
        shift = max(self.left - middle.rect.left, 0) - max(middle.rect.right - scene.width, 0)
        scene.raise_until_free(middle._replace(x=middle.x + shift), points)

    def _rect(self, spot: Spot, width: float, top: float) -> Rect:
        x, y = self._at(spot, width, top)
        half = _POINT / 2
        return Rect(x - half, y - half, x + half, y + half)


def _step(end: float, least: int) -> int:
    """Between two ticks: a few of them reach the end of the axis."""
    return max(ceil(end / _TICKS / least) * least, least)


def _rounded(value: float, step: int) -> float:
    """The end of an axis: the next step, at least 100."""
    return max(ceil(value / step) * step, _HUNDRED)
