"""How a text is laid out: its lines, the items of a list under their lead-in, its tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern

_LIST: Final = pattern(
    r"(?P<indent>[ \t]{0,9})(?P<mark>[-*+•]|\(?(?:\d{1,3}|[a-z])[.)]|#{1,6}|>)[ \t]{1,9}"
)
_NOTE: Final = pattern(r"^\)\s+")
"""What is left of the mark of a footnote: *) data per 30 Juni."""
_RULE: Final = pattern(r"[|:\-\s]+")
_CELLS: Final = pattern(r"(?<!\\)\|")
_BETWEEN, _CUT = " | ", 2
"""What parts the cells of a line that is written as the row of a table, and how often at least."""
_FIGURE: Final = pattern(r"(?:Rp\.? ?)?-?\d")


class LaidText(NamedTuple):
    """A line of running text, an item of a list, or a table."""

    text: str
    under: tuple[str, ...] = ()
    """The lead-ins it stands under, the outermost first."""
    head: tuple[str, ...] = ()
    """Of a table its head, empty where it has none."""
    rows: tuple[tuple[str, ...], ...] = ()
    """The cells of each row of a table."""
    told: tuple[tuple[str, ...], ...] = ()
    """What is written in each row from its first cell to the end of this one."""
    listed: bool = False
    """Whether it is an item of a list."""


def blocks(text: str) -> Iterator[LaidText]:
    """The parts of a text in their order; what only frames them is left out."""
    lead, items, table = "", list[tuple[int, str]](), list[str]()
    lines = (item for line in text.split("\n") for item in _items(line))
    for line in (*lines, ""):
        said = _NOTE.sub("", line.strip())
        if said.startswith("|") or said.count(_BETWEEN) >= _CUT:
            table.append(said)
            continue
        if table:
            yield _table(table, (lead,) if lead else ())
            table, lead = [], ""
        mark = _LIST.match(line)
        if not said:
            continue
        if mark is None or mark["mark"][0] in "#>":
            said = line[mark.end() :].strip() if mark else said
            yield LaidText(said)
            lead, items = said if said.endswith(":") else "", []
            continue
        said, indent = line[mark.end() :].strip(), len(mark["indent"])
        while items and items[-1][0] >= indent:
            items.pop()
        above = tuple([item for _, item in items])
        yield LaidText(said, (lead, *above) if lead else above, listed=True)
        if said.endswith(":"):
            items.append((indent, said))


_FIRST: Final = pattern(r"\s*\(?[1a][.)] ")
_NEXT: Final = {"1": "23456789", "a": "bcdefghij"}


def _items(line: str) -> Iterator[str]:
    """The items of a list that is written on in one line: 1. Paspor 96% 2. Izin tinggal 94%."""
    first = _FIRST.match(line) if "2" in line or "b" in line else None
    if first is None:
        yield line
        return
    opening, mark, closing = first[0].lstrip()[:-3], first[0][-3], first[0][-2]
    start = 0
    for number in _NEXT[mark]:
        place = line.find(f" {opening}{number}{closing} ", start)
        if place < 0:
            break
        yield line[start:place]
        start = place + 1
    yield line[start:]


def _table(lines: Sequence[str], under: tuple[str, ...]) -> LaidText:
    """A table; its head is what stands over a line of dashes, or a first row without a figure."""
    ruled = len(lines) > 1 and "-" in lines[1] and _RULE.fullmatch(lines[1]) is not None
    told = [_told(line) for line in lines if not _RULE.fullmatch(line)]
    cells = tuple([tuple([cell for cell, _ in row]) for row in told])
    headed = ruled or (len(cells) > 1 and not any(map(_FIGURE.match, cells[0])))
    head, rows, told = (cells[0], cells[1:], told[1:]) if headed else ((), cells, told)
    written = tuple([tuple([so_far for _, so_far in row]) for row in told])
    return LaidText("", under, head, rows, written)


def _told(line: str) -> list[tuple[str, str]]:
    """Each cell of a row, and what is written up to its end."""
    inside = line.strip().removeprefix("|").removesuffix("|")
    found, start = [], 0
    for end in [*(match.start() for match in _CELLS.finditer(inside)), len(inside)]:
        found.append((inside[start:end].strip(), inside[:end].strip()))
        start = end + 1
    return found
