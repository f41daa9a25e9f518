"""Backups in the window: taken while work goes on, and opened beside the report they are of."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog

from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import DamagedFile, NotSaved
from lkjip_desktop.ui.kit.form.question import ask
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.window.desk import ReportDesk

EVERY: Final = 30 * 60 * 1000
"""Milliseconds of work after which a backup is taken, besides that at closing."""


class Backups:
    """What the window does about backups of the open report."""

    def __init__(self, window: ReportDesk) -> None:
        self._window = window
        self._timer = QTimer(window.window)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.take)
        self._timer.start()

    def take(self) -> None:
        """Back up what was changed since the last time; where that fails, say so."""
        if self._window.has_report and (failure := self.take_last()):
            self._window.show_message(failure, Mark.PERINGATAN)

    def take_last(self) -> str:
        """Back up what was changed in the open report; why that failed, "" where it did not."""
        document = self._window.session.document
        try:
            if document.changed:
                document.back_up()
        except NotSaved as error:
            return error.kalimat
        return ""

    def choose(self) -> Path | None:
        """Ask for a backup of the open report and write it beside that; where, or None."""
        from lkjip_desktop.store.backup_folder import folder_of, latest_backup

        path = self._window.session.document.path
        newest = latest_backup(path) if path else None
        if path is None or newest is None:
            self._window.show_message(
                "Laporan ini belum mempunyai cadangan; cadangan dibuat saat laporan yang berubah"
                " ditutup, dan setiap tiga puluh menit selama dikerjakan.",
                Mark.PERINGATAN,
            )
            return None
        name, _ = QFileDialog.getOpenFileName(
            self._window.window,
            f"Pulihkan dari cadangan di {folder_of(path)}",
            str(newest),
            "Cadangan (*.lkjip)",
        )
        return self._beside(path, Path(name)) if name else None

    def offer(self, path: Path, damaged: DamagedFile) -> Path | None:
        """Say that a file is damaged and, where there is a backup, offer it; where it stands now.

        The damaged file stays as it is.
        """
        self._window.show_message(damaged.kalimat, Mark.GALAT)
        if damaged.cadangan is None:
            return None
        wanted = ask(
            self._window.window,
            "Buka cadangan terakhirnya?",
            f"{path.name} rusak dan dibiarkan sebagaimana adanya. Cadangan terakhirnya dapat"
            " ditulis di sampingnya dengan nama lain, lalu dibuka.",
            "Buka cadangan",
        )
        return self._beside(path, damaged.cadangan) if wanted else None

    def _beside(self, path: Path, backup: Path) -> Path | None:
        from lkjip_desktop.store.backup import beside

        def copied() -> Path:
            with Document.open(backup, readonly=True) as document:
                return document.save_copy(beside(path, "dari cadangan"))

        return self._window.attempt(copied)
