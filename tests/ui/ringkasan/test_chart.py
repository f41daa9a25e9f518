"""The bars of the summary: numbers on hovering, nothing over anything else, n/a as n/a."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from lkjip_desktop.app.overview.summary import NOT_APPLICABLE, PercentBar
from lkjip_desktop.domain.model.setting import PredikatSign
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.tokens import DARK, LIGHT, TYPE_NOTE
from lkjip_desktop.ui.ringkasan.chart import HEAD, NAMES, ROW, SIGNS, BarChart

NAME = "Persentase Tahanan yang Mendapatkan Pelayanan dan Perawatan " * 5


def bar(number: int, length: float | None, value: str, **more) -> PercentBar:
    tanda = (
        None
        if length is None
        else PredikatSign.TERCAPAI
        if length >= 100
        else PredikatSign.DI_BAWAH
    )
    told = f"{number}  {NAME}\n{value}"
    made = {"tanda": tanda, "provisional": False, "told": told, "kode": f"9.{number}"} | more
    return PercentBar(str(number), nama=NAME, length=length, value=value, **made)


@pytest.fixture
def chart(qapp, qtbot):
    theme.apply(qapp, LIGHT)
    made = BarChart()
    qtbot.addWidget(made)
    made.resize(338, 400)
    made.show()
    return made


def painted(chart: BarChart, left: int, right: int, row: int) -> bool:
    """Whether anything but the ground is painted between two places of a row."""
    image = chart.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ratio = round(image.devicePixelRatio())
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)
    top = HEAD + row * ROW
    part = pixels[(top + 2) * ratio : (top + ROW - 2) * ratio, left * ratio : right * ratio]
    return len(np.unique(part & 0xFFFFFF)) > 1


@pytest.mark.parametrize("value", ["14,37", "1.186,01", "12.345.678,90"])
def test_a_value_stands_beside_the_bars_however_long_it_is(chart, value):
    chart.show_bars((bar(1, 500.0, value, provisional=True), bar(2, 40.0, "40,00")), "", "t")
    field = chart._field()
    letters = chart.fontMetrics()
    assert chart.width() - SIGNS - letters.horizontalAdvance(value) * 0.8 > field.right()
    assert not painted(chart, field.right() + 1, chart.width() - SIGNS - 60, 1) or len(value) < 9


def test_a_code_is_never_cut_by_its_name(chart):
    chart.show_bars((bar(123456, 50.0, "50,00", kode="IKK 12.3.4"),), "", "t")
    width = QFontMetrics(theme.font(TYPE_NOTE, 600)).horizontalAdvance("IKK 12.3.4")
    assert painted(chart, 5 + width - 4, 5 + width + 1, 0)
    assert not painted(chart, 5 + width + 1, 5 + width + 4, 0)
    assert not painted(chart, NAMES - 2, NAMES, 0)


def test_hovering_tells_the_whole_name_and_the_numbers(chart):
    bars = tuple(bar(number, float(number), f"{number},00") for number in range(400))
    chart.show_bars(bars, "", "t")
    chart.resize(chart.sizeHint())
    where = QPoint(200, HEAD + 399 * ROW + 5)
    event = QHelpEvent(QEvent.Type.ToolTip, where, chart.mapToGlobal(where))
    QApplication.sendEvent(chart, event)
    assert QToolTip.text() == bars[399].told
    assert NAME in QToolTip.text()
    QToolTip.hideText()


def test_a_click_and_enter_choose_the_indikator(chart, qtbot):
    chart.show_bars((bar(1, 50.0, "50,00"), bar(2, None, NOT_APPLICABLE)), "", "t")
    chosen = []
    chart.chosen.connect(chosen.append)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(60, HEAD + ROW + 4))
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Up)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert chosen == ["2", "1"]


def test_what_is_not_applicable_has_no_bar_and_says_so(chart, qapp):
    chart.show_bars((bar(1, None, NOT_APPLICABLE),), "", "t")
    assert NOT_APPLICABLE in chart.accessibleDescription()
    theme.apply(qapp, DARK)
    assert painted(chart, chart.width() - SIGNS - 20, chart.width() - SIGNS + 4, 0)
    theme.apply(qapp, LIGHT)
