"""The evidence up to the end of the period: what there is, and what is asked for and lacking."""

from __future__ import annotations

from lkjip_desktop.domain.formula.bukti import is_asked, is_due
from lkjip_desktop.domain.model.entity import Bukti
from lkjip_desktop.report import block
from lkjip_desktop.report.context import Context
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.parts.interim.front import period
from lkjip_desktop.report.parts.lampiran import bukti

LABEL = "tabel:bukti"


def bukti_sampai(ctx: Context) -> list[Block]:
    """The list of it; contents are printed by the report of the year alone."""
    title = f"Bukti dukung sampai {period(ctx).nama} tahun {ctx.tahun}"
    table = bukti.table(ctx, frozenset(), Numbered("table", title, LABEL))
    if table is None or not ctx.settings.prints("lampiran_bukti"):
        return []
    told = "Bukti yang dicatat sampai akhir periode ini disajikan pada "
    lead = (f"{_standing(ctx)}{told}", ctx.numbering.ref(LABEL), ".")
    return [block.section("Bukti dukung"), Paragraph(lead, style.BODY.but(keep=True)), table]


def _standing(ctx: Context) -> str:
    """How many were asked for by then, and how many of these are not there."""
    sampai = ctx.figures.sampai
    due = [row for row in ctx.laporan.daftar(Bukti) if is_due(row, sampai)]
    if not due:
        return ""
    lacking = sum(is_asked(row, sampai) for row in due)
    if len(due) == 1:
        return f"Satu-satunya bukti yang wajib {'belum' if lacking else 'sudah'} ada. "
    told = f"{lacking} belum ada" if lacking else "semuanya sudah ada"
    return f"Dari {len(due)} bukti yang wajib, {told}. "
