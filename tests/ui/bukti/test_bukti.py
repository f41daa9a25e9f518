"""Evidence by keyboard, drop and paste; what comes from outside is kept and never followed."""

import zipfile
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QApplication

from lkjip_desktop.app.sheet.table.bukti import FileRef
from lkjip_desktop.domain.model.entity import Bukti, Kegiatan
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.ui.window import room
from tests.contoh import laporan_contoh
from tests.report.contoh_kit import scan
from tests.ui.gambar.test_gambar import dropped
from tests.ui.tangan import pick, press, tangan

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(induk):
    induk.go("3F")
    return induk.pane.editor.open_page("bukti")


def rows(meja):
    return meja.laporan.children(Bukti, "indikator", meja.indikator("3F").id)


def file(folder, name, content=b"isi"):
    path = folder / name
    path.write_bytes(content)
    return path


def go(page, row):
    assert page.open_address(FileRef(row.id).address(page.part._host.session.laporan))


def test_undo_of_evidence_of_a_kegiatan_stays_on_the_page_it_was_typed_on(meja):
    laporan = laporan_contoh("triwulan")
    (row,) = [row for row in laporan.daftar(Bukti) if row.kegiatan]
    meja.open(laporan)
    meja.go("1A")
    page = meja.pane.editor.open_page("bukti")
    assert page.open_address(Address(Bukti.KIND, row.id, "uraian"))
    meja.type("Kuitansi")
    meja.press(Qt.Key.Key_Return)
    section = meja.window.sections.current
    for key, words in ((Qt.Key.Key_Z, row.uraian), (Qt.Key.Key_Y, "Kuitansi")):
        meja.press(key, CTRL)
        assert meja.fresh().get(Bukti, row.id).uraian == words
        assert meja.window.sections.current == section


def test_undo_of_evidence_of_an_indikator_stays_where_the_year_is_planned(meja):
    laporan = laporan_contoh("triwulan")
    row = next(row for row in laporan.daftar(Bukti) if row.indikator)
    meja.open(laporan)
    meja.window.sections.select(room.PLANNING)
    pane = meja.window.pane()
    pane.form.daftar.choose("bukti")
    assert pane.open_address(Address(Bukti.KIND, row.id, "uraian"))
    meja.type("Kuitansi")
    meja.press(Qt.Key.Key_Return)
    for key, words in ((Qt.Key.Key_Z, row.uraian), (Qt.Key.Key_Y, "Kuitansi")):
        meja.press(key, CTRL)
        assert meja.fresh().get(Bukti, row.id).uraian == words
        assert meja.window.sections.current == room.PLANNING


@pytest.fixture
def opened(monkeypatch):
    """What the desktop was asked to open."""
    found = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: found.append(url) or True)
    return found


def test_files_are_dropped_kept_as_they_are_undone_and_made_again(induk, page, tmp_path):
    paths = [file(tmp_path, "Notula rapat.docx"), file(tmp_path, "hadir.xlsx", b"lain")]
    assert dropped(page.part, paths).isAccepted()
    assert [(row.uraian, row.nama, row.periode) for row in rows(induk)] == [
        ("Notula rapat", "Notula rapat.docx", "2022"),
        ("hadir", "hadir.xlsx", "2022"),
    ]
    assert induk.session.document.berkas(rows(induk)[1].berkas) == b"lain"
    assert induk.pane.form.tab.tabText(induk.pane.form.tab.currentIndex()) == "B&ukti (2)"
    assert induk.fresh() == induk.laporan
    induk.window.form.aksi_urung.trigger()
    assert rows(induk) == ()
    induk.window.form.aksi_ulang.trigger()
    assert len(rows(induk)) == 2


def test_a_row_of_evidence_is_filled_in_with_tab_and_space_alone(induk, page, tmp_path):
    page.begin()
    induk.press(Qt.Key.Key_Space)  # the row that adds one
    induk.type("Notula rapat")
    induk.press(Qt.Key.Key_Tab)
    induk.press(Qt.Key.Key_Tab)  # over the periode, which is right
    with tangan(pick(file(tmp_path, "notula.txt", b"isi"))):
        induk.press(Qt.Key.Key_Space)
    assert [(row.uraian, row.nama) for row in rows(induk)] == [("Notula rapat", "notula.txt")]


def test_the_file_that_was_changed_is_in_sight_and_home_leads_to_the_beginning(
    induk, page, tmp_path
):
    page.part.take_files([file(tmp_path, "hadir.txt")])
    (row,) = rows(induk)
    view = page.part.table.grid.view
    induk.press(Qt.Key.Key_End)
    assert view.horizontalScrollBar().value() > 0
    induk.press(Qt.Key.Key_Home)
    assert view.horizontalScrollBar().value() == 0
    induk.press(Qt.Key.Key_End)
    with tangan(pick(file(tmp_path, "lain.txt", b"lain"))):
        page.part.put.click()
    assert (view.current.alamat, rows(induk)[0].nama) == (FileRef(row.id), "lain.txt")
    page.part.table.grid.view.setFocus()
    induk.press(Qt.Key.Key_End)
    induk.press(Qt.Key.Key_Z, CTRL)
    assert (view.current.alamat, rows(induk)[0].nama) == (FileRef(row.id), "hadir.txt")


def test_one_begins_where_a_file_is_missing(meja):
    meja.open(laporan_contoh("triwulan"))
    meja.go("3F")
    meja.root.resize(1024, 700)
    tab = meja.pane.form.tab
    names = [tab.tabText(place).replace("&", "").split(" (")[0] for place in range(tab.count())]
    meja.page.grids[0].view.setFocus()
    tab.setCurrentIndex(names.index("Bukti"))
    view = meja.focus()
    row = meja.laporan.get(Bukti, view.current.alamat.id)
    assert view.current.alamat == FileRef(row.id)
    assert (row.uraian, row.berkas) == ("Surat kuasa bantuan hukum", None)
    assert view.horizontalScrollBar().value() == 0


def test_where_nothing_opens_evidence_its_copy_is_named(induk, page, tmp_path, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    page.part.take_files([file(tmp_path, "surat.pdf", scan())])
    page.part.open.click()
    assert "Tidak ada program yang membuka bukti ini; salinannya ada di" in induk.message


def test_what_was_asked_for_is_chosen_by_keyboard_and_is_a_finding_until_then(
    induk, page, tmp_path
):
    of = induk.indikator("3F").id
    with induk.session.document.revise("minta", "Perencana") as draft:
        draft.put(Bukti("b", indikator=of, uraian="Surat kuasa", periode="2022", wajib=1))
    induk.window.after(induk.session.document.last_change)
    assert "BUKTI-01" in {item.kode for item in induk.session.findings}
    assert page.part.count.text() == "0 dari 1 yang wajib ada"
    go(page, rows(induk)[0])
    with tangan(pick(file(tmp_path, "surat.pdf", scan()))):
        induk.press(Qt.Key.Key_F2)
    (row,) = rows(induk)
    assert (row.uraian, row.nama, row.wajib) == ("Surat kuasa", "surat.pdf", 1)
    assert page.part.count.text() == "1 dari 1 yang wajib ada"
    assert "BUKTI-01" not in {item.kode for item in induk.session.findings}


def test_evidence_is_come_to_in_whatever_periode_is_looked_at(induk, page, tmp_path):
    page.part.take_files([file(tmp_path, "hadir.txt")])
    (row,) = rows(induk)
    with induk.session.document.revise("TW I", "uji") as draft:
        draft.put(replace(row, periode="2022-T1"))
    induk.window.after(induk.session.document.last_change)
    induk.go("3A")
    induk.window.open_address(Address(Bukti.KIND, row.id, "uraian"))
    assert induk.session.periode == ""
    assert induk.pane.editor.indikator == induk.indikator("3F").id
    assert page.part.row == rows(induk)[0]


def test_a_picture_and_an_address_are_pasted_by_keyboard(induk, page):
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QApplication.clipboard().setImage(image)
    page.part.table.grid.view.setFocus()
    induk.press(Qt.Key.Key_V, CTRL)
    (row,) = rows(induk)
    assert row.nama == "tempelan.png"
    go(page, row)
    QApplication.clipboard().setText("https://contoh.example/berita?id=1")
    induk.press(Qt.Key.Key_V, CTRL)
    assert rows(induk)[0].laman == "https://contoh.example/berita?id=1"


def test_a_pdf_is_opened_under_a_name_of_ours_and_a_program_is_not(induk, page, tmp_path, opened):
    paths = [file(tmp_path, "..surat\u202efdp.exe", scan()), file(tmp_path, "surat.pdf", b"MZ")]
    page.part.take_files(paths)
    document, program = rows(induk)
    assert document.nama == "surat fdp.exe"
    go(page, document)
    page.part.open.click()
    assert [QUrl(url).fileName() for url in opened] == ["bukti.pdf"]
    go(page, program)
    page.part.open.click()
    assert len(opened) == 1
    assert "Hanya PDF, PNG, dan JPEG" in induk.message
    with tangan(pick(tmp_path / "keluar.bin")):
        page.part.save.click()
    assert (tmp_path / "keluar.bin").read_bytes() == b"MZ"


def test_all_files_are_taken_or_none_and_too_large_ones_are_refused(induk, page, tmp_path):
    large = tmp_path / "video.mp4"
    with large.open("wb") as out:
        out.truncate(25 * 1024 * 1024 + 1)
    before = induk.laporan
    page.part.take_files([file(tmp_path, "baik.txt"), large])
    assert "video.mp4 lebih besar dari 25 MB" in induk.message
    assert "tidak satu pun dari 2 berkas itu ditambahkan" in induk.message
    assert induk.laporan is before
    page.part.take_files([large])
    assert "satu pun" not in induk.message


def test_nothing_is_taken_from_a_drop_of_a_link_to_a_share(induk, page):
    mime = QMimeData()
    mime.setUrls([QUrl("smb://orang/lain/berkas.pdf")])
    before = induk.laporan
    assert not page.part.take(mime)
    assert induk.laporan is before


def test_evidence_of_a_kegiatan_is_asked_for_in_planning(induk):
    kegiatan = induk.laporan.daftar(Kegiatan)[0]
    induk.window.open_address(Address(Bukti.KIND, "", "uraian"))
    editor = induk.window.pane().editors["bukti"]
    (part,) = editor.parts
    part.table.add()
    (row,) = induk.laporan.daftar(Bukti)
    assert row.wajib == 1
    words = next(
        sel
        for baris in part.table.grid.model.sheet.baris
        for sel in baris.sel
        if baris.kunci == Address(Bukti.KIND, row.id) and sel.pilihan and len(sel.pilihan) > 6
    )
    name = next(item for item in words.pilihan if item.startswith("Kegiatan:"))
    with induk.session.document.revise("pindah", "Perencana") as draft:
        words.alamat.put(draft, name)
    row = induk.laporan.daftar(Bukti)[0]
    assert (row.kegiatan, row.indikator) == (kegiatan.id, None)


def test_the_archive_is_written_from_the_menu(induk, page, tmp_path):
    page.part.take_files([file(tmp_path, "hadir.txt")])
    with tangan(pick(tmp_path / "bukti")):
        induk.window.form.aksi_arsip_bukti.trigger()
    with zipfile.ZipFile(tmp_path / "bukti.zip") as archive:
        assert [name.rpartition("/")[2] for name in archive.namelist()] == [
            "01 hadir.txt",
            "Daftar Bukti.xlsx",
            "Daftar Bukti.pdf",
        ]


def test_contents_are_thrown_away_only_after_a_question(induk, page, tmp_path):
    page.part.take_files([file(tmp_path, "rahasia.txt", b"rahasia")])
    (row,) = rows(induk)
    go(page, row)
    with tangan(press("batal")):
        page.part.drop.click()
    assert induk.session.document.berkas(row.berkas) == b"rahasia"
    with tangan(press("ya")):
        page.part.drop.click()
    (left,) = rows(induk)
    assert (left.nama, left.berkas) == ("rahasia.txt", None)
    assert not induk.session.document.has_berkas(row.berkas)
    assert not induk.window.form.aksi_urung.isEnabled()
    assert induk.fresh() == induk.laporan
