"""Daftar isi, daftar tabel and daftar gambar, filled in after everything has its page."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from lkjip_desktop.report.engine import style, text, typeset
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.ink import Pen
from lkjip_desktop.report.engine.number import HEADINGS, Kind, Numbered, Numbering
from lkjip_desktop.report.engine.pdf.canvas import Rect
from lkjip_desktop.report.engine.style import TextStyle

_PAGE_ROOM: Final = 46  # what long titles leave free for the page number
_LEADER_END: Final = 28
_MOST_LINES: Final = 6
_NUMBER_ROOM: Final = 110
_DOT_GAP: Final = 3.4
_TOGETHER: Final = 4  # entries that stand on the last page at least
_LAST: Final = re.compile(r"(?<![^\W\d])[^\W\d]+$|(?<!\d)\d+$")


class _LevelLook:
    """Where an entry of one kind stands and how it looks."""

    def __init__(self, look: TextStyle, number_at: float, title_at: float) -> None:
        self.look, self.number_at, self.title_at = look, number_at, title_at


_TOP: Final = _LevelLook(TextStyle(10.5, 14.4, style.BOLD, style.ACCENT), 0, 0)
_LEVELS: Final[dict[Kind, _LevelLook]] = {
    "front": _TOP,
    "chapter": _TOP,
    "section": _LevelLook(TextStyle(9.5, 12.2), 18, 36),
    "appendix": _LevelLook(TextStyle(9.5, 12.2), 18, 36),
    "subsection": _LevelLook(TextStyle(9.5, 12.2), 36, 54),
    "item": _LevelLook(TextStyle(9.5, 12.2), 36, 60),
    "table": _LevelLook(TextStyle(9.5, 11.8), 0, 62),
    "figure": _LevelLook(TextStyle(9.5, 11.8), 0, 62),
}


class Contents(Block):
    """The list of all marks of some kinds; stands for one block an entry.

    ``omitted`` are the labels of what stands below it and needs no entry.
    """

    def __init__(
        self,
        numbering: Numbering,
        kinds: Sequence[Kind] = HEADINGS,
        *,
        omitted: Sequence[str] = (),
    ) -> None:
        self.numbering, self.kinds, self.omitted = numbering, kinds, omitted

    def expand(self) -> Sequence[Block]:
        lines = list(self._lines())
        for line in lines[-_TOGETHER:-1]:
            line.keep = True
        return lines

    def marks(self) -> Iterator[Numbered]:
        """None: what it lists is marked elsewhere."""
        return iter(())

    def entries(self) -> Iterator[Numbered]:
        """What it lists, in order."""
        for mark in self.numbering.marks:
            if mark.kind in self.kinds and mark.listed and mark.label not in self.omitted:
                yield mark

    def _lines(self) -> Iterator[Block]:
        before: Numbered | None = None
        for mark in self.entries():
            yield _ContentsLine(mark, _space(before, mark))
            before = mark


def _space(before: Numbered | None, mark: Numbered) -> float:
    """White space that shows where a chapter, or a group of indicators, begins."""
    if before is None or mark.kind == before.kind == "front":
        return 0
    if mark.kind in ("chapter", "front"):
        return 6
    if mark.kind == "item" and before.kind == "item":
        return 0 if _stem(before) == _stem(mark) else 3
    if mark.kind in ("table", "figure"):
        return 2 if _stem(before) != _stem(mark) else 0
    if before.kind in ("chapter", "front"):
        return 1.5
    if "item" in (mark.kind, before.kind):
        return 3
    return 0


def _stem(mark: Numbered) -> str:
    """What neighbours have in common: "3.F" and "3.G", "1A" and "1B", "3.9" and "3.10"."""
    return _LAST.sub("", mark.number)


class _ContentsLine(Block):
    """One line of the contents; the page number is read when it is drawn."""

    stretch = 0.15

    role = ""

    def __init__(self, mark: Numbered, space: float) -> None:
        self.entry, self.level = mark, _LEVELS[mark.kind]
        self.before = space
        self.keep = mark.kind == "chapter"
        self._memo: tuple[float, list[typeset.Line]] | None = None

    def _number(self) -> str:
        mark = self.entry
        if mark.kind in ("chapter", "table", "figure"):
            return self._cut(mark.name)
        dotted = mark.kind != "item" and mark.number
        return self._cut(f"{mark.number}." if dotted else mark.number)

    def _cut(self, number: str) -> str:
        # A code is free text: it must leave room for the title.
        return typeset.shorten(number, self.level.look, _NUMBER_ROOM, 1)[0] if number else ""

    def _title_at(self) -> float:
        level = self.level
        number = self._number()
        if not number:
            return level.number_at
        look = level.look
        cut = self._number_cut()
        end = level.number_at + typeset.width(text.clean(number), cut, look.size)
        return max(level.title_at, end + (8 if self.level is _TOP else 5))

    def _number_cut(self) -> str:
        return style.BOLD if self.entry.kind in ("table", "figure") else self.level.look.cut

    def _lines(self, width: float) -> list[typeset.Line]:
        if self._memo is None or self._memo[0] != width:
            room = width - _PAGE_ROOM - self._title_at()
            look = self.level.look
            words = typeset.shorten(self.entry.listing, look, max(room, 60), _MOST_LINES)
            lines = [typeset.wrap(line, look, 1e9)[0] for line in words]
            self._memo = (width, lines)
        return self._memo[1]

    def height(self, width: float) -> float:
        return len(self._lines(width)) * self.level.look.leading

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        look, lines, at = self.level.look, self._lines(width), self._title_at()
        first = top - look.baseline
        last = first - (len(lines) - 1) * look.leading
        colour = style.ACCENT if self.entry.kind in ("table", "figure") else look.colour
        number = look.but(cut=self._number_cut(), colour=colour)
        page = look.but(colour=style.INK)
        box = (x, top - self.height(width), x + width, top)
        with pen.group("TOC"), pen.tag("TOCI"), pen.tag("Reference"), self._link(pen, box):
            pen.say(x + self.level.number_at, first, self._number(), number, more=True)
            pen.lines(lines, look, x + at, top, width, more=True)
            pen.say(x + width, last, self.entry.page, page, "right")
        if self.level is not _TOP:
            _leader(pen, x + at + lines[-1].width + 4, x + width - _LEADER_END, last)

    @contextmanager
    def _link(self, pen: Pen, box: Rect) -> Iterator[None]:
        """Around what leads to the page of the entry."""
        entry = self.entry
        if not pen.leads(entry.key):
            yield
            return
        with pen.tag("Link"):
            yield
            words = f"{entry.name} {entry.listing}" if entry.number else entry.listing
            pen.link(entry.key, box, text.clean(f"{words}, halaman {entry.page}"))


def _leader(pen: Pen, start: float, end: float, y: float) -> None:
    """Fine dots that stand below each other from line to line."""
    start = end - int((end - start) / _DOT_GAP) * _DOT_GAP
    if start < end:
        pen.dash(0.7, _DOT_GAP - 0.7)
        pen.rule(start, y + 1, end, y + 1, 0.7, style.HAIRLINE)
        pen.dash()
