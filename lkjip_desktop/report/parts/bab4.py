"""Bab IV: the conclusion and the next steps."""

from __future__ import annotations

from lkjip_desktop.report import block
from lkjip_desktop.report.context import Context
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.parts import seksi


def bab_4(ctx: Context) -> list[Block]:
    """What the office wrote, or the defaults; nothing in it is computed beside its text."""
    return [*block.chapter("Penutup", "bab:4"), *seksi.sections(ctx, "bab_4", {})]
