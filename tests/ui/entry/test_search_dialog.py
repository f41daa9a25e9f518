"""The dialog of a search field above a list, as a figure is referred to."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lkjip_desktop.app.command.edit import CellRef
from lkjip_desktop.app.sheet.rujukan import sources
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.ui.entry.rujukan import _SourcePicker
from tests.contoh import laporan_contoh


@pytest.fixture
def picker(meja):
    meja.open(laporan_contoh("induk"))
    target = CellRef(Indikator, meja.indikator("3E").id, "realisasi")
    made = _SourcePicker(meja.window, sources(meja.session.view, target), "Realisasi")
    made.form.root.open()
    yield made
    made.form.root.deleteLater()


def test_the_arrows_move_over_the_lines_that_are_shown(picker):
    QTest.keyClicks(picker.form.cari, "overstay")
    shown = [item for item in picker.items if not item.isHidden()]
    assert 2 <= len(shown) < len(picker.items)
    assert all("overstay" in item.text().casefold() for item in shown)
    assert picker.current is shown[0]
    QTest.keyClick(picker.form.cari, Qt.Key.Key_Down)
    assert picker.current is shown[1]
    for _ in shown:
        QTest.keyClick(picker.form.cari, Qt.Key.Key_Down)
    assert picker.current is shown[-1]


def test_where_no_line_fits_there_is_nothing_to_take(picker):
    QTest.keyClicks(picker.form.cari, "overstay")
    assert picker.ok.isEnabled()
    QTest.keyClicks(picker.form.cari, " zzz")
    assert picker.current is None
    assert not picker.ok.isEnabled()
