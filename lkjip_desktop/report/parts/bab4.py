"""Bab IV: the conclusion and the next steps."""

from __future__ import annotations

from lkjip_desktop.domain.naskah import NASKAH
from lkjip_desktop.report import block
from lkjip_desktop.report.context import Context
from lkjip_desktop.report.flow import Block
from lkjip_desktop.report.parts import bab1, gambar


def bab_4(ctx: Context) -> list[Block]:
    """Its sections in order."""
    blocks = block.chapter("Penutup", "bab:4")
    for tempat in NASKAH:
        if tempat.bagian == "bab_4":
            blocks += [block.section(tempat.judul), *ctx.prose(tempat.kode)]
            blocks += bab1.free_tables(ctx, tempat.kode)
            blocks += gambar.pictures_at(ctx, tempat.kode)
    return blocks
