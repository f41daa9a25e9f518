"""The findings pane names what is wrong, leads there, and lets a finding be set aside."""

import re
from dataclasses import replace
from html import unescape

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QImage, QPainter, QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem, QToolTip

from lkjip_desktop.domain.display.live import replace_live
from lkjip_desktop.domain.display.nama import describe
from lkjip_desktop.domain.display.whole import with_figures_whole
from lkjip_desktop.domain.model.entity import (
    Baris,
    Indikator,
    Narasi,
    NilaiBaris,
    Pengesampingan,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.temuan.finding import open_findings
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.tokens import TYPE_BODY
from lkjip_desktop.ui.temuan.pane import FindingsPane
from lkjip_desktop.ui.temuan.row import ITEM, PLACE, SIDE, wrapped
from lkjip_desktop.ui.window import room
from tests.contoh import laporan_contoh
from tests.ui.tangan import cancel, ok, press, tangan, write

CTRL = Qt.KeyboardModifier.ControlModifier


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


def _id_of(laporan, kode):
    return next(row.id for row in laporan.daftar(Indikator) if row.kode == kode)


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


def test_the_cell_of_a_finding_is_whole_beside_the_list(induk, panel):
    induk.window.form.root.resize(1366, 740)
    choose(panel, next(t for t in induk.session.findings if t.kode == "ISI-04"))
    QTest.keyClick(panel.form.daftar, Qt.Key.Key_Return)
    QTest.qWait(1)
    table = induk.focus()
    cell = table.visualRect(table.currentIndex())
    assert table.viewport().rect().contains(cell)
    assert table.frozen_width() <= cell.left()


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


def test_undo_of_what_was_set_aside_opens_it_again_where_one_is(induk, panel):
    induk.go("1A")
    temuan = next(t for t in induk.session.findings if t.kode == "TGT-02")
    choose(panel, temuan)
    panel.form.alasan.setFocus()
    for pressed in (Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_Z):
        if not induk.laporan.daftar(Pengesampingan):
            QTest.keyClicks(panel.form.alasan, "Dibulatkan")
            QTest.keyClick(panel.form.alasan, Qt.Key.Key_Return)
        tab = induk.window.sections.current
        QTest.keyClick(induk.window.form.root.windowHandle(), pressed, CTRL)
        assert (induk.window.sections.current, panel.isVisible()) == (tab, True)
        assert induk.window.current_indicator == induk.indikator("1A").id
        assert panel.isAncestorOf(induk.focus())
        if pressed == Qt.Key.Key_Z:
            assert panel.current.temuan.pesan == temuan.pesan


def test_undo_of_what_was_set_aside_leads_to_its_place_where_no_list_is_seen(induk, panel):
    temuan = next(t for t in induk.session.findings if t.kode == "TGT-02")
    choose(panel, temuan)
    QTest.keyClicks(panel.form.alasan, "Dibulatkan")
    QTest.keyClick(panel.form.alasan, Qt.Key.Key_Return)
    induk.go("3F")
    induk.window.show_side(room.SUMMARY)
    QTest.keyClick(induk.window.form.root.windowHandle(), Qt.Key.Key_Z, CTRL)
    assert induk.laporan.daftar(Pengesampingan) == ()
    assert induk.window.current_indicator == temuan.indikator
    assert induk.focus() is induk.page.strip.form.target


def test_under_the_pointer_the_whole_line_is_lit_and_a_cut_place_said(induk, panel):
    tree = panel.form.daftar
    cut = next(row for row in rows(panel) if len(row.data(0, ITEM).tempat) > 80)
    whole = next(row for row in rows(panel) if len(row.data(0, ITEM).tempat) < 20)
    for row, said in ((whole, ""), (cut, cut.data(0, ITEM).tempat)):
        tree.scrollToItem(row)
        spot = tree.visualItemRect(row).center()
        event = QHelpEvent(QEvent.Type.ToolTip, spot, tree.viewport().mapToGlobal(spot))
        QApplication.sendEvent(tree.viewport(), event)
        assert unescape(QToolTip.text()) == said
    QToolTip.hideText()
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 300, 60)
    option.state = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_MouseOver
    image = QImage(300, 60, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    tree.itemDelegate().paint(painter, option, tree.indexFromItem(whole))
    painter.end()
    assert {image.pixelColor(x, 1).name() for x in (1, 298)} == {theme.current().header.name()}


def test_of_a_later_slip_the_reason_before_is_offered_and_what_is_typed_stays(induk, panel):
    row = induk.indikator("3B")
    text = next(t for t in induk.session.laporan.children(Narasi, "indikator", row.id))
    place = Address(text.KIND, text.id, "teks")

    def say(said):
        induk.window.act("Naskah", lambda draft: draft.set(place, said))
        temuan = next(
            t for t in induk.session.findings if t.kode == "TEKS-01" and t.lokasi == place
        )
        choose(panel, temuan)
        return temuan

    field = panel.form.alasan
    say("Capaian indikator ini 99,99 persen.")
    QTest.keyClicks(field, "Sudah diperiksa")
    QTest.keyClick(field, Qt.Key.Key_Return)
    say("Capaian indikator ini 88,88 persen.")
    assert panel.current.temuan.disisihkan is None
    assert field.text() == "Sudah diperiksa"
    assert "dahulu" in panel.form.ajakan.text()
    QTest.keyClicks(field, " lagi")
    induk.window.act("Target 1A", lambda d: d.set(_target(induk, "1A"), "80.12"))
    assert field.text() == "Sudah diperiksa lagi"
    QTest.mouseClick(panel.form.sisih, Qt.MouseButton.LeftButton)
    assert {row.alasan for row in induk.fresh().daftar(Pengesampingan)} == {
        "Sudah diperiksa",
        "Sudah diperiksa lagi",
    }
    assert say("Capaian indikator ini 99,99 persen.").disisihkan == "Sudah diperiksa"


def _target(induk, kode):
    return Address("indikator", induk.indikator(kode).id, "target")


def test_the_chosen_row_stays_in_sight_beside_its_details(induk, panel):
    tree = panel.form.daftar
    for temuan in induk.session.findings[-2:]:
        choose(panel, temuan)
        QTest.keyClicks(panel.form.alasan, "Sudah diperiksa")
        QTest.keyClick(panel.form.alasan, Qt.Key.Key_Return)
    tree.topLevelItem(tree.topLevelItemCount() - 1).setExpanded(True)

    def in_sight():
        QApplication.processEvents()
        return tree.viewport().rect().contains(tree.visualItemRect(tree.currentItem()))

    tree.setCurrentItem(tree.topLevelItem(0))
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_End)
    assert panel.current.temuan.disisihkan is not None
    assert in_sight()
    QTest.mouseClick(panel.form.sisih, Qt.MouseButton.LeftButton)
    assert panel.current.temuan.disisihkan is None
    assert in_sight()


def test_a_live_figure_takes_the_place_of_a_typed_one_that_contradicts_it(induk, panel):
    row = induk.indikator("3B")
    text = next(t for t in induk.session.laporan.children(Narasi, "indikator", row.id))
    place = Address(text.KIND, text.id, "teks")
    said = "Realisasi sebesar 93,86% terhadap target. Capaian indikator ini 99,99 persen."
    induk.window.act("Naskah", lambda draft: draft.set(place, said))
    wanted = [t for t in induk.session.findings if t.kode == "TEKS-01" and t.lokasi == place]
    assert len(wanted) == 2
    choose(panel, wanted[0])
    for _ in wanted:  # of the first, then of the one that the list goes on to
        assert panel.form.hidup.isVisibleTo(panel)
        QTest.mouseClick(panel.form.hidup, Qt.MouseButton.LeftButton)
    token = f"indikator/{row.id}"
    assert induk.fresh().get(Narasi, text.id).teks == (
        f"Realisasi sebesar {{{{{token}/realisasi}}}} terhadap target."
        f" Capaian indikator ini {{{{{token}/capaian}}}}."
    )
    with pytest.raises(AssertionError):
        choose(panel, wanted[0])


@pytest.mark.parametrize("name", ["hidup", "sisih"])
def test_the_keys_go_on_to_the_next_finding_where_one_went_with_the_button_pressed(
    induk, panel, name
):
    """They went on to a field without use, in a part to the tabs of the sections."""
    text, *_ = induk.laporan.children(Narasi, "indikator", induk.indikator("3B").id)
    place = Address(text.KIND, text.id, "teks")
    said = "Capaian indikator ini 99,99 persen."
    induk.window.act("Naskah", lambda draft: draft.set(place, said))
    choose(panel, next(t for t in induk.session.findings if t.lokasi == place))
    panel.form.alasan.setText("Memang demikian")
    button = getattr(panel.form, name)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert not any(t.lokasi == place for t in open_findings(induk.session.findings))
    assert induk.focus() is panel.form.daftar


def test_the_live_figure_of_a_row_takes_the_place_of_one_that_is_not_so(induk, panel):
    row = induk.indikator("3F")
    text = next(t for t in induk.session.laporan.children(Narasi, "indikator", row.id))
    (table,) = induk.session.shown.indikator[row.id].rincian
    (item,) = table.baris
    place, name = Address(text.KIND, text.id, "teks"), item.baris.uraian
    induk.window.act("Naskah", lambda d: d.set(place, f"{name} ditindaklanjuti 35 orang."))
    temuan = next(t for t in induk.session.findings if t.lokasi == place and t.replacements)
    choose(panel, temuan)
    assert "30; pakai angka hidup" in temuan.pesan
    QTest.mouseClick(panel.form.hidup, Qt.MouseButton.LeftButton)
    said = induk.fresh().get(Narasi, text.id).teks
    assert said == f"{name} ditindaklanjuti {{{{baris/{item.baris.id}/realisasi}}}} orang."
    shown = replace_live(said, induk.fresh(), induk.session.shown)
    assert shown == f"{name} ditindaklanjuti 30 orang."
    assert not [t for t in induk.session.findings if t.lokasi == place and t.kode == "TEKS-01"]


def test_below_a_wrong_rank_the_figure_stands_with_the_indikator_that_has_it(induk, panel):
    text, *_ = induk.laporan.children(Narasi, "indikator", induk.indikator("2A").id)
    said = "Serapan anggaran terendah terdapat pada indikator 3A."
    induk.window.act("Naskah", lambda draft: draft.set(Address(text.KIND, text.id, "teks"), said))
    choose(panel, next(t for t in induk.session.findings if t.kode == "TEKS-07"))
    shown = QTextDocumentFragment.fromHtml(panel.form.angka.text()).toPlainText()
    assert shown.split("\n")[1:3] == [said[:-1], "indikator 3G (0,00 %)"]


def test_a_double_click_near_the_foot_of_the_list_goes_there_and_the_details_come_after(
    induk, panel
):
    tree, root = panel.form.daftar, induk.root
    QTest.qWait(50)
    row = next(r for r in reversed(rows(panel)) if _whole(tree, r))
    where = tree.viewport().mapTo(root, tree.visualItemRect(row).center())
    assert not panel.form.gulir.isVisible()
    for click in (QTest.mouseClick, QTest.mouseDClick):
        click(root.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
        QTest.qWait(20)
    assert tree.currentItem() is row
    assert not tree.hasFocus(), "the keys went to the cell"
    QTest.qWait(QApplication.doubleClickInterval() + 50)
    assert panel.form.pesan.text() == with_figures_whole(row.data(0, ITEM).pesan)
    assert _whole(tree, row)


def _whole(tree, row):
    rect = tree.visualItemRect(row)
    return rect.isValid() and tree.viewport().rect().contains(rect)


def test_both_places_of_a_contradiction_are_one_press_away(induk, panel):
    row = induk.indikator("1A")
    target = Address(row.KIND, row.id, "target")
    temuan = next(t for t in induk.session.findings if t.lokasi == target and t.kedua is not None)
    choose(panel, temuan)
    for button, place in ((panel.form.buka, target), (panel.form.kedua, temuan.kedua)):
        assert str(describe(induk.laporan, place)) in unescape(button.toolTip())
    QTest.mouseClick(panel.form.kedua, Qt.MouseButton.LeftButton)
    assert induk.focus().current.alamat.address(induk.laporan) == temuan.kedua
    QTest.mouseClick(panel.form.buka, Qt.MouseButton.LeftButton)
    assert "Target" in induk.focus().accessibleName()
    choose(panel, next(t for t in induk.session.findings if t.kedua is None))
    assert not panel.form.kedua.isVisibleTo(panel)


def test_a_reference_takes_the_place_of_a_table_that_there_is_not(induk, panel):
    said = "Selain Tabel 3.2, rinciannya ada pada Tabel 3 laporan ini."
    key = keyed_id(induk.laporan.ruang, Narasi, None, "simpulan")
    induk.window.act("Naskah", lambda d: d.put(Narasi(key, tempat="simpulan", teks=said)))
    wanted = next(t for t in induk.session.findings if t.kode == "SEBUT-03")
    choose(panel, wanted)
    assert panel.form.rujukan.isVisibleTo(panel)
    assert panel.form.buka.text() == "Buka naskah"
    with tangan(cancel()):
        QTest.mouseClick(panel.form.rujukan, Qt.MouseButton.LeftButton)
    assert induk.fresh().get(Narasi, key).teks == said
    with tangan(write("cari", "capaian kinerja"), ok()):
        QTest.mouseClick(panel.form.rujukan, Qt.MouseButton.LeftButton)
    assert induk.fresh().get(Narasi, key).teks == said.replace(
        "Tabel 3 ", "{{nomor/laporan/capaian}} "
    )
    assert not [t for t in induk.session.findings if t.kode in {"SEBUT-03", "RUJ-02"}]


@pytest.mark.parametrize(("kode", "periode"), [("HIT-08", "2022-T1"), ("HIT-09", "2021")])
def test_figures_that_no_table_shows_are_moved_or_deleted_from_their_finding(
    induk, panel, kode, periode
):
    row = next(iter(induk.laporan.daftar(Baris)))
    key = keyed_id(induk.laporan.ruang, NilaiBaris, row.id, periode)
    value = NilaiBaris(key, baris=row.id, periode=periode, pembanding="5", realisasi="4")
    induk.window.act("Isian", lambda draft: draft.put(value))
    choose(panel, next(t for t in induk.session.findings if t.kode == kode))
    assert panel.form.pindah.isVisibleTo(panel) == (kode == "HIT-08")
    with tangan(press("Batal")):
        QTest.mouseClick(panel.form.hapus, Qt.MouseButton.LeftButton)
    assert induk.fresh().get(NilaiBaris, key) == value
    with tangan(press("Hapus")):
        QTest.mouseClick(panel.form.hapus, Qt.MouseButton.LeftButton)
    assert induk.fresh().find(NilaiBaris, key) is None
    assert not [t for t in induk.session.findings if t.kode == kode]
    assert not panel.form.hapus.isVisibleTo(panel)
    panel.form.alasan.setFocus()
    QTest.keyClick(panel.form.alasan, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert induk.fresh().get(NilaiBaris, key) == value


def test_in_a_locked_report_a_finding_is_not_told_to_be_none(meja):
    laporan = laporan_contoh("induk")
    row = next(iter(laporan.daftar(Baris)))
    key = keyed_id(laporan.ruang, NilaiBaris, row.id, "2022-T1")
    value = NilaiBaris(key, baris=row.id, periode="2022-T1", pembanding="5", realisasi="4")
    meja.open(laporan.with_changes([value, replace(laporan.data, terkunci=1)]))
    panel = meja.window.show_side(room.FINDINGS)
    choose(panel, next(t for t in meja.session.findings if t.kode == "HIT-08"))
    for action in (meja.window.form.aksi_pindah_angka, meja.window.form.aksi_hapus_angka):
        action.trigger()
        assert meja.message == "Laporan ini terkunci; buka kuncinya dahulu sebelum mengubah isinya."
        meja.window.form.pita.hide()


def test_in_a_locked_report_nothing_is_offered_that_would_be_refused(meja):
    """One wrote a reason first, and was told then that the report is locked."""
    laporan = laporan_contoh("terkoreksi")
    text, *_ = laporan.children(Narasi, "indikator", _id_of(laporan, "3B"))
    said = "Capaian indikator ini 99,99 persen."
    meja.open(laporan.with_changes([replace(text, teks=said)]))
    panel = meja.window.show_side(room.FINDINGS)
    choose(panel, next(t for t in meja.session.findings if t.lokasi.id == text.id))
    form = panel.form
    offered = (form.hidup, form.alasan, form.sisih)
    assert all(one.isVisible() for one in offered)
    with tangan(press("ya")):
        meja.window.form.aksi_kunci.trigger()
    assert meja.laporan.data.terkunci
    assert not any(one.isVisible() for one in offered)
    assert form.buka.isVisible()
    assert form.ajakan.text().startswith("Laporan ini terkunci")


def test_no_live_figure_is_offered_where_none_can_be_put(induk, panel):
    choose(panel, next(t for t in induk.session.findings if t.kode.startswith("ISI")))
    assert not panel.form.hidup.isVisibleTo(panel)


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


def test_findings_are_reached_on_every_tab_by_button_and_by_key(induk):
    window, form = induk.window, induk.window.form
    for place, tab in enumerate(window.sections.rooms):
        window.sections.select(tab.key)
        form.aksi_panel.setChecked(False)
        assert not form.panel.isVisible()
        assert form.buka_panel.isVisible()
        if place % 2:
            QTest.mouseClick(form.buka_panel, Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(induk.root, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
            assert induk.focus() is window.side.pane(room.FINDINGS).form.daftar
        assert window.sections.current == tab.key
        assert window.side.pane(room.FINDINGS).isVisible(), tab.title
        assert not form.buka_panel.isVisible()


def test_the_button_counts_what_is_open(induk):
    count = sum(t.disisihkan is None for t in induk.session.findings)
    assert induk.window.form.buka_panel.text() == f"Temuan ({count})"


def test_the_pane_beside_planning_does_not_change_how_it_stands_beside_a_section(induk):
    window, form = induk.window, induk.window.form
    form.aksi_panel.setChecked(False)
    window.sections.select(room.PLANNING)
    window.show_side(room.FINDINGS)
    assert form.panel.isVisible()
    induk.go("1A")
    assert not form.panel.isVisible()
    window.sections.select(room.PLANNING)
    assert form.panel.isVisible()
    form.lipat_panel.click()
    assert not form.panel.isVisible()


def test_the_list_stays_where_a_finding_leads_to_planning(induk, panel):
    temuan = next(t for t in induk.session.findings if t.lokasi.kind == "indikator_renstra")
    choose(panel, temuan)
    panel.form.daftar.setFocus()
    QTest.keyClick(panel.form.daftar, Qt.Key.Key_Return)
    assert induk.window.sections.current == room.PLANNING
    assert panel.isVisible()
    assert panel.current.temuan == temuan


def test_the_list_can_be_narrowed_to_the_open_indikator_and_follows_it(induk, panel):
    box = panel.form.seksi
    for kode in ("3A", "1B"):
        induk.go(kode)
        box.setCurrentIndex(box.findText(f"Indikator ini: {kode}"))
        row = induk.indikator(kode)
        shown = {r.data(0, ITEM).temuan.pesan for r in rows(panel)}
        assert shown == {
            t.pesan for t in induk.session.findings if row.id in {t.indikator, t.lokasi.id}
        }
        assert shown
    induk.window.sections.select(room.PLANNING)
    induk.window.show_side(room.FINDINGS)
    assert rows(panel) == []
    assert panel.form.jumlah.text() == "Tidak ada indikator yang dibuka"


@pytest.mark.parametrize("wide", [1366, 1190, 900])
def test_no_sentence_of_a_finding_is_cut(induk, panel, wide):
    """All words of it have a line: what Qt breaks the sentence into fits in its row."""
    induk.root.resize(wide, 700)
    induk.window.show_side(room.FINDINGS)
    QApplication.processEvents()
    tree = panel.form.daftar
    for row in rows(panel):
        tree.scrollToItem(row)
        rect = tree.visualItemRect(row)
        room_there = QRect(0, 0, rect.width() - 2 * SIDE, 10_000)
        needed = QFontMetrics(theme.font(TYPE_BODY)).boundingRect(
            room_there, Qt.TextFlag.TextWordWrap, row.data(0, ITEM).temuan.pesan
        )
        assert needed.height() <= rect.height() - PLACE, row.text(0)
        assert needed.width() <= room_there.width()


@pytest.mark.parametrize("wide", [1366, 1024])
def test_each_row_is_as_high_as_its_sentence_when_the_list_first_comes(meja, wide):
    meja.root.resize(wide, 740)
    meja.open(laporan_contoh("induk"))
    meja.window.show_side(room.FINDINGS)
    QTest.qWait(50)
    panel = meja.window.side.pane(room.FINDINGS)
    tree = panel.form.daftar
    for row in rows(panel):
        item, rect = row.data(0, ITEM), tree.visualItemRect(row)
        assert (
            rect.height()
            < wrapped(item.pesan, rect.width() - 2 * SIDE).boundingRect().height() + 2 * PLACE
        )


def test_no_line_of_a_finding_ends_between_a_figure_and_its_unit(induk, panel):
    wide = panel.form.daftar.viewport().width()
    shown = [row.data(0, ITEM).temuan for row in rows(panel)]
    for temuan in shown:
        for width in range(wide // 2, wide, 3):
            layout = wrapped(temuan.pesan, width)
            ends = [layout.lineAt(n).textStart() for n in range(1, layout.lineCount())]
            text = layout.text()
            assert not [text[:end] for end in ends if re.match(r"[\d ]\s%", text[end - 2 :])]
    choose(panel, next(t for t in shown if re.search(r"\d %", t.pesan)))
    assert not re.search(r"\d %", panel.form.pesan.text())


def test_a_reason_being_written_stays_with_its_finding_when_the_report_changes(induk, panel):
    before = [row.data(0, ITEM).temuan for row in rows(panel)]
    place = Address("indikator", induk.indikator("1A").id, "target")
    mended = next(n for n, temuan in enumerate(before) if temuan.lokasi == place)
    chosen = before[mended + 3]
    choose(panel, chosen)
    QTest.keyClicks(panel.form.alasan, "Sudah diper")
    induk.window.act("Target 1A", lambda draft: draft.set(place, "80.12"))
    assert panel.current.temuan == chosen
    QTest.keyClicks(panel.form.alasan, "iksa")
    QTest.keyClick(panel.form.alasan, Qt.Key.Key_Return)
    (row,) = induk.fresh().daftar(Pengesampingan)
    assert (row.kode, row.lokasi, row.alasan) == (
        chosen.kode,
        str(chosen.lokasi),
        "Sudah diperiksa",
    )
