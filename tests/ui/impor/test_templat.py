"""The template in the window: written from the menu, shown before it is taken, one undo."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from lkjip_desktop.app.exchange.templat.plan import plan
from lkjip_desktop.app.exchange.templat.proposal import CellOutcome
from lkjip_desktop.domain.model.entity import Narasi, Subsie
from lkjip_desktop.ui.impor.templat import PreviewDialog
from lkjip_desktop.ui.impor.write import write
from tests.app.exchange.anggaran.berkas import fa_detail, xlsx
from tests.app.exchange.templat.lembar_kerja import LembarKerja
from tests.contoh import laporan_contoh
from tests.ui.tangan import cancel, escape, key, no_file, ok, pick, press, see, tangan


@pytest.fixture
def templat(meja, tmp_path):
    """The template of the last section of the example, as the menu writes it."""
    meja.open(laporan_contoh("induk"))
    path = tmp_path / "kpr.xlsx"
    rows = meja.laporan.daftar(Subsie)
    place = next(n for n, row in enumerate(rows) if row.kode == "kpr")

    def select(dialog) -> None:
        dialog.findChild(QComboBox, "seksi").setCurrentIndex(place)

    with tangan(see("seksi", select), key(Qt.Key.Key_Return), pick(path)):
        meja.window.form.aksi_templat.trigger()
    assert path.exists()
    return path


def typed(path: Path) -> Path:
    book = LembarKerja(path)
    book[book.find("n/", "kendala", "isi")] = "Kendala dari Excel"
    where = book.find("r/", "R|", "realisasi")
    book[where] = "banyak"
    book[where.replace("D", "C")] = 4321
    return book.save(path.with_name("isi.xlsx"))


def dialog_of(meja, path: Path) -> PreviewDialog:
    return PreviewDialog(meja.window, path, plan(meja.session, path))


def test_what_is_ticked_is_taken_as_one_revision(meja, templat, qtbot):
    before, entries = meja.laporan, len(meja.session.document.jurnal)
    dialog = dialog_of(meja, typed(templat))
    assert dialog._rencana.banyak(CellOutcome.TOLAK) == 1
    assert dialog._rencana.banyak(CellOutcome.UBAH) == len(dialog._rencana.usulan) - 1 == 2
    assert len(dialog.list.ticked) == 2
    assert dialog.form.ambil.text() == "Ambil 2 perubahan"
    dialog.form.root.open()
    QTest.keyClick(dialog.form.root, Qt.Key.Key_Return)
    assert len(meja.session.document.jurnal) == entries + 1
    assert "Kendala dari Excel" in str([row.teks for row in _texts(meja)])
    meja.window.form.aksi_urung.trigger()
    assert meja.laporan == before


def _texts(meja):
    return meja.laporan.daftar(Narasi)


def test_lines_are_left_out_by_the_keyboard(meja, templat):
    dialog = dialog_of(meja, typed(templat))
    dialog.form.root.open()
    daftar = dialog.form.daftar
    daftar.setFocus()
    for item in dialog.list.items:
        daftar.setCurrentItem(item)
        QTest.keyClick(daftar, Qt.Key.Key_Space)
    assert dialog.list.ticked == ()
    assert not dialog.form.ambil.isEnabled()
    QTest.keyClick(daftar, Qt.Key.Key_Home)
    QTest.keyClick(daftar, Qt.Key.Key_Space)
    dialog.form.root.reject()


def test_the_reason_of_a_line_stands_below_the_list(meja, templat):
    dialog = dialog_of(meja, typed(templat))
    dialog.form.saringan.setCurrentIndex(1)
    dialog._narrow()
    shown = [item for item in dialog.list.items if not item.isHidden()]
    assert [dialog.list.row(item).nasib for item in shown] == [CellOutcome.TOLAK]
    assert "tidak dapat dibaca" in dialog.form.rincian.text()
    dialog.form.root.reject()


def test_what_is_in_doubt_ends_with_its_question(meja, templat):
    book = LembarKerja(templat)
    book[book.find("r/", "R|", "realisasi").replace("D", "C")] = 94.4
    dialog = dialog_of(meja, book.save(templat.with_name("isi.xlsx")))
    (item,) = dialog.list.items
    dialog.form.daftar.setCurrentItem(item)
    assert "Apakah angka itu benar? " in dialog.form.rincian.text()
    dialog.form.root.reject()


def test_an_english_workbook_is_read_anew_on_request(meja, templat):
    book = LembarKerja(templat)
    book[book.find("r/", "R|", "realisasi")] = "1,234.50"
    dialog = dialog_of(meja, book.save(templat.with_name("isi.xlsx")))
    assert not dialog.form.inggris.isHidden()
    assert dialog.list.ticked == ()
    dialog.form.inggris.setChecked(True)
    assert [item.baru for item in dialog._rencana.usulan] == ["1.234,5"]
    assert not dialog.form.inggris.isHidden()
    dialog.form.root.reject()


def test_the_menu_imports_what_was_chosen(meja, templat):
    path, before = typed(templat), meja.laporan
    for no in (press("batal"), escape()):
        with tangan(pick(path), see("daftar", id), no):
            meja.window.form.aksi_impor_templat.trigger()
        assert meja.laporan == before
    with tangan(pick(path), see("daftar", id), press("ambil")):
        meja.window.form.aksi_impor_templat.trigger()
    assert meja.fresh() == meja.laporan
    assert "Kendala dari Excel" in str([row.teks for row in _texts(meja)])


def test_what_changes_nothing_and_what_is_refused_is_one_sentence(meja, templat, tmp_path):
    form = meja.window.form
    with tangan(pick(templat)):
        meja.window.form.aksi_impor_templat.trigger()
    assert "Tidak ada isian yang berubah" in (form.status.currentMessage() or meja.message)
    bad = tmp_path / "bukan.xlsx"
    bad.write_bytes(b"x")
    with tangan(pick(bad)):
        meja.window.form.aksi_impor_templat.trigger()
    assert "rusak" in meja.message
    form.pita.hide()
    form.status.clearMessage()
    with tangan(no_file()):
        meja.window.form.aksi_impor_templat.trigger()
    assert (meja.message, form.status.currentMessage()) == ("", "")


def test_a_cancelled_choice_writes_nothing(meja):
    meja.open(laporan_contoh("induk"))
    for steps in ((escape(),), (cancel(),), (ok(), no_file())):
        with tangan(*steps):
            assert write(meja.window) is None


def drag_in(meja, *paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    meja.root.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, *held))
    QApplication.processEvents()


def test_a_template_dragged_into_the_window_is_imported(meja, templat):
    entries = len(meja.session.document.jurnal)
    with tangan(press("ambil")):
        drag_in(meja, typed(templat))
    assert len(meja.session.document.jurnal) == entries + 1


def test_a_budget_file_dragged_into_the_window_is_shown_and_another_workbook_refused(
    meja, templat, tmp_path
):
    seen = []
    with tangan(see("cocok", lambda front: seen.append(front.windowTitle())), press("batal")):
        drag_in(meja, xlsx(tmp_path / "FA Juni.xlsx", fa_detail()))
    assert seen
    drag_in(meja, xlsx(tmp_path / "lain.xlsx", [["Uraian", "Pagu"], ["Gaji", 5]]))
    assert "lain.xlsx bukan Laporan FA Detail" in meja.message
    assert meja.message.endswith("tempel di Perencanaan > Kegiatan dan pagu.")
    drag_in(meja, templat, tmp_path / "lain.xlsx")
    assert "satu berkas Excel saja" in meja.message
    meja.window.files.close()
    drag_in(meja, templat)
    assert f"Buka laporannya lebih dahulu, lalu seret {templat.name}" in meja.message
