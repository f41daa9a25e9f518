"""Over a report on a flash disk or a share stands a quiet word, and a copy is one click away."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLineEdit

from lkjip_desktop.store.document import Document
from lkjip_desktop.store.sqlite.medium import Medium
from lkjip_desktop.ui.kit.preference import Preference
from lkjip_desktop.ui.window.status import medium_band
from tests.contoh import laporan_contoh
from tests.ui.tangan import no_file, pick, see, tangan


@pytest.fixture
def flashdisk(monkeypatch, tmp_path) -> Path:
    """A folder that counts as a flash disk; everything else lies on this PC."""
    folder = tmp_path / "FLASHDISK"
    folder.mkdir()
    monkeypatch.setattr(
        medium_band,
        "medium_of",
        lambda path: Medium.LEPASAN if path.is_relative_to(folder) else None,
    )
    return folder


def on(meja, folder: Path) -> Path:
    path = meja.write(laporan_contoh("induk"), f"{folder.name}/induk.lkjip")
    meja.open(path)
    return path


def shown(meja) -> str:
    form = meja.window.form
    return form.pita_media_teks.text() if form.pita_media.isVisible() else ""


def test_a_report_on_this_pc_needs_no_word(induk):
    assert shown(induk) == ""


@pytest.mark.parametrize("medium", Medium)
def test_each_medium_has_its_word_and_the_report_may_be_changed_all_the_same(
    meja, monkeypatch, medium
):
    monkeypatch.setattr(medium_band, "medium_of", lambda _: medium)
    meja.open(laporan_contoh("induk"))
    assert shown(meja) == medium_band._WARNINGS[medium]
    assert meja.window.form.pita_media_aksi.isVisible()
    assert not meja.session.document.readonly
    assert meja.message == ""  # it is no alarm


def test_a_copy_on_this_pc_is_opened_in_place_of_the_report(meja, flashdisk, tmp_path):
    source = on(meja, flashdisk)
    before, laporan = source.read_bytes(), meja.laporan
    offered = []

    def look(picker) -> None:
        name = picker.findChild(QLineEdit, "fileNameEdit").text()
        offered.append(picker.directory().absoluteFilePath(name))

    with tangan(see("fileNameEdit", look), pick(tmp_path / "Dokumen saya é.lkjip")):
        meja.window.form.pita_media_aksi.click()
    assert Path(offered[0]).name == "induk.lkjip"
    assert not Path(offered[0]).is_relative_to(flashdisk)
    assert meja.session.document.path == tmp_path / "Dokumen saya é.lkjip"
    assert meja.laporan == laporan
    assert source.read_bytes() == before
    assert sorted(path.name for path in flashdisk.iterdir()) == ["induk.lkjip"]  # no lock is left
    assert "flashdisk tidak ikut berubah" in shown(meja)
    assert "Berkas > Simpan salinan" in shown(meja)
    assert not meja.window.form.pita_media_aksi.isVisible()


def test_nothing_happens_where_no_place_is_chosen_or_the_name_is_taken(meja, flashdisk, tmp_path):
    source = on(meja, flashdisk)
    taken = tmp_path / "induk.lkjip"
    taken.write_text("milik orang lain")
    for answer in (no_file(), pick(taken)):
        with tangan(answer):
            meja.window.form.pita_media_aksi.click()
        assert meja.session.document.path == source
        assert taken.read_text() == "milik orang lain"
    assert "sudah ada" in meja.message


def test_a_closed_word_stays_away_for_this_report_alone(meja, flashdisk):
    path = on(meja, flashdisk)
    meja.window.form.pita_media_tutup.click()
    assert shown(meja) == ""
    meja.open(path)
    assert shown(meja) == ""
    other = meja.write(laporan_contoh("kecil"), "FLASHDISK/lain.lkjip")
    meja.open(other)
    assert shown(meja)
    assert not Preference().is_quiet(other)


def test_nothing_moves_when_it_is_closed_and_its_room_goes_with_the_next_report(meja, flashdisk):
    path = on(meja, flashdisk)
    form = meja.window.form

    def places() -> list[QRect]:
        watched = [form.seksi, form.isi, form.status]
        return [QRect(w.mapTo(form.root, QPoint(0, 0)), w.size()) for w in watched]

    QApplication.processEvents()
    before = places()
    high = form.pita_media.height()
    form.pita_media_tutup.click()
    QApplication.processEvents()
    assert form.pita_media.isHidden()
    assert places() == before
    form.root.resize(form.root.width(), form.root.height() + 40)
    QApplication.processEvents()
    assert places()[0].top() == before[0].top() - high
    meja.open(path)
    QApplication.processEvents()
    assert places()[0].top() == before[0].top() - high


def test_the_lock_on_a_medium_still_tells_who_has_it(meja, flashdisk, monkeypatch):
    path = flashdisk / "induk.lkjip"
    Document.create(path, laporan_contoh("induk")).close()
    monkeypatch.setattr("getpass.getuser", lambda: "Sari")
    monkeypatch.setattr("platform.node", lambda: "PC-YANTAH")
    with Document.open(path):
        meja.open(path)
        assert meja.session.document.readonly
        assert "Sari di komputer PC-YANTAH" in meja.message
        assert shown(meja)
