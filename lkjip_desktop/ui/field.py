"""A figure entered outside a table: one line with the parser and the refusals of a cell."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from lkjip_desktop.app.lembar import Isi, Keadaan, Sel
from lkjip_desktop.app.typed import Terbaca, echo_of, read
from lkjip_desktop.domain.galat import Penolakan
from lkjip_desktop.domain.number import Kolom
from lkjip_desktop.ui import theme
from lkjip_desktop.ui.grid.entry import NOT_SAVED, RETRY_MS
from lkjip_desktop.ui.grid.sheet import Alamat, Hasil, Perubahan
from lkjip_desktop.ui.grid.words import LOCKED, tooltip

Commit = Callable[[Perubahan], Hasil]
Refer = Callable[[Alamat], object]

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class FigureField(QLineEdit):
    """Shows a Sel and commits what is typed when it is left; what cannot be read stays, marked."""

    noted = Signal(str, bool)
    """What there is to say of the text being typed, and whether it is a refusal; "" is nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sel = Sel()
        self._commit: Commit | None = None
        self._refer: Refer | None = None
        self._doubt = ""
        self._unread: dict[Alamat, tuple[str, str]] = {}
        self._waiting = False
        """The disk refused what is typed; it is tried again."""
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._retry.timeout.connect(self._try_again)
        self.textEdited.connect(self._echo)

    def bind(self, commit: Commit, refer: Refer) -> None:
        """Whom to hand what was entered, and who lets the user pick a cell at '='."""
        self._commit, self._refer = commit, refer

    @property
    def unread(self) -> dict[Alamat, tuple[str, str]]:
        """By cell the text that could not be read and why, also of cells not shown now."""
        return dict(self._unread)

    @property
    def _kept(self) -> bool:
        return self._waiting or self._sel.alamat in self._unread

    @property
    def _why(self) -> str:
        """Why what is kept could not be stored."""
        return self._unread.get(self._sel.alamat, ("", NOT_SAVED))[1]

    def show_cell(self, sel: Sel, name: str) -> None:
        """Show a cell; what was typed in one and could not be read is there again with it."""
        other = sel.alamat != self._sel.alamat
        busy = self._kept or (self.hasFocus() and (self._differs() or sel.edit == self._sel.edit))
        self._sel = sel
        self.setAccessibleName(name)
        free = sel.keadaan is Keadaan.ENTRI
        self.setReadOnly(not free)
        self.setToolTip(tooltip(sel, None))
        # Tab goes to what can be filled in; a click reaches the rest, to copy it.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if free else Qt.FocusPolicy.ClickFocus)
        self.setPlaceholderText(
            "belum diisi" if sel.isi is Isi.KOSONG and sel.kosong_tampak else ""
        )
        if other and sel.alamat in self._unread:
            text, why = self._unread[sel.alamat]
            self.setText(text)
            self._refuse(why)
        elif other or not busy:
            self._restore()
            if self.hasFocus():
                self.selectAll()

    def _drop(self) -> None:
        """What was kept of another text no longer counts."""
        self._waiting = False
        self._doubt = ""
        self._unread.pop(self._sel.alamat, None)
        self._retry.stop()

    def _restore(self) -> None:
        self._drop()
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
        return not self._waiting

    def _differs(self) -> bool:
        return self.text().strip() not in {self._sel.edit, self._sel.teks}

    def _take(self, *, sure: bool) -> None:
        if not self._differs():
            self._restore()
            return
        try:
            terbaca = self._read()
        except Penolakan as error:
            self._refuse(error.kalimat)
            return
        if terbaca.ragu and not sure:
            self._doubt = terbaca.ragu
            self._refuse(f"{terbaca.ragu} Tekan Enter jika benar, Esc jika tidak.")
            return
        self._hand_over(Perubahan(self._sel.alamat, self.text(), terbaca.isi))

    def _read(self) -> Terbaca:
        return read(self.text(), self._sel, self._sel.kolom or Kolom.ANGKA)

    def _hand_over(self, change: Perubahan) -> None:
        if self._commit is None:
            raise RuntimeError("nobody takes what is entered")
        self._drop()
        try:
            hasil = self._commit(change)
        except OSError:
            self._waiting = True
            self._say_refused(NOT_SAVED)
            self._retry.start()
            return
        except Penolakan as error:
            self._refuse(error.kalimat)
            return
        refused = hasil.tolak.get(change.alamat)
        if refused:
            self._refuse(refused)
        else:
            self._restore()

    def _try_again(self) -> None:
        if self._waiting:
            self._take(sure=True)

    def _refuse(self, why: str) -> None:
        self._unread[self._sel.alamat] = (self.text(), why)
        self._say_refused(why)

    def _say_refused(self, why: str) -> None:
        self._mark(wrong=True)
        self.noted.emit(why, True)

    def _mark(self, *, wrong: bool) -> None:
        theme.set_role(self, "galat" if wrong else "", name="keadaan")

    def _echo(self) -> None:
        if "\n" in self.text():  # a copied cell ends its line
            self.setText(" ".join(self.text().split()))
        self._drop()
        self._mark(wrong=False)
        try:
            said = echo_of(self._read().isi)
        except Penolakan:
            said = "belum dapat dibaca"
        self.noted.emit(said, False)

    # keys

    def event(self, event: QEvent) -> bool:
        """Undo means the report's as long as nothing was typed here."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoing = event.matches(QKeySequence.StandardKey.Undo)
            if (undoing or event.matches(QKeySequence.StandardKey.Redo)) and not self._differs():
                event.ignore()
                return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._kept:
            self.noted.emit(self._why, True)
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
        elif self._kept:
            self.noted.emit(self._why, True)
        else:
            self._take(sure=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.isReadOnly() and event.text().isprintable() and event.text():
            self.noted.emit(LOCKED, False)
        elif event.text() == "=" and self._refer is not None:
            self._restore()
            self._refer(self._sel.alamat)
            return
        if event.key() in _ENTER and not self.isReadOnly():
            sure = bool(self._doubt)
            self._take(sure=sure)
            self.selectAll()
            return
        if event.key() == Qt.Key.Key_Escape and (self._kept or self._differs()):
            self._restore()
            self.selectAll()
            return
        super().keyPressEvent(event)
