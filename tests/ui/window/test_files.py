"""Reports are made, opened, carried over, exported and closed from the window."""

import sys
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import NotSaved
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.kit.preference import Preference, Recent
from lkjip_desktop.ui.pratinjau import export
from lkjip_desktop.ui.pratinjau.export import Export, progress_in
from lkjip_desktop.ui.start.recent import RecentModel, _Search
from tests.contoh import laporan_contoh
from tests.luar import from_outside
from tests.ui.tangan import escape, press, tangan


def test_the_example_may_be_played_with(meja):
    meja.window.form.aksi_contoh.trigger()
    assert meja.laporan.data.contoh == 1
    assert not meja.session.document.readonly


def drag_in(meja, *paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    meja.root.dropEvent(event)


def test_a_file_dragged_into_the_window_is_opened(meja):
    path = meja.write(laporan_contoh("kecil"))
    drag_in(meja, path)
    assert meja.session.document.path == path
    assert not meja.message


def test_of_several_reports_dragged_in_it_is_said_that_one_is_opened(meja):
    path = meja.write(laporan_contoh("kecil"))
    drag_in(meja, path, path.with_name("b.lkjip"), path.with_name("c.lkjip"))
    assert meja.session.document.path == path
    assert "laporan.lkjip dibuka; 2 berkas lain tidak" in meja.message


def test_a_report_whose_chain_is_broken_is_never_on_screen_of_an_open_window(meja):
    path = meja.write(laporan_contoh("kecil"))
    with from_outside(path) as connection:
        connection.execute("UPDATE jurnal SET label = 'Lain' WHERE nomor = 1")
    shown = []
    meja.window.report_shown.connect(lambda: shown.append(meja.window.has_report))
    meja.open(path)
    assert "rantai jurnalnya putus" in meja.message
    assert True not in shown


@pytest.mark.parametrize("keys", [[Qt.Key.Key_Return], [Qt.Key.Key_Down, Qt.Key.Key_Return]])
def test_what_a_search_on_the_start_page_finds_is_opened_by_keys(meja, keys):
    first = meja.write(laporan_contoh("kecil"))
    meja.open(first)
    meja.open(meja.write(laporan_contoh("terkoreksi"), "lain.lkjip"))
    meja.window.files.close()
    assert meja.window._start.form.cari.hasFocus()
    meja.type("laporan.lkjip")
    for key in keys:
        meja.press(key)
    assert meja.session.document.path == first


def test_a_report_stays_open_where_another_cannot_be_opened(meja, tmp_path):
    path = meja.write(laporan_contoh("kecil"))
    meja.open(path)
    broken = tmp_path / "rusak.lkjip"
    broken.write_bytes(path.read_bytes()[:3000])
    for other in (broken, tmp_path / "tidak ada.lkjip"):
        meja.window.files.open(other)
        assert meja.message
        assert meja.session.document.path == path
    meja.window.files.open(path)
    assert not meja.session.document.readonly


def test_the_start_page_lists_what_was_open_and_forgets_on_wish(meja):
    path = meja.write(laporan_contoh("kecil"))
    meja.open(path)
    meja.window.files.close()
    start = meja.window._start.form
    assert [Path(item.path) for item in start.daftar.rows.items] == [path]
    start.cari.setText("tidak ada yang begini")
    assert not start.daftar.rows.items
    start.cari.clear()
    start.daftar.wanted.emit(str(path))
    assert meja.session.document.path == path
    meja.window.files.close()
    start.hapus.click()
    QApplication.processEvents()
    assert not meja.window.preference.recent()
    assert start.kosong.isVisible()
    meja.window.show_start()
    assert start.baru.hasFocus()


def test_a_report_that_is_gone_is_marked_in_the_list(meja, qtbot):
    meja.window.preference.remember(Recent("/tidak/ada/x.lkjip", "LKjIP 2020, induk"))
    meja.window.show_start()
    rows = meja.window._start.form.daftar.rows
    qtbot.waitUntil(lambda: "/tidak/ada/x.lkjip" in rows.missing)
    (item,) = rows.items
    assert rows.below(item, narrow=True) == "Tidak ditemukan: /tidak/ada/x.lkjip"


@pytest.mark.parametrize("wide", [1366, 1024])
def test_that_a_report_is_gone_is_to_be_seen_in_a_list_without_room_for_its_state(
    meja, qtbot, wide
):
    seen = {}
    for name in ("ada", "tidak ada"):
        path = meja.folder / name / "x.lkjip"
        if name == "ada":
            path.parent.mkdir()
            path.touch()
        meja.window.preference.forget()
        meja.window.preference.remember(Recent(str(path), "LKjIP 2020, induk", "Kantor"))
        meja.root.resize(wide, 700)
        meja.window.show_start()
        list_ = meja.window._start.form.daftar
        QApplication.processEvents()
        if name != "ada":
            qtbot.waitUntil(lambda gone=list_.rows.missing: bool(gone))
        lower = list_.visualRect(list_.rows.index(0)).adjusted(46, 35, 0, -13)
        seen[name] = list_.viewport().grab(lower).toImage()
    assert seen["ada"] != seen["tidak ada"]


def test_a_search_for_reports_that_are_gone_outlives_the_window(meja):
    model = RecentModel(meja.root)
    search = _Search(["/tidak/ada/x.lkjip"], model._look)
    shiboken6.delete(model)
    search.run()


def test_reports_of_one_name_are_told_apart_by_where_they_are(meja):
    for path in ("D:/induk.lkjip", "F:/induk.lkjip"):
        meja.window.preference.remember(Recent(path, "LKjIP 2022, induk", "Rutan"))
    meja.window.preference.remember(Recent("D:/lama.lkjip", "LKjIP 2021, induk", "Rutan"))
    meja.window.show_start()
    rows = meja.window._start.form.daftar.rows
    assert [rows.below(item) for item in rows.items] == [
        "Rutan",
        "F:/induk.lkjip",
        "D:/induk.lkjip",
    ]
    assert "F:/induk.lkjip" in rows.index(1).data()


def test_the_list_of_recent_reports_survives_damage(rumah):
    preference = Preference()
    preference.remember(Recent("/a.lkjip", "A", done=3, total=4))
    preference.put("terakhir/1/selesai", "tiga")
    preference.put("tampilan/tema", "ungu")
    again = Preference()
    assert again.recent()[0].done == 0
    assert again.scheme == "sistem"


def test_closing_asks_only_while_something_is_not_saved(induk, monkeypatch):
    assert induk.window.files.close()
    induk.open(induk.write(laporan_contoh("kecil"), "lain.lkjip"))

    def full(*_):
        raise NotSaved("Disk penuh.")

    monkeypatch.setattr(induk.session.document, "revise", full)
    monkeypatch.setattr(induk.session.document, "revise_all", full)
    induk.go("1B")
    induk.page.grids[0].begin()
    induk.type("7")
    for no in (press("batal"), escape()):
        with tangan(no):
            induk.root.close()
        assert induk.window.has_report
    with tangan(press("Tutup saja")):
        induk.window.files.close()
    assert not induk.window.has_report


# export


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("3/12\n", 25),
        ("bab 2: 40 %\n", 40),
        ("halaman 9 dari 10", 90),
        ("mulai", None),
        ("5/0", None),
    ],
)
def test_progress_is_read_from_what_the_child_says(text, percent):
    assert progress_in(text) == percent


def _child(monkeypatch, script):
    monkeypatch.setattr(export, "own_command", lambda *_: (sys.executable, ["-c", script]))


def test_an_export_tells_how_far_it_is_and_that_it_is_done(meja, qtbot, monkeypatch, tmp_path):
    _child(monkeypatch, "print('1/4', flush=True); print('4/4', flush=True)")
    run = Export(tmp_path / "a.lkjip", tmp_path / "a.pdf", meja.root)
    seen = []
    run.progressed.connect(seen.append)
    with qtbot.waitSignal(run.finished) as done:
        run.start()
    assert done.args == [""]
    assert seen[-1] == 100


def test_a_failing_export_says_the_childs_sentence(meja, qtbot, monkeypatch, tmp_path):
    _child(monkeypatch, "import sys; sys.stderr.write('Tidak dapat ditulis.\\n'); sys.exit(4)")
    run = Export(tmp_path / "a.lkjip", tmp_path / "a.pdf", meja.root)
    with qtbot.waitSignal(run.finished) as done:
        run.start()
    assert done.args == ["Tidak dapat ditulis."]


def test_a_cancelled_export_leaves_the_old_pdf(meja, qtbot, monkeypatch, tmp_path):
    _child(monkeypatch, "import time; time.sleep(60)")
    out = tmp_path / "a.pdf"
    out.write_bytes(b"yang lama")
    run = Export(tmp_path / "a.lkjip", out, meja.root)
    with qtbot.waitSignal(run.finished) as done:
        run.start()
        run.cancel()
    assert "dibatalkan" in done.args[0]
    assert out.read_bytes() == b"yang lama"


def test_a_report_that_cannot_be_opened_is_refused_with_its_sentence(meja, tmp_path):
    path = tmp_path / "kosong.lkjip"
    path.touch()
    meja.open(path)
    assert "rusak (isinya kosong)" in meja.message
    assert meja.window.form.pita_tanda._mark is Mark.GALAT


def test_a_part_shows_what_belongs_to_others_locked(meja, tmp_path):
    from lkjip_desktop.domain.model.entity import Subsie
    from lkjip_desktop.store.identity import FileIdentity, PartOrigin

    laporan = laporan_contoh("induk")
    own = next(row for row in laporan.daftar(Subsie) if row.kode == "kpr")
    path = tmp_path / "kpr.lkjip"
    identity = FileIdentity("r", PartOrigin("b", own.id, "", ""))
    Document.create(path, laporan, identitas=identity, kind="mulai").close()
    meja.open(path)
    meja.go("1C")
    assert meja.page.grids[0].model.cell(0, 1).bisa_diisi
    assert meja.page.strip.form.target.isReadOnly()
    meja.go("3F")
    assert not meja.page.grids[0].model.cell(0, 1).bisa_diisi
    assert not meja.pane.form.tandai.isEnabled()


def test_a_report_is_opened_again_where_it_was_left(induk):
    path = induk.session.document.path
    induk.go("3G")
    induk.window.files.close()
    induk.open(path)
    assert induk.window.current_indicator == induk.indikator("3G").id
    induk.window.form.seksi.setCurrentIndex(0)
    induk.window.files.close()
    induk.open(path)
    assert induk.window.sections.current == "perencanaan"


def test_a_report_of_the_start_page_says_in_words_what_its_marks_show(meja):
    kept = (("bersih", 0, 0), ("berisi", 5, 2))
    for name, errors, warnings in kept:
        meja.window.preference.remember(
            Recent(f"D:/{name}.lkjip", name, "Rutan", 15, 16, errors, warnings)
        )
    meja.window.show_start()
    rows = meja.window._start.form.daftar.rows
    said = [rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 1)]
    assert said == [
        "berisi, Rutan, 15 dari 16 selesai, 5 galat, 2 peringatan",
        "bersih, Rutan, 15 dari 16 selesai, tanpa temuan",
    ]
    told = rows.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert told == "D:/berisi.lkjip\n15 dari 16 selesai, 5 galat, 2 peringatan"
