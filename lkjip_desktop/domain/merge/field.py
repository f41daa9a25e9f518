"""The state one round of a merge works on: the induk, the bids in force, what decisions changed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from lkjip_desktop.domain.merge.bid import Bid, Bids
from lkjip_desktop.domain.merge.decision import (
    Choice,
    Chooser,
    Claim,
    Conflict,
    Correction,
    Loser,
    ValueSource,
)
from lkjip_desktop.domain.merge.links import below, cascades, children_of, defaults
from lkjip_desktop.domain.merge.stretch import Cell, Key, value_in
from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.jurnal import State
from lkjip_desktop.domain.model.laporan import Address

_START = -1

Turn = tuple[int, Bid]
"""A bid with the place of its stretch in the round."""


@dataclass(slots=True)
class Verdict:
    """A conflict about a row's existence, its decision (None: open), and the bids lost by it."""

    conflict: Conflict
    choice: Choice | None
    losers: dict[Loser, None] = field(default_factory=dict)

    @property
    def value(self) -> int:
        """Whether the row is there now; as in the induk while nothing is decided."""
        match self.choice:
            case Choice(source=ValueSource.BAGIAN, value=value):
                return int(bool(value))
            case Choice(source=ValueSource.DASAR):
                return int(any(claim.dasar for claim in self.conflict.claims))
        return int(bool(self.conflict.induk))


class MergeBoard:
    """What the bids of one round are played out on.

    `start` is the induk with what decisions about existence changed; `work` is made from it anew
    whenever such a decision has switched bids off. `forced` are the rows decided to go, each with
    that decision; `unplaced` those of which it is open what they belong to.
    """

    def __init__(
        self, induk: State, daftar_bids: list[Bids], choose: Chooser, earlier: Sequence[Bids] = ()
    ) -> None:
        """`induk` stays as it is; the bids stand in the order of their stretches.

        `earlier` are those of the rounds before: what they brought is no more lost unasked than
        what the induk has, unless the same part goes on from there.
        """
        self.daftar_bids = daftar_bids
        self._earlier = earlier
        self.depth = daftar_bids[0].stretch.depth
        self.choose = choose
        self.start = dict(induk)
        self.forced: dict[Key, Verdict] = {}
        self.absent: set[Key] = set()
        self.existence: dict[Key, Verdict] = {}
        self.blame: dict[Key, set[str]] = {}
        self._off: set[tuple[int, Cell]] = set()
        self._cascading: dict[int, dict[Key, list[Key]]] = {}
        self.begin()

    def begin(self) -> None:
        """Make `work` from `start` with the rows that bids in force create, still empty."""
        self.work: State = dict(self.start)
        self.unplaced: set[Key] = set()
        self._copied: set[Key] = set()
        self.made: dict[Key, list[Turn]] = {}
        for place in range(len(self.daftar_bids)):
            for bid in self.active(place):
                if not bid.cell[2] and bid.value:
                    if bid.key not in self.work:
                        self.work[bid.key] = dict(defaults(bid.key[0]))
                        self._copied.add(bid.key)
                        self.made[bid.key] = []
                    if bid.key in self.made:
                        self.made[bid.key].append((place, bid))

    def restart_from(self, rows: Mapping[Key, dict[str, CellValue]]) -> None:
        """Put rows into `start` that a decision brought back."""
        self.start.update(rows)
        self._cascading.pop(_START, None)

    def keep_out(self, keys: Iterable[Key]) -> None:
        """Leave out rows that the induk has not, whatever brings back what they hung on."""
        keys = list(keys)
        self.absent.update(keys)
        for key in below(keys, self.cascading()):
            self.start.pop(key, None)
        self._cascading.pop(_START, None)

    def cascading(self, place: int = _START) -> Mapping[Key, list[Key]]:
        """For each row what belongs to it, in `start` or where a stretch started."""
        if place not in self._cascading:
            rows = self.start.items()
            before = self.daftar_bids[place].stretch.before.rows()
            self._cascading[place] = children_of(rows if place == _START else before)
        return self._cascading[place]

    def active(self, place: int) -> Iterator[Bid]:
        """The bids of one stretch that no decision has switched off."""
        bids = self.daftar_bids[place].all
        if not self._off:
            yield from bids
            return
        for bid in bids:
            if (place, bid.cell) not in self._off:
                yield bid

    def claims(self, turns: Iterable[Turn]) -> tuple[Claim, ...]:
        return tuple(self.daftar_bids[place].claim(bid) for place, bid in turns)

    def standing(self, key: Key, parts: Collection[str]) -> Iterator[tuple[Bid, Claim]]:
        """What parts other than these brought to a row earlier in this run, and still stands."""
        row = self.start.get(key)
        for bids in self._earlier:
            if bids.stretch.part not in parts:
                for bid in bids.by_key.get(key, ()):
                    if value_in(row, bid.cell[2]) == bid.value:
                        yield bid, bids.claim(bid)

    def put(self, cell: Cell, value: CellValue) -> None:
        """Change one cell of `work`."""
        key = cell[:2]
        if key not in self._copied:
            self._copied.add(key)
            self.work[key] = dict(self.work[key])
        self.work[key][cell[2]] = value

    def account(self, keys: Iterable[Key], verdict: Verdict) -> None:
        """Remember on whose account rows changed that nobody bid for."""
        for key in keys:
            self.blame.setdefault(key, set()).update(verdict.conflict.parts)

    def verdict(
        self,
        group: list[Key],
        top: Key,
        induk: int,
        corrections: tuple[Correction, ...] = (),
    ) -> Verdict:
        """The decision about the existence of `top` and its group, asked for once a round."""
        known = self.existence.get(top)
        if known is None:
            conflict = self._conflict(group, top, induk)
            conflict = replace(conflict, corrections=corrections)
            known = self.existence[top] = Verdict(conflict, self.choose(conflict))
        return known

    def _conflict(self, group: list[Key], top: Key, induk: int) -> Conflict:
        concerned = [self.daftar_bids[place] for place in self.concerned(group)]
        parts = {bids.stretch.part for bids in concerned}
        others = [
            bids
            for bids in self._earlier
            if bids.stretch.part not in parts
            and _concerns(bids, group)
            and bids.claim_row(top).value == induk
        ]
        concerned += others
        claims = tuple(bids.claim_row(top) for bids in concerned)
        started = [[bids.stretch.before.get(key) for key in group] for bids in concerned]
        one_dasar = all(rows == started[0] for rows in started)
        return Conflict(Address(*top), self.depth, induk, claims, one_dasar)

    def concerned(self, group: list[Key]) -> list[int]:
        """The places of those who touch any of these rows, belong to them or refer to them."""
        return [place for place, bids in enumerate(self.daftar_bids) if _concerns(bids, group)]

    def drop_deletions(self, keys: Iterable[Key], verdict: Verdict) -> None:
        """Switch off the deletion of these rows."""
        for place, bids in enumerate(self.daftar_bids):
            for key in keys:
                for bid in bids.by_key.get(key, ()):
                    if _deletes(bid):
                        self._drop(place, bid, verdict)

    def drop_changes(
        self, keys: Iterable[Key], verdict: Verdict, *, only_cascading: bool = False
    ) -> None:
        """Switch off what changes these rows, belongs to them or (unless told) refers to them."""
        keys = dict.fromkeys(keys)
        for place, bids in enumerate(self.daftar_bids):
            waiting, seen = list(keys), set(keys)
            while waiting:
                key = waiting.pop()
                for bid in bids.by_key.get(key, ()):
                    if not _deletes(bid):
                        self._drop(place, bid, verdict)
                for bid in bids.by_reference.get(key, ()):
                    cascading = cascades(bid.cell[0], bid.cell[2])
                    if cascading and bid.new:
                        if bid.key not in seen:
                            seen.add(bid.key)
                            waiting.append(bid.key)
                    elif cascading or not only_cascading:
                        self._drop(place, bid, verdict)

    def _drop(self, place: int, bid: Bid, verdict: Verdict) -> None:
        self._off.add((place, bid.cell))
        part = self.daftar_bids[place].stretch.part
        verdict.losers[Loser(Address(*bid.cell), part, bid.value)] = None


def _concerns(bids: Bids, group: Iterable[Key]) -> bool:
    return any(key in bids.by_key or key in bids.by_reference for key in group)


def _deletes(bid: Bid) -> bool:
    return not bid.cell[2] and not bid.value
