"""F6: from one part of the window to the next, as in Excel and Word, and back to where one was."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

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
        here = next((n for n, one in enumerate(regions) if _holds(one, focus)), None)
        # Those of pages that are gone are gone with them.
        self._left = {one: left for one, left in self._left.items() if one in regions}
        if here is not None and focus is not None:
            self._left[regions[here]] = focus
        place = (0 if by > 0 else -1) if here is None else (here + by) % len(regions)
        target = regions[place]
        found = list(stops(target))
        before = self._left.get(target)
        (before if before in found else found[0]).setFocus(Qt.FocusReason.TabFocusReason)

    def _shown(self) -> list[QWidget]:
        form = self._form
        page = form.halaman.currentWidget()
        if page is not form.halaman_laporan:
            return _columns(page)
        panel = [form.panel] if form.panel.isVisible() else []
        return [form.seksi, *_columns(form.isi.currentWidget()), *panel, form.status]


def _columns(page: QWidget) -> list[QWidget]:
    splitter = page.findChild(QSplitter)
    if splitter is None or not splitter.isVisible():
        return [page]
    columns = (splitter.widget(n) for n in range(splitter.count()))
    return [column for column in columns if column.isVisible()]


def _holds(region: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (region is focus or region.isAncestorOf(focus))


def into_sight(hidden: QWidget) -> None:
    """Take the keyboard out of what is not on screen, to the first stop of what holds it."""
    shown: QWidget | None = hidden
    while shown is not None and not shown.isVisible():
        shown = shown.parentWidget()
    if shown is not None and shown is not hidden:
        next(stops(shown), shown).setFocus(Qt.FocusReason.OtherFocusReason)


def lead_into(before: QWidget, region: QWidget) -> None:
    """Let Tab go from a widget into a part that was built after what stands behind it."""
    following = _following(before)
    while following is not None and following is not before and not _is_stop(following):
        following = _following(following)
    if _holds(region, following):
        return
    for after in list(stops(region)):
        QWidget.setTabOrder(before, after)
        before = after


def stops(region: QWidget) -> Iterator[QWidget]:
    """What the Tab key visits in there, in its order."""
    widget: QWidget | None = region
    while widget is not None:
        if _is_stop(widget) and _holds(region, widget):
            yield widget
        following = _following(widget)
        widget = None if following is region else following


def _following(widget: QWidget) -> QWidget | None:
    """The next of the focus chain, which is a ring.

    PySide takes it for a child of `widget`, so that all of the window would be gone for Python
    with the first page that goes; setting the parent that it has puts only that right.
    """
    following: QWidget | None = widget.nextInFocusChain()
    if following is not None:
        following.setParent(following.parentWidget())
    return following


def _is_stop(widget: QWidget) -> bool:
    wanted = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(wanted) and widget.isVisible() and widget.isEnabled()
