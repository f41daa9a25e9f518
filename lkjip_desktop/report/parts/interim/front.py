"""The pages an interim report begins and ends with: cover, foreword, closing words, signature."""

from __future__ import annotations

from lkjip_desktop.domain.formula import tertutup
from lkjip_desktop.domain.formula.periode import InterimPeriod
from lkjip_desktop.domain.model.pejabat import head_of_office
from lkjip_desktop.report import block, cover, form
from lkjip_desktop.report.context import Context
from lkjip_desktop.report.engine.flow import Block, together
from lkjip_desktop.report.parts import depan, edisi, signing
from lkjip_desktop.report.parts.depan import place_on
from lkjip_desktop.report.parts.interim.size import is_told_by_indikator


def period(ctx: Context) -> InterimPeriod:
    """What the report is of; ValueError for the report of the year."""
    if ctx.interim is None:
        raise ValueError("the report of the year is of no quarter")
    return ctx.interim


def closed_on(ctx: Context) -> str | None:
    """The day its last quarter was closed on: that of the report; None while it is open."""
    return tertutup.closed_on(ctx.laporan, period(ctx).daftar[-1])


def prose(ctx: Context, tempat: str) -> list[Block]:
    """What the office wrote for a place in its last quarter, else the default."""
    written = ctx.text_of(period(ctx).daftar[-1], tempat)
    return ctx.illustrated(written or ctx.bawaan(f"triwulan_{tempat}"), tempat)


def sampul(ctx: Context) -> list[Block]:
    satker = ctx.laporan.satker
    return cover.cover(
        f"Laporan Kinerja\n{period(ctx).nama}",
        str(ctx.tahun),
        satker.nama,
        office=[line for line in (satker.instansi, satker.atasan) if line],
        address=[line for line in (satker.alamat or satker.kota, signing.reach(ctx)) if line],
        logo=ctx.image(satker.logo),
        foot=edisi.foot(ctx),
    )


def kata_pengantar(ctx: Context) -> list[Block]:
    return [*block.front("Kata Pengantar"), *prose(ctx, "kata_pengantar")]


def daftar_isi(ctx: Context) -> list[Block]:
    """The contents, below the foreword, which is short, where that page holds them.

    Those of a report of few indikator have a page of their own.
    """
    turn, title, *listed = depan.daftar_isi(ctx)
    title.before = _BELOW
    return [turn, title, *listed] if is_told_by_indikator(ctx) else [together(title, *listed)]


_BELOW = 40.0  # points between the foreword and the title of what stands below it


def penutup(ctx: Context) -> list[Block]:
    """What follows from the report, and the signature of the head on the day of closing."""
    day = closed_on(ctx)
    head = head_of_office(ctx.laporan, day or ctx.figures.sampai.last_day)
    party = signing.signatory(
        ctx,
        head,
        place_on(ctx.laporan.satker.kota, day),
        day=day or ctx.figures.sampai.last_day,
        field=signing.KEPALA,
    )
    signature = form.Signature(party)
    return [block.section("Penutup"), *form.signed(prose(ctx, "penutup"), signature)]
