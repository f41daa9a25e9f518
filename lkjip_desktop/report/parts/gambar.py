"""Pictures under an indikator, in a section of a chapter, or in their appendix."""

from __future__ import annotations

from lkjip_desktop.domain.model.entity import Gambar
from lkjip_desktop.report.context import Context
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.image import Image
from lkjip_desktop.report.engine.number import Mark
from lkjip_desktop.report.engine.picture import Picture, figure

FULL = 100
TALLEST = 320.0
"""Points: the height of a picture at full width."""


def pictures_at(ctx: Context, tempat: str) -> list[Block]:
    """The pictures of one section."""
    rows = ctx.laporan.children(Gambar, "indikator", None)
    return [picture(ctx, row) for row in rows if row.tempat == tempat]


def pictures_of(ctx: Context, indikator: str) -> list[Block]:
    """The pictures of one indikator."""
    return [picture(ctx, row) for row in ctx.laporan.children(Gambar, "indikator", indikator)]


def picture(ctx: Context, row: Gambar) -> Block:
    """A picture with its caption; one whose contents are missing says so in its place."""
    image = ctx.image(row.berkas) or Image(b"")
    height = TALLEST * min(max(row.lebar, 10), FULL) / FULL
    return figure(Picture(image, height), Mark("figure", row.keterangan or row.nama or "Gambar"))
