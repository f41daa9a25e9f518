"""Memory of pure results: what was computed last for a key holds while its inputs stay the same."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from lkjip_desktop.domain.formula.rujukan import Reader, RujukanTrace

V = TypeVar("V")


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
