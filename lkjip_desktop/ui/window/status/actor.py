"""Who works in the open report: known for today on this PC, or asked in the status bar."""

from datetime import datetime

from lkjip_desktop.app.session import Session
from lkjip_desktop.store.galat import NotSaved
from lkjip_desktop.ui.kit.host import NO_ACTOR, NO_NAME
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.window.report_host import ReportHost
from lkjip_desktop.ui.window.status.held import Edit, HeldEdit

WAITED = (
    "dari sebelum program berhenti masih menunggu nama petugas; isi namanya di bilah keadaan di"
    " bawah (F6)."
)
STORED = "dari sebelum program berhenti sudah disimpan; Ctrl+Z mengurungkannya."


class AwaitsName(NotSaved):
    """A change that waits until it is known who works."""

    passes = False


class Actor:
    """Asks once a day; until there is a name, what is typed waits in its place, marked."""

    def __init__(self, window: ReportHost) -> None:
        self._window = window
        self._put_off = False
        self._led = False
        """Whether F6 led to the question since the report was opened."""
        self._held = HeldEdit(window.preference)
        status = window.status
        status.name.page = window.form.isi
        status.actor.clicked.connect(self.change)
        status.name.given.connect(self.take)
        status.name.left.connect(self._leave)

    def recall(self) -> None:
        """A report was opened: who said today on this PC that they work goes on doing so."""
        session, today = self._window.session, datetime.now().astimezone().date()
        session.actor = session.actor or self._window.preference.actor_of(today)
        self._put_off = self._led = False

    def tell(self) -> None:
        """Show who works, or ask where a report may be changed and nobody was asked."""
        session, status = self._window.session, self._window.status
        if _may_change(session) and not session.actor and not self._put_off:
            self._offer()
        elif not _may_change(session):
            status.name.hide()
        status.show_actor(session.actor)
        if not _may_change(session) and not session.actor:
            status.actor.hide()  # nobody is wanted

    def require(self, label: str, edit: Edit) -> None:
        """AwaitsName where a change would be nobody's; one that takes none says so itself.

        It waits in its place, and on this PC for the case that the program is killed.
        """
        session = self._window.session
        if _may_change(session) and not session.actor:
            self._offer()
            self._held.hold(session, label, edit)
            raise AwaitsName(NO_NAME)

    def begin_again(self) -> None:
        """What waits for a name is about to be tried again."""
        self._held.begin_again(self._window.session)

    def forget(self) -> None:
        """The report is closed."""
        self._held.forget(self._window.session)

    def resume(self) -> None:
        """A report was opened: what waited for a name when the program was killed is there.

        The name that is given stores it, or where there is one already the answer to a question:
        to open a report does not change it.
        """
        session = self._window.session
        count = self._held.find(session) if _may_change(session) else 0
        if count and not session.actor:
            self._window.show_message(f"{count} isian {WAITED}", Mark.PERINGATAN)
        elif count and self._is_wanted(count):
            self._store_held()
        elif count:
            self._held.drop(session)

    def _is_wanted(self, count: int) -> bool:
        from lkjip_desktop.ui.kit.form.question import ask

        title = f"Simpan {count} isian dari sebelum program berhenti?"
        text = f"Dicatat atas nama {self._window.session.actor}; tanpa disimpan isian itu hilang."
        return ask(self._window.window, title, text, "Simpan")

    def _store_held(self) -> None:
        window = self._window
        count = self._held.find(window.session)
        revision = window.attempt(lambda: self._held.store(window.session)) if count else None
        if window.after(revision) is not None:
            window.show_message(f"{count} isian {STORED}", Mark.SELESAI)

    def known(self) -> bool:
        """Whether an action of the document itself has someone to be noted for; else it is said."""
        if self._window.session.actor:
            return True
        self._offer()
        self._window.show_message(NO_ACTOR, Mark.PERINGATAN)
        return False

    def answer_first(self) -> bool:
        """Take the keys to the question, once or while something waits; whether they went."""
        from lkjip_desktop.ui.window.status.pending import is_pending

        name, form = self._window.status.name, self._window.form
        told = form.pita.isVisible() and form.pita_teks.text() in {NO_NAME, NO_ACTOR}
        waits = not self._led or told or is_pending(form.isi)
        if name.isHidden() or name.field.hasFocus() or not waits:
            return False
        self._led = True
        name.field.setFocus()
        return True

    def change(self) -> None:
        """Someone else works from now on."""
        if self._window.has_report:
            self._offer()
            self._window.status.name.field.setFocus()

    def _offer(self) -> None:
        window = self._window
        window.status.name.offer(window.session.actor or window.preference.actor)
        window.status.show_actor(window.session.actor)

    def take(self, name: str) -> None:
        """From now on this one works; what waited for a name is stored."""
        window = self._window
        window.status.name.hide()
        window.session.actor = name
        window.preference.remember_actor(name, datetime.now().astimezone().date())
        window.status.show_actor(name)
        window.keep()
        self._store_held()

    def _leave(self, held: bool) -> None:
        """The question was closed: keys that were in it go back to the page."""
        self._put_off = True
        self._window.status.show_actor(self._window.session.actor)
        if held:
            self._window.focus_again(self._window.status.name.before)


def why_not_saved(session: Session, else_: str) -> str:
    """Why something is not saved: the name that is missing, or what the caller says."""
    return NO_NAME if _may_change(session) and not session.actor else else_


def _may_change(session: Session) -> bool:
    return not session.document.readonly and not session.laporan.data.terkunci
