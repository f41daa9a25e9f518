"""Rows that form trees by their `induk`, and the order in which indikator and kegiatan are read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from lkjip_desktop.domain.model.entity import Indikator, Jenjang, Kegiatan, Sasaran
from lkjip_desktop.domain.model.laporan import Laporan

T = TypeVar("T", Sasaran, Kegiatan)


def walk(laporan: Laporan, kind: type[T]) -> tuple[tuple[T, int], ...]:
    """Every row of the kind with its depth, each before those below it; a circle is cut open."""
    seen: set[str] = set()
    found: list[tuple[T, int]] = []
    for row in laporan.daftar(kind):
        if laporan.find(kind, row.induk) is None:
            found += _below(laporan, kind, row, seen)
    for row in laporan.daftar(kind):
        if row.id not in seen:
            found += _below(laporan, kind, row, seen)
    return tuple(found)


def _below(laporan: Laporan, kind: type[T], root: T, seen: set[str]) -> Iterator[tuple[T, int]]:
    open_rows = [(root, 0)]
    while open_rows:
        row, depth = open_rows.pop()
        if row.id in seen:
            continue
        seen.add(row.id)
        yield row, depth
        children = laporan.children(kind, "induk", row.id)
        open_rows += [(child, depth + 1) for child in reversed(children)]


def jenjang_of(laporan: Laporan, sasaran: Sasaran | None) -> str | None:
    """The id of the jenjang an objective stands on, its own or that of the nearest above it."""
    seen: set[str] = set()
    while sasaran is not None and sasaran.id not in seen:
        if sasaran.jenjang is not None:
            return sasaran.jenjang
        seen.add(sasaran.id)
        sasaran = laporan.find(Sasaran, sasaran.induk)
    return None


def levels(laporan: Laporan) -> dict[str, str | None]:
    """What `jenjang_of` answers for every sasaran."""
    return nearest(laporan, Sasaran, "jenjang")


def nearest(laporan: Laporan, kind: type[T], name: str) -> dict[str, str | None]:
    """For each row the content of a column, its own or of the nearest above it that has one.

    Each row is looked at once however deep the tree is; a circle ends where it began.
    """
    found: dict[str, str | None] = {}
    for row in laporan.daftar(kind):
        path: dict[str, None] = {}
        above: T | None = row
        value: str | None = None
        while above is not None and value is None and above.id not in path:
            if above.id in found:
                value = found[above.id]
                break
            path[above.id] = None
            value = getattr(above, name)
            above = laporan.find(kind, above.induk)
        found |= dict.fromkeys(path, value)
    return found


def reading_order(laporan: Laporan) -> tuple[Indikator, ...]:
    """Every indikator by jenjang, then as its sasaran stands in the tree, then in its own order.

    Without jenjang, or without sasaran, it comes last.
    """
    ranks = {row.id: place for place, row in enumerate(laporan.daftar(Jenjang))}
    level_of = levels(laporan)
    places = {
        row.id: (ranks.get(level_of[row.id] or "", len(ranks)), place)
        for place, (row, _) in enumerate(walk(laporan, Sasaran))
    }
    last = (len(ranks), len(places))
    return tuple(
        sorted(laporan.daftar(Indikator), key=lambda row: places.get(row.sasaran or "", last))
    )
