"""Undo and redo in the real window: as in Excel, and never unseen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from lkjip_desktop.domain.model.entity import (
    Bukti,
    Indikator,
    NilaiBaris,
    Pejabat,
    Sasaran,
    Satker,
    Subsie,
)
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.ui.grid.view import GridView
from lkjip_desktop.ui.subsie.pane import SectionPane
from lkjip_desktop.ui.window import room
from tests.contoh import laporan_contoh

CTRL = Qt.KeyboardModifier.ControlModifier
K = Qt.Key
URAIAN, TARGET, REALISASI = range(3)


def chord(meja, key):
    QTest.keyClick(meja.root.windowHandle(), key, CTRL)
    QApplication.processEvents()


def said(meja):
    return meja.window.form.status.currentMessage()


@pytest.fixture
def isian(induk):
    """In a figure of 1A, of a report opened just now."""
    induk.go("1A")
    grid = induk.page.grids[0]
    grid.view.setFocus()
    grid.view.go(1, REALISASI)
    return induk


def enter(meja, text):
    grid = meja.page.grids[0]
    grid.view.setFocus()
    grid.view.go(1, REALISASI)
    meja.type(text)
    meja.press(K.Key_Return)


def realisasi(meja):
    return meja.hasil("1A").rincian[0].baris[1].realisasi


def assert_in_hand(meja, kode, row, column):
    view = meja.page.grids[0].view
    assert meja.window.current_indicator == meja.indikator(kode).id
    assert meja.focus() is view
    assert view.place == (row, column)
    assert meja.page.grids[0].bar.isVisible()


def test_each_commit_of_a_figure_is_one_step_also_in_the_same_cell(isian):
    for text in ("390000", "391000", "392000"):
        enter(isian, text)
    for expected in (391_000, 390_000, 389_455):
        chord(isian, K.Key_Z)
        assert realisasi(isian) == expected
        assert_in_hand(isian, "1A", 1, REALISASI)
    for expected in (390_000, 391_000, 392_000):
        chord(isian, K.Key_Y)
        assert realisasi(isian) == expected
    assert isian.fresh() == isian.laporan


def test_a_pasted_block_is_taken_back_and_made_again_from_its_first_cell(isian):
    QApplication.clipboard().setText("1001\t1068\r\n302673\t389456\r\n")
    isian.page.grids[0].view.go(0, TARGET)
    chord(isian, K.Key_V)
    assert realisasi(isian) == 389_456
    for key, expected in ((K.Key_Z, 389_455), (K.Key_Y, 389_456)):
        chord(isian, key)
        assert realisasi(isian) == expected
        assert_in_hand(isian, "1A", 0, TARGET)


@pytest.mark.parametrize("elsewhere", ["3F", room.TEXTS, room.PLANNING])
def test_undo_and_redo_bring_their_place_into_view_and_name_it(isian, elsewhere):
    enter(isian, "390000")

    def leave():
        if elsewhere == "3F":
            isian.go("3F")
        else:
            isian.window.sections.select(elsewhere)
        QApplication.processEvents()

    for key, word in ((K.Key_Z, "Diurungkan: "), (K.Key_Y, "Diulangi: ")):
        leave()
        chord(isian, key)
        assert_in_hand(isian, "1A", 1, REALISASI)
        assert said(isian).startswith(word)
        assert "Realisasi" in said(isian)
        assert "Pemberian Makanan" in said(isian)


def test_a_cell_that_was_empty_comes_into_view_when_it_is_empty_again(isian):
    grid = isian.page.grids[0]
    grid.view.go(2, URAIAN)
    isian.press(K.Key_Space)
    grid.view.go(2, TARGET)
    isian.type("12")
    isian.press(K.Key_Return)
    isian.go("3F")
    chord(isian, K.Key_Z)
    assert_in_hand(isian, "1A", 2, TARGET)
    isian.go("3F")
    chord(isian, K.Key_Z)
    assert len(isian.hasil("1A").rincian[0].baris) == 2
    assert isian.window.current_indicator == isian.indikator("1A").id
    assert isian.focus() is grid.view
    assert said(isian).startswith("Diurungkan: Tambah baris rincian 1A")


def test_what_was_planned_is_taken_back_in_planning(isian):
    where = Address(Satker.KIND, isian.laporan.satker.id, "telepon")
    isian.window.change("Telepon", lambda draft: draft.set(where, "0542"))
    isian.go("3F")
    chord(isian, K.Key_Z)
    assert isian.window.sections.current == room.PLANNING
    assert isian.laporan.satker.telepon == ""
    assert said(isian) == "Diurungkan: Telepon."


def test_an_indikator_that_is_taken_back_where_the_year_is_planned_leaves_one_there(isian):
    window = isian.window
    window.sections.select(room.PLANNING)
    window.pane().form.daftar.choose("indikator")
    assert window.pane().open_address(Address(Indikator.KIND, isian.indikator("1B").id, "kode"))
    before, view = isian.laporan.daftar(Indikator), isian.focus()
    QTest.keyClick(view, K.Key_Plus, CTRL)
    for key in (K.Key_Z, K.Key_Y, K.Key_Z):
        chord(isian, key)
        assert window.sections.current == room.PLANNING
        assert isian.focus() is view
    assert isian.laporan.daftar(Indikator) == before
    row = view.grid.sheet.baris[view.place[0]]
    assert row.judul == "1B"


def test_a_block_that_was_planned_is_shown_from_its_first_cell(isian):
    window = isian.window
    window.sections.select(room.PLANNING)
    window.pane().form.daftar.choose("pejabat")
    rows = isian.laporan.daftar(Pejabat)[:3]
    assert window.pane().open_address(Address(Pejabat.KIND, rows[0].id, "nama"))
    view, before = isian.focus(), isian.laporan
    QApplication.clipboard().setText("\n".join(f"Pejabat {row.nama}" for row in rows))
    QTest.keyClick(view, K.Key_V, CTRL)
    assert [row.nama for row in isian.laporan.daftar(Pejabat)[:3]] == [
        f"Pejabat {row.nama}" for row in rows
    ]
    for key in (K.Key_Z, K.Key_Y, K.Key_Z):
        view.go(4, 0)
        chord(isian, key)
        assert view.place == (0, 0)
    assert isian.laporan.daftar(Pejabat) == before.daftar(Pejabat)


@pytest.mark.parametrize(
    ("part", "kind", "place"), [("seksi", Subsie, 0), ("pejabat", Pejabat, -1)]
)
def test_a_row_that_comes_back_is_in_hand_and_not_what_refers_to_it(isian, part, kind, place):
    window = isian.window
    window.sections.select(room.PLANNING)
    window.pane().form.daftar.choose(part)
    row = isian.laporan.daftar(kind)[place]
    assert window.pane().open_address(Address(kind.KIND, row.id))
    view = isian.focus()
    QTest.keyClick(view, K.Key_Minus, CTRL)
    assert isian.laporan.find(kind, row.id) is None
    chord(isian, K.Key_Z)
    assert window.sections.current == room.PLANNING
    assert isian.focus() is view
    assert view.grid.sheet.baris[view.place[0]].kunci.id == row.id


def test_a_row_that_comes_back_is_led_to_from_elsewhere_and_not_what_refers_to_it(isian):
    window = isian.window
    window.sections.select(room.PLANNING)
    window.pane().form.daftar.choose("pejabat")
    row = isian.laporan.daftar(Pejabat)[-1]
    assert window.pane().open_address(Address(Pejabat.KIND, row.id))
    view = isian.focus()
    QTest.keyClick(view, K.Key_Minus, CTRL)
    isian.go("1A")
    isian.page.grids[0].view.setFocus()
    chord(isian, K.Key_Z)
    assert window.sections.current == room.PLANNING
    assert isian.focus() is view
    assert view.grid.sheet.baris[view.place[0]].kunci.id == row.id


def test_a_row_that_is_deleted_again_leaves_one_in_its_table(meja):
    meja.open(laporan_contoh("triwulan"))
    window = meja.window
    window.sections.select(room.PLANNING)
    window.pane().form.daftar.choose("bukti")
    view = window.pane().editors["bukti"].findChild(GridView)
    view.setFocus()
    view.go(0, 0)
    row = view.grid.sheet.baris[0].kunci
    QTest.keyClick(view, K.Key_Minus, CTRL)
    for key in (K.Key_Z, K.Key_Y):
        chord(meja, key)
        assert window.sections.current == room.PLANNING
        assert meja.focus() is view
    assert meja.laporan.find(Bukti, row.id) is None


def test_a_sasaran_that_is_taken_back_leaves_one_in_the_table_of_its_document(isian):
    window = isian.window
    window.sections.select(room.PLANNING)
    window.pane().form.daftar.choose("sasaran")
    row = next(row for row in isian.laporan.daftar(Sasaran) if row.dokumen == "perjanjian_kinerja")
    assert window.pane().open_address(Address(Sasaran.KIND, row.id))
    view = isian.focus()
    QTest.keyClick(view, K.Key_Plus, CTRL)
    chord(isian, K.Key_Z)
    assert isian.focus() is view


def test_an_indikator_that_is_taken_back_where_it_is_filled_in_leads_to_the_one_beside(isian):
    isian.pane.form.tambah.click()
    made = isian.window.current_indicator
    chord(isian, K.Key_Z)
    assert isian.laporan.find(Indikator, made) is None
    assert isian.window.sections.current != room.PLANNING
    assert isian.window.current_indicator == isian.indikator("1A").id


def test_nothing_is_taken_back_behind_a_view_that_lies_over_the_report(isian):
    enter(isian, "390000")
    isian.window.show_view(QWidget())
    isian.window.steps.undo()
    assert realisasi(isian) == 390_000
    assert "Kembali ke laporan" in said(isian)
    isian.window.close_view()
    isian.window.steps.undo()
    assert realisasi(isian) == 389_455


def test_what_is_taken_back_in_another_quarter_is_shown_once(meja, monkeypatch):
    """Shown as of the quarter that was left and then turned to its own, 5,000 rows took twice."""
    laporan = laporan_contoh("triwulan")
    meja.open(laporan)
    cell = next(row for row in laporan.daftar(NilaiBaris) if row.periode == "2022-T3")
    where = Address(NilaiBaris.KIND, cell.id, "realisasi")
    assert meja.window.act("Isi", lambda draft: draft.set(where, "7"))
    meja.window.open_address(where)
    meja.window.work_on("2022-T1")
    shown, refresh = [], SectionPane.refresh

    def noted(pane, revision):
        shown.append(meja.session.periode)
        refresh(pane, revision)

    monkeypatch.setattr(SectionPane, "refresh", noted)
    meja.window.form.aksi_urung.trigger()
    assert meja.laporan.cell(where) == cell.realisasi
    assert shown == ["2022-T3"]
