"""Ends an unexpected exception in one dialog that saves a report of the problem."""

import platform
import sys
import traceback
from pathlib import Path
from types import TracebackType
from typing import Protocol

import PySide6
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QPushButton, QWidget

from lkjip_desktop import __version__
from lkjip_desktop.app.log import log_path, record
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.kit.new_file import documents

TAIL = 20_000
"""Characters of the log that go into a report of a problem."""


class Shaken(Protocol):
    """The window an exception happened in."""

    @property
    def window(self) -> QWidget: ...

    def show_message(self, sentence: str, level: Mark) -> None: ...

    def recover(self) -> None:
        """Show again what the file holds."""


@dataclass(slots=True)
class CrashForm:
    """forms/masalah.ui."""

    root: QDialog
    ringkas: QLabel
    simpan: QPushButton
    lanjut: QPushButton


class Reporter:
    """The process's hook for exceptions nobody caught."""

    def __init__(self, host: Shaken) -> None:
        self._host = host
        self._showing = False

    def install(self) -> None:
        """Take over from Python's own hook, which writes where no clerk looks."""
        sys.excepthook = self.hook

    def hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """A user's error becomes a sentence; a bug is written down and shown once."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        elif isinstance(error, Refusal):
            self._host.show_message(error.kalimat, Mark.GALAT)
        else:
            record(error)
            if not self._showing:
                self._showing = True
                try:
                    self._host.recover()
                    self.show(error)
                finally:
                    self._showing = False

    def show(self, error: BaseException) -> None:
        form = load("masalah", CrashForm, self._host.window)
        form.ringkas.setText(f"{type(error).__name__}: {error}"[:300])
        form.lanjut.clicked.connect(form.root.accept)
        form.simpan.clicked.connect(lambda: self._save(form, error))
        form.root.exec()
        form.root.deleteLater()

    def _save(self, form: CrashForm, error: BaseException) -> None:
        start = str(documents() / "laporan-masalah-lkjip.txt")
        name, _ = QFileDialog.getSaveFileName(
            form.root, "Simpan laporan masalah", start, "Teks (*.txt)"
        )
        if not name:
            return
        try:
            Path(name).write_text(problem_report(error), encoding="utf-8")
        except OSError:
            form.ringkas.setText("Laporan masalah tidak dapat ditulis di sana; pilih folder lain.")
            return
        form.root.accept()
        self._host.show_message(f"Laporan masalah disimpan: {name}", Mark.CATATAN)


def problem_report(error: BaseException) -> str:
    """All that helps to mend a problem; nothing out of the report itself."""
    parts = [
        f"LKjIP Desktop {__version__}",
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        "",
        *(line.rstrip("\n") for line in traceback.format_exception(error)),
        "--- log ---",
    ]
    try:
        parts.append(log_path().read_text(encoding="utf-8", errors="replace")[-TAIL:])
    except OSError:
        parts.append("(kosong)")
    return "\n".join(parts) + "\n"
