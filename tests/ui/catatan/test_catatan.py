"""Notes by keyboard alone: on a cell, a text, an indikator; answered, settled, withdrawn."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from lkjip_desktop.app.command.edit import CellRef
from lkjip_desktop.domain.model.entity import Indikator, Komentar
from lkjip_desktop.domain.model.komentar import ThreadState
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.galat import NotSaved
from lkjip_desktop.ui.kit.host import FINDINGS, NOTES
from tests.ui.tangan import hear, press, tangan

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key


@pytest.fixture
def sel(induk):
    """The keys stand in an entry cell of a table of 3F."""
    page = induk.go("3F")
    page.editor.begin()
    QApplication.processEvents()
    return induk


def note(meja, text):
    meja.press(KEY.Key_F2, SHIFT)
    QApplication.processEvents()
    meja.type(text)
    meja.press(KEY.Key_Return, CTRL)
    QApplication.processEvents()


def states(meja):
    return [thread.state for thread in meja.session.threads]


def pane(meja):
    return meja.window.show_side(NOTES)


def current(meja):
    return meja.focus().current


def selesai(meja):
    return Address(Indikator.KIND, meja.indikator("3F").id, "selesai")


def test_a_note_on_a_cell_is_written_marked_answered_settled_and_withdrawn_by_keys(sel):
    table, target = sel.focus(), current(sel).tempat
    note(sel, "Mana yang benar?")
    assert sel.focus() is table
    assert (current(sel).balon, "Mana yang benar?" in current(sel).ucapan) == ("terbuka", True)
    (thread,) = sel.session.threads
    assert thread.first.alamat == str(target.address(sel.laporan))
    assert thread.first.indikator == sel.indikator("3F").id
    assert "Mana yang benar?" in table.parentWidget().bar.text
    row = next(
        item for item in sel.pane.form.daftar.rows.items if item.key == thread.first.indikator
    )
    assert row.notes == 1

    note(sel, "Yang di register.")  # the thread that is open there is answered, not begun anew
    assert len(sel.session.threads) == 1
    assert sel.session.threads[0].replies[0].teks == "Yang di register."

    QTest.keyClick(sel.root, KEY.Key_3, CTRL)
    QApplication.processEvents()
    assert sel.focus() is pane(sel).form.daftar
    own = sel.window.change("Buka", lambda draft: draft.set(selesai(sel), 0))
    assert own is not None
    shown = [button for button in sel.root.findChildren(QPushButton) if button.isVisible()]
    buttons = [button.accessibleName() or button.text() for button in shown]
    assert buttons.count("Tandai selesai") == 1, "of the indikator; a note has its own word"
    sel.press(KEY.Key_Space)
    assert states(sel) == [ThreadState.SELESAI]
    sel.press(KEY.Key_Space)  # and open again
    sel.press(KEY.Key_Delete)  # the answer
    assert not sel.session.threads[0].replies
    sel.press(KEY.Key_Delete)  # the note itself
    assert states(sel) == [ThreadState.DITARIK]
    assert sel.fresh().rows(Komentar) == sel.laporan.rows(Komentar)
    assert len(sel.laporan.rows(Komentar)) == 6


def test_undo_and_redo_of_a_note_lead_to_its_cell(sel):
    table = sel.focus()
    note(sel, "Periksa")
    for key, state, balon in (
        (KEY.Key_Z, ThreadState.DITARIK, ""),
        (KEY.Key_Y, ThreadState.TERBUKA, "terbuka"),
    ):
        QTest.keyClick(sel.root, key, CTRL)
        QApplication.processEvents()
        assert states(sel) == [state]
        assert sel.focus() is table
        assert current(sel).balon == balon


def test_escape_goes_back_to_the_cell_and_what_was_typed_waits(sel):
    table = sel.focus()
    sel.press(KEY.Key_F2, SHIFT)
    sel.type("Setengah")
    sel.press(KEY.Key_Escape)
    assert sel.focus() is table
    assert not sel.session.threads
    sel.press(KEY.Key_F2, SHIFT)
    assert sel.focus().toPlainText() == "Setengah"


def test_a_note_stands_on_the_indikator_from_the_list_and_on_a_text_nobody_wrote_yet(induk):
    induk.go("3F")
    induk.pane.form.daftar.setFocus()
    note(induk, "Lengkapi indikator ini")
    about = induk.pane.editor.open_page("tentang")
    about.boxes["sumber_data"].setFocus()
    note(induk, "Register yang mana?")
    induk.pane.editor.open_page("angka").strip.form.target.setFocus()
    note(induk, "Target Renstra?")
    texts = induk.pane.editor.open_page("analisis")
    texts.boxes["program"].editor.setFocus()
    where = texts.boxes["program"].teks.where
    note(induk, "Sebutkan programnya")
    row = induk.indikator("3F").id
    alamat = {thread.first.alamat for thread in induk.session.threads}
    cells = {str(Address("indikator", row, name)) for name in ("", "sumber_data", "target")}
    assert alamat == {*cells, str(where)}
    assert {thread.first.indikator for thread in induk.session.threads} == {row}


def test_open_notes_stand_beside_the_findings_and_lead_to_their_cell(sel):
    target = current(sel).tempat
    note(sel, "Periksa lagi")
    findings = sel.window.show_side(FINDINGS)
    findings.form.seksi.setCurrentIndex(findings.form.seksi.findText("Catatan petugas saja"))
    tree = findings.form.daftar
    assert tree.topLevelItemCount() == 1
    assert findings.form.jumlah.text() == "1 catatan petugas belum selesai"
    sel.go("1A")
    tree.setCurrentItem(tree.topLevelItem(0).child(0))
    tree.setFocus()
    sel.press(KEY.Key_Return)
    QApplication.processEvents()
    assert sel.window.current_indicator == sel.indikator("3F").id
    assert pane(sel).current.first.teks == "Periksa lagi"
    pane(sel)._go()
    QApplication.processEvents()
    assert isinstance(current(sel).tempat, CellRef)
    assert current(sel).tempat == target


def write_only(meja, text):
    meja.press(KEY.Key_F2, SHIFT)
    QApplication.processEvents()
    meja.type(text)


def test_what_is_written_stays_with_its_own_place_and_is_listed_and_asked_for(sel):
    table = sel.focus()
    write_only(sel, "Untuk sel ini")
    sel.press(KEY.Key_Escape)
    sel.press(KEY.Key_Down)
    write_only(sel, "Untuk sel di bawahnya")
    sel.press(KEY.Key_Escape)
    assert sel.focus() is table
    sel.press(KEY.Key_Up)
    sel.press(KEY.Key_F2, SHIFT)
    assert sel.focus().toPlainText() == "Untuk sel ini"
    rows = pane(sel).form.daftar.rows.items
    assert [(row.begun, row.teks) for row in rows] == [
        (True, "Untuk sel ini"),
        (True, "Untuk sel di bawahnya"),
    ]
    saved = sel.window.status.saved.text
    assert saved() == "Tersimpan, 2 catatan belum disimpan"

    heard = []
    with tangan(hear(heard), press("batal")):
        assert not sel.window.files.close()
    assert heard[0][0] == "Tutup walau ada catatan yang belum disimpan?"
    assert "“Untuk sel ini” dan 1 catatan lain" in heard[0][1]
    assert sel.focus() is pane(sel).form.daftar

    sel.press(KEY.Key_Return)
    sel.press(KEY.Key_Return, CTRL)
    QApplication.processEvents()
    assert [thread.first.teks for thread in sel.session.threads] == ["Untuk sel ini"]
    assert saved().endswith(", 1 catatan belum disimpan")
    with tangan(press("Tutup saja")):
        assert sel.window.files.close()


def test_what_is_being_written_outlives_the_program_and_is_there_when_it_is_opened_again(
    sel, qtbot
):
    path = sel.session.document.path
    note(sel, "Mana yang benar?")
    answered = sel.session.threads[0].first.id
    write_only(sel, "Yang di register")
    sel.press(KEY.Key_Escape)
    sel.press(KEY.Key_Down)
    write_only(sel, "Belum selesai ditul")

    file = Path(sel.window.preference._settings.fileName())
    qtbot.waitUntil(lambda: "Belum selesai ditul" in file.read_text(encoding="utf-8"))
    assert "Yang di register" in file.read_text(encoding="utf-8")
    with tangan(press("Tutup saja")):
        assert sel.window.files.close()
    sel.open(path)
    qtbot.waitUntil(lambda: sel.window.status.saved.text().endswith("2 catatan belum disimpan"))
    assert pane(sel)._unsent.texts.keys() >= {answered}
    for key in tuple(pane(sel)._unsent.texts):
        pane(sel).show_thread(key)
        sel.press(KEY.Key_Return)
        sel.press(KEY.Key_Return, CTRL)
    said = {row.teks for row in sel.laporan.daftar(Komentar)}
    assert said == {"Mana yang benar?", "Yang di register", "Belum selesai ditul"}
    assert "register" not in file.read_text(encoding="utf-8")


def test_a_note_that_cannot_be_written_waits_is_tried_again_and_can_be_given_up(sel, monkeypatch):
    def refuse(*_, **__):
        raise NotSaved("Berkas sedang dipakai program lain; tunggu sebentar lalu coba lagi.")

    saved = sel.window.status.saved.text
    with monkeypatch.context() as broken:
        broken.setattr(sel.session.document, "revise", refuse)
        note(sel, "Mana yang benar?")
        assert not sel.window.keep()
        assert saved() == "Belum tersimpan, 1 catatan belum disimpan"
        assert "sedang dipakai" in pane(sel).form.kabar.text()
        pane(sel).form.teks.clear()
        assert saved() == "Tersimpan"
        sel.type("Yang di register?")
        sel.press(KEY.Key_Return, CTRL)
    assert sel.window.keep()
    assert [thread.first.teks for thread in sel.session.threads] == ["Yang di register?"]
    assert saved().startswith("Tersimpan")
    assert "catatan" not in saved()
