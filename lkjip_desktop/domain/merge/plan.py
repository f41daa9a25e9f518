"""The merge: every file of a run against the induk as it stands, decided as far as can be."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from lkjip_desktop.domain.merge.bid import Bid, Bids, bids_of, foreign_cells, not_taken
from lkjip_desktop.domain.merge.closed import alters_closed, without_closed
from lkjip_desktop.domain.merge.decision import (
    Chooser,
    Conflict,
    Loser,
    NotTaken,
    Proposal,
    Reason,
    Resolved,
    undecided,
)
from lkjip_desktop.domain.merge.filling import with_filling
from lkjip_desktop.domain.merge.links import (
    below,
    children_of,
    is_link,
    is_order,
    pointing_at,
    references,
    target,
)
from lkjip_desktop.domain.merge.round import Outcome, decide
from lkjip_desktop.domain.merge.stretch import (
    Cell,
    Key,
    Opened,
    Stretch,
    cell_of,
    stretches,
    value_in,
)
from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.jurnal import State
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.record import dataclass

T = TypeVar("T", Proposal, Conflict)
Known = Mapping[str, Collection[str]]
"""For each part id the codes that were taken from it."""


@dataclass(frozen=True, slots=True)
class Brought:
    """All that the files of a run bring, before anything is decided; it may be decided often."""

    daftar_bids: tuple[Bids, ...]
    foreign: tuple[NotTaken, ...]

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """The stretches of history that would be taken."""
        return tuple(bids.stretch for bids in self.daftar_bids)


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run would do to the induk; it can be written when nothing is `open`."""

    brought: Brought
    induk: State
    state: State
    """The induk after it; where a conflict is open as if the induk's value stayed."""
    proposals: tuple[Proposal, ...]
    open: tuple[Conflict, ...]
    resolved: tuple[Resolved, ...]
    not_taken: tuple[NotTaken, ...]
    held: Mapping[str, Mapping[Cell, CellValue]]
    """For each part the cells it brought with the value they have now, also where they had it."""


def bring(daftar_opened: Iterable[Opened], known: Known) -> Brought:
    """Sort out what these files bring beyond what was taken from them before."""
    files: dict[str, list[Opened]] = {}
    foreign: dict[NotTaken, None] = {}
    for opened in daftar_opened:
        files.setdefault(opened.part.id, []).append(opened)
        foreign |= dict.fromkeys(foreign_cells(opened))
    found = [
        stretch for part in sorted(files) for stretch in stretches(files[part], known.get(part, ()))
    ]
    daftar_bids = [bids_of(stretch) for stretch in sorted(found, key=_place)]
    return Brought(tuple(daftar_bids), _listed(foreign))


def _place(stretch: Stretch) -> tuple[int, str, str]:
    return (stretch.depth, stretch.part, stretch.tip)


def merge(induk: State, brought: Brought, choose: Chooser = undecided) -> Plan:
    """Decide all that was brought against the induk as it stands."""
    daftar_bids = with_filling(induk, brought.daftar_bids, choose, alters_closed(induk))
    brought = replace(brought, daftar_bids=without_closed(induk, daftar_bids))
    state = induk
    outcomes: list[Outcome] = []
    taken: list[tuple[Bids, State]] = []
    for turn in _rounds(brought.daftar_bids):
        outcome = decide(state, turn, choose, [bids for bids, _ in taken])
        outcomes.append(outcome)
        state = outcome.state
        taken += [(bids, state) for bids in turn]
    resolved = [
        replace(item, losers=tuple(loser for loser in item.losers if not _there(state, loser)))
        for outcome in outcomes
        for item in outcome.resolved
    ]
    left = [item for bids in brought.daftar_bids for item in (*bids.not_taken, *_places(bids))]
    left += [*brought.foreign, *_overridden(taken, state, resolved)]
    return Plan(
        brought,
        induk,
        state,
        _sorted(item for outcome in outcomes for item in outcome.proposals),
        _sorted(item for outcome in outcomes for item in outcome.open),
        tuple(sorted(resolved, key=lambda item: item.conflict.id)),
        _listed(item for item in left if not _there(state, item)),
        _held(induk, state, brought, outcomes),
    )


def _places(bids: Bids) -> Iterator[NotTaken]:
    """What a stretch wanted of the order of lists: it never conflicts, and so may go unheard."""
    for bid in bids.all:
        if is_order(bid.cell[0], bid.cell[2]):
            yield not_taken(bids.stretch, bid, Reason.URUTAN)


def _overridden(
    taken: Sequence[tuple[Bids, State]], state: State, resolved: Iterable[Resolved]
) -> Iterator[NotTaken]:
    """What a part brought and a copy of another went over later in the run, decided or not."""
    lost = {loser for item in resolved for loser in item.losers}
    for bids, after in taken:
        stretch = bids.stretch
        own = [
            other.by_key
            for other, _ in taken
            if other.stretch.part == stretch.part and other.stretch.depth > stretch.depth
        ]
        for bid in bids.all if after is not state else ():
            gone = _stands(after, bid.cell, bid.value) and not _stands(state, bid.cell, bid.value)
            told = Loser(Address(*bid.cell), stretch.part, bid.value) in lost
            if gone and not told and not any(_goes_on(by_key, bid) for by_key in own):
                yield not_taken(stretch, bid, Reason.TERTIMPA)


def _goes_on(by_key: Mapping[Key, Iterable[Bid]], bid: Bid) -> bool:
    """Whether among these bids is one that changes the cell again, or deletes its row."""
    return any(later.cell in (bid.cell, (*bid.key, "")) for later in by_key.get(bid.key, ()))


def _rounds(daftar_bids: Iterable[Bids]) -> Iterator[list[Bids]]:
    rounds: dict[int, list[Bids]] = {}
    for bids in daftar_bids:
        rounds.setdefault(bids.stretch.depth, []).append(bids)
    for depth in sorted(rounds):
        yield rounds[depth]


def _sorted(items: Iterable[T]) -> tuple[T, ...]:
    return tuple(sorted(items, key=lambda item: cell_of(item.address)))


def _listed(items: Iterable[NotTaken]) -> tuple[NotTaken, ...]:
    """In an order that is theirs alone: several files may have left something in one cell."""

    def place(item: NotTaken) -> tuple[Cell, str, str, str]:
        return (cell_of(item.address), item.part, item.nama, repr(item.value))

    return tuple(sorted(items, key=place))


def _there(state: State, item: Loser | NotTaken) -> bool:
    return _stands(state, cell_of(item.address), item.value)


def _stands(state: State, cell: Cell, value: CellValue) -> bool:
    row = state.get(cell[:2])
    if not cell[2]:
        return value_in(row, "") == value
    return row is not None and row[cell[2]] == value


def changed_cells(before: State, after: State) -> Iterator[Cell]:
    """Every cell that differs, rows that come or go under the column ''."""
    for key in before.keys() - after.keys():
        yield (*key, "")
    for key, row in after.items():
        old = before.get(key)
        if old is None:
            yield (*key, "")
        elif old is not row:
            yield from ((*key, name) for name in row if row[name] != old[name])


def _held(
    induk: State, state: State, brought: Brought, outcomes: Iterable[Outcome]
) -> dict[str, dict[Cell, CellValue]]:
    held: dict[str, dict[Cell, CellValue]] = {}
    named: set[Cell] = set()
    concerned: dict[Key, set[str]] = {}
    for bids in brought.daftar_bids:
        theirs = held.setdefault(bids.stretch.part, {})
        for bid in bids.all:
            concerned.setdefault(bid.key, set()).add(bids.stretch.part)
            if _stands(state, bid.cell, bid.value):
                theirs[bid.cell] = bid.value
                named.add(bid.cell)
    decided: dict[Cell, set[str]] = {}
    blamed: dict[Key, set[str]] = {}
    for outcome in outcomes:
        for item in outcome.resolved:
            cell = cell_of(item.conflict.address)
            decided.setdefault(cell, set()).update(item.conflict.parts)
        for key, parts in outcome.blame.items():
            blamed.setdefault(key, set()).update(parts)
    for cell in changed_cells(induk, state):
        parts = blamed.get(cell[:2], set())
        if cell not in named:
            # A row that a decision on the whole row brought back may differ where nobody bid.
            parts = parts or decided.get(cell) or concerned.get(cell[:2], set())
        for part in parts:
            held[part][cell] = value_in(state.get(cell[:2]), cell[2])
    _hold_gone(held, induk, state)
    _hold_made(held, induk, state)
    return held


Held = dict[str, dict[Cell, CellValue]]


def _hold_gone(held: Held, induk: State, state: State) -> None:
    """Who deletes a row also deletes what hung on it, and turns away what pointed to it.

    So whichever part of a run is undone last brings back what the others stood in the way of.
    """
    gone = {key: row for key, row in induk.items() if key not in state}
    if not gone:
        return
    children, pointing = children_of(gone.items()), pointing_at(induk, gone)
    for theirs in held.values():
        tops = [cell[:2] for cell, value in theirs.items() if not cell[2] and not value]
        for reference in below(tops, children):
            if reference in gone:
                theirs[*reference, ""] = 0
            for key, column in pointing.get(reference, ()):
                if key in state:
                    theirs[*key, column] = state[key][column]


def _hold_made(held: Held, induk: State, state: State) -> None:
    """Who fills in or adds something to a row that another part of the run made, wants it too."""
    made = state.keys() - induk.keys()
    for theirs in held.values() if made else ():
        wanted: set[Key] = set()
        waiting = list(_needed(theirs))
        while waiting:
            key = waiting.pop()
            if key in made and key not in wanted:
                wanted.add(key)
                found = references(key[0], state[key])
                waiting += [reference for column, reference in found if is_link(key[0], column)]
        theirs |= {(*key, ""): 1 for key in wanted}


def _needed(theirs: Mapping[Cell, CellValue]) -> Iterator[Key]:
    for (kind, row, column), value in theirs.items():
        if column or value:
            yield (kind, row)
        if column and is_link(kind, column):
            reference = target(kind, column, value)
            if reference is not None:
                yield reference
