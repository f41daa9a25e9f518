"""Where the keyboard is: the table in hand, its bar and the strip speak of one cell."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from lkjip_desktop.ui.entry.field import FigureField
from lkjip_desktop.ui.grid.view import GridView
from tests.ui.tangan import escape, press, tangan

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


def chord(meja, key, held=CTRL):
    """A key as the window gets it, shortcuts first."""
    QTest.keyClick(meja.root.windowHandle(), key, held)
    QApplication.processEvents()


@pytest.fixture
def isian(induk):
    """In a cell of 1A."""
    induk.go("1A")
    grid = induk.page.grids[0]
    grid.view.setFocus()
    grid.view.go(1, 2)
    return induk


def kode(meja):
    return meja.session.figures.indikator[meja.window.current_indicator].indikator.kode


def names_its_cell(grid):
    view = grid.view
    return grid.bar.text.startswith(view.grid.name(*view.place)) or view.current.temuan


def test_another_indikator_by_keys_lands_on_a_figure_of_its_table(isian):
    seen = [kode(isian)]
    for key in [K.Key_PageDown] * 8 + [K.Key_PageUp] * 8:
        chord(isian, key)
        seen.append(kode(isian))
        focus = isian.focus()
        hasil = isian.hasil(seen[-1])
        if not hasil.rincian:
            assert isinstance(focus, GridView | FigureField)
            continue
        first = isian.page.grids[0]
        assert focus is first.view, seen[-1]
        assert first.view.current.bisa_diisi
        assert names_its_cell(first)
        rows = {item.baris.id for item in hasil.rincian[0].baris}
        assert first.model.sheet.baris[first.view.place[0]].kunci in rows
    assert len(set(seen)) == 9
    assert seen[-1] == "1A"


def test_a_click_in_the_list_lands_in_the_table(isian):
    daftar = isian.pane.form.daftar
    row = next(n for n, item in enumerate(daftar.rows.items) if item.kode == "3B")
    where = daftar.visualRect(daftar.rows.index(row)).center()
    QTest.mouseClick(daftar.viewport(), Qt.MouseButton.LeftButton, NONE, where)
    assert kode(isian) == "3B"
    assert isian.focus() is isian.page.grids[0].view
    isian.type("5")
    assert isian.page.grids[0].view.session.is_open


def test_a_click_on_the_chart_and_the_next_tab_land_in_the_table(isian):
    isian.window.open_indicator(isian.indikator("3F").id)
    assert isian.focus() is isian.page.grids[0].view
    chord(isian, K.Key_Tab)
    assert isian.focus() is isian.page.grids[0].view
    assert names_its_cell(isian.page.grids[0])


def test_ctrl_s_in_an_open_field_leaves_the_table_in_hand(isian):
    grid = isian.page.grids[0]
    isian.type("400")
    chord(isian, K.Key_S)
    assert isian.focus() is grid.view
    assert grid.view.place == (1, 2)
    assert grid.bar.isVisible()
    isian.type("401")
    isian.press(K.Key_Return)
    assert isian.fresh() == isian.laporan
    assert isian.hasil("1A").rincian[0].baris[1].realisasi == 401


def test_a_screen_over_the_report_gives_the_table_back(isian):
    grid = isian.page.grids[0]
    view = QWidget()
    view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    isian.window.show_view(view)
    view.setFocus()
    isian.window.close_view()
    QApplication.processEvents()
    assert isian.focus() is grid.view
    assert grid.view.place == (1, 2)
    assert grid.bar.isVisible()
    assert names_its_cell(grid)


def test_a_cancelled_close_gives_the_table_back(isian):
    grid = isian.page.grids[0]
    isian.type("bukan angka")
    with tangan(press("Batal")):
        isian.root.close()
    assert isian.root.isVisible()
    isian.root.activateWindow()
    QTest.qWait(100)
    assert isian.focus() is grid.view
    assert grid.view.place == (1, 2)
    assert grid.bar.isVisible()
    assert "dibaca" in grid.bar.text
    grid.view.setFocus()
    isian.press(K.Key_Escape)
    assert not grid.model.drafts


def test_enter_on_a_link_makes_nothing_and_says_which_key_does(isian):
    before = isian.laporan
    isian.page._add.setFocus()
    isian.press(K.Key_Return)
    assert isian.laporan is before
    assert isian.window.form.status.currentMessage() == "Tekan Spasi untuk “Tambah rincian”."


def test_the_keys_never_fall_on_a_button_where_the_next_indikator_has_no_table(isian):
    without = [
        hasil.indikator.kode
        for hasil in isian.session.figures.indikator.values()
        if not hasil.rincian
    ]
    for one in without:
        isian.go("1A")
        isian.page.grids[0].view.setFocus()
        isian.go(one)
        assert isinstance(isian.focus(), GridView | FigureField)


def test_a_rincian_that_is_deleted_leaves_the_next_table_in_hand(isian):
    isian.page._blocks[0]._delete()
    QTest.qWait(50)
    assert isinstance(isian.focus(), GridView | FigureField)


@pytest.mark.parametrize("typing", [False, True])
def test_a_click_on_a_link_gives_the_table_back_after_its_dialog(isian, typing):
    grid, block = isian.page.grids[0], isian.page._blocks[0]
    if typing:
        isian.type("390000")
    where = block._how.mapTo(isian.root, block._how.rect().center())
    with tangan(escape()):
        QTest.mouseClick(isian.root.windowHandle(), Qt.MouseButton.LeftButton, NONE, where)
    QTest.qWait(50)
    assert isian.root.focusWidget() is grid.view
    assert grid.view.place == (1, 2)
    expected = 390_000 if typing else 389_455
    assert isian.hasil("1A").rincian[0].baris[1].realisasi == expected


def test_a_click_on_a_link_that_leads_elsewhere_leads_there(isian):
    link = isian.page._add
    isian.page.ensureWidgetVisible(link)
    QTest.qWait(50)
    where = link.mapTo(isian.root, link.rect().center())
    QTest.mouseClick(isian.root.windowHandle(), Qt.MouseButton.LeftButton, NONE, where)
    QTest.qWait(50)
    assert len(isian.hasil("1A").rincian) == 2
    assert isian.root.focusWidget() is isian.page.grids[1].view
