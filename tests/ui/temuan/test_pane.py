"""The findings pane names what is wrong, leads there, and lets a finding be set aside."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lkjip_desktop.domain.laporan import Address
from lkjip_desktop.domain.model import Pengesampingan
from lkjip_desktop.ui import room
from lkjip_desktop.ui.temuan.pane import FindingsPane
from lkjip_desktop.ui.temuan.row import ITEM


@pytest.fixture
def panel(induk) -> FindingsPane:
    induk.window.show_side(room.FINDINGS)
    return induk.window.side.pane(room.FINDINGS)


def rows(panel):
    tree, found = panel.form.daftar, []
    for top in (tree.topLevelItem(n) for n in range(tree.topLevelItemCount())):
        for head in (top.child(n) for n in range(top.childCount())):
            found += [head.child(n) for n in range(head.childCount())]
    return found


def choose(panel, temuan):
    for row in rows(panel):
        other = row.data(0, Qt.ItemDataRole.UserRole).temuan
        if (other.kode, other.lokasi) == (temuan.kode, temuan.lokasi):
            panel.form.daftar.setCurrentItem(row)
            return row
    raise AssertionError(temuan)


def test_every_finding_of_the_report_stands_in_the_list_once(induk, panel):
    listed = [row.data(0, Qt.ItemDataRole.UserRole).temuan for row in rows(panel)]
    assert sorted(t.pesan for t in listed) == sorted(t.pesan for t in induk.session.findings)


def test_a_section_sees_only_its_own(induk, panel):
    panel.form.seksi.setCurrentIndex(panel.form.seksi.findText("KPR"))
    sections = {row.data(0, Qt.ItemDataRole.UserRole).temuan.subsie for row in rows(panel)}
    assert sections == {panel.form.seksi.currentData()}


def test_enter_on_a_finding_goes_to_its_cell(induk, panel):
    temuan = next(t for t in induk.session.findings if t.kode.startswith("ISI"))
    choose(panel, temuan)
    panel.form.daftar.setFocus()
    QTest.keyClick(panel.form.daftar, Qt.Key.Key_Return)
    assert induk.window.current_indicator == temuan.indikator


def test_a_finding_is_set_aside_only_with_a_reason_and_can_be_taken_back(induk, panel):
    temuan = induk.session.findings[0]
    choose(panel, temuan)
    assert not panel.form.sisih.isEnabled()
    QTest.keyClicks(panel.form.alasan, "Sudah diperiksa")
    QTest.mouseClick(panel.form.sisih, Qt.MouseButton.LeftButton)
    (row,) = induk.fresh().daftar(Pengesampingan)
    assert (row.kode, row.lokasi, row.alasan) == (
        temuan.kode,
        str(temuan.lokasi),
        "Sudah diperiksa",
    )
    choose(panel, temuan)
    assert panel.current.temuan.disisihkan == "Sudah diperiksa"
    QTest.mouseClick(panel.form.sisih, Qt.MouseButton.LeftButton)
    assert induk.fresh().daftar(Pengesampingan) == ()


def test_what_is_mended_leaves_the_list(induk, panel):
    target = induk.indikator("1A")
    place = Address(target.KIND, target.id, "target")
    wanted = next(t for t in induk.session.findings if t.lokasi == place)
    choose(panel, wanted)
    induk.window.act("Target 1A", lambda draft: draft.set(wanted.lokasi, "80.12"))
    with pytest.raises(AssertionError):
        choose(panel, wanted)


def test_after_one_is_mended_or_set_aside_the_next_one_is_chosen(induk, panel):
    target = induk.indikator("1A")
    place = Address(target.KIND, target.id, "target")
    before = [row.data(0, ITEM).temuan for row in rows(panel)]
    wanted = next(n for n, temuan in enumerate(before) if temuan.lokasi == place)
    choose(panel, before[wanted])
    induk.window.act("Target 1A", lambda draft: draft.set(place, "80.12"))
    assert panel.current.temuan.pesan == before[wanted + 1].pesan
    QTest.keyClicks(panel.form.alasan, "Memang demikian")
    QTest.keyClick(panel.form.alasan, Qt.Key.Key_Return)
    assert panel.current.temuan.pesan == before[wanted + 2].pesan
    assert panel.form.alasan.text() == ""
    assert panel.form.rinci.isVisible()


def test_a_folded_heading_stays_folded_when_its_count_changes(induk, panel):
    tree = panel.form.daftar
    tree.topLevelItem(1).setExpanded(False)
    tree.topLevelItem(0).child(0).setExpanded(False)
    counts = [tree.topLevelItem(n).text(0) for n in range(tree.topLevelItemCount())]
    target = induk.indikator("1A")
    place = Address(target.KIND, target.id, "target")
    induk.window.act("Target 1A", lambda draft: draft.set(place, "80.12"))
    assert [tree.topLevelItem(n).text(0) for n in range(tree.topLevelItemCount())] != counts
    assert not tree.topLevelItem(1).isExpanded()
    assert not tree.topLevelItem(0).child(0).isExpanded()
    assert tree.topLevelItem(0).isExpanded()
