"""Bab II: the plan, the budget, the agreement, and how performance is measured."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from lkjip_desktop.domain.formula.anggaran.pagu_pada import pagu_on
from lkjip_desktop.domain.formula.rujukan import read_figure
from lkjip_desktop.domain.model.entity import (
    Butir,
    Indikator,
    PerjanjianKinerja,
    Sasaran,
    TautanButir,
)
from lkjip_desktop.report import block
from lkjip_desktop.report.context import Context, long_date, rupiah
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.table import grid
from lkjip_desktop.report.engine.table.grid import Row, TableColumn
from lkjip_desktop.report.engine.table.table import Table, group
from lkjip_desktop.report.engine.text import bold
from lkjip_desktop.report.parts import renstra, seksi
from lkjip_desktop.report.parts.anggaran import planned
from lkjip_desktop.report.parts.wording.cara import formulas


def bab_2(ctx: Context) -> list[Block]:
    """Renstra, rencana kerja dan anggaran, perjanjian kinerja, pengukuran kinerja."""
    computed: seksi.Computed = {
        "rantai_perencanaan": renstra.chain,
        "rencana_strategis": renstra.plan,
        "rencana_kerja_anggaran": planned.plan,
        "perjanjian_kinerja": _agreements,
        "pengukuran_kinerja": formulas,
    }
    return [*block.chapter("Perencanaan Kinerja", "bab:2"), *seksi.sections(ctx, "bab_2", computed)]


def _agreements(ctx: Context) -> list[Block]:
    blocks: list[Block] = []
    for item in ctx.laporan.daftar(PerjanjianKinerja):
        mark = Numbered("table", _title(ctx, item), f"tabel:{item.id}")
        blocks += [agreement_table(ctx, item, mark, codes=True), *_promised_budget(ctx, item)]
    return blocks


def _promised_budget(ctx: Context, agreement: PerjanjianKinerja) -> list[Block]:
    """The kegiatan and the money that an agreement was made on; where they stand one by one."""
    pagu = pagu_on(ctx.laporan, ctx.figures.pagu, agreement)
    if not isinstance(pagu.jumlah, Fraction) or not pagu.kegiatan:
        return []
    told = (
        f"Perjanjian itu disertai {len(pagu.kegiatan)} kegiatan dengan anggaran "
        f"{rupiah(pagu.jumlah)}"
    )
    if not ctx.settings.prints("lampiran_perjanjian_kinerja"):
        return [Paragraph(f"{told}.")]
    return [Paragraph((told, " (", ctx.numbering.ref(f"lampiran:{agreement.id}"), ")."))]


def _title(ctx: Context, agreement: PerjanjianKinerja) -> str:
    name = "Perjanjian kinerja" + (" perubahan" if agreement.versi == "perubahan" else "")
    signed = long_date(agreement.tanggal)
    return f"{name} tahun {ctx.tahun}" + (f", ditandatangani {signed}" if signed else "")


def agreement_table(
    ctx: Context, agreement: PerjanjianKinerja, mark: Numbered | None, *, codes: bool = False
) -> Table:
    """Its rows grouped by sasaran; `codes` shows what other parts of the report call them."""
    found = ctx.laporan.children(Butir, "perjanjian_kinerja", agreement.id)
    codes = codes and any(butir.kode for butir in found)
    heads = [
        TableColumn("No.", "code"),
        TableColumn("Sasaran", width=150),
        *([TableColumn("Kode", "code")] if codes else []),
        TableColumn("Indikator kinerja"),
        TableColumn("Target", "number"),
        TableColumn("Satuan", "code"),
    ]
    rows = list(_butir_rows(ctx, found, codes=codes))
    return Table(heads, rows, mark, density=grid.TIGHT, loose=True)


def _butir_rows(ctx: Context, found: Sequence[Butir], *, codes: bool) -> Iterator[Row]:
    groups: dict[str | None, list[Butir]] = {}
    for butir in found:
        groups.setdefault(_sasaran_of(ctx, butir), []).append(butir)
    for number, (sasaran, members) in enumerate(groups.items(), 1):
        planned = ctx.laporan.find(Sasaran, sasaran)
        rows = [
            (*([item.kode] if codes else []), item.nama, butir_target(ctx, item), item.satuan)
            for item in members
        ]
        yield from group((str(number), bold(planned.nama if planned else "-")), rows)


def _sasaran_of(ctx: Context, butir: Butir) -> str | None:
    """Its own objective, or that of the indikator that answers it."""
    links = ctx.laporan.children(TautanButir, "butir", butir.id)
    rows = (ctx.laporan.find(Indikator, link.indikator) for link in links)
    return butir.sasaran or next((row.sasaran for row in rows if row), None)


def butir_target(ctx: Context, butir: Butir) -> str:
    """The target of a row as entered."""
    laporan = ctx.laporan
    return ctx.target(
        read_figure(laporan, butir, "target"), read_figure(laporan, butir, "target_atas")
    )
