"""Any keys in the real window: focus and bar stay together, and the file holds what is seen."""

import random
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lkjip_desktop.ui.grid.view import GridView
from lkjip_desktop.ui.subsie.angka.page import FiguresPage
from lkjip_desktop.ui.subsie.pane import SectionPane

K = Qt.Key
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
PLAIN = (K.Key_Return, K.Key_Return, K.Key_Tab, K.Key_Down, K.Key_Up, K.Key_Left, K.Key_Right)
RARE = (K.Key_Delete, K.Key_Escape, K.Key_F2, K.Key_Space, K.Key_F6)
WITH_CTRL = (
    *(K.Key_PageDown, K.Key_PageUp, K.Key_Z, K.Key_Z, K.Key_Y, K.Key_S, K.Key_Tab),
    *(K.Key_Minus, K.Key_Plus, K.Key_C, K.Key_V, K.Key_D),
)
CHORDS = (
    *((key, NONE) for key in (*PLAIN, *PLAIN, *RARE)),
    *((key, CTRL) for key in WITH_CTRL),
    *((key, ALT) for key in (K.Key_Down, K.Key_Up)),
    (K.Key_Backtab, SHIFT),
)
TEXTS = ("12", "1o", "94,4", "1.5.2023", "-", "x", "1.067", "0")


@pytest.mark.parametrize("seed", [3])
def test_any_keys_keep_focus_bar_and_file_together(induk, monkeypatch, seed):
    caught = []
    monkeypatch.setattr(sys, "excepthook", lambda *found: caught.append(found))
    chance = random.Random(seed)
    induk.go("1A")
    for _ in range(90):
        if chance.random() < 0.35:
            keys = [(letter, NONE) for letter in chance.choice(TEXTS)]
        else:
            keys = [chance.choice(CHORDS)]
        for key, held in keys:
            QTest.keyClick(induk.root.windowHandle(), key, held)
        QApplication.processEvents()
        _close_what_opened()
        assert not caught, keys
        _assert_together(induk)
    QTest.qWait(50)
    assert induk.laporan == induk.fresh()


def _close_what_opened():
    while (dialog := QApplication.activeModalWidget()) is not None:
        dialog.reject()
        QApplication.processEvents()
    if (menu := QApplication.activePopupWidget()) is not None:
        menu.close()


def _assert_together(meja):
    focus = meja.root.focusWidget()
    assert focus is not None
    assert focus.isVisible()
    if not isinstance(meja.pane, SectionPane) or not isinstance(meja.page, FiguresPage):
        return
    for grid in meja.page.grids:
        assert grid.bar.isVisible() is grid.view.is_active() or grid.view.question
    if isinstance(focus, GridView):
        assert focus.current is not None
