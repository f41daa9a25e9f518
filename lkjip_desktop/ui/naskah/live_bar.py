"""The bar under a text: the live figure in hand, its formula, and what can be done with it."""

from dataclasses import dataclass
from html import escape
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from lkjip_desktop.app.live import LiveNote
from lkjip_desktop.app.overview.waiting import WAITING
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.label import ElidedLabel, elided_lines

TITLE: Final = 320
"""Pixels of what a live figure is called: that of a sasaran is as long as its name."""
FORMULA: Final = 96
"""Pixels that are left to the formula, where it takes them."""
_SIZE: Final = 12


@dataclass
class LiveForm:
    """forms/pita_angka.ui."""

    root: QWidget
    tanda: QLabel
    judul: QLabel
    rumus: ElidedLabel
    asal: QPushButton
    ganti: QPushButton
    teks: QPushButton


class LiveBar(QWidget):
    """Hidden while no live figure is in hand; its room is kept, so that no text moves for it."""

    source_wanted = Signal()
    other_wanted = Signal()
    text_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self.form = load("pita_angka", LiveForm, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form.root)
        fixed = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        for label in (self.form.tanda, self.form.judul):
            label.setSizePolicy(fixed)
        wide = self.form.rumus.sizePolicy()
        wide.setHorizontalStretch(1)
        self.form.rumus.setSizePolicy(wide)
        self.form.rumus.dress(theme.font(_SIZE), "text2")
        self.form.asal.clicked.connect(self.source_wanted)
        self.form.ganti.clicked.connect(self.other_wanted)
        self.form.teks.clicked.connect(self.text_wanted)
        kept = self.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.setSizePolicy(kept)
        self.hide()

    def show_figure(self, what: LiveNote | None, *, editable: bool = True) -> None:
        """Say what a live figure is; None: there is none in hand."""
        self.setVisible(what is not None)
        if what is None:
            return
        form = self.form
        self._title = what.title
        form.rumus.show_text(what.formula)
        form.tanda.setVisible(what.figure)
        form.asal.setVisible(bool(what.daftar_asal))
        form.ganti.setVisible(what.figure)
        form.teks.setVisible(what.figure)
        form.ganti.setEnabled(editable)
        form.teks.setEnabled(editable and what.text != WAITING)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The title takes what buttons and formula leave; where that is less it is elided."""
        form, layout = self.form, self.form.root.layout()
        form.judul.ensurePolished()
        form.judul.clear()
        buttons = layout.sizeHint().width() if layout is not None else 0
        formula = QFontMetrics(theme.font(_SIZE)).horizontalAdvance(form.rumus.text)
        room = min(TITLE, max(0, self.width() - buttons - min(formula + 2, FORMULA)))
        (title,) = elided_lines(self._title, form.judul.font(), room, 1)
        form.judul.setText(title)
        form.judul.setToolTip(escape(self._title) if title != self._title else "")
