"""The band with a warning or an error: it lies over the foot of the page, so that nothing moves.

A view with buttons along its foot names them (`action_bar`): the band lies above these. The start
page, on which nothing is typed, makes room for it.
"""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.window.main_form import MainForm

_GROUND: Final = {Mark.GALAT: "pita_galat"}


class MessageBand(QObject):
    """Stays until it is closed or says something else; covers no cell that is in hand."""

    def __init__(self, form: MainForm) -> None:
        super().__init__(form.root)
        self._form = form
        self._page: QWidget = form.pita.parentWidget() or form.root
        layout = self._page.layout()
        if layout is not None:
            layout.removeWidget(form.pita)
        form.pita.hide()
        form.pita.installEventFilter(self)
        form.pita_tutup.clicked.connect(form.pita.hide)
        form.root.escaped.connect(form.pita.hide)
        form.root.resized.connect(self._place)
        QApplication.instance().focusChanged.connect(self._place)  # type: ignore[union-attr]

    def show(self, sentence: str, level: Mark) -> None:
        """Say a sentence; the look tells a warning from an error."""
        form = self._form
        theme.set_role(form.pita, _GROUND.get(level, "pita_peringatan"))
        form.pita_tanda.show_mark(level)
        form.pita_teks.setText(sentence)
        form.pita.show()
        self._place()

    def withdraw(self, sentence: str) -> None:
        """No longer say this, where it is still what is said: what it asked for was done since."""
        if sentence and self._form.pita_teks.text() == sentence:
            self._form.pita.hide()

    def eventFilter(self, band: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Hide:
            self._form.tata_mulai.setContentsMargins(0, 0, 0, 0)
        return False

    def _place(self, *_: object) -> None:
        """At the foot, or at the head while what has the focus stands at the foot."""
        band = self._form.pita
        if not isValid(band) or band.isHidden():  # the focus still moves while a window goes
            return
        band.ensurePolished()
        wide = self._page.width()
        high = max(band.heightForWidth(wide), band.minimumSizeHint().height())
        self._form.tata_mulai.setContentsMargins(0, 0, 0, high)
        foot = QRect(0, self._bottom() - high, wide, high)
        band.setGeometry(foot if not self._covers(foot) else QRect(0, 0, wide, high))
        band.raise_()

    def _bottom(self) -> int:
        """Where the page ends for the band, px from its head."""
        bar = getattr(self._form.halaman.currentWidget(), "action_bar", None)
        if bar is None or not bar.isVisible():
            return self._page.height()
        return int(bar.mapTo(self._page, QPoint(0, 0)).y())

    def _covers(self, room: QRect) -> bool:
        focus = QApplication.focusWidget()
        if focus is None or not self._page.isAncestorOf(focus) or _is_page(focus, self._page):
            return False
        corner = focus.mapTo(self._page, QPoint(0, 0))
        return room.intersects(QRect(corner, focus.size()))


def _is_page(widget: QWidget, page: QWidget) -> bool:
    """Whether a widget fills most of the page: it has no place of its own to be kept free."""
    return widget.height() * 2 > page.height()
