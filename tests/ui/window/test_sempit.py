"""The pane on the right leaves the tabs room on the screens of offices, 1024 px wide or 125 %."""

from dataclasses import replace
from itertools import pairwise
from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QToolButton

from lkjip_desktop.app.share.bagikan import bagikan
from lkjip_desktop.domain.model.entity import Baris, Gambar, Indikator, NilaiBaris, Rincian
from lkjip_desktop.ui.grid import GridPanel
from lkjip_desktop.ui.grid.bar import HEIGHT
from lkjip_desktop.ui.kit.host import FINDINGS
from lkjip_desktop.ui.window import room
from tests.contoh import laporan_contoh

SCREENS = ((1024, 700), (1093, 560))


@pytest.fixture(params=SCREENS, ids=str)
def sempit(meja, request):
    meja.open(laporan_contoh("triwulan"))
    meja.root.resize(*request.param)
    meja.window.side.show(FINDINGS)
    QApplication.processEvents()
    return meja


def cut(root):
    """The buttons and labels in which there is less room than their words take."""
    found = root.findChildren(QPushButton) + root.findChildren(QToolButton)
    shown = [one for one in found if one.isVisible() and one.text()]
    shown += [one for one in root.findChildren(QLabel) if one.isVisible() and one.text()]
    return [one.text() for one in shown if one.width() < one.minimumSizeHint().width()]


def test_an_indikator_is_not_pushed_aside(sempit):
    sempit.go("1A")
    page = sempit.page
    assert isinstance(page, QScrollArea)
    assert page.horizontalScrollBar().maximum() == 0
    assert not cut(page)


@pytest.mark.parametrize("width", [1024, 1366])
def test_words_in_place_of_a_target_make_the_page_no_wider(meja, width):
    meja.open(laporan_contoh("induk"))
    meja.root.resize(width, 740)
    meja.window.side.show(FINDINGS)
    meja.go("1A")
    page = meja.page
    page.strip.form.target.setFocus()
    page.strip.form.target.selectAll()
    meja.type("delapan puluh koma dua lima belas ribu")
    meja.press(Qt.Key.Key_Return)
    QTest.qWait(1)
    assert page.strip.bar.isVisible()
    assert page.horizontalScrollBar().maximum() == 0


def test_a_target_that_waits_says_so_in_whole_words(meja):
    meja.open(laporan_contoh("induk"))
    meja.root.resize(1366, 740)
    meja.window.side.show(FINDINGS)
    meja.go("1A")
    target = meja.page.strip.form.target
    target.setPlaceholderText("belum diisi")
    target.clear()
    QTest.qWait(1)
    assert target.width() > target.fontMetrics().horizontalAdvance("belum diisi")


def test_the_name_of_a_row_stays_where_its_figures_move(meja):
    meja.open(laporan_contoh("induk"))
    meja.root.resize(1024, 700)
    meja.window.side.show(FINDINGS)
    views = [panel.view for panel in meja.go("1A").findChildren(GridPanel) if panel.isVisible()]
    QTest.qWait(50)
    assert [view.horizontalScrollBar().maximum() > 0 for view in views] == [True, True]
    assert [view.columns.frozen for view in views] == [1, 1]


def test_a_question_of_two_lines_covers_nothing_below_its_table(meja):
    meja.open(laporan_contoh("induk"))
    meja.root.resize(1024, 700)
    meja.window.side.show(FINDINGS)
    shown = [one for one in meja.go("1A").findChildren(GridPanel) if one.isVisible()]
    panel = next(one for one in shown if one.model.sheet.nama != "Anggaran")
    panel.view.setFocus()
    panel.view.go(0, 1)
    meja.type("1.5")
    meja.press(Qt.Key.Key_Return)
    QTest.qWait(50)
    assert panel.bar.asking
    assert panel.bar.height() > HEIGHT
    page = panel.bar.parentWidget()
    table = QRect(panel.mapTo(page, QPoint(0, 0)), panel.size())
    assert table.contains(panel.bar.geometry())
    cell = panel.view.cell_rect(*panel.view.place)
    cell.moveTopLeft(panel.view.viewport().mapTo(page, cell.topLeft()))
    assert not panel.bar.geometry().intersects(cell)


def test_the_tools_of_a_text_stand_side_by_side(sempit):
    sempit.window.sections.select(room.TEXTS)
    sempit.window.side.show(FINDINGS)
    QApplication.processEvents()
    form, done = sempit.window.pane().tools.form, sempit.window.pane().form.tandai
    tools = [form.gaya, form.tebal, form.miring, form.poin, form.nomor, form.tabel, form.gambar]
    tools.append(form.sisipkan)
    assert all(left.geometry().right() < right.x() for left, right in pairwise(tools))
    assert (form.sisipkan.text(), form.sisipkan.accessibleName()) == ("", "Sisipkan angka")
    assert not cut(sempit.window.pane().form.kepala)
    sempit.window.form.aksi_panel.setChecked(False)
    QApplication.processEvents()
    assert form.sisipkan.text() == "Sisipkan angka"
    assert done.text() == done.accessibleName() == "Tandai selesai"


def test_how_many_findings_there_are_is_read_to_its_end(sempit):
    label = sempit.window.side.pane(FINDINGS).form.jumlah
    assert label.text().endswith(" temuan terbuka, 2 catatan petugas")
    wrapped = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag.TextSingleLine
    taken = label.fontMetrics().boundingRect(label.rect(), wrapped, label.text())
    assert label.rect().contains(taken)


def test_a_part_with_quarters_says_whose_it_is_beside_them(meja, tmp_path):
    meja.open(laporan_contoh("triwulan"))
    parts = bagikan(meja.session.document, tmp_path, "Perencana")
    meja.open(next(part.path for part in parts if part.path.stem == "yantah"))
    form = meja.window.form
    for wide, button, said in ((1366, True, "Bagian Pel"), (1024, False, "Bagian")):
        meja.root.resize(wide, 700)
        form.aksi_panel.setChecked(False)
        QTest.qWait(50)
        assert form.pita_berkas_aksi.isVisible() == button
        assert form.buka_panel.width() >= form.buka_panel.sizeHint().width()
        assert form.pita_berkas_teks._lines[0].startswith(said)


def test_the_pane_fills_its_room_also_after_somebody_took_hold_of_the_line_beside_it(induk):
    induk.root.resize(1366, 740)
    form = induk.window.form
    line = form.belah.handle(1)
    for held in (FINDINGS, room.SUMMARY):
        induk.window.side.show(held)
        QTest.qWait(20)
        QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=QPoint(0, 100))
        QTest.mouseMove(line, QPoint(-20, 100))
        QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=QPoint(-20, 100))
        for key in (room.SUMMARY, FINDINGS, room.SUMMARY):
            induk.window.side.show(key)
            QTest.qWait(20)
            assert form.panel.geometry().right() == form.belah.width() - 1, (held, key)


def test_the_tabs_of_a_part_are_whole_whichever_of_them_is_open(meja, tmp_path):
    """The open one is bold: the last was cut once the longest of them was opened."""
    meja.open(laporan_contoh("induk"))
    parts = bagikan(meja.session.document, tmp_path, "Perencana")
    meja.open(next(part.path for part in parts if part.path.stem == "pengelolaan"))
    bar = meja.window.form.seksi
    for place in range(bar.count()):
        bar.setCurrentIndex(place)
        QTest.qWait(20)
        assert bar.width() >= bar.sizeHint().width() > 0, bar.tabText(place)


def test_why_there_is_no_realisasi_is_read_to_its_end(meja):
    report = laporan_contoh("induk")
    row = next(row for row in report.daftar(Indikator) if row.kode == "1A")
    of_row = {
        item.id
        for item in report.daftar(Baris)
        if report.get(Rincian, item.rincian).indikator == row.id
    }
    meja.open(
        report.with_changes(
            replace(item, pembanding=None, realisasi=None)
            for item in report.daftar(NilaiBaris)
            if item.baris in of_row
        )
    )
    meja.root.resize(1366, 720)
    meja.window.side.show(FINDINGS)
    note = meja.go("1A").form.isi.currentWidget().strip.form.catatan_realisasi
    QTest.qWait(50)  # the strip grows by a line once its width is known
    assert note.text == "semua baris belum diisi"
    assert (len(note._lines), note.toolTip()) == (2, "")
    assert note.height() >= 2 * note.fontMetrics().height()


def test_the_tabs_of_an_indikator_are_whole_beside_the_findings(meja, qtbot):
    laporan = laporan_contoh("induk")
    row = next(row for row in laporan.daftar(Indikator) if row.kode == "3F")
    pictures = [Gambar(str(uuid4()), row.id, urutan=f"a{n}") for n in range(10, 22)]
    meja.open(laporan.with_changes(pictures))
    meja.go("3F")
    form = meja.pane.form
    whole, bare = "&Gambar (12)", "&Gambar"
    for wide, shown, words, title in (
        (1366, False, "Selesai", whole),
        (1366, True, "", whole),
        (1340, True, "", bare),
        (1366, False, "Selesai", whole),
    ):
        meja.root.resize(wide, 700)
        meja.window.form.aksi_panel.setChecked(shown)
        if shown:
            meja.window.show_side(FINDINGS)
        said = (words, title, "Selesai")
        qtbot.waitUntil(
            lambda said=said: (
                not _arrows(form.tab)
                and (form.tandai.text(), form.tab.tabText(4), form.tandai.accessibleName()) == said
            )
        )


@pytest.mark.parametrize("wide", [1280, 1366])
def test_whichever_tab_of_an_indikator_is_open_all_are_whole(meja, qtbot, wide):
    meja.open(laporan_contoh("induk"))
    meja.root.resize(wide, 700)
    meja.go("3F")
    meja.window.show_side(FINDINGS)
    tab = meja.pane.form.tab
    for place in range(tab.count()):
        tab.setCurrentIndex(place)
        qtbot.waitUntil(lambda: not _arrows(tab))
        assert tab.tabRect(tab.count() - 1).right() <= tab.width()


def _arrows(tab):
    return [one for one in tab.findChildren(QToolButton) if one.isVisible()]
