"""Upright columns: realisasi over the years with the target path, serapan of many indicators."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import ceil
from typing import Final

from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.chart.scene import (
    Bar,
    Dot,
    Fill,
    Label,
    Rect,
    RowChart,
    Rule,
    Scene,
    legend,
    widest,
)
from lkjip_desktop.report.engine import style, typeset
from lkjip_desktop.report.engine.style import TextStyle


@dataclass(frozen=True, slots=True)
class ChartColumn:
    """One column; ``value`` None is n/a or not available yet, as ``words`` say.

    ``absent`` draws the dashed empty box with these words. ``group`` joins neighbours under one
    name. A target is drawn as an open dot with its own words, a range as two: ``upper`` is its
    upper bound.
    """

    label: str
    value: float | None
    words: str
    strong: bool = False
    absent: str = ""
    target: float | None = None
    target_words: str = ""
    upper: float | None = None
    upper_words: str = ""
    group: str = ""
    fill: Fill | None = None


_VALUE: Final = TextStyle(9, 11)
_SMALL: Final = TextStyle(9, 10.5)
_LABEL: Final = TextStyle(9, 11)
_ABSENT: Final = TextStyle(9, 10, style.ITALIC, style.GREY)
_GROUP: Final = TextStyle(9, 11, colour=style.GREY)
_BAR: Final = 44.0
_BOX: Final = 25.0


class ColumnChart(RowChart):
    """ColumnChart on a base line; more than fit side by side go into tiers below each other."""

    def __init__(
        self,
        columns: Sequence[ChartColumn],
        *,
        plot: float = 100,
        keys: Sequence[tuple[Fill, str]] = (),
        tier: int = 0,
        span: tuple[int, int] | None = None,
    ) -> None:
        super().__init__()
        self.columns, self.plot, self.keys = columns, plot, keys
        self.tier = tier or _even(len(columns), _per_tier(columns))
        self.start, self.stop = span or (0, ceil(len(columns) / self.tier))
        self.most = max(
            (max(column.value or 0, column.target or 0, column.upper or 0) for column in columns),
            default=0,
        )

    def said(self, width: float) -> Iterator[str]:  # noqa: ARG002 - its figures have no width
        shown = self.columns[self.start * self.tier : self.stop * self.tier]
        told = [column for column in shown if column.value is not None]
        if len(told) > 1 and told[0].words != told[-1].words:
            yield f"dari {told[0].words} menjadi {told[-1].words}"
        for column in shown:
            aim = "–".join(filter(None, (column.target_words, column.upper_words)))
            name = " ".join(filter(None, (column.group, column.label.replace("\n", " "))))
            words = column.words or column.absent
            yield f"{name}: {words}" + (f", target {aim}" if aim else "")

    def portion(self, start: int, stop: int) -> "ColumnChart":
        return ColumnChart(
            self.columns, plot=self.plot, keys=self.keys, tier=self.tier, span=(start, stop)
        )

    def compose(self, width: float) -> Scene:
        whole = Scene(width)
        for number in range(self.start, self.stop):
            columns = self.columns[number * self.tier : (number + 1) * self.tier]
            scene = _Tier(self, columns, width).scene
            if number > self.start:
                scene.shift_down(whole.height + 8)
            whole.shapes += scene.shapes
            whole.labels += scene.labels
            whole.height = scene.height
        if self.stop * self.tier >= len(self.columns) and self.keys:
            whole.height = legend(whole, 0, whole.height + 4, self.keys, width)
        return whole


def _even(count: int, most: int) -> int:
    """So many side by side that all tiers are about as full."""
    return ceil(count / ceil(count / most)) if count else 1


def _per_tier(columns: Sequence[ChartColumn]) -> int:
    """How many columns stand side by side without their values meeting, on the narrowest text."""
    words = [
        text
        for column in columns
        for text in (column.words, column.target_words, column.upper_words)
    ]
    slot = max(widest(words, _SMALL.but(cut=style.BOLD)) + 5, 22)
    return max(1, min(len(columns), int(440 / slot)))


class _Tier:
    """One row of columns, laid out into its own scene."""

    def __init__(self, chart: ColumnChart, columns: Sequence[ChartColumn], width: float) -> None:
        self.chart, self.columns = chart, columns
        self.scene = Scene(width)
        self.slot = width / max(len(columns), 1)
        self.bar = min(_BAR, self.slot * 0.56)
        self.look = _VALUE if self.slot > 50 else _SMALL  # noqa: PLR2004 - values would meet
        self._ranges()
        self._labels()
        self._absent()
        self._bars()
        self._bounds([(column.upper, column.upper_words) for column in columns])
        self._bounds([(column.target, column.target_words) for column in columns])
        self._values()
        self._make_room()

    def _x(self, number: int) -> float:
        return (number + 0.5) * self.slot

    def _y(self, value: float) -> float:
        share = value / self.chart.most if self.chart.most > 0 else 0
        return self.chart.plot * (1 - max(share, 0))

    def _ranges(self) -> None:
        """Where a target is a range, what lies in it."""
        for number, column in enumerate(self.columns):
            if column.target is not None and column.upper is not None:
                high, low = self._y(column.upper), self._y(column.target)
                zone = Bar(number * self.slot, high, self.slot, low - high, "zone")
                self.scene.shapes.append(zone)

    def _labels(self) -> None:
        base = self.chart.plot
        self.scene.shapes.append(Rule(0, base, self.scene.width, base))
        depth = 1
        for number, column in enumerate(self.columns):
            look = _LABEL.but(size=self.look.size)
            if column.strong and not column.group:
                look = look.but(cut=style.BOLD)
            lines = typeset.shorten(column.label, look, self.slot - 3, 2)
            depth = max(depth, len(lines))
            self.scene.write_lines(self._x(number), base + 3, lines, look, "centre")
        self.scene.height = base + 5 + depth * _LABEL.leading
        self._groups()

    def _groups(self) -> None:
        if not any(column.group for column in self.columns):
            return
        y = self.scene.height
        start = 0
        for number, column in enumerate(self.columns):
            last = number + 1 == len(self.columns)
            if not last and self.columns[number + 1].group == column.group:
                continue
            left, right = start * self.slot + 3, (number + 1) * self.slot - 3
            self.scene.shapes.append(Rule(left, y, right, y, 0.5, style.HAIRLINE))
            if column.group:
                words = typeset.shorten(column.group, _GROUP, right - left, 1)
                self.scene.write_lines((left + right) / 2, y + 1.5, words, _GROUP, "centre")
            start = number + 1
        self.scene.height = y + 2 + _GROUP.leading

    def _absent(self) -> None:
        base = self.chart.plot
        for number, column in enumerate(self.columns):
            if column.value is None and column.absent:
                box = Bar(self._x(number) - self.bar / 2, base - _BOX, self.bar, _BOX, "absent")
                self.scene.shapes.append(box)
                lines = typeset.shorten(column.absent, _ABSENT, self.bar - 3, 2)
                top = base - _BOX / 2 - len(lines) * _ABSENT.leading / 2
                self.scene.write_lines(self._x(number), top, lines, _ABSENT, "centre")

    def _bars(self) -> None:
        for number, column in enumerate(self.columns):
            if column.value is not None and column.value > 0:
                y = self._y(column.value)
                fill: Fill = column.fill or ("solid" if column.strong else "middle")
                bar = Bar(self._x(number) - self.bar / 2, y, self.bar, self.chart.plot - y, fill)
                self.scene.shapes.append(bar)

    def _bounds(self, targets: Sequence[tuple[float | None, str]]) -> None:
        """The course of a target: dots, a dashed line through them, their words."""
        points = [
            (self._x(number), self._y(planned), words, self.columns[number])
            for number, (planned, words) in enumerate(targets)
            if planned is not None
        ]
        self._path([(x, y) for x, y, *_ in points])
        for x, y, told, column in points:
            self.scene.shapes.append(Dot(x, y))
            on_bar = column.value is not None and self._y(column.value) < y + 2
            words = self._short(told, self.look)
            above = Label(x, y - 6, words, self.look, "centre", plate=on_bar)
            if on_bar and self._inside(column, y):
                below = Label(x, y + 13, words, self.look, "centre", plate=True)
                if not any(below.rect.meets(other) for other in self.scene.taken()):
                    self.scene.labels.append(below)
                    continue
            self.scene.raise_until_free(above)

    def _inside(self, column: ChartColumn, y: float) -> bool:
        """Whether there is room on the bar for a label below the dot."""
        return column.value is not None and y + 16 < self.chart.plot

    def _path(self, points: Sequence[tuple[float, float]]) -> None:
        for (x1, y1), (x2, y2) in pairwise(points):
            # A white line below the dashes keeps them visible on a solid bar.
            self.scene.shapes.append(Rule(x1, y1, x2, y2, 2.2, style.WHITE))
            self.scene.shapes.append(Rule(x1, y1, x2, y2, 0.9, dash=(2.6, 1.8)))

    def _values(self) -> None:
        for number, column in enumerate(self.columns):
            if column.value is None and column.absent:
                continue
            look = self.look
            if column.strong:
                look = look.but(cut=style.BOLD, colour=style.ACCENT)
            y = self._y(column.value or 0) - 4
            label = Label(self._x(number), y, self._short(column.words, look), look, "centre")
            if label.words and not self._write_on_bar(label, number, column):
                self.scene.raise_until_free(label, self._dot(number, column))

    def _write_on_bar(self, label: Label, number: int, column: ChartColumn) -> bool:
        """Put the value inside its bar where the target's dot stands in its place above it."""
        dots = self._dot(number, column)
        inside = Label(label.x, label.y + 15, label.words, label.look, label.align, plate=True)
        taken = [*self.scene.taken(), *dots]
        crowded = any(label.rect.meets(dot) for dot in dots)
        low = inside.rect.bottom > self.chart.plot - 3
        if not crowded or low or any(inside.rect.meets(other) for other in taken):
            return False
        self.scene.labels.append(inside)
        return True

    def _short(self, words: str, look: TextStyle) -> str:
        return typeset.shorten(words, look, self.slot - 2, 1)[0]

    def _dot(self, number: int, column: ChartColumn) -> list[Rect]:
        """The targets of a column with the piece of their lines over the bar."""
        x, half = self._x(number), max(self.bar / 2, 14)
        heights = [
            self._y(planned) for planned in (column.target, column.upper) if planned is not None
        ]
        return [Rect(x - half, y - 3.5, x + half, y + 3.5) for y in heights]

    def _make_room(self) -> None:
        top = min((label.rect.top for label in self.scene.labels), default=0)
        if top < 0:
            self.scene.shift_down(-top)


def years(columns: Sequence[ChartColumn], target: str = "target Rencana Strategis") -> ColumnChart:
    """Realisasi of several years against the target path, with the legend that fits."""
    keys: list[tuple[Fill, str]] = []
    if any(column.value is not None for column in columns):
        keys.append(("solid", "realisasi"))
    if any(column.target is not None for column in columns):
        keys.append(("target", target))
    if any(column.upper is not None for column in columns):
        keys.append(("zone", "di dalam rentang"))
    absent = dict.fromkeys(item.absent for item in columns if item.absent and item.value is None)
    if absent:
        keys.append(("absent", f"realisasi {' atau '.join(absent)}"))
    return ColumnChart(columns, keys=keys)
