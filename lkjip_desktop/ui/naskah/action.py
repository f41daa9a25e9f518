"""What can be done to a text in the editor: looks, kinds of lines, lists, tables; their keys."""

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextTable,
)
from PySide6.QtWidgets import QTextEdit

from lkjip_desktop.prose.block import Kind, TextLine, TextRun, TextTable
from lkjip_desktop.ui.naskah.screen import (
    block_format,
    cell_format,
    insert,
    insert_runs,
    line_of,
    list_format,
    list_of,
    table_at,
)

Action = Callable[[QTextEdit], None]
_HEADING_RANK: Final = 3
_MOST_LEVELS: Final = 4


def toggle_bold(editor: QTextEdit) -> None:
    look = QTextCharFormat()
    look.setFontWeight(400 if editor.fontWeight() > 600 else 700)  # noqa: PLR2004
    editor.mergeCurrentCharFormat(look)


def toggle_italic(editor: QTextEdit) -> None:
    editor.setFontItalic(not editor.fontItalic())


def kind_of(editor: QTextEdit) -> Kind:
    """What the line at the cursor is."""
    return line_of(editor.textCursor().block()).kind


def set_kind(editor: QTextEdit, kind: Kind) -> None:
    """Make the selected lines paragraphs, headings or list items."""
    cursor = editor.textCursor()
    if table_at(cursor) is not None:
        return
    cursor.beginEditBlock()
    for block in list(_selected(cursor)):
        _make(block, TextLine(line_of(block).runs, kind, _HEADING_RANK if _is_heading(kind) else 0))
    cursor.endEditBlock()
    editor.setFocus()


def _is_heading(kind: Kind) -> bool:
    return kind is Kind.HEADING


def toggle_kind(editor: QTextEdit, kind: Kind) -> None:
    """Make the selected lines of this kind, or plain paragraphs where they are already."""
    set_kind(editor, Kind.PARAGRAPH if kind_of(editor) is kind else kind)


def _selected(cursor: QTextCursor) -> Iterator[QTextBlock]:
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    last = document.findBlock(cursor.selectionEnd())
    while block.isValid():
        yield block
        if block == last:
            return
        block = block.next()


def _make(block: QTextBlock, line: TextLine) -> None:
    """Let a block be this line: its format, its list, the weight of its letters."""
    old = line_of(block)
    if old.kind.is_item:
        block.textList().remove(block)
    cursor = QTextCursor(block)
    if Kind.HEADING in {old.kind, line.kind} and old.kind is not line.kind:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        insert_runs(cursor, old.runs, heading=_is_heading(line.kind))
    cursor.setBlockFormat(block_format(line))
    if line.kind.is_item:
        _join_list(block, line)


def _join_list(block: QTextBlock, line: TextLine) -> None:
    """Go on with the list above if it is of this kind and depth, or begin one."""
    above = block.previous()
    while above.isValid() and (found := list_of(above)) is not None:
        other = line_of(above)
        if other.level == line.level and other.kind is line.kind:
            found.add(block)
            return
        if other.level <= line.level:
            break
        above = above.previous()
    QTextCursor(block).createList(list_format(line.kind, line.level))


def nest(editor: QTextEdit, by: int) -> None:
    """Move the selected list items one level in or out."""
    cursor = editor.textCursor()
    cursor.beginEditBlock()
    for block in list(_selected(cursor)):
        line = line_of(block)
        level = line.level + by
        if line.kind.is_item and 0 <= level <= min(_deepest(block), _MOST_LEVELS):
            _make(block, TextLine(line.runs, line.kind, level))
    cursor.endEditBlock()


def _deepest(block: QTextBlock) -> int:
    above = block.previous()
    return line_of(above).level + 1 if above.isValid() and list_of(above) is not None else 0


def insert_table(editor: QTextEdit, rows: int = 3, columns: int = 3) -> None:
    """Put an empty table at the cursor and the cursor into its first cell."""
    cursor = editor.textCursor()
    if table_at(cursor) is not None:
        return
    head = tuple((TextRun(f"Kolom {n + 1}"),) for n in range(columns))
    insert(cursor, [TextTable((head, *(((),) * columns,) * (rows - 1)), (False,) * columns)])
    cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
    table = table_at(cursor)
    if table is not None:
        cursor = table.cellAt(0, 0).firstCursorPosition()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
    editor.setFocus()


def edit_table(editor: QTextEdit, action: str) -> None:
    """Change the table at the cursor: rows, columns, the side of a column."""
    table = table_at(editor.textCursor())
    if table is None:
        return
    cell = table.cellAt(editor.textCursor())
    row, column = cell.row(), cell.column()
    match action:
        case "baris_bawah":
            table.insertRows(row + 1, 1)
            _dress_row(table, row + 1)
        case "kolom_kanan":
            table.insertColumns(column + 1, 1)
        case "hapus_baris":
            table.removeRows(row, 1)
        case "hapus_kolom":
            table.removeColumns(column, 1)
        case "rata_kanan":
            _turn(table, column)


def _dress_row(table: QTextTable, row: int) -> None:
    """A new row takes the sides of its columns, not the weight of the heading."""
    for column in range(table.columns()):
        side = table.cellAt(row - 1, column).firstCursorPosition().blockFormat().alignment()
        cursor = table.cellAt(row, column).firstCursorPosition()
        cursor.setBlockFormat(cell_format(right=side == Qt.AlignmentFlag.AlignRight))
        cursor.setBlockCharFormat(QTextCharFormat())


def _turn(table: QTextTable, column: int) -> None:
    last = table.cellAt(table.rows() - 1, column).firstCursorPosition().blockFormat()
    right = last.alignment() != Qt.AlignmentFlag.AlignRight
    for row in range(table.rows()):
        table.cellAt(row, column).firstCursorPosition().mergeBlockFormat(cell_format(right=right))


# keys


def pick(editor: QTextEdit) -> None:
    """Marks the key that asks for a live figure; the editor itself asks for it."""


_ACTIONS: Final[dict[str, Action]] = {
    "Ctrl+B": toggle_bold,
    "Ctrl+I": toggle_italic,
    "Ctrl+Shift+A": pick,
    "Ctrl+Shift+B": lambda editor: toggle_kind(editor, Kind.BULLET),
    "Ctrl+Shift+N": lambda editor: toggle_kind(editor, Kind.NUMBER),
    "Ctrl+Alt+1": lambda editor: set_kind(editor, Kind.HEADING),
    "Ctrl+Alt+0": lambda editor: set_kind(editor, Kind.PARAGRAPH),
}


def of_key(event: QKeyEvent) -> Action | None:
    """What a key with Ctrl does here, None where it is the window's or Qt's."""
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return None
    combination = QKeyCombination(event.modifiers(), Qt.Key(event.key()))
    keys = QKeySequence(combination).toString(QKeySequence.SequenceFormat.PortableText)
    return _ACTIONS.get(keys)


def press(editor: QTextEdit, event: QKeyEvent) -> bool:
    """What Tab, Enter and Space do in lists and tables; False: what they always do."""
    cursor, key = editor.textCursor(), event.key()
    if key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
        return _tab(editor, cursor, back=key == Qt.Key.Key_Backtab)
    plain = event.modifiers() in {
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.KeypadModifier,
    }
    if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and plain:
        return _enter(editor, cursor)
    if key == Qt.Key.Key_Space and plain:
        return _begin_list(cursor)
    return False


def _tab(editor: QTextEdit, cursor: QTextCursor, *, back: bool) -> bool:
    table = table_at(cursor)
    if table is None:
        if list_of(cursor.block()) is None:
            return False
        nest(editor, -1 if back else 1)
        return True
    cell = table.cellAt(cursor)
    place = cell.row() * table.columns() + cell.column() + (-1 if back else 1)
    if place == table.rows() * table.columns():
        table.appendRows(1)
        _dress_row(table, table.rows() - 1)
    if place >= 0:
        _go_to(editor, table, *divmod(place, table.columns()))
    return True


def _go_to(editor: QTextEdit, table: QTextTable, row: int, column: int) -> None:
    cell = table.cellAt(row, column)
    cursor = cell.firstCursorPosition()
    cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def _enter(editor: QTextEdit, cursor: QTextCursor) -> bool:
    table = table_at(cursor)
    if table is not None:
        cell = table.cellAt(cursor)
        if cell.row() + 1 < table.rows():
            _go_to(editor, table, cell.row() + 1, cell.column())
        else:
            cursor.setPosition(table.lastPosition() + 1)
            editor.setTextCursor(cursor)
        return True
    line = line_of(cursor.block())
    if cursor.hasSelection() or not (line.kind.is_item or line.kind is Kind.HEADING):
        return False
    if line.kind is Kind.HEADING:
        if not cursor.atBlockEnd():
            return False
        cursor.insertBlock(block_format(TextLine(())), QTextCharFormat())
        editor.setTextCursor(cursor)
        return True
    if cursor.block().text():
        return False
    level = line.level - 1
    _make(cursor.block(), TextLine((), line.kind, level) if level >= 0 else TextLine(()))
    return True


def _begin_list(cursor: QTextCursor) -> bool:
    """A hyphen or "1." and a blank at the start of a paragraph begin a list, as in Word."""
    block = cursor.block()
    before = block.text()[: cursor.positionInBlock()]
    kind = {"-": Kind.BULLET, "*": Kind.BULLET, "1.": Kind.NUMBER}.get(before)
    if kind is None or table_at(cursor) is not None:
        return False
    if line_of(block).kind is not Kind.PARAGRAPH:
        return False
    cursor.beginEditBlock()
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    _make(block, TextLine(line_of(block).runs, kind))
    cursor.endEditBlock()
    return True
