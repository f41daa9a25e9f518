"""Ikhtisar eksekutif: the report on one page, computed."""

from __future__ import annotations

from fractions import Fraction

from lkjip_desktop.domain.capaian import SERATUS
from lkjip_desktop.domain.figures import HasilIndikator
from lkjip_desktop.domain.model import Sasaran
from lkjip_desktop.report import block, style
from lkjip_desktop.report.chart import bars
from lkjip_desktop.report.context import Context, magnitude, rupiah
from lkjip_desktop.report.flow import Block
from lkjip_desktop.report.number import Mark
from lkjip_desktop.report.paragraph import Paragraph
from lkjip_desktop.report.picture import figure
from lkjip_desktop.report.text import bold


def ikhtisar_eksekutif(ctx: Context) -> list[Block]:
    """Key figures, the chart of all capaian, and what needs attention."""
    blocks = [*block.front("Ikhtisar Eksekutif", prefix="E"), *ctx.prose("ikhtisar_eksekutif")]
    if not ctx.figures.indikator:
        return blocks
    title = f"Capaian indikator kinerja tahun {ctx.tahun}"
    return [
        *blocks,
        block.KeyFigures(_key_figures(ctx), 20, least=60),
        figure(attainment(ctx), Mark("figure", title, "gambar:capaian")),
        *_attention(ctx),
    ]


def _key_figures(ctx: Context) -> list[block.Figure]:
    whole = ctx.figures.ringkasan
    return [
        block.Figure(
            "Rata-rata capaian",
            ctx.computed(whole.rata_rata_capaian),
            "%" if isinstance(whole.rata_rata_capaian, Fraction) else "",
            f"dari {whole.banyak_berlaku} indikator terukur",
            accent=True,
        ),
        block.Figure(
            "Mencapai target",
            str(whole.semua.banyak_tercapai),
            f"dari {whole.banyak_berlaku}",
            f"indikator; {whole.semua.banyak_tidak_berlaku} tidak berlaku",
            accent=True,
        ),
        block.Figure(
            "Serapan anggaran",
            ctx.computed(whole.serapan_indikator),
            "%" if isinstance(whole.serapan_indikator, Fraction) else "",
            f"dari pagu indikator {rupiah(whole.pagu_indikator)}",
            accent=True,
        ),
        block.Figure(
            "Efisiensi",
            ctx.computed(whole.efisiensi),
            "%" if ctx.settings.efisiensi != "indeks" else "",
            "rumusnya pada Bab III",
            accent=True,
        ),
    ]


def attainment(ctx: Context) -> bars.Bars:
    """Every capaian against the target line, grouped by sasaran."""
    rows: list[bars.Item | bars.Group] = []
    for sasaran, group in ctx.figures.ringkasan.per_sasaran.items():
        found = ctx.laporan.find(Sasaran, sasaran)
        name = f"{found.kode}  {found.nama}".strip() if found else "Tanpa sasaran"
        rows.append(bars.Group(name, f"rata-rata {ctx.percent(group.rata_rata_capaian) or '-'}"))
        rows += [_measured(ctx, ctx.figures.indikator[row]) for row in group.daftar_id]
    return bars.attainment(rows)


def _measured(ctx: Context, hasil: HasilIndikator) -> bars.Item:
    row, value = hasil.indikator, magnitude(hasil.capaian)
    note = "belum diisi" if hasil.capaian is None else "tidak berlaku"
    words = ctx.computed(hasil.capaian) or "-"
    below = value is not None and is_below(hasil)
    return bars.measured(
        row.kode, row.nama_pendek or row.nama, value, words, below=below, note=note
    )


def is_below(hasil: HasilIndikator) -> bool:
    """Whether the target was missed."""
    return isinstance(hasil.capaian, Fraction) and hasil.capaian < SERATUS


def _attention(ctx: Context) -> list[Block]:
    missed = [hasil for hasil in ctx.figures.indikator.values() if is_below(hasil)]
    if not missed:
        return []
    return [
        block.small_heading("Yang perlu perhatian"),
        *(
            Paragraph(
                (
                    bold(f"{hasil.indikator.kode} {hasil.indikator.nama}"),
                    f": realisasi {ctx.computed(hasil.realisasi)} dari target "
                    f"{ctx.target_of(hasil)} {hasil.indikator.satuan}, capaian "
                    f"{ctx.percent(hasil.capaian)}.",
                ),
                style.DASH_LIST,
                marker="–",
            )
            for hasil in missed
        ),
    ]
