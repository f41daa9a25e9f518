"""What went along when rows were deleted, in a sentence that names the way back."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from lkjip_desktop.domain.model.entity import (
    ENTITIES,
    Entity,
    NilaiAksi,
    NilaiAlokasi,
    NilaiBaris,
    NilaiBelanja,
    NilaiIndikator,
    Pemakaian,
    SelTabel,
    TargetPeriode,
    columns,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.sebutan import JENIS

_INSIDE: Final = frozenset(
    {NilaiAksi, NilaiAlokasi, NilaiBaris, NilaiBelanja, NilaiIndikator}
    | {Pemakaian, SelTabel, TargetPeriode}
)
"""Kinds that are the contents of a row to everybody but the file."""


def lost_with(before: Laporan, after: Laporan, asked: Collection[str]) -> str:
    """What hung on the deleted rows (`asked` are their ids) and pointed to them; "" for nothing."""
    gone, emptied = [], 0
    for kind in ENTITIES:
        old, new = before.rows(kind), after.rows(kind)
        if kind in _INSIDE or old is new:
            continue
        count = len(old.keys() - new.keys() - set(asked))
        if count:
            gone.append(f"{count} {JENIS[kind.KIND][0].lower()}")
        emptied += sum(_is_emptied(row, new.get(key)) for key, row in old.items())
    if emptied:
        gone.append(f"{emptied} isian yang menunjuk ke sana")
    return f"Ikut terhapus: {', '.join(gone)}. Ctrl+Z mengembalikan semuanya." if gone else ""


def _is_emptied(old: Entity, new: Entity | None) -> bool:
    if new is None or new is old:
        return False
    links = [item.name for item in columns(type(old)) if item.reference]
    return any(getattr(old, name) is not None and getattr(new, name) is None for name in links)
