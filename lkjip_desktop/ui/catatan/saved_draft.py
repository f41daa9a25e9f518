"""Saves on this PC the notes that are still being written, so that they outlive the program."""

from __future__ import annotations

import json
from dataclasses import astuple
from typing import Final

from lkjip_desktop.app.command.komentar import NotePlace
from lkjip_desktop.app.session import Session
from lkjip_desktop.ui.catatan.unsent import OpenNotes
from lkjip_desktop.ui.kit.preference import Preference

PAUSE_MS: Final = 400
"""How long the typing rests before it is kept."""


def save_drafts(session: Session, notes: OpenNotes) -> None:
    """Keep them for this file; whoever only reads it leaves alone what its writer has."""
    path = session.document.path
    if path is None or session.document.readonly:
        return
    texts = [
        [key, text, *(astuple(notes.places[key]) if key in notes.places else ())]
        for key, text in notes.texts.items()
    ]
    told = json.dumps([session.laporan.ruang, *texts]) if texts else ""
    Preference().save_drafts(path, told)


def saved_drafts(session: Session) -> OpenNotes:
    """What was kept for this report in this file; what answers a note that is gone stays out."""
    found, path = OpenNotes(), session.document.path
    threads = {thread.first.id for thread in session.threads}
    told = Preference().notes(path) if path and not session.document.readonly else ""
    try:
        ruang, *texts = json.loads(told or '[""]')
        for key, text, *place in texts if ruang == session.laporan.ruang else ():
            if place:
                found.begin(NotePlace(*map(str, place)))
            if place or key in threads:
                found.put(str(key), str(text))
    except (ValueError, TypeError):  # another program wrote there
        return OpenNotes()
    return found
