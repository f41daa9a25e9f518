"""The heat map: a tile for each result, a group a row, coloured by what was reached."""

from collections.abc import Iterator, Sequence
from typing import Final

from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.chart.scene import Bar, Fill, RowChart, Rule, Scene, legend
from lkjip_desktop.report.engine import style, typeset
from lkjip_desktop.report.engine.style import TextStyle

_SIDE: Final = 92.0
_GAP: Final = 4.4
_HEIGHT: Final = 50.0
_STRIP: Final = 4.0
_A_ROW: Final = 5
_CODE: Final = TextStyle(9, 11, style.BOLD, style.ACCENT)
_VALUE: Final = TextStyle(12, 14, style.BOLD)
_NAME: Final = TextStyle(9, 10)


@dataclass(frozen=True, slots=True)
class Tile:
    """One result: ``fill`` is its step, ``sign`` says the same without colour."""

    code: str
    value: str
    name: str
    fill: Fill
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """A group with what is said of it at the side."""

    name: str
    mean: str
    note: str
    tiles: Sequence[Tile]


class Heat(RowChart):
    """Rows of up to five tiles; a page break may part two rows."""

    def __init__(
        self,
        groups: Sequence[Group],
        keys: Sequence[tuple[Fill, str]],
        *,
        span: tuple[int, int] | None = None,
    ) -> None:
        super().__init__()
        self.groups, self.keys = groups, keys
        self.rows = [
            (group if start == 0 else None, group.tiles[start : start + _A_ROW])
            for group in groups
            for start in range(0, max(len(group.tiles), 1), _A_ROW)
        ]
        self.start, self.stop = span or (0, len(self.rows))

    def portion(self, start: int, stop: int) -> "Heat":
        return Heat(self.groups, self.keys, span=(start, stop))

    def said(self, width: float) -> Iterator[str]:  # noqa: ARG002
        for group, tiles in self.rows[self.start : self.stop]:
            if group is not None:
                yield f"{group.name} {group.mean}, {group.note}"
            for tile in tiles:
                yield " ".join(filter(None, (tile.code, tile.name, tile.value, tile.sign)))

    def compose(self, width: float) -> Scene:
        scene, y = Scene(width), 0.0
        for number, (group, tiles) in enumerate(self.rows[self.start : self.stop]):
            if group is not None:
                if number:
                    scene.shapes.append(Rule(0, y, width, y, 0.4, style.HAIRLINE))
                    y += _GAP
                _side(scene, group, y)
            _row(scene, tiles, y)
            y += _HEIGHT + _GAP
        if self.stop == len(self.rows):
            y = legend(scene, 0, y + 2, self.keys, width)
        scene.height = y
        return scene


def _side(scene: Scene, group: Group, y: float) -> None:
    room = _SIDE - 8
    scene.write_lines(0, y, typeset.shorten(group.name, _CODE, room, 1), _CODE)
    y += _CODE.leading
    scene.write_lines(0, y, typeset.shorten(group.mean, _VALUE, room, 1), _VALUE)
    scene.write_lines(0, y + _VALUE.leading, typeset.shorten(group.note, _NAME, room, 2), _NAME)


def _row(scene: Scene, tiles: Sequence[Tile], y: float) -> None:
    wide = (scene.width - _SIDE - _GAP * (_A_ROW - 1)) / _A_ROW
    for number, tile in enumerate(tiles):
        x = _SIDE + number * (wide + _GAP)
        ground: Fill = "band" if tile.fill == "strip" else tile.fill
        scene.shapes.append(Bar(x, y, wide, _HEIGHT, ground))
        if tile.fill == "strip":
            scene.shapes.append(Bar(x, y, wide, _STRIP, "strip"))
        colour = style.WHITE if tile.fill == "signal" else style.INK
        code = _CODE.but(colour=style.WHITE if tile.fill == "signal" else style.ACCENT)
        top, room = y + _STRIP, wide - 9
        scene.write_lines(x + 5, top, typeset.shorten(tile.code, code, room - 14, 1), code)
        scene.write(x + wide - 5, top + code.baseline, tile.sign, code, "right")
        value, name = _VALUE.but(colour=colour), _NAME.but(colour=colour)
        at = top + code.leading
        scene.write_lines(x + 5, at, typeset.shorten(tile.value, value, room, 1), value)
        lines = typeset.shorten(tile.name, name, room, 2) if tile.name else []
        scene.write_lines(x + 5, at + value.leading, lines, name)
