"""Writes lines and tables as Markdown that reads back as just these lines and tables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from lkjip_desktop.domain.display.live import braced
from lkjip_desktop.prose.block import GUARD, Block, Kind, Runs, TextLine, TextRun, TextTable, tidy

_SPECIAL: Final = re.compile(r"[\\`*_\[<|{}]")
_LEAD: Final = re.compile(r"(?=(?:#{1,6}|[-+])(?:\s|$)|>|[-:][-: ]*$)")
_ORDINAL: Final = re.compile(r"([0-9]{1,9})(?=[.)](?:\s|$))")
_HASH_AT_END: Final = re.compile("#$")
_BULLETS, _DOTS = "-*", ".)"


def write(blocks: Iterable[Block]) -> str:
    """The text as Markdown, "" for no text; `read` gives `tidy(blocks)` back."""
    writer = _MarkdownWriter()
    return "".join(piece for block in tidy(blocks) for piece in writer.pieces(block))


class _ListLevel:
    """One open list: how its items are marked, and where their text begins."""

    def __init__(self, kind: Kind, number: int, sign: str) -> None:
        self.kind, self.number, self.sign = kind, number, sign
        self.column = 0

    def mark(self) -> str:
        numbered = self.kind is Kind.NUMBER
        marker = f"{self.number}{self.sign} " if numbered else f"{self.sign} "
        self.number += 1
        return marker


class _MarkdownWriter:
    """Knows the lists that are open where the next block is written."""

    def __init__(self) -> None:
        self._open: list[_ListLevel] = []
        self._last: Block | None = None

    def pieces(self, block: Block) -> Iterator[str]:
        """A block with the line breaks before it."""
        if isinstance(block, TextLine) and block.kind.is_item:
            written, apart = self._item(block)
        else:
            written, apart = self._other(block), True
        if self._last is not None:
            yield "\n\n" if apart else "\n"
        self._last = block
        yield written

    def _item(self, line: TextLine) -> tuple[str, bool]:
        """An item, and whether a blank line must stand before it."""
        before = self._open[line.level] if line.level < len(self._open) else None
        del self._open[line.level + 1 :]
        if line.begins or before is None:
            signs = _BULLETS if line.kind is Kind.BULLET else _DOTS
            taken = before is not None and before.kind is line.kind and before.sign == signs[0]
            level = _ListLevel(line.kind, line.number, signs[1] if taken else signs[0])
            self._open[line.level :] = [level]
        level = self._open[line.level]
        marker = level.mark()
        indent = self._open[line.level - 1].column if line.level else 0
        level.column = indent + len(marker)
        apart = line.begins and (before is not None or line.level == 0 or line.number != 1)
        return " " * indent + marker + _lines(line.runs, level.column), apart

    def _other(self, block: Block) -> str:
        if isinstance(block, TextTable):
            self._open.clear()
            return _table(block)
        if block.kind is Kind.CONTINUED:
            del self._open[block.level + 1 :]
            column = self._open[block.level].column
            return " " * column + _lines(block.runs, column)
        self._open.clear()
        if block.kind is Kind.HEADING:
            return "#" * block.level + " " + _HASH_AT_END.sub(r"\\#", _inline(block.runs))
        return _lines(block.runs, 0)


def _lines(runs: Runs, column: int) -> str:
    """Inline text whose line breaks are kept, each further line at `column`."""
    lines = (_safe(line) for line in _inline(runs).split("\n"))
    return ("\\\n" + " " * column).join(lines)


def _safe(line: str) -> str:
    """A line that does not begin like something else than text."""
    if _LEAD.match(line):
        return "\\" + line
    return _ORDINAL.sub(r"\1\\", line, count=1) if _ORDINAL.match(line) else line


def _table(table: TextTable) -> str:
    head, *body = (_row(_inline(cell) for cell in row) for row in table.rows)
    rule = _row("---:" if right else "---" for right in table.right)
    return "\n".join([head, rule, *body])


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _inline(runs: Runs) -> str:
    """Runs with their marks; two marks that meet are kept apart by a guard."""
    pieces: list[tuple[str, bool]] = []
    for bold, group in groupby(runs, key=lambda run: run.bold):
        same = list(group)
        if bold and all(run.italic for run in same):
            pieces.append((_marked("***", _words(same)), True))
        elif bold:
            pieces.append((_marked("**", _joined(_italics(same))), True))
        else:
            pieces += _italics(same)
    return _joined(pieces)


def _italics(runs: list[TextRun]) -> list[tuple[str, bool]]:
    return [
        (_marked("*", _words(same)) if italic else _words(same), italic)
        for italic, same in ((key, list(some)) for key, some in groupby(runs, lambda r: r.italic))
    ]


def _joined(pieces: list[tuple[str, bool]]) -> str:
    written, after_mark = "", False
    for text, is_marked in pieces:
        written += GUARD + text if after_mark and is_marked else text
        after_mark = is_marked
    return written


def _marked(mark: str, inner: str) -> str:
    """Text between marks; beside anything but a letter or digit a mark would not count as one."""
    first = "" if inner[0].isalnum() or inner.startswith("{{") else GUARD
    last = "" if inner[-1].isalnum() or inner.endswith("}}") else GUARD
    return f"{mark}{first}{inner}{last}{mark}"


def _words(runs: Iterable[TextRun]) -> str:
    written = ""
    for run in runs:
        if run.live:
            written += (GUARD if written.endswith("{") else "") + braced(run.text)
        else:
            written += _SPECIAL.sub(r"\\\g<0>", run.text)
    return written
