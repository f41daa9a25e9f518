"""The status bar: when the report was last saved, which file, who works, how far it is."""

from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QStatusBar, QToolButton

from lkjip_desktop.ui.kit import icon, theme
from lkjip_desktop.ui.kit.icon import BESIDE_TEXT
from lkjip_desktop.ui.kit.label import PlainLabel
from lkjip_desktop.ui.window.status.name_field import NameField

APART: Final = 8
"""Between two facts (px)."""
_SAVED: Final = "Keadaan simpanan"
_UNSAVED: Final = ("silang", "error", "Belum tersimpan")


class StatusLine(QObject):
    """Four short facts; a passing message lies over those at the left."""

    def __init__(self, bar: QStatusBar) -> None:
        """Fill the bar; the facts are hidden until a report is shown."""
        super().__init__(bar)
        self._bar = bar
        self.saved = _fact("centang", _SAVED)
        self._stand = ("centang", "text2", "Tersimpan")
        """How things stand with the file: picture, colour and words."""
        self._kept = self._stand
        """How they stood before something could not be stored."""
        self._unsent = self._waiting = 0
        self.file = _fact("dokumen", "Berkas laporan")
        self._file = ""
        """What is said of the file where there is room for all of it."""
        self.actor = _fact("orang", "Petugas yang bekerja; klik untuk mengganti")
        self.actor.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.version = PlainLabel()
        self.version.setContentsMargins(8, 0, 0, 0)
        for widget in (self.version, self.saved, self.file, self.actor):
            bar.addWidget(widget)
        self.name = NameField()  # permanent: no passing message lies over it
        bar.addPermanentWidget(self.name)
        self.progress = PlainLabel()
        self.progress.setContentsMargins(0, 0, 8, 0)
        bar.addPermanentWidget(self.progress)
        bar.installEventFilter(self)
        bar.messageChanged.connect(lambda words: None if words else self.fit())
        self.show_nothing("")

    def show_nothing(self, version: str) -> None:
        """No report is open."""
        self._unsent = self._waiting = 0
        for widget in (self.saved, self.file, self.actor, self.name):
            widget.hide()
        self.version.setText(version)
        self.version.show()
        self.progress.setText("Panduan: F1")

    def show_saved(self, moment: datetime) -> None:
        """Everything is in the file, the last change since `moment`."""
        self._show_stand("centang", "text2", f"Tersimpan {moment:%H.%M}")

    def show_opened(self, *, readonly: bool) -> None:
        """Nothing was changed since the report was opened."""
        self._bar.clearMessage()
        if readonly:
            self._show_stand("gembok", "text2", "Hanya baca")
        else:
            self._show_stand("centang", "text2", "Tersimpan")

    def show_unsaved(self, reason: str) -> None:
        """The last change could not be written."""
        self._show_stand(*_UNSAVED, reason)

    def show_kept(self) -> None:
        """Nothing waits any more that could not be written."""
        if self._stand == _UNSAVED:
            self._show_stand(*self._kept)

    def show_typing(self, *, typing: bool) -> None:
        """Running text stands in a field that is not stored yet; a failure to store is said on."""
        if self._stand != _UNSAVED:
            self._say_stand(*(("pensil", "text2", "Mengetik…") if typing else self._stand))

    def show_unsent(self, count: int) -> None:
        """So many notes were typed and not stored; the rest stands as it does."""
        if count != self._unsent:
            self._unsent = count
            self._say_stand(*self._stand)

    def show_waiting(self, count: int) -> None:
        """So many entries could not be read and are not in the file; the rest of it is."""
        if count != self._waiting:
            self._waiting = count
            self._say_stand(*self._stand)

    def _show_stand(self, name: str, role: str, text: str, tip: str = _SAVED) -> None:
        if self._stand != _UNSAVED:
            self._kept = self._stand
        self._stand = (name, role, text)
        self.saved.setToolTip(tip)
        self._say_stand(*self._stand)

    def _say_stand(self, name: str, role: str, text: str) -> None:
        waiting = self._waiting and self._stand != _UNSAVED
        cells = f", {self._waiting} isian menunggu" if waiting else ""
        notes = f", {self._unsent} catatan belum disimpan" if self._unsent else ""
        self._say(self.saved, name, role, text + cells + notes)

    def show_file(self, title: str, path: Path | None) -> None:
        """Which report this is."""
        name = path.name if path else "belum berberkas"
        self._file = f"{title} - {name}"
        self._say(self.file, "dokumen", "text2", self._file)
        self.file.setToolTip(str(path) if path else "")

    def show_actor(self, name: str) -> None:
        """Who works, "" while nobody has said so; the question stands in its place."""
        self._say(self.actor, "orang", "text2" if name else "error", name or "Isi nama petugas")
        if self.name.isVisibleTo(self._bar):
            self.actor.hide()
        self.fit()

    def show_progress(self, done: int, total: int) -> None:
        """How many indikator are marked as done."""
        self.version.hide()
        self.progress.setText(f"{done} dari {total} indikator selesai")

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """The bar has its room as soon as it is shown, and another as the window changes."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            self.fit()
        return False

    def fit(self) -> None:
        """Keep the bar whole: what it says of the file, which the title says too, gives way."""
        if self._bar.currentMessage() or not self._file or self.file.isHidden():
            return
        others = (self.saved, self.actor, self.name, self.progress)
        taken = sum(one.sizeHint().width() + APART for one in others if not one.isHidden())
        metrics = self.file.fontMetrics()
        beside = self.file.sizeHint().width() - metrics.horizontalAdvance(self.file.text())
        room = self._bar.width() - taken - beside - 2 * APART
        words = metrics.elidedText(self._file, Qt.TextElideMode.ElideMiddle, room)
        if words != self.file.text():
            self.file.setText(words)

    def say(self, sentence: str) -> None:
        """A message that passes by."""
        self._bar.showMessage(sentence, 6000)

    def _say(self, fact: QToolButton, name: str, role: str, text: str) -> None:
        icon.put(fact, name, theme.current(), role)
        fact.setText(text)
        fact.setAccessibleName(text)
        if not self._bar.currentMessage():  # else it lies over the facts, which come back after it
            fact.setVisible(True)
        self.fit()


def _fact(name: str, tooltip: str) -> QToolButton:
    fact = QToolButton()
    fact.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    fact.setIconSize(QSize(BESIDE_TEXT))
    fact.setProperty("peran", "status")
    fact.setAutoRaise(True)
    fact.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    fact.setToolTip(tooltip)
    icon.put(fact, name, theme.current())
    return fact
