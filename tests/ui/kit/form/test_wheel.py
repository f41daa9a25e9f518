"""Turning the wheel over a form scrolls the page; a number or a choice needs the focus, too."""

import re
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDateEdit,
    QDial,
    QScrollArea,
    QSlider,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

import lkjip_desktop
from lkjip_desktop import assets
from lkjip_desktop.domain.model.entity import Gambar
from lkjip_desktop.ui.gambar.card import Card
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.form.wheel import guard

PACKAGE = Path(lkjip_desktop.__file__).parent
LOADS = re.compile(r'(?<![\w.])(?:load|fill)\(\s*"(\w+)",\s*(\w+)\b')
TURNED = (QAbstractSpinBox, QComboBox, QSlider, QDial)
KINDS = "SpinBox|DoubleSpinBox|ComboBox|FontComboBox|DateEdit|TimeEdit|DateTimeEdit|Slider|Dial"
FORMS = sorted(
    path.stem
    for path in assets.form("mulai").parent.glob("*.ui")
    if re.search(rf'<widget class="Q({KINDS})"', path.read_text(encoding="utf-8"))
)


def _holders():
    """The Holder of each form, from the calls that load it."""
    for path in (PACKAGE / "ui").rglob("*.py"):
        module = ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)
        for form, holder in LOADS.findall(path.read_text(encoding="utf-8")):
            yield form, (module, holder)


HOLDERS = dict(_holders())


def holder_of(form: str):
    """The class that a form is loaded into."""
    module, name = HOLDERS[form]
    return getattr(import_module(module), name)


@pytest.fixture
def page(qtbot):
    """A page that can be scrolled, with a field that takes the focus first."""

    def made(content: QWidget) -> QScrollArea:
        area, inner = QScrollArea(), QWidget()
        rows = QVBoxLayout(inner)
        content.setWindowFlags(Qt.WindowType.Widget)  # a dialog stands in the page as well
        rows.addWidget(content)
        rows.addSpacing(4000)
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.resize(1000, 700)
        qtbot.addWidget(area)
        area.show()
        content.show()
        area.activateWindow()
        QTest.qWaitForWindowActive(area)
        area.setFocus()
        return area

    return made


def _reveal(widget: QWidget) -> None:
    """Put it where the pointer can be: on top in its stack, with something to choose from."""
    widget.setEnabled(True)
    child, parent = widget, widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QStackedWidget):
            parent.setCurrentWidget(child)
        child.show()
        child, parent = parent, parent.parentWidget()
    if isinstance(widget, QComboBox):
        widget.blockSignals(True)
        widget.clear()
        widget.addItems(["satu", "dua", "tiga"])
        widget.setCurrentIndex(1)
    elif isinstance(widget, QDateEdit):
        widget.setDate(QDate(2022, 6, 15))
    else:
        widget.setValue((widget.minimum() + widget.maximum()) // 2)
    QApplication.processEvents()


def _value(widget: QWidget):
    match widget:
        case QComboBox():
            return widget.currentIndex()
        case QDateEdit():
            return widget.date()
        case _:
            return widget.value()


def _turn(area: QScrollArea, widget: QWidget) -> None:
    """A notch towards the user with the pointer on the widget, as the system sends it."""
    at = widget.mapTo(area, QPoint(8, widget.height() // 2))
    QTest.wheelEvent(area.windowHandle(), QPointF(at), QPoint(0, -120))


def _around(area: QScrollArea, widget: QWidget) -> list[QScrollArea]:
    """All that scrolls the widget: some forms have a part that scrolls by itself."""
    return [area, *(one for one in area.findChildren(QScrollArea) if one.isAncestorOf(widget))]


def _scrolls(area: QScrollArea, widget: QWidget) -> None:
    _reveal(widget)
    areas = _around(area, widget)
    bars = [one.verticalScrollBar() for one in areas]
    for one, bar in zip(reversed(areas), reversed(bars), strict=True):
        bar.setValue(0)
        one.ensureWidgetVisible(widget)
    area.setFocus()
    before, stood = _value(widget), [bar.value() for bar in bars]
    _turn(area, widget)
    assert (_value(widget), widget.hasFocus()) == (before, False)
    assert [bar.value() for bar in bars] > stood
    for bar, place in zip(bars, stood, strict=True):
        bar.setValue(place)


def _scrolls_until_it_has_the_focus(area: QScrollArea, widget: QWidget) -> None:
    _scrolls(area, widget)
    before = _value(widget)
    widget.setFocus()
    _turn(area, widget)
    assert _value(widget) != before


def test_every_form_that_holds_something_the_wheel_turns_is_known():
    assert set(FORMS) <= set(HOLDERS)
    assert FORMS


@pytest.mark.parametrize("form", FORMS)
def test_the_wheel_over_a_form_scrolls_the_page(form, page):
    root = load(form, holder_of(form)).root
    area = page(root)
    turned = [widget for kind in TURNED for widget in root.findChildren(kind)]
    assert turned
    for widget in turned:
        _scrolls_until_it_has_the_focus(area, widget)


@pytest.mark.parametrize("kind", [QDateEdit, QSlider])
def test_dates_and_sliders_are_kept_alike(kind, page):
    content = QWidget()
    rows = QVBoxLayout(content)
    widget = kind()
    rows.addWidget(widget)
    guard(content)
    _scrolls_until_it_has_the_focus(page(content), widget)


def test_the_width_of_a_picture_is_kept_alike(page):
    card = Card(None, Gambar("g", nama="foto.png", lebar=50))
    _scrolls(page(card), card.width_field)


def test_nothing_the_wheel_turns_is_made_in_code_without_the_guard():
    """A form has it from `fill`; a module that makes one by hand hands it in itself."""
    unguarded = [
        path.relative_to(PACKAGE).as_posix()
        for path in (PACKAGE / "ui").rglob("*.py")
        if re.search(rf"\bQ({KINDS})\(", text := path.read_text(encoding="utf-8"))
        and not re.search(r"\bguard\(", text)
    ]
    assert unguarded == []
