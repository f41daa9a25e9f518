"""What is dragged in is copied, and falls where the page says that it may."""

import pypdf
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from lkjip_desktop.domain.model.entity import Bukti, Gambar, Lampiran
from tests.contoh import laporan_contoh
from tests.ui.gambar.test_gambar import file

SHIFT = Qt.KeyboardModifier.ShiftModifier
TOP = QPoint(5, 5)
LEFT = Qt.MouseButton.LeftButton


def dragged(widget, mime, at=TOP):
    """Drop with Shift held, which proposes to move; the answers to entering and to falling."""
    both = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    coming = QDragEnterEvent(at, both, mime, LEFT, SHIFT)
    QApplication.sendEvent(widget, coming)
    fallen = QDropEvent(QPointF(at), both, mime, LEFT, SHIFT)
    if coming.isAccepted():
        QApplication.sendEvent(widget, fallen)
    return [event.dropAction() if event.isAccepted() else None for event in (coming, fallen)]


def of_files(*paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


COPIED = [Qt.DropAction.CopyAction] * 2


def test_a_report_that_is_to_be_moved_into_the_window_is_opened_and_stays(meja):
    path = meja.write(laporan_contoh("kecil"))
    assert dragged(meja.root, of_files(path)) == COPIED
    assert meja.session.document.path == path


@pytest.mark.parametrize("of", ["bukti", "gambar"])
def test_a_file_is_taken_wherever_it_falls_on_the_page(induk, tmp_path, of):
    indikator = induk.indikator("3F").id
    induk.go("3F")
    page = induk.pane.editor.open_page(of)
    low = page.widget()
    assert low.childAt(QPoint(5, low.height() - 5)) is None
    kinds = {"bukti": Bukti, "gambar": Gambar}
    picture = file(tmp_path, "foto.png")
    assert dragged(low, of_files(picture), QPoint(5, low.height() - 5)) == COPIED
    (row,) = induk.laporan.children(kinds[of], "indikator", indikator)
    assert row.nama == "foto.png"


def test_pdf_beside_the_lists_becomes_a_scan(induk, tmp_path):
    pdf = tmp_path / "SK Tim.pdf"
    writer = pypdf.PdfWriter()
    writer.add_blank_page(595, 842)
    writer.write(pdf)
    induk.go("3F")
    page = induk.pane.editor.open_page("gambar")
    assert dragged(page.widget(), of_files(pdf), QPoint(5, page.widget().height() - 5)) == COPIED
    indikator = induk.indikator("3F").id
    (row,) = induk.laporan.children(Lampiran, "indikator", indikator)
    assert row.nama == pdf.name
    assert not induk.laporan.children(Gambar, "indikator", indikator)


def test_an_address_is_dragged_from_a_browser_into_the_evidence(induk):
    induk.go("3F")
    page = induk.pane.editor.open_page("bukti")
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/laporan")])
    mime.setText("https://example.org/laporan")
    assert dragged(page.part, mime) == COPIED
    (row,) = induk.laporan.children(Bukti, "indikator", induk.indikator("3F").id)
    assert row.laman == "https://example.org/laporan"
