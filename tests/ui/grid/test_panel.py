"""The panel as a pane embeds it: its height, its bar, and staying put through refreshes."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from lkjip_desktop.app.sheet.lembar import CellState, SheetRow
from lkjip_desktop.ui.grid.bar import _GAP as GAP
from lkjip_desktop.ui.grid.menu import build_menu
from lkjip_desktop.ui.grid.message import Message, MessageKind, MessageQuestion
from lkjip_desktop.ui.kit import theme, tokens

URAIAN, TARGET, REALISASI, PERSEN, DIHITUNG, PILIH = range(6)
K = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_a_small_table_is_as_high_as_its_rows(meja):
    QApplication.processEvents()
    view = meja.view
    last = view.cell_rect(4, 0)
    assert last.bottom() == view.viewport().height() - 1
    assert not view.verticalScrollBar().isVisible()
    meja.activate("tambah")
    QApplication.processEvents()
    assert view.cell_rect(5, 0).bottom() == view.viewport().height() - 1


def test_a_long_table_scrolls_within_its_height(panjang):
    meja = panjang(200)
    meja.at(150, TARGET)
    rect = meja.view.cell_rect(150, TARGET)
    assert meja.view.viewport().rect().contains(rect)


def test_heading_and_bar_of_a_long_table_stay_in_sight_wherever_one_types(panjang):
    meja = panjang(200)
    for row in (0, 150, 199):
        meja.at(row, TARGET)
        meja.type("1o5")
        meja.press(K.Key_Return)
        page = meja.panel.visibleRegion().boundingRect()
        assert page.contains(meja.bar.geometry())
        assert page.contains(meja.view.geometry())
        assert "tidak dapat dibaca" in meja.bar.text


def test_where_one_row_changes_the_others_are_not_gone_through(panjang, monkeypatch):
    meja = panjang(200)
    asked: list[SheetRow] = []
    entered = SheetRow.bisa_diisi.fget

    def note(row):
        asked.append(row)
        return entered(row)

    meja.at(150, TARGET)
    sheet = meja.panel.model.sheet
    meja.rows[150]["target"] = None
    rows = [meja.row(150, 150) if row.kunci == 150 else row for row in sheet.baris]
    with monkeypatch.context() as patch:
        patch.setattr(SheetRow, "bisa_diisi", property(note))
        meja.panel.set_sheet(replace(sheet, baris=tuple(rows)))
    assert meja.panel.model.cell(meja.panel.model.row_of(150), TARGET).edit == ""
    assert len(asked) < 20, "a table of 5,000 rows took half as long again as one of 20"


def test_page_down_in_a_long_table_moves_by_what_is_seen(panjang):
    meja = panjang(200)
    meja.press(K.Key_PageDown)
    row, _ = meja.view.place
    assert 3 <= row <= meja.view.viewport().height() // meja.view.rowHeight(0)


def test_rows_that_all_change_places_take_what_is_selected_along_and_are_told_once(panjang):
    """Of five hundred each move cut the selection once more, and all of it was added up anew."""
    meja = panjang(100)
    view = meja.view
    meja.at(90, TARGET)
    meja.press(K.Key_Down, SHIFT)
    said = QSignalSpy(view.said)
    meja.rows = dict(reversed(meja.rows.items()))
    meja.show()
    assert view.place == (9, TARGET)
    assert sorted(view.selected_cells()) == [(8, TARGET), (9, TARGET)]
    assert said.count() <= 3


def test_a_table_follows_the_height_of_its_page(panjang, qtbot):
    meja = panjang(200)
    before = meja.panel.height()
    meja.panel._page().setFixedHeight(250)
    qtbot.waitUntil(lambda: meja.panel.height() < before)
    assert meja.panel.height() <= 250


def test_a_refresh_keeps_cursor_selection_and_scroll(panjang):
    meja = panjang(200)
    meja.at(150, TARGET)
    meja.press(K.Key_Down, SHIFT)
    top = meja.view.verticalScrollBar().value()
    meja.rows[151]["target"] = None
    meja.show()
    assert meja.view.place == (150, TARGET)
    assert meja.view.selected_areas()[0] == (150, TARGET, 151, TARGET)
    assert meja.view.verticalScrollBar().value() == top


def test_a_row_that_does_something_says_what_in_every_column(meja):
    for column in (URAIAN, REALISASI):
        meja.at(3, column)
        assert meja.bar.text == "Tambah baris"


def test_the_bar_is_there_while_the_table_has_the_keyboard(meja, qtbot):
    assert meja.bar.isVisible()
    meja.after.setFocus()
    qtbot.waitUntil(lambda: not meja.bar.isVisible())
    meja.at(0, PERSEN)
    assert meja.bar.isVisible()
    assert meja.bar.text.startswith("Persentase, baris 1: 1.067 : 1.000")


def test_a_finding_leads_to_its_cell(meja):
    meja.after.setFocus()
    assert meja.panel.show_cell((2, "realisasi"))
    assert meja.view.place == (1, REALISASI)
    assert meja.view.hasFocus()
    assert not meja.panel.show_cell((99, "realisasi"))


def test_a_click_on_a_tick_ticks_and_on_add_row_adds(meja, qtbot):
    viewport = meja.view.viewport()
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(viewport, left, pos=meja.view.cell_rect(0, DIHITUNG).center())
    assert meja.rows[1]["dihitung"] is False
    qtbot.mouseClick(viewport, left, pos=meja.view.cell_rect(3, 0).center())
    assert meja.asked == [("activate", "tambah")]


def test_a_double_click_edits(meja, qtbot):
    where = meja.view.cell_rect(0, TARGET).center()
    qtbot.mouseDClick(meja.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert meja.view.session.editor.text() == "1.000"


def test_dragging_selects_and_typing_goes_to_where_the_drag_began(meja, qtbot):
    view, left = meja.view, Qt.MouseButton.LeftButton
    qtbot.mousePress(view.viewport(), left, pos=view.cell_rect(0, TARGET).center())
    qtbot.mouseMove(view.viewport(), view.cell_rect(1, REALISASI).center())
    qtbot.mouseRelease(view.viewport(), left, pos=view.cell_rect(1, REALISASI).center())
    assert view.selected_areas()[0] == (0, TARGET, 1, REALISASI)
    assert view.place == (0, TARGET)


def test_shift_and_a_click_extend_the_selection(meja, qtbot):
    meja.at(0, TARGET)
    where = meja.view.cell_rect(2, REALISASI).center()
    qtbot.mouseClick(meja.view.viewport(), Qt.MouseButton.LeftButton, SHIFT, where)
    assert meja.view.selected_areas()[0] == (0, TARGET, 2, REALISASI)
    assert meja.view.place == (0, TARGET)


def offered(view):
    return {a.objectName(): a for a in build_menu(view, view.handlers, view.current).actions()}


def test_the_menu_offers_what_can_be_done_here_in_indonesian(meja):
    meja.at(0, TARGET)
    names = offered(meja.view)
    assert {"cut", "copy", "paste", "make_not_applicable", "refer", "remove_rows"} <= names.keys()
    assert "open_choices" not in names
    meja.at(0, PILIH)
    assert "open_choices" in offered(meja.view)
    meja.at(0, TARGET)
    action = offered(meja.view)["clear"]
    assert action.text() == "Kosongkan\tDel"
    action.trigger()
    assert meja.rows[1]["target"] is None


def test_the_menu_of_a_table_that_is_only_read_offers_to_copy_but_not_to_write(meja):
    rows = [
        replace(row, sel=tuple(replace(sel, keadaan=CellState.TERKUNCI) for sel in row.sel))
        for row in meja.panel.model.sheet.baris
    ]
    meja.panel.set_sheet(replace(meja.panel.model.sheet, baris=tuple(rows)))
    meja.view.go(0, TARGET)
    names = offered(meja.view).keys()
    assert {"copy", "selectAll"} <= names
    assert not {"cut", "paste", "clear", "fill_down", "edit_current"} & names


def test_a_screen_reader_hears_heading_row_value_and_state(meja):
    table = QAccessible.queryAccessibleInterface(meja.view)
    assert table.text(QAccessible.Text.Name) == "Rincian"
    index = meja.view.grid.index(2, TARGET)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Target, baris 3: belum diisi"
    computed = meja.view.grid.index(0, PERSEN)
    said = computed.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Persentase, baris 1: 106,70, dihitung"
    assert "1.067 : 1.000" in computed.data(Qt.ItemDataRole.AccessibleDescriptionRole)


def test_the_wheel_over_a_small_table_is_left_to_the_page_around_it(meja):
    where = QPointF(meja.view.viewport().rect().center())
    event = QWheelEvent(
        where,
        QPointF(meja.view.viewport().mapToGlobal(where.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(meja.view.viewport(), event)
    assert not event.isAccepted()


def test_a_page_shows_the_whole_of_a_table_that_the_keys_go_to(qtbot, meja):
    page = QScrollArea()
    qtbot.addWidget(page)
    page.setWidgetResizable(True)
    body = QWidget()
    column = QVBoxLayout(body)
    column.addSpacing(400)
    column.addWidget(meja.panel)
    page.setWidget(body)
    page.resize(500, 260)
    page.show()
    meja.at(0, TARGET)
    qtbot.waitUntil(lambda: _seen(page, meja.panel))
    meja.press(K.Key_Down)
    assert _seen(page, meja.panel)


def _seen(page, panel):
    corner = panel.mapTo(page.viewport(), QPoint(0, 0)).y()
    return corner >= 0 and corner + panel.height() <= page.viewport().height()


def test_a_pane_that_is_hidden_while_one_types_stores_the_text(meja):
    meja.at(0, TARGET)
    meja.type("5")
    meja.panel.hide()
    QApplication.processEvents()
    assert meja.rows[1]["target"] == 5


def test_flush_lets_an_open_question_go(meja):
    meja.at(0, TARGET)
    meja.paste("1,234.50\r\n")
    meja.panel.flush()
    assert not meja.bar.asking
    assert not meja.commits


@pytest.mark.parametrize("dressed", [False, True])
def test_a_long_question_stands_above_its_answers(qapp, meja, dressed):
    if dressed:
        theme.apply(qapp, tokens.LIGHT)
    meja.window.resize(420, 400)
    QApplication.processEvents()
    meja.at(0, TARGET)
    meja.paste("1,234.50\r\n")
    QApplication.processEvents()
    bar = meja.bar
    assert bar.height() > 40
    for button in bar._buttons:
        assert bar.rect().contains(button.geometry())
        assert button.geometry().top() > 20


def test_what_is_wrong_is_said_in_full_in_a_narrow_table(meja):
    """Half a reason helps nobody; a note that is no complaint stays on its line."""
    bar = meja.bar
    long = "kata yang panjang sekali " * 12
    bar.resize(400, bar.height())
    bar.say(Message(MessageKind.KETERANGAN, "Target:", long))
    one = bar.sizeHint().height()
    bar.say(Message(MessageKind.GALAT, "Target:", long))
    assert bar.sizeHint().height() > 2 * one
    bar.say(Message(MessageKind.GALAT, "Target:", "singkat"))
    assert bar.sizeHint().height() == one


def test_a_question_below_a_long_table_is_scrolled_into_sight(panjang, qtbot):
    meja = panjang(20)
    page = meja.panel._page()
    page.setFixedHeight(120)
    QApplication.processEvents()
    meja.at(0, TARGET)
    assert meja.bar.mapTo(page, meja.bar.rect().bottomLeft()).y() > page.height()
    meja.view.asked.emit(MessageQuestion("Apakah itu benar?", ()))
    qtbot.waitUntil(lambda: meja.bar.mapTo(page, meja.bar.rect().bottomLeft()).y() <= page.height())


def test_a_complaint_is_never_cut_however_wide_the_table_is(meja):
    bar = meja.bar
    bar.say(Message(MessageKind.GALAT, "Target:", "“1o5” tidak dapat dibaca sebagai angka."))
    bar.resize(2000, bar.height())
    room = bar._text_width() + 2000 - bar._room()
    for spare in range(40):
        bar.resize(room + spare, bar.height())
        assert bar._wraps() is (spare < GAP)
