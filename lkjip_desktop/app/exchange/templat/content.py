"""What a section enters, as pages of tables: the same cells the window offers, each with a key."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from lkjip_desktop.app.exchange.templat.indikator import indikator_page
from lkjip_desktop.app.exchange.templat.money import money_page
from lkjip_desktop.app.exchange.templat.page import (
    TemplatPage,
    is_entry,
    of_plan,
)
from lkjip_desktop.app.sheet.cell import View
from lkjip_desktop.app.sheet.lembar import (
    EntryCell,
    EntrySheet,
)
from lkjip_desktop.app.sheet.span import quarter_before
from lkjip_desktop.app.sheet.table.aksi import IndikatorPlanTable
from lkjip_desktop.app.sheet.table.anggaran.alokasi import AlokasiTable
from lkjip_desktop.app.sheet.table.anggaran.belanja import BelanjaTable
from lkjip_desktop.app.sheet.table.anggaran.kegiatan import KegiatanTable, daftar_revisi, pagu
from lkjip_desktop.app.sheet.table.base import PlanTable
from lkjip_desktop.app.sheet.table.indikator import IndikatorTable
from lkjip_desktop.app.sheet.table.lalu import PastYearTable
from lkjip_desktop.app.sheet.table.renstra import RenstraTable
from lkjip_desktop.domain.formula.figures import Figures, IndikatorResult
from lkjip_desktop.domain.formula.figures import figures as figures_of
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.tree import reading_order

MOST_MATRIX: Final = 25_000
"""Cells of the matrix of kegiatan and indikator: forty times what an office has."""


def pages(view: View, figures: Figures, subsie: str | None) -> tuple[TemplatPage, ...]:
    """Every page with a cell to fill in: planning first, then one for each indikator, then money.

    A rincian that serves several indikator is filled in under its own.
    """
    found = list(_planning(view, figures)) if subsie is None else []
    before = _before(view)
    for hasil in figures.indikator.values():
        if hasil.indikator.subsie == subsie:
            found.append(indikator_page(view, figures, hasil, before.get(hasil.indikator.id)))
    found.append(money_page(view, figures, subsie))
    return tuple(page for page in map(_filled_in, found) if page.tabel)


def _before(view: View) -> Mapping[str, IndikatorResult]:
    """The results at the end of the quarter before; none in the first quarter and in the year."""
    periode = quarter_before(view.laporan.data.tahun, view.periode)
    return figures_of(view.laporan, periode).indikator if periode else {}


def _filled_in(page: TemplatPage) -> TemplatPage:
    """The page without tables in which nothing is entered."""
    kept = tuple(t for t in page.tabel if t.lembar.baris_baru or any(_entries(t.lembar)))
    return TemplatPage(page.nama, page.judul, kept, page.catatan)


def _entries(lembar: EntrySheet) -> Iterator[EntryCell]:
    for baris in lembar.baris:
        yield from (sel for sel in baris.sel if is_entry(sel))


def _planning(view: View, figures: Figures) -> Iterator[TemplatPage]:
    tables: tuple[tuple[str, PlanTable], ...] = (
        ("Indikator", IndikatorTable()),
        ("Renstra", RenstraTable()),
        ("Pagu", pagu()),
        ("Revisi pagu", daftar_revisi()),
        ("Kegiatan", KegiatanTable()),
        ("Alokasi", AlokasiTable()),
        ("Belanja", BelanjaTable()),
        ("Tahun lalu", PastYearTable()),
    )
    unfit = _unfit(figures)
    for name, table in tables:
        if unfit and isinstance(table, AlokasiTable):
            continue
        found = of_plan(f"t/{name}", "", table, view, figures)
        notes = (unfit,) if unfit and isinstance(table, KegiatanTable) else ()
        yield TemplatPage(name, found.lembar.nama or name, (found,), notes)
    yield _action_plan(view, figures)


def _unfit(figures: Figures) -> str:
    """Why the kegiatan are not divided among the indikator in the workbook; "" where they are."""
    down, across = len(figures.kegiatan), len(figures.indikator)
    if down * across <= MOST_MATRIX:
        return ""
    return (
        f"Alokasi pagu tidak dimuat: {down} kegiatan kali {across} indikator terlalu besar untuk"
        " sebuah lembar; isilah di program, di Perencanaan."
    )


FEW = 3
"""Empty rows where every indikator has a table of its own."""


def _action_plan(view: View, figures: Figures) -> TemplatPage:
    """The steps of each indikator with their targets, a table each: a new row is of one of them."""
    found = (
        of_plan(f"s/{row.id}", _called(row), IndikatorPlanTable(row.id), view, figures)
        for row in reading_order(view.laporan)
    )
    tables = (replace(table, spare=FEW) for table in found)
    return TemplatPage("Rencana aksi", "Rencana aksi", tuple(tables))


def _called(row: Indikator) -> str:
    return f"{row.kode} {row.nama_pendek or row.nama}".strip() or "Indikator"
