"""The history of the file and of a cell over a real file, and the way back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTreeWidget

from lkjip_desktop.app.overview import history
from lkjip_desktop.app.overview.history import OFFICER, HistoryFilter
from lkjip_desktop.domain.model.entity import (
    Indikator,
    Jenjang,
    Narasi,
    Sasaran,
    Subsie,
    TutupPeriode,
    keyed_id,
)
from lkjip_desktop.domain.model.jurnal import BUKA_PERIODE, TUTUP_PERIODE
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.jurnal import Jurnal
from lkjip_desktop.ui.riwayat.dialog import HistoryDialog
from tests.ui.tangan import choose, escape, hear, press, see, tangan


def set_target(meja, kode, figure):
    where = Address(Indikator.KIND, meja.indikator(kode).id, "target")
    meja.window.change(f"Target {kode}", lambda draft: draft.set(where, figure))
    return where


@pytest.fixture
def changed(induk):
    """Three changes: 3F, then 1A, then 3F again."""
    set_target(induk, "3F", "60")
    set_target(induk, "1A", "81")
    set_target(induk, "3F", "70")
    return induk


def labels(shown):
    tree = shown.form.daftar
    return [tree.topLevelItem(n).text(3) for n in range(tree.topLevelItemCount())]


def test_the_last_change_stands_first_with_its_cells(changed):
    shown = HistoryDialog(changed.window)
    assert labels(shown) == ["Target 3F", "Target 1A", "Target 3F", "Laporan dibuat"]
    cell = shown.form.rincian.topLevelItem(0)
    assert (cell.text(1), cell.text(2)) == ("60", "70")
    assert not shown.form.kembalikan.isEnabled()
    shown.close()


def test_what_was_done_is_read_once_for_the_list_and_once_for_its_cells(changed, monkeypatch):
    """The first entry holds the whole report: to read it seven times took three seconds."""
    read, entry = [], Jurnal.entry
    monkeypatch.setattr(Jurnal, "entry", lambda *of: read.append(of[1][0]) or entry(*of))
    shown = HistoryDialog(changed.window)
    assert sorted(read) == [1, 2, 3, 4, 4]
    read.clear()
    shown.form.daftar.setCurrentItem(shown.form.daftar.topLevelItem(3))
    assert read == [1]
    assert shown.form.rincian.topLevelItemCount() == history.CELLS
    shown.close()


def test_the_filter_narrows_by_words_person_section_and_day(changed):
    shown = HistoryDialog(changed.window)
    shown.form.cari.setText("1a target")
    shown.narrow()
    assert labels(shown) == ["Target 1A"]
    shown.form.cari.clear()
    shown.form.petugas.setCurrentText("Petugas Uji")
    shown.narrow()
    assert len(labels(shown)) == 3
    shown.close()
    found = history.listed(changed.session.document)
    section = changed.indikator("3F").subsie
    own = history.narrowed(found, HistoryFilter(subsie=section))
    assert {item.label for item in own} == {"Target 3F", "Target 1A", "Laporan dibuat"}
    officer = history.narrowed(found, HistoryFilter(subsie=OFFICER))
    assert [item.label for item in officer] == ["Laporan dibuat"]
    assert history.narrowed(found, HistoryFilter(hari="1999-01-01")) == ()


def test_the_report_goes_back_to_a_moment_and_undo_undoes_that(changed):
    before = changed.laporan
    shown = HistoryDialog(changed.window)
    shown.form.daftar.setCurrentItem(shown.form.daftar.topLevelItem(2))
    asked, button = [], shown.form.kembalikan
    for no in (press("batal"), escape()):
        with tangan(hear(asked), no):
            button.click()
        assert changed.indikator("3F").target == "70"
    assert "2 perubahan" in asked[0][1]
    with tangan(press("ya")):
        button.click()
    assert changed.indikator("3F").target == "60"
    assert changed.indikator("1A").target == "80"
    assert labels(shown)[0].startswith("Kembali ke 2")
    assert changed.fresh() == changed.laporan
    shown.close()
    changed.window.form.aksi_urung.trigger()
    assert changed.laporan == before


def test_one_cell_goes_back_and_the_rest_stays(changed):
    where = Address(Indikator.KIND, changed.indikator("3F").id, "target")
    shown = HistoryDialog(changed.window, where)
    assert labels(shown) == ["Target 3F", "Target 3F", "Laporan dibuat"]
    shown.form.daftar.setCurrentItem(shown.form.daftar.topLevelItem(1))
    with tangan(escape()):
        shown.form.kembalikan.click()
    assert changed.indikator("3F").target == "70"
    with tangan(press("ya")):
        shown.form.kembalikan.click()
    assert changed.indikator("3F").target == "60"
    assert changed.indikator("1A").target == "81"
    assert changed.fresh() == changed.laporan
    shown.close()


def offers(shown):
    """What the button says of each change of a cell, by its label."""
    tree, button = shown.form.daftar, shown.form.kembalikan
    found = {}
    for place, label in enumerate(labels(shown)):
        tree.setCurrentItem(tree.topLevelItem(place))
        found[label] = (button.isEnabled(), button.toolTip())
    return found


def test_a_cell_does_not_go_back_to_when_its_row_was_gone(induk):
    row = induk.laporan.daftar(Subsie)[-1]
    induk.window.change("Hapus", lambda draft: draft.delete(Subsie, row.id))
    induk.window.form.aksi_urung.trigger()
    where = Address(Subsie.KIND, row.id, "nama")
    shown = HistoryDialog(induk.window, where)
    enabled, why = offers(shown)["Hapus"]
    assert not enabled
    assert why == "Sesudah perubahan ini barisnya tidak ada; pilih perubahan lain."
    shown.close()


def test_a_row_that_is_gone_has_its_name_in_what_made_and_deleted_it(induk):
    document, year = induk.session.document, induk.laporan.data.tahun
    with document.revise("Tutup", "Petugas", TUTUP_PERIODE) as draft:
        closed = draft.new(TutupPeriode, periode=f"{year}-T2", tanggal=f"{year}-07-01")
    with document.revise("Buka", "Petugas", BUKA_PERIODE) as draft:
        draft.delete(TutupPeriode, closed.id)
    last = document.jurnal.nomor
    found = {cell.nama for cell in history.cells(document, last)}
    assert "Laporan, Penutupan triwulan, TW II" in found
    assert found == {cell.nama for cell in history.cells(document, last - 1)}


def test_a_link_does_not_go_back_to_a_row_that_is_gone(induk):
    row = next(row for row in induk.laporan.daftar(Sasaran) if row.jenjang)
    old, where = row.jenjang, Address(Sasaran.KIND, row.id, "jenjang")
    other = next(one.id for one in induk.laporan.daftar(Jenjang) if one.id != old)
    induk.window.change("Pindah", lambda draft: draft.set(where, other))
    induk.window.change("Hapus", lambda draft: draft.delete(Jenjang, old))
    shown = HistoryDialog(induk.window, where)
    assert offers(shown)["Laporan dibuat"] == (
        False,
        "Yang ditunjuk isi ini sudah dihapus dari laporan; pilih perubahan lain.",
    )
    shown.close()
    kept = induk.laporan
    assert induk.window.act("Kembali", lambda draft: history.put_back(draft, where, old)) is None
    assert "sudah dihapus" in induk.message
    assert induk.fresh() == induk.laporan == kept


def test_a_cell_opens_where_it_is_edited(changed):
    changed.go("1A")

    def activate(dialog) -> None:
        cells = dialog.findChild(QTreeWidget, "rincian")
        cells.setFocus()
        QTest.keyClick(cells, Qt.Key.Key_Down)
        QTest.keyClick(cells, Qt.Key.Key_Return)

    with tangan(see("rincian", activate)):
        changed.window.form.aksi_riwayat.trigger()
    assert changed.window.current_indicator == changed.indikator("3F").id
    assert changed.page.strip.form.target.hasFocus()


def test_a_table_offers_the_history_of_its_cells(induk):
    heard = []

    def look(dialog) -> None:
        heard.append(dialog.findChild(QLabel, "judul").text())

    induk.go("3F")
    view = induk.page.grids[0].view
    view.setFocus()
    view.go(0, 1)
    with tangan(choose("Riwayat"), see("rincian", look), press("tutup")):
        QTest.keyClick(view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert heard[0].startswith("Riwayat ")


def test_a_text_that_never_was_has_no_history(induk):
    row = keyed_id(induk.laporan.ruang, Narasi, None, "sistematika")
    shown = HistoryDialog(induk.window, Address(Narasi.KIND, row, "teks"))
    assert labels(shown) == []
    assert not shown.form.kembalikan.isEnabled()
    shown.close()
