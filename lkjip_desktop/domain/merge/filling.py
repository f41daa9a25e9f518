"""Conflicts over by which periode a table is filled in: that and its figures are one decision."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from lkjip_desktop.domain.merge.bid import Bid, Bids, not_taken
from lkjip_desktop.domain.merge.decision import Chooser, Conflict, Reason, ValueSource
from lkjip_desktop.domain.merge.stretch import Key
from lkjip_desktop.domain.model.entity import (
    Baris,
    DataLaporan,
    Indikator,
    NilaiAlokasi,
    NilaiBaris,
    NilaiBelanja,
    NilaiIndikator,
    Rincian,
)
from lkjip_desktop.domain.model.jurnal import Contents, RowChange, State
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.named import NamedTuple

Alters = Callable[[RowChange], bool]
"""Whether a change of the induk would alter a figure that is closed there."""
COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    Rincian.KIND: ("pengisian", "gabung_pembanding", "gabung_realisasi", "gabung_baris"),
    Indikator.KIND: ("pengisian", "gabung"),
    DataLaporan.KIND: ("pengisian_anggaran",),
}
"""What says how the figures below a row of this kind are filled in and join."""


class Changed(NamedTuple):
    """A table that the induk has filled in otherwise since a stretch was handed out."""

    key: Key
    columns: tuple[str, ...]
    """Those that differ."""
    dasar: Contents
    induk: Contents

    @property
    def row_change(self) -> RowChange:
        """What taking the way it was would do to the induk."""
        before, after = (
            {name: state[name] for name in self.columns} for state in (self.induk, self.dasar)
        )
        return RowChange(*self.key, before, after)

    def bids(self) -> Iterator[Bid]:
        """The way it was as a wish: the first column asks, the others follow without a question."""
        for place, name in enumerate(self.columns):
            start = self.dasar[name] if place == 0 else self.induk[name]
            yield Bid(
                self.key, (*self.key, name), start, self.dasar[name], new=False, reference=None
            )


def with_filling(
    induk: State, daftar_bids: tuple[Bids, ...], choose: Chooser, alters: Alters
) -> tuple[Bids, ...]:
    """The bids, figures of tables that changed their way only where the part's way is chosen.

    A change of the way touches all figures of the table: that is one conflict, at the first column
    that differs. Until it is decided, and where the induk wins, the figures stay out; so they do
    where the part's way would alter what is closed.
    """
    first: dict[Key, int] = {}
    found = [(bids, dict(_changed(induk, bids))) for bids in daftar_bids]
    for bids, by_bid in found:
        for change in by_bid.values():
            depth = bids.stretch.depth
            first[change.key] = min(first.get(change.key, depth), depth)
    return tuple(_sorted_out(bids, by_bid, first, choose, alters) for bids, by_bid in found)


def _changed(induk: State, bids: Bids) -> Iterator[tuple[Bid, Changed]]:
    """For each figure that a stretch brings, its table where that changed."""
    known: dict[Key, Changed | None] = {}
    for bid in bids.all:
        key = _table(induk, bids, bid.key)
        if key is not None and key not in known:
            known[key] = _difference(key, bids.stretch.before.get(key), induk.get(key))
        change = known.get(key) if key is not None else None
        if change is not None:
            yield bid, change


def _difference(key: Key, dasar: Contents | None, now: Contents | None) -> Changed | None:
    if dasar is None or now is None:
        return None
    names = tuple(name for name in COLUMNS[key[0]] if dasar[name] != now[name])
    return Changed(key, names, dasar, now) if names else None


def _table(induk: State, bids: Bids, key: Key) -> Key | None:
    """The row that says how the figures of this one are filled in; None for any other row."""
    kind = key[0]
    row = bids.stretch.after.get(key) or bids.stretch.before.get(key) or {}
    if kind == NilaiBaris.KIND:
        above = (Baris.KIND, str(row.get("baris")))
        baris = induk.get(above) or bids.stretch.after.get(above) or {}
        return (Rincian.KIND, str(baris.get("rincian")))
    if kind == NilaiIndikator.KIND:
        return (Indikator.KIND, str(row.get("indikator")))
    if kind in {NilaiAlokasi.KIND, NilaiBelanja.KIND}:
        return next((there for there in induk if there[0] == DataLaporan.KIND), None)
    return None


def _sorted_out(
    bids: Bids,
    by_bid: Mapping[Bid, Changed],
    first: Mapping[Key, int],
    choose: Chooser,
    alters: Alters,
) -> Bids:
    if not by_bid:
        return bids
    tables = {change.key: change for change in by_bid.values()}
    wins = {
        key
        for key, change in tables.items()
        if _part_wins(bids, change, first[key], choose) and not alters(change.row_change)
    }
    left = [bid for bid, change in by_bid.items() if change.key not in wins]
    asked: list[Bid] = []
    for key, change in tables.items():
        wished = list(change.bids())
        asked += wished if key in wins else wished[:1]
    out = set(left)
    kept = [*(bid for bid in bids.all if bid not in out), *asked]
    told = [not_taken(bids.stretch, bid, Reason.PENGISIAN) for bid in left]
    return bids.holding(kept, told)


def _part_wins(bids: Bids, change: Changed, depth: int, choose: Chooser) -> bool:
    bid = next(change.bids())
    now = change.induk[bid.cell[2]]
    choice = choose(Conflict(Address(*bid.cell), depth, now, (bids.claim(bid),)))
    return choice is not None and choice.source is ValueSource.BAGIAN
