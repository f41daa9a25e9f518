"""What people say of a report: notes, answers, settling and withdrawing, returning a part."""

from __future__ import annotations

from collections.abc import Iterable

from lkjip_desktop.app.command.edit import CellRef, CellTarget
from lkjip_desktop.domain.display.nama import CellName, describe, describe_row
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import KINDS, Indikator, Komentar, Subsie, new_id
from lkjip_desktop.domain.model.komentar import (
    CATATAN,
    JAWABAN,
    KEMBALI,
    SELESAI,
    Thread,
    ThreadState,
    later_than,
    open_threads,
    withdrawal,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.store.jurnal import now

EMPTY = "Tulis dahulu isi catatannya."


@dataclass(frozen=True, slots=True)
class NotePlace:
    """What a note speaks of, as it stands when the note is written."""

    alamat: str
    indikator: str = ""
    tempat: str = ""
    isian: str = ""


def place_at(laporan: Laporan, address: Address, isian: str = "") -> NotePlace:
    """A cell, row or indikator that is there."""
    return place_named(address, describe(laporan, address), isian)


def place_of_cell(laporan: Laporan, target: CellTarget, isian: str = "") -> NotePlace:
    """A cell of a table, whose row need not be filled in yet."""
    address = target.address(laporan)
    known = laporan.find(KINDS[address.kind], address.id)
    if known is None and isinstance(target, CellRef):
        row = target.kind(id=address.id, **dict(target.key))
        return place_named(address, describe_row(laporan, row, address.column), isian)
    return place_at(laporan, address, isian)


def place_named(address: Address, name: CellName, isian: str = "") -> NotePlace:
    """What is called so, whether it is there or not."""
    if address.kind == Indikator.KIND and not address.column:
        return NotePlace(str(address), address.id)
    words = f"{name.isian} ({name.keterangan})" if name.keterangan else name.isian
    if name.indikator is None:
        words = ", ".join(filter(None, (name.tempat, words)))
    return NotePlace(str(address), name.indikator or "", words, isian)


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says something: the side (None: the planning officer) and the name."""

    subsie: str | None
    nama: str

    def owns(self, row: Komentar) -> bool:
        """Whether it is this side's to withdraw."""
        return row.sisi == (self.subsie or "")

    def last_word(self, thread: Thread) -> Komentar | None:
        """The last that this side said and that stands, which it can withdraw."""
        said = [row for row in (thread.first, *thread.replies) if row.jenis != SELESAI]
        own = [row for row in said if self.owns(row)]
        return own[-1] if own and thread.state is not ThreadState.DITARIK else None

    def settling(self, thread: Thread) -> Komentar | None:
        """What settled the thread, where this side said so and can open it again."""
        settled = [row for row in thread.replies if row.jenis == SELESAI]
        return settled[-1] if settled and self.owns(settled[-1]) else None


def write_note(draft: Draft, who: Speaker, place: NotePlace, teks: str) -> Komentar:
    """Begin a thread."""
    row = Komentar(
        new_id(),
        sisi=who.subsie or "",
        alamat=place.alamat,
        indikator=place.indikator,
        tempat=place.tempat,
        isian=place.isian,
        jenis=CATATAN,
        teks=_said(teks),
        oleh=who.nama,
        waktu=now(),
    )
    draft.put(row)
    return row


def answer(draft: Draft, who: Speaker, thread: Thread, teks: str) -> Komentar:
    """Say something to it; a thread that was settled is open again."""
    return _reply(draft, who, thread, JAWABAN, _said(teks))


def say(
    draft: Draft, who: Speaker, place: NotePlace | None, thread: Thread | None, teks: str
) -> Komentar | None:
    """A new note where there is a place for one, else an answer; None where there is neither."""
    if place is not None:
        return write_note(draft, who, place, teks)
    return answer(draft, who, thread, teks) if thread is not None else None


def settle(draft: Draft, who: Speaker, thread: Thread) -> Komentar:
    """Say that nothing is left to do; either side may."""
    return _reply(draft, who, thread, SELESAI, "")


def take_back(draft: Draft, who: Speaker, row: Komentar) -> None:
    """Withdraw what one's own side said; Refusal for a word of the other side."""
    if not who.owns(row):
        raise Refusal("Catatan pihak lain tidak dapat ditarik; jawab, atau tandai selesai.")
    draft.put(withdrawal(row, who.nama, now()))


def return_part(
    draft: Draft, who: Speaker, subsie: str, alasan: str, tenggat: str | None = None
) -> Komentar:
    """Send a part back to its section with a reason; it goes out with the next handing-out.

    An earlier reason that is still open is settled by it. The indikator of the section that have
    an open note are no longer marked as done.
    """
    if not alasan.strip():
        raise Refusal("Tulis alasan bagian ini dikembalikan.")
    name = describe(draft.base, Address(Subsie.KIND, subsie))
    row = Komentar(
        new_id(),
        sisi=who.subsie or "",
        alamat=str(Address(Subsie.KIND, subsie)),
        tempat=name.keterangan or name.isian,
        jenis=KEMBALI,
        teks=alasan.strip(),
        tenggat=tenggat,
        oleh=who.nama,
        waktu=now(),
    )
    for thread in open_threads(draft.base):
        if thread.is_return and thread.first.alamat == row.alamat:
            settle(draft, who, thread)
    draft.put(row)
    for indikator in noted_indikator(draft.base, subsie):
        draft.set(Address(Indikator.KIND, indikator.id, "selesai"), 0)
    return row


def noted_indikator(laporan: Laporan, subsie: str) -> tuple[Indikator, ...]:
    """The indikator of a section that are marked as done and have an open note."""
    noted = {thread.first.indikator for thread in open_threads(laporan)}
    rows: Iterable[Indikator] = laporan.children(Indikator, "subsie", subsie)
    return tuple(row for row in rows if row.selesai and row.id in noted)


def _said(teks: str) -> str:
    if not teks.strip():
        raise Refusal(EMPTY)
    return teks.strip()


def _reply(draft: Draft, who: Speaker, thread: Thread, jenis: str, teks: str) -> Komentar:
    first = thread.first
    row = Komentar(
        new_id(),
        sisi=who.subsie or "",
        induk=first.id,
        alamat=first.alamat,
        indikator=first.indikator,
        tempat=first.tempat,
        jenis=jenis,
        teks=teks,
        oleh=who.nama,
        waktu=later_than(thread, now()),
    )
    draft.put(row)
    return row
