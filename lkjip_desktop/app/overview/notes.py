"""Notes as the window lists them: in which order, in which words, and with which mark in a cell."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from lkjip_desktop.domain.model.entity import KINDS, Indikator, Komentar, Subsie
from lkjip_desktop.domain.model.komentar import SELESAI, Thread, ThreadState
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.tree import reading_order
from lkjip_desktop.domain.model.waktu import date_words, moment_words
from lkjip_desktop.domain.record import dataclass

OFFICER: Final = "Petugas perencanaan"


_ORDER: Final = tuple(ThreadState)
"""The states from what is most to be looked at, as they are declared."""


def note_marks(
    laporan: Laporan, threads: Iterable[Thread]
) -> dict[Address, tuple[ThreadState, str]]:
    """By cell or row how far what is said there is, and its words; withdrawn ones are not shown."""
    found: dict[Address, tuple[ThreadState, str]] = {}
    for thread in threads:
        if thread.where is None or thread.state is ThreadState.DITARIK:
            continue
        known, words = found.get(thread.where), sentence(laporan, thread)
        state: ThreadState = thread.state
        if known is not None:
            state = _ORDER[min(_ORDER.index(known[0]), _ORDER.index(state))]
            words = f"{known[1]}\n{words}"
        found[thread.where] = (state, words)
    return found


def sentence(laporan: Laporan, thread: Thread) -> str:
    """A thread in one line: who asked what, and what was said to it last."""
    first = thread.first
    line = f"{speaker(laporan, first)}, {date_words(first.waktu, year=False)}: {_one(first.teks)}"
    replies = [row for row in thread.replies if row.teks]
    if replies:
        last = replies[-1]
        line = f"{line} Jawaban {speaker(laporan, last)}: {_one(last.teks)}"
    return f"{line} (selesai)" if thread.state is ThreadState.SELESAI else line


def speaker(laporan: Laporan, row: Komentar) -> str:
    """Who said it: name and side."""
    side = OFFICER
    if row.sisi:
        section = laporan.find(Subsie, row.sisi)
        side = (section.nama_pendek or section.nama) if section else "seksi yang sudah dihapus"
    alone = not row.oleh or row.oleh.casefold() == side.casefold()
    return side if alone else f"{row.oleh} ({side})"


def _one(teks: str) -> str:
    return " ".join(teks.split())


def place_words(laporan: Laporan, thread: Thread) -> str:
    """Where it was said: "3F, Realisasi, baris 2"."""
    first, tempat = thread.first, thread.first.tempat
    if thread.is_return:
        return f"Bagian {tempat}"
    indikator = laporan.find(Indikator, first.indikator)
    kode = indikator.kode or indikator.nama if indikator else ""
    words = ", ".join(filter(None, (kode, tempat or ("indikator" if indikator else "laporan"))))
    return f"{words} (isian itu sudah dihapus)" if thread.moved else words


def said_lines(laporan: Laporan, thread: Thread) -> tuple[tuple[str, str], ...]:
    """Each word of a thread, oldest first: who and when, and what."""
    found: list[tuple[str, str]] = []
    for row in (thread.first, *thread.replies):
        head = f"{speaker(laporan, row)}, {moment_words(row.waktu)}"
        if row is thread.first and row.isian:
            head += f", saat itu tertulis {row.isian}"
        if row.tenggat:
            head += f", ditunggu {date_words(row.tenggat)}"
        found.append((head, "Ditandai selesai." if row.jenis == SELESAI else row.teks))
    return tuple(found)


def in_list_order(laporan: Laporan, threads: Iterable[Thread]) -> tuple[Thread, ...]:
    """What is returned first, then as the indikator stand, each oldest first; open ones lead."""
    rank = {row.id: place for place, row in enumerate(reading_order(laporan))}

    def place(thread: Thread) -> tuple[bool, int, int]:
        is_open = thread.is_return and thread.is_open
        return not is_open, rank.get(thread.first.indikator, -1), _ORDER.index(thread.state)

    return tuple(sorted(threads, key=place))


def section_of(laporan: Laporan, thread: Thread) -> str | None:
    """The section whose work it speaks of; None: the planning officer's."""
    indikator = laporan.find(Indikator, thread.first.indikator)
    if indikator is not None:
        return indikator.subsie
    try:
        where = Address.parse(thread.first.alamat)
    except ValueError:
        return None
    return where.id if KINDS[where.kind] is Subsie else None


def open_of_indikator(threads: Iterable[Thread]) -> dict[str, int]:
    """The number of open threads of each indikator that has some."""
    found: dict[str, int] = {}
    for thread in threads:
        if thread.is_open and thread.first.indikator:
            found[thread.first.indikator] = found.get(thread.first.indikator, 0) + 1
    return found


def returned(threads: Iterable[Thread], subsie: str | None) -> Thread | None:
    """The latest open return of a section's part; None where it was not returned."""
    wanted = str(Address(Subsie.KIND, subsie or ""))
    found = [t for t in threads if t.is_return and t.is_open and t.first.alamat == wanted]
    return found[-1] if found else None


def return_words(laporan: Laporan, threads: Iterable[Thread], thread: Thread) -> str:
    """What a section is told when its part came back: who, when, by when, why, and how far."""
    first = thread.first
    by = f", ditunggu {date_words(first.tenggat, year=False)}" if first.tenggat else ""
    subsie = section_of(laporan, thread)
    own = [t for t in threads if section_of(laporan, t) == subsie and not t.is_return]
    own = [item for item in own if item.state is not ThreadState.DITARIK]
    done = sum(item.state is ThreadState.SELESAI for item in own)
    so_far = f" {done} dari {len(own)} catatan selesai." if own else ""
    who = first.oleh or OFFICER.lower()
    return f"Dikembalikan {date_words(first.waktu)} oleh {who}{by}: “{_one(first.teks)}”.{so_far}"


@dataclass(frozen=True, slots=True)
class ListedNote:
    """An open thread with its words for a list of what is left to do."""

    thread: Thread
    pesan: str
    tempat: str


def listed_notes(laporan: Laporan, threads: Iterable[Thread]) -> tuple[ListedNote, ...]:
    """The open threads, in the order of the list of notes."""
    return tuple(
        ListedNote(item, sentence(laporan, item), place_words(laporan, item))
        for item in in_list_order(laporan, threads)
        if item.is_open
    )
