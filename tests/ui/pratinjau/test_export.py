"""The exports of the menu Berkas, made by a child process."""

import os

import pytest
import shiboken6
from docx import Document
from PySide6.QtCore import QProcess, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from python_calamine import CalamineWorkbook

from lkjip_desktop.behind import NICE
from lkjip_desktop.ui.pratinjau import export
from lkjip_desktop.ui.pratinjau.export import PDF, TABLES, ExportDialog, export_report
from tests.contoh import laporan_contoh
from tests.ui.conftest import CHILD_MS
from tests.ui.tangan import no_file, pick, press, tangan

K = Qt.Key
YEAR = press("ya")
"""The report of the year, where one is asked of which quarter."""


def test_the_menu_writes_the_tables_as_a_workbook(meja, qtbot, tmp_path):
    meja.open(laporan_contoh("kecil"))
    with tangan(YEAR, pick(tmp_path / "tabel")):  # without a suffix: it is put behind
        meja.window.form.aksi_ekspor_tabel.trigger()
    out = tmp_path / "tabel.xlsx"
    qtbot.waitUntil(out.exists, timeout=CHILD_MS)
    assert "Daftar tabel" in CalamineWorkbook.from_path(out).sheet_names


def test_the_menu_writes_the_report_as_a_document_of_word(meja, qtbot, tmp_path):
    meja.open(laporan_contoh("kecil"))
    with tangan(YEAR, pick(tmp_path / "laporan")):
        meja.window.form.aksi_ekspor_word.trigger()
    out = tmp_path / "laporan.docx"
    qtbot.waitUntil(out.exists, timeout=CHILD_MS)
    heads = [p.text for p in Document(out).paragraphs if p.style.name == "Heading 1"]
    assert "Kata Pengantar" in heads


@pytest.mark.skipif(not hasattr(os, "getpriority"), reason="Windows tells classes, not steps")
def test_the_child_stands_behind_the_window_when_time_is_short(meja, qtbot, tmp_path):
    meja.open(laporan_contoh("kecil"))
    path = meja.window.session.document.path
    run = export.Export(path, tmp_path / "laporan.pdf", meja.window.window)
    run.start()
    flags = run._process.unixProcessParameters().flags
    assert not flags, "the window waits for it until it has begun: behind others, too long"
    child = run._process.processId()
    own = os.getpriority(os.PRIO_PROCESS, 0)
    qtbot.waitUntil(lambda: os.getpriority(os.PRIO_PROCESS, child) == min(own + NICE, 19))
    assert os.getsid(child) == child != os.getsid(0)
    export._end_unheard(run._process)


def test_the_window_answers_between_the_steps_of_a_beginning(meja, qtbot, tmp_path):
    meja.open(laporan_contoh("kecil"))
    out = tmp_path / "laporan.pdf"
    dialog = ExportDialog(meja.window, meja.window.session.document.path, out)
    front, child = dialog._form.root, dialog.export._process
    seen: list[tuple[bool, bool]] = []

    def look() -> None:
        seen.append((front.isVisible(), child.state() is not child.ProcessState.NotRunning))

    turn = QTimer(dialog, interval=0)
    turn.timeout.connect(look)
    turn.start()
    dialog.run()
    look()
    qtbot.waitUntil(lambda: seen[-1][1])
    turn.stop()
    assert list(dict.fromkeys(seen)) == [(False, False), (True, False), (True, True)]
    with qtbot.waitSignal(dialog.export.finished, timeout=CHILD_MS):
        front.reject()  # and its child ends before the window goes


def test_what_is_cancelled_before_it_begins_never_begins(meja, qtbot, tmp_path):
    meja.open(laporan_contoh("kecil"))
    out = tmp_path / "laporan.pdf"
    dialog = ExportDialog(meja.window, meja.window.session.document.path, out)
    dialog.run()
    with qtbot.waitSignal(dialog.export.finished) as told:
        dialog._form.batal.click()
    assert told.args == ["Ekspor dibatalkan; laporan.pdf tidak diubah."]
    assert not dialog.export._process.processId()
    assert not out.exists()


def test_the_suffix_is_that_of_what_was_asked_for(meja, qtbot, tmp_path):
    meja.open(laporan_contoh("kecil"))
    with tangan(YEAR, pick(tmp_path / "laporan.pdf")):
        dialog = export_report(meja.window, TABLES)
    with qtbot.waitSignal(dialog.export.finished, timeout=CHILD_MS) as told:
        pass
    assert told.args == [""]
    assert dialog._form.buka.text() == "&Buka tabel Excel"
    assert [path.name for path in tmp_path.glob("*.pdf*")] == ["laporan.pdf.xlsx"]
    dialog._form.root.reject()


@pytest.mark.parametrize(
    ("keys", "opened"),
    [
        ((K.Key_Return,), "keluar.pdf"),
        ((K.Key_Tab, K.Key_Space), "."),
        ((K.Key_Tab, K.Key_Tab, K.Key_Return), None),
        ((K.Key_Escape,), None),
    ],
)
def test_at_the_end_the_file_or_its_folder_is_opened_by_keys_or_nothing(
    meja, tmp_path, monkeypatch, keys, opened
):
    found: list[str] = []
    monkeypatch.setattr(
        export.QDesktopServices, "openUrl", lambda url: not found.append(url.toLocalFile())
    )
    meja.open(laporan_contoh("kecil"))
    dialog = ExportDialog(meja.window, tmp_path / "a.lkjip", tmp_path / "keluar.pdf")
    front = dialog._form.root
    front.open()
    assert not dialog._form.buka.isVisible()
    dialog._finish("")
    assert dialog._form.batal.text() == "Tutup"
    for key in keys:
        QTest.keyClick(front.focusWidget(), key)
    assert found == ([str(tmp_path / opened)] if opened else [])
    assert not front.isVisible()


def test_nothing_is_written_without_a_name(meja, tmp_path):
    meja.open(laporan_contoh("kecil"))
    with tangan(YEAR, no_file()):
        assert export_report(meja.window, PDF) is None


def test_a_folder_that_is_not_there_is_said_before_anything_is_laid_out(meja, tmp_path):
    meja.open(laporan_contoh("kecil"))
    with tangan(YEAR, pick(tmp_path / "tidak" / "laporan.pdf")):
        assert export_report(meja.window, PDF) is None
    assert "foldernya tidak ada" in meja.message


def test_a_run_whose_window_is_gone_ends_without_a_word(meja, qtbot, tmp_path):
    """Qt ends the child as it takes the run apart, which then has nothing left to tell it with."""
    meja.open(laporan_contoh("kecil"))
    window = QWidget()
    run = export.Export(meja.session.document.path, tmp_path / "laporan.pdf", window)
    process = run.findChild(QProcess)
    with qtbot.waitSignal(process.started, timeout=CHILD_MS):
        run.start()
    shiboken6.delete(window)
    assert not shiboken6.isValid(run)
