"""Exports the report by running the program itself as a child, with progress and cancel."""

import re
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QProgressBar, QPushButton

from lkjip_desktop.behind import BEHIND
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.kit.new_file import beside
from lkjip_desktop.ui.pratinjau.period import ask_period, name_of


@dataclass(frozen=True)
class Product:
    """A kind of file an export makes: its suffix tells the child what is wanted."""

    suffix: str
    name: str
    title: str
    filter: str


PDF = Product(".pdf", "PDF", "Ekspor PDF", "PDF (*.pdf)")
WORD = Product(".docx", "dokumen Word", "Ekspor ke Word", "Dokumen Word (*.docx)")
TABLES = Product(".xlsx", "tabel Excel", "Ekspor tabel ke Excel", "Buku kerja Excel (*.xlsx)")

_PARTS = re.compile(r"(?<!\d)(\d{1,9})\s*(?:/|dari)\s*(\d{1,9})")
_GONE_MS = 2000
_TURN_MS = 1
"""Not 0: what is to come at once comes before the keys that wait."""
_SET_INFORMATION, _BELOW_NORMAL = 0x0200, 0x4000  # of the Windows API
_PERCENT = re.compile(r"(?<!\d)(\d{1,9})\s*%")


def own_command(*arguments: str) -> tuple[str, list[str]]:
    """How this program is started again: a frozen one by itself, else by its Python."""
    if getattr(sys, "frozen", False):
        return sys.executable, list(arguments)
    return sys.executable, ["-m", "lkjip_desktop", *arguments]


class Export(QObject):
    """One run of `lkjip ekspor`."""

    progressed = Signal(int)
    """Percent done, as far as the child tells."""
    finished = Signal(str)
    """Why it failed, "" where the file stands."""

    def __init__(self, source: Path, out: Path, parent: QObject, periode: str = "") -> None:
        """`periode` asks for the report of a quarter or semester."""
        super().__init__(parent)
        self.out = out
        self._cancelled = False
        of = ("--periode", periode) if periode else ()
        self._command = "ekspor", str(source), "-o", str(out), "--kemajuan", *of
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._end)
        self._process.errorOccurred.connect(self._fail)
        self.destroyed.connect(partial(_end_unheard, self._process))

    def start(self) -> None:
        """Begin, unless that was cancelled; `finished` comes in any case."""
        if self._cancelled:
            self._end(0)
            return
        stand_behind_the_window(self._process)
        self._process.start(*own_command(*self._command))

    def cancel(self) -> None:
        """Stop; a file that was there stays as it was."""
        self._cancelled = True
        self._process.kill()

    def _read(self) -> None:
        text = bytes(self._process.readAllStandardOutput().data()).decode("utf-8", "replace")
        percent = progress_in(text)
        if percent is not None:
            self.progressed.emit(percent)

    def _end(self, code: int) -> None:
        why = ""
        if self._cancelled:
            why = f"Ekspor dibatalkan; {self.out.name} tidak diubah."
        elif code:
            said = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
            why = said.strip() or "Ekspor berhenti sebelum selesai; coba sekali lagi."
        self.finished.emit(why)

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.finished.emit("Ekspor tidak dapat dijalankan; pasang ulang program ini.")


def _end_unheard(process: QProcess, _gone: QObject | None = None) -> None:
    """End a child and wait until it is gone, with nobody left to tell."""
    process.blockSignals(True)
    process.kill()
    process.waitForFinished(_GONE_MS)


def stand_behind_the_window(process: QProcess) -> None:
    """Let a process that is to start work when the window, and what else is in use, leaves it time.

    On Unix it does so itself when it has begun, see `lkjip_desktop.behind`.
    """
    if sys.platform == "win32":
        process.started.connect(lambda: _lower_priority(process.processId()))
    else:
        surroundings = QProcessEnvironment.systemEnvironment()
        surroundings.insert(BEHIND, "1")
        process.setProcessEnvironment(surroundings)


def _lower_priority(pid: int) -> None:
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.WinDLL("kernel32")
        kernel.OpenProcess.restype = ctypes.c_void_p
        process = ctypes.c_void_p(kernel.OpenProcess(_SET_INFORMATION, False, pid))
        kernel.SetPriorityClass(process, _BELOW_NORMAL)
        kernel.CloseHandle(process)


def progress_in(text: str) -> int | None:
    """The percentage that the last line which tells one means."""
    for line in reversed(text.splitlines()):
        parts, percent = _PARTS.search(line), _PERCENT.search(line)
        if parts and int(parts[2]):
            return min(100, int(parts[1]) * 100 // int(parts[2]))
        if percent:
            return min(100, int(percent[1]))
    return None


@dataclass
class ExportForm:
    """forms/ekspor.ui."""

    root: QDialog
    judul: QLabel
    keterangan: QLabel
    kemajuan: QProgressBar
    buka: QPushButton
    folder: QPushButton
    batal: QPushButton


class ExportDialog(QObject):
    """Shows how far an export is; when it is done, opens the file or its folder.

    Where one cancels, one closes then: a click that comes too late opens nothing.
    """

    def __init__(
        self, host: Host, source: Path, out: Path, product: Product = PDF, periode: str = ""
    ) -> None:
        super().__init__(host.window)
        self._host, self._product = host, product
        self._form = form = load("ekspor", ExportForm, host.window)
        form.root.setWindowTitle(product.title)
        form.judul.setText(f"Mengekspor {product.name}")
        self.export = Export(source, out, self, periode)
        form.keterangan.setText(str(out))
        form.kemajuan.setRange(0, 0)
        form.buka.setText(f"&Buka {product.name}")
        for button, opened in ((form.buka, out), (form.folder, out.parent)):
            button.hide()
            button.clicked.connect(partial(self._open, opened))
        form.batal.clicked.connect(self.export.cancel)
        form.root.rejected.connect(self.export.cancel)
        self.export.progressed.connect(self._progress)
        self.export.finished.connect(self._finish)

    def run(self) -> None:
        """Show the dialog over the window and begin, each in its turn.

        At once they kept the window from answering for 30 ms: after a while without work the
        processor has nothing of all this at hand, and it takes ten times as long.
        """
        QTimer.singleShot(_TURN_MS, self._show)

    def _show(self) -> None:
        self._form.root.open()
        QTimer.singleShot(_TURN_MS, self.export.start)

    def _progress(self, percent: int) -> None:
        self._form.kemajuan.setRange(0, 100)
        self._form.kemajuan.setValue(percent)

    def _finish(self, why: str) -> None:
        form = self._form
        form.root.rejected.disconnect(self.export.cancel)
        if why:
            form.root.reject()
            self._host.show_message(why, Mark.PERINGATAN)
            self._leave()
            return
        form.judul.setText(f"{_first(self._product.name)} selesai")
        form.kemajuan.setRange(0, 100)
        form.kemajuan.setValue(100)
        form.batal.clicked.disconnect(self.export.cancel)
        form.batal.setText("Tutup")
        form.batal.clicked.connect(form.root.reject)
        form.root.rejected.connect(self._leave)
        form.buka.show()
        form.folder.show()
        form.buka.setDefault(True)
        form.buka.setFocus()

    def _open(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._host.show_message(f"{_first(self._product.name)} ada di {self.export.out}.")
        self._form.root.accept()
        self._leave()

    def _leave(self) -> None:
        self._form.root.deleteLater()
        self.deleteLater()


def _first(words: str) -> str:
    return words[:1].upper() + words[1:]


def export_report(host: Host, product: Product = PDF) -> ExportDialog | None:
    """Ask of which periode, and for a place, and export the open report there."""
    source = host.session.document.path
    if source is None:
        host.show_message("Laporan ini belum berberkas; simpan salinannya dahulu.", Mark.PERINGATAN)
        return None
    periode = ask_period(host, product.title)
    if periode is None:
        return None
    stem = f"{source.stem} {name_of(host, periode)}".strip()
    start = beside(source, stem + product.suffix)
    name, _ = QFileDialog.getSaveFileName(host.window, product.title, str(start), product.filter)
    if not name:
        return None
    out = Path(name)
    if out.suffix.casefold() != product.suffix:
        out = out.with_name(out.name + product.suffix)
    from lkjip_desktop.app.exchange.ekspor import writable  # not wanted before the first paint

    if host.attempt(lambda: writable(out)) is None:
        return None
    dialog = ExportDialog(host, source, out, product, periode)
    dialog.run()
    return dialog
