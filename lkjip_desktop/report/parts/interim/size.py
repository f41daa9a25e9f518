"""How small an office is by its indikator: of a small one its report has room to tell more."""

from __future__ import annotations

from lkjip_desktop.report.context import Context
from lkjip_desktop.report.engine.flow import Block, NewPage

FEW = 4
"""Indikator that are so few that each is told of by itself."""
SEVERAL = 10
"""Indikator of an office so small that its rows are printed, and how each is measured."""


def is_told_by_indikator(ctx: Context) -> bool:
    """Whether each is told of by itself."""
    return 0 < len(ctx.figures.indikator) <= FEW


def is_small(ctx: Context) -> bool:
    """Whether there is room for what a large office's tables leave out."""
    return 0 < len(ctx.figures.indikator) <= SEVERAL


def own_page(ctx: Context) -> list[Block]:
    """A new page before what the report of a small office tells at length."""
    return [NewPage()] if is_small(ctx) else []
