"""Tab leads round every dialog and back in the order of reading, and where it is is seen."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.ui.kit.test_dialog import DRIVES, bentrok, bentrok_written, run, siap, view  # noqa: F401
from tests.ui.tangan import Action, escape

MOST = 60
ROUND = 6
"""Px round a widget in which its style may draw that it has the keyboard."""


def place(front: QWidget, one: QWidget) -> QRect:
    return QRect(one.mapTo(front, QPoint()), one.size())


def words(one: QWidget) -> str:
    return f"{type(one).__name__} {one.objectName()}"


def tab(front: QWidget, *, back: bool = False) -> QWidget:
    shift = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(front.focusWidget() or front, Qt.Key.Key_Tab, shift)
    QApplication.processEvents()
    return front.focusWidget()


def path(front: QWidget, *, back: bool = False) -> list[QWidget]:
    """Where Tab leads until it is where it began."""
    found = [front.focusWidget()]
    while len(found) < MOST and (one := tab(front, back=back)) is not found[0]:
        found.append(one)
    return found


def look(front: QWidget, one: QWidget):
    room = place(front, one).adjusted(-ROUND, -ROUND, ROUND, ROUND)
    return front.grab(room.intersected(front.rect())).toImage()


def unseen(front: QWidget, stops: list[QWidget]) -> list[str]:
    """The stops that look the same with the keyboard in them and with it in the next one."""
    found = []
    for one in stops:
        lit = look(front, one)
        if tab(front) is not one and look(front, one) == lit:
            found.append(words(one))
    return found


def jumps(front: QWidget, stops: list[QWidget]) -> list[str]:
    """The steps that lead up again over what was come to before, begun at the top."""
    first = min(stops, key=lambda one: (place(front, one).top() // 12, place(front, one).left()))
    start = stops.index(first)
    return [
        f"{words(one)} -> {words(other)}"
        for one, other in pairwise(stops[start:] + stops[:start])
        if place(front, other).bottom() < place(front, one).top()
        and place(front, other).left() <= place(front, one).right()
    ]


@pytest.mark.parametrize("drive", DRIVES, ids=lambda drive: drive.form)
def test_tab_goes_round_in_the_order_of_reading_and_is_seen(drive, siap):  # noqa: F811
    drive.prepare(siap)

    def walk(front: QWidget, _: object) -> None:
        stops = path(front)
        assert len(stops) < MOST
        assert path(front, back=True) == [stops[0], *reversed(stops[1:])]
        assert all(one.isVisible() for one in stops)
        assert jumps(front, stops) == []
        assert unseen(front, stops) == []

    front = Action("walk", lambda front: front if isinstance(front, QDialog) else None, walk)
    run(drive, siap, (front, escape()))
