"""The bullet chart: one result against its target, over the zone that misses it."""

from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.chart.scene import Bar, Chart, Dot, Fill, Label, Rect, Rule, Scene
from lkjip_desktop.report.engine import style, typeset
from lkjip_desktop.report.engine.style import TextStyle

_WORDS: Final = TextStyle(9, 11)
_TRACK: Final = 18.0
_BAR: Final = 8.0
_ROOM: Final = 1.06  # of the largest figure, so that no mark stands on the edge
_IDLE: Final = 4.0  # units of an axis on which everything is zero


@dataclass(frozen=True, slots=True)
class AxisPoint:
    """A figure on the axis and its words."""

    value: float
    words: str


@dataclass(frozen=True, slots=True)
class Measure:
    """What a bullet bar shows; a ``note`` stands in the track while there is no realisasi.

    ``upper`` is the upper bound of a range, ``lower`` says that less is better, ``hatched`` that
    the figure may still change, ``missed`` that it does not reach the target.
    """

    realisasi: AxisPoint | None
    target: AxisPoint
    upper: AxisPoint | None = None
    before: AxisPoint | None = None
    lower: bool = False
    missed: bool = False
    hatched: bool = False
    note: str = ""


class Bullet(Chart):
    """A bar from zero, the target as a thick line, last year's realisasi as a ring."""

    before: float = 0
    after: float = 0

    def __init__(self, measure: Measure) -> None:
        super().__init__()
        self.measure = measure
        points = (measure.realisasi, measure.target, measure.upper, measure.before)
        most = max(point.value for point in points if point is not None)
        self.most = most * _ROOM if most > 0 else _IDLE

    def compose(self, width: float) -> Scene:
        scene = Scene(width)
        top = _WORDS.leading + 3
        self._track(scene, top)
        self._bar(scene, top)
        self._targets(scene, top)
        self._last_year(scene, top)
        scene.height = max(label.rect.bottom for label in scene.labels) + 1.5
        return scene

    def said(self, width: float) -> Iterator[str]:  # noqa: ARG002
        measure = self.measure
        done, upper = measure.realisasi, measure.upper
        name = "batas" if measure.lower else "target"
        state = "di bawah target" if measure.missed else "target tercapai"
        yield state if done else measure.note
        yield f"realisasi {done.words}" if done else ""
        yield f"{name} {measure.target.words}" + (f" sampai {upper.words}" if upper else "")
        yield measure.before.words if measure.before else ""

    def _x(self, value: float, width: float) -> float:
        return min(max(value / self.most, 0.0), 1.0) * width

    def _track(self, scene: Scene, top: float) -> None:
        """The zone that misses the target is tinted, whichever side it lies on."""
        wide = scene.width
        low, high = 0.0, self._x(self.measure.target.value, wide)
        if self.measure.lower:
            low, high = high, wide
        scene.shapes.append(Bar(low, top, high - low, _TRACK, "zone"))
        if self.measure.upper is not None:
            over = self._x(self.measure.upper.value, wide)
            scene.shapes.append(Bar(over, top, wide - over, _TRACK, "zone"))
        fill: Fill = "absent" if self.measure.realisasi is None else "frame"
        scene.shapes.append(Bar(0, top, wide, _TRACK, fill))

    def _bar(self, scene: Scene, top: float) -> None:
        done = self.measure.realisasi
        if done is None:
            scene.write(4, top + _WORDS.baseline + 3, self.measure.note, _WORDS, plate=True)
            return
        end = self._x(done.value, scene.width)
        fill: Fill = "signal" if self.measure.missed else "solid"
        fill = "hatch" if self.measure.hatched else fill
        scene.shapes.append(Bar(0, top + (_TRACK - _BAR) / 2, max(end, 0.8), _BAR, fill))
        _inside(scene, end, _WORDS.baseline, f"realisasi {done.words}")

    def _targets(self, scene: Scene, top: float) -> None:
        planned, upper = self.measure.target, self.measure.upper
        for point in (planned, upper):
            if point is not None:
                x = self._x(point.value, scene.width)
                scene.shapes.append(Rule(x, top - 3, x, top + _TRACK + 3, 3.2, style.WHITE))
                scene.shapes.append(Rule(x, top - 3, x, top + _TRACK + 3, 2))
        name = "batas" if self.measure.lower else "target"
        words = f"{name} {planned.words}" + (f" sampai {upper.words}" if upper else "")
        middle = planned.value if upper is None else (planned.value + upper.value) / 2
        _inside(scene, self._x(middle, scene.width), top + _TRACK + 4 + _WORDS.baseline, words)

    def _last_year(self, scene: Scene, top: float) -> None:
        before = self.measure.before
        if before is not None:
            x = self._x(before.value, scene.width)
            scene.shapes.append(Dot(x, top + _TRACK / 2, 3.6))
            y = top + _TRACK + 4 + _WORDS.leading + _WORDS.baseline
            _inside(scene, x, y, f"○ {before.words}")


def _inside(scene: Scene, x: float, y: float, words: str) -> None:
    """A label about x that stays between the edges; a unit is free text and may be long."""
    (words,) = typeset.shorten(words, _WORDS, scene.width, 1)
    rect: Rect = Label(x, y, words, _WORDS, "centre").rect
    x += max(-rect.left, 0) - max(rect.right - scene.width, 0)
    scene.write(x, y, words, _WORDS, "centre")
