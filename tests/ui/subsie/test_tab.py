"""The Tab key stops only where something is to be seen or done."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from lkjip_desktop.domain.model.entity import Narasi
from lkjip_desktop.ui.subsie.editor import ACTIONS, HISTORY, PAGES, TEXTS
from tests.contoh import laporan_contoh


def test_tab_visits_no_empty_ground(induk):
    induk.go("3F")
    for kind in PAGES:
        page = induk.pane.editor.open_page(kind.key)
        areas = [page, *page.findChildren(QScrollArea)]
        found = [area for area in areas if isinstance(area, QScrollArea)]
        assert all(area.focusPolicy() is Qt.FocusPolicy.NoFocus for area in found), kind.key


@pytest.mark.parametrize("key", [kind.key for kind in PAGES if kind.key != HISTORY])
def test_tab_leads_from_the_head_of_an_indikator_into_its_page(induk, key):
    """Also into a page that is built after the right-hand pane."""
    induk.go("3F")
    page = induk.pane.editor.open_page(key)
    induk.pane.form.tandai.setFocus()
    induk.press(Qt.Key.Key_Tab)
    assert page.isAncestorOf(induk.focus()), induk.focus()
    induk.press(Qt.Key.Key_Backtab)
    assert induk.pane.form.tandai.hasFocus()


def test_a_text_being_typed_is_stored_when_a_page_is_opened_that_was_never_built(meja):
    """Storing shows the report anew, which builds that page."""
    meja.open(laporan_contoh("induk"))
    meja.go("3F")
    page = meja.pane.editor.open_page(TEXTS)
    page.boxes["analisis"].editor.setFocus()
    meja.type("Sebabnya ")
    meja.pane.form.tab.setCurrentIndex([kind.key for kind in PAGES].index(ACTIONS))
    texts = meja.fresh().children(Narasi, "indikator", meja.indikator("3F").id)
    assert any("Sebabnya " in row.teks for row in texts)


def test_the_next_indikator_begins_in_its_first_text_and_not_on_the_marks_above(induk):
    induk.go("3E")
    page = induk.pane.editor.open_page(TEXTS)
    induk.press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert induk.focus() is page.boxes["analisis"].editor


def test_a_page_opened_by_its_tab_takes_the_keys_into_its_first_text(induk):
    induk.go("3E")
    induk.page.grids[0].view.setFocus()
    tab = induk.pane.form.tab
    place = [kind.key for kind in PAGES].index(TEXTS)
    QTest.mouseClick(tab, Qt.MouseButton.LeftButton, pos=tab.tabRect(place).center())
    page = induk.pane.editor.open_page(TEXTS)
    assert induk.focus() is page.boxes["analisis"].editor
