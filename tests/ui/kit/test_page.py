"""Views of the page: what they paint when the window goes behind a dialog."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog


class Painted(QObject):
    def __init__(self, *watched):
        super().__init__()
        self.seen = []
        for widget in watched:
            widget.installEventFilter(self)

    def eventFilter(self, widget, event):
        if event.type() is QEvent.Type.Paint:
            self.seen.append(widget)
        return False


def test_no_view_is_painted_anew_when_a_dialog_opens(induk):
    induk.go("3F")
    induk.root.activateWindow()
    induk.page.strip.form.target.setFocus()
    QApplication.processEvents()
    views = [it for it in induk.root.findChildren(QAbstractItemView) if it.isVisible()]
    assert len(views) > 3
    painted = Painted(*(view.viewport() for view in views))
    dialog = QDialog(induk.root)
    dialog.open()
    for _ in range(3):
        QApplication.processEvents()
    assert QApplication.activeWindow() is dialog
    assert painted.seen == []
    dialog.reject()
