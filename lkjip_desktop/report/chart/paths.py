"""Five-year target paths: one small line of open dots for each indicator."""

from collections.abc import Iterator, Sequence
from typing import Final

from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.chart.scene import Dot, Label, RowChart, Rule, Scene, widest
from lkjip_desktop.report.engine import style, typeset
from lkjip_desktop.report.engine.style import TextStyle

_CODE: Final = TextStyle(9, 11, style.BOLD)
_NAME: Final = TextStyle(9, 11)
_YEAR: Final = TextStyle(9, 11, style.BOLD, style.ACCENT)
_VALUE: Final = TextStyle(9, 10.5)
_RISE: Final = 10.0  # points from the lowest to the highest dot of a row
_HEAD: Final = _YEAR.leading + 3
_FOOT: Final = 2.0
_SHARE: Final = 0.36


@dataclass(frozen=True, slots=True)
class Path:
    """The targets of one indicator; a year without a target has None and its words."""

    code: str
    name: str
    points: Sequence[tuple[float | None, str]]


class Paths(RowChart):
    """Rows of dots, each on its own scale: the course is shown, the values are written."""

    def __init__(
        self,
        years: Sequence[str],
        rows: Sequence[Path],
        *,
        bold: str = "",
        span: tuple[int, int] | None = None,
        laid: dict[float, list[Scene]] | None = None,
    ) -> None:
        super().__init__()
        self.years, self.rows, self.bold = years, rows, bold
        self.start, self.stop = span or (0, len(rows))
        # Each row is composed once a width, however many pages the chart is parted over.
        self._laid = laid if laid is not None else {}

    def said(self, width: float) -> Iterator[str]:  # noqa: ARG002 - its figures have no width
        for row in self.rows[self.start : self.stop]:
            points = zip(self.years, row.points, strict=False)
            course = ", ".join(f"{year} {words}" for year, (_, words) in points)
            yield f"{row.code} {row.name}: {course}"

    def portion(self, start: int, stop: int) -> "Paths":
        return Paths(self.years, self.rows, bold=self.bold, span=(start, stop), laid=self._laid)

    def height_to(self, stop: int, width: float) -> float:
        rows = self._rows(width)[self.start : stop]
        return _HEAD + sum(row.height for row in rows) + _FOOT

    def height(self, width: float) -> float:
        return self.height_to(self.stop, width)

    def compose(self, width: float) -> Scene:
        scene = Scene(width)
        _, xs, slot = self._columns(width)
        for x, year in zip(xs, self.years, strict=True):
            words = typeset.shorten(year, _YEAR, slot - 3, 1)[0]
            scene.write(x, _YEAR.baseline, words, _YEAR, "centre")
        y = _HEAD
        scene.shapes.append(Rule(0, y, width, y, 0.5, style.HAIRLINE))
        for row in self._rows(width)[self.start : self.stop]:
            scene.add(row, y)
            y += row.height
            scene.shapes.append(Rule(0, y, width, y, 0.35, style.HAIRLINE))
        scene.height = y + _FOOT
        return scene

    def _columns(self, width: float) -> tuple[tuple[float, float], list[float], float]:
        """Where names and dots begin, the middle of each year, the room of a year."""
        code = min(widest([row.code for row in self.rows], _CODE), width * 0.12)
        name_at = 4 + (code + 8 if code else 0)
        left = max(width * _SHARE, name_at + 60) + 8
        slot = (width - left) / max(len(self.years), 1)
        return (name_at, left), [left + (at + 0.5) * slot for at in range(len(self.years))], slot

    def _rows(self, width: float) -> list[Scene]:
        if width not in self._laid:
            sides, xs, slot = self._columns(width)
            self._laid[width] = [self._row(row, width, sides, xs, slot) for row in self.rows]
        return self._laid[width]

    def _row(
        self, row: Path, width: float, sides: tuple[float, float], xs: Sequence[float], slot: float
    ) -> Scene:
        name_at, left = sides
        names = typeset.shorten(row.name, _NAME, left - name_at - 10)
        codes = typeset.shorten(row.code, _CODE, name_at - 10, 1) if row.code else []
        scene = Scene(width)
        self._dots(scene, row, xs, slot)
        top = min([label.rect.top for label in scene.labels], default=0.0)
        need = _RISE - top + 9
        height = max(need, len(names) * _NAME.leading + 7)
        scene.shift_down((height - need) / 2 + 4 - top)
        middle = height / 2 - max(len(names), 1) * _NAME.leading / 2
        scene.write_lines(4, middle, codes, _CODE)
        scene.write_lines(name_at, middle, names, _NAME)
        scene.height = height
        return scene

    def _dots(self, plot: Scene, row: Path, xs: Sequence[float], slot: float) -> None:
        known = [value for value, _ in row.points if value is not None]
        low, high = (min(known), max(known)) if known else (0.0, 0.0)
        before: tuple[float, float] | None = None
        labels: list[Label] = []
        for x, (value, words), year in zip(xs, row.points, self.years, strict=False):
            look = _VALUE.but(cut=style.BOLD) if year == self.bold else _VALUE
            shown = typeset.shorten(words, look, slot - 3, 1)[0] if words else ""
            if value is None:
                labels.append(Label(x, _RISE / 2 + 2.5, shown, look, "centre"))
                before = None
                continue
            share = (value - low) / (high - low) if high > low else 0.5
            y = _RISE * (1 - share)
            if before:
                plot.shapes.append(Rule(*before, x, y, 0.9, dash=(2.6, 1.8)))
            before = (x, y)
            labels.append(Label(x, y - 4.5, shown, look, "centre"))
        plot.shapes += [
            Dot(x, _RISE * (1 - ((value - low) / (high - low) if high > low else 0.5)), 2)
            for x, (value, _) in zip(xs, row.points, strict=False)
            if value is not None
        ]
        for label in labels:
            if label.words:
                plot.raise_until_free(label)
