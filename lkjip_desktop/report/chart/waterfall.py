"""The waterfall chart: a first amount, what was added and taken, and what is left of it."""

from collections.abc import Iterator, Sequence
from typing import Final

from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.chart.scene import Bar, Chart, Fill, Label, Rule, Scene
from lkjip_desktop.report.engine import style, typeset
from lkjip_desktop.report.engine.style import TextStyle

_VALUE: Final = TextStyle(9, 11, style.BOLD)
_NAME: Final = TextStyle(9, 11)
_BAR: Final = 50.0


@dataclass(frozen=True, slots=True)
class Step:
    """A bar between two amounts and what is written above and below it."""

    name: str
    low: float
    high: float
    words: str
    fill: Fill = "middle"


class Waterfall(Chart):
    """Bars side by side on one scale from zero, the end of each joined to the next."""

    def __init__(self, steps: Sequence[Step], plot: float = 120) -> None:
        super().__init__()
        self.steps, self.plot = steps, plot
        self.most = max((step.high for step in steps), default=0)

    def compose(self, width: float) -> Scene:
        scene = Scene(width)
        slot = width / max(len(self.steps), 1)
        top = _VALUE.leading * 2 + 4
        base = top + self.plot
        scene.shapes.append(Rule(0, base, width, base))
        depth = 1
        for number, step in enumerate(self.steps):
            self._step(scene, step, (number + 0.5) * slot, slot, top)
            names = typeset.shorten(step.name, _NAME, slot - 4, 3)
            scene.write_lines((number + 0.5) * slot, base + 3, names, _NAME, "centre")
            depth = max(depth, len(names))
        self._join(scene, slot, top)
        scene.height = base + 5 + depth * _NAME.leading
        return scene

    def said(self, width: float) -> Iterator[str]:  # noqa: ARG002
        yield from (f"{step.name} {step.words}" for step in self.steps)

    def _y(self, value: float, top: float) -> float:
        share = value / self.most if self.most > 0 else 0
        return top + self.plot * (1 - max(share, 0))

    def _step(self, scene: Scene, step: Step, middle: float, slot: float, top: float) -> None:
        wide = min(_BAR, slot * 0.7)
        high, low = self._y(step.high, top), self._y(step.low, top)
        scene.shapes.append(Bar(middle - wide / 2, high, wide, max(low - high, 0.8), step.fill))
        words = typeset.shorten(step.words, _VALUE, slot - 2, 1)[0]
        scene.raise_until_free(Label(middle, high - 4, words, _VALUE, "centre"))

    def _join(self, scene: Scene, slot: float, top: float) -> None:
        for number, (before, after) in enumerate(zip(self.steps, self.steps[1:], strict=False)):
            ends = {before.low, before.high} & {after.low, after.high}
            if ends:
                y = self._y(max(ends), top)
                scene.shapes.append(
                    Rule((number + 0.5) * slot, y, (number + 1.5) * slot, y, 0.5, style.GREY)
                )
