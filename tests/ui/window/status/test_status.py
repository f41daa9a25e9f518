"""The status bar is whole on small and enlarged screens, whatever it has to say."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.document import Document
from tests.contoh import laporan_contoh

LONG = "LKjIP 2022 Rumah Tahanan Negara Kelas IIB Balikpapan, bagian Pelayanan Tahanan (3).lkjip"
SCREENS = {"1366x768 at 150 %": (910, 480), "1024x600": (1008, 560), "least": (880, 420)}


def cut(meja) -> list[str]:
    """What does not stand whole within the bar, or lies over its neighbour."""
    status, bar = meja.window.status, meja.window.form.status
    shown = [
        one
        for one in (status.saved, status.file, status.actor, status.name, status.progress)
        if one.isVisible()
    ]
    found, right = [], 0
    for one in shown:
        if (
            one.width() < one.sizeHint().width()
            or one.x() < right
            or one.geometry().right() > bar.width()
        ):
            found.append(one.accessibleName() or type(one).__name__)
        right = one.geometry().right()
    return found


@pytest.mark.parametrize("size", SCREENS.values(), ids=list(SCREENS))
@pytest.mark.parametrize("who", ["", "Siti Nurhaliza Putri Kusumawardhani"])
def test_every_fact_stands_whole(meja, size, who):
    meja.window.preference.remember_actor(who, datetime.now().astimezone().date())
    meja.root.resize(*size)
    meja.open(meja.write(laporan_contoh("induk"), LONG))
    QApplication.processEvents()
    assert (meja.root.width(), meja.root.height()) == size
    assert meja.window.status.name.isVisible() == (not who)
    assert cut(meja) == []
    meja.window.status.show_unsaved("Disk penuh.")
    QApplication.processEvents()
    assert cut(meja) == []
    assert meja.window.status.file.toolTip() == str(meja.session.document.path)


def test_with_room_the_name_of_the_file_is_whole(meja):
    meja.root.resize(1366, 768)
    path = meja.write(laporan_contoh("induk"), "induk.lkjip")
    meja.root.resize(880, 420)
    meja.open(path)
    meja.root.resize(1366, 768)
    QApplication.processEvents()
    assert meja.window.status.file.text() == f"LKjIP 2022 - {Path(path).name}"


def test_the_window_fits_the_screen_it_first_comes_on(meja):
    meja.window.restore_state()
    there = meja.root.screen().availableSize()
    assert meja.root.isMaximized() or meja.root.frameGeometry().height() <= there.height()


@pytest.mark.parametrize(("days", "said"), [(0, False), (3, True)])
def test_a_clock_that_is_behind_the_file_is_said(meja, days, said):
    path = meja.write(laporan_contoh("kecil"))
    ahead = (datetime.now().astimezone() + timedelta(days=days)).isoformat(timespec="seconds")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("lkjip_desktop.store.jurnal.now", lambda: ahead)
        with Document.open(path) as document, document.revise("Nama", "Uji") as draft:
            draft.set(Address("satker", document.laporan.satker.id, "kota"), "Kota")
    meja.open(path)
    assert ("Jam komputer ini" in meja.message) is said
    assert meja.laporan.satker.kota == "Kota"


def test_why_something_was_not_saved_is_not_said_of_what_was_saved_since(meja):
    meja.open(laporan_contoh("kecil"))
    status = meja.window.status
    status.show_unsaved("Disk penuh.")
    assert status.saved.toolTip() == "Disk penuh."
    status.show_saved(datetime.now().astimezone())
    assert status.saved.toolTip() == "Keadaan simpanan"
