"""F6: from one part of the window to the next, as in Excel and Word, and back to where one was."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QSplitter, QTextEdit, QWidget

from lkjip_desktop.ui.kit.focus import holds, stops
from lkjip_desktop.ui.window.main_form import MainForm


class Regions:
    """The tabs, the columns of the page below them, the right-hand pane, and the status bar."""

    def __init__(self, form: MainForm) -> None:
        self._form = form
        self._left: dict[QWidget, QWidget] = {}

    def step(self, by: int) -> None:
        """Put the focus into the next part, or with -1 the one before, around the end."""
        regions = [region for region in self._shown() if any(stops(region))]
        if not regions:
            return
        focus = QApplication.focusWidget()
        here = next((n for n, one in enumerate(regions) if holds(one, focus)), None)
        # Those of pages that are gone are gone with them.
        self._left = {one: left for one, left in self._left.items() if one in regions}
        if here is not None and focus is not None:
            self._left[regions[here]] = focus
        place = (0 if by > 0 else -1) if here is None else (here + by) % len(regions)
        target = regions[place]
        found = list(stops(target))
        before = self._left.get(target)
        first = next(filter(_is_worked_in, found), found[0])
        (before if before in found else first).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _shown(self) -> list[QWidget]:
        form = self._form
        page = form.halaman.currentWidget()
        if page is not form.halaman_laporan:
            return _columns(page)
        panel = [form.panel] if form.panel.isVisible() else []
        return [form.seksi, *_columns(form.isi.currentWidget()), *panel, form.status]


def _is_worked_in(stop: QWidget) -> bool:
    """A list, a table or a text, and no button above it."""
    if isinstance(stop, QAbstractItemView):
        return stop.model().rowCount() > 0
    return isinstance(stop, QTextEdit)


def _columns(page: QWidget) -> list[QWidget]:
    splitter = page.findChild(QSplitter)
    if splitter is None or not splitter.isVisible():
        return [page]
    columns = (splitter.widget(n) for n in range(splitter.count()))
    return [column for column in columns if column.isVisible()]
