"""Puts lines and tables of a text on an editor's screen, and reads them back from it."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextList,
    QTextListFormat,
    QTextTable,
    QTextTableFormat,
)

from lkjip_desktop.prose.block import Block, Kind, Runs, TextLine, TextRun, TextTable, tidy
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.naskah.chip import CHARACTER, chip_format, token_of

BODY: Final = 15
"""Pixels of the letters of a text."""
_LEADING: Final = 26.0
_AFTER: Final = 10.0
_AFTER_ITEM: Final = 3.0
_HEAVY: Final = 600
_LEFT: Final = Qt.AlignmentFlag.AlignLeft
_RIGHT: Final = Qt.AlignmentFlag.AlignRight
_STYLES: Final = {
    Kind.BULLET: (QTextListFormat.Style.ListDisc, QTextListFormat.Style.ListCircle),
    Kind.NUMBER: (QTextListFormat.Style.ListDecimal, QTextListFormat.Style.ListLowerAlpha),
}


# to the screen


def fill(document: QTextDocument, blocks: Iterable[Block]) -> None:
    """Show a text in place of what the document holds; it cannot be undone there."""
    document.setUndoRedoEnabled(False)
    document.clear()
    cursor = QTextCursor(document)
    cursor.setBlockFormat(block_format(TextLine(())))
    insert(cursor, blocks)
    document.setUndoRedoEnabled(True)
    document.setModified(False)


def insert(cursor: QTextCursor, blocks: Iterable[Block]) -> None:
    """Write a text at the cursor, in place of what is selected, as one step."""
    parts = list(blocks)
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    if len(parts) == 1 and isinstance(parts[0], TextLine) and parts[0].kind is Kind.PARAGRAPH:
        insert_runs(cursor, parts[0].runs)
    else:
        writer = _ScreenWriter(cursor)
        for part in parts:
            writer.add(part)
    cursor.endEditBlock()


def insert_alone(cursor: QTextCursor, tokens: Sequence[str]) -> None:
    """Put the places of pictures on lines of their own.

    They stand below the line of the cursor, above it at its very beginning, and below a table.
    """
    table = table_at(cursor)
    if table is not None:
        cursor.setPosition(table.lastPosition() + 1)
    line = line_of(cursor.block())
    inside = line.kind.is_item or line.kind is Kind.CONTINUED
    kind = Kind.CONTINUED if inside else Kind.PARAGRAPH
    fresh = not cursor.block().text()
    if not fresh and cursor.atBlockStart() and not inside:
        cursor.insertBlock(block_format(TextLine(())))
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        fresh = True
    for token in tokens:
        if not fresh:
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            _insert_line(cursor, TextLine((), kind, line.level))
        cursor.insertText(CHARACTER, chip_format(token, QTextCharFormat()))
        fresh = False


def _insert_line(cursor: QTextCursor, line: TextLine) -> None:
    cursor.insertBlock()
    above = list_of(cursor.block())
    if above is not None:
        above.remove(cursor.block())
    cursor.setBlockFormat(block_format(line))
    cursor.setBlockCharFormat(QTextCharFormat())


class _ScreenWriter:
    """Adds block after block; knows the lists that items go on with."""

    def __init__(self, cursor: QTextCursor) -> None:
        self._cursor = cursor
        self._lists: list[QTextList] = []

    def add(self, block: Block) -> None:
        cursor = self._cursor
        if isinstance(block, TextTable):
            self._lists.clear()
            _insert_table(cursor, block)
            return
        if cursor.block().text() or list_of(cursor.block()) is not None:
            _insert_line(cursor, block)
        cursor.setBlockFormat(block_format(block))
        cursor.setBlockCharFormat(QTextCharFormat())
        if block.kind.is_item:
            self._put_in_list(block)
        elif block.kind is not Kind.CONTINUED:
            self._lists.clear()
        insert_runs(cursor, block.runs, heading=block.kind is Kind.HEADING)

    def _put_in_list(self, line: TextLine) -> None:
        del self._lists[line.level + 1 :]
        if line.begins or len(self._lists) <= line.level:
            made = self._cursor.createList(list_format(line.kind, line.level, line.number))
            self._lists[line.level :] = [made]
        else:
            self._lists[line.level].add(self._cursor.block())


def block_format(line: TextLine) -> QTextBlockFormat:
    """How the block of a line is set."""
    made = QTextBlockFormat()
    made.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    item = line.kind.is_item or line.kind is Kind.CONTINUED
    made.setBottomMargin(_AFTER_ITEM if item else _AFTER)
    if line.kind is Kind.HEADING:
        made.setHeadingLevel(line.level)
        made.setTopMargin(6)
        made.setBottomMargin(_AFTER_ITEM)
    if line.kind is Kind.CONTINUED:
        made.setIndent(line.level + 1)
    return made


def list_format(kind: Kind, level: int, number: int = 1) -> QTextListFormat:
    """How the markers of a list are set."""
    made = QTextListFormat()
    made.setStyle(_STYLES[kind][level % 2])
    made.setIndent(level + 1)
    if kind is Kind.NUMBER:
        made.setStart(number)
    return made


def look_of(*, bold: bool, italic: bool, heading: bool = False) -> QTextCharFormat:
    """How letters are set."""
    made = QTextCharFormat()
    if bold or heading:
        made.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.DemiBold)
    if italic:
        made.setFontItalic(True)
    return made


def insert_runs(cursor: QTextCursor, runs: Runs, *, heading: bool = False) -> None:
    """Write text and live figures at the cursor."""
    for run in runs:
        look = look_of(bold=run.bold, italic=run.italic, heading=heading)
        if run.live:
            cursor.insertText(CHARACTER, chip_format(run.text, look))
        else:
            cursor.insertText(run.text.replace("\n", "\u2028"), look)


def table_format(right: Sequence[bool]) -> QTextTableFormat:
    """Ruled, as wide as the text."""
    made = QTextTableFormat()
    made.setCellPadding(5)
    made.setCellSpacing(0)
    made.setBorder(1)
    made.setBorderCollapse(True)
    made.setBorderBrush(theme.current().frame)
    made.setBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
    made.setBottomMargin(_AFTER)
    made.setTopMargin(2)
    made.setHeaderRowCount(1)
    made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    share = QTextLength(QTextLength.Type.PercentageLength, 100 / len(right))
    made.setColumnWidthConstraints([share] * len(right))
    return made


def list_of(block: QTextBlock) -> QTextList | None:
    return block.textList()


def table_at(cursor: QTextCursor) -> QTextTable | None:
    return cursor.currentTable()


def _insert_table(cursor: QTextCursor, table: TextTable) -> None:
    grid = cursor.insertTable(len(table.rows), len(table.right), table_format(table.right))
    for row, cells in enumerate(table.rows):
        for column, runs in enumerate(cells):
            inside = grid.cellAt(row, column).firstCursorPosition()
            inside.setBlockFormat(cell_format(right=table.right[column]))
            insert_runs(inside, runs, heading=row == 0)
    cursor.setPosition(grid.lastPosition() + 1)


def cell_format(*, right: bool) -> QTextBlockFormat:
    """How the text of a cell is set."""
    made = QTextBlockFormat()
    made.setAlignment(_RIGHT if right else _LEFT)
    return made


# from the screen


def read_screen(document: QTextDocument) -> tuple[Block, ...]:
    """The text that the document shows, in its one form."""
    return tidy(_blocks(document))


def _blocks(document: QTextDocument) -> Iterator[Block]:
    block, lists = document.begin(), _Seen()
    while block.isValid():
        table = table_at(QTextCursor(block))
        if table is not None:
            yield _table_on(table)
            lists.clear()
            block = document.findBlock(table.lastPosition() + 1)
            continue
        yield lists.line(block)
        block = block.next()


class _Seen:
    """The lists met so far, to tell where one begins."""

    def __init__(self) -> None:
        self._open: list[QTextList] = []

    def clear(self) -> None:
        self._open.clear()

    def line(self, block: QTextBlock) -> TextLine:
        found = list_of(block)
        if found is None:
            line = line_of(block)
            if line.kind is not Kind.CONTINUED and line.runs:
                self.clear()
            return line
        line = line_of(block)
        known = self._open[line.level : line.level + 1]
        begins = known != [found]
        del self._open[line.level + (0 if begins else 1) :]
        if begins:
            self._open += [found] * (line.level + 1 - len(self._open))
        number = found.format().start() if line.kind is Kind.NUMBER else 1
        return TextLine(line.runs, line.kind, line.level, begins, number)


def line_of(block: QTextBlock) -> TextLine:
    """A block by itself: what it says and what kind of line it is."""
    look, found = block.blockFormat(), list_of(block)
    if found is not None:
        style = found.format().style()
        kind = Kind.BULLET if style in _STYLES[Kind.BULLET] or _is_square(style) else Kind.NUMBER
        return TextLine(tuple(runs_of(block)), kind, max(0, found.format().indent() - 1))
    if look.headingLevel():
        return TextLine(tuple(runs_of(block, heading=True)), Kind.HEADING, look.headingLevel())
    if look.indent():
        return TextLine(tuple(runs_of(block)), Kind.CONTINUED, look.indent() - 1)
    return TextLine(tuple(runs_of(block)))


def _is_square(style: QTextListFormat.Style) -> bool:
    return style is QTextListFormat.Style.ListSquare  # pasted lists of the third depth


def runs_of(block: QTextBlock, *, heading: bool = False) -> Iterator[TextRun]:
    """The stretches of a block; letters of a heading are heavy without being bold."""
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        look, text = fragment.charFormat(), fragment.text()
        weight = look.fontWeight()
        bold = weight > _HEAVY if heading else weight >= _HEAVY
        token = token_of(look)
        if token is not None:
            for _ in text:
                yield TextRun(token, bold, look.fontItalic(), live=True)
        else:
            yield TextRun(text, bold, look.fontItalic())
        place += 1


def _table_on(table: QTextTable) -> TextTable:
    rows = range(table.rows())
    columns = range(table.columns())
    cells = tuple(tuple(_cell(table, row, column) for column in columns) for row in rows)
    right = tuple(
        table.cellAt(table.rows() - 1, column).firstCursorPosition().blockFormat().alignment()
        == _RIGHT
        for column in columns
    )
    return TextTable(cells, right)


def _cell(table: QTextTable, row: int, column: int) -> Runs:
    cell, found = table.cellAt(row, column), list[TextRun]()
    block = cell.firstCursorPosition().block()
    last = cell.lastCursorPosition().block()
    while block.isValid():
        found += [TextRun(" "), *runs_of(block, heading=row == 0)]
        if block == last:
            break
        block = block.next()
    return tuple(found)
