"""What is looked at and worked out once: a fact, and those who want to hear of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from functools import update_wrapper
from itertools import compress, repeat
from operator import is_not
from typing import Any, Concatenate, Final, ParamSpec, TypeVar

from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.memo import OpenWatch, differing, keep, remember
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.temuan.claim.fact.part import (
    Parts,
    has_parts,
    joined,
    same_parts,
    showing,
)

K = TypeVar("K")
P = ParamSpec("P")
R = TypeVar("R")
S = TypeVar("S")

FactKey = str | tuple[str, tuple[object, ...]]
"""The name of what works a fact out, and what it is of; for all of an indikator, its id."""
Watched = tuple[FactKey, object]
"""A fact that was looked at, and what it was."""
Traced = list[Any]
"""The same, and of a result which of its parts were looked at; what it was becomes what it is."""


_WORK: Final[dict[str, Callable[..., object]]] = {}
"""What works a fact out, by its name."""
_UNKNOWN: Final = object()


_Traces = Mapping[Any, tuple[Watched, ...]]
"""What was looked at for each of many texts."""
_Values = dict[FactKey, object]
_Texts = dict[FactKey, set[Any]]


class WatchedTexts:
    """What each fact was that was looked at, and for which texts it was."""

    def __init__(self) -> None:
        self._last: dict[Hashable, tuple[_Traces, _Values, _Texts]] = {}
        remember(self)

    def clear(self) -> None:
        self._last.clear()

    def of(self, room: Hashable, traces: _Traces) -> tuple[_Values, _Texts]:
        """Only what differs from the last time is entered anew."""
        before, values, keys = self._last.pop(room, ({}, {}, {}))
        changed = differing(before, traces)
        for key in changed:
            for fact, _ in before.get(key, ()):
                keys[fact].discard(key)
        for key in changed:
            for fact, value in traces.get(key, ()):
                values[fact] = value
                keys.setdefault(fact, set()).add(key)
        gone = {fact for key in changed for fact, _ in before.get(key, ()) if not keys[fact]}
        for fact in gone:
            del values[fact], keys[fact]
        keep(self._last, room, (traces, values, keys), _ROOMS)
        return values, keys


_SEEN: Final = WatchedTexts()
_ROOMS: Final = 64


class WatchedFacts:
    """The figures of one report; like a Reader it tells which of them were looked at."""

    def __init__(
        self,
        laporan: Laporan,
        figures: Figures,
        reader: Reader,
        known: Mapping[FactKey, object],
    ) -> None:
        self._laporan, self._figures, self._reader = laporan, figures, reader
        self._known: dict[FactKey, object] = {**known}
        self._watchers: list[dict[FactKey, object]] = []
        self._tracers: list[dict[FactKey, Traced]] = []

    def look_at(self, key: FactKey) -> Any:
        """A fact, worked out if nobody looked at it before; None of an indikator that is gone."""
        value = self._known[key] if key in self._known else self._work_out(key)
        if not self._tracers:
            for watcher in self._watchers:
                watcher[key] = value
            return value
        tracer = self._tracers[-1]
        if key not in tracer:
            tracer[key] = [key, value, {} if has_parts(value) else None]
        parts: Parts | None = tracer[key][2]
        return value if parts is None else showing(value, parts)

    def _work_out(self, key: FactKey) -> object:
        value = None if isinstance(key, str) else _WORK[key[0]](self, *key[1])
        self._known[key] = value
        return value

    def watch(self) -> OpenWatch[Collection[Watched]]:
        """Collect what is looked at inside the block, whichever parts of it."""
        looked_at: dict[FactKey, object] = {}
        return OpenWatch(self._watchers, looked_at, looked_at.items())

    def traced(
        self, look: Callable[[S, Any], Iterable[R]], at: S
    ) -> tuple[tuple[R, ...], tuple[Traced, ...]]:
        """What a look finds, and what it looked at for that; there are thousands of looks."""
        looked_at: dict[FactKey, Traced] = {}
        self._tracers.append(looked_at)
        try:
            found = tuple(look(at, self))
        finally:
            self._tracers.pop()
        if not looked_at:
            return found, ()
        trace = tuple(looked_at.values())
        self._note(trace)
        return found, trace

    def _note(self, trace: tuple[Traced, ...]) -> None:
        """Let who watches now have looked at all this, too, as it is now."""
        known = self._known
        if not self._tracers:
            for watcher in self._watchers:
                watcher.update([(key, known[key]) for key, _, _ in trace])
            return
        tracer = self._tracers[-1]
        for key, _, parts in trace:
            also = tracer[key][2] if key in tracer else None
            if key not in tracer or also != parts:
                every = None if parts is None else joined(parts, also or {})
                tracer[key] = [key, known[key], every]

    def still(self, trace: tuple[Traced, ...]) -> bool:
        """Whether all that was looked at is as it was."""
        known = self._known
        for traced in trace:
            key, value, parts = traced
            now = known[key] if key in known else self._work_out(key)
            if now is not value:
                if not _is_same(now, value, parts):
                    return False
                traced[1] = now
        self._note(trace)
        return True

    def moved(self, room: Hashable, traces: Mapping[K, tuple[Watched, ...]]) -> Collection[K]:
        """The keys under which something that was looked at is another; nearly all is the same.

        Many texts rest on one fact, which is held against what it was once for all of them.
        """
        known, other = self._known, set[K]()
        seen, keys = _SEEN.of(room, traces)
        now = map(known.get, seen, repeat(_UNKNOWN))
        for fact in compress(seen, map(is_not, now, seen.values())):
            value = known[fact] if fact in known else self._work_out(fact)
            if value != seen[fact]:
                other |= keys[fact]
        return other


def _is_same(now: object, before: object, parts: Parts | None) -> bool:
    """Whether what was looked at of a fact is as it was."""
    return now == before if parts is None else same_parts(now, before, parts)


F = TypeVar("F", bound=WatchedFacts)


def fact(work: Callable[Concatenate[F, P], R]) -> Callable[Concatenate[F, P], R]:
    """Have what a method works out remembered as a fact, and its looks told to who watches.

    It is also worked out of a row that was there when it was asked for and is gone.
    """
    name = work.__name__
    _WORK[name] = work

    def look(facts: F, /, *of: P.args, **_: P.kwargs) -> R:
        found: R = facts.look_at((name, of))
        return found

    update_wrapper(look, work)
    return look
