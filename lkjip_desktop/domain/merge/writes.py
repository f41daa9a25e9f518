"""What a decided merge writes: one revision a part, and the record each keeps of its decisions."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from lkjip_desktop.domain.merge.decision import Claim, Loser, NotTaken, Resolved
from lkjip_desktop.domain.merge.links import below, cascades, children_of, defaults, references
from lkjip_desktop.domain.merge.plan import Plan
from lkjip_desktop.domain.merge.stretch import Cell, Key, author
from lkjip_desktop.domain.model.entity import KINDS
from lkjip_desktop.domain.model.jurnal import Contents, RowChange, State
from lkjip_desktop.domain.record import dataclass


@dataclass(frozen=True, slots=True)
class Writing:
    """The revision of one part; without rows where nothing is new but that it was taken."""

    subsie: str
    rows: tuple[RowChange, ...]
    extra: Mapping[str, Any]


def writings(plan: Plan, told: Collection[NotTaken] = ()) -> tuple[Writing, ...]:
    """The revisions of a plan, in the order of part ids; ValueError while a conflict is open.

    A cell that several parts brought is written by the first of them; all are named in `extra`.
    A part with nothing new still gets its revision where something was left that is not in `told`.
    """
    if plan.open:
        raise ValueError("a conflict is open")
    subsie = {item.part: item.subsie for item in plan.brought.stretches}
    subsie |= {item.part: item.subsie for item in plan.not_taken if item not in told}
    parts = sorted(subsie)
    writers = _writers(plan, parts)
    recorded = _Recorded(plan)
    done = dict(plan.induk)
    found = []
    for part in parts:
        rows = _rows(plan, done, part, writers)
        record = recorded.of(part, subsie[part])
        found.append(Writing(subsie[part], rows, record))
    return tuple(found)


def _writers(plan: Plan, parts: list[str]) -> dict[Cell, str]:
    writers: dict[Cell, str] = {}
    for part in parts:
        for cell in plan.held.get(part, {}):
            writers.setdefault(cell, part)
    return writers


def _rows(plan: Plan, done: State, part: str, writers: Mapping[Cell, str]) -> tuple[RowChange, ...]:
    """Bring `done` as far as this part brings it, and say what that changed."""
    step = _PartWriter(plan.state, done, part, writers)
    for cell in plan.held.get(part, {}):
        if writers[cell] == part:
            step.bring(cell)
    return tuple(step.changes())


class _PartWriter:
    """The rows of one part on their way from `done`, which is changed, to `reference`."""

    def __init__(
        self, reference: State, done: State, part: str, writers: Mapping[Cell, str]
    ) -> None:
        self.reference = reference
        self.done = done
        self.part = part
        self.writers = writers
        self.before: dict[Key, Contents | None] = {}
        self.cascading: dict[Key, list[Key]] | None = None
        """What belongs to rows that go, once one goes."""

    def bring(self, cell: Cell) -> None:
        key, column = cell[:2], cell[2]
        row = self.reference.get(key)
        if row is None:
            self._delete(key)
        elif key not in self.done:
            self._make(key)
        elif column and self.done[key][column] != row[column]:
            self._touch(key)
            self.done[key] = {**self.done[key], column: row[column]}
            self._make_references(key, {column: row[column]})

    def _touch(self, key: Key) -> None:
        self.before.setdefault(key, self.done.get(key))

    def _make(self, key: Key) -> None:
        """A row comes with what it belongs to and refers to, whoever brought that."""
        kind = KINDS[key[0]]
        row, start = self.reference[key], defaults(key[0])
        named = {
            name: value
            for name, value in row.items()
            if name in kind.KEY
            or cascades(key[0], name)
            or self.writers.get((*key, name), self.part) <= self.part
        }
        self._touch(key)
        self.done[key] = {**start, **named}
        self._make_references(key, self.done[key])

    def _make_references(self, key: Key, cells: Contents) -> None:
        for _, reference in references(key[0], {**defaults(key[0]), **cells}):
            if reference not in self.done and reference in self.reference:
                self._make(reference)

    def _delete(self, key: Key) -> None:
        """A row goes with what belongs to it, whoever deleted that."""
        if key not in self.done:
            return
        if self.cascading is None:
            going = (item for item in self.done.items() if item[0] not in self.reference)
            self.cascading = children_of(going)
        for gone in below([key], self.cascading):
            if gone in self.done:
                self._touch(gone)
                del self.done[gone]

    def changes(self) -> Iterable[RowChange]:
        for key, before in self.before.items():
            after = self.done.get(key)
            if before is None or after is None:
                if before is not after:
                    yield RowChange(*key, before, after)
                continue
            names = [name for name in after if after[name] != before[name]]
            if names:
                old = {name: before[name] for name in names}
                yield RowChange(*key, old, {name: after[name] for name in names})


class _Recorded:
    """What the revisions of one run note beside their cells."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.decisions: dict[str, list[Any]] = {}
        self.not_taken: dict[str, list[Any]] = {}
        for resolved in plan.resolved:
            first = min(resolved.conflict.parts)
            self.decisions.setdefault(first, []).append(_decision(resolved))
        for item in plan.not_taken:
            self.not_taken.setdefault(item.part, []).append(_left(item))

    def of(self, part: str, subsie: str) -> dict[str, Any]:
        held = self.plan.held.get(part, {})
        stretches = [item for item in self.plan.brought.stretches if item.part == part]
        authors = {
            cell: who for item in stretches for cell in held if (who := author(item, cell))[0]
        }
        names = {item.nama for item in stretches}
        names |= {item.nama for item in self.plan.not_taken if item.part == part}
        return {
            "bagian": part,
            "subsie": subsie,
            "berkas": ", ".join(sorted(names)),
            "kepala": list(dict.fromkeys(code for item in stretches for code in item.codes)),
            "dibawa": [
                [*cell, value, *authors.get(cell, ("", ""))] for cell, value in sorted(held.items())
            ],
            "keputusan": self.decisions.get(part, []),
            "tidak_diambil": self.not_taken.get(part, []),
        }


def _decision(resolved: Resolved) -> dict[str, Any]:
    conflict = resolved.conflict
    return {
        "lokasi": str(conflict.address),
        "induk": conflict.induk,
        "bagian": [_claim(claim) for claim in conflict.claims],
        "pilihan": resolved.choice.source.value,
        "hasil": resolved.value,
        "kalah": [_loser(loser) for loser in resolved.losers],
    }


def _claim(claim: Claim) -> dict[str, Any]:
    return {
        "bagian": claim.part,
        "berkas": claim.nama,
        "dasar": claim.dasar,
        "nilai": claim.value,
        "oleh": claim.actor,
        "waktu": claim.waktu,
    }


def _loser(loser: Loser) -> dict[str, Any]:
    return {"lokasi": str(loser.address), "bagian": loser.part, "nilai": loser.value}


def _left(item: NotTaken) -> dict[str, Any]:
    return {
        "lokasi": str(item.address),
        "berkas": item.nama,
        "dasar": item.dasar,
        "nilai": item.value,
        "alasan": item.reason.value,
    }
