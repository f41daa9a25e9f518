"""The template in the window: written from the menu, shown before it is taken, one undo."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from lkjip_desktop.app.templat.plan import plan
from lkjip_desktop.app.templat.proposal import Nasib
from lkjip_desktop.domain.model import Narasi, Subsie
from lkjip_desktop.ui.templat import preview
from lkjip_desktop.ui.templat.preview import PreviewDialog
from lkjip_desktop.ui.templat.write import write
from tests.app.templat.lembar_kerja import LembarKerja
from tests.contoh import laporan_contoh


def choose(monkeypatch, name: Path | str) -> None:
    for method in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, method, lambda *_, **__: (str(name), ""))


def soon(action) -> None:
    """Act on the dialog that is about to open."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        action(dialog)

    QTimer.singleShot(0, act)


@pytest.fixture
def templat(meja, monkeypatch, tmp_path):
    """The template of the last section of the example, as the menu writes it."""
    meja.open(laporan_contoh("induk"))
    path = tmp_path / "kpr.xlsx"
    choose(monkeypatch, path)
    rows = meja.laporan.daftar(Subsie)
    place = next(n for n, row in enumerate(rows) if row.kode == "kpr")

    def pick(dialog) -> None:
        dialog.findChild(type(dialog.focusWidget()), "seksi").setCurrentIndex(place)
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    soon(pick)
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
    assert dialog._rencana.banyak(Nasib.TOLAK) == 1
    assert dialog._rencana.banyak(Nasib.UBAH) == len(dialog._rencana.usulan) - 1 == 2
    assert len(dialog.taken) == 2
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
    for item in dialog._items():
        daftar.setCurrentItem(item)
        QTest.keyClick(daftar, Qt.Key.Key_Space)
    assert dialog.taken == ()
    assert not dialog.form.ambil.isEnabled()
    QTest.keyClick(daftar, Qt.Key.Key_Home)
    QTest.keyClick(daftar, Qt.Key.Key_Space)
    dialog.form.root.reject()


def test_the_reason_of_a_line_stands_below_the_list(meja, templat):
    dialog = dialog_of(meja, typed(templat))
    dialog.form.saringan.setCurrentIndex(1)
    dialog._narrow()
    shown = [item for item in dialog._items() if not item.isHidden()]
    assert [item.data(0, preview._ITEM).nasib for item in shown] == [Nasib.TOLAK]
    assert "tidak dapat dibaca" in dialog.form.rincian.text()
    dialog.form.root.reject()


def test_an_english_workbook_is_read_anew_on_request(meja, templat):
    book = LembarKerja(templat)
    book[book.find("r/", "R|", "realisasi")] = "1,234.50"
    dialog = dialog_of(meja, book.save(templat.with_name("isi.xlsx")))
    assert not dialog.form.inggris.isHidden()
    assert dialog.taken == ()
    dialog.form.inggris.setChecked(True)
    assert [item.baru for item in dialog._rencana.usulan] == ["1.234,5"]
    assert not dialog.form.inggris.isHidden()
    dialog.form.root.reject()


def test_the_menu_imports_what_was_chosen(meja, templat, monkeypatch):
    choose(monkeypatch, typed(templat))
    soon(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))
    meja.window.form.aksi_impor_templat.trigger()
    assert meja.fresh() == meja.laporan
    assert "Kendala dari Excel" in str([row.teks for row in _texts(meja)])


def test_what_changes_nothing_and_what_is_refused_is_one_sentence(
    meja, templat, monkeypatch, tmp_path
):
    said = []
    monkeypatch.setattr(meja.window, "show_message", lambda words, *_: said.append(words))
    choose(monkeypatch, templat)
    meja.window.form.aksi_impor_templat.trigger()
    bad = tmp_path / "bukan.xlsx"
    bad.write_bytes(b"x")
    choose(monkeypatch, bad)
    meja.window.form.aksi_impor_templat.trigger()
    choose(monkeypatch, "")
    meja.window.form.aksi_impor_templat.trigger()
    assert len(said) == 2
    assert "Tidak ada isian yang berubah" in said[0]
    assert "rusak" in said[1]


def test_a_cancelled_choice_writes_nothing(meja, monkeypatch, tmp_path):
    meja.open(laporan_contoh("induk"))
    choose(monkeypatch, tmp_path / "t.xlsx")
    soon(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    assert write(meja.window) is None
    assert not (tmp_path / "t.xlsx").exists()
