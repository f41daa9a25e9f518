"""What the list of notes and the pane below it say of a thread, and of a note that is begun."""

from html import escape
from typing import Final

from lkjip_desktop.app.command.komentar import NotePlace
from lkjip_desktop.app.overview.notes import place_words, said_lines, speaker
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.komentar import Thread, ThreadState
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.waktu import date_words
from lkjip_desktop.ui.catatan.list import NoteRow

UNSENT: Final = "Belum disimpan"


def note_row(laporan: Laporan, thread: Thread, unsent: str) -> NoteRow:
    """A thread in the list; an answer that was typed and not stored stands for the last one."""
    first = thread.first
    replies = [row for row in thread.replies if row.teks]
    reply = f"{speaker(laporan, replies[-1])}: {replies[-1].teks}" if replies else ""
    if unsent:
        reply = f"{UNSENT}: {unsent}"
    return NoteRow(
        first.id,
        thread.state,
        place_words(laporan, thread),
        date_words(first.waktu, year=False),
        speaker(laporan, first),
        " ".join(first.teks.split()),
        " ".join(reply.split()),
        thread.is_return,
    )


def begun_row(laporan: Laporan, place: NotePlace, teks: str) -> NoteRow:
    """A note that is being written."""
    where, words = where_words(laporan, place), " ".join(teks.split())
    return NoteRow(place.alamat, ThreadState.TERBUKA, where, "", UNSENT, words, begun=True)


def where_words(laporan: Laporan, place: NotePlace) -> str:
    """What a new note speaks of: "3F, Realisasi, baris 2"."""
    row = laporan.find(Indikator, place.indikator)
    return ", ".join(filter(None, (row.kode if row else "", place.tempat))) or "laporan"


def thread_html(laporan: Laporan, thread: Thread) -> str:
    """All that was said, oldest first."""
    return "".join(_paragraph(*said) for said in said_lines(laporan, thread))


def _paragraph(head: str, teks: str) -> str:
    words = escape(teks).replace("\n", "<br>")
    return f"<p style='margin:0 0 6px 0'><small>{escape(head)}</small><br>{words}</p>"
