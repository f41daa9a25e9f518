"""A page that scrolls down and keeps the room of its scroll bar, so that no width depends on it."""

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollArea, QWidget

_FRONT: Final = frozenset({QEvent.Type.WindowActivate, QEvent.Type.WindowDeactivate})


def meet_children(area: QAbstractScrollArea) -> None:
    """Let Python know the plain QWidgets in there without the search of `fill._FormBuilder`."""
    area.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)


class SteadyView:
    """Before the class of a view: it looks the same in a window that is not in front.

    Qt paints all of a view anew when the window goes behind a dialog, and when it comes back.
    """

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() in _FRONT:
            return False
        return super().viewportEvent(event)  # type: ignore[misc, no-any-return]


class Page(QScrollArea):
    """As wide with much on it as with little; without anything to scroll its bar is not seen.

    Else a bar that comes would make texts narrower, hence higher or lower, and with that could go.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        meet_children(self)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab would stop where nothing is to be seen
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = self.verticalScrollBar()
        bar.setEnabled(False)
        bar.rangeChanged.connect(lambda least, most: bar.setEnabled(most > least))
