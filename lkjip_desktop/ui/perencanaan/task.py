"""What a section does, in the editor of chapter texts: the report prints it in Bab I."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lkjip_desktop.app.overview.naskah import EditedText, tasks
from lkjip_desktop.domain.model.entity import Entity
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.naskah.focused_field import FocusedField
from lkjip_desktop.ui.naskah.format_bar import FormatBar
from lkjip_desktop.ui.naskah.live_bar import LiveBar

HINT = "Tugas dan fungsi seksi ini, seperti tercetak pada peran strategis di Bab I."


class TaskPart(QWidget):
    """See part.Part; it shows the task of the section that `of` tells."""

    def __init__(self, host: Host, of: Callable[[], Entity | None]) -> None:
        super().__init__()
        self._host = host
        self._of = of
        self.tools, self.bar = FormatBar(), LiveBar()
        self.tools.form.gambar.hide()
        self.focused = FocusedField(host, self.tools, self.bar)
        self.field = self.focused.new_field(framed=True)
        self.field.editor.setPlaceholderText(HINT)
        self.focused.pictured.connect(self._send_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.tools, self.field, self.bar):
            column.addWidget(widget)
        self.focused.serve(self.field)

    def _teks(self) -> EditedText | None:
        row = self._of()
        found = tasks(self._host.session.laporan)
        return next((teks for teks in found if row is not None and teks.where.id == row.id), None)

    def _send_on(self, _: QMimeData) -> None:
        words = "Di sini hanya teks; gambar Bab I dimasukkan di tab Naskah."
        self._host.show_message(words, Mark.PERINGATAN)

    def refresh(self) -> None:
        teks = self._teks()
        shown = self.field.teks
        if shown and teks and shown.where != teks.where and not self.field.keep():
            return  # what could not be stored yet stays on screen
        self.setVisible(teks is not None)
        if teks is not None:
            may = self._host.session.view.may_edit(teks.where)
            self.tools.setVisible(may)
            self.field.show_teks(teks, editable=may)
            self.tools.tell()

    def keep(self) -> bool:
        return self.field.keep()

    def open_address(self, address: Address) -> bool:
        teks = self._teks()
        if teks is None or teks.where != address:
            return False
        self.field.editor.setFocus()
        return True
