"""The buttons beside the tabs that say which quarter is worked on, and the keys that move it."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lkjip_desktop.app.command.periode import by_parts
from lkjip_desktop.app.session import Session
from lkjip_desktop.domain.formula.periode import quarters
from lkjip_desktop.domain.formula.tertutup import is_closed
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.waktu import ROMAN, quarter_words

if TYPE_CHECKING:
    from lkjip_desktop.ui.periode.bar import PeriodeBar, PeriodeChoice


class PeriodeSwitch(QObject):
    """Shown where something is filled in by quarter or month; `chosen` gets the periode picked."""

    def __init__(
        self, line: QHBoxLayout, beside: tuple[QWidget, ...], chosen: Callable[[str], object]
    ) -> None:
        """`beside` are the widgets of the same line that go before it where room is short."""
        super().__init__(line)
        self._line, self._beside, self._chosen = line, beside, chosen
        self.bar: PeriodeBar | None = None
        """None before the first report that has quarters."""

    def _build(self) -> "PeriodeBar":
        from lkjip_desktop.ui.periode.bar import PeriodeBar

        bar = self.bar = PeriodeBar()
        bar.picked.connect(self._chosen)
        self._line.insertWidget(self._line.count() - 1, bar)
        self._line.parentWidget().installEventFilter(self)
        return bar

    def show(self, session: Session) -> None:
        """The periode of this report, at the one that is worked on; none where all is of a year."""
        wanted = by_parts(session.laporan)
        if wanted:
            bar = self.bar or self._build()
            bar.show_choices(tuple(_choices(session.laporan)), session.periode)
        if self.bar is not None:
            self.bar.setVisible(wanted)
            self._fit(self.bar)

    def step(self, by: int) -> None:
        """Go to the periode after or before; the ends hold."""
        if self.bar is not None and not self.bar.isHidden():
            self.bar.step(by)

    def begin(self) -> None:
        """Give the buttons the keys."""
        if self.bar is not None and not self.bar.isHidden():
            self.bar.take()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The line got another width, or what stands in it did."""
        if self.bar is not None and event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._fit(self.bar)
        return super().eventFilter(watched, event)

    def _fit(self, bar: "PeriodeBar") -> None:
        parent = self._line.parentWidget()
        if parent.isVisible() and not bar.isHidden():
            taken = (one.sizeHint().width() for one in self._beside if not one.isHidden())
            bar.fit(parent.width() - sum(taken))


def _choices(laporan: Laporan) -> "Iterator[PeriodeChoice]":
    from lkjip_desktop.ui.periode.bar import PeriodeChoice

    tahun = laporan.data.tahun
    yield PeriodeChoice("", "Tahun", "Tahun", f"Tahun {tahun}", closed=False)
    for number, periode in enumerate(quarters(tahun), 1):
        words = quarter_words(number)
        closed = is_closed(laporan, periode)
        yield PeriodeChoice(periode, words, ROMAN[number - 1], f"{words} {tahun}", closed)
