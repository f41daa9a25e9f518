"""After the first picture of an opened report: verifies its file, and says what is new in it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from lkjip_desktop.app.overview.notes import return_words, returned
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.waktu import clock_warning
from lkjip_desktop.store.galat import DamagedFile
from lkjip_desktop.ui.kit.host import NOTES
from lkjip_desktop.ui.kit.mark import Mark

if TYPE_CHECKING:
    from lkjip_desktop.ui.window.main_window import MainWindow


def verify(window: MainWindow) -> None:
    """Take the lock and look at the whole file, which may turn out damaged or held."""
    document = window.session.document
    try:
        document.verify()
    except DamagedFile as damaged:
        window.close_report()
        backup = window.files.backups.offer(document.path or Path(), damaged)
        if backup is not None:
            window.files.open(backup)
        return
    except Refusal as error:
        window.close_report()
        window.show_message(error.kalimat, Mark.GALAT)
        return
    if not window.session.examining:
        window.session.examining = True
        window.refresh(None)
    window.status.show_opened(readonly=document.readonly)
    window.medium.show(document.path)
    _say(window)
    window.actor.resume()


def _say(window: MainWindow) -> None:
    """What must be known of the file before work on it begins."""
    session = window.session
    document = session.document
    clock = clock_warning(document.jurnal.last_moment, datetime.now().astimezone())
    said = [words for words in (document.readonly_reason, clock) if words]
    if said:
        window.show_message(" ".join(said), Mark.PERINGATAN)
    back = returned(session.threads, session.subsie)
    if session.subsie and back is not None:
        words = return_words(session.laporan, session.threads, back)
        window.show_message(" ".join((*said, words)), Mark.DIKEMBALIKAN)
        window.show_side(NOTES)
    elif document.path and window.preference.notes(document.path):
        window.show_side(NOTES)
