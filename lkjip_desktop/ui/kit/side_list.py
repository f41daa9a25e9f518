"""What the lists of the window share: how they scroll, a row's ground, the marks of a stage."""

from typing import Final

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from lkjip_desktop.app.overview.progress import Stage
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.mark import Mark

STAGE_MARK: Final = {
    Stage.EMPTY: Mark.KOSONG,
    Stage.BEGUN: Mark.DIKERJAKAN,
    Stage.DONE: Mark.SELESAI,
}


class SideList(QListView):
    """Scrolls by the pixel and never sideways; its rows follow a switch of theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.viewport().update()


def paint_ground(
    painter: QPainter, rect: QRect, *, chosen: bool, hovered: bool, focused: bool
) -> None:
    """What a row is painted on; the focus is a frame, not only a colour."""
    tema = theme.current()
    if chosen:
        painter.fillRect(rect, tema.selection)
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), tema.accent)
    elif hovered:
        painter.fillRect(rect, tema.header)
    if focused:
        painter.setPen(tema.accent)
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
