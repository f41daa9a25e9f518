"""What a consolidation must come to, told anew from the paper and from nothing of the merge.

Of a run of parts that were not copied it is told cell by cell what stands afterwards and what was
asked; of rows what has to go, stay, come or be asked. Where the paper leaves a choice to a person,
the decision is held against what came of it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from lkjip_desktop.domain.model.column import ColumnKind
from lkjip_desktop.domain.model.entity import KINDS, columns

Key = tuple[str, str]
Cell = tuple[str, str, str]
Row = Mapping[str, Any]
Rows = Mapping[Key, Row]


@dataclass(frozen=True)
class Brought:
    """A part as it comes in: its rows when it was last taken or handed out, and its rows now."""

    part: str
    before: Rows
    now: Rows
    left: frozenset[Cell] = frozenset()
    """Cells told to be others' to change (column "": the row); whose one is, the laws look at."""

    def cells(self, key: Key) -> Iterator[tuple[str, Any, Any]]:
        """Columns of a row that is there now and changed: name, dasar and value."""
        row = self.now.get(key)
        made = key not in self.before
        if row is not None and not (made and (*key, "") in self.left):
            start = self.before.get(key) or empty(key[0])
            for name in row:
                if row[name] != start[name] and (*key, name) not in self.left:
                    yield name, start[name], row[name]

    @property
    def gone(self) -> set[Key]:
        """Rows it deleted."""
        gone = self.before.keys() - self.now.keys()
        return {key for key in gone if (*key, "") not in self.left}

    @property
    def touched(self) -> set[Key]:
        """Rows it made, changed or deleted."""
        made = {key for key in self.now.keys() - self.before.keys() if (*key, "") not in self.left}
        changed = {key for key in self.now.keys() & self.before.keys() if any(self.cells(key))}
        return self.gone | made | changed


@dataclass(frozen=True)
class Asked:
    """A question that the merge put, with the decision: induk, dasar, or a value of a part."""

    cell: Cell
    induk: Any
    values: frozenset[Any]
    source: str
    value: Any


@dataclass
class Run:
    """A run from outside: what there was, what came in, what was asked, lost, and what is now."""

    induk: Rows
    brought: list[Brought]
    asked: list[Asked]
    lost: set[tuple[Cell, str, Any]]
    """Values recorded as decided against; the part is "" for the induk."""
    after: Rows
    problems: list[str] = field(default_factory=list)

    def say(self, holds: bool, what: str, *about: object) -> None:
        """Note what does not hold."""
        if not holds:
            self.problems.append(f"{what}: {about}")


def empty(kind: str) -> Row:
    """A row that nobody filled in."""
    return {item.name: item.default for item in columns(KINDS[kind])}


def is_order(kind: str, name: str) -> bool:
    return next(item for item in columns(KINDS[kind]) if item.name == name).kind is ColumnKind.ORDER


def hung_on(key: Key, row: Row) -> set[Key]:
    """What a row goes with."""
    found = (
        item for item in columns(KINDS[key[0]]) if item.cascades and row[item.name] is not None
    )
    return {(item.reference, row[item.name]) for item in found}


def led_to(key: Key, row: Row) -> set[Key]:
    """What a row belongs to or refers to, by link or by rujukan."""
    references = set()
    for item in columns(KINDS[key[0]]):
        value = row[item.name]
        if item.reference and value is not None:
            references.add((item.reference, value))
        elif item.kind is ColumnKind.FIGURE and str(value).startswith("="):
            references.add(tuple(str(value)[1:].split("/")[:2]))
    return references


def same(key: Key, one: Row, other: Row) -> bool:
    """Whether two rows say the same, wherever they stand in their list."""
    return all(is_order(key[0], name) or one[name] == other[name] for name in one)


def problems(run: Run) -> list[str]:
    """Everything about a run that the paper does not allow."""
    rows = {asked.cell[:2]: asked for asked in run.asked if not asked.cell[2]}
    cells = {asked.cell: asked for asked in run.asked if asked.cell[2]}
    scope = _scope(run, _with_overlapping(run, rows))
    for key in run.induk.keys() | run.after.keys() | {k for b in run.brought for k in b.touched}:
        if key not in scope:
            _check_row(run, key, cells, scope)
    for key, asked in rows.items():
        _check_decision(run, key, asked)
        run.say(_is_due(run, scope, key), "asked without reason", key)
    for brought in run.brought:
        for key in brought.gone:
            _check_deleted(run, brought, key, scope)
        _check_missing(run, brought, scope)
    _check_induk(run, cells)
    return run.problems


def _states(run: Run) -> list[Rows]:
    return [run.induk, run.after, *(s for b in run.brought for s in (b.before, b.now))]


def _with_overlapping(run: Run, tops: Collection[Key]) -> set[Key]:
    """Rows asked about, and those that parts deleted together with any of them: one question."""
    units = [unit for brought in run.brought for unit in _deleted_together(brought)]
    found = set(tops)
    while True:
        more = {key for unit in units if not found.isdisjoint(unit) for key in unit} - found
        if not more:
            return found
        found |= more


def _deleted_together(brought: Brought) -> list[set[Key]]:
    """The rows a part deleted, each with what it hung on and what hung on it."""
    units: list[set[Key]] = []
    for key in brought.gone:
        unit = {key, *(hung_on(key, brought.before[key]) & brought.gone)}
        unit |= {item for other in units if not unit.isdisjoint(other) for item in other}
        units = [other for other in units if unit.isdisjoint(other)] + [unit]
    return units


def _scope(run: Run, tops: Collection[Key]) -> set[Key]:
    """Rows that were asked about, all that ever hung on them, and what leads there."""
    scope = set(tops)
    while True:
        more = {
            key
            for rows in _states(run)
            for key, row in rows.items()
            if key not in scope and not scope.isdisjoint(led_to(key, row))
        }
        if not more:
            return scope
        scope |= more


def _check_row(run: Run, key: Key, cells: Mapping[Cell, Asked], scope: set[Key]) -> None:
    """A row nobody was asked about as a whole: its cells follow the four rules."""
    if any(key in brought.gone for brought in run.brought):
        return  # looked at below
    made = any(key in brought.now for brought in run.brought if key not in brought.before)
    there = key in run.after
    run.say(there == (key in run.induk or made), "a row came or went", key)
    if not there or not scope.isdisjoint(led_to(key, run.after[key])):
        return
    induk = run.induk.get(key) or empty(key[0])
    for name, now in induk.items():
        claims = {
            (dasar, value)
            for brought in run.brought
            for column, dasar, value in brought.cells(key)
            if column == name and value != now
        }
        after, asked = run.after[key][name], cells.get((*key, name))
        if is_order(key[0], name):
            fresh = [value for dasar, value in claims if dasar == now]
            run.say(after == min(fresh, default=now), "an order that nobody wanted", key, after)
        elif not claims:
            run.say(after == now and asked is None, "changed by nobody", key, name, now, after)
        elif len({value for _, value in claims}) == 1 and {d for d, _ in claims} == {now}:
            ((_, value),) = claims
            run.say(after == value and asked is None, "not taken", key, name, value, after)
        else:
            _check_asked(run, (*key, name), asked, {value for _, value in claims}, after)


def _check_asked(run: Run, cell: Cell, asked: Asked | None, values: set[Any], after: Any) -> None:
    """A cell that clashes: it is asked, decided as the person said, and the losers are kept."""
    if asked is None:
        run.say(False, "a clash that was not asked", cell)
        return
    now = (run.induk.get(cell[:2]) or empty(cell[0]))[cell[2]]
    run.say(asked.induk == now and values <= asked.values, "asked otherwise", cell, asked)
    run.say(after == asked.value, "decided otherwise", cell, asked, after)
    lost = {value for kept, part, value in run.lost if kept == cell and part}
    run.say(values - {after} <= lost, "a loser is not recorded", cell, values, lost)


def _check_decision(run: Run, key: Key, asked: Asked) -> None:
    """What a decision about a row comes to."""
    now, after = run.induk.get(key), run.after.get(key)
    cascading = [other for other, row in run.after.items() if key in hung_on(other, row)]
    if asked.induk != (now is not None):
        return  # restored for another part in the same run
    if asked.source == "induk":
        run.say((after is None) == (now is None), "the induk was chosen", key)
        if now is not None and after is not None:
            run.say(same(key, now, after), "the induk was chosen, not kept", key)
    elif asked.source == "bagian" and not asked.value:
        run.say(after is None and not cascading, "deleted, but there", key, cascading)
        run.say(not _dragged(run, key), "went with what it had left", key, _dragged(run, key))
    elif asked.source == "bagian":
        others = [item for item in run.asked if not item.cell[2] and item is not asked]
        run.say(after is not None or bool(others), "kept, but gone", key)
    elif now is not None:
        found = [b.before[key] for b in run.brought if key in b.gone]
        whole = all(led_to(key, row) <= run.induk.keys() for row in found)
        back = after is not None and any(same(key, row, after) for row in found)
        run.say(back or not whole, "dasar was chosen, not put back", key)


def _dragged(run: Run, key: Key) -> set[Key]:
    """Rows that are gone though nobody deleted them and some part moved them away from this one."""
    asked = {item.cell[:2] for item in run.asked}
    return {
        other
        for brought in run.brought
        for other, row in brought.now.items()
        if other in run.induk.keys() - run.after.keys() - asked - {c[:2] for c in brought.left}
        and not any(other in b.gone for b in run.brought)
        and key in hung_on(other, run.induk[other]) - hung_on(other, row)
        and run.induk[other] == brought.before.get(other)
        and hung_on(other, row) <= run.after.keys()
    }


def _is_due(run: Run, scope: set[Key], key: Key) -> bool:
    """Whether a part deleted a row of this scope, or needs one that the induk has not."""
    reach = _scope(run, [key])
    for brought in run.brought:
        if not reach.isdisjoint(brought.gone):
            return True
        touched = (k for k in brought.touched if k in brought.now)
        if any(({k} | led_to(k, brought.now[k])) - run.induk.keys() for k in touched):
            return True
    return False


def _unit(brought: Brought, key: Key) -> set[Key]:
    """The rows a part deleted together with this one."""
    unit, size = {key}, 0
    while len(unit) != size:
        size = len(unit)
        for other in brought.gone:
            ties = hung_on(other, brought.before[other])
            if not ties.isdisjoint(unit):
                unit.add(other)
            if other in unit:
                unit |= ties & brought.gone
    return unit


def _check_deleted(run: Run, brought: Brought, key: Key, scope: set[Key]) -> None:
    """A deletion is taken where nobody else touches its rows, and asked where the induk does."""
    unit = _unit(brought, key) & run.induk.keys()
    if not unit:
        return
    others = [b for b in run.brought if b is not brought]
    changed = any(not same(k, brought.before[k], run.induk[k]) for k in unit)
    touched = any(not unit.isdisjoint(b.touched) for b in others)
    leading = {
        k
        for rows in (run.induk, run.after, *(b.now for b in run.brought))
        for k, row in rows.items()
        if k not in unit and not unit.isdisjoint(led_to(k, row))
    }
    if not (changed or touched or leading):
        run.say(key in scope or key not in run.after, "a deletion was not taken", key)
        return
    moved = {k for b in run.brought for k in b.touched}
    if touched or scope:
        return  # another question may have answered this one
    held = {k for k in leading & run.induk.keys() if not unit.isdisjoint(led_to(k, run.induk[k]))}
    if (changed or held - moved) and key in run.induk:
        run.say(key in scope, "a deletion was not asked", key)


def _check_missing(run: Run, brought: Brought, scope: set[Key]) -> None:
    """What a part wrote into a row that the induk has no more is asked."""
    others = {k for b in run.brought if b is not brought for k in b.now if k not in b.before}
    for key in brought.touched & brought.before.keys() & brought.now.keys() - run.induk.keys():
        wrote = any(not is_order(key[0], name) for name, *_ in brought.cells(key))
        if wrote and key not in others:
            run.say(key in scope, "written into a row that is gone", key)


def _check_induk(run: Run, cells: Mapping[Cell, Asked]) -> None:
    """Whatever the induk held and holds no more was taken from it by someone, or is recorded."""
    for key, row in run.induk.items():
        after = run.after.get(key)
        if after is None and ((*key, ""), "", 1) in run.lost:
            continue
        for name, value in row.items():
            stands = after is not None and after[name] == value
            if not (stands or is_order(key[0], name) or _accounted(run, cells, key, name)):
                run.say(False, "the induk lost a value without a word", key, name, value)


def _accounted(run: Run, cells: Mapping[Cell, Asked], key: Key, name: str) -> bool:
    cell, value = (*key, name), run.induk[key][name]
    if cell in cells or (cell, "", value) in run.lost:
        return True
    after = run.after.get(key)
    for brought in run.brought:
        found = brought.before.get(key)
        if after is None and found is not None and found[name] == value:
            return True  # it goes as the part found it
        for column, dasar, new in brought.cells(key):
            if column == name and dasar == value and after is not None and after[name] == new:
                return True
    return False


def differences(one: Rows, other: Rows) -> Iterable[Key]:
    """Rows that are not the same in both."""
    return {key for key in one.keys() | other.keys() if one.get(key) != other.get(key)}
