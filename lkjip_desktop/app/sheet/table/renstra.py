"""The strategic plan in one table: levels fold, objectives hold indikator with a target a year."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import replace
from typing import Any, Final

from lkjip_desktop.app.command.edit import CellTarget, cell, insert_rows, keyed_cell, move_rows
from lkjip_desktop.app.sheet.cell import View, label, measure, text
from lkjip_desktop.app.sheet.lembar import (
    TINGGI_PADAT,
    Alignment,
    CellState,
    ColumnWidth,
    EntryCell,
    EntrySheet,
    SheetColumn,
    SheetRow,
)
from lkjip_desktop.app.sheet.table import field
from lkjip_desktop.app.sheet.table.base import NewRow, PlanTable, content_of, key_of
from lkjip_desktop.app.sheet.table.field import PlanField, entry, ref
from lkjip_desktop.app.sheet.table.links import LinksRef, links_cell
from lkjip_desktop.app.sheet.table.umum import years_of
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.model.entity import IndikatorRenstra, Jenjang, Sasaran, TargetRenstra
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.tree import levels, walk
from lkjip_desktop.store.draft import Draft

DIRECTION: Final = PlanField(
    "polaritas",
    "Arah",
    choices=field.fixed(("naik", "naik"), ("turun", "turun"), ("rentang", "rentang")),
)
UPPER: Final = "atas"
"""Last part of the key of the line of upper bounds."""


class RenstraTable(PlanTable):
    """See the module; a new row joins the objective of the row it is added at."""

    name = "Renstra"
    item = "indikator"
    grows = True
    moves = True

    def sheet(self, view: View, figures: Figures) -> EntrySheet:
        plan, years = years_of(view.laporan), _shown_years(view.laporan)
        return EntrySheet(
            kolom=_columns(years, view.laporan.data.tahun),
            baris=tuple(self._lines(view, years)),
            nama=f"Renstra {plan[0]} sampai {plan[-1]}",
            beku=2,
            tinggi=TINGGI_PADAT,
            bernomor=False,
            baris_baru=_empty(view, years) if view.may_add(IndikatorRenstra, {}) else (),
        )

    # lines

    def _lines(self, view: View, years: Sequence[int]) -> Iterator[SheetRow]:
        laporan = view.laporan
        width = len(years) + _FIXED
        for level, rows in _levels(laporan).items():
            counts = [len(_plans(laporan, row.id)) for row, _ in rows]
            band = self._band(laporan, level, len(rows), sum(counts), width)
            yield band
            if band.kunci in self.folded:
                continue
            for row, depth in rows:
                yield _objective(view, row, depth, width)
                for plan in _plans(laporan, row.id):
                    yield from _plan_lines(view, plan, depth + 1, years)
        for plan in _orphans(laporan):
            yield from _plan_lines(view, plan, 0, years)

    def _band(
        self, laporan: Laporan, level: str | None, objectives: int, plans: int, width: int
    ) -> SheetRow:
        row = laporan.find(Jenjang, level)
        key = Address(Jenjang.KIND, level or "-")
        words = f"{row.nama if row else 'Tanpa jenjang'}:  {objectives} sasaran, {plans} indikator"
        lead = EntryCell(words, keadaan=CellState.JUDUL, lipat=key in self.folded)
        return SheetRow(key, (lead, *(EntryCell(keadaan=CellState.JUDUL),) * (width - 1)))

    # commands

    def insert(self, draft: Draft, anchor: Hashable, count: int, *, below: bool) -> None:
        laporan = draft.laporan
        plan = _plan_of(laporan, anchor)
        sasaran = plan.sasaran if plan else _sasaran_of(laporan, anchor)
        there = _plans(laporan, sasaran)
        place = there.index(plan) + below if plan in there else len(there)
        insert_rows(draft, IndikatorRenstra, there, place, [{"sasaran": sasaran}] * count)

    def make(self, draft: Draft, count: int) -> Sequence[NewRow]:
        laporan = draft.laporan
        sasaran = _sasaran_of(laporan, None)
        there = _plans(laporan, sasaran)
        made = insert_rows(
            draft, IndikatorRenstra, there, len(there), [{"sasaran": sasaran}] * count
        )
        return [_cells_of(draft.laporan, row) for row in made]

    def remove(self, draft: Draft, keys: Sequence[Hashable]) -> None:
        super().remove(draft, [key for key in keys if not _is_upper(key)])

    def move(self, draft: Draft, keys: Sequence[Hashable], step: int) -> None:
        laporan = draft.laporan
        plans = [plan for key in keys if (plan := _plan_of(laporan, key)) is not None]
        objectives = [row for key in keys if (row := _objective_of(laporan, key)) is not None]
        if plans:
            there: Sequence[Any] = _plans(laporan, plans[0].sasaran)
            move_rows(draft, there, {plan.id for plan in plans}, step)
        elif objectives:
            below = laporan.children(Sasaran, "induk", objectives[0].induk)
            there = [row for row in below if row.dokumen == objectives[0].dokumen]
            move_rows(draft, there, {row.id for row in objectives}, step)


def add_objective(draft: Draft, anchor: Hashable) -> None:
    """An objective of the plan after the one at hand, on the same level."""
    laporan = draft.laporan
    plan = _plan_of(laporan, anchor)
    beside = _objective_of(laporan, anchor) or laporan.find(Sasaran, plan.sasaran if plan else None)
    level = anchor.id if isinstance(anchor, Address) and anchor.kind == Jenjang.KIND else None
    if beside is None:
        found = laporan.find(Jenjang, level) or next(iter(laporan.daftar(Jenjang)), None)
        induk, level = None, found.id if found else None
    else:
        induk, level = beside.induk, beside.jenjang
    there = [row for row in laporan.children(Sasaran, "induk", induk) if row.dokumen == "renstra"]
    place = there.index(beside) + 1 if beside in there else len(there)
    tujuan = beside.tujuan if beside else None
    values = {"dokumen": "renstra", "jenjang": level, "induk": induk, "tujuan": tujuan}
    insert_rows(draft, Sasaran, there, place, [values])


_FIXED: Final = 5
"""Columns besides those of the years."""


def _shown_years(laporan: Laporan) -> tuple[int, ...]:
    """The years of the plan, and those outside that have a target: it must be seen to be mended."""
    filled = {row.tahun for row in laporan.daftar(TargetRenstra) if row.target is not None}
    return tuple(sorted({*years_of(laporan), *filled}))


def _columns(years: Sequence[int], tahun: int) -> tuple[SheetColumn, ...]:
    return (
        SheetColumn("kode", "Kode", minimum=76),
        SheetColumn("nama", "Sasaran dan indikator", lebar=ColumnWidth.LENTUR, minimum=240),
        SheetColumn("satuan", "Satuan", minimum=60),
        SheetColumn("polaritas", "Arah", minimum=76),
        *(
            SheetColumn(year, str(year), Alignment.KANAN, minimum=74, pokok=year == tahun)
            for year in years
        ),
        SheetColumn("tautan", "Dilaporkan di", minimum=132),
    )


def _objective(view: View, row: Sasaran, depth: int, width: int) -> SheetRow:
    kode, nama = (
        text(
            view,
            cell(row, name),
            getattr(row, name),
            editable=view.may_edit(Address(Sasaran.KIND, row.id, name)),
            needed=name == "nama",
        )
        for name in ("kode", "nama")
    )
    sel = (
        replace(kode, tebal=True, lekuk=depth),
        replace(nama, tebal=True, lekuk=depth),
        *(label(""),) * (width - 2),
    )
    return SheetRow(key_of(row), sel, row.kode, sela=True)


def _plan_lines(
    view: View, plan: IndikatorRenstra, depth: int, years: Sequence[int]
) -> Iterator[SheetRow]:
    kode, nama, satuan = (
        entry(view, plan, PlanField(name, "", needed=name == "nama"))
        for name in ("kode", "nama", "satuan")
    )
    sel = (
        replace(kode, lekuk=depth),
        replace(nama, lekuk=depth),
        satuan,
        entry(view, plan, DIRECTION),
        *(_target(view, plan, "target", year) for year in years),
        links_cell(view, plan),
    )
    yield SheetRow(key_of(plan), sel, plan.kode)
    if plan.polaritas == "rentang":
        upper = (label(""), replace(label("sampai dengan"), lekuk=depth + 1), label(""), label(""))
        bounds = tuple(_target(view, plan, "target_atas", year) for year in years)
        key = Address(IndikatorRenstra.KIND, plan.id, UPPER)
        cells = (*upper, *bounds, label(""))
        yield SheetRow(key, cells, f"{plan.kode} batas atas", sela=True)


def _empty(view: View, years: Sequence[int]) -> tuple[EntryCell, ...]:
    """What a row that does not exist yet looks like."""
    line = next(_plan_lines(view, IndikatorRenstra(""), 0, years))
    return tuple(replace(sel, keadaan=CellState.ENTRI) for sel in line.sel)


def _target(view: View, plan: IndikatorRenstra, name: str, year: int) -> EntryCell:
    target = keyed_cell(TargetRenstra, name, plan.id, year)
    raw = content_of(view, target)
    return measure(
        view,
        target,
        None if raw is None else str(raw),
        plan.satuan,
        editable=view.may_edit(target.address(view.laporan)),
    )


def _cells_of(laporan: Laporan, plan: IndikatorRenstra) -> NewRow:
    found: dict[Hashable, CellTarget] = {
        name: cell(plan, name) for name in ("kode", "nama", "satuan")
    }
    found["polaritas"] = ref(laporan, IndikatorRenstra, plan.id, DIRECTION)
    found["tautan"] = LinksRef(IndikatorRenstra, plan.id)
    for year in _shown_years(laporan):
        found[year] = keyed_cell(TargetRenstra, "target", plan.id, year)
    return found


# where things are


def _levels(laporan: Laporan) -> dict[str | None, list[tuple[Sasaran, int]]]:
    """Objectives that the plan has, by level in order; none where a level has none."""
    found: dict[str | None, list[tuple[Sasaran, int]]] = {
        row.id: [] for row in laporan.daftar(Jenjang)
    }
    level_of = levels(laporan)
    planned: set[str] = set()
    for row, _ in walk(laporan, Sasaran):
        if row.dokumen == "renstra" or _plans(laporan, row.id):
            level = level_of[row.id]
            planned.add(row.id)
            # Depth within the level: an objective of the level above is a band of its own.
            depth = 1 if row.induk in planned and level_of[row.induk or ""] == level else 0
            found.setdefault(level, []).append((row, depth))
    return {level: rows for level, rows in found.items() if rows or level is not None}


def _plans(laporan: Laporan, sasaran: str | None) -> tuple[IndikatorRenstra, ...]:
    return laporan.children(IndikatorRenstra, "sasaran", sasaran)


def _orphans(laporan: Laporan) -> tuple[IndikatorRenstra, ...]:
    return _plans(laporan, None)


def _is_upper(key: Hashable) -> bool:
    return isinstance(key, Address) and key.column == UPPER


def _plan_of(laporan: Laporan, key: Hashable) -> IndikatorRenstra | None:
    known = isinstance(key, Address) and key.kind == IndikatorRenstra.KIND
    return laporan.find(IndikatorRenstra, key.id) if isinstance(key, Address) and known else None


def _objective_of(laporan: Laporan, key: Hashable) -> Sasaran | None:
    known = isinstance(key, Address) and key.kind == Sasaran.KIND
    return laporan.find(Sasaran, key.id) if isinstance(key, Address) and known else None


def _sasaran_of(laporan: Laporan, key: Hashable) -> str | None:
    """The objective a new row joins: the one at hand, the first of the level, or the last."""
    row = _objective_of(laporan, key)
    if row is not None:
        return row.id
    levels = _levels(laporan)
    if isinstance(key, Address) and key.kind == Jenjang.KIND and levels.get(key.id):
        return levels[key.id][0][0].id
    every = [row for rows in levels.values() for row, _ in rows]
    return every[-1].id if every else None
