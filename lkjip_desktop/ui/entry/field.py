"""A figure entered outside a table: one line with the parser and the refusals of a cell."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from lkjip_desktop.app.sheet.lembar import (
    Alamat,
    CellContent,
    CellState,
    EntryCell,
    EntrySheet,
    SheetColumn,
    SheetRow,
)
from lkjip_desktop.app.sheet.typed import echo_of
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.number.figure import FigureColumn
from lkjip_desktop.ui.grid.edit.entry import Entry
from lkjip_desktop.ui.grid.model import GridModel, tell_unread
from lkjip_desktop.ui.grid.sheet import CellDraft, DraftReason, Handlers
from lkjip_desktop.ui.grid.words import locked, taken_back, tooltip
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.form.undo import leave_undo

Refer = Callable[[Alamat], object]

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class FigureField(QLineEdit):
    """Shows a Sel and commits what is typed when it is left; what cannot be read stays, marked.

    It is a table of one cell: what was typed and could not be stored is kept as a table keeps it.
    """

    noted = Signal(str, bool)
    """What there is to say of the text being typed, and whether it is a refusal; "" is nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cell = GridModel()
        self._cell.setParent(self)
        self._entry: Entry | None = None
        self._refer: Refer | None = None
        self._note: Callable[[Alamat, str], object] | None = None
        self.textEdited.connect(self._echo)
        self._say: Callable[[str], object] | None = None
        leave_undo(self, lambda: self._differs() and self._draft is None)

    def bind(self, handlers: Handlers) -> None:
        """Whom to hand what was entered, and who lets the user pick a cell at '='."""
        self._entry, self._refer = Entry(self._cell, handlers, self), handlers.refer
        self._note = handlers.note
        self._entry.pending_changed.connect(self._on_pending)
        self._say = handlers.say
        tell_unread(self._cell, handlers)

    def write_note(self) -> bool:
        """On the cell it shows; False where whoever bound it takes no notes."""
        if self._note is None:
            return False
        self._note(self._sel.tempat, self._sel.teks)
        return True

    @property
    def entry(self) -> Entry:
        """Takes what was entered; RuntimeError while nobody is bound to take it."""
        if self._entry is None:
            raise RuntimeError("nobody takes what is entered")
        return self._entry

    @property
    def _sel(self) -> EntryCell:
        return self._cell.cell(0, 0) if self._cell.rowCount() else EntryCell()

    @property
    def _draft(self) -> CellDraft | None:
        """What was typed here and could not be stored."""
        return self._cell.draft(0, 0) if self._cell.rowCount() else None

    def show_cell(self, sel: EntryCell, name: str) -> None:
        """Show a cell; what was typed in one and could not be read is there again with it."""
        before = self._sel
        other = sel.alamat != before.alamat
        typing = self.hasFocus() and (self._differs() or sel.edit == before.edit)
        busy = self._draft is not None or typing
        kolom = SheetColumn("isi", name, kolom=sel.kolom or FigureColumn.ANGKA)
        named = replace(sel, nama=name)
        self._cell.set_sheet(EntrySheet((kolom,), (SheetRow(sel.alamat, (named,)),), name))
        self.setAccessibleName(name)
        free = sel.keadaan is CellState.ENTRI
        self.setReadOnly(not free)
        self.setToolTip(tooltip(sel, None))
        # Tab goes to what can be filled in; a click reaches the rest, to copy it.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if free else Qt.FocusPolicy.ClickFocus)
        self.setPlaceholderText(
            "belum diisi" if sel.isi is CellContent.KOSONG and sel.kosong_tampak else ""
        )
        if other and self._draft is not None:
            self.setText(self._draft.teks)
            self._tell_draft()
        elif other or not busy:
            self._show_stored()
            if self.hasFocus():
                self.selectAll()

    def _restore(self) -> None:
        """Drop what was typed and show what is stored."""
        self._drop()
        self._show_stored()

    def _drop(self) -> None:
        """What was kept of another text no longer counts."""
        if self._draft is not None:
            self._cell.set_drafts({self._sel.alamat: None})

    def _show_stored(self) -> None:
        self._mark(wrong=False)
        self.setText(
            self._sel.edit if self.hasFocus() and not self.isReadOnly() else self._sel.teks
        )
        self.noted.emit("", False)

    def keep(self) -> bool:
        """Take what is typed, as when the field is left; False where the disk refused it.

        What cannot be read stays, marked, and holds nothing else up.
        """
        if self.hasFocus() and not self.isReadOnly():
            self._take(sure=False)
        return self.entry.retry() or not self.entry.pending

    def take_back(self) -> bool:
        """Undo of a text that stands here unread: drop it, as a table does."""
        draft = self._draft
        if draft is None or draft.sebab is DraftReason.BELUM_TERSIMPAN:
            return False
        self._restore()
        self.selectAll()
        if self._say is not None:
            self._say(taken_back([(self._sel.nama, draft.teks)]))
        return True

    def _differs(self) -> bool:
        return self.text().strip() not in {self._sel.edit, self._sel.teks}

    def _take(self, *, sure: bool) -> None:
        if self._differs():
            question = self.entry.take(0, 0, self.text(), sure=sure)
            if question:
                words = f"{question} Tekan Enter jika benar, Esc jika tidak."
                self._cell.set_drafts(
                    {self._sel.alamat: CellDraft(self.text(), words, DraftReason.RAGU)}
                )
        else:
            self._drop()
        self._follow()

    def _follow(self) -> None:
        if self._draft is None:
            self._show_stored()
        else:
            self._tell_draft()

    def _go_on(self) -> None:
        """Enter, as in a table: to the next entry, unless the text must be looked at again."""
        if self._draft is None or self._draft.sebab is DraftReason.BELUM_TERSIMPAN:
            self.focusNextChild()
        else:
            self.selectAll()

    def _on_pending(self, count: int) -> None:
        """What the disk had refused was stored after all."""
        if not count and self._draft is None:
            self._show_stored()

    def _tell_draft(self) -> None:
        draft = self._draft
        if draft is not None:
            self._mark(wrong=True)
            self.noted.emit(draft.alasan, True)

    def _mark(self, *, wrong: bool) -> None:
        theme.set_role(self, "galat" if wrong else "", name="keadaan")

    def _echo(self) -> None:
        if "\n" in self.text():  # a copied cell ends its line
            self.setText(" ".join(self.text().split()))
        self._drop()
        self._mark(wrong=False)
        try:
            said = echo_of(self.entry.read_at(0, 0, self.text()).isi)
        except Refusal:
            said = "belum dapat dibaca"
        self.noted.emit(said, False)

    # keys

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._draft is not None:
            self._tell_draft()
        elif not self.isReadOnly():
            self.setText(self._sel.edit)
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        stays = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
        if event.reason() in stays:
            return
        if self.isReadOnly():
            self.noted.emit("", False)
        elif self._draft is not None:
            self._tell_draft()
        else:
            self._take(sure=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.isReadOnly() and event.text().isprintable() and event.text():
            self.noted.emit(f"{locked(self._sel)}.", False)
        elif event.text() == "=" and self._refer is not None:
            self._restore()
            self._refer(self._sel.alamat)
            return
        if event.key() in _ENTER and not self.isReadOnly():
            draft = self._draft
            self._take(sure=draft is not None and draft.sebab is DraftReason.RAGU)
            self._go_on()
            return
        if event.matches(QKeySequence.StandardKey.Undo) and self.take_back():
            return  # here where the window has no step
        if event.key() == Qt.Key.Key_Escape and (self._draft is not None or self._differs()):
            self._restore()
            self.selectAll()
            return
        super().keyPressEvent(event)
