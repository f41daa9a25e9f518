"""The organisation chart: the head of the office and below it those who answer for a part."""

from collections.abc import Iterator, Sequence
from math import ceil
from typing import Final

from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.chart.scene import Bar, RowChart, Rule, Scene
from lkjip_desktop.report.engine import style, typeset
from lkjip_desktop.report.engine.style import TextStyle

_TITLE: Final = TextStyle(9, 11, style.BOLD)
_NAME: Final = TextStyle(9, 11, colour=style.GREY)
_ITEM: Final = TextStyle(9, 11)
_FOOT: Final = TextStyle(9, 12.5)
_HEAD_WIDTH: Final = 200.0
_GAP: Final = 18.0
_DROP: Final = 17.0
_MOST: Final = 4


@dataclass(frozen=True, slots=True)
class Post:
    """One box: title, name, what it does, and below a rule what it answers for.

    ``foot`` lines are (bold figure, words), as ("9", "indikator").
    """

    title: str
    name: str = ""
    items: Sequence[str] = ()
    foot: Sequence[tuple[str, str]] = ()


class Organisation(RowChart):
    """A head and any number of posts, in tiers of up to four."""

    def __init__(
        self, head: Post, posts: Sequence[Post], *, span: tuple[int, int] | None = None
    ) -> None:
        super().__init__()
        self.head, self.posts = head, posts
        tiers = ceil(len(posts) / _MOST)
        self.tier = ceil(len(posts) / tiers) if tiers else 1
        self.start, self.stop = span or (0, tiers)

    def said(self, width: float) -> Iterator[str]:  # noqa: ARG002 - its words have no width
        posts = self.posts[self.start * self.tier : self.stop * self.tier]
        for post in (*(() if self.start else (self.head,)), *posts):
            foot = [" ".join(line) for line in post.foot]
            named = ", ".join(filter(None, (post.title, post.name)))
            yield ", ".join(filter(None, (named, *post.items, *foot))).replace("\n", " ")

    def portion(self, start: int, stop: int) -> "Organisation":
        return Organisation(self.head, self.posts, span=(start, stop))

    def compose(self, width: float) -> Scene:
        scene = Scene(width)
        if self.start == 0:
            self._draw_head(scene)
        trunk = scene.height
        column = (width - _GAP * (self.tier - 1)) / self.tier
        # With several tiers the line runs between the first two columns, past the boxes.
        between = column + _GAP / 2 if self.stop - self.start > 1 and self.tier > 1 else width / 2
        above = 0.0
        for number in range(self.start, self.stop):
            posts = self.posts[number * self.tier : (number + 1) * self.tier]
            bus = scene.height + _DROP
            self._connect(scene, posts, column, bus)
            end = self._draw_tier(scene, posts, column, bus + _DROP)
            if number == self.start and trunk:
                scene.shapes.append(Rule(width / 2, trunk, width / 2, bus, 0.7, style.ACCENT))
                scene.shapes.append(Rule(width / 2, bus, between, bus, 0.7, style.ACCENT))
            elif number > self.start:
                scene.shapes.append(Rule(between, above, between, bus, 0.7, style.ACCENT))
            above = bus
            scene.height = end + (10 if number + 1 < self.stop else 0)
        return scene

    def _draw_head(self, scene: Scene) -> None:
        white, pale = _TITLE.but(colour=style.WHITE), _NAME.but(colour=style.WHITE)
        wide = min(_HEAD_WIDTH, scene.width)
        titles = typeset.shorten(self.head.title, white, wide - 16)
        names = typeset.shorten(self.head.name, pale, wide - 16, 2) if self.head.name else []
        height = len(titles) * white.leading + len(names) * pale.leading + 17
        middle = scene.width / 2
        scene.shapes.append(Bar(middle - wide / 2, 0, wide, height, "solid"))
        scene.write_lines(middle, 8, titles, white, "centre")
        scene.write_lines(middle, 9 + len(titles) * white.leading, names, pale, "centre")
        scene.height = height

    def _connect(self, scene: Scene, posts: Sequence[Post], column: float, bus: float) -> None:
        centres = [number * (column + _GAP) + column / 2 for number in range(len(posts))]
        reach = [*centres, scene.width / 2] if len(posts) < self.tier else centres
        scene.shapes.append(Rule(min(reach), bus, max(reach), bus, 0.7, style.ACCENT))
        for x in centres:
            scene.shapes.append(Rule(x, bus, x, bus + _DROP, 0.7, style.ACCENT))

    def _draw_tier(self, scene: Scene, posts: Sequence[Post], column: float, top: float) -> float:
        titles = [typeset.shorten(post.title, _TITLE, column - 12, 4) for post in posts]
        names = [
            typeset.shorten(post.name, _NAME, column - 12, 2) if post.name else [] for post in posts
        ]
        most = max(
            len(title) * _TITLE.leading + len(name) * _NAME.leading
            for title, name in zip(titles, names, strict=True)
        )
        box = most + 15
        items = top + box + 6
        ends = []
        for number, post in enumerate(posts):
            x = number * (column + _GAP)
            scene.shapes.append(Bar(x, top, column, box, "outline"))
            scene.shapes.append(Bar(x, top, column, 2.5, "solid"))
            middle = x + column / 2
            scene.write_lines(middle, top + 8, titles[number], _TITLE, "centre")
            under = top + 8 + len(titles[number]) * _TITLE.leading
            scene.write_lines(middle, under, names[number], _NAME, "centre")
            ends.append(_draw_items(scene, post.items, x, items, column))
        return _draw_feet(scene, posts, column, max(ends) + 4)


def _draw_items(scene: Scene, items: Sequence[str], x: float, y: float, column: float) -> float:
    for item in items:
        lines = typeset.shorten(item, _ITEM, column - 8)
        scene.write(x, y + _ITEM.baseline, "–", _ITEM)
        scene.write_lines(x + 7, y, lines, _ITEM)
        y += len(lines) * _ITEM.leading + 2
    return y


def _draw_feet(scene: Scene, posts: Sequence[Post], column: float, y: float) -> float:
    if not any(post.foot for post in posts):
        return y
    bold = _FOOT.but(cut=style.BOLD, colour=style.ACCENT, size=9)
    for number, post in enumerate(posts):
        x = number * (column + _GAP)
        scene.shapes.append(Rule(x, y, x + column, y, 0.5, style.HAIRLINE))
        for line, (figure, words) in enumerate(post.foot):
            base = y + 4 + line * _FOOT.leading + _FOOT.baseline
            at = x
            if figure:
                shown = typeset.shorten(figure, bold, column * 0.5, 1)[0]
                scene.write(x, base, shown, bold)
                at = scene.labels[-1].rect.right + 3.5
            scene.write(at, base, typeset.shorten(words, _FOOT, x + column - at, 1)[0], _FOOT)
    return y + 5 + max(len(post.foot) for post in posts) * _FOOT.leading
