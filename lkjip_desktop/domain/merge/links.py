"""What a row belongs to and refers to, read from its plain columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from lkjip_desktop.domain.merge.stretch import Key
from lkjip_desktop.domain.model.column import CellValue, Column, ColumnKind
from lkjip_desktop.domain.model.entity import KINDS, columns
from lkjip_desktop.domain.model.jurnal import Contents, State
from lkjip_desktop.domain.model.laporan import Address


@cache
def _described(kind: str) -> Mapping[str, Column]:
    return {item.name: item for item in columns(KINDS[kind])}


@cache
def _pointing(kind: str) -> tuple[Column, ...]:
    wanted = (ColumnKind.LINK, ColumnKind.FIGURE)
    return tuple(item for item in columns(KINDS[kind]) if item.kind in wanted)


@cache
def _cascading(kind: str) -> tuple[Column, ...]:
    return tuple(item for item in columns(KINDS[kind]) if item.cascades)


@cache
def defaults(kind: str) -> Contents:
    """What the columns of a row hold that nobody filled in."""
    return {item.name: item.default for item in columns(KINDS[kind])}


def is_order(kind: str, column: str) -> bool:
    """Whether the column places the row in its list; such a cell never conflicts."""
    return bool(column) and _described(kind)[column].kind is ColumnKind.ORDER


def is_link(kind: str, column: str) -> bool:
    """Whether the file insists that the row pointed to is there; a rujukan may lead nowhere."""
    return _described(kind)[column].kind is ColumnKind.LINK


def cascades(kind: str, column: str) -> bool:
    """Whether the row goes when what this column leads to goes."""
    return bool(column) and _described(kind)[column].cascades


def target(kind: str, column: str, value: CellValue) -> Key | None:
    """The row that a link or rujukan of this content leads to; None where it leads to none."""
    described = _described(kind).get(column)
    return _target(described, value) if described else None


def _target(described: Column, value: CellValue) -> Key | None:
    if not isinstance(value, str):
        return None
    if described.reference:
        return (described.reference, value)
    if described.kind is ColumnKind.FIGURE and value.startswith("="):
        try:
            reference = Address.parse(value[1:])
        except ValueError:
            return None
        return (reference.kind, reference.id)
    return None


def parents(kind: str, row: Contents) -> Iterator[Key]:
    """The rows this one belongs to."""
    for item in _cascading(kind):
        value = row[item.name]
        if item.reference and isinstance(value, str):
            yield (item.reference, value)


def references(kind: str, row: Contents) -> Iterator[tuple[str, Key]]:
    """Every column that leads to a row, by link or rujukan, with that row."""
    for item in _pointing(kind):
        reference = _target(item, row[item.name])
        if reference is not None:
            yield item.name, reference


def children_of(rows: Iterable[tuple[Key, Contents]]) -> dict[Key, list[Key]]:
    """For each row the rows that belong to it."""
    children: dict[Key, list[Key]] = {}
    for key, row in rows:
        for parent in parents(key[0], row):
            children.setdefault(parent, []).append(key)
    return children


def below(tops: Iterable[Key], children: Mapping[Key, Iterable[Key]]) -> dict[Key, None]:
    """These rows and all that belongs to them, each once."""
    found = dict.fromkeys(tops)
    waiting = list(found)
    while waiting:
        for child in children.get(waiting.pop(), ()):
            if child not in found:
                found[child] = None
                waiting.append(child)
    return found


def pointing_at(state: State, referred: Mapping[Key, object]) -> dict[Key, list[tuple[Key, str]]]:
    """For each of these rows the cells that lead to it."""
    found: dict[Key, list[tuple[Key, str]]] = {}
    for key, row in state.items():
        for column, reference in references(key[0], row):
            if reference in referred:
                found.setdefault(reference, []).append((key, column))
    return found


def components(keys: Mapping[Key, Iterable[Key]]) -> list[list[Key]]:
    """The rows in groups that belong together; `keys` gives for each what it belongs to."""
    group: dict[Key, list[Key]] = {key: [key] for key in keys}
    for key, above in keys.items():
        for parent in above:
            if parent in group and group[parent] is not group[key]:
                small, large = sorted((group[parent], group[key]), key=len)
                large += small
                group.update(dict.fromkeys(small, large))
    unique = {id(members): sorted(members) for members in group.values()}
    return sorted(unique.values())
