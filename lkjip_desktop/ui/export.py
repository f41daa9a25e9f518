"""Exports the report by running the program itself as a child, with progress and cancel."""

import re
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QProgressBar, QPushButton

from lkjip_desktop.ui import theme
from lkjip_desktop.ui.host import Host
from lkjip_desktop.ui.load import load
from lkjip_desktop.ui.mark import Mark

_PARTS = re.compile(r"(\d+)\s*(?:/|dari)\s*(\d+)")
_GONE_MS = 2000
_PERCENT = re.compile(r"(\d+)\s*%")


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
    """Why it failed, "" where the PDF stands."""

    def __init__(self, source: Path, out: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.out = out
        self._cancelled = False
        self._process = QProcess(self)
        program, arguments = own_command("ekspor", str(source), "-o", str(out), "--kemajuan")
        self._process.setProgram(program)
        self._process.setArguments(arguments)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._end)
        self._process.errorOccurred.connect(self._fail)

    def start(self) -> None:
        """Begin; `finished` comes in any case."""
        self._process.start()

    def cancel(self) -> None:
        """Stop; a PDF that was there stays as it was."""
        self._cancelled = True
        self._process.kill()

    def stop(self) -> None:
        """Stop without a word and wait until the child is gone."""
        self.blockSignals(True)
        self.cancel()
        self._process.waitForFinished(_GONE_MS)

    def _read(self) -> None:
        text = bytes(self._process.readAllStandardOutput().data()).decode("utf-8", "replace")
        percent = progress_in(text)
        if percent is not None:
            self.progressed.emit(percent)

    def _end(self, code: int) -> None:
        said = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        if self._cancelled:
            self.finished.emit("Ekspor dibatalkan; berkas PDF tidak diubah.")
        elif code:
            self.finished.emit(said or "Ekspor berhenti sebelum selesai; coba sekali lagi.")
        else:
            self.finished.emit("")

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.finished.emit("Ekspor tidak dapat dijalankan; pasang ulang program ini.")


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
    batal: QPushButton


class ExportDialog(QObject):
    """Shows how far an export is; when it is done, opens the PDF."""

    def __init__(self, host: Host, source: Path, out: Path) -> None:
        super().__init__(host.window)
        self._host = host
        self._form = form = load("ekspor", ExportForm, host.window)
        self.export = Export(source, out, self)
        form.keterangan.setText(str(out))
        form.kemajuan.setRange(0, 0)
        form.batal.clicked.connect(self.export.cancel)
        form.root.rejected.connect(self.export.cancel)
        self.export.progressed.connect(self._progress)
        self.export.finished.connect(self._finish)

    def run(self) -> None:
        """Show the dialog over the window and begin."""
        self._form.root.open()
        self.export.start()

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
        form.judul.setText("PDF selesai")
        form.kemajuan.setRange(0, 100)
        form.kemajuan.setValue(100)
        form.batal.clicked.disconnect(self.export.cancel)
        form.batal.setText("Buka PDF")
        theme.set_role(form.batal, "utama")
        form.batal.clicked.connect(self._open)
        form.root.rejected.connect(self._leave)

    def _open(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.export.out))):
            self._host.show_message(f"PDF ada di {self.export.out}.")
        self._form.root.accept()
        self._leave()

    def _leave(self) -> None:
        self._form.root.deleteLater()
        self.deleteLater()


def export_pdf(host: Host) -> ExportDialog | None:
    """Ask for a place and export the open report there."""
    source = host.session.document.path
    if source is None:
        host.show_message("Laporan ini belum berberkas; simpan salinannya dahulu.", Mark.PERINGATAN)
        return None
    name, _ = QFileDialog.getSaveFileName(
        host.window, "Ekspor PDF", str(source.with_suffix(".pdf")), "PDF (*.pdf)"
    )
    if not name:
        return None
    out = Path(name)
    dialog = ExportDialog(host, source, out if out.suffix else out.with_suffix(".pdf"))
    dialog.run()
    return dialog
