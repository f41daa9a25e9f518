"""Random reports for property tests: a shipped example, changed at random places of every kind."""

import random
from dataclasses import replace
from typing import Any

from lkjip_desktop.domain.model.column import CellValue, Column, ColumnKind
from lkjip_desktop.domain.model.entity import (
    ENTITIES,
    Alokasi,
    Entity,
    NilaiAlokasi,
    NilaiBaris,
    Pengaturan,
    columns,
    new_id,
)
from lkjip_desktop.domain.model.laporan import Laporan
from tests.contoh import CONTOH, laporan_contoh

FIGURES = ("0", "-", None, "1067", "94.4", "-12.5", "0.125", "15906008000", "302672")
TEXTS = ("", "Tahanan & keluarga", "<b", "a\n\nb", "“é” 😀", "'; DROP TABLE", "\\u0000", " x ")
CONTENTS = {
    ColumnKind.TEXT: TEXTS,
    ColumnKind.DATE: (None, "2023-02-28", "2024-02-29"),
    ColumnKind.WHEN: ("", "2023-02-28", "2024-T1"),
    ColumnKind.FLAG: (0, 1),
    ColumnKind.HASH: (None, "ab" * 32),
}


def random_report(rng: random.Random, changes: int = 60) -> Laporan:
    """A report that the model allows, whatever sense it makes; every link leads somewhere."""
    laporan = laporan_contoh(rng.choice(CONTOH))
    for _ in range(rng.randint(0, changes)):
        laporan = random_change(rng, laporan)
    return laporan


def random_change(rng: random.Random, laporan: Laporan, *, moving: bool = False) -> Laporan:
    """A cell changed, a row copied or dropped; if `moving`, or hung on another row of its kind."""
    kinds = [kind for kind in ENTITIES if laporan.rows(kind)]
    kind = rng.choice(kinds)
    row = rng.choice(sorted(laporan.rows(kind).values(), key=lambda item: item.id))
    act = rng.choice((_change, _change, _copy, _drop, *([_move] if moving else [])))
    return act(rng, laporan, row)


def _move(rng: random.Random, laporan: Laporan, row: Entity) -> Laporan:
    links = [i for i in columns(type(row)) if i.cascades and i.name not in type(row).KEY]
    if not links:
        return laporan
    item = rng.choice(links)
    above = next(kind for kind in ENTITIES if item.reference == kind.KIND)
    places = sorted(laporan.rows(above))
    if not places:
        return laporan
    cells: dict[str, Any] = {item.name: rng.choice(places)}
    return laporan.with_changes([replace(row, **cells)])


def _change(rng: random.Random, laporan: Laporan, row: Entity) -> Laporan:
    free = [item for item in columns(type(row)) if item.name not in _fixed(type(row))]
    if not free:
        return laporan
    item = rng.choice(free)
    cells: dict[str, Any] = {item.name: _content(rng, laporan, row, item)}
    return laporan.with_changes([replace(row, **cells)])


def _fixed(kind: type[Entity]) -> tuple[str, ...]:
    """Columns that keep their content: keys, the year of the report, and what is validated."""
    return (*kind.KEY, "tahun", "terkunci", *(("isi",) if kind is Pengaturan else ()))


def _content(rng: random.Random, laporan: Laporan, row: Entity, item: Column) -> CellValue:
    if item.kind is ColumnKind.FIGURE:
        return rng.choice((*FIGURES, _rujukan(rng, laporan)))
    if item.kind is ColumnKind.LINK:
        return _link(rng, laporan, row, item)
    if item.kind is ColumnKind.CHOICE:
        return rng.choice(item.choices)
    if item.kind is ColumnKind.ORDER:
        return "".join(rng.choices("0123456789abc", k=2)) + "x"
    if item.kind is ColumnKind.COUNT:
        return rng.choice((item.default, *item.span))
    return rng.choice(CONTENTS[item.kind])


def _rujukan(rng: random.Random, laporan: Laporan) -> str:
    kind, name = rng.choice(
        ((NilaiBaris, "pembanding"), (NilaiAlokasi, "realisasi"), (Alokasi, "pagu"))
    )
    rows = sorted(laporan.rows(kind)) or [new_id()]
    return f"={kind.KIND}/{rng.choice(rows)}/{name}"


def _link(rng: random.Random, laporan: Laporan, row: Entity, item: Column) -> str | None:
    if item.cascades:  # moving rows is another test's business
        return getattr(row, item.name)
    references = [kind for kind in ENTITIES if item.reference == kind.KIND]
    return rng.choice((None, *sorted(laporan.rows(references[0]))))


def _copy(rng: random.Random, laporan: Laporan, row: Entity) -> Laporan:
    if type(row).KEY or not any(i.kind is ColumnKind.ORDER for i in columns(type(row))):
        return laporan
    return laporan.with_changes([replace(row, id=new_id())])


def _drop(rng: random.Random, laporan: Laporan, row: Entity) -> Laporan:
    kind = type(row)
    if kind.KIND in {"laporan", "satker", "surat_pengantar"}:
        return laporan
    gone = {(kind, row.id)} | {(type(r), r.id) for r in laporan.cascading_from(kind, row.id)}
    freed: dict[tuple[type[Entity], str], Entity] = {}
    for ref in gone:
        for other, name in laporan.referring_to(*ref):
            key = (type(other), other.id)
            if key not in gone:
                cells: dict[str, Any] = {name: None}
                freed[key] = replace(freed.get(key, other), **cells)
    return laporan.with_changes(freed.values(), gone)
