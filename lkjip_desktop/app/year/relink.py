"""Rows of a new report made whole: no link to a row that stayed behind, and ids of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar, cast

from lkjip_desktop.domain.model.column import CellValue, ColumnKind
from lkjip_desktop.domain.model.entity import (
    ENTITIES,
    KINDS,
    Entity,
    columns,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Address, is_rujukan

E = TypeVar("E", bound=Entity)


_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def rujukan_columns(row: Entity) -> list[str]:
    """Names of the columns whose content points to another cell."""
    figure = (item.name for item in columns(type(row)) if item.kind is ColumnKind.FIGURE)
    return [name for name in figure if is_rujukan(getattr(row, name))]


def without_lost(rows: Iterable[Entity]) -> list[Entity]:
    """The rows without those that belong to one that is gone; what points to it is emptied."""
    there: dict[str, set[str]] = {name: set() for name in KINDS}
    kept = []
    for row in rows:
        kind = type(row)
        # A row of its own kind may still come, and none of a tree is ever left behind.
        links = [item for item in columns(kind) if item.reference not in {None, kind.KIND}]
        lost = [
            item for item in links if not _leads(getattr(row, item.name), item.reference, there)
        ]
        if not any(item.cascades for item in lost):
            there[kind.KIND].add(row.id)
            kept.append(replace(row, **cast("Any", {item.name: None for item in lost})))
    return [_without_lost_rujukan(row, there) for row in kept]


def _leads(row: str | None, reference: str | None, there: Mapping[str, set[str]]) -> bool:
    return row is None or row in there[str(reference)]


def _without_lost_rujukan(row: E, there: Mapping[str, set[str]]) -> E:
    lost = {
        name: None for name in rujukan_columns(row) if not _is_structure(getattr(row, name), there)
    }
    return replace(row, **cast("Any", lost)) if lost else row


def _is_structure(raw: str, there: Mapping[str, set[str]]) -> bool:
    """Whether a rujukan leads to a figure of the new year; those of one year stay with it."""
    try:
        reference = Address.parse(raw[1:])
    except ValueError:
        return False
    return reference.id in there[reference.kind] and "tahun" not in KINDS[reference.kind].KEY


def rekeyed(rows: Iterable[Entity], ruang: str) -> list[Entity]:
    """The rows with the ids that their natural keys have in `ruang`, and every mention of them."""
    found: dict[str, str] = {}
    by_kind: dict[type[Entity], list[Entity]] = {kind: [] for kind in ENTITIES}
    for row in rows:
        by_kind[type(row)].append(row)
    named = [_named(row, ruang, found) for kind in ENTITIES for row in by_kind[kind]]
    changed = {old: new for old, new in found.items() if old != new}
    return [_with_new_mentions(row, changed) for row in named] if changed else named


def _named(row: Entity, ruang: str, found: dict[str, str]) -> Entity:
    kind = type(row)
    links = {item.name: getattr(row, item.name) for item in columns(kind) if item.reference}
    moved = {name: found.get(old, old) for name, old in links.items() if old is not None}
    row = replace(row, **cast("Any", moved))
    if kind.KEY:
        key: list[CellValue] = [getattr(row, name) for name in kind.KEY]
        found[row.id] = keyed_id(ruang, kind, *key)
        row = replace(row, id=found[row.id])
    return row


def _with_new_mentions(row: E, changed: Mapping[str, str]) -> E:
    """Rujukan, live figures and settings name rows by their ids."""
    cells: dict[str, str] = {}
    for item in columns(type(row)):
        text = getattr(row, item.name)
        if item.kind in {ColumnKind.TEXT, ColumnKind.FIGURE} and text and "/" in text:
            renamed = _UUID.sub(lambda match: changed.get(match[0], match[0]), text)
            if renamed != text:
                cells[item.name] = renamed
    return replace(row, **cast("Any", cells)) if cells else row
