"""The list of indikator is painted so that a long kode and a long name keep apart."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtTest import QTest

from lkjip_desktop.app.overview.progress import Stage
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.tokens import LIGHT
from lkjip_desktop.ui.subsie.list import IndicatorList, IndicatorRow

CODE_LEFT = 38


@pytest.mark.parametrize("kode", ["3F", "9.164", "IKK 1.2"])
def test_a_name_begins_beyond_its_kode(qapp, qtbot, kode):
    theme.apply(qapp, LIGHT)
    view = IndicatorList()
    qtbot.addWidget(view)
    view.resize(268, 120)
    view.show()
    item = IndicatorRow(id="1", kode=kode, nama="W" * 40, stage=Stage.DONE)
    view.show_rows((item,), "")
    image = view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    end = CODE_LEFT + QFontMetrics(theme.font(13, 600)).horizontalAdvance(kode)
    gap = {
        image.pixelColor(round(x * image.devicePixelRatio()), y).name()
        for x in range(end + 2, end + 6)
        for y in range(10, image.height() // 3)
    }
    assert len(gap) == 1


def test_home_goes_to_the_first_indikator_below_its_heading(qapp, qtbot):
    theme.apply(qapp, LIGHT)
    view = IndicatorList()
    qtbot.addWidget(view)
    rows = [IndicatorRow(id=str(n), kode=f"1{n}", nama="W") for n in range(1, 4)]
    view.show_rows((IndicatorRow(id="", nama="Sasaran"), *rows), "3")
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.row(view.currentIndex()) is rows[0]
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.row(view.currentIndex()) is rows[2]
