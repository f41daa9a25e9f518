"""Keeps the pages of the open report up to date: a process that stays lays them out."""

from datetime import datetime

from PySide6.QtCore import QObject, QSizeF, QTimer, Signal

from lkjip_desktop.app.command.outside import refuse_outside
from lkjip_desktop.app.exchange.ekspor import since_edition
from lkjip_desktop.app.exchange.pratinjau import PageReply
from lkjip_desktop.app.session import Session
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.pratinjau.pages import OutlineEntry, Pages, SeenPages
from lkjip_desktop.ui.pratinjau.worker import PageWorker, Wanted


class PreviewState(NamedTuple):
    """What pages are of: a state of the report, and the quarter that is looked at."""

    laporan: Laporan | None = None
    periode: str = ""

    def is_that(self, other: "PreviewState") -> bool:
        """Whether it is the very same; states of a report are never compared row by row."""
        return self.laporan is other.laporan and self.periode == other.periode


PAUSE_MS = 250
"""After a change so long nothing more must come before the pages are made anew."""
_FIRST = (0, 1, 2)
"""Pages that are seen first."""
_NEAR = (-1, 0, 1, 2)
"""Which pages are drawn with one that is looked at, so that turning to them does not wait."""


class Preview(QObject):
    """One for the window; asks for one thing at a time, and again where the report went on."""

    changed = Signal()
    """Pages, or what is said of them, are others now."""
    drawn = Signal()
    """Pages that were missing are drawn."""

    def __init__(self, host: Host) -> None:
        super().__init__(host.window)
        self._host = host
        self._session: Session | None = None
        self._of = self._wanted = PreviewState()
        self.pages: SeenPages | None = None
        self.whole: Pages | None = None
        """The file of these pages as an export writes it, where it was asked for."""
        self.made: datetime | None = None
        """When the pages were asked for."""
        self.why_not = ""
        """Why the last run gave no pages."""
        self._missing: set[int] = set()
        self._whole_wanted = False
        self.worker = PageWorker(self._contents, self)
        self.worker.answered.connect(self._take)
        self.worker.failed.connect(self._end)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.make)
        host.report_shown.connect(self._follow)
        self._users = 0

    @property
    def fresh(self) -> bool:
        """Whether the pages are those of the report as it stands."""
        return self._present and self.pages is not None and self._of.is_that(self._now)

    @property
    def busy(self) -> bool:
        """Whether pages are being made or about to be."""
        return self.worker.busy or self._pause.isActive()

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

    def _follow(self) -> None:
        if not self._present:
            self.forget()

    def forget(self) -> None:
        """Another report comes on screen."""
        self._pause.stop()
        self.worker.stop()
        self.pages, self.whole, self.why_not = None, None, ""
        self._missing.clear()
        self._whole_wanted = False
        self._of = self._wanted = PreviewState()
        self._session = None
        self.changed.emit()

    def make_whole(self) -> None:
        """Make the pages as the file that an export writes."""
        self._whole_wanted = True
        self.make()

    def make(self) -> None:
        """Begin to make the pages, unless that is being done."""
        self._pause.stop()
        if self.worker.busy or not self._host.has_report:
            return
        self.attend(self._host.session)
        self._wanted = self._now
        self.why_not = ""
        self._ask((*self.pages.looked_at,) if self.pages is not None else _FIRST)
        self.changed.emit()

    def _ask(self, halaman: tuple[int, ...]) -> None:
        session, utuh = self._host.session, self._whole_wanted
        self._missing.clear()
        self._whole_wanted = False
        try:
            refuse_outside(session.document)
            since = since_edition(session.document, session.periode)
        except Refusal as error:
            self._end(error.kalimat)
            return
        self.worker.ask(Wanted(session.laporan, session.periode, since, halaman, utuh))

    def _contents(self, sha256: str) -> bytes | None:
        return self._host.session.document.berkas(sha256) if self._present else None

    def _draw(self, place: int) -> None:
        """A page is looked at that is not drawn: draw it and those near it."""
        count = len(self.pages) if self.pages is not None else 0
        self._missing |= {place + by for by in _NEAR if 0 <= place + by < count}
        self._draw_missing()

    def _draw_missing(self) -> None:
        if self._missing and self.fresh and not self.busy and not self.why_not:
            self._ask(tuple(sorted(self._missing)))

    def _take(self, reply: PageReply) -> None:
        if not self._present:
            self.forget()
            return
        if self.pages is None or not self._of.is_that(self._wanted):
            self.pages, self.whole = self._laid_out(reply), None
            self._of, self.made = self._wanted, datetime.now().astimezone()
        self.pages.add(reply.halaman, reply.drawn)
        if reply.whole is not None:
            self.whole = Pages(reply.whole)
        self._missing -= set(reply.halaman)
        self._end("")
        self.drawn.emit()
        self._draw_missing()

    def _laid_out(self, reply: PageReply) -> SeenPages:
        sizes = [QSizeF(*size) for size in reply.sizes]
        headings = [
            OutlineEntry.at(title, level, page, sizes[page].height() - up)
            for title, level, page, up in reply.headings
        ]
        return SeenPages(sizes, headings, self._draw)

    def _end(self, why: str) -> None:
        self.why_not = why
        if not self._present:
            self.forget()
            return
        stale = not self._wanted.is_that(self._now)
        if (stale or self._whole_wanted) and not why:
            self._pause.start()
        self.changed.emit()


def preview_of(host: Host) -> Preview:
    """The window's preview, made when it is first wanted."""
    known = host.window.findChild(Preview)
    preview = known if isinstance(known, Preview) else Preview(host)
    preview.attend(host.session)
    return preview
