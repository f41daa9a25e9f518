"""A megabyte on the clipboard: no field takes it, each says so, and the window goes on at once."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from lkjip_desktop.domain.model.entity import Indikator, Narasi, keyed_id
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.ui.entry.text_box import TextBox
from lkjip_desktop.ui.grid.view import GridView
from lkjip_desktop.ui.kit.host import NOTES
from lkjip_desktop.ui.window import room

LENGTH, SECONDS = 1_000_000, 5
"""Of one processor for all fields; any of them took more than half a minute for one word."""
CTRL = Qt.KeyboardModifier.ControlModifier


def into_figure(meja) -> QWidget:
    meja.go("3F")
    view = meja.page.grids[0].view
    view.setFocus()
    view.go(0, 1)
    return view


def into_text_cell(meja) -> QWidget:
    view = into_figure(meja)
    view.go(0, 0)
    return view


def into_box(meja) -> QWidget:
    row = meja.indikator("3F")
    meja.window.open_address(Address(Indikator.KIND, row.id, "sumber_data"))
    QApplication.processEvents()
    box = next(box for box in meja.pane.findChildren(TextBox) if box.isVisible())
    box.setFocus()
    return box


def into_prose(meja) -> QWidget:
    meja.window.sections.select(room.TEXTS)
    row = keyed_id(meja.laporan.ruang, Narasi, None, "langkah_ke_depan")
    assert meja.pane.open_address(Address(Narasi.KIND, row, "teks"))
    return meja.pane.focused.field.editor


def into_note(meja) -> QWidget:
    meja.go("3F")
    meja.page.grids[0].view.setFocus()
    meja.press(Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    QApplication.processEvents()
    return meja.window.show_side(NOTES).form.teks


FIELDS = (into_figure, into_text_cell, into_box, into_prose, into_note)


@pytest.mark.parametrize("sample", ["x", "kata ", "\n", "a\tb\n"])
def test_it_is_refused_in_a_sentence_within_seconds(induk, sample):
    entries = len(induk.session.document.jurnal)
    text = (sample * LENGTH)[:LENGTH]
    for field in FIELDS:
        QApplication.clipboard().setText(text)
        widget, said = field(induk), []
        signal = widget.said if isinstance(widget, GridView) else widget.kept
        signal.connect(said.append)
        began = time.process_time()
        QTest.keyClick(widget, Qt.Key.Key_V, CTRL)
        QApplication.processEvents()
        induk.window.keep()
        assert time.process_time() - began < SECONDS, field
        assert said, field
    assert len(induk.session.document.jurnal) == entries
