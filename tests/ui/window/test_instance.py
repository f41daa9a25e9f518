"""A report opened again on the same PC brings the window that has it to the front."""

import os
import subprocess
import sys
from time import monotonic

import pytest
from PySide6.QtTest import QTest

from lkjip_desktop.ui.window import instance
from lkjip_desktop.ui.window.instance import Instance
from tests.contoh import laporan_contoh
from tests.proses import proses


def again(path) -> int | None:
    """Start the program on a report as a second double click does, while the window works on.

    Its code once it ended, None once it has the report open.
    """
    with proses("-m", "lkjip_desktop", path) as child:
        while child.poll() is None and not _held_by(child.pid, path):
            QTest.qWait(20)
        return child.poll()


def _held_by(program: int, path) -> bool:
    holder, *_ = instance._lock_at(instance._place(path)).getLockInfo()
    return holder == program


def test_a_second_start_raises_the_window_and_ends(meja):
    path = meja.write(laporan_contoh("kecil"))
    meja.open(path)
    raised = []
    meja.window.instance.wanted.connect(lambda: raised.append(1))
    meja.root.showMinimized()
    link = path.with_name("pintasan.lkjip")
    link.symlink_to(path)
    for name in (path, link):  # the same report by another name is the same report
        assert again(name) == 0
    assert raised == [1, 1]
    assert not meja.root.isMinimized()
    assert not meja.session.document.readonly


def test_another_report_opens_in_a_window_of_its_own(meja):
    meja.open(meja.write(laporan_contoh("kecil")))
    other = meja.write(laporan_contoh("kecil"), "lain.lkjip")
    assert again(other) is None


def test_a_report_that_was_closed_may_be_opened_elsewhere(meja):
    path = meja.write(laporan_contoh("kecil"))
    meja.open(path)
    other = Instance(meja.root)
    meja.window.files.close()
    assert not other.raise_other(path)


def test_the_same_window_may_open_its_report_anew(meja):
    path = meja.write(laporan_contoh("kecil"))
    meja.open(path)
    meja.open(path)
    assert meja.window.has_report
    assert not meja.session.document.readonly


def test_a_note_of_a_program_that_died_holds_nobody_up(meja, monkeypatch):
    monkeypatch.setattr(instance, "PATIENCE", 600)  # far longer than a busy machine takes to open
    path = meja.write(laporan_contoh("kecil"))
    script = (
        "import os, sys; from pathlib import Path; from PySide6.QtCore import QObject;"
        "from lkjip_desktop.ui.window.instance import Instance;"
        "app = QObject(); one = Instance(app); one.hold(Path(sys.argv[1])); os._exit(1)"
    )
    subprocess.run([sys.executable, "-c", script, str(path)], check=False)
    assert instance._place(path).exists()
    begun = monotonic()
    meja.open(path)
    assert meja.session.document.path == path
    assert monotonic() - begun < instance.PATIENCE


def test_a_window_that_does_not_answer_leaves_the_report_to_be_read(meja, monkeypatch):
    path = meja.write(laporan_contoh("kecil"))
    monkeypatch.setattr(instance, "PATIENCE", 0.2)
    hung = Instance(meja.root)
    hung.hold(path)  # and never listens
    meja.open(path)
    assert meja.session.document.path == path
    assert not instance._request(instance._place(path)).exists()
    hung.release()


@pytest.mark.skipif(os.name == "nt", reason="folders without a right are a matter of POSIX")
def test_where_nothing_can_be_noted_the_report_opens_all_the_same(meja, rumah):
    data = rumah / "data" / "lkjip"
    data.parent.mkdir(parents=True, exist_ok=True)
    data.write_text("a file where the folder should be")
    meja.open(meja.write(laporan_contoh("kecil")))
    assert meja.window.has_report
