"""One text with its heading, the note that it is still the program's, and why it is not stored."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lkjip_desktop.app.command.edit import go_on_typing
from lkjip_desktop.app.overview.naskah import EditedText, label, put
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.ui.catatan.begin import note_text
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.label import PlainLabel
from lkjip_desktop.ui.naskah.chip import Words
from lkjip_desktop.ui.naskah.editor import ProseEdit

_OWN_ROLE, _BOX_ROLE = "halaman_teks", ""


class ProseField(QWidget):
    """Shows a Teks and stores what becomes of it, each burst of typing as one revision."""

    stored = Signal()

    def __init__(self, host: Host, words: Words, *, framed: bool) -> None:
        """`framed` sets the text in a box as other fields are; else it is a page of paper."""
        super().__init__()
        self._host = host
        self._teks: EditedText | None = None
        self.title = PlainLabel()
        self.title.setProperty("peran", "bagian" if framed else "judul_teks")
        self.title.setIndent(0)
        self.default = PlainLabel("Teks bawaan")
        self.default.setProperty("peran", "ketiga")
        self.default.setToolTip("Teks ini dari program; begitu diubah, ia menjadi teks laporan ini")
        self.editor = ProseEdit(words)
        self.editor.setProperty("peran", _BOX_ROLE if framed else _OWN_ROLE)
        self.editor.bind(self._store)
        self.editor.kept.connect(self._tell_failure)
        self.editor.running.typing.connect(host.show_typing)
        self.editor.textChanged.connect(self._tell_default)
        self.title.setBuddy(self.editor)
        self.note = PlainLabel()
        self.note.setProperty("peran", "galat")
        self.note.setWordWrap(True)
        self.note.hide()
        self._lay_out(framed=framed)

    def _lay_out(self, *, framed: bool) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.title)
        head.addWidget(self.default)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6 if framed else 4)
        column.addLayout(head)
        column.addWidget(self.editor)
        column.addWidget(self.note)
        if framed:
            self.editor.set_least(3)

    @property
    def teks(self) -> EditedText | None:
        """The text that is shown."""
        return self._teks

    def show_teks(self, teks: EditedText, *, title: str = "", editable: bool = True) -> None:
        """Show a text as the file has it; what is being typed stays."""
        fresh = self._teks is None or self._teks.where != teks.where
        self._teks = teks
        self.title.setText(title or teks.title)
        self.editor.setAccessibleName(teks.title)
        if self.editor.isReadOnly() is editable:
            self.editor.setReadOnly(not editable)
            theme.set_role(self.editor, self.editor.property("peran"))
        self.editor.show_text(teks.text, teks.default, fresh=fresh)
        self._tell_default()

    def keep(self) -> bool:
        """Store what is being typed; False where that failed."""
        return self.editor.keep()

    def write_note(self) -> None:
        """Write a note on this text."""
        if self._teks is not None:
            note_text(self._host, self._teks.where, self._teks.title)

    def _store(self, text: str, before: str, after: str, goes_on: bool) -> None:
        teks = self._teks
        if teks is None:
            return

        def edit(draft: Draft) -> None:
            put(draft, teks, text)
            if goes_on:
                go_on_typing(draft)

        laporan = self._host.session.laporan
        self._host.change(label(laporan, teks, before, after), edit)
        self.stored.emit()

    def _tell_failure(self, why: str) -> None:
        self.note.setText(why)
        self.note.setVisible(bool(why))

    def _tell_default(self) -> None:
        self.default.setVisible(self.editor.shows_default)
