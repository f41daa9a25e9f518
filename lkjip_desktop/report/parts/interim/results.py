"""What the indikator reached up to the end of the period, held against the target up to then."""

from __future__ import annotations

from fractions import Fraction

from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.formula.rujukan import read_figure
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.report import block
from lkjip_desktop.report.context import Context
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.flow import Block, NewPage
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.engine.outside.picture import figure
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.table import grid
from lkjip_desktop.report.engine.table.grid import TableColumn
from lkjip_desktop.report.engine.table.table import Table, total
from lkjip_desktop.report.engine.text import Content, emphasis
from lkjip_desktop.report.parts import ikhtisar
from lkjip_desktop.report.parts.bab3 import triwulan
from lkjip_desktop.report.parts.bab3.chapter import grouped
from lkjip_desktop.report.parts.bab3.gabungan import mean_name
from lkjip_desktop.report.parts.interim.front import period
from lkjip_desktop.report.parts.interim.size import own_page
from lkjip_desktop.report.parts.wording import words
from lkjip_desktop.report.parts.wording.cara import (
    attainment_note,
    provisional_notes,
    rounding_note,
)
from lkjip_desktop.report.parts.wording.penilaian import is_below, reached_words

LATER = "akhir tahun"
"""Stands for the realisasi of what is measured once a year."""


def ringkasan(ctx: Context) -> list[Block]:
    """The opening of the body: the period in four figures and a picture."""
    title = f"Kinerja sampai {period(ctx).nama} Tahun {ctx.tahun}"
    mark = Numbered("front", title)
    blocks = [
        NewPage("body", mark, opener=True, odd=True),
        block.Opener(mark),
        block.section("Ringkasan"),
        block.KeyFigures(_key_figures(ctx)),
    ]
    return [*blocks, *_picture(ctx)]


def _key_figures(ctx: Context) -> list[block.StripFigure]:
    whole = ctx.figures.ringkasan
    every = whole.semua
    rest = (
        (every.banyak_belum_waktunya, "diukur pada akhir tahun"),
        (every.banyak_tidak_berlaku, "tidak berlaku"),
        (every.banyak_belum, "belum dapat dinilai"),
    )
    told = [f"{many} {why}" for many, why in rest if many]
    measured = "; ".join([f"dari {every.banyak_indikator} indikator", *told])
    spent, unit = words.short_amount(ctx, whole.realisasi_anggaran)
    share = words.large(ctx, whole.serapan)
    percent = "%" if isinstance(whole.serapan, Fraction) else ""
    return [
        block.StripFigure(
            "Rata-rata capaian",
            words.large(ctx, every.rata_rata_capaian),
            "%" if isinstance(every.rata_rata_capaian, Fraction) else "",
            reached_words(every),
            accent=True,
        ),
        block.StripFigure("Terukur", str(every.banyak_berlaku), "", measured),
        block.StripFigure("Realisasi anggaran", spent, unit.removesuffix(" rupiah"), "rupiah"),
        block.StripFigure("Serapan", share, percent, words.absent(whole.serapan) or "dari pagu"),
    ]


def _picture(ctx: Context) -> list[Block]:
    if not ctx.figures.ringkasan.banyak_berlaku:
        return [Paragraph("Belum ada indikator yang terukur sampai periode ini.")]
    many = len(ctx.figures.indikator) > ikhtisar.MOST_TILES
    chart = ikhtisar.attainment(ctx) if many else ikhtisar.tiles(ctx)
    title = f"Capaian indikator kinerja sampai {period(ctx).nama} tahun {ctx.tahun} (%)"
    return [figure(chart, Numbered("figure", title, "gambar:capaian"))]


def capaian(ctx: Context) -> list[Block]:
    """Target, realisasi and capaian by sasaran, then the quarters beside each other."""
    return [
        *own_page(ctx),
        block.section("Target, realisasi, dan capaian"),
        Paragraph(
            (
                "Target dan realisasi pada ",
                ctx.numbering.ref("tabel:capaian"),
                f" berlaku sampai akhir {period(ctx).nama}, bukan hanya untuk periode itu sendiri.",
            ),
            style.BODY.but(keep=True),
        ),
        _table(ctx),
        *_quarters(ctx),
    ]


def _table(ctx: Context) -> Table:
    now = period(ctx).nama
    heads = [
        TableColumn("Kode", "code"),
        TableColumn("Indikator kinerja"),
        TableColumn("Satuan", "code"),
        TableColumn(f"Target\ntahun {ctx.tahun}", "number"),
        TableColumn(f"Target s.d.\n{now}", "number"),
        TableColumn(f"Realisasi s.d.\n{now}", "number"),
        TableColumn("Capaian\n(%)", "number"),
    ]
    rows = list(grouped(ctx, lambda hasil: _cells(ctx, hasil)))
    mean = ctx.computed(ctx.figures.ringkasan.semua.rata_rata_capaian)
    rows.append(total(mean_name(ctx), None, None, None, None, None, mean))
    notes = [*_later_note(ctx), *provisional_notes(ctx), attainment_note(ctx), rounding_note(ctx)]
    title = f"Target, realisasi, dan capaian sampai {now} tahun {ctx.tahun}"
    mark = Numbered("table", title, "tabel:capaian")
    return Table(heads, rows, mark, density=grid.TIGHT, notes=[" ".join(notes)])


def _cells(ctx: Context, hasil: IndikatorResult) -> list[Content]:
    row, shown = hasil.indikator, ctx.computed(hasil.capaian_dibatasi)
    if hasil.belum_waktunya:
        target, reached, shown = "-", LATER, "-"
    else:
        target = ctx.target_of(hasil) or words.KOSONG_TABEL
        reached = ctx.measured(row, hasil.realisasi) or words.KOSONG_TABEL
    return [
        row.kode,
        row.nama,
        row.satuan,
        _of_year(ctx, row),
        target,
        reached,
        emphasis(shown) if is_below(hasil) else shown,
    ]


def _of_year(ctx: Context, row: Indikator) -> str:
    """What was promised for the whole year, a range as 9–12."""
    lower, upper = (read_figure(ctx.laporan, row, name) for name in ("target", "target_atas"))
    told = ctx.measured(row, lower)
    return f"{told}–{ctx.measured(row, upper)}" if row.polaritas == "rentang" else told


def _later_note(ctx: Context) -> list[str]:
    later = [
        hasil.indikator.kode or hasil.indikator.nama
        for hasil in ctx.figures.indikator.values()
        if hasil.belum_waktunya
    ]
    if not later:
        return []
    return [f"Diukur sekali setahun, pada akhir tahun, dan belum dihitung: {words.listing(later)}."]


def _quarters(ctx: Context) -> list[Block]:
    """How it went from quarter to quarter; nothing to show in the first one."""
    if ctx.figures.sampai.triwulan == 1:
        return []
    table = triwulan.results_by_quarter(ctx)
    return [table] if table is not None else []
