"""What can be done to the selected cells of a table: every command of its keys and its menu."""

from __future__ import annotations

from collections.abc import Callable, Container, Hashable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QToolTip, QWidget

from lkjip_desktop.app.sheet.lembar import CellContent, CellKind, CellState, EntryCell
from lkjip_desktop.ui.grid.command import ENTER_KEYS
from lkjip_desktop.ui.grid.cursor import CursorTable
from lkjip_desktop.ui.grid.edit.entry import Entry
from lkjip_desktop.ui.grid.edit.session import EditSession
from lkjip_desktop.ui.grid.message import Message, MessageAnswer, MessageKind, MessageQuestion
from lkjip_desktop.ui.grid.model import GridModel
from lkjip_desktop.ui.grid.sheet import Handlers

if TYPE_CHECKING:
    from lkjip_desktop.ui.grid.clipboard.paste import Paste, PasteChoice

_WITH_COMPUTED: Final = "application/x-lkjip-dengan-hitungan"
"""Beside a block of ours on the clipboard that holds computed cells: it falls by its place."""


class ActionTable(CursorTable):
    """Every public method without arguments is a command; `command.GROUPS` names them."""

    said = Signal(object)
    """A Pesan for the bar."""
    asked = Signal(object)
    """A MessageQuestion for the bar; None when it is answered or void."""

    def __init__(self, model: GridModel, handlers: Handlers, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.handlers = handlers
        if handlers.widths is not None:
            self.widths.by_hand = handlers.widths
        self.entry = Entry(model, handlers, self)
        self.session = EditSession(self, self.entry, self.answer_key, self.step)
        self._question: MessageQuestion | None = None
        self.entry.told.connect(self.said)
        self.session.said.connect(self.said)
        self.session.asked.connect(self.ask)

    # questions

    @property
    def question(self) -> MessageQuestion | None:
        return self._question

    def ask(self, question: MessageQuestion) -> None:
        self._question = question
        self.asked.emit(question)

    def answer_key(self, event: QKeyEvent) -> bool:
        """Whether a question was open: then the key answers it, or does nothing."""
        if self._question is None:
            return False
        key = Qt.Key(event.key())
        if key in ENTER_KEYS or key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            name = "Enter"
        else:
            name = "Esc" if key is Qt.Key.Key_Escape else event.text()
        answer = self._question.answer(name) if name else None
        if answer:
            self.answer(answer)
        return True

    def answer(self, answer: MessageAnswer) -> None:
        self.drop_question()
        answer.then()

    def drop_question(self) -> None:
        if self._question is not None:
            self._question = None
            self.asked.emit(None)

    # cells

    def edit_current(self, text: str | None = None) -> None:
        """Open the field in the current cell: on its content, or on ``text`` in its place."""
        sel = self.current
        if sel is None or not self.place:
            return
        if not sel.bisa_diisi:
            if sel.tindakan and text is None:
                self.assist()
            else:
                self.say_locked(sel)
        elif sel.jenis is not CellKind.CENTANG:
            self.scrollTo(self.currentIndex())
            self.session.begin(*self.place, text)

    def open_choices(self) -> None:
        if self.current and self.current.jenis is CellKind.PILIHAN:
            self.edit_current()

    def activate(self) -> bool:
        """Do what the current cell is for: tick, choose, fold, add a row; False if nothing."""
        sel, place = self.current, self.place
        if sel is None or place is None:
            return False
        head = self.grid.cell(place[0], 0)
        if head.keadaan is CellState.TINDAKAN and self.handlers.activate:
            activate = self.handlers.activate
            self._growing(lambda: activate(head.alamat))
            return True
        if head.lipat is not None and self.handlers.fold:
            self.handlers.fold(self.grid.sheet.baris[place[0]].kunci, not head.lipat)
            return True
        if sel.bisa_diisi and sel.jenis is CellKind.CENTANG:
            self.entry.toggle(*place)
            return True
        if sel.bisa_diisi and sel.jenis is CellKind.PILIHAN:
            self.edit_current()
            return True
        if sel.tindakan and not sel.bisa_diisi and self.handlers.assist:
            self.assist()
            return True
        return False

    def clear(self) -> None:
        self.entry.clear(self.selected_cells())

    def take_back(self) -> bool:
        """See Entry.take_back."""
        return self.entry.take_back()

    def make_not_applicable(self) -> None:
        self.entry.make_not_applicable(self.selected_cells())

    def fill_down(self) -> None:
        """The first selected row into those below; of a single cell, the one above into it."""
        area = self.area()
        if area is None:
            return
        source = area.top if area.bottom > area.top else area.top - 1
        if source < 0 or self.grid.cell(source, 0).melebar:
            return
        cells = [(r, c) for r, c in self.selected_cells() if r > source]
        self.entry.fill(((r, c), self.grid.cell(source, c).edit) for r, c in cells)

    def explain(self) -> bool:
        """Show what there is to say of the current cell beside it."""
        if not self.place:
            return False
        text = self.grid.tooltip(*self.place)
        rect = self.cell_rect(*self.place)
        QToolTip.showText(self.viewport().mapToGlobal(rect.bottomLeft()), text, self)
        return bool(text)

    def refer(self) -> None:
        sel = self.current
        if sel and sel.bisa_diisi and self.handlers.refer:
            self.handlers.refer(sel.alamat)

    def assist(self) -> None:
        sel = self.current
        if sel and sel.tindakan and self.handlers.assist:
            self.handlers.assist(sel.alamat)

    def show_history(self) -> None:
        sel = self.current
        if sel and sel.alamat is not None and self.handlers.history:
            self.handlers.history(sel.alamat)

    def write_note(self) -> bool:
        """On the cell, or on that which names its row where it holds nothing of its own.

        False where this table takes no notes.
        """
        sel, place = self.current, self.place
        if sel is None or place is None or self.handlers.note is None:
            return False
        row = self.grid.sheet.baris[place[0]].sel
        of_row = next((cell.tempat for cell in row if cell.tempat is not None), None)
        where = of_row if sel.tempat is None else sel.tempat
        self.handlers.note(where, sel.teks if sel.tempat is not None else "")
        return True

    def say_locked(self, sel: EntryCell) -> None:
        if sel.keadaan in {CellState.HITUNGAN, CellState.TOTAL}:
            why = "Sel ini dihitung; ubah angka yang menjadi sumbernya."
        elif sel.keadaan is CellState.TERKUNCI:
            why = sel.keterangan or "Isian ini terkunci dan tidak dapat diubah di berkas ini."
        elif sel.jenis is CellKind.CENTANG:
            why = "Sel ini dicentang dengan Spasi; tulisan tidak masuk ke sini."
        else:
            return
        place = self.place
        where = f"{self.grid.name(*place)}:" if place else ""
        self.said.emit(Message(MessageKind.KETERANGAN, where, why))

    # rows

    def chosen_keys(self) -> tuple[Hashable, ...]:
        """The keys of the selected rows that hold entries."""
        area, baris = self.area(), self.grid.sheet.baris
        if area is None:
            return ()
        return tuple(b.kunci for b in baris[area.top : area.bottom + 1] if b.bisa_diisi)

    def _band(self) -> tuple[Hashable, ...]:
        """The band the cursor is on, under which a first row may come."""
        head = self.grid.cell(self.place[0], 0) if self.place else None
        if head is None or self.place is None or head.keadaan is not CellState.JUDUL:
            return ()
        return (self.grid.sheet.baris[self.place[0]].kunci,)

    def insert_above(self) -> None:
        self._insert(below=False)

    def insert_below(self) -> None:
        self._insert(below=True)

    def _insert(self, *, below: bool) -> None:
        keys, insert = self.chosen_keys() or self._band(), self.handlers.insert_rows
        if keys and insert:
            anchor = keys[-1] if below else keys[0]
            self._growing(lambda: insert(anchor, len(keys), below))

    def remove_rows(self) -> None:
        keys, area, place = self.chosen_keys(), self.area(), self.place
        if not (keys and area and place and self.handlers.remove_rows):
            return
        self.handlers.remove_rows(keys)
        rows = self.grid.sheet.baris
        if any(row.kunci in keys for row in rows):  # someone thought better of it
            return
        # As in Excel the next row moves up below the cursor; Qt goes to the one above.
        fits = area.top < len(rows) and any(sel.bisa_diisi for sel in rows[area.top].sel)
        self.go(area.top if fits or not area.top else area.top - 1, place[1])

    def move_up(self) -> None:
        self._move(-1)

    def move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        keys = self.chosen_keys()
        if keys and self.handlers.move_rows:
            self.handlers.move_rows(keys, by)
            self.scrollTo(self.currentIndex())

    def _growing(self, add: Callable[[], object]) -> None:
        """Let the host add rows and go to where the first of them begins, which is its name."""
        before = {baris.kunci for baris in self.grid.sheet.baris}
        add()
        for row, baris in enumerate(self.grid.sheet.baris):
            if baris.kunci not in before:
                self.go(row, next((c for c, sel in enumerate(baris.sel) if sel.bisa_diisi), 0))
                return

    # clipboard

    def copy(self) -> None:
        from lkjip_desktop.ui.grid.clipboard.block import write_html, write_text

        area = self.area()
        if area is None:
            return
        cells = [
            [(r, c) for c in range(area.left, area.right + 1)]
            for r in range(area.top, area.bottom + 1)
        ]
        texts = [[self._copied(r, c) for r, c in row] for row in cells]
        figures = [[self._figure(r, c) for r, c in row] for row in cells]
        data = QMimeData()
        data.setText(write_text(texts))
        data.setHtml(write_html(texts, figures))
        if any(self.grid.cell(r, c).keadaan is CellState.HITUNGAN for row in cells for r, c in row):
            data.setData(_WITH_COMPUTED, b"")
        QGuiApplication.clipboard().setMimeData(data)

    def _copied(self, row: int, column: int) -> str:
        """Full precision, as we write it; of a band its text in the first column."""
        head = self.grid.cell(row, 0)
        if head.melebar:
            return head.teks if column == 0 and head.keadaan is CellState.JUDUL else ""
        draf, sel = self.grid.draft(row, column), self.grid.cell(row, column)
        return draf.teks if draf else sel.edit or sel.teks

    def _figure(self, row: int, column: int) -> str | None:
        from lkjip_desktop.ui.grid.clipboard.block import canonical_digits

        sel = self.grid.cell(row, column)
        figure = (
            sel.jenis is CellKind.ANGKA
            and sel.isi in {CellContent.ADA, CellContent.NOL}
            and not sel.melebar
        )
        return canonical_digits(self._copied(row, column)) if figure else None

    def cut(self) -> None:
        self.copy()
        self.clear()

    def paste(self) -> None:
        from lkjip_desktop.ui.grid.clipboard.block import read_block, refused_block

        # An empty clipboard may have no data at all, whatever Qt's types say.
        from lkjip_desktop.ui.grid.clipboard.plan import plan_paste

        data: QMimeData | None = QGuiApplication.clipboard().mimeData()
        html, text = ("", "") if data is None else (data.html(), data.text())
        why = refused_block(html, text)
        if why:
            self.said.emit(Message(MessageKind.GALAT, "Tidak ditempel:", why))
            return
        area = self.area()
        cells = read_block(html, text)
        if area and cells:
            whole = data is not None and data.hasFormat(_WITH_COMPUTED)
            self._go_on(plan_paste(self.grid.sheet, cells, area, berletak=whole))

    def _go_on(self, tempelan: Paste | None) -> None:
        """Ask what is left to ask about a block, then store it."""
        if tempelan is None:
            self.said.emit(
                Message(MessageKind.KETERANGAN, "Tempel:", "dibatalkan, tidak ada yang berubah")
            )
            return
        soal = tempelan.question()
        if soal is None:
            before = {baris.kunci for baris in self.grid.sheet.baris}
            self.entry.paste(tempelan)
            self._select_pasted(tempelan, before)
            return
        self.ask(MessageQuestion(soal.teks, tuple(map(self._paste_answer, soal.pilihan))))

    def _paste_answer(self, pilihan: PasteChoice) -> MessageAnswer:
        return MessageAnswer(pilihan.tombol, pilihan.teks, lambda: self._go_on(pilihan.lanjut))

    def _select_pasted(self, tempelan: Paste, before: Container[Hashable]) -> None:
        area = tempelan.area
        if all(sasaran.baru for sasaran in tempelan.sasaran):  # they may be in another place
            made = [n for n, b in enumerate(self.grid.sheet.baris) if b.kunci not in before]
            if not made:
                return
            end = made[0] + len(made) - 1
            area = area._replace(top=made[0], bottom=end if made[-1] == end else made[0])
        rows, columns = self.grid.rowCount() - 1, len(self.grid.sheet.kolom) - 1
        if area.top <= rows and area.left <= columns:
            self.go(area.top, area.left)
            self.select(
                area._replace(bottom=min(area.bottom, rows), right=min(area.right, columns))
            )
