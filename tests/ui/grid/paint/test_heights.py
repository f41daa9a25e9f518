"""Rows that are as high as their texts: what is measured, painted, scrolled to and told."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from lkjip_desktop.app.sheet.lembar import ColumnWidth, EntryCell, EntrySheet, SheetColumn, SheetRow
from lkjip_desktop.ui.grid.panel import GridPanel
from lkjip_desktop.ui.grid.sheet import Handlers

LONG = "Penyuluhan hukum bagi tahanan baru di setiap blok hunian bersama organisasi bantuan hukum"


def sheet(texts):
    kolom = (
        SheetColumn("aksi", "Aksi", lebar=ColumnWidth.LENTUR, minimum=120),
        SheetColumn("status", "Status", lebar=100),
    )
    rows = tuple(
        SheetRow(number, (EntryCell(text, text, alamat=(number, 0)), EntryCell("selesai")))
        for number, text in enumerate(texts)
    )
    return EntrySheet(kolom, rows, "Uji", baris_teks=3)


@pytest.fixture
def panel(qtbot):
    made = GridPanel(Handlers(commit=lambda _: None), fill=True)
    qtbot.addWidget(made)
    made.resize(300, 240)
    made.show()
    return made


def show(panel, made):
    panel.set_sheet(made)
    QApplication.processEvents()
    return [panel.view.rowHeight(row) for row in range(len(made.baris))]


def test_a_row_is_as_high_as_its_longest_text_and_no_higher_than_the_sheet_allows(panel):
    short, long, middle = show(panel, sheet(["Survei", LONG, "Pendataan tahanan baru dan lama"]))
    line = panel.view.ink.line
    assert short == panel.model.sheet.tinggi
    assert long == short + 2 * line
    assert short < middle <= long
    assert set(show(panel, sheet([LONG] * 500))) == {short}  # of many each is one line high
    assert show(panel, sheet(["Survei", LONG])) == [short, long]
    panel.resize(1200, 240)
    QApplication.processEvents()
    assert show(panel, sheet(["Survei", LONG])) == [short, short]


def test_what_is_cut_all_the_same_is_told_by_the_pointer(panel):
    show(panel, sheet(["Pendataan tahanan baru", LONG]))
    view = panel.view
    assert view._hover_text(view.grid.index(1, 0)) == LONG
    assert view._hover_text(view.grid.index(0, 0)) == ""


def test_keys_keep_the_current_row_whole_in_sight(panel, qtbot):
    show(panel, sheet([LONG, "Survei"] * 8))
    view = panel.view
    view.setFocus()
    view.go(0, 0)
    for key, row in (
        (Qt.Key.Key_End, 15),
        (Qt.Key.Key_Home, 0),
        *((Qt.Key.Key_Down, n) for n in range(1, 12)),
    ):
        held = Qt.KeyboardModifier.ControlModifier
        qtbot.keyClick(view, key, held if key != Qt.Key.Key_Down else Qt.KeyboardModifier(0))
        rect = view.visualRect(view.currentIndex())
        assert view.currentIndex().row() == row
        assert rect.top() >= 0
        assert rect.bottom() < view.viewport().height()
        assert view.indexAt(rect.center()).row() == row


def test_a_text_that_gets_longer_makes_its_row_higher_at_once(panel):
    (before,) = show(panel, sheet(["Survei"]))
    (after,) = show(panel, sheet([LONG]))
    assert after > before


def test_a_dragged_column_fits_its_rows_also_after_a_little_more_room_came(panel):
    before = show(panel, sheet(["Survei", LONG]))
    panel.resize(panel.width() + 10, panel.height())  # as when a scroll bar went
    QApplication.processEvents()
    columns = panel.view.columns
    columns.resizeSection(0, 900)
    assert panel.view.rowHeight(1) == panel.model.sheet.tinggi
    columns.resizeSection(0, 200)
    assert panel.view.rowHeight(1) == before[1]
