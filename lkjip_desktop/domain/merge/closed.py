"""What a part changes of a quarter that is closed in the induk is never taken by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, cast

from lkjip_desktop.domain.formula.tertutup import Tertutup, altered, closed_until
from lkjip_desktop.domain.merge.bid import Bids, not_taken
from lkjip_desktop.domain.merge.decision import Reason
from lkjip_desktop.domain.merge.links import below, children_of, components, is_order, parents
from lkjip_desktop.domain.merge.stretch import Cell, Key
from lkjip_desktop.domain.model.entity import KINDS, TutupPeriode
from lkjip_desktop.domain.model.jurnal import RowChange, State, applied
from lkjip_desktop.domain.model.laporan import Laporan


def without_closed(induk: State, daftar_bids: tuple[Bids, ...]) -> tuple[Bids, ...]:
    """The bids without those that would alter a closed figure; these stand among `not_taken`."""
    if not any(kind == TutupPeriode.KIND for kind, _ in induk):
        return daftar_bids
    laporan = _laporan(induk)
    return tuple(_open(laporan, bids) for bids in daftar_bids)


def alters_closed(induk: State) -> Callable[[RowChange], bool]:
    """Whether a change of one row of the induk would alter a closed figure."""
    if not any(kind == TutupPeriode.KIND for kind, _ in induk):
        return lambda _: False
    laporan = _laporan(induk)
    return lambda change: altered(laporan, applied(laporan, [change]), [change]) is not None


def _laporan(state: State) -> Laporan:
    rows = (KINDS[kind](row, **cast("Any", cells)) for (kind, row), cells in state.items())
    return Laporan(rows)


def _open(laporan: Laporan, bids: Bids) -> Bids:
    until = closed_until(laporan)
    changes = dict(_changes(laporan, bids))
    if until is None or not changes:
        return bids
    after = applied(laporan, changes.values())
    found = Tertutup(laporan, after, until)
    closed: set[Cell] = set()
    for key, change in changes.items():
        whole = change.before is None or change.after is None
        for one in [change] if whole else _by_column(change):
            if any(found.altered(one)):
                closed |= {(*key, "")} if whole else {(*key, name) for name in one.after or ()}
    left = _with_what_hangs(changes, closed)
    if not left:
        return bids
    left |= {bid.cell for bid in bids.all if bid.reference and (*bid.reference, "") in left}
    kept = [bid for bid in bids.all if bid.cell not in left and (*bid.key, "") not in left]
    taken = {bid.cell for bid in kept}
    told = [
        not_taken(bids.stretch, bid, Reason.TERTUTUP) for bid in bids.all if bid.cell not in taken
    ]
    return bids.holding(kept, told)


def _changes(laporan: Laporan, bids: Bids) -> Iterator[tuple[Key, RowChange]]:
    """For each row what the stretch makes of it as the induk stands.

    Among these are the rows that would have to come back to hold what it brings.
    """
    yield from _restored(laporan, bids)
    for key, own in bids.by_key.items():
        kind, row = key
        known = laporan.find(KINDS[kind], row)
        before, after = bids.stretch.before.get(key), bids.stretch.after.get(key)
        if after is None and known is not None:
            yield key, RowChange(kind, row, before, None)
        elif known is None and before is None and after is not None:
            yield key, RowChange(kind, row, None, after)
        elif known is not None and after is not None:
            cells = {bid.cell[2]: bid.value for bid in own if bid.cell[2]}
            differing = {n: value for n, value in cells.items() if getattr(known, n) != value}
            if differing:
                was = {name: getattr(known, name) for name in differing}
                yield key, RowChange(kind, row, was, differing)


def _restored(laporan: Laporan, bids: Bids) -> Iterator[tuple[Key, RowChange]]:
    """Rows that the induk no longer has and the stretch needs, with all that belonged to them."""
    before, after = bids.stretch.before, bids.stretch.after

    def is_gone(key: Key) -> bool:
        return laporan.find(KINDS[key[0]], key[1]) is None and before.get(key) is not None

    waiting = [
        key
        for bid in bids.all
        if bid.cell[2] and not is_order(bid.cell[0], bid.cell[2])
        for key in (bid.key, bid.reference)
        if key is not None and is_gone(key) and after.get(key) is not None
    ]
    tops: dict[Key, None] = {}
    while waiting:
        key = waiting.pop()
        if key not in tops:
            tops[key] = None
            waiting += filter(is_gone, parents(key[0], before.get(key) or {}))
    if tops:
        for key in below(tops, children_of(before.rows())):
            if is_gone(key):
                yield key, RowChange(*key, None, before.get(key))


def _by_column(change: RowChange) -> Iterator[RowChange]:
    for name, value in (change.after or {}).items():
        before = {name: (change.before or {})[name]}
        yield RowChange(change.kind, change.id, before, {name: value})


def _with_what_hangs(changes: dict[Key, RowChange], closed: set[Cell]) -> set[Cell]:
    """These cells; of rows that come or go together, all where one of them is closed."""
    whole = {
        key: tuple(parents(key[0], change.after or change.before or {}))
        for key, change in changes.items()
        if change.before is None or change.after is None
    }
    found = set(closed)
    for unit in components(whole):
        if any((*key, "") in closed for key in unit):
            found |= {(*key, "") for key in unit}
    return found
