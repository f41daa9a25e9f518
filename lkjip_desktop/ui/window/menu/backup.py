"""Backups in the window: taken while work goes on, and opened beside the report they are of."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog

from lkjip_desktop.domain.model.waktu import moment_words
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import DamagedFile, NotSaved
from lkjip_desktop.ui.kit.form.question import ask
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.window.report_host import ReportHost

EVERY: Final = 30 * 60 * 1000
"""Milliseconds of work after which a backup is taken, besides that at closing."""
SHORT: Final = 100
"""Letters at the end of a name that every folder takes."""


class Backups:
    """What the window does about backups of the open report."""

    def __init__(self, window: ReportHost) -> None:
        self._window = window
        self._timer = QTimer(window.window)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.take)

    def begin(self) -> None:
        """Take backups from now on."""
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
        from lkjip_desktop.store.backup import backups_elsewhere, identity_of
        from lkjip_desktop.store.backup_folder import latest_backup

        document = self._window.session.document
        path, identity = document.path, document.identitas
        if path is None:
            return None
        before = backups_elsewhere(path, identity)
        start = latest_backup(path) or next(iter(before), None)
        if start is None:
            self._window.show_message(
                "Laporan ini belum mempunyai cadangan; cadangan dibuat saat laporan yang berubah"
                " ditutup, dan setiap tiga puluh menit selama dikerjakan.",
                Mark.PERINGATAN,
            )
            return None
        if before:
            self._window.show_message(
                "Cadangan dari sebelum laporan ini berganti nama atau tempat ada di"
                f" {before[0].parent}.",
                Mark.PERINGATAN,
            )
        name, _ = QFileDialog.getOpenFileName(
            self._window.window,
            f"Pulihkan dari cadangan di {start.parent}",
            str(start),
            "Cadangan (*.lkjip)",
        )
        backup = Path(name)
        other = name and identity_of(backup) not in {None, identity}
        return self._beside(path, backup) if name and not (other and self._keeps(backup)) else None

    def _keeps(self, backup: Path) -> bool:
        """Whether the backup of another report is not wanted after all."""
        return not ask(
            self._window.window,
            "Buka cadangan laporan lain?",
            f"{backup.name} bukan cadangan laporan yang sedang terbuka{self._told(backup)}.",
            "Buka cadangan",
        )

    def _told(self, backup: Path) -> str:
        """Of which report a backup is, and how far it goes; "" where it cannot be read."""
        document = self._window.attempt(lambda: Document.open(backup, readonly=True))
        if document is None:
            return ""
        with document:
            laporan, last = document.laporan, moment_words(document.jurnal.last_moment)
        return f", LKjIP {laporan.data.tahun} {laporan.satker.nama} sampai {last}"

    def offer(self, path: Path, damaged: DamagedFile) -> Path | None:
        """Say that a file is damaged and, where there is a backup, offer it; where it stands now.

        The damaged file stays as it is.
        """
        self._window.show_message(damaged.kalimat, Mark.GALAT)
        backup = damaged.cadangan
        if backup is None:
            return None
        wanted = ask(
            self._window.window,
            "Buka cadangan terakhirnya?",
            f"{path.name} rusak dan dibiarkan sebagaimana adanya. Cadangan terakhirnya yang utuh"
            f"{self._told(backup)}, dapat ditulis di sampingnya dengan nama lain, lalu dibuka.",
            "Buka cadangan",
        )
        return self._beside(path, backup) if wanted else None

    def _beside(self, path: Path, backup: Path) -> Path | None:
        """Write the backup beside the file, or where the user says if there is no place there."""
        from lkjip_desktop.store.backup import beside

        document = self._window.attempt(lambda: Document.open(backup, readonly=True))
        if document is None:
            return None
        with document:
            target = beside(path, "dari cadangan")
            return self._window.attempt(lambda: document.save_copy(target)) or self._apart(
                document, target.name
            )

    def _apart(self, document: Document, name: str) -> Path | None:
        import platformdirs

        chosen, _ = QFileDialog.getSaveFileName(
            self._window.window,
            "Simpan cadangan di folder lain",
            str(platformdirs.user_documents_path() / name[-SHORT:]),
            "Cadangan (*.lkjip)",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        return self._window.attempt(lambda: document.save_copy(chosen)) if chosen else None
