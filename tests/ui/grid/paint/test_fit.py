"""How a table lies in its room: decided once, also where less width makes it lower."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from lkjip_desktop.app.sheet.lembar import ColumnWidth, EntryCell, EntrySheet, SheetColumn, SheetRow
from lkjip_desktop.ui.grid.model import GridModel
from lkjip_desktop.ui.grid.paint.fit import TableFit, lay_out
from lkjip_desktop.ui.grid.panel import GridPanel
from lkjip_desktop.ui.grid.sheet import Handlers
from lkjip_desktop.ui.kit.page import Page

BAR = 12
LONG = "Penyuluhan hukum bagi tahanan baru di setiap blok hunian bersama organisasi bantuan hukum"


def decide(width, height, columns, rows):
    return lay_out(QSize(width, height), BAR, columns, rows)


def test_scroll_bars_come_where_rows_or_columns_are_out_of_sight():
    def rows(widths):
        return 20 + 10 * 30

    assert decide(300, 320, lambda room: [100, room - 100], rows) == TableFit(
        (100, 200), across=False, down=False, height=320
    )
    assert decide(300, 319, lambda room: [100, room - 100], rows) == TableFit(
        (100, 188), across=False, down=True, height=320
    )
    assert decide(300, 320, lambda _: [100, 300], rows) == TableFit(
        (100, 300), across=True, down=True, height=332
    )


def test_a_table_that_is_lower_with_a_scroll_bar_keeps_it():
    def columns(room):  # below 300 the last column goes out of sight, and the text has its room
        return [120, 180] if room >= 300 else [280, 180]

    def rows(widths):
        return 400 if widths[0] == 120 else 200

    made = decide(300, 300, columns, rows)
    assert (made.down, made.widths, made.height) == (True, (280, 180), 212)


def sheet(count, minimum):
    kolom = (
        SheetColumn("aksi", "Aksi", lebar=ColumnWidth.LENTUR, minimum=minimum),
        SheetColumn("status", "Status", lebar=100),
        SheetColumn("jadwal", "Jadwal", lebar=90),
    )
    rows = tuple(
        SheetRow(
            number,
            (
                EntryCell(LONG, LONG, alamat=(number, 0)),
                EntryCell("selesai"),
                EntryCell("TW II"),
            ),
        )
        for number in range(count)
    )
    return EntrySheet(kolom, rows, "Uji", baris_teks=3)


@pytest.mark.parametrize("fill", [False, True])
def test_a_table_in_a_page_of_any_width_is_settled_at_once_and_stays_so(qtbot, fill):
    page, body = Page(), QWidget()
    qtbot.addWidget(page)
    panel = GridPanel(Handlers(commit=lambda _: None), body, fill=fill)
    page.setWidget(body)
    page.show()
    view, seen = panel.view, []
    view.fitted.connect(lambda: seen.append(view.made))
    for count in (3, 6):
        panel.set_sheet(sheet(count, 150))
        for width in range(260, 420, 3):
            page.resize(width, 260)
            body.resize(page.viewport().width(), 400)
            panel.resize(body.width(), panel.sizeHint().height())
            QApplication.processEvents()
            before = view.made
            seen.clear()
            QApplication.processEvents()
            view.fit()
            assert not seen
            assert view.made == before
            assert view.verticalScrollBar().isVisible() is before.down
            assert view.horizontalScrollBar().isVisible() is before.across
            room = view.viewport().width()
            assert (view.columns.length() > room) is before.across
            heights = [view.rowHeight(row) for row in range(count)]
            assert view.needed_height() >= min(before.height, sum(heights[:3]))


def test_a_table_that_was_given_no_width_yet_asks_for_no_room_for_a_bar(qtbot):
    panel = GridPanel(Handlers(commit=lambda _: None))
    qtbot.addWidget(panel)
    panel.set_sheet(replace(sheet(3, 150), baris_teks=1))
    wanted = panel.sizeHint().height()
    panel.resize(900, wanted)
    panel.show()
    QApplication.processEvents()
    assert panel.sizeHint().height() == wanted
    panel.resize(200, wanted)
    assert panel.sizeHint().height() > wanted


def test_a_table_of_another_size_asks_for_none_of_its_headings(qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr(GridModel, "headerData", lambda *it: asked.append(it))
    panel = GridPanel(Handlers(commit=lambda _: None))
    qtbot.addWidget(panel)
    panel.set_sheet(sheet(40, 150))
    panel.show()
    QApplication.processEvents()
    asked.clear()
    for width in (160, 170):
        panel.view.columns.resizeSection(0, width)
        panel.view.updateGeometries()
    assert asked == []


def test_a_page_is_as_wide_with_much_on_it_as_with_little(qtbot):
    page, body = Page(), QWidget()
    qtbot.addWidget(page)
    page.setWidget(body)
    page.resize(300, 200)
    page.show()
    widths, usable = [], []
    for height in (50, 500, 50):
        body.setMinimumHeight(height)
        QApplication.processEvents()
        widths.append(body.width())
        usable.append(page.verticalScrollBar().isEnabled())
    assert len(set(widths)) == 1
    assert usable == [False, True, False]  # without use its handle is not drawn
