"""A picker opens where files of its kind were taken from last, never where the program runs."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from lkjip_desktop.ui.kit.new_file import documents
from lkjip_desktop.ui.perencanaan.satker import LogoPart
from lkjip_desktop.ui.window import room
from tests.contoh import laporan_contoh
from tests.ui.tangan import no_file, pick, see, tangan


def offered(task) -> Path:
    """The folder in which the picker that a task opens stands."""
    seen = []
    look = see("fileNameEdit", lambda front: seen.append(Path(front.directory().path())))
    with tangan(look, no_file()):
        task()
    return seen[0]


@pytest.fixture
def kantor(meja):
    """A report in a folder of its own."""
    folder = meja.folder / "kantor"
    folder.mkdir()
    meja.open(meja.write(laporan_contoh("induk"), "kantor/laporan.lkjip"))
    return folder


def tasks(meja):
    """What puts files into a report, by what it takes."""
    meja.go("3F")
    pictures = meja.pane.editor.open_page("gambar")
    evidence = meja.pane.editor.open_page("bukti")
    meja.window.sections.select(room.PLANNING)
    plan = meja.window.pane()
    plan.form.daftar.choose("lampiran")
    plan.form.daftar.choose("satker")
    return {
        "picture": pictures.pictures.choose,
        "scan": pictures.scans.choose,
        "evidence": evidence.part.choose,
        "appendix": plan.editors["lampiran"].table.add,
        "logo": plan.editors["satker"].findChild(LogoPart).choose.click,
    }


def test_what_is_put_into_a_report_is_looked_for_beside_it_and_then_where_it_was_last(kantor, meja):
    every = tasks(meja)
    assert {name: offered(task) for name, task in every.items()} == dict.fromkeys(every, kantor)
    other = meja.folder / "foto"
    other.mkdir()
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(0)
    assert image.save(str(other / "a.png"), "PNG")
    with tangan(pick(other / "a.png")):
        every["picture"]()
    assert {name: offered(task) for name, task in every.items()} == dict.fromkeys(every, other)
    assert offered(meja.window.form.aksi_impor_anggaran.trigger) == kantor
    gone = other.rename(meja.folder / "pindah")
    assert offered(every["scan"]) == kantor
    gone.rename(other)


def test_a_report_is_looked_for_where_the_last_one_was_and_else_in_the_documents(kantor, meja):
    choose = meja.window.files.choose
    assert offered(choose) == kantor
    meja.window.files.close()
    assert offered(choose) == kantor
    meja.window.preference.forget()
    assert offered(choose) == documents()
