"""Random years of two sections and an officer, each run held against a second telling."""

from __future__ import annotations

import copy

from hypothesis import example, given, settings
from hypothesis import strategies as st

import tests
from lkjip_desktop.domain.merge.decision import Reason
from lkjip_desktop.domain.model.jurnal import KONSOLIDASI, state_of
from tests.domain.merge.dunia import EDITS, SEKSI, Copy, Edit, Induk, edits
from tests.domain.merge.orakel import Asked, Brought, Run, problems
from tests.domain.merge.test_laws import by_chance

HISTORIES = 10_000 if tests.PENUH else 25
OTHERS = {"_spend"}
"""What may belong to the officer by a setting: whose it is, the laws look at."""

files = st.lists(st.tuples(st.integers(0, 1), edits, edits), min_size=1, max_size=3)
"""Of each part its section, and what it does before the first run and before the second."""


def mine(todo: list[Edit]) -> list[Edit]:
    return [item for item in todo if EDITS[item.what] not in OTHERS]


# What was asked for is met, which is the section's, and worded anew, which is not.
MET_AND_REWORDED = ([Edit(20, 0, 0)], [(0, [], [Edit(21, 0, 0), Edit(22, 0, 0)])], [], [])
# A row moved out of a table that its section then deleted, and the officer filled in.
MOVED_OUT = ([], [(0, [Edit(9, 1, 1), Edit(8, 0, 0)], [])], [Edit(0, 0, 1)], [])


# One part deletes a table into which the other put a row, and that other deletes a table with a row
# that was in the first: one question about both.
DELETED_TOGETHER = (
    [],
    [(1, [], [Edit(8, 3, 0)]), (1, [Edit(9, 3, 0)], [Edit(5, 3, 0), Edit(8, 0, 0)])],
    [],
    [Edit(8, 0, 0), Edit(0, 2, 3)],
)


@settings(max_examples=HISTORIES, derandomize=not tests.PENUH)
@given(edits, files, edits, edits, st.integers(0, 1000))
@example(*MOVED_OUT, 0)
@example(*MET_AND_REWORDED, 0)
@example(*DELETED_TOGETHER, 0)
def test_a_run_is_what_the_paper_says(report, sections, officers, later, seed):
    induk = Induk.new().edit(mine(report))
    parts = [(induk.hand_out(SEKSI[which]), first, then) for which, first, then in sections]
    seen = {part.id: rows_of(part) for part, *_ in parts}
    for turn in (0, 1):
        for part, *todo in parts:
            part.edit(mine(todo[turn]))
        induk.edit(mine((officers, later)[turn]))
        held(induk, [part for part, *_ in parts], seen, seed + turn)
        seen = {part.id: rows_of(part) for part, *_ in parts}


def rows_of(file: Copy) -> dict:
    return copy.deepcopy(state_of(file.laporan))


def held(induk: Induk, parts: list[Copy], seen: dict, seed: int) -> None:
    """Take the parts, and hold what came of it against the paper."""
    before, known = rows_of(induk), len(induk.entries)
    plan = induk.take(parts, by_chance(seed))
    asked = []
    for resolved in plan.resolved:
        conflict = resolved.conflict
        cell = (conflict.address.kind, conflict.address.id, conflict.address.column)
        source = resolved.choice.source.value
        asked.append(
            Asked(cell, conflict.induk, frozenset(conflict.values), source, resolved.value)
        )
    lost = {
        (tuple(f"{item['lokasi']}/".split("/")[:3]), item["bagian"], item["nilai"])
        for entry in induk.entries[known:]
        if entry.kind == KONSOLIDASI
        for decision in entry.extra["keputusan"]
        for item in decision["kalah"]
    }
    left = {
        part.id: frozenset(
            (item.address.kind, item.address.id, item.address.column)
            for item in plan.not_taken
            if item.part == part.id and item.reason is Reason.WEWENANG
        )
        for part in parts
    }
    brought = [Brought(part.id, seen[part.id], rows_of(part), left[part.id]) for part in parts]
    found = problems(Run(before, brought, asked, lost, rows_of(induk)))
    assert not found, "\n".join(found)
