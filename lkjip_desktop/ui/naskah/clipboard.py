"""Takes texts to the clipboard and from it, live figures included, foreign looks left behind."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final, TypeGuard

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImageReader, QTextCursor, QTextDocument

from lkjip_desktop.prose.block import Block, Kind, Runs, TextLine, TextRun, TextTable, tidy
from lkjip_desktop.prose.read import read
from lkjip_desktop.prose.write import write
from lkjip_desktop.ui.naskah.chip import Words
from lkjip_desktop.ui.naskah.screen import fill, insert, read_screen, table_at

OWN: Final = "application/x-lkjip-naskah"
"""Markdown with live figures, between texts of the program."""
_MARKER: Final = re.compile(
    r"(?:(?P<number>\d{1,3})[.)]|(?P<letter>[a-z])[.)]|[·•▪o§Øü–-]) *[\xa0\t]\s*"
)
"""How Word writes the number or bullet of an item: as text, with hard blanks or a tab after it."""


def copied(cursor: QTextCursor, words: Words) -> QMimeData:
    """What is selected: for texts of ours, for Word, and as plain text."""
    part = QTextDocument()
    QTextCursor(part).insertFragment(cursor.selection())
    blocks = read_screen(part)
    evaluated = _evaluated(blocks, words)
    shown = QTextDocument()
    fill(shown, evaluated)
    mime = QMimeData()
    mime.setData(OWN, write(blocks).encode())
    mime.setHtml(shown.toHtml())
    mime.setText(shown.toPlainText())
    return mime


def _evaluated(blocks: tuple[Block, ...], words: Words) -> tuple[Block, ...]:
    def told(runs: Runs) -> Runs:
        return tuple(
            TextRun(words(run.text)[0], run.bold, run.italic) if run.live else run for run in runs
        )

    return tuple(
        replace(block, runs=told(block.runs))
        if isinstance(block, TextLine)
        else replace(block, rows=tuple(tuple(map(told, row)) for row in block.rows))
        for block in blocks
    )


def has_text(source: QMimeData) -> bool:
    """Whether there is something that can be written."""
    return source.hasFormat(OWN) or source.hasHtml() or source.hasText()


def length(source: QMimeData) -> int:
    """How many letters it brings; of a text with looks alone, looks count too."""
    if source.hasFormat(OWN):
        return source.data(OWN).size()
    return len(source.text() or source.html())


def has_picture(source: QMimeData) -> bool:
    """Whether it is a picture; a table copied from Excel brings one of itself along, and is not."""
    if has_text(source) and not source.hasUrls():
        return False
    return source.hasImage() or any(
        url.isLocalFile() and bool(QImageReader.imageFormat(url.toLocalFile()).size())
        for url in source.urls()
    )


def paste(cursor: QTextCursor, source: QMimeData) -> None:
    """Write what the clipboard holds at the cursor, with the looks a text can have."""
    insert(cursor, _in_place(cursor, pasted(source)))


class _Foreign(QTextDocument):
    """What another program wrote; a style sheet or picture that it names is not gone to.

    Qt would open it at once, on whichever computer it is said to lie.
    """

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        return None


def pasted(source: QMimeData) -> tuple[Block, ...]:
    """What the clipboard holds, as lines and tables."""
    if source.hasFormat(OWN):
        return read(bytes(source.data(OWN).data()).decode("utf-8", "replace"))
    if source.hasHtml():
        foreign = _Foreign()
        foreign.setHtml(source.html())
        return tidy(_items(map(_plain_heading, read_screen(foreign))))
    lines = source.text().replace("\r\n", "\n").split("\n")
    return tidy(_items(TextLine((TextRun(line),)) for line in lines))


def _items(blocks: Iterable[Block]) -> Iterator[Block]:
    """Paragraphs of Word that are items of lists become such; letters stand below numbers."""
    numbered = False
    for block in blocks:
        if not _is_paragraph(block) or not (found := _MARKER.match(block.runs[0].text)):
            numbered = False
            yield block
            continue
        first, *others = block.runs
        number, letter = found["number"], found["letter"]
        numbered = bool(number) or (numbered and bool(letter))
        yield TextLine(
            (replace(first, text=first.text[found.end() :]), *others),
            Kind.NUMBER if number or letter else Kind.BULLET,
            level=int(numbered and not number),
            number=int(number or 1),
        )


def _is_paragraph(block: Block) -> TypeGuard[TextLine]:
    return isinstance(block, TextLine) and block.kind is Kind.PARAGRAPH and bool(block.runs)


def _plain_heading(block: Block) -> Block:
    """Headings of other programs are bold throughout, which ours need not be told."""
    if isinstance(block, TextLine) and block.kind is Kind.HEADING:
        return replace(block, runs=tuple(replace(run, bold=False) for run in block.runs))
    return block


def _in_place(cursor: QTextCursor, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Inside a table cell everything is one line; a single line joins the line it comes to."""
    inside = table_at(cursor) is not None
    if not inside and len(blocks) != 1:
        return blocks
    runs: list[TextRun] = []
    for block in blocks:
        if isinstance(block, TextTable) and not inside:
            return blocks
        rows = [(block.runs,)] if isinstance(block, TextLine) else block.rows
        for row in rows:
            for part in row:
                runs += [*([TextRun(" ")] if runs else []), *part]
    return (TextLine(tuple(runs)),)
