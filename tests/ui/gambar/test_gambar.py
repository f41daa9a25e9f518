"""Pictures and scans come in by file, drop and paste, are captioned and ordered, or refused."""

from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lkjip_desktop.app.overview.naskah import aspects
from lkjip_desktop.domain.model.entity import Gambar, Lampiran
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.galat import NotSaved
from lkjip_desktop.ui.gambar import picture
from tests.ui.tangan import pick, tangan


@pytest.fixture
def page(induk):
    induk.go("3F")
    return induk.pane.editor.open_page("gambar")


def rows(meja, kind=Gambar):
    return meja.laporan.children(kind, "indikator", meja.indikator("3F").id)


def file(folder, name, wide=80, high=60):
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    path = folder / name
    assert image.save(str(path), "PNG")
    return path


def dropped(widget, paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    widget.dropEvent(event)
    return event


def test_pictures_are_dropped_kept_small_and_shown_in_order(induk, page, tmp_path):
    paths = [file(tmp_path, "besar.png", 5000, 2500), file(tmp_path, "kecil.png")]
    assert dropped(page.pictures, paths).isAccepted()
    assert [row.nama for row in rows(induk)] == ["besar.png", "kecil.png"]
    kept = QImage.fromData(induk.session.document.berkas(rows(induk)[0].berkas))
    assert (kept.width(), kept.height()) == (picture.WIDEST, picture.WIDEST // 2)
    assert induk.fresh() == induk.laporan
    induk.window.form.aksi_urung.trigger()
    assert rows(induk) == ()
    induk.window.form.aksi_ulang.trigger()
    assert len(rows(induk)) == 2


def test_a_picture_is_pasted_by_keyboard(induk, page):
    image = QImage(30, 20, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    QApplication.clipboard().setImage(image)
    page.pictures.add.setFocus()
    induk.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    (row,) = rows(induk)
    assert QImage.fromData(induk.session.document.berkas(row.berkas)).hasAlphaChannel()


def test_a_picture_is_pasted_while_the_list_beside_the_page_has_the_keys(induk, page):
    image = QImage(30, 20, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    QApplication.clipboard().setImage(image)
    induk.window.pane().form.daftar.setFocus()
    induk.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(rows(induk)) == 1


@pytest.mark.parametrize(
    ("name", "content", "way_out"),
    [("surat.jpg", b"bukan gambar", "sebagai JPG atau PNG"), ("hilang.jpg", None, "periksa")],
)
def test_what_is_no_picture_is_refused_in_one_sentence(
    induk, page, tmp_path, name, content, way_out
):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    before = induk.laporan
    page.pictures.take_files([file(tmp_path, "baik.png"), path])
    assert name in induk.message
    assert way_out in induk.message
    assert induk.laporan is before


def photo(folder, wide=1200, high=900) -> bytes:
    """A JPEG with something to see in it."""
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    for x in range(0, wide, 8):
        for y in range(0, high, 8):
            image.setPixel(x, y, (x * 7919 + y * 104729) & 0xFFFFFF)
    path = folder / "foto.jpg"
    assert image.save(str(path), "JPEG", 92)
    return path.read_bytes()


@pytest.mark.parametrize("part", [0.3, 0.7, 0.98])
@pytest.mark.parametrize("suffix", ["jpg", "png"])
def test_a_truncated_picture_is_refused_and_a_whole_one_is_not(induk, page, tmp_path, part, suffix):
    data = photo(tmp_path)
    if suffix == "png":
        assert QImage.fromData(data).save(str(tmp_path / "foto.png"), "PNG")
        data = (tmp_path / "foto.png").read_bytes()
    cut = tmp_path / f"potong.{suffix}"
    cut.write_bytes(data[: int(len(data) * part)])
    before = induk.laporan
    page.pictures.take_files([cut])
    assert f"potong.{suffix}" in induk.message
    assert "salin lagi" in induk.message or "sebagai JPG atau PNG" in induk.message
    assert induk.laporan is before
    cut.write_bytes(data + b"trailer of a camera")
    page.pictures.take_files([cut])
    assert len(rows(induk)) == 1


def test_a_photo_of_an_iphone_is_told_its_way_out(induk, page, tmp_path):
    path = tmp_path / "IMG_0001.HEIC"
    path.write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 200)
    page.pictures.take_files([path])
    assert "IMG_0001.HEIC berformat HEIC" in induk.message
    assert "JPG" in induk.message
    assert rows(induk) == ()


def test_a_picture_of_too_many_points_is_refused_before_it_is_read(induk, page, tmp_path):
    head = photo(tmp_path, 16, 16)
    at = head.index(b"\xff\xc0") + 5  # height and width of the frame
    path = tmp_path / "raksasa.jpg"
    path.write_bytes(head[:at] + b"\x40\x00\x40\x00" + head[at + 4 :])
    page.pictures.take_files([path])
    assert "raksasa.jpg berukuran 16.384 x 16.384 titik, terlalu besar" in induk.message
    assert rows(induk) == ()


def test_a_large_photo_is_taken_and_kept_small(induk, page, tmp_path):
    path = tmp_path / "lebar.jpg"
    image = QImage(9000, 7000, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    assert image.save(str(path), "JPEG", 50)
    page.pictures.take_files([path])
    (row,) = rows(induk)
    kept = QImage.fromData(induk.session.document.berkas(row.berkas))
    assert max(kept.width(), kept.height()) == picture.WIDEST


def test_a_picture_added_to_an_analysis_stands_at_the_cursor_and_its_caption_comes_into_view(
    induk, tmp_path
):
    induk.go("3F")
    texts = induk.pane.editor.open_page("analisis")
    editor = texts.focused.field.editor
    editor.setFocus()
    editor.selectAll()
    induk.type("Satu.")
    induk.press(Qt.Key.Key_Return)
    induk.type("Dua.")
    editor.moveCursor(QTextCursor.MoveOperation.Up)
    with tangan(pick(file(tmp_path, "papan.png"))):
        QTest.mouseClick(texts.tools.form.gambar, Qt.MouseButton.LeftButton)
    (row,) = rows(induk)
    analysis = aspects(induk.laporan, row.indikator)[0]
    assert analysis.text == f"Satu.\n\n{{{{gambar/{row.id}}}}}\n\nDua."
    shown = induk.page.pictures.card(Address(Gambar.KIND, row.id))
    assert shown.caption.hasFocus()
    assert not shown.visibleRegion().isEmpty()
    assert "di dalam teks" in shown._name.text()
    shown._buttons[2].click()
    assert aspects(induk.laporan, row.indikator)[0].text == "Satu.\n\n\n\nDua."


def test_a_picture_too_large_to_read_is_refused(induk, page, tmp_path, monkeypatch):
    monkeypatch.setattr(picture, "LARGEST", 10)
    page.pictures.take_files([file(tmp_path, "raksasa.png")])
    assert "raksasa.png lebih besar dari" in induk.message
    assert rows(induk) == ()


def test_caption_width_order_and_removal(induk, page, tmp_path):
    page.pictures.take_files([file(tmp_path, "a.png"), file(tmp_path, "b.png")])
    first, second = rows(induk)
    card = page.pictures.card(Address(Gambar.KIND, first.id))
    assert page.open_address(Address(Gambar.KIND, first.id, "keterangan"))
    induk.type("Penyuluhan")
    induk.press(Qt.Key.Key_Return)
    card.width_field.setValue(60)
    card.keep()
    row = induk.laporan.get(Gambar, first.id)
    assert (row.keterangan, row.lebar) == ("Penyuluhan", 60)
    up, down, remove = card._buttons
    assert (up.isEnabled(), down.isEnabled()) == (False, True)
    down.click()
    assert [row.id for row in rows(induk)] == [second.id, first.id]
    remove.click()
    assert [row.id for row in rows(induk)] == [second.id]
    assert induk.fresh() == induk.laporan


def test_undo_reaches_a_caption_and_a_title_that_still_have_the_focus(induk, page, tmp_path):
    dropped(page.pictures, [file(tmp_path, "besar.png")])
    scan = tmp_path / "surat.pdf"
    writer = pypdf.PdfWriter()
    writer.add_blank_page(200, 300)
    writer.write(scan)
    dropped(page.scans, [scan])
    for kind, column in ((Gambar, "keterangan"), (Lampiran, "judul")):
        assert page.open_address(Address(kind.KIND, rows(induk, kind)[0].id, column))
        field = induk.focus()
        before, kept = field.text(), induk.laporan
        induk.type("Baru")
        induk.press(Qt.Key.Key_Return)
        induk.window.form.aksi_urung.trigger()
        assert field.text() == before
        induk.press(Qt.Key.Key_Tab)
        assert induk.fresh() == induk.laporan == kept


def test_a_scan_is_dropped_and_titled(induk, page, tmp_path):
    path = tmp_path / "SK Tim.pdf"
    writer = pypdf.PdfWriter()
    writer.add_blank_page(595, 842)
    writer.write(path)
    assert dropped(page.scans, [path]).isAccepted()
    (row,) = rows(induk, Lampiran)
    assert (row.judul, row.nama) == ("SK Tim", "SK Tim.pdf")
    assert induk.session.document.berkas(row.berkas) == path.read_bytes()
    assert page.open_address(Address(Lampiran.KIND, row.id, "judul"))
    induk.type(" 2022")
    induk.press(Qt.Key.Key_Return)
    assert rows(induk, Lampiran)[0].judul.endswith("2022")


def test_a_scan_that_is_no_pdf_is_refused(induk, page, tmp_path):
    path = Path(tmp_path, "foto.pdf")
    path.write_bytes(b"JFIF")
    page.scans.take_files([path])
    assert "foto.pdf bukan berkas PDF" in induk.message
    assert rows(induk, Lampiran) == ()


def test_a_picture_pasted_into_a_text_of_an_indikator_comes_to_its_pictures(induk):
    induk.go("3F")
    texts = induk.pane.editor.open_page("analisis")
    mime = QMimeData()
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.green)
    mime.setImageData(image)
    texts.boxes["kendala"].editor.insertFromMimeData(mime)
    (row,) = rows(induk)
    kendala = next(t for t in aspects(induk.laporan, row.indikator) if t.tempat == "kendala")
    assert f"{{{{gambar/{row.id}}}}}" in kendala.text
    others = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not induk.root]
    assert not [w for w in others if type(w).__name__ == "Pictures"]


def test_a_caption_and_a_title_the_disk_refused_stay_until_they_are_stored(
    induk, page, tmp_path, monkeypatch
):
    dropped(page.pictures, [file(tmp_path, "besar.png")])
    scan = tmp_path / "surat.pdf"
    writer = pypdf.PdfWriter()
    writer.add_blank_page(200, 300)
    writer.write(scan)
    dropped(page.scans, [scan])

    def refuse(*_):
        raise NotSaved("Disk penuh.")

    for kind, column in ((Gambar, "keterangan"), (Lampiran, "judul")):
        assert page.open_address(Address(kind.KIND, rows(induk, kind)[0].id, column))
        field = induk.focus()
        with monkeypatch.context() as patch:
            patch.setattr(induk.session, "change", refuse)
            induk.type("Penyuluhan")
            induk.press(Qt.Key.Key_Tab)
            assert not induk.window.keep()
            induk.window.refresh(None)
            assert field.text().endswith("Penyuluhan")
        assert induk.window.keep()
        assert getattr(rows(induk, kind)[0], column).endswith("Penyuluhan")
    assert induk.fresh() == induk.laporan


def test_undo_in_a_caption_or_a_title_is_the_reports_while_nothing_is_typed_there(page, induk):
    """Undo brings the caption into view with the keyboard in it: the next one must go on."""
    path = file(Path(induk.session.document.path).parent, "satu.png")
    page.pictures.take_files([path])
    (row,) = rows(induk)
    card = page.pictures.card(Address(Gambar.KIND, row.id))
    card.caption.setFocus()
    induk.type("Apel")
    induk.press(Qt.Key.Key_Return)
    card.width_field.setFocus()
    card.width_field.selectAll()
    induk.type("60")
    induk.press(Qt.Key.Key_Return)
    assert rows(induk)[0].lebar == 60
    for width, caption, count in ((100, "Apel", 1), (100, "", 1), (None, None, 0)):
        undo(induk)
        assert len(rows(induk)) == count
        if count:
            assert (rows(induk)[0].lebar, rows(induk)[0].keterangan) == (width, caption)
            assert (card.width_field.value(), card.caption.text()) == (width, caption)


def undo(meja):
    handle = meja.root.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
