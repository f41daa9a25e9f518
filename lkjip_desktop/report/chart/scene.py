"""The shapes and labels of a chart as data, computed before anything is drawn.

A chart is a pure function from its figures to a scene; that labels do not run into each other is
a property of the scene and tested there. Scenes count y downwards from their top, in points.
"""

from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import Final, Literal

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.engine import style, text, typeset
from lkjip_desktop.report.engine.flow import EPSILON, Block
from lkjip_desktop.report.engine.ink import Pen
from lkjip_desktop.report.engine.outside.picture import Drawing
from lkjip_desktop.report.engine.style import TextStyle

Fill = Literal[
    "solid", "middle", "outline", "hatch", "absent", "target", "zone", "frame", "signal", "near",
    "full", "band", "strip",
]  # fmt: skip
_HATCH_STEP: Final = 3.0
_PLATE: Final = 1.5
_FEW: Final = 3  # rows that begin a chart before a page break or end it after one


class Rect(NamedTuple):
    """What a label covers."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Rect") -> bool:
        """Whether the two share some area."""
        return (
            self.left < other.right - EPSILON
            and other.left < self.right - EPSILON
            and self.top < other.bottom - EPSILON
            and other.top < self.bottom - EPSILON
        )


class Label(NamedTuple):
    """One line of text at its baseline; a ``plate`` keeps a bar or line below it legible."""

    x: float
    y: float
    words: str
    look: TextStyle
    align: style.Align = "left"
    plate: bool = False

    @property
    def rect(self) -> Rect:
        """What the letters can cover, from the ascenders to the descenders."""
        x, y, words, look, align, _ = self
        size = look.size
        wide = typeset.width(text.clean(words), look.cut, size)
        if align == "centre":
            x -= wide / 2
        elif align == "right":
            x -= wide
        return Rect(x, y - 0.75 * size, x + wide, y + 0.21 * size)


class Bar(NamedTuple):
    """A box in one of the looks of the house; x and y are its upper left corner."""

    x: float
    y: float
    width: float
    height: float
    fill: Fill


class Rule(NamedTuple):
    """A straight line, dashed if it has dash lengths."""

    x1: float
    y1: float
    x2: float
    y2: float
    weight: float = 0.7
    colour: str = style.INK
    dash: tuple[float, ...] = ()


class Dot(NamedTuple):
    """An open dot: a target."""

    x: float
    y: float
    radius: float = 2.4


Shape = Bar | Rule | Dot


@dataclass(slots=True)
class Scene:
    """Everything of one chart; shapes are drawn in order, labels on top of them."""

    width: float
    height: float = 0
    shapes: list[Shape] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    _rects: list[Rect] = field(default_factory=list)

    def taken(self) -> list[Rect]:
        """What the labels cover; each is measured once while only new ones come."""
        self._rects += [label.rect for label in self.labels[len(self._rects) :]]
        return self._rects

    def write(
        self,
        x: float,
        y: float,
        words: str,
        look: TextStyle,
        align: style.Align = "left",
        *,
        plate: bool = False,
    ) -> None:
        if words:
            self.labels.append(Label(x, y, words, look, align, plate))

    def write_lines(
        self, x: float, y: float, lines: Sequence[str], look: TextStyle, align: style.Align = "left"
    ) -> None:
        """Lines below each other, y being the top of the first."""
        for number, words in enumerate(lines):
            self.write(x, y + look.baseline + number * look.leading, words, look, align)

    def raise_until_free(self, label: Label, around: Sequence[Rect] = ()) -> Label:
        """The label moved up (to a smaller y) past everything written before it.

        ``around`` is what it must not cover either: dots, a line.
        """
        taken = [*self.taken(), *around]
        rect, moved = label.rect, True
        while moved:
            moved = False
            for other in taken:
                if rect.meets(other):
                    label = label._replace(y=label.y - (rect.bottom - other.top) - 0.5)
                    rect, moved = label.rect, True
        self.labels.append(label)
        return label

    def shift_down(self, by: float) -> None:
        """Move everything down, to make room above."""
        self.labels, self._rects = [label._replace(y=label.y + by) for label in self.labels], []
        self.shapes = [_shape_moved(shape, by) for shape in self.shapes]
        self.height += by

    def draw(self, pen: Pen, x: float, top: float) -> None:
        for shape in self.shapes:
            _draw_shape(pen, shape, x, top)
        for label in self.labels:
            if label.plate:
                rect = label.rect
                pen.box(
                    x + rect.left - _PLATE,
                    top - rect.bottom - _PLATE * 0.6,
                    rect.right - rect.left + 2 * _PLATE,
                    rect.bottom - rect.top + 1.2 * _PLATE,
                    fill=style.WHITE,
                )
            pen.say(x + label.x, top - label.y, label.words, label.look, label.align)


def _shape_moved(shape: Shape, by: float) -> Shape:
    if isinstance(shape, Rule):
        return shape._replace(y1=shape.y1 + by, y2=shape.y2 + by)
    return shape._replace(y=shape.y + by)


def _draw_shape(pen: Pen, shape: Shape, x: float, top: float) -> None:
    match shape:
        case Bar():
            _draw_bar(pen, shape, x + shape.x, top - shape.y - shape.height)
        case Rule():
            if shape.dash:
                pen.dash(*shape.dash)
            pen.rule(
                x + shape.x1, top - shape.y1, x + shape.x2, top - shape.y2,
                shape.weight, shape.colour,
            )  # fmt: skip
            if shape.dash:
                pen.dash()
        case Dot():
            pen.circle(x + shape.x, top - shape.y, shape.radius, style.WHITE, style.INK, 1.1)


def _draw_bar(pen: Pen, bar: Bar, x: float, y: float) -> None:
    match bar.fill:
        case "solid":
            pen.box(x, y, bar.width, bar.height, fill=style.ACCENT)
        case "middle" | "zone" | "signal" | "near" | "full" | "band":
            pen.box(x, y, bar.width, bar.height, fill=_GROUNDS[bar.fill])
        case "frame":
            pen.box(x, y, bar.width, bar.height, stroke=style.HAIRLINE, weight=0.5)
        case "strip":
            _draw_stripes(pen, bar, x, y, style.MIDDLE)
        case "outline":
            pen.box(x, y, bar.width, bar.height, fill=style.WHITE, stroke=style.ACCENT, weight=0.7)
        case "hatch":
            _draw_hatch(pen, bar, x, y)
        case "absent":
            pen.dash(1.6, 1.6)
            pen.box(x, y, bar.width, bar.height, stroke=style.GREY, weight=0.6)
            pen.dash()
        case "target":
            middle = y + bar.height / 2
            pen.dash(2.4, 1.8)
            pen.rule(x, middle, x + bar.width, middle, 0.9, style.INK)
            pen.dash()
            pen.circle(x + bar.width / 2, middle, 2.1, style.WHITE, style.INK, 1)


_GROUNDS: Final = {
    "middle": style.MIDDLE,
    "zone": style.ZONE,
    "signal": style.SIGNAL,
    "near": style.NEAR,
    "full": style.FULL,
    "band": style.BAND,
}


def _draw_stripes(pen: Pen, bar: Bar, x: float, y: float, colour: str) -> None:
    pen.clip(x, y, bar.width, bar.height)
    offset = -bar.height
    while offset < bar.width:
        pen.rule(x + offset, y, x + offset + bar.height, y + bar.height, 0.7, colour)
        offset += _HATCH_STEP
    pen.restore()


def _draw_hatch(pen: Pen, bar: Bar, x: float, y: float) -> None:
    _draw_stripes(pen, bar, x, y, style.ACCENT)
    pen.box(x, y, bar.width, bar.height, stroke=style.ACCENT, weight=0.7)


def widest(words: Sequence[str], look: TextStyle) -> float:
    return max(
        (typeset.width(text.clean(word), look.cut, look.size) for word in words), default=0.0
    )


def legend(
    scene: Scene, x: float, y: float, entries: Sequence[tuple[Fill, str]], room: float
) -> float:
    """Swatches with their names in one line or more; the y below them."""
    look = style.LEGEND
    left = x
    for fill, name in entries:
        swatch = 17.0 if fill == "target" else 7.0
        words = typeset.shorten(name, look, room - swatch - 5, 1)[0]
        wide = swatch + 5 + typeset.width(text.clean(words), look.cut, look.size)
        if left > x and left + wide > x + room:
            left, y = x, y + look.leading
        scene.shapes.append(Bar(left, y + 1.5, swatch, 6.2, fill))
        scene.write(left + swatch + 5, y + look.baseline, words, look)
        left += wide + 16
    return y + look.leading if entries else y


class Chart(Drawing):
    """A block that draws the scene computed for its width."""

    before: float = 8
    after: float = 4

    def __init__(self) -> None:
        self._memo: tuple[float, Scene] | None = None

    def compose(self, width: float) -> Scene:
        """Lay the chart out; pure, and all that is worth testing."""
        raise NotImplementedError

    def scene(self, width: float) -> Scene:
        if self._memo is None or self._memo[0] != width:
            self._memo = (width, self.compose(width))
        return self._memo[1]

    def height(self, width: float) -> float:
        return self.scene(width).height

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        self.scene(width).draw(pen, x, top)

    def show(self, pen: Pen, x: float, top: float, width: float) -> None:
        box = (x, top - self.height(width), x + width, top)
        with pen.figure(self.alternative(width), box):
            self.draw(pen, x, top, width)

    def alternative(self, width: float) -> str:
        """What the chart says in words: its title, then what is to be seen in it."""
        return f"{self.title or 'Grafik'}: {'; '.join(filter(None, self.said(width)))}"

    def said(self, width: float) -> Iterator[str]:
        """What is to be seen, the message before the figures; else its labels from the top down."""
        labels = sorted(self.scene(width).labels, key=lambda label: (round(label.y), label.x))
        yield from (label.words for label in labels)


class RowChart(Chart):
    """A chart of rows below each other that a page break may part between two rows."""

    start: int = 0
    stop: int = 0

    def portion(self, start: int, stop: int) -> "RowChart":
        """The same chart with some of its rows, on the same scale."""
        raise NotImplementedError

    def height_to(self, stop: int, width: float) -> float:
        """The height with the rows before that one."""
        return self.portion(self.start, stop).height(width)

    def heads(self, number: int) -> bool:  # noqa: ARG002
        """Whether a row is a heading of those below it and may not be the last of a page."""
        return False

    def lead(self, width: float, page: float) -> float:
        whole = self.height(width)
        if whole <= page:
            return whole
        return self.portion(self.start, min(self.start + _FEW, self.stop)).height(width)

    def split(self, width: float, room: float, page: float) -> tuple[Block, Block] | None:  # noqa: ARG002
        def fits(stop: int) -> bool:
            return self.height_to(stop, width) <= room + EPSILON

        # Rows are much alike: a guess is a row or two off, and halving would compose far more.
        share = room / max(self.height(width), EPSILON)
        low = min(self.start + int((self.stop - self.start) * share), self.stop - 1)
        while low + 1 < self.stop and fits(low + 1):
            low += 1
        while low > self.start and not fits(low):
            low -= 1
        if self.stop - self.start > 2 * _FEW:
            low = min(low, self.stop - _FEW)
        while low > self.start and self.heads(low - 1):
            low -= 1
        if low <= self.start:
            return None
        first, rest = self.portion(self.start, low), self.portion(low, self.stop)
        first.before, first.mark = self.before, self.mark
        first.title = rest.title = self.title
        rest.after, rest.keep, rest.closes = self.after, self.keep, self.closes
        return first, rest
