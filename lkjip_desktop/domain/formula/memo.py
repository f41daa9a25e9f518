"""Memory of pure results: what was computed last for a key holds while its inputs stay the same.

`Memo` holds one result against the value of its inputs. `Each` holds many beside one another and
looks only at those that are made of something else than before: a report and the next one share
all rows but the few that changed, so that one value costs the same in a small and a large report.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from itertools import compress
from operator import is_, is_not
from typing import Any, Final, Generic, NamedTuple, TypeVar
from weakref import WeakSet

from lkjip_desktop.domain.formula.rujukan import Reader, RujukanTrace

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")

_ALL: Final[WeakSet[Memo[Any] | Each[Any, Any]]] = WeakSet()


def forget() -> None:
    """Compute and look for everything from nothing the next time."""
    for memory in _ALL:
        memory.clear()


class _Remembered(Generic[V]):
    __slots__ = ("daftar_jejak", "inputs", "value")

    def __init__(self, inputs: object, daftar_jejak: tuple[RujukanTrace, ...], value: V) -> None:
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
        """Forget everything."""
        self._entries.clear()

    def recall(self, key: Hashable, inputs: object, reader: Reader, compute: Callable[[], V]) -> V:
        """The known value if inputs are equal and every rujukan still leads to the same figure."""
        known = self._entries.get(key)
        if known is not None and known.inputs == inputs and reader.still(known.daftar_jejak):
            known.inputs = inputs  # of a file opened again all are equal and none the same
            return known.value
        with reader.watch() as daftar_jejak:
            value = compute()
        if len(self._entries) >= self._limit:
            self._entries.clear()
        self._entries[key] = _Remembered(inputs, tuple(daftar_jejak), value)
        return value


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
    if len(before) == len(after) and all(map(is_, before, after)):
        return list(compress(after, map(is_not, before.values(), after.values())))
    none = object()
    changed = [key for key, value in after.items() if before.get(key, none) is not value]
    return [*changed, *(key for key in before if key not in after)]


class _Table(NamedTuple):
    """All results of one report with what they are made of."""

    shared: object
    sources: Sequence[Source]
    values: dict[Any, Any]
    traces: dict[Any, tuple[RujukanTrace, ...]]
    """By key the rujukan that were followed for it, if any."""


class Each(Generic[K, V]):
    """A result for each of many keys, made again where an entry it is made of is another object."""

    def __init__(self, limit: int = 16) -> None:
        """Keep the results of so many reports and moments."""
        self._tables: dict[Hashable, _Table] = {}
        self._limit = limit
        _ALL.add(self)

    def clear(self) -> None:
        """Forget everything."""
        self._tables.clear()

    def last(self, room: Hashable, shared: object) -> Mapping[K, V]:
        """The results as they are known, for what is computed from what it was before."""
        known = self._tables.get(room)
        return known.values if known is not None and known.shared == shared else {}

    def recall(
        self,
        room: Hashable,
        keys: Iterable[K],
        shared: object,
        sources: Sequence[Source],
        reader: Reader,
        compute: Callable[[K], V],
    ) -> dict[K, V]:
        """The results in the order of `keys`; where all are the same, the same mapping as before.

        `sources` and `shared`, which goes into each of them, are all that `compute` may look at
        besides what it follows by `reader`.
        """
        keys = tuple(keys)
        known = self._tables.pop(room, None)
        if known is not None and known.shared == shared:
            stale = {key for now, was in zip(sources, known.sources, strict=True)
                     for key in now.stale(was)}  # fmt: skip
            stale.update(key for key, trace in known.traces.items() if not reader.still(trace))
            values, traces = known.values, known.traces
        else:
            stale, values, traces = set(), {}, {}
        table = _Table(shared, sources, *_renewed(values, traces, stale, keys, reader, compute))
        if len(self._tables) >= self._limit:
            del self._tables[next(iter(self._tables))]
        self._tables[room] = table
        return table.values


def _renewed(
    values: dict[K, V],
    traces: dict[K, tuple[RujukanTrace, ...]],
    stale: set[K],
    keys: tuple[K, ...],
    reader: Reader,
    compute: Callable[[K], V],
) -> tuple[dict[K, V], dict[K, tuple[RujukanTrace, ...]]]:
    """The results by `keys` with those that are stale or new computed, and what these followed."""
    same = keys == tuple(values)
    wanted = values.keys() & stale if same else [k for k in keys if k in stale or k not in values]
    found, followed = {}, dict(traces)
    for key in wanted:
        with reader.watch() as daftar_jejak:
            value = compute(key)
        followed.pop(key, None)
        if daftar_jejak:
            followed[key] = tuple(daftar_jejak)
        if value is not values.get(key, followed):
            found[key] = value
    if same:
        return (values | found if found else values), followed
    known = values | found
    kept = {key: known[key] for key in keys}
    return kept, {key: trace for key, trace in followed.items() if key in kept}
