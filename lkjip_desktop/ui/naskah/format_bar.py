"""The row of tools over a text: kind of line, looks, lists, table, picture, live figure."""

from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from lkjip_desktop.prose.block import Kind
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.label import fit_words
from lkjip_desktop.ui.naskah import action
from lkjip_desktop.ui.naskah.editor import ProseEdit
from lkjip_desktop.ui.naskah.screen import table_at

_KINDS: Final = (Kind.PARAGRAPH, Kind.HEADING)
_TABLE_ACTIONS: Final = (
    ("baris_bawah", "Tambah baris di bawah"),
    ("kolom_kanan", "Tambah kolom di kanan"),
    ("rata_kanan", "Kolom rata kanan (angka)"),
    ("hapus_baris", "Hapus baris"),
    ("hapus_kolom", "Hapus kolom"),
)


@dataclass
class FormatForm:
    """forms/alat_teks.ui."""

    root: QWidget
    tata: QHBoxLayout
    gaya: QComboBox
    tebal: QToolButton
    miring: QToolButton
    poin: QToolButton
    nomor: QToolButton
    tabel: QToolButton
    gambar: QToolButton
    sisipkan: QPushButton


class FormatBar(QWidget):
    """Acts on the text that had the keyboard last."""

    picture_wanted = Signal()
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor: ProseEdit | None = None
        self.form = load("alat_teks", FormatForm, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.form.root)
        self._menu = QMenu(self)
        self._fill_menu()
        self._connect()
        self.tell()

    def _fill_menu(self) -> None:
        self._menu.addAction("Sisipkan tabel 3 × 3", lambda: self._act(action.insert_table))
        self._menu.addSeparator()
        for task, words in _TABLE_ACTIONS:
            self._menu.addAction(words, partial(self._edit_table, task))
        self._menu.aboutToShow.connect(self._tell_menu)
        self.form.tabel.setMenu(self._menu)

    def _connect(self) -> None:
        form = self.form
        form.gaya.addItems(["Paragraf", "Subjudul"])
        form.gaya.activated.connect(self._set_kind)
        form.tebal.clicked.connect(lambda: self._act(action.toggle_bold))
        form.miring.clicked.connect(lambda: self._act(action.toggle_italic))
        form.poin.clicked.connect(lambda: self._toggle(Kind.BULLET))
        form.nomor.clicked.connect(lambda: self._toggle(Kind.NUMBER))
        form.gambar.clicked.connect(self.picture_wanted)
        form.sisipkan.clicked.connect(self._pick)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fit_words([self.form.sisipkan], self.form.tata, self.width())
        self.resized.emit()

    def serve(self, editor: ProseEdit | None) -> None:
        """The text to act on; None: there is none."""
        self._editor = editor
        self.tell()

    def tell(self) -> None:
        """Show what is in force where the cursor stands."""
        form, editor = self.form, self._editor
        may = editor is not None and not editor.isReadOnly()
        for widget in (form.gaya, form.tebal, form.miring, form.poin, form.nomor, form.tabel):
            widget.setEnabled(may)
        form.sisipkan.setEnabled(may)
        form.gambar.setEnabled(may)
        if editor is None:
            return
        kind = action.kind_of(editor)
        in_table = table_at(editor.textCursor()) is not None
        form.gaya.setEnabled(may and not in_table)
        with QSignalBlocker(form.gaya):
            form.gaya.setCurrentIndex(int(kind is Kind.HEADING))
        form.tebal.setChecked(editor.fontWeight() > 600)  # noqa: PLR2004 - heavier than a heading
        form.miring.setChecked(editor.fontItalic())
        form.poin.setChecked(kind is Kind.BULLET)
        form.nomor.setChecked(kind is Kind.NUMBER)

    def _act(self, task: action.Action) -> None:
        if self._editor is not None:
            task(self._editor)
            self._editor.setFocus()
            self.tell()

    def _pick(self) -> None:
        if self._editor is not None:
            self._editor.pick_wanted.emit()

    def _set_kind(self, place: int) -> None:
        self._act(lambda editor: action.set_kind(editor, _KINDS[place]))

    def _toggle(self, kind: Kind) -> None:
        self._act(lambda editor: action.toggle_kind(editor, kind))

    def _edit_table(self, task: str) -> None:
        self._act(lambda editor: action.edit_table(editor, task))

    def _tell_menu(self) -> None:
        inside = self._editor is not None and table_at(self._editor.textCursor()) is not None
        first, *others = (item for item in self._menu.actions() if not item.isSeparator())
        first.setEnabled(not inside)
        for item in others:
            item.setEnabled(inside)
