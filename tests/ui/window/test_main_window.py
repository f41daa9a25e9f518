"""The window opens reports, shows where they stand, and keeps what is typed in every mishap."""

import re
import subprocess
import sys
from dataclasses import fields, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from shiboken6 import isValid

from lkjip_desktop.app.command.temuan import set_aside
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import Indikator, Narasi, Satker, Subsie
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.temuan.kunci import blockers
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import NotSaved
from lkjip_desktop.ui.grid import GridPanel
from lkjip_desktop.ui.kit.form.load import FRAME
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.kit.new_file import documents
from lkjip_desktop.ui.kit.preference import KEPT_WIDTHS, Preference
from lkjip_desktop.ui.window import room
from lkjip_desktop.ui.window.main_window import MainWindow
from tests.contoh import CONTOH, laporan_contoh
from tests.ui.conftest import PETUGAS, settings
from tests.ui.tangan import escape, hear, no_file, pick, press, see, tangan, write

HEAVY = (
    *("numpy", "pyqtgraph", "reportlab", "openpyxl", "sqlite_utils", "PIL", "PySide6.QtNetwork"),
    *("ast", "email", "html", "http", "logging", "platform", "tempfile", "uuid", "xml", "zipfile"),
    *("locale", "lkjip_desktop.domain.temuan.rule", "lkjip_desktop.prose", "lkjip_desktop.report"),
)
NEEDLESS = {"QCalendarWidget", "QSplashScreen", "QWizardPage"}
"""Some of the sixty classes of Qt that PySide makes where it is handed a QWidget it has not met."""
UNMET = {"QAbstractTextDocumentLayout", "QSplitterHandle", "QTextDocument"}
"""Of the classes that PySide makes where a search meets all that stands within Qt's own widgets."""
MOST_MODULES, MOST_PATTERNS = 204, 38
"""What the start may import of the package, its rooms, and compile; a dozen costs a fiftieth."""


@pytest.mark.parametrize("name", CONTOH)
def test_the_tabs_follow_the_sections_of_the_report(meja, name):
    laporan = laporan_contoh(name)
    meja.open(laporan)
    sections = [tab.title for tab in meja.window.sections.rooms if tab.beside]
    expected = [row.nama_pendek or row.nama for row in laporan.daftar(Subsie)]
    assert sections[: len(expected)] == expected
    for place, tab in enumerate(meja.window.sections.rooms):
        meja.window.form.seksi.setCurrentIndex(place)
        assert meja.window.sections.current == tab.key


def _drag_edge(grid, column, by):
    """Pull the edge at the right of a column heading with the mouse."""
    head = grid.view.columns
    start = QPoint(head.sectionViewportPosition(column) + head.sectionSize(column) - 1, 12)
    end = start + QPoint(by, 0)
    QTest.mousePress(head.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(head.viewport(), start + QPoint(by // 2, 0))
    QTest.mouseMove(head.viewport(), end)
    QTest.mouseRelease(head.viewport(), Qt.MouseButton.LeftButton, pos=end)
    QApplication.processEvents()


def test_a_width_set_by_hand_is_there_after_a_restart_and_goes_by_a_double_click(induk):
    path = induk.session.document.path
    induk.go("1A")
    grid = induk.page.grids[0]
    before = grid.view.columnWidth(1)
    _drag_edge(grid, 1, 40)
    assert grid.view.columnWidth(1) == before + 40
    induk.close()
    induk.open(path)
    induk.go("1A")
    grid = induk.page.grids[0]
    assert grid.view.columnWidth(1) == before + 40
    head, kunci = grid.view.columns, grid.model.column(1).kunci
    induk.go("3C")
    other = induk.page.grids[0]
    place = [item.kunci for item in other.model.sheet.kolom].index(kunci)
    assert other.view.columnWidth(place) == before + 40, "of all tables of its kind"
    induk.go("1A")
    edge = QPoint(head.sectionViewportPosition(1) + head.sectionSize(1) - 1, 12)
    QTest.mouseDClick(head.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    induk.close()
    induk.open(path)
    induk.go("1A")
    assert induk.page.grids[0].view.columnWidth(1) == before


def test_kept_widths_survive_damage_and_do_not_pile_up(rumah):
    preference = Preference()
    for number in range(KEPT_WIDTHS + 5):
        preference.widths("Isi tabel")[f"kolom {number}"] = 100 + number
    again = Preference().widths("Isi tabel")
    assert len(again) == KEPT_WIDTHS
    assert again[f"kolom {KEPT_WIDTHS + 4}"] == 104 + KEPT_WIDTHS
    preference.put("lebar/Rincian", '{"uraian": "lebar", "target": 120, "realisasi": -4}')
    preference.put("lebar/Anggaran", "[")
    again = Preference()
    assert dict(again.widths("Rincian")) == {"target": 120}
    assert not again.widths("Anggaran")


def test_the_status_bar_says_how_far_the_report_is(induk):
    assert induk.window.status.progress.text() == "15 dari 16 indikator selesai"
    assert induk.window.status.file.text() == "LKjIP 2022 - laporan.lkjip"


def test_two_windows_of_one_office_are_told_apart_by_their_files(induk):
    assert induk.root.windowTitle() == "laporan.lkjip - LKjIP 2022, Rutan Kelas IIB Balikpapan"


def test_the_tabs_of_the_pane_on_the_right_are_seen(meja):
    meja.open(laporan_contoh("induk"))
    meja.root.resize(1366, 700)
    QApplication.processEvents()
    bar = meja.window.form.tab_panel
    assert (bar.isVisible(), bar.count()) == (True, 3)
    assert bar.height() >= bar.sizeHint().height() > 0


def test_nothing_heavy_is_imported_before_the_first_paint(tmp_path):
    path = tmp_path / "contoh.lkjip"
    Document.create(path, laporan_contoh("induk")).close()
    script = f"""
import os, re, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
patterns, build = [], re._compiler.compile
re._compiler.compile = lambda *source: patterns.append(source) or build(*source)
from lkjip_desktop.__main__ import _Later
sys.modules.setdefault("inspect", _Later("inspect"))
from pathlib import Path
from lkjip_desktop.ui.program import application
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
settle = application._settle
def painted(window, *rest):
    print([name for name in {HEAVY!r} if name in sys.modules])
    print(window.instance._lock)  # to lock it waits for the disk
    print(window.pane().form.judul.text)
    print(sum(name.startswith("lkjip_desktop") for name in sys.modules), len(patterns))
    print({{it.__name__ for of in (QObject, QWidget) for it in of.__subclasses__()}} & {UNMET!r})
    settle(window, *rest)
    print({{it.__name__ for it in QWidget.__subclasses__()}} & {NEEDLESS!r})
    QApplication.exit()
application._settle = painted
sys.exit(application.run(Path({str(path)!r})))
"""
    command = [sys.executable, "-c", script]
    found = subprocess.run(command, capture_output=True, text=True, check=True)
    heavy, lock, heading, counts, met, needless = found.stdout.splitlines()
    assert heavy == "[]"
    assert lock == "None"
    assert met == "set()"
    assert needless == "set()"
    assert heading == "Persentase Tahanan Mendapatkan Perlindungan dan Perawatan"
    modules, patterns = map(int, counts.split())
    assert modules <= MOST_MODULES
    assert patterns <= MOST_PATTERNS


def test_a_second_window_opens_for_reading_and_says_so(meja):
    path = meja.write(laporan_contoh("kecil"))
    with Document.open(path):
        meja.open(path)
        assert meja.session.document.readonly
        assert meja.window.status.saved.text() == "Hanya baca"
        assert "dibaca" in meja.message


def test_a_file_that_is_no_report_leaves_the_start_page_with_one_sentence(meja, tmp_path):
    path = tmp_path / "bukan.lkjip"
    path.write_text("bukan laporan")
    meja.open(path)
    assert not meja.window.has_report
    assert "bukan laporan LKjIP" in meja.message


def test_actions_that_need_a_report_are_off_on_the_start_page(meja):
    form = meja.window.form
    assert not form.aksi_ekspor.isEnabled()
    assert form.aksi_buka.isEnabled()
    meja.open(laporan_contoh("kecil"))
    assert form.aksi_ekspor.isEnabled()


def test_every_visible_action_runs_something(induk):
    form = induk.window.form
    itself = {form.aksi_panel}
    for action in form.root.findChildren(QAction):
        if action.objectName().startswith("aksi_") and action.isVisible() and action not in itself:
            assert action.isSignalConnected(_triggered(action)), action.objectName()


def _triggered(action):
    meta = action.metaObject()
    return meta.method(meta.indexOfSignal("triggered(bool)"))


def test_undo_and_redo_show_what_the_file_holds(induk):
    before = induk.laporan
    row = induk.indikator("3F")
    induk.go("3F")
    induk.window.change("Target 3F", lambda draft: draft.set(_at(row, "target"), "40"))
    assert induk.page.strip.form.target.text() == "40,00"
    assert induk.page.strip.form.capaian.text() == "28,74"
    induk.window.form.aksi_urung.trigger()
    assert induk.laporan == before == induk.fresh()
    assert induk.page.strip.form.capaian.text() == "14,37"
    induk.window.form.aksi_ulang.trigger()
    assert induk.focus() is induk.page.strip.form.target
    assert induk.page.strip.form.target.text() == "40"
    assert induk.fresh() == induk.laporan


def test_figures_get_the_decimals_of_the_report_in_a_pause(induk, qtbot):
    row = induk.indikator("3F")
    induk.go("3F")
    capaian = induk.page.strip.form.capaian
    assert induk.window.decimals.timer.isActive()
    induk.window.decimals.decide()
    assert capaian.text() == "14,37"
    qtbot.waitUntil(lambda: capaian.text() == "14,368")
    assert not induk.session.decide_places()
    induk.window.change("Target 3F", lambda draft: draft.set(_at(row, "target"), "40"))
    assert capaian.text() == "28,74"
    assert induk.window.decimals.timer.isActive()
    induk.window.form.aksi_urung.trigger()
    assert capaian.text() == "14,368"


def _at(row, column):
    return Address(row.KIND, row.id, column)


def test_undo_of_an_earlier_session_names_the_change_and_asks(meja):
    path = meja.write(laporan_contoh("kecil"))
    with Document.open(path) as document, document.revise("Nama satker", "Orang Lain") as draft:
        satker = draft.laporan.satker
        draft.set(Address("satker", satker.id, "nama"), "Kantor Lain")
    meja.open(path)
    asked = []
    for no in (press("batal"), escape()):
        with tangan(hear(asked), no):
            meja.window.form.aksi_urung.trigger()
        assert meja.laporan.satker.nama == "Kantor Lain"
    title, text = asked[0]
    assert title.startswith("Urungkan perubahan")
    assert text.startswith("“Nama satker”")
    assert text.endswith("oleh Orang Lain.")
    with tangan(press("Urungkan")):
        meja.window.form.aksi_urung.trigger()
    assert meja.laporan.satker.nama != "Kantor Lain"


def test_a_commit_that_fails_is_told_in_the_status_bar_and_the_text_stays(induk, monkeypatch):
    induk.go("3F")
    grid = induk.page.grids[0]
    grid.view.setFocus()
    grid.view.go(0, 2)
    broken = _broken(monkeypatch, induk)
    induk.type("31")
    induk.press(Qt.Key.Key_Return)
    assert induk.window.status.saved.text() == "Belum tersimpan"
    assert grid.pending == 1
    assert grid.model.shown(0, 2) == "31"
    assert induk.fresh() == induk.laporan
    broken.undo()
    assert grid.retry()
    assert induk.window.status.saved.text().startswith("Tersimpan ")
    assert induk.hasil("3F").rincian[0].baris[0].realisasi == 31
    assert induk.fresh() == induk.laporan


def test_the_status_bar_says_unsaved_only_while_something_typed_waits(induk, monkeypatch, qtbot):
    induk.go("3F")
    said = induk.window.status.saved.text
    where = Address(Indikator.KIND, induk.indikator("3F").id, "selesai")
    broken = _broken(monkeypatch, induk)
    induk.window.act("Tandai", lambda draft: draft.set(where, 0))
    assert said() == "Belum tersimpan"
    qtbot.waitUntil(lambda: said() == "Tersimpan")  # the band says what was not done
    assert not induk.window.form.pita.isHidden()
    grid = induk.page.grids[0]
    grid.view.setFocus()
    grid.view.go(0, 2)
    induk.type("31")
    induk.press(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert said() == "Belum tersimpan"
    grid.view.go(0, 2)
    induk.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: said() == "Tersimpan")
    broken.undo()


def _broken(monkeypatch, meja):
    def refuse(*_, **__):
        raise NotSaved("Berkas sedang dipakai program lain; tunggu sebentar lalu coba lagi.")

    patch = pytest.MonkeyPatch()
    patch.setattr(meja.session.document, "revise", refuse)
    return patch


def test_a_refusal_in_a_menu_becomes_one_sentence(induk):
    def refuse(_):
        raise Refusal("Tidak bisa begitu; begini saja.")

    assert induk.window.act("Apa saja", refuse) is None
    assert induk.message == "Tidak bisa begitu; begini saja."


def test_a_click_on_a_bar_opens_the_indicator_in_its_section(induk):
    chart = induk.window.side.pane(room.SUMMARY).chart
    chart.chosen.emit(induk.indikator("3G").id)
    assert induk.window.form.seksi.tabText(induk.window.form.seksi.currentIndex()) == "Pengelolaan"
    assert induk.pane.form.judul.text == induk.indikator("3G").nama
    assert induk.window.current_indicator == induk.indikator("3G").id


def test_the_right_pane_folds_when_the_window_gets_narrow_and_comes_back(induk):
    form = induk.window.form
    assert form.panel.isVisible()
    form.root.resize(1000, 700)
    assert not form.panel.isVisible()
    form.aksi_panel.trigger()
    assert form.panel.isVisible()
    form.root.resize(1366, 768)
    assert form.panel.isVisible()


def test_a_message_lies_over_the_page_and_moves_nothing_under_the_pointer(induk):
    form = induk.window.form
    before = form.isi.mapToGlobal(QPoint(0, 0)), form.isi.size()
    induk.window.show_message("Ada yang perlu diperiksa.", Mark.PERINGATAN)
    QApplication.processEvents()
    assert (form.isi.mapToGlobal(QPoint(0, 0)), form.isi.size()) == before
    assert form.pita.geometry().bottom() == form.pita.parentWidget().rect().bottom()
    assert form.pita.width() == form.pita.parentWidget().width()
    at = form.pita_tutup.mapTo(form.root, form.pita_tutup.rect().center())
    assert form.root.childAt(at) is form.pita_tutup


def test_a_message_that_matters_stays_until_it_is_closed(induk):
    induk.window.show_message("Ada yang perlu diperiksa.", Mark.PERINGATAN)
    assert induk.message == "Ada yang perlu diperiksa."
    induk.window.form.pita_tutup.click()
    assert induk.message == ""


def test_a_refusal_goes_when_what_was_asked_for_is_done_and_a_warning_stays(induk):
    def refuse():
        raise Refusal("foto.heic tidak dapat dibaca.")

    induk.window.attempt(refuse)
    assert induk.message == "foto.heic tidak dapat dibaca."
    induk.window.attempt(lambda: None)
    assert induk.message == ""
    induk.window.attempt(refuse)
    induk.window.show_message("Ada yang perlu diperiksa.", Mark.PERINGATAN)
    induk.window.attempt(lambda: None)
    assert induk.message == "Ada yang perlu diperiksa."
    induk.window.form.pita_tutup.click()


def test_the_locked_report_takes_no_entry(induk):
    induk.window.form.aksi_kunci.trigger()
    assert induk.laporan.data.terkunci == 0, "findings that exclude each other are open"
    assert re.search(r"masih ada \d+ galat", induk.message)
    for found in blockers(induk.window.session.findings):
        induk.window.change("Kesampingkan", lambda draft, t=found: set_aside(draft, t, "Diketahui"))
    with tangan(press("ya")):
        induk.window.form.aksi_kunci.trigger()
    assert induk.laporan.data.terkunci == 1
    induk.go("3F")
    assert induk.page.strip.form.target.isReadOnly()
    assert not induk.window.form.aksi_urung.isEnabled()
    with tangan(write("alasan", "Angka 3F direvisi"), press("ya")):
        induk.window.form.aksi_kunci.trigger()
    assert not induk.page.strip.form.target.isReadOnly()


def test_discard_returns_to_the_report_as_it_was_opened(induk):
    before = induk.laporan
    row = induk.indikator("1A")
    induk.window.change("Nama", lambda draft: draft.set(_at(row, "nama"), "Lain"))
    for no in (press("batal"), escape()):
        with tangan(no):
            induk.window.form.aksi_buang.trigger()
        assert induk.indikator("1A").nama == "Lain"
    with tangan(press("Buang perubahan")):
        induk.window.form.aksi_buang.trigger()
    assert induk.laporan == before == induk.fresh()


def test_save_says_that_everything_is_saved_already(induk):
    induk.window.form.aksi_simpan.trigger()
    assert "Sudah tersimpan" in induk.window.form.status.currentMessage()


def test_a_file_that_is_gone_is_said_to_be_gone_however_often_it_is_tried(induk):
    induk.go("1A")
    grid = induk.page.grids[0]
    grid.view.setFocus()
    grid.view.go(0, 2)
    path = induk.session.document.path
    aside = path.rename(path.with_name("aside"))
    for _ in range(2):
        induk.type("1053")
        induk.press(Qt.Key.Key_Return)
        grid.view.go(0, 2)
        assert f"berkas {path} dipindahkan, dihapus, atau diganti" in grid.bar.text
        induk.window.form.aksi_simpan.trigger()
        assert f"berkas {path} dipindahkan, dihapus, atau diganti" in grid.bar.text
    aside.rename(path)
    induk.window.form.aksi_simpan.trigger()
    assert str(induk.hasil("1A").rincian[0].baris[0].realisasi) == "1053"
    induk.close()


@pytest.mark.parametrize("action", ["aksi_salinan", "aksi_ekspor", "aksi_arsip_bukti"])
def test_a_new_file_is_offered_in_the_documents_where_its_folder_cannot_be_written(meja, action):
    folder = meja.folder / "cd"
    folder.mkdir()
    meja.open(meja.write(laporan_contoh("terkoreksi"), "cd/laporan.lkjip"))
    offered = []
    where = see("fileNameEdit", lambda front: offered.append(Path(front.directory().path())))
    with tangan(where, no_file()):
        getattr(meja.window.form, action).trigger()
    gone = folder.rename(meja.folder / "gone")  # nobody is refused who tests as root
    with tangan(where, no_file()):
        getattr(meja.window.form, action).trigger()
    assert offered == [folder, documents()]
    gone.rename(folder)


def test_a_copy_into_a_folder_that_is_not_there_says_so(induk, tmp_path):
    (tmp_path / "berkas").touch()
    for folder in ("tidak ada", "berkas"):
        target = tmp_path / folder / "salinan.lkjip"
        with tangan(pick(target)):
            induk.window.form.aksi_salinan.trigger()
        assert f"{target} tidak dapat ditulis karena foldernya tidak ada;" in induk.message


def test_a_copy_is_whole_and_never_written_over_another_file(induk, tmp_path):
    target = tmp_path / "salinan.lkjip"
    with tangan(no_file()):
        induk.window.form.aksi_salinan.trigger()
    assert not target.exists()
    with tangan(pick(target)):
        induk.window.form.aksi_salinan.trigger()
    with Document.open(target, readonly=True) as copy:
        assert copy.laporan == induk.laporan
    before = target.read_bytes()
    with tangan(pick(target)):
        induk.window.form.aksi_salinan.trigger()
    assert "sudah ada" in induk.message
    assert target.read_bytes() == before


@pytest.fixture
def unsaved(induk):
    """A figure was typed that the file, moved away meanwhile, cannot take."""
    induk.go("3F")
    path = induk.session.document.path
    path.rename(path.with_name("pindah.lkjip"))
    view = induk.page.grids[0].view
    view.setFocus()
    view.go(0, 1)
    induk.type("77")
    induk.press(Qt.Key.Key_Return)
    induk.window.form.pita_tutup.click()
    return induk


def test_what_waits_for_an_entry_that_is_not_saved_says_so(unsaved):
    form = unsaved.window.form
    for action in (form.aksi_ekspor, form.aksi_kunci, form.aksi_pratinjau, form.aksi_cetak):
        form.pita_tutup.click()
        action.trigger()
        assert "Belum semua isian tersimpan" in unsaved.message
    path = unsaved.session.document.path
    path.with_name("pindah.lkjip").rename(path)
    form.aksi_pratinjau.trigger()
    assert unsaved.message == ""
    assert unsaved.laporan == unsaved.fresh()
    unsaved.window.close_view()


def test_what_was_said_of_entries_not_saved_goes_when_the_next_try_stores_them(unsaved):
    unsaved.window.form.aksi_simpan.trigger()
    assert "Belum semua isian tersimpan" in unsaved.message
    path = unsaved.session.document.path
    path.with_name("pindah.lkjip").rename(path)
    assert unsaved.page.grids[0].retry()
    assert unsaved.message == ""


def test_a_copy_is_the_way_out_of_a_place_that_takes_nothing_more(unsaved, tmp_path):
    target, asked = tmp_path / "salinan.lkjip", []
    for no in (press("batal"), escape()):
        with tangan(hear(asked), no):
            unsaved.window.form.aksi_salinan.trigger()
    assert asked[0][0] == "Simpan salinan tanpa isian yang belum tersimpan?"
    assert not target.exists()
    with tangan(press("Simpan salinan"), pick(target)):
        unsaved.window.form.aksi_salinan.trigger()
    with Document.open(target, readonly=True) as copy:
        assert copy.laporan == unsaved.laporan


def test_the_window_remembers_what_was_open(induk):
    path = induk.session.document.path
    induk.window.files.close()
    (first,) = induk.window.preference.recent()
    assert Path(first.path) == path
    assert (first.title, first.done, first.total) == ("LKjIP 2022, induk", 15, 16)


def test_who_works_today_stands_in_the_status_bar_as_soon_as_a_report_is_open(induk):
    assert PETUGAS in induk.window.status.actor.text()
    assert induk.session.actor == PETUGAS


def test_a_kode_or_a_word_typed_into_the_search_goes_there_on_enter(induk):
    induk.window.form.aksi_ke_indikator.trigger()
    induk.type("3.f")
    induk.press(Qt.Key.Key_Return)
    assert induk.pane.form.judul.text == induk.indikator("3F").nama
    induk.window.form.aksi_cari.trigger()
    induk.type("papan media")
    induk.press(Qt.Key.Key_Return)
    grid = induk.page.grids[0]
    assert induk.window.current_indicator == induk.indikator("3G").id
    assert grid.view.hasFocus()
    assert grid.model.cell(grid.view.place[0], 0).teks == "Papan media informasi"
    text = next(t for t in induk.laporan.daftar(Narasi) if t.tempat == "struktur_organisasi")
    words = " ".join(text.teks.split()[3:6])
    induk.window.form.aksi_cari.trigger()
    induk.type(words.upper())
    induk.press(Qt.Key.Key_Return)
    assert induk.focus().textCursor().selectedText() == words


def test_from_indikator_to_indikator_the_page_stays_in_other_sections_too(induk):
    induk.go("3F")
    induk.pane.turn_to("analisis")
    for kode in ("2B", "3A"):
        induk.window.form.aksi_ke_indikator.trigger()
        induk.type(kode)
        induk.press(Qt.Key.Key_Return)
        assert induk.window.current_indicator == induk.indikator(kode).id
        assert induk.window.pane().page == "analisis"
        assert induk.window.pane().form.isi.currentWidget().isAncestorOf(induk.focus())


def test_the_menu_copies_and_pastes_in_the_table_or_text_in_hand(induk):
    form = induk.window.form
    induk.go("3F")
    grid = induk.page.grids[0]
    grid.view.setFocus()
    grid.view.go(0, 1)
    form.aksi_salin.trigger()
    taken = grid.model.cell(0, 1).edit
    assert QApplication.clipboard().text().strip() == taken
    target = induk.page.strip.form.target
    target.setFocus()
    form.aksi_tempel.trigger()
    assert target.text() == taken
    target.selectAll()
    form.aksi_potong.trigger()
    assert target.text() == ""
    assert QApplication.clipboard().text() == taken


def test_the_menu_changes_nothing_in_a_locked_field(meja):
    laporan = laporan_contoh("induk")
    meja.open(laporan.with_changes([replace(laporan.data, terkunci=1)]))
    meja.go("1A")
    form, target = meja.window.form, meja.page.strip.form.target
    target.setFocus()
    QApplication.clipboard().setText("12")
    form.aksi_tempel.trigger()
    target.selectAll()
    form.aksi_potong.trigger()
    assert target.text() == "80,00"
    form.aksi_salin.trigger()
    assert QApplication.clipboard().text() == "80,00"


def test_what_is_nowhere_is_said_and_escape_goes_back(induk):
    induk.window.form.aksi_cari.trigger()
    induk.type("zzzz")
    assert induk.window.search.list.item(0).text() == "Tidak ditemukan"
    induk.press(Qt.Key.Key_Escape)
    assert induk.window.search.list.isHidden()
    assert induk.focus() is induk.pane.form.daftar
    target = induk.page.strip.form.target
    target.setFocus()
    for action in (induk.window.form.aksi_cari, induk.window.form.aksi_ke_indikator):
        action.trigger()
        induk.type("zzzz")
        induk.press(Qt.Key.Key_Escape)
        assert induk.focus() is target


def test_a_page_that_goes_takes_nothing_of_the_window_with_it(meja):
    first = meja.write(laporan_contoh("induk"), "satu.lkjip")
    meja.open(first)
    meja.go("1C")
    meja.window.form.aksi_wilayah.trigger()
    meja.window.files.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    form = meja.window.form
    parts = [getattr(form, item.name) for item in fields(form)]
    assert all(isValid(part) for part in parts if isinstance(part, QObject))
    meja.open(first)
    meja.go("1C")


@pytest.fixture
def sempit(induk):
    """An office of many sections with a long name, on a small screen at 150 %."""
    with induk.session.document.revise("Kantor besar", "Uji") as draft:
        satker = induk.laporan.satker
        draft.set(Address(Satker.KIND, satker.id, "nama"), f"{satker.nama} dan Sekitarnya " * 3)
        for number in range(4):
            draft.new(Subsie, kode=f"S{number}", nama=f"Subseksi Pelayanan {number}", urutan="z")
    path = induk.session.document.path
    induk.window.close_report()
    induk.root.resize(911, 460)
    induk.open(path)
    return induk


def test_a_long_name_of_the_office_hides_no_menu(sempit):
    menu = sempit.window.form.menu
    title = menu.cornerWidget()
    last = menu.actionGeometry(menu.actions()[-1])
    assert last.right() < title.x()
    assert title.geometry().right() <= menu.width()
    assert title.toolTip() == sempit.laporan.satker.nama
    assert not menu.findChild(QToolButton).isVisible()


def test_tabs_that_do_not_fit_are_reached_by_arrows_one_can_see(sempit):
    bar = sempit.window.form.seksi
    back, on = bar.findChildren(QToolButton)
    assert back.isVisible()
    bar.setCurrentIndex(bar.count() - 2)
    picture = back.grab().toImage()
    colours = {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}
    assert len(colours) > 2
    for _ in range(bar.count()):
        on.click()
    assert bar.tabRect(bar.count() - 1).right() <= on.x()


def test_the_keyboard_never_comes_back_to_a_table_that_is_gone(induk):
    rows = induk.session.figures.indikator.values()
    gone = max(rows, key=lambda hasil: len(hasil.rincian)).indikator
    pane = induk.go(gone.kode)
    place = induk.window.form.seksi.currentIndex()
    grid = [grid for grid in pane.findChildren(GridPanel) if grid.isVisible()][-1]
    grid.view.setFocus()
    induk.window.sections.select(room.PLANNING)
    induk.window.change("Hapus", lambda draft: draft.delete(Indikator, gone.id))
    induk.window.form.seksi.setCurrentIndex(place)
    QTest.qWait(1)
    assert not grid.isVisible()
    assert induk.focus().isVisible()
    assert induk.pane.isAncestorOf(induk.focus())


def test_an_indikator_opened_where_the_year_is_planned_has_its_page_in_its_section(induk):
    row = induk.indikator("3F")
    induk.window.sections.select(room.PLANNING)
    pane = induk.window.pane()
    pane.form.daftar.choose("indikator")
    induk.window.open_indicator(row.id)
    assert induk.window.sections.current == room.section_key(row.subsie)
    assert induk.pane.editor.indikator == row.id


def test_on_a_small_screen_all_is_laid_out_once_for_the_size_the_window_will_have(meja, sendiri):
    window = MainWindow(settings())
    there = window.form.root.screen().availableSize()
    window.restore_state()
    assert there.width() < 1366, "the screen of the tests is a small one"
    assert window.form.root.isMaximized()
    assert window.form.root.size() == there.expandedTo(window.form.root.minimumSize())
    window.form.root.close()


def test_a_window_that_was_never_but_maximized_fits_on_the_screen_when_it_is_no_longer(
    meja, sendiri
):
    window = MainWindow(settings())
    root = window.form.root
    root.resize(1366, 768)
    window.restore_state()
    root.show()
    QApplication.processEvents()
    assert root.isMaximized()
    root.showNormal()
    QApplication.processEvents()
    fits = root.screen().availableSize() - FRAME
    assert root.size() == fits.expandedTo(root.minimumSize())
    root.close()
