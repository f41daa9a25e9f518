"""Notes: what was said where, whether it is answered or settled, and taking it back by a word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from enum import Enum
from typing import Final

from lkjip_desktop.domain.model.entity import KINDS, Indikator, Komentar, Subsie, new_id
from lkjip_desktop.domain.model.jurnal import RowChange, contents
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.record import dataclass

CATATAN, JAWABAN, SELESAI, TARIK, KEMBALI = "catatan", "jawaban", "selesai", "tarik", "kembali"
BEGINNING: Final = frozenset({CATATAN, KEMBALI})
"""What begins a thread; the rest says something of what is there."""


class ThreadState(Enum):
    """How far a thread is."""

    TERBUKA = "terbuka"
    DIJAWAB = "dijawab"
    SELESAI = "selesai"
    DITARIK = "ditarik"


@dataclass(frozen=True, slots=True)
class Thread:
    """A note with all that stands of what was said to it, oldest first."""

    first: Komentar
    """The note; an answer whose note is not here (yet) begins a thread of its own."""
    replies: tuple[Komentar, ...]
    """Answers and settlings that were not withdrawn."""
    state: ThreadState
    where: Address | None
    """What it speaks of, or its indikator where that is gone; None where both are."""
    moved: bool
    """Whether the row it spoke of is gone."""

    @property
    def is_open(self) -> bool:
        """Whether a user has still to say or do something."""
        return self.state in {ThreadState.TERBUKA, ThreadState.DIJAWAB}

    @property
    def is_return(self) -> bool:
        """Whether it sends a part back to its section."""
        return self.first.jenis == KEMBALI


def threads(laporan: Laporan) -> tuple[Thread, ...]:
    """All threads, oldest first; those that were withdrawn are among them.

    Moments of PCs decide the order of words: whoever answers stamps a later one than what is
    answered, so a wrong clock turns nothing round.
    """
    rows = laporan.rows(Komentar)
    gone = withdrawn(rows.values())
    below: dict[str, list[Komentar]] = {}
    firsts: list[Komentar] = []
    for row in rows.values():
        if row.jenis in BEGINNING or (row.jenis == JAWABAN and row.induk not in rows):
            firsts.append(row)
        elif row.jenis != TARIK and row.id not in gone:
            below.setdefault(row.induk, []).append(row)
    made = (
        _thread(laporan, row, sorted(below.get(row.id, ()), key=_moment), row.id in gone)
        for row in firsts
    )
    return tuple(sorted(made, key=lambda thread: _moment(thread.first)))


def open_threads(laporan: Laporan) -> tuple[Thread, ...]:
    """Those that are neither settled nor withdrawn."""
    return tuple(thread for thread in threads(laporan) if thread.is_open)


def withdrawn(rows: Iterable[Komentar]) -> frozenset[str]:
    """Ids of what was said and does not stand; a withdrawal that was itself withdrawn undoes none.

    Withdrawals that withdraw each other in a circle, which no program makes, do nothing.
    """
    withdraws = {row.id: row.induk for row in rows if row.jenis == TARIK}
    undecided = Counter(withdraws.values())
    ready = [row for row in withdraws if not undecided[row]]
    gone: set[str] = set()
    while ready:
        row = ready.pop()
        taken = withdraws[row]
        if row not in gone:
            gone.add(taken)
        undecided[taken] -= 1
        if not undecided[taken] and taken in withdraws:
            ready.append(taken)
    return frozenset(gone)


def words_of(row: Komentar) -> str:
    """What was said in one line; of a settling or withdrawal that it was done."""
    told = {SELESAI: "ditandai selesai", TARIK: "ditarik"}
    return told.get(row.jenis) or " ".join(row.teks.split())


def _moment(row: Komentar) -> tuple[datetime, str]:
    return (moment(row.waktu), row.id)


_NEVER: Final = datetime.fromisoformat("0001-01-02T00:00:00+00:00")


def moment(iso: str) -> datetime:
    """A stored moment; the beginning of time where the text is none."""
    try:
        found = datetime.fromisoformat(iso)
    except ValueError:
        return _NEVER
    return found if found.tzinfo else found.astimezone()


def later_than(thread: Thread, now: str) -> str:
    """The moment to stamp on what is said now (ISO), after all that was said in the thread."""
    last = max(moment(row.waktu) for row in (thread.first, *thread.replies))
    if moment(now) > last:
        return now
    return (last + timedelta(seconds=1)).isoformat(timespec="seconds")


def _thread(laporan: Laporan, first: Komentar, replies: list[Komentar], gone: bool) -> Thread:
    where, moved = _place(laporan, first)
    state = ThreadState.DITARIK if gone else _state(first, replies)
    return Thread(first, tuple(replies), state, where, moved)


def _state(first: Komentar, replies: list[Komentar]) -> ThreadState:
    if not replies:
        return ThreadState.TERBUKA
    last = replies[-1]
    if last.jenis == SELESAI:
        return ThreadState.SELESAI
    asked_again = last.sisi == first.sisi  # also by a colleague: a side speaks with one voice
    return ThreadState.TERBUKA if asked_again else ThreadState.DIJAWAB


def _place(laporan: Laporan, row: Komentar) -> tuple[Address | None, bool]:
    """Where it stands, and whether the row it spoke of is gone.

    A row with natural key may only not be filled in yet: its address leads there all the same.
    """
    indikator = laporan.find(Indikator, row.indikator)
    try:
        address = Address.parse(row.alamat)
    except ValueError:
        return (Address(Indikator.KIND, indikator.id) if indikator else None), True
    kind = KINDS[address.kind]
    unwritten = bool(kind.KEY) and (indikator is not None or not row.indikator)
    if unwritten or laporan.find(kind, address.id):
        return address, False
    return (Address(Indikator.KIND, indikator.id) if indikator else None), True


def concerns(laporan: Laporan, thread: Thread, subsie: str) -> bool:
    """Whether a thread goes out with a section's part: of its indikator, said to it or by it."""
    first = thread.first
    if any(row.sisi == subsie for row in (first, *thread.replies)):
        return True
    if first.alamat == str(Address(Subsie.KIND, subsie)):
        return True
    indikator = laporan.find(Indikator, first.indikator)
    return indikator is not None and indikator.subsie == subsie


def not_for(laporan: Laporan, subsie: str) -> tuple[Komentar, ...]:
    """The notes that do not go out with the part of a section."""
    rows = laporan.rows(Komentar)
    theirs = {item.first.id for item in threads(laporan) if concerns(laporan, item, subsie)}
    return tuple(row for row in rows.values() if _root(rows, row) not in theirs)


def _root(rows: Mapping[str, Komentar], row: Komentar) -> str:
    seen: set[str] = set()
    while row.jenis not in BEGINNING and row.induk in rows and row.id not in seen:
        seen.add(row.id)
        row = rows[row.induk]
    return row.id


def retold(
    laporan: Laporan, changes: Iterable[RowChange], oleh: str, waktu: str
) -> Iterator[RowChange]:
    """What an undo or redo does, with notes withdrawn instead of deleted.

    One that is to be made again stands again: what withdrew it is withdrawn.
    """
    rows = laporan.rows(Komentar)
    gone = withdrawn(rows.values())
    for change in changes:
        known = rows.get(change.id) if change.kind == Komentar.KIND else None
        if known is None:
            yield change
        elif change.after is None:
            yield _withdrawal(known, oleh, waktu)
        elif change.before is None:
            for row in rows.values():
                if row.jenis == TARIK and row.induk == known.id and row.id not in gone:
                    yield _withdrawal(row, oleh, waktu)


def withdrawal(row: Komentar, oleh: str, waktu: str) -> Komentar:
    """The word that takes another back; it belongs to the same side."""
    return Komentar(
        new_id(),
        sisi=row.sisi,
        induk=row.id,
        alamat=row.alamat,
        indikator=row.indikator,
        tempat=row.tempat,
        jenis=TARIK,
        oleh=oleh,
        waktu=waktu,
    )


def _withdrawal(row: Komentar, oleh: str, waktu: str) -> RowChange:
    made = withdrawal(row, oleh, waktu)
    return RowChange(made.KIND, made.id, None, contents(made))
