"""Whatever is pressed, in whatever order, table and host stay of one mind."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from lkjip_desktop.ui.grid.model import NEW_ROW

K, M = Qt.Key, Qt.KeyboardModifier
NONE, SHIFT, CTRL, ALT = M.NoModifier, M.ShiftModifier, M.ControlModifier, M.AltModifier
KEYS = [
    *(
        (key, held)
        for key in (K.Key_Left, K.Key_Right, K.Key_Up, K.Key_Down)
        for held in (NONE, SHIFT, CTRL)
    ),
    *((key, NONE) for key in (K.Key_Home, K.Key_End, K.Key_PageUp, K.Key_PageDown, K.Key_F2)),
    *((key, NONE) for key in (K.Key_Return, K.Key_Tab, K.Key_Escape, K.Key_Delete, K.Key_Space)),
    *((key, NONE) for key in (K.Key_Return, K.Key_Tab, K.Key_Backspace, K.Key_F1)),
    (K.Key_Return, SHIFT),
    (K.Key_Return, CTRL),
    (K.Key_Backtab, SHIFT),
    *(
        (key, CTRL)
        for key in (K.Key_A, K.Key_C, K.Key_V, K.Key_X, K.Key_D, K.Key_Plus, K.Key_Minus)
    ),
    *((key, ALT) for key in (K.Key_Up, K.Key_Down, K.Key_Minus)),
]
TEXTS = ["5", "1.067", "12,345", "-", "abc", "0", "=", "1.5.2023", "ya", "Orang", " "]


@pytest.mark.acak
def test_random_keys_never_break_the_table(meja, benih, banyak):
    for _ in range(banyak(3000)):
        if benih.random() < 0.25:
            meja.type(benih.choice(TEXTS))
        else:
            meja.press(*benih.choice(KEYS))
        if meja.after.hasFocus() or len(meja.rows) > 40:
            meja.rows = dict(list(meja.rows.items())[:10])
            meja.show()
            meja.at(0, 0)
        shown = meja.view.grid.sheet
        rows = tuple(row for row in shown.baris if row.kunci != NEW_ROW)
        assert replace(shown, baris=rows) == meja.sheet()
        assert (rows == shown.baris) or meja.view.session.is_open
        place = meja.view.place
        assert place is None or place[0] < meja.view.grid.rowCount()
        assert not (meja.bar.asking and meja.view.question is None)
