"""Horizontal bars: capaian with its target line, pagu against realisasi, shares, two years."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.chart.scene import (
    Bar,
    Fill,
    Label,
    RowChart,
    Rule,
    Scene,
    legend,
    widest,
)
from lkjip_desktop.report.engine import style, typeset
from lkjip_desktop.report.engine.style import TextStyle


@dataclass(frozen=True, slots=True)
class BarPart:
    """A stretch of a bar; values of one chart share a scale that starts at zero."""

    value: float
    fill: Fill = "middle"


@dataclass(frozen=True, slots=True)
class Lane:
    """One bar of a row with the text of its value; no parts and a ``note`` is n/a."""

    parts: Sequence[BarPart]
    words: str
    strong: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class BarRow:
    """One row: a code or year in bold, a name, one bar or several below each other."""

    code: str
    name: str
    lanes: Sequence[Lane]


@dataclass(frozen=True, slots=True)
class BarGroup:
    """A heading among the rows."""

    name: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class TargetLine:
    """A dashed line through all rows."""

    value: float
    words: str


@dataclass(frozen=True, slots=True)
class Size:
    """Text and bar measures: small for many rows, large for a few."""

    name: TextStyle
    value: TextStyle
    bar: float
    gap: float
    pad: float
    name_share: float


SMALL: Final = Size(TextStyle(9, 11), TextStyle(9, 11), 9, 2, 4.6, 0.5)
LARGE: Final = Size(TextStyle(9, 11), TextStyle(9, 12), 10.5, 1.8, 12, 0.27)
DENSE: Final = Size(TextStyle(9, 10.4), TextStyle(9, 10.4), 7.6, 2, 3.2, 0.5)
_HEAD: Final = TextStyle(9, 11, colour=style.GREY)
_GROUP: Final = TextStyle(9, 11, style.BOLD, style.ACCENT)
_NOTE: Final = TextStyle(9, 11, style.ITALIC, style.GREY)


class Bars(RowChart):
    """Rows of horizontal bars, every value written in a column at the right."""

    def __init__(
        self,
        rows: Sequence[BarRow | BarGroup],
        *,
        size: Size = LARGE,
        target: TargetLine | None = None,
        head: str = "",
        unit: str = "",
        keys: Sequence[tuple[Fill, str]] = (),
        span: tuple[int, int] | None = None,
    ) -> None:
        super().__init__()
        self.rows, self.size, self.target = rows, size, target
        self.head, self.unit, self.keys = head, unit, keys
        self.start, self.stop = span or (0, len(rows))

    def portion(self, start: int, stop: int) -> "Bars":
        return Bars(
            self.rows,
            size=self.size,
            target=self.target,
            head=self.head,
            unit=self.unit,
            keys=self.keys,
            span=(start, stop),
        )

    def heads(self, number: int) -> bool:
        return isinstance(self.rows[number], BarGroup)

    def said(self, width: float) -> Iterator[str]:  # noqa: ARG002 - its figures have no width
        rows = self.rows[self.start : self.stop]
        yield self._counted([row for row in rows if isinstance(row, BarRow)])
        for row in rows:
            if isinstance(row, BarGroup):
                yield " ".join(filter(None, (row.name, row.note)))
            else:
                yield f"{row.code} {row.name}".strip() + f": {self._told(row)}"

    def _counted(self, items: Sequence[BarRow]) -> str:
        """How many are of which kind, where kinds are what the chart tells apart."""
        fills = Counter(p.fill for row in items for lane in row.lanes for p in lane.parts)
        alone = all(len(row.lanes) == 1 for row in items)
        counts = [f"{fills[fill]} {name}" for fill, name in self.keys if fills[fill]]
        return ", ".join(counts) if alone else ""

    def _told(self, row: BarRow) -> str:
        names = dict(self.keys) if len(row.lanes) > 1 else {}
        told = []
        for lane in row.lanes:
            before = names.get(lane.parts[0].fill, "") if lane.parts else lane.note
            told.append(f"{before} {lane.words}".strip())
        return f"{', '.join(told)} {self.unit}".strip()

    def compose(self, width: float) -> Scene:
        scene = Scene(width)
        plan = _BarLayout(self, width)
        y = self._head(scene, plan)
        top = y
        for row in self.rows[self.start : self.stop]:
            y = plan.group(scene, row, y) if isinstance(row, BarGroup) else plan.item(scene, row, y)
        scene.shapes.append(Rule(plan.base, top - 2, plan.base, y + 1))
        if self.target:
            x = plan.x(self.target.value)
            scene.shapes.append(Rule(x, top - 4, x, y + 1, 0.8, dash=(2.2, 1.6)))
        y += 4
        if self.stop == len(self.rows):
            y = self._foot(scene, plan, y)
        scene.height = y
        return scene

    def _head(self, scene: Scene, plan: "_BarLayout") -> float:
        if not self.head and not self.target:
            return 4.0
        bold = _HEAD.but(cut=style.BOLD, colour=style.ACCENT)
        head = Label(scene.width, _HEAD.baseline, self.head, bold, "right")
        if self.head:
            scene.labels.append(head)
        if self.target:
            x = plan.x(self.target.value)
            label = Label(x, _HEAD.baseline, self.target.words, _HEAD, "centre")
            over = label.rect.right + 6 - (head.rect.left if self.head else scene.width)
            x = max(x - max(over, 0), x - label.rect.left)
            scene.write(x, _HEAD.baseline, self.target.words, _HEAD, "centre")
        y = _HEAD.leading + 3.5
        scene.shapes.append(Rule(0, y, scene.width, y, 0.5, style.HAIRLINE))
        return y + 2.5

    def _foot(self, scene: Scene, plan: "_BarLayout", y: float) -> float:
        unit_room = 0.0
        if self.unit:
            unit_room = widest([self.unit], style.LEGEND) + 12
            scene.write(
                scene.width, y + 2 + style.LEGEND.baseline, self.unit, style.LEGEND, "right"
            )
        left = plan.base if self.keys else 0
        end = legend(scene, left, y + 2, self.keys, scene.width - left - unit_room)
        return max(end, y + 2 + (style.LEGEND.leading if self.unit else 0))


class _BarLayout:
    """The columns of one chart in one width: names, bars, values."""

    def __init__(self, chart: Bars, width: float) -> None:
        self.size, self.width = chart.size, width
        items = [row for row in chart.rows if isinstance(row, BarRow)]
        lanes = [lane for item in items for lane in item.lanes]
        code = chart.size.name.but(cut=style.BOLD)
        codes = min(widest([item.code for item in items], code), width * 0.15)
        self.code_at = 4.0 if chart.target else 0.0
        self.name_at = self.code_at + (codes + 8 if codes else 0)
        strong = chart.size.value.but(cut=style.BOLD)
        values = widest([lane.words for lane in lanes], strong)
        head = widest([chart.head], _HEAD.but(cut=style.BOLD))
        names = max((_name_width(item, chart.size.name) for item in items), default=0) + 1
        room = min(names, width * chart.size.name_share - self.name_at)
        self.base = self.name_at + max(room, 0) + 8
        self.value_width = min(max(values, head), width * 0.3)
        self.tail = max((_tail(lane.words, strong) for lane in lanes), default=0)
        self.end = width - self.value_width - 10
        self.most = max(
            [sum(max(part.value, 0) for part in lane.parts) for lane in lanes]
            + [chart.target.value if chart.target else 0],
            default=0,
        )

    def x(self, value: float) -> float:
        """Where a value ends; the scale starts at zero on the base line."""
        share = value / self.most if self.most > 0 else 0
        return self.base + share * max(self.end - self.base, 1)

    def group(self, scene: Scene, row: BarGroup, y: float) -> float:
        if y > _HEAD.leading + 8:
            scene.shapes.append(Rule(0, y, scene.width, y, 0.5, style.HAIRLINE))
        names = typeset.shorten(row.name, _GROUP, self.base - 10, 2)
        scene.write_lines(0, y + 2.5, names, _GROUP)
        at = widest(names, _GROUP) + 10
        look = _HEAD
        room = self.base - at - 4
        notes = []
        if row.note and room > 60:  # noqa: PLR2004 - less than a few words is not worth a line
            notes = typeset.shorten(row.note, look, room, 2)
            scene.write_lines(at, y + 2.5, notes, look)
        return y + 4 + max(len(names), len(notes)) * _GROUP.leading

    def item(self, scene: Scene, row: BarRow, y: float) -> float:
        size = self.size
        room = self.base - self.name_at - 8
        names = typeset.shorten(row.name, size.name, room) if row.name else []
        codes = typeset.shorten(
            row.code, size.name.but(cut=style.BOLD), self.name_at - self.code_at, 1
        )
        lanes = len(row.lanes)
        bars = lanes * size.bar + (lanes - 1) * size.gap
        values = lanes * max(size.value.leading, size.bar + size.gap)
        text_height = max(len(names), 1) * size.name.leading
        height = max(bars, text_height, values) + size.pad
        middle = y + height / 2
        top = middle - text_height / 2
        if row.code:
            scene.write_lines(self.code_at, top, codes, size.name.but(cut=style.BOLD))
        scene.write_lines(self.name_at, top, names, self._name_look(row))
        self._lanes(scene, row, middle, bars)
        return y + height

    def _name_look(self, row: BarRow) -> TextStyle:
        # Without a code the name is the bold one, as with sections under their bars.
        return self.size.name if row.code else self.size.name.but(cut=style.BOLD)

    def _lanes(self, scene: Scene, row: BarRow, middle: float, bars: float) -> None:
        size = self.size
        step = max(size.value.leading, size.bar + size.gap)
        first = middle - (len(row.lanes) - 1) * step / 2
        y = middle - bars / 2
        for number, lane in enumerate(row.lanes):
            x = self.base
            for part in lane.parts:
                end = x + self.x(max(part.value, 0)) - self.base
                scene.shapes.append(Bar(x, y, end - x, size.bar, part.fill))
                x = end
            if lane.note:
                words = typeset.shorten(lane.note, _NOTE, self.end - self.base - 4, 1)[0]
                scene.write(self.base + 3, y + size.bar / 2 + 2.5, words, _NOTE, plate=True)
            look = size.value
            if lane.strong:
                look = look.but(cut=style.BOLD, colour=style.ACCENT)
            words = typeset.shorten(lane.words, look, self.value_width, 1)[0] if lane.words else ""
            baseline = first + number * step + look.size * style.CAP_HEIGHT / 2
            short = self.tail - _tail(words, look) if lane.words == "-" else 0
            scene.write(scene.width - short, baseline, words, look, "right")
            y += size.bar + size.gap


def _name_width(item: BarRow, look: TextStyle) -> float:
    return widest([item.name], look if item.code else look.but(cut=style.BOLD))


def _tail(words: str, look: TextStyle) -> float:
    """The width from the decimal comma on, so that "-" can stand in the units place."""
    comma = words.rfind(",")
    return widest([words[comma:]], look) if comma >= 0 else 0.0


MANY: Final = 16
"""Indicators that leave room for a few lines below them on one page."""


def attainment(
    rows: Sequence[BarRow | BarGroup],
    *,
    head: str = "Capaian (%)",
    target: TargetLine | None = None,
) -> Bars:
    """Capaian of many indicators against the target line; below it is solid and bold."""
    target = target or TargetLine(100, "target 100 %")
    used = {
        part.fill
        for row in rows
        if isinstance(row, BarRow)
        for lane in row.lanes
        for part in lane.parts
    }
    named: list[tuple[Fill, str]] = [("middle", "target tercapai"), ("solid", "di bawah target")]
    keys = [key for key in named if key[0] in used]
    items = sum(isinstance(row, BarRow) for row in rows)
    size = DENSE if items > MANY else SMALL
    return Bars(rows, size=size, target=target, head=head, keys=keys)


def measured(
    code: str,
    name: str,
    value: float | None,
    words: str,
    *,
    below: bool,
    note: str = "tidak berlaku",
) -> BarRow:
    """One indicator; ``below`` its target, or without a value and so with a note instead."""
    if value is None:
        return BarRow(code, name, [Lane((), words, note=note)])
    fill: Fill = "solid" if below else "middle"
    return BarRow(code, name, [Lane([BarPart(value, fill)], words, below)])
