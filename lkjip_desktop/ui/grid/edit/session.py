"""One cell being edited: opens the field, reads along, asks when in doubt, hands over, closes."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem

from lkjip_desktop.app.sheet.lembar import CellKind, EntryCell
from lkjip_desktop.ui.grid.command import ENTER_KEYS, STEP_OF
from lkjip_desktop.ui.grid.cursor import CursorTable
from lkjip_desktop.ui.grid.edit.entry import Entry
from lkjip_desktop.ui.grid.message import MessageAnswer, MessageQuestion
from lkjip_desktop.ui.grid.navigate import Movement, Place
from lkjip_desktop.ui.grid.paint.measure import text_inset
from lkjip_desktop.ui.grid.sheet import CellDraft, DraftReason

if TYPE_CHECKING:
    from lkjip_desktop.ui.grid.paint.editor import CellEditor

Move = Callable[[], None]


class EditSession(QObject):
    """The open field of a table, or none. Typing (arrows leave) and F2 (arrows move the caret)."""

    said = Signal(object)
    """A Pesan about the text being typed."""
    asked = Signal(object)
    """A MessageQuestion; the field stays open until it is answered."""
    began = Signal()
    ended = Signal()

    def __init__(
        self,
        view: CursorTable,
        entry: Entry,
        answer_key: Callable[[QKeyEvent], bool],
        step: Callable[[Movement], None],
    ) -> None:
        super().__init__(view)
        self._view = view
        self._entry = entry
        self._answer_key = answer_key
        self._step = step
        self._index = QPersistentModelIndex()
        self._sel = EntryCell()
        self._initial = ""
        self._typing = False

    @cached_property
    def editor(self) -> "CellEditor":
        """The field; most tables that are looked at never open it."""
        from lkjip_desktop.ui.grid.paint.editor import CellEditor
        from lkjip_desktop.ui.kit.form.cut import refuse_cut

        editor = CellEditor(self._view.viewport(), self._on_key, self._on_tab)
        editor.left.connect(self.leave)
        editor.textChanged.connect(self._echo)
        refuse_cut(editor)
        editor.choices.itemClicked.connect(self._on_chosen)
        return editor

    @property
    def is_open(self) -> bool:
        return "editor" in vars(self) and not self.editor.isHidden()

    def begin(self, row: int, column: int, text: str | None = None) -> None:
        """Open the field on what the cell holds (F2), or on ``text`` (typing overwrites)."""
        grid = self._view.grid
        draf = grid.draft(row, column)
        self._sel = grid.cell(row, column)
        self._initial = draf.teks if draf else self._sel.edit
        self._typing = text is not None
        self._index = QPersistentModelIndex(grid.index(row, column))
        editor = self.editor
        editor.setAccessibleName(grid.name(row, column))
        editor.offer(self._sel.pilihan if self._sel.jenis is CellKind.PILIHAN else ())
        editor.setText(self._initial if text is None else text)
        cell, room = self._geometry()
        editor.open(cell, room, self._view.ink, grid.column(column).rata)
        editor.setCursorPosition(len(editor.text()))
        if self._sel.jenis is CellKind.PILIHAN:
            if text is None:
                editor.selectAll()
                editor.choices.drop()
            else:
                editor.choices.narrow(text)
        self.began.emit()
        self._echo()

    def reposition(self) -> None:
        """The table moved, or its rows changed."""
        if not self.is_open:
            return
        if self._index.isValid():
            self.editor.place(*self._geometry())
        else:
            self._keep_text()

    def finish(self, move: Move) -> None:
        """Take what was typed, then ``move``; a doubtful text asks first, the field stays open."""
        if not self.is_open:
            return
        question = self._entry.doubt_at(*self._spot(), self._text()) if self._is_new() else ""
        if not question:
            self._accept(move)
            return
        yes = MessageAnswer("Enter", "benar, simpan", lambda: self._accept(move))
        no = MessageAnswer("Esc", "kembali mengetik", self._echo)
        self.asked.emit(MessageQuestion(question, (yes, no)))

    def leave(self) -> None:
        """The focus went elsewhere, or the host wants to go on: take the text without asking."""
        if not self.is_open:
            return
        if not self._index.isValid():
            self._keep_text()
            return
        (row, column), text, changed = self._spot(), self._text(), self._text() != self._initial
        in_hand = self._view.window().focusWidget() is self.editor
        self._hide()
        if in_hand:  # else the keys would go on to a field that is not to be seen
            self._view.setFocus()
        try:
            if changed:
                self._entry.leave(row, column, text)
        finally:
            self.ended.emit()

    def cancel(self) -> None:
        self._hide()
        self._view.setFocus()
        self.ended.emit()

    def type_on(self, event: QKeyEvent) -> None:
        """A key that reached the table although the field is open goes to the field."""
        self.editor.setFocus()
        self.editor.keyPressEvent(event)

    # inside

    def _accept(self, move: Move) -> None:
        """The field is closed before its text is stored: its row may go away by that."""
        if not self._index.isValid():
            self._keep_text()
            return
        (row, column), text, changed = self._spot(), self._text(), self._is_new()
        self._hide()
        self._view.setFocus()
        try:
            if changed:
                self._entry.take(row, column, text, sure=True)
            move()
        finally:
            self.ended.emit()

    def _spot(self) -> Place:
        return self._index.row(), self._index.column()

    def _is_new(self) -> bool:
        """Whether the field holds something to store."""
        if not self._index.isValid():
            return False
        return self._text() != self._initial or self._view.grid.draft(*self._spot()) is not None

    def _hide(self) -> None:
        # Hiding takes the focus away, and that would take the text a second time.
        blocked = self.editor.blockSignals(True)
        self.editor.hide()
        self.editor.blockSignals(blocked)

    def _keep_text(self) -> None:
        """The row went away under the field: the text is kept as a draft under its address."""
        text, alamat = self._text(), self._sel.alamat
        changed = text != self._initial
        self._hide()
        if changed:
            why = "Baris ini dihapus selagi diisi; teks tidak disimpan."
            self._view.grid.set_drafts({alamat: CellDraft(text, why, DraftReason.DITOLAK)})
        self.ended.emit()

    def _text(self) -> str:
        chosen = self.editor.choices.chosen()
        return self.editor.text() if chosen is None else chosen

    def _geometry(self) -> tuple[QRect, QRect]:
        view = self._view
        cell = view.cell_rect(self._index.row(), self._index.column())
        return cell.adjusted(text_inset(view.ink, self._sel), 0, 0, 0), view.viewport().rect()

    def _echo(self) -> None:
        if self.is_open and self._index.isValid():
            from lkjip_desktop.ui.grid.edit.describe import describe_typing

            row, column = self._index.row(), self._index.column()
            text = self.editor.text()
            self.said.emit(describe_typing(self._view.grid, self._entry, row, column, text))

    def _on_chosen(self, item: QListWidgetItem) -> None:
        self.editor.setText(item.text())
        self.editor.choices.hide()
        self.finish(lambda: None)

    def _on_tab(self, forward: bool) -> None:
        self.finish(lambda: self._step(Movement.NEXT if forward else Movement.PREVIOUS))

    def _on_key(self, event: QKeyEvent) -> bool:
        if self._answer_key(event):
            return True
        key = Qt.Key(event.key())
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in ENTER_KEYS:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._fill_selection()
            else:
                self.finish(lambda: self._step(Movement.ABOVE if shift else Movement.BENEATH))
            return True
        if key == Qt.Key.Key_Escape:
            self.cancel()
            return True
        return self._on_arrow(key, event)

    def _on_arrow(self, key: Qt.Key, event: QKeyEvent) -> bool:
        choices = self.editor.choices
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and self._sel.jenis is CellKind.PILIHAN:
            if choices.isVisible():
                choices.step(-1 if key == Qt.Key.Key_Up else 1)
            else:
                choices.drop()
            return True
        if key == Qt.Key.Key_F2:
            self._typing = not self._typing
            return True
        if self._typing and key in STEP_OF and not event.modifiers() & ~_KEYPAD:
            self.finish(lambda: self._step(STEP_OF[key]))
            return True
        return False

    def _fill_selection(self) -> None:
        """Ctrl+Enter: the text goes into every selected entry cell, as one commit."""
        cells, text = self._view.selected_cells(), self._text()

        def fill() -> None:
            self._hide()
            self._view.setFocus()
            self._entry.fill((cell, text) for cell in cells)
            self.ended.emit()

        question = self._entry.doubt_at(self._index.row(), self._index.column(), text)
        if question:
            yes = MessageAnswer("Enter", "benar, isi semua", fill)
            self.asked.emit(
                MessageQuestion(
                    question, (yes, MessageAnswer("Esc", "kembali mengetik", self._echo))
                )
            )
        else:
            fill()


_KEYPAD = Qt.KeyboardModifier.KeypadModifier
