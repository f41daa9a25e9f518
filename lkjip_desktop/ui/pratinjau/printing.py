"""Prints the pages of the report as they stand, or hands them to the system's PDF program."""

import re
from collections.abc import Callable, Iterable
from errno import ENOSPC
from functools import partial
from os import SEEK_END
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QRectF, QSizeF, QUrl
from PySide6.QtGui import QDesktopServices, QFont, QPageLayout, QPageSize, QPainter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from lkjip_desktop.disk import make_temporary_folder
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.ui.kit.busy import progress
from lkjip_desktop.ui.kit.form.question import ask
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.pratinjau.pages import Pages
from lkjip_desktop.ui.pratinjau.period import name_of
from lkjip_desktop.ui.pratinjau.preview import Preview, preview_of

SHARPEST: Final = 300
"""Dots an inch that are printed at most: more fills the printer's memory and nobody sees it."""
NO_ROOM: Final = (
    "Folder sementara komputer ini tidak dapat ditulis; kosongkan diskanya lalu coba lagi."
)
LONGEST: Final = 60
"""Letters of the name of a printed report: no system takes a file name much longer."""
_POINTS: Final = 72
_LETTERS: Final = 11
"""Size of the letters of a list, in points."""
_TAIL: Final = 64
_NEAREST: Final = QPageSize.SizeMatchPolicy.FuzzyMatch


def print_report(host: Host) -> None:
    """Ask for a printer and print the report."""
    if not host.keep():
        return
    if not QPrinterInfo.availablePrinters():
        if _wants_pdf(host.window, "Laporan"):
            open_outside(host)
        return
    with_pages(host, lambda pages: _ask_and_print(host, pages, range(len(pages)), "Cetak laporan"))


def print_heading(host: Host, *titles: str) -> None:
    """Ask for a printer and print the part of the report under the heading with these titles."""

    def use(pages: Pages) -> None:
        number = pages.find(*titles)
        if number is None:
            host.show_message(_why_absent(host), Mark.PERINGATAN)
            return
        name, chosen = pages.headings[number].title, pages.part(number)
        if QPrinterInfo.availablePrinters():
            _ask_and_print(host, pages, chosen, f"Cetak {name}")
        elif _wants_pdf(host.window, "Bagian ini"):
            write = partial(_write_part, pages, chosen)
            _write_and_open(host, file_of_part(name, host.session.laporan.data.tahun), write)

    if host.keep():
        with_pages(host, use)


def _why_absent(host: Host) -> str:
    quarter = name_of(host, host.session.periode)
    if quarter:
        return (
            f"Laporan {quarter} tidak memuat bagian ini tersendiri; pilih Tahun di kanan atas untuk"
            " mencetaknya dari laporan tahun, atau pilih bagian lain di Laporan > Pratinjau."
        )
    return (
        "Bagian ini tidak ada di laporan tahun; lihat “Bagian yang tidak dicetak” di"
        " Pengaturan laporan, atau pilih bagian lain di Laporan > Pratinjau."
    )


def _write_part(pages: Pages, chosen: range, path: Path) -> None:
    path.write_bytes(pages.extract(chosen))


def _wants_pdf(parent: QWidget, what: str) -> bool:
    return ask(
        parent,
        "Belum ada pencetak",
        f"Komputer ini belum mempunyai pencetak. {what} dapat dibuka sebagai PDF di program"
        " lain, lalu dicetak di komputer lain.",
        "Buka PDF",
    )


def print_text(host: Host, parent: QWidget, name: str, html: str) -> None:
    """Print a short list, or hand it over as PDF where there is no printer."""
    document = QTextDocument()
    # that of the window counts in pixels of a screen, a twelfth as large on paper
    document.setDefaultFont(QFont(document.defaultFont().family(), _LETTERS))
    document.setHtml(html)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    if QPrinterInfo.availablePrinters():
        dialog = QPrintDialog(printer, parent)
        dialog.setWindowTitle("Cetak daftar")
        if dialog.exec() == QDialog.DialogCode.Accepted:
            document.print_(printer)
        dialog.deleteLater()
    elif _wants_pdf(parent, "Daftar ini"):
        _write_and_open(host, name, lambda path: _print_to(document, printer, path))


def _print_to(document: QTextDocument, printer: QPrinter, path: Path) -> None:
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    document.print_(printer)
    if not _is_whole(path):
        raise OSError(ENOSPC, "not whole", str(path))


def _ask_and_print(host: Host, pages: Pages, chosen: range, title: str) -> None:
    """The printer's own dialog, which offers the chosen pages first."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(_title(host))
    paper = pages.sizes[chosen.start]
    if paper.width() <= paper.height():
        printer.setPageSize(QPageSize(paper, QPageSize.Unit.Point, "", _NEAREST))
    dialog = QPrintDialog(printer, host.window)
    dialog.setWindowTitle(title)
    dialog.setMinMax(1, len(pages))
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=True)
    if len(chosen) < len(pages):
        dialog.setPrintRange(QPrintDialog.PrintRange.PageRange)
        dialog.setFromTo(chosen.start + 1, chosen.stop)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        first, last = printer.fromPage() or 1, printer.toPage() or len(pages)
        asked = range(first - 1, min(last, len(pages)))
        host.attempt(lambda: send(host, printer, pages, asked))
    dialog.deleteLater()


def send(host: Host, printer: QPrinter, pages: Pages, chosen: range) -> None:
    """Print these pages, with a way to stop; raises Refusal as `paint`."""
    whole = len(chosen)
    with progress(host.window, "Mencetak") as tell:
        sent = paint(
            printer,
            pages,
            chosen,
            lambda done: tell(done, whole, f"Mencetak halaman {done + 1} dari {whole}…"),
        )
    if sent < whole:
        host.show_message(f"Pencetakan dihentikan setelah {sent} dari {whole} halaman.")
    else:
        host.show_message(f"{whole} halaman diserahkan ke {_where(printer)}.")


def _where(printer: QPrinter) -> str:
    return printer.outputFileName() or f"pencetak {printer.printerName()}"


def paint(
    printer: QPrinter,
    pages: Pages,
    chosen: Iterable[int],
    goes_on: Callable[[int], bool] = lambda _: True,
) -> int:
    """Print these pages in their own size, smaller only on smaller paper, each turned as it is.

    Their margins are wider than what a printer cannot reach. Each is drawn in one go and takes a
    quarter of a second; before it `goes_on` hears how many there are. Returns how many there are
    in the end: a system that gets them all at once (CUPS) prints those, too. Raises Refusal where
    that fails.
    """
    painter, done = QPainter(), 0
    printer.setFullPage(True)
    for place in chosen:
        if not goes_on(done):
            printer.abort()
            break
        _start_page(painter, printer, pages.sizes[place])
        dots = min(printer.resolution(), SHARPEST)
        image = pages.picture(place, dots / _POINTS)
        paper = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
        painter.drawImage(_fitted(pages.sizes[place], paper), image)
        done += 1
    if painter.isActive():
        painter.end()
    to_file = done and printer.outputFormat() is QPrinter.OutputFormat.PdfFormat
    if to_file and not _is_whole(Path(printer.outputFileName())):
        raise Refusal(
            f"PDF {printer.outputFileName()} tidak tertulis utuh; kosongkan diskanya, lalu cetak"
            " sekali lagi."
        )
    return done


def _start_page(painter: QPainter, printer: QPrinter, size: QSizeF) -> None:
    orientation = QPageLayout.Orientation
    wide = size.width() > size.height()
    printer.setPageOrientation(orientation.Landscape if wide else orientation.Portrait)
    if not (printer.newPage() if painter.isActive() else painter.begin(printer)):
        raise Refusal("Pencetak tidak menerima halaman; periksa apakah ia menyala dan siap.")


def _is_whole(path: Path) -> bool:
    """Whether a PDF has its end: Qt does not tell of a disk that is full."""
    try:
        with path.open("rb") as file:
            file.seek(0, SEEK_END)
            file.seek(max(0, file.tell() - _TAIL))
            return b"%%EOF" in file.read(_TAIL)
    except OSError:
        return False


def _fitted(size: QSizeF, paper: QRectF) -> QRectF:
    """The page as large as the paper lets it be, in its middle."""
    scale = min(paper.width() / size.width(), paper.height() / size.height())
    rect = QRectF(0, 0, size.width() * scale, size.height() * scale)
    rect.moveCenter(paper.center())
    return rect


def open_outside(host: Host) -> None:
    """Hand the pages to the program the system opens PDFs with."""
    if host.keep():
        with_pages(host, lambda pages: _open(host, pages))


def _open(host: Host, pages: Pages) -> None:
    _write_and_open(host, _title(host), lambda path: path.write_bytes(pages.contents))


def _write_and_open(host: Host, name: str, write: Callable[[Path], object]) -> None:
    try:
        path = make_temporary_folder() / f"{name}.pdf"
        write(path)
    except OSError:
        host.show_message(NO_ROOM, Mark.GALAT)
        return
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        host.show_message(
            f"Tidak ada program yang membuka PDF; salinannya ada di {path}.", Mark.PERINGATAN
        )


def _title(host: Host) -> str:
    laporan = host.session.laporan
    quarter = name_of(host, host.session.periode)
    when = f"{quarter} {laporan.data.tahun}".strip()
    return _as_file(f"LKjIP {when} {laporan.satker.nama_pendek or laporan.satker.nama}")


def file_of_part(name: str, tahun: int) -> str:
    """What the file of a part is called: its title, and the year where that names none."""
    return _as_file(name if re.search(rf"\b{tahun}\b", name) else f"{name} {tahun}")


def _as_file(name: str) -> str:
    return re.sub(r'[\\/:*?"<>|\x00-\x1f]+', "-", name)[:LONGEST].strip()


def with_pages(host: Host, use: Callable[[Pages], None]) -> None:
    """Use the pages of the report as it stands, as an export writes them, once they are there."""
    preview = preview_of(host)
    for earlier in preview.findChildren(_Waiting):
        earlier.end()  # who asks twice wants it once
    if preview.fresh and preview.whole is not None:
        use(preview.whole)
        return
    host.show_message("Menyiapkan halaman…")
    _Waiting(host, preview, use).begin()


class _Waiting(QObject):
    """Waits for fresh pages, once."""

    def __init__(self, host: Host, preview: Preview, use: Callable[[Pages], None]) -> None:
        super().__init__(preview)
        self._host, self._preview, self._use = host, preview, use
        self._session = host.session
        self._done = False

    def begin(self) -> None:
        self._preview.changed.connect(self._look)
        self._preview.make_whole()

    def end(self) -> None:
        if not self._done:
            self._done = True
            self._preview.changed.disconnect(self._look)
            self.deleteLater()

    def _look(self) -> None:
        host, preview = self._host, self._preview
        there = host.has_report and host.session is self._session
        if there and preview.busy:
            return
        self.end()
        if not there:
            return
        if preview.fresh and preview.whole is not None:
            self._use(preview.whole)
        else:
            why = preview.why_not or "Halaman laporan belum dapat disiapkan; coba sekali lagi."
            self._host.show_message(why, Mark.PERINGATAN)
