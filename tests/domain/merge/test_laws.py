"""The laws of consolidation, over random edits in parts, their copies, and the induk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import permutations
from zlib import crc32

from hypothesis import assume, example, given
from hypothesis import strategies as st

from lkjip_desktop.domain.merge.decision import Choice, Chooser, Conflict, Reason, ValueSource
from lkjip_desktop.domain.merge.links import defaults, references
from lkjip_desktop.domain.merge.plan import Plan
from lkjip_desktop.domain.merge.stretch import value_in
from lkjip_desktop.domain.merge.unmerge import standing_runs
from lkjip_desktop.domain.model.entity import Komentar
from lkjip_desktop.domain.model.jurnal import KONSOLIDASI, State, state_of
from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.merge.dunia import EDITS, SEKSI, Copy, Edit, Induk, edits, report

decisions = st.integers(0, 1000)


def by_chance(seed: int) -> Chooser:
    """A person whose mind is made up about every conflict before it is seen."""

    def choose(conflict: Conflict) -> Choice:
        options = [Choice(ValueSource.INDUK)]
        if conflict.one_dasar or not conflict.address.column:
            options.append(Choice(ValueSource.DASAR))
        options += [Choice(ValueSource.BAGIAN, value) for value in conflict.values]
        return options[crc32(f"{seed} {conflict.id}".encode()) % len(options)]

    return choose


@dataclass
class Scene:
    """An induk and its parts: two sections, and a copy of the first part that went its own way."""

    induk: Induk
    one: Copy
    other: Copy
    fork: Copy
    dasar: State
    """The rows at the handing-out."""
    parted: State
    """The rows where the copies parted."""

    @property
    def parts(self) -> list[Copy]:
        return [self.one, self.other, self.fork]


def scene(  # noqa: PLR0913 - the history of every file
    report: list[Edit],
    before: list[Edit],
    mine: list[Edit],
    theirs: list[Edit],
    second: list[Edit],
    officers: list[Edit],
    *,
    sections: tuple[str, str] = SEKSI,
    start: Callable[[], Laporan] = report,
) -> Scene:
    """Edits make the report, then the shared history of two copies, then each file for itself."""
    induk = Induk.new(start).edit(report)
    one, other = map(induk.hand_out, sections)
    dasar = state_of(induk.laporan)
    fork = one.edit(before).fork("salinan")
    parted = state_of(one.laporan)
    one.edit(mine)
    fork.edit(theirs)
    other.edit(second)
    induk.edit(officers)
    return Scene(induk, one, other, fork, dasar, parted)


scenes = st.tuples(edits, edits, edits, edits, edits, edits)


def differing(before: State, after: State) -> dict[tuple[str, str, str], object]:
    """Every cell with another value than before; of a row that came those someone filled in."""
    found: dict[tuple[str, str, str], object] = {}
    for key in before.keys() | after.keys():
        old, new = before.get(key), after.get(key)
        if (old is None) != (new is None):
            found[(*key, "")] = int(new is not None)
        for name, value in (new or {}).items():
            if (defaults(key[0]) if old is None else old)[name] != value:
                found[(*key, name)] = value
    return found


def recorded(induk: Induk) -> set[tuple[str, object]]:
    """Every value the jurnal names as a loser or as not taken."""
    found: set[tuple[str, object]] = set()
    for entry in induk.entries:
        if entry.kind == KONSOLIDASI:
            for decision in entry.extra["keputusan"]:
                found |= {(item["lokasi"], item["nilai"]) for item in decision["kalah"]}
            found |= {(item["lokasi"], item["nilai"]) for item in entry.extra["tidak_diambil"]}
    return found


def missing(induk: Induk, values: dict[tuple[str, str, str], object]) -> list[object]:
    """The values that are neither in the data nor recorded."""
    state, known = state_of(induk.laporan), recorded(induk)
    return [
        (cell, value)
        for cell, value in values.items()
        if not stands(state, cell, value) and ("/".join(cell).rstrip("/"), value) not in known
    ]


def stands(state: State, cell: tuple[str, str, str], value: object) -> bool:
    """Whether the cell has the value; in a row that is not there only the row itself can."""
    row = state.get(cell[:2])
    return value_in(row, cell[2]) == value if row or not cell[2] else False


@given(scenes, decisions)
def test_a_run_does_not_depend_on_the_order_of_its_files(made, seed):
    drawn = scene(*made)
    plans = [drawn.induk.plan(order, by_chance(seed)) for order in permutations(drawn.parts)]
    assert all(_shown(plan) == _shown(plans[0]) for plan in plans)


def _shown(plan: Plan) -> object:
    return (plan.state, plan.proposals, plan.open, plan.resolved, plan.not_taken, plan.held)


def take_both_ways(drawn: Scene, one: Copy, other: Copy, seed: int) -> tuple[Laporan, Laporan]:
    """The report after one then the other, and the other way round."""
    induk = drawn.induk
    twin = Induk(induk.laporan, list(induk.entries), nama="induk")
    for part in (one, other):
        induk.take([part], by_chance(seed))
    for part in (other, one):
        twin.take([part], by_chance(seed))
    return induk.laporan, twin.laporan


TIES = {"_move_baris", "_refer", "_use"}
"""What the officer ties together across sections they no longer have each for themselves."""


@given(scenes, decisions)
def test_runs_of_sections_that_share_no_cell_commute(made, seed):
    report, *others, officers = made
    report, officers = ([x for x in e if EDITS[x.what] not in TIES] for e in (report, officers))
    drawn = scene(report, *others, officers)
    ab, ba = take_both_ways(drawn, drawn.one, drawn.other, seed)
    assert ab == ba


def footprint(before: State, after: State) -> set[tuple[str, str, str]]:
    """The cells touched; a created or changed row touches the existence of what it leads to."""
    cells = set(differing(before, after))
    for key in {cell[:2] for cell in cells}:
        cells.add((*key, ""))
        for state in (before, after):
            if key in state:
                cells |= {(*reference, "") for _, reference in references(key[0], state[key])}
    return cells


@given(edits, edits, edits, decisions)
def test_runs_of_two_copies_that_share_no_cell_commute(report, mine, theirs, seed):
    drawn = scene(report, [], mine, theirs, [], [])
    ours, others = state_of(drawn.one.laporan), state_of(drawn.fork.laporan)
    common = footprint(drawn.dasar, ours) & footprint(drawn.dasar, others)
    # To refer to the same row is no more than both wanting it to be there.
    assume(all(not cell[2] and cell[:2] in ours and cell[:2] in others for cell in common))
    ab, ba = take_both_ways(drawn, drawn.one, drawn.fork, seed)
    assert ab == ba


@given(scenes, edits, decisions)
def test_again_is_once_also_after_later_edits(made, later, seed):
    drawn = scene(*made)
    drawn.induk.take(drawn.parts, by_chance(seed))
    drawn.induk.edit(later)
    count = len(drawn.induk.entries)
    for part in drawn.parts:
        drawn.induk.take([part])
    drawn.induk.take(drawn.parts)
    assert len(drawn.induk.entries) == count


# A row one part moved away from the table it deletes, and the induk moved elsewhere: where the
# decision is to leave it where it was, the table is needed.
LEFT_WHERE_IT_WAS = ([], [Edit(9, 3, 0), Edit(8, 1, 0)], [Edit(9, 3, 2)], 0)


@given(edits, edits, edits, decisions)
@example(*LEFT_WHERE_IT_WAS)
def test_an_older_copy_brings_nothing(first, then, officers, seed):
    induk = Induk.new()
    part = induk.hand_out("sa").edit(first)
    older = part.fork("lama")
    part.edit(then)
    induk.edit(officers)
    alone = induk.plan([part], by_chance(seed))
    both = induk.plan([part, older], by_chance(seed))
    assert alone.state == both.state
    induk.take([part], by_chance(seed))
    count = len(induk.entries)
    induk.take([older])
    assert len(induk.entries) == count


# A row deleted before the copies parted and made again by one of them, with other contents.
MADE_AGAIN = (
    [Edit(11, 0, 0), Edit(13, 0, 1)],
    [Edit(12, 0, 0)],
    [Edit(0, 0, 1)],
    [Edit(11, 0, 0)],
    [],
    [],
)

# A row made before the copies parted; one of them moved it, and deleted the table it had stood in.
MADE_AND_MOVED = (
    [],
    [Edit(5, 0, 0)],
    [Edit(9, 2, 1), Edit(8, 0, 0)],
    [Edit(0, 0, 1)],
    [],
    [],
)


@given(scenes, decisions)
@example(MADE_AGAIN, 0)
@example(MADE_AND_MOVED, 0)
def test_every_final_value_is_in_the_data_or_recorded(made, seed):
    drawn = scene(*made)
    drawn.induk.take(drawn.parts, by_chance(seed))
    assert not missing(drawn.induk, differing(drawn.dasar, state_of(drawn.other.laporan)))
    mine = differing(drawn.dasar, state_of(drawn.one.laporan))
    theirs = differing(drawn.dasar, state_of(drawn.fork.laporan))
    both = {cell: value for cell, value in mine.items() if cell in theirs and theirs[cell] == value}
    assert not missing(drawn.induk, both)


# Two parts of a section change a cell alike; one copy of the second goes on and changes it again.
WENT_ON = ([], [Edit(0, 0, 3)], [Edit(0, 0, 4)], [Edit(4, 0, 3)], [Edit(0, 0, 3)], [])


@given(scenes, decisions)
@example(WENT_ON, 0)
def test_parts_and_copies_of_one_section_lose_nothing_to_each_other(made, seed):
    drawn = scene(*made, sections=("sa", "sa"))
    drawn.induk.take(drawn.parts, by_chance(seed))
    assert not missing(drawn.induk, differing(drawn.dasar, state_of(drawn.other.laporan)))
    for copy in (drawn.one, drawn.fork):
        rows = state_of(copy.laporan)
        since, all_along = differing(drawn.parted, rows), differing(drawn.dasar, rows)
        assert not missing(drawn.induk, dict(since.items() & all_along.items()))


@given(edits, edits, edits, edits, decisions)
def test_a_fork_loses_nothing(report, mine, theirs, officers, seed):
    """Neither in one run nor in two."""
    for together in (True, False):
        drawn = scene(report, [], mine, theirs, [], officers)
        for files in [[drawn.one, drawn.fork]] if together else [[drawn.one], [drawn.fork]]:
            drawn.induk.take(files, by_chance(seed))
        last = differing(drawn.dasar, state_of(drawn.fork.laporan))
        first = differing(drawn.dasar, state_of(drawn.one.laporan))
        assert not missing(drawn.induk, last)
        if together:
            assert not missing(drawn.induk, first)


turns = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 7), edits), max_size=6)


def live(drawn: Scene, history: list[tuple[int, int, list[Edit]]], seed: int) -> list[Copy]:
    """The files after a year of work: filled in, copied, handed out, taken and undone in turn."""
    induk, files = drawn.induk, drawn.parts
    for what, which, todo in history:
        file = files[which % len(files)]
        standing = list(standing_runs(induk.entries))
        match what:
            case 0 | 1:
                file.edit(todo)
            case 2:
                induk.edit(todo)
            case 3:
                files.append(file.fork("x" * len(files)))
            case 4:
                files.append(induk.hand_out(SEKSI[which % 2]).edit(todo))
            case 5:
                induk.take([file, files[-1]], by_chance(seed))
            case 6 if standing:
                induk.undo(standing[which % len(standing)])
    return files


# A row moved by a section, and by the officer who then deleted the table where it had stood.
MOVED = ([], [], [], [], [Edit(9, 3, 0)], [Edit(9, 7, 0), Edit(8, 3, 0)])


# A table the officer deleted, restored for one part, and filled in by the copies of another.
RESTORED = (
    ([], [Edit(10, 1, 1)], [Edit(1, 3, 4)], [Edit(3, 5, 0)], [], []),
    [(4, 0, [Edit(15, 2, 4)]), (2, 2, [Edit(8, 1, 0)])],
)


@given(scenes, turns, decisions)
@example(*RESTORED, 728)
@example(MOVED, [], 255)
@example(MOVED, [], 256)
def test_the_laws_of_one_run_hold_whatever_was_taken_and_undone_before(made, history, seed):
    drawn = scene(*made)
    files, induk = live(drawn, history, seed), drawn.induk
    before, count = induk.laporan, len(induk.entries)
    plans = [induk.plan(order, by_chance(seed)) for order in (files, files[::-1])]
    assert _shown(plans[0]) == _shown(plans[1])
    induk.take(files, by_chance(seed))
    after, taken = induk.laporan, list(range(count + 1, len(induk.entries) + 1))
    induk.take(files)
    assert len(induk.entries) == count + len(taken)
    for nomor in taken[:: 1 if seed % 2 else -1]:
        if nomor in standing_runs(induk.entries):
            induk.undo(nomor)
    assert induk.laporan == before
    induk.take(files, by_chance(seed))
    assert induk.laporan == after


def undo_all(induk: Induk, order: int) -> None:
    """Undo every run, in one order or the other."""
    runs = [entry.nomor for entry in induk.entries if entry.kind == KONSOLIDASI]
    for nomor in runs[:: 1 if order % 2 else -1]:
        induk.undo(nomor)


@given(scenes, decisions)
def test_undo_straight_after_restores_the_data(made, seed):
    drawn = scene(*made)
    before = drawn.induk.laporan
    drawn.induk.take(drawn.parts, by_chance(seed))
    undo_all(drawn.induk, seed)
    assert drawn.induk.laporan == before


@given(scenes, decisions)
def test_merge_undo_merge_is_merge(made, seed):
    drawn = scene(*made)
    drawn.induk.take(drawn.parts, by_chance(seed))
    after = drawn.induk.laporan
    undo_all(drawn.induk, seed)
    drawn.induk.take(drawn.parts, by_chance(seed))
    assert drawn.induk.laporan == after


# A row moved by a section out of a table that it then deleted; the officer had deleted it, too.
MOVED_OUT = ([], [], [Edit(9, 5, 3), Edit(8, 4, 3)], [], [], [Edit(8, 0, 2)])


# The same, with a second part that knows the row only where it stood.
MOVED_OUT_BESIDE = ([], [], [Edit(17, 0, 0)], [], [Edit(9, 1, 1), Edit(8, 0, 0)], [Edit(8, 2, 0)])


@given(scenes)
@example(MOVED_OUT)
@example(MOVED_OUT_BESIDE)
def test_no_conflict_without_two_different_values(made):
    drawn = scene(*made)
    for conflict in drawn.induk.plan(drawn.parts).open:
        assert any(claim.value != conflict.induk for claim in conflict.claims)
        assert len({conflict.induk, *conflict.values, *conflict.daftar_dasar}) > 1


# Each side speaks of a row that the other deletes, and the induk's indikator changes its section.
SPOKEN = (
    [],
    [],
    [Edit(19, 0, 0), Edit(7, 1, 0)],
    [Edit(19, 0, 1), Edit(19, 0, 2)],
    [Edit(19, 9, 0)],
    [Edit(19, 1, 0), Edit(7, 0, 0), Edit(18, 0, 1)],
)


@given(scenes, decisions)
@example(SPOKEN, 0)
def test_what_was_said_never_conflicts_and_all_of_it_arrives_unchanged(made, seed):
    drawn = scene(*made)
    plan = drawn.induk.plan(drawn.parts)
    assert not [item for item in plan.open if item.address.kind == Komentar.KIND]
    said = {}
    for file in (drawn.induk, *drawn.parts):
        said |= file.laporan.rows(Komentar)
    drawn.induk.take(drawn.parts, by_chance(seed))
    assert drawn.induk.laporan.rows(Komentar) == said


def test_a_word_changed_outside_the_program_or_in_anothers_name_is_not_taken():
    induk = Induk.new().edit([Edit(19, 0, 0)])
    (word,) = induk.laporan.rows(Komentar).values()
    part = induk.hand_out("sa").edit([Edit(19, 0, 0)])
    own = next(row for row in part.laporan.rows(Komentar).values() if row.id != word.id)
    induk.take([part])
    part.revise(lambda draft: draft.put(replace(own, teks="lain")))
    part.revise(lambda draft: draft.put(replace(word, teks="lain")))
    part.revise(lambda draft: draft.put(replace(own, id="palsu", sisi="")))
    part.revise(lambda draft: draft.delete(Komentar, word.id))
    left = induk.take([part]).not_taken
    assert {(item.address.id, item.reason) for item in left} == {
        (row, Reason.WEWENANG) for row in (own.id, word.id, "palsu")
    }
    assert induk.laporan.rows(Komentar) == {row.id: row for row in (word, own)}
