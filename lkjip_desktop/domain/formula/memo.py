"""Memory of pure results: what was computed last for a key holds while its inputs stay the same.

`Memo` holds one result against the value of its inputs. `Each` holds many beside one another and
looks only at those that are made of something else than before, `Index` regroups only those: a
report and the next one share all rows but the few that changed, so that one value costs hardly
more in a large report than in a small one.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from itertools import compress
from operator import is_not
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeVar
from weakref import WeakSet

from lkjip_desktop.domain.named import NamedTuple

if TYPE_CHECKING:  # a protocol takes its time to be made, at every start

    class Memory(Protocol):
        """What remembers something of the last reports."""

        def clear(self) -> None:
            """Forget everything."""

    class Watch(Protocol):
        """Tells what was looked at while something was computed, and whether it is still so."""

        def watch(self) -> AbstractContextManager[Collection[Any]]:
            """Collect what is looked at inside the block."""

        def still(self, trace: tuple[Any, ...]) -> bool:
            """Whether all of it is as it was; who watches now has looked at it."""

        def moved(self, room: Hashable, traces: Mapping[Any, tuple[Any, ...]]) -> Collection[Any]:
            """The keys under which not all is as it was; of the same room as the last time."""


K = TypeVar("K", bound=Hashable)
V = TypeVar("V")
R = TypeVar("R")
G = TypeVar("G", bound=Hashable)

_ALL: Final[WeakSet[Memory]] = WeakSet()
_NOTHING: Final = object()


def remember(memory: Memory) -> None:
    """Let `forget` clear it, too."""
    _ALL.add(memory)


def forget() -> None:
    """Compute and look for everything from nothing the next time."""
    for memory in _ALL:
        memory.clear()


class OpenWatch(Generic[R]):
    """A stretch of work that notes in `seen`, as the last of some watchers, what is looked at.

    That of a generator takes three times as long, and a report begins two thousand of them.
    """

    __slots__ = ("_seen", "_shown", "_watchers")

    def __init__(self, watchers: list[Any], seen: object, shown: R) -> None:
        self._watchers, self._seen, self._shown = watchers, seen, shown

    def __enter__(self) -> R:
        self._watchers.append(self._seen)
        return self._shown

    def __exit__(self, *_: object) -> None:
        self._watchers.pop()


class _Unwatched:
    """Looks at nothing."""

    def watch(self) -> AbstractContextManager[Collection[Any]]:
        return nullcontext(())

    def still(self, trace: tuple[Any, ...]) -> bool:
        return not trace

    def moved(self, _: Hashable, traces: Mapping[K, tuple[Any, ...]]) -> Collection[K]:
        return [key for key, trace in traces.items() if trace]


UNWATCHED: Final = _Unwatched()
"""For what reads its inputs and nothing else."""


class _Remembered(Generic[V]):
    __slots__ = ("daftar_jejak", "inputs", "value")

    def __init__(self, inputs: object, daftar_jejak: tuple[Any, ...], value: V) -> None:
        self.inputs = inputs
        self.daftar_jejak = daftar_jejak
        self.value = value


class Memo(Generic[V]):
    """The last value for each key; frozen inputs that are the same objects compare at no cost."""

    def __init__(self, limit: int = 20_000) -> None:
        """Forget everything whenever more than `limit` keys are kept."""
        self._entries: dict[Hashable, _Remembered[V]] = {}
        self._limit = limit
        _ALL.add(self)

    def clear(self) -> None:
        self._entries.clear()

    def recall(self, key: Hashable, inputs: object, reader: Watch, compute: Callable[[], V]) -> V:
        """The known value if inputs are equal and every rujukan still leads to the same figure."""
        known = self._entries.get(key)
        if known and alike(known.inputs, inputs) and reader.still(known.daftar_jejak):
            known.inputs = inputs  # of a file opened again all are equal and none the same
            return known.value
        with reader.watch() as daftar_jejak:
            value = compute()
        if len(self._entries) >= self._limit:
            self._entries.clear()
        self._entries[key] = _Remembered(inputs, tuple(daftar_jejak), value)
        return value


class IdentityMemo(Generic[V]):
    """What is made of an object, for as long as it is the same; of the last few."""

    def __init__(self, limit: int = 16) -> None:
        self._kept: dict[Hashable, tuple[object, V]] = {}
        self._limit = limit
        _ALL.add(self)

    def clear(self) -> None:
        self._kept.clear()

    def of(self, source: R, make: Callable[[R], V]) -> V:
        """What is known of this very object, or what is made of it now."""
        known = self._kept.pop(id(source), None)
        if known is None or known[0] is not source:
            known = (source, make(source))
        keep(self._kept, id(source), known, self._limit)
        return known[1]


def alike(before: object, after: object) -> bool:
    """Whether two values are equal; what is too deep to be compared counts as another."""
    try:
        return before == after
    except RecursionError:
        return False


class Source(NamedTuple):
    """Entries by a key of their own that results are made of."""

    entries: Mapping[Any, object]
    owners: Callable[[Any], Iterable[Any]] | None = None
    """The keys of the results that an entry goes into; None: of the one that has its key."""

    def stale(self, before: Source) -> Iterable[Any]:
        """The keys of the results that are made of another entry than they were."""
        other = differing(before.entries, self.entries)
        return other if self.owners is None else {x for key in other for x in self.owners(key)}


def differing(before: Mapping[K, object], after: Mapping[K, object]) -> Collection[K]:
    """The keys under which two mappings do not hold the same object.

    Two states of one report have the same keys in the same order, as a rule: nothing is looked up.
    """
    if before is after:
        return ()
    if len(before) == len(after) and [*before] == [*after]:
        return list(compress(after, map(is_not, before.values(), after.values())))
    changed = [key for key, value in after.items() if before.get(key, _NOTHING) is not value]
    return [*changed, *(key for key in before if key not in after)]


class _Table(NamedTuple):
    """All results of one report with what they are made of."""

    shared: object
    sources: Sequence[Source]
    values: dict[Any, Any]
    traces: dict[Any, tuple[Any, ...]]
    """By key the rujukan that were followed for it, if any."""


class Each(Generic[K, V]):
    """A result for each of many keys, made again where an entry it is made of is another object."""

    def __init__(self, limit: int = 16) -> None:
        """Keep the results of so many reports and moments."""
        self._tables: dict[Hashable, _Table] = {}
        self._limit = limit
        _ALL.add(self)

    def clear(self) -> None:
        self._tables.clear()

    def last(self, room: Hashable, shared: object) -> Mapping[K, V]:
        """The results as they are known, for what is computed from what it was before."""
        known = self._tables.get(room)
        return known.values if known is not None and known.shared == shared else {}

    def drop(self, room: Hashable, keys: Collection[K]) -> None:
        """Compute these anew the next time, whatever they are made of."""
        known = self._tables.get(room)
        if known is not None and keys:
            values = {key: value for key, value in known.values.items() if key not in keys}
            self._tables[room] = known._replace(values=values)

    def of_rows(
        self, room: Hashable, rows: Mapping[K, R], compute: Callable[[R], V], reader: Watch
    ) -> dict[K, V]:
        """What is computed from each of some rows and nothing else."""
        return self.recall(
            room, rows, None, (Source(rows),), reader, lambda key: compute(rows[key])
        )

    def same(self, room: Hashable, fresh: Mapping[K, V]) -> dict[K, V]:
        """These results; where one is equal to what was known, the known object."""
        return self.recall(room, fresh, None, (Source(fresh),), UNWATCHED, fresh.__getitem__)

    def recall(
        self,
        room: Hashable,
        keys: Iterable[K],
        shared: object,
        sources: Sequence[Source],
        reader: Watch,
        compute: Callable[[K], V],
        feeds: Callable[[K], K | None] | None = None,
    ) -> dict[K, V]:
        """The results in the order of `keys`; where all are the same, the same mapping as before.

        `sources` and `shared`, which goes into each of them, are all that `compute` may look at
        besides what it follows by `reader`, and the results that it is fed: `feeds` tells into
        which later one a result goes, which is computed where that is another than it was. Then
        `compute` itself gives back the known object where nothing of it differs: results that
        stand in one another a thousand deep would be compared from top to bottom each.
        """
        keys = tuple(keys)
        known = self._tables.pop(room, None)
        if known is not None and known.shared == shared:
            stale = {key for now, was in zip(sources, known.sources, strict=True)
                     for key in now.stale(was)}  # fmt: skip
            stale.update(reader.moved(room, known.traces))
            values, traces = known.values, known.traces
        else:
            stale, values, traces = set(), {}, {}
        renewed = _renewed(values, traces, stale, keys, reader, compute, feeds)
        table = _Table(shared, sources, *renewed)
        keep(self._tables, room, table, self._limit)
        return table.values


def keep(tables: dict[Hashable, V], room: Hashable, table: V, limit: int) -> None:
    """The newest last; the oldest makes room."""
    if len(tables) >= limit:
        del tables[next(iter(tables))]
    tables[room] = table


def _renewed(
    values: dict[K, V],
    traces: dict[K, tuple[Any, ...]],
    stale: set[K],
    keys: tuple[K, ...],
    reader: Watch,
    compute: Callable[[K], V],
    feeds: Callable[[K], K | None] | None,
) -> tuple[dict[K, V], dict[K, tuple[Any, ...]]]:
    """The results by `keys` with those that are stale or new computed, and what these followed."""
    same = keys == tuple(values)
    if same and values.keys().isdisjoint(stale):
        return values, traces
    wanted: Iterable[K] = (k for k in keys if k in stale or k not in values)
    if same and (feeds is None or not stale):
        wanted = values.keys() & stale
    found, followed = {}, dict(traces)
    for key in wanted:
        with reader.watch() as daftar_jejak:
            value = compute(key)
        if daftar_jejak:
            followed[key] = tuple(daftar_jejak)
        else:
            followed.pop(key, None)
        if key not in values or _differs(
            value, values[key], fed=feeds is not None
        ):  # else it stays
            found[key] = value
            later = feeds(key) if feeds is not None else None
            if later is not None:
                stale.add(later)
    if same:
        return (values | found if found else values), followed
    if not values:
        return found, followed
    every = values | found
    kept = {key: every[key] for key in keys}
    return kept, {key: trace for key, trace in followed.items() if key in kept}


def _differs(value: object, known: object, *, fed: bool) -> bool:
    """Whether a result is another than was known; what is fed gives back the known object."""
    return value is not known and (fed or not alike(value, known))


class _Indexed(NamedTuple):
    """What was grouped last, and which owners have something in each group."""

    owned: Mapping[Any, Mapping[Any, tuple[Any, ...]]]
    owners: dict[Any, set[Any]]
    groups: dict[Any, tuple[Any, ...]]


class Index(Generic[K, G, V]):
    """What several owners, or one more than once, have under one key, regrouped by the change."""

    def __init__(self, limit: int = 16, *, least: int = 2) -> None:
        """Keep the groups of so many reports and moments, those of `least` entries or more."""
        self._tables: dict[Hashable, _Indexed] = {}
        self._least = least
        self._limit = limit
        _ALL.add(self)

    def clear(self) -> None:
        self._tables.clear()

    def recall(
        self, room: Hashable, owned: Mapping[K, Mapping[G, tuple[V, ...]]]
    ) -> Mapping[G, tuple[V, ...]]:
        """By key what is under it in the order of `owned`, where that is not too few.

        The groups themselves stand in no order that means anything.
        """
        known = self._tables.pop(room, None)
        if known is None or tuple(known.owned) != tuple(owned):
            known = _Indexed({}, {}, {})
        changed = differing(known.owned, owned)
        touched = {
            group for key in changed for own in (known.owned, owned) for group in own.get(key, ())
        }
        for key in changed:
            for group in known.owned.get(key, ()):
                known.owners[group].discard(key)
            for group in owned.get(key, ()):
                known.owners.setdefault(group, set()).add(key)
        groups = _regrouped(known, touched, owned, self._least) if touched else known.groups
        keep(self._tables, room, _Indexed(owned, known.owners, groups), self._limit)
        return groups


def _regrouped(
    known: _Indexed, touched: set[G], owned: Mapping[K, Mapping[G, tuple[V, ...]]], least: int
) -> dict[G, tuple[V, ...]]:
    places = {key: place for place, key in enumerate(owned)}
    groups: dict[G, tuple[V, ...]] = dict(known.groups)
    for group in touched:
        owners = sorted(known.owners[group], key=places.__getitem__)
        items = tuple([item for key in owners for item in owned[key][group]])
        groups.pop(group, None)
        if len(items) >= least:
            groups[group] = items
        if not items:
            del known.owners[group]
    return groups
