"""One round of a merge: stretches that start at one state of the induk, decided all together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from lkjip_desktop.domain.merge.bid import Bids
from lkjip_desktop.domain.merge.decision import (
    Choice,
    Chooser,
    Conflict,
    Loser,
    Proposal,
    Resolved,
    ValueSource,
)
from lkjip_desktop.domain.merge.existence import (
    delete,
    follow,
    missing,
    settle_deletion,
    settle_missing,
)
from lkjip_desktop.domain.merge.field import MergeBoard, Turn, Verdict
from lkjip_desktop.domain.merge.links import cascades, is_link, is_order, target
from lkjip_desktop.domain.merge.stretch import Cell, Key
from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.jurnal import State
from lkjip_desktop.domain.model.laporan import Address


@dataclass(slots=True)
class Outcome:
    """What a round makes of the induk, and why."""

    state: State
    proposals: list[Proposal] = field(default_factory=list)
    open: list[Conflict] = field(default_factory=list)
    resolved: list[Resolved] = field(default_factory=list)
    blame: dict[Key, set[str]] = field(default_factory=dict)
    """Parts on whose account decisions changed rows that nobody bid for."""


def decide(
    induk: State, daftar_bids: list[Bids], choose: Chooser, earlier: Sequence[Bids] = ()
) -> Outcome:
    """Decide all bids of a round, asking `choose` for each conflict; `earlier` were decided before.

    A conflict about a row's existence swallows those inside the row: its decision switches bids
    off, and the round begins anew without them, until nothing more is in the way.
    """
    field = MergeBoard(induk, daftar_bids, choose, earlier)
    while True:
        lacking = missing(field)
        for group in lacking:
            settle_missing(field, group)
        if not lacking:
            cells = _Cells(field)
            cells.decide()
            if not follow(field):
                blocked = delete(field, cells.touched)
                if not blocked:
                    return _outcome(field, cells)
                for units in blocked:
                    settle_deletion(field, units)
        field.begin()


class _Cells:
    """The decisions about single cells in one attempt at a round."""

    def __init__(self, field: MergeBoard) -> None:
        self.field = field
        self.outcome = Outcome(field.work)
        self.touched: dict[Key, set[int]] = {}
        self._turns: dict[Cell, list[Turn]] = {}
        for place in range(len(field.daftar_bids)):
            for bid in field.active(place):
                if bid.cell[2]:
                    self._turns.setdefault(bid.cell, []).append((place, bid))

    def decide(self) -> None:
        for cell, turns in self._turns.items():
            row = self.field.work.get(cell[:2])
            if row is None:  # only places in a list are bid for where there is no row
                continue
            now = row[cell[2]]
            others = [turn for turn in turns if turn[1].value != now]
            if others and is_order(cell[0], cell[2]):
                self._decide_order(cell, now, others)
            elif others:
                self._decide_cell(cell, now, turns, others)

    def _decide_cell(
        self, cell: Cell, now: CellValue, turns: list[Turn], others: list[Turn]
    ) -> None:
        key = cell[:2]
        self.touched.setdefault(key, set()).update(place for place, _ in others)
        value = others[0][1].value
        parts = {self.field.daftar_bids[place].stretch.part for place, _ in others}
        held = [claim for bid, claim in self.field.standing(key, parts) if bid.cell == cell]
        if not held and all(bid.dasar == now and bid.value == value for _, bid in others):
            self.field.put(cell, value)
            if key not in self.field.made:
                proposal = Proposal(Address(*cell), now, value, self.field.claims(others))
                self.outcome.proposals.append(proposal)
            return
        claims = (*self.field.claims(turns), *held)
        back = all(self._there(cell, claim.dasar) for claim in claims)
        conflict = Conflict(Address(*cell), self.field.depth, now, claims, one_dasar=back)
        choice = self.field.choose(conflict)
        if choice is None or (choice.source is ValueSource.DASAR and not back):
            self.outcome.open.append(conflict)
            if cascades(cell[0], cell[2]):
                self.field.unplaced.add(key)
            return
        value = _chosen(conflict, choice)
        self.field.put(cell, value)
        self.outcome.resolved.append(Resolved(conflict, choice, value, _losers(conflict, value)))

    def _there(self, cell: Cell, value: CellValue) -> bool:
        """Whether a cell can have this value: a link needs a row to lead to, and one that stays."""
        reference = target(cell[0], cell[2], value)
        if reference is None or not is_link(cell[0], cell[2]):
            return True
        return reference in self.field.work and reference not in self.field.forced

    def _decide_order(self, cell: Cell, now: CellValue, others: list[Turn]) -> None:
        """A place in a list is taken where the induk left it alone; of several the first one."""
        value = min((str(bid.value) for _, bid in others if bid.dasar == now), default=now)
        self.field.put(cell, value)
        winners = [turn for turn in others if turn[1].value == value]
        if winners and cell[:2] not in self.field.made:
            proposal = Proposal(Address(*cell), now, value, self.field.claims(winners))
            self.outcome.proposals.append(proposal)


def _chosen(conflict: Conflict, choice: Choice) -> CellValue:
    match choice.source:
        case ValueSource.INDUK:
            return conflict.induk
        case ValueSource.DASAR:
            return conflict.claims[0].dasar
    return choice.value


def _losers(conflict: Conflict, value: CellValue) -> tuple[Loser, ...]:
    lost = (claim for claim in conflict.claims if claim.value != value)
    return tuple(dict.fromkeys(Loser(conflict.address, claim.part, claim.value) for claim in lost))


def _outcome(field: MergeBoard, cells: _Cells) -> Outcome:
    outcome = cells.outcome
    outcome.blame = field.blame
    outcome.proposals += _rows_made(field)
    outcome.proposals += _rows_deleted(field)
    for verdict in field.existence.values():
        if verdict.choice is None:
            outcome.open.append(verdict.conflict)
        else:
            outcome.resolved.append(_resolved(verdict, verdict.choice))
    return outcome


def _resolved(verdict: Verdict, choice: Choice) -> Resolved:
    losers = dict.fromkeys(_losers(verdict.conflict, verdict.value))
    return Resolved(verdict.conflict, choice, verdict.value, tuple(losers | verdict.losers))


def _rows_made(field: MergeBoard) -> list[Proposal]:
    return [
        Proposal(Address(*key), 0, 1, field.claims(turns), field.work[key])
        for key, turns in field.made.items()
        if key in field.work
    ]


def _rows_deleted(field: MergeBoard) -> list[Proposal]:
    turns: dict[Key, list[Turn]] = {}
    for place in range(len(field.daftar_bids)):
        for bid in field.active(place):
            if not bid.cell[2] and not bid.value and bid.key in field.start:
                turns.setdefault(bid.key, []).append((place, bid))
    return [
        Proposal(Address(*key), 1, 0, field.claims(those), field.start[key])
        for key, those in turns.items()
        if key not in field.forced
    ]
