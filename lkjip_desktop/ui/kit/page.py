"""A page that scrolls down and keeps the room of its scroll bar, so that no width depends on it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollArea, QWidget


def meet_children(area: QAbstractScrollArea) -> None:
    """Let Python know the plain QWidgets in there without the search of `fill._FormBuilder`."""
    area.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)


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
