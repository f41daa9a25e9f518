"""A window that goes from test to test takes nothing of the one before along."""

from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.window import room
from tests.contoh import laporan_contoh
from tests.ui.conftest import Meja

pytestmark = pytest.mark.usefixtures("sendiri")


def next_after(meja: Meja, folder: Path) -> Meja:
    folder.mkdir()
    found = Meja(folder, meja.leave())
    found.open(laporan_contoh("induk"))
    return found


def test_the_next_one_finds_the_report_as_it_opens(induk, tmp_path):
    first = induk.window.current_indicator
    row = induk.go("3F").editor.indikator
    where = Address("indikator", row, "target")
    induk.window.change("Target", lambda draft: draft.set(where, "40"))
    induk.pane.editor.open_page("gambar")
    induk.window.show_side(room.FINDINGS)
    induk.window.show_message("Kata uji sebelumnya.", Mark.PERINGATAN)
    induk.root.resize(1000, 600)
    following = next_after(induk, tmp_path / "berikut")
    assert following.window is induk.window
    assert following.laporan == laporan_contoh("induk") == following.fresh()
    assert following.session.document.path.parent == tmp_path / "berikut"
    assert len(following.session.document.jurnal) == 1
    assert not following.window.form.aksi_urung.isEnabled()
    assert following.window.current_indicator == first
    assert following.page.grids
    assert following.window.side.tabs.current == room.SUMMARY
    assert (following.message, following.root.width()) == ("", 1366)


def test_what_could_not_be_stored_waits_no_more(induk, tmp_path, qtbot):
    window = induk.window
    induk.go("1A")
    before = shown_in(induk)
    view = induk.page.grids[0].view
    view.setFocus()
    view.go(1, 2)
    induk.type("39o")
    induk.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(induk.session.unread))
    assert shown_in(induk) != before
    following = next_after(induk, tmp_path / "berikut")
    assert following.window is window
    assert not following.window.unread_cells
    assert not following.session.unread
    following.go("1A")
    assert shown_in(following) == before


def shown_in(meja: Meja) -> list[str]:
    model = meja.page.grids[0].model
    places = product(range(model.rowCount()), range(model.columnCount()))
    return [str(model.index(*place).data()) for place in places]


def test_a_window_in_which_something_is_to_be_stored_is_not_gone_on_in(induk):
    left = induk.leave()
    assert left is not None
    induk.window.keep = lambda: False
    assert not left.start_over(induk.write(laporan_contoh("induk"), "lain.lkjip"))
