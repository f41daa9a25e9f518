"""The rich editor of one text: as high as its lines, stored when left and after a pause."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from lkjip_desktop.app.overview.naskah import Suspect, changed, span_of
from lkjip_desktop.app.overview.waiting import WAITING
from lkjip_desktop.domain.batas import refused_paste
from lkjip_desktop.domain.display.live import picture_of
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.prose.block import Block, Kind, plain
from lkjip_desktop.prose.read import read
from lkjip_desktop.prose.write import write
from lkjip_desktop.store.galat import NotSaved
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.running import RETRY_MS, Running
from lkjip_desktop.ui.naskah import action, clipboard
from lkjip_desktop.ui.naskah.chip import CHARACTER, KIND, ChipPainter, Words, chip_format, token_of
from lkjip_desktop.ui.naskah.screen import BODY, fill, insert_alone, list_of, read_screen, table_at

KEYS: Final = (
    ("Ctrl+B", "Tebal"),
    ("Ctrl+I", "Miring"),
    ("Ctrl+Shift+A", "Sisipkan angka hidup"),
    ("Ctrl+Shift+B", "Daftar berpoin"),
    ("Ctrl+Shift+N", "Daftar bernomor"),
    ("Ctrl+Alt+1", "Subjudul"),
    ("Ctrl+Alt+0", "Paragraf biasa"),
    ("Shift+Enter", "Baris baru di paragraf yang sama"),
    ("Tab, Shift+Tab", "Lebih dalam, lebih luar (di daftar); sel berikutnya (di tabel)"),
)
"""The editor's own keys, for the list in Bantuan."""

Store = Callable[[str, str, str, bool], object]
"""Stores a Markdown text; told the plain words before and after the typing, and whether it goes on
from what was stored last. Raises Refusal."""


class ProseEdit(QTextEdit):
    """Shows one text and hands over what became of it."""

    kept = Signal(str)
    """Why the text could not be stored; "" once it is."""
    entered = Signal()
    """The keyboard is in this text now."""
    moved = Signal()
    """The cursor stands somewhere else, or what is at it changed."""
    pick_wanted = Signal()
    """A live figure is to be put in at the cursor."""
    pictured = Signal(QMimeData)
    """A picture was pasted or dropped."""
    menu_wanted = Signal(QContextMenuEvent)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._base: tuple[Block, ...] = ()
        self._begun: str | None = None
        """The plain words before the typing some of which is stored already."""
        self._own, self._default = "", ""
        self._store: Store | None = None
        self._least = 1
        self._chips = ChipPainter(self, words)
        self.document().documentLayout().registerHandler(KIND, self._chips)
        self.running = Running(self)
        self.running.due.connect(self.keep)
        self._dress()
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.document().contentsChange.connect(self._on_change)
        self.cursorPositionChanged.connect(self._on_cursor)
        self.selectionChanged.connect(self._on_cursor)

    def _dress(self) -> None:
        self.setFont(theme.font(BODY))
        self.document().setDocumentMargin(0)
        self.setAcceptRichText(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def bind(self, store: Store) -> None:
        """Whom to hand the text; that one raises Refusal where it is not stored."""
        self._store = store

    def set_least(self, lines: int) -> None:
        """How many lines high the editor is at least."""
        self._least = lines
        self._fit()

    # the text

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The text as it stands on the screen."""
        return read_screen(self.document())

    @property
    def pending(self) -> bool:
        """Whether something stands here that is not stored."""
        return self.document().isModified() and self.blocks != self._base

    @property
    def shows_default(self) -> bool:
        """Whether this is the program's text, not the office's."""
        return not self._own.strip() and bool(self._default) and not self.pending

    def show_text(self, own: str, default: str = "", *, fresh: bool = False) -> None:
        """Show the stored text, or the default while there is none; typing goes before.

        `fresh` is the text of another place: nothing of the last one stays.
        """
        source = own if own.strip() else default
        if fresh or source != (self._own if self._own.strip() else self._default):
            blocks = read(source)
            emptied = self.hasFocus() and not own.strip() and not self.blocks
            if fresh or not (emptied or self.pending):
                self._replace(blocks, fresh=fresh)
            self._base = () if emptied and not fresh else blocks
        self._own, self._default = own, default
        self.repaint_figures()

    def _replace(self, blocks: tuple[Block, ...], *, fresh: bool) -> None:
        if not fresh and blocks == self.blocks:
            return
        before = self.document().toRawText()
        fill(self.document(), blocks)
        self._begun = None
        self.running.settle()
        if fresh:
            self.moveCursor(QTextCursor.MoveOperation.Start)
        else:
            after = self.document().toRawText()
            cursor = self.textCursor()
            cursor.setPosition(min(len(after) - changed(before, after)[1], len(after)))
            self.setTextCursor(cursor)

    def repaint_figures(self) -> None:
        """The figures of the report changed: chips take their new values."""
        if CHARACTER in self.document().toRawText():
            length = self.document().characterCount()
            self.document().markContentsDirty(0, length)
            self.moved.emit()

    def keep(self) -> bool:
        """Store what stands here if it is not yet; False where that failed.

        In the midst of typing Ctrl+Z still takes back the last words; after it, the whole of it.
        """
        if self._store is None or self.isReadOnly():
            return True
        if self.document().isModified():
            blocks = self.blocks
            if blocks != self._base and not self._hand_over(blocks):
                return False
            self.document().setModified(False)
        self.kept.emit("")
        if not self.running.goes_on:
            self._begun = None
            self.document().clearUndoRedoStacks()
        self.running.settle()
        self._show_default_again()
        return True

    def _hand_over(self, blocks: tuple[Block, ...]) -> bool:
        text = "" if blocks == read(self._default) else write(blocks)
        base, goes_on = self._base, self._begun is not None
        before = self._begun if self._begun is not None else plain(base)
        own, self._base = self._own, blocks
        self._own = text
        try:
            if self._store is not None:
                self._store(text, before, plain(blocks), goes_on)
        except Refusal as error:
            self._base, self._own = base, own
            self.kept.emit(error.kalimat)
            if isinstance(error, NotSaved) and error.passes:
                self.running.again_in(RETRY_MS)
            return False
        self._begun = before
        return True

    def _show_default_again(self) -> None:
        if not self.hasFocus() and not self._base and self._default:
            self._replace(read(self._default), fresh=True)
            self._base = read(self._default)

    # live figures

    def chip(self) -> tuple[int, str] | None:
        """Position and token of the live figure at the cursor, None where there is none."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        places = {1: [start], 0: [start, start - 1]}.get(end - start, [])
        for place in places:
            if self.document().characterAt(place) == CHARACTER:
                token = token_of(_look_at(cursor, place))
                if token is not None:
                    return place, token
        return None

    def insert_figure(self, token: str) -> None:
        """Put a live figure at the cursor, or in place of the one in hand."""
        cursor = self._at_chip() or self.textCursor()
        look = cursor.charFormat()
        look.clearProperty(look.Property.ObjectType.value)
        cursor.insertText(CHARACTER, chip_format(token, look))
        self.setTextCursor(cursor)
        self.setFocus()

    @property
    def holds_figure(self) -> bool:
        """Whether at the cursor stands a live figure whose value is known."""
        held = self.chip()
        if held is None or picture_of(held[1]) is not None:
            return False
        return self._chips.words(held[1])[0] != WAITING

    def with_pictures(self, tokens: Sequence[str]) -> str:
        """The text as it would be with the places of these pictures at the cursor."""
        changed_text = self.document().clone()
        cursor = QTextCursor(changed_text)
        cursor.setPosition(self.textCursor().position())
        insert_alone(cursor, tokens)
        return write(read_screen(changed_text))

    def make_text(self) -> None:
        """Let the live figure at the cursor become ordinary text, if its value is known."""
        held, cursor = self.chip(), self._at_chip()
        if held is not None and cursor is not None and self.holds_figure:
            look = cursor.charFormat()
            look.clearProperty(look.Property.ObjectType.value)
            look.setVerticalAlignment(look.VerticalAlignment.AlignNormal)
            cursor.insertText(self._chips.words(held[1])[0], look)
            self.setTextCursor(cursor)
            self.setFocus()

    def _at_chip(self) -> QTextCursor | None:
        """A cursor that has the figure in hand selected."""
        held = self.chip()
        if held is None or self.textCursor().selectedText() not in {"", CHARACTER}:
            return None
        if picture_of(held[1]) is not None:
            return None
        cursor = QTextCursor(self.document())
        cursor.setPosition(held[0])
        cursor.setPosition(held[0] + 1, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _on_cursor(self) -> None:
        held = self.chip()
        place = held[0] if held and self.hasFocus() else -1
        if place != self._chips.held:
            self._chips.held = place
            self.viewport().update()
        self.moved.emit()

    # figures that contradict the data

    def show_suspects(self, suspects: Iterable[Suspect]) -> None:
        """Underline these, as far as they stand here."""
        tema = theme.current()
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(tema.warn_fill)
        look.setBackground(tema.warn_soft)
        marks = []
        for suspect in suspects:
            found = self._found(suspect)
            if found is not None:
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = found, look  # type: ignore[attr-defined]
                marks.append(mark)
        self.setExtraSelections(marks)

    def select(self, suspects: Iterable[Suspect]) -> None:
        """Take the first of these that stands here in hand."""
        found = next(filter(None, map(self._found, suspects)), None)
        if found is not None:
            self.setTextCursor(found)

    def _found(self, suspect: Suspect) -> QTextCursor | None:
        text = self.document().toRawText()
        span = span_of(suspect, text)
        if span is None:
            return None
        start, end = (_units(text[:place]) for place in span)
        found = QTextCursor(self.document())
        found.setPosition(start)
        found.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return found

    # size

    def _fit(self) -> None:
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        edge = margins.top() + margins.bottom()
        least = self._least * self.fontMetrics().lineSpacing()
        return QSize(200, max(least, round(self.document().size().height())) + edge + 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._chips.widest = self.viewport().width() - 8.0
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page around it scrolls

    # events

    def _on_change(self, place: int, removed: int, added: int) -> None:
        if (removed or added) and self.hasFocus() and not self.isReadOnly():
            self.running.touch()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()
        self._on_cursor()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        stays = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
        if event.reason() not in stays:
            self.keep()
            self._show_default_again()
        self._on_cursor()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        place = (
            self.document()
            .documentLayout()
            .hitTest(event.position() + self._offset(), Qt.HitTestAccuracy.ExactHit)
        )
        if event.button() is Qt.MouseButton.LeftButton and place >= 0:
            self._take_chip(place)

    def _offset(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _take_chip(self, place: int) -> None:
        """A click on a chip takes the whole of it."""
        if self.document().characterAt(place) == CHARACTER and not self.textCursor().hasSelection():
            cursor = self.textCursor()
            cursor.setPosition(place)
            cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab leads on to the next field, but inside a list or table it stays."""
        cursor = self.textCursor()
        stays = table_at(cursor) is not None or (
            list_of(cursor.block()) is not None and not self.isReadOnly()
        )
        return False if stays else QWidget.focusNextPrevChild(self, forward)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo)
            redo = event.matches(QKeySequence.StandardKey.Redo)
            if undo or redo:
                document = self.document()
                mine = document.isUndoAvailable() if undo else document.isRedoAvailable()
                event.setAccepted(mine)  # else the window takes back the last step of the file
                return True
            if action.of_key(event) is not None:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.isReadOnly():
            task = action.of_key(event)
            if task is action.pick:
                self.pick_wanted.emit()
                return
            if task is not None or action.press(self, event):
                if task is not None:
                    task(self)
                return
        selected = self.textCursor().hasSelection()
        super().keyPressEvent(event)
        if selected and not self.isReadOnly() and self.document().isEmpty():
            action.set_kind(self, Kind.PARAGRAPH)  # an emptied text begins anew

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event)

    # clipboard

    def createMimeDataFromSelection(self) -> QMimeData:
        return clipboard.copied(self.textCursor(), self._chips.words)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return clipboard.has_picture(source) or clipboard.has_text(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if clipboard.has_picture(source):
            self.pictured.emit(source)
            return
        why = refused_paste(clipboard.length(source))
        self.kept.emit(why)
        if not why:
            clipboard.paste(self.textCursor(), source)
            self.ensureCursorVisible()


def _units(text: str) -> int:
    """How long a text is to Qt, which counts what lies beyond the first plane twice."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _look_at(cursor: QTextCursor, place: int) -> QTextCharFormat:
    probe = QTextCursor(cursor)
    probe.setPosition(place + 1)
    return probe.charFormat()
