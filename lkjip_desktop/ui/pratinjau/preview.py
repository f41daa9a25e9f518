"""Keeps the pages of the open report up to date: a child process writes them from a copy."""

import shutil
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from lkjip_desktop.app.session import Session
from lkjip_desktop.disk import make_temporary_folder
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.pratinjau.export import Export
from lkjip_desktop.ui.pratinjau.pages import Pages


class PreviewState(NamedTuple):
    """What pages are of: a state of the report, and the quarter that is looked at."""

    laporan: Laporan | None = None
    periode: str = ""

    def is_that(self, other: "PreviewState") -> bool:
        """Whether it is the very same; states of a report are never compared row by row."""
        return self.laporan is other.laporan and self.periode == other.periode


PAUSE_MS = 900
"""After a change so long nothing more must come before the pages are made anew."""
NO_ROOM = "Folder sementara komputer ini tidak dapat ditulis; kosongkan diskanya lalu coba lagi."


class Preview(QObject):
    """One for the window; runs one child at a time, and once more where the report went on."""

    changed = Signal()
    """Pages, or what is said of them, are others now."""

    def __init__(self, host: Host) -> None:
        super().__init__(host.window)
        self._host = host
        self._session: Session | None = None
        self._folder: Path | None = None
        self._run: Export | None = None
        self._number = 0
        self._of = self._wanted = PreviewState()
        self.pages: Pages | None = None
        self.made: datetime | None = None
        """When the pages were asked for."""
        self.why_not = ""
        """Why the last run gave no pages."""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.make)
        host.window.destroyed.connect(self._leave)
        self._users = 0

    @property
    def fresh(self) -> bool:
        """Whether the pages are those of the report as it stands."""
        return self._present and self.pages is not None and self._of.is_that(self._now)

    @property
    def busy(self) -> bool:
        """Whether pages are being made or about to be."""
        return self._run is not None or self._pause.isActive()

    @property
    def _present(self) -> bool:
        """Whether the report the pages are of is still the one on screen."""
        return self._host.has_report and self._host.session is self._session

    @property
    def _now(self) -> PreviewState:
        session = self._session
        return PreviewState(session.laporan, session.periode) if session else PreviewState()

    def attend(self, session: Session) -> None:
        """Be about this report; pages of another one are forgotten."""
        if session is not self._session:
            self.forget()
            self._session = session

    def want(self) -> None:
        """The report may have changed: make its pages, the first at once, others after a pause."""
        self.attend(self._host.session)
        if self._wanted.is_that(self._now):
            return
        if self.pages is None:
            self.make()
        else:
            self._pause.start()
        self.changed.emit()

    def join(self, pane: QObject) -> None:
        """A pane shows the pages; when the last one is gone nothing is made any more."""
        self._users += 1
        pane.destroyed.connect(self._part)

    def _part(self) -> None:
        self._users -= 1
        if not self._users:
            self.forget()

    def forget(self) -> None:
        """Another report comes on screen."""
        self._pause.stop()
        self._stop()
        self.pages, self.why_not = None, ""
        self._of = self._wanted = PreviewState()
        self._session = None
        self.changed.emit()

    def make(self) -> None:
        """Begin to make the pages, unless that is being done."""
        self._pause.stop()
        if self._run is not None or not self._host.has_report:
            return
        session = self._host.session
        self.attend(session)
        self._wanted = self._now
        self._number += 1
        try:
            copy = self._room() / f"{self._number}.lkjip"
            session.document.save_copy(copy)
        except Refusal as error:
            self._end(error.kalimat)
            return
        except OSError:
            self._end(NO_ROOM)
            return
        self._run = Export(copy, copy.with_suffix(".pdf"), self, session.periode)
        self._run.finished.connect(self._end)
        self._run.start()
        self.changed.emit()

    def _room(self) -> Path:
        if self._folder is None or not self._folder.is_dir():  # systems tidy up such folders
            self._folder = make_temporary_folder()
        return self._folder

    def _end(self, why: str) -> None:
        run, self._run = self._run, None
        if run is not None:
            run.deleteLater()
            why = why or self._read(run.out)
            for path in (run.out, run.out.with_suffix(".lkjip")):
                path.unlink(missing_ok=True)
        self.why_not = why
        if not self._present:
            self.forget()
            return
        stale = not self._wanted.is_that(self._now)
        if stale and not why:
            self._pause.start()
        self.changed.emit()

    def _read(self, path: Path) -> str:
        """Take the pages over; why not, or ""."""
        try:
            self.pages = Pages(path)
        except (OSError, RuntimeError):
            return "Halaman tidak dapat dibaca kembali; coba perbarui sekali lagi."
        self._of, self.made = self._wanted, datetime.now().astimezone()
        return ""

    def _stop(self) -> None:
        if self._run is not None:
            run, self._run = self._run, None
            run.stop()
            run.deleteLater()

    def _leave(self) -> None:
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)


def preview_of(host: Host) -> Preview:
    """The window's preview, made when it is first wanted."""
    known = host.window.findChild(Preview)
    preview = known if isinstance(known, Preview) else Preview(host)
    preview.attend(host.session)
    return preview
