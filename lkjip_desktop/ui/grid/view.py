"""The entry table: keys, mouse and input methods become movements and commands."""

from collections.abc import Hashable, Mapping
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from lkjip_desktop.app.sheet.lembar import Alamat, CellKind, CellState, EntryCell
from lkjip_desktop.ui.grid.action import ActionTable
from lkjip_desktop.ui.grid.command import COMMAND_OF, ENTER_KEYS, STEP_OF, Chord, chord_of
from lkjip_desktop.ui.grid.message import Message, MessageKind
from lkjip_desktop.ui.grid.model import NEW_ROW, GridModel
from lkjip_desktop.ui.grid.navigate import CellRange, Movement, arrow, is_entry
from lkjip_desktop.ui.grid.paint.measure import text_lines, text_room
from lkjip_desktop.ui.grid.sheet import Handlers, NewCell
from lkjip_desktop.ui.grid.words import taken_back

_CTRL: Final = Qt.KeyboardModifier.ControlModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_ALT: Final = Qt.KeyboardModifier.AltModifier
_ASSIST: Final = frozenset((key, _CTRL) for key in ENTER_KEYS)
MOST_TOLD: Final = 20_000
"""Cells of a selection beyond which nothing is added up: it would hold up the keys."""
_NO_UPDATE: Final = QItemSelectionModel.SelectionFlag.NoUpdate


class GridView(ActionTable):
    """Turns events into what its bases can do, and keeps the bar up to date."""

    activity_changed = Signal()
    """The table got or lost the keyboard."""

    def __init__(self, model: GridModel, handlers: Handlers, parent: QWidget | None = None) -> None:
        super().__init__(model, handlers, parent)
        self._pressed = QPersistentModelIndex()
        self.pointed = False
        """Whether the mouse was used last: then nothing is scrolled, the pointer is on its cell."""
        self.session.began.connect(self._on_began)
        self.entry.made.connect(self._on_made)
        self.entry.pending_changed.connect(lambda _: self._say_current())  # stored after all
        self.session.ended.connect(self._on_session_ended)
        for signal in (
            model.rowsInserted,
            model.rowsRemoved,
            model.rowsMoved,
            model.layoutChanged,
            model.modelReset,
        ):
            signal.connect(self._on_rows_moved)
        for signal in (model.rows_taken, model.modelReset):
            signal.connect(self._say_current)
        model.dataChanged.connect(self._on_data_changed)
        model.headerDataChanged.connect(lambda *_: self._say_current())
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.selectionModel().selectionChanged.connect(lambda *_: self._say_current())
        self.rows.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.rows.customContextMenuRequested.connect(self._on_row_menu)

    def is_active(self) -> bool:
        return self.hasFocus() or self.session.is_open

    # keys

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002
        if not self.place or self._question:
            return self._question is not None or super().focusNextPrevChild(next)
        self.step(Movement.NEXT if next else Movement.PREVIOUS)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.entry.hush()
        fresh = not self.place  # Qt takes the very first cell where there is none in hand
        super().focusInEvent(event)
        tab = event.reason() is Qt.FocusReason.TabFocusReason
        back = event.reason() is Qt.FocusReason.BacktabFocusReason
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.pointed = event.reason() is Qt.FocusReason.MouseFocusReason
        if tab or back or self.pointed:
            self.entry.forget()
        if tab or back or (fresh and not self.pointed):
            self.enter_table(last=back)
        self._say_current()
        self._on_activity()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.session.is_open:
            self._on_activity()

    # keys

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            chord = chord_of(event.key(), event.modifiers())
            known = chord in COMMAND_OF or self._assists(chord) or self._explains(chord)
            if self._question or known or _is_typing(event):
                event.accept()
                return True
        return super().event(event)

    def _assists(self, chord: Chord) -> bool:
        """Whether Ctrl+Enter is for the current cell; else the window may have it."""
        offers = self.current is not None and bool(self.current.tindakan)
        return offers and self.handlers.assist is not None and chord in _ASSIST

    def _explains(self, chord: Chord) -> bool:
        """Whether F1 is for the current cell; else the window opens its guide."""
        place = self.place
        if place is None or chord != (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier):
            return False
        return bool(self.grid.tooltip(*place))

    def answer_key(self, event: QKeyEvent) -> bool:
        # Every key comes by here, also out of an open field.
        self.pointed = False
        self.entry.hush()
        return super().answer_key(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.answer_key(event):
            return
        if self.session.is_open:
            self.session.type_on(event)
            return
        if not (self._on_command(event) or self._on_move(event) or self._on_plain(event)):
            event.ignore()

    def _on_command(self, event: QKeyEvent) -> bool:
        command = COMMAND_OF.get(chord_of(event.key(), event.modifiers()))
        if command is None or (command.needs and not getattr(self.handlers, command.needs)):
            return False
        getattr(self, command.name)()
        return True

    def _on_move(self, event: QKeyEvent) -> bool:
        key, held = chord_of(event.key(), event.modifiers())
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up} and held == _ALT:
            self._alt_arrow(key is Qt.Key.Key_Down)
            return True
        step = STEP_OF.get(key)
        if step is None or not self.place or held & _ALT:
            return False
        if self._fold_by_arrow(step, held):
            return True
        self._tab_column = None
        shift, far = bool(held & _SHIFT), bool(held & _CTRL)
        start = self._far_corner() if shift else self.place
        place = arrow(self.grid.sheet, start, step, far=far, page=self._page())
        (self.extend if shift else self.go)(*place)
        if step is Movement.HOME:  # a frozen column is in sight wherever the others are
            self.horizontalScrollBar().setValue(0)
        return True

    def _on_plain(self, event: QKeyEvent) -> bool:
        key, held = chord_of(event.key(), event.modifiers())
        sel = self.current
        if sel is None:
            return False
        if key in ENTER_KEYS:
            return self._on_enter(sel, held)
        actions = {Qt.Key.Key_Escape: self.discard_draft, Qt.Key.Key_F1: self.explain}
        if held & _CTRL:
            actions = {Qt.Key.Key_Z: self.take_back}  # here where the window has no step
        elif held & _SHIFT:
            actions = {Qt.Key.Key_F10: self.show_menu}  # Qt itself knows it on Windows only
        if key in actions:
            return actions[key]()
        if key is Qt.Key.Key_Backspace and sel.bisa_diisi and sel.jenis is not CellKind.CENTANG:
            self.edit_current("")
            return True
        if key is Qt.Key.Key_Space and self.activate():
            return True
        if not _is_typing(event):
            return False
        self._type(event.text(), sel)
        return True

    def _on_enter(self, sel: EntryCell, held: Qt.KeyboardModifier) -> bool:
        if held & _CTRL:
            self.assist()
        elif held & _SHIFT or sel.keadaan is CellState.TINDAKAN or not self._opens(sel):
            # Nobody makes a row by one Enter too many: Space does, or typing what goes into it.
            self.step(Movement.ABOVE if held & _SHIFT else Movement.BENEATH)
        return True

    def _opens(self, sel: EntryCell) -> bool:
        return sel.melebar and self.activate()

    def _type(self, text: str, sel: EntryCell) -> None:
        if sel.keadaan is CellState.TINDAKAN:
            self._type_below(text)
        elif not sel.bisa_diisi or sel.jenis is CellKind.CENTANG:
            self.say_locked(sel)
        elif text == "=" and self.handlers.refer and sel.jenis is CellKind.ANGKA:
            self.refer()
        else:
            self.edit_current(text)

    def _type_below(self, text: str) -> None:
        """As in Excel, typing below the last row goes into a new one, in the same column."""
        row, column = self.place or (0, 0)
        rows = self.grid.rowCount()
        if self._types_row():
            self.grid.begin_row()
            takes = [n for n, sel in enumerate(self.grid.sheet.baris[row].sel) if _takes_text(sel)]
            self.go(row, column if column in takes else takes[0])
            self.edit_current(text)
            return
        if self.activate() and self.place and self.grid.rowCount() > rows:
            place = self.place[0], column
            self.go(*(place if is_entry(self.grid.sheet, *place) else self.place))
            self.edit_current(text)

    def _types_row(self) -> bool:
        """Whether a new row is shown at once and made by the commit of its first cell."""
        sheet = self.grid.sheet
        lines = [row for row in sheet.baris if row.sel[0].keadaan is CellState.TINDAKAN]
        plain = len(lines) == 1 and any(map(_takes_text, sheet.baris_baru))
        return plain and self.handlers.typed_rows and not self.grid.has_new_row

    def _on_made(self, cells: Mapping[Hashable, Alamat]) -> None:
        """The row that was being typed is in the file: go on there."""
        column = self.place[1] if self.place else 0
        self.grid.end_row()
        place = self.grid.place_of(cells.get(self.grid.column(column).kunci))
        if place:
            self.go(*place)

    def _drop_new_row(self) -> None:
        """Nothing was typed into the new row, or it was taken back."""
        waits = any(isinstance(alamat, NewCell) for alamat in self.grid.drafts)
        if not self.grid.has_new_row or waits:
            return
        place, row = self.place, self.grid.row_of(NEW_ROW)
        self.grid.end_row()
        if place and place[0] == row:
            self.go(*place)  # the line that adds one stands there again

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """The first syllable of an input method opens the field too, and is not lost."""
        sel = self.current
        typed = event.commitString() or event.preeditString()
        if not typed or sel is None or not sel.bisa_diisi or sel.jenis is CellKind.CENTANG:
            event.ignore()
            return
        self.edit_current("")
        QApplication.sendEvent(self.session.editor, event)

    def _fold_by_arrow(self, step: Movement, held: Qt.KeyboardModifier) -> bool:
        """Left folds a band, Right unfolds it, as in every tree."""
        if (
            held
            or step not in {Movement.LEFT, Movement.RIGHT}
            or not self.place
            or not self.handlers.fold
        ):
            return False
        baris = self.grid.sheet.baris[self.place[0]]
        fold = step is Movement.LEFT
        if baris.sel[0].lipat is None or baris.sel[0].lipat is fold:
            return False
        self.handlers.fold(baris.kunci, fold)
        return True

    def _alt_arrow(self, down: bool) -> None:
        sel = self.current
        if down and sel and sel.bisa_diisi and sel.jenis is CellKind.PILIHAN:
            self.open_choices()
        elif self.handlers.move_rows:
            (self.move_down if down else self.move_up)()

    def take_back(self) -> bool:
        places = self.entry.left_at
        said = taken_back([(self.grid.name(*p), self.grid.shown(*p)) for p in places])
        gone = super().take_back()
        self._drop_new_row()
        if places:
            self.go(*places[0])
        self._say_current()  # no longer why a text that is gone was refused
        if places and self.handlers.say:
            self.handlers.say(said)
        return gone

    def discard_draft(self) -> bool:
        if not self.place or not self.entry.discard(*self.place):
            return False
        self._drop_new_row()
        self._say_current()
        return True

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pointed = True
        self.entry.hush()
        self.drop_question()
        index = self.indexAt(event.position().toPoint())
        left = event.button() is Qt.MouseButton.LeftButton
        if left and index.isValid() and event.modifiers() & _SHIFT and self.place:
            self.extend(index.row(), index.column())
            return
        self._tab_column = None
        self._pressed = QPersistentModelIndex(index)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        # In Excel the cell where the drag began stays the current one.
        if event.buttons() & Qt.MouseButton.LeftButton and self._pressed.isValid():
            index = self.grid.index(self._pressed.row(), self._pressed.column())
            self.selectionModel().setCurrentIndex(index, _NO_UPDATE)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        same = self._pressed == index and index.isValid()
        if event.button() is Qt.MouseButton.LeftButton and same and not event.modifiers():
            sel = self.grid.cell(index.row(), index.column())
            if (
                sel.melebar
                or sel.jenis is CellKind.CENTANG
                or self.grid.cell(index.row(), 0).melebar
            ):
                self.activate()
        self._pressed = QPersistentModelIndex()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.pointed = True
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self.go(index.row(), index.column())
            sel = self.grid.cell(index.row(), index.column())
            if sel.bisa_diisi or sel.tindakan:
                self.edit_current()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        if by_mouse and index.isValid() and not self.selectionModel().isSelected(index):
            self.go(index.row(), index.column())
        self.show_menu(event.globalPos() if by_mouse else None)

    def show_menu(self, where: QPoint | None = None) -> bool:
        """What can be done with the current cell, at a point or below the cell."""
        rect = self.cell_rect(*self.place) if self.place else self.rect()
        below = self.viewport().mapToGlobal(rect.bottomLeft())
        self._pop_up(where or below)
        return True

    def _on_row_menu(self, pos: QPoint) -> None:
        row = self.rows.logicalIndexAt(pos)
        if row >= 0 and row not in {r for r, _ in self.selected_cells()}:
            self.selectRow(row)
        self._pop_up(self.rows.viewport().mapToGlobal(pos))

    def _pop_up(self, where: QPoint) -> None:
        from lkjip_desktop.ui.grid.menu import build_menu

        build_menu(self, self.handlers, self.current).popup(where)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            text = self._hover_text(index) if index.isValid() else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().viewportEvent(event)

    def _hover_text(self, index: QModelIndex) -> str:
        row, column = index.row(), index.column()
        shown, said = self.grid.shown(row, column), self.grid.tooltip(row, column)
        rect, fonts = self.cell_rect(row, column), self.ink
        room = rect.width() - 2 * fonts.pad
        cut = fonts.body_metrics.horizontalAdvance(shown) > room
        if cut and rect.height() > fonts.tinggi:
            inner = text_room(fonts, self.grid.cell(row, column), None, rect.width())
            most = (rect.height() - fonts.tinggi) // fonts.line + 1
            cut = text_lines(fonts, shown, inner, most)[-1].endswith("…")
        return "\n".join(text for text in (shown if cut else "", said) if text)

    # what changes

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.session.reposition()

    def fit(self) -> None:
        super().fit()
        self.session.reposition()

    def _on_rows_moved(self) -> None:
        self.executeDelayedItemsLayout()
        self.session.reposition()

    def _on_data_changed(self, top_left: QModelIndex, bottom_right: QModelIndex) -> None:
        first, last = top_left, bottom_right
        changed = CellRange(first.row(), first.column(), last.row(), last.column())
        # Not the current cell alone: the bar may tell what all the selected ones add up to.
        if any(changed.meets(area) for area in self.selected_areas()):
            self._say_current()

    def _on_current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        if previous.isValid():
            self.viewport().update(self.visualRect(previous))
        self.viewport().update(self.visualRect(current))
        self._say_current()

    def _say_current(self) -> None:
        """What came of the last action, until the user goes on; then what is in hand."""
        if self.session.is_open or self._question or not self.is_active():
            return
        said = self.entry.outcome.said or self._told_of_selection()
        if said is None and self.place:
            from lkjip_desktop.ui.grid.edit.describe import describe_cell

            said = describe_cell(self.grid, *self.place)
        self.said.emit(said or Message(MessageKind.KETERANGAN))

    def _told_of_selection(self) -> Message | None:
        """What the selected figures add up to; None where the cell itself has more to say."""
        if not self.place or self.grid.draft(*self.place):
            return None
        cells = self.selected_cells()
        if not 1 < len(cells) <= MOST_TOLD:
            return None
        from lkjip_desktop.app.sheet.tally import selected, tally

        figures = [figure for cell in cells if (figure := self._figure(*cell)) is not None]
        said = tally(figures)
        return Message(MessageKind.KETERANGAN, selected(len(cells)), said) if said else None

    def _on_began(self) -> None:
        self.entry.hush()
        self._on_activity()

    def _on_session_ended(self) -> None:
        self._drop_new_row()
        self.drop_question()
        self._say_current()
        self._on_activity()

    def _on_activity(self) -> None:
        if self.place:
            self.viewport().update(self.visualRect(self.currentIndex()))
        self.activity_changed.emit()


def _takes_text(sel: EntryCell) -> bool:
    return sel.bisa_diisi and sel.jenis is not CellKind.CENTANG


def _is_typing(event: QKeyEvent) -> bool:
    """Whether a key puts a character into the cell; AltGr is Ctrl and Alt on Windows."""
    held = event.modifiers() & (_CTRL | _ALT)
    text = event.text()
    return (
        bool(text) and text.isprintable() and held in {Qt.KeyboardModifier.NoModifier, _CTRL | _ALT}
    )
