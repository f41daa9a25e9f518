"""An indikator with more tables than a screen shows: they are made when they come near."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lkjip_desktop.domain.model.entity import Baris, Indikator, NilaiBaris, Rincian, keyed_id
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.model.order import first_keys
from lkjip_desktop.ui.subsie.angka.page import FEW
from tests.contoh import laporan_contoh

MANY, LAST = 60, "tabel-59"
KECIL = laporan_contoh("kecil")
ROWS = (1, 4, 2)
"""How many the tables have, in turn: they are of several heights."""


def tables():
    indikator, tahun = KECIL.daftar(Indikator)[0].id, str(KECIL.data.tahun)
    for place, key in enumerate(first_keys(MANY)):
        row = f"tabel-{place}"
        yield Rincian(row, indikator=indikator, judul=f"Tabel {place}", urutan=f"z{key}")
        for number, order in enumerate(first_keys(ROWS[place % len(ROWS)])):
            baris = f"{row}-{number}"
            yield Baris(baris, rincian=row, uraian=f"Baris {number}", urutan=order)
            yield NilaiBaris(keyed_id(KECIL.ruang, NilaiBaris, baris, tahun), baris, tahun, "9")


@pytest.fixture
def banyak(sendiri, meja):
    meja.open(KECIL.with_changes(list(tables()), ()))
    meja.window.open_indicator(meja.laporan.daftar(Indikator)[0].id)
    settle()
    return meja


def settle():
    for _ in range(4):
        QApplication.processEvents()


def spot(page, rincian):
    return next(one for one in page._shown if one.shows(rincian))


def where(page, widget):
    return widget.mapTo(page.viewport(), widget.rect().topLeft()).y()


def test_the_screen_shows_its_tables_wherever_it_is_and_nothing_on_it_moves(banyak):
    page, bar = banyak.page, banyak.page.verticalScrollBar()
    assert FEW <= len(page._blocks) < MANY / 2
    spots, length = page._shown, bar.maximum()
    for value in (length, length // 2, length // 3, 2 * length // 3, 0):
        bar.setValue(value)
        bar.setValue(min(bar.maximum(), bar.value()))
        on_screen = [one for one in spots if not one.visibleRegion().isEmpty()]
        before = [where(page, one) for one in on_screen]
        assert on_screen
        assert not any(one.waits or one.block is None for one in on_screen)
        settle()
        assert [where(page, one) for one in on_screen] == before
    assert abs(bar.maximum() - length) < page.viewport().height()
    assert len(page._blocks) < MANY + 1


def test_who_scrolls_on_from_a_table_just_entered_is_not_called_back(banyak):
    bar = banyak.page.verticalScrollBar()
    banyak.window.open_address(Address("baris", "tabel-3-0", "uraian"))
    QTest.qWait(300)
    banyak.press(Qt.Key.Key_Down)
    bar.setValue(bar.maximum())
    QTest.qWait(300)
    assert bar.value() == bar.maximum()


def test_a_cell_of_a_table_that_is_not_made_yet_is_gone_to(banyak):
    page = banyak.page
    assert spot(page, LAST).block is None
    address = Address("baris", f"{LAST}-0", "uraian")
    banyak.window.open_address(address)
    settle()
    grid = spot(page, LAST).block.grid
    assert banyak.focus() is grid.view
    assert grid.view.current.alamat.address(banyak.laporan) == address
    assert not grid.visibleRegion().isEmpty()
    banyak.type("Baru")
    banyak.press(Qt.Key.Key_Return)
    page.verticalScrollBar().setValue(0)
    banyak.window.form.aksi_urung.trigger()
    settle()
    assert grid.model.cell(0, 0).teks == "Baris 0"
    assert not grid.visibleRegion().isEmpty()


def test_a_table_out_of_sight_shows_what_has_come_when_it_is_seen_again(banyak):
    page = banyak.page
    banyak.window.open_address(Address("baris", f"{LAST}-0", "uraian"))
    banyak.window.open_address(Address("baris", "tabel-0-0", "uraian"))
    settle()
    banyak.window.change(
        "Uraian", lambda draft: draft.set(Address("baris", f"{LAST}-0", "uraian"), "Lain")
    )
    assert spot(page, LAST).waits
    page.ensureWidgetVisible(spot(page, LAST))
    assert spot(page, LAST).block.grid.model.cell(0, 0).teks == "Lain"


def test_tab_goes_through_tables_that_are_made_on_its_way(banyak):
    page = banyak.page
    page.grids[1].begin()
    order = []
    for _ in range(MANY):
        view = banyak.focus()
        order.append(view.model().sheet.nama)
        row, column = view.grid.rowCount() - 1, view.grid.columnCount() - 1
        view.go(row, column)
        while banyak.focus() is view:
            banyak.press(Qt.Key.Key_Tab)
    assert order == [f"Tabel {n}" for n in range(MANY)]
    while banyak.focus() is page.anggaran.grid.view:
        banyak.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert banyak.focus().model().sheet.nama == order[-1]
