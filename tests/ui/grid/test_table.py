"""Widths, frozen columns, scrolling by whole columns, what is painted where."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lkjip_desktop.app.sheet.lembar import (
    Alignment,
    CellContent,
    CellKind,
    CellState,
    ColumnWidth,
    EntryCell,
    EntrySheet,
    SheetColumn,
    SheetRow,
)
from lkjip_desktop.ui.grid import CommitResult, GridPanel, Handlers
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.tokens import DARK, LIGHT

K = Qt.Key


def angka(teks, alamat=None, **more):
    return EntryCell(teks, teks, CellKind.ANGKA, alamat=alamat, **more)


def matrix(columns=14, rows=4):
    """An alokasi: three frozen columns and many that move."""
    kolom = (
        SheetColumn("nama", "Kegiatan", lebar=150),
        SheetColumn("pagu", "Pagu", Alignment.KANAN),
        SheetColumn("sisa", "Sisa", Alignment.KANAN, hitungan=True),
        *(SheetColumn(i, f"3{chr(65 + i)}", Alignment.KANAN) for i in range(columns)),
    )
    baris = tuple(
        SheetRow(
            r,
            (
                EntryCell(f"Layanan {r}", f"Layanan {r}", alamat=(r, "nama")),
                angka("7.080.436.000", (r, "pagu")),
                angka("0", keadaan=CellState.HITUNGAN),
                *(
                    angka(
                        "239.925.000" if (r + i) % 3 else "",
                        (r, i),
                        isi=CellContent((r + i) % 3 and 0),
                    )
                    for i in range(columns)
                ),
            ),
        )
        for r in range(rows)
    )
    return EntrySheet(kolom, baris, nama="Alokasi", beku=3, tinggi=21, bernomor=False)


@pytest.fixture
def alokasi(qtbot):
    panel = GridPanel(Handlers(lambda _: CommitResult()))
    qtbot.addWidget(panel)
    panel.resize(760, 200)
    panel.set_sheet(matrix())
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.view.setFocus()
    panel.view.go(0, 0)
    return panel


def lefts(view):
    return [view.cell_rect(0, c).left() for c in range(len(view.grid.sheet.kolom))]


def test_sideways_moves_go_by_whole_columns_beside_the_frozen_ones(alokasi):
    view = alokasi.view
    frozen = view.frozen_width()
    still = lefts(view)[:3]
    for column in range(3, 17):
        view.go(1, column)
        assert lefts(view)[:3] == still
        rect = view.cell_rect(1, column)
        assert rect.left() >= frozen
        assert rect.right() <= view.viewport().width()
        assert frozen in lefts(view)[3:]
    for column in reversed(range(3, 17)):
        view.go(1, column)
        assert view.cell_rect(1, column).left() >= frozen
        assert frozen in lefts(view)[3:]


def test_the_cell_in_hand_stays_whole_when_a_table_gets_narrower(alokasi):
    view = alokasi.view
    view.setFocus()
    view.go(1, len(view.grid.sheet.kolom) - 1)
    alokasi.resize(alokasi.width() - 13, alokasi.height() - 30)
    QApplication.processEvents()
    rect = view.cell_rect(1, len(view.grid.sheet.kolom) - 1)
    assert view.frozen_width() <= rect.left()
    assert rect.right() <= view.viewport().width()


@pytest.mark.parametrize(("width", "frozen"), [(760, 3), (420, 2), (300, 1), (180, 0)])
def test_columns_stay_only_where_the_others_can_be_seen_beside_them(alokasi, width, frozen):
    """At 1,024 px with the right pane the matrix of Alokasi was all frozen columns."""
    view = alokasi.view
    alokasi.resize(width, 200)
    assert view.columns.frozen == frozen
    for column in range(view.grid.columnCount()):
        view.go(0, column)
        rect = view.cell_rect(0, column)
        assert rect.left() >= (0 if column < frozen else view.frozen_width())
        assert rect.right() <= view.viewport().width()


def test_dragging_the_scrollbar_stops_at_columns(alokasi):
    view = alokasi.view
    bar = view.horizontalScrollBar()
    for value in (1, 50, 130, 131, 90, 10, 0):
        bar.setValue(value)
        assert view.frozen_width() in lefts(view)[3:]


def test_a_notch_of_the_wheel_with_shift_is_one_column(alokasi):
    view = alokasi.view
    first = lefts(view)
    where = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        where,
        QPointF(view.viewport().mapToGlobal(where.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ShiftModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)
    assert lefts(view)[4] == first[3]


def test_a_click_on_a_frozen_column_hits_it_although_the_rest_has_moved(alokasi):
    view = alokasi.view
    view.go(2, 16)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.cell_rect(1, 1).center())
    assert view.place == (1, 1)
    QTest.keyClick(view, K.Key_F2)
    assert view.session.editor.geometry().left() == view.cell_rect(1, 1).left()


def test_the_heading_of_a_frozen_column_is_where_it_is_seen(alokasi):
    view = alokasi.view
    view.go(2, 16)
    where = QPoint(view.cell_rect(0, 1).center().x(), 8)
    QTest.mouseClick(view.columns.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert view.selected_areas()[0] == (0, 1, 3, 1)


def test_a_row_that_does_something_is_framed_whole_from_whatever_column_one_comes(alokasi):
    made, view = matrix(), alokasi.view
    add = EntryCell("Tambah kegiatan", keadaan=CellState.TINDAKAN, alamat="tambah")
    last = SheetRow("tambah", (add,) * len(made.kolom))
    alokasi.set_sheet(replace(made, baris=(*made.baris, last)))
    images = []
    for column in (0, 3):
        view.go(3, column)
        QTest.keyClick(view, K.Key_Down)
        assert view.place == (4, column)
        images.append(view.viewport().grab(view.cell_rect(4, column)).toImage())
    assert images[0] == images[1]


def test_every_point_of_a_cell_leads_back_to_it(alokasi):
    view = alokasi.view
    view.go(0, 12)
    for column in range(17):
        rect = view.cell_rect(2, column)
        seen = column < 3 or rect.left() >= view.frozen_width()
        if seen and rect.right() < view.viewport().width():
            assert view.indexAt(rect.center()).column() == column


def test_figures_are_never_cut_the_column_grows_with_them(meja):
    view = meja.view
    before = view.columnWidth(1)
    meja.at(0, 1)
    meja.type("123456789012345")
    meja.press(K.Key_Return)
    need = view.ink.body_metrics.horizontalAdvance("123.456.789.012.345") + 2 * view.ink.pad
    assert view.columnWidth(1) >= need > before


def test_elastic_columns_take_what_is_left_and_no_less_than_their_minimum(meja):
    view = meja.view
    assert view.columns.length() == view.viewport().width()
    meja.window.resize(200, 400)
    QApplication.processEvents()
    assert view.columnWidth(0) == 120


def test_headings_without_rows_are_all_seen_at_once_until_the_first_row_comes(qtbot):
    kolom = tuple(
        SheetColumn(name, name, lebar=lebar, minimum=150)
        for name, lebar in (("Bukti", ColumnWidth.LENTUR), ("Berkas", 180), ("Periode", 150))
    )
    add = SheetRow("tambah", (EntryCell("Tambah", keadaan=CellState.TINDAKAN),) * 3)
    row = SheetRow("a", (EntryCell("x", alamat="a"),) * 3)
    panel = GridPanel(Handlers(lambda _: CommitResult()))
    qtbot.addWidget(panel)
    panel.resize(330, 200)
    panel.show()
    table = panel.view

    def seen(*rows):
        panel.set_sheet(EntrySheet(kolom, rows))
        QApplication.processEvents()
        room = table.viewport().width()
        return table.columns.length() <= room, table.horizontalScrollBar().maximum()

    assert seen(add) == (True, 0)
    assert table.columns.length() == table.viewport().width()
    fits, further = seen(row, add)
    assert not fits
    assert further
    assert table.columnWidth(1) == 180
    assert seen(add) == (True, 0)


def test_a_column_of_figures_cannot_be_dragged_too_narrow(meja):
    view = meja.view
    natural = view.columnWidth(2)
    view.columns.resizeSection(2, 10)
    assert view.columnWidth(2) == natural
    view.columns.resizeSection(2, natural + 60)
    assert view.columnWidth(2) == natural + 60


def colours(view, rect):
    """The colours in a part of the viewport, the commonest first."""
    image = view.viewport().grab(rect).toImage()
    ratio = image.devicePixelRatio()
    seen = {}
    for x in range(int(rect.width() * ratio)):
        for y in range(int(rect.height() * ratio)):
            name = image.pixelColor(x, y).name()
            seen[name] = seen.get(name, 0) + 1
    return sorted(seen, key=seen.get, reverse=True)


@pytest.fixture(params=[LIGHT, DARK], ids=["light", "dark"])
def tema(request, qapp):
    sheet, palette, font = qapp.styleSheet(), qapp.palette(), qapp.font()
    theme.apply(qapp, request.param)
    yield request.param
    theme.apply(qapp, LIGHT)
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)


def show(qtbot, *cells):
    panel = GridPanel(Handlers(lambda _: CommitResult()))
    qtbot.addWidget(panel)
    kolom = tuple(SheetColumn(i, f"K{i}", Alignment.KANAN, lebar=110) for i in range(len(cells)))
    panel.set_sheet(EntrySheet(kolom, (SheetRow(0, cells, "1"),)))
    panel.resize(60 + 110 * len(cells), 90)
    panel.show()
    QApplication.processEvents()
    return panel


def test_each_kind_of_cell_stands_on_its_own_ground(qtbot, tema):
    panel = show(
        qtbot,
        angka("1", "a"),
        angka("2", keadaan=CellState.HITUNGAN),
        angka("3", keadaan=CellState.TOTAL),
        angka("4", keadaan=CellState.TERKUNCI),
    )
    view = panel.view
    grounds = [colours(view, view.cell_rect(0, c))[0] for c in range(4)]
    wanted = (tema.surface, tema.computed, tema.computed, tema.header)
    assert grounds == [colour.name() for colour in wanted]


def test_zero_dash_and_empty_are_painted_differently(qtbot, tema):
    panel = show(
        qtbot,
        angka("0", "a", isi=CellContent.NOL),
        angka("–", "b", isi=CellContent.TIDAK_BERLAKU),
        angka("", "c", isi=CellContent.KOSONG),
        angka("", "d", isi=CellContent.KOSONG, kosong_tampak=False),
    )
    view = panel.view
    images = [view.viewport().grab(view.cell_rect(0, c)).toImage() for c in range(4)]
    for one, other in pairwise(images):
        assert one != other
    assert tema.text3.name() in colours(view, view.cell_rect(0, 1))
    assert tema.text.name() not in colours(view, view.cell_rect(0, 1))
    blank = view.cell_rect(0, 3).adjusted(2, 2, -2, -2)
    assert colours(view, blank) == [tema.surface.name()]


def test_a_refused_text_has_a_ring_of_the_colour_of_errors(qtbot, tema):
    panel = show(qtbot, angka("1", "a"), angka("2", "b"))
    view = panel.view
    view.entry.take(0, 0, "12x")
    edge = view.cell_rect(0, 0)
    edge.setWidth(2)
    assert colours(view, edge.adjusted(0, 3, 0, -3))[0] == tema.error.name()


def test_a_selection_of_several_cells_is_tinted(qtbot, tema):
    panel = show(qtbot, angka("1", "a"), angka("2", "b"))
    view = panel.view
    view.go(0, 0)
    view.extend(0, 1)
    assert colours(view, view.cell_rect(0, 1))[0] == tema.selection.name()


def test_a_long_text_is_elided_and_said_whole_by_the_tooltip(qtbot):
    long = "Layanan Website dan Blog Berbasis Teknologi Informasi"
    panel = GridPanel(Handlers(lambda _: CommitResult()))
    qtbot.addWidget(panel)
    kolom = (SheetColumn("a", "Uraian", lebar=ColumnWidth.LENTUR, minimum=60),)
    panel.set_sheet(EntrySheet(kolom, (SheetRow(0, (EntryCell(long, long, alamat="a"),), "1"),)))
    panel.resize(160, 90)
    panel.show()
    view = panel.view
    assert view._hover_text(view.grid.index(0, 0)) == long
    panel.resize(700, 90)
    QApplication.processEvents()
    assert view._hover_text(view.grid.index(0, 0)) == ""


def test_a_provisional_result_that_is_not_known_leaves_no_speck(qapp):
    theme.apply(qapp, LIGHT)
    cell = EntryCell(
        "", jenis=CellKind.ANGKA, keadaan=CellState.HITUNGAN, isi=CellContent.KOSONG, sementara=True
    )
    known = replace(cell, teks="11,49", isi=CellContent.ADA)
    kolom = (SheetColumn("a", "A", Alignment.KANAN, lebar=60, hitungan=True),)
    panel = GridPanel(Handlers(lambda _: CommitResult()))
    colours = {}
    for sel in (cell, known):
        panel.set_sheet(EntrySheet(kolom, (SheetRow(1, (sel,)),), bernomor=False))
        panel.resize(200, 100)
        panel.show()
        QApplication.processEvents()
        image = panel.view.viewport().grab(panel.view.cell_rect(0, 0).adjusted(2, 2, -2, -2))
        image = image.toImage()
        colours[sel.teks] = {
            image.pixel(x, y) for x in range(image.width()) for y in range(image.height())
        }
    assert len(colours[""]) == 1
    assert len(colours["11,49"]) > 1
