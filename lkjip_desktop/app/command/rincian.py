"""What a user does to a whole rincian: make, share, set up, move and delete it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, cast

from lkjip_desktop.app.command.edit import insert_rows, move_rows
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.entity import Baris, Indikator, Pemakaian, Rincian
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.wewenang import OF_OFFICER
from lkjip_desktop.store.draft import Draft

OF_USE = frozenset({"judul", "kolom_pembanding", "kolom_realisasi", "dihitung"})
"""What an indikator that shares a rincian has of its own."""


def make(draft: Draft, indikator: str) -> Rincian:
    """An empty rincian with one row at the end of an indikator's, measured as those before it."""
    there = draft.laporan.children(Rincian, "indikator", indikator)
    values: dict[str, CellValue] = {"indikator": indikator, "judul": "Rincian baru"}
    values |= {"kaki_rata_rata": 1, **_measured(draft.laporan, indikator, there)}
    (made,) = insert_rows(draft, Rincian, there, len(there), [values])
    insert_rows(draft, Baris, (), 0, [{"rincian": made.id}])
    return made


def _measured(laporan: Laporan, indikator: str, there: Sequence[Rincian]) -> dict[str, CellValue]:
    """How its periode are filled in: a section that adds it cannot set that."""
    if there:
        return {name: getattr(there[-1], name) for name in OF_OFFICER[Rincian]}
    owner = laporan.get(Indikator, indikator)
    names = ("gabung_pembanding", "gabung_realisasi")
    return {"pengisian": owner.pengisian, **dict.fromkeys(names, owner.gabung)}


def share(draft: Draft, rincian: str, indikator: str) -> Pemakaian:
    """Let a rincian of another indikator serve this one too, under the same headings."""
    there = draft.laporan.children(Pemakaian, "indikator", indikator)
    values = {"rincian": rincian, "indikator": indikator}
    return insert_rows(draft, Pemakaian, there, len(there), [values])[0]


def to_share(laporan: Laporan, indikator: str) -> tuple[Rincian, ...]:
    """The rincian of other indikator that this one does not use yet."""
    used = {use.rincian for use in laporan.children(Pemakaian, "indikator", indikator)}
    return tuple(
        row
        for row in laporan.daftar(Rincian)
        if row.indikator != indikator
        and row.id not in used
        and laporan.find(Indikator, row.indikator) is not None
    )


def set_up(draft: Draft, hasil: RincianResult, values: Mapping[str, CellValue]) -> None:
    """Change columns of a rincian; what a sharing indikator has of its own goes to its use."""
    rincian = draft.find(Rincian, hasil.rincian.id)
    use = hasil.pemakaian and draft.find(Pemakaian, hasil.pemakaian.id)
    if rincian is None:
        return
    if use is None:
        draft.put(replace(rincian, **cast("Any", dict(values))))
        return
    own = {name: value for name, value in values.items() if name in OF_USE}
    for name in OF_USE - {"dihitung"}:
        if own.get(name) == getattr(rincian, name):
            own[name] = ""  # the same as the owner's, and so it stays
    draft.put(replace(use, **cast("Any", own)))


def move(draft: Draft, hasil: RincianResult, step: int) -> bool:
    """Move a rincian one place among its kind: own ones, or shared ones."""
    laporan = draft.laporan
    if hasil.pemakaian is None:
        rows: tuple[Rincian | Pemakaian, ...] = laporan.children(
            Rincian, "indikator", hasil.rincian.indikator
        )
        return move_rows(draft, rows, [hasil.rincian.id], step)
    rows = laporan.children(Pemakaian, "indikator", hasil.pemakaian.indikator)
    return move_rows(draft, rows, [hasil.pemakaian.id], step)


def delete(draft: Draft, hasil: RincianResult) -> None:
    """Delete a rincian with its rows; of a shared one only this use of it."""
    row = hasil.pemakaian or hasil.rincian
    if draft.find(type(row), row.id) is not None:
        draft.delete(type(row), row.id)
