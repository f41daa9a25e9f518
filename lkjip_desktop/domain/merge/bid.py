"""What a stretch of a part's history wants changed, cell by cell, of what is the section's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lkjip_desktop.domain.merge.decision import Claim, NotTaken, Reason
from lkjip_desktop.domain.merge.links import cascades, components, defaults, parents, target
from lkjip_desktop.domain.merge.stretch import Cell, Key, Opened, Stretch, author
from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.entity import (
    APPEND_ONLY,
    KINDS,
    NilaiAlokasi,
    NilaiBelanja,
    Pengaturan,
)
from lkjip_desktop.domain.model.jurnal import Contents, RowChange
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.setting import settings
from lkjip_desktop.domain.model.wewenang import OWNED_THROUGH, Wewenang
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.record import dataclass


class Bid(NamedTuple):
    """One cell a stretch wants changed; column '' makes (1) or deletes (0) the row."""

    key: Key
    """The row of the cell."""
    cell: Cell
    dasar: CellValue
    value: CellValue
    new: bool
    """Whether the row was not there before: `dasar` is then the column's default."""
    reference: Key | None
    """The row the value leads to."""


@dataclass(frozen=True, slots=True)
class Bids:
    """All bids of one stretch, with what was sorted out because it is not the section's."""

    stretch: Stretch
    all: tuple[Bid, ...]
    by_key: dict[Key, list[Bid]]
    by_reference: dict[Key, list[Bid]]
    not_taken: tuple[NotTaken, ...]

    @classmethod
    def of(cls, stretch: Stretch, wanted: Iterable[Bid], left: Iterable[NotTaken]) -> Bids:
        """These bids of a stretch, with what was sorted out."""
        by_key: dict[Key, list[Bid]] = {}
        by_reference: dict[Key, list[Bid]] = {}
        held = tuple(wanted)
        for bid in held:
            by_key.setdefault(bid.key, []).append(bid)
            if bid.reference is not None:
                by_reference.setdefault(bid.reference, []).append(bid)
        return cls(stretch, held, by_key, by_reference, tuple(left))

    def holding(self, kept: Iterable[Bid], told: Iterable[NotTaken]) -> Bids:
        """The same with these bids only; what else was sorted out is told beside the rest."""
        return Bids.of(self.stretch, kept, (*self.not_taken, *told))

    def claim(self, bid: Bid) -> Claim:
        actor, waktu = author(self.stretch, bid.cell)
        stretch = self.stretch
        return Claim(stretch.part, stretch.nama, bid.dasar, bid.value, actor, waktu, bid.new)

    def claim_row(self, key: Key) -> Claim:
        """Whether the stretch wants a row to be there, said of it and all that belongs to it."""
        before, after = self.stretch.before.get(key), self.stretch.after.get(key)
        there = (int(before is not None), int(after is not None))
        actor, waktu = author(self.stretch, (*key, ""))
        if not actor:
            actor, waktu = self._last_author()
        stretch = self.stretch
        return Claim(stretch.part, stretch.nama, *there, actor, waktu, before is None)

    def _last_author(self) -> tuple[str, str]:
        return max(self.stretch.authors.values(), key=lambda who: who[1], default=("", ""))


def bids_of(stretch: Stretch) -> Bids:
    """The bids of a stretch; what was not the section's at the handing-out is set aside."""
    wewenang = _wewenang(stretch)
    theirs = dict(_owned(stretch, wewenang))
    wanted: list[Bid] = []
    left: list[NotTaken] = []
    for key in stretch.touched:
        for bid in _of_row(key, stretch.before.get(key), stretch.after.get(key)):
            if theirs[key] and _stays(bid, stretch, wewenang):
                wanted.append(bid)
            else:
                left.append(not_taken(stretch, bid, Reason.WEWENANG))
    return Bids.of(stretch, wanted, left)


def _of_row(key: Key, before: Contents | None, after: Contents | None) -> Iterator[Bid]:
    kind, row = key
    if after is None:
        if before is not None:
            yield Bid(key, (kind, row, ""), 1, 0, new=False, reference=None)
        return
    new = before is None
    if new:
        yield Bid(key, (kind, row, ""), 0, 1, new=True, reference=None)
    start = defaults(kind) if before is None else before
    for column, value in after.items():
        if start[column] != value:
            reference = target(kind, column, value)
            yield Bid(key, (kind, row, column), start[column], value, new, reference)


def _wewenang(stretch: Stretch) -> Wewenang:
    """Ownership at the handing-out; a row made since belongs to the owner of what it belongs to."""
    since = {*(kind.KIND for kind in OWNED_THROUGH), NilaiAlokasi.KIND, NilaiBelanja.KIND}

    def look(kind: str, row: str, column: str) -> CellValue:
        key = (kind, row)
        found: Contents | None = stretch.dasar.get(key)
        if found is None and kind in since:
            found = stretch.after.get(key) or stretch.before.get(key)
        if found is None:
            raise KeyError(key)
        return found[column]

    rows = (item for item in stretch.dasar.items() if item[0][0] == Pengaturan.KIND)
    daftar_pengaturan = [
        Pengaturan(row, str(values["nama"]), str(values["isi"])) for (_, row), values in rows
    ]
    return Wewenang(look, settings(Laporan(daftar_pengaturan)))


def _owned(stretch: Stretch, wewenang: Wewenang) -> Iterator[tuple[Key, bool]]:
    """For each touched row whether it is the section's; of rows deleted together all or none."""
    deleted: dict[Key, Iterable[Key]] = {}
    for key in stretch.touched:
        before = stretch.before.get(key)
        if before is not None and KINDS[key[0]] in APPEND_ONLY:
            yield key, False
        elif stretch.after.get(key) is None and before is not None:
            deleted[key] = tuple(parents(key[0], before))
        else:
            yield key, before is not None or wewenang.owner(Address(*key)) == stretch.subsie
    for unit in components(deleted):
        theirs = all(wewenang.owner(Address(*key)) == stretch.subsie for key in unit)
        yield from ((key, theirs) for key in unit)


def _stays(bid: Bid, stretch: Stretch, wewenang: Wewenang) -> bool:
    """Whether the cell is the section's, and its row still is where the bid moves it."""
    kind, row, column = bid.cell
    if not column or bid.new:
        return True
    if wewenang.owner(Address(*bid.cell)) != stretch.subsie:
        return False
    if bid.reference is None or not cascades(kind, column):
        return True
    after = stretch.after.get((kind, row))
    return after is not None and wewenang.owner_of_new(KINDS[kind], after) == stretch.subsie


def not_taken(stretch: Stretch, bid: Bid, reason: Reason) -> NotTaken:
    """The record of a bid that was left where it is."""
    names = (stretch.part, stretch.subsie, stretch.nama)
    return NotTaken(Address(*bid.cell), *names, bid.dasar, bid.value, reason)


def foreign_cells(opened: Opened) -> Iterator[NotTaken]:
    """The edits from outside that were not accepted, cell by cell."""
    part = opened.part
    for cell in _cells(opened.foreign):
        yield NotTaken(cell[0], part.id, part.subsie, part.nama, *cell[1:], Reason.LUAR)


def _cells(rows: Iterable[RowChange]) -> Iterator[tuple[Address, CellValue, CellValue]]:
    for row in rows:
        for cell in row.cells():
            yield cell.address, cell.before, cell.after
