"""A form and its Holder agree, or loading raises and says where they do not."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, qDebug, qInstallMessageHandler, qWarning
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.ui.kit.form.fill import FormError, fill
from lkjip_desktop.ui.start.wizard import Start, Wizard

NAME = '<widget class="QLineEdit" name="nama"/>'
BUTTON = '<widget class="QPushButton" name="tombol"/>'


def form(folder: Path, *widgets: str, after: str = "") -> Path:
    items = "".join(f"<item>{widget}</item>" for widget in widgets)
    path = folder / "isian.ui"
    path.write_text(
        '<ui version="4.0"><class>Isian</class><widget class="QWidget" name="Isian">'
        f'<layout class="QVBoxLayout" name="tata">{items}</layout></widget>{after}</ui>',
        encoding="utf-8",
    )
    return path


@dataclass
class Isian:
    root: QWidget
    nama: QLineEdit


@dataclass
class Tombol:
    root: QWidget
    tombol: QPushButton


class Stempel(QLabel):
    """Stands for a widget of our own."""


class Rusak(QLabel):
    def __init__(self, parent=None):
        super().__init__(parent)
        raise ValueError("rusak sejak awal")


class Palang(QDialog):
    """Stands for a window of our own."""


@dataclass
class Bercap:
    root: QWidget
    cap: Stempel


def test_fields_are_filled_by_object_name(qapp, tmp_path):
    held = fill(form(tmp_path, NAME, '<widget class="QLabel" name="judul"/>'), Isian)
    assert held.nama.objectName() == "nama"
    assert held.nama.parent() is held.root


def test_layouts_and_actions_can_be_fields(qapp, tmp_path):
    @dataclass
    class Lain:
        root: QWidget
        tata: QVBoxLayout
        aksi: QAction

    path = form(tmp_path)
    text = path.read_text().replace("</widget>", '<action name="aksi"/></widget>')
    path.write_text(text)
    held = fill(path, Lain)
    assert held.root.layout() is held.tata
    assert isinstance(held.aksi, QAction)


def test_a_missing_object_raises(qapp, tmp_path):
    with pytest.raises(FormError, match=r"isian\.ui: no nama in the form"):
        fill(form(tmp_path), Isian)


def test_another_class_than_the_holders_raises(qapp, tmp_path):
    with pytest.raises(FormError, match="nama is a QComboBox, wanted is a QLineEdit"):
        fill(form(tmp_path, '<widget class="QComboBox" name="nama"/>'), Isian)


def test_another_root_than_the_holders_raises(qapp, tmp_path):
    @dataclass
    class Dialog:
        root: QDialog

    with pytest.raises(FormError, match="root is a QWidget, wanted is a QDialog"):
        fill(form(tmp_path), Dialog)


def test_a_control_nobody_takes_raises(qapp, tmp_path):
    with pytest.raises(FormError, match="nobody takes tombol"):
        fill(form(tmp_path, NAME, BUTTON), Isian)


def test_a_control_connected_in_the_form_needs_no_field(qapp, tmp_path):
    connections = (
        "<connections><connection><sender>tombol</sender><signal>clicked()</signal>"
        "<receiver>nama</receiver><slot>clear()</slot></connection></connections>"
    )
    held = fill(form(tmp_path, NAME, BUTTON, after=connections), Isian)
    held.nama.setText("x")
    held.root.findChild(QPushButton, "tombol").click()
    assert held.nama.text() == ""


def test_a_name_given_twice_raises(qapp, tmp_path):
    with pytest.raises(FormError, match="the name nama is given twice"):
        fill(form(tmp_path, NAME, NAME), Isian)


def test_a_promoted_widget_is_made_as_our_own_class(qapp, tmp_path):
    held = fill(form(tmp_path, '<widget class="Stempel" name="cap"/>'), Bercap)
    assert type(held.cap) is Stempel


def test_a_promoted_root_is_made_as_our_own_class(qapp, tmp_path):
    @dataclass
    class Palangan:
        root: Palang

    path = form(tmp_path)
    path.write_text(path.read_text().replace('class="QWidget"', 'class="Palang"'))
    assert type(fill(path, Palangan).root) is Palang


def test_an_unknown_class_raises_with_what_qt_said(qapp, tmp_path):
    """Qt itself would put the base class in its place and go on."""
    promoted = (
        "<customwidgets><customwidget><class>Asing</class><extends>QLabel</extends>"
        "</customwidget></customwidgets>"
    )
    path = form(tmp_path, NAME, '<widget class="Asing" name="asing"/>', after=promoted)
    with pytest.raises(FormError, match="Asing"):
        fill(path, Isian)


def test_a_widget_of_ours_must_be_taken_even_if_another_holder_made_it_known(qapp, tmp_path):
    cap = '<widget class="Stempel" name="cap"/>'
    fill(form(tmp_path, cap), Bercap)
    with pytest.raises(FormError, match="nobody takes cap"):
        fill(form(tmp_path, NAME, cap), Isian)


@pytest.mark.qt_no_exception_capture
def test_a_widget_of_ours_that_fails_to_start_raises(qapp, tmp_path):
    @dataclass
    class Cacat:
        root: QWidget
        cap: Rusak

    with pytest.raises(FormError, match="Rusak"):
        fill(form(tmp_path, '<widget class="Rusak" name="cap"/>'), Cacat)


def test_what_is_no_form_raises(qapp, tmp_path):
    path = tmp_path / "isian.ui"
    path.write_text("<ui><wid")
    with pytest.raises(FormError, match=r"isian\.ui"):
        fill(path, Isian)


def test_a_form_that_is_not_there_raises(qapp):
    with pytest.raises(FileNotFoundError):
        fill("tidak_ada", Isian)


def test_icons_named_in_the_form_are_drawn(qapp, tmp_path):
    button = (
        '<widget class="QPushButton" name="tombol"><property name="ikon" stdset="0">'
        "<string>buka</string></property></widget>"
    )
    held = fill(form(tmp_path, button), Tombol)
    assert not held.tombol.icon().isNull()


def test_qt_speaks_to_the_handler_before_again_after_loading(qapp, tmp_path):
    heard = []
    before = qInstallMessageHandler(lambda *said: heard.append(said[-1]))
    try:
        with pytest.raises(FormError):
            fill(form(tmp_path), Isian)
        qWarning("sesudah")
    finally:
        qInstallMessageHandler(before)
    assert heard == ["sesudah"]


def test_what_qt_notes_of_its_own_work_is_no_complaint(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(Stempel, "__init__", _noted)
    held = fill(form(tmp_path, '<widget class="Stempel" name="cap"/>'), Bercap)
    assert held.cap.objectName() == "cap"


def _noted(label: Stempel, parent: QWidget) -> None:
    QLabel.__init__(label, parent)
    qDebug("dibuat")


def test_dialog_buttons_must_be_taken(qapp, tmp_path):
    with pytest.raises(FormError, match="nobody takes pilihan"):
        fill(form(tmp_path, NAME, '<widget class="QDialogButtonBox" name="pilihan"/>'), Isian)


def test_the_wheel_changes_a_choice_only_where_the_focus_is(meja):
    """Else a year or a way of counting would change while someone scrolls past."""
    wizard = Wizard(meja.root, Start("Rutan Contoh", 2023))
    field = wizard.form.tahun
    wizard.form.root.show()
    wizard.form.root.activateWindow()
    while not wizard.form.root.isActiveWindow():
        QTest.qWait(5)
    wizard.form.satker.setFocus()
    turn(field)
    assert field.value() == 2023
    field.setFocus()
    turn(field)
    assert field.value() == 2024
    wizard.go(1)
    choice = wizard.form.katalog
    choice.addItem("lain")
    place = choice.currentIndex()
    turn(choice, -120)
    assert choice.currentIndex() == place
    wizard.form.root.close()


def turn(widget, by=120):
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(widget.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
