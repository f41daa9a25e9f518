"""Rows that parts need and the induk lacks, rows that parts delete: each group one question."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from lkjip_desktop.domain.merge.decision import Choice, Correction, Loser, ValueSource
from lkjip_desktop.domain.merge.field import MergeBoard, Verdict
from lkjip_desktop.domain.merge.links import (
    below,
    cascades,
    children_of,
    components,
    is_link,
    is_order,
    parents,
    pointing_at,
    references,
)
from lkjip_desktop.domain.merge.stretch import Cell, Key, Stretch
from lkjip_desktop.domain.model.jurnal import Contents, State
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.named import NamedTuple

Touched = Mapping[Key, set[int]]
"""For each row the places of the stretches that change it to something else than it is."""


class Unit(NamedTuple):
    """Rows one stretch deletes together: a topmost row and what hung on it."""

    place: int
    keys: list[Key]


def missing(field: MergeBoard) -> list[list[Key]]:
    """Rows that bids in force need and `work` does not have, with those these hung on."""
    above: dict[Key, list[Key]] = {}
    waiting = list(_needed(field))
    while waiting:
        key = waiting.pop()
        if key not in above:
            row = _seen(field, key)
            hung = () if row is None else parents(key[0], row)
            above[key] = [parent for parent in hung if parent not in field.work]
            waiting.extend(above[key])
    return components(above)


def _needed(field: MergeBoard) -> Iterable[Key]:
    for place, bids in enumerate(field.daftar_bids):
        for bid in field.active(place):
            kind, _, column = bid.cell
            if not column or is_order(kind, column):
                continue
            if bid.key not in field.work:
                yield bid.key
            reference = bid.reference
            if reference is not None and reference not in field.work:
                there = bids.stretch.after.get(reference) is not None
                if there or is_link(kind, column):
                    yield reference


def _seen(field: MergeBoard, key: Key) -> Contents | None:
    """The row as some part has or had it: one that changed it, if any did."""
    for bids in sorted(field.daftar_bids, key=lambda bids: key not in bids.by_key):
        row = _found(field, bids.stretch, key)
        if row is not None:
            return row
    return None


def _found(field: MergeBoard, stretch: Stretch, key: Key) -> Contents | None:
    """The row as a stretch found it; where it left it, if what it hung on is gone."""
    before, after = stretch.before.get(key), stretch.after.get(key)
    if before is None or after is None:
        return before or after
    if all(parent in field.work for parent in parents(key[0], before)):
        return before
    return {**before, **{name: value for name, value in after.items() if cascades(key[0], name)}}


def _top(group: list[Key], rows: Mapping[Key, Contents | None] | State) -> Key:
    members = set(group)
    tops = [key for key in group if members.isdisjoint(parents(key[0], rows[key] or {}))]
    return min(tops or group)


def settle_missing(field: MergeBoard, group: list[Key]) -> None:
    """Restore missing rows as the parts found them, or let the bids lose that need them."""
    rows = {key: _seen(field, key) for key in group}
    top = _top(group, rows)
    verdict = field.verdict(group, top, 0)
    if verdict.choice is None or not verdict.value:
        field.keep_out(group)
        field.drop_changes(group, verdict)
        return
    restored = _restored(field, group)
    field.restart_from(restored)
    field.account(restored, verdict)
    field.drop_changes([key for key in group if key not in restored], verdict)
    if verdict.choice.source is ValueSource.DASAR:
        field.drop_changes(restored, verdict, only_cascading=True)


def _restored(field: MergeBoard, group: list[Key]) -> State:
    found: dict[Key, Contents] = {}
    for place in field.concerned(group):
        stretch = field.daftar_bids[place].stretch
        for key in below(group, field.cascading(place)):
            row = _found(field, stretch, key)
            if row is not None and key not in field.work and key not in field.absent:
                found.setdefault(key, row)
    return _whole(found, field.work)


def _whole(rows: dict[Key, Contents], beside: State) -> State:
    """These rows without those whose parent is nowhere, and without links that lead nowhere."""

    def absent(key: Key) -> bool:
        return key not in rows and key not in beside

    while True:
        lost = [key for key, row in rows.items() if any(map(absent, parents(key[0], row)))]
        if not lost:
            break
        for key in lost:
            del rows[key]
    whole: State = {}
    for key, row in rows.items():
        cut = [
            c
            for c, reference in references(key[0], row)
            if is_link(key[0], c) and absent(reference)
        ]
        whole[key] = {**row, **dict.fromkeys(cut)}
    return whole


def delete(field: MergeBoard, touched: Touched) -> list[list[Unit]]:
    """Delete from `work` what may go; the units that may not, overlapping ones together."""
    gone = _force(field)
    units = _units(field)
    if not units:
        return []
    pointing = pointing_at(field.work, dict.fromkeys(key for unit in units for key in unit.keys))
    changed, waiting = _split(units, lambda unit: _changed(field, unit, touched))
    while True:
        waiting, free = _split(waiting, lambda unit: _in_use(field, unit, pointing, gone))
        if not free:
            break
        gone.update(key for unit in free for key in unit.keys)
    for key in gone:
        field.work.pop(key, None)
    return _overlapping([*changed, *waiting])


def _split(units: list[Unit], holds: Callable[[Unit], bool]) -> tuple[list[Unit], list[Unit]]:
    true: list[Unit] = []
    false: list[Unit] = []
    for unit in units:
        (true if holds(unit) else false).append(unit)
    return true, false


def follow(field: MergeBoard) -> bool:
    """Let go what belongs to rows decided to go; whether that is more than before."""
    known = list(field.forced.items())
    for key, verdict in known:
        late = [hung for hung in _still_below(field, [key]) if hung not in field.forced]
        _let_go(field, late, verdict)
        verdict.losers |= {Loser(Address(*hung), "", 1): None for hung in late}
    return len(field.forced) > len(known)


def _let_go(field: MergeBoard, keys: list[Key], verdict: Verdict) -> None:
    field.forced.update(dict.fromkeys(keys, verdict))
    field.account(keys, verdict)
    field.drop_changes(keys, verdict)


def _force(field: MergeBoard) -> set[Key]:
    """Delete what a person decided to delete, and cut the links that led there."""
    gone = below(field.forced, children_of(field.work.items())) if field.forced else {}
    for reference, cells in pointing_at(field.work, gone).items() if gone else ():
        for key, column in cells:
            if key not in gone and is_link(key[0], column):
                field.put((*key, column), None)
                field.blame.setdefault(key, set()).update(field.blame.get(reference, ()))
    for key in gone:
        field.work.pop(key, None)
    return set(gone)


def _units(field: MergeBoard) -> list[Unit]:
    units = []
    for place, bids in enumerate(field.daftar_bids):
        above: dict[Key, list[Key]] = {}
        for bid in field.active(place):
            before = bids.stretch.before.get(bid.key)
            there = bid.key in field.start and bid.key in field.work
            if not bid.cell[2] and not bid.value and there and before is not None:
                above[bid.key] = list(parents(bid.key[0], before))
        units += [Unit(place, keys) for keys in components(above)]
    return units


def _changed(field: MergeBoard, unit: Unit, touched: Touched) -> bool:
    """Whether any row of the unit is no longer, or will not be, the row that was deleted."""
    stretch = field.daftar_bids[unit.place].stretch
    before = stretch.before
    return any(
        not touched.get(key, set()) <= {unit.place}
        or any(field.standing(key, {stretch.part}))
        or not _same(key[0], before.get(key) or {}, field.start[key])
        for key in unit.keys
    )


def _same(kind: str, one: Contents, other: Contents) -> bool:
    if one == other:
        return True
    return all(one.get(name) == value or is_order(kind, name) for name, value in other.items())


def _in_use(
    field: MergeBoard, unit: Unit, pointing: Mapping[Key, list[tuple[Key, str]]], gone: set[Key]
) -> bool:
    """Whether a row of the induk or of another part belongs to the unit or refers to it."""
    members = set(unit.keys)
    return any(
        other not in members
        and other not in gone
        and not _brought(field, unit.place, (*other, column))
        for key in unit.keys
        for other, column in pointing.get(key, ())
    )


def _brought(field: MergeBoard, place: int, cell: Cell) -> bool:
    """Whether the stretch that deletes a row itself brings the cell that refers to it."""
    before, now = field.start.get(cell[:2]), field.work[cell[:2]][cell[2]]
    if before is not None and before[cell[2]] == now:
        return False
    bids = field.daftar_bids[place].by_key.get(cell[:2], ())
    return any(bid.cell == cell and bid.value == now for bid in bids)


def _overlapping(units: list[Unit]) -> list[list[Unit]]:
    first: dict[Key, list[Key]] = {}
    for unit in units:
        for key in unit.keys:
            first.setdefault(key, []).append(unit.keys[0])
    group_of = {key: place for place, keys in enumerate(components(first)) for key in keys}
    groups: dict[int, list[Unit]] = {}
    for unit in units:
        groups.setdefault(group_of[unit.keys[0]], []).append(unit)
    return [groups[place] for place in sorted(groups)]


def settle_deletion(field: MergeBoard, units: list[Unit]) -> None:
    """Delete a contested group whole, keep it with what others changed, or leave it alone."""
    group = sorted({key for unit in units for key in unit.keys})
    found = _found_by(field, units)
    top = _top(group, found)
    corrections = tuple(_corrections(field, group, found))
    verdict = field.verdict(group, top, 1, corrections)
    match verdict.choice:
        case Choice(source=ValueSource.BAGIAN) if not verdict.value:
            _let_go(field, group, verdict)
            _lose(corrections, verdict)
        case Choice(source=ValueSource.BAGIAN):
            field.drop_deletions(group, verdict)
        case choice:
            field.drop_deletions(group, verdict)
            field.drop_changes(group, verdict, only_cascading=True)
            if choice is not None and choice.source is ValueSource.DASAR:
                _back_to_dasar(field, found, verdict)
                _lose(corrections, verdict)


def _lose(corrections: Iterable[Correction], verdict: Verdict) -> None:
    """Record what the induk held; of what stands all the same nothing will be told."""
    for item in corrections:
        verdict.losers[Loser(item.address, "", item.induk)] = None


def _found_by(field: MergeBoard, units: list[Unit]) -> State:
    """The rows of these units as the first stretch that deletes each found it.

    Where a row stands in its list is nobody's correction: there it stays.
    """
    found: State = {}
    for unit in units:
        before = field.daftar_bids[unit.place].stretch.before
        for key in unit.keys:
            row = before.get(key)
            if row is not None and key not in found:
                places = {c: v for c, v in field.start[key].items() if is_order(key[0], c)}
                found[key] = {**row, **places}
    return found


def _corrections(field: MergeBoard, group: list[Key], found: State) -> Iterator[Correction]:
    """What the induk holds in these rows and below them, and no part found there."""
    for key in sorted(_still_below(field, group)):
        row, before = field.start[key], found.get(key)
        if before is None:
            yield Correction(Address(*key), 0, 1)
            continue
        for column, value in row.items():
            if before.get(column) != value:
                yield Correction(Address(*key, column), before.get(column), value)


def _still_below(field: MergeBoard, tops: list[Key]) -> dict[Key, None]:
    """These rows and what belongs to them in the induk, but for what is or may be moved away."""
    found = sorted(below(tops, field.cascading()).keys() - field.unplaced)
    rows = ((key, field.work.get(key) or field.start.get(key)) for key in found)
    return below(tops, children_of((key, row) for key, row in rows if row is not None))


def _back_to_dasar(field: MergeBoard, found: State, verdict: Verdict) -> None:
    for key, row in found.items():
        field.restart_from(_whole({key: row}, field.start))
    field.account(found, verdict)
