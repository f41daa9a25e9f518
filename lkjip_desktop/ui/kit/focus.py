"""Where the keyboard is and where Tab leads: the stops in a part of the window, in their order."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class EnterKey(QObject):
    """Lets Enter in a field do one thing and no more.

    A line edit passes the key on to the window, which presses the button with the keyboard: also
    one that got it because the field went away.
    """

    def __init__(self, field: QLineEdit, act: Callable[[], object]) -> None:
        super().__init__(field)
        self._act = act
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:  # type: ignore[attr-defined]
            self._act()
            return True
        return super().eventFilter(watched, event)


class InnerFocus(QWidget):
    """Hands the keys it is given to one of the widgets in it.

    A focus proxy would let Tab pass by what stands before that one: it is a stop itself.
    """

    inner: QWidget

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        self.inner.setFocus(reason)


def holds(region: QWidget, focus: QWidget | None) -> bool:
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
    if not region.isVisible():
        return  # nothing in there is a stop yet
    following = _following(before)
    while following is not None and following is not before and not _is_stop(following):
        following = _following(following)
    if holds(region, following):
        return
    for after in list(stops(region)):
        QWidget.setTabOrder(before, after)
        before = after


def stops(region: QWidget) -> Iterator[QWidget]:
    """What the Tab key visits in there, in its order."""
    widget: QWidget | None = region
    while widget is not None:
        if _is_stop(widget) and holds(region, widget):
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
