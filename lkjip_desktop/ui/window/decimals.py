"""Lets the window write its figures with the decimals of the report, in the pauses of the work."""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from lkjip_desktop.ui.window.report_host import ReportHost

PAUSE_MS = 300
"""Without a change: decided at each keystroke, the decimals would hold it up."""
TURN_MS = 10
"""Between the parts of the window: together they kept it for a thirtieth of a second."""


class ReportDecimals(QObject):
    """Decides them anew when nothing has changed for a moment, and shows what differs."""

    def __init__(self, window: ReportHost, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(PAUSE_MS)
        self.timer.timeout.connect(self.decide)

    def wait(self) -> None:
        """Something may have changed: decide when it has been quiet for a moment."""
        self.timer.start()

    def decide(self) -> None:
        """Decide now; what differs is shown part by part, with time for keys in between."""
        window = self._window
        if window.has_report and window.settled and window.session.decide_places():
            shown = (window.sections.refresh, window.side.refresh)
            for turn, refresh in enumerate(shown, start=1):
                QTimer.singleShot(turn * TURN_MS, self, partial(refresh, None))
