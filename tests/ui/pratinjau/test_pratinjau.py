"""The pages are those of the report as it stands, made by a child; shown, turned, printed."""

import os
import signal
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QTreeWidgetItemIterator

from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import Indikator, Narasi, Satker, keyed_id
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.ui.pratinjau import printing, worker
from lkjip_desktop.ui.pratinjau.page_view import Fit, PageView
from lkjip_desktop.ui.pratinjau.pages import Pages
from lkjip_desktop.ui.pratinjau.preview import Preview, preview_of
from lkjip_desktop.ui.pratinjau.printing import print_heading
from lkjip_desktop.ui.pratinjau.view import PRINT_PART, PreviewView, show_preview
from lkjip_desktop.ui.window import room
from tests.contoh import laporan_contoh
from tests.ui.conftest import CHILD_MS
from tests.ui.tangan import choose, escape, press, tangan


@pytest.fixture
def kecil(meja):
    meja.open(laporan_contoh("kecil"))
    return meja


@pytest.fixture(scope="session")
def pdf(tmp_path_factory):
    """A report of several pages, landscape ones among them."""
    from lkjip_desktop.app.exchange.ekspor import ekspor
    from lkjip_desktop.store.document import Document

    folder = tmp_path_factory.mktemp("pdf")
    Document.create(folder / "a.lkjip", laporan_contoh("kecil")).close()
    ekspor(folder / "a.lkjip", folder / "a.pdf")
    return folder / "a.pdf"


def whole(meja, qtbot):
    """The pages as the file that is printed."""
    used = []
    printing.with_pages(meja.window, used.append)
    qtbot.waitUntil(lambda: bool(used), timeout=CHILD_MS)
    return used[0]


def words(pages):
    document = pypdfium2.PdfDocument(pages.contents)
    return "".join(page.get_textpage().get_text_range() for page in document)


def test_a_change_makes_the_pages_anew(kecil, qtbot):
    view = show_preview(kecil.window)
    preview = view.pane.preview
    qtbot.waitUntil(lambda: preview.fresh and not preview.busy, timeout=CHILD_MS)
    assert preview.why_not == ""
    assert view.pane.form.halaman.text() == f"hal. 1 dari {len(preview.pages)}"
    first = preview.pages
    where = Address(Satker.KIND, kecil.laporan.satker.id, "nama")
    kecil.window.change("Nama", lambda draft: draft.set(where, "Kantor Percobaan"))
    assert not preview.fresh
    view.pane.refresh()
    qtbot.waitUntil(lambda: preview.fresh and not preview.busy, timeout=CHILD_MS)
    assert preview.pages is not first
    assert "Kantor Percobaan" in words(whole(kecil, qtbot))
    kecil.window.close_view()


def test_the_pages_are_those_of_the_quarter_that_is_looked_at(kecil, qtbot):
    row = kecil.laporan.data
    quarterly = replace(row, pengisian_anggaran="triwulan")
    kecil.window.change("Per triwulan", lambda draft: draft.put(quarterly))
    view = show_preview(kecil.window)
    preview = view.pane.preview
    qtbot.waitUntil(lambda: preview.fresh and not preview.busy, timeout=CHILD_MS)
    kecil.window.work_on(f"{row.tahun}-T2")
    assert not preview.fresh
    view.pane.refresh()
    qtbot.waitUntil(lambda: preview.fresh and not preview.busy, timeout=CHILD_MS)
    kecil.window.close_view()
    tree = show_preview(kecil.window).form.isi
    tree.grab()
    rows = QTreeWidgetItemIterator(tree)
    heights = set()
    while rows.value() is not None:
        heights.add(tree.visualItemRect(rows.value()).height())
        rows += 1
    assert len(heights - {0}) == 1  # 0: folded away
    assert "Kinerja sampai Triwulan II Tahun" in words(whole(kecil, qtbot))
    assert printing._title(kecil.window).startswith(f"LKjIP Triwulan II {row.tahun}")


def test_texts_open_with_their_page_also_those_of_another_quarter(kecil, qtbot):
    row = kecil.laporan.data
    quarterly = replace(row, pengisian_anggaran="triwulan")
    kecil.window.change("Per triwulan", lambda draft: draft.put(quarterly))
    kecil.window.sections.select(room.TEXTS)
    pane = kecil.window.pane()
    for periode in ("", f"{row.tahun}-T2"):
        kecil.window.work_on(periode)
        qtbot.waitUntil(lambda: pane.preview.preview.fresh, timeout=CHILD_MS)
        pages = pane.preview.preview.pages
        wanted = pages.page_of(pane._teks(pane._current).title.partition(" TW")[0])
        assert wanted > 0
        assert pane.preview.form.tampilan.page == wanted
        pane.preview.form.tampilan.go_to(len(pages) - 1)


def test_the_page_of_the_text_in_hand_is_shown(kecil, qtbot):
    kecil.window.sections.select(room.TEXTS)
    pane = kecil.window.pane()
    qtbot.waitUntil(lambda: pane.preview.preview.fresh, timeout=CHILD_MS)
    row = keyed_id(kecil.laporan.ruang, Narasi, None, "simpulan")
    assert pane.open_address(Address(Narasi.KIND, row, "teks"))
    pages = pane.preview.preview.pages
    wanted = next(h.page for h in pages.headings if h.title.endswith("Simpulan"))
    assert pane.preview.form.tampilan.page == wanted


def test_a_child_that_fails_says_why_and_the_old_pages_stay(kecil, qtbot, monkeypatch):
    preview = preview_of(kecil.window)
    monkeypatch.setattr(
        worker, "own_command", lambda *_: ("/bin/sh", ["-c", "echo Rusak. >&2; exit 2"])
    )
    preview.make()
    qtbot.waitUntil(lambda: not preview.busy, timeout=CHILD_MS)
    assert preview.why_not == "Rusak."
    assert preview.pages is None


def test_closing_the_report_ends_the_child(kecil, qtbot):
    kecil.window.sections.select(room.TEXTS)
    preview = preview_of(kecil.window)
    qtbot.waitUntil(lambda: preview.busy, timeout=CHILD_MS)
    kecil.window.close_report()
    qtbot.waitUntil(lambda: not preview.busy, timeout=CHILD_MS)
    assert preview.pages is None


def shown(kecil, qtbot):
    """The preview of the pages over the window, made."""
    preview = show_preview(kecil.window).pane.preview
    qtbot.waitUntil(lambda: preview.fresh and not preview.busy, timeout=CHILD_MS)
    return preview


def rename(kecil, name):
    where = Address(Satker.KIND, kecil.laporan.satker.id, "nama")
    kecil.window.change("Nama", lambda draft: draft.set(where, name))


def is_running(pid):
    """Whether a process of ours works; one that ended and was waited for is gone."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_the_process_stays_and_one_that_is_killed_is_started_again(kecil, qtbot):
    preview = shown(kecil, qtbot)
    first = preview.worker.pid
    rename(kecil, "Kantor Percobaan")
    preview.make()
    qtbot.waitUntil(lambda: preview.fresh and not preview.busy, timeout=CHILD_MS)
    assert preview.worker.pid == first
    os.kill(first, signal.SIGKILL)
    qtbot.waitUntil(lambda: not preview.worker.pid, timeout=CHILD_MS)
    assert preview.why_not == ""  # nobody waited for it
    rename(kecil, "Kantor Lain")
    preview.make()
    os.kill(preview.worker.pid, signal.SIGKILL)  # and again while it works
    qtbot.waitUntil(lambda: preview.fresh and not preview.busy, timeout=CHILD_MS)
    assert "Kantor Lain" in words(whole(kecil, qtbot))
    kecil.window.close_view()


def test_a_process_that_dies_each_time_is_told_of_in_one_sentence(kecil, qtbot, monkeypatch):
    monkeypatch.setattr(worker, "own_command", lambda *_: ("/bin/sh", ["-c", "kill -9 $$"]))
    preview = preview_of(kecil.window)
    preview.make()
    qtbot.waitUntil(lambda: not preview.busy, timeout=CHILD_MS)
    assert preview.why_not == worker.CANNOT
    monkeypatch.setattr(worker, "own_command", lambda *_: ("/tidak/ada", []))
    preview.make()
    qtbot.waitUntil(lambda: not preview.busy, timeout=CHILD_MS)
    assert preview.why_not == worker.CANNOT


def test_a_process_that_says_nothing_is_not_waited_for(kecil, qtbot, monkeypatch):
    monkeypatch.setattr(worker, "own_command", lambda *_: ("/bin/sh", ["-c", "sleep 600"]))
    preview = preview_of(kecil.window)
    preview.worker._silent.setInterval(50)
    preview.make()
    qtbot.waitUntil(lambda: not preview.busy, timeout=CHILD_MS)
    preview.worker._silent.setInterval(worker.SILENT_MS)
    assert preview.why_not == worker.CANNOT


def test_the_process_ends_when_it_is_not_needed(kecil, qtbot):
    preview = shown(kecil, qtbot)
    first = preview.worker.pid
    preview.worker._idle.start(0)
    qtbot.waitUntil(lambda: not is_running(first), timeout=CHILD_MS)
    assert preview.fresh  # what is shown stays
    preview.worker._idle.setInterval(worker.IDLE_MS)
    preview.pages.picture(len(preview.pages) - 1, 1)  # of what was not drawn a new one is asked
    qtbot.waitUntil(lambda: not preview.busy and bool(preview.worker.pid), timeout=CHILD_MS)
    assert preview.pages.picture(len(preview.pages) - 1, 1) is not None
    second = preview.worker.pid
    kecil.window.close_report()
    assert not preview.worker.pid
    assert not is_running(second)


def test_a_page_that_is_turned_to_is_drawn(kecil, qtbot):
    preview = shown(kecil, qtbot)
    view = kecil.root.findChild(PreviewView).pane.form.tampilan
    view.go_to(len(preview.pages) - 1)
    last = len(preview.pages) - 1
    qtbot.waitUntil(lambda: any(place == last for place, _ in view._drawn), timeout=CHILD_MS)
    image = next(image for (place, _), image in view._drawn.items() if place == last)
    assert image == whole(kecil, qtbot).picture(last, view._key(last)[1])
    kecil.window.close_view()


def test_headings_lead_to_their_pages(pdf):
    pages = Pages(pdf.read_bytes())
    simpulan = next(h for h in pages.headings if h.title.endswith("Simpulan"))
    assert pages.page_of("Penutup", "Simpulan") == simpulan.page
    assert pages.page_of("Penutup", "tidak ada") == next(
        h.page for h in pages.headings if h.title.endswith("Penutup")
    )
    assert pages.page_of("tidak ada") is None


def test_pages_turn_and_grow(qtbot, pdf):
    view = PageView()
    qtbot.addWidget(view)
    view.resize(500, 600)
    view.show()
    pages = Pages(pdf.read_bytes())
    view.show_pages(pages)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.page == 2
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.page >= len(pages) - 2
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.page == 0
    view.set_size(Fit.PAGE)
    assert view._rect(0).height() <= 600
    view.set_size(100)
    assert round(view._rect(0).width()) == round(pages.sizes[0].width() * 96 / 72)
    view.zoom(1)
    assert view.size_shown == 125
    view.go_to(3)
    view.show_pages(Pages(pdf.read_bytes()))
    assert view.page == 3
    qtbot.waitUntil(lambda: bool(view._drawn))
    image = next(iter(view._drawn.values()))
    assert len({image.pixel(x, image.height() // 3) for x in range(image.width())}) > 1


def test_every_chosen_page_is_printed_upright_on_its_paper(qapp, pdf, tmp_path):
    pages = Pages(pdf.read_bytes())
    wide = next(n for n, size in enumerate(pages.sizes) if size.width() > size.height())
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "cetak.pdf"))
    printer.setResolution(100)
    printing.paint(printer, pages, [0, wide])
    printed = pypdfium2.PdfDocument(tmp_path / "cetak.pdf")
    sizes = [printed.get_page_size(n) for n in range(len(printed))]
    assert len(sizes) == 2
    assert sizes[0][0] < sizes[0][1]
    assert sizes[1][0] > sizes[1][1]


def test_a_page_is_printed_in_its_own_size(qapp, pdf, tmp_path):
    pages = Pages(pdf.read_bytes())
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "cetak.pdf"))
    printer.setResolution(100)
    printer.setPageSize(QPageSize(pages.sizes[3], QPageSize.Unit.Point))
    printing.paint(printer, pages, [3])
    assert _inked(Pages((tmp_path / "cetak.pdf").read_bytes()), 0) == pytest.approx(
        _inked(pages, 3), abs=2
    )


def test_printing_says_how_far_it_is_and_can_be_stopped(kecil, pdf, tmp_path):
    pages, path = Pages(pdf.read_bytes()), tmp_path / "cetak.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    whole = len(pages)
    with tangan(press("Batal")):
        printing.send(kecil.window, printer, pages, range(whole))
    sent = len(pypdfium2.PdfDocument(path))
    assert 0 < sent < whole
    said = kecil.window.form.status.currentMessage
    assert said() == f"Pencetakan dihentikan setelah {sent} dari {whole} halaman."
    printing.send(kecil.window, printer, pages, range(2))
    assert said() == f"2 halaman diserahkan ke {path}."
    assert len(pypdfium2.PdfDocument(path)) == 2


def _inked(pages, place):
    """The edges of what is printed on a page, in points."""
    image = pages.picture(place, 1)
    dark = [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if image.pixelColor(x, y).lightness() < 128
    ]
    columns, rows = zip(*dark, strict=True)
    return [min(columns), max(columns), min(rows), max(rows)]


def test_without_a_printer_the_pdf_is_offered(kecil, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(printing.QPrinterInfo, "availablePrinters", staticmethod(list))
    monkeypatch.setattr(
        printing.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True
    )
    with tangan(escape()):
        printing.print_report(kecil.window)
    with tangan(press("Buka PDF")):
        printing.print_report(kecil.window)
    qtbot.waitUntil(lambda: bool(opened), timeout=CHILD_MS)
    assert len(opened) == 1
    assert Path(opened[0]).read_bytes().startswith(b"%PDF")
    assert Path(opened[0]).name.startswith(f"LKjIP {kecil.laporan.data.tahun}")


def test_there_is_one_preview_a_window(kecil):
    assert preview_of(kecil.window) is preview_of(kecil.window)
    assert len(kecil.root.findChildren(Preview)) == 1


def test_pages_asked_for_are_not_used_for_another_report(kecil, qtbot):
    used = []
    printing.with_pages(kecil.window, used.append)
    preview = kecil.root.findChild(Preview)
    kecil.open(kecil.write(laporan_contoh("induk"), "lain.lkjip"))
    qtbot.waitUntil(lambda: not preview.busy, timeout=CHILD_MS)
    assert used == []
    assert preview.pages is None
    assert kecil.message == ""


def test_a_report_closed_before_its_pages_are_made_anew_leaves_nothing_to_make(kecil, qtbot):
    printing.with_pages(kecil.window, lambda _: None)
    preview = kecil.root.findChild(Preview)
    where = Address(Satker.KIND, kecil.laporan.satker.id, "nama")
    kecil.window.change("Nama", lambda draft: draft.set(where, "Kantor Percobaan"))
    qtbot.waitUntil(preview._pause.isActive, timeout=CHILD_MS)
    kecil.window.close_report()
    assert not preview.busy
    assert not preview.worker.pid


def test_who_asks_to_print_again_while_pages_are_made_is_asked_once(kecil, qtbot):
    used = []
    for _ in range(3):
        printing.with_pages(kecil.window, used.append)
    preview = kecil.root.findChild(Preview)
    qtbot.waitUntil(lambda: not preview.busy, timeout=CHILD_MS)
    assert used == [preview.whole]


def test_a_full_disk_for_temporary_files_is_said(kecil, monkeypatch, pdf):
    def full(**_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tempfile.mkdtemp", full)
    printing._open(kecil.window, Pages(pdf.read_bytes()))
    assert "kosongkan diskanya" in kecil.message


def test_a_long_name_of_the_satker_still_names_a_file(kecil, monkeypatch, pdf):
    opened = []
    monkeypatch.setattr(printing.QDesktopServices, "openUrl", lambda url: opened.append(url) or 1)
    where = Address(Satker.KIND, kecil.laporan.satker.id, "nama_pendek")
    kecil.window.change("Nama", lambda draft: draft.set(where, "Kantor " * 60))
    printing._open(kecil.window, Pages(pdf.read_bytes()))
    path = Path(opened[0].toLocalFile())
    assert path.read_bytes() == Pages(pdf.read_bytes()).contents
    path.unlink()
    path.parent.rmdir()


def test_ctrl_f_does_not_take_the_keys_away_from_pages_that_lie_over_it(kecil):
    view = show_preview(kecil.window)
    kecil.window.form.aksi_cari.trigger()
    assert view.isAncestorOf(kecil.focus())
    kecil.window.close_view()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full")
def test_printing_to_a_pdf_on_a_full_disk_is_not_called_done(qapp, pdf):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName("/dev/full")
    with pytest.raises(Refusal, match="tidak tertulis utuh"):
        printing.paint(printer, Pages(pdf.read_bytes()), range(1))


def test_a_part_is_the_pages_from_its_heading_to_the_next_of_its_level(pdf):
    pages = Pages(pdf.read_bytes())
    for number, heading in enumerate(pages.headings):
        chosen = pages.part(number)
        later = [h for h in pages.headings[number + 1 :] if h.level <= heading.level]
        assert chosen.start == heading.page
        # A page that the next heading opens is no part of it, one that both stand on is.
        end = (later[0].page if later[0].top else later[0].page + 1) if later else len(pages)
        assert chosen.stop == max(end, heading.page + 1)
    summary, listed = (pages.part(pages.find(name)) for name in ("Ikhtisar", "Daftar Isi"))
    assert summary.stop == listed.start
    whole = pages.part(pages.find("Bab III Akuntabilitas Kinerja"))
    own = pages.part(pages.find("1B Jumlah Kecelakaan Kerja"))
    assert set(own) < set(whole)
    cut = pypdfium2.PdfDocument(pages.extract(own))
    assert len(cut) == len(own)
    assert "1B" in cut[0].get_textpage().get_text_range()


@pytest.fixture
def opened(monkeypatch):
    """The PDFs that were handed to the system, on a computer without a printer."""
    found = []
    monkeypatch.setattr(printing.QPrinterInfo, "availablePrinters", staticmethod(list))
    monkeypatch.setattr(
        printing.QDesktopServices, "openUrl", lambda url: found.append(url.toLocalFile()) or True
    )
    return found


def test_the_indikator_that_is_open_is_printed_alone(kecil, qtbot, opened):
    row = next(item for item in kecil.laporan.daftar(Indikator) if item.kode == "1B")
    kecil.window.open_address(Address(Indikator.KIND, row.id))
    with tangan(press("Buka PDF")):
        kecil.window.form.aksi_cetak_bagian.trigger()
        qtbot.waitUntil(lambda: bool(opened), timeout=CHILD_MS)
    document = pypdfium2.PdfDocument(opened[0])
    assert len(document) < len(preview_of(kecil.window).pages)
    assert row.nama.split()[0] in document[0].get_textpage().get_text_range()
    assert Path(opened[0]).name.startswith("1B ")


def test_the_file_of_a_part_names_the_year_once():
    assert printing.file_of_part("Bab IV Penutup", 2025) == "Bab IV Penutup 2025"
    agreement = "Lampiran I Perjanjian Kinerja Tahun 2025"
    assert printing.file_of_part(agreement, 2025) == agreement


def test_what_the_report_of_a_quarter_has_not_is_printed_from_that_of_the_year(kecil, qtbot):
    kecil.window.work_on("2025-T2")
    print_heading(kecil.window, "Bab II Perencanaan Kinerja")
    qtbot.waitUntil(lambda: "Laporan Triwulan II tidak" in kecil.message, timeout=CHILD_MS)
    assert "pilih Tahun di kanan atas" in kecil.message


def test_a_part_is_chosen_in_the_contents_where_no_indikator_is_open(kecil, qtbot, opened):
    kecil.window.sections.select(room.TEXTS)
    kecil.window.form.aksi_cetak_bagian.trigger()
    view = kecil.root.findChild(PreviewView)
    qtbot.waitUntil(lambda: view.form.isi.topLevelItemCount() > 0, timeout=CHILD_MS)
    tree = view.form.isi
    entry = tree.findItems("Bab IV Penutup", Qt.MatchFlag.MatchExactly)[0]
    tree.setCurrentItem(entry)
    with tangan(choose(PRINT_PART), press("Buka PDF")):
        tree.customContextMenuRequested.emit(tree.visualItemRect(entry).center())
    document = pypdfium2.PdfDocument(opened[0])
    assert len(document) == 1
    assert "Penutup" in document[0].get_textpage().get_text_range()
