"""Tab goes round the whole window, both ways, and from each part to the one beside or below it."""

from itertools import groupby

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from lkjip_desktop.app.overview.planning import PARTS
from lkjip_desktop.ui.kit.focus import holds, stops
from lkjip_desktop.ui.kit.host import FINDINGS
from lkjip_desktop.ui.naskah.editor import ProseEdit
from lkjip_desktop.ui.pratinjau.page_view import PageView
from lkjip_desktop.ui.window import room
from lkjip_desktop.ui.window.regions import Regions
from tests.contoh import laporan_contoh

MOST = 600
"""Of keys round a page with a table, of which Tab visits the cells."""
TEXTS_OF_LISTS = {"seksi"}
"""Parts with a text that may end in a list, in which Tab stays as in Word."""
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def walk(meja, held, start: QWidget | None = None) -> list[QWidget]:
    """What Tab visits from the tabs to the tabs; it ends early where it never comes back."""
    start = start or meja.window.form.seksi
    start.setFocus()
    found: list[QWidget] = []
    for _ in range(MOST):
        QTest.keyClick(meja.focus(), Qt.Key.Key_Tab, held)
        if meja.focus() is start:
            return found
        found.append(meja.focus())
    pytest.fail(f"Tab never leaves {type(meja.focus()).__name__} {meja.focus().accessibleName()}")


@pytest.mark.parametrize("held", [NONE, SHIFT], ids=["tab", "shift"])
@pytest.mark.parametrize("name", ["induk", "triwulan"])
def test_tab_goes_round_every_page_of_an_indikator(sendiri, meja, name, held):
    meja.open(laporan_contoh(name))
    meja.go("3F")
    tab = meja.pane.form.tab
    for place in [n for n in range(tab.count()) if n != 1]:  # in the lists of texts Tab stays
        tab.setCurrentIndex(place)
        QApplication.processEvents()
        found = walk(meja, held)
        assert meja.pane.form.daftar in found
        assert any(meja.pane.form.isi.isAncestorOf(one) for one in found)


@pytest.mark.parametrize("held", [NONE, SHIFT], ids=["tab", "shift"])
def test_tab_comes_to_what_stands_above_a_list_both_ways(sendiri, induk, held):
    section = induk.go("3F").form
    findings = induk.window.show_side(FINDINGS).form
    found = walk(induk, held)
    for above, below in ((section.saring, section.daftar), (findings.seksi, findings.daftar)):
        there, then = sorted((found.index(above), found.index(below)))
        assert found.index(above) == (there if held is NONE else then)
    assert section.tambah in found


def test_tab_visits_the_window_from_left_to_right_in_whatever_order_its_rooms_were_built(induk):
    """Those built later stood at the end: Tab led from their tab to the right and to the foot."""
    induk.root.resize(1366, 740)
    QTest.qWait(20)
    for one in (*induk.window.sections.rooms, *reversed(induk.window.sections.rooms)):
        induk.window.sections.select(one.key)
        for side in (FINDINGS, room.SUMMARY, FINDINGS):
            induk.window.show_side(side)
            parts = Regions(induk.window.form)._shown()
            assert parts_visited(induk.root, parts) == list(range(len(parts))), (one.title, side)


def parts_visited(root: QWidget, parts: list[QWidget]) -> list[int]:
    """The parts of the window in the order in which Tab visits them, by their place on screen."""
    own = (one for one in stops(root) if not one.objectName().startswith("Scroll"))  # Qt's own
    places = (next(n for n, part in enumerate(parts) if holds(part, one)) for one in own)
    return [place for place, _ in groupby(places)]


def test_whatever_tab_comes_to_shows_it(sendiri, induk):
    """The summary and the first link of a sentence had the keys unseen."""
    induk.window.show_side(room.SUMMARY)
    induk.go("3F")
    assert not unseen(walk(induk, NONE), elsewhere=induk.window.form.seksi)


def test_whatever_tab_comes_to_beside_the_pages_shows_it(sendiri, meja):
    meja.open(laporan_contoh("kecil"))
    meja.window.form.aksi_pratinjau.trigger()
    view = meja.window.form.root.findChild(PageView)
    stops = walk(meja, NONE, view)
    assert not unseen([view], elsewhere=stops[0])
    assert not unseen(stops, elsewhere=view)


def unseen(stops: list[QWidget], elsewhere: QWidget) -> list[str]:
    """Those that look alike with the keys and without."""
    found = []
    for one in stops:
        one.setFocus(Qt.FocusReason.TabFocusReason)
        with_keys = look(one)
        elsewhere.setFocus()
        if look(one) == with_keys:
            found.append(f"{type(one).__name__} {one.objectName()} {one.accessibleName()}")
    return found


def look(widget: QWidget) -> QImage:
    QApplication.processEvents()
    return widget.grab().toImage()


def test_the_chart_comes_after_what_it_shows_and_before_what_is_missing(sendiri, induk):
    summary = induk.window.show_side(room.SUMMARY)
    induk.go("3F")
    found = walk(induk, NONE)
    stops = (summary.form.pilih_capaian, summary.chart, summary.form.kurang)
    assert [found.index(stop) for stop in stops] == sorted(found.index(stop) for stop in stops)


def test_tab_goes_round_every_part_of_planning(sendiri, meja):
    meja.open(laporan_contoh("kecil"))
    meja.window.sections.select(room.PLANNING)
    for part in (part for part in PARTS if part.key not in TEXTS_OF_LISTS):
        meja.window.pane().form.daftar.choose(part.key)
        QApplication.processEvents()
        assert meja.window.pane().form.daftar in walk(meja, NONE)


def test_tab_comes_to_the_text_after_its_tools_and_before_the_pages_beside_it(sendiri, induk):
    induk.window.sections.select(room.TEXTS)
    QApplication.processEvents()
    pane = induk.window.pane()
    tools = pane.tools.form.sisipkan
    tools.setFocus()
    QTest.keyClick(tools, Qt.Key.Key_Tab)
    assert isinstance(induk.focus(), ProseEdit)
