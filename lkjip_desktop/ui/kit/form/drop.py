"""What is dragged into a widget: taken as a copy, whatever the other program proposes."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent


class FileDrop:
    """Stands before the widget among the bases of a class, which sets `setAcceptDrops`.

    Where a move is accepted, the other program deletes the file: so Explorer does with Shift held.
    """

    def brings(self, mime: QMimeData) -> bool:
        """Whether there is anything in it to take."""
        raise NotImplementedError

    def receive(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        raise NotImplementedError

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.brings(event.mimeData()):
            _copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if self.brings(event.mimeData()):
            _copy(event)
            self.receive(event)


def files_of(mime: QMimeData) -> list[Path]:
    """The files on this PC that a drop or the clipboard names."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def _copy(event: QDropEvent) -> None:
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
