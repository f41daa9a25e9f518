"""Where Tab leads, and the corner of PySide that made a window lose its widgets on the way."""

import shiboken6
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from lkjip_desktop.ui.kit.focus import stops


def window(qtbot):
    top = QWidget()
    qtbot.addWidget(top)
    layout = QVBoxLayout(top)
    page, after = QWidget(), QPushButton("Tutup")
    inner = QVBoxLayout(page)
    first, second = QLineEdit(), QLineEdit()
    for widget in (first, second):
        inner.addWidget(widget)
    layout.addWidget(page)
    layout.addWidget(after)
    top.show()
    return top, page, first, second, after


def test_the_stops_of_a_part_come_in_the_order_of_tab(qtbot):
    top, page, first, second, after = window(qtbot)
    assert list(stops(page)) == [first, second]
    assert list(stops(top)) == [first, second, after]
    second.setEnabled(False)
    assert list(stops(top)) == [first, after]


def dialog(qtbot):
    """A field and a button that Qt itself has made: Python meets it first in the chain."""
    top = QWidget()
    qtbot.addWidget(top)
    layout = QVBoxLayout(top)
    field, box = QLineEdit(), QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    layout.addWidget(field)
    layout.addWidget(box)
    top.show()
    return top, field


def test_asking_for_the_stops_binds_no_widget_to_another(qtbot):
    top, field = dialog(qtbot)
    _, button = stops(top)
    shiboken6.delete(field)
    assert shiboken6.isValid(button)


def test_pyside_still_binds_what_it_meets_in_the_chain(qtbot):
    """Where it no longer does, `focus._following` need not put it right."""
    _top, field = dialog(qtbot)
    chain = [field]
    while len(chain) < 4:
        chain.append(chain[-1].nextInFocusChain())
    button = next(widget for widget in chain if isinstance(widget, QPushButton))
    shiboken6.delete(field)
    assert not shiboken6.isValid(button)
