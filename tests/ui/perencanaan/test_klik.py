"""The mouse in the tab of planning: a click lands on the cell under the pointer."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lkjip_desktop.ui.grid import GridPanel
from lkjip_desktop.ui.window import room

pytestmark = pytest.mark.usefixtures("sendiri")  # where the page is scrolled to is what counts
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def perjanjian(induk):
    """Two tables below each other on a page that has to be scrolled."""
    induk.root.resize(1100, 520)
    induk.window.sections.select(room.PLANNING)
    induk.pane.form.daftar.choose("perjanjian")
    QApplication.processEvents()
    editor = induk.pane.editors["perjanjian"]
    return induk, [g for g in editor.findChildren(GridPanel) if g.isVisible()]


def point(meja, grid, row, column):
    """The middle of a cell in the window, as it is scrolled now."""
    where = grid.view.cell_rect(row, column).center()
    return grid.view.viewport().mapTo(meja.root, where)


def under(grid, meja, where):
    """The cell that is under a point of the window."""
    index = grid.view.indexAt(grid.view.viewport().mapFrom(meja.root, where))
    return index.row(), index.column()


def settle(ms=80):
    QTest.qWait(ms)


def seen_row(grid, meja, column):
    """A row of which the middle is on screen, as far down as there is one."""
    page = grid._page().viewport()
    for row in reversed(range(grid.model.rowCount())):
        where = grid.view.cell_rect(row, column).center()
        y = grid.view.viewport().mapTo(page, where).y()
        if grid.view.viewport().rect().contains(where) and 0 < y < page.height() - 2:
            return row
    raise AssertionError("nothing of the table is on screen")


@pytest.mark.parametrize("scrolled", [0, 60, 10_000])
def test_a_click_in_another_table_of_a_scrolled_page_lands_where_the_pointer_is(
    perjanjian, scrolled
):
    meja, (first, second) = perjanjian
    handle = meja.root.windowHandle()
    QTest.mouseClick(handle, LEFT, NONE, point(meja, first, 0, 1))
    settle()
    assert first.view.place == (0, 1)
    second._page().verticalScrollBar().setValue(scrolled)
    settle()
    row = seen_row(second, meja, 1)
    where = point(meja, second, row, 1)
    QTest.mousePress(handle, LEFT, NONE, where)
    settle()
    assert under(second, meja, where) == (row, 1)
    QTest.mouseRelease(handle, LEFT, NONE, where)
    settle()
    assert second.view.hasFocus()
    assert second.view.place == (row, 1)
    assert under(second, meja, where) == (row, 1)


@pytest.mark.parametrize("scrolled", [0, 60, 10_000])
def test_a_double_click_opens_the_cell_under_the_pointer(perjanjian, scrolled):
    meja, (first, second) = perjanjian
    handle = meja.root.windowHandle()
    QTest.mouseClick(handle, LEFT, NONE, point(meja, first, 0, 1))
    second._page().verticalScrollBar().setValue(scrolled)
    settle()
    row = seen_row(second, meja, 1)
    if not second.model.cell(row, 1).bisa_diisi:
        row -= 1
    where = point(meja, second, row, 1)
    QTest.mouseClick(handle, LEFT, NONE, where)
    settle()
    QTest.mouseDClick(handle, LEFT, NONE, where)
    settle()
    assert second.view.session.is_open
    assert second.view.place == (row, 1)
    assert second.view.session.editor.geometry().contains(
        second.view.viewport().mapFrom(meja.root, where)
    )


def test_a_bar_that_comes_goes_and_grows_moves_no_cell(perjanjian):
    meja, (first, second) = perjanjian
    handle = meja.root.windowHandle()
    page = second._page()

    def places():
        return [
            g.view.mapTo(meja.root, QPoint(0, 0)).y() for g in (first, second)
        ], page.verticalScrollBar().value()

    settle()
    QTest.mouseClick(handle, LEFT, NONE, point(meja, first, 0, 1))
    settle()
    before = places()
    QTest.mouseDClick(handle, LEFT, NONE, point(meja, first, 0, 2))
    for letter in "bukan tanggal sama sekali " * 12:
        QTest.keyClick(meja.focus(), letter)
    settle()
    row = seen_row(second, meja, 1)
    assert places() == before
    where = point(meja, second, row, 1)
    QTest.mouseClick(handle, LEFT, NONE, where)
    settle()
    assert first.model.drafts
    assert places() == before
    assert second.view.place == (row, 1)


def test_a_row_that_is_taken_back_leaves_the_keys_in_its_table(perjanjian):
    meja, (_, butir) = perjanjian
    last = butir.model.rowCount() - 1
    butir.view.setFocus()
    butir.view.go(last, 3)
    meja.type("85")
    meja.press(Qt.Key.Key_Return)
    assert butir.model.rowCount() == last + 2
    meja.window.form.aksi_urung.trigger()
    assert meja.focus() is butir.view
    assert butir.view.place is not None
    assert butir.view.place[0] == last - 1
