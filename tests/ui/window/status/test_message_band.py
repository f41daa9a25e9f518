"""A warning appears without moving what the pointer is on, and covers no field in hand."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from lkjip_desktop.ui.kit.mark import Mark

LONG = "Berkas ini tidak dapat ditulisi karena foldernya penuh. " * 8


def place(meja, widget):
    return QRect(widget.mapTo(meja.window.form.root, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("sentence", ["Isian ditolak.", LONG])
def test_nothing_moves_when_a_message_comes_grows_and_goes(induk, sentence):
    form = induk.window.form
    watched = [form.seksi, form.isi, form.halaman, form.perkakas, form.status]
    before = [place(induk, widget) for widget in watched]
    for said in (sentence, LONG, "Selesai."):
        induk.window.show_message(said, Mark.GALAT)
        assert form.pita.isVisible()
        assert [place(induk, widget) for widget in watched] == before
    form.pita_tutup.click()
    assert form.pita.isHidden()
    assert [place(induk, widget) for widget in watched] == before


def test_the_sentence_is_whole_above_the_status_bar_also_after_resizing(induk):
    form = induk.window.form
    induk.window.show_message(LONG, Mark.PERINGATAN)
    for wide in (1100, 1366):
        form.root.resize(wide, 700)
        assert form.pita.width() == form.pita.parentWidget().width()
        assert form.pita_teks.height() >= form.pita_teks.heightForWidth(form.pita_teks.width())
        assert place(induk, form.pita).bottom() <= place(induk, form.status).top()


def test_a_field_in_hand_at_the_foot_stays_in_sight(induk):
    form = induk.window.form
    page = form.pita.parentWidget()
    field = QLineEdit(page)
    field.setGeometry(20, page.height() - 26, 200, 24)
    field.show()
    induk.window.show_message("Isian ditolak.", Mark.GALAT)
    assert form.pita.geometry().bottom() == page.rect().bottom()
    field.setFocus()
    assert not form.pita.geometry().intersects(field.geometry())
    induk.window.search.setFocus()
    assert form.pita.geometry().bottom() == page.rect().bottom()


def test_the_buttons_at_the_foot_of_a_view_stay_in_sight(induk):
    form = induk.window.form
    form.aksi_konsolidasi.trigger()
    bar = form.halaman.currentWidget().action_bar
    induk.window.show_message(LONG, Mark.PERINGATAN)
    band = place(induk, form.pita)
    assert band.bottom() + 1 == place(induk, bar).top()
    induk.window.close_view()
    induk.window.show_message(LONG, Mark.PERINGATAN)
    assert form.pita.geometry().bottom() == form.pita.parentWidget().rect().bottom()


def test_escape_that_nothing_else_needs_closes_the_message(induk):
    band = induk.window.form.pita
    induk.go("3F")
    grid = induk.page.grids[0]
    for widget in (induk.pane.form.daftar, grid.view):
        induk.window.show_message("Isian ditolak.", Mark.GALAT)
        widget.setFocus()
        induk.press(Qt.Key.Key_Escape)
        assert band.isHidden()
    induk.window.show_message("Isian ditolak.", Mark.GALAT)
    grid.view.go(0, 2)
    induk.type("1")
    induk.press(Qt.Key.Key_Escape)
    assert not band.isHidden(), "it took back what was typed"


def test_the_start_page_makes_room_for_a_message(meja):
    form = meja.window.form
    form.root.resize(1024, 700)
    meja.window.close_report()
    page = form.halaman_mulai
    note = page.findChild(QLabel, "luring_teks")
    before = place(meja, note)
    meja.window.show_message(LONG, Mark.GALAT)
    QTest.qWait(1)
    band = place(meja, form.pita)
    seen = [item for item in page.findChildren(QLabel) if item.isVisible()]
    assert note in seen
    assert not [item.text() for item in seen if band.intersects(place(meja, item))]
    form.pita_tutup.click()
    QTest.qWait(1)
    assert place(meja, note) == before
