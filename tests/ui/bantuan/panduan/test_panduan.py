"""The guide opens at what the focus is in, finds words, and promises only what the window has."""

import ast
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import lkjip_desktop
from lkjip_desktop import assets
from lkjip_desktop.report.guide.source import chapters
from lkjip_desktop.ui.bantuan.panduan.place import FIRST, PLACES
from lkjip_desktop.ui.bantuan.panduan.window import PDF, Guide
from lkjip_desktop.ui.grid import GridPanel
from lkjip_desktop.ui.window import room
from tests.contoh import laporan_contoh
from tests.ui.tangan import Action, tangan

SHIFT = Qt.KeyboardModifier.ShiftModifier
F1 = Qt.Key.Key_F1


def anchors() -> set[str]:
    found = {chapter.key for chapter in chapters()}
    return found | {
        f"{chapter.key}#{section.anchor}"
        for chapter in chapters()
        for section in chapter.daftar_bagian
    }


def opened(meja) -> Guide:
    QApplication.processEvents()
    return meja.root.findChild(Guide)


def press_f1(meja, held=Qt.KeyboardModifier.NoModifier) -> str | None:
    """The place at which the guide opens."""
    QTest.keyClick(meja.focus() or meja.root, F1, held)
    guide = opened(meja)
    if guide is None or not guide.form.root.isVisible():
        return None
    place = guide.form.halaman.place
    guide.form.root.close()
    meja.root.activateWindow()
    QTest.qWaitForWindowActive(meja.root)
    return place


def test_every_place_is_in_the_guide():
    assert set(PLACES.values()) | {FIRST} <= anchors()


def test_every_place_belongs_to_a_widget_of_the_program():
    folder = Path(lkjip_desktop.__file__).parent / "ui"
    classes = {
        node.name
        for path in folder.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
    }
    names = set(re.findall(r'name="(\w+)"', assets.form("main_window").read_text("utf-8")))
    for form in assets.form("main_window").parent.glob("*.ui"):
        names |= set(re.findall(r'class="QDialog" name="(\w+)"', form.read_text("utf-8")))
    assert set(PLACES) <= classes | names


def test_f1_on_the_start_page_tells_how_a_year_begins(meja):
    assert press_f1(meja) == "petugas_perencanaan#menyiapkan-tahun"


@pytest.mark.parametrize(
    ("tab", "place"),
    [
        (room.PLANNING, "petugas_perencanaan#mengisi-perencanaan"),
        (room.TEXTS, "petugas_perencanaan#menyunting-naskah"),
    ],
)
def test_f1_follows_the_tab(induk, tab, place):
    induk.window.sections.select(tab)
    induk.root.setFocus()
    assert press_f1(induk) == place


def test_shift_f1_follows_the_page_of_an_indikator(induk):
    induk.go("3F")
    induk.page.grids[0].view.setFocus()
    assert press_f1(induk, SHIFT) == "petugas_seksi#mengisi-angka"
    induk.pane.editor.open_page("analisis")
    induk.root.setFocus()
    assert press_f1(induk, SHIFT) == "petugas_seksi#menulis-analisis-dan-menambah-bukti"


@pytest.mark.parametrize(
    "name", ["Analisis", "Renaksi", "Tahun lalu", "Gambar", "Bukti", "Tentang"]
)
def test_shift_f1_opens_what_speaks_of_the_page(induk, name):
    induk.go("3F")
    tab = induk.pane.form.tab
    titles = [tab.tabText(n).replace("&", "").split(" (")[0] for n in range(tab.count())]
    tab.setCurrentIndex(titles.index(name))
    QApplication.processEvents()
    induk.root.setFocus()
    chapter, _, anchor = press_f1(induk, SHIFT).partition("#")
    source = assets.resource("panduan", f"{chapter}.md").read_text("utf-8")
    (section,) = (
        text
        for text in source.split("\n## ")
        if anchor.split("-") == re.findall(r"[a-z]+", text.partition("\n")[0].casefold())
    )
    assert f"**{name}**" in section


def test_f1_in_the_findings_explains_the_rules(induk):
    induk.window.show_side(room.FINDINGS)
    induk.window.side.tabs.pane(room.FINDINGS).form.daftar.setFocus()
    assert press_f1(induk) == "temuan"


def test_a_computed_cell_keeps_f1_for_its_formula(induk):
    induk.go("1A")
    view = induk.page.grids[0].view
    view.setFocus()
    columns = range(view.grid.sheet.kolom.__len__())
    computed = next(c for c in columns if view.grid.tooltip(0, c))
    view.go(0, computed)
    assert press_f1(induk) is None


def become_active(window):
    """Wait for the keyboard to be in a window."""
    for _ in range(100):
        if window.isActiveWindow():
            return
        QTest.qWait(10)
    raise AssertionError(window)


def in_dialog(meja, open_dialog, task):
    """Do something while a dialog is open, as soon as it is there."""

    def go(dialog, _):
        try:
            become_active(dialog)
            task(dialog)
        finally:
            dialog.reject()

    with tangan(Action("in the dialog", lambda front: front, go)):
        open_dialog()
    QApplication.processEvents()


def test_f1_in_a_dialog_opens_the_guide_where_it_speaks_of_it_and_both_can_be_used(meja):
    def task(dialog):
        QTest.keyClick(QApplication.activeModalWidget().windowHandle(), F1)
        guide = opened(meja)
        assert guide.form.root.isVisible()
        assert guide.form.halaman.place == "petugas_perencanaan#menyiapkan-tahun"
        assert QApplication.activeModalWidget() is dialog
        # As a real key: Qt itself drops those to windows that a dialog shuts off.
        become_active(guide.form.root)
        guide.form.cari.setFocus()
        QTest.keyClick(guide.form.root.windowHandle(), Qt.Key.Key_K)
        assert guide.form.cari.text() == "k"
        dialog.activateWindow()
        become_active(dialog)
        QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_X)
        assert dialog.focusWidget().text() == "x"

    in_dialog(meja, meja.window.files.new, task)
    guide = opened(meja)
    assert guide.form.root.isVisible()  # as in Word it stays when the dialog is done
    assert guide.form.root.parentWidget() is meja.root
    guide.form.root.close()


@pytest.mark.parametrize(
    ("action", "place"),
    [
        ("aksi_kunci", "petugas_perencanaan#mengekspor-mengunci-dan-mencetak"),
        ("aksi_templat", "petugas_seksi#mengisi-angka"),
        ("aksi_pintasan", "tanya_jawab"),
    ],
)
def test_f1_in_a_dialog_speaks_of_it_and_not_of_the_page_behind(meja, action, place):
    meja.open(laporan_contoh("besar"))  # one that may be locked
    meja.window.sections.select(room.PLANNING)

    def task(dialog):
        QTest.keyClick(dialog.windowHandle(), F1)
        assert opened(meja).form.halaman.place == place

    in_dialog(meja, getattr(meja.window.form, action).trigger, task)


def test_f1_in_all_evidence_speaks_to_the_planning_officer(induk):
    induk.window.sections.select(room.PLANNING)
    pane = induk.window.pane()
    pane.form.daftar.choose("bukti")
    pane.editors["bukti"].findChild(GridPanel).view.setFocus()
    assert press_f1(induk, SHIFT) == "petugas_perencanaan#mengisi-perencanaan"


def test_f1_in_a_question_speaks_of_the_page_behind_it(induk):
    induk.window.sections.select(room.TEXTS)

    def task(_):
        QTest.keyClick(QApplication.activeModalWidget().windowHandle(), F1)
        assert opened(induk).form.halaman.place == "petugas_perencanaan#menyunting-naskah"

    in_dialog(induk, induk.window.files.discard, task)
    opened(induk).form.root.close()


def test_every_dialog_of_the_program_answers_f1(meja):
    """Each is loaded by the one loader, which gives it the key."""
    folder = Path(lkjip_desktop.__file__).parent / "ui"
    made = [p.name for p in folder.rglob("*.py") if re.search(r"QDialog\(", p.read_text("utf-8"))]
    assert made == []


def test_an_open_guide_turns_instead_of_opening_twice(meja):
    meja.window.form.aksi_panduan.trigger()
    first = opened(meja)
    meja.open(laporan_contoh("kecil"))
    meja.root.activateWindow()
    meja.window.form.aksi_panduan.trigger()
    assert meja.root.findChildren(Guide) == [first]
    assert first.form.halaman.place.startswith("petugas_seksi")
    first.form.root.close()


def test_no_bar_moves_the_page_sideways_while_the_window_is_drawn_narrower(meja, qtbot):
    guide = Guide(meja.root)
    page = guide.form.halaman
    guide.show("petugas_seksi")
    guide.form.root.resize(1100, 700)
    qtbot.waitUntil(lambda: page.lineWrapColumnOrWidth() == page.viewport().width())
    guide.form.root.resize(900, 700)
    QApplication.processEvents()
    assert not page.horizontalScrollBar().isVisible()
    guide.form.root.close()


def test_searching_lists_the_sections_and_marks_the_words(meja):
    guide = Guide(meja.root)
    guide.show("tanya_jawab")
    guide.form.cari.setText("KEP-00 mustahil")
    assert guide.form.daftar.topLevelItemCount() == 0
    guide.form.cari.setText("matriks alokasi")
    titles = [guide.form.daftar.topLevelItem(n).text(0) for n in range(1)]
    assert titles == ["Setahun bersama petugas perencanaan"]
    QTest.keyClick(guide.form.cari, Qt.Key.Key_Return)
    page = guide.form.halaman
    assert page.place == "petugas_perencanaan#mengisi-perencanaan"
    assert page.extraSelections()
    assert {"matriks", "alokasi"} >= {
        selection.cursor.selectedText().lower() for selection in page.extraSelections()
    }
    guide.form.root.close()


def test_back_returns_to_the_chapter_before(meja):
    guide = Guide(meja.root)
    guide.show("temuan")
    guide.form.halaman.go("tanya_jawab")
    guide.form.mundur.click()
    assert guide.form.halaman.place == "temuan"
    assert "Temuan dan aturannya" in guide.form.halaman.toPlainText()
    guide.form.root.close()


def test_the_pdf_is_handed_to_the_system(meja, monkeypatch):
    asked = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(asked.append(url.fileName())))
    guide = Guide(meja.root)
    guide.show("temuan")
    guide.form.pdf.click()
    assert asked == [PDF]
    assert "PDF" in guide.form.hasil.text()  # nothing opened it
    guide.form.root.close()


def test_every_menu_the_guide_names_is_there(induk):
    """Berkas > Kirim in the text is an action one can see in the menu."""
    form = ET.parse(assets.form("main_window")).getroot()  # noqa: S314 - our own file
    words = {
        action.get("name"): (action.findtext("property[@name='text']/string") or "")
        for action in form.iter("action")
    }
    offered = set()
    for menu in form.iter("widget"):
        title = (menu.findtext("property[@name='title']/string") or "").replace("&", "")
        offered |= {
            f"{title} > {words[item.get('name')].replace('&', '').rstrip('…')}"
            for item in menu.findall("addaction")
            if title and item.get("name") in words
        }
    text = "\n".join(path.read_text("utf-8") for path in assets.resource("panduan").glob("*.md"))
    named = set(re.findall(r"\*\*(\w[\w ]* > [\w ]+?)\*\*", text))
    assert named
    assert named <= offered
