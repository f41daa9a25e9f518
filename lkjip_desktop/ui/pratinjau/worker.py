"""The process that lays out the pages: started when it is needed, ended when it is not."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from lkjip_desktop.app.exchange.pratinjau import (
    BerkasRequest,
    Frames,
    PageReply,
    PageRequest,
    difference,
    framed,
)
from lkjip_desktop.domain.display.perbaikan import CorrectionList
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.ui.pratinjau.export import own_command, stand_behind_the_window

IDLE_MS: Final = 5 * 60_000
"""A worker that is not asked for so long is ended: it holds as much memory as a window."""
SILENT_MS: Final = 120_000
"""One that has not answered after so long has died, whatever it looks like."""
_GONE_MS: Final = 2000
CANNOT: Final = "Halaman laporan tidak dapat disiapkan; tutup lalu buka lagi program ini."


class Wanted(NamedTuple):
    """What is wanted of the worker, whatever it knows already."""

    laporan: Laporan
    periode: str
    perbaikan: CorrectionList
    halaman: tuple[int, ...]
    utuh: bool


class PageWorker(QObject):
    """Answers one wish at a time. Where it dies over one it is started again, once."""

    answered = Signal(object)
    """A PageReply."""
    failed = Signal(str)
    """Why there will be none."""

    def __init__(self, berkas: Callable[[str], bytes | None], parent: QObject) -> None:
        """`berkas` gives contents of files by their sha256."""
        super().__init__(parent)
        self._berkas = berkas
        self._process: QProcess | None = None
        self._frames = Frames()
        self._known = Laporan()
        self._wanted: Wanted | None = None
        self._again = False
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self.stop)
        self._silent = QTimer(self, singleShot=True, interval=SILENT_MS)
        self._silent.timeout.connect(self._kill)

    @property
    def busy(self) -> bool:
        """Whether an answer is waited for."""
        return self._wanted is not None

    @property
    def pid(self) -> int:
        """Of its process; 0 while there is none."""
        return self._process.processId() if self._process is not None else 0

    def ask(self, wanted: Wanted) -> None:
        """Begin to make pages; `answered` or `failed` comes in any case, unless it is stopped."""
        self._wanted, self._again = wanted, False
        self._send()

    def stop(self) -> None:
        """End the process without a word; the next wish starts another."""
        process, self._process = self._process, None
        self._wanted, self._known = None, Laporan()
        self._idle.stop()
        self._silent.stop()
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(_GONE_MS)
            process.deleteLater()

    def _send(self) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        self._idle.stop()
        process = self._process or self._start()
        put, gone = difference(self._known, wanted.laporan)
        self._known = wanted.laporan
        self._silent.start()
        process.write(framed(PageRequest(put, gone, *wanted[1:])))

    def _start(self) -> QProcess:
        self._known, self._frames = Laporan(), Frames()
        process = self._process = QProcess(self)
        program, arguments = own_command("--pratinjau")
        process.setProgram(program)
        process.setArguments(arguments)
        stand_behind_the_window(process)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._end)
        process.errorOccurred.connect(self._fail)
        process.start()
        return process

    def _read(self) -> None:
        process = self._process
        if process is None:
            return
        for message in self._frames.feed(bytes(process.readAllStandardOutput().data())):
            if isinstance(message, BerkasRequest):
                process.write(framed(self._berkas(message.sha256)))
            elif isinstance(message, PageReply):
                self._silent.stop()
                self._idle.start()
                self._wanted = None
                self.answered.emit(message)

    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _end(self) -> None:
        """It died: of an error it tells of, else it may do better when it begins anew."""
        process, wanted = self._process, self._wanted
        said = bytes(process.readAllStandardError().data()) if process is not None else b""
        self.stop()
        if wanted is None:
            return
        if said or self._again:
            self.failed.emit(said.decode("utf-8", "replace").strip() or CANNOT)
            return
        self._wanted, self._again = wanted, True
        self._send()

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.stop()
            self.failed.emit(CANNOT)
