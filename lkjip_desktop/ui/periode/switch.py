"""The field beside the tabs that says which quarter is worked on, and the keys that move it."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox

from lkjip_desktop.app.command.periode import by_parts
from lkjip_desktop.app.session import Session
from lkjip_desktop.domain.formula.periode import quarters
from lkjip_desktop.domain.model.waktu import quarter_words


class PeriodeSwitch(QObject):
    """Shown where something is filled in by quarter or month; `chosen` gets the periode picked."""

    def __init__(self, field: QComboBox, chosen: Callable[[str], object]) -> None:
        super().__init__(field)
        self._field = field
        self._chosen = chosen
        self._tahun = 0
        field.activated.connect(self._pick)

    def show(self, session: Session) -> None:
        """The periode of this report, at the one that is worked on; none where all is of a year."""
        self._fill(session.laporan.data.tahun)
        self._field.setCurrentIndex(self._field.findData(session.periode))
        self._field.setVisible(by_parts(session.laporan))

    def _fill(self, tahun: int) -> None:
        if tahun == self._tahun:
            return
        self._tahun = tahun
        self._field.clear()
        self._field.addItem(f"Tahun {tahun}", "")
        for number, periode in enumerate(quarters(tahun), 1):
            self._field.addItem(f"{quarter_words(number)} {tahun}", periode)

    def step(self, by: int) -> None:
        """Go to the periode after or before; the ends hold."""
        place = self._field.currentIndex() + by
        if not self._field.isHidden() and 0 <= place < self._field.count():
            self._field.setCurrentIndex(place)
            self._pick(place)

    def begin(self) -> None:
        """Give the field the keys."""
        if not self._field.isHidden():
            self._field.setFocus()

    def _pick(self, place: int) -> None:
        self._chosen(str(self._field.itemData(place)))
