"""The parts a written text is made of, and the one form in which two texts are compared."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from enum import Enum
from typing import Final

from lkjip_desktop.domain.display.live import picture_token
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.prose.syntax import MISTAKEN, PRIVATE

GUARD: Final = "\u2060"
"""An invisible joiner that keeps marks of bold and italic apart; no text keeps one of its own."""
_BREAK: Final = re.compile(r"\r\n?|[\n\v\f\x85\u2028\u2029]")
_UNFIT: Final = re.compile("[\x00\ud800-\udfff]")
_LAST_NUMBER: Final = 999_999


class Kind(Enum):
    """What a line is."""

    PARAGRAPH = "paragraf"
    HEADING = "subjudul"
    BULLET = "butir"
    NUMBER = "angka"
    CONTINUED = "lanjutan"
    """A further paragraph of the list item above."""

    @property
    def is_item(self) -> bool:
        """Whether it carries a marker."""
        return self in {Kind.BULLET, Kind.NUMBER}


@dataclass(frozen=True, slots=True)
class TextRun:
    """A stretch of text in one look; with `live` its text is the token of a live figure."""

    text: str
    bold: bool = False
    italic: bool = False
    live: bool = False


Runs = tuple[TextRun, ...]


@dataclass(frozen=True, slots=True)
class TextLine:
    """A paragraph, heading or list item; a line break inside it is a newline in its text."""

    runs: Runs
    kind: Kind = Kind.PARAGRAPH
    level: int = 0
    """Depth of a list item from 0; rank of a heading from 1."""
    begins: bool = False
    """Whether a list item is the first of its list."""
    number: int = 1
    """What the first item of a numbered list is called."""


@dataclass(frozen=True, slots=True)
class TextTable:
    """A table with its headings in the first row; `right` tells the columns set flush right."""

    rows: tuple[tuple[Runs, ...], ...]
    right: tuple[bool, ...]


Block = TextLine | TextTable


def tidy(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The same text in its one form: nothing empty, no stray blanks, lists without gaps."""
    lists = _Lists()
    found: list[Block] = []
    for block in blocks:
        if isinstance(block, TextTable):
            made: Block | None = _table(block)
            if made is not None:
                lists.close()
        else:
            runs = tidy_runs(block.runs, breaks=block.kind is not Kind.HEADING)
            made = lists.placed(replace(block, runs=runs)) if runs else None
        if made is not None:
            found.append(made)
    return tuple(found)


class _Lists:
    """The lists open at a place, the outermost first."""

    def __init__(self) -> None:
        self._open: list[Kind] = []

    def close(self) -> None:
        self._open.clear()

    def placed(self, line: TextLine) -> TextLine:
        """The line as it stands after what came before it."""
        if line.kind is Kind.CONTINUED and self._open:
            level = max(0, min(line.level, len(self._open) - 1))
            del self._open[level + 1 :]
            return TextLine(line.runs, Kind.CONTINUED, level)
        if not line.kind.is_item:
            self.close()
            heading = line.kind is Kind.HEADING
            rank = min(6, max(1, line.level)) if heading else 0
            return TextLine(line.runs, Kind.HEADING if heading else Kind.PARAGRAPH, rank)
        level = max(0, min(line.level, len(self._open)))
        begins = line.begins or level == len(self._open) or self._open[level] is not line.kind
        self._open[level:] = [line.kind]
        numbered = begins and line.kind is Kind.NUMBER
        number = min(_LAST_NUMBER, max(0, line.number)) if numbered else 1
        return TextLine(line.runs, line.kind, level, begins, number)


def _table(table: TextTable) -> TextTable | None:
    width = max(map(len, table.rows), default=0)
    if not width:
        return None
    rows = tuple(
        (*(tidy_runs(cell, breaks=False) for cell in row), *((),) * (width - len(row)))
        for row in table.rows
    )
    right = (*table.right, *(False,) * width)[:width]
    return TextTable(rows, right)


def tidy_runs(runs: Iterable[TextRun], *, breaks: bool = True) -> Runs:
    """Runs without blanks at the ends of lines, blanks in the look of both their neighbours."""
    pieces = list(_pieces(runs, breaks=breaks))
    while pieces and _is_blank(pieces[0]):
        pieces.pop(0)
    while pieces and _is_blank(pieces[-1]):
        pieces.pop()
    return tuple(_joined(_stripped(pieces)))


def _pieces(runs: Iterable[TextRun], *, breaks: bool) -> Iterator[TextRun]:
    """Words and blanks one by one; neighbours of the same sort are one piece."""
    last: TextRun | None = None
    for run in runs:
        for piece in [_token(run)] if run.live else _split(run, breaks=breaks):
            if last is not None and _is_blank(last) and _is_blank(piece):
                last = TextRun(last.text + piece.text)
                continue
            if last is not None:
                yield last
            last = piece
    if last is not None:
        yield last


def _token(run: TextRun) -> TextRun:
    return replace(run, text=" ".join(run.text.split()))


def _split(run: TextRun, *, breaks: bool) -> Iterator[TextRun]:
    text = _BREAK.sub("\n" if breaks else " ", run.text).replace("\t", " ").replace(GUARD, "")
    text = PRIVATE.sub(MISTAKEN, _UNFIT.sub(MISTAKEN, text)).replace("\ufffc", "")
    for part in re.split(r"(\s+)", text):
        if part:
            yield replace(run, text=part) if part.strip() else TextRun(part)


def _is_blank(run: TextRun) -> bool:
    return not run.live and not run.text.strip()


def _stripped(pieces: Sequence[TextRun]) -> Iterator[TextRun]:
    for place, piece in enumerate(pieces):
        if not _is_blank(piece):
            yield piece
            continue
        before, after = pieces[place - 1], pieces[place + 1]
        count = piece.text.count("\n")
        yield TextRun(
            "\n" * count if count else piece.text,
            before.bold and after.bold,
            before.italic and after.italic,
        )


def _joined(pieces: Iterable[TextRun]) -> Iterator[TextRun]:
    last: TextRun | None = None
    for piece in pieces:
        same = last is not None and (last.bold, last.italic) == (piece.bold, piece.italic)
        if last is not None and same and not last.live and not piece.live:
            last = replace(last, text=last.text + piece.text)
            continue
        if last is not None:
            yield last
        last = piece
    if last is not None:
        yield last


def plain(blocks: Iterable[Block]) -> str:
    """The bare words, a line for each line; a word says where a live figure or a picture is."""
    return "\n".join("".join(map(_bare, runs)) for block in blocks for runs in _runs_of(block))


def _bare(run: TextRun) -> str:
    if not run.live:
        return run.text
    return "[gambar]" if run.text.startswith(picture_token("")) else "[angka hidup]"


def _runs_of(block: Block) -> Iterator[Runs]:
    if isinstance(block, TextLine):
        yield block.runs
    else:
        for row in block.rows:
            yield from row
