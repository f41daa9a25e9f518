"""Backups in the window: taken during work, opened beside the report, offered for a broken one."""

import sys

import pytest

from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.backup_folder import daftar_backup, folder_of
from lkjip_desktop.store.document import Document
from lkjip_desktop.ui.program.application import _opened, _settle
from tests.contoh import laporan_contoh
from tests.ui.tangan import escape, hear, no_file, pick, press, tangan

NAME = Address("satker", "satker", "nama")


@pytest.fixture
def opened(meja):
    path = meja.write(laporan_contoh("kecil"))
    meja.open(path)
    return meja, path


def rename(meja, name):
    where = Address("satker", meja.laporan.satker.id, "nama")
    meja.window.change("Nama", lambda draft: draft.set(where, name))


def test_while_work_goes_on_what_changed_is_backed_up(opened):
    meja, path = opened
    meja.window.files.backups.take()
    assert daftar_backup(path) == []
    rename(meja, "Kantor satu")
    timer = meja.window.files.backups._timer
    assert timer.isActive()
    assert timer.interval() == 30 * 60 * 1000
    timer.timeout.emit()
    assert len(daftar_backup(path)) == 1


def test_a_backup_that_fails_is_said_while_work_goes_on_and_asked_about_at_closing(opened):
    meja, path = opened
    folder = folder_of(path)
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("ini berkas, bukan folder")
    rename(meja, "Kantor satu")
    meja.window.files.backups.take()
    assert "belum dibuat" in meja.message
    heard = []
    with tangan(hear(heard), press("batal")):
        meja.root.close()
    assert meja.root.isVisible()
    assert meja.window.has_report
    assert "belum dibuat" in heard[0][1]
    with tangan(press("ya")):
        meja.root.close()
    assert not meja.window.has_report


def test_a_backup_is_opened_beside_the_report(opened):
    meja, path = opened
    rename(meja, "Kantor satu")
    meja.window.files.backups.take()
    rename(meja, "Kantor dua")
    with tangan(pick(daftar_backup(path)[0])):
        meja.window.form.aksi_cadangan.trigger()
    assert meja.laporan.satker.nama == "Kantor satu"
    assert meja.session.document.path == path.with_name("laporan (dari cadangan).lkjip")
    with Document.open(path, readonly=True) as document:
        assert document.laporan.satker.nama == "Kantor dua"


def test_without_a_backup_there_is_a_sentence(opened):
    meja, _ = opened
    meja.window.form.aksi_cadangan.trigger()
    assert "belum mempunyai cadangan" in meja.message


def give_another_name(meja, path):
    """Change the report, close it, and open its file under a new name."""
    rename(meja, "Kantor satu")
    meja.window.files.close()
    meja.window.files.open(path.rename(path.with_name("laporan pindah.lkjip")))


def test_under_a_new_name_the_backups_of_the_old_one_are_found(opened):
    meja, path = opened
    give_another_name(meja, path)
    with tangan(pick(daftar_backup(path)[0])):
        meja.window.form.aksi_cadangan.trigger()
    assert meja.session.document.path == path.with_name("laporan pindah (dari cadangan).lkjip")
    assert meja.laporan.satker.nama == "Kantor satu"


def test_with_backups_of_both_names_the_older_place_is_told(opened):
    meja, path = opened
    give_another_name(meja, path)
    rename(meja, "Kantor dua")
    meja.window.files.backups.take()
    with tangan(no_file()):
        meja.window.form.aksi_cadangan.trigger()
    assert str(folder_of(path)) in meja.message


@pytest.mark.parametrize("answer", ["ya", "batal"])
def test_the_backup_of_another_report_is_opened_only_when_wanted(opened, tmp_path, answer):
    meja, _ = opened
    rename(meja, "Kantor satu")
    meja.window.files.backups.take()
    other = tmp_path / "lain.lkjip"
    Document.create(other, laporan_contoh("kecil")).close()
    heard = []
    with tangan(pick(other), hear(heard), press(answer)):
        meja.window.form.aksi_cadangan.trigger()
    assert "bukan cadangan laporan yang sedang terbuka, LKjIP 20" in heard[0][1]
    assert (meja.laporan.satker.nama == "Kantor satu") == (answer == "batal")


def test_where_there_is_no_room_beside_the_report_another_folder_is_asked_for(meja, tmp_path):
    path = tmp_path / f"{'l' * 235}.lkjip"
    Document.create(path, laporan_contoh("kecil")).close()
    meja.window.files.open(path)
    rename(meja, "Kantor satu")
    meja.window.files.backups.take()
    target = tmp_path / "pulih.lkjip"
    with tangan(pick(daftar_backup(path)[0]), pick(target)):
        meja.window.form.aksi_cadangan.trigger()
    assert meja.session.document.path == target


def test_a_backup_opened_by_hand_is_shown_and_not_changed(opened):
    meja, path = opened
    rename(meja, "Kantor satu")
    meja.window.files.backups.take()
    meja.window.files.open(daftar_backup(path)[0])
    meja.window.settle()
    assert "Berkas ini cadangan" in meja.message
    assert meja.session.document.readonly


@pytest.fixture
def damaged(opened):
    """A file broken after a backup of it was made."""
    meja, path = opened
    rename(meja, "Kantor satu")
    assert meja.window.files.close()
    assert folder_of(path).is_dir()
    path.write_bytes(path.read_bytes()[:5000])
    return meja, path


def test_for_a_damaged_file_its_backup_is_offered(damaged):
    meja, path = damaged
    heard = []
    with tangan(hear(heard), press("ya")):
        meja.window.files.open(path)
    assert "yang utuh, LKjIP 20" in heard[0][1]
    assert meja.laporan.satker.nama == "Kantor satu"
    assert meja.session.document.path == path.with_name("laporan (dari cadangan).lkjip")
    assert len(path.read_bytes()) == 5000


@pytest.mark.parametrize("no", [press("batal"), escape()], ids=["batal", "esc"])
def test_a_backup_that_is_not_wanted_is_not_written(damaged, no):
    meja, path = damaged
    with tangan(no):
        meja.window.files.open(path)
    assert not meja.window.has_report
    assert "rusak" in meja.message
    assert [item.name for item in path.parent.glob("*.lkjip")] == [path.name]


def test_for_a_damaged_file_that_the_program_was_started_with_its_backup_is_offered(
    damaged, monkeypatch
):
    meja, path = damaged
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # which the program takes over
    window = meja.window
    assert not _opened(window, path)
    with tangan(press("ya")):
        _settle(window, path)
    assert meja.session.document.path == path.with_name("laporan (dari cadangan).lkjip")
