"""Rows with a head at the left and blocks beside it: the frame in which indikator are told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from lkjip_desktop.report.engine import style, typeset
from lkjip_desktop.report.engine.flow import Block, flat, stacked
from lkjip_desktop.report.engine.ink import Pen
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.engine.text import Content, Run
from lkjip_desktop.report.engine.typeset import Line

HEAD: Final = 84.0
"""Points: the width of a side head."""
INDENT: Final = 96.0
_PAD: Final = 4.0
_LOOK: Final = style.ANALYSIS_LABEL


class SideRow(Block):
    """A hairline, a head at the side, and blocks in the frame beside it.

    ``note`` stands small below the head. The row stands for one block a piece of it, so that a
    table in it may be parted as any other.
    """

    def __init__(self, head: str, note: str, blocks: Sequence[Block]) -> None:
        self.head, self.note = head, note
        self.blocks = tuple(leaf for block in blocks for leaf in flat(block))
        self._pieces = [Inset(self, number) for number in range(len(self.blocks))]
        self._missing: dict[float, float] = {}
        self._head: list[Line] = []

    @property
    def heading(self) -> Content:
        """Head and note, as they stand above each other."""
        small = Run(f"\n{self.note}", size=8, colour=style.GREY)
        return (Run(self.head, bold=True), *([small] if self.note else []))

    @property
    def lines(self) -> list[Line]:
        """Head and note, broken; remembered, for a row is measured again and again."""
        self._head = self._head or typeset.wrap(self.heading, _LOOK, HEAD)
        return self._head

    def heading_height(self) -> float:
        """Points that the side head takes."""
        return len(self.lines) * _LOOK.leading

    def missing(self, width: float) -> float:
        """Points by which the side head is higher than what stands beside it; remembered."""
        if width not in self._missing:
            beside = stacked(self.blocks, width)
            self._missing[width] = max(0.0, self.heading_height() - beside)
        return self._missing[width]

    def expand(self) -> Sequence[Block]:
        return self._pieces


class Inset(Block):
    """One block of a side row: set into the frame, the first with line and head."""

    role = ""

    def __init__(self, row: SideRow, number: int, inner: Block | None = None) -> None:
        self.row, self.number = row, number
        self.inner = row.blocks[number] if inner is None else inner
        self.lined = number == 0 and inner is None
        self.last = number + 1 == len(row.blocks)
        self.before = 0 if self.lined else self.inner.before
        self.after = _PAD if self.last else self.inner.after
        self.keep, self.closes = self.inner.keep or (self.lined and not self.last), False
        self.mark = self.inner.mark

    def marks(self) -> Iterator[Numbered]:
        yield from self.inner.marks()

    def parts(self) -> Sequence[Block]:
        return (self.inner,)

    def _top(self) -> float:
        return _PAD + self.slack if self.lined else 0.0

    def height(self, width: float) -> float:
        room = width - INDENT
        extra = self.row.missing(room) if self.last else 0.0
        return self._top() + self.inner.height(room) + extra

    def reach(self, width: float) -> float:
        beside = self.height(width)
        return max(beside, self._top() + self.row.heading_height()) if self.lined else beside

    def lead(self, width: float, page: float) -> float:
        own = self._top() + self.inner.lead(width - INDENT, page)
        least = self._top() + self.row.heading_height()
        return min(max(own, least), self.height(width)) if self.lined else own

    def split(self, width: float, room: float, page: float) -> tuple[Block, Block] | None:
        parts = self.inner.split(width - INDENT, room - self._top(), page)
        if parts is None:
            return None
        first, rest = (Inset(self.row, self.number, part) for part in parts)
        first.lined, first.last = self.lined, False
        return first, rest

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        if self.lined:
            pen.rule(x, top, x + width, top, 0.4, style.HAIRLINE)
            with pen.tag("P"):
                pen.lines(self.row.lines, _LOOK, x, top - self._top(), HEAD)
        self.inner.show(pen, x + INDENT, top - self._top(), width - INDENT)


def heading_words(row: SideRow) -> str:
    """Head and note in one line."""
    return f"{row.head} ({row.note})" if row.note else row.head
