"""A field for plain text of several lines."""

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QPlainTextEdit

from lkjip_desktop.domain.batas import refused_paste


class PlainText(QPlainTextEdit):
    """A field that takes no more from the clipboard than any text can hold.

    Qt breaks a word of a megabyte into lines for a minute.
    """

    kept = Signal(str)
    """Why a text could not be taken or stored; "" once it is."""

    def insertFromMimeData(self, source: QMimeData) -> None:
        why = refused_paste(len(source.text()))
        self.kept.emit(why)
        if not why:
            super().insertFromMimeData(source)
