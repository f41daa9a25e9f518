"""Looks at a window as an inspector: what cannot be reached, named or read there."""

from collections.abc import Callable, Iterator
from functools import cache, partial

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenuBar,
    QScrollArea,
    QScrollBar,
    QSplitterHandle,
    QWidget,
)

from lkjip_desktop.ui.grid.bar import GridBar
from lkjip_desktop.ui.grid.panel import GridPanel
from lkjip_desktop.ui.kit.page import Page

LEAST = 4.5
"""Contrast of text by WCAG 2."""
SHARP = (1, 2, 4)
"""Letters are looked at so many times as large, one after the other, until they can be read.

Thin ones never reach their colour as large as they are, and where a system smooths letters over
the three colours of a pixel, as Ubuntu does, the dots of "..." are all fringe at twice that, too.
"""


def flaws(window: QWidget) -> Iterator[str]:
    """One line for each widget that a user cannot reach, name or read."""
    sight = cache(partial(Sight, window))
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not window.window():
            continue
        if _takes_keys(widget):
            if not _within(widget, window):
                yield f"{_name(widget)} sticks out of the window"
            if not _spoken(widget):
                yield f"{_name(widget)} has no accessible name"
        if isinstance(widget, GridPanel) and not _on_page(widget):
            yield f"{_name(widget)} scrolls in what is no Page"
        if _is_cut(widget):
            yield f"{_name(widget)} is cut: {_words(widget)!r}"
        if isinstance(widget, QLabel | QAbstractButton) and widget.isEnabled() and _words(widget):
            seen = _pale(sight, widget)
            if seen is not None:
                yield f"{_name(widget)} has a contrast of {seen:.1f}: {_words(widget)!r}"


def _pale(sight: Callable[[int], "Sight"], widget: QWidget) -> float | None:
    """The contrast of what cannot be read, however close one looks."""
    seen: float | None = None
    for sharp in SHARP:
        seen = sight(sharp).contrast(widget)
        if seen is None or seen >= LEAST:
            return None
    return seen


def _takes_keys(widget: QWidget) -> bool:
    if isinstance(widget, QScrollBar | QSplitterHandle | QMenuBar):
        return False
    if widget.objectName().startswith("qt_") or not widget.isEnabled():
        return False
    if isinstance(widget.parentWidget(), QComboBox | QFileDialog):
        return False  # what Qt itself puts there
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _within(widget: QWidget, window: QWidget) -> bool:
    """Whether it is in sight, or a scroll area can bring it there, as it does on focus."""
    above, inside = widget, widget.rect()
    while above is not window:
        inside.translate(above.pos())
        above = above.parentWidget()
        if isinstance(above.parentWidget(), QScrollArea):
            return _within(above.parentWidget(), window)
        if not above.rect().contains(inside):
            return False
    return not widget.rect().isEmpty()


def _on_page(table: GridPanel) -> bool:
    """Whether no bar round a table can come and go: each width asks for the other without end."""
    above = table.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above is None or isinstance(above, Page)


def _spoken(widget: QWidget) -> bool:
    if widget.accessibleName():
        return True
    if isinstance(widget, QAbstractButton):
        return bool(widget.text())
    if isinstance(widget, QAbstractScrollArea) and isinstance(widget, QScrollArea):
        return True
    return any(label.buddy() is widget for label in widget.window().findChildren(QLabel))


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        return widget.text()
    return ""


def _is_cut(widget: QWidget) -> bool:
    """Whether words of a button, tab or label do not fit where they stand."""
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.width() < widget.sizeHint().width() - 1
    if type(widget) is QLabel and widget.text() and not widget.wordWrap():
        return widget.width() < widget.sizeHint().width() - 1
    if type(widget) is QLabel and widget.text() and widget.wordWrap():
        need = widget.heightForWidth(widget.width())
        return need > 0 and widget.height() < need - 1
    return False


def _under_a_bar(window: QWidget, rect: QRect) -> bool:
    """Whether the bar of a table or of the window lies over it for as long as it says something."""
    above = [window.childAt(point) for point in (rect.topLeft(), rect.center(), rect.bottomRight())]
    return any(_is_bar(one) or _is_bar(one.parentWidget()) for one in above if one)


def _is_bar(widget: QWidget | None) -> bool:
    return isinstance(widget, GridBar) or (widget is not None and widget.objectName() == "pita")


def _name(widget: QWidget) -> str:
    names = []
    above: QWidget | None = widget
    while above is not None and len(names) < 3:
        if above.objectName() or not names:
            names.append(above.objectName() or type(above).__name__)
        above = above.parentWidget()
    return " < ".join(names)


class Sight:
    """A window as it is painted at so many times its size."""

    def __init__(self, window: QWidget, sharp: int) -> None:
        image = QImage(window.size() * sharp, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(sharp)
        image.fill(window.palette().window().color())
        window.render(image)
        self._image = image  # which holds the pixels
        rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)
        self._pixels = rows[:, : image.width()]
        self._window = window
        self._sharp = sharp

    def contrast(self, widget: QWidget) -> float | None:
        """Of its letters with the ground they stand on; None where none are in sight."""
        rect = QRect(widget.mapTo(self._window, QPoint(0, 0)), widget.size())
        rect &= widget.visibleRegion().boundingRect().translated(rect.topLeft())
        if not _is_bar(widget.parentWidget()) and _under_a_bar(self._window, rect):
            return None
        top, left = max(0, rect.top()), max(0, rect.left())
        sharp = self._sharp
        part = self._pixels[
            top * sharp : (rect.bottom() + 1) * sharp, left * sharp : (rect.right() + 1) * sharp
        ]
        colours, counts = np.unique(part & 0xFFFFFF, return_counts=True)
        enough = max(2 * sharp**2, part.size // 4000)
        halved = rect.height() < widget.height() // 2 or rect.width() < widget.width() // 2
        if len(colours) < 2 or halved:  # scrolled off: what is left is hardly a letter
            return None
        ground = luminance_of(int(colours[counts.argmax()]))
        often = {luminance_of(colour) for colour in colours[counts >= enough].tolist()}
        return max((_ratio(ground, light) for light in often), default=None)


def ratio(one: QColor, other: QColor) -> float:
    """Contrast of two colours by WCAG 2.1, from 1 to 21."""
    return _ratio(luminance(one), luminance(other))


def _ratio(one: float, other: float) -> float:
    dark, light = sorted((one, other))
    return (light + 0.05) / (dark + 0.05)


@cache
def luminance_of(rgb: int) -> float:
    """The same of a pixel."""
    return luminance(QColor(rgb))


def luminance(colour: QColor) -> float:
    """Relative luminance of WCAG 2.1."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
