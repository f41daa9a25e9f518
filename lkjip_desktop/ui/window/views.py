"""Views that cover the report in the window, such as its pages: the stack of them and its focus."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from lkjip_desktop.ui.window.main_form import MainForm


class ViewStack:
    """Views over the report, the last one on top; each remembers what had the focus before."""

    def __init__(self, form: MainForm) -> None:
        self._form = form
        self._views: list[tuple[QWidget, QWidget | None]] = []

    def __bool__(self) -> bool:
        return bool(self._views)

    def show(self, view: QWidget) -> None:
        self._views.append((view, self._form.root.focusWidget()))
        self._form.halaman.addWidget(view)
        self._form.halaman.setCurrentWidget(view)
        self._form.perkakas.hide()

    def close(self) -> None:
        """Take the one on top away; nothing where there is none."""
        if not self._views:
            return
        view, before = self._views.pop()
        self._form.halaman.removeWidget(view)
        view.deleteLater()
        below = self._views[-1][0] if self._views else self._form.halaman_laporan
        self._form.halaman.setCurrentWidget(below)
        self._form.perkakas.setVisible(not self._views)
        self.focus_again(before)

    def focus_again(self, before: QWidget | None) -> None:
        """Give the keys back to who had them, or to the page where that one is gone."""
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_page()

    def focus_page(self) -> None:
        """Give the keys to the tab that is chosen."""
        page = self._form.isi.currentWidget()
        if page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)
