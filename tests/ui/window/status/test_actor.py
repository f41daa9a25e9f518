"""Who works is asked in the status bar, so that no key meant for an entry is lost."""

from getpass import getuser

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lkjip_desktop.app.session import Session
from lkjip_desktop.app.share.kunci import lock
from lkjip_desktop.domain.model.entity import Narasi
from lkjip_desktop.store.document import Document
from lkjip_desktop.ui.grid import GridPanel
from lkjip_desktop.ui.kit.host import NO_ACTOR
from lkjip_desktop.ui.kit.preference import Preference
from lkjip_desktop.ui.window import room
from lkjip_desktop.ui.window.status.held import HeldEdit
from lkjip_desktop.ui.window.status.name_field import user_name
from tests.contoh import laporan_contoh
from tests.ui.tangan import escape, hear, press, tangan, write

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize("named", [{}, {"USER": "sari"}, {"LOGNAME": "", "USERNAME": "sari"}])
def test_who_is_logged_in_is_told_as_python_tells_it(monkeypatch, named):
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in named.items():
        monkeypatch.setenv(name, value)
    assert user_name() == getuser()


@pytest.fixture
def baru(meja, monkeypatch):
    """Nobody worked on this PC today; a report is open at 3F."""
    monkeypatch.setenv("LOGNAME", "kantor01")
    meja.open(laporan_contoh("induk"))
    meja.window.preference.put("petugas/nama", "")
    meja.window.preference.put("petugas/tanggal", "")
    meja.session.actor = ""
    meja.window.actor.recall()
    meja.window.actor.tell()
    meja.go("3F")
    return meja


def asked(meja) -> bool:
    return meja.window.status.name.isVisible()


def type_figure(meja, text: str) -> GridPanel:
    grid = meja.page.grids[0]
    grid.view.setFocus()
    grid.view.go(0, 2)
    meja.type(text)
    meja.press(ENTER)
    return grid


def answer(meja, name: str) -> None:
    """As someone does who goes there by F6 and types."""
    for _ in range(8):
        if QApplication.focusWidget() is meja.window.status.name.field:
            break
        meja.window.form.aksi_wilayah.trigger()
    meja.type(name)
    meja.press(ENTER)


def test_opening_for_writing_asks_and_takes_no_key(baru):
    baru.window.files.open(baru.session.document.path)
    QApplication.processEvents()
    assert asked(baru)
    assert not baru.window.status.name.isAncestorOf(baru.focus())
    assert not baru.window.status.actor.isVisible()


def test_one_key_leads_to_the_question_while_a_figure_waits_for_its_answer(baru):
    type_figure(baru, "31")
    baru.window.form.aksi_wilayah.trigger()
    assert baru.focus() is baru.window.status.name.field
    baru.window.form.aksi_wilayah.trigger()
    assert baru.focus() is not baru.window.status.name.field


def test_the_first_key_that_leads_on_leads_to_the_question_and_the_others_around_it(baru):
    """The guide says that F6 leads there; it led into a table, and the name into a cell."""
    assert baru.focus() is not baru.window.status.name.field
    for here in (True, False, False):
        baru.window.form.aksi_wilayah.trigger()
        assert (baru.focus() is baru.window.status.name.field) is here


def test_what_is_typed_waits_for_the_name_and_is_then_stored(baru):
    before = baru.laporan
    grid = type_figure(baru, "31")
    grid.view.go(0, 1)
    baru.type("4")
    baru.press(ENTER)
    assert [draft.teks for draft in grid.model.drafts.values()] == ["31", "4"]
    assert "nama petugas" in next(iter(grid.model.drafts.values())).alasan
    assert baru.window.status.saved.text() == "Belum tersimpan"
    assert baru.laporan == before == baru.fresh()
    heard: list = []
    with tangan(hear(heard), press("batal")):
        baru.root.close()
    assert "nama petugas" in str(heard)
    answer(baru, "Ibu Sari")
    assert not grid.model.drafts
    assert not asked(baru)
    assert baru.window.status.actor.text() == "Ibu Sari"
    assert baru.window.status.saved.text().startswith("Tersimpan ")
    assert baru.hasil("3F").rincian[0].baris[0].realisasi == 31
    assert {entry.actor for entry in list(baru.session.document.jurnal)[1:]} == {"Ibu Sari"}
    assert baru.fresh() == baru.laporan
    assert grid.view.isAncestorOf(baru.focus()) or baru.focus() is grid.view


def test_what_waits_for_a_name_outlives_a_program_that_is_killed(baru):
    path, window = baru.session.document.path, baru.window
    grid = type_figure(baru, "31")
    grid.view.go(1, 2)  # where a row comes to be
    baru.type("7")
    baru.press(ENTER)
    window.keep()  # all that waits is tried again, and kept once
    kept = Preference().held(path)
    with tangan(press("ya")):
        window.files.close()
    assert not Preference().held(path)  # it was left on purpose
    Preference().save_held(path, kept)  # as it stood when the program was killed
    window.files.open(path)
    QApplication.processEvents()
    assert "isian dari sebelum program berhenti" in baru.message
    answer(baru, "Ibu Sari")
    assert "sudah disimpan" in baru.message
    table = baru.hasil("3F").rincian[0]
    assert [row.realisasi for row in table.baris] == [31, 7]
    assert list(baru.session.document.jurnal)[-1].actor == "Ibu Sari"
    assert not Preference().held(path)
    baru.window.form.aksi_urung.trigger()
    assert baru.laporan == laporan_contoh("induk")


@pytest.mark.parametrize(("answered", "stored"), [(press("ya"), 31), (escape(), 30)])
def test_where_the_name_is_known_it_is_asked_before_the_file_is_changed(baru, answered, stored):
    path = baru.session.document.path
    type_figure(baru, "31")
    kept = Preference().held(path)
    answer(baru, "Ibu Sari")
    baru.window.form.aksi_urung.trigger()
    baru.window.files.close()
    Preference().save_held(path, kept)
    with tangan(answered):
        baru.window.files.open(path)
    assert baru.hasil("3F").rincian[0].baris[0].realisasi == stored
    assert not Preference().held(path)


def test_what_was_changed_since_waits_no_more(baru):
    path = baru.session.document.path
    type_figure(baru, "31")
    kept = Preference().held(path)
    answer(baru, "Ibu Sari")
    Preference().save_held(path, kept)
    assert HeldEdit(Preference()).find(baru.session) == 0


def test_enter_in_the_strip_goes_on_to_the_table_also_while_its_figure_waits(baru):
    """What is typed next went into the same field, over the figure."""
    target = baru.page.strip.form.target
    target.setFocus()
    for text in ("75", "41"):
        baru.type(text)
        baru.press(ENTER)
    assert target.text() == "75"
    assert [draft.teks for draft in baru.page.grids[0].model.drafts.values()] == ["41"]
    answer(baru, "Ibu Sari")
    assert baru.hasil("3F").target == 75


def test_the_answer_holds_for_the_day_on_this_pc(baru):
    answer(baru, "Ibu Sari")
    baru.open(baru.write(laporan_contoh("kecil"), "lain.lkjip"))
    assert not asked(baru)
    assert baru.session.actor == "Ibu Sari"
    Preference().put("petugas/tanggal", "2001-01-01")
    baru.open(baru.write(laporan_contoh("kecil"), "besok.lkjip"))
    assert asked(baru)
    assert baru.window.status.name.field.text() == "Ibu Sari"


@pytest.mark.parametrize("name", ["12345", "  ", "199001012020121001", "- 7 -"])
def test_a_name_has_letters(baru, name):
    grid = type_figure(baru, "31")
    answer(baru, name)
    assert asked(baru)
    assert baru.window.status.name.question.text() == "Nama memakai huruf:"
    assert baru.session.actor == ""
    assert len(grid.model.drafts) == 1
    baru.window.status.name.field.clear()
    baru.type("Budi 2")
    baru.press(ENTER)
    assert baru.session.actor == "Budi 2"
    assert not grid.model.drafts


def leave_by_esc(meja) -> None:
    meja.window.status.name.field.setFocus()
    meja.press(ESC)


def leave_by_button(meja) -> None:
    QTest.mouseClick(meja.window.status.name.cancel, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("leave", [leave_by_esc, leave_by_button])
def test_batal_stores_nothing_and_what_was_typed_waits_on(baru, leave):
    grid = type_figure(baru, "31")
    leave(baru)
    assert not asked(baru)
    assert baru.window.status.actor.isVisible()
    assert baru.window.status.actor.text() == "Isi nama petugas"
    assert [draft.teks for draft in grid.model.drafts.values()] == ["31"]
    assert baru.fresh() == baru.laporan
    assert len(baru.session.document.jurnal) == 1
    assert baru.window.preference.actor == ""
    assert not baru.window.status.name.isAncestorOf(baru.focus())
    QTest.mouseClick(baru.window.status.actor, Qt.MouseButton.LeftButton)
    assert baru.focus() is baru.window.status.name.field
    baru.type("Ibu Sari")
    baru.press(ENTER)
    assert not grid.model.drafts
    assert baru.fresh() == baru.laporan


@pytest.mark.parametrize("text", [False, True])
def test_what_waits_does_not_ask_again_by_itself_after_batal(baru, monkeypatch, text):
    """A retry asked anew every other second; the button to the name was gone meanwhile."""
    for module in ("grid.edit.entry", "naskah.editor", "entry.text_box"):
        monkeypatch.setattr(f"lkjip_desktop.ui.{module}.RETRY_MS", 20)
    if text:
        baru.pane.editor.open_page("analisis")
        editor = next(iter(baru.page.boxes.values())).editor
        editor.setFocus()
        baru.type("Karena ")
        editor.keep()
    else:
        type_figure(baru, "31")
    leave_by_button(baru)
    assert not asked(baru)
    QTest.qWait(150)
    assert not asked(baru)
    assert baru.window.status.actor.isVisible()
    baru.window.status.actor.click()
    answer(baru, "Sari")
    assert baru.session.document.last_change.actor == "Sari"


def test_running_text_waits_too(baru):
    baru.window.sections.select(room.TEXTS)
    pane = baru.window.pane()
    pane.focused.field.editor.setFocus()
    before = len(baru.laporan.rows(Narasi))
    baru.type("Kalimat baru.")
    assert not pane.keep()
    assert "nama petugas" in pane.focused.field.note.text()
    assert len(baru.laporan.rows(Narasi)) == before
    answer(baru, "Ibu Sari")
    assert any("Kalimat baru." in row.teks for row in baru.fresh().daftar(Narasi))


ACTIONS = ("bagikan", "buang", "impor_templat", "impor_anggaran")


@pytest.mark.parametrize("action", [f"aksi_{name}" for name in ACTIONS])
def test_a_deed_without_a_name_leads_to_it_by_the_key_it_names(baru, action):
    """The preview of an import asked for it behind itself, and F6 led to the table."""
    with tangan():  # no file is asked for before the name
        getattr(baru.window.form, action).trigger()
    assert baru.message == NO_ACTOR
    baru.window.form.aksi_wilayah.trigger()
    assert baru.focus() is baru.window.status.name.field
    baru.type("Ibu Sari")
    baru.press(ENTER)
    assert baru.session.actor == "Ibu Sari"
    assert not baru.message


def test_a_deed_of_the_report_says_that_it_wants_a_name(baru):
    for action in (baru.window.form.aksi_buang, baru.window.form.aksi_bagikan):
        action.trigger()
        assert "nama petugas" in baru.message
        baru.window.form.pita_tutup.click()
    answer(baru, "Ibu Sari")
    with tangan(escape()):
        baru.window.form.aksi_buang.trigger()
    assert baru.message == ""


def test_closing_with_entries_that_wait_for_a_name_asks(baru):
    type_figure(baru, "31")
    with tangan(press("batal")):
        assert not baru.window.files.close()
    assert baru.window.has_report
    baru.window.form.aksi_simpan.trigger()
    assert "nama petugas" in baru.message
    answer(baru, "Ibu Sari")
    assert baru.message == ""
    assert baru.window.files.close()


def test_somebody_else_takes_over_from_the_status_bar(induk):
    QTest.mouseClick(induk.window.status.actor, Qt.MouseButton.LeftButton)
    induk.type("Pak Budi")
    induk.press(ESC)
    assert induk.session.actor == "Petugas Uji"
    QTest.mouseClick(induk.window.status.actor, Qt.MouseButton.LeftButton)
    assert induk.window.status.name.field.text() == "Petugas Uji"
    induk.type("Pak Budi")
    induk.press(ENTER)
    assert (induk.session.actor, induk.window.status.actor.text()) == ("Pak Budi", "Pak Budi")


def test_a_report_that_cannot_be_changed_asks_nobody(baru):
    path = baru.write(laporan_contoh("kecil"), "dipakai.lkjip")
    with Document.open(path):
        baru.open(path)
        assert baru.session.document.readonly
        assert not asked(baru)
        assert not baru.window.status.actor.isVisible()


def test_a_locked_report_asks_when_it_is_to_be_opened(baru):
    path = baru.write(laporan_contoh("besar"), "terkunci.lkjip")
    with Document.open(path) as document:
        lock(Session(document, "Siti"))
    baru.open(path)
    assert not asked(baru)
    assert not baru.window.status.actor.isVisible()
    baru.window.form.aksi_kunci.trigger()
    assert asked(baru)
    assert "nama petugas" in baru.message
    answer(baru, "Ibu Sari")
    with tangan(write("alasan", "Angka direvisi"), press("ya")):
        baru.window.form.aksi_kunci.trigger()
    assert baru.session.document.last_change.actor == "Ibu Sari"
    assert baru.fresh().data.terkunci == 0


def test_enter_presses_no_button_that_gets_the_keys_back_by_it(baru):
    before = baru.pane.current_indicator
    baru.pane.form.sebelumnya.setFocus()
    baru.window.status.name.field.setFocus()
    baru.type("Ibu Sari")
    baru.press(ENTER)
    assert baru.session.actor == "Ibu Sari"
    assert baru.focus() is baru.pane.form.sebelumnya
    assert baru.pane.current_indicator == before
