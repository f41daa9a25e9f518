"""Bab II: the plan, the budget, the agreement, and how performance is measured."""

from __future__ import annotations

from collections.abc import Iterator

from lkjip_desktop.domain.model import Butir, PerjanjianKinerja, Sasaran
from lkjip_desktop.domain.rujukan import read_figure
from lkjip_desktop.report import block, grid
from lkjip_desktop.report.context import Context, long_date
from lkjip_desktop.report.flow import Block
from lkjip_desktop.report.grid import Column, Row
from lkjip_desktop.report.number import Mark
from lkjip_desktop.report.paragraph import Paragraph
from lkjip_desktop.report.parts import anggaran, bab1, banding, gambar, renstra
from lkjip_desktop.report.parts.cara import formulas
from lkjip_desktop.report.table import Table, group
from lkjip_desktop.report.text import bold


def bab_2(ctx: Context) -> list[Block]:
    """Renstra, rencana kerja dan anggaran, perjanjian kinerja, pengukuran kinerja."""
    return [
        *block.chapter("Perencanaan Kinerja", "bab:2"),
        block.section("Rencana Strategis"),
        *ctx.prose("rencana_strategis"),
        *renstra.plan(ctx),
        *banding.course(ctx),
        *_extras(ctx, "rencana_strategis"),
        block.section("Rencana Kerja dan Anggaran"),
        *ctx.prose("rencana_kerja_anggaran"),
        *anggaran.plan(ctx),
        *_extras(ctx, "rencana_kerja_anggaran"),
        block.section("Perjanjian Kinerja"),
        *ctx.prose("perjanjian_kinerja"),
        *_agreements(ctx),
        *_extras(ctx, "perjanjian_kinerja"),
        block.section("Pengukuran Kinerja"),
        *ctx.prose("pengukuran_kinerja"),
        *formulas(ctx),
        *_extras(ctx, "pengukuran_kinerja"),
    ]


def _extras(ctx: Context, tempat: str) -> list[Block]:
    return [*bab1.free_tables(ctx, tempat), *gambar.pictures_at(ctx, tempat)]


def _agreements(ctx: Context) -> Iterator[Block]:
    for number, agreement in enumerate(ctx.laporan.daftar(PerjanjianKinerja)):
        signed = long_date(agreement.tanggal)
        title = f"{agreement_name(agreement)} tahun {ctx.tahun}"
        if signed:
            title += f", ditandatangani {signed}"
        label = "tabel:perjanjian" if number == 0 else None
        yield agreement_table(ctx, agreement, Mark("table", title, label))
    if not ctx.laporan.daftar(PerjanjianKinerja):
        yield Paragraph("Perjanjian kinerja belum dimasukkan ke dalam laporan ini.")


def agreement_name(agreement: PerjanjianKinerja) -> str:
    """Perjanjian kinerja, or its revision."""
    return "Perjanjian kinerja" + (" perubahan" if agreement.versi == "perubahan" else "")


def agreement_table(
    ctx: Context,
    agreement: PerjanjianKinerja,
    mark: Mark | None,
    density: grid.Density = grid.NORMAL,
) -> Table:
    """Its rows grouped by sasaran."""
    heads = [
        Column("No.", "code"),
        Column("Sasaran", width=150),
        Column("Indikator kinerja"),
        Column("Target", "number"),
        Column("Satuan", "code"),
    ]
    return Table(heads, list(_butir_rows(ctx, agreement)), mark, density=density)


def _butir_rows(ctx: Context, agreement: PerjanjianKinerja) -> Iterator[Row]:
    groups: dict[str | None, list[Butir]] = {}
    for butir in ctx.laporan.children(Butir, "perjanjian_kinerja", agreement.id):
        groups.setdefault(butir.sasaran, []).append(butir)
    for number, (sasaran, members) in enumerate(groups.items(), 1):
        found = ctx.laporan.find(Sasaran, sasaran)
        yield from group(
            (str(number), bold(found.nama if found else "-")),
            [(butir.nama, butir_target(ctx, butir), butir.satuan) for butir in members],
        )


def butir_target(ctx: Context, butir: Butir) -> str:
    """The target of a row as entered."""
    laporan = ctx.laporan
    return ctx.target(
        read_figure(laporan, butir, "target"), read_figure(laporan, butir, "target_atas")
    )
