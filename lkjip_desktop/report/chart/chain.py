"""A chain of documents, each made from the one before, from the left to the right."""

from collections.abc import Iterator, Sequence
from typing import Final

from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.chart.scene import Bar, Chart, Rule, Scene
from lkjip_desktop.report.engine import style, typeset
from lkjip_desktop.report.engine.style import TextStyle

_TITLE: Final = TextStyle(9, 11, style.BOLD)
_NOTE: Final = TextStyle(9, 11, colour=style.GREY)
_GAP: Final = 16.0
_PAD: Final = 8.0
_TIP: Final = 4.0  # of an arrow


@dataclass(frozen=True, slots=True)
class ChainStep:
    """A document and what it holds."""

    title: str
    notes: Sequence[str] = ()


class Chain(Chart):
    """Boxes of one height, joined by arrows; the last one is solid."""

    def __init__(self, steps: Sequence[ChainStep]) -> None:
        super().__init__()
        self.steps = steps

    def said(self, width: float) -> Iterator[str]:  # noqa: ARG002 - its words have no width
        yield from (": ".join(filter(None, (x.title, ", ".join(x.notes)))) for x in self.steps)

    def compose(self, width: float) -> Scene:
        scene = Scene(width)
        column = (width - _GAP * (len(self.steps) - 1)) / max(len(self.steps), 1)
        titles = [typeset.shorten(step.title, _TITLE, column - 10, 4) for step in self.steps]
        notes = [
            [line for note in step.notes for line in typeset.shorten(note, _NOTE, column - 10, 2)]
            for step in self.steps
        ]
        lines = [len(one) + len(other) for one, other in zip(titles, notes, strict=True)]
        scene.height = max(lines, default=0) * _TITLE.leading + 2 * _PAD
        for number, (title, note) in enumerate(zip(titles, notes, strict=True)):
            x, last = number * (column + _GAP), number + 1 == len(self.steps)
            scene.shapes.append(Bar(x, 0, column, scene.height, "solid" if last else "outline"))
            ink = style.WHITE if last else style.ACCENT
            pale = style.WHITE if last else style.GREY
            scene.write_lines(x + 5, _PAD, title, _TITLE.but(colour=ink))
            under = _PAD + len(title) * _TITLE.leading
            scene.write_lines(x + 5, under, note, _NOTE.but(colour=pale))
            if not last:
                _arrow(scene, x + column, scene.height / 2)
        return scene


def _arrow(scene: Scene, x: float, y: float) -> None:
    end = x + _GAP - 2
    scene.shapes += [
        Rule(x + 2, y, end, y, 0.8, style.ACCENT),
        Rule(end - _TIP, y - _TIP, end, y, 0.8, style.ACCENT),
        Rule(end - _TIP, y + _TIP, end, y, 0.8, style.ACCENT),
    ]
