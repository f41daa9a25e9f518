"""The tab of the texts over a real file: writing, live figures, undo, defaults, pictures."""

import re

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QTreeWidget

from lkjip_desktop.app.live import explain
from lkjip_desktop.app.overview import history
from lkjip_desktop.app.overview.naskah import default_for, default_text, parts
from lkjip_desktop.domain.model.column import LONGEST_TEKS
from lkjip_desktop.domain.model.entity import Baris, Gambar, Narasi, Satker, Tabel, keyed_id
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.prose.block import Kind
from lkjip_desktop.prose.read import read
from lkjip_desktop.store.galat import NotSaved
from lkjip_desktop.ui.kit import running
from lkjip_desktop.ui.naskah import action
from lkjip_desktop.ui.naskah.chip import CHARACTER
from lkjip_desktop.ui.naskah.clipboard import pasted
from lkjip_desktop.ui.naskah.editor import ProseEdit
from lkjip_desktop.ui.naskah.live_bar import TITLE, LiveBar
from lkjip_desktop.ui.naskah.pane import LETTER
from lkjip_desktop.ui.pratinjau.preview import Preview
from lkjip_desktop.ui.subsie.editor import TEXTS
from lkjip_desktop.ui.window import room
from tests.contoh import laporan_contoh
from tests.ui.tangan import cancel, escape, ok, pick, press, see, tangan, write

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def no_child(monkeypatch):
    """These tests are about writing: nobody looks at pages, so none are made."""
    monkeypatch.setattr(Preview, "make", lambda _: None)


@pytest.fixture
def naskah(induk):
    induk.window.sections.select(room.TEXTS)
    return induk


def go(meja, tempat):
    """Open a text as a click in the list does, and put the keyboard into it."""
    pane = meja.window.pane()
    row = keyed_id(meja.laporan.ruang, Narasi, None, tempat)
    assert pane.open_address(Address(Narasi.KIND, row, "teks"))
    return pane.focused.field


def text(meja, tempat):
    row = meja.laporan.find(Narasi, keyed_id(meja.laporan.ruang, Narasi, None, tempat))
    return row.teks if row else ""


def at_end(editor):
    editor.moveCursor(QTextCursor.MoveOperation.End)
    return editor


def test_looking_at_every_text_changes_nothing(naskah):
    before, number = naskah.laporan, naskah.session.document.jurnal.nomor
    for bagian in parts(before):
        for teks in bagian.daftar_teks:
            editor = at_end(go(naskah, teks.tempat).editor)
            naskah.press(Qt.Key.Key_Up)
            assert editor.keep()
    assert naskah.window.keep()
    assert naskah.laporan is before
    assert naskah.session.document.jurnal.nomor == number


def test_what_is_typed_is_stored_when_the_text_is_left(naskah):
    source = text(naskah, "simpulan")
    at_end(go(naskah, "simpulan").editor)
    naskah.type(" Selesai.")
    assert text(naskah, "simpulan") == source
    go(naskah, "langkah_ke_depan")
    assert text(naskah, "simpulan") == source + " Selesai."
    assert naskah.fresh() == naskah.laporan


def test_it_is_stored_after_a_pause_too(naskah, qtbot):
    editor = at_end(go(naskah, "simpulan").editor)
    naskah.type(" A")
    editor.running.again_in(30)
    qtbot.waitUntil(lambda: text(naskah, "simpulan").endswith(" A"))
    assert editor.hasFocus()
    assert not editor.document().isUndoAvailable()


def test_each_burst_of_typing_is_one_step(naskah):
    source = text(naskah, "simpulan")
    editor = at_end(go(naskah, "simpulan").editor)
    for words in (" Satu dua.", " Tiga."):
        naskah.type(words)
        assert editor.keep()
    naskah.window.form.aksi_urung.trigger()
    assert text(naskah, "simpulan") == source + " Satu dua."
    assert editor.toPlainText().endswith("Satu dua.")
    assert editor.textCursor().atEnd()
    naskah.window.form.aksi_urung.trigger()
    assert text(naskah, "simpulan") == source
    naskah.window.form.aksi_ulang.trigger()
    naskah.window.form.aksi_ulang.trigger()
    assert text(naskah, "simpulan") == source + " Satu dua. Tiga."


def test_typing_without_a_pause_is_stored_meanwhile_and_is_one_step(naskah, qtbot, monkeypatch):
    """Not a step a store: what was stored in pieces is taken back whole, also after a restart."""
    monkeypatch.setattr(running, "EVERY_MS", 40)
    source, number = text(naskah, "simpulan"), naskah.session.document.jurnal.nomor
    editor = at_end(go(naskah, "simpulan").editor)
    saved = naskah.window.status.saved
    for words in (" Satu", " dua", " tiga"):
        naskah.type(words)
        assert saved.text() == "Mengetik…"
        qtbot.waitUntil(lambda words=words: text(naskah, "simpulan").endswith(words))
        assert saved.text().startswith("Tersimpan")
    assert editor.hasFocus()
    assert editor.toPlainText().endswith("Satu dua tiga")
    naskah.type(" empat.")
    assert editor.keep()  # the pause
    naskah.type(" Lain.")
    assert editor.keep()
    assert naskah.session.document.jurnal.nomor == number + 5
    lines = history.listed(naskah.session.document)
    assert [line.label for line in lines[:2]] == [
        "Simpulan: “Lain.”",
        "Simpulan: “Satu dua tiga empat.”",
    ]
    (cell,) = history.cells(naskah.session.document, lines[1].nomor)
    assert (cell.sebelum, cell.sesudah) == ("77 kata", "81 kata")
    naskah.open(naskah.session.document.path)
    naskah.session.undo()
    assert text(naskah, "simpulan") == source + " Satu dua tiga empat."
    naskah.session.undo()
    assert text(naskah, "simpulan") == source
    naskah.session.redo()
    assert text(naskah, "simpulan") == source + " Satu dua tiga empat."


def test_a_text_begun_from_nothing_and_stored_meanwhile_goes_in_one_step(
    naskah, qtbot, monkeypatch
):
    monkeypatch.setattr(running, "EVERY_MS", 40)
    assert text(naskah, "sistematika") == ""
    editor = at_end(go(naskah, "sistematika").editor)
    for words in (" Satu", " dua"):
        naskah.type(words)
        qtbot.waitUntil(lambda words=words: text(naskah, "sistematika").endswith(words))
    assert editor.keep()
    naskah.window.form.aksi_urung.trigger()
    assert text(naskah, "sistematika") == ""


def test_ctrl_z_in_the_midst_of_typing_takes_back_the_last_words_alone(naskah, qtbot, monkeypatch):
    monkeypatch.setattr(running, "EVERY_MS", 40)
    source = text(naskah, "simpulan")
    editor = at_end(go(naskah, "simpulan").editor)
    naskah.type(" Satu.")
    qtbot.waitUntil(lambda: text(naskah, "simpulan").endswith("Satu."))
    editor.textCursor().insertText(" Dua.")
    qtbot.waitUntil(lambda: text(naskah, "simpulan").endswith("Dua."))
    naskah.press(Qt.Key.Key_Z, CTRL)
    assert editor.toPlainText().endswith(" Satu.")
    assert editor.keep()
    assert text(naskah, "simpulan") == source + " Satu."


def test_the_status_says_saved_again_when_typing_came_to_nothing(naskah):
    editor = at_end(go(naskah, "simpulan").editor)
    saved = naskah.window.status.saved
    before = saved.text()
    naskah.type("x")
    assert saved.text() == "Mengetik…"
    naskah.press(Qt.Key.Key_Backspace)
    assert editor.keep()
    assert saved.text() == before


def test_ctrl_z_takes_back_typing_first_and_then_the_steps_of_the_file(naskah):
    source = text(naskah, "simpulan")
    editor = at_end(go(naskah, "simpulan").editor)
    naskah.type(" A")
    assert editor.keep()
    naskah.type(" B")
    naskah.press(Qt.Key.Key_Z, CTRL)
    assert editor.toPlainText().endswith(" A")
    assert text(naskah, "simpulan") == source + " A"
    naskah.press(Qt.Key.Key_Z, CTRL)
    assert text(naskah, "simpulan") == source
    assert not editor.pending


def test_a_default_text_is_the_programs_until_it_is_changed(naskah):
    assert text(naskah, "sistematika") == ""
    field = go(naskah, "sistematika")
    assert field.default.isVisible()
    assert field.editor.blocks == read(default_text("sistematika"))
    at_end(field.editor)
    naskah.type(" Tambahan.")
    assert not field.default.isVisible()
    assert field.keep()
    assert text(naskah, "sistematika") == default_text("sistematika") + " Tambahan."
    for _ in " Tambahan.":
        naskah.press(Qt.Key.Key_Backspace)
    assert field.keep()
    assert text(naskah, "sistematika") == ""
    assert field.default.isVisible()


def test_an_emptied_text_stays_empty_while_it_is_written_and_then_is_the_default(naskah):
    field = go(naskah, "simpulan")
    field.editor.selectAll()
    naskah.press(Qt.Key.Key_Delete)
    assert field.keep()
    assert text(naskah, "simpulan") == ""
    assert field.editor.toPlainText() == ""
    go(naskah, "langkah_ke_depan")
    assert field.editor.blocks == read(default_for(naskah.laporan, "simpulan"))


def test_a_live_figure_is_picked_by_words_and_follows_the_data(naskah):
    editor = at_end(go(naskah, "langkah_ke_depan").editor)
    naskah.type(" ")
    before = editor.toPlainText()
    for no in (cancel(), escape()):
        with tangan(no):
            naskah.press(Qt.Key.Key_A, CTRL | SHIFT)
        assert editor.toPlainText() == before
    with tangan(write("cari", "nama pendek"), ok()):
        naskah.press(Qt.Key.Key_A, CTRL | SHIFT)
    assert editor.keep()
    assert text(naskah, "langkah_ke_depan").endswith("{{satker/nama_pendek}}")
    words = naskah.window.pane().focused.words
    assert words("satker/nama_pendek") == (naskah.laporan.satker.nama_pendek, True)
    where = Address(Satker.KIND, naskah.laporan.satker.id, "nama_pendek")
    naskah.window.change("Nama", lambda draft: draft.set(where, "Rutan Uji"))
    assert words("satker/nama_pendek") == ("Rutan Uji", True)


def test_the_picker_finds_by_words_and_takes_the_first(naskah):
    editor = go(naskah, "langkah_ke_depan").editor
    bantuan_hukum = naskah.indikator("3F").id
    for words, token in (
        ("capaian rata", "ringkasan/rata_rata_capaian"),
        ("3f capaian", f"indikator/{bantuan_hukum}/capaian"),
    ):
        with tangan(write("cari", words), ok()):
            naskah.press(Qt.Key.Key_A, CTRL | SHIFT)
        assert editor.keep()
        assert text(naskah, "langkah_ke_depan").count(f"{{{{{token}}}}}") == 1
    with tangan(write("cari", "kata"), escape()):
        naskah.press(Qt.Key.Key_A, CTRL | SHIFT)
    QTest.qWait(120)  # the pause after the last letter ends with its field


def test_tab_leads_from_a_text_to_what_mends_it_below(naskah):
    """It led to the pages beside it, and never back to the band."""
    field = go(naskah, "kata_pengantar")
    at_end(field.editor)
    naskah.type(" Capaian indikator 3F sebesar 50 persen.")
    assert field.keep()
    form = naskah.window.pane().form
    assert form.temuan_hidup.isVisible()
    field.editor.setFocus()
    while naskah.focus() is not form.temuan_hidup:
        at = naskah.focus()
        naskah.press(Qt.Key.Key_Tab)
        assert naskah.focus() is not at
        assert form.halaman.isAncestorOf(naskah.focus()) or naskah.focus() is form.temuan_hidup
    naskah.press(Qt.Key.Key_Space)
    assert "50 persen" not in text(naskah, "kata_pengantar")
    assert naskah.focus() is go(naskah, "kata_pengantar").editor


@pytest.mark.parametrize("answer", [press("ya"), escape()], ids=["ya", "esc"])
def test_after_a_finding_was_set_aside_below_the_text_the_keys_are_in_it(naskah, answer):
    field = go(naskah, "kata_pengantar")
    at_end(field.editor)
    naskah.type(" Capaian indikator 3F sebesar 50 persen.")
    assert field.keep()
    aside = naskah.window.pane().form.temuan_kesampingkan
    aside.setFocus()
    with tangan(write("alasan", "Memang demikian."), answer):
        naskah.press(Qt.Key.Key_Space)
    assert naskah.focus() is field.editor


def test_under_an_indikator_the_picker_offers_its_own_figures_first(induk):
    """What is called capaian is its own there, and not the mean of all."""
    induk.go("3F")
    induk.pane.editor.open_page(TEXTS)
    induk.pane.editor.begin()
    for words, last in (("capaian", "/capaian"), ("", "/target")):
        with tangan(write("cari", words), ok()):
            induk.press(Qt.Key.Key_A, CTRL | SHIFT)
        assert induk.window.keep()
        row = keyed_id(induk.laporan.ruang, Narasi, induk.indikator("3F").id, "analisis")
        own = f"{{{{indikator/{induk.indikator('3F').id}{last}}}}}"
        assert own in induk.fresh().get(Narasi, row).teks


def test_no_text_moves_when_the_bar_of_a_figure_comes_and_goes(naskah):
    editor = go(naskah, "simpulan").editor
    bar = naskah.window.pane().bar
    QApplication.processEvents()
    area = editor
    while not isinstance(area, QScrollArea) or area is editor:
        area = area.parentWidget()
    before = area.height()
    place = editor.document().toRawText().index(CHARACTER)
    for at, shown in ((place + 1, True), (0, False)):
        cursor = editor.textCursor()
        cursor.setPosition(at)
        editor.setTextCursor(cursor)
        QApplication.processEvents()
        assert bar.isVisible() is shown
        assert area.height() == before


def test_the_bar_names_the_figure_in_hand_and_makes_it_text(naskah):
    editor = go(naskah, "simpulan").editor
    bar = naskah.window.pane().bar
    place = editor.document().toRawText().index(CHARACTER)
    cursor = editor.textCursor()
    cursor.setPosition(place + 1)
    editor.setTextCursor(cursor)
    assert bar.isVisible()
    assert bar.form.judul.text() == "Rata-rata capaian"
    assert bar.form.rumus.text == "jumlah 15 capaian 1.893,70 : 15 = 126,25"
    bar.text_wanted.emit()
    assert editor.keep()
    assert "{{ringkasan/rata_rata_capaian}}" not in text(naskah, "simpulan")
    assert "126,25 %" in text(naskah, "simpulan")
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    assert not bar.isVisible()


def test_lists_are_made_by_typing_and_left_by_enter(naskah):
    field = go(naskah, "isu_strategis")
    editor = field.editor
    editor.selectAll()
    naskah.press(Qt.Key.Key_Delete)
    naskah.type("- satu")
    naskah.press(Qt.Key.Key_Return)
    naskah.type("dalam")
    naskah.press(Qt.Key.Key_Tab)
    naskah.press(Qt.Key.Key_Return)
    naskah.press(Qt.Key.Key_Return)
    naskah.type("dua")
    naskah.press(Qt.Key.Key_Return)
    naskah.press(Qt.Key.Key_Return)
    naskah.type("Teks.")
    assert field.keep()
    assert text(naskah, "isu_strategis") == "- satu\n  - dalam\n- dua\n\nTeks."


def test_looks_and_headings_by_keys(naskah):
    field = go(naskah, "isu_strategis")
    field.editor.selectAll()
    naskah.press(Qt.Key.Key_Delete)
    naskah.type("Judul")
    naskah.press(Qt.Key.Key_1, CTRL | Qt.KeyboardModifier.AltModifier)
    naskah.press(Qt.Key.Key_Return)
    naskah.press(Qt.Key.Key_B, CTRL)
    naskah.type("tebal")
    naskah.press(Qt.Key.Key_B, CTRL)
    naskah.type(" biasa")
    assert action.kind_of(field.editor) is Kind.PARAGRAPH
    assert field.keep()
    assert text(naskah, "isu_strategis") == "### Judul\n\n**tebal** biasa"


def test_a_table_is_entered_by_tab(naskah):
    field = go(naskah, "isu_strategis")
    field.editor.selectAll()
    naskah.press(Qt.Key.Key_Delete)
    action.insert_table(field.editor, 2, 2)
    naskah.type("Uraian")
    naskah.press(Qt.Key.Key_Tab)
    naskah.type("Jumlah")
    action.edit_table(field.editor, "rata_kanan")
    naskah.press(Qt.Key.Key_Tab)
    naskah.type("a|b")
    naskah.press(Qt.Key.Key_Tab)
    naskah.type("12")
    naskah.press(Qt.Key.Key_Tab)
    naskah.type("c")
    assert field.keep()
    wanted = "| Uraian | Jumlah |\n| --- | ---: |\n| a\\|b | 12 |\n| c |  |"
    assert text(naskah, "isu_strategis") == wanted


def test_foreign_text_is_pasted_with_the_looks_a_text_can_have(naskah):
    field = go(naskah, "isu_strategis")
    field.editor.selectAll()
    mime = QMimeData()
    mime.setHtml(
        "<h2>Judul</h2><p style='color:red;font-size:30pt'>biasa <b>tebal</b> <i>miring</i></p>"
        "<ol><li>satu</li><li>dua</li></ol>"
        "<table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table>"
    )
    field.editor.insertFromMimeData(mime)
    assert field.keep()
    assert text(naskah, "isu_strategis") == (
        "## Judul\n\nbiasa **tebal** *miring*\n\n1. satu\n2. dua\n\n"
        "| a | b |\n| --- | --- |\n| 1 | 2 |"
    )


def test_lists_of_word_are_lists(naskah):
    field = go(naskah, "isu_strategis")
    field.editor.selectAll()
    items = [("1.", "satu"), ("a.", "<b>anak</b>"), ("2.", "dua"), ("&middot;", "poin")]
    items += [("", "jeda"), ("a.", "alfa"), ("b.", "beta")]
    mark = "<span style='mso-list:Ignore'>{}<span>&nbsp;&nbsp;&nbsp; </span></span>"
    body = [
        f"<p class=MsoListParagraph><![if !supportLists]>{mark.format(m)}<![endif]>{text}</p>"
        for m, text in items
    ]
    mime = QMimeData()
    mime.setHtml(f"<p>2022. Tahun</p>{''.join(body)}<p>1. biasa</p>")
    field.editor.insertFromMimeData(mime)
    assert field.keep()
    assert text(naskah, "isu_strategis") == (
        "2022\\. Tahun\n\n1. satu\n   1. **anak**\n2. dua\n\n- poin\n\n"
        "jeda\n\n1. alfa\n2. beta\n\n1\\. biasa"
    )


def test_what_a_pasted_text_names_is_not_opened(tmp_path):
    style = tmp_path / "gaya.css"
    style.write_text("p { font-weight: 900 }", encoding="utf-8")
    mime = QMimeData()
    mime.setHtml(
        f'<html><head><link rel="stylesheet" type="text/css" href="{style.as_uri()}"></head>'
        f'<body><p>Teks biasa</p><img src="{style.as_uri()}"></body></html>'
    )
    assert not any(run.bold for line in pasted(mime) for run in line.runs)


def test_live_figures_survive_copy_and_paste(naskah):
    first = go(naskah, "simpulan").editor
    first.selectAll()
    mime = first.createMimeDataFromSelection()
    assert "126,25 %" in mime.text()
    field = go(naskah, "isu_strategis")
    field.editor.selectAll()
    field.editor.insertFromMimeData(mime)
    assert field.keep()
    assert text(naskah, "isu_strategis") == text(naskah, "simpulan")


def test_a_pasted_picture_comes_to_its_section(naskah):
    go(naskah, "struktur_organisasi")
    mime = QMimeData()
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    mime.setImageData(image)
    naskah.window.pane().focused.field.editor.insertFromMimeData(mime)
    (row,) = naskah.laporan.daftar(Gambar)
    assert (row.tempat, row.indikator) == ("struktur_organisasi", None)
    assert naskah.session.document.berkas(row.berkas)
    assert naskah.window.pane().open_address(Address(Gambar.KIND, row.id, "keterangan"))
    naskah.type("Bagan")
    naskah.press(Qt.Key.Key_Return)
    assert naskah.laporan.get(Gambar, row.id).keterangan == "Bagan"


@pytest.mark.parametrize("how", ["button", "paste"])
@pytest.mark.parametrize("task", [False, True])
def test_a_picture_goes_where_the_cursor_is_and_comes_into_view(naskah, tmp_path, how, task):
    """Also where the cursor went there by itself, into a text that the list does not name."""
    go(naskah, "isu_strategis")
    pane = naskah.window.pane()
    page = pane.form.halaman.currentWidget()
    places = {field.title.text(): field for field in page.fields.values()}
    title = next(t for t in places if t.startswith("Tugas Sub" if task else "B.  Struktur"))
    places[title].editor.setFocus()
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    if how == "button":
        path = tmp_path / "bagan.png"
        assert image.save(str(path))
        with tangan(pick(path)):
            QTest.mouseClick(pane.tools.form.gambar, Qt.MouseButton.LeftButton)
    else:
        QApplication.clipboard().setImage(image)
        naskah.press(Qt.Key.Key_V, CTRL)
    (row,) = naskah.laporan.daftar(Gambar)
    assert row.tempat == ("peran_strategis" if task else "struktur_organisasi")
    card = page.pictures(places[title].teks.where.id).card(Address(Gambar.KIND, row.id))
    QTest.qWait(50)
    assert card.caption.hasFocus()
    assert card.visibleRegion().boundingRect() == card.rect(), "all of it"
    assert naskah.fresh() == naskah.laporan


def test_a_picture_below_a_long_text_is_shown_whole(naskah):
    field = go(naskah, "kata_pengantar")
    page = naskah.window.pane().form.halaman.currentWidget()
    naskah.window.form.root.resize(1366, 700)
    QTest.qWait(50)
    field.editor.setFocus()
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QApplication.clipboard().setImage(image)
    naskah.press(Qt.Key.Key_V, CTRL)
    (row,) = naskah.laporan.daftar(Gambar)
    card = page.pictures(field.teks.where.id).card(Address(Gambar.KIND, row.id))
    QTest.qWait(50)
    assert page.verticalScrollBar().maximum() > 0, "else there is nothing to scroll"
    assert card.visibleRegion().boundingRect() == card.rect()


def test_done_is_marked_and_counted(naskah):
    pane = naskah.window.pane()
    assert pane.form.jumlah.text() == "19 dari 20 selesai"
    go(naskah, "simpulan")
    pane.toggle_done()
    assert pane.form.jumlah.text() == "18 dari 20 selesai"
    assert pane.form.tandai.text() == "Tandai selesai"


def test_the_list_goes_to_a_text_and_folds_chapters(naskah):
    pane = naskah.window.pane()
    listed = pane.form.daftar
    keys = [place.key for place in listed.rows.items]
    inside = sum(place.group == "bab_1" and not place.is_group for place in listed.rows.items)
    listed.setFocus()
    pause = QApplication.keyboardInputInterval()
    QApplication.setKeyboardInputInterval(60_000)  # a busy machine is slow to type
    QTest.keyClicks(listed, "Real")
    QApplication.setKeyboardInputInterval(pause)
    assert pane._teks(pane._current).tempat == "realisasi_anggaran"
    listed.fold("bab_1", folded=True)
    assert len(listed.rows.items) == len(keys) - inside < len(keys)
    listed.fold("bab_1", folded=False)
    assert [place.key for place in listed.rows.items] == keys


def test_a_locked_report_is_read_only(meja):
    from dataclasses import replace

    laporan = laporan_contoh("induk")
    meja.open(laporan.with_changes([replace(laporan.data, terkunci=1)], []))
    meja.window.sections.select(room.TEXTS)
    field = go(meja, "simpulan")
    assert field.editor.isReadOnly()
    assert not meja.window.pane().tools.form.sisipkan.isEnabled()


def test_a_disk_that_refuses_keeps_the_text(naskah, monkeypatch):
    field = go(naskah, "simpulan")
    at_end(field.editor)
    naskah.type(" Penting.")

    def refuse(*_):
        raise NotSaved("Disk penuh.")

    with monkeypatch.context() as patch:
        patch.setattr(naskah.session, "change", refuse)
        assert not field.keep()
        assert field.note.text() == "Disk penuh."
        assert field.editor.toPlainText().endswith("Penting.")
    assert field.keep()
    assert text(naskah, "simpulan").endswith("Penting.")
    assert not field.note.isVisible()


@pytest.mark.parametrize(
    ("said", "figure", "live"),
    [
        (
            "Rata-rata capaian Sasaran 2 sebesar 110,00 %.",
            "110,00 %",
            "Rata-rata capaian Sasaran 2 sebesar {{sasaran/*/rata_rata_capaian}}.",
        ),
        (
            "Maka rata-rata capaian 110 % itu baik.",
            "110 %",
            "Maka rata-rata capaian {{ringkasan/rata_rata_capaian}} itu baik.",
        ),
    ],
)
def test_a_typed_figure_that_contradicts_the_data_is_replaced_by_a_live_one(
    naskah, said, figure, live
):
    field = go(naskah, "simpulan")
    at_end(field.editor)
    naskah.type(f" {said}")
    assert field.keep()
    pane = naskah.window.pane()
    assert pane.form.pita_temuan.isVisible()
    assert not pane.form.temuan_rujukan.isVisible()
    (mark,) = field.editor.extraSelections()
    assert mark.cursor.selectedText() == figure
    pane.form.temuan_hidup.click()
    assert naskah.focus() is field.editor
    assert pane.bar.form.judul.sizeHint().width() <= TITLE + 4
    written, known = text(naskah, "simpulan"), live.split("*")
    assert written.endswith(known[-1])
    assert known[0] in written
    assert not pane.form.pita_temuan.isVisible()
    assert not field.editor.extraSelections()


def test_a_text_names_a_table_that_there_is_not_and_takes_a_reference(naskah):
    field = go(naskah, "realisasi_anggaran")
    at_end(field.editor)
    naskah.type(" Rinciannya disajikan pada Tabel 3.95. Rata-rata capaian 110 %.")
    assert field.keep()
    pane = naskah.window.pane()
    marks = [mark.cursor.selectedText() for mark in field.editor.extraSelections()]
    assert marks == ["Tabel 3.95", "110 %"]
    assert not pane.form.temuan_hidup.isVisible()
    with tangan(write("cari", "realisasi anggaran menurut kegiatan"), ok()):
        pane.form.temuan_rujukan.click()
    written = text(naskah, "realisasi_anggaran")
    assert "disajikan pada {{nomor/laporan/anggaran-kegiatan}}. Rata" in written
    assert pane.form.temuan_hidup.isVisible()
    (mark,) = field.editor.extraSelections()
    assert mark.cursor.selectedText() == "110 %"


def test_references_are_offered_with_their_numbers_and_only_to_what_is_printed(naskah):
    naskah.window.act("Tabel", lambda draft: draft.put(Tabel("t", judul="Kosong")))
    field = go(naskah, "simpulan")
    at_end(field.editor)
    naskah.type(" Lihat Tabel 9.9.")
    assert field.keep()
    rows: list[tuple[str, str]] = []

    def look(dialog) -> None:
        assert dialog.findChild(QLineEdit, "cari").selectedText() == "tabel"
        tree = dialog.findChild(QTreeWidget, "daftar")
        found = (tree.topLevelItem(n) for n in range(tree.topLevelItemCount()))
        rows.extend((item.text(0).strip(), item.text(1)) for item in found)

    with tangan(see("cari", look), write("cari", "3.1"), ok()):
        naskah.window.pane().form.temuan_rujukan.click()
    (_, *offered) = rows
    assert ("Tabel capaian kinerja", "Tabel 3.1") in offered
    assert all(re.fullmatch(r"Tabel \d\.\d+", number) for _, number in offered)
    assert not [name for name, _ in offered if "Kosong" in name]
    assert text(naskah, "simpulan").endswith("Lihat {{nomor/laporan/capaian}}.")


def test_a_reference_to_what_is_not_printed_is_found_and_another_takes_its_place(naskah):
    naskah.window.act("Tabel", lambda draft: draft.put(Tabel("t", judul="Kosong")))
    row = keyed_id(naskah.laporan.ruang, Narasi, None, "simpulan")
    loose = Narasi(row, tempat="simpulan", teks="Lihat {{nomor/tabel/t}}.")
    naskah.window.act("Naskah", lambda draft: draft.put(loose))
    go(naskah, "simpulan")
    pane = naskah.window.pane()
    assert "merujuk tabel “Kosong”, yang tidak dicetak" in pane.form.temuan_teks.text
    with tangan(write("cari", "capaian kinerja"), ok()):
        pane.form.temuan_rujukan.click()
    assert text(naskah, "simpulan") == "Lihat {{nomor/laporan/capaian}}."
    assert not pane.form.pita_temuan.isVisible()


def test_what_is_put_into_one_text_of_a_page_leaves_the_marks_of_all(naskah):
    fields = [go(naskah, tempat) for tempat in ("langkah_ke_depan", "simpulan")]
    for field in fields:
        field.editor.setFocus()
        at_end(field.editor)
        naskah.type(" Rata-rata capaian 110 %.")
        assert field.keep()
    other = fields[0].teks.where
    naskah.window.act("Naskah", lambda draft: draft.set(other, "Kini rata-rata capaian 111 %."))
    marks = [[mark.cursor.selectedText() for mark in f.editor.extraSelections()] for f in fields]
    assert marks == [["111 %"], ["110 %"]]


def test_a_long_finding_takes_three_lines_under_the_text_and_leads_to_the_others(naskah):
    naskah.window.form.root.resize(1366, 740)
    field = go(naskah, "simpulan")
    at_end(field.editor)
    names = ", ".join(f"Tabel {number}" for number in range(5, 8))
    naskah.type(
        f" Lihat {names}. Rata-rata capaian {'indikator, program, dan kegiatan ' * 8}110 %."
    )
    naskah.type(" Rata-rata capaian 110 %.")
    assert field.keep()
    form, panel = naskah.pane.form, naskah.window.side.pane(room.FINDINGS)
    assert panel is None or not panel.isVisible()
    assert form.temuan_lain.text() == "1 temuan lain"
    form.temuan_lain.click()
    QTest.qWait(1)
    assert naskah.window.side.pane(room.FINDINGS).isVisible()
    line = form.temuan_teks.fontMetrics().lineSpacing() + 2
    assert form.temuan_teks.height() <= 3 * line + 3
    assert form.pita_temuan.height() <= 6 * line


def test_the_line_that_is_written_stays_in_sight_where_a_finding_takes_the_room_below(naskah):
    naskah.window.form.root.resize(1366, 740)
    field = go(naskah, "kata_pengantar")
    at_end(field.editor)
    for _ in range(12):
        naskah.press(Qt.Key.Key_Return)
        naskah.type("Terima kasih kepada semua pihak.")
    QTest.qWait(1)
    naskah.type(" Rata-rata capaian 110 %.")
    page = naskah.pane.form.halaman.currentWidget()
    before = page.viewport().height()
    assert field.keep()
    QTest.qWait(1)
    assert page.viewport().height() < before
    spot = field.editor.cursorRect()
    below = field.editor.viewport().mapTo(page.viewport(), spot.bottomLeft()).y()
    assert 0 < below <= page.viewport().height()


def test_a_rank_that_no_live_figure_can_mend_offers_none(naskah):
    field = go(naskah, "simpulan")
    at_end(field.editor)
    naskah.type(" Capaian tertinggi diraih indikator Layanan Makanan sebesar 131,64 %.")
    assert field.keep()
    pane = naskah.window.pane()
    assert pane.form.pita_temuan.isVisible()
    assert not pane.form.temuan_hidup.isVisible()
    assert not pane.form.temuan_rujukan.isVisible()


def test_a_finding_about_a_text_is_set_aside_with_a_reason(naskah):
    field = go(naskah, "simpulan")
    at_end(field.editor)
    naskah.type(" Maka rata-rata capaian 110 % itu baik.")
    assert field.keep()
    pane = naskah.window.pane()
    with tangan(write("alasan", "Belum tahu"), escape()):
        pane.form.temuan_kesampingkan.click()
    assert pane.form.pita_temuan.isVisible()
    with tangan(write("alasan", "Dikutip dari siaran pers."), press("ya")):
        pane.form.temuan_kesampingkan.click()
    assert not pane.form.pita_temuan.isVisible()
    reasons = [t.disisihkan for t in naskah.session.findings if t.kode == "TEKS-01"]
    assert "Dikutip dari siaran pers." in reasons
    field.editor.selectAll()
    naskah.type("Maka rata-rata capaian 112 % itu baik.")
    assert field.keep()
    with tangan(press("ya")):  # the reason of what it said before stands in the dialog
        pane.form.temuan_kesampingkan.click()
    assert not pane.form.pita_temuan.isVisible()


def test_enter_in_the_list_leads_into_the_text(naskah):
    places = naskah.pane.form.daftar
    places.setFocus()
    naskah.press(Qt.Key.Key_Return)
    assert isinstance(naskah.focus(), ProseEdit)
    first = naskah.focus().accessibleName()
    places.setFocus()
    naskah.press(Qt.Key.Key_Down)
    assert places.hasFocus()
    naskah.press(Qt.Key.Key_Return)
    assert isinstance(naskah.focus(), ProseEdit)
    assert naskah.focus().accessibleName() != first


def test_a_text_too_long_stays_on_the_screen_with_the_reason_and_is_stored_once_shorter(naskah):
    source = text(naskah, "simpulan")
    editor = at_end(go(naskah, "simpulan").editor)
    said = []
    editor.kept.connect(said.append)
    pasted = QMimeData()
    pasted.setText("kata " * (LONGEST_TEKS // 5))
    editor.insertFromMimeData(pasted)
    long = editor.toPlainText()
    assert not editor.keep()
    assert "sedangkan paling banyak 50.000" in said[-1]
    assert editor.toPlainText() == long
    assert editor.pending
    assert not naskah.window.keep()
    assert text(naskah, "simpulan") == source
    cursor = editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, n=1_000)
    cursor.removeSelectedText()
    assert editor.keep()
    assert said[-1] == ""
    assert len(text(naskah, "simpulan")) > LONGEST_TEKS - 1_000


@pytest.fixture
def bergambar(naskah):
    """Between two paragraphs of a text stands a picture."""
    field = go(naskah, "simpulan")
    editor = field.editor
    editor.selectAll()
    naskah.type("Satu.")
    naskah.press(Qt.Key.Key_Return)
    naskah.type("Dua.")
    assert field.keep()
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    editor.moveCursor(QTextCursor.MoveOperation.Right)
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QApplication.clipboard().setImage(image)
    naskah.press(Qt.Key.Key_V, CTRL)
    return naskah


def place_of(meja):
    (row,) = meja.laporan.daftar(Gambar)
    return f"{{{{gambar/{row.id}}}}}"


def test_a_picture_stands_in_the_text_where_the_cursor_was_and_undo_takes_both(bergambar):
    token = place_of(bergambar)
    assert text(bergambar, "simpulan") == f"Satu.\n\n{token}\n\nDua."
    field = go(bergambar, "simpulan")
    assert field.editor.toPlainText().splitlines() == ["Satu.", CHARACTER, "Dua."]
    bergambar.window.steps.undo()
    assert text(bergambar, "simpulan") == "Satu.\n\nDua."
    assert not bergambar.laporan.daftar(Gambar)
    bergambar.window.steps.redo()
    assert text(bergambar, "simpulan") == f"Satu.\n\n{token}\n\nDua."
    assert place_of(bergambar) == token
    assert bergambar.fresh() == bergambar.laporan


def test_a_picture_is_moved_in_its_text_by_cut_and_paste(bergambar):
    token = place_of(bergambar)
    editor = go(bergambar, "simpulan").editor
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    editor.moveCursor(QTextCursor.MoveOperation.Down)
    editor.moveCursor(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
    bergambar.press(Qt.Key.Key_X, CTRL)
    at_end(editor)
    bergambar.press(Qt.Key.Key_Return)
    bergambar.press(Qt.Key.Key_V, CTRL)
    assert editor.keep()
    assert text(bergambar, "simpulan") == f"Satu.\n\nDua.\n\n{token}"


def test_a_picture_that_is_deleted_leaves_no_place_in_the_text_and_comes_back_with_it(bergambar):
    before, (row,) = text(bergambar, "simpulan"), bergambar.laporan.daftar(Gambar)
    assert bergambar.window.pane().open_address(Address(Gambar.KIND, row.id, "keterangan"))
    page = bergambar.window.pane().form.halaman.currentWidget()
    card = page.pictures(keyed_id(bergambar.laporan.ruang, Narasi, None, "simpulan")).card(
        Address(Gambar.KIND, row.id)
    )
    assert "di dalam teks" in card._name.text()
    card._buttons[2].click()
    assert not bergambar.laporan.daftar(Gambar)
    assert "gambar/" not in text(bergambar, "simpulan")
    bergambar.window.steps.undo()
    assert text(bergambar, "simpulan") == before
    assert bergambar.laporan.daftar(Gambar) == (row,)


def test_the_bar_says_what_the_place_of_a_picture_is_and_it_becomes_no_text(bergambar):
    editor = go(bergambar, "simpulan").editor
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    editor.moveCursor(QTextCursor.MoveOperation.Down)
    form = bergambar.window.pane().bar.form
    assert form.judul.text() == "Gambar di sini"
    assert form.ganti.isHidden()
    assert form.teks.isHidden()
    before = editor.blocks
    editor.make_text()
    assert editor.blocks == before
    form.asal.click()
    (row,) = bergambar.laporan.daftar(Gambar)
    assert bergambar.focus().accessibleName() == "Keterangan gambar"
    assert row.keterangan == bergambar.focus().text()


@pytest.mark.parametrize(
    ("begin", "at", "expected"),
    [
        ("Satu.\n\nDua.", 0, "{}\n\nSatu.\n\nDua."),
        ("Satu.\n\nDua.", 5, "Satu.\n\n{}\n\nDua."),
        ("Satu.\n\nDua.", 6, "Satu.\n\n{}\n\nDua."),
        ("# Judul\n\nIsi.", 3, "# Judul\n\n{}\n\nIsi."),
        ("1. satu\n2. dua", 2, "1. satu\n\n   {}\n2. dua"),
        (
            "| a | b |\n| --- | --- |\n| c | d |\n\nIsi.",
            3,
            "| a | b |\n| --- | --- |\n| c | d |\n\n{}\n\nIsi.",
        ),
        ("", 0, "{}"),
    ],
)
def test_where_a_picture_goes_follows_the_line_of_the_cursor(naskah, begin, at, expected):
    editor = ProseEdit(lambda token: (token, True))
    editor.show_text(begin, fresh=True)
    cursor = editor.textCursor()
    cursor.setPosition(at)
    editor.setTextCursor(cursor)
    assert read(editor.with_pictures(["gambar/x"])) == read(expected.format("{{gambar/x}}"))
    assert editor.blocks == read(begin)


def test_the_letter_of_the_list_opens_where_it_is_filled_in_and_the_list_stays_with_its_text(
    naskah,
):
    pane = naskah.window.pane()
    listed, before = pane.form.daftar, pane._current
    place = next(n for n, row in enumerate(listed.rows.items) if row.key == LETTER)
    spot = listed.visualRect(listed.rows.index(place)).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert naskah.window.pane() is not pane
    naskah.window.sections.select(room.TEXTS)
    QApplication.processEvents()
    chosen = [listed.rows.items[index.row()].key for index in listed.selectedIndexes()]
    assert chosen == [before]


def test_a_live_figure_alone_in_the_last_line_stands_in_its_line(naskah):
    editor = go(naskah, "simpulan").editor
    for text in ("{{ringkasan/serapan}}", "- satu\n- {{ringkasan/serapan}}"):
        editor.show_text(text, fresh=True)
        layout = editor.document().lastBlock().layout()
        line = layout.lineAt(layout.lineCount() - 1)
        bottom = layout.position().y() + line.y() + line.height()
        assert bottom <= editor.document().size().height()


def test_the_bar_of_a_live_figure_says_which_one_it_is_in_any_width(induk):
    row = next(item for item in induk.laporan.daftar(Baris) if "Sandang" in item.uraian)
    place = Address("baris", row.id, "realisasi")
    note = explain(induk.session, str(place))
    assert note.title == "Realisasi Pemberian Makanan, Sandang dan Mandi"
    bar = LiveBar(induk.window.form.root)
    for width in (420, 564, 1200):
        bar.resize(width, 36)
        bar.show_figure(note)
        QApplication.processEvents()
        label = bar.form.judul
        assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
        assert label.text().startswith("Real")
        assert bar.form.rumus.toolTip() == ""
    assert label.text() == note.title
    (origin,) = note.daftar_asal
    induk.window.open_address(origin.where)
    grid = induk.focus()
    assert grid.model().index(*grid.place).data() == "389.455"
