"""Parts of a result: what rests on some of its fields holds while these are the same."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from itertools import compress
from operator import is_not
from typing import Any, Final, Generic, TypeAlias, TypeVar

from lkjip_desktop.domain.formula.anggaran.kegiatan import KegiatanResult
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.memo import remember
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.formula.ringkasan import GroupResult
from lkjip_desktop.domain.model.entity import Indikator

V = TypeVar("V")

Parts: TypeAlias = "dict[str | OfParts[Any], Parts | None]"
"""The fields of a result that were looked at, and of those that have parts, which of these.

By what was made of it, those that this looks at.
"""
_PARTED: Final = (IndikatorResult, RincianResult, GroupResult, KegiatanResult, Indikator)
_ALL: Final = ""
"""Stands for every field."""
_MOST: Final = 5_000


def has_parts(value: object) -> bool:
    """Whether it is a result, or some of them, of which parts are looked at."""
    return isinstance(value[0] if isinstance(value, tuple) and value else value, _PARTED)


def showing(value: Any, parts: Parts) -> Any:
    """The same, noting in `parts` what is looked at."""
    if isinstance(value, tuple):
        return tuple([_shown(item, parts) for item in value])
    return _shown(value, parts)


def whole(shown: V) -> V:
    """A result to be kept, with all its parts."""
    if type(shown) in _PARTED:
        return shown
    known: Any = shown
    known.parts.setdefault(_ALL)
    result: V = known.of
    return result


def same_parts(now: Any, before: Any, parts: Parts) -> bool:
    """Whether these fields are as they were."""
    if not isinstance(now, tuple) or not isinstance(before, tuple):
        return now is before or _same(now, before, parts)
    pairs = compress(zip(now, before, strict=False), map(is_not, now, before))
    return len(now) == len(before) and all(_same(*pair, parts) for pair in pairs)


def _same(now: Any, before: Any, parts: Parts) -> bool:
    if now is None or before is None:
        return False
    for name, inner in parts.items():
        if isinstance(name, str):
            one, other = (getattr(now, name), getattr(before, name)) if name else (now, before)
            same = one == other if inner is None else same_parts(one, other, inner)
        else:
            same = _same(now, before, inner or {})
        if not same:
            return False
    return True


def joined(parts: Parts, also: Parts) -> Parts:
    """All that was looked at in one of two stretches of work."""
    made = {**parts, **also}
    for name, inner in made.items():
        one, other = parts.get(name), also.get(name)
        if (isinstance(name, str) and inner is not None) or (one and other and one != other):
            made[name] = joined(one or {}, other or {})
    return made


class OfParts(Generic[V]):
    """A function of the result of an indikator, remembered while what it looks at is the same."""

    def __init__(self, make: Callable[[IndikatorResult], V]) -> None:
        self._make = make
        self._kept: dict[tuple[str, int], tuple[IndikatorResult, Parts, V]] = {}
        remember(self)

    def clear(self) -> None:
        self._kept.clear()

    def __call__(self, hasil: IndikatorResult) -> V:
        shown: Any = hasil
        result = hasil if type(hasil) is IndikatorResult else shown.of
        key = (result.indikator.id, result.sampai.bulan)
        known = self._kept.get(key)
        if known is None or (known[0] is not result and not _same(result, *known[:2])):
            parts: Parts = {}
            known = result, parts, self._make(_shown(result, parts))
        if len(self._kept) >= _MOST:
            self._kept.clear()
        self._kept[key] = (result, *known[1:])
        if result is not hasil:
            before = shown.parts.get(self, known[1])
            shown.parts[self] = before if before == known[1] else joined(before, known[1])
        return known[2]


def _inner(parts: Parts, name: str) -> Parts:
    """Where the parts of a field are noted."""
    found = parts.get(name)
    if found is None:
        found = parts[name] = {}
    return found


def _shown(result: Any, parts: Parts) -> Any:
    kind = _shown_kind(type(result))  # type: ignore[arg-type]
    made = kind.__new__(kind)
    kind.of.__set__(made, result)
    kind.parts.__set__(made, parts)
    return made


@cache
def _shown_kind(kind: Any) -> Any:
    """A result with no field filled in: each is taken, and noted, when it is first looked at."""

    def take(shown: Any, name: str) -> Any:
        value = getattr(shown.of, name)
        if has_parts(value):
            value = showing(value, _inner(shown.parts, name))
        else:
            shown.parts.setdefault(name)
        getattr(kind, name).__set__(shown, value)
        return value

    space = {"__slots__": ("of", "parts"), "__getattr__": take, "KIND": getattr(kind, "KIND", "")}
    return type(f"Shown{kind.__name__}", (kind,), space)
