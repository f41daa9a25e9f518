"""Bab IV: the conclusion and the next steps."""

from __future__ import annotations

from lkjip_desktop.report import block
from lkjip_desktop.report.context import Context
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.text import bold
from lkjip_desktop.report.parts import seksi
from lkjip_desktop.report.parts.bab3.sasaran import name_of
from lkjip_desktop.report.parts.wording.penilaian import marked, of_group, reached_words


def bab_4(ctx: Context) -> list[Block]:
    """What the office wrote, or the defaults, and the answer to each sasaran of Bab III."""
    computed: seksi.Computed = {"simpulan": _answers}
    return [*block.chapter("Penutup", "bab:4"), *seksi.sections(ctx, "bab_4", computed)]


def _answers(ctx: Context) -> list[Block]:
    """How each sasaran ended, in the order of Bab III."""
    return [
        Paragraph(
            (
                bold(f"{name_of(ctx, key)}: "),
                marked(of_group(group), reached_words(group), bold=False),
                f", rata-rata capaian {ctx.percent(group.rata_rata_capaian)}.",
            ),
            style.LIST,
            marker="–",
        )
        for key, group in ctx.figures.ringkasan.per_sasaran.items()
        if group.banyak_berlaku
    ]
