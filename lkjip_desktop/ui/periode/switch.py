"""The buttons beside the tabs that say which quarter is worked on, and the keys that move it."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from lkjip_desktop.app.command.periode import by_parts
from lkjip_desktop.app.session import Session
from lkjip_desktop.domain.formula.periode import quarters
from lkjip_desktop.domain.formula.tertutup import is_closed
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.waktu import ROMAN, quarter_words
from lkjip_desktop.ui.periode.bar import PeriodeBar, PeriodeChoice


class PeriodeSwitch(QObject):
    """Shown where something is filled in by quarter or month; `chosen` gets the periode picked."""

    def __init__(
        self, bar: PeriodeBar, beside: tuple[QWidget, ...], chosen: Callable[[str], object]
    ) -> None:
        """`beside` are the widgets of the same line that go before it where room is short."""
        super().__init__(bar)
        self._bar, self._beside = bar, beside
        bar.picked.connect(chosen)
        bar.hide()
        parent = bar.parentWidget()
        if parent is not None:
            parent.installEventFilter(self)

    def show(self, session: Session) -> None:
        """The periode of this report, at the one that is worked on; none where all is of a year."""
        wanted = by_parts(session.laporan)
        if wanted:
            self._bar.show_choices(tuple(_choices(session.laporan)), session.periode)
        self._bar.setVisible(wanted)
        self._fit()

    def step(self, by: int) -> None:
        """Go to the periode after or before; the ends hold."""
        if not self._bar.isHidden():
            self._bar.step(by)

    def begin(self) -> None:
        """Give the buttons the keys."""
        if not self._bar.isHidden():
            self._bar.take()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The line got another width, or what stands in it did."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        parent = self._bar.parentWidget()
        if parent is not None and parent.isVisible() and not self._bar.isHidden():
            taken = (one.sizeHint().width() for one in self._beside if not one.isHidden())
            self._bar.fit(parent.width() - sum(taken))


def _choices(laporan: Laporan) -> Iterator[PeriodeChoice]:
    tahun = laporan.data.tahun
    yield PeriodeChoice("", "Tahun", "Tahun", f"Tahun {tahun}", closed=False)
    for number, periode in enumerate(quarters(tahun), 1):
        words = quarter_words(number)
        closed = is_closed(laporan, periode)
        yield PeriodeChoice(periode, words, ROMAN[number - 1], f"{words} {tahun}", closed)
